"""Where a text names its municipality: its names however they are spelled, spaced or divided.

All patterns are of matchable texts, so case, soft hyphens and decomposed letters do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from content.text_matching import matchable

_SHORT = 3
"""Letters of the longest name that may well be a word or the beginning of one."""

_LEAST_PART = 4
"""Letters of the shortest part of a name of several words that is used alone."""

_SPELLINGS = {
    "aa": "(?:å|aa)",
    "å": "(?:å|aa)",
    "æ": "(?:æ|ä|ae)",
    "ä": "(?:æ|ä|ae)",
    "ø": "(?:ø|ö|oe)",
    "ö": "(?:ø|ö|oe)",
    "ü": "(?:ü|ue|y)",
}
_WITHOUT_DIACRITICS = {
    "aa": "(?:å|aa?)",
    "å": "(?:å|aa?)",
    "æ": "(?:æ|ä|ae?)",
    "ä": "(?:æ|ä|ae?)",
    "ø": "(?:ø|ö|oe?)",
    "ö": "(?:ø|ö|oe?)",
    "ü": "(?:ü|ue?|y)",
    "é": "[ée]",
    "á": "[áa]",
    "í": "[íi]",
    "ó": "[óo]",
    "ú": "[úu]",
    "ý": "[ýy]",
    "ð": "[ðd]",
    "þ": "(?:þ|th)",
}
_LETTER = re.compile("aa|.", re.DOTALL)

_DIVIDED = r"(?:-\s+)?"
"""Between two letters: nothing, or what is left of a division at the end of a line."""

_APART = r"[\s.·_\-–]{1,5}"
"""Between letters that are spaced."""

_OWNER_WORDS = (
    *("kommun", "stad", "region", "herad", "herred", "fylke"),
    *("sveitarfél", "municipal", "kaupun"),
)
"""What the words for a municipality begin with; none is part of its name."""

_START = r"(?:(?<![^\W_])|(?<=(?P<inside>[^\W\d_])))"
"""Before a name: no letter or digit, or a letter, where the name is part of a longer word."""

_PREFIX = "(?:(?:stor|nord|syd|sør|øst|öst|vest|väst|midt|mitt|gammel|gamla|nye?)-?)?"
_ENDING = r"(?:\w*(?:['’´`]s?(?!\w))?)"
_GENITIVE = r"(?:(?:['’´`]?s|['’´`])?(?!\w))"


class NamePattern(NamedTuple):
    """A pattern for a name; `capital`: only where its first letter is one, or all are.

    `always` is a pattern of the same that needs no capital: the words around it say what it is.
    """

    pattern: re.Pattern[str]
    capital: str = ""
    always: re.Pattern[str] | None = None

    def ranges(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the name is in a text, as offsets, with its ending and an owner's word."""
        compared = matchable(text)
        for match in self.pattern.finditer(compared.text):
            start, _ = compared.original_range(*match.span("name"))
            _, end = compared.original_range(*match.span("name"))
            inside = match.groupdict().get("inside")
            if self._counts(text[start:end]) and (not inside or text[start].isupper()):
                yield compared.original_range(*match.span())
        for match in self.always.finditer(compared.text) if self.always else ():
            yield compared.original_range(*match.span())

    def _counts(self, name: str) -> bool:
        if self.capital == "all":
            return name.isupper()
        return not self.capital or name[:1].isupper()


def name_patterns(names: Iterable[str], *, with_parts: bool) -> tuple[NamePattern, ...]:
    """The patterns for names of one municipality; `with_parts`: those of several words in part.

    A part counts only with a capital: *Nordre* of *Nordre Follo*.
    """
    found: dict[NamePattern, None] = {}
    for words in filter(None, map(_name_words, names)):
        found |= dict.fromkeys(_patterns_of(" ".join(words)))
        alone = words if with_parts and len(words) > 1 else []
        for part in (each for each in alone if len(each) >= _LEAST_PART):
            found |= dict.fromkeys(_patterns_of(part, is_part=True))
    return tuple(found)


def phrase_pattern(phrase: str) -> NamePattern:
    """The pattern for words of a municipality's own; a single one needs the capital it has."""
    words = re.findall(r"\w+", matchable(phrase).text)
    capital = "first" if len(words) == 1 and phrase.strip("[](«»“”\"' ")[:1].isupper() else ""
    joined = r"[\W_]+".join(_divisible(word, _WITHOUT_DIACRITICS) for word in words)
    return NamePattern(re.compile(rf"(?<![^\W_])(?P<name>{joined}){_ENDING}"), capital)


def noun_pattern(noun: str) -> NamePattern:
    """The pattern for a noun with all its endings, in compounds as well."""
    stem = _divisible(matchable(noun).text.strip().removesuffix("e"), _SPELLINGS)
    return NamePattern(re.compile(rf"\b\w*(?P<name>{stem})\w*"))


def _name_words(name: str) -> list[str]:
    """The words of a name as they are written, without those that say what it is the name of."""
    words = re.findall(r"\w+", name)
    own = [each for each in words if not each.casefold().startswith(_OWNER_WORDS)]
    return [each for each in own if each.casefold() not in {"of", "the"}]


def _patterns_of(name: str, *, is_part: bool = False) -> Iterator[NamePattern]:
    """A name that is a word, or short, counts only with a capital or beside an owner's word."""
    compared = matchable(name).text
    words = compared.split()
    is_listed = not {compared, compared.removesuffix("s")}.isdisjoint(_word_names())
    is_word = is_listed or is_part or len(compared) <= _SHORT
    letters = _SPELLINGS if is_listed or len(compared) < _SHORT else _WITHOUT_DIACRITICS
    plain = r"[\W_]{1,3}".join(_divisible(word, letters) for word in words)
    before, after = _owner_before(), _owner_after()
    capital = ("all" if name.isupper() else "first") if is_word else ""
    ending = _GENITIVE if is_word else _ENDING
    tight = (
        rf"(?:{before})?{_START}{'' if is_word else _PREFIX}(?P<name>{plain}){ending}(?:{after})?"
    )
    always = rf"{before}(?P<name>{plain}){ending}(?:{after})?|(?<![^\W_]){plain}{_GENITIVE}{after}"
    yield NamePattern(re.compile(tight), capital, re.compile(always) if is_word else None)
    if len(compared) > 1:
        spaced = _APART.join(_spaced(word, letters) for word in words)
        owner = rf"(?:{_APART}{_spaced('kommun', {})}(?:{_APART}\w(?!\w))*)?"
        pattern = rf"(?<![^\W_])(?P<name>{spaced})(?:{_APART}s)?(?!\w){owner}"
        yield NamePattern(re.compile(pattern), "all" if is_word else "")


def _owner_before() -> str:
    region = _divisible("region", {})
    return rf"(?<![^\W_])(?:(?:the\s+)?(?:municipality|city|region)\s+of\s+|{region}(?:en)?\s+)"


def _owner_after() -> str:
    kommun = _divisible("kommun", {})
    return (
        rf"(?:\s+(?:(?:by|fylkes|lands)?{kommun}\w*|stad(?:s|en|ens)?\b|herr?[ae]d\w*|fylke\w*"
        r"|läns?\b|länet\w*|municipality(?:['’]s)?|region(?:en|ens|s)?\b|kaupun\w*|kun(?:ta|nan)\b"
        r"|sveitarfél\w*|suohkan\w*))"
    )


def _divisible(word: str, letters: dict[str, str]) -> str:
    return _DIVIDED.join(_letters(word, letters))


def _spaced(word: str, letters: dict[str, str]) -> str:
    return _APART.join(_letters(word, letters))


def _letters(word: str, letters: dict[str, str]) -> list[str]:
    found = _LETTER.findall(word) if letters else list(word)
    return [letters.get(each) or re.escape(each) for each in found]


@cache
def _word_names() -> frozenset[str]:
    lines = Path(__file__).with_name("word_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if line[:1] != "#" for word in line.split())
