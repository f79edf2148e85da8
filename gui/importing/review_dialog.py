"""The review of a proposed structure: source, structure and card side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

from content.faults import FaultError
from content.importing.element import Role
from content.importing.library_writing import library_of, new_text
from content.importing.structure_editor import StructureEditor
from gui.appearance.icons import icon
from gui.appearance.theme import current_colours
from gui.application.announcement import announce
from gui.application.dialog import Dialog
from gui.application.fault_messages import fault_message
from gui.importing.card_preview import CardPreview
from gui.importing.document_fields import DocumentFields
from gui.importing.edit_actions import StructureEdit, make_edit_actions
from gui.importing.source_lines import SourceLines
from gui.importing.structure_tree import StructureTree
from gui.printing.text_label import TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from content.importing.library_writing import NewText
    from content.importing.proposal import Proposal
    from content.library import Library
    from gui.application.jobs import Jobs

_SIZE = QSize(1180, 760)
_WINDOW_FRAME = QSize(32, 64)
"""Room on the screen for what the system puts around a window."""
_COLUMN_SIZES = [500, 400, 280]
"""Pixels of source, structure and card, of which they keep the proportions."""
_LEFT_OUT = frozenset({Role.FURNITURE, Role.CONTENTS})


class Review(NamedTuple):
    """What is reviewed: `title` says it in the window, `name` is that of the text's file.

    `unsure` are lines to look at in any case; `owner` is the municipality if that is certain. Of a
    newer version, the one before can be kept.
    """

    title: str
    name: str
    proposal: Proposal
    unsure: frozenset[int] = frozenset()
    owner: str = ""
    is_newer: bool = False


class ReviewDialog(Dialog):
    """Everything can be corrected by key and by mouse, and undone; nothing is written.

    `text_accepted` carries a `NewText`; the dialog stays open until it is closed.
    """

    text_accepted = Signal(object)

    def __init__(
        self,
        review: Review,
        library: Library,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        """`library` knows the municipalities."""
        super().__init__("reviewDialog", review.title, parent)
        self._name, self._known = review.name, library
        self._editor = StructureEditor(review.proposal, review.unsure)
        self._new: NewText | None = None  # as it is now, if a map can say it
        self._library: Library | None = None  # of that alone
        self._is_warned = False
        self.fields = DocumentFields(each.name for each in library.municipalities)
        self.source, self.structure, self.card = SourceLines(), StructureTree(), CardPreview(jobs)
        self._state, self._message = TextLabel("reviewState"), TextLabel("reviewMessage")
        self._keep_earlier = QCheckBox(self.tr("&Keep the earlier version, too"))
        self._keep_earlier.setObjectName("keepEarlier")
        self._keep_earlier.setVisible(review.is_newer)
        self._close = QPushButton(self.tr("Close"))
        self._accept_all = QPushButton(self.tr("Accept, what belongs nowhere as &text"))
        self._accept = QPushButton(self.tr("&Accept"))
        self.edits = make_edit_actions((self.source, self.structure), self._edit, self)
        self._lay_out()
        self.fields.show_values(review.proposal, review.owner)
        self._connect_signals()
        self._show_structure()
        self.source.setFocus()

    def show_message(self, sentence: str) -> None:
        """Show how it went, and have it read."""
        self._message.setVisible(bool(sentence))
        self._message.announce(sentence)

    @override
    def reject(self) -> None:
        """Close; but warn once before corrections are lost."""
        if self._editor.can_undo and not self._is_warned:
            self._is_warned = True
            self.show_message(
                self.tr("Your corrections are not saved. Close once more to leave without them.")
            )
        else:
            super().reject()

    def _lay_out(self) -> None:
        tools = QToolBar()
        tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        tools.setObjectName("editBar")
        tools.addActions(list(self.edits.values()))
        more = tools.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setIcon(icon("chevron-down", current_colours()))  # Qt's own is always black
            more.setAccessibleName(self.tr("More edits"))
        columns = QSplitter()
        for column in (self.source, self.structure, self.card):
            columns.addWidget(column)
        columns.setSizes(_COLUMN_SIZES)
        columns.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addWidget(self._message, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._keep_earlier)
        for name, button in (("acceptAllText", self._accept_all), ("acceptText", self._accept)):
            button.setObjectName(name)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self._close.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(8)
        rows.addWidget(self.fields)
        rows.addWidget(tools)
        rows.addWidget(columns, 1)
        rows.addWidget(self._state)
        rows.addLayout(buttons)
        self.show_message("")
        for view in (self.source, self.structure):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _WINDOW_FRAME))

    def _connect_signals(self) -> None:
        self.fields.changed.connect(self._show_structure)
        self.source.lines_selected.connect(self._show_selected)
        self.structure.lines_chosen.connect(self.source.select_lines)
        self._close.clicked.connect(self.reject)
        for button in (self._accept, self._accept_all):
            button.clicked.connect(self._accept_text)

    def _edit(self, edit: StructureEdit) -> None:
        """Do an edit of the selected lines, and say what the first of them is now."""
        if edit.edit is not None:
            self._editor.apply(edit.edit, self.source.selected_lines())
        else:
            getattr(self._editor, edit.name)()
        self._is_warned = False
        self.show_message("")
        self._show_structure()
        announce(self.source, self._state.text())

    def _show_structure(self) -> None:
        editor = self._editor
        proposal = replace(
            editor.proposal,
            kind=self.fields.kind,
            language=self.fields.language,
            own_title=self.fields.own_title,
        )
        self.fields.show_printed_title(proposal.title)
        fault = ""
        try:
            self._new = new_text(proposal, self.fields.municipality or "?", self._name)
            self._library = library_of(self._new, self._known)
        except FaultError as error:
            self._library, fault = None, fault_message(error.fault)
        except ValueError:
            self._library, fault = None, self.tr("There is no text below the title.")
        document = self._library.documents[0] if self._library else None
        self.source.show_elements(editor.elements, editor.unplaced)
        self.structure.show_structure(document, editor.elements)
        self._state.setText(fault or self._counts())
        self._update_actions()
        self._show_selected()

    def _counts(self) -> str:
        document = self._library.documents[0] if self._library else None
        passages = len(document.passages) - 1 if document else 0
        left_out = sum(len(each.lines) for each in self._editor.elements if each.role in _LEFT_OUT)
        parts = [
            self.tr("%n passage(s) proposed", "", passages),
            self.tr("%n line(s) belong(s) nowhere", "", len(self._editor.unplaced)),
            self.tr("%n line(s) left out", "", left_out),
        ]
        if alike := len(self._editor.alike()):
            parts.append(self.tr("A does the same for %n line(s) alike", "", alike))
        return " · ".join(parts)

    def _update_actions(self) -> None:
        editor, is_sound = self._editor, self._library is not None
        self.edits["undo"].setEnabled(editor.can_undo)
        self.edits["redo"].setEnabled(editor.can_redo)
        self.edits["repeat"].setEnabled(bool(editor.alike()))
        self._accept.setEnabled(is_sound and not editor.unplaced)
        self._accept_all.setVisible(bool(editor.unplaced))
        self._accept_all.setEnabled(is_sound)

    def _show_selected(self) -> None:
        """Show where the selected lines come, and the card of their passage."""
        lines = self.source.selected_lines()
        self.structure.show_lines(lines)
        library = self._library
        if library is None:
            self.card.show_page("")
            return
        passages = library.documents[0].passages
        chosen = next(
            (
                each
                for each in passages
                for line in lines
                if any(part.first <= line <= part.last for part in each.source)
            ),
            passages[min(1, len(passages) - 1)],
        )
        self.card.show_card(library, chosen.id)

    def _accept_text(self) -> None:
        if not self.fields.municipality:
            self.show_message(self.tr("Say whose text it is first."))
            self.fields.ask_for_municipality()
            return
        new = self._new
        if new is not None:
            self.text_accepted.emit(new._replace(keeps_earlier=self._keep_earlier.isChecked()))
