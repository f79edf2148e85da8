"""Markdown: its blocks, without the marks that are only for its readers."""

from __future__ import annotations

import pytest

from content.importing.readers.markdown_reader import read_markdown
from content.importing.readers.read_text import Markup, Region, Style


def _blocks(text: str) -> list[tuple[str, Markup]]:
    read = read_markdown(text.encode())
    lines = read.text.split("\n")
    return [
        (" / ".join(lines[each.lines.first - 1 : each.lines.last]).strip(), each.markup)
        for each in read.blocks
    ]


def test_headings_emphasis_and_links_are_words_with_what_they_are() -> None:
    blocks = _blocks(
        "\ufeff# Ledelse\n\nVi **går** [foran](https://x.example) *her*.\n\nMod\n---\n"
    )

    assert [(text, m.heading) for text, m in blocks] == [
        ("Ledelse", 1),
        ("Vi går foran her.", 0),
        ("Mod", 2),
    ]


def test_a_wrapped_line_goes_on_and_a_hard_break_ends_it() -> None:
    assert [text for text, _ in _blocks("Vi be-\ngynder her.  \nOg så<br>Her <i>nu</i>\n")] == [
        "Vi be- / gynder her.",
        "Og så",
        "Her nu",
    ]


def test_items_have_bullets_or_their_numbers_and_their_depth() -> None:
    blocks = _blocks(
        "* en\n  - to\n\n3. tre\n4. fire\n\n1) fem\n\n* – seks\n\n  syv\n*\n\ntil sidst"
    )

    assert [(text, m.list_level) for text, m in blocks] == [
        ("• en", 1),
        ("• to", 2),
        ("3. tre", 1),
        ("4. fire", 1),
        ("1) fem", 1),
        ("– seks", 1),
        ("syv", 1),
        ("til sidst", 0),
    ]


def test_quotations_tables_code_and_pictures_say_what_they_are() -> None:
    text = (
        "> Vi tør\n\n| År | Tal |\n|--|--|\n| 1 | **2** |\n\n    kode\n    mere\n\n![En bro](x)\n"
    )

    assert [(text, m.style) for text, m in _blocks(text)] == [
        ("Vi tør", Style.QUOTE),
        ("År\tTal", Style.ROW),
        ("1\t2", Style.ROW),
        ("kode", None),
        ("mere", None),
        ("En bro", Style.CAPTION),
    ]


def test_bold_lines_are_bold() -> None:
    assert [m.is_bold for _, m in _blocks("**Mod**\n\n**Ro** og mod\n")] == [True, False]


def test_a_part_in_html_is_read_as_a_page_is() -> None:
    assert _blocks("<div><h2>Mod</h2></div>\n\nVi tør\n")[0] == ("Mod", Markup(heading=2))


@pytest.mark.parametrize("end", ["---", "..."])
def test_fields_before_the_text_are_beside_it(end: str) -> None:
    blocks = _blocks(f"---\ntitle: Mod\n{end}\n# Mod\n")

    assert [(text, m.region) for text, m in blocks] == [
        ("title: Mod", Region.MARGIN),
        ("Mod", None),
    ]
