"""The arguments of the command `slide`."""

from __future__ import annotations

import argparse

from cli.argument_values import (
    metres_of_picture,
    metres_of_room,
    path,
    picture_size,
    slide_count,
    text,
)


def add_slide_options(slide: argparse.ArgumentParser) -> None:
    """Add the arguments to the parser of the command."""
    slide.add_argument(
        "ids", nargs="+", type=text, metavar="ID", help="a passage, document or municipality"
    )
    slide.add_argument(
        "--output",
        required=True,
        type=path,
        metavar="FILE",
        help='the PDF; or pictures, one for each slide: a name as "slides/*.png", in quotes',
    )
    _add_room_options(slide)
    _add_look_options(slide)


def _add_room_options(slide: argparse.ArgumentParser) -> None:
    slide.add_argument(
        "--size",
        type=picture_size,
        default=(1920, 1080),
        metavar="WxH",
        help="of the screen in pixels (1920x1080)",
    )
    slide.add_argument(
        "--metres", type=metres_of_room, default=8.0, metavar="M", help="to the back row (8)"
    )
    slide.add_argument(
        "--width",
        type=metres_of_picture,
        default=2.0,
        metavar="M",
        help="of the picture on the wall, in metres (2.0)",
    )
    slide.add_argument("--sees-badly", action="store_true", help="text 1.4 times as large")
    slide.add_argument(
        "--at-most",
        type=slide_count,
        metavar="N",
        help="at most N slides for a passage, with smaller text where it has to be",
    )


def _add_look_options(slide: argparse.ArgumentParser) -> None:
    slide.add_argument("--dark", action="store_true", help="light text on a dark ground")
    slide.add_argument(
        "--foot",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="document and lines below the text (yes)",
    )
    slide.add_argument(
        "--municipality",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="its name above the title (yes)",
    )
