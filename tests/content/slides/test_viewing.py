"""How large text is for a room: the least x-height is a 300th of the distance."""

from __future__ import annotations

import pytest

from content.slides import Viewing
from content.slides.viewing import Canvas

FULL_HD = (1920, 1080)


def test_eight_metres_and_a_picture_of_two_need_54_units() -> None:
    assert Canvas(FULL_HD, Viewing(8, 2.0)).floor == pytest.approx(53.9, abs=0.05)


def test_the_least_size_is_a_300th_of_the_distance_on_the_wall() -> None:
    for shape in (FULL_HD, (1280, 720), (1440, 1080), (1080, 1920)):
        canvas = Canvas(shape, Viewing(9, 2.0))
        x_height_mm = canvas.floor * 0.475 * 2000 / canvas.width
        assert x_height_mm == pytest.approx(9000 / 300)
        assert canvas.distance(canvas.floor) == pytest.approx(9)


def test_sizes_fall_by_less_than_four_per_cent_from_comfortable_to_the_floor() -> None:
    canvas = Canvas(FULL_HD, Viewing(10, 2.0))

    assert canvas.sizes[0] == pytest.approx(canvas.floor * 300 / 220)
    assert canvas.sizes[-1] == canvas.floor
    steps = [b / a for a, b in zip(canvas.sizes, canvas.sizes[1:], strict=False)]
    assert all(0.96 < step < 1 for step in steps)


def test_text_is_never_smaller_than_76_units_where_it_has_room() -> None:
    assert Canvas(FULL_HD, Viewing(2, 2.0)).sizes[0] == 76


def test_whoever_sees_badly_gets_text_1_4_times_as_large() -> None:
    well, badly = (Canvas(FULL_HD, Viewing(8, 2.0, each)) for each in (False, True))

    assert badly.floor == pytest.approx(well.floor * 1.4)
    assert badly.distance(badly.floor) == pytest.approx(8)


def test_a_picture_may_be_too_small_for_any_text() -> None:
    near, far = (Canvas(FULL_HD, Viewing(metres, 2.0)) for metres in (9, 9.1))

    assert (near.is_too_far, far.is_too_far) == (False, True)
    assert near.least_width == pytest.approx(2.0)
    assert Canvas(FULL_HD, Viewing(50, 1.0)).sizes == (180.0,)


@pytest.mark.parametrize(
    ("shape", "units"), [((640, 480), (1440, 1080)), ((720, 1280), (1080, 1920))]
)
def test_the_short_side_has_1080_units(shape: tuple[int, int], units: tuple[int, int]) -> None:
    canvas = Canvas(shape, Viewing())
    assert (canvas.width, canvas.height) == units
