"""The questions of the search benchmark, drawn from the words of a library with a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from benchmarks.engines.engine import Form, Question, Row, words_of

LONG_WORD = 4
"""Four words of five that are drawn have at least so many letters, as people's words have."""

_ALPHABET = "abdefghijklmnoprstuvyåæøäö"
_TRIES = 200


class Drawing:
    """Draws questions; the same seed and rows give the same ones."""

    def __init__(self, rows: Sequence[Row], seed: int) -> None:
        self._rows = rows
        self._draw = random.Random(f"questions/{seed}")  # noqa: S311 - nothing secret
        self._known = frozenset(word for row in rows for word in words_of(row.text))

    def classes(self, count: int) -> dict[str, list[Question]]:
        """`count` questions of each class, and every key press of `count` typed queries."""
        draws: dict[str, Callable[[], Question]] = {
            "one letter": lambda: self._beginning(1),
            "two letters": lambda: self._beginning(2),
            "three letters": lambda: self._beginning(3),
            "term": lambda: Question(Form.ALL, self._words(1)),
            "two words": lambda: Question(Form.ALL, self._words(2)),
            "any of three": lambda: Question(Form.ANY, self._strangers(3)),
            "phrase": lambda: Question(Form.PHRASE, self._run(self._draw.randint(2, 4))),
            "three words": lambda: Question(Form.ALL, self._words(3)),
            "edit distance 1": lambda: self._misspelt(1),
            "edit distance 2": lambda: self._misspelt(2),
        }
        typed = [key for _ in range(count) for key in self._key_presses()]
        drawn = {name: [draw() for _ in range(count)] for name, draw in draws.items()}
        return {"typing": typed, **drawn}

    def _key_presses(self) -> Iterator[Question]:
        """Every state of the search field while one to three words are typed."""
        count = self._draw.randint(1, 3)
        words = self._run(count) if self._draw.random() < 0.5 else self._words(count)
        for number, word in enumerate(words):
            for length in range(1, len(word) + 1):
                yield Question(Form.ALL, (*words[:number], word[:length]), opens=True)
            if number + 1 < len(words):
                yield Question(Form.ALL, words[: number + 1])

    def _beginning(self, letters: int) -> Question:
        (word,) = self._words(1)
        while len(word) < letters:
            (word,) = self._words(1)
        return Question(Form.ALL, (word[:letters],), opens=True)

    def _passage(self) -> list[str]:
        """The words of a passage, at least ten of them."""
        while True:
            words = words_of(self._draw.choice(self._rows).text)
            if len(words) >= 10:
                return words

    def _words(self, count: int) -> tuple[str, ...]:
        """Different words of one passage: half of them frequent ones, half of them any."""
        passage = self._passage()
        distinct = sorted(set(passage))
        found: dict[str, None] = {}
        while len(found) < count:
            word = self._draw.choice(passage if self._draw.random() < 0.5 else distinct)
            if len(word) >= LONG_WORD or self._draw.random() < 0.2:
                found[word] = None
        return tuple(found)

    def _strangers(self, count: int) -> tuple[str, ...]:
        """Words of different passages, which seldom stand together."""
        return tuple(self._words(1)[0] for _ in range(count))

    def _run(self, count: int) -> tuple[str, ...]:
        """Words that stand in a row in some paragraph."""
        words: list[str] = []
        while len(words) < count:
            words = words_of(self._draw.choice(self._draw.choice(self._rows).text.split("\n")))
        at = self._draw.randrange(len(words) - count + 1)
        return tuple(words[at : at + count])

    def _misspelt(self, edits: int) -> Question:
        """A word with wrong letters that is no word of the library."""
        for _ in range(_TRIES):
            (word,) = self._words(1)
            for _edit in range(edits):
                word = self._edited(word)
            if len(word) > 5 and word not in self._known:
                return Question(Form.EDITED, (word,), edits=edits)
        raise LookupError("No misspelt word could be made that is no word of the library.")

    def _edited(self, word: str) -> str:
        at = self._draw.randrange(1, len(word)) if len(word) > 1 else 0
        letter = self._draw.choice(_ALPHABET)
        return self._draw.choice(
            (
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + letter + word[at:],
            )
        )
