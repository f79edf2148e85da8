"""The right side of the card dialog: all options, the advanced ones behind a disclosure."""

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
from gui.printing.options.advanced_options import AdvancedOptions
from gui.printing.options.form_rows import WheelFilter, form_layout
from gui.printing.options.layout_options import LayoutOptions
from gui.printing.options.layout_settings import (
    layout_from_settings,
    own_size_from_settings,
    settings_with_layout,
)
from gui.printing.options.printer_offset import PrinterOptions

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore

_MAX_COPIES = 99
_MIN_WIDTH, _MAX_WIDTH, _HEIGHT = 240, 340, 320


class OptionsPanel(QScrollArea):
    """Options of layout, printer and pictures; `changed`: cards must be typeset anew."""

    changed = Signal()

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardChoices")
        self._store = store
        layout = layout_from_settings(store.current.cards)
        self._layout, self._advanced = (
            LayoutOptions(layout, own_size_from_settings(store.current.cards)),
            AdvancedOptions(layout),
        )
        self.printer_options = PrinterOptions(store)
        self._copies = _spin_box("copies", (1, _MAX_COPIES), self.tr("Copies"))
        self._picture_width = _spin_box(
            "pictureWidth", PICTURE_WIDTHS, self.tr("Picture width in pixels")
        )
        self._picture_width.setSuffix(" px")
        self._picture_width.setSingleStep(160)
        self._picture_width.setValue(store.current.cards.picture_width)
        self._disclosure = QToolButton()
        self._content, self._advanced_area = QWidget(), QWidget()
        self._lay_out()
        height = self._layout.row_height
        for box in self._content.findChildren(QAbstractSpinBox):
            box.setMinimumHeight(height)
        WheelFilter(self._content)
        self._show_advanced(store.current.cards.advanced_open)
        self.setFocusProxy(self._layout)
        for options in (self._layout, self._advanced, self.printer_options):
            options.changed.connect(self._change)
        self._disclosure.clicked.connect(self._toggle_advanced)
        self._picture_width.valueChanged.connect(self._remember_picture_width)

    @property
    def card_layout(self) -> CardLayout:
        """The layout with all options, and with the offset of the selected printer."""
        layout = self._layout.apply_to(CardLayout())
        return replace(self._advanced.apply_to(layout), offset=self.printer_options.offset)

    @property
    def copies(self) -> int:
        """How many of each page are to be printed."""
        return self._copies.value()

    @property
    def picture_width(self) -> int:
        """How many pixels a saved picture is wide."""
        return self._picture_width.value()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._preferred_width(), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._preferred_width(), _HEIGHT // 2)

    def _preferred_width(self) -> int:
        """Room for the content and the scroll bar, but for no more than half a small screen."""
        bar = self.verticalScrollBar().sizeHint().width()
        return min(max(_MIN_WIDTH, self._content.minimumSizeHint().width()) + bar, _MAX_WIDTH)

    def _lay_out(self) -> None:
        self._disclosure.setObjectName("moreChoices")
        self._disclosure.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._disclosure.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        advanced = QVBoxLayout(self._advanced_area)
        advanced.setContentsMargins(0, 0, 0, 0)
        advanced.setSpacing(12)
        advanced.addWidget(self._advanced)
        advanced.addWidget(self.printer_options)
        advanced.addWidget(_row(self.tr("Picture width"), self._picture_width))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._layout)
        column.addWidget(_row(self.tr("Cop&ies"), self._copies))
        column.addWidget(self._disclosure, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._advanced_area)
        column.addStretch()
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _change(self) -> None:
        settings = settings_with_layout(self._store.current.cards, self.card_layout)
        self._store.change_cards(replace(settings, own_size=self._layout.own_size.value))
        self.changed.emit()

    def _show_advanced(self, shown: bool) -> None:
        if shown:
            self._find_printers()
        self._disclosure.setText(self.tr("Fewer options") if shown else self.tr("More options"))
        self._disclosure.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._advanced_area.setVisible(shown)

    def _find_printers(self) -> None:
        from PySide6.QtPrintSupport import QPrinterInfo

        self.printer_options.set_printers(QPrinterInfo.availablePrinterNames())

    def _toggle_advanced(self) -> None:
        shown = not self._store.current.cards.advanced_open
        self._store.change_cards(replace(self._store.current.cards, advanced_open=shown))
        self._show_advanced(shown)

    def _remember_picture_width(self, width: int) -> None:
        self._store.change_cards(replace(self._store.current.cards, picture_width=width))


def _row(label: str, box: QSpinBox) -> QWidget:
    row = QWidget()
    form_layout(row).addRow(label, box)
    return row


def _spin_box(object_name: str, limits: tuple[int, int], text: str) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName(object_name)
    box.setRange(*limits)
    box.setAccessibleName(text)
    return box
