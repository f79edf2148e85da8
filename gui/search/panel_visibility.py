"""Shows the panel of an answer beside the tree while it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SOON = 100
"""Milliseconds after which the panel is shown without an answer: the index is being built."""


class PanelVisibility(QObject):
    """Shows and hides the panel's container; the page beside it is laid out and painted once."""

    shown_without_answer = Signal()

    def __init__(self, container: QWidget) -> None:
        super().__init__(container)
        self._container = container
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._show_without_answer)
        container.hide()

    def show_soon(self) -> None:
        """Show it with the first answer, or when that takes long."""
        if self._container.isHidden():
            self._timer.start()

    def wait(self) -> None:
        """Do not show it soon: there is an answer, which is shown later."""
        self._timer.stop()

    def show(self) -> None:
        """Show it now."""
        self._timer.stop()
        if self._container.isHidden():
            self._set_visible(visible=True)

    def hide(self) -> None:
        """Hide it, and do not show it soon."""
        self._timer.stop()
        self._set_visible(visible=False)

    def _show_without_answer(self) -> None:
        self.show()
        self.shown_without_answer.emit()

    def _set_visible(self, *, visible: bool) -> None:
        """What stands beside it gets its width at once, before anything is written there."""
        self._container.setVisible(visible)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
