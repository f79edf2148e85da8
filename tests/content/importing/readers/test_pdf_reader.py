"""PDFs with text: blocks by their tags, or by where they stand."""

from __future__ import annotations

import io

import pikepdf
import pytest

from content.faults import FaultCode
from content.importing.element import Role
from content.importing.proposal import propose_structure
from content.importing.readers.pdf_reader import read_pdf
from content.importing.readers.read_text import NotReadableError, Region, Style
from tests.content.importing.readers.pdf_files import blocks, pdf, texts, untagged

SENTENCE = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden, hver dag."
TEXT = f"""
#text(18pt, weight: "bold")[Ledelse i Næsbo]

= Vi går foran

{SENTENCE} {SENTENCE}

Det betyder, at

- vi spørger
- vi svarer med alle de ord, der skal til, for at det kan forstås af den, der har spurgt os om det
+ først

== Mod

{SENTENCE}
"""


@pytest.mark.parametrize("is_tagged", [True, False])
def test_headings_paragraphs_and_items_are_proposed_with_tags_and_without(
    *, is_tagged: bool
) -> None:
    data = pdf(TEXT)
    read = read_pdf(data if is_tagged else untagged(data))

    elements = propose_structure(read.text, read.blocks).elements

    assert [(each.role, each.level, each.text[:16]) for each in elements] == [
        (Role.TITLE, 0, "Ledelse i Næsbo"),
        (Role.HEADING, 1, "Vi går foran"),
        (Role.PARAGRAPH, 0, "Vi siger tingene"),
        (Role.LEAD, 0, "Det betyder, at"),
        (Role.BULLET, 0, "vi spørger"),
        (Role.BULLET, 0, "vi svarer med al"),
        (Role.BULLET, 0, "først"),
        (Role.HEADING, 2, "Mod"),
        (Role.PARAGRAPH, 0, "Vi siger tingene"),
    ]


PICTURE = 'image(bytes(range(12)), format: (encoding: "rgb8", width: 2, height: 2), width: {})'


def test_tags_say_levels_quotations_contents_notes_and_pictures() -> None:
    picture = PICTURE.format('9mm, alt: "En bro"')
    source = f"""#outline(title: none)
== Mod
#quote(block: true)[Vi tør.]
{SENTENCE}#footnote[Se bilaget.]
#figure({picture}, caption: [Tegning])
- en
  - to
"""
    found = {text: (m.heading, m.style, m.list_level) for text, m in blocks(pdf(source))}

    assert found["Mod"] == (2, None, 0)
    assert found["Vi tør."][1] is Style.QUOTE
    assert found["En bro"][1] is Style.CAPTION
    assert found["• en"][2] == 1
    assert next(value for text, value in found.items() if text.endswith("to"))[2] == 2
    assert any(style is Style.CONTENTS for _, style, _ in found.values())
    assert any("Se bilaget." in text for text in found)


def test_tables_are_rows_or_cells_with_a_name() -> None:
    source = f"""#table(columns: (40mm, 1fr),
  table.header[År][Tal], [2024], [12], [Mod], [{SENTENCE}])"""

    assert [(text, m.style, m.is_name) for text, m in blocks(pdf(source))] == [
        ("År\tTal", Style.ROW, False),
        ("2024\t12", Style.ROW, False),
        ("Mod", None, True),
        (SENTENCE.replace("hvad vi", "hvad / vi"), None, False),
    ]


def test_what_the_tags_leave_out_comes_after_them() -> None:
    data = pdf(f"{SENTENCE * 9}\n\n#pdf.artifact[Kladde]\n\nMod")
    document, file = pikepdf.open(io.BytesIO(data)), io.BytesIO()
    tree = document.Root.StructTreeRoot.K[0]
    tree.K = pikepdf.Array(list(tree.K)[:-1])
    document.save(file)

    found = blocks(file.getvalue())

    assert [(text, m.region) for text, m in found[-2:]] == [
        ("Mod", None),
        ("Kladde", Region.MARGIN),
    ]


def test_a_paragraph_that_goes_on_over_a_page_is_one_block_and_pages_are_counted() -> None:
    page = (
        "width: 150mm, height: 60mm, margin: 20mm, header: [Sag 24], footer: context here().page()"
    )
    source = " ".join(f"vi går foran på vej {number} med dem" for number in range(16))

    for data in (pdf(source, page), untagged(pdf(source, page))):
        read = read_pdf(data)
        found = blocks(data)
        assert [m.region for _, m in found].count(None) == 1
        assert found[0][0].endswith("med dem")
        assert len(read.pages) > 1
        assert read.pages[0] == 1


def test_a_page_that_is_turned_is_read_as_it_is_shown() -> None:
    upright = untagged(pdf(TEXT))
    for angle in (90, 180, 270):
        document, file = pikepdf.open(io.BytesIO(upright)), io.BytesIO()
        for page in document.pages:
            box = [float(each) for each in page.MediaBox]
            turn = {
                90: (0, 1, -1, 0, box[3], 0),
                180: (-1, 0, 0, -1, box[2], box[3]),
                270: (0, -1, 1, 0, 0, box[2]),
            }[angle]
            if angle != 180:
                page.MediaBox = [0, 0, box[3], box[2]]
            page.contents_add(f"q {' '.join(map(str, turn))} cm\n".encode(), prepend=True)
            page.contents_add(b"\nQ")
            page.Rotate = angle
        document.save(file)

        assert texts(file.getvalue()) == texts(upright)


def test_a_picture_of_a_text_is_no_text() -> None:
    for data in (pdf("#rect(fill: red)"), pdf(""), _scan("Scannet"), _scan("")):
        with pytest.raises(NotReadableError) as caught:
            read_pdf(data)
        assert caught.value.code is FaultCode.PICTURES_ONLY


def _scan(words: str) -> bytes:
    """A page that a photograph covers, with some words."""
    picture = PICTURE.format("100%, height: 90%")
    return pdf(f"#{picture}\n{words}", "width: 150mm, height: 200mm, margin: 5mm")


def test_few_words_beside_a_small_picture_are_a_text() -> None:
    assert texts(pdf(f"#{PICTURE.format('9mm')}\nMod")) == ["Mod"]


def test_a_heading_on_the_next_page_does_not_go_on_with_the_text() -> None:
    data = pdf("Vi går foran\n#pagebreak()\n= mod\nVi tør")

    assert texts(data) == ["Vi går foran", "mod", "Vi tør"]


def test_a_password_and_damage_are_said() -> None:
    locked = io.BytesIO()
    pikepdf.open(io.BytesIO(pdf("Mod"))).save(
        locked, encryption=pikepdf.Encryption(user="hemmelig", owner="hemmelig")
    )

    for data, code in ((locked.getvalue(), FaultCode.LOCKED), (b"%PDF-1.7", FaultCode.DAMAGED)):
        with pytest.raises(NotReadableError) as caught:
            read_pdf(data)
        assert caught.value.code is code
