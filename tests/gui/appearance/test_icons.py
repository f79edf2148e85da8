"""The bundled icons: all there, tinted from the palette, crisp, and safe to copy."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QFileDialog, QToolButton

from content.model import PassageKind
from gui.appearance.colours import DARK, HIGH_CONTRAST, LIGHT, Colours
from gui.appearance.icons import APPLICATION_FOLDER, ICON_FOLDER, application_icon, icon, kind_icon
from gui.application.file_dialogs import FILE_DIALOG_ICONS, set_dialog_icons
from gui.commands.command_table import COMMANDS

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).resolve().parents[3]
NAMES = sorted(file.stem for file in ICON_FOLDER.glob("*.svg"))


def _colours_in(image: QImage) -> set[str]:
    """The colours of the pixels that are wholly inked."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def _image(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, ratio: float = 3.0) -> QImage:
    return shown.pixmap(QSize(20, 20), ratio, mode).toImage()


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST])
def test_an_icon_wears_the_muted_colour_of_the_theme(colours: Colours) -> None:
    assert _colours_in(_image(icon("search", colours))) == {colours.muted}


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST])
def test_an_icon_on_a_selected_row_wears_the_colour_of_its_text(colours: Colours) -> None:
    image = _image(kind_icon(PassageKind.PRINCIPLE, colours), QIcon.Mode.Selected)

    assert _colours_in(image) == {colours.selection_text}


def test_a_disabled_icon_steps_back() -> None:
    assert _colours_in(_image(icon("printer", LIGHT), QIcon.Mode.Disabled)) == {LIGHT.disabled}


def test_every_kind_of_passage_has_an_icon_of_its_own() -> None:
    seen = [_image(kind_icon(kind, LIGHT)) for kind in PassageKind]

    assert all(one != other for one in seen for other in seen if one is not other)


@pytest.mark.parametrize("name", NAMES)
def test_every_bundled_icon_draws_something(name: str) -> None:
    assert _colours_in(_image(icon(name, LIGHT))) == {LIGHT.muted}


def test_the_same_icon_is_made_once() -> None:
    assert icon("search", LIGHT) is icon("search", LIGHT)
    assert icon("search", LIGHT) is not icon("search", DARK)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_at_the_scale_of_the_screen(ratio: float) -> None:
    pixmap = icon("search", LIGHT).pixmap(QSize(20, 20), ratio)

    assert pixmap.size() == QSize(round(20 * ratio), round(20 * ratio))
    assert pixmap.deviceIndependentSize().toSize() == QSize(20, 20)


def test_an_icon_that_is_not_bundled_is_an_error_of_ours() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", LIGHT)


def test_qt_may_copy_an_icon_and_throw_it_away() -> None:
    original = kind_icon(PassageKind.VALUES, LIGHT)
    gc.freeze()  # collects what is made from here on, not all that other tests have left
    for _ in range(50):
        copy = QIcon(original)
        copy.setIsMask(True)  # makes Qt clone the drawing
        gc.collect()
        assert not copy.pixmap(QSize(16, 16)).isNull()
        del copy
    gc.collect()
    gc.unfreeze()

    assert _colours_in(_image(original)) == {LIGHT.muted}


def test_the_icons_the_window_names_are_bundled_and_no_others() -> None:
    sources = [file.read_text(encoding="utf-8") for file in (ROOT / "gui").rglob("*.py")]
    called = {name for source in sources for name in re.findall(r'\bicon\("([\w-]+)"', source)}
    kinds = {kind_icon(kind, LIGHT).name() for kind in PassageKind}
    commands = {command.icon for command in COMMANDS if command.icon}

    assert len(called) >= 3
    shown = called | kinds | commands | set(FILE_DIALOG_ICONS.values())
    assert shown == set(NAMES)


def test_the_licence_travels_with_the_icons() -> None:
    licence = (ICON_FOLDER / "LICENSE").read_text(encoding="utf-8")

    assert "ISC License" in licence
    assert "Lucide" in licence


def test_svg_is_not_loaded_before_an_icon_is_painted() -> None:
    program = (
        "import sys; from PySide6.QtWidgets import QApplication;"
        "from gui.appearance.colours import LIGHT;"
        "from gui.appearance.icons import icon; app = QApplication([]); icon('search', LIGHT);"
        "sys.exit('PySide6.QtSvg' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_an_icon_that_has_no_room_is_nothing_and_no_complaint() -> None:
    assert icon("search", LIGHT).pixmap(QSize(0, 0)).isNull()


def test_the_program_has_an_icon_for_every_place_it_stands() -> None:
    files = {file.name for file in APPLICATION_FOLDER.iterdir()}
    sizes = {size.width() for size in application_icon().availableSizes()}

    pictures = {f"pejlemaerker-{size}.png" for size in (16, 24, 32, 48, 64, 128, 256, 512)}
    assert files == {*pictures, "pejlemaerker.svg"}
    assert sizes == {16, 24, 32, 48, 64}


def test_the_buttons_of_qts_own_file_dialog_wear_our_icons() -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    set_dialog_icons(dialog)

    shown = {
        button.objectName(): button.icon().name()
        for button in dialog.findChildren(QToolButton)
        if button.objectName() in FILE_DIALOG_ICONS
    }
    assert shown == FILE_DIALOG_ICONS
