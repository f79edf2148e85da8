"""Lines of a text and the elements that they make: a heading, a paragraph, an item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from content.divided_words import join_divided_words
from content.importing.readers.read_text import Markup, ReadBlock
from content.list_mark import ListMark, read_mark
from content.model import SourceRange

LONGEST_HEADING = 90
"""Characters: what is longer is no heading, unless it is in capitals."""

BLOCK_GAP = 2
"""So many blank lines part two blocks, such as the pages of a folder."""

_OPEN_END = re.compile(
    r"\b(?:at|att|å|genom|gennem|gjennom|ved|du|jeg|jag|eg|vi|skal|ska|som|to|by|that|når|när|"
    r"dessutom|även|desuden|derudover|i tillegg)$",
    re.IGNORECASE,
)
_ENDS_WITH_PREPOSITION = re.compile(
    r"(?!hva|hvor|vad|hur|det|sådan|så|slik|korleis|kva|how|what)\w.*\s"
    r"(?:til|till|for|för|kunne|kunna|med|av|af|om|på|i|fra|från|frå|mod|mot|under|hos|of|with|from)"
    r"$",
    re.IGNORECASE,
)


class Role(StrEnum):
    """What an element is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    LABEL = "label"
    TAGLINE = "tagline"
    LEAD = "lead"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    CAPTION = "caption"
    ROW = "row"
    FOOTNOTE = "footnote"
    LINK = "link"
    DATE = "date"
    SIGNATURE = "signature"
    CONTENTS = "contents"
    FURNITURE = "furniture"


@dataclass(slots=True)
class Line:
    """A line that is not blank: `number` from 1, `indent` in characters, blank lines above it.

    `block` is that of the file it was read from; None of plain text.
    """

    number: int
    text: str
    indent: int
    blanks_above: int
    block: ReadBlock | None = None

    @property
    def mark(self) -> ListMark | None:
        """The mark of a list that it begins with."""
        return read_mark(self.text)


@dataclass(slots=True)
class Element:
    """One or several lines that belong together, and what they are, with the `reason` in words.

    `level` is 1 of a group, 2 of what is browsed and printed, 3 inside it; `body` are the lines
    that belong to a heading; `placement` is `before`, `after` or `apart` from them. `depth` counts
    from 1 in nested lists. A `label` is our own name for the passage that it begins.
    """

    lines: list[Line]
    role: Role | None = None
    reason: str = ""
    level: int = 0
    placement: str = ""
    body: SourceRange | None = None
    run_in: bool = False
    depth: int = 1
    label: str = ""
    mark: ListMark | None = field(init=False)

    def __post_init__(self) -> None:
        self.mark = self.lines[0].mark

    @property
    def text(self) -> str:
        """The words without the mark, hard wraps and divided words joined."""
        text = join_divided_words("\n".join(line.text for line in self.lines)).replace("\n", " ")
        return text[self.mark.length :] if self.mark else text

    @property
    def range(self) -> SourceRange:
        """Its lines in the source."""
        return SourceRange(self.lines[0].number, self.lines[-1].number)

    @property
    def markup(self) -> Markup | None:
        """What the file that it was read from says of it; None of plain text."""
        block = self.lines[0].block
        return block.markup if block else None

    @property
    def blanks_above(self) -> int:
        """How many blank lines are above it."""
        return self.lines[0].blanks_above

    @property
    def is_capitals(self) -> bool:
        """Whether it has two letters or more and all are capitals."""
        letters = [each for each in self.text if each.isalpha()]
        return len(letters) > 1 and all(each.isupper() for each in letters)

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence or a part of one does."""
        return self.text[-1:] in ".;,…"

    @property
    def is_open(self) -> bool:
        """Whether it ends as a sentence does that a list completes."""
        patterns = (_OPEN_END.search, _ENDS_WITH_PREPOSITION.match)
        return self.text[-1:] == ":" or any(find(self.text) for find in patterns)

    @property
    def is_set(self) -> bool:
        """Whether it is known already what it is."""
        return self.role is not None

    def set_role(self, role: Role, reason: str) -> None:
        """Say what it is and why."""
        self.role, self.reason = role, reason


def read_lines(text: str, blocks: Sequence[ReadBlock] = ()) -> list[Line]:
    """The lines of a text that are not blank.

    White space of every kind but tabs becomes a space, and wide gaps three.
    """
    lines: list[Line] = []
    blanks = 0
    block_of = {
        number: block
        for block in blocks
        for number in range(block.lines.first, block.lines.last + 1)
    }
    for number, raw in enumerate(text.split("\n"), 1):
        shown = re.sub(r"[\ufeff\u200b]", "", raw)
        stripped = re.sub(r" {4,}", "   ", re.sub(r"[^\S\t]", " ", shown).strip())
        if not stripped:
            blanks += 1
            continue
        indent = len(shown) - len(shown.lstrip())
        lines.append(Line(number, stripped, indent, blanks, block_of.get(number)))
        blanks = 0
    return lines


def key_of(text: str) -> str:
    """What two lines have in common that say the same: no case, no numbers or signs around."""
    return re.sub(r"[\W\d_]+", " ", text.casefold()).strip()


def text_elements(elements: Sequence[Element]) -> list[Element]:
    """The elements but for furniture and contents."""
    return [each for each in elements if each.role not in {Role.FURNITURE, Role.CONTENTS}]


def neighbour(elements: Sequence[Element], index: int) -> Element | None:
    """The element at an index; None before the first and after the last."""
    return elements[index] if 0 <= index < len(elements) else None
