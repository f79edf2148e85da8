"""What is above the text of a slide: municipality, kicker, title, tag line. Lengths are units."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from content.slides.sentences import words_of_block
from content.slides.slide_faces import (
    CAPITAL,
    DESCENT,
    KICKER_STYLE,
    LINE,
    MUNICIPALITY_STYLE,
    TAGLINE_STYLE,
    TITLE_LINE,
    title_style,
)
from content.slides.slide_lines import Line, SlideLines, plain_words
from content.slides.slide_text import SlideText
from content.slides.viewing import MARGIN, Canvas

LONGEST_LINE = 31
"""In em."""

_HEAD, _LEAST_HEAD = 0.7, 24.0
"""The size of municipality and kicker, in floors, and the least of it."""

_SMALL_TITLE, _LARGEST_SMALL_TITLE = 1.05, 58.0
"""The size of the title on further slides, in floors, and the largest of it."""

TITLE_SCALES = (2.0, 1.85, 1.7, 1.55, 1.4, 1.25, 1.15)
CAPITALS_SCALES = (2.6, 2.3, *TITLE_SCALES)
"""The sizes of titles, in text sizes."""

COMPACT_SCALES = ((1.4, 1), (1.15, 2), (1.15, 3), (1.15, 4))
"""Where room is scarce: sizes of titles, with the lines that they may have."""

_BELOW_HEAD, _ABOVE_TAGLINE, _BELOW_TITLE = 1.1, 0.2, 0.7
"""In the size of the head, and in text sizes."""


@dataclass(frozen=True, slots=True)
class SlideTitle:
    """The title as it is set on the first slide; `scale` is its size in text sizes."""

    scale: float
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class SlideTop:
    """The top of the slides of one text."""

    text: SlideText
    canvas: Canvas
    breaker: SlideLines
    _compact: dict[float, SlideTitle] = field(default_factory=dict)

    @property
    def head_size(self) -> float:
        """The size of the municipality's name and of the kicker."""
        return max(_HEAD * self.canvas.floor, _LEAST_HEAD)

    @property
    def small_title_size(self) -> float:
        """The size of the title on further slides."""
        return min(_SMALL_TITLE * self.canvas.floor, _LARGEST_SMALL_TITLE)

    @cached_property
    def municipality(self) -> tuple[Line, ...]:
        """The municipality's name, cut to one line."""
        words, room = self.text.municipality.split(), self.canvas.text_width / self.head_size
        return self.breaker.cut_line(words, MUNICIPALITY_STYLE, room)

    @cached_property
    def kicker(self) -> tuple[Line, ...]:
        """The lines above the title."""
        words, room = plain_words(self.text.kicker), self.canvas.text_width / self.head_size
        return self.breaker.lines(words, KICKER_STYLE, room)

    @cached_property
    def small_title(self) -> tuple[Line, ...]:
        """The title on further slides, cut to one line."""
        style, room = (
            title_style(self.text, small=True),
            self.canvas.text_width / self.small_title_size,
        )
        return self.breaker.cut_line(self.text.title.split(), style, room)

    def tagline(self, size: float) -> tuple[Line, ...]:
        """The lines of the tag line."""
        if not self.text.tagline:
            return ()
        room = min(self.canvas.text_width / (size * TAGLINE_STYLE.scale), LONGEST_LINE)
        return self.breaker.lines(words_of_block(self.text.tagline), TAGLINE_STYLE, room)

    def title_at(self, size: float, scale: float, most: int) -> tuple[Line, ...]:
        """The lines of the title at a scale of the text size; () if it has no room in so many."""
        return self.breaker.title_lines(self.canvas.text_width / (size * scale), most)

    def compact_title(self, size: float) -> SlideTitle:
        """The title where room is scarce: two lines if that is enough."""
        if size not in self._compact:
            tried = (
                SlideTitle(scale, self.title_at(size, scale, most))
                for scale, most in COMPACT_SCALES
            )
            found = next((each for each in tried if each.lines), None)
            self._compact[size] = found or self._parted_title(size)
        return self._compact[size]

    def _parted_title(self, size: float) -> SlideTitle:
        """A title with a word that is too wide, or of very many words; of none, no lines."""
        scale, _ = COMPACT_SCALES[-1]
        words, room = plain_words(self.text.title), self.canvas.text_width / (size * scale)
        return SlideTitle(scale, self.breaker.lines(words, title_style(self.text), room))

    def head_end(self, *, first: bool) -> float:
        """From the top of a slide to the end of its head: municipality and kicker."""
        lines = len(self.municipality) + (len(self.kicker) if first else 0)
        return MARGIN + lines_height(lines, self.head_size, LINE)

    def title_top(self, *, first: bool) -> float:
        """From the top of a slide to its title."""
        end = self.head_end(first=first)
        return end + self.head_size * _BELOW_HEAD if end > MARGIN else end

    def title_end(self, size: float, title: SlideTitle) -> float:
        """From the top of a first slide to the end of its title."""
        return self.title_top(first=True) + lines_height(
            len(title.lines), size * title.scale, TITLE_LINE
        )

    def text_top(self, size: float, title: SlideTitle | None) -> float:
        """From the top of a slide to its text; without a title, that of a further slide."""
        if title is None:
            lines = len(self.small_title)
            end = self.title_top(first=False) + lines_height(lines, self.small_title_size, LINE)
            return end + size * _BELOW_TITLE
        end = self.title_end(size, title)
        if self.text.tagline:
            lines = len(self.tagline(size))
            height = lines_height(lines, size * TAGLINE_STYLE.scale, LINE)
            end = self.tagline_top(size, title) + height
        return end + size * _BELOW_TITLE

    def tagline_top(self, size: float, title: SlideTitle) -> float:
        """From the top of a first slide to its tag line."""
        return self.title_end(size, title) + (size * _ABOVE_TAGLINE if title.lines else 0)


def lines_height(count: int, size: float, pitch: float) -> float:
    """From the first capitals to the last descenders; 0 without lines."""
    return ((count - 1) * pitch + CAPITAL + DESCENT) * size if count else 0.0
