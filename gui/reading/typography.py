"""The typography of a page: fonts, sizes, spaces and colours of everything on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextListFormat

if TYPE_CHECKING:
    from gui.appearance.colours import Colours

_LEADING, _TIGHT = 108.0, 86.0
"""Line heights of running text and of titles in percent of the font's own, which is generous."""


class PageFormats(NamedTuple):
    """Formats for a page in these colours and fonts; spaces are in ems of the reading font."""

    colours: Colours
    reading: QFont
    interface: QFont

    def em(self, ems: float) -> float:
        """A length in logical pixels."""
        return ems * self.reading.pointSizeF() * 96 / 72

    def block(self, before: float = 0.0, after: float = 0.0) -> QTextBlockFormat:
        """Running text with space around it."""
        block_format = QTextBlockFormat()
        block_format.setTopMargin(self.em(before))
        block_format.setBottomMargin(self.em(after))
        block_format.setLineHeight(
            _LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        return block_format

    def heading_block(
        self, level: int, before: float = 0.0, after: float = 0.0
    ) -> QTextBlockFormat:
        """A heading that screen readers find by its level."""
        block_format = self.block(before, after)
        block_format.setHeadingLevel(level)
        block_format.setLineHeight(
            _TIGHT if level == 1 else _LEADING,
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
        return block_format

    def bullets(self, depth: int) -> QTextListFormat:
        """A list at a depth from 1; `gui.reading.page_margin` paints its dashes."""
        list_format = QTextListFormat()
        list_format.setStyle(QTextListFormat.Style.ListStyleUndefined)
        list_format.setIndent(depth)
        return list_format

    def body(self) -> QTextCharFormat:
        """Running text."""
        return self._text(self.reading, 1.0, self.colours.text)

    def caption(self) -> QTextCharFormat:
        """The text of a picture."""
        text_format = self._text(self.reading, 0.92, self.colours.muted)
        text_format.setFontItalic(True)
        return text_format

    def tagline(self) -> QTextCharFormat:
        """The line below a title."""
        text_format = self._text(self.reading, 1.15, self.colours.muted)
        text_format.setFontItalic(True)
        return text_format

    def title(self, *, own: bool) -> QTextCharFormat:
        """A title; muted where it is ours and not the document's `own`."""
        text_format = self._text(
            self.reading, 1.75, self.colours.muted if own else self.colours.text
        )
        text_format.setFontWeight(QFont.Weight.DemiBold)
        return text_format

    def lead(self) -> QTextCharFormat:
        """A lead-in, as a small heading."""
        text_format = self._text(self.interface, 1.12, self.colours.text)
        text_format.setFontWeight(QFont.Weight.DemiBold)
        return text_format

    def eyebrow(self, *, strong: bool) -> QTextCharFormat:
        """The line above a title."""
        text_format = self._text(self.interface, 1.0, self.colours.muted)
        if strong:
            text_format.setFontWeight(QFont.Weight.DemiBold)
            text_format.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
            text_format.setFontLetterSpacing(106.0)
        return text_format

    def small(self) -> QTextCharFormat:
        """Secondary text in the interface font."""
        return self._text(self.interface, 1.05, self.colours.muted)

    def link(self, text_format: QTextCharFormat, target: str) -> QTextCharFormat:
        """The same format as a link to a passage."""
        linked = QTextCharFormat(text_format)
        linked.setAnchor(True)
        linked.setAnchorHref(target)
        linked.setForeground(QColor(self.colours.link))
        linked.setFontUnderline(True)
        return linked

    @staticmethod
    def _text(font: QFont, scale: float, colour: str) -> QTextCharFormat:
        text_format = QTextCharFormat()
        text_format.setFontFamilies(font.families())
        text_format.setFontPointSize(font.pointSizeF() * scale)
        text_format.setForeground(QColor(colour))
        return text_format
