"""Every passage of texts with the structure of published ones is shown whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from content.cards.card_content import card_content, card_text
from content.library import Library
from content.library_opening import load_library
from content.model import ItemKind
from content.passage_words import words_of
from gui.appearance.fonts import interface_font, reading_font
from gui.appearance.theme import ThemeName, colours_of
from gui.reading.copied_blocks import blocks_of_passage, html_text, plain_text, selected_blocks
from gui.reading.page_writer import MARK, PageWriter, write_passage
from gui.reading.source_view import SourceView
from gui.reading.typography import PageFormats
from gui.scope.hit_counts import HitCounts
from gui.scope.scope import ScopeModel
from gui.tree.tree_model import TreeModel
from gui.tree.tree_nodes import country_nodes, find_node
from tests.content.reading.published_texts import NAMES, words_in, write_library
from tests.content.small_library import library_of

pytestmark = pytest.mark.usefixtures("qapp")

KIND = "Kind of text: Leadership principles"
NESTED = """\
title: 1
passages:
  - {id: del, kind: chapter, heading: 2, facets: {level: {line: 2, words: Del}}}
  - {id: stykke, kind: chapter, within: del, heading: 3}
  - {id: mod, kind: principle, within: stykke, heading: 4}
  - {id: hilsen, kind: signature, within: stykke, heading: 5}
  - {id: ro, kind: principle, heading: 6}
"""
NESTED_TEXT = "Titel\nDel\nStykke\n2.1 Mod\nHilsen\nRo\n"
LISTED = """\
title: 1
passages:
  - id: a
    kind: principle
    kicker: 2
    heading: 3
    sections:
      - {lead: 4, items: [{bullet: 5, nested: [{bullet: 6}]}]}
      - items: [{quote: 7, nested: [{attribution: 8}]}, {rows: 9-10}, {question: 11}]
      - items: [{label: 12}, {paragraph: 13}, {footnote: 14}]
"""
LISTED_TEXT = (
    "Titel\nKompetence:\n4. Mod\n1) Vi skal\na) turde\n– lidt\n»Ro«\nBo\nA\tB\nC\tD\nHvorfor?\n"
    "Note\nVi går.\n1 Fordi.\n"
)


def page_of(library: Library, passage_id: str) -> QTextDocument:
    """The passage set on a page of its own."""
    document = QTextDocument()
    formats = PageFormats(colours_of(ThemeName.LIGHT), reading_font(), interface_font())
    writer = PageWriter(document, formats)
    write_passage(writer, library, library.passage(passage_id))
    writer.finish()
    return document


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
def test_page_card_and_copy_say_all_words_of_a_passage(number: int, tmp_path: Path) -> None:
    write_library(tmp_path, number)
    library = load_library(tmp_path)

    for passage in library.passages:
        words = set(words_in(" ".join(words_of(passage))))
        page = page_of(library, passage.id)
        block, marks = page.begin(), []
        while block.isValid():
            marks.append(block.blockFormat().stringProperty(MARK))
            block = block.next()
        shown = set(words_in(f"{page.toPlainText()} {' '.join(marks)}"))
        heading = {passage.heading.mark.strip(".)(")} if passage.heading else set()
        if passage.title != (passage.heading.text if passage.heading else ""):
            words = {word.casefold() for word in words}
            shown = {word.casefold() for word in shown}
        assert words - heading <= shown

        document, owner = library.document_of(passage), library.municipality_of(passage)
        labels = " ".join(
            item.wording.text
            for section in passage.sections
            for item in section.items
            if item.kind is ItemKind.LINK_LABEL
        )
        printed = set(words_in(f"{card_text(card_content(passage, document, owner))} {labels}"))
        assert set(words_in(" ".join(words_of(passage)))) - heading <= printed

        copied = plain_text(blocks_of_passage(passage))
        assert {word.casefold() for word in words} - heading <= {
            word.casefold() for word in words_in(copied)
        }


def test_printed_numbers_labels_and_quotes_are_on_the_page(tmp_path: Path) -> None:
    library = library_of(tmp_path, LISTED_TEXT, LISTED)

    page = page_of(library, "oeby/grundlag/a")

    lines = page.toPlainText().split("\n")
    assert lines[1:] == [
        "Kompetence:",
        "4. Mod",
        "1) Vi skal",
        "turde",
        "lidt",
        "»Ro«",
        "Bo",
        "A\tB",
        "C\tD",
        "Hvorfor?",
        "Note",
        "Vi går.",
        "1 Fordi.",
    ]
    assert page.findBlockByNumber(4).blockFormat().stringProperty(MARK) == "a)"
    assert page.findBlockByNumber(8).blockFormat().tabPositions()


def test_printed_numbers_are_copied_with_their_items(tmp_path: Path) -> None:
    passage = library_of(tmp_path, LISTED_TEXT, LISTED).passages[1]

    blocks = list(blocks_of_passage(passage))

    assert "1) Vi skal\na) turde\n  – lidt" in plain_text(blocks)
    assert "<li>a) turde" in html_text(blocks)
    assert plain_text(blocks).startswith("Kompetence:\n\n4. Mod")


def test_printed_numbers_are_copied_from_the_page(tmp_path: Path) -> None:
    page = page_of(library_of(tmp_path, LISTED_TEXT, LISTED), "oeby/grundlag/a")
    cursor = QTextCursor(page)
    cursor.select(QTextCursor.SelectionType.Document)

    assert "a) turde" in plain_text(selected_blocks(cursor))


def rows(tree: TreeModel, above: QModelIndex, depth: int = 0) -> list[str]:
    """The rows below one, indented."""
    found: list[str] = []
    for row in range(tree.rowCount(above)):
        index = tree.index(row, 0, above)
        found.append("  " * depth + str(index.data()))
        if tree.hasChildren(index):
            found += rows(tree, index, depth + 1)
    return found


def test_chapters_nest_in_the_tree(tmp_path: Path) -> None:
    library = library_of(tmp_path, NESTED_TEXT, NESTED)

    tree = TreeModel(library, ScopeModel(library), HitCounts())

    assert rows(tree, QModelIndex())[2:] == [
        "    Titel",
        "      Del",
        "        Stykke",
        "          2.1 Mod",
        "      Ro",
    ]


@pytest.mark.parametrize(
    ("key", "label"), [("mod", "2.1 Mod"), ("hilsen", "Stykke"), ("stykke", "Stykke"), ("ro", "Ro")]
)
def test_a_passage_in_chapters_is_found_in_the_tree(key: str, label: str, tmp_path: Path) -> None:
    library = library_of(tmp_path, NESTED_TEXT, NESTED)

    node = find_node(country_nodes(library), f"oeby/grundlag/{key}")

    assert node is not None
    assert node.label == label


def test_a_region_is_called_one_to_a_screen_reader(tmp_path: Path) -> None:
    library_of(tmp_path, NESTED_TEXT, NESTED)
    file = tmp_path / "oeby/municipality.yaml"
    file.write_text(file.read_text("utf-8") + "type: region\n", "utf-8")
    library = load_library(tmp_path)

    tree = TreeModel(library, ScopeModel(library), HitCounts())

    row = tree.index(0, 0, tree.index(0, 0))
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Øby, Region"


def test_a_page_says_the_chapters_above_and_leads_to_the_passages_within(tmp_path: Path) -> None:
    library = library_of(tmp_path, NESTED_TEXT, NESTED)

    chapter = page_of(library, "oeby/grundlag/del").toPlainText()
    passage = page_of(library, "oeby/grundlag/mod").toPlainText()
    title = page_of(library, "oeby/grundlag").toPlainText()

    assert chapter.split("\n")[2:] == ["Level of leadership: Del", "In this chapter", "Stykke"]
    assert passage.split("\n")[0] == "ØBY KOMMUNE  ·  Titel · Del · Stykke"
    assert "In this document\nDel\nStykke\n2.1 Mod\n" in title


def test_the_page_of_a_title_says_what_is_known_of_the_document(tmp_path: Path) -> None:
    facts = "adopted: 2021\nvalid_from: 2022\nvalid_to: 2999-12-31\ncase: 21/7\nretrieved: 2023\n"
    facts += "origin: {url: 'https://oeby.example/', certain: true}\npermission: by letter\n"
    passages = "title_label: Navn\npassages: [{id: a, kind: system, heading: 1}]\n"
    library = library_of(tmp_path, "Mod\n", f"{passages}{facts}supersedes: oeby/gammel")

    lines = page_of(library, "oeby/grundlag").toPlainText().split("\n")

    assert lines[1:3] == [
        "[Navn]",
        (
            "Adopted: 2021 · Valid from: 2022 · Valid until: 2999-12-31 · Case: 21/7 · "
            "Published: https://oeby.example/ · Received: 2023 · Permission: by letter · "
            f"Replaces: oeby/gammel · {KIND}"
        ),
    ]


@pytest.mark.parametrize("end", ["2019", "2019-12", "2019-12-31"])
def test_a_document_whose_time_is_over_says_so_and_names_the_one_before(
    end: str, tmp_path: Path
) -> None:
    passages = "title: 1\npassages: [{id: a, kind: system, heading: 2}]\n"
    library = library_of(
        tmp_path, "Navn\nMod\n", f"{passages}valid_to: {end}\nsupersedes: oeby/grundlag"
    )

    lines = page_of(library, "oeby/grundlag").toPlainText().split("\n")

    assert lines[2] == f"No longer valid after: {end} · Replaces: Navn · {KIND}"


def test_a_link_is_followed_by_its_address(tmp_path: Path) -> None:
    fields = "passages: [{id: a, kind: system, heading: 2, sections: [{items: [{paragraph: 3}]}]}]"
    text = "Titel\nMod\nSe [planen](https://oeby.example/plan) nu.\n"

    page = page_of(library_of(tmp_path, text, f"title: 1\n{fields}"), "oeby/grundlag/a")

    assert page.toPlainText().endswith("Se planen (https://oeby.example/plan) nu.")


def test_the_source_marks_the_part_of_a_line_that_a_passage_has(tmp_path: Path) -> None:
    fields = "passages: [{id: a, kind: system, heading: {line: 2, words: Mod}, sections: [{items: "
    text = "🎈 Titel\nMod – Vi 🎈 tør. Ro – Vi har tid.\n"
    more = "[{paragraph: 2.1}]}]}, {id: b, kind: system, heading: {line: 2, words: Ro}, sections: "
    library = library_of(
        tmp_path, text, f"title: 1\n{fields}{more}[{{items: [{{paragraph: 2.2}}]}}]}}]"
    )
    view = SourceView(colours_of(ThemeName.LIGHT), reading_font())
    passage = library.passages[2]

    view.show_passage(library.documents[0], passage)

    marked = [each.cursor.selectedText() for each in view.extraSelections()]
    assert "".join(marked).replace(" ", "") == "Ro–Vihartid."


def test_a_title_of_ours_has_no_lines_to_mark(tmp_path: Path) -> None:
    fields = "title_label: Navn\npassages: [{id: a, kind: system, heading: 1}]"
    library = library_of(tmp_path, "Mod\n", fields)
    view = SourceView(colours_of(ThemeName.LIGHT), reading_font())

    view.show_passage(library.documents[0], library.passages[0])

    assert view.extraSelections() == []
