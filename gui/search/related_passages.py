"""Passages of related concepts below an answer of few hits, each with the word that leads there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index import RelatedPassage


class RelatedPassages(QLabel):
    """A heading and a link to each passage; hidden if there are none.

    `linkActivated` has the id of the passage. `plain_text` has a line for each.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relatedPassages")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setWordWrap(True)
        self.setContentsMargins(16, 8, 16, 16)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_passages(())

    def show_passages(self, passages: Sequence[RelatedPassage]) -> None:
        """Show these passages in place of those before."""
        heading = self.tr("Related passages")
        through = self.tr("through “{word}”")
        ways = [through.format(word=each.through) for each in passages]
        rows = [
            f'<p style="margin:6px 0"><a href="{escape(each.passage)}">{escape(each.title)}</a>'
            f" · {escape(way)}</p>"
            for each, way in zip(passages, ways, strict=True)
        ]
        lines = [f"{each.title}, {way}" for each, way in zip(passages, ways, strict=True)]
        self.plain_text = "\n".join([heading, *lines]) if passages else ""
        self.setText(f"<b>{escape(heading)}</b>{''.join(rows)}" if passages else "")
        self.setAccessibleName(self.plain_text or heading)
        self.setVisible(bool(passages))
