"""The command slide, as a process: slides in a PDF or in pictures, and from where they are read."""

from __future__ import annotations

import struct
from pathlib import Path

import pikepdf
import pytest

from tests.cli.program import Run
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, mapped

MOD = "halsnaes/mod-tillid-og-helhed/mod"


def _pixels(file: Path) -> tuple[int, int]:
    width, height = struct.unpack(">II", file.read_bytes()[16:24])
    return width, height


def test_a_document_becomes_a_pdf_and_its_distance_is_said(run: Run, tmp_path: Path) -> None:
    ended = run("slide", "helsingoer/ledelsesgrundlag", "--output", "wall.pdf")

    assert (ended.status, ended.err) == (0, "")
    assert ended.out == "wall.pdf: 13 slides, readable from 8 m.\n"
    with pikepdf.open(tmp_path / "wall.pdf") as pdf:
        sides = {tuple(map(float, page.mediabox)) for page in pdf.pages}
        assert (len(pdf.pages), sides) == (13, {(0, 0, 1920, 1080)})


def test_pictures_have_the_pixels_of_the_screen_and_the_names_of_their_passages(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "wall").mkdir()

    ended = run(
        *("slide", "halsnaes/mod-tillid-og-helhed", "--size", "1366x768", "--dark"),
        *("--no-foot", "--no-municipality", "--output", "wall/*.png"),
    )

    files = sorted((tmp_path / "wall").iterdir())
    assert [file.name for file in files] == ["1-mod.png", "2-tillid.png", "3-helhed.png"]
    assert {_pixels(file) for file in files} == {(1366, 768)}
    assert ended.out.splitlines()[-1].startswith("3 slides, readable from ")


def test_each_option_of_the_look_changes_the_picture(run: Run, tmp_path: Path) -> None:
    options = ("--foot", "--dark", "--no-foot", "--no-municipality", "--sees-badly")

    for each in options:
        assert run("slide", MOD, each, "--output", f"{each[2:]}.png").err == ""

    pictures = {next(tmp_path.glob(f"{each[2:]}*.png")).read_bytes() for each in options}
    assert len(pictures) == len(options)


def test_a_passage_that_is_too_long_for_the_room_is_named(run: Run) -> None:
    ended = run(
        *("slide", "helsingoer/ledelsesgrundlag/taenker-fremtiden"),
        *("--metres", "15", "--output", "wall.pdf"),
    )

    assert ended.status == 0
    assert "for 15 m it should be at least 3.3 m wide." in ended.err
    assert "taenker-fremtiden: 10 slides. The picture is too small for the room" in ended.err
    assert "smaller text on slide" in ended.err


def test_fewer_slides_can_be_asked_for_and_are_read_from_less_far(run: Run) -> None:
    ended = run(
        *("slide", "helsingoer/ledelsesgrundlag/taenker-fremtiden", "--metres", "8.5"),
        *("--sees-badly", "--at-most", "2", "--output", "wall.pdf"),
    )

    assert ended.out == "wall.pdf: 2 slides, readable from 5 m.\n"
    assert ended.err.endswith("taenker-fremtiden: readable from 5 m.\n")


def test_characters_that_no_font_has_are_named(run: Run, tmp_path: Path) -> None:
    source = SOURCE.replace("turde", "turde 🎉")
    (tmp_path / "mine/oeby").mkdir(parents=True)
    files = {"municipality.yaml": MUNICIPALITY, "a.txt": source, "a.yaml": mapped(MAP, source)}
    for name, content in files.items():
        (tmp_path / "mine/oeby" / name).write_text(content, encoding="utf-8")

    ended = run("slide", "oeby", "--library", "mine", "--output", "wall.pdf")

    assert ended.status == 0
    assert "the fonts do not have 🎉 (U+1F389). The slide shows the code in a box." in ended.err


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("nix", "--output", "x.pdf"), 2, "The library has no passage “nix”."),
        ((MOD,), 2, "The following arguments are required: --output."),
        (("--output", "x.pdf"), 2, "The following arguments are required: ID."),
        ((MOD, "--size", "10x10", "--output", "x.pdf"), 2, "'10x10' is not a size of 240 to 8192"),
        ((MOD, "--size", "large", "--output", "x.pdf"), 2, "'large' is not a size of 240 to"),
        ((MOD, "--metres", "far", "--output", "x.pdf"), 2, "'far' is not a number of m from 1"),
        ((MOD, "--width", "0", "--output", "x.pdf"), 2, "'0' is not a number of m from 0.2 to 50"),
        ((MOD, "--at-most", "0", "--output", "x.pdf"), 2, "'0' is not a number of slides from 1"),
        ((MOD, "--output", "none/x.pdf"), 1, "there is no folder “none”. Create it, or"),
        ((MOD, "--output", "none/*.png"), 1, "there is no folder “none”. Create it, or"),
    ],
)
def test_what_cannot_be_made_is_said_in_one_sentence(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], status: int, message: str
) -> None:
    ended = run("slide", *arguments)

    assert (ended.status, ended.out) == (status, "")
    assert message in ended.err
    assert ended.err.count("\n") == 1
    assert not list(tmp_path.glob("*.p*"))
