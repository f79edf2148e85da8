"""Decks are kept in a small file and come back as they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.cards import CardError
from content.cards.deck import Deck, read_deck, split_known, write_deck
from content.library import Library
from content.model import normal_id

MOD = "halsnaes/mod-tillid-og-helhed/mod"


@pytest.mark.parametrize(
    "deck",
    [
        Deck("Tillid", (MOD, "helsingoer/ledelsesgrundlag")),
        Deck('Med "citat": kolon # og æøå', (MOD,)),
        Deck("NO", ()),
        Deck("x" * 250, ("eksempel #2/ledelse/mod", "a: b/c/d", "[x]/&y/- z", "æ ø/å/1", "{}/!/*")),
    ],
)
def test_a_deck_comes_back_as_it_was(tmp_path: Path, deck: Deck) -> None:
    write_deck(tmp_path / "deck.yaml", deck)
    assert read_deck(tmp_path / "deck.yaml") == (deck, ())


@given(st.text(min_size=1, max_size=200), st.lists(st.text(min_size=1, max_size=60), max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_a_deck_of_any_words_comes_back_as_it_was(
    tmp_path: Path, title: str, passages: list[str]
) -> None:
    deck = Deck(title, tuple(map(normal_id, passages)))
    write_deck(tmp_path / "deck.yaml", deck)
    assert read_deck(tmp_path / "deck.yaml") == (deck, ())


def test_a_deck_is_written_for_people_to_read(tmp_path: Path) -> None:
    write_deck(tmp_path / "deck.yaml", Deck("Tillid på tværs", (MOD, "øby #2/a/b")))
    assert (tmp_path / "deck.yaml").read_text(encoding="utf-8") == (
        f"title: Tillid på tværs\npassages:\n- {MOD}\n- 'øby #2/a/b'\n"
    )


def test_ids_that_the_library_does_not_have_are_named(library: Library) -> None:
    deck = Deck("Blandet", ("nowhere/at/all", MOD, "halsnaes"))
    assert split_known(library, deck) == ((MOD,), ("nowhere/at/all", "halsnaes"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"title: [", "deck.yaml, line 1: The value has an opening bracket"),
        (b"title: x\n", "field passages: This field is missing."),
        (b"title: x\npassages: y\n", "field passages: The value must be a list."),
        (b"\xff", "line 1: Byte 1 of the file is not UTF-8 text."),
    ],
)
def test_a_file_that_is_no_deck_is_a_fault_with_its_line(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "deck.yaml").write_bytes(content)
    deck, faults = read_deck(tmp_path / "deck.yaml")
    assert deck is None
    assert said in str(faults[0])


def test_a_missing_deck_is_a_fault(tmp_path: Path) -> None:
    deck, (fault,) = read_deck(tmp_path / "deck.yaml")
    assert deck is None
    assert "The file cannot be read: No such file or directory." in str(fault)


def test_a_private_deck_is_for_the_user_alone_and_its_folder_is_made(tmp_path: Path) -> None:
    file = tmp_path / "data" / "deck.pejldeck"
    write_deck(file, Deck("Tillid", (MOD,)), private=True)
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert read_deck(file) == (Deck("Tillid", (MOD,)), ())


def test_a_deck_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CardError, match="was not written"):
        write_deck(tmp_path / "nowhere" / "deck.yaml", Deck("x", ()))
