"""Sets the theme of the application: Fusion in light, dark or high contrast colours."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPixmapCache
from PySide6.QtWidgets import QWidget

from gui.appearance.colours import DARK, HIGH_CONTRAST, LIGHT, Colours
from gui.appearance.stylesheet import stylesheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAccessibilityHints, QStyleHints
    from PySide6.QtWidgets import QApplication

    from content.model import Municipality

_OUTLINED = (
    ("QAbstractItemView", "panel"),
    ("QAbstractSpinBox", "field"),
    ("QCheckBox", "field"),
    ("QComboBox", "field"),
    ("QGroupBox", "field"),
    ("QProgressBar", "field"),
    ("QRadioButton", "field"),
    ("QSlider", "field"),
    ("QTabBar", "field"),
    ("QTabWidget", "field"),
)
"""Widgets that Fusion outlines, each with the role that is its base colour."""


_PIXMAP_CACHE = 1024
"""Kilobytes. Fusion keeps a picture of each combo and spin box that ever was; Qt allows 10 MB."""


class ThemeName(StrEnum):
    """The themes; SYSTEM is the desktop's."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


def system_theme() -> ThemeName:
    """The theme that the desktop asks for now; never SYSTEM."""
    hints = QGuiApplication.styleHints()
    contrast = _accessibility(hints)
    strong = contrast is not None and (
        contrast.contrastPreference() == Qt.ContrastPreference.HighContrast
    )
    return theme_for(hints.colorScheme(), high_contrast=strong)


def theme_for(scheme: Qt.ColorScheme, *, high_contrast: bool) -> ThemeName:
    """The theme for the settings of a desktop; light where it has none."""
    if high_contrast:
        return ThemeName.HIGH_CONTRAST
    return ThemeName.DARK if scheme == Qt.ColorScheme.Dark else ThemeName.LIGHT


def on_system_change(callback: Callable[[], object]) -> None:
    """Call back whenever the desktop's colour scheme or contrast changes."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(callback)
    contrast = _accessibility(hints)
    if contrast is not None:
        contrast.contrastPreferenceChanged.connect(callback)


def _accessibility(hints: QStyleHints) -> QAccessibilityHints | None:
    """The desktop's contrast, which only Qt 6.10 and newer know."""
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def colours_of(name: ThemeName) -> Colours:
    """The colours of a theme; for SYSTEM, those that the desktop asks for now."""
    resolved = system_theme() if name is ThemeName.SYSTEM else name
    if resolved is ThemeName.HIGH_CONTRAST:
        return HIGH_CONTRAST
    return DARK if resolved is ThemeName.DARK else LIGHT


def current_colours() -> Colours:
    """The colours of the application now, known by its window colour."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
    return next((each for each in (DARK, HIGH_CONTRAST) if each.window == window), LIGHT)


def apply_theme(app: QApplication, name: ThemeName, text_size: int = 100) -> Colours:
    """Set palette and style sheet of the application; returns its colours.

    Icons grow with `text_size`, in percent. Call again from `on_system_change` for SYSTEM.
    """
    colours = colours_of(name)
    if not app.styleSheet():
        app.setStyle("Fusion")
        QPixmapCache.setCacheLimit(_PIXMAP_CACHE)
    app.setStyleSheet("")  # from one sheet to another, Qt styles each widget twice
    app.setPalette(palette_of(colours))
    for widget, base in _OUTLINED:
        palette = _outlined(colours, getattr(colours, base))
        if widget == "QAbstractSpinBox":  # its outline while it has the focus, and nothing else
            palette.setColor(QPalette.ColorRole.Highlight, QColor(colours.focus))
        palette.setResolveMask(0)  # shared by all such widgets, not copied for each
        app.setPalette(palette, widget)  # type: ignore[arg-type]  # takes str, stub says bytes
    app.setStyleSheet(stylesheet(colours, text_size))
    return colours


def forget_style_rules(widget: QWidget) -> None:
    """Free what Qt keeps of the style of the parts of a widget that is about to be deleted.

    For viewports, popups of combo boxes and line edits of spin boxes it would keep that for ever:
    it notices the end of those parts alone that take a style sheet.
    """
    for part in widget.findChildren(QWidget):
        if not part.testAttribute(Qt.WidgetAttribute.WA_StyleSheet):
            part.setStyleSheet(" ")


def palette_of(colours: Colours) -> QPalette:
    """The Qt palette of these colours, with the disabled state readable too."""
    palette = QPalette()
    role = QPalette.ColorRole
    for colour, roles in (
        (colours.window, (role.Window, role.Button)),
        (colours.text, (role.WindowText, role.Text, role.ButtonText)),
        (colours.panel, (role.Base,)),
        (colours.window, (role.AlternateBase,)),
        (colours.panel, (role.ToolTipBase,)),
        (colours.text, (role.ToolTipText,)),
        (colours.muted, (role.PlaceholderText,)),
        (colours.fault, (role.BrightText,)),
        (colours.hover, (role.Midlight, role.Light)),
        (colours.line, (role.Mid,)),
        (colours.edge, (role.Dark,)),
        (colours.selection, (role.Highlight,)),
        (colours.selection_text, (role.HighlightedText,)),
        (colours.link, (role.Link, role.LinkVisited)),
        (colours.focus, (role.Accent,)),
        ("#000000", (role.Shadow,)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.disabled))
    return palette


def _outlined(colours: Colours, base: str) -> QPalette:
    """The palette for controls that Fusion outlines in their window colour, darkened by 140 %."""
    palette = palette_of(colours)
    palette.setColor(QPalette.ColorRole.Window, QColor(colours.edge).lighter(140))
    palette.setColor(QPalette.ColorRole.Button, QColor(colours.field))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    return palette


def accent_of(municipality: Municipality, colours: Colours) -> QColor:
    """The municipality's own colour, light or dark as the theme."""
    accent = municipality.accent
    return QColor(accent.dark if colours.is_dark else accent.light)
