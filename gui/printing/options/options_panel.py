"""The right side of the card dialog: every choice, those that few need behind a disclosure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from content.cards import CardLayout
from gui.application.preferences import PICTURE_WIDTHS
from gui.printing.options.advanced_options import FinerChoice
from gui.printing.options.form_widgets import form
from gui.printing.options.layout_options import LayoutChoice
from gui.printing.options.layout_settings import kept_layout, with_layout
from gui.printing.options.printer_options import PrinterChoice

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore

_MOST_COPIES = 99
_WIDTH, _WIDEST, _HEIGHT = 240, 340, 320


class Choices(QScrollArea):
    """What is chosen; `changed` tells that the cards must be set anew."""

    changed = Signal()

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardChoices")
        self._store = store
        layout = kept_layout(store.current.cards)
        self._layout, self._finer = LayoutChoice(layout), FinerChoice(layout)
        self.printer = PrinterChoice(store)
        self._copies = _number("copies", (1, _MOST_COPIES), self.tr("Copies"))
        self._width = _number(
            "pictureWidth", PICTURE_WIDTHS, self.tr("Width of pictures in pixels")
        )
        self._width.setSuffix(" px")
        self._width.setSingleStep(160)
        self._width.setValue(store.current.cards.picture_width)
        self._more = QToolButton()
        self._inside, self._finer_rows = QWidget(), QWidget()
        self._lay_out()
        height = self._layout.row_height
        for box in self._inside.findChildren(QAbstractSpinBox):
            box.setMinimumHeight(height)
        self._open(store.current.cards.advanced_open)
        self.setFocusProxy(self._layout)
        for choice in (self._layout, self._finer, self.printer):
            choice.changed.connect(self._change)
        self._more.clicked.connect(self._turn)
        self._width.valueChanged.connect(self._remember_width)

    @property
    def layout_chosen(self) -> CardLayout:
        """What is chosen now, with the offset of the printer that is chosen."""
        chosen = self._layout.chosen_in(CardLayout())
        return replace(self._finer.chosen_in(chosen), offset=self.printer.offset)

    @property
    def copies(self) -> int:
        """How many of each page are to be printed."""
        return self._copies.value()

    @property
    def picture_width(self) -> int:
        """How many pixels a saved picture is wide."""
        return self._width.value()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._fitting_width(), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._fitting_width(), _HEIGHT // 2)

    def _fitting_width(self) -> int:
        """Room for the words and the scroll bar, but never for more than half a small screen."""
        bar = self.verticalScrollBar().sizeHint().width()
        return min(max(_WIDTH, self._inside.minimumSizeHint().width()) + bar, _WIDEST)

    def _lay_out(self) -> None:
        self._more.setObjectName("moreChoices")
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        finer = QVBoxLayout(self._finer_rows)
        finer.setContentsMargins(0, 0, 0, 0)
        finer.setSpacing(12)
        finer.addWidget(self._finer)
        finer.addWidget(self.printer)
        finer.addWidget(_row(self.tr("Picture width"), self._width))
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._layout)
        column.addWidget(_row(self.tr("Cop&ies"), self._copies))
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._finer_rows)
        column.addStretch()
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _change(self) -> None:
        self._store.change_cards(with_layout(self._store.current.cards, self.layout_chosen))
        self.changed.emit()

    def _open(self, opened: bool) -> None:
        if opened:
            self._find_printers()
        self._more.setText(self.tr("Fewer choices") if opened else self.tr("More choices"))
        self._more.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._finer_rows.setVisible(opened)

    def _find_printers(self) -> None:
        from PySide6.QtPrintSupport import QPrinterInfo

        self.printer.show_printers(QPrinterInfo.availablePrinterNames())

    def _turn(self) -> None:
        opened = not self._store.current.cards.advanced_open
        self._store.change_cards(replace(self._store.current.cards, advanced_open=opened))
        self._open(opened)

    def _remember_width(self, width: int) -> None:
        self._store.change_cards(replace(self._store.current.cards, picture_width=width))


def _row(words: str, box: QSpinBox) -> QWidget:
    row = QWidget()
    form(row).addRow(words, box)
    return row


def _number(name: str, limits: tuple[int, int], words: str) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName(name)
    box.setRange(*limits)
    box.setAccessibleName(words)
    return box
