"""Texts of slides that are made for a test."""

from __future__ import annotations

from collections.abc import Sequence

from content.cards.card_content import plain_text
from content.slides import LEAD, SlideBlock, SlidePlan, SlideText, TextRange
from content.slides.sentences import words_of_block
from content.slides.slide_placing import PlacedText

SENTENCE = "Vi har mod til at handle, udfordre og træffe beslutninger, og vi tør fejle."


def lead(text: str) -> SlideBlock:
    """A lead-in."""
    return SlideBlock(LEAD, text)


def bullet(text: str, level: int = 0, mark: str = "") -> SlideBlock:
    """A bullet."""
    return SlideBlock("bullet", text, level, mark)


def paragraph(text: str) -> SlideBlock:
    """A paragraph."""
    return SlideBlock("paragraph", text)


def text_with(*blocks: SlideBlock, title: str = "Mod", foot: str = "Grundlag") -> SlideText:
    """A text of a municipality."""
    return SlideText("da", "Øby Kommune", "", title, blocks=blocks, foot=foot)


def shown(text: PlacedText) -> str:
    """The characters of a text as they are set, lines joined as they were broken."""
    lines = (
        "".join(run.text for run in line.runs) + (" " if line.after == " " else "")
        for line in text.lines
    )
    return "".join(lines)


def body(plan: SlidePlan, number: int) -> list[PlacedText]:
    """The blocks on one slide, in their order."""
    return [each for each in plan.slides[number].texts if each.role == "text"]


def lines_of(plan: SlidePlan) -> list[list[str]]:
    """What each slide says, a text a line; what is repeated has a ~ before it."""
    return [
        [("~" if each.repeated else "") + shown(each) for each in body(plan, number)]
        for number in range(len(plan.slides))
    ]


def words(text: SlideText) -> list[str]:
    """Every word of the blocks of a text."""
    return [
        part
        for block in text.blocks
        for each in words_of_block(block)
        for part in plain_text(each.word).split()
    ]


def shown_words(plan: SlidePlan) -> list[str]:
    """Every word of all slides of a plan that is not repeated."""
    said = (
        shown(each)
        for number in range(len(plan.slides))
        for each in body(plan, number)
        if not each.repeated
    )
    return " ".join(said).split()


def ranges_of(text: SlideText, word: str) -> Sequence[TextRange]:
    """Where a word is in the blocks of a text."""
    return [
        TextRange(number, start, start + len(word))
        for number, block in enumerate(text.blocks)
        for start in range(len(block.text))
        if block.text.startswith(word, start)
    ]
