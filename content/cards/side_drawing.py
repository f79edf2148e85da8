"""What typst draws of one side of a card: lines that are broken already, and where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from content.cards.fitting.card_measures import CardMeasures
from content.cards.fitting.card_sides import FittedSide
from content.cards.fitting.side_text import (
    Paragraph,
    face_of,
    lists_and_others,
    paragraphs_of_side,
    siblings,
)
from content.cards.fitting.text_lines import Atom, Lines
from content.cards.fitting.word_widths import text_face
from content.cards.typst_compiler import TypstJob


def drawing_of_side(card: CardMeasures, side: FittedSide) -> TypstJob:
    """One side, as `typst/card.typ` draws it; lengths are points."""
    around, top = card.head_and_foot, card.top
    content, size, first = card.card, side.size, side.part == 1
    is_last, whole = side.part == side.parts, side.parts == 1
    paragraphs = paragraphs_of_side(content.units, side.start, side.stop)
    return {
        "language": content.language,
        "accent": content.accent,
        "size": size,
        "municipality": content.municipality,
        "municipality_lines": drawn_lines(around.municipality),
        "kicker": drawn_lines(around.kicker) if first else [],
        "opens_municipality": first and content.first_of_municipality,
        "document": content.document,
        "document_lines": drawn_lines(around.document(side.part, side.parts)),
        "opens_document": first and content.first_of_document,
        "details": around.details(side.part, side.parts),
        "code": content.code,
        "title": content.title,
        "own_title": content.own_title,
        "copy": content.copy,
        "first": first,
        "title_face": top.title.face if first else top.small_title_face(size),
        "title_size": top.title.size,
        "title_lines": drawn_lines(top.title.lines if first else top.small_title(size)),
        "tagline_face": text_face("italic", size),
        "tagline": drawn_lines(top.tagline(size)) if first else [],
        "note": drawn_lines(around.note) if is_last else [],
        "number": content.number if whole and card.has_numeral(size) else "",
        "baseline": top.first_baseline(first=first),
        "text_top": top.text_top(size, first=first),
        "foot_line": around.foot_line,
        "text": list(_blocks(card, paragraphs, size)),
    }


def _blocks(
    card: CardMeasures, paragraphs: Sequence[Paragraph], size: float
) -> Iterator[dict[str, Any]]:
    """Paragraphs, and lists of them."""
    for block in lists_and_others(paragraphs):
        if block[0].depth:
            yield {"kind": "list", "above": block[0].above, "list": _list(card, block, size)}
        else:
            yield {
                "kind": block[0].kind,
                "above": block[0].above,
                "face": face_of(block[0].kind, size),
                "lines": drawn_lines(card.lines_of(block[0], size)),
            }


def _list(card: CardMeasures, bullets: Sequence[Paragraph], size: float) -> dict[str, Any] | None:
    """The bullets of a list, each with the list nested under it."""
    if not bullets:
        return None
    return {
        "column": bullets[0].column,
        "items": [
            {
                "mark": bullet.mark,
                "lines": drawn_lines(card.lines_of(bullet, size)),
                "nested": _list(card, nested, size),
            }
            for bullet, nested in siblings(bullets)
        ],
    }


def drawn_lines(lines: Lines) -> list[tuple[Any, str]]:
    """Each line with what is after it: a space, a hyphen, or nothing."""
    ends = [line[-1].after for line in lines[:-1]] + [""]
    return [(_runs(line), end) for line, end in zip(lines, ends, strict=bool(lines))]


def _runs(line: Sequence[Atom]) -> str | list[tuple[str, bool]]:
    """The characters of a line; in runs if some are emphasised."""
    runs: list[tuple[str, bool]] = []
    for number, atom in enumerate(line):
        runs += [(atom.word, False)] if isinstance(atom.word, str) else atom.word
        if atom.after == " " and number + 1 < len(line):
            runs.append((" ", False))
    joined = [
        ("".join(text for text, _ in group), marked)
        for marked, group in groupby(runs, key=lambda run: run[1])
    ]
    return joined if any(marked for _, marked in joined) else joined[0][0]
