"""The numbers of lists in Word files, which are printed but not written."""

from __future__ import annotations

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.content.importing.readers.word_files import blocks, with_parts

LEVELS = """<w:abstractNum w:abstractNumId="77">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%3."/></w:lvl>
  <w:lvl w:ilvl="3"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%4."/></w:lvl>
  <w:lvl w:ilvl="4"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%5)"/></w:lvl>
  <w:lvl w:ilvl="5"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0a7"/></w:lvl>
  <w:lvl w:ilvl="6"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
  <w:lvl w:ilvl="7"/>
  <w:lvl w:ilvl="99"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="y"/>
</w:abstractNum>"""


def _numbered(levels: str, *, target: str = "77", numbering: str = "88") -> Document:
    number = '<w:numPr>{}<w:numId w:val="{}"/></w:numPr>'
    number = f"<w:p><w:pPr>{number}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
    level = '<w:ilvl w:val="{}"/>'
    document = with_parts(*(number.format(level.format(each), numbering) for each in levels))
    root = document.part.numbering_part.element
    declared = nsdecls("w")
    root.append(parse_xml(LEVELS.replace("<w:abstractNum", f"<w:abstractNum {declared}", 1)))
    link = f'<w:abstractNumId w:val="{target}"/>' if target else ""
    root.append(parse_xml(f'<w:num {declared} w:numId="88">{link}</w:num>'))
    return document


def test_numbers_are_counted_in_each_level() -> None:
    texts = [text for text, _ in blocks(_numbered("00112234567801"))]

    assert texts == [
        *("3. a", "4. a", "4.a) a", "4.b) a", "i. a", "ii. a", "I. a", "A) a", "▪ a", "• a", "• a"),
        *("• a", "5. a", "5.a) a"),
    ]


@pytest.mark.parametrize("target", ["", "66"])
def test_a_numbering_that_is_nowhere_has_bullets(target: str) -> None:
    assert [text for text, _ in blocks(_numbered("0x", target=target))] == ["• a", "• a"]


def test_numbering_0_takes_a_list_away() -> None:
    assert [text for text, _ in blocks(_numbered("0", numbering="0"))] == ["a"]


def test_a_file_without_numbering_has_bullets() -> None:
    document = _numbered("0")
    for id_, relation in list(document.part.rels.items()):
        if relation.reltype.endswith("/numbering"):
            del document.part.rels[id_]

    assert [text for text, _ in blocks(document)] == ["• a"]


def test_high_numbers_and_letters_are_written_as_numbers() -> None:
    texts = [text for text, _ in blocks(_numbered("3" * 40 + "4" * 27))]

    assert (texts[38], texts[39], texts[-2], texts[-1]) == ("XXXIX. a", "40. a", "Z) a", "27) a")


def test_a_start_that_is_no_number_is_1() -> None:
    document = _numbered("0")
    for start in document.part.numbering_part.element.iter(qn("w:start")):
        start.set(qn("w:val"), "x")

    assert [text for text, _ in blocks(document)] == ["1. a"]


def test_a_numbered_heading_is_a_heading_with_its_number() -> None:
    document = _numbered("0")
    document.paragraphs[0].style = "Heading 1"

    assert [(text, m.heading, m.list_level) for text, m in blocks(document)] == [("3. a", 1, 0)]
