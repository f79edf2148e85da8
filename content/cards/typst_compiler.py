"""Runs typst: plain data in; measurements, PDF, SVG and PNG out."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from content.cards.glyphs import FONTS, glyph_patterns

if TYPE_CHECKING:
    import typst

TypstJob = dict[str, Any]
"""What typst is given, as JSON: the text of a card is data there and never markup."""

SOURCES = Path(__file__).parent / "typst"

_ZERO_WIDTH_NO_BREAK_SPACE = "\ufeff"
"""Invisible, and forbidden by PDF/UA-1."""


class Typesetter:
    """Typesets one job with a typst source; reads the bundled fonts and sources only.

    May be used from any thread, by one at a time; other threads run on meanwhile.
    """

    def __init__(self, job: TypstJob, source: str = "sheet.typ") -> None:
        self._compiler = _compiler(source, job)

    def pdf(self) -> bytes:
        """A tagged PDF/UA-1 file; the same job gives the same bytes.

        typst makes none of a character without a glyph: sheet.typ substitutes all of them.
        """
        return _pages(self._compiler.compile(format="pdf", pdf_standards=["ua-1"]))[0]

    def svg(self) -> list[bytes]:
        """One SVG for each page."""
        return _pages(self._compiler.compile(format="svg"))

    def png(self, pixels_per_inch: float) -> list[bytes]:
        """One PNG for each page."""
        return _pages(self._compiler.compile(format="png", ppi=pixels_per_inch))


def measure(job: TypstJob) -> Any:  # noqa: ANN401 - see measure.typ
    """The answer of measure.typ to a job."""
    answer = json.loads(_compiler("measure.typ", job).query("<answer>", field="value", one=True))
    _age_typst_cache()
    return answer


def _compiler(source: str, job: TypstJob) -> typst.Compiler:
    import typst

    job = job | {"glyph_patterns": glyph_patterns(_texts(job))}
    data = json.dumps(job, ensure_ascii=False).replace(_ZERO_WIDTH_NO_BREAK_SPACE, "")
    data = unicodedata.normalize("NFC", data)  # as fonts have letters with marks
    return typst.Compiler(
        SOURCES / source, root=SOURCES, font_paths=_fonts(), sys_inputs={"job": data}
    )


def _texts(value: object) -> Iterator[str]:
    """Every text in a job."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _texts(each)


def _age_typst_cache() -> None:
    """Compile nothing: typst's cache ages with each compilation, never with a query."""
    import typst

    typst.compile(b"", root=SOURCES, format="svg", font_paths=_fonts())  # type: ignore[call-overload]  # its types want bytes for both


def _pages(compiled: bytes | list[bytes] | None) -> list[bytes]:
    return compiled if isinstance(compiled, list) else [compiled or b""]


@cache
def _fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
