"""Whose text it is, what kind of text, and in which language."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from content.reading.map_format import Language
from gui.application.content_labels import document_kind_names, language_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from content.importing.proposal import Proposal

_WIDEST = 280
"""Pixels of the field for the municipality."""

_MOST_CHARACTERS = 200
"""Of a title, as many as a map accepts."""


class DocumentFields(QWidget):
    """`changed`: another municipality, title, kind or language."""

    changed = Signal()

    def __init__(self, municipalities: Iterable[str]) -> None:
        super().__init__()
        self._municipality = QComboBox()
        self._municipality.setObjectName("municipalityField")
        self._municipality.setEditable(True)
        self._municipality.addItems(list(municipalities))
        self._municipality.setCurrentText("")
        edit = self._municipality.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Whose text is it?"))
        self._municipality.setMaximumWidth(_WIDEST)
        self._municipality.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = QLineEdit()
        self._title.setObjectName("titleField")
        self._title.setMaxLength(_MOST_CHARACTERS)
        self._kind, self._language = QComboBox(), QComboBox()
        for kind, name in document_kind_names().items():
            self._kind.addItem(name, kind)
        for language in get_args(Language):
            self._language.addItem(language_name(language), language)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, field in (
            (self.tr("&Municipality"), self._municipality),
            (self.tr("T&itle"), self._title),
            (self.tr("&Kind of text"), self._kind),
            (self.tr("La&nguage"), self._language),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            row.addWidget(label)
            is_typed = field in {self._municipality, self._title}
            row.addWidget(field, 2 if is_typed else 0)
            changed = (
                field.currentTextChanged if isinstance(field, QComboBox) else field.textChanged
            )
            changed.connect(lambda _text: self.changed.emit())

    @property
    def municipality(self) -> str:
        """What was typed or chosen, "" where nothing was."""
        return self._municipality.currentText().strip()

    @property
    def own_title(self) -> str:
        """The name that the user gave the text; "" where the printed title stays."""
        return " ".join(self._title.text().split())

    @property
    def kind(self) -> str:
        """The kind as maps name it."""
        return str(self._kind.currentData())

    @property
    def language(self) -> str:
        """The code of the language."""
        return str(self._language.currentData())

    def show_values(self, proposal: Proposal, owner: str) -> None:
        """Show what is proposed, or the owner, which then stays; an unknown language is the first.

        A kind of its own is kept.
        """
        self._municipality.setCurrentText(owner or proposal.municipality)
        self._municipality.setEnabled(not owner)
        self._title.setText(proposal.own_title)
        if self._kind.findData(proposal.kind) < 0:
            self._kind.addItem(proposal.kind, proposal.kind)
        self._kind.setCurrentIndex(self._kind.findData(proposal.kind))
        self._language.setCurrentIndex(max(0, self._language.findData(proposal.language)))

    def show_printed_title(self, title: str) -> None:
        """Show what the text is called as long as it has no other name."""
        self._title.setPlaceholderText(title)
        self._title.setToolTip(self.tr("Another name is shown in brackets, since it is yours."))
        self._title.setAccessibleDescription(title)

    def ask_for_municipality(self) -> None:
        """Put the cursor into the field for the municipality."""
        self._municipality.setFocus()
