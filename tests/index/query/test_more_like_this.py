"""More like this: passages that share a passage's weightiest words and its concepts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index import Index

IndexOf = Callable[..., Index]
COURAGE = "helsingoer/ledelsesgrundlag/modige-og-trovaerdige"
TRUST = "halsnaes/mod-tillid-og-helhed/tillid"


def test_passages_on_the_same_subject_are_similar(shipped: Index) -> None:
    answer = shipped.similar(COURAGE)
    assert "halsnaes/mod-tillid-og-helhed/mod" in [hit.passage for hit in answer.hits[:3]]
    assert answer.municipalities == 4


def test_a_passage_is_not_similar_to_itself(shipped: Index) -> None:
    assert TRUST not in {hit.passage for hit in shipped.similar(TRUST, limit=42).hits}


def test_similar_passages_cross_languages(shipped: Index) -> None:
    found = [hit.passage for hit in shipped.similar(TRUST).hits]
    assert "helsingborg/stadens-styrmodell/tillitsbaserad-styrning" in found


def test_what_is_shared_is_explained_and_highlighted(shipped: Index) -> None:
    hit = shipped.similar(TRUST).hits[0]
    assert hit.explanations
    assert hit.highlights


def test_an_unknown_passage_is_an_error_of_the_caller(shipped: Index) -> None:
    with pytest.raises(KeyError):
        shipped.similar("nowhere")


def test_an_only_passage_has_no_similar_ones(index_of: IndexOf) -> None:
    assert index_of(("Alene", "intet 12 er her")).similar("lilleby/text/0").total == 0


def test_swedish_words_are_shown_in_swedish_letters(shipped: Index) -> None:
    hit = shipped.search("förhållningssätt ").hits[0]
    assert hit.explanations[0].forms[0] == "förhållningssätt"
