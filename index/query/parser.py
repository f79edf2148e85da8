"""Reads what people type: words, "phrases", -word, an open last word. Nothing is an error."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from index.answers import Notice, NoticeKind
from index.language.folding import composed, literal
from index.language.tokenizer import tokens

CHARACTERS_AT_MOST = 2000
WORDS_AT_MOST = 16

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("−‐‑", "-"))
_WORD = re.compile(r"(?P<minus>(?<!\S)-)?(?P<word>\w+)(?P<star>\*)?")
_COMMANDS = {"AND", "OR", "NOT"}
_SIGNS = re.compile(r"(?<!\w)\*|[~^|&{}\[\]\\]|(?<=\w)[?:](?=\w)")


class Clause(NamedTuple):
    """One thing to look for: a word in any form, or exact words in a row.

    `words` are literal; `opens` says that the last of them may be only the beginning of a word.
    """

    words: tuple[str, ...]
    typed: str
    exact: bool = False
    opens: bool = False
    excluded: bool = False


class Query(NamedTuple):
    """What was typed, as it was understood."""

    sought: tuple[Clause, ...]
    excluded: tuple[Clause, ...]
    notices: tuple[Notice, ...]


def read_query(typed: str) -> Query:
    """Understand a query; whatever cannot be used is told in the notices."""
    notices: list[Notice] = []
    text = typed[:CHARACTERS_AT_MOST]
    if len(typed) > CHARACTERS_AT_MOST:
        sentence = f"Only the first {CHARACTERS_AT_MOST} characters were read."
        notices.append(Notice(NoticeKind.CHARACTERS_CUT, (), sentence))
    text = _without_format_characters(composed(text)).translate(_QUOTES)
    clauses = list(dict.fromkeys(_clauses(text, notices)))
    beyond = [clause for clause in clauses if not clause.exact][WORDS_AT_MOST:]
    if beyond:
        clauses = [clause for clause in clauses if clause not in beyond]
        left = tuple(clause.typed for clause in beyond)
        sentence = f"Only the first {WORDS_AT_MOST} words outside quotes were looked for."
        notices.append(Notice(NoticeKind.WORDS_CUT, left, sentence))
    sought = tuple(clause for clause in clauses if not clause.excluded)
    excluded = tuple(clause for clause in clauses if clause.excluded)
    notices += _about_emptiness(typed, sought, excluded)
    return Query(sought, excluded, tuple(notices))


def _without_format_characters(text: str) -> str:
    """Take out what has no shape: direction marks, soft hyphens, joiners."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def _about_emptiness(
    typed: str, sought: tuple[Clause, ...], excluded: tuple[Clause, ...]
) -> Iterator[Notice]:
    if excluded and not sought:
        words = tuple(clause.typed for clause in excluded)
        sentence = "A word with a minus only takes passages away; type a word to look for as well."
        yield Notice(NoticeKind.ONLY_EXCLUSIONS, words, sentence)
    elif typed.strip() and not sought:
        yield Notice(NoticeKind.NO_WORDS, (), "There is no word in this to look for.")


def _clauses(text: str, notices: list[Notice]) -> Iterator[Clause]:
    at = 0
    plain_text: list[str] = []
    for start, end, closed in _quoted(text):
        excluded = text[:start].endswith("-") and not text[: start - 1][-1:].strip()
        yield from _words(text[at:start], notices, ends=False)
        plain_text.append(text[at:start])
        words = tuple(tokens(text[start:end]))
        if words:
            opens = not closed and literal(text[:end]).endswith(words[-1])
            yield Clause(
                words, text[start:end].strip(' "'), exact=True, opens=opens, excluded=excluded
            )
        at = end
    yield from _words(text[at:], notices, ends=True)
    plain_text.append(text[at:])
    signs = tuple(dict.fromkeys(_SIGNS.findall(" ".join(plain_text))))
    if signs:
        sentence = f"These signs mean nothing here and were passed over: {' '.join(signs)}"
        notices.append(Notice(NoticeKind.SPECIAL_CHARACTERS, signs, sentence))


def _words(text: str, notices: list[Notice], *, ends: bool) -> Iterator[Clause]:
    """The single words of a stretch outside quotes; `ends` if the query ends with it."""
    found = list(_WORD.finditer(text))
    commands = [word for word in found if word["word"] in _COMMANDS]
    if commands and len(commands) < len(found) and not text.isupper():
        names = tuple(dict.fromkeys(word["word"] for word in commands))
        sentence = (
            f"{', '.join(names)}: not a command here and left out. Passages with all words come "
            "first anyway; a minus before a word leaves it out."
        )
        notices.append(Notice(NoticeKind.OPERATOR, names, sentence))
        found = [word for word in found if word not in commands]
    for word in found:
        opens = bool(word["star"]) or (ends and word.end() == len(text))
        excluded = bool(word["minus"])
        yield Clause((literal(word["word"]),), word["word"], opens=opens, excluded=excluded)


def _quoted(text: str) -> Iterator[tuple[int, int, bool]]:
    """The outermost quotations as (start, end, closed), the quotation marks included.

    A mark before a letter and not after one opens, so that quotations may hold quotations.
    """
    depth = start = 0
    for at, letter in enumerate(text):
        if letter != '"':
            continue
        after_word = at > 0 and not text[at - 1].isspace() and text[at - 1] not in '"-([{'
        before_word = at + 1 < len(text) and not text[at + 1].isspace()
        opens = before_word and not after_word
        if opens or depth == 0:
            if depth == 0:
                start = at
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield start, at + 1, True
    if depth:
        yield start, len(text), False
