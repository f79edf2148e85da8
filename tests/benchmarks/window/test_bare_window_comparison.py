"""The table of measurements and its verdicts; no test depends on how long anything takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.__main__ import table
from benchmarks.window.bare_window_comparison import Measurement, WindowRunner
from benchmarks.window.virtual_screen import display_environment, virtual_screen

if TYPE_CHECKING:
    from pathlib import Path

KEPT = Measurement("first frame", "100 ms", "120 ms", 1.2, 1.25, "{:.2f} x")
MISSED = Measurement("peak memory", "58 MB", "130 MB", 72.0, 60.0, "+{:.0f} MB")


def test_a_bar_is_kept_up_to_its_own_value() -> None:
    at_the_bar = Measurement("key to hits", "", "", 16.0, 16.0, "{:.1f} ms")

    assert at_the_bar.holds
    assert not MISSED.holds


def test_the_table_shows_value_bar_and_verdict_of_each_measure() -> None:
    heading, first, second = table([KEPT, MISSED]).splitlines()

    assert heading.split() == ["what", "bare", "full", "measured", "bar"]
    assert first.endswith("1.20 x    1.25 x  kept")
    assert second.endswith("+72 MB    +60 MB  NOT KEPT")


def test_a_measured_window_opens_on_the_private_screen_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    environment = display_environment(":7")

    assert environment["DISPLAY"] == ":7"
    assert environment["QT_QPA_PLATFORM"] == "xcb"
    assert "WAYLAND_DISPLAY" not in environment


def test_a_bare_window_is_painted_on_a_real_screen(tmp_path: Path) -> None:
    with virtual_screen() as environment:
        (megabytes,) = WindowRunner(environment, tmp_path, 1).run("bare_window", "memory")

    assert megabytes > 10
