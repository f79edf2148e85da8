"""The choice of format, sheet and crop marks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from content.cards import CardError, CardFormat, CardLayout, Sheet

OFFERED = (
    (CardFormat.A6, Sheet.A4),
    (CardFormat.A6, Sheet.CARD),
    (CardFormat.A5, Sheet.A4),
    (CardFormat.A5, Sheet.CARD),
    (CardFormat.A4, Sheet.CARD),
    (CardFormat.A3, Sheet.CARD),
    (CardFormat.A7, Sheet.A4),
    (CardFormat.DEALER, Sheet.A4),
)


def layout_of(card_format: str, sheet: str, crop_marks: bool) -> CardLayout:
    """The layout that was remembered, or the default where it is none that is offered."""
    try:
        layout = CardLayout(CardFormat(card_format), Sheet(sheet), crop_marks)
    except (ValueError, CardError):
        return CardLayout()
    return layout if (layout.format, layout.sheet) in OFFERED else CardLayout()


class LayoutChoice(QWidget):
    """Lets the reader choose a CardLayout; `changed` tells that another one was chosen."""

    changed = Signal()

    def __init__(self, layout: CardLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = QComboBox()
        self._formats.setObjectName("cardFormat")
        self._marks = QCheckBox(self.tr("Crop &marks"))
        self._marks.setObjectName("cropMarks")
        for choice in OFFERED:
            self._formats.addItem(self._name(CardLayout(*choice)))
        self._formats.setCurrentIndex(OFFERED.index((layout.format, layout.sheet)))
        self._formats.setAccessibleName(self.tr("Format of the cards"))
        self._marks.setChecked(layout.crop_marks)
        self._marks.setToolTip(self.tr("Short lines that show where to cut"))
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.addRow(self.tr("&Format"), self._formats)
        rows.addRow(self._marks)
        self._enable_marks()
        self.setFocusProxy(self._formats)
        self._formats.currentIndexChanged.connect(self._tell)
        self._marks.toggled.connect(self._tell)

    @property
    def layout_chosen(self) -> CardLayout:
        """What is chosen now."""
        card_format, sheet = OFFERED[self._formats.currentIndex()]
        return CardLayout(card_format, sheet, self._marks.isChecked())

    def _tell(self) -> None:
        self._enable_marks()
        self.changed.emit()

    def _enable_marks(self) -> None:
        """A card on a page of its own is not cut."""
        self._marks.setEnabled(self.layout_chosen.sheet is not Sheet.CARD)

    def _name(self, layout: CardLayout) -> str:
        dealer = self.tr("63 × 88 mm")
        card = dealer if layout.format is CardFormat.DEALER else layout.format.value.upper()
        if layout.sheet is Sheet.CARD:
            return self.tr("{card}, one to a page").format(card=card)
        count = len(layout.grid.places)
        sheet = layout.sheet.value.upper()
        words = self.tr("{card}, %n to a sheet of {sheet}", "", count)
        return words.format(card=card, sheet=sheet)
