"""Where words of a passage stand on its page, also where the page says more than the text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from gui.comparison.block_positions import page_ranges
from gui.reading.page_writer import NOT_COPIED


@pytest.mark.usefixtures("qapp")
def test_a_short_lead_in_is_found_where_the_page_says_what_its_section_is() -> None:
    said = QTextCharFormat()
    said.setProperty(NOT_COPIED, True)  # noqa: FBT003 - Qt's own
    document = QTextDocument()
    cursor = QTextCursor(document)
    cursor.insertText("Mod betyder", QTextCharFormat())
    cursor.insertText("  ·  what it means", said)

    assert page_ranges(document, ["Mod betyder"], [(0, 4, 11)]) == [(4, 11)]
