"""Word files: what styles, numbering, letters, tables, notes and margins say."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from content.importing.element import Role
from content.importing.proposal import propose_structure
from content.importing.readers.docx_reader import read_docx
from content.importing.readers.read_text import NotReadableError, Region, Style
from tests.content.importing.readers.word_files import blocks, read, run, with_parts

SENTENCE = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden, hver dag."


def test_styles_say_titles_headings_quotations_captions_and_contents() -> None:
    document = docx.Document()
    for style in ("Title", "Subtitle", "Heading 1", "Heading 3", "Intense Quote", "Caption"):
        document.add_paragraph(style, style)

    assert [(text, m.heading, m.style) for text, m in blocks(document)] == [
        ("Title", 0, Style.TITLE),
        ("Subtitle", 0, Style.SUBTITLE),
        ("Heading 1", 1, None),
        ("Heading 3", 3, None),
        ("Intense Quote", 0, Style.QUOTE),
        ("Caption", 0, Style.CAPTION),
    ]


def test_a_style_of_ones_own_is_what_it_is_based_on() -> None:
    document = docx.Document()
    style = document.styles.add_style("Kapitel", 1)
    style.base_style = document.styles["Heading 2"]
    contents = document.styles.add_style("toc 1", 1)
    document.add_paragraph("Mod", style)
    document.add_paragraph("Mod\t3", contents)
    contents.base_style = contents

    assert [(text, m.heading, m.style) for text, m in blocks(document)] == [
        ("Mod", 2, None),
        ("Mod 3", 0, Style.CONTENTS),
    ]


@pytest.mark.parametrize(("level", "heading"), [("0", 1), ("9", 0), ("x", 0)])
def test_an_outline_level_is_a_heading(level: str, heading: int) -> None:
    paragraph = f'<w:p><w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>{run("Mod")}</w:p>'

    assert blocks(with_parts(paragraph))[0][1].heading == heading


def test_a_file_without_styles_has_paragraphs() -> None:
    document = docx.Document()
    document.add_paragraph("Mod", "Title")
    for id_, relation in list(document.part.rels.items()):
        if relation.reltype.endswith("/styles"):
            del document.part.rels[id_]

    assert [(text, m.style) for text, m in blocks(document)] == [("Mod", None)]


def test_letters_are_bold_and_large_beside_those_of_most_words() -> None:
    document = docx.Document()
    heading = document.add_paragraph().add_run("Mod")
    heading.bold, heading.font.size = True, Pt(22)
    document.add_paragraph(SENTENCE)
    document.add_paragraph().add_run("Ro", "Strong")
    document.add_paragraph().add_run("Kraft").bold = False

    assert [(text, m.is_bold, m.size) for text, m in blocks(document)] == [
        ("Mod", True, 2.0),
        (SENTENCE, False, 1.0),
        ("Ro", True, 1.0),
        ("Kraft", False, 1.0),
    ]


def test_a_size_that_is_no_number_is_that_of_most_words() -> None:
    words = run("Mod", '<w:sz w:val="x"/>')
    document = with_parts(f"<w:p>{words}</w:p>")
    defaults = document.styles.element.find(qn("w:docDefaults"))
    document.styles.element.remove(defaults)

    assert blocks(document)[0][1].size == 1.0


def test_lists_have_the_marks_and_numbers_that_are_printed() -> None:
    document = docx.Document()
    for style in ("List Bullet", "List Bullet 2", "List Number", "List Number"):
        document.add_paragraph(style, style)
    document.add_paragraph("– vi spørger", "List Bullet")

    assert [(text, m.list_level) for text, m in blocks(document)] == [
        ("• List Bullet", 1),
        ("• List Bullet 2", 1),
        ("1. List Number", 1),
        ("2. List Number", 1),
        ("– vi spørger", 1),
    ]


def test_what_was_deleted_is_not_shown_and_what_was_inserted_is() -> None:
    document = with_parts(
        f"<w:p><w:ins>{run('Vi går')}</w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
        f"<w:hyperlink>{run(' foran')}</w:hyperlink><!-- c --></w:p>",
        f"<w:moveFrom><w:p>{run('flyttet')}</w:p></w:moveFrom>",
        f"<w:sdt><w:sdtContent><w:p>{run('Mod')}<w:r><w:tab/><w:t>12</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>",
        "<w:p><w:r><w:t>be</w:t><w:noBreakHyphen/><w:br/><w:softHyphen/><w:t>gynder</w:t></w:r></w:p>",
    )

    assert [text for text, _ in blocks(document)] == [
        "Vi går foran",
        "Mod\t12",
        "be\N{NON-BREAKING HYPHEN}",
        "\N{SOFT HYPHEN}gynder",
    ]


def test_boxes_and_pictures_stand_after_the_paragraph_they_hang_on() -> None:
    document = with_parts(
        f"<w:p>{run('Mod')}<w:r><w:pict><w:txbxContent><w:p>{run('I en boks')}</w:p>"
        "</w:txbxContent></w:pict><w:drawing><wp:inline><wp:docPr descr='En bro'/>"
        "<wp:docPr name='x'/></wp:inline></w:drawing></w:r></w:p>"
    )

    assert [(text, m.style) for text, m in blocks(document)] == [
        ("Mod", None),
        ("I en boks", None),
        ("En bro", Style.CAPTION),
    ]


def test_rows_of_short_cells_are_lines_and_others_have_a_name() -> None:
    document = docx.Document()
    table = document.add_table(3, 2)
    for cell, text in zip(
        table._cells, ("År", "Antal\ti alt", "Mod", SENTENCE, "", ""), strict=True
    ):
        cell.text = text
    table.cell(1, 1).add_paragraph("spørger", "List Bullet")
    table.cell(1, 1).add_table(1, 1).cell(0, 0).text = "Inderst"

    assert [(text, m.style, m.is_name) for text, m in blocks(document)] == [
        ("År\tAntal i alt", Style.ROW, False),
        ("Mod", None, True),
        (SENTENCE, None, False),
        ("• spørger", None, False),
        ("Inderst", None, False),
    ]


def test_headers_and_footers_are_margins_and_notes_are_notes() -> None:
    document = docx.Document()
    document.add_paragraph("Mod")
    document.sections[0].header.paragraphs[0].text = "Sag 24/1187"
    document.sections[0].footer.paragraphs[0].text = "Side 1"
    notes = parse_xml(
        f"<w:footnotes {nsdecls('w')}><w:footnote><w:p>{run('Se bilag.')}</w:p>"
        "</w:footnote></w:footnotes>"
    )
    from docx.opc.packuri import PackURI
    from docx.opc.part import XmlPart

    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = XmlPart(PackURI("/word/footnotes.xml"), kind, notes, document.part.package)
    reltype = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    document.part.relate_to(part, reltype)
    document.part.relate_to("https://eksempel.example", f"{reltype}x", is_external=True)

    assert {text: m.region or m.style for text, m in blocks(document)} == {
        "Mod": None,
        "Se bilag.": Style.FOOTNOTE,
        "Sag 24/1187": Region.MARGIN,
        "Side 1": Region.MARGIN,
    }


def _repacked(change: Callable[[str, bytes], bytes]) -> bytes:
    document, file, changed = docx.Document(), io.BytesIO(), io.BytesIO()
    document.add_paragraph("Mod")
    document.save(file)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(changed, "w") as new:
        for part in old.infolist():
            new.writestr(part.filename, change(part.filename, old.read(part)))
    return changed.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_they_areread(encoding: str) -> None:
    entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "Mod">]><x>&e;</x>'.encode(encoding)

    with pytest.raises(NotReadableError, match="damaged"):
        read_docx(_repacked(lambda name, data: entity if name.endswith("document.xml") else data))


def test_headings_by_size_and_names_of_rows_are_proposed() -> None:
    document = docx.Document()
    for text, size in (("Ledelse i Næsbo", 20), ("Vi er", 16), (SENTENCE, 11), ("Vi gør", 16)):
        document.add_paragraph().add_run(text).font.size = Pt(size)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Mod", SENTENCE * 3
    made = read(document)

    elements = propose_structure(made.text, made.blocks).elements

    assert [(each.text, each.role, each.level) for each in elements] == [
        ("Ledelse i Næsbo", Role.TITLE, 0),
        ("Vi er", Role.HEADING, 1),
        (SENTENCE, Role.PARAGRAPH, 0),
        ("Vi gør", Role.HEADING, 1),
        ("Mod", Role.HEADING, 2),
        (SENTENCE * 3, Role.PARAGRAPH, 0),
    ]
    assert elements[1].reason == "letters 145 % as large as those of the text"
