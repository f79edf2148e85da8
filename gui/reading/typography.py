"""The typography of a page: fonts, sizes, spaces and colours of everything on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextListFormat,
)

from gui.appearance.fonts import pixels

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
        return ems * self.reading.pixelSize()

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
        """A list at a depth from 1; `gui.reading.margin_painting` paints its dashes."""
        list_format = QTextListFormat()
        list_format.setStyle(QTextListFormat.Style.ListStyleUndefined)
        list_format.setIndent(depth)
        return list_format

    def body(self) -> QTextCharFormat:
        """Running text."""
        return self._text(self.reading, 1.0)

    def caption(self) -> QTextCharFormat:
        """The text of a picture."""
        return self._text(self.reading, 0.92, muted=True, italic=True)

    def label(self) -> QTextCharFormat:
        """A line that says what sort of thing follows."""
        return self._text(self.interface, 1.0, muted=True, bold=True)

    def quote(self) -> QTextCharFormat:
        """Words of another, or a question."""
        return self._text(self.reading, 1.0, italic=True)

    def tagline(self) -> QTextCharFormat:
        """The line below a title."""
        return self._text(self.reading, 1.15, muted=True, italic=True)

    def title(self, *, own: bool) -> QTextCharFormat:
        """A title; muted where it is ours and not the document's `own`."""
        return self._text(self.reading, 1.75, muted=own, bold=True)

    def lead(self) -> QTextCharFormat:
        """A lead-in, as a small heading."""
        return self._text(self.interface, 1.12, bold=True)

    def eyebrow(self, *, strong: bool) -> QTextCharFormat:
        """The line above a title."""
        char_format = self._text(self.interface, 1.0, muted=True, bold=strong)
        if strong:
            char_format.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
            char_format.setFontLetterSpacing(106.0)
        return char_format

    def small(self) -> QTextCharFormat:
        """Secondary text in the interface font."""
        return self._text(self.interface, 1.05, muted=True)

    def link(self, char_format: QTextCharFormat, target: str) -> QTextCharFormat:
        """The same format as a link to a passage."""
        linked = QTextCharFormat(char_format)
        linked.setAnchor(True)
        linked.setAnchorHref(target)
        linked.setForeground(QColor(self.colours.link))
        linked.setFontUnderline(True)
        return linked

    def _text(
        self,
        font: QFont,
        scale: float,
        *,
        muted: bool = False,
        italic: bool = False,
        bold: bool = False,
    ) -> QTextCharFormat:
        char_format = QTextCharFormat()
        char_format.setFontFamilies(font.families())
        size = pixels(font.pixelSize(), 100 * scale)
        char_format.setProperty(QTextFormat.Property.FontPixelSize.value, size)
        char_format.setForeground(QColor(self.colours.muted if muted else self.colours.text))
        if italic:
            char_format.setFontItalic(True)
        if bold:
            char_format.setFontWeight(QFont.Weight.DemiBold)
        return char_format
