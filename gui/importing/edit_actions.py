"""The edits of a proposed structure as actions: what they are called, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from content.importing.element import Role
from content.importing.structure_edits import (
    join,
    next_heading,
    next_item,
    pair,
    set_placement,
    set_role,
    split,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from content.importing.structure_edits import Edit


class StructureEdit(NamedTuple):
    """An edit of the selected lines, or what the editor does by that name; its tip says more."""

    name: str
    english_text: str
    keys: str
    edit: Edit | None = None
    english_tip: str = ""

    @staticmethod
    def tr(english_text: str) -> str:
        """The same text; marks it for `pyside6-lupdate`, which collects what is in `tr`."""
        return english_text


EDITS = (
    StructureEdit(
        "heading",
        StructureEdit.tr("Heading"),
        "H",
        next_heading,
        StructureEdit.tr("Makes a heading; again, a heading of the next level."),
    ),
    StructureEdit("text", StructureEdit.tr("Text"), "T", set_role(Role.PARAGRAPH)),
    StructureEdit(
        "item",
        StructureEdit.tr("List item"),
        "L",
        next_item,
        StructureEdit.tr("Makes an item of a list; again, an item inside the one above."),
    ),
    StructureEdit("lead", StructureEdit.tr("Lead-in"), "I", set_role(Role.LEAD)),
    StructureEdit("tagline", StructureEdit.tr("Tag line"), "G", set_role(Role.TAGLINE)),
    StructureEdit("quote", StructureEdit.tr("Quotation"), "Q", set_role(Role.QUOTE)),
    StructureEdit(
        "furniture",
        StructureEdit.tr("Leave out"),
        "F",
        set_role(Role.FURNITURE),
        StructureEdit.tr("Leaves out what the page said around the text; the source keeps it."),
    ),
    StructureEdit("title", StructureEdit.tr("Title"), "1", set_role(Role.TITLE)),
    StructureEdit("subtitle", StructureEdit.tr("Subtitle"), "2", set_role(Role.SUBTITLE)),
    StructureEdit(
        "join",
        StructureEdit.tr("Join"),
        "J",
        join,
        StructureEdit.tr("Joins the selected lines, or one with what is above it."),
    ),
    StructureEdit(
        "split",
        StructureEdit.tr("Split"),
        "S",
        split,
        StructureEdit.tr("Begins something new with each selected line."),
    ),
    StructureEdit(
        "text_above",
        StructureEdit.tr("Text is above"),
        "Alt+Up",
        set_placement("after"),
        StructureEdit.tr("Says that the text of the selected heading is above it."),
    ),
    StructureEdit(
        "text_below",
        StructureEdit.tr("Text is below"),
        "Alt+Down",
        set_placement("before"),
        StructureEdit.tr("Says that the text of the selected heading is below it."),
    ),
    StructureEdit(
        "pair",
        StructureEdit.tr("Pair"),
        "P",
        pair,
        StructureEdit.tr(
            "Gives each heading in the first half of the selected lines its text in the other half."
        ),
    ),
    StructureEdit(
        "repeat",
        StructureEdit.tr("Same for all alike"),
        "A",
        None,
        StructureEdit.tr("Does the last edit to all lines that were like those."),
    ),
    StructureEdit(
        "undo",
        StructureEdit.tr("Undo"),
        "Ctrl+Z",
    ),
    StructureEdit(
        "redo",
        StructureEdit.tr("Redo"),
        "Ctrl+Shift+Z",
    ),
)


def make_edit_actions(
    views: Iterable[QWidget], edit: Callable[[StructureEdit], object], parent: QObject
) -> dict[str, QAction]:
    """An action for each edit, whose keys work in the views; `edit` is called with it."""
    translate = QCoreApplication.translate
    actions: dict[str, QAction] = {}
    views = tuple(views)
    for each in EDITS:
        action = QAction(translate("StructureEdit", each.english_text), parent)
        action.setObjectName(f"{each.name}Edit")
        action.setShortcut(QKeySequence(each.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = translate("StructureEdit", each.english_tip) if each.english_tip else ""
        action.setToolTip("\n".join(filter(None, (f"{action.text()} ({key})", tip))))
        action.triggered.connect(lambda _checked=False, chosen=each: edit(chosen))
        for view in views:
            view.addAction(action)
        actions[each.name] = action
    return actions
