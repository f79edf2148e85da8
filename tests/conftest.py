"""What every test shares: the shipped library, quiet logs, and the proofs with full numbers."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from content.library import Library
from content.library_opening import load_library


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the proofs with their full numbers")


def pytest_configure() -> None:
    """Let tests interrupt what they start, also where a shell runs them in the background."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="a proof with full numbers: give --long"))


@pytest.fixture(scope="session")
def library() -> Library:
    """The five texts, as shipped."""
    return load_library()


@pytest.fixture
def never_waits() -> Iterator[None]:
    """End a test that waits for somebody to write into a pipe, who never comes."""

    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(20)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(autouse=True)
def _no_unexpected_log_lines(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log that a test did not ask for (and clear) fails it."""
    yield
    lines = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not lines, lines
