"""Every weight in `index/weights.py` decides something: a test here fails without it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from benchmarks.ablation import SWITCHES
from content.library import Library
from content.model import Item, ItemKind, Passage, Section, SectionRole, SourceRange, Term, Wording
from index import Index
from index.indexing.builder import build
from index.query.parser import parse_query
from index.segment.segment_files import segment_from_files

LibraryOf = Callable[..., Library]
WORDS = (
    *("titel", "strikke", "strikker", "strikning", "strikkeklub klub", "øl", "kandelaber", "far"),
    *("får", "farve", "billedsprog", "symbol", "proaktiv", "initiativ"),
    *("tillid", "andet"),
)
"""The text of each passage of the library that forms are searched in."""


def _index(library: Library) -> Index:
    return Index(segment_from_files(build(library)))


def _frequencies(index: Index, query: str, *, exact: bool = False) -> list[float]:
    """The weighted frequency in each passage of the only clause of a query."""
    (match,), _ = index._match(parse_query(query).included, exact=exact)
    values: list[float] = match.frequencies.values.tolist()
    return values


def _order(index: Index, query: str) -> list[int]:
    """The numbers of the passages that answer, best first."""
    return [int(hit.passage.rpartition("/")[2]) for hit in index.search(query, limit=99).hits]


@pytest.fixture(scope="module")
def forms(library_of: LibraryOf) -> Index:
    return _index(library_of(*(("", text) for text in WORDS)))


@pytest.mark.parametrize(
    ("query", "text", "weaker_query", "weaker_text"),
    [
        ("strikke ", "strikke", "ol ", "øl"),  # exact, folded
        ("ol ", "øl", "strikke ", "strikker"),  # folded, inflected
        ("strikke ", "strikker", "kandel", "kandelaber"),  # inflected, prefix
        ("kandel", "kandelaber", "strikke ", "strikning"),  # prefix, stem
        ("strikke ", "strikning", "strikke ", "strikkeklub klub"),  # stem, compound
        ("strikke ", "strikkeklub klub", "lignelse ", "symbol"),  # compound, near
        ("strikke ", "strikke", "lignelse ", "billedsprog"),  # exact, concept
        ("lignelse ", "billedsprog", "proactive ", "initiativ"),  # concept, its homograph
        ("lignelse ", "symbol", "tillitsbaserad ", "tillid"),  # near, component of a concept
        ("proactive ", "proaktiv", "proac", "proaktiv"),  # concept of a word, of a half-typed one
        (
            "strikkeklub ",
            "strikkeklub klub",
            "strikkeklbu ",
            "strikkeklub klub",
        ),  # exact, corrected
        ("ol ", "øl", "far ", "får"),  # folded where the word as typed is missing, where it is not
        ("kandel", "kandelaber", "far", "farve"),  # prefix of words alone, prefix that is a word
    ],
)
def test_a_form_counts_less_than_one_by_a_stronger_rule(
    forms: Index, query: str, text: str, weaker_query: str, weaker_text: str
) -> None:
    stronger = _frequencies(forms, query)[WORDS.index(text)]
    weaker = _frequencies(forms, weaker_query)[WORDS.index(weaker_text)]
    assert stronger > weaker > 0


def _with_blocks(passage: Passage) -> Passage:
    """The passage with a tagline, a lead-in, a body, a label and an official value."""
    lines = SourceRange(1000, 1000)
    paragraph = Item(ItemKind.PARAGRAPH, Wording("kolbe", SourceRange(1001, 1001)))
    label = Item(ItemKind.LINK_LABEL, Wording("sigte", SourceRange(1002, 1002)))
    section = Section(Wording("bæger", lines), SectionRole.TEXT, (paragraph, label))
    return replace(
        passage,
        tagline=Wording("pipette", SourceRange(999, 999)),
        sections=(section,),
        terms=(Term("kolbe", lines),),
    )


def _change_passages(library: Library, change: Callable[[Passage], Passage]) -> Library:
    (municipality,) = library.municipalities
    (document,) = municipality.documents
    passages = tuple(map(change, document.passages))
    changed = municipality._replace(documents=(document._replace(passages=passages),))
    return Library((changed,), fingerprint="changed")


def test_a_word_counts_by_the_part_of_the_passage_that_it_is_in(library_of: LibraryOf) -> None:
    library = _change_passages(library_of(("Titel", "x"), ("Kande", "x")), _with_blocks)
    index = _index(library)

    def frequencies(word: str) -> list[float]:
        return _frequencies(index, f"{word} ", exact=True)

    heading, tagline, lead, label = (
        frequencies(word)[1] for word in ("kande", "pipette", "bæger", "sigte")
    )
    assert heading > tagline > lead > label > 0
    assert frequencies("kolbe")[1] == 2 * lead  # in the body, and an official value
    assert frequencies("Lilleby") == [heading, label]  # the municipality, first in its title
    assert frequencies("Grundlaget") == [label, label]  # the document


def test_a_longer_passage_is_worse_and_the_shortest_are_no_better(library_of: LibraryOf) -> None:
    lengths = (200, 60, 0)
    texts = (("A", "kaffe" + " ord" * length) for length in lengths)
    assert _order(_index(library_of(*texts)), "kaffe ") == [1, 2, 0]


def test_many_occurrences_do_not_make_up_for_missing_words(library_of: LibraryOf) -> None:
    index = _index(library_of(("A", "kande " * 40 + "te " * 60), ("B", f"vase {'te ' * 100} krus")))
    assert _order(index, "vase kande krus ") == [1, 0]


def test_words_in_the_order_typed_come_before_others(library_of: LibraryOf) -> None:
    index = _index(library_of(("A", "kage kaffe"), ("B", "kaffe kage")))
    assert _order(index, "kaffe kage ") == [1, 0]
    assert _order(index, "kage kaffe ") == [0, 1]


def test_words_side_by_side_come_before_others(library_of: LibraryOf) -> None:
    index = _index(library_of(("A", f"kaffe {'te ' * 5} kage"), ("B", f"kaffe kage {'te ' * 5}")))
    assert _order(index, "kaffe kage ") == [1, 0]


def test_a_heading_comes_before_as_much_weight_in_the_body(library_of: LibraryOf) -> None:
    index = _index(library_of(("A", "kaffe kaffe kaffe kaffe"), ("Kaffe", "te")))
    assert _order(index, "kaffe ") == [1, 0]


def test_a_word_as_typed_comes_before_more_of_its_stem(library_of: LibraryOf) -> None:
    index = _index(library_of(("", "strikke strikke strikke"), ("", "strikning")))
    assert _order(index, "strikning ") == [1, 0]


def test_stop_words_count_less_beside_other_words(library_of: LibraryOf) -> None:
    index = _index(library_of(("A", f"kaffe {'te ' * 70} og"), ("B", "og og og"), ("C", "te og")))
    alone, beside = index.search("kaffe ").hits[0].score, index.search("kaffe og ").hits[0].score
    assert alone < beside < 1.4 * alone


def test_nearness_is_judged_among_the_thirty_best(library_of: LibraryOf) -> None:
    apart, near = f"kaffe {'te ' * 9} kage", f"kaffe kage {'te ' * 9}"
    order = _order(_index(library_of(*[("A", apart)] * 29, *[("A", near)] * 11)), "kaffe kage ")
    assert order[:3] == [29, 0, 1]
    assert order[30:] == list(range(30, 40))


@pytest.mark.parametrize(("complete", "found"), [(19, 20), (20, 20)])
def test_passages_without_every_word_follow_fewer_than_twenty_with_them(
    library_of: LibraryOf, complete: int, found: int
) -> None:
    index = _index(library_of(*[("A", "kaffe kage")] * complete, ("A", "kaffe")))
    assert index.search("kaffe kage ").total == found


def test_the_ablation_switches_off_what_there_is() -> None:
    names = [(owner, name) for changes in SWITCHES.values() for owner, name, _ in changes]
    assert len(names) > 15
    assert all(hasattr(owner, name) for owner, name in names)
