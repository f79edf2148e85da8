"""Every text can be read on every ground, in every palette and every municipality's accent."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from content.library_opening import load_library
from content.model import Municipality
from content.reading.colour_contrast import DARK_GROUND, LIGHT_GROUND
from gui.appearance.colours import DARK, HIGH_CONTRAST, LIGHT, Colours
from gui.appearance.theme import (
    ThemeName,
    accent_of,
    apply_theme,
    colours_of,
    current_colours,
    on_system_change,
    theme_for,
)
from tests.gui.contrast import contrast

PALETTES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"]
)
GROUNDS = ("window", "panel", "page", "field", "hover")
TEXTS = ("text", "muted", "disabled", "link", "fault")
PAPER = "#ffffff"


def test_the_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", TEXTS)
def test_every_text_can_be_read_on_every_ground(colours: Colours, role: str, ground: str) -> None:
    assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5


@PALETTES
def test_marked_and_selected_text_can_be_read(colours: Colours) -> None:
    assert contrast(colours.highlight_text, colours.highlight) >= 7
    assert contrast(colours.selection_text, colours.selection) >= 7
    assert contrast(colours.selection_muted, colours.selection) >= 4.5


@PALETTES
@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_and_the_focus_ring_stand_out_from_every_ground(
    colours: Colours, ground: str
) -> None:
    for stroke in (colours.edge, colours.focus):
        assert contrast(stroke, getattr(colours, ground)) >= 3


@PALETTES
def test_high_contrast_alone_promises_seven_to_one_for_all_but_what_is_disabled(
    colours: Colours,
) -> None:
    least = min(
        contrast(getattr(colours, role), getattr(colours, ground))
        for role in TEXTS
        if role != "disabled"
        for ground in GROUNDS
    )

    assert (least >= 7) == colours.high_contrast


def _municipalities() -> tuple[Municipality, ...]:
    library = load_library()
    assert len(library.municipalities) >= 4
    return library.municipalities


@PALETTES
def test_every_accent_can_be_read_on_every_ground_and_on_paper(colours: Colours) -> None:
    for municipality in _municipalities():
        accent = accent_of(municipality, colours)
        grounds = [getattr(colours, ground) for ground in GROUNDS]

        assert min(contrast(accent, ground) for ground in grounds) >= 4.5, municipality.id
        assert contrast(municipality.accent.light, PAPER) >= 4.5, municipality.id


def test_the_grounds_that_libraries_are_checked_against_are_the_hardest_of_the_window() -> None:
    for accent in ("#000000", "#1d5a8a"):
        hardest = min(contrast(QColor(accent), getattr(LIGHT, ground)) for ground in GROUNDS)
        assert contrast(QColor(accent), LIGHT_GROUND) <= hardest
    for accent in ("#ffffff", "#7db8e8"):
        hardest = min(contrast(QColor(accent), getattr(DARK, ground)) for ground in GROUNDS)
        assert contrast(QColor(accent), DARK_GROUND) <= hardest


@PALETTES
def test_no_two_municipalities_look_alike(colours: Colours) -> None:
    for one, other in combinations(_municipalities(), 2):
        first, second = accent_of(one, colours), accent_of(other, colours)
        turn = abs(first.hslHue() - second.hslHue())

        assert min(turn, 360 - turn) >= 20, (one.id, other.id)


@PALETTES
def test_every_role_is_a_plain_opaque_colour(colours: Colours) -> None:
    roles = [name for name, colour in colours._asdict().items() if isinstance(colour, str)]

    assert len(roles) > 15
    for role in roles:
        assert re.fullmatch("#[0-9a-f]{6}", getattr(colours, role)), role


@pytest.mark.parametrize(
    ("name", "colours"),
    [
        (ThemeName.LIGHT, LIGHT),
        (ThemeName.DARK, DARK),
        (ThemeName.HIGH_CONTRAST, HIGH_CONTRAST),
    ],
)
def test_a_theme_dresses_the_application(
    qapp: QApplication, name: ThemeName, colours: Colours
) -> None:
    worn = apply_theme(qapp, name)

    assert worn == colours == colours_of(name) == current_colours()
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == colours.window
    assert palette.color(QPalette.ColorRole.Text).name() == colours.text
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == colours.disabled


@pytest.mark.parametrize(
    ("scheme", "high_contrast", "theme"),
    [
        (Qt.ColorScheme.Unknown, False, ThemeName.LIGHT),
        (Qt.ColorScheme.Light, False, ThemeName.LIGHT),
        (Qt.ColorScheme.Dark, False, ThemeName.DARK),
        (Qt.ColorScheme.Light, True, ThemeName.HIGH_CONTRAST),
        (Qt.ColorScheme.Dark, True, ThemeName.HIGH_CONTRAST),
    ],
)
def test_the_desktops_wishes_choose_the_theme(
    scheme: Qt.ColorScheme, high_contrast: bool, theme: ThemeName
) -> None:
    assert theme_for(scheme, high_contrast=high_contrast) is theme


def test_a_change_of_the_desktop_is_told(qapp: QApplication) -> None:
    told: list[str] = []

    on_system_change(lambda: told.append("changed"))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert told == ["changed"]


def test_the_system_theme_is_one_of_the_three(qapp: QApplication) -> None:
    assert colours_of(ThemeName.SYSTEM) in {LIGHT, DARK, HIGH_CONTRAST}
    assert apply_theme(qapp, ThemeName.SYSTEM) == colours_of(ThemeName.SYSTEM)


def test_the_field_that_has_the_focus_wears_a_ring(qapp: QApplication) -> None:
    colours = apply_theme(qapp, ThemeName.LIGHT)
    field = QLineEdit()
    field.resize(200, 40)
    assert not _shows(field, colours.focus)

    field.show()
    field.activateWindow()
    field.setFocus()
    qapp.processEvents()

    assert _shows(field, colours.focus)


def _shows(field: QLineEdit, colour: str) -> bool:
    image = field.grab().toImage()
    return image.pixelColor(image.width() // 2, 1).name() == colour


def test_a_changed_role_reaches_the_style_sheet(qapp: QApplication) -> None:
    from gui.appearance.stylesheet import stylesheet

    assert "#123456" in stylesheet(LIGHT._replace(focus="#123456"))
    assert "$" not in stylesheet(HIGH_CONTRAST)
    assert qapp.styleSheet() != stylesheet(LIGHT._replace(focus="#123456"))


@pytest.mark.parametrize(("size", "side"), [(100, 16), (150, 24), (200, 32)])
def test_icons_grow_with_the_text(qapp: QApplication, size: int, side: int) -> None:
    apply_theme(qapp, ThemeName.LIGHT, size)
    button = QToolButton()
    button.ensurePolished()

    assert button.iconSize() == QSize(side, side)

    apply_theme(qapp, ThemeName.LIGHT)
    button.ensurePolished()
    assert button.iconSize() == QSize(16, 16)
