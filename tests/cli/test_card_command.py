"""The command card, as a process: a PDF of cards, whole or not at all."""

from __future__ import annotations

import struct
from pathlib import Path

import pikepdf
import pytest

from content.cards.deck import Deck, write_deck
from content.cards.print_history import FILE
from tests.cli.program import Run

MOD = "halsnaes/mod-tillid-og-helhed/mod"


def _pages_mm(file: Path) -> list[tuple[float, float]]:
    with pikepdf.open(file) as pdf:
        boxes = [[float(side) for side in page.mediabox] for page in pdf.pages]
    return [(round(b[2] / 72 * 25.4, 1), round(b[3] / 72 * 25.4, 1)) for b in boxes]


def test_one_principle_is_set_on_a_sheet_of_a4(run: Run, tmp_path: Path) -> None:
    ended = run("card", MOD, "--format", "a6", "--sheet", "a4", "--output", "mod.pdf")
    assert (ended.status, ended.out, ended.err) == (0, "mod.pdf: 1 page.\n", "")
    assert _pages_mm(tmp_path / "mod.pdf") == [(210.0, 297.0)]


@pytest.mark.parametrize(
    ("card_format", "size"),
    [
        ("a6", (105.0, 148.0)),
        ("a5", (148.0, 210.0)),
        ("A4", (210.0, 297.0)),
        ("90x120", (90.0, 120.0)),
    ],
)
def test_a_card_alone_has_the_size_of_its_format(
    run: Run, tmp_path: Path, card_format: str, size: tuple[float, float]
) -> None:
    run("card", MOD, "--format", card_format, "--sheet", "card", "--output", "mod.pdf")
    assert _pages_mm(tmp_path / "mod.pdf") == [size]


def test_a_document_is_set_as_its_principles(run: Run, tmp_path: Path) -> None:
    ended = run("card", "helsingoer/ledelsesgrundlag", "--output", "six.pdf")
    assert ended.out == "six.pdf: 2 pages.\n"
    assert len(_pages_mm(tmp_path / "six.pdf")) == 2


def test_an_a3_card_takes_an_a3_sheet(run: Run, tmp_path: Path) -> None:
    assert run("card", MOD, "--format", "a3", "--output", "mod.pdf").status == 0
    assert _pages_mm(tmp_path / "mod.pdf") == [(297.0, 420.0)]


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (["--sheet", "letter"], (215.9, 279.4)),
        (["--format", "250x350"], (297.0, 420.0)),
        (["--format", "420x400"], (420.0, 400.0)),
    ],
    ids=["letter", "own size on A3", "own size larger than A3"],
)
def test_cards_take_the_sheet_that_is_asked_for_or_the_first_that_holds_them(
    run: Run, tmp_path: Path, options: list[str], size: tuple[float, float]
) -> None:
    assert run("card", MOD, *options, "--output", "mod.pdf").status == 0
    assert _pages_mm(tmp_path / "mod.pdf") == [size]


def test_a_file_that_cannot_be_written_is_reported_and_not_left(run: Run, tmp_path: Path) -> None:
    ended = run("card", MOD, "--output", "nowhere/mod.pdf")
    assert ended.status == 1
    assert "was not written: there is no folder" in ended.err
    assert not list(tmp_path.glob("*.pdf"))


def test_a_deck_is_set_in_its_order_and_what_the_library_lacks_is_named(
    run: Run, tmp_path: Path
) -> None:
    last = "halsnaes/mod-tillid-og-helhed/helhed"
    write_deck(tmp_path / "deck.yaml", Deck("Vores", (last, "nowhere/at/all", MOD)))
    ended = run(
        "card", "--deck", "deck.yaml", "--format", "a5", "--sheet", "card", "--output", "deck.pdf"
    )
    assert (ended.status, ended.out) == (0, "deck.pdf: 2 pages.\n")
    assert ended.err == "deck.yaml: the library has no passage “nowhere/at/all”. It was left out.\n"
    with pikepdf.open(tmp_path / "deck.pdf") as pdf, pdf.open_outline() as outline:
        (document,) = outline.root[0].children
        assert [title.title for title in document.children] == ["HELHED", "MOD"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"title: [", "deck.yaml, line 1: The value has an opening bracket"),
        (b"title: x\npassages: [nowhere/x]", "deck.yaml: No passage was selected"),
    ],
)
def test_a_deck_with_nothing_to_print_is_reported_and_no_file_is_made(
    run: Run, tmp_path: Path, content: bytes, message: str
) -> None:
    (tmp_path / "deck.yaml").write_bytes(content)
    ended = run("card", "--deck", "deck.yaml", "--output", "deck.pdf")
    assert ended.status == 1
    assert message in ended.err
    assert not (tmp_path / "deck.pdf").exists()


def test_the_whole_library_becomes_pictures_named_after_their_cards(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "cards").mkdir()
    ended = run("card", "--all", "--width", 120, "--output", "cards/*.png")
    made = sorted(file.name for file in (tmp_path / "cards").iterdir())
    assert ended.status == 0
    assert ended.out.split() == [f"cards/{name}" for name in made]
    assert (made[0], made[-1]) == ("01-mod.png", "20-tillitsbaserad-styrning.png")
    picture = (tmp_path / "cards" / "01-mod.png").read_bytes()
    assert abs(struct.unpack(">I", picture[16:20])[0] - 120) <= 1


def test_cards_smaller_than_the_others_or_on_two_sides_are_named(run: Run) -> None:
    document = "helsingoer/ledelsesgrundlag"
    ended = run("card", document, "--format", "a7", "--output", "six.pdf")
    assert f"{document}/kommunikation-binder-kommunen-sammen: continues on another" in ended.err


def test_cards_with_a_code_instead_of_a_character_are_named(run: Run) -> None:
    ended = run("card", MOD, "--question", "Er vi 🎉?", "--output", "mod.pdf")
    assert ended.status == 0
    assert ended.err == (
        "Er vi 🎉?: the card fonts do not have 🎉 (U+1F389). The card shows the code in a box.\n"
    )


def test_a_print_shop_gets_backs_with_a_question_and_a_bleed(run: Run, tmp_path: Path) -> None:
    ended = run("card", MOD, "--bleed", "--question", "Hvornår?", "--output", "mod.pdf")
    assert ended.out == "mod.pdf: 2 pages.\n"
    with pikepdf.open(tmp_path / "mod.pdf") as pdf:
        assert [len(page.TrimBox) for page in pdf.pages] == [4, 4]


def test_empty_cards_fill_a_sheet_without_any_passage(run: Run, tmp_path: Path) -> None:
    ended = run(
        *("card", "--empty", 1, "--fill", "--hairlines", "--no-crop"),
        *("--backs", "lined", "--duplex", "short-edge", "--offset", 1, -0.5, "--output", "own.pdf"),
    )
    assert (ended.out, ended.err) == ("own.pdf: 2 pages.\n", "")
    assert len(_pages_mm(tmp_path / "own.pdf")) == 2


def test_the_words_of_saved_cards_are_kept_to_show_what_changes(run: Run, tmp_path: Path) -> None:
    run("card", MOD, "--output", "mod.pdf")
    (kept,) = (tmp_path / "profile").rglob(FILE)
    assert '"words": ["MOD",' in kept.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Which cards? Give passages, --deck FILE or --all."),
        ((MOD, "--all"), "not two of them"),
        ((MOD, "--backs", "red"), "There is no kind of backs 'red'. Choose one of: none, "),
        ((MOD, "--empty", "many"), "'many' is not a number of cards from 0 to 1,000"),
        ((MOD, "--offset", "1", "far"), "'far' is not a number of mm from -20 to 20"),
    ],
)
def test_what_cannot_be_made_is_reported(
    run: Run, arguments: tuple[str, ...], message: str
) -> None:
    ended = run("card", *arguments, "--output", "x.pdf")
    assert ended.status == 2
    assert message in ended.err
