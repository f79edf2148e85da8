"""Card codes lead back to their passage and show whether its words have changed since."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from content.cards.card_code import card_code, passages_of_code, read_code
from content.cards.print_history import FILE, Change, PrintedCards
from content.library import Library
from content.model import Item, ItemKind, Passage, Section, SectionRole, SourceRange, Wording

MOD = "halsnaes/mod-tillid-og-helhed/mod"


def _with_text(passage: Passage, text: str) -> Passage:
    item = Item(ItemKind.PARAGRAPH, Wording(text, SourceRange(23, 23)))
    return replace(passage, sections=(Section(None, SectionRole.TEXT, (item,)),))


def test_a_code_is_permanent(library: Library) -> None:
    assert card_code(library.passage(MOD)) == "A40644-HJ6Q"


def test_each_passage_has_a_code_of_its_own_that_leads_back(library: Library) -> None:
    codes = {card_code(passage): passage.id for passage in library.passages}
    assert len(codes) == len(library.passages)
    for code, passage_id in codes.items():
        (coded,) = passages_of_code(library, code)
        assert (coded.passage.id, coded.code, coded.unchanged) == (passage_id, code, True)


@pytest.mark.parametrize("typed", ["pfqeb7-s2rb", " PFQEB7 S2RB ", "PFQEB7s2rb", "pfqeb7–s2rb"])
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "PFQEB7-S2RB"


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    assert read_code("OIL234-OOLI") == "011234-0011"


@pytest.mark.parametrize("typed", ["", "tillid", "UUUUUU-UUUU", "PFQEB7-S2R", "PFQEB7-S2RBB", "æ"])
def test_what_is_no_code_is_not_read_as_one(library: Library, typed: str) -> None:
    assert read_code(typed) is None
    assert passages_of_code(library, typed) == ()


def test_a_word_of_ten_letters_that_is_no_passages_code_leads_nowhere(library: Library) -> None:
    assert read_code("anerkender") is not None
    assert passages_of_code(library, "anerkender") == ()


def test_changed_words_change_the_last_four_characters_alone(library: Library) -> None:
    passage = library.passage(MOD)
    changed = card_code(_with_text(passage, "Vi har mod."))
    assert changed[:6] == card_code(passage)[:6]
    (coded,) = passages_of_code(library, changed)
    assert coded.passage.id == MOD
    assert not coded.unchanged


def test_the_words_that_changed_since_printing_are_shown(library: Library, tmp_path: Path) -> None:
    cards = PrintedCards(tmp_path / "data")
    old = _with_text(library.passage(MOD), "Vi har mod til at handle nu")
    cards.remember([old])
    cards.remember([old, library.passage(MOD)])
    now = _with_text(old, "Vi har stort mod til at handle")
    assert cards.changes(card_code(old), now) == (Change("", "stort"), Change("nu", ""))
    assert cards.changes(card_code(old), old) == ()
    assert len((tmp_path / "data" / FILE).read_text(encoding="utf-8").splitlines()) == 2


def test_a_card_printed_elsewhere_has_no_words_to_compare(library: Library, tmp_path: Path) -> None:
    passage = library.passage(MOD)
    assert PrintedCards(tmp_path).changes(card_code(passage), passage) is None


def test_damaged_lines_of_the_memory_are_passed_over(library: Library, tmp_path: Path) -> None:
    passage = library.passage(MOD)
    (tmp_path / FILE).write_bytes(b'{"code": 1}\n\xff\n[]\n{"code": "X", "words": 3}\n')
    cards = PrintedCards(tmp_path)
    cards.remember([passage])
    assert cards.changes(card_code(passage), passage) == ()


def test_a_card_is_remembered_behind_a_line_that_was_cut_short(
    library: Library, tmp_path: Path
) -> None:
    passage = library.passage(MOD)
    (tmp_path / FILE).write_bytes(b'{"code": "X", "wor')

    PrintedCards(tmp_path).remember([passage])

    assert PrintedCards(tmp_path).changes(card_code(passage), passage) == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_what_was_printed_is_the_users_alone(library: Library, tmp_path: Path) -> None:
    PrintedCards(tmp_path / "data").remember([library.passage(MOD)])
    assert (tmp_path / "data" / FILE).stat().st_mode & 0o077 == 0


def test_a_card_that_is_remembered_is_not_written_again(library: Library, tmp_path: Path) -> None:
    cards, passage = PrintedCards(tmp_path), library.passage(MOD)
    cards.remember([passage])
    before = (tmp_path / FILE).stat()

    cards.remember([passage])

    assert (tmp_path / FILE).stat().st_ino == before.st_ino


def test_a_memory_that_cannot_be_read_is_never_written_over(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards, passage = PrintedCards(tmp_path), library.passage(MOD)
    cards.remember([passage])
    before = (tmp_path / FILE).read_bytes()

    def failing_read(_path: Path, _limit: int) -> bytes:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("content.cards.print_history.read_regular_file", failing_read)
        assert cards.changes(card_code(passage), passage) is None
        cards.remember([library.passages[0]])

    assert (tmp_path / FILE).read_bytes() == before


def test_a_data_folder_that_cannot_be_written_is_done_without(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cards = PrintedCards(tmp_path / "file")
    cards.remember([library.passage(MOD)])
    assert cards.changes(card_code(library.passage(MOD)), library.passage(MOD)) is None
