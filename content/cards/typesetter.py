"""The typesetter: a job of plain data to PDF, SVG and PNG, by typst."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from content.cards.errors import CardError, Reason

if TYPE_CHECKING:
    import typst

_MISSING_LETTER = re.compile(r'the text `"(.+?)"` could not be displayed')
_SOURCES = Path(__file__).parent / "typst"
_FONTS = Path(__file__).parents[1] / "fonts"


@dataclass(frozen=True, slots=True)
class Side:
    """One printed side: a passage, its text size in points, and its part if it needs several."""

    id: str
    size: float
    part: int
    parts: int
    fits: bool


class Typesetter:
    """Sets one job; it reads the bundled fonts and sources alone, never the network.

    May be used from any thread, by one at a time; other threads run on meanwhile.
    """

    def __init__(self, job: dict[str, Any]) -> None:
        import typst

        self._compiler = typst.Compiler(
            _SOURCES / "sheet.typ",
            root=_SOURCES,
            font_paths=_fonts(),
            sys_inputs={"job": json.dumps(job, ensure_ascii=False)},
        )

    def sides(self) -> tuple[Side, ...]:
        """What came to stand on each side, in the order of printing."""
        found = self._compiler.query("<sides>", field="value", one=True)
        return tuple(Side(**side) for side in json.loads(found))

    def pdf(self) -> bytes:
        """A tagged PDF after PDF/UA-1; the same job gives the same bytes.

        Raises CardError for a letter that the bundled fonts do not have.
        """
        import typst

        try:
            return _listed(self._compiler.compile(format="pdf", pdf_standards=["ua-1"]))[0]
        except typst.TypstError as error:
            missing = _MISSING_LETTER.search(error.message)
            if not missing:
                raise
            raise CardError(
                f"The fonts of the cards have no sign for “{missing[1]}”, so no PDF was made that "
                "everyone could read.",
                Reason.NO_SIGN,
                missing[1],
            ) from error

    def svg(self) -> list[bytes]:
        """One SVG for each page."""
        return _listed(self._compiler.compile(format="svg"))

    def png(self, pixels_per_inch: float) -> list[bytes]:
        """One PNG for each page."""
        return _listed(self._compiler.compile(format="png", ppi=pixels_per_inch))


def _listed(pages: bytes | list[bytes] | None) -> list[bytes]:
    return pages if isinstance(pages, list) else [pages or b""]


@cache
def _fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[_FONTS]
    )
