"""Among many passages the best are found without scoring them all: they are the same ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from heapq import nlargest
from operator import neg

import pytest

from content.library import Library
from index import Index, Scope
from index.best import best_of_all
from index.building import build, segment_in
from index.ground import Ground, ground_of
from index.held import held_of, in_all, numbers_in
from index.matching import match
from index.query import read_query
from index.segment import EMPTY
from index.summing import covering_scores, scores_of

WORDS = tuple(
    word
    for line in ("ansvar borger chef drift etik fag gruppe", "hjælp ide job kultur leder netværk")
    for word in line.split()
)
PASSAGES = 1600


@pytest.fixture(scope="module")
def many(library_of: Callable[..., Library]) -> Library:
    """Passages of 20 to 200 words, the first of the words in most of them."""
    draw = random.Random(5)  # noqa: S311 - which words stand there, not a secret
    shares = [2 ** -(number / 2) for number in range(len(WORDS))]
    texts = [
        (f"Nummer {number}", " ".join(draw.choices(WORDS, shares, k=draw.randint(20, 200))))
        for number in range(PASSAGES)
    ]
    return library_of(*texts)


@pytest.fixture(scope="module")
def ground(many: Library) -> Ground:
    """What ranking knows of them."""
    return ground_of(segment_in(build(many)))


@pytest.mark.parametrize("seed", range(40))
def test_the_best_by_blocks_are_the_best_of_all_passages(ground: Ground, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - which words are asked, not a secret
    query = read_query(" ".join(draw.sample(WORDS[:8], draw.randint(1, 3))) + " ")
    matches = [match(ground.segment, clause, (), exact=False) for clause in query.sought]
    held = in_all([each.frequencies.held for each in matches])
    wanted = draw.choice((1, 30, 100))

    found = best_of_all(ground, matches, held, wanted)

    passages = numbers_in(held)
    scores = scores_of(ground, matches, passages)
    assert found == nlargest(wanted, zip(scores, map(neg, passages), strict=True))
    assert found == best_of_all(ground, matches, held, wanted)


def test_many_passages_are_searched_in_their_scope_and_without_what_is_excluded(
    many: Library,
) -> None:
    index = Index(segment_in(build(many)))

    everywhere, without = index.search("ansvar "), index.search("ansvar -netværk ")

    assert everywhere.total == sum("ansvar" in _words(many, n) for n in range(PASSAGES))
    assert everywhere.by_municipality == {"place": everywhere.total}
    assert 0 < without.total < everywhere.total
    assert not any("netværk" in _words(many, int(h.passage.split("/")[2])) for h in without.hits)
    assert index.search("ansvar ", Scope(languages=frozenset({"sv"}))).total == 0


def test_a_set_of_passages_gives_back_its_numbers() -> None:
    one, other = held_of([0, 3, 4], 6), held_of([3, 4, 5], 6)

    assert numbers_in(in_all([one, other])) == [3, 4]


def test_no_passage_has_no_score() -> None:
    ground = ground_of(EMPTY)

    assert scores_of(ground, [], []) == []
    assert covering_scores(ground, [], [], []) == []


def _words(library: Library, number: int) -> set[str]:
    (section,) = library.passages[number].sections
    return set(section.items[0].wording.text.split())
