"""The command `card`: passages as cards, in a PDF or in pictures."""

from __future__ import annotations

import argparse
from contextlib import suppress
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from cli.exit_status import CommandError, UsageError
from cli.library_commands import report_changed_sources
from cli.output import write_error, write_line
from cli.picture_files import Picture, wants_pictures, write_pictures
from content.cards import (
    AnyFormat,
    Arrangement,
    Backs,
    CardError,
    CardFormat,
    CardLayout,
    CardSet,
    Duplex,
    Reason,
    Sheet,
    card_format,
    typeset,
    write_whole,
)
from content.cards.card_formats import CUSTOM_SIDES
from content.cards.card_layout import PRINT_SHOP_BLEED
from content.cards.deck import read_deck, split_known
from content.cards.glyphs import named_characters
from content.cards.print_history import PrintedCards
from content.library import Library
from content.profile_folders import profile_in

E = TypeVar("E", bound=StrEnum)


def make_cards(library: Library, options: argparse.Namespace) -> int:
    """Typeset the passages and write the files; the exit status."""
    try:
        cards = typeset(library, _selected_ids(library, options), _layout(options))
    except CardError as error:
        if error.reason is Reason.NO_CARDS and options.deck:
            raise CommandError(f"{options.deck}: {error}") from error
        raise UsageError(str(error)) from error
    try:
        if wants_pictures(options.output):
            write_pictures(_pictures(cards, options.width), options.output)
        else:
            _write_pdf(cards, options.output)
    except CardError as error:
        raise CommandError(str(error)) from error
    PrintedCards(profile_in(options.profile).data).remember(cards.passages)
    _write_exceptions(cards)
    return report_changed_sources(library, cards.passages)


def _selected_ids(library: Library, options: argparse.Namespace) -> list[str]:
    """The ids of passages, documents and municipalities; CommandError for a bad deck."""
    sources = (bool(options.ids), options.deck is not None, options.all)
    if sum(sources) > 1:
        raise UsageError("Give passages, or a deck, or --all: not two of them.")
    if not any(sources) and not options.empty:
        raise UsageError("Which cards? Give passages, --deck FILE or --all.")
    if options.all:
        return [municipality.id for municipality in library.municipalities]
    return _deck_ids(library, options.deck) if options.deck else list(options.ids)


def _deck_ids(library: Library, file: Path) -> list[str]:
    deck, faults = read_deck(file)
    for fault in faults[:-1]:
        write_error(str(fault))
    if deck is None:
        raise CommandError(str(faults[-1]))
    known, unknown = split_known(library, deck)
    for each in unknown:
        write_error(f"{file}: the library has no passage “{each}”. It was left out.")
    return list(known)


def _layout(options: argparse.Namespace) -> CardLayout:
    size = _card_format(options.format)
    pictures = wants_pictures(options.output)
    if options.sheet:
        sheet = _enum_value(Sheet, options.sheet, "sheet")
    elif pictures:
        sheet = Sheet.CARD
    else:
        sheet = _first_large_enough(size)
    default_backs = "question" if options.question else "none"
    return CardLayout(
        size,
        sheet,
        crop_marks=options.crop,
        backs=_enum_value(Backs, options.backs or default_backs, "kind of backs"),
        question=options.question,
        duplex=_enum_value(Duplex, options.duplex, "duplex"),
        arrangement=_enum_value(Arrangement, options.arrangement, "arrangement"),
        bleed=PRINT_SHOP_BLEED if options.bleed else 0.0,
        hairlines=options.hairlines,
        empty_cards=options.empty,
        fill_sheet=options.fill,
        offset=tuple(options.offset),
    )


def _card_format(name: str) -> AnyFormat:
    try:
        return card_format(name)
    except ValueError:
        names, (least, largest) = ", ".join(CardFormat), CUSTOM_SIDES
        raise UsageError(
            f"There is no format {name!r}. Choose one of: {names}, or a width and height of "
            f"{least} to {largest} mm, such as 90x120."
        ) from None


def _first_large_enough(size: AnyFormat) -> Sheet:
    """The sheet where none is asked for: one card to a page if A4 and A3 have no room."""
    for sheet in (Sheet.A4, Sheet.A3):
        with suppress(CardError):
            return CardLayout(size, sheet).sheet
    return Sheet.CARD


def _write_pdf(cards: CardSet, file: Path) -> None:
    write_whole(file, cards.pdf())
    pages = "1 page" if cards.page_count == 1 else f"{cards.page_count} pages"
    write_line(f"{file}: {pages}.")


def _pictures(cards: CardSet, width: int) -> list[Picture]:
    """The pages as pictures of `width` pixels, each with the id of its first card."""
    return [
        (next(iter(cards.ids_on_page(page)), ""), partial(cards.png, page, width))
        for page in range(cards.page_count)
    ]


def _write_exceptions(cards: CardSet) -> None:
    """Name the cards with smaller text, with another side, and with codes instead of characters."""
    sizes = {side.id: side.size for side in cards.sides}
    for each in cards.smaller:
        write_error(f"{each}: text size {sizes[each]:g} pt to fit, not {cards.text_size:g} pt.")
    for each in cards.continued:
        write_error(f"{each}: continues on another side.")
    for each, characters in cards.substituted.items():
        names = named_characters(characters)
        write_error(
            f"{each}: the card fonts do not have {names}. The card shows the code in a box."
        )


def _enum_value(enum: type[E], name: str, what: str) -> E:
    try:
        return enum(name.lower())
    except ValueError:
        names = ", ".join(enum)
        raise UsageError(f"There is no {what} {name!r}. Choose one of: {names}.") from None
