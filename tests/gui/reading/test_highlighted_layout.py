"""Texts in a few lines of a given width: elided at the end, with the first highlight in sight."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF, QTextCharFormat

from gui.appearance.fonts import interface_font, load_fonts
from gui.reading.highlighted_layout import TextBox, highlighted_layout

pytestmark = pytest.mark.usefixtures("qapp")


def box() -> TextBox:
    """Two narrow lines in the face of the list."""
    load_fonts()
    return TextBox(interface_font(), 300.0, 2, QTextCharFormat())


def test_a_word_far_into_a_snippet_is_brought_into_sight() -> None:
    text = "ord " * 100 + "tillid " + "ord " * 20
    at = text.index("tillid")

    layout = highlighted_layout(text, [(at, at + 6)], box())

    shown = layout.text()
    (highlight,) = layout.formats()
    assert shown.startswith("… ")
    assert shown[highlight.start : highlight.start + highlight.length] == "tillid"
    last = layout.lineAt(layout.lineCount() - 1)
    assert highlight.start < last.textStart() + last.textLength()


def test_a_text_that_is_too_long_ends_with_an_ellipsis_in_its_last_line() -> None:
    layout = highlighted_layout("ord " * 100, [], box())

    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    assert QFontMetricsF(box().font).horizontalAdvance(layout.text()) < 2 * 300


def test_a_short_text_is_left_as_it_is() -> None:
    layout = highlighted_layout("to ord", [(0, 2)], box())

    assert layout.text() == "to ord"


def test_a_text_of_narrow_letters_is_cut_no_sooner_than_it_has_to_be() -> None:
    narrow = "i" * int(1.6 * box().width / QFontMetricsF(box().font).horizontalAdvance("i"))
    text = f"{narrow} mod"

    layout = highlighted_layout(text, [(len(narrow) + 1, len(text))], box())

    assert layout.text() == text
    assert layout.lineCount() == 2
