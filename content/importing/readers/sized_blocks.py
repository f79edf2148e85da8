"""Gathers blocks with the size of their letters, and cells of tables, of a printed document."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from content.faults import FaultCode
from content.importing.readers.read_text import Block, Markup, NotReadableError, Style
from content.importing.readers.styled_words import StyledWords
from content.list_mark import read_mark

_LONGEST_CELL = 60
_ENTITY = "<!ENTITY"
_ENTITIES = tuple(_ENTITY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class _Gathered:
    """A block with the size of its letters, which tells only beside those of all blocks."""

    block: Block
    size: float
    letters: int


class SizedBlocks:
    """Blocks in their order, each with what most of its letters are like."""

    def __init__(self) -> None:
        self.gathered: list[_Gathered] = []

    def add(
        self,
        words: StyledWords,
        markup: Markup,
        mark: str = "",
        sizes: Mapping[float, int] | None = None,
    ) -> None:
        """Add a paragraph, printed behind a mark; `sizes` has its letters by their size."""
        size = max(sizes, key=lambda size: sizes[size]) if sizes else 0.0
        parts = [words] if markup.heading else list(words.parts())
        for part in parts:
            text = part.text if _may_have_cells(markup, mark) else part.text.replace("\t", " ")
            if mark and read_mark(text.strip()) is None:
                text = f"{mark} {text.strip()}"
            mark = ""
            block = Block(text, replace(markup, is_bold=part.is_bold))
            self.gathered.append(_Gathered(block, size, len(text)))

    def add_all(self, other: SizedBlocks) -> None:
        """Add the blocks of another."""
        self.gathered += other.gathered

    def add_row(self, cells: Sequence[SizedBlocks], around: Markup) -> None:
        """Add a row: a line with tabs if all cells are short, else one cell after the other.

        The first cell is the name of the others if it alone is short.
        """
        filled = [cell for cell in cells if cell.gathered]
        if len(filled) > 1 and all(cell.is_short for cell in filled):
            blocks = [gathered.block for cell in filled for gathered in cell.gathered]
            text = "\t".join(block.text.replace("\t", " ") for block in blocks)
            markup = replace(
                around,
                style=around.style or Style.ROW,
                is_bold=all(block.markup.is_bold for block in blocks),
            )
            self.gathered.append(_Gathered(Block(text, markup), 0.0, 0))
            return
        for number, cell in enumerate(filled):
            is_name = number == 0 and len(filled) > 1 and cell.is_short
            for each in cell.gathered:
                markup = replace(each.block.markup, is_name=is_name)
                self.gathered.append(replace(each, block=replace(each.block, markup=markup)))

    @property
    def is_short(self) -> bool:
        """Whether it is one short block, and no item of a list."""
        return len(self.gathered) == 1 and all(
            len(each.block.text) <= _LONGEST_CELL and not each.block.markup.list_level
            for each in self.gathered
        )

    def blocks(self) -> Iterator[Block]:
        """All blocks, with sizes beside that which most letters have."""
        counts: Counter[float] = Counter()
        for each in self.gathered:
            if each.block.markup.region is None:
                counts[each.size] += each.letters
        body = counts.most_common(1)[0][0] if counts else 0.0
        for each in self.gathered:
            size = round(each.size / body, 2) if body and each.size else 1.0
            yield replace(each.block, markup=replace(each.block.markup, size=size))


def refuse_entities(data: bytes) -> None:
    """NotReadableError if a part of an archive declares entities, which no program writes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.infolist():
            if part.filename.endswith((".xml", ".rels")):
                content = archive.read(part)
                if any(entity in content for entity in _ENTITIES):
                    raise NotReadableError(FaultCode.DAMAGED)


def _may_have_cells(markup: Markup, mark: str) -> bool:
    """Whether tabs in a paragraph may set cells apart."""
    return not (mark or markup.heading or markup.style)
