"""The shipped thesaurus keeps the rules that its reader does not check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from content.thesaurus import LANGUAGES, SHIPPED_THESAURUS, Concept, Thesaurus, load_thesaurus
from index.language.inflection import derivations_in, inflections_in
from index.thesaurus.normalized_concepts import is_excluded, normalize_word


@pytest.fixture(scope="module")
def shipped() -> Thesaurus:
    return load_thesaurus()


def named(thesaurus: Thesaurus, concept_id: str) -> Concept:
    return next(concept for concept in thesaurus.concepts if concept.id == concept_id)


def test_the_shipped_thesaurus_has_no_faults(shipped: Thesaurus) -> None:
    assert [str(fault) for fault in shipped.faults] == []
    assert len(shipped.concepts) >= 120


def test_no_shipped_id_is_used_twice(shipped: Thesaurus) -> None:
    assert repeated(concept.id for concept in shipped.concepts) == []


def test_a_shipped_term_has_one_concept_in_its_language(shipped: Thesaurus) -> None:
    for language in LANGUAGES:
        terms = (
            each
            for concept in shipped.concepts
            for each in (*concept.terms[language], *concept.asked[language])
        )
        assert repeated(term.casefold() for term in terms) == []


def repeated(words: Iterable[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def test_a_shipped_near_word_is_no_term_of_its_concept(shipped: Thesaurus) -> None:
    both = [
        (concept.id, word)
        for concept in shipped.concepts
        for language in LANGUAGES
        for word in concept.near[language]
        if word.casefold() in map(str.casefold, concept.terms[language])
    ]
    assert both == []


def test_shipped_words_have_single_spaces_and_only_inside(shipped: Thesaurus) -> None:
    spaced = [
        (concept.id, word)
        for concept in shipped.concepts
        for words in (concept.terms, concept.near, concept.asked, concept.never)
        for language in LANGUAGES
        for word in words[language]
        if not word or word != " ".join(word.split())
    ]
    assert spaced == []


@pytest.mark.parametrize("field", ["related", "near_concepts"])
def test_every_related_or_near_concept_is_another_shipped_one_and_named_once(
    shipped: Thesaurus, field: str
) -> None:
    ids = {concept.id for concept in shipped.concepts}
    for concept in shipped.concepts:
        others = getattr(concept, field)
        assert set(others) <= ids - {concept.id}, concept.id
        assert repeated(others) == [], concept.id


def test_every_shipped_concept_leads_on_to_another(shipped: Thesaurus) -> None:
    assert [concept.id for concept in shipped.concepts if not concept.related] == []


def test_every_shipped_concept_can_be_reached_from_another(shipped: Thesaurus) -> None:
    reached = {related for concept in shipped.concepts for related in concept.related}
    assert {concept.id for concept in shipped.concepts} - reached == set()


def test_no_shipped_trap_catches_a_word_of_its_own_concept(shipped: Thesaurus) -> None:
    caught = [
        (concept.id, word)
        for concept in shipped.concepts
        for language in LANGUAGES
        for word in (*concept.terms[language], *concept.near[language])
        if is_excluded(word.casefold(), concept.never[language])
    ]
    assert caught == []


def test_every_shipped_homograph_is_a_form_of_a_word_of_its_concept(shipped: Thesaurus) -> None:
    strange = [
        (concept.id, word)
        for concept in shipped.concepts
        for language in LANGUAGES
        for word in concept.homographs[language]
        if not is_form_of_own_word(concept, word, language)
    ]
    assert strange == []


def is_form_of_own_word(concept: Concept, word: str, language: str) -> bool:
    own = [normalize_word(text) for text in (*concept.terms[language], *concept.near[language])]
    normalized = normalize_word(word)
    if language == "en":  # the index has no forms of English words
        return any(each.startswith(normalized[:5]) for each in own)
    return normalized in own or any(
        inflections_in((normalized,), each) or derivations_in((normalized,), each) for each in own
    )


def test_no_shipped_trap_is_so_short_that_it_swallows_half_the_dictionary(
    shipped: Thesaurus,
) -> None:
    greedy = [
        (concept.id, trap)
        for concept in shipped.concepts
        for language in LANGUAGES
        for trap in concept.never[language]
        if trap.endswith("*") and len(trap) < 5
    ]
    assert greedy == []


def test_shipped_words_are_lower_case_unless_they_are_abbreviations(shipped: Thesaurus) -> None:
    odd = [
        word
        for concept in shipped.concepts
        for language in LANGUAGES
        for word in (*concept.terms[language], *concept.near[language], *concept.asked[language])
        if not all(part in (part.lower(), part.upper()) for part in word.replace("-", " ").split())
    ]
    assert odd == []


@pytest.mark.parametrize(
    ("concept_id", "nynorsk"),
    [("leader", "leiar"), ("values", "verdiar"), ("wholeness", "heilskap"), ("service", "teneste")],
)
def test_nynorsk_words_stand_with_norwegian(
    shipped: Thesaurus, concept_id: str, nynorsk: str
) -> None:
    assert nynorsk in named(shipped, concept_id).terms["nb"]


def test_traps_of_the_field_are_known(shipped: Thesaurus) -> None:
    assert is_excluded("mot", named(shipped, "courage").never["sv"])
    assert not is_excluded("mot", named(shipped, "courage").never["nb"])
    assert is_excluded("förtroendevalda", named(shipped, "trust").never["sv"])
    assert is_excluded("tillidsrepræsentanter", named(shipped, "trust").never["da"])
    assert is_excluded("grundlag", named(shipped, "leadership-framework").never["sv"])
    assert is_excluded("værdi", named(shipped, "values").never["da"])
    assert is_excluded("værdier", named(shipped, "value-added").never["da"])


def test_shipped_files_stay_short_enough_to_carry_on() -> None:
    long = [
        path.name
        for path in SHIPPED_THESAURUS.glob("*.yaml")
        if len(path.read_text(encoding="utf-8").splitlines()) > 300
    ]
    assert long == []
