"""Generates the questions of the search benchmark from the words of a library and a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from benchmarks.engines.engine import Form, Question, Row, words_of

LONG_WORD_LETTERS = 4
"""Most words of queries are this long: shorter ones are accepted one time in five."""

_ALPHABET = "abdefghijklmnoprstuvyåæøäö"
_ATTEMPTS = 200


class QuestionGenerator:
    """Draws random questions, the same ones for the same rows and seed."""

    def __init__(self, rows: Sequence[Row], seed: int) -> None:
        self._rows = rows
        self._random = random.Random(f"questions/{seed}")  # noqa: S311 - nothing secret
        self._vocabulary = frozenset(word for row in rows for word in words_of(row.text))

    def classes(self, count: int) -> dict[str, list[Question]]:
        """`count` questions of each class, and every key press of `count` typed queries."""
        generators: dict[str, Callable[[], Question]] = {
            "one letter": lambda: self._prefix(1),
            "two letters": lambda: self._prefix(2),
            "three letters": lambda: self._prefix(3),
            "term": lambda: Question(Form.ALL, self._words(1)),
            "two words": lambda: Question(Form.ALL, self._words(2)),
            "any of three": lambda: Question(Form.ANY, self._unrelated_words(3)),
            "phrase": lambda: Question(
                Form.PHRASE, self._consecutive_words(self._random.randint(2, 4))
            ),
            "three words": lambda: Question(Form.ALL, self._words(3)),
            "edit distance 1": lambda: self._misspelling(1),
            "edit distance 2": lambda: self._misspelling(2),
        }
        typing = [key for _ in range(count) for key in self._key_presses()]
        questions = {
            name: [generate() for _ in range(count)] for name, generate in generators.items()
        }
        return {"typing": typing, **questions}

    def _key_presses(self) -> Iterator[Question]:
        """Every state of the search field while one to three words are typed."""
        count = self._random.randint(1, 3)
        words = (
            self._consecutive_words(count) if self._random.random() < 0.5 else self._words(count)
        )
        for number, word in enumerate(words):
            for length in range(1, len(word) + 1):
                yield Question(Form.ALL, (*words[:number], word[:length]), last_is_prefix=True)
            if number + 1 < len(words):
                yield Question(Form.ALL, words[: number + 1])

    def _prefix(self, letters: int) -> Question:
        (word,) = self._words(1)
        while len(word) < letters:
            (word,) = self._words(1)
        return Question(Form.ALL, (word[:letters],), last_is_prefix=True)

    def _passage(self) -> list[str]:
        """The words of a passage, at least ten of them."""
        while True:
            words = words_of(self._random.choice(self._rows).text)
            if len(words) >= 10:
                return words

    def _words(self, count: int) -> tuple[str, ...]:
        """Distinct words of one passage, half drawn by frequency and half evenly."""
        passage = self._passage()
        distinct = sorted(set(passage))
        found: dict[str, None] = {}
        while len(found) < count:
            word = self._random.choice(passage if self._random.random() < 0.5 else distinct)
            if len(word) >= LONG_WORD_LETTERS or self._random.random() < 0.2:
                found[word] = None
        return tuple(found)

    def _unrelated_words(self, count: int) -> tuple[str, ...]:
        """Words of different passages, which are rarely found in one."""
        return tuple(self._words(1)[0] for _ in range(count))

    def _consecutive_words(self, count: int) -> tuple[str, ...]:
        """Consecutive words of a paragraph."""
        words: list[str] = []
        while len(words) < count:
            words = words_of(self._random.choice(self._random.choice(self._rows).text.split("\n")))
        start = self._random.randrange(len(words) - count + 1)
        return tuple(words[start : start + count])

    def _misspelling(self, edits: int) -> Question:
        """A word with `edits` random edits that is not in the library."""
        for _ in range(_ATTEMPTS):
            (word,) = self._words(1)
            for _edit in range(edits):
                word = self._edited(word)
            if len(word) > 5 and word not in self._vocabulary:
                return Question(Form.EDITED, (word,), edits=edits)
        raise LookupError("No misspelt word could be made that is no word of the library.")

    def _edited(self, word: str) -> str:
        index = self._random.randrange(1, len(word)) if len(word) > 1 else 0
        letter = self._random.choice(_ALPHABET)
        return self._random.choice(
            (
                word[:index] + word[index + 1 :],
                word[:index] + letter + word[index + 1 :],
                word[:index] + letter + word[index:],
            )
        )
