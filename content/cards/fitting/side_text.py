"""The paragraphs and lists of one side of a card, and what each is set in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from content.cards.card_content import TextUnit, Word, plain_text
from content.cards.fitting.word_widths import text_face

HEADS = ("lead", "container-heading", "label")
"""What belongs to the text after it."""

REPEATED = "repeated"
"""The kind of a lead-in that a side goes on under: small, and on the side before in full."""

_INDENT = 1.0
_WIDTH_OF_DIGIT = 0.52
_AFTER_NUMBER = 0.35
"""In em: how far bullets are indented, and more where a printed number needs it."""

_FACES = {
    **dict.fromkeys(HEADS, "sans-semibold"),
    **dict.fromkeys(("caption", "quote", "question"), "italic"),
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Units that are set as one paragraph.

    `depth` counts from 1 for bullets and is 0 for others; `column` is how far the text of a bullet
    is indented against what is around it, `indent` against the margin, both in em, and `mark` its
    printed number. `above` is in lines.
    """

    kind: str
    words: tuple[Word, ...]
    depth: int = 0
    above: float = 0
    mark: str = ""
    column: float = 0
    indent: float = 0


def face_of(kind: str, size: float) -> str:
    """The face of a paragraph of a kind."""
    if kind == REPEATED:
        return "label-semibold"
    style = _FACES.get(kind, "serif")
    return style if kind in HEADS else text_face(style, size)


def paragraphs_of_side(units: Sequence[TextUnit], start: int, stop: int) -> list[Paragraph]:
    """The paragraphs of a side, units of one joined; half a line above, but not inside lists."""
    lead = repeated_lead(units, start)
    paragraphs = [Paragraph(REPEATED, lead)] if lead else []
    levels: list[int] = []
    before = "lead" if lead else ""
    for number, unit in enumerate(units[start:stop]):
        if unit.runs_on and number:
            last = paragraphs[-1]
            paragraphs[-1] = replace(last, words=last.words + unit.words)
            continue
        is_bullet = unit.kind == "bullet" and not unit.runs_on
        above = 0.5 if _is_apart(before, unit.kind) and not (is_bullet and levels) else 0
        levels = [*(each for each in levels if each < unit.level), unit.level] if is_bullet else []
        paragraphs.append(Paragraph(unit.kind, unit.words, len(levels), above, unit.mark))
        before = unit.kind
    return list(_indented(paragraphs, 0))


def repeated_lead(units: Sequence[TextUnit], start: int) -> tuple[Word, ...]:
    """The words that lead into the list that a side goes on in; none if it begins elsewhere.

    They are the last sentence of a lead-in, of a paragraph that ends with a colon, or of the bullet
    that others are nested under.
    """
    if start == 0 or units[start].kind != "bullet":
        return ()
    level = units[start].level
    before = start - 1
    while before > 0 and units[before].kind == "bullet" and units[before].level >= level:
        before -= 1
    lead = units[before]
    is_head = lead.kind in HEADS or lead.level < level
    asks = lead.kind != "bullet" and plain_text(lead.words[-1]).endswith(":")
    return lead.words if is_head or asks else ()


def siblings(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, list[Paragraph]]]:
    """Those as deep as the first, each with the deeper ones after it."""
    start = 0
    for number in range(1, len(paragraphs) + 1):
        if number == len(paragraphs) or paragraphs[number].depth <= paragraphs[0].depth:
            yield paragraphs[start], list(paragraphs[start + 1 : number])
            start = number


def lists_and_others(paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    """Each list of bullets, with all that are nested in it, and each other paragraph alone."""
    for is_list, group in groupby(paragraphs, key=lambda each: each.depth > 0):
        run = list(group)
        yield from [run] if is_list else [[each] for each in run]


def _is_apart(before: str, kind: str) -> bool:
    belongs = kind == "attribution" or kind == before == "row"
    return before != "" and (kind in HEADS or before not in HEADS) and not belongs


def _indented(paragraphs: Sequence[Paragraph], indent: float) -> Iterator[Paragraph]:
    """The paragraphs, the bullets of each list indented alike."""
    for run in lists_and_others(paragraphs):
        longest = max(len(each.mark) for each, _ in siblings(run))
        column = max(_INDENT, longest * _WIDTH_OF_DIGIT + _AFTER_NUMBER) if run[0].depth else 0
        for paragraph, nested in siblings(run):
            yield replace(paragraph, column=column, indent=indent + column)
            yield from _indented(nested, indent + column)
