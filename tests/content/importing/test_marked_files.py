"""What size, weight and place of the letters of a file tell, beside its words."""

from __future__ import annotations

from content.importing.element import Element, Role
from content.importing.proposal import propose_structure
from content.importing.readers.read_text import Block, Markup, Style, assembled
from content.importing.structure_editor import StructureEditor
from content.importing.structure_edits import set_role

PLAIN, BOLD, LARGE = Markup(), Markup(is_bold=True), Markup(size=1.2)
TEXT = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden."


def proposed(*blocks: tuple[str, Markup]) -> dict[str, Role | None]:
    """What each block is proposed to be."""
    read = assembled((Block(text, markup) for text, markup in blocks), "pdf 2")
    elements: list[Element] = list(propose_structure(read.text, read.blocks).elements)
    return {each.text: each.role for each in elements}


def test_what_goes_on_with_the_title_in_larger_letters_is_its_subtitle() -> None:
    roles = proposed(
        ("Ledelse i Næsbo", Markup(size=2.0)),
        ("– det, vi er enige om", LARGE),
        ("Ro", LARGE),
        (TEXT, PLAIN),
        ("Mod", LARGE),
        (TEXT[:-1] + ", og mere til.", PLAIN),
    )

    assert roles["det, vi er enige om"] is Role.SUBTITLE
    assert roles["Ro"] is roles["Mod"] is Role.HEADING


def test_a_long_line_below_the_title_is_no_subtitle() -> None:
    roles = proposed(
        ("Ledelse i Næsbo", Markup(size=2.0)),
        (long := "og " + "noget mere " * 9 + "til", LARGE),
        ("Ro", LARGE),
        (TEXT, PLAIN),
    )

    assert roles[long] is not Role.SUBTITLE


def test_where_headings_are_bold_other_short_lines_are_none() -> None:
    roles = proposed(
        ("Ledelse i Næsbo", Markup(size=2.0)),
        ("Et grundlag for alle", LARGE),
        ("»Det bedste, vi kan gøre, er at spørge hinanden.«", PLAIN),
        ("Ro", BOLD),
        (TEXT, PLAIN),
        ("at holde fast", PLAIN),
        ("Mod", BOLD),
        (TEXT[:-1] + ", og mere til.", PLAIN),
        ("at turde", PLAIN),
    )

    assert roles["Et grundlag for alle"] is Role.SUBTITLE
    assert roles["Ro"] is roles["Mod"] is Role.HEADING
    assert roles["at holde fast"] is roles["at turde"] is Role.PARAGRAPH


def test_the_heading_of_a_table_of_contents_goes_with_it() -> None:
    roles = proposed(
        ("Ledelse i Næsbo", Markup(size=2.0)),
        ("Indhold", Markup(heading=1)),
        ("Ro 2", Markup(style=Style.CONTENTS)),
        ("Ro", Markup(heading=1)),
        (TEXT, PLAIN),
    )

    assert roles["Indhold"] is Role.CONTENTS


def test_alike_is_what_has_the_same_style_in_the_file_whatever_its_form() -> None:
    styled = Markup(style_name="Fremhævet")
    read = assembled(
        [
            Block("Ledelse i Næsbo", Markup(size=2.0)),
            Block("Vi spørger, og vi svarer.", styled),
            Block(TEXT, PLAIN),
            Block("Vi bliver stående ved hinanden, også når det blæser, hver eneste dag", styled),
            Block(TEXT[:-1] + ", og mere til.", PLAIN),
        ],
        "docx 2",
    )
    editor = StructureEditor(propose_structure(read.text, read.blocks))

    editor.apply(set_role(Role.QUOTE), {3})

    assert editor.alike() == {7}


def test_a_bullet_that_stands_alone_is_that_of_the_words_after_it() -> None:
    """Word and InDesign set such lists as a table without lines: the bullet has a cell."""
    read = assembled((Block("■"), Block("Vi spørger"), Block("Vi svarer"), Block(" • ")), "pdf 2")

    assert read.text == "■ Vi spørger\n\nVi svarer\n\n•\n"
