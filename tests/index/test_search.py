"""The right passage comes first, however its words are typed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from content.library import Library
from index import Answer, Index, NoticeKind, Scope

IndexOf = Callable[..., Index]


def _ids(answer: Answer) -> list[str]:
    return [hit.passage for hit in answer.hits]


def _kinds(answer: Answer) -> list[NoticeKind]:
    return [notice.kind for notice in answer.notices]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("pejlemaerker", "helsingoer/ledelsesgrundlag"),
        ("Hjorring", "hjoerring/ledelse-af-kerneopgaven"),
        ("Hjoerring", "hjoerring/ledelse-af-kerneopgaven"),
        ("invanare", "helsingborg/stadens-styrmodell/tillitsbaserad-styrning"),
        ("kerneopgave", "hjoerring/ledelse-af-kerneopgaven"),
        ("Vision 2020", "helsingoer/kommunen-som-arbejdsplads/vision"),
        ("vippebrædt", "hjoerring/ledelse-af-kerneopgaven/forord-vippebraet"),
        ("courage", "helsingoer/ledelsesgrundlag/modige-og-trovaerdige"),
        ("innovasjon", "helsingoer/kommunen-som-arbejdsplads/innovation"),
        ("lære af fejl", "helsingoer/ledelsesgrundlag/modige-og-trovaerdige"),
        ("bornefamilier", "helsingoer/kommunen-som-arbejdsplads/vision"),
        ("dialog ligeværdig", "helsingoer/ledelsesgrundlag/anerkendende-kultur"),
        (
            "hvad er tillidsbaseret styring",
            "helsingborg/stadens-styrmodell/tillitsbaserad-styrning",
        ),
        ("xyzzy pejlemærker", "helsingoer/ledelsesgrundlag"),
    ],
)
def test_the_right_passage_comes_first(shipped: Index, typed: str, first: str) -> None:
    assert _ids(shipped.search(typed))[0] == first


@pytest.mark.parametrize(
    ("typed", "form"),
    [("turde", "tør"), ("fejl", "fejle"), ("ansvaret", "ansvar"), ("borger", "borgerne")],
)
def test_a_word_finds_its_inflected_forms(index_of: IndexOf, typed: str, form: str) -> None:
    index = index_of(("Et", f"om {form} her"), ("To", "andet"))
    assert _ids(index.search(f"{typed} ")) == ["lilleby/text/0"]


@pytest.mark.parametrize(
    ("language", "typed", "form"),
    [("sv", "ansvarighet", "ansvarig"), ("da", "ordentlighed", "ordentlig")],
)
def test_a_word_finds_words_that_it_is_derived_from(
    index_of: IndexOf, language: str, typed: str, form: str
) -> None:
    index = index_of(("Ett", f"om {form} här"), language=language)
    assert _ids(index.search(f"{typed} ")) == ["lilleby/text/0"]


def test_an_unknown_language_is_searched_too(index_of: IndexOf) -> None:
    index = index_of(("One", "about leadership here"), language="xx")
    assert _ids(index.search("leadership ")) == ["lilleby/text/0"]


def test_exact_spelling_comes_before_folded(index_of: IndexOf) -> None:
    index = index_of(("A", "om får og får"), ("B", "om far her"), ("C", "andet"), ("D", "mere"))
    assert _ids(index.search("far ")) == ["lilleby/text/1", "lilleby/text/0"]
    assert _ids(index.search("får ")) == ["lilleby/text/0"]


def test_a_digraph_in_the_text_is_found_by_its_letter(index_of: IndexOf) -> None:
    index = index_of(("A", "fra Aabenraa"), ("B", "andet"))
    assert _ids(index.search("Åbenrå ")) == ["lilleby/text/0"]


def test_the_last_word_is_found_by_its_first_letters(shipped: Index) -> None:
    assert _ids(shipped.search("vippeb")) == ["hjoerring/ledelse-af-kerneopgaven/forord-vippebraet"]
    assert _ids(shipped.search("hjoer"))[0] == "hjoerring/ledelse-af-kerneopgaven"
    assert shipped.search("vippeb ", exact=True).total == 0
    assert shipped.search("vippeb", exact=True).total == 1
    assert shipped.search("ø").total > 0


def test_a_letter_typed_with_a_diacritic_begins_no_word_with_another(index_of: IndexOf) -> None:
    assert index_of(("A", "om mælkebøtter")).search("mål", exact=True).total == 0
    assert index_of(("A", "om fælleder")).search("fål").total == 0


@pytest.mark.parametrize("typed", ["Hjørring", "halsnaes", "Helsingor", "Helsingborg", "helsingø"])
def test_the_name_of_a_municipality_finds_its_title_first(
    shipped: Index, library: Library, typed: str
) -> None:
    first = shipped.search(typed).hits[0].passage
    assert library.passage(first).kind == "document"


def test_a_group_is_found_by_its_noun_in_every_member(index_of: IndexOf) -> None:
    index = index_of(("Titel",), ("A", "et"), ("B", "to"), ("C", "tre"))
    assert set(_ids(index.search("fyrtårn "))) == {
        "lilleby/text/0",
        "lilleby/text/1",
        "lilleby/text/2",
    }
    assert index.search("Lillebye undertitlen ").total == 4


def test_a_heading_outweighs_a_mention(index_of: IndexOf) -> None:
    index = index_of(("Andet", "om tillid"), ("Tillid", "om andet"))
    assert _ids(index.search("tillid "))[0] == "lilleby/text/1"


def test_words_side_by_side_come_before_words_apart(index_of: IndexOf) -> None:
    apart = "arbejde her og der og alle mulige andre steder hvor vi kan nå det sammen med fælles"
    index = index_of(("A", apart), ("B", apart.replace("arbejde", "x") + " arbejde"))
    assert _ids(index.search("fælles arbejde "))[0] == "lilleby/text/1"


def test_passages_with_every_word_come_before_those_with_some(index_of: IndexOf) -> None:
    index = index_of(("A", "tillid tillid tillid"), ("B", "tillid og mod"), ("C", "mod"))
    answer = index.search("tillid mod ")
    assert _ids(answer)[0] == "lilleby/text/1"
    assert answer.total == 3


def test_when_enough_passages_hold_every_word_the_others_stay_out(index_of: IndexOf) -> None:
    index = index_of(*[("H", "tillid og mod")] * 20, ("H", "tillid"))
    assert index.search("tillid mod ").total == 20


def test_stop_words_are_not_required_beside_others(shipped: Index) -> None:
    answer = shipped.search("hvem gælder ledelsesgrundlaget for")
    assert _ids(answer)[0] == "halsnaes/mod-tillid-og-helhed/hvem-det-gaelder"
    assert shipped.search("hvad er det ").total > 0


def test_a_phrase_finds_only_the_exact_words(shipped: Index) -> None:
    assert set(_ids(shipped.search('"vi gør, som vi siger"'))) == {
        "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen",
        "helsingoer/ledelsesgrundlag/modige-og-trovaerdige",
    }
    assert shipped.search('"veje nye gå"').total == 0
    assert _ids(shipped.search('"ga nye veje"')) == _ids(shipped.search('"gå nye veje"'))
    assert shipped.search('"en Helsingør Kommune"').total == 1


def test_a_phrase_finds_names_when_no_text_holds_it(index_of: IndexOf) -> None:
    index = index_of(("A", "her i Lilleby"), ("B", "to"))
    assert index.search('"Lilleby Kommune"').total == 2
    assert index.search('"Lilleby"').total == 1


def test_a_phrase_does_not_cross_from_one_paragraph_to_the_next(index_of: IndexOf) -> None:
    index = index_of(("A", "gå nye", "veje frem"))
    assert index.search('"nye veje"').total == 0


def test_an_excluded_word_takes_its_passages_away(shipped: Index) -> None:
    every = shipped.search("helhed")
    some = shipped.search("helhed -borgerne")
    assert 0 < some.total < every.total
    assert "hjoerring/ledelse-af-kerneopgaven/samspil-med-omgivelserne" in _ids(every)


def test_a_scope_narrows_what_is_found(shipped: Index, library: Library) -> None:
    scope = Scope(municipalities=frozenset({"hjoerring"}), kinds=frozenset({"principle"}))
    answer = shipped.search("helhed", scope)
    assert answer.municipalities == 1
    assert {library.passage(name).kind for name in _ids(answer)} == {"principle"}
    assert shipped.search("vision", Scope(languages=frozenset({"sv"}))).municipalities == 1
    document = Scope(documents=frozenset({library.documents[0].id}))
    assert {library.passage(name).document for name in _ids(shipped.search("mod", document))} == {
        library.documents[0].id
    }
    assert shipped.search("helhed", Scope(kinds=frozenset({"unknown"}))).total == 0


def test_the_same_query_gives_the_same_list(shipped: Index) -> None:
    assert shipped.search("ledelse og mod") == shipped.search("ledelse og mod")


def test_ties_stand_in_tree_order(index_of: IndexOf) -> None:
    index = index_of(*[("H", "ens tekst")] * 150)
    answer = index.search("ens", limit=200)
    assert [int(name.rsplit("/")[-1]) for name in _ids(answer)] == list(range(150))
    assert all(first.score >= second.score for first, second in pairwise(answer.hits))


def test_the_limit_shortens_the_list_and_not_the_count(shipped: Index) -> None:
    answer = shipped.search("ledelse", limit=3)
    assert len(answer.hits) == 3
    assert answer.total > 20
    assert answer.municipalities == 4
    assert shipped.search("ledelse", limit=-1).hits == ()


def test_a_word_in_no_passage_is_named_in_a_notice(shipped: Index) -> None:
    answer = shipped.search("nysgerrig dialog kvantecomputer ")
    assert NoticeKind.MISSING_WORDS in _kinds(answer)
    assert answer.notices[-1].words == ("kvantecomputer",)
    assert answer.total > 0


@pytest.mark.parametrize("query", ["", "---", "-tillid"])
def test_a_query_that_includes_no_word_counts_nothing(shipped: Index, query: str) -> None:
    answer = shipped.search(query)
    assert dict(answer.by_municipality) == dict(answer.by_kind) == {}


def test_no_hits_give_a_notice(shipped: Index) -> None:
    answer = shipped.search("kvantecomputer ")
    assert _kinds(answer) == [NoticeKind.NOTHING_FOUND]
    assert "kvantecomputer" in answer.notices[0].sentence


def test_page_furniture_is_not_found(shipped: Index) -> None:
    assert shipped.search("question_answer").total == 0


def test_too_many_forms_are_cut_with_a_notice(index_of: IndexOf) -> None:
    index = index_of(("H", " ".join(f"båz{n}" for n in range(200))))
    answer = index.search("baz")
    assert NoticeKind.FORMS_CUT in _kinds(answer)
    assert answer.total == 1


def test_every_line_of_every_source_finds_its_passage(shipped: Index, library: Library) -> None:
    looked_for = 0
    for document in library.documents:
        for number, line in enumerate(document.source_lines, 1):
            own = {
                passage.id
                for passage in document.passages
                if any(lines.first <= number <= lines.last for lines in passage.source)
            }
            if line.strip() and own:
                assert own & set(_ids(shipped.search(f'"{line}"'))), (document.id, number)
                looked_for += 1
    assert looked_for == 177


def test_a_prefix_of_very_many_words_is_found_and_highlighted(index_of: IndexOf) -> None:
    words = " ".join(f"w{number:03}" for number in range(600))
    (hit,) = index_of(("H", words), ("I", "andet")).search("w").hits
    assert hit.snippet.startswith("w000")
    assert hit.highlights[0] == (0, 4)
