"""Which words of a text are highlighted: the forms that were found, wherever the text is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from index.language.tokenizer import TextTokens

Ranges: TypeAlias = tuple[tuple[int, int], ...]
"""Character ranges of a text: the first character of each, and the one after the last."""

Form: TypeAlias = tuple[str, ...]
"""The normalized words of a form, in a row."""

_Span: TypeAlias = tuple[int, int]
"""First token, and the one after the last."""


class FoundForms(NamedTuple):
    """The forms of the words of a query that a passage has.

    Those of `stop_words` are highlighted only beside one of the other `forms`.
    """

    forms: frozenset[Form] = frozenset()
    stop_words: frozenset[Form] = frozenset()

    def ranges_in(self, text: str) -> Ranges:
        """The forms in a text; whatever separates the words of one is highlighted with them."""
        tokens = TextTokens(text)
        spans = _spans(tokens.words, self.forms)
        beside = {start - 1 for start, _ in spans} | {end for _, end in spans}
        spans += [span for span in _spans(tokens.words, self.stop_words) if span[0] in beside]
        return merge_ranges(tokens.range_of(start, end) for start, end in spans)


def merge_ranges(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """The ranges in order, those that overlap made one; neighbours stay apart."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)


def _spans(words: Sequence[str], forms: Iterable[Form]) -> list[_Span]:
    by_first_word: dict[str, list[Form]] = {}
    for form in forms:
        by_first_word.setdefault(form[0], []).append(form)
    return [
        (start, start + len(form))
        for start, word in enumerate(words)
        if word in by_first_word
        for form in by_first_word[word]
        if tuple(words[start : start + len(form)]) == form
    ]
