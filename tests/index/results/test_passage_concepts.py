"""Passages side by side share the concepts that both certainly speak of."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from content.library import Library
from index import Index
from index.comparison import DEFAULT_THEMES, ComparedPassage, Comparison

IndexOf = Callable[..., Index]

MOD = "halsnaes/mod-tillid-og-helhed/mod"
TILLID = "halsnaes/mod-tillid-og-helhed/tillid"
HELHED = "halsnaes/mod-tillid-og-helhed/helhed"
EN_KOMMUNE = "helsingoer/ledelsesgrundlag/en-helsingoer-kommune"
ANERKENDENDE = "helsingoer/ledelsesgrundlag/anerkendende-kultur"
MODIGE = "helsingoer/ledelsesgrundlag/modige-og-trovaerdige"
OPTIMER = "hjoerring/ledelse-af-kerneopgaven/optimer-med-blik-for-helheden"
DRIFT = "hjoerring/ledelse-af-kerneopgaven/styr-paa-driften"
SAMSPIL = "hjoerring/ledelse-af-kerneopgaven/samspil-med-omgivelserne"
TILLIT = "helsingborg/stadens-styrmodell/tillitsbaserad-styrning"


def _words(comparison: Comparison, concept: str) -> list[tuple[str, ...]]:
    return [passage.words_of(concept) for passage in comparison.passages]


def _marked(passage: ComparedPassage, concept: str) -> list[str]:
    return [passage.blocks[m.block][m.start : m.end] for m in passage.marks_of(concept)]


def test_a_concept_is_shared_across_languages(shipped: Index) -> None:
    comparison = shipped.concepts.compare([TILLID, TILLIT])

    assert comparison.concepts[0] == "trust"
    assert _words(comparison, "trust") == [("tillid", "tillidsfulde"), ("tillit",)]


def test_the_words_of_a_concept_are_marked_where_they_stand(shipped: Index) -> None:
    mine, _ = shipped.concepts.compare([TILLID, TILLIT]).passages

    assert mine.blocks[0] == "TILLID"
    assert _marked(mine, "trust")[:3] == ["TILLID", "tillidsfulde", "Tillid"]
    assert set(mine.sentences) >= {"trust", "cooperation", "employee"}


def test_what_most_passages_share_comes_first(shipped: Index) -> None:
    comparison = shipped.concepts.compare([HELHED, EN_KOMMUNE, SAMSPIL])

    assert comparison.concepts[:2] == ("wholeness", "citizen")
    assert all(passage.marks_of("wholeness") for passage in comparison.passages)


def test_a_homograph_counts_where_the_title_has_its_concept(shipped: Index) -> None:
    courage = _words(shipped.concepts.compare([MOD, MODIGE]), "courage")

    assert courage == [("mod", "turde"), ("modige", "mod", "tør")]


def test_a_homograph_counts_beside_a_certain_word_in_its_block_and_not_alone(
    index_of: IndexOf,
) -> None:
    index = index_of(
        ("Retning", "Vi går mod et fælles mål.", "Vi har mod og tør fejle."),
        ("Vilje", "Vi er modige."),
        *((f"Andet {n}", "Vi måler.") for n in range(4)),
    )

    mine, _ = index.concepts.compare(["lilleby/text/0", "lilleby/text/1"]).passages

    assert _marked(mine, "courage") == ["mod", "tør"]
    assert {mark.block for mark in mine.marks} == {2}


@pytest.mark.parametrize(
    ("passages", "concept"),
    [
        ([ANERKENDENDE, TILLIT], "environment"),  # arbejdsmiljø, arbetsmiljö
        ([TILLID, OPTIMER], "service"),  # servicetjek
        ([MOD, MODIGE], "loyalty"),  # træffe beslutninger, trufne beslutninger
        ([DRIFT, TILLIT], "steering"),  # styr på
        ([EN_KOMMUNE, SAMSPIL], "coherence"),  # i alle sammenhænge
        ([TILLIT, SAMSPIL], "quality-of-life"),  # lykkes
        ([TILLID, TILLIT], "leadership"),  # what all texts are about
        ([HELHED, TILLIT], "municipality"),
    ],
)
def test_what_only_looks_alike_or_tells_nothing_is_not_shared(
    shipped: Index, passages: list[str], concept: str
) -> None:
    assert concept not in shipped.concepts.compare(passages).concepts


def test_a_word_has_one_mark_the_longest(shipped: Index) -> None:
    mine, _ = shipped.concepts.compare([HELHED, SAMSPIL]).passages

    assert "samarbejder på tværs" in _marked(mine, "cooperation-across")
    marks = sorted((mark.block, mark.start, mark.end) for mark in mine.marks)
    for (block, _, end), (other, start, _) in pairwise(marks):
        assert block != other or end <= start


def test_passages_without_a_concept_in_common_have_none(shipped: Index) -> None:
    comparison = shipped.concepts.compare([MOD])

    assert comparison.concepts == ()
    assert [passage.marks for passage in comparison.passages] == [()]


def test_principles_of_different_municipalities_share_two_concepts_on_average(
    shipped: Index, library: Library
) -> None:
    principles = [each for each in library.passages if each.kind == "principle"]
    counts = [
        len(shipped.concepts.compare([one.id, other.id]).concepts)
        for number, one in enumerate(principles)
        for other in principles[number + 1 :]
        if one.municipality != other.municipality
    ]

    assert 1.5 < sum(counts) / len(counts) < 2.5
    assert max(counts) <= 8


def test_no_passage_and_no_concept_is_made_up(shipped: Index) -> None:
    with pytest.raises(KeyError):
        shipped.concepts.compare(["halsnaes/none"])
    with pytest.raises(KeyError):
        shipped.concepts.themes(["none"])


def test_a_sentence_has_its_lead_in_and_its_marks(shipped: Index) -> None:
    (theme,) = shipped.concepts.themes(["courage"], ["principle"]).themes

    sentence = theme.cells["helsingoer"].sentence
    assert sentence.whole == "Det betyder, at Vi har mod og kraft til at prioritere"
    assert [sentence.text[start:end] for start, end in sentence.highlights] == ["mod"]
    (longer,) = shipped.concepts.themes(["wholeness"], ["principle"]).themes
    assert longer.cells["halsnaes"].sentence.whole == (
        "Vi leder med helhed, når vi tænker og samarbejder på tværs af områder."
    )


def test_a_municipality_that_says_nothing_of_a_theme_has_no_cell(shipped: Index) -> None:
    themes = shipped.concepts.themes(DEFAULT_THEMES, ["principle"]).themes
    everyone = {"halsnaes", "helsingoer", "hjoerring", "helsingborg"}
    silent = {each.concept: everyone - set(each.cells) for each in themes}

    assert {concept: names for concept, names in silent.items() if names} == {
        "courage": {"helsingborg"},
        "cooperation-across": {"helsingborg"},
        "decision": {"hjoerring", "helsingborg"},
        "responsibility": {"hjoerring", "helsingborg"},
        "development": {"helsingborg"},
        "prioritisation": {"helsingborg"},
        "future": {"halsnaes", "helsingborg"},
        "employee": {"hjoerring"},
    }


def test_the_passages_of_a_cell_are_those_that_say_most_of_it_first(shipped: Index) -> None:
    (theme,) = shipped.concepts.themes(["wholeness"]).themes

    assert theme.cells["halsnaes"].passages[0] in {HELHED, HELHED.rsplit("/", 1)[0]}
    assert HELHED in theme.cells["halsnaes"].passages
    assert theme.cells["hjoerring"].passages[0] == OPTIMER


def test_all_themes_are_offered_those_of_most_municipalities_first(shipped: Index) -> None:
    offered = shipped.concepts.themes([], ["principle"]).offered

    assert offered[:3] == ("citizen", "innovation", "wholeness")
    assert set(DEFAULT_THEMES) < set(offered)
    assert not {"leadership", "focus", "municipality"} & set(offered)
