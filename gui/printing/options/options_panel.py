"""The right side of the card dialog: all options, the advanced ones behind a disclosure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from content.cards import CardLayout
from gui.printing.options.advanced_options import AdvancedOptions
from gui.printing.options.form_rows import labelled, prepare_boxes, spin_box
from gui.printing.options.layout_options import LayoutOptions
from gui.printing.options.layout_settings import (
    layout_from_settings,
    own_size_from_settings,
    printer_offset,
    settings_with_layout,
)

if TYPE_CHECKING:
    from gui.application.preferences import PreferenceStore
    from gui.printing.options.layout_settings import Offset

_MAX_COPIES = 99
_MIN_WIDTH, _MAX_WIDTH, _HEIGHT = 240, 340, 320


class OptionsPanel(QScrollArea):
    """Options of layout, printer and pictures; `changed`: cards must be typeset anew.

    The advanced options are built when they are shown; until then the settings have their values.
    """

    changed = Signal()
    calibration_requested = Signal()

    def __init__(self, store: PreferenceStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardChoices")
        self._store = store
        settings = store.current.cards
        self._content = QWidget(self.viewport())
        self._layout = LayoutOptions(
            layout_from_settings(settings), own_size_from_settings(settings), self._content
        )
        self._copies = spin_box("copies", (1, _MAX_COPIES), self.tr("Copies"))
        self._disclosure = QToolButton()
        self._advanced: AdvancedOptions | None = None
        self._column = QVBoxLayout(self._content)
        self._lay_out()
        prepare_boxes(self._content, self._layout.row_height)
        self._show_advanced(settings.advanced_open)
        self.setFocusProxy(self._layout)
        self._layout.changed.connect(self._change)
        self._disclosure.clicked.connect(self._toggle_advanced)

    @property
    def card_layout(self) -> CardLayout:
        """The layout with all options, and with the offset of the selected printer."""
        layout = self._layout.apply_to(layout_from_settings(self._store.current.cards))
        if self._advanced is not None:
            layout = self._advanced.apply_to(layout)
        return replace(layout, offset=self.offset_of(self.printer))

    @property
    def copies(self) -> int:
        """How many of each page are to be printed."""
        return self._copies.value()

    @property
    def picture_width(self) -> int:
        """How many pixels a saved picture is wide."""
        return self._store.current.cards.picture_width

    @property
    def printer(self) -> str:
        """The printer that was printed on or selected last; "" for files printed elsewhere."""
        return self._store.current.cards.printer

    def offset_of(self, printer: str) -> Offset:
        """The offset that is remembered for a printer."""
        return printer_offset(self._store.current.cards, printer)

    def select_printer(self, printer: str) -> None:
        """Remember a printer that is printed on, and show its offset."""
        if printer != self.printer:
            self._store.change_cards(replace(self._store.current.cards, printer=printer))
            if self._advanced is not None:
                self._advanced.printer.show_printers()
            self._change()

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
        column = self._column
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._layout)
        column.addWidget(labelled(self.tr("Cop&ies"), self._copies))
        column.addWidget(self._disclosure, 0, Qt.AlignmentFlag.AlignLeft)
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
        if shown and self._advanced is None:
            self._advanced = self._build_advanced()
            self._column.insertWidget(self._column.count() - 1, self._advanced)
        if self._advanced is not None:
            self._advanced.setVisible(shown)
            self._advanced.printer.show_printers()
        self._disclosure.setText(self.tr("Fewer options") if shown else self.tr("More options"))
        self._disclosure.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)

    def _build_advanced(self) -> AdvancedOptions:
        advanced = AdvancedOptions(self._store, self._content)
        prepare_boxes(advanced, self._layout.row_height)
        advanced.changed.connect(self._change)
        advanced.calibration_requested.connect(self.calibration_requested)
        return advanced

    def _toggle_advanced(self) -> None:
        shown = not self._store.current.cards.advanced_open
        self._store.change_cards(replace(self._store.current.cards, advanced_open=shown))
        self._show_advanced(shown)
