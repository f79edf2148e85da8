"""The dialog that asks for another name of an own text, or of a municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout
from typing_extensions import override

from gui.application.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from content.library import Library

_MOST_CHARACTERS = 200
"""As many as a map accepts."""


class RenameDialog(Dialog):
    """`renamed` is the id of a document or of a municipality; its name now is in the field."""

    name_chosen = Signal(str, tuple)  # "" for the printed title of a document; its own names

    def __init__(self, library: Library, renamed: str, parent: QWidget) -> None:
        super().__init__("renameDialog", self.tr("Rename"), parent)
        self._own_names_before: tuple[str, ...] = ()
        document = library.document(renamed) if "/" in renamed else None
        if document is not None:
            title = document.title_passage
            name, printed = title.title, title.heading.text if title.heading else ""
            note = self.tr("The name is yours, so it is shown in brackets.")
            if printed:
                note += " " + self.tr("Without one, the printed title is shown.")
        else:
            municipality = library.municipality(renamed)
            name, printed = municipality.name, ""
            self._own_names_before = municipality.own_names
            note = self.tr("All texts of the municipality are shown under this name.")
        self._before = name
        self._printed = printed
        label = self.tr("&Name") if document else self.tr("&Name of the municipality")
        self._field = QLineEdit(name)
        self._field.setObjectName("nameField")
        self._own_names = QLineEdit(", ".join(self._own_names_before))
        self._own_names.setObjectName("ownNamesField")
        self._field.setMaxLength(_MOST_CHARACTERS)
        self._field.setPlaceholderText(printed)
        self._field.selectAll()
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(kinds.Ok)
        self._ok.setText(self.tr("&Rename"))
        self._field.textChanged.connect(self._enable)
        column = QVBoxLayout(self)
        _add_field(column, label, self._field, note)
        if not document:
            self._add_own_names(column)
        column.addWidget(buttons)
        self._enable()
        self.resize(56 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    @override
    def accept(self) -> None:
        super().accept()
        name = self._name()
        self.name_chosen.emit("" if name == self._printed else name, self._chosen_own_names())

    def _add_own_names(self, column: QVBoxLayout) -> None:
        """The field for what else gives a municipality away."""
        note = self.tr(
            "Visions, slogans, intranets, with commas between them: “Who said this?” covers "
            "them like the name."
        )
        _add_field(column, self.tr("Names that &give it away"), self._own_names, note)
        self._own_names.textChanged.connect(self._enable)

    def _chosen_own_names(self) -> tuple[str, ...]:
        names = (" ".join(each.split()) for each in self._own_names.text().split(","))
        return tuple(dict.fromkeys(each[:_MOST_CHARACTERS] for each in names if each))

    def _name(self) -> str:
        return " ".join(self._field.text().split())

    def _enable(self) -> None:
        name = self._name()
        is_new = name != self._before or self._chosen_own_names() != self._own_names_before
        self._ok.setEnabled(is_new and bool(name or self._printed))


def _add_field(column: QVBoxLayout, name: str, field: QLineEdit, note: str) -> None:
    """A field below its name, and a note about it."""
    label, said = QLabel(name), QLabel(note)
    label.setBuddy(field)
    field.setAccessibleDescription(note)
    said.setWordWrap(True)
    for widget in (label, field, said):
        column.addWidget(widget)
