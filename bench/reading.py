"""How well the copy desk reads labelled copy: `make bench-reading`.

    python bench/reading.py [FOLDER …] [--wrong] [--no-rules]

Reads the pieces of bench/reading, and of each FOLDER with text files and a `labels.json` of the
same shape, and prints how many titles, credits, directors, studios and ratings are read as a person
labelled them. Then, for every rule of the title and of the cast, what changes when it is taken
out, over all the pieces. `--wrong` lists what was missed or wrong in each piece of the FOLDERs and
of the half of bench/reading that rules are written against; the other half only measures.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "bench" / "reading"
REPEATS = 30
KINDS = {"traps": range(1, 41), "rare turns": range(41, 71), "a critic's prose": range(71, 101)}
KINDS |= {"a paper's copy": range(101, 141), "copy on known films": range(201, 2121)}
HELD_OUT = "even (held out)"
sys.path[:0] = [str(ROOT)]

from bench.invented import pieces as invented  # noqa: E402
from bench.scoring import Piece, load, measure, ratio, wrong  # noqa: E402
from reviews.copydesk import (  # noqa: E402
    CopyError,
    cast,
    castobjections,
    castrules,
    read,
    titlerules,
)
from reviews.copydesk import castdoubts as doubts  # noqa: E402

HEADING = f"{'':32}{'pieces':>7}{'title':>8}{'unquoted':>9}{'silent':>7}{'prec.':>7}{'recall':>7}"
FACTS = ("directors", "studios", "rating", "closing")


def main(arguments: list[str]) -> None:
    """Print the table of accuracy, then what each rule costs and gains."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("--")]
    own = load(OWN)
    sets = {**parts_of(own), **{folder.name: load(folder) for folder in folders}}
    print(HEADING + "".join(f"{name:>10}" for name in FACTS))
    for name, pieces in sets.items():
        print(f"{name:32}" + accuracy(measure(pieces)))
    print()
    print_times(own)
    if "--wrong" in arguments:
        list_wrong([p for name, pieces in sets.items() if HELD_OUT not in name for p in pieces])
    if "--no-rules" not in arguments:
        print_rules([piece for pieces in sets.values() for piece in pieces])


def parts_of(own: list[Piece]) -> dict[str, list[Piece]]:
    """The pieces of each kind, those that rules are written against apart from those held out."""
    parts = {
        f"{kind}, {half}": [p for p in own if number(p) in numbers and is_odd == number(p) % 2]
        for kind, numbers in KINDS.items()
        for half, is_odd in (("odd", True), (HELD_OUT, False))
    }
    return {name: pieces for name, pieces in parts.items() if pieces}


def number(piece: Piece) -> int:
    """Odd where the piece may be looked at while rules are written."""
    return int(piece.name.partition("-")[0])


def accuracy(counts: Counter[str]) -> str:
    """One line of the table: percentages, but for pieces and titles that are wrong in silence."""
    silent = counts["quoted-silent"] + counts["unquoted-silent"]
    return (
        f"{counts['pieces']:7}{ratio(counts, 'quoted-right', 'quoted'):8.1f}"
        f"{ratio(counts, 'unquoted-right', 'unquoted'):9.1f}{silent:7}"
        f"{ratio(counts, 'told-right', 'told'):7.1f}"
        f"{ratio(counts, 'labelled-found', 'labelled'):7.1f}"
        + "".join(f"{ratio(counts, name, 'pieces'):10.1f}" for name in FACTS)
    )


def print_times(own: list[Piece]) -> None:
    """What one piece takes, of each kind of copy that there is to measure with."""
    reviews = sorted((ROOT / "fixtures" / "reviews").glob("*.txt"))
    texts = {
        "sample reviews": [path.read_bytes() for path in reviews],
        "labelled pieces": [piece.data for piece in own],
        "invented pieces": [text.encode() for _, text in invented(len(reviews))],
    }
    for name, some in texts.items():
        size = sum(map(len, some)) / len(some) / 1000
        print(f"{name}: {size:.1f} kB, read in {milliseconds(some):.2f} ms each")


def milliseconds(texts: list[bytes]) -> float:
    """Of the processor to read one: each at its fastest, no pattern being kept from the last."""
    fastest = [float("inf")] * len(texts)
    for _ in range(REPEATS):
        for number, text in enumerate(texts):
            re.purge()
            began = time.process_time()
            with suppress(CopyError):
                read(text)
            fastest[number] = min(fastest[number], time.process_time() - began)
    return 1000 * sum(fastest) / len(texts)


def list_wrong(pieces: list[Piece]) -> None:
    """What is missed and wrong, piece by piece."""
    for piece in pieces:
        for line in wrong(piece):
            print(f"{piece.name}: {line}")


def print_rules(pieces: list[Piece]) -> None:
    """What the counts lose (-) or gain (+) when one rule is taken out."""
    whole = measure(pieces)
    print(f"\n{'without':24}{'titles':>8}{'credits':>9}{'wrong credits':>15}")
    for module, table, name in rules():
        with without(module, table, name):
            counts = measure(pieces)
        titles = sum(counts[key] - whole[key] for key in ("quoted-right", "unquoted-right"))
        found = counts["labelled-found"] - whole["labelled-found"]
        mistaken = (counts["told"] - counts["told-right"]) - (whole["told"] - whole["told-right"])
        print(f"{name:24}{titles:+8}{found:+9}{mistaken:+15}")


def rules() -> Iterator[tuple[object, str, str]]:
    """Each rule, as the module and the table that hold it, and its name."""
    yield from ((titlerules, "TITLE_RULES", rule.name) for rule in titlerules.TITLE_RULES)
    yield from ((castrules, "CAST_RULES", rule.name) for rule in castrules.CAST_RULES)
    yield from ((cast, "OBJECTIONS", rule.__name__) for rule in castobjections.OBJECTIONS)
    hanging = castobjections.TITLE_OBJECTIONS
    yield from ((cast, "TITLE_OBJECTIONS", rule.__name__) for rule in hanging)
    yield from ((cast, "DOUBTS", rule.__name__) for rule in doubts.DOUBTS)


@contextmanager
def without(module: object, table: str, name: str) -> Iterator[None]:
    """The copy desk without one rule; a rule of the cast keeps its place with no confidence."""
    if table == "CAST_RULES":
        module, table, kept = cast, "CONFIDENCE", {**cast.CONFIDENCE, name: 0.0}
    else:
        kept = tuple(r for r in getattr(module, table) if name not in _names(r))
    whole = getattr(module, table)
    setattr(module, table, kept)
    try:
        yield
    finally:
        setattr(module, table, whole)


def _names(rule: object) -> tuple[str | None, str | None]:
    return getattr(rule, "name", None), getattr(rule, "__name__", None)


if __name__ == "__main__":
    main(sys.argv[1:])
