"""What a card says: words, emphasis, units, and the line at its foot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.cards.card_content import (
    CardContent,
    Word,
    card_content,
    note_own_titles,
    split_words,
)
from content.library import Library
from content.model import Item, ItemKind, SourceRange, Wording
from tests.content.cards.made_passages import (
    MADE,
    bullet,
    library_with,
    paragraph,
    section,
    wording,
)
from tests.content.cards.read_pages import words_of_passage


def _content(library: Library, passage_id: str) -> CardContent:
    passage = library.passage(passage_id)
    return card_content(passage, library.document_of(passage), library.municipality_of(passage))


def _plain_text(words: tuple[Word, ...]) -> str:
    pieces = (
        word if isinstance(word, str) else "".join(text for text, _ in word) for word in words
    )
    return " ".join(pieces)


def _emphasised(text: str, *ranges: tuple[int, int]) -> Wording:
    return Wording(text, SourceRange(1, 1), emphasis=ranges)


def test_words_are_split_at_spaces() -> None:
    assert split_words(_emphasised("vi\u00a0har  mod ")) == ("vi\u00a0har", "mod")


def test_text_that_the_source_emphasises_is_emphasised_in_each_word() -> None:
    words = split_words(_emphasised("se Halsnæs i bevægelse.", (3, 22)))
    assert words == (
        "se",
        (("Halsnæs", True),),
        (("i", True),),
        (("bevægelse", True), (".", False)),
    )


def test_two_emphasised_parts_of_one_word_stay_apart() -> None:
    assert split_words(_emphasised("abc", (0, 1), (2, 3))) == (
        (("a", True), ("b", False), ("c", True)),
    )


def test_every_passage_keeps_every_word_in_order(library: Library) -> None:
    for passage in library.passages:
        content = _content(library, passage.id)
        tagline = [_plain_text(content.tagline)] if content.tagline else []
        shown = [content.title, *tagline, *(_plain_text(unit.words) for unit in content.units)]
        assert " ".join(shown).split() == list(words_of_passage(passage))


def test_a_paragraph_is_split_only_between_sentences(library: Library) -> None:
    made = library_with(library, "Mod", section([paragraph("Vi tør. Vi vil! Vi kan")]))
    units = _content(made, MADE).units
    assert [(_plain_text(unit.words), unit.runs_on) for unit in units] == [
        ("Vi tør.", False),
        ("Vi vil!", True),
        ("Vi kan", True),
    ]


def test_a_sentence_without_end_is_split_after_many_characters(library: Library) -> None:
    made = library_with(library, "Mod", section([paragraph("ord " * 60)]))
    assert [len(unit.words) for unit in _content(made, MADE).units] == [36, 24]


def test_nested_bullets_know_how_deep_they_are(library: Library) -> None:
    made = library_with(library, "Mod", section([bullet("a", bullet("b", bullet("c")))], "At"))
    units = _content(made, MADE).units
    assert [(unit.kind, unit.level) for unit in units] == [
        ("lead", 0),
        ("bullet", 0),
        ("bullet", 1),
        ("bullet", 2),
    ]


@pytest.mark.parametrize(
    ("passage_id", "numbering"),
    [
        ("helsingoer/ledelsesgrundlag/taenker-fremtiden", "Pejlemærke 2 af 6"),
        ("halsnaes/mod-tillid-og-helhed/helhed", "Fokuspunkt 3 af 3"),
        ("helsingborg/stadens-styrmodell/tillitsbaserad-styrning", ""),
        ("hjoerring/ledelse-af-kerneopgaven/forord-baggrund", ""),
    ],
)
def test_the_foot_numbers_a_principle_of_several(
    library: Library, passage_id: str, numbering: str
) -> None:
    assert _content(library, passage_id).numbering == numbering


def test_the_number_is_in_the_language_of_the_passage(library: Library) -> None:
    made = library_with(library, "Mod", section([paragraph("Vi vågar.")]), language="sv")
    assert _content(made, MADE).numbering == "Fokuspunkt 1 av 3"


def test_the_year_is_shown_where_it_is_known(library: Library) -> None:
    passage = library.passage("halsnaes/mod-tillid-og-helhed/mod")
    document = library.document_of(passage)._replace(adopted="2021-05-01")
    assert card_content(passage, document, library.municipality_of(passage)).year == "2021"


def test_a_title_is_as_it_was_printed_and_one_of_ours_is_marked(library: Library) -> None:
    mod = _content(library, "halsnaes/mod-tillid-og-helhed/mod")
    own = _content(library, "halsnaes/mod-tillid-og-helhed/idekatalog")
    assert (mod.title, mod.own_title) == ("MOD", False)
    assert (own.title, own.own_title) == ("Idékatalog", True)


def test_titles_of_our_own_are_explained_once_on_the_last_card(library: Library) -> None:
    mod = _content(library, "halsnaes/mod-tillid-og-helhed/mod")
    own = _content(library, "halsnaes/mod-tillid-og-helhed/idekatalog")
    english = replace(mod, language="en")
    notes = [[card.note for card in note_own_titles(cards)] for cards in ([mod], [own, own, mod])]
    assert notes == [[""], ["", "", "Titler i kursiv er tilføjet og står ikke i teksten."]]
    assert note_own_titles([own, english])[1].note.startswith("Titles in italics")


def test_what_only_leads_elsewhere_is_left_out(library: Library) -> None:
    link = Item(ItemKind.LINK_LABEL, wording("Læs mere"), items=(paragraph("Vi kan."),))
    heading = Item(ItemKind.CONTAINER_HEADING, wording("Tre punkter"))
    made = library_with(library, "Mod", section([heading, paragraph("Vi tør."), link, heading]))
    units = _content(made, MADE).units
    assert [_plain_text(unit.words) for unit in units] == ["Tre punkter", "Vi tør.", "Vi kan."]
