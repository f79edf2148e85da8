"""What is wrong with a library: a file, a line, a field and one sentence for each fault."""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """One thing that is wrong with a file of a library.

    `file` is relative to the library folder; `line` is 1-based; None means that the fault is of
    the whole file (`line`) or of no particular field (`field`).
    """

    file: str
    line: int | None
    field: str | None
    sentence: str

    def __str__(self) -> str:
        place = self.file
        if self.line is not None:
            place += f", line {self.line}"
        if self.field is not None:
            place += f", field {self.field}"
        return f"{place}: {self.sentence}"
