"""Sentences of a generated passage: headings, taglines, sentences, on a few topics of its own."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import TypeVar

from benchmarks.vocabulary import Vocabulary

SHARES = (0.40, 0.17, 0.10, 0.33)
"""How many pieces are function words, domain words, runs of the texts, words of the list."""

TOPIC_DOMAIN_WORDS = 12
TOPIC_LISTED_WORDS = 8
ON_TOPIC_DOMAIN = 0.75
ON_TOPIC_LISTED = 0.35
_DRAWN_AT_ONCE = 64

T = TypeVar("T")


class Phrasing:
    """Draws the words of one passage; every draw comes from `draw`."""

    def __init__(self, vocabulary: Vocabulary, draw: random.Random) -> None:
        self._words = vocabulary
        self._random = draw.random
        self._draw = draw
        self._drawn = self._listed_words()
        self.topics = draw.choices(vocabulary.domain, k=TOPIC_DOMAIN_WORDS)
        self._listed_topics = [next(self._drawn) for _ in range(TOPIC_LISTED_WORDS)]

    def words(self, count: int) -> list[str]:
        """About `count` words in a row (a run may bring up to four more)."""
        function, domain, runs, _listed = SHARES
        words: list[str] = []
        while len(words) < count:
            piece = self._random()
            if piece < function:
                words.append(self._one_of(self._words.function))
            elif piece < function + domain:
                on_topic = self._random() < ON_TOPIC_DOMAIN
                words.append(self._one_of(self.topics if on_topic else self._words.domain))
            elif piece < function + domain + runs:
                words += self._one_of(self._words.runs)
            elif self._random() < ON_TOPIC_LISTED:
                words.append(self._one_of(self._listed_topics))
            else:
                words.append(next(self._drawn))
        return words

    def sentence(self, shortest: int = 7, longest: int = 22) -> str:
        """A sentence with its full stop, now and then a comma or a dash within."""
        words = self.words(self._draw.randint(shortest, longest))
        for at in range(3, len(words) - 2):
            chance = self._random()
            if chance < 0.05:
                words[at] += ","
            elif chance < 0.055:
                words[at] += " –"
        end = "?" if self._random() < 0.02 else "."
        return capitalised(" ".join(words)) + end

    def paragraph(self, sentences: int) -> str:
        """Sentences in a row."""
        return " ".join(self.sentence() for _ in range(sentences))

    def bullet(self) -> str:
        """What stands behind a bullet: a few words, seldom with a full stop."""
        text = capitalised(" ".join(self.words(self._draw.randint(5, 14))))
        return text + "." if self._random() < 0.1 else text

    def lead(self) -> str:
        """A lead-in, which its bullets complete."""
        return capitalised(" ".join(self.words(self._draw.randint(3, 8)))) + ":"

    def heading(self) -> str:
        """Two to six words, most of them about the passage's topics."""
        topics = self._draw.sample(self.topics, k=self._draw.randint(1, 3))
        function = self._draw.choices(self._words.function, k=self._draw.randint(1, 3))
        mixed = topics + function
        self._draw.shuffle(mixed)
        return capitalised(" ".join(mixed))

    def _one_of(self, choices: Sequence[T]) -> T:
        return choices[int(self._random() * len(choices))]

    def _listed_words(self) -> Iterator[str]:
        words, cumulated = self._words.listed, self._words.cumulated
        while True:
            yield from self._draw.choices(words, cum_weights=cumulated, k=_DRAWN_AT_ONCE)


def capitalised(text: str) -> str:
    """The text with a capital to begin with, the rest as it is."""
    return text[:1].upper() + text[1:]
