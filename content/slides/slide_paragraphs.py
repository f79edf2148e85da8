"""The paragraphs of one slide: sentences of a block joined, and what is repeated above them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, pairwise

from content.cards.card_content import plain_text
from content.cards.fitting.side_text import HEADS
from content.model import ItemKind
from content.slides.sentences import BlockWord, Sentence
from content.slides.slide_text import SlideBlock

_INDENT = 0.95
_WIDTH_OF_DIGIT, _AFTER_NUMBER = 0.52, 0.35

_BETWEEN_BULLETS, _BETWEEN_PARAGRAPHS = 0.16, 0.42
_ABOVE_LEAD, _BELOW_LEAD, _ABOVE_ATTRIBUTION = 0.62, 0.1, 0.16
"""In em: what is free between paragraphs besides the distance of their lines."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is set together of one block; lengths are em.

    `column` is the room for the mark of a bullet, left of its text, and `indent` how far the text
    is from the margin. Words that are `repeated` stand on a slide before.
    """

    block: int
    kind: str
    words: tuple[BlockWord, ...]
    above: float = 0
    indent: float = 0
    column: float = 0
    mark: str = ""
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class BlockIndents:
    """How far the text of each block is indented, and the columns of their marks."""

    indents: tuple[float, ...]
    columns: tuple[float, ...]


def indents_of(blocks: Sequence[SlideBlock]) -> BlockIndents:
    """Bullets of one list are indented alike, nested ones further."""
    indents, columns = [0.0] * len(blocks), [0.0] * len(blocks)
    start = 0
    while start < len(blocks):
        stop = start
        while stop < len(blocks) and blocks[stop].kind == ItemKind.BULLET:
            stop += 1
        _indent_list(blocks[start:stop], start, indents, columns)
        start = max(stop, start + 1)
    return BlockIndents(tuple(indents), tuple(columns))


def _indent_list(
    bullets: Sequence[SlideBlock], start: int, indents: list[float], columns: list[float]
) -> None:
    levels = sorted({bullet.level for bullet in bullets})
    indent = 0.0
    for level in levels:
        marks = [len(bullet.mark) for bullet in bullets if bullet.level == level]
        column = max(_INDENT, max(marks) * _WIDTH_OF_DIGIT + _AFTER_NUMBER)
        indent += column
        for number, bullet in enumerate(bullets, start):
            if bullet.level == level:
                indents[number], columns[number] = indent, column


@dataclass(frozen=True)
class SlideParagraphs:
    """Makes the paragraphs of slides of one text."""

    blocks: tuple[SlideBlock, ...]
    sentences: tuple[Sentence, ...]

    @cached_property
    def _indents(self) -> BlockIndents:
        return indents_of(self.blocks)

    @cached_property
    def first_of_block(self) -> tuple[int, ...]:
        """For each sentence the first one of its block."""
        firsts: list[int] = []
        for number, sentence in enumerate(self.sentences):
            firsts.append(firsts[-1] if sentence.runs_on else number)
        return tuple(firsts)

    def of(self, start: int, stop: int) -> list[Paragraph]:
        """The paragraphs of a slide with the sentences `start` to before `stop`."""
        repeated = self.repeated_sentence(start)
        made = [] if repeated is None else [self.paragraph(repeated, repeated + 1, repeated=True)]
        starts = [n for n in range(start, stop) if n == start or not self.sentences[n].runs_on]
        made += [self.paragraph(*each) for each in pairwise([*starts, stop])]
        return [
            replace(each, above=above(made[number - 1].kind, each.kind) if number else 0)
            for number, each in enumerate(made)
        ]

    def repeated_sentence(self, start: int) -> int | None:
        """What is repeated on a slide that begins inside a list: what leads into the list.

        That is the last sentence of its lead-in, of a paragraph that ends with a colon, or of the
        bullet that others are nested under; None if there is none.
        """
        if start in {0, len(self.sentences)} or self.kind(start) != ItemKind.BULLET:
            return None
        level = self.level(start)
        before = start - 1
        while before > 0 and self.kind(before) == ItemKind.BULLET and self.level(before) >= level:
            before -= 1
        if self.kind(before) == ItemKind.BULLET:
            return before if self.level(before) < level else None
        leads = self.kind(before) in HEADS or self.ends_with_colon(before)
        return before if leads else None

    def kind(self, number: int) -> str:
        """The kind of the block of a sentence."""
        return self.blocks[self.sentences[number].block].kind

    def ends_with_colon(self, number: int) -> bool:
        """Whether a sentence leads into what follows it."""
        return plain_text(self.sentences[number].words[-1].word).endswith(":")

    def level(self, number: int) -> int:
        """How deep the block of a sentence is nested."""
        return self.blocks[self.sentences[number].block].level

    def paragraph(self, start: int, stop: int, *, repeated: bool = False) -> Paragraph:
        """The paragraph of some sentences of one block, with nothing free above it."""
        first = self.sentences[start]
        block = self.blocks[first.block]
        is_bullet = block.kind == ItemKind.BULLET
        mark = (block.mark or ("–" if block.level else "•")) if is_bullet else ""
        sentences = self.sentences[start:stop]
        return Paragraph(
            block=first.block,
            kind=block.kind,
            words=tuple(chain.from_iterable(each.words for each in sentences)),
            indent=self._indents.indents[first.block],
            column=self._indents.columns[first.block],
            mark="" if first.runs_on else mark,
            repeated=repeated,
        )


def above(before: str, after: str) -> float:
    """What is free between paragraphs of two kinds, in em."""
    if after in HEADS:
        return _ABOVE_LEAD
    if before in HEADS:
        return _BELOW_LEAD
    if after == ItemKind.ATTRIBUTION:
        return _ABOVE_ATTRIBUTION
    if before == after and after in {ItemKind.BULLET, ItemKind.ROW}:
        return _BETWEEN_BULLETS
    return _BETWEEN_PARAGRAPHS
