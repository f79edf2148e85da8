"""A comparison on the wall: a concept at a time, with the sentences of each passage that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.model import ItemKind
from content.slides import LEAD, Pointing, SlideBlock, SlideText, TextRange
from gui.comparison.concept_labels import concept_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.library import Library
    from index.comparison import ComparedPassage, Comparison, MarkedSentence


def concept_slides(comparison: Comparison, library: Library) -> list[tuple[SlideText, Pointing]]:
    """For each shared concept what its slides say, and which words are marked."""
    return [_concept_slide(each, comparison, library) for each in comparison.concepts]


def _concept_slide(
    concept: str, comparison: Comparison, library: Library
) -> tuple[SlideText, Pointing]:
    blocks: list[SlideBlock] = []
    marked: list[TextRange] = []
    speaking = [each for each in comparison.passages if concept in each.sentences]
    for passage in speaking:
        blocks.append(SlideBlock(LEAD, _heading(passage, library)))
        for paragraph, ranges in _paragraphs(passage.sentences[concept]):
            marked += [TextRange(len(blocks), start, end) for start, end in ranges]
            blocks.append(SlideBlock(ItemKind.PARAGRAPH.value, paragraph))
    language = library.passage(speaking[0].passage).language
    text = SlideText(language, title=concept_label(concept), blocks=tuple(blocks))
    return text, Pointing(tuple(marked))


def _heading(compared: ComparedPassage, library: Library) -> str:
    passage = library.passage(compared.passage)
    return f"{library.municipality_of(passage).short_name} · {passage.shown_title}"


def _paragraphs(
    sentences: Sequence[MarkedSentence],
) -> list[tuple[str, list[tuple[int, int]]]]:
    """Each sentence with its marks; a lead-in once for its list, a heading only if it is all."""
    body = [each for each in sentences if not each.is_heading] or sentences
    paragraphs, before = [], ""
    for each in body:
        shift = len(each.whole) - len(each.text) if each.lead != before else 0
        before = each.lead
        ranges = [(start + shift, end + shift) for start, end in each.highlights]
        paragraphs.append((each.whole if shift else each.text, ranges))
    return paragraphs
