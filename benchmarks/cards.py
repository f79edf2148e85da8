"""Measures typesetting cards, each deck in a new process: `python -m benchmarks.cards`.

A preview of one card, and PDFs of 14 principles, 140 and 500 generated cards, four A6 to an A4.
The time per card must not grow with the deck, and memory must stay bounded.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from content.cards import CardLayout, typeset
from content.library import Library
from content.library_opening import load_library
from content.model import ItemKind, Passage, PassageKind, Section

ROOT = Path(__file__).resolve().parent.parent
DECK_SIZES = (14, 140, 500)
PREVIEW_ROUNDS = 15


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
    """Make a PDF of a deck; print seconds to fit, seconds to typeset, peak MB, pages, MB of PDF."""
    library, ids = deck_of(count)
    typeset(library, ids[:1], CardLayout()).pdf()  # loads the fonts
    start = time.perf_counter()
    cards = typeset(library, ids, CardLayout())
    fitted = time.perf_counter()
    pdf = cards.pdf()
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(fitted - start, done - fitted, peak, cards.page_count, len(pdf) / 1e6)


def preview() -> None:
    """Preview each principle alone, several times, and print the median and the slowest in ms."""
    library = load_library()
    ids = [each.id for each in principles(library)]
    typeset(library, ids[:1], CardLayout()).svg(0)
    times = []
    for name in islice(cycle(ids), PREVIEW_ROUNDS * len(ids)):
        start = time.perf_counter()
        typeset(library, [name], CardLayout()).svg(0)
        times.append((time.perf_counter() - start) * 1000)
    print(statistics.median(times), max(times))


def _run_in_child(*job: str) -> list[float]:
    command = [sys.executable, "-m", "benchmarks.cards", *job]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return [float(number) for number in done.stdout.split()]


def main() -> int:
    """Measure everything and print the figures."""
    median, slowest = _run_in_child("preview")
    print(f"preview of one card: median {median:.0f} ms, slowest {slowest:.0f} ms (bar 150)")
    print("cards  pages  fit s  set s  ms/card  peak MB  PDF MB")
    for count in DECK_SIZES:
        fit, set_, peak, pages, size = _run_in_child("deck", str(count))
        each = (fit + set_) / count * 1000
        print(
            f"{count:5}  {pages:5.0f}  {fit:5.1f}  {set_:5.1f}  {each:7.0f}  {peak:7.0f}"
            f"  {size:6.2f}"
        )
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["deck"]:
        typeset_deck(int(sys.argv[2]))
    elif sys.argv[1:2] == ["preview"]:
        preview()
    else:
        sys.exit(main())
