"""A library is refused with a sentence for the names of its folders and files, or works in full."""

from __future__ import annotations

import contextlib
import io
import os
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cli.arguments import parse
from cli.command_runner import run
from content.cards.card_selection import select_passages
from content.cards.deck import Deck, read_deck, split_known, write_deck
from content.library_opening import load_library, open_compiled
from index import Scope, open_index
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, mapped

YEAR_2020 = 1_577_836_800


def _write_library(folder: Path, municipality: str, document: str, text: str = MAP) -> None:
    home = folder / municipality
    home.mkdir(parents=True, exist_ok=True)
    (home / "municipality.yaml").write_text(MUNICIPALITY, encoding="utf-8")
    (home / f"{document}.txt").write_text(SOURCE, encoding="utf-8")
    (home / f"{document}.yaml").write_text(mapped(text), encoding="utf-8")
    for file in home.iterdir():
        os.utime(file, (YEAR_2020, YEAR_2020))


def _run(work: Path, *arguments: str) -> tuple[int, str]:
    """The exit status of a command, and all that it printed."""
    printed = io.StringIO()
    where = ("--library", str(work / "library"), "--profile", str(work / "profile"))
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        status = run(parse([*where, *arguments]))
    return status, printed.getvalue()


def _assert_works_in_full(work: Path, passage_id: str) -> None:
    """Catalogue, index, commands and decks know the passage under its id, however it is typed."""
    status, printed = _run(work, "show", "--", passage_id)
    assert (status, "Vi har mod." in printed) == (0, True)
    library = open_compiled(work / "library", work / "profile" / "cache")
    assert library is not None
    municipality, document, _ = passage_id.split("/")
    for form in ("NFC", "NFD"):
        typed = unicodedata.normalize(form, passage_id)
        assert library.passage(typed).id == passage_id
        assert [each.id for each in select_passages(library, [typed])] == [passage_id]
        deck = work / "deck.yaml"
        write_deck(deck, Deck("Kort", (typed,)))
        assert read_deck(deck) == (Deck("Kort", (passage_id,)), ())
        assert split_known(library, Deck("Kort", (typed,))) == ((typed,), ())
    answer = open_index(library, work / "profile" / "cache").search(
        "mod",
        Scope(municipalities=frozenset({municipality})),
    )
    assert passage_id in [hit.passage for hit in answer.hits]
    in_document = ("--municipality", municipality, "--document", f"{municipality}/{document}")
    status, printed = _run(work, "search", "mod", *(f"{in_document[0]}={in_document[1]}",))
    assert (status, passage_id in printed) == (0, True)


_NAMES = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=12),
    st.text("aÅø ._-#:&*[]{}!|>%@`'\",?\\\n~\u202e\u0301", min_size=1, max_size=6),
).filter(lambda name: name[0] not in "._" and not set(name) & {"/", "\0"})


@given(_NAMES, _NAMES)
@example("eksempel #2", "a & b")
@example("- x", "[y]")
@example("\u0061\u030aby", "A\u030a")
@example("nul", "mod")
@example("a\nb", "mod")
@settings(max_examples=20, deadline=None)
def test_a_name_is_refused_with_a_sentence_or_works_everywhere(
    municipality: str, document: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        _write_library(work / "library", municipality, document)

        status, printed = _run(work, "check")

        assert len(printed.splitlines()) == 1 + len(load_library(work / "library").faults)
        if status == 0:
            normal = unicodedata.normalize("NFC", f"{municipality}/{document}")
            _assert_works_in_full(work, f"{normal}/mod")
        else:
            assert "The name" in printed


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps names as UTF-16")
def test_a_name_that_is_not_utf_8_is_refused_with_a_sentence(tmp_path: Path) -> None:
    _write_library(tmp_path / "library", os.fsdecode(b"\xe6re"), "mod")

    status, printed = _run(tmp_path, "check")

    assert status == 1
    assert "\\xe6re: The name is not UTF-8. Give it another." in printed
    assert _run(tmp_path, "list")[0] == 1
