"""Applies theme, text size and language to the application when the preferences change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gui.appearance.fonts import interface_font, reading_font
from gui.appearance.theme import ThemeName, apply_theme, colours_of, on_system_change
from gui.application.announcement import announce
from gui.application.preferences import TEXT_SIZES
from gui.application.translation import install_language
from gui.reading.typography import PageFormats

if TYPE_CHECKING:
    from gui.application.preferences import Preferences, PreferenceStore


class AppearanceSwitcher(QObject):
    """Emits `changed` for theme and text size; a language sends LanguageChange to every widget."""

    changed = Signal(object)  # PageFormats
    enlarged = Signal()  # the text

    def __init__(self, store: PreferenceStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._shown = store.current
        self._formats = _formats(store.current)
        store.changed.connect(self._apply)
        on_system_change(self._apply_system_theme)

    @property
    def formats(self) -> PageFormats:
        """The colours and fonts as they are now."""
        return self._formats

    def enlarge_text(self) -> None:
        """Use the next larger text size."""
        larger = (size for size in TEXT_SIZES if size > self._shown.text_size)
        self._set_size(next(larger, TEXT_SIZES[-1]))

    def reduce_text(self) -> None:
        """Use the next smaller text size."""
        smaller = (size for size in reversed(TEXT_SIZES) if size < self._shown.text_size)
        self._set_size(next(smaller, TEXT_SIZES[0]))

    def reset_text_size(self) -> None:
        """Use the normal text size."""
        self._set_size(100)

    def _set_size(self, percent: int) -> None:
        self._store.change(replace(self._store.current, text_size=percent))
        sentence = self.tr("Text size: {percent} %").format(percent=percent)
        announce(cast(QWidget, self.parent()), sentence)

    def _apply(self, preferences: Preferences) -> None:
        before, self._shown = self._shown, preferences
        application = cast(QApplication, QApplication.instance())
        if preferences.language != before.language:
            install_language(application, preferences.language)
        if preferences.text_size != before.text_size:
            application.setFont(interface_font(preferences.text_size))
        if (preferences.theme, preferences.text_size) != (before.theme, before.text_size):
            apply_theme(application, preferences.theme, preferences.text_size)
            self._emit_changed()
        if preferences.text_size > before.text_size:
            self.enlarged.emit()

    def _apply_system_theme(self) -> None:
        if self._shown.theme is ThemeName.SYSTEM:
            application = cast(QApplication, QApplication.instance())
            apply_theme(application, ThemeName.SYSTEM, self._shown.text_size)
            self._emit_changed()

    def _emit_changed(self) -> None:
        self._formats = _formats(self._shown)
        self.changed.emit(self._formats)


def _formats(preferences: Preferences) -> PageFormats:
    return PageFormats(
        colours_of(preferences.theme),
        reading_font(preferences.text_size),
        interface_font(preferences.text_size),
    )
