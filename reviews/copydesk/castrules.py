"""The rules that read cast, each a turn of phrase, with the confidence that it deserves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .castabout import About
from .castbefore import her_character, she_is, she_plays
from .castbeing import is_a_role, own_role
from .castbrackets import in_brackets
from .castfinds import finds, newcomer
from .castgives import gives, gives_her, makes_a, makes_of, whom_gives
from .castis import are_characters, is_character, is_known, is_titled, own_character
from .castleads import title_role
from .castlists import cast_lines, cast_names
from .castmakers import director_plays
from .castnamed import named_later
from .castpairs import as_the_pair
from .castparts import between_dashes, falls_to, in_hands, in_whose_hands, playing_is, praised
from .castplayed import played_by, whom_plays
from .castplays import (
    as_character,
    in_the_role,
    opening_as,
    plays,
    starring,
    stars,
    turn_as,
)
from .castpraise import praised_next, steals
from .castpronouns import in_her_bracket, in_that_role, of_a_pronoun, opening_played_by
from .castrecast import is_the_best, shared, takes_over
from .castthat import part_goes, that_is
from .castvoices import speaks_for, voice_of
from .castwhose import actors_character, own_part, whose_character
from .scene import Found, Scene

Reader = Callable[[Scene], Iterator[Found]]

READERS: tuple[Reader, ...] = (
    in_brackets, played_by, whom_plays, plays, in_the_role, as_character, opening_as,
    turn_as, starring, stars,
    is_character, are_characters, is_known, is_titled, own_character, cast_lines, cast_names,
    she_plays, she_is, her_character, gives, whom_gives,
    falls_to, in_hands, in_whose_hands, playing_is, between_dashes, praised, director_plays,
    whose_character, own_part, actors_character, finds, steals,
    is_a_role, own_role, title_role, makes_a, makes_of, voice_of, speaks_for,
    newcomer, takes_over, shared, is_the_best,
)  # fmt: skip

LATER_READERS: tuple[Callable[[About], Iterator[Found]], ...] = (
    of_a_pronoun, in_her_bracket, in_that_role, opening_played_by, gives_her,
    that_is, part_goes, named_later,
    praised_next,
    as_the_pair,
)  # fmt: skip
"""What points back at a character: they have to know who has an actor already."""


@dataclass(frozen=True, slots=True)
class CastRule:
    """One turn of phrase: its name, how much it can be relied on, and an example."""

    name: str
    confidence: float
    example: str


CAST_RULES = (
    CastRule("bracket", 0.95, "Nell (Joan Pell)"),
    CastRule("bracket-billing", 0.9, "Nell (the gorgeous newcomer Joan Pell, who …)"),
    CastRule("bracket-played-by", 0.95, "Nell (voiced by Joan Pell)"),
    CastRule("bracket-surname", 0.8, "Joan Pell sings, and Nell (Pell) is loud"),
    CastRule("bracket-role", 0.85, "his wife (Joan Pell)"),
    CastRule("bracket-thing", 0.75, "a lonely moon (Joan Pell)"),
    CastRule("bracket-far", 0.75, "Nell, who keeps bees (Joan Pell)"),
    CastRule("bracket-pair", 0.85, "Nell and Tom (Joan Pell and Ed Rusk)"),
    CastRule("bracket-several", 0.8, "the neighbours (Joan Pell and Ed Rusk)"),
    CastRule("actor-first", 0.8, "Joan Pell (the cook)"),
    CastRule("played-by", 0.95, "Nell, who is played by the actor Joan Pell"),
    CastRule("played-by-pair", 0.85, "Nell and Tom, played by Joan Pell and Ed Rusk"),
    CastRule("role-played-by", 0.85, "his wife is played by Joan Pell"),
    CastRule("whom-plays", 0.9, "Nell, whom Joan Pell plays"),
    CastRule("plays", 0.9, "Joan Pell plays Nell"),
    CastRule("plays-role", 0.8, "Joan Pell plays the cook"),
    CastRule("plays-thing", 0.7, "Joan Pell plays the moon"),
    CastRule("director-plays", 0.85, "Marrow, who also plays the cook"),
    CastRule("as", 0.9, "Joan Pell as Nell"),
    CastRule("as-role", 0.8, "Joan Pell as the cook"),
    CastRule("as-apart", 0.8, "Joan Pell is all elbows as Nell"),
    CastRule("as-apart-role", 0.6, "Joan Pell has two scenes as a cook"),
    CastRule("acts-as", 0.85, "Joan Pell does fine work as Nell"),
    CastRule("acts-as-role", 0.75, "Joan Pell turns up as a cook"),
    CastRule("takes-over", 0.85, "Joan Pell takes over from Ida Low as Nell"),
    CastRule("shared", 0.8, "Two actors share Nell: Tilda Swinton, then Judi Dench"),
    CastRule("as-far", 0.75, "Joan Pell, so shy in “Big River,” is splendid as Nell"),
    CastRule("as-far-role", 0.7, "Joan Pell, so shy in “Big River,” does her best as the cook"),
    CastRule("as-first", 0.9, "As Nell, Joan Pell sings"),
    CastRule("as-first-role", 0.7, "As the cook, Joan Pell sings"),
    CastRule("as-first-far", 0.8, "As Nell, a cook whose soup is cold, Joan Pell is quiet"),
    CastRule("of-a-pronoun", 0.75, "Nell keeps bees. She is played by Joan Pell"),
    CastRule("of-either", 0.6, "Nell and Ida keep bees. She is played by Joan Pell"),
    CastRule("that-is", 0.75, "Nell keeps bees. That’s Joan Pell"),
    CastRule("part-goes", 0.75, "Nell keeps bees; the part goes to Joan Pell"),
    CastRule("named-later", 0.75, "The cook is played by Joan Pell. Her name is Nell"),
    CastRule("praised-next", 0.7, "Nell is a cook. Joan Pell has never been better"),
    CastRule("as-the-pair", 0.75, "Nell and Ida keep bees. As the sisters, Joan Pell and Ann Low"),
    CastRule("she-plays", 0.75, "Joan Pell is a find. She plays Nell"),
    CastRule("her-character", 0.75, "It belongs to Joan Pell. Her Nell is a marvel"),
    CastRule("gives", 0.75, "Joan Pell gives Nell a dry wit"),
    CastRule("falls-to", 0.85, "the role of Nell falls to Joan Pell"),
    CastRule("in-hands", 0.8, "Nell, in the hands of Joan Pell,"),
    CastRule("voice-of", 0.85, "a cartoon of voices: Nell has the voice of Joan Pell"),
    CastRule("dashes", 0.75, "Nell—newcomer Joan Pell, in a wig—sings"),
    CastRule("praised", 0.75, "Nell is the wonderful Joan Pell"),
    CastRule("find", 0.75, "The boy is a find: Joan Pell, 9"),
    CastRule("newcomer", 0.85, "Nell, a newcomer named Joan Pell, sings"),
    CastRule("steals", 0.7, "Joan Pell steals every scene"),
    CastRule("turn-as", 0.9, "Joan Pell’s role as Nell"),
    CastRule("turn-as-role", 0.8, "Joan Pell’s turn as the cook"),
    CastRule("title-role", 0.8, "Joan Pell has the title role"),
    CastRule("starring", 0.75, "stars Joan Pell and Ed Rusk"),
    CastRule("is", 0.75, "Joan Pell is Nell, a cook"),
    CastRule("are", 0.8, "Joan Pell and Ed Rusk are Nell and Tom, respectively"),
    CastRule("surname-is", 0.7, "Joan Pell sings. Pell is Nell, a cook"),
    CastRule("is-turned", 0.6, "Nell is Joan Pell, a singer"),
    CastRule("is-known", 0.8, "Nell is Tilda Swinton, a singer"),
    CastRule("is-titled", 0.8, "Tilda Swinton is the Countess of Wick"),
    CastRule("is-named", 0.8, "a cook named Nell is Joan Pell"),
    CastRule("own-character", 0.7, "Joan Pell’s frightening Nell"),
    CastRule("own-part", 0.7, "Joan Pell’s cook, Nell, steals her scenes"),
    CastRule("known-held", 0.75, "Nell is a joy in a big hat (Tilda Swinton)"),
    CastRule("known-with", 0.75, "Tilda Swinton makes Nell count"),
    CastRule("known-back", 0.75, "Nell is a cook. Her limp is all Tilda Swinton"),
    CastRule("known-left", 0.65, "Nell saves the day. Nell is quick. Let us praise Tilda Swinton"),
    CastRule("known-role", 0.75, "the crime boss Tilda Swinton"),
    CastRule("known", 0.75, "Nell (Joan Pell) has fun, and Tilda Swinton is terrific"),
    CastRule("known-alone", 0.6, "Nell met Tom, and Nell and Tom met Tilda Swinton"),
    CastRule("own-role", 0.7, "Joan Pell’s police inspector is puzzled"),
    CastRule("is-role", 0.7, "Joan Pell is the inspector, Ida Low the widow"),
    CastRule("is-called", 0.75, "Joan Pell is a sad sheep called Nell"),
    CastRule("cast-line", 0.95, "Joan Pell: Nell"),
    CastRule("cast-names", 0.85, "Starring: Joan Pell, Ed Rusk."),
    CastRule("cast-list", 0.97, "With: Joan Pell (Nell), Ed Rusk (Tom)."),
)
