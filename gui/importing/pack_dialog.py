"""The dialog that shows what is in a pack of texts before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from content.own_library.text_pack import Pack


class PackDialog(QDialog):
    """Accepted when the texts are to be added."""

    def __init__(self, name: str, pack: Pack, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("packDialog")
        self.setWindowTitle(self.tr("Open a pack of texts"))
        library = pack.library
        count = len(library.documents)
        heading = QLabel(self.tr("%n text(s) in “{name}”:", "", count).format(name=name))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        texts = QListWidget()
        texts.setObjectName("packTexts")
        texts.setAccessibleName(self.tr("Texts in the pack"))
        texts.setWordWrap(True)
        for document in library.documents:
            municipality = library.municipality(document.municipality).name
            passages = self.tr("%n passage(s)", "", len(document.passages))
            texts.addItem(f"{municipality} · {document.title} · {passages}")
        note = QLabel(
            self.tr(
                "They are copied into your own texts. What you have there already is not changed."
            )
        )
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add = buttons.addButton(
            self.tr("&Add to your own texts"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        add.setObjectName("addPack")
        add.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(texts, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        line = self.fontMetrics()
        self.resize(64 * line.averageCharWidth(), 18 * line.lineSpacing())
