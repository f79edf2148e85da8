"""What a map knows of sections is said beside their words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from gui.reading.copied_blocks import plain_text, selected_blocks
from tests.content.small_library import library_of
from tests.gui.reading.test_published_pages import page_of

pytestmark = pytest.mark.usefixtures("qapp")

ROLES = """\
title: 1
passages:
  - id: mod
    kind: principle
    heading: 2
    sections:
      - lead: 3
        role: expectation
        addressee: {line: 3, words: leder}
        items: [{bullet: 4}]
      - role: example
        items: [{paragraph: 5}]
    terms: [{line: 5, words: ro}]
"""


def test_what_a_section_says_and_to_whom_is_shown_and_not_copied(tmp_path: Path) -> None:
    library = library_of(
        tmp_path, "Titel\nMod\nSom leder skal du\n- lytte\nSå kom der ro.\n", ROLES
    )

    page = page_of(library, "oeby/grundlag/mod")

    assert page.toPlainText().split("\n")[2:] == [
        *("Som leder skal du  ·  expectation · Addressee: leder", "lytte", "example"),
        *("Så kom der ro.", "Values named here: ro"),
    ]
    cursor = QTextCursor(page)
    cursor.select(QTextCursor.SelectionType.Document)
    copied = plain_text(selected_blocks(cursor))
    assert "Som leder skal du\n" in copied
    assert "example" not in copied
