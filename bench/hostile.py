"""Whether any text is slow to read, and whom it names slow to find: part of `make nightly`.

    bench/hostile.py [SEED]

Repeats every pair of the tokens that the house format and the turns of phrase are made of, and a
thousand longer rows of them drawn with the seed, to 10 KB each; then the slowest of these to 40 and
160 KB, several times. Prints the slowest, in milliseconds of processor time for 10 KB, and exits
with 1 if any takes more than the limit.
"""

import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from reviews.copydesk.workers import read_one  # noqa: E402

LIMIT = 50.0
SIZES = (10_000, 40_000, 160_000)
SLOWEST, TRIES = 40, 3
LONGER = 1_000
LEADS = ("dir. Ann Doe (Tide)\n\n“Kestrel” is a film. ", "dir. Ann Doe (Tide)\n\n", "Title: K\n\n")
LEADS += ("dir. Ann Doe (Tide)\n\nIt rains. ",)
NAMES = "Ab|ab|Ab Cd|(Ab Cd)|Ab’s|’s Ab|“Ab”|‘Ab’|“Ab|Ab”|é|Dr.|de la|his wife".split("|")
NAMES += ["Tilda Swinton", "Judi Dench,", "is superb.", "steals the scenes"]
NAMES += ["Ab, who", "are played by"]
MARKS = "“|”|\"|'|‘|’|(|)|[|]|,|.|:|;|!|?|…|—|--|-|/|&|*|★|½|1|1994|\n|\n\n|\t".split("|")
WORDS = "and|who|as|As|plays|played by|is|by|a|the|of|in|In|whom|stars|film|says|role of".split("|")
LABELS = "dir. |Title: |By |Cast: |3 STARS|-30-".split("|")


def units(seed: int) -> Iterator[str]:
    """What is repeated."""
    tokens = [*NAMES, *MARKS, *WORDS, *LABELS]
    for space in ("", " "):
        yield from (f"{one}{space}{other}{space}" for one, other in product(tokens, repeat=2))
    chance = random.Random(seed)
    for _ in range(LONGER):
        row = chance.choices(tokens, k=chance.randint(3, 6))
        yield "".join(token + chance.choice(["", " "]) for token in row)


def milliseconds(unit: str, size: int = SIZES[0], tries: int = 1) -> float:
    """To read 10 KB of a text of this size: the slowest lead, each at its fastest try."""
    texts = [lead + unit * (size // len(unit)) for lead in LEADS]
    slowest = max(min(seconds(text) for _ in range(tries)) for text in texts)
    return slowest * 1000 * 10_000 / size


def seconds(text: str) -> float:
    data, began = text.encode(), time.process_time()
    read_one(data, "ab-cd.txt", 5)
    return time.process_time() - began


def main(seed: int) -> int:
    texts = sorted(set(units(seed)))
    with ProcessPoolExecutor() as readers:  # once each: a try that was disturbed is tried again
        first = zip(readers.map(milliseconds, texts, chunksize=100), texts, strict=True)
        slow = [unit for _, unit in sorted(first, reverse=True)[:SLOWEST]]
    measured = {unit: [milliseconds(unit, size, TRIES) for size in SIZES] for unit in slow}
    print(f"{len(texts):,} texts; ms for 10 KB of one of " + ", ".join(f"{n:,}" for n in SIZES))
    for unit, each in sorted(measured.items(), key=lambda item: -max(item[1]))[:10]:
        print("".join(f"{figure:8.1f}" for figure in each), repr(unit))
    return int(max(map(max, measured.values())) > LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 1))
