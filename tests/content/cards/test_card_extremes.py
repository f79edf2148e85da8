"""Texts that no library has yet: one word, characters without a glyph, invisible characters."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, example, given, settings, strategies

from content.cards import Backs, CardFormat, CardLayout, Sheet, typeset
from content.cards.glyphs import glyph_faults, missing_characters, named_characters
from content.library import Library
from content.library_opening import load_library
from tests.content.cards.made_passages import MADE, bullet, library_with, paragraph, section
from tests.content.cards.read_pages import baselines
from tests.content.small_library import MAP, SOURCE, Write, mapped

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
    ("text", "shown"),
    [
        ("Glad 🎉 dag", "Glad U+1F389 dag"),
        ("🇩🇰", "U+1F1E9 U+1F1F0"),
        ("字", "U+5B57"),
        ("A\x07b", "A U+0007 b"),
    ],
    ids=["emoji", "flag", "chinese", "bell"],
)
def test_a_character_without_a_glyph_is_printed_as_its_code(
    library: Library, read_back: Reader, text: str, shown: str
) -> None:
    made = library_with(library, f"Mod {text}", section([bullet(text), paragraph("Vi tør.")], text))
    cards = typeset(made, [MADE], CardLayout())
    read = _spaced_codes(read_back(cards.pdf()))
    assert read.count(shown) == 3
    assert "Vi tør." in read
    assert list(cards.substituted) == [MADE]


@pytest.mark.parametrize("size", [CardFormat.A7, CardFormat.A6, CardFormat.A3])
def test_the_code_of_a_character_moves_no_line(library: Library, size: CardFormat) -> None:
    def heights(sign: str) -> list[float]:
        texts = [paragraph(f"Vi {sign} tør."), bullet(sign), bullet(f"{sign} og alt.")]
        made = library_with(library, f"Mod {sign} nu", section(texts, f"Det {sign} betyder"))
        (page,) = baselines(typeset(made, [MADE], CardLayout(size, Sheet.CARD)).pdf())
        return sorted({round(each.y, 1) for each in page})

    assert heights("字") == heights("A")


def test_one_character_without_a_glyph_leaves_the_other_cards_as_they_are(library: Library) -> None:
    made = library_with(library, "Mod 字", section([paragraph("Vi tør.")]))
    (passage,) = (each for each in made.passages if each.id == MADE)
    document = library.document_of(passage)
    both = document._replace(passages=(library.passage(MOD), passage))
    municipality = library.municipality_of(passage)._replace(documents=(both,))
    cards = typeset(Library((municipality,)), [MOD, MADE], CardLayout())
    assert cards.ids_on_page(0) == (MOD, MADE)
    assert cards.substituted == {MADE: ("字",)}
    assert cards.pdf()


def test_a_municipality_and_a_question_without_glyphs_are_cards_that_are_named(
    library: Library, read_back: Reader
) -> None:
    municipality = library.municipalities[0]._replace(name="Øby 🎉")
    layout = CardLayout(backs=Backs.QUESTION, question="Er vi\t字?")
    cards = typeset(Library((municipality,)), [MOD], layout)
    assert cards.substituted == {MOD: ("🎉",), "Er vi\t字?": ("字",)}
    read = _spaced_codes(read_back(cards.pdf()))
    assert "Øby U+1F389" in read
    assert "Er vi U+5B57 ?" in read


def _spaced_codes(text: str) -> str:
    """The text in one line, with a space around each code."""
    return " ".join(re.sub(r"(U\+[0-9A-F]{4,5})", r" \1 ", text).split())


@pytest.mark.parametrize("word", ["ŧvi", "ǩii", "ǥiella", "ʒaaʒ", "ǯii", "ŊǤŦ"])
def test_a_word_with_a_letter_that_the_text_font_lacks_is_set_in_one_face(
    library: Library, word: str
) -> None:
    made = library_with(library, word, section([paragraph(word)]))
    pdf = typeset(made, [MADE], CardLayout(sheet=Sheet.CARD)).pdf()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        fonts = opened.pages[0].Resources.Font.values()
        assert not [font for font in fonts if "Serif" in str(font.BaseFont)]


@pytest.mark.parametrize("space", "\t\v\f\x1c\x1f\x85\u1680\u2003\u2028\u2029\u3000")
def test_white_space_of_every_kind_is_a_space_on_a_card(
    library: Library, read_back: Reader, space: str
) -> None:
    made = library_with(library, f"År{space}2024", section([paragraph(f"2024{space}12 %")]))
    read = " ".join(read_back(typeset(made, [MADE], CardLayout()).pdf()).split())
    assert "År 2024 2024 12 %" in read


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=strategies.text(strategies.characters(exclude_categories=["Cs"]), min_size=1))
@example(text="\x1b" * 6 + "\b\u07e8")
@example(text="\u200d🎉" * 40)
@example(text="a\u030a" * 200)
@example(text="\u030a" * 400)
def test_no_text_stops_a_card(library: Library, text: str) -> None:
    made = library_with(library, f"M{text}", section([paragraph(f"V{text}")], f"L{text}"))
    assert typeset(made, [MADE], CardLayout(CardFormat.A4)).pdf()


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
    assert missing_characters("b 🎉 字 🎉 a") == ("🎉", "字")
    assert missing_characters("Æøå – “ja” … → ☐ ✓ € ➢ ① ★ 😀\t\n") == ()


def test_an_invisible_character_is_named_by_its_code_point() -> None:
    assert named_characters("字\x07") == "字 (U+5B57), U+0007"


def test_the_lines_of_a_text_without_a_glyph_are_found_before_printing(
    folder: Path, write: Write
) -> None:
    source = SOURCE.replace("- at turde", "\uf0b7 at turde 🎉")
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(MAP, source))
    (fault,) = glyph_faults(load_library(folder))
    assert str(fault) == (
        "oeby/grundlag.txt, line 7: The card fonts do not have 🎉 (U+1F389). Cards show the "
        "code in a box instead, so that nothing is lost."
    )
