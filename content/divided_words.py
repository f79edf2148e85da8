"""Finds the words that a text divides at the end of a line: `kommuni-` and `kation`."""

from __future__ import annotations

import re

_LINE_END = re.compile(r"(?<=\w)-[^\S\n]*\n\s*(?=(?P<after>[^\W\d_]{1,20}))")
_LAST_WORD = re.compile(r"\w+\Z")
_CONJUNCTIONS = frozenset(
    [
        "og",
        "och",
        "eller",
        "eða",
        "ella",
        "ja",
        "tai",
        "resp",
        "respektive",
        "samt",
        "men",
        "and",
        "or",
        "til",
        "till",
    ]
)
"""After one of them the hyphen hangs: it stands for a part that follows (`borger- og ...`)."""

_WITH_HYPHEN = frozenset(["it", "tv", "pc", "hr", "pr", "cv", "eu", "ai"])
"""What is written with a hyphen before another word in the middle of a line, too."""


def join_divided_words(lines: str) -> str:
    """The lines with each divided word whole, in the line where it begins."""
    return _LINE_END.sub(lambda match: _joined(match, filler=""), lines)


def hide_divisions(lines: str) -> str:
    """The lines with soft hyphens, which no match sees, for what divides words: of equal length."""
    return _LINE_END.sub(lambda match: _joined(match, filler="\N{SOFT HYPHEN}"), lines)


def _joined(match: re.Match[str], filler: str) -> str:
    after = match["after"]
    word = _LAST_WORD.search(match.string, max(match.start() - 20, 0), match.start())
    before = word[0] if word else ""
    if after.casefold() in _CONJUNCTIONS:
        return match[0]
    is_in_capitals = before.isupper() and after.isupper() and len(after) > 1
    is_one_case = is_in_capitals or (after[0].islower() and not before.isupper())
    keeps_hyphen = (
        not before[-1:].isalpha()
        or not is_one_case
        or len(before) == 1
        or before.casefold() in _WITH_HYPHEN
    )
    hyphen = "-" if keeps_hyphen else ""
    return hyphen + filler * (len(match[0]) - len(hyphen))
