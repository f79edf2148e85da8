"""Real queues of a real CUPS: what comes out of each, and what is said where nothing does."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from functools import cache

import pikepdf
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QTransform
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from content.cards import (
    Arrangement,
    Backs,
    CardFormat,
    CardLayout,
    CardSet,
    CustomFormat,
    Sheet,
    Size,
    typeset,
)
from content.library_opening import load_library
from gui.printing.output.print_queue import cups_options
from gui.printing.output.printer import (
    PagePrinter,
    PrintError,
    PrintRequest,
    duplex_mode,
    set_up_printer,
)
from gui.printing.output.unreachable_edges import _margins
from tests.gui.printing.output.page_pictures import changed_squares, ink_edges, page_picture
from tests.gui.printing.output.print_server import (
    MISSING,
    PrintServer,
    print_server,
    printer_descriptions,
)

DOCUMENT = "halsnaes/mod-tillid-og-helhed"
LAYOUTS = {
    "a6": CardLayout(),
    "a7, lying": CardLayout(CardFormat.A7),
    "a7, both sides": CardLayout(CardFormat.A7, backs=Backs.LINED),
    "63x88": CardLayout(CardFormat.DEALER),
    "a5, lying": CardLayout(CardFormat.A5),
    "a4": CardLayout(CardFormat.A4),
    "a3": CardLayout(CardFormat.A3, Sheet.A3),
    "a6 on a3, lying": CardLayout(CardFormat.A6, Sheet.A3),
    "a6 to fold": CardLayout(backs=Backs.LINED, arrangement=Arrangement.FOLD),
    "own a6": CardLayout(CardFormat.A6, Sheet.CARD),
    "own a6 to fold": CardLayout(
        CardFormat.A6, Sheet.CARD, backs=Backs.LINED, arrangement=Arrangement.FOLD
    ),
    "own 63x88": CardLayout(CardFormat.DEALER, Sheet.CARD),
    "own 90x120": CardLayout(CustomFormat(90, 120), Sheet.CARD),
    "a6 on letter": CardLayout(CardFormat.A6, Sheet.LETTER),
}
NO_PAPER = {
    "laser": {"a3", "a6 on a3, lying"},
    "letter": {"a3", "a6 on a3, lying", "own 63x88", "own 90x120"},
    "a4-only": {
        "a3",
        "a6 on a3, lying",
        "own a6",
        "own a6 to fold",
        "own 63x88",
        "own 90x120",
        "a6 on letter",
    },
    "one-sided": {"a3", "a6 on a3, lying", "own 63x88", "own 90x120"},
    "a3": {"own a6", "own 63x88", "own 90x120"},
    "borderless": {"a3", "a6 on a3, lying", "own 63x88"},
}
"""The layouts that each queue has no paper for."""

ONE_SIDED = {"one-sided", "a3"}

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(bool(MISSING), reason=MISSING),
    pytest.mark.skipif(not shutil.which("pdftoppm"), reason="pdftoppm is missing: poppler-utils"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[PrintServer]:
    """A print server with a queue for each kind of printer."""
    with print_server() as running:
        for name, description in printer_descriptions().items():
            running.add_queue(name, description)
        yield running


@pytest.fixture
def passing_queue(server: PrintServer) -> Iterator[str]:
    """A queue that the test may stop and delete."""
    server.add_queue("passing", printer_descriptions()["letter"])
    yield "passing"
    server.remove_queue("passing")


@cache
def _cards(layout: str) -> CardSet:
    """Three cards; all principles and more in the format that most decks have."""
    municipalities = ["halsnaes", "helsingoer", "hjoerring", "helsingborg"]
    return typeset(
        load_library(), municipalities if layout == "a6" else [DOCUMENT], LAYOUTS[layout]
    )


def _printer(queue: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(queue)
    return printer


@pytest.fixture
def ask(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, CardSet], QPrinter]:
    """Answers the printer with this name from the system's dialog, which is accepted unseen."""
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)

    def ask_for_printer(queue: str, cards: CardSet) -> QPrinter:
        request = PrintRequest(cards, 1, duplex_mode(cards.layout), last_printer=queue)
        printer = PagePrinter().ask_for_printer(request, parent)
        assert printer is not None
        return printer

    return ask_for_printer


def _print(server: PrintServer, qtbot: QtBot, printer: QPrinter, cards: CardSet) -> str:
    """Print, and wait until the printer has everything."""
    sentence = PagePrinter().print(cards, printer, duplex_mode(cards.layout))
    qtbot.waitUntil(lambda: server.has_printed(printer.printerName()), timeout=60_000)
    return sentence


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("queue", NO_PAPER)
def test_every_queue_prints_a_layout_in_its_size_or_says_why_it_cannot(
    server: PrintServer,
    qtbot: QtBot,
    ask: Callable[[str, CardSet], QPrinter],
    queue: str,
    layout: str,
) -> None:
    cards = _cards(layout)
    if layout in NO_PAPER[queue]:
        with pytest.raises(PrintError, match=f"“{queue}” does not print on paper of"):
            ask(queue, cards)
        return
    printer = ask(queue, cards)
    if layout.endswith("both sides") and queue in ONE_SIDED:
        with pytest.raises(PrintError, match=f"“{queue}” does not print on both sides"):
            PagePrinter().print(cards, printer, duplex_mode(cards.layout))
        return

    sentence = _print(server, qtbot, printer, cards)

    settings, pdf = server.take_printed(queue)
    with pikepdf.open(io.BytesIO(pdf)) as printed:
        assert len(printed.pages) == cards.page_count
    size, true_pdf = cards.page_size, cards.pdf()
    a4_sheets = max(1, size.width * size.height / (210 * 297))
    for page in range(1, cards.page_count + 1 if layout == "a6" else 2):
        upright, true = page_picture(pdf, page), page_picture(true_pdf, page)
        if size.width > size.height:
            upright = upright.transformed(QTransform().rotate(90))  # the paper goes in upright
        assert abs(upright.width() - true.width()) <= 1
        assert abs(upright.height() - true.height()) <= 1
        assert ink_edges(upright) == pytest.approx(ink_edges(true), abs=1.5)
        assert changed_squares(upright, true) < 20 * a4_sheets
    assert ("DUPLEX=ON" in settings) == (layout.endswith("both sides"))
    assert "actual size on" in sentence


def test_other_pages_are_seen_to_differ() -> None:
    one, other = (page_picture(_cards(name).pdf()) for name in ("a6", "a6 to fold"))

    assert changed_squares(one, other) > 500


def test_a_queue_is_asked_not_to_change_the_size(server: PrintServer, qtbot: QtBot) -> None:
    cards, printer = _cards("a6"), _printer("letter")
    set_up_printer(printer, cards.page_size, 1)

    _print(server, qtbot, printer, cards)

    assert cups_options(printer) == {"print-scaling": "none"}
    assert "PAPER=A4" in server.take_printed("letter")[0]


def test_paper_that_the_reader_selects_in_the_systems_dialog_is_used(
    server: PrintServer,
    qtbot: QtBot,
    ask: Callable[[str, CardSet], QPrinter],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def select_a4(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", select_a4)
    cards = _cards("own a6")

    sentence = _print(server, qtbot, ask("letter", cards), cards)

    assert "actual size on A4" in sentence
    middle = sum(ink_edges(page_picture(server.take_printed("letter")[1]))[2:]) / 2
    assert middle == pytest.approx(210 / 2 / 25.4 * 72, abs=3)


@pytest.mark.usefixtures("server")
def test_the_edges_that_a_queue_leaves_white_turn_with_the_page() -> None:
    upright, lying, none = (
        _margins((queue, Size(*size)))
        for queue, size in (("laser", (210, 297)), ("laser", (297, 210)), ("a4-only", (105, 148)))
    )

    edges = (upright.left(), upright.top(), upright.right(), upright.bottom())
    assert edges == pytest.approx((4.1, 4.14, 4.0, 4.1), abs=0.02)
    assert lying == QMarginsF(edges[3], edges[0], edges[1], edges[2])
    assert none == QMarginsF()


def test_printing_that_is_stopped_sends_nothing(server: PrintServer) -> None:
    cards, printer, before = _cards("own a6"), _printer("letter"), server.jobs("letter")

    with pytest.raises(PrintError, match=r"Stopped\. Nothing was printed"):
        PagePrinter().print(cards, printer, progress=lambda done, _all: done < 1)

    assert server.jobs("letter") == before


def test_a_stopped_queue_keeps_the_pages_and_that_is_said(
    server: PrintServer, passing_queue: str
) -> None:
    server.change_queue("cupsdisable", passing_queue)

    sentence = PagePrinter().print(_cards("a6"), _printer(passing_queue))

    assert sentence.endswith(
        "The printer “passing” is stopped. The pages are printed when it is started again."
    )
    assert len(server.jobs(passing_queue, "not-completed")) == 1


def test_a_queue_that_rejects_jobs_is_an_error_and_nothing_is_sent(
    server: PrintServer, passing_queue: str
) -> None:
    server.change_queue("cupsreject", passing_queue)

    with pytest.raises(PrintError, match="“passing” does not accept print jobs"):
        PagePrinter().print(_cards("a6"), _printer(passing_queue))

    assert server.jobs(passing_queue) == set()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            lambda server: server.change_queue("cupsreject", "passing"),
            "“passing” does not accept print jobs",
        ),
        (lambda server: server.remove_queue("passing"), "“passing” is no longer available"),
    ],
    ids=["rejecting", "deleted"],
)
def test_a_queue_that_changes_while_printing_is_an_error(
    server: PrintServer, passing_queue: str, change: Callable[[PrintServer], None], words: str
) -> None:
    def change_it(done: int, _all: int) -> bool:
        if done == 0:
            change(server)
        return True

    with pytest.raises(PrintError, match=words):
        PagePrinter().print(_cards("a6"), _printer(passing_queue), progress=change_it)


def test_a_deleted_queue_is_an_error(server: PrintServer, passing_queue: str) -> None:
    printer = _printer(passing_queue)
    server.remove_queue(passing_queue)

    with pytest.raises(PrintError, match="“passing” is no longer available"):
        PagePrinter().print(_cards("a6"), printer)
