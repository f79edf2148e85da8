"""A word in none of the texts: half-typed, misspelt, without diacritics, or a compound."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index import Answer, Index, NoticeKind, Rule
from index.thesaurus.lexicon import Lexicon
from index.thesaurus.lexicon_files import build_lexicon
from index.thesaurus.normalized_concepts import Concept

IndexOf = Callable[..., Index]


def _words(answer: Answer, kind: NoticeKind) -> tuple[str, ...]:
    return next((notice.words for notice in answer.notices if notice.kind is kind), ())


@pytest.mark.parametrize(
    ("typed", "found"),
    [("reput", "omdømme"), ("barnfam", "børnefamilier"), ("experim", "eksperimentere")],
)
def test_a_half_typed_word_of_another_language_finds_its_concept(
    shipped: Index, typed: str, found: str
) -> None:
    answer = shipped.search(typed)
    assert any(found in why.forms for hit in answer.hits for why in hit.explanations)
    assert _words(answer, NoticeKind.ADDED) or typed == "reput"


def test_a_half_typed_word_finds_what_the_complete_word_finds(shipped: Index) -> None:
    half, whole = shipped.search("arbetsmil"), shipped.search("arbetsmiljö")
    assert {hit.passage for hit in half.hits} == {hit.passage for hit in whole.hits}
    assert len(half.hits) > len(shipped.search("arbetsmil", exact=True).hits)


def test_words_with_the_prefix_come_before_concepts_of_a_half_typed_word(index_of: IndexOf) -> None:
    index = index_of(("A", "omdømme omdømme omdømme"), ("B", "vi har en reputationsanalyse"))
    assert [hit.title for hit in index.search("reput").hits] == ["B", "A"]


def test_a_complete_word_is_not_taken_for_a_half_typed_one(shipped: Index) -> None:
    whole = shipped.search("pejlemærker")
    assert [hit.passage for hit in whole.hits] == [
        hit.passage for hit in shipped.search("pejlemærker ").hits
    ]


@pytest.mark.parametrize(
    ("typed", "spelling"),
    [
        ("vardegrunden", "värdegrunden"),
        ("malsattningar", "målsättningar"),
        ("idekataloget", "idékataloget"),
    ],
)
def test_a_word_without_diacritics_may_be_inflected_too(
    shipped: Index, typed: str, spelling: str
) -> None:
    answer, wanted = shipped.search(typed), shipped.search(spelling)
    assert answer.total
    assert [hit.passage for hit in answer.hits] == [hit.passage for hit in wanted.hits]


def test_a_form_without_diacritics_is_found_without_a_thesaurus(index_of: IndexOf) -> None:
    index = index_of(("A", "en sø"), ("B", "en blåmejse"))
    assert [hit.title for hit in index.search("blamejserne").hits] == ["B"]


def test_a_misspelling_is_not_taken_for_an_ending(shipped: Index, index_of: IndexOf) -> None:
    answer = shipped.search("kommunikaton")
    assert _words(answer, NoticeKind.CORRECTED) == ("kommunikaton", "kommunikation")
    answer = index_of(("A", "to blåmejser")).search("blamejsen")
    assert _words(answer, NoticeKind.ASSUMED) == ("blamejsen", "blåmejser")


def test_a_prefix_of_too_many_concepts_names_none() -> None:
    def named(*words: str) -> Lexicon:
        return build_lexicon([Concept(word, {"en": [[word]]}, {}, {}, {}, {}) for word in words])

    assert named("trust", "trustee", "truth").concepts_with_prefix("trus", 4) == [0, 1]
    assert named("åbenhed").concepts_with_prefix("aabe", 4) == [0]
    assert named("åbenhed").concepts_with_prefix("åbn", 4) == []


def test_a_half_typed_word_needs_four_letters_to_name_a_concept(index_of: IndexOf) -> None:
    assert index_of(("A", "tillid")).search("tru").total == 0
    assert index_of(("A", "tillid")).search("trus").total == 1


def test_a_half_typed_part_of_a_compound_finds_it(shipped: Index) -> None:
    answer = shipped.search("udviklingspl")
    assert {"kompetenceudviklingsplan", "ledelsesudviklingsplan"} <= {
        form for hit in answer.hits for why in hit.explanations for form in why.forms
    }


@pytest.mark.parametrize(
    ("typed", "parts", "found"),
    [
        ("kvalitetsvilje", ("kvalitet", "vilje"), "tillitsbaserad-styrning"),
        ("samspilsfokus", ("samspil", "fokus"), "tillitsbaserad-styrning"),
    ],
)
def test_an_unknown_compound_is_split_with_a_notice(
    shipped: Index, typed: str, parts: tuple[str, ...], found: str
) -> None:
    answer = shipped.search(typed)
    assert _words(answer, NoticeKind.DECOMPOUNDED) == (typed, *parts)
    assert found in {hit.passage.rpartition("/")[2] for hit in answer.hits[:2]}
    assert shipped.search(typed, exact=True).total == 0


def test_parts_of_a_compound_far_apart_are_no_answer(index_of: IndexOf) -> None:
    near, far = "service med god vilje", f"service {'og mere ' * 8} vilje"
    index = index_of(("A", near), ("B", far), ("C", "vilje"))
    assert [hit.title for hit in index.search("tjenestevilje").hits] == ["A"]
    assert index_of(("B", far)).search("tjenestevilje").total == 0


def test_texts_on_near_concepts_follow_those_on_the_concept_itself(shipped: Index) -> None:
    """Feedback comes near recognition and sparring."""
    answer = shipped.search("feedback ")
    best, *others = [hit.passage.rpartition("/")[2] for hit in answer.hits]
    assert best == "anerkendende-kultur"
    assert "personligt-lederskab" in others
    assert {each.rule for hit in answer.hits[1:] for each in hit.explanations} == {Rule.NEAR}


def test_a_slip_of_the_keyboard_leaves_near_concepts_near(shipped: Index) -> None:
    """Communication comes near dialogue."""
    answer = shipped.search("kommunikatoin ")
    near = [hit for hit in answer.hits if hit.passage.endswith("anerkendende-kultur")]
    assert {each.rule for hit in near for each in hit.explanations} == {Rule.NEAR}
    own, near_words = ["formidle", "kommunikere"], ["dialog", "information"]
    assert [each for each in _words(answer, NoticeKind.ADDED) if each in own + near_words] == [
        *own,
        *near_words,
    ]


def test_a_concept_without_passages_suggests_words_of_related_ones(shipped: Index) -> None:
    answer = shipped.search("mobning ")
    assert answer.total == 0
    assert _words(answer, NoticeKind.NEAREST)[0] == "arbejdsmiljø"


def test_a_first_word_of_a_term_may_be_a_form_of_another_term() -> None:
    citizen = Concept("citizen", {"da": [["borger"]]}, {}, {}, {}, {})
    resource = Concept("resource", {"da": [["borgere", "som", "ressource"]]}, {}, {}, {}, {})
    lexicon = build_lexicon([citizen, resource])

    def named(*words: str) -> list[int]:
        return [each.concept for each in lexicon.find_concepts(words)]

    assert named("borgere") == [0]
    assert named("borgere", "som", "ressource") == [1]


@pytest.mark.parametrize("word", ["byråd", "kommunalbestyrelse"])
def test_a_component_that_most_passages_speak_of_finds_nothing(shipped: Index, word: str) -> None:
    answer = shipped.search(f"{word} ")

    assert [hit.passage for hit in answer.hits] == [
        "helsingborg/stadens-styrmodell/uppdrag-inriktning-och-maal"
    ]


@pytest.mark.parametrize("word", ["ligestilling", "likestilling", "værdighed"])
def test_a_word_of_which_only_the_suffix_is_in_the_texts_finds_nothing(
    shipped: Index, word: str
) -> None:
    assert shipped.search(f"{word} ").total == 0
