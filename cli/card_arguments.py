"""The arguments of the command `card`."""

from __future__ import annotations

import argparse

from cli.argument_values import card_count, millimetres, path, pixels, text


def add_card_options(card: argparse.ArgumentParser) -> None:
    """Add the arguments to the parser of the command."""
    card.add_argument(
        "ids", nargs="*", type=text, metavar="ID", help="a passage, document or municipality"
    )
    card.add_argument("--deck", type=path, metavar="FILE", help="the passages of a deck")
    card.add_argument("--all", action="store_true", help="the whole library")
    card.add_argument(
        "--format",
        default="a6",
        metavar="F",
        help="a3 to a7, 63x88, or your own size in mm, such as 90x120 (a6)",
    )
    card.add_argument(
        "--sheet", metavar="S", help="a4, a3 or letter: as many as fit; card: one per page (a4)"
    )
    card.add_argument(
        "--output",
        required=True,
        type=path,
        metavar="FILE",
        help='the PDF; or pictures, one for each card: a name as "cards/*.png", in quotes',
    )
    card.add_argument("--width", type=pixels, default=1600, metavar="PX", help="of pictures")
    _add_back_options(card)
    _add_cut_options(card)


def _add_back_options(card: argparse.ArgumentParser) -> None:
    card.add_argument(
        "--backs", metavar="B", help="none, blank, lined, continuation or question (none)"
    )
    card.add_argument(
        "--question", default="", type=text, metavar="TEXT", help="a question on the backs"
    )
    card.add_argument(
        "--duplex", default="long-edge", metavar="D", help="long-edge or short-edge (long-edge)"
    )
    card.add_argument(
        "--arrangement",
        default="alternating",
        metavar="A",
        help="alternating, fronts-then-backs or fold (alternating)",
    )
    card.add_argument(
        "--offset",
        nargs=2,
        type=millimetres,
        default=(0.0, 0.0),
        metavar=("X", "Y"),
        help="move the backs by X mm to the right and Y mm down",
    )
    card.add_argument("--empty", type=card_count, default=0, metavar="N", help="N empty cards")
    card.add_argument("--fill", action="store_true", help="repeat the cards to fill the sheet")


def _add_cut_options(card: argparse.ArgumentParser) -> None:
    card.add_argument(
        "--crop", action=argparse.BooleanOptionalAction, default=True, help="crop marks (yes)"
    )
    card.add_argument("--hairlines", action="store_true", help="thin lines around the cards")
    card.add_argument(
        "--bleed", action="store_true", help="for a print shop: one card per page, 3 mm bleed"
    )
