"""The style sheet: only what a palette cannot express, on a grid of 4 px."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from gui.appearance.fonts import pixels

if TYPE_CHECKING:
    from gui.appearance.colours import Colours

_ICON, _BOX = 16, 14
"""Logical pixels of an icon and of a check box beside text of 100 %."""

_RULES = Template(
    """
QToolTip { color: $text; background: $panel; border: 1px solid $edge; padding: 4px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $line;
  padding: 8px; spacing: 8px; }
QToolBar#editBar { padding: 0 0 4px 0; spacing: 0; }
QToolBar#editBar QToolButton { padding: 4px; border-width: 1px; }
QToolBar#editBar QToolButton#qt_toolbar_ext_button { padding: 0; min-width: 20px; }

QLineEdit { color: $text; background: $field; border: 1px solid $edge; border-radius: 4px;
  padding: 3px 7px; placeholder-text-color: $muted;
  selection-color: $selection_text; selection-background-color: $selection; }
QLineEdit:focus { border: 2px solid $focus; padding: 2px 6px; }
QLineEdit#searchField { border-radius: 6px; padding: 7px 11px; }
QLineEdit#searchField:focus { padding: 6px 10px; }

QAbstractItemView { border: 2px solid $panel; outline: none; }
QAbstractItemView:focus { border: 2px solid $focus; }
QTreeView, QToolButton { qproperty-iconSize: $icon $icon; }
QAbstractItemView::indicator, QCheckBox::indicator { width: $box; height: $box; }
QTreeView::item { padding: 4px 0; }
QTreeView::item:hover { background: $hover; }
QTreeView::item:selected { color: $selection_text; background: $selection; }
QDialog QTreeView::item { padding: 2px 8px; }
QHeaderView { background: $window; border: none; }
QTableView QHeaderView::section { color: $text; background: $window; border: none;
  border-bottom: 1px solid $line; padding: 4px 12px 4px 3px; }
QTableCornerButton::section { background: $window; border: none;
  border-bottom: 1px solid $line; }
QTableView::item { padding: 4px 0; }
QTableView::item:selected { color: $selection_text; background: $selection; }

QFrame#deckTray { background: $panel; border: none; border-top: 1px solid $line; }

QTextEdit, QPlainTextEdit { color: $text; background: $page; border: 2px solid $page;
  selection-color: $selection_text; selection-background-color: $selection; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; }

QFrame#libraryNotice { background: $page; border-bottom: 1px solid $line; }
QLabel#sourceNotice { color: $fault; }
QToolButton { color: $text; background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 4px; }
QToolButton#placeButton, QToolButton#kindButton { padding: 4px 4px 4px 8px; }
QToolButton#clearButton { padding: 2px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked, QToolButton[narrowed="true"] {
  background: $selection; color: $selection_text; }
QToolButton:focus { border: 2px solid $focus; }
QToolButton:disabled { color: $disabled; }
QToolButton#exactButton { color: $link; padding: 0 4px; }
QToolButton::menu-indicator { image: none; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { color: $text; background: $field; border: 1px solid $edge; border-radius: 6px;
  padding: 6px 16px; min-height: 16px; }
QPushButton:hover { background: $hover; }
QPushButton:default { border-color: $focus; }
QPushButton:pressed, QPushButton:checked { background: $selection; color: $selection_text; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 15px; }
QPushButton:disabled { color: $disabled; background: $window; border-color: $line; }

QMenu { color: $text; background: $panel; border: 1px solid $edge; padding: 4px;
  menu-scrollable: 1; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $selection; border-radius: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; border: 2px solid transparent; border-radius: 4px; }
QMenu::item:selected { color: $text; background: $hover; border-color: $focus; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)

# A background in these colours would hide an icon, which keeps its colour, so there is a ring.
_HIGH_CONTRAST_RULES = Template(
    """
QToolButton:pressed, QToolButton:checked, QToolButton[narrowed="true"] {
  color: $text; background: $hover; border: 2px solid $text; }
QToolButton:hover { border: 2px solid $edge; }
QToolButton:focus { border: 2px solid $focus; }
QPushButton:hover { border-color: $focus; }
QMenu::icon:checked { background: $hover; border: 1px solid $text; }
"""
)


def stylesheet(colours: Colours, text_size: int = 100) -> str:
    """The application's style sheet in these colours, with icons for a text size in percent."""
    roles = {name: str(colour) for name, colour in colours._asdict().items()}
    roles["icon"] = f"{pixels(_ICON, text_size)}px"
    roles["box"] = f"{pixels(_BOX, text_size)}px"
    rules = _RULES.substitute(roles)
    return rules + _HIGH_CONTRAST_RULES.substitute(roles) if colours.high_contrast else rules
