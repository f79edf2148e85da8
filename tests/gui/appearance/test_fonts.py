"""The bundled faces: registered, with every letter the texts need, at the sizes asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

from content.library_opening import load_library
from gui.appearance.fonts import (
    INTERFACE_FAMILY,
    READING_FAMILY,
    interface_font,
    load_fonts,
    reading_font,
)
from gui.application.preferences import TEXT_SIZES

pytestmark = pytest.mark.usefixtures("qapp")


def test_both_families_are_there_after_loading() -> None:
    assert load_fonts() == ()

    assert {INTERFACE_FAMILY, READING_FAMILY} <= set(QFontDatabase.families())


@pytest.mark.parametrize("font", [interface_font, reading_font])
def test_the_face_that_is_shown_is_the_bundled_one(font: Callable[[], QFont]) -> None:
    load_fonts()

    shown = QFontInfo(font())

    assert shown.family() in {INTERFACE_FAMILY, READING_FAMILY}


@pytest.mark.parametrize("family", [INTERFACE_FAMILY, READING_FAMILY])
@pytest.mark.parametrize("italic", [False, True])
def test_every_letter_of_the_texts_is_in_the_faces(family: str, italic: bool) -> None:
    load_fonts()
    letters = {
        letter
        for document in load_library().documents
        for line in document.source_lines
        for letter in line
        if letter.isprintable()
    }
    font = QFont(family)
    font.setItalic(italic)
    face = QRawFont.fromFont(font)

    assert len(letters) > 60
    assert face.familyName() == family
    assert {letter for letter in letters if not face.supportsCharacter(ord(letter))} == set()


@pytest.mark.parametrize("font", [interface_font, reading_font])
@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_the_text_size_is_a_share_of_the_size_at_a_hundred_percent(
    font: Callable[[int], QFont], percent: int
) -> None:
    size, whole = font(percent).pixelSize(), font(100).pixelSize()

    assert font(percent).pointSizeF() == -1.0, "points are smaller on macOS"
    assert abs(size - whole * percent / 100) <= 1


def test_each_text_size_is_another_one_for_every_font() -> None:
    for font in (interface_font, reading_font):
        sizes = [font(percent).pixelSize() for percent in TEXT_SIZES]
        assert sizes == sorted(set(sizes))


def test_a_file_that_is_no_font_is_named_and_the_rest_is_loaded(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "SourceSans3-Broken.ttf").write_bytes(b"no font")

    assert load_fonts(tmp_path) == ("SourceSans3-Broken.ttf",)
    assert load_fonts(tmp_path / "not there") == ()
    capfd.readouterr()
