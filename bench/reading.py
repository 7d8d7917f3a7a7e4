"""How well the copy desk reads labelled copy: `python bench/reading.py [FOLDER …]`."""
import sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.scoring import load, measure, ratio, wrong

HERE = Path(__file__).parent / "reading"

def line(name, pieces):
    c = measure(pieces)
    print(name, {k: v for k, v in c.items()})
    print(f"  title quoted {c['quoted-right']}/{c['quoted']} {ratio(c,'quoted-right','quoted'):.1f}; silent wrong {c['quoted-silent']}+{c['unquoted-silent']}; unquoted right {c['unquoted-right']}/{c['unquoted']}")
    print(f"  cast P {ratio(c,'told-right','told'):.1f} R {ratio(c,'labelled-found','labelled'):.1f}  actors P {ratio(c,'actors-right','actors-told'):.1f} R {ratio(c,'actors-right','actors-labelled'):.1f}")
    print(f"  dir {ratio(c,'directors','pieces'):.1f} studio {ratio(c,'studios','pieces'):.1f} rating {ratio(c,'rating','pieces'):.1f} closing {ratio(c,'closing','pieces'):.1f}")

folders = [Path(a) for a in sys.argv[1:] if not a.startswith('-')]
allp = load(HERE)
tuned = [p for p in allp if int(p.name[:2]) % 2]
held = [p for p in allp if not int(p.name[:2]) % 2]
line("tuned", tuned); line("held", held)
for f in folders:
    line(f.name, load(f))
if '-v' in sys.argv:
    for p in tuned + [q for f in folders for q in load(f)]:
        for w in wrong(p): print(p.name, w)
