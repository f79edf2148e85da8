"""The wall on two real screens of a Wayland server; its file is run by a pytest within."""

from __future__ import annotations

import pytest

from benchmarks.window.wayland_screens import MISSING_WAYLAND, wayland_screens
from tests.gui.wall.test_real_screens import run_within

pytestmark = pytest.mark.skipif(bool(MISSING_WAYLAND), reason=MISSING_WAYLAND)


def test_on_wayland_the_audience_sees_the_slide_and_nothing_else() -> None:
    with wayland_screens() as environment:
        run_within("wayland_wall.py", environment)
