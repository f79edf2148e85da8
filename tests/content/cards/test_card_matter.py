"""What a card says: words, set-off letters, sentences, and the line at its foot."""

from __future__ import annotations

import pytest

from content.cards.card_content import Matter, Word, matter_of, words_of
from content.library import Library
from content.model import SourceRange, Wording
from tests.content.cards.made_passages import MADE, bullet, library_with, paragraph, section


def _matter(library: Library, passage_id: str) -> Matter:
    passage = library.passage(passage_id)
    return matter_of(passage, library.document_of(passage), library.municipality_of(passage))


def _letters(words: tuple[Word, ...]) -> str:
    pieces = (
        word if isinstance(word, str) else "".join(text for text, _ in word) for word in words
    )
    return " ".join(pieces)


def _emphasised(text: str, *ranges: tuple[int, int]) -> Wording:
    return Wording(text, SourceRange(1, 1), emphasis=ranges)


def test_words_are_what_stands_between_spaces() -> None:
    assert words_of(_emphasised("vi\u00a0har  mod ")) == ("vi\u00a0har", "mod")


def test_letters_that_the_source_sets_off_keep_that_in_each_word() -> None:
    words = words_of(_emphasised("se Halsnæs i bevægelse.", (3, 22)))
    assert words == (
        "se",
        (("Halsnæs", True),),
        (("i", True),),
        (("bevægelse", True), (".", False)),
    )


def test_two_set_off_parts_of_one_word_stay_apart() -> None:
    assert words_of(_emphasised("abc", (0, 1), (2, 3))) == (
        (("a", True), ("b", False), ("c", True)),
    )


def test_every_passage_keeps_every_word_in_order(library: Library) -> None:
    for passage in library.passages:
        matter = _matter(library, passage.id)
        leads_and_items = []
        for part in passage.sections:
            leads_and_items += [part.lead.text] if part.lead else []
            for item in part.items:
                leads_and_items += [item.wording.text, *(i.wording.text for i in item.items)]
        told = " ".join(_letters(unit.words) for unit in matter.units)
        assert told.split(" ") == " ".join(leads_and_items).split(" ")


def test_a_paragraph_may_part_only_between_sentences(library: Library) -> None:
    made = library_with(library, "Mod", section([paragraph("Vi tør. Vi vil! Vi kan")]))
    units = _matter(made, MADE).units
    assert [(_letters(unit.words), unit.runs_on) for unit in units] == [
        ("Vi tør.", False),
        ("Vi vil!", True),
        ("Vi kan", True),
    ]


def test_a_sentence_without_end_parts_after_many_letters(library: Library) -> None:
    made = library_with(library, "Mod", section([paragraph("ord " * 60)]))
    assert [len(unit.words) for unit in _matter(made, MADE).units] == [36, 24]


def test_nested_bullets_know_how_deep_they_are(library: Library) -> None:
    made = library_with(library, "Mod", section([bullet("a", bullet("b", bullet("c")))], "At"))
    units = _matter(made, MADE).units
    assert [(unit.kind, unit.level) for unit in units] == [
        ("lead", 0),
        ("bullet", 0),
        ("bullet", 1),
        ("bullet", 2),
    ]


@pytest.mark.parametrize(
    ("passage_id", "place"),
    [
        ("helsingoer/ledelsesgrundlag/taenker-fremtiden", "Pejlemærke 2 af 6"),
        ("halsnaes/mod-tillid-og-helhed/helhed", "Fokuspunkt 3 af 3"),
        ("helsingborg/stadens-styrmodell/tillitsbaserad-styrning", ""),
        ("hjoerring/ledelse-af-kerneopgaven/forord-baggrund", ""),
    ],
)
def test_the_foot_tells_the_place_in_a_set_of_several(
    library: Library, passage_id: str, place: str
) -> None:
    assert _matter(library, passage_id).place == place


def test_the_place_is_told_in_the_language_of_the_passage(library: Library) -> None:
    made = library_with(library, "Mod", section([paragraph("Vi vågar.")]), language="sv")
    assert _matter(made, MADE).place == "Fokuspunkt 1 av 3"


def test_the_year_is_told_where_it_is_known(library: Library) -> None:
    passage = library.passage("halsnaes/mod-tillid-og-helhed/mod")
    document = library.document_of(passage)._replace(adopted="2021-05-01")
    assert matter_of(passage, document, library.municipality_of(passage)).year == "2021"


def test_a_title_stands_as_it_was_printed_and_ours_in_brackets(library: Library) -> None:
    assert _matter(library, "halsnaes/mod-tillid-og-helhed/mod").title == "MOD"
    assert _matter(library, "halsnaes/mod-tillid-og-helhed/idekatalog").title == "[Idékatalog]"
