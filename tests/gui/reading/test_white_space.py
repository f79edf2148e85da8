"""White space of every kind is a space everywhere: in texts, checks, cards, pages and searches."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from content.cards import CardLayout, typeset
from content.cards.card_content import card_content, card_text
from content.cards.glyphs import glyph_faults, missing_characters
from content.library_opening import load_library
from gui.appearance.fonts import interface_font, reading_font
from gui.appearance.theme import ThemeName, colours_of
from gui.reading.page_writer import PageWriter, write_passage
from gui.reading.typography import PageFormats
from index import open_index
from tests.content.small_library import MAP, MUNICIPALITY, mapped

WHITE_SPACE = [each for each in map(chr, range(0x110000)) if each.isspace() and each not in "\r\n"]
ROWS = [f"20{number}{space}12 %" for number, space in enumerate(WHITE_SPACE, start=10)]
SHOWN = [f"20{number} 12 %" for number in range(10, 10 + len(WHITE_SPACE))]


@pytest.mark.usefixtures("qapp")
def test_white_space_of_every_kind_is_a_space_in_text_check_card_page_and_search(
    tmp_path: Path,
) -> None:
    source = "Titel\n\nMod\n\nVi har mod.\n" + "".join(f"- {row}\n" for row in ROWS)
    lines = mapped(MAP, source).replace("furniture: [9]\n", "").replace("6-7", f"6-{5 + len(ROWS)}")
    folder = tmp_path / "library" / "oeby"
    folder.mkdir(parents=True)
    for name, text in (
        ("municipality.yaml", MUNICIPALITY),
        ("grundlag.yaml", lines),
        ("grundlag.txt", source),
    ):
        (folder / name).write_bytes(text.encode())

    library = load_library(tmp_path / "library")

    assert not library.faults
    passage = library.passage("oeby/grundlag/mod")
    assert [item.wording.text for item in passage.sections[0].items] == SHOWN
    assert list(glyph_faults(library)) == []
    assert missing_characters("".join(WHITE_SPACE)) == ()
    document, municipality = library.document_of(passage), library.municipality_of(passage)
    printed = card_text(card_content(passage, document, municipality))
    assert printed.endswith(" ".join(SHOWN))
    assert typeset(library, [passage.id], CardLayout()).substituted == {}
    page = QTextDocument()
    writer = PageWriter(
        page, PageFormats(colours_of(ThemeName.LIGHT), reading_font(), interface_font())
    )
    write_passage(writer, library, passage)
    writer.finish()
    index = open_index(library, tmp_path / "cache")
    for row, shown in zip(ROWS, SHOWN, strict=True):
        assert shown in page.toPlainText()
        assert [hit.passage for hit in index.search(f'"{row}"').hits] == [passage.id]
