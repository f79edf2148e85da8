"""The menu button with the commands, themes and languages, and the language button."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QActionGroup
from typing_extensions import override

from gui.appearance.theme import ThemeName
from gui.application.menus import MenuToolButton, add_mnemonics
from gui.application.translation import LANGUAGES
from gui.commands.command import MenuSection

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QWidget

    from gui.appearance.colours import Colours
    from gui.application.preferences import PreferenceStore
    from gui.commands.actions import Actions

_Value = TypeVar("_Value")


class MenuButton(MenuToolButton):
    """Opens the menu with all commands."""

    def __init__(
        self, actions: Actions, store: PreferenceStore, parent: QWidget | None = None
    ) -> None:
        super().__init__("menuButton", parent)
        self._actions = actions
        self._store = store
        self.retranslate()

    def retranslate(self) -> None:
        """Set accessible name and tool tip in the language of the interface."""
        self.setAccessibleName(self.tr("Menu"))
        self.setAccessibleDescription("F10")
        self.setToolTip(self.tr("Menu (F10)"))

    def apply_theme(self, colours: Colours) -> None:
        """Show the icon in these colours."""
        from gui.appearance.icons import icon  # after the first frame

        self.setIcon(icon("menu", colours))

    @override
    def _fill(self, menu: QMenu) -> None:
        names = {
            MenuSection.DECK: self.tr("Deck"),
            MenuSection.COMPARISON: self.tr("Compare"),
            MenuSection.WALL: self.tr("The wall"),
            MenuSection.GROUP: self.tr("With the group"),
            MenuSection.TEXTS: self.tr("Texts"),
            MenuSection.NAVIGATION: self.tr("Go to"),
        }
        for section in MenuSection:
            actions = self._actions.in_section(section)
            if section is MenuSection.VIEW:
                view = menu.addMenu(self.tr("View"))
                view.addActions(actions)
                add_mnemonics(view)
                _add_themes(menu.addMenu(self.tr("Theme")), self._store)
                _add_languages(menu.addMenu(self.tr("Language")), self._store)
            elif section in names:
                submenu = menu.addMenu(names[section])
                submenu.addActions(actions)
                add_further = self._actions.further_items.get(section)
                if add_further is not None:
                    add_further(submenu)
                add_mnemonics(submenu)
            else:
                menu.addActions(actions)
            menu.addSeparator()
        add_mnemonics(menu)


class LanguageButton(MenuToolButton):
    """Shows the language of the interface by its code, and changes it."""

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__("languageButton", parent)
        self._store = store
        self.retranslate()

    def retranslate(self) -> None:
        """Show the code of the language, with its texts in that language."""
        self.setText(QLocale().name()[:2])
        name = self.tr("Language of the program")
        self.setAccessibleName(f"{name}: {LANGUAGES.get(self.text(), self.text())}")
        self.setAccessibleDescription(", ".join(LANGUAGES.values()))
        self.setToolTip(name)

    @override
    def _fill(self, menu: QMenu) -> None:
        _add_languages(menu, self._store)


def _add_themes(menu: QMenu, store: PreferenceStore) -> None:
    translate = QCoreApplication.translate
    names = {
        ThemeName.SYSTEM: translate("MainMenu", "Follow the system"),
        ThemeName.LIGHT: translate("MainMenu", "Light"),
        ThemeName.DARK: translate("MainMenu", "Dark"),
        ThemeName.HIGH_CONTRAST: translate("MainMenu", "High contrast"),
    }
    _add_options(
        menu,
        names,
        store.current.theme,
        lambda theme: store.change(replace(store.current, theme=theme)),
    )


def _add_languages(menu: QMenu, store: PreferenceStore) -> None:
    names = {"system": QCoreApplication.translate("MainMenu", "Follow the system"), **LANGUAGES}
    _add_options(
        menu,
        names,
        store.current.language,
        lambda code: store.change(replace(store.current, language=code)),
    )


def _add_options(
    menu: QMenu, names: Mapping[_Value, str], current: _Value, choose: Callable[[_Value], None]
) -> None:
    """Values to choose one of, by name."""
    group = QActionGroup(menu)
    for value, name in names.items():
        action = group.addAction(menu.addAction(name))
        action.setCheckable(True)
        action.setChecked(value == current)
        action.triggered.connect(lambda _on, chosen=value: choose(chosen))
    add_mnemonics(menu)
