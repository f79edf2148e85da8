"""The page: a passage set literally, with its lines, links and marks; nothing in it is markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextDocument

from content.library import Library
from content.model import (
    Item,
    ItemKind,
    Passage,
    Reference,
    Section,
    SectionRole,
    SourceRange,
    Wording,
)
from gui.appearance.fonts import interface_font, reading_font
from gui.appearance.theme import ThemeName, colours_of
from gui.reading.highlights import utf16_ranges
from gui.reading.page_writer import FIRST_LINE, LAST_LINE, PageWriter, write_passage
from gui.reading.passage_view import PassageView, link_ranges
from gui.reading.reading_column import ReadingColumn
from gui.reading.typography import PageFormats
from tests.gui.whole_window import PEJLEMAERKE_5, PEJLEMAERKER, OpenWindow

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen's own
    pytest.mark.usefixtures("qapp"),
]

HOSTILE = '<img src="file:///etc/passwd"> & <b>bold</b> &amp; <a href="http://x">x</a> \u202eabc'
KOMMUNIKATION = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"


def formats() -> PageFormats:
    """The page as it looks by default."""
    return PageFormats(colours_of(ThemeName.LIGHT), reading_font(), interface_font())


def page_of(library: Library, passage: Passage) -> QTextDocument:
    """The passage set on a page of its own."""
    document = QTextDocument()
    writer = PageWriter(document, formats())
    write_passage(writer, library, passage)
    writer.finish()
    return document


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs of the page."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def hostile(library: Library) -> Library:
    """The library with a passage whose every word tries to be markup."""
    town = library.municipalities[0]
    document = town.documents[0]
    wording = Wording(HOSTILE, SourceRange(19, 19))
    item = Item(ItemKind.BULLET, wording, items=(Item(ItemKind.PARAGRAPH, wording),))
    victim = replace(
        document.passages[3],
        title=HOSTILE,
        tagline=wording,
        sections=(Section(wording, SectionRole.TEXT, (item,)),),
    )
    passages = (*document.passages[:3], victim, *document.passages[4:])
    document = document._replace(title=HOSTILE, passages=passages)
    town = town._replace(name=HOSTILE, short_name=HOSTILE, documents=(document,))
    return Library((town,))


def test_every_word_of_every_passage_stands_on_its_page(library: Library) -> None:
    for passage in library.passages:
        text = page_of(library, passage).toPlainText()
        assert passage.shown_title in text
        for section in passage.sections:
            for item in section.items:
                assert item.wording.text.replace("\xa0", " ") in text


def test_every_line_of_the_source_stands_beside_its_words(library: Library) -> None:
    for passage in library.passages:
        found = set()
        for block in blocks(page_of(library, passage)):
            form = block.blockFormat()
            if form.hasProperty(FIRST_LINE):
                found |= set(range(form.intProperty(FIRST_LINE), form.intProperty(LAST_LINE) + 1))
        source = library.document_of(passage).source_lines
        wanted = {
            line
            for lines in passage.source
            for line in range(lines.first, lines.last + 1)
            if source[line - 1].strip()
        }
        assert found <= wanted
        assert len(wanted - found) <= 2, (passage.id, wanted - found)  # cover lines of a title


def test_nested_bullets_stand_one_step_further_in(library: Library) -> None:
    document = page_of(library, library.passage(KOMMUNIKATION))

    depths = {
        block.blockFormat().intProperty(FIRST_LINE): block.textList().format().indent()
        for block in blocks(document)
        if block.textList() is not None
    }

    assert [line for line, depth in depths.items() if depth == 2] == [60, 61]
    assert depths[59] == depths[62] == 1


def test_a_hostile_text_is_shown_letter_for_letter(library: Library) -> None:
    changed = hostile(library)
    document = page_of(changed, changed.passages[3])

    lines = document.toPlainText().split("\n")

    assert lines[0].startswith(HOSTILE.upper())
    assert lines[1:] == [HOSTILE] * 5
    assert list(link_ranges(document)) == []


def test_a_hostile_text_is_literal_in_the_tree_the_choosers_and_the_status_line(
    open_window: OpenWindow, library: Library
) -> None:
    reader = open_window(library=hostile(library))
    tree = reader.tree.model()
    town = tree.index(0, 0, tree.index(0, 0))

    assert town.data() == HOSTILE
    assert "<img" not in town.data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in town.data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("name", ["file:///etc/passwd", "//server/share/a.png", "http://x/y.png"])
def test_no_picture_is_ever_read(name: str) -> None:
    pane = PassageView(formats())

    picture = pane.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))

    assert isinstance(picture, QImage)
    assert picture.isNull()


def test_references_in_the_library_are_links_and_others_are_plain(library: Library) -> None:
    wording = Wording(
        "se de seks pejlemærker og planen",
        SourceRange(1, 1),
        emphasis=((3, 11),),
        references=(Reference(6, 22, PEJLEMAERKER), Reference(26, 32, None)),
    )
    item = Item(ItemKind.PARAGRAPH, wording)
    passage = replace(
        library.passage(PEJLEMAERKE_5), sections=(Section(None, SectionRole.TEXT, (item,)),)
    )
    document = page_of(library, passage)

    links = [document.toPlainText()[start:end] for start, end in link_ranges(document)]

    assert "".join(links) == "seks pejlemærker"
    assert "planen" in document.toPlainText()


def test_a_document_lists_its_passages(library: Library) -> None:
    document = page_of(library, library.passage(PEJLEMAERKER))

    links = [document.toPlainText()[start:end] for start, end in link_ranges(document)]

    assert links == [each.shown_title for each in library.documents[2].passages[1:]]


def test_marks_cover_the_words_even_after_letters_beyond_the_first_plane() -> None:
    assert utf16_ranges("tillid", [(0, 3)]) == [(0, 3)]
    assert utf16_ranges("😀 mod", [(2, 5)]) == [(3, 6)]


def test_a_mark_past_the_end_of_the_page_does_no_harm(library: Library) -> None:
    column = ReadingColumn(library, formats())
    column.show_passage(PEJLEMAERKE_5)

    column.passage_view.highlight(((0, 5), (10**6, 10**6 + 5)))

    assert column.passage_view.extraSelections()[0].cursor.selectedText() == "HELSI"


def test_line_numbers_are_painted_in_the_margin_only_on_demand(library: Library) -> None:
    column = ReadingColumn(library, formats())
    column.resize(900, 700)
    column.show_passage(PEJLEMAERKE_5)
    plain = column.passage_view.grab().toImage()

    column.passage_view.show_line_numbers(True)  # noqa: FBT003 - as the command says it
    numbered = column.passage_view.grab().toImage()

    assert plain != numbered
    column.passage_view.show_line_numbers(False)  # noqa: FBT003 - as the command says it
    assert column.passage_view.grab().toImage() == plain
