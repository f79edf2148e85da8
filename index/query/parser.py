"""Parses what people type: words, "phrases", -word, a half-typed last word. Nothing is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from content.text_matching import without_ignored
from index.answers import Notice, NoticeKind
from index.language.folding import normalize, to_nfc
from index.language.tokenizer import tokenize

MAX_CHARACTERS = 2000
MAX_WORDS = 16
_ACRONYM_LENGTHS = range(2, 6)
_SHORTEST_SENTENCE = 3
"""Words in a row from which a query may be a sentence of the texts."""

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("−‐‑", "-"))
_WORD = re.compile(r"(?P<minus>(?<!\S)-)?(?P<word>\w+)(?P<star>\*)?")
_OPERATORS = {"AND", "OR", "NOT"}
_SPECIAL_CHARACTERS = re.compile(r"(?<!\w)\*|[~^|&{}\[\]\\]|(?<=\w)[?:](?=\w)")


class Clause(NamedTuple):
    """One thing to search: a word in any form, or a phrase as it is typed.

    `words` are normalized; if the clause `is_prefix`, the last may be the beginning of a word; if
    it `is_acronym`, the word is typed in capitals, and other words are not.
    """

    words: tuple[str, ...]
    typed: str
    is_phrase: bool = False
    is_prefix: bool = False
    excluded: bool = False
    is_acronym: bool = False


class Query(NamedTuple):
    """What was typed, as it was understood: what to search, what to leave out, notices on it.

    `sentence` is all of it as a phrase, where it is some words in a row and nothing else.
    """

    included: tuple[Clause, ...]
    excluded: tuple[Clause, ...]
    notices: tuple[Notice, ...]
    sentence: Clause | None = None


def parse_query(typed: str) -> Query:
    """Parse a query; what of it cannot be used is in the notices."""
    notices: list[Notice] = []
    text = typed[:MAX_CHARACTERS]
    if len(typed) > MAX_CHARACTERS:
        sentence = f"The search is very long. Only its first {MAX_CHARACTERS} characters were used."
        notices.append(Notice(NoticeKind.CHARACTERS_CUT, (), sentence))
    text = to_nfc(without_ignored(text)).translate(_QUOTES)
    clauses = list(dict.fromkeys(_clauses(text, notices)))
    beyond = [clause for clause in clauses if not clause.is_phrase][MAX_WORDS:]
    if beyond:
        clauses = [clause for clause in clauses if clause not in beyond]
        left_out = tuple(clause.typed for clause in beyond)
        sentence = f"Only the first {MAX_WORDS} words outside quotes were searched for."
        notices.append(Notice(NoticeKind.WORDS_CUT, left_out, sentence))
    included = tuple(clause for clause in clauses if not clause.excluded)
    excluded = tuple(clause for clause in clauses if clause.excluded)
    notices += _notices_on_nothing(typed, included, excluded)
    is_sentence = not excluded and not any(clause.is_phrase for clause in included)
    return Query(included, excluded, tuple(notices), _sentence(text) if is_sentence else None)


def _sentence(text: str) -> Clause | None:
    words = tuple(tokenize(text))
    if len(words) < _SHORTEST_SENTENCE:
        return None
    is_prefix = normalize(text).endswith(words[-1])
    return Clause(words, text.strip(), is_phrase=True, is_prefix=is_prefix)


def _notices_on_nothing(
    typed: str, included: tuple[Clause, ...], excluded: tuple[Clause, ...]
) -> Iterator[Notice]:
    if excluded and not included:
        words = tuple(clause.typed for clause in excluded)
        sentence = "A minus only excludes passages. Type a word to search for as well."
        yield Notice(NoticeKind.ONLY_EXCLUSIONS, words, sentence)
    elif typed.strip() and not included:
        yield Notice(NoticeKind.NO_WORDS, (), "There is no word here to search for.")


def _clauses(text: str, notices: list[Notice]) -> Iterator[Clause]:
    done = 0
    outside: list[str] = []
    for start, end, closed in _quotations(text):
        excluded = text[:start].endswith("-") and not text[: start - 1][-1:].strip()
        yield from _words(text[done:start], notices, ends_query=False)
        outside.append(text[done:start])
        words = tuple(tokenize(text[start:end]))
        if words:
            is_prefix = not closed and normalize(text[:end]).endswith(words[-1])
            typed = text[start:end].strip(' "')
            yield Clause(words, typed, is_phrase=True, is_prefix=is_prefix, excluded=excluded)
        done = end
    yield from _words(text[done:], notices, ends_query=True)
    outside.append(text[done:])
    characters = tuple(dict.fromkeys(_SPECIAL_CHARACTERS.findall(" ".join(outside))))
    if characters:
        sentence = f"These characters were ignored: {' '.join(characters)}"
        notices.append(Notice(NoticeKind.SPECIAL_CHARACTERS, characters, sentence))


def _words(text: str, notices: list[Notice], *, ends_query: bool) -> Iterator[Clause]:
    """The single words of text outside quotes, which may end the query."""
    found = list(_WORD.finditer(text))
    operators = [word for word in found if word["word"] in _OPERATORS]
    if operators and len(operators) < len(found) and not text.isupper():
        names = tuple(dict.fromkeys(word["word"] for word in operators))
        sentence = (
            f"Ignored, not a command here: {', '.join(names)}. Passages with all words come first "
            "anyway. Put a minus before a word to exclude it."
        )
        notices.append(Notice(NoticeKind.OPERATOR, names, sentence))
        found = [word for word in found if word not in operators]
    shouted = any(
        word["word"].isupper() and len(word["word"]) >= _ACRONYM_LENGTHS.stop for word in found
    )
    for word in found:
        is_prefix = bool(word["star"]) or (ends_query and word.end() == len(text))
        excluded = bool(word["minus"])
        words = (normalize(word["word"]),)
        is_acronym = word["word"].isupper() and len(word["word"]) in _ACRONYM_LENGTHS
        yield Clause(
            words,
            word["word"],
            is_prefix=is_prefix,
            excluded=excluded,
            is_acronym=is_acronym and not shouted,
        )


def _quotations(text: str) -> Iterator[tuple[int, int, bool]]:
    """The outermost quotations as (start, end, closed), the quotation marks included.

    A mark before a character and not after one opens, so that quotations may hold quotations.
    """
    depth = start = 0
    for at, character in enumerate(text):
        if character != '"':
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
