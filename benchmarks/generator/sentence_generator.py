"""Generates headings, taglines, sentences and bullets on the topics of one passage."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import TypeVar

from benchmarks.generator.vocabulary import Vocabulary

WORD_SOURCE_SHARES = (0.40, 0.17, 0.10, 0.33)
"""Shares of function words, domain words, word runs of the texts, and words of the word list."""

TOPIC_DOMAIN_WORDS = 12
TOPIC_LISTED_WORDS = 8
ON_TOPIC_DOMAIN = 0.75
ON_TOPIC_LISTED = 0.35
_BATCH_SIZE = 64

T = TypeVar("T")


class SentenceGenerator:
    """Draws the words of one passage from a vocabulary, by the random generator `rng`."""

    def __init__(self, vocabulary: Vocabulary, rng: random.Random) -> None:
        self._words = vocabulary
        self._random = rng.random
        self._rng = rng
        self._listed = self._listed_words()
        self.topics = rng.choices(vocabulary.domain, k=TOPIC_DOMAIN_WORDS)
        self._listed_topics = [next(self._listed) for _ in range(TOPIC_LISTED_WORDS)]

    def words(self, count: int) -> list[str]:
        """About `count` words in a row (a run may add up to four more)."""
        function, domain, runs, _listed = WORD_SOURCE_SHARES
        words: list[str] = []
        while len(words) < count:
            source = self._random()
            if source < function:
                words.append(self._one_of(self._words.function))
            elif source < function + domain:
                on_topic = self._random() < ON_TOPIC_DOMAIN
                words.append(self._one_of(self.topics if on_topic else self._words.domain))
            elif source < function + domain + runs:
                words += self._one_of(self._words.runs)
            elif self._random() < ON_TOPIC_LISTED:
                words.append(self._one_of(self._listed_topics))
            else:
                words.append(next(self._listed))
        return words

    def sentence(self, shortest: int = 7, longest: int = 22) -> str:
        """A sentence with a full stop, sometimes with a comma or a dash."""
        words = self.words(self._rng.randint(shortest, longest))
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
        """The text of a bullet: a few words, rarely with a full stop."""
        text = capitalised(" ".join(self.words(self._rng.randint(5, 14))))
        return text + "." if self._random() < 0.1 else text

    def lead(self) -> str:
        """A lead-in, which its bullets complete."""
        return capitalised(" ".join(self.words(self._rng.randint(3, 8)))) + ":"

    def heading(self) -> str:
        """Two to six words, most of them about the passage's topics."""
        topics = self._rng.sample(self.topics, k=self._rng.randint(1, 3))
        function = self._rng.choices(self._words.function, k=self._rng.randint(1, 3))
        mixed = topics + function
        self._rng.shuffle(mixed)
        return capitalised(" ".join(mixed))

    def _one_of(self, choices: Sequence[T]) -> T:
        return choices[int(self._random() * len(choices))]

    def _listed_words(self) -> Iterator[str]:
        words, cumulated = self._words.listed, self._words.cumulated
        while True:
            yield from self._rng.choices(words, cum_weights=cumulated, k=_BATCH_SIZE)


def capitalised(text: str) -> str:
    """The text with its first letter in upper case, the rest unchanged."""
    return text[:1].upper() + text[1:]
