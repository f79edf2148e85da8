"""Texts that no library has yet: one word, characters without a glyph, invisible characters."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from content.cards import Backs, CardError, CardFormat, CardLayout, Reason, Sheet, typeset
from content.cards.glyphs import missing_characters, visible_name
from content.library import Library
from tests.content.cards.made_passages import MADE, library_with, paragraph, section

MOD = "halsnaes/mod-tillid-og-helhed/mod"

Reader = Callable[[bytes], str]


@pytest.mark.parametrize("size", CardFormat)
def test_a_principle_of_one_word_is_a_card(
    library: Library, read_back: Reader, size: CardFormat
) -> None:
    made = library_with(library, "Mod", section([paragraph("Tør!")]))
    (page,) = read_back(typeset(made, [MADE], CardLayout(size, Sheet.CARD)).pdf()).split("\f")[:-1]
    assert "\nMod\nTør!\n" in page


@pytest.mark.parametrize(
    "text",
    ["מוד og tillid", "Glad 😀 dag", "🇩🇰", "字", "\x07"],
    ids=["hebrew", "emoji", "flag", "chinese", "bell"],
)
def test_characters_without_a_glyph_are_an_error_before_anything_is_shown(
    library: Library, text: str
) -> None:
    made = library_with(library, "Mod", section([paragraph(text)]))
    with pytest.raises(CardError, match=r"no glyph for “.+”, which is in “Mod”") as caught:
        typeset(made, [MADE], CardLayout())
    assert caught.value.reason is Reason.NO_GLYPH
    assert caught.value.details[1] == "Mod"


def test_a_missing_glyph_in_the_name_of_a_municipality_is_an_error(library: Library) -> None:
    municipality = library.municipalities[0]._replace(name="Øby 😀")
    with pytest.raises(CardError, match="which is in “Mod”"):
        typeset(Library((municipality,)), [MOD], CardLayout())


def test_a_missing_glyph_in_a_question_is_an_error(library: Library) -> None:
    layout = CardLayout(backs=Backs.QUESTION, question="Er vi 😀?")
    with pytest.raises(CardError, match="which is in “Er vi 😀"):
        typeset(library, [MOD], layout)


def test_a_missing_glyph_in_a_title_is_an_error(library: Library) -> None:
    with pytest.raises(CardError, match="😀"):
        typeset(library_with(library, "Mod 😀"), [MADE], CardLayout())


@pytest.mark.parametrize(
    "marks",
    ["\u200e", "\u200f", "\u202b\u202c", "\u2067\u2069", "\u200b", "\u200d", "\ufe0f", "\ufeff"],
    ids=lambda marks: "-".join(f"{ord(mark):04X}" for mark in marks),
)
def test_invisible_characters_neither_print_a_box_nor_lose_a_letter(
    library: Library, read_back: Reader, marks: str
) -> None:
    text = f"vi {marks[0]}tør{marks[-1]} nu"
    made = library_with(library, f"Mod{marks}", section([paragraph(text)]))
    read = read_back(typeset(made, [MADE], CardLayout()).pdf())
    seen = "".join(character for character in read if character not in marks)
    assert "Mod vi tør nu" in " ".join(seen.split())


def test_letters_with_combining_characters_are_shown(library: Library) -> None:
    assert missing_characters("A\u030aben e\u0301n") == ()
    made = library_with(library, "A\u030aben", section([paragraph("e\u0301n")]))
    assert typeset(made, [MADE], CardLayout()).pdf()


def test_missing_characters_are_named_once_and_in_order() -> None:
    assert missing_characters("b 😀 字 😀 a") == ("😀", "字")
    assert missing_characters("Æøå – “ja” … → ☐ ✓ €\t\n") == ()


def test_an_invisible_character_is_named_by_its_code_point() -> None:
    assert (visible_name("字"), visible_name("\x07")) == ("字", "U+0007")
