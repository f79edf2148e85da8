"""Reads the mark that begins an item of a list, or the number that begins a heading."""

from __future__ import annotations

import re
from typing import NamedTuple

BULLETS = "•‣◦●○■□☐☑▪▫◆❖➢➤►▶·∙✓✔→⇒➔➜▸★✦♦⁃?*o-–—−"
"""Each only before white space: `o` and the dashes are letters and signs of words, too."""

SYMBOL_FONT = str.maketrans("\uf0b7\uf0a7\uf0a8\uf06e\uf071\uf076\uf0d8\uf0fc", "•▪▫■□❖➢✓")
"""The private code points that word processors write for bullets of Symbol and Wingdings."""

_BULLET = re.compile(rf"([{re.escape(BULLETS)}])\s+(?=\S)")
_NUMBER = re.compile(
    r"(?:\(?(?P<value>\d{1,2}(?:\.\d{1,2})*|[a-z](?=\)))[.)]{1,2}|(?P<path>\d{1,2}(?:\.\d{1,2})+)|"
    r"(?P<chapter>\d{1,2})(?=\s+[^\W\d_a-z].{0,80}[^.]$))\s+(?=\S)"
)
"""`2.`, `2)`, `(2)`, `a)`, `2.1`; without a sign only before a title: short, and no full stop."""

_DASHES = "-–—−"


def is_lone_bullet(text: str) -> bool:
    """Whether a text is nothing but a bullet, which a table sets beside its item."""
    return text.strip().translate(SYMBOL_FONT) in set(BULLETS) - set("?*o-–—−·")


class ListMark(NamedTuple):
    """A mark as it is `printed`, and the `length` of it with the space behind it.

    `numbers` is (2, 1) of `2.1`, a letter counts by its place in the alphabet; () of a bullet.
    """

    printed: str
    length: int
    numbers: tuple[int, ...] = ()

    @property
    def is_dash(self) -> bool:
        """Whether it is a hyphen or dash, which may also begin a tag line."""
        return self.printed in _DASHES

    @property
    def style(self) -> str:
        """What the marks of one list have in common: `#)` of `2)`, a bullet itself."""
        return re.sub(r"\d+|[a-z](?=\))", "#", self.printed) if self.numbers else self.printed


def read_mark(text: str) -> ListMark | None:
    """The mark that a line begins with; None where it begins with a word."""
    if bullet := _BULLET.match(text.translate(SYMBOL_FONT)):
        return ListMark(bullet[1], bullet.end())
    number = _NUMBER.match(text)
    if number is None:
        return None
    value = number["value"] or number["path"] or number["chapter"]
    numbers = (ord(value) - 96,) if value.isalpha() else tuple(map(int, value.split(".")))
    return ListMark(number[0].strip(), number.end(), numbers)
