"""Words as they come, with how many of them are bold or lead to another page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_NEARLY_ALL = 0.9
_SENTENCE_ENDS = tuple(".:;!?…")
_WRAP = "\v"
_MARK = re.compile(r"(?:\W|\d{1,2}[.)]|o )\s*\S")


class StyledWords:
    """Runs of words, each bold or not, in one line or several."""

    def __init__(self, runs: Sequence[tuple[str, bool, bool]] = ()) -> None:
        self.runs = list(runs)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing but white space."""
        return not any(text.strip() for text, _, _ in self.runs)

    @property
    def text(self) -> str:
        """The words, their lines ending with line feeds."""
        return "".join(text for text, _, _ in self.runs).replace(_WRAP, "\n")

    @property
    def is_bold(self) -> bool:
        """Whether all words are bold, but for a sign or two."""
        return self._share([bold for _, bold, _ in self.runs]) >= _NEARLY_ALL

    @property
    def link_share(self) -> float:
        """How much of the words leads to other pages, from 0 to 1."""
        return self._share([link for _, _, link in self.runs])

    def add(self, text: str, *, is_bold: bool = False, is_link: bool = False) -> None:
        """Add some words."""
        self.runs.append((text, is_bold, is_link))

    def end_line(self) -> None:
        """A line ends here."""
        self.runs.append(("\n", False, False))

    def wrap_line(self) -> None:
        """A line of the file ends here, but none of the text."""
        self.runs.append((_WRAP, False, False))

    def parts(self) -> Iterator[StyledWords]:
        """Its lines; those that go on in the middle of a sentence stay together."""
        lines = [line for line in self._lines() if not line.is_empty]
        if not lines:
            return
        part = StyledWords(lines[0].runs)
        for above, below in pairwise(lines):
            if not _goes_on(above, below):
                yield part
                part = StyledWords(below.runs)
            else:
                part.end_line()
                part.runs += below.runs
        yield part

    def _lines(self) -> Iterator[StyledWords]:
        line = StyledWords()
        for text, bold, link in self.runs:
            first, *others = text.split("\n")
            line.runs.append((first, bold, link))
            for other in others:
                yield line
                line = StyledWords([(other, bold, link)])
        yield line

    def _share(self, counted: Sequence[bool]) -> float:
        lengths = [len(text.strip()) for text, _, _ in self.runs]
        whole = sum(lengths)
        part = sum(n for n, counts in zip(lengths, counted, strict=True) if counts)
        return part / whole if whole else 0.0


def _goes_on(above: StyledWords, below: StyledWords) -> bool:
    words, next_words = above.text.strip(), below.text.strip()
    return (
        above.is_bold == below.is_bold
        and next_words[0].islower()
        and not words.endswith(_SENTENCE_ENDS)
        and not _MARK.match(next_words)
    )
