"""The typography of the page: faces, sizes, spaces and colours of everything that stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextListFormat

if TYPE_CHECKING:
    from gui.appearance.colours import Colours

_LEADING, _TIGHT = 108.0, 86.0
"""Line heights of running text and of titles in percent of the face's own, which is generous."""


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
        form = QTextBlockFormat()
        form.setTopMargin(self.em(before))
        form.setBottomMargin(self.em(after))
        form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def heading_block(
        self, level: int, before: float = 0.0, after: float = 0.0
    ) -> QTextBlockFormat:
        """A heading that screen readers find by its level."""
        form = self.block(before, after)
        form.setHeadingLevel(level)
        form.setLineHeight(
            _TIGHT if level == 1 else _LEADING,
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
        return form

    def bullets(self, depth: int) -> QTextListFormat:
        """A list at a depth from 1; `gui.reading.page_margin` paints its dashes."""
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListStyleUndefined)
        form.setIndent(depth)
        return form

    def body(self) -> QTextCharFormat:
        """What is read."""
        return self._text(self.reading, 1.0, self.colours.text)

    def caption(self) -> QTextCharFormat:
        """Words that belong to a picture."""
        form = self._text(self.reading, 0.92, self.colours.muted)
        form.setFontItalic(True)
        return form

    def tagline(self) -> QTextCharFormat:
        """The line under a heading."""
        form = self._text(self.reading, 1.15, self.colours.muted)
        form.setFontItalic(True)
        return form

    def title(self, *, own: bool) -> QTextCharFormat:
        """A title; one of our own stands back a little."""
        form = self._text(self.reading, 1.75, self.colours.muted if own else self.colours.text)
        form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def lead(self) -> QTextCharFormat:
        """A lead-in, set as a small heading."""
        form = self._text(self.interface, 1.12, self.colours.text)
        form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def eyebrow(self, *, strong: bool) -> QTextCharFormat:
        """The line above a title."""
        form = self._text(self.interface, 1.0, self.colours.muted)
        if strong:
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
            form.setFontLetterSpacing(106.0)
        return form

    def small(self) -> QTextCharFormat:
        """Secondary words in the interface face."""
        return self._text(self.interface, 1.05, self.colours.muted)

    def link(self, form: QTextCharFormat, target: str) -> QTextCharFormat:
        """The same words as a way to a passage."""
        linked = QTextCharFormat(form)
        linked.setAnchor(True)
        linked.setAnchorHref(target)
        linked.setForeground(QColor(self.colours.link))
        linked.setFontUnderline(True)
        return linked

    @staticmethod
    def _text(font: QFont, scale: float, colour: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontFamilies(font.families())
        form.setFontPointSize(font.pointSizeF() * scale)
        form.setForeground(QColor(colour))
        return form
