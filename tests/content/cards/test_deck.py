"""Decks are kept in a small file and come back as they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.cards import CardError
from content.cards.deck import Deck, read_deck, split_known, write_deck
from content.library import Library

MOD = "halsnaes/mod-tillid-og-helhed/mod"


@pytest.mark.parametrize(
    "deck",
    [
        Deck("Tillid", (MOD, "helsingoer/ledelsesgrundlag")),
        Deck('Med "citat": kolon # og æøå', (MOD,)),
        Deck("NO", ()),
    ],
)
def test_a_deck_comes_back_as_it_was(tmp_path: Path, deck: Deck) -> None:
    write_deck(tmp_path / "deck.yaml", deck)
    assert read_deck(tmp_path / "deck.yaml") == (deck, ())


def test_ids_that_the_library_does_not_have_are_named(library: Library) -> None:
    deck = Deck("Blandet", ("nowhere/at/all", MOD, "halsnaes"))
    assert split_known(library, deck) == ((MOD,), ("nowhere/at/all", "halsnaes"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"title: [", "deck.yaml, line 2: This is not YAML"),
        (b"title: x\n", "field passages: This field is required and is not there."),
        (b"title: x\npassages: y\n", "field passages: The value must be a list."),
        (b"\xff", "line 1: Byte 1 of the file is not UTF-8 text."),
    ],
)
def test_a_file_that_is_no_deck_is_told_with_its_line(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "deck.yaml").write_bytes(content)
    deck, faults = read_deck(tmp_path / "deck.yaml")
    assert deck is None
    assert said in str(faults[0])


def test_a_deck_that_is_not_there_is_told(tmp_path: Path) -> None:
    deck, (fault,) = read_deck(tmp_path / "deck.yaml")
    assert deck is None
    assert "It cannot be read: No such file or directory." in str(fault)


def test_a_deck_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(CardError, match="was not written"):
        write_deck(tmp_path / "nowhere" / "deck.yaml", Deck("x", ()))
