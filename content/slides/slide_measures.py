"""What has room on a slide: the height of its text, and the room for it. Lengths are units."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from content.slides.sentences import sentences_of
from content.slides.slide_faces import CAPITAL, DESCENT, LINE, PAGE_STYLE, block_style
from content.slides.slide_paragraphs import Paragraph, SlideParagraphs, above
from content.slides.slide_top import LONGEST_LINE, SlideTitle, SlideTop
from content.slides.viewing import MARGIN

_FINE, _LEAST_FINE = 0.42, 24.0
"""The size of the foot, in floors, and the least of it: it is for the front rows."""

_ABOVE_FOOT = 1.8
_FREE_ABOVE, _MOST_FREE_ABOVE = 0.18, 1.2
"""Of the free room, how much is above the text, and the most of it in text sizes."""


@dataclass(frozen=True)
class SlideMeasures:
    """The measures of the slides of one text."""

    top: SlideTop
    _heights: dict[tuple[int, float], list[float]] = field(default_factory=dict)
    _paragraph_heights: dict[tuple[int, int, float], float] = field(default_factory=dict)

    @cached_property
    def paragraphs(self) -> SlideParagraphs:
        """Makes the paragraphs of a slide."""
        blocks = self.top.text.blocks
        return SlideParagraphs(blocks, sentences_of(blocks))

    @property
    def sentence_count(self) -> int:
        """How many sentences all slides have together."""
        return len(self.paragraphs.sentences)

    @property
    def fine_size(self) -> float:
        """The size of the foot."""
        return max(_FINE * self.top.canvas.floor, _LEAST_FINE)

    def text_end(self, *, paged: bool) -> float:
        """From the top of a slide to the end of the room for its text."""
        end = self.top.canvas.height - MARGIN
        if self.top.text.foot or paged:
            end -= self.foot_size(paged=paged) * (CAPITAL + DESCENT) + self.fine_size * _ABOVE_FOOT
        return end

    def foot_size(self, *, paged: bool) -> float:
        """The size of the largest letters of the foot: those of the page number."""
        return self.fine_size * (PAGE_STYLE.scale if paged else 1)

    def text_height(self, size: float, start: int, stop: int) -> float:
        """The height of the text of a slide, from its first capitals to its last descenders."""
        if start == stop:
            return 0.0
        heights = self._heights.setdefault((start, size), [])
        for number in range(start + len(heights), stop):
            first = max(start, self.paragraphs.first_of_block[number])
            before = heights[first - start - 1] if first > start else None
            heights.append(self._height_with(size, before, first, number + 1))
        leading = LINE - CAPITAL - DESCENT
        return (heights[stop - start - 1] - leading) * size

    def _height_with(self, size: float, before: float | None, first: int, stop: int) -> float:
        """The height in em with one paragraph more, whose first sentence is `first`.

        `before` is that of those before it, and None for the first of a slide.
        """
        paragraphs = self.paragraphs
        own, kind = self._paragraph_height(size, first, stop), paragraphs.kind(first)
        if before is not None:
            return before + above(paragraphs.kind(first - 1), kind) + own
        repeated = paragraphs.repeated_sentence(first)
        if repeated is None:
            return own
        whole = paragraphs.paragraph(repeated, repeated + 1, repeated=True)
        return self._em_of(whole, size) + above(whole.kind, kind) + own

    def _paragraph_height(self, size: float, start: int, stop: int) -> float:
        key = (start, stop, size)
        if key not in self._paragraph_heights:
            em = self._em_of(self.paragraphs.paragraph(start, stop), size)
            self._paragraph_heights[key] = em
        return self._paragraph_heights[key]

    def _em_of(self, paragraph: Paragraph, size: float) -> float:
        style = block_style(paragraph.kind, repeated=paragraph.repeated)
        words, room = paragraph.words, self.room_of(paragraph, size)
        return self.top.breaker.count(words, style, room) * LINE

    def room_of(self, paragraph: Paragraph, size: float) -> float:
        """The width for the lines of a paragraph, in em of their own size."""
        whole = min(self.top.canvas.text_width / size, LONGEST_LINE)
        scale = block_style(paragraph.kind, repeated=paragraph.repeated).scale
        return max(whole - paragraph.indent, whole / 3) / scale

    def room(self, size: float, title: SlideTitle | None, *, paged: bool) -> float:
        """The height for the text of a slide."""
        return self.text_end(paged=paged) - self.top.text_top(size, title)

    def free_above(self, size: float, free: float) -> float:
        """How much of the free room is above the text."""
        return min(max(free, 0) * _FREE_ABOVE, size * _MOST_FREE_ABOVE)
