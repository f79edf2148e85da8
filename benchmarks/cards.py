"""Measures typesetting cards, each deck in a new process: `python -m benchmarks.cards`.

PDFs of 14 principles and of 140 and 500 generated cards, four A6 to an A4, beside plain typst with
the same words at one size; what a choice takes until its page is seen, with 14 cards and with one.
Times are CPU time of all threads, so that other work on the machine counts little.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import typst

from content.cards import Backs, CardLayout, Sheet, typeset
from content.cards.glyphs import FONTS
from content.library import Library
from content.library_opening import load_library
from content.model import ItemKind, Passage, PassageKind, Section

ROOT = Path(__file__).resolve().parent.parent
DECK_SIZES = (14, 140, 500)
PREVIEW_ROUNDS = 15
PAIRS = {14: 5, 140: 1, 500: 1}
"""How often each deck and plain typst are measured in turn."""

PLAIN = b"""
#let sheets = json(bytes(sys.inputs.sheets))
#set document(title: "Plain")
#set page(width: 210mm, height: 297mm, margin: 0mm)
#set text(font: "Source Serif 4", size: 8.5pt, lang: "da")
#for cards in sheets {
  page(for (number, card) in cards.enumerate() {
    place(
      dx: 8mm + calc.rem(number, 2) * 105mm,
      dy: 8mm + calc.quo(number, 2) * 148mm,
      block(width: 89mm, height: 132mm, {
        heading(card.first())
        for (bullet, words) in card.last() { if bullet { list(words) } else { par(words) } }
      }),
    )
  })
}
"""


def principles(library: Library) -> list[Passage]:
    """The 14 principles."""
    return [each for each in library.passages if each.kind is PassageKind.PRINCIPLE]


def deck_of(count: int) -> tuple[Library, list[str]]:
    """A library with `count` cards to print, each with words of its own, and their ids."""
    library = load_library()
    templates = principles(library)
    if count <= len(templates):
        return library, [each.id for each in templates[:count]]
    generated = list(_generated_passages(templates, count))
    municipality = library.municipality_of(templates[0])
    document = library.document_of(templates[0])
    document = document._replace(passages=(document.title_passage, *generated))
    return Library((municipality._replace(documents=(document,)),)), [each.id for each in generated]


def _generated_passages(templates: list[Passage], count: int) -> Iterator[Passage]:
    first = templates[0]
    for number, template in enumerate(islice(cycle(templates), count)):
        yield replace(
            template,
            id=f"{first.document}/card-{number}",
            municipality=first.municipality,
            document=first.document,
            sections=tuple(_numbered(section, number) for section in template.sections),
        )


def _numbered(section: Section, number: int) -> Section:
    """The section with a unique word in every item, so that typst's cache does not help."""
    items = tuple(
        item._replace(wording=item.wording._replace(text=f"{item.wording.text} kort{number}"))
        if item.kind in {ItemKind.PARAGRAPH, ItemKind.BULLET} and not item.wording.emphasis
        else item
        for item in section.items
    )
    return section._replace(items=items)


def typeset_deck(count: int) -> None:
    """Make a PDF of a deck; print its figures, as _report_deck does."""
    library, ids = deck_of(count)
    typeset(library, ids[:1], CardLayout()).pdf()  # loads the fonts
    start = time.process_time()
    cards = typeset(library, ids, CardLayout())
    fitted = time.process_time()
    pdf = cards.pdf()
    _report_deck(fitted - start, time.process_time() - fitted, cards.page_count, pdf)


def typeset_plainly(count: int) -> None:
    """Make a PDF of the words of a deck with plain typst; print its figures, as _report_deck."""
    library, ids = deck_of(count)
    cards = [_plain_card(library.passage(each)) for each in ids]
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]
    )
    _compile_plainly([], fonts)  # loads the fonts
    start = time.process_time()
    pdf = _compile_plainly([cards[n : n + 4] for n in range(0, count, 4)], fonts)
    _report_deck(0, time.process_time() - start, -(-count // 4), pdf)


def _plain_card(passage: Passage) -> tuple[str, list[tuple[bool, str]]]:
    flat = [item for section in passage.sections for item in section.items]
    return passage.shown_title, [(i.kind is ItemKind.BULLET, i.wording.text) for i in flat]


def _compile_plainly(sheets: list[Any], fonts: typst.Fonts) -> bytes:
    inputs = {"sheets": json.dumps(sheets)}
    compiler = typst.Compiler(PLAIN, root=FONTS, font_paths=fonts, sys_inputs=inputs)
    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(pdf, bytes)
    return pdf


def _report_deck(fit: float, set_: float, pages: int, pdf: bytes) -> None:
    """Print seconds to fit and to typeset, peak MB, pages and MB of PDF."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(fit, set_, peak, pages, len(pdf) / 1e6)


def preview() -> None:
    """Preview each principle alone, several times, and print the median and the slowest in ms."""
    library = load_library()
    ids = [each.id for each in principles(library)]
    typeset(library, ids[:1], CardLayout()).svg(0)
    _print_times([([name], CardLayout()) for name in ids] * PREVIEW_ROUNDS, library)


def choose() -> None:
    """Show 14 cards with choices that leave their text as it is; print as `preview` does."""
    library = load_library()
    ids = [each.id for each in principles(library)]
    typeset(library, ids, CardLayout()).svg(0)
    choices = (
        CardLayout(crop_marks=False),
        CardLayout(backs=Backs.LINED),
        CardLayout(sheet=Sheet.A3),
        CardLayout(hairlines=True),
        CardLayout(sheet=Sheet.LETTER),
        CardLayout(sheet=Sheet.CARD),
    )
    _print_times([(ids, layout) for layout in choices], library)


def _print_times(decks: list[tuple[list[str], CardLayout]], library: Library) -> None:
    times = []
    for ids, layout in decks:
        start = time.process_time()
        typeset(library, ids, layout).svg(0)
        times.append((time.process_time() - start) * 1000)
    print(statistics.median(times), max(times))


def _run_in_child(*job: str) -> list[float]:
    command = [sys.executable, "-m", "benchmarks.cards", *job]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return [float(number) for number in done.stdout.split()]


def _print_deck(count: int) -> None:
    decks, plain = [], []
    for _ in range(PAIRS[count]):
        decks.append(_run_in_child("deck", str(count)))
        plain.append(_run_in_child("plain", str(count)))
    ratios = [(a[0] + a[1]) / (b[0] + b[1]) for a, b in zip(decks, plain, strict=True)]
    fit, set_, peak, pages, size = map(statistics.median, zip(*decks, strict=True))
    _, plain_set, plain_peak, _, _ = map(statistics.median, zip(*plain, strict=True))
    print(
        f"{count:5}  {pages:5.0f}  {fit / count * 1000:6.1f}  {set_ / count * 1000:6.1f}"
        f"  {plain_set / count * 1000:8.2f}  {statistics.median(ratios):5.1f}"
        f"  {peak:7.0f}  {plain_peak:8.0f}  {size:6.2f}",
        flush=True,
    )


def main() -> int:
    """Measure everything and print the figures."""
    for job, name, bars in (
        ("preview", "preview of one card", "40, 100"),
        ("choice", "a choice that leaves the text of 14 cards", "120"),
    ):
        median, slowest = _run_in_child(job)
        print(f"{name}: median {median:.0f} ms, slowest {slowest:.0f} ms (bars {bars})", flush=True)
    print("CPU in ms per card; a deck at most 12 times plain typst, 500 cards at most 400 MB")
    print("cards  pages     fit     set  plain ms  ratio  peak MB  plain MB  PDF MB")
    for count in DECK_SIZES:
        _print_deck(count)
    return 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["deck", count]:
            typeset_deck(int(count))
        case ["plain", count]:
            typeset_plainly(int(count))
        case ["preview"]:
            preview()
        case ["choice"]:
            choose()
        case _:
            sys.exit(main())
