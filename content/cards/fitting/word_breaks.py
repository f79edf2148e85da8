"""Where a word may be parted at the end of a line: at seams of compounds, and in addresses."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise

from content.word_lists import base_words, word_endings

_SHORTEST_PART = 3
_SHORTEST_COMPOUND = 8
_SHORTEST_UNKNOWN = 7
_SHORTEST_BESIDE = 5
"""Letters of a part that is no known word, and of one beside it."""

_LINKS = ("s", "e")
"""What may join two words of a compound."""

_LONGEST_SYLLABLE = 6

_ADDRESS = re.compile(r"\S*(?:://|www\.|\w@)\S+|\w+(?:\.\w+)+/\S*")
_PARTS_OF_ADDRESS = re.compile(r".+?(?:[/.@-]+(?=[^/.@-])|$)")
_LONG_JOINED = re.compile(r"(?=.{16})\w{3,}(?:[/-]\w{3,})+\W*")
"""Long words with hyphens or slashes of their own, with what follows them."""

_PARTS_OF_JOINED = re.compile(r".+?(?:[/-]|$)")
_SUFFIX = re.compile(
    r"(en|lig|leg|som|sam)?he[dt](en|er)?s?|(væ|ve|vä)rdig(e|a|t|hed|het)?|"
    r"(dyg|dyk)tig(e|a|t|hed|het)?|a[gk]tig(e|a|t)?|"
    r"ska[bp](et|er|ere|are)?s?|ning(en|er|ar)?s?|else(n|r|rne)?s?|ability|worthy"
)
"""What words end with that is no word of a compound: *virkelighed* has nothing of *lighed*."""

_BEGINNING = re.compile(
    "(?:[bcdfghjklmnprstv]|s?[kp][rl]?|s?tr?|s[lmnvj]|s?[kt]j|[bdfgv]r|[bfg]l|kn|gn|kv|tv|sv|dv|sch|ch)?"
    "[aeiouyæøåäö]",
    re.IGNORECASE,
)
"""How a word begins, in the Nordic languages and English."""


@cache
def word_parts(word: str) -> tuple[str, ...]:
    """The parts of a word that may be parted, or none; / . @ - end one that gets no hyphen."""
    parts = _parts(word) if len(word) >= _SHORTEST_COMPOUND else ()
    return tuple(parts) if len(parts) > 1 else ()


def syllables(word: str) -> list[str]:
    """The parts of a word that is wider than its card: where one may begin, else three letters."""
    starts = [0]
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        length = at - starts[-1]
        begins = _BEGINNING.match(word, at) and not _BEGINNING.match(word, at - 1)
        if length >= (_SHORTEST_PART if begins else _LONGEST_SYLLABLE) and _is_between(word, at):
            starts.append(at)
    return [word[start:stop] for start, stop in pairwise([*starts, len(word)])]


def _is_between(word: str, at: int) -> bool:
    """Whether one character ends there and another begins: no mark, and nothing that joins."""
    before, after = map(unicodedata.category, word[at - 1 : at + 1])
    return after[0] != "M" and "Cf" not in {before, after}


def _parts(word: str) -> list[str]:
    if _ADDRESS.fullmatch(word):
        return _PARTS_OF_ADDRESS.findall(word)
    if _LONG_JOINED.fullmatch(word):
        return _PARTS_OF_JOINED.findall(word)
    letters = re.fullmatch(r"(\W*)([^\W\d_]+)(\W*)", word)
    if not letters:
        return [word]
    before, compound, after = letters.groups()
    first, *others = compound_parts(compound)
    parts = [before + first, *others]
    return [*parts[:-1], parts[-1] + after]


@cache
def compound_parts(word: str) -> tuple[str, ...]:
    """The words of a compound: medarbejder, tilfredshed; the whole word if it is none."""
    lower = word.lower()
    known = _known_parts(lower)
    lengths = known or _with_unknown_part(lower)
    parts, start = [], 0
    for length in lengths:
        parts.append(word[start : start + length])
        start += length
    return tuple(parts)


@cache
def _known_parts(word: str) -> tuple[int, ...]:
    """The lengths of the fewest known words that make the whole word; () if there are none."""
    if _is_known(word):
        return (len(word),)
    ways = [(at, *rest) for at in _seams(word) if (rest := _known_parts(word[at:]))]
    return min(ways, key=lambda way: (len(way), -way[0]), default=())


def _with_unknown_part(word: str) -> tuple[int, ...]:
    """The lengths of a known word and the rest, or of the rest and known words."""
    for at in reversed(_seams(word)):
        if at >= _SHORTEST_BESIDE and len(word) - at >= _SHORTEST_UNKNOWN:
            return (at, len(word) - at)
    for at in range(_SHORTEST_UNKNOWN, len(word) - _SHORTEST_BESIDE):
        known = _known_parts(word[at:])
        if known and not _SUFFIX.fullmatch(word[at:]):
            return (at, *known)
    return (len(word),)


def _seams(word: str) -> list[int]:
    """The offsets after a known first word, with its link, where another word may begin."""
    offsets = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return [at for at in offsets if _is_head(word[:at]) and _begins_word(word, at)]


def _begins_word(word: str, at: int) -> bool:
    return bool(_BEGINNING.match(word, at)) and not _SUFFIX.fullmatch(word, at)


def _is_head(part: str) -> bool:
    """Whether a part is a base word with its link: none has an s after an e, but for -else."""
    return part in base_words_of_parts() or any(
        part.endswith(link) and part[:-1] in base_words_of_parts()
        for link in _LINKS
        if link != "s" or not part.endswith("es") or part.endswith("elses")
    )


@cache
def base_words_of_parts() -> frozenset[str]:
    """The base words that are long enough for a part."""
    return frozenset(word for word in base_words() if len(word) >= _SHORTEST_PART)


def _is_known(part: str) -> bool:
    """Whether a part is a base word, or one with another ending."""
    return part in base_words_of_parts() or any(
        part.endswith(end) and part[: -len(end)] in base_words_of_parts() for end in _endings()
    )


@cache
def _endings() -> tuple[str, ...]:
    endings = {end for paradigm in word_endings("inflections") for end in paradigm if end}
    return tuple(sorted(endings, key=lambda end: (len(end), end)))
