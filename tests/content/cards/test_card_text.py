"""Every word of every passage can be read back from its cards, letter for letter and in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from hypothesis import HealthCheck, given, settings, strategies

from content.cards import CardFormat, CardLayout, Sheet, typeset
from content.library import Library
from content.model import Passage, PassageKind
from tests.content.cards.made_passages import MADE, bullet, library_with, paragraph, section
from tests.content.cards.read_pages import missing_words, words_of_passage

Reader = Callable[[bytes], str]


def _missing(passages: Iterable[Passage], text: str) -> list[str]:
    """The words that do not follow in `text`, card after card."""
    found = iter(text.split())
    words = (word for passage in passages for word in words_of_passage(passage))
    return [word for word in words if word not in found]


@pytest.mark.parametrize("size", CardFormat)
def test_all_principles_come_out_whole(
    library: Library, read_back: Reader, size: CardFormat
) -> None:
    principles = [p for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    cards = typeset(library, [p.id for p in principles], CardLayout(size, Sheet.CARD))
    text = read_back(cards.pdf())
    assert len(principles) == 14
    assert _missing(principles, text) == []


@pytest.mark.parametrize("size", [CardFormat.A6, CardFormat.DEALER, CardFormat.A4])
def test_all_other_passages_come_out_whole(
    library: Library, read_back: Reader, size: CardFormat
) -> None:
    kinds = {PassageKind.PRINCIPLE, PassageKind.DOCUMENT}
    others = [p for p in library.passages if p.kind not in kinds]
    cards = typeset(library, [p.id for p in others], CardLayout(size, Sheet.CARD))
    assert len(others) == 42 - 14 - 5
    assert _missing(others, read_back(cards.pdf())) == []


def test_four_cards_on_a_sheet_are_read_one_after_the_other(
    library: Library, read_back: Reader
) -> None:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    text = read_back(typeset(library, names, CardLayout()).pdf())
    assert _missing(map(library.passage, names), text) == []


@pytest.mark.parametrize(
    "word", ["løfte", "træffe", "affald", "fjorten", "åé", "–", "HA'", '"fed"']
)
def test_letters_that_fonts_join_are_read_back_apart(
    library: Library, read_back: Reader, word: str
) -> None:
    made = library_with(library, f"Mod {word}", section([paragraph(f"Vi {word} nu.")]))
    text = read_back(typeset(made, [MADE], CardLayout()).pdf())
    assert text.split().count(word) == 2


def test_markup_of_typst_in_a_text_is_plain_text(library: Library, read_back: Reader) -> None:
    markup = '#panic("x") *fed* _skrå_ $x^2$ `kode` <label> @ref // /* \\ [a] {b} ~ -- ... 1. + - ='
    made = library_with(library, markup, section([bullet(markup), paragraph(markup)], markup))
    text = " ".join(read_back(typeset(made, [MADE], CardLayout(CardFormat.A4)).pdf()).split())
    assert text.count(markup) == 4


@pytest.mark.parametrize("size", [CardFormat.A6, CardFormat.DEALER, CardFormat.A4])
def test_a_principle_of_6000_letters_comes_out_whole(
    library: Library, read_back: Reader, size: CardFormat
) -> None:
    sentences = [
        f"Sætning {n} om kommunikation binder kommunen sammen på tværs." for n in range(95)
    ]
    made = library_with(library, "Langt", section([paragraph(" ".join(sentences))]))
    cards = typeset(made, [MADE], CardLayout(size, Sheet.CARD))
    assert len(cards.sides) > 1
    assert missing_words(made.passage(MADE), read_back(cards.pdf())) == []


@pytest.mark.parametrize("size", [CardFormat.A6, CardFormat.DEALER, CardFormat.A4])
def test_eighty_bullets_come_out_whole(
    library: Library, read_back: Reader, size: CardFormat
) -> None:
    bullets = [bullet(f"Punkt {n}", *([bullet("under")] * (n % 3))) for n in range(80)]
    made = library_with(library, "Mange", section(bullets, "Det betyder, at"))
    cards = typeset(made, [MADE], CardLayout(size, Sheet.CARD))
    assert missing_words(made.passage(MADE), read_back(cards.pdf())) == []


def test_a_word_wider_than_the_card_is_hyphenated_and_read_back_whole(
    library: Library, read_back: Reader
) -> None:
    word = "Speciallægepraksisplanlægningsstabiliseringsperiodeafslutning"
    made = library_with(library, word, section([paragraph(f"Se {word} nu.")]))
    text = read_back(typeset(made, [MADE], CardLayout(CardFormat.DEALER)).pdf())
    assert text.split().count(word) == 2


def test_a_word_that_nothing_can_hyphenate_is_broken_without_losing_a_letter(
    library: Library, read_back: Reader
) -> None:
    made = library_with(library, "Mod", section([paragraph("x" * 150)]))
    text = read_back(typeset(made, [MADE], CardLayout(CardFormat.DEALER)).pdf())
    assert text.count("x") == 150


def test_swedish_norwegian_english_and_sami_letters_are_read_back(
    library: Library, read_back: Reader
) -> None:
    for language, words in {
        "sv": "Förtroende för människor åt gången",
        "nb": "Vi våger å møte læring",
        "en": "We trust each other’s efforts",
        "se": "Ŧ ŧ đ ŋ č š ž á",
    }.items():
        made = library_with(library, words, section([paragraph(words)]), language=language)
        text = " ".join(read_back(typeset(made, [MADE], CardLayout()).pdf()).split())
        assert text.count(words) == 2


_LETTERS = "abcæøåäöéAZÆØÅ0123 ffiftl#*_$`<>@/\\[]{}~-–'\"“”»«.,:;!?=+|^&%()"


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    text=strategies.text(_LETTERS, min_size=1, max_size=300).filter(str.strip),
    language=strategies.sampled_from(["da", "sv", "nb", "en", "xx"]),
    size=strategies.sampled_from(CardFormat),
)
def test_any_letters_in_any_order_are_read_back_as_they_were_written(
    library: Library, read_back: Reader, text: str, language: str, size: CardFormat
) -> None:
    made = library_with(library, "Mod", section([paragraph(text)]), language=language)
    cards = typeset(made, [MADE], CardLayout(size, Sheet.CARD))
    sides = (_without_foot(page) for page in read_back(cards.pdf()).split("\f")[:-1])
    assert "".join("".join(sides).split()) == "".join(text.split())


def _without_foot(page: str) -> str:
    """What is between the title and the line at the foot."""
    return page.partition("\nMod\n")[2].rpartition("Fokuspunkt")[0]
