"""OpenDocument texts: headings, lists, letters, tables, notes, headers and footers."""

from __future__ import annotations

import io
import zipfile

import pytest
from odfdo import Document

from content.importing.readers.odt_reader import read_odt
from content.importing.readers.read_text import Markup, NotReadableError, Region, Style

SENTENCE = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden, hver dag."
STYLES = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="{parent}"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-size="24pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="Loop" style:family="paragraph" style:parent-style-name="Loop"/>
<text:list-style style:name="L1">
 <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("
  style:num-suffix=")"/>
 <text:list-level-style-number text:level="3" style:num-format="A" text:start-value="27"/>
 <text:list-level-style-number text:level="4" style:num-format=""/>
</text:list-style>
<text:list-style style:name="L2">
 <text:list-level-style-bullet text:level="1" text:bullet-char="\uf0a7"/>
 <text:list-level-style-bullet text:level="2" text:bullet-char="x"/></text:list-style>
<text:list-style style:name="L3">
 <text:list-level-style-number text:level="1" style:num-format="A" style:num-suffix=")"/>
</text:list-style>"""


def _file(body: str, *, parent: str = "", header: str = "") -> bytes:
    """An OpenDocument text with this body."""
    document, old, new = Document("text"), io.BytesIO(), io.BytesIO()
    document.body.clear()
    document.save(old)
    with zipfile.ZipFile(old) as before, zipfile.ZipFile(new, "w") as after:
        for part in before.infolist():
            data = before.read(part)
            if part.filename == "content.xml":
                text = data.decode()
                start, end = text.index("<office:text"), text.index("</office:body>")
                data = f"{text[:start]}<office:text>{body}</office:text>{text[end:]}".encode()
                styles = STYLES.format(parent=parent).encode()
                data = data.replace(b"<office:automatic-styles/>", b"")
                data = data.replace(
                    b"<office:body>",
                    b"<office:automatic-styles>%s</office:automatic-styles><office:body>" % styles,
                )
            elif part.filename == "styles.xml" and header:
                page = f"<style:master-page style:name='x'>{header}</style:master-page>"
                end_tag = b"</office:master-styles>"
                data = data.replace(end_tag, page.encode() + end_tag)
            after.writestr(part.filename, data)
    return new.getvalue()


def _blocks(body: str, *, parent: str = "", header: str = "") -> list[tuple[str, Markup]]:
    read = read_odt(_file(body, parent=parent, header=header))
    lines = read.text.split("\n")
    return [
        (" / ".join(lines[each.lines.first - 1 : each.lines.last]).strip(), each.markup)
        for each in read.blocks
    ]


def test_headings_have_their_level_and_words_their_order() -> None:
    body = (
        '<text:h text:outline-level="2">Vi <text:span>går</text:span> foran</text:h>'
        '<text:h text:outline-level="x">Mod</text:h><text:h>Ro</text:h><text:p> </text:p>'
        "<text:p>a<text:tab/>b<text:s/>c<text:line-break/>D<!-- e --></text:p>"
    )

    assert [(text, m.heading) for text, m in _blocks(body)] == [
        ("Vi går foran", 2),
        ("Mod", 1),
        ("Ro", 1),
        ("a\tb c", 0),
        ("D", 0),
    ]


@pytest.mark.parametrize(
    ("parent", "style"),
    [
        ("Title", Style.TITLE),
        ("Subtitle", Style.SUBTITLE),
        ("Quotations", Style.QUOTE),
        ("Caption", Style.CAPTION),
        ("Contents_20_1", Style.CONTENTS),
        ("Footnote", Style.FOOTNOTE),
        ("Standard", None),
    ],
)
def test_a_style_is_what_it_is_based_on(parent: str, style: Style | None) -> None:
    assert _blocks('<text:p text:style-name="P1">Mod</text:p>', parent=parent)[0][1].style is style


def test_letters_are_bold_and_large_beside_those_of_most_words() -> None:
    body = (
        '<text:p><text:span text:style-name="T1">Mod</text:span></text:p>'
        f'<text:p text:style-name="Loop">{SENTENCE}</text:p>'
    )

    assert [(text, m.is_bold, m.size) for text, m in _blocks(body)] == [
        ("Mod", True, 2.0),
        (SENTENCE, False, 1.0),
    ]


def _list(items: str, style: str = "", more: str = "") -> str:
    name = f' text:style-name="{style}"' if style else ""
    return f"<text:list{name}{more}>{items}</text:list>"


def _item(text: str, inner: str = "", more: str = "") -> str:
    return f"<text:list-item{more}><text:p>{text}</text:p>{inner}</text:list-item>"


def test_lists_have_the_marks_and_numbers_that_are_printed() -> None:
    deep = _list(_item("d", _list(_item("e", _list(_item("f"))))))
    body = (
        _list(
            _item("a")
            + _item("b", deep)
            + "<text:list-header><text:p>c</text:p></text:list-header>",
            "L1",
        )
        + _list(_item("g", _list(_item("h"))), "L2")
        + _list(_item("i"), "L1", ' text:continue-numbering="true"')
        + _list(_item("j", more=' text:start-value="9"') + _item("k"), "L3")
        + _list(_item("l"), "L3", ' text:continue-list="x"')
        + _list(_item("m") + _item("– n"))
    )

    assert [(text, m.list_level) for text, m in _blocks(body)] == [
        ("1. a", 1),
        ("2. b", 1),
        ("(a) d", 2),
        ("27 e", 3),
        ("f", 4),
        ("c", 1),
        ("▪ g", 1),
        ("• h", 2),
        ("3. i", 1),
        ("I) j", 1),
        ("J) k", 1),
        ("K) l", 1),
        ("• m", 1),
        ("– n", 1),
    ]


def test_a_numbered_heading_in_a_list_is_a_heading() -> None:
    item = '<text:list-item><text:h text:outline-level="1">Mod</text:h></text:list-item>'

    assert [(text, m.heading, m.list_level) for text, m in _blocks(_list(item, "L1"))] == [
        ("1. Mod", 1, 0)
    ]


def test_rows_contents_notes_boxes_and_margins_say_what_they_are() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = "<table:table-row>{}</table:table-row>"
    body = (
        "<text:tracked-changes><text:p>x</text:p></text:tracked-changes>"
        "<text:table-of-content><text:index-body><text:p>Mod 3</text:p></text:index-body>"
        "</text:table-of-content><table:table><table:table-header-rows>"
        + row.format(cell.format("År") + cell.format("Tal"))
        + "</table:table-header-rows>"
        + row.format(cell.format("Mod") + cell.format(SENTENCE))
        + "</table:table><text:p>Ro<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Se bilag.</text:p></text:note-body></text:note>"
        "<draw:frame><draw:text-box><text:p>I en boks</text:p></draw:text-box>"
        "<svg:desc>En bro</svg:desc></draw:frame></text:p>"
        "<draw:frame><svg:desc/><draw:text-box><text:p>Ved siden af</text:p></draw:text-box>"
        "</draw:frame>"
    )
    header = "<style:header><text:p>Sag 24</text:p></style:header>"

    found = {text: m.region or m.style for text, m in _blocks(body, header=header)}

    assert found == {
        "Mod 3": Style.CONTENTS,
        "År\tTal": Style.ROW,
        "Mod": None,
        SENTENCE: None,
        "Ro": None,
        "I en boks": None,
        "En bro": Style.CAPTION,
        "Ved siden af": None,
        "Se bilag.": Style.FOOTNOTE,
        "Sag 24": Region.MARGIN,
    }


def test_entities_are_refused_before_they_are_read() -> None:
    data = io.BytesIO(_file("<text:p>Mod</text:p>"))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("x.xml", '<!DOCTYPE x [<!ENTITY e "Mod">]><x>&e;</x>')

    with pytest.raises(NotReadableError, match="damaged"):
        read_odt(data.getvalue())
