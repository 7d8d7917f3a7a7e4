"""Invented copy for measuring: real-looking reviews of films that never were.

Seeded, so that every run measures the same text. About 4 KB a piece; films, people, studios and
critics recur as they do in a newspaper's archive: a few very often, most of them once or twice.
"""

import gzip
import io
import random
import tarfile
from collections.abc import Iterator
from pathlib import Path

GIVEN = """
    Ada Bo Cleo Dov Esme Finn Greta Hari Ines Joel Katya Lorne Mina Nico Odile Pavel Quentin Rosa
    Sander Tilde Uma Viggo Wren Xavi Yara Zeno Anouk Bram Carys Dario Elif Faye Gus Hanne
""".split()
FAMILY_HEADS = """
    Al Bran Cor Dal Ever Fen Gar Hol Ist Jor Kel Lind Mar Nor Ost Pell Quill Ros
""".split()
FAMILY_TAILS = """
    ack berg croft dale ens field gate holm inger low man ner over quist row stad
""".split()
ADJECTIVES = """
    Amber Borrowed Cold Distant Empty Faithful Gilded Hollow Idle Jagged Kindred Last Midnight
    Narrow Open Paper Quiet Restless Salt Tidal Unlit Violet Winter Young
""".split()
NOUNS = """
    Arcade Bridge Canal Daughters Engine Ferry Garden Harbour Island Junction Kitchen Lantern
    Meadow Night Orchard Parade Quarry River Station Tower Umbrella Valley Window Yard
""".split()
PLACES = "of Ashby, of Brine, of Corrow, at Dusk, in Erlen, by Gaslight, at Home".split(", ")
COMPANIES = "Pictures Films Entertainment Releasing Features Classics Media Studios".split()
STARS = "ZERO ½ 1 1½ 2 2.5 3 3.5 4 4½ 5".split()
WEIGHTS = [1, 1, 3, 4, 8, 12, 18, 14, 10, 4, 2]
ROLES = "a ferryman, a widowed teacher, an inspector, a failed pianist, a surveyor".split(", ")
SUBJECTS = """
    the camera; the score; the second act; the long final scene; the editing; a silence at the
    table; the dialogue; the winter light; its humour; the ending; an early chase; the script;
    the production design; a quarrel on the stairs; the voice-over; the boy's letter; the crowd
""".strip().split("; ")
VERBS = """
    holds its breath; wanders off; earns its keep; says more than the words do; refuses to hurry;
    comes apart gently; stays with you; repeats itself; finds a rhythm; keeps its distance;
    takes its time; gives nothing away; asks for patience; looks borrowed; rings true
""".strip().split("; ")
TAILS = """
    as if nobody were watching; long after the lights are up; for reasons it never explains;
    without once raising its voice; and the audience leans forward; until the weather turns;
    which is more than can be said of the plot; and then does it again in a minor key;
    like a guest who has missed the last train; with the patience of a tide table
""".strip().split("; ")
MANNERS = """
    quietly loudly oddly gravely neatly slyly wearily warmly drily plainly briskly stiffly
""".split()


class Newsroom:
    """A newspaper with its critics, and the films that it has reviewed for decades."""

    def __init__(self, pieces: int, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._critics = [self._person() for _ in range(60)]
        self._people = [self._person() for _ in range(pieces // 3 + 50)]
        self._studios = [self._studio() for _ in range(pieces // 100 + 30)]
        self._films = [self._film() for _ in range(int(pieces * 0.75) + 5)]
        self._sentences = [self._sentence() for _ in range(20_000)]

    def piece(self, number: int) -> tuple[str, str]:
        """The path and the text of one review."""
        title, directors, studios, cast = self._chance.choice(self._films)
        stars = self._chance.choices(STARS, WEIGHTS)[0]
        plural = "STAR" if stars in ("1", "½") else "STARS"
        labels = [f"By {self._often(self._critics)}"] if self._chance.random() < 0.9 else []
        year = 1970 + number * 50 // 100_000 % 50
        if self._chance.random() < 0.8:
            month, day = self._chance.randint(1, 12), self._chance.randint(1, 28)
            labels.append(f"Published: {year}-{month:02}-{day:02}")
        slug_line = f"dir. {' and '.join(directors)} ({'/'.join(studios)}) -- {stars} {plural}"
        paragraphs = [self._opening(title, cast)]
        while sum(map(len, paragraphs)) < 3700:
            paragraphs.append(self._paragraph(title))
        text = "\n\n".join(["\n".join([*labels, slug_line]), *paragraphs]) + "\n"
        return f"{year}/{number:06}.txt", text

    def _person(self) -> str:
        family = self._chance.choice(FAMILY_HEADS) + self._chance.choice(FAMILY_TAILS)
        middle = (
            f" {self._chance.choice('ABCDEFGHJKLMNPRSTW')}." if self._chance.random() < 0.5 else ""
        )
        return f"{self._chance.choice(GIVEN)}{middle} {family}"

    def _studio(self) -> str:
        name = f"{self._chance.choice(ADJECTIVES)} {self._chance.choice(NOUNS)}"
        return f"{name} {self._chance.choice(COMPANIES)}"

    def _film(self) -> tuple[str, list[str], list[str], list[tuple[str, str]]]:
        title = f"{self._chance.choice(ADJECTIVES)} {self._chance.choice(NOUNS)}"
        if self._chance.random() < 0.8:
            title = f"{title} {self._chance.choice(PLACES)}"
        if self._chance.random() < 0.6:
            title = f"The {title}"
        directors = [self._often(self._people) for _ in range(1 + (self._chance.random() < 0.1))]
        studios = [self._often(self._studios) for _ in range(self._chance.randint(1, 2))]
        actors = dict.fromkeys(self._often(self._people) for _ in range(self._chance.randint(2, 5)))
        cast = [(self._chance.choice(GIVEN), actor) for actor in actors if actor not in directors]
        return title, list(dict.fromkeys(directors)), list(dict.fromkeys(studios)), cast

    def _often(self, choices: list[str]) -> str:
        """One of many, the first far more often than the last."""
        return choices[int(len(choices) * self._chance.random() ** 2)]

    def _opening(self, title: str, cast: list[tuple[str, str]]) -> str:
        role = self._chance.choice(ROLES)
        told = [f"{name} ({actor}) has other plans." for name, actor in cast]
        return f"“{title}” is a film about {role}. {' '.join(told)} {self._some(2)}"

    def _paragraph(self, title: str) -> str:
        mention = f" In “{title}” nothing is wasted." if self._chance.random() < 0.3 else ""
        return f"{self._some(self._chance.randint(3, 6))}{mention}"

    def _some(self, sentences: int) -> str:
        return " ".join(self._chance.choices(self._sentences, k=sentences))

    def _sentence(self) -> str:
        parts = [SUBJECTS, VERBS, MANNERS, TAILS]
        subject, *rest = (" ".join(self._chance.choice(some).split()) for some in parts)
        return f"{subject[0].upper()}{subject[1:]} {rest[0]}, {rest[1]}, {rest[2]}."


def pieces(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """So many reviews, each as (path, text)."""
    newsroom = Newsroom(count, seed)
    return (newsroom.piece(number) for number in range(count))


def write_archive(file: Path, count: int, seed: int = 1) -> None:
    """Write so many pieces into a `.tar.gz`."""
    with gzip.open(file, "wb", 1) as stream, tarfile.open(fileobj=stream, mode="w|") as archive:
        for path, text in pieces(count, seed):
            member, content = tarfile.TarInfo(path), text.encode()
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
