"""Options of format, paper and backs."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from content.cards import (
    AnyFormat,
    Arrangement,
    Backs,
    CardError,
    CardFormat,
    CardLayout,
    CustomFormat,
    Duplex,
    Sheet,
)
from content.cards.card_layout import PRINT_SHOP_BLEED
from gui.printing.options.card_size_fields import CardSizeFields
from gui.printing.options.form_rows import (
    form_layout,
    prepare_boxes,
    select_value,
    selected_value,
    set_entries,
)

_MAX_QUESTION_LENGTH = 400
_FORMATS = (
    CardFormat.A6,
    CardFormat.A7,
    CardFormat.DEALER,
    CardFormat.A5,
    CardFormat.A4,
    CardFormat.A3,
)


_OWN_SIZE = "own"
"""The entry of the formats for a size that has no name."""


class Paper(StrEnum):
    """The sheets, and the file for a print shop, which has one card to a page."""

    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"
    CARD = "card"
    PRINT_SHOP = "print-shop"


class LayoutOptions(QWidget):
    """Most fields of a CardLayout; `changed` is emitted when the reader changes one.

    `own_size` is shown once the reader wants cards of a size that has no name.
    """

    changed = Signal()

    def __init__(
        self, layout: CardLayout, own_size: CustomFormat, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._own_size = own_size
        self._size_fields: CardSizeFields | None = None
        boxes = (QComboBox(self) for _ in range(5))  # a box that moves to a parent makes its popup
        self._format, self._paper, self._backs, self._arrangement, self._duplex = boxes
        self._question = QLineEdit()
        self._crop_marks = QCheckBox(self.tr("Crop &marks"))
        self._preferred_paper = Paper.A4
        """What the reader selected last; another format may not fit on it."""
        self._name_widgets()
        self._fill_boxes()
        self._lay_out()
        self._show_layout(layout)
        self.setFocusProxy(self._format)
        self._paper.activated.connect(self._remember_paper)
        for box in (self._format, self._paper, self._backs, self._arrangement, self._duplex):
            box.activated.connect(self._change)
        self._crop_marks.clicked.connect(self._change)
        self._question.textEdited.connect(self._change)

    @property
    def row_height(self) -> int:
        """The height of a combo box in pixels."""
        return self._format.sizeHint().height()

    @property
    def own_size(self) -> CustomFormat:
        """The size that is or was last selected for cards of one's own size."""
        return self._size_fields.size_format if self._size_fields else self._own_size

    @property
    def _card_format(self) -> AnyFormat:
        name = selected_value(self._format)
        return self.own_size if name == _OWN_SIZE else CardFormat(name)

    def apply_to(self, layout: CardLayout) -> CardLayout:
        """`layout` with the fields that are set here."""
        paper = Paper(selected_value(self._paper))
        backs = Backs(selected_value(self._backs))
        arrangement = Arrangement(selected_value(self._arrangement))
        return replace(
            layout,
            format=self._card_format,
            sheet=Sheet.CARD if paper is Paper.PRINT_SHOP else Sheet(paper.value),
            bleed=PRINT_SHOP_BLEED if paper is Paper.PRINT_SHOP else 0.0,
            crop_marks=self._crop_marks.isChecked(),
            backs=backs,
            question=self._question.text(),
            duplex=Duplex(selected_value(self._duplex)),
            arrangement=arrangement if backs is not Backs.NONE else Arrangement.ALTERNATING,
        )

    def _show_layout(self, layout: CardLayout) -> None:
        if isinstance(layout.format, CustomFormat):
            self._own_size = layout.format
            select_value(self._format, _OWN_SIZE)
        else:
            select_value(self._format, layout.format)
        select_value(self._backs, layout.backs)
        select_value(self._arrangement, layout.arrangement)
        select_value(self._duplex, layout.duplex)
        self._question.setText(layout.question)
        self._crop_marks.setChecked(layout.crop_marks)
        self._preferred_paper = Paper.PRINT_SHOP if layout.bleed else Paper(layout.sheet.value)
        self._update_papers()
        self._update_rows()

    def _remember_paper(self) -> None:
        self._preferred_paper = Paper(selected_value(self._paper))

    def _change(self) -> None:
        self._update_papers()
        self._update_rows()
        self.changed.emit()

    def _update_rows(self) -> None:
        """Show only the rows that have a meaning: a page of the card's own size is not cut."""
        paper = Paper(selected_value(self._paper))
        backs, arrangement = selected_value(self._backs), selected_value(self._arrangement)
        rows = self.layout()
        if isinstance(rows, QFormLayout):
            self._show_size_fields(rows, selected_value(self._format) == _OWN_SIZE)
            rows.setRowVisible(self._question, backs == Backs.QUESTION)
            rows.setRowVisible(self._arrangement, backs != Backs.NONE)
            two_sided = backs != Backs.NONE and arrangement != Arrangement.FOLD
            rows.setRowVisible(
                self._duplex, two_sided and paper not in (Paper.CARD, Paper.PRINT_SHOP)
            )
        self._crop_marks.setEnabled(paper is not Paper.CARD or arrangement == Arrangement.FOLD)

    def _show_size_fields(self, rows: QFormLayout, shown: bool) -> None:
        if shown and self._size_fields is None:
            self._size_fields = CardSizeFields(self)
            self._size_fields.show_size(self._own_size)
            self._size_fields.changed.connect(self._change)
            prepare_boxes(self._size_fields, self.row_height)
            rows.insertRow(1, self._size_fields)
        if self._size_fields is not None:
            rows.setRowVisible(self._size_fields, shown)

    def _update_papers(self) -> None:
        """Offer the sheets that the format fits on, each with how many cards it holds."""
        card_format = self._card_format
        has_backs = selected_value(self._backs) != Backs.NONE
        folded = has_backs and selected_value(self._arrangement) == Arrangement.FOLD
        papers: list[tuple[str, str]] = []
        for sheet in Sheet:
            count = _slot_count(card_format, sheet, folded=folded)
            if sheet is Sheet.CARD:
                papers.append((Paper.CARD, self.tr("One card per page")))
            elif count > 1 or (folded and count):
                text = self.tr("%n card(s) per {sheet} sheet", "", count)
                papers.append((sheet.value, text.format(sheet=sheet.value.capitalize())))
        papers.append((Paper.PRINT_SHOP, self.tr("Print shop, 3 mm bleed")))
        set_entries(self._paper, papers)
        fits = self._preferred_paper in dict(papers)
        select_value(self._paper, self._preferred_paper if fits else Paper.CARD)

    def _fill_boxes(self) -> None:
        names = {each: each.value.upper() for each in _FORMATS}
        names[CardFormat.DEALER] = self.tr("63 × 88 mm")
        backs = (
            (Backs.NONE, self.tr("None")),
            (Backs.BLANK, self.tr("Blank")),
            (Backs.LINED, self.tr("Lined for notes")),
            (Backs.CONTINUATION, self.tr("Rest of the text")),
            (Backs.QUESTION, self.tr("Own question")),
        )
        arrangements = (
            (Arrangement.ALTERNATING, self.tr("Automatically on both sides")),
            (Arrangement.FRONTS_THEN_BACKS, self.tr("All fronts, then all backs")),
            (Arrangement.FOLD, self.tr("Fold and glue")),
        )
        edges = (
            (Duplex.LONG_EDGE, self.tr("Flip on the long edge")),
            (Duplex.SHORT_EDGE, self.tr("Flip on the short edge")),
        )
        set_entries(self._format, [*names.items(), (_OWN_SIZE, self.tr("Own size"))])
        set_entries(self._backs, backs)
        set_entries(self._arrangement, arrangements)
        set_entries(self._duplex, edges)

    def _name_widgets(self) -> None:
        for widget, object_name, text in (
            (self._format, "cardFormat", self.tr("Card format")),
            (self._paper, "cardPaper", self.tr("Paper")),
            (self._backs, "cardBacks", self.tr("Backs of the cards")),
            (self._question, "cardQuestion", self.tr("Question on the backs")),
            (self._arrangement, "cardWay", self.tr("How the backs are printed")),
            (self._duplex, "cardEdge", self.tr("How the sheet is flipped")),
            (self._crop_marks, "cropMarks", self.tr("Crop marks")),
        ):
            widget.setObjectName(object_name)
            widget.setAccessibleName(text)
        self._question.setMaxLength(_MAX_QUESTION_LENGTH)
        self._question.setPlaceholderText(self.tr("What does this ask of me tomorrow?"))
        self._crop_marks.setToolTip(self.tr("Short lines that show where to cut"))

    def _lay_out(self) -> None:
        rows = form_layout(self)
        rows.addRow(self.tr("&Format"), self._format)
        rows.addRow(self.tr("P&aper"), self._paper)
        rows.addRow(self._crop_marks)
        rows.addRow(self.tr("&Backs"), self._backs)
        rows.addRow(self.tr("&Question"), self._question)
        rows.addRow(self.tr("How the backs are printed"), self._arrangement)
        rows.addRow(self.tr("Sheet"), self._duplex)


def _slot_count(card_format: AnyFormat, sheet: Sheet, *, folded: bool) -> int:
    """How many cards a sheet holds; 0 if it has no room for one."""
    arrangement = Arrangement.FOLD if folded else Arrangement.ALTERNATING
    try:
        return len(CardLayout(card_format, sheet, arrangement=arrangement).grid.slots)
    except CardError:
        return 0
