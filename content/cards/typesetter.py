"""The typesetter: jobs of plain data to answers, PDF, SVG and PNG, by typst."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from content.cards.glyphs import FONTS

if TYPE_CHECKING:
    import typst

Job = dict[str, Any]
"""What typst is given, as JSON: the text of a card is data there and never markup."""

_SOURCES = Path(__file__).parent / "typst"
_GENERATIONS = 12
_NO_WIDTH = "\ufeff"
"""Nothing to see, and not allowed in a PDF that everyone can read."""


class Typesetter:
    """Sets one job with `source`; it reads the bundled fonts and sources alone, never the network.

    May be used from any thread, by one at a time; other threads run on meanwhile.
    """

    def __init__(self, job: Job, source: str = "sheet.typ") -> None:
        self._compiler = _compiler(source, job)

    def pdf(self) -> bytes:
        """A tagged PDF after PDF/UA-1; the same job gives the same bytes.

        A sign that the bundled fonts do not have is an error of typst: see signs.py.
        """
        return _listed(self._compiler.compile(format="pdf", pdf_standards=["ua-1"]))[0]

    def svg(self) -> list[bytes]:
        """One SVG for each page."""
        return _listed(self._compiler.compile(format="svg"))

    def png(self, pixels_per_inch: float) -> list[bytes]:
        """One PNG for each page."""
        return _listed(self._compiler.compile(format="png", ppi=pixels_per_inch))


def measured(job: Job) -> Any:  # noqa: ANN401 - see measure.typ
    """What the job asks measure.typ for. Keeps no memory of what was measured."""
    answer = json.loads(_compiler("measure.typ", job).query("<answer>", field="value", one=True))
    _forget()
    return answer


def _compiler(source: str, job: Job) -> typst.Compiler:
    import typst

    return typst.Compiler(
        _SOURCES / source,
        root=_SOURCES,
        font_paths=_fonts(),
        sys_inputs={"job": json.dumps(job, ensure_ascii=False).replace(_NO_WIDTH, "")},
    )


def _forget() -> None:
    """Let typst drop what it remembers: that ages with each compilation, but never with a query.

    Without this every card ever measured costs 5 MB until the program ends.
    """
    import typst

    for _ in range(_GENERATIONS):
        typst.compile(b"", format="svg", font_paths=_fonts())


def _listed(pages: bytes | list[bytes] | None) -> list[bytes]:
    return pages if isinstance(pages, list) else [pages or b""]


@cache
def _fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
