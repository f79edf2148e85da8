"""A dialog that is gone once it is closed, with what Qt keeps of its style."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from gui.appearance.theme import forget_style_rules


class Dialog(QDialog):
    """The base of the dialogs of this program."""

    def __init__(self, object_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(object_name)
        self.setWindowTitle(title)

    @override
    def done(self, result: int) -> None:
        super().done(result)
        forget_style_rules(self)
