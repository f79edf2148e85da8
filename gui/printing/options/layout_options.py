"""The choice of format and paper, and of what stands on the backs."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from content.cards import Arrangement, Backs, CardError, CardFormat, CardLayout, Duplex, Sheet
from gui.printing.options.form_widgets import chosen, form, offer, stand_at
from gui.printing.options.layout_settings import BLEED

_LONGEST_QUESTION = 400
FORMATS = (
    CardFormat.A6,
    CardFormat.A7,
    CardFormat.DEALER,
    CardFormat.A5,
    CardFormat.A4,
    CardFormat.A3,
)


class Paper(StrEnum):
    """The sheets, and the file for a print shop, which has one card to a page."""

    A4 = "a4"
    A3 = "a3"
    CARD = "card"
    PRINT_SHOP = "print-shop"


class LayoutChoice(QWidget):
    """Lets the reader choose a CardLayout; `changed` tells that another one was chosen."""

    changed = Signal()

    def __init__(self, layout: CardLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._papers = QComboBox(), QComboBox()
        self._backs, self._ways, self._edges = QComboBox(), QComboBox(), QComboBox()
        self._question = QLineEdit()
        self._marks = QCheckBox(self.tr("Crop &marks"))
        self._wished = Paper.A4  # where the format has room on it
        self._name_all()
        self._offer_all()
        self._lay_out()
        self.show_layout(layout)
        self.setFocusProxy(self._formats)
        self._papers.activated.connect(self._wish_paper)
        for box in (self._formats, self._papers, self._backs, self._ways, self._edges):
            box.activated.connect(self._tell)
        self._marks.clicked.connect(self._tell)
        self._question.textEdited.connect(self._tell)

    @property
    def row_height(self) -> int:
        """How high a box to choose from is, in pixels."""
        return self._formats.sizeHint().height()

    def chosen_in(self, layout: CardLayout) -> CardLayout:
        """`layout` with what is chosen here."""
        paper = Paper(chosen(self._papers))
        backs = Backs(chosen(self._backs))
        way = Arrangement(chosen(self._ways))
        return replace(
            layout,
            format=CardFormat(chosen(self._formats)),
            sheet=Sheet.CARD if paper is Paper.PRINT_SHOP else Sheet(paper.value),
            bleed=BLEED if paper is Paper.PRINT_SHOP else 0.0,
            crop_marks=self._marks.isChecked(),
            backs=backs,
            question=self._question.text(),
            duplex=Duplex(chosen(self._edges)),
            arrangement=way if backs is not Backs.NONE else Arrangement.ALTERNATING,
        )

    def show_layout(self, layout: CardLayout) -> None:
        """Show what is chosen in a layout."""
        stand_at(self._formats, layout.format)
        stand_at(self._backs, layout.backs)
        stand_at(self._ways, layout.arrangement)
        stand_at(self._edges, layout.duplex)
        self._question.setText(layout.question)
        self._marks.setChecked(layout.crop_marks)
        self._wished = Paper.PRINT_SHOP if layout.bleed else Paper(layout.sheet.value)
        self._offer_papers()
        self._fit()

    def _wish_paper(self) -> None:
        self._wished = Paper(chosen(self._papers))

    def _tell(self) -> None:
        self._offer_papers()
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Show only what has a meaning: a page of the card's own size is not cut."""
        backs, paper = chosen(self._backs), Paper(chosen(self._papers))
        rows = self.layout()
        if isinstance(rows, QFormLayout):
            rows.setRowVisible(self._question, backs == Backs.QUESTION)
            rows.setRowVisible(self._ways, backs != Backs.NONE)
            turned = backs != Backs.NONE and chosen(self._ways) != Arrangement.FOLD
            rows.setRowVisible(self._edges, turned and paper in (Paper.A4, Paper.A3))
        self._marks.setEnabled(paper is not Paper.CARD or chosen(self._ways) == Arrangement.FOLD)

    def _offer_papers(self) -> None:
        """The sheets that the format has room on, each with how many cards it holds."""
        card_format = CardFormat(chosen(self._formats))
        folded = chosen(self._ways) == Arrangement.FOLD and chosen(self._backs) != Backs.NONE
        way = Arrangement.FOLD if folded else Arrangement.ALTERNATING
        papers: list[tuple[str, str]] = []
        for sheet in Sheet:
            count = _count(card_format, sheet, way)
            if sheet is Sheet.CARD:
                papers.append((Paper.CARD, self.tr("One to a page")))
            elif count > 1 or (folded and count):
                words = self.tr("%n to a sheet of {sheet}", "", count)
                papers.append((sheet.value, words.format(sheet=sheet.value.upper())))
        papers.append((Paper.PRINT_SHOP, self.tr("Print shop, 3 mm bleed")))
        offer(self._papers, papers)
        stand_at(self._papers, self._wished if self._wished in dict(papers) else Paper.CARD)

    def _offer_all(self) -> None:
        dealer = self.tr("63 × 88 mm")
        sizes = {each: each.value.upper() for each in FORMATS} | {CardFormat.DEALER: dealer}
        offer(self._formats, [(each.value, words) for each, words in sizes.items()])
        backs = (
            (Backs.NONE, self.tr("None")),
            (Backs.BLANK, self.tr("Blank")),
            (Backs.LINED, self.tr("Lined for notes")),
            (Backs.CONTINUATION, self.tr("Continuation of the text")),
            (Backs.QUESTION, self.tr("A question of your own")),
        )
        ways = (
            (Arrangement.ALTERNATING, self.tr("Both sides by the printer")),
            (Arrangement.FRONTS_THEN_BACKS, self.tr("All fronts, then all backs")),
            (Arrangement.FOLD, self.tr("Beside the front, to fold and glue")),
        )
        edges = (
            (Duplex.LONG_EDGE, self.tr("The long edge")),
            (Duplex.SHORT_EDGE, self.tr("The short edge")),
        )
        offer(self._backs, backs)
        offer(self._ways, ways)
        offer(self._edges, edges)

    def _name_all(self) -> None:
        for widget, name, words in (
            (self._formats, "cardFormat", self.tr("Format of the cards")),
            (self._papers, "cardPaper", self.tr("Paper")),
            (self._backs, "cardBacks", self.tr("Backs of the cards")),
            (self._question, "cardQuestion", self.tr("Question on the backs")),
            (self._ways, "cardWay", self.tr("How the backs are printed")),
            (self._edges, "cardEdge", self.tr("Edge that the sheet is turned at")),
            (self._marks, "cropMarks", self.tr("Crop marks")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        self._question.setMaxLength(_LONGEST_QUESTION)
        self._question.setPlaceholderText(self.tr("What does it ask of me tomorrow?"))
        self._marks.setToolTip(self.tr("Short lines that show where to cut"))

    def _lay_out(self) -> None:
        rows = form(self)
        rows.addRow(self.tr("&Format"), self._formats)
        rows.addRow(self.tr("P&aper"), self._papers)
        rows.addRow(self._marks)
        rows.addRow(self.tr("&Backs"), self._backs)
        rows.addRow(self.tr("&Question"), self._question)
        rows.addRow(self.tr("Backs come"), self._ways)
        rows.addRow(self.tr("Turned at"), self._edges)


def _count(card_format: CardFormat, sheet: Sheet, way: Arrangement) -> int:
    """How many cards a sheet holds; 0 if it has no room for one."""
    try:
        return len(CardLayout(card_format, sheet, arrangement=way).grid.slots)
    except CardError:
        return 0
