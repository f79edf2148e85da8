"""A real queue: what a CUPS PDF printer makes of the cards, and what is reported of errors."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from content.cards import Backs, CardLayout, CardSet, typeset
from content.library import Library
from gui.printing.output.printer import (
    PagePrinter,
    PrintError,
    cups_options,
    duplex_mode,
    set_up_printer,
)

DOCUMENT = "helsingoer/ledelsesgrundlag"
OUT = Path("~/PDF").expanduser()
"""Where Debian's printer-driver-cups-pdf puts what it prints."""

pytestmark = pytest.mark.usefixtures("qapp")


def _queues() -> dict[str, str]:
    """The devices of the queues of this machine, by name."""
    if not shutil.which("lpstat"):
        return {}
    output = subprocess.run(["lpstat", "-v"], capture_output=True, text=True, check=False).stdout
    words = [line.removeprefix("device for ").partition(": ") for line in output.splitlines()]
    return {name: device for name, _, device in words}


@pytest.fixture
def queue() -> str:
    """A queue of the PDF backend."""
    name = next((n for n, device in _queues().items() if device.startswith("cups-pdf:")), "")
    if not name or name not in QPrinterInfo.availablePrinterNames():
        pytest.skip("there is no CUPS queue with the PDF backend: cups, printer-driver-cups-pdf")
    return name


@pytest.fixture
def passing_queue() -> Iterator[str]:
    """A queue that the test may take away."""
    name = f"pejlemaerker-{secrets.token_hex(4)}"
    make = [
        "lpadmin",
        "-p",
        name,
        "-E",
        "-v",
        "cups-pdf:/",
        "-m",
        "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd",
    ]
    if (
        not shutil.which("lpadmin")
        or subprocess.run(make, capture_output=True, check=False).returncode
    ):
        pytest.skip("no CUPS queue can be made here: that takes cups and the right to do so")
    yield name
    subprocess.run(["lpadmin", "-x", name], capture_output=True, check=False)


def _printer(queue: str, cards: CardSet) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(queue)
    set_up_printer(printer, cards.page_size, 1, duplex_mode(cards.layout))
    return printer


def _jobs(queue: str) -> set[str]:
    """The jobs that the queue has ever had."""
    output = subprocess.run(
        ["lpstat", "-W", "all", "-o", queue], capture_output=True, text=True, check=False
    ).stdout
    return {line.split()[0] for line in output.splitlines()}


def _squares(pdf: Path, folder: Path, page: int) -> list[int]:
    """How dark a page is, square by square of some 2 mm: other line breaks change many of them."""
    picture = folder / f"{pdf.stem}-{page}"
    command = ["pdftoppm", "-r", "100", "-f", str(page), "-l", str(page), "-singlefile", "-png"]
    subprocess.run([*command, str(pdf), str(picture)], check=True)
    size = QSize(105, 148)
    way = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small = (
        QImage(f"{picture}.png").convertToFormat(QImage.Format.Format_Grayscale8).scaled(size, *way)
    )
    return [small.pixelColor(x, y).lightness() for y in range(148) for x in range(105)]


def _other(one: list[int], two: list[int]) -> int:
    """How many squares differ by more than what strokes and edges may."""
    return sum(abs(a - b) > 40 for a, b in zip(one, two, strict=True))


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="pdftoppm is missing: poppler-utils")
@pytest.mark.skipif(os.environ.get("HOME") is None, reason="there is no home to print to")
def test_a_real_queue_prints_what_the_preview_shows(
    library: Library, queue: str, qtbot: QtBot, tmp_path: Path
) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())
    cards.title = f"pejl{secrets.token_hex(6)}"

    sentence = PagePrinter().print(cards, _printer(queue, cards))

    assert sentence == "2 pages sent to the printer: actual size on A4, single-sided, 1 copy."
    qtbot.waitUntil(lambda: len(_printed(cards.title)) == 1, timeout=60_000)
    (printed,) = _printed(cards.title)
    try:
        with pikepdf.open(printed) as pdf:
            boxes = [[float(edge) for edge in page.mediabox] for page in pdf.pages]
        (tmp_path / "set.pdf").write_bytes(cards.pdf())
        for page in (1, 2):
            found = _squares(printed, tmp_path, page)
            wanted = _squares(tmp_path / "set.pdf", tmp_path, page)
            assert _other(found, wanted) < 10
        assert _other(found, _squares(printed, tmp_path, 1)) > 1000, "the pages look alike"
    finally:
        printed.unlink()
    assert len(boxes) == 2
    for box in boxes:
        assert box == pytest.approx([0, 0, 210 / 25.4 * 72, 297 / 25.4 * 72], abs=1)


def _printed(title: str) -> list[Path]:
    """What has been printed under a title, once the job is done with it."""
    found = [file for file in OUT.glob("*.pdf") if title in file.name]
    return [file for file in found if file.read_bytes().rstrip().endswith(b"%%EOF")]


def test_a_queue_is_asked_not_to_change_the_size(library: Library, queue: str) -> None:
    cards = typeset(library, [f"{DOCUMENT}/modige-og-trovaerdige"], CardLayout())
    printer = _printer(queue, cards)

    PagePrinter()._request_actual_size(printer)

    assert cups_options(printer) == {"print-scaling": "none"}


def test_a_queue_for_one_side_refuses_backs_before_anything_is_printed(
    library: Library, queue: str
) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout(backs=Backs.LINED))
    printer = _printer(queue, cards)
    if printer.duplex() != QPrinter.DuplexMode.DuplexNone:
        pytest.skip("this queue prints on both sides")
    before = _jobs(queue)

    with pytest.raises(PrintError, match="does not print on both sides"):
        PagePrinter().print(cards, printer, duplex_mode(cards.layout))

    assert _jobs(queue) == before


def test_printing_that_is_stopped_sends_nothing(library: Library, queue: str) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())
    before = _jobs(queue)

    with pytest.raises(PrintError, match=r"Stopped\. Nothing was printed"):
        PagePrinter().print(cards, _printer(queue, cards), progress=lambda done, _all: done < 1)

    assert _jobs(queue) == before


def test_a_deleted_queue_is_an_error(library: Library, passing_queue: str) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())
    printer = _printer(passing_queue, cards)
    subprocess.run(["lpadmin", "-x", passing_queue], check=True, capture_output=True)

    with pytest.raises(PrintError, match=f"“{passing_queue}” is no longer available"):
        PagePrinter().print(cards, printer)


def test_a_queue_that_is_deleted_while_printing_is_an_error(
    library: Library, passing_queue: str
) -> None:
    cards = typeset(library, [DOCUMENT], CardLayout())

    def take_away(_done: int, _all: int) -> bool:
        subprocess.run(["lpadmin", "-x", passing_queue], check=False, capture_output=True)
        return True

    with pytest.raises(PrintError, match=f"“{passing_queue}” is no longer available"):
        PagePrinter().print(cards, _printer(passing_queue, cards), progress=take_away)
