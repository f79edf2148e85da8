"""The command `card`: passages as cards, in a PDF or in pictures."""

from __future__ import annotations

import argparse
import sys
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from cli.arguments import UsageError
from content.cards import (
    Arrangement,
    Backs,
    CardError,
    CardFormat,
    CardLayout,
    CardSet,
    Duplex,
    Reason,
    Sheet,
    typeset,
    write_whole,
)
from content.cards.card_layout import PRINT_SHOP_BLEED
from content.cards.deck import read_deck, split_known
from content.cards.printed_cards import PrintedCards
from content.library import Library
from content.profile_folders import profile_in

E = TypeVar("E", bound=StrEnum)


def make_cards(library: Library, options: argparse.Namespace) -> int:
    """Typeset the passages and write the files; the exit status."""
    try:
        layout = _layout(options)
        ids = _selected_ids(library, options)
        if ids is None:
            return 1
        cards = typeset(library, ids, layout)
    except CardError as error:
        if error.reason is Reason.NO_CARDS and options.deck:
            print(f"{options.deck}: {error}", file=sys.stderr)
            return 1
        raise UsageError(str(error)) from error
    try:
        message = (
            write_pictures(cards, options.output, options.width)
            if _wants_pictures(options.output)
            else _write_pdf(cards, options.output)
        )
    except CardError as error:
        print(error, file=sys.stderr)
        return 1
    PrintedCards(profile_in(options.profile).data).remember(cards.passages)
    print(message)
    _print_exceptions(cards)
    return 0


def _selected_ids(library: Library, options: argparse.Namespace) -> list[str] | None:
    """The ids of passages, documents and municipalities; None, after a message, for a bad deck."""
    sources = (bool(options.ids), options.deck is not None, options.all)
    if sum(sources) > 1:
        raise UsageError("Give passages, or a deck, or --all: not two of them.")
    if not any(sources) and not options.empty:
        raise UsageError("Which cards? Give passages, --deck FILE or --all.")
    if options.all:
        return [municipality.id for municipality in library.municipalities]
    return _deck_ids(library, options.deck) if options.deck else list(options.ids)


def _deck_ids(library: Library, file: Path) -> list[str] | None:
    deck, faults = read_deck(file)
    for fault in faults:
        print(fault, file=sys.stderr)
    if deck is None:
        return None
    known, unknown = split_known(library, deck)
    for each in unknown:
        print(f"{file}: the library has no passage “{each}”. It was left out.", file=sys.stderr)
    return list(known)


def _layout(options: argparse.Namespace) -> CardLayout:
    card_format = _enum_value(CardFormat, options.format, "format")
    pictures = _wants_pictures(options.output)
    if options.sheet:
        sheet = _enum_value(Sheet, options.sheet, "sheet")
    elif pictures:
        sheet = Sheet.CARD
    else:
        sheet = Sheet.A3 if card_format is CardFormat.A3 else Sheet.A4
    default_backs = "question" if options.question else "none"
    return CardLayout(
        card_format,
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


def _wants_pictures(output: Path) -> bool:
    return output.suffix.lower() == ".png"


def _write_pdf(cards: CardSet, file: Path) -> str:
    write_whole(file, cards.pdf())
    pages = "1 page" if cards.page_count == 1 else f"{cards.page_count} pages"
    return f"{file}: {pages}."


def write_pictures(cards: CardSet, pattern: Path, width: int) -> str:
    """Write each page to a PNG of `width` pixels; the names of the files, one a line.

    A `*` in the name becomes the page number and the last part of the passage's id. CardError if a
    file cannot be written; files that this call made are then removed.
    """
    files = [_picture_file(cards, page, pattern) for page in range(cards.page_count)]
    created: list[Path] = []
    for page, file in enumerate(files):
        existed = file.exists()
        try:
            write_whole(file, cards.png(page, width))
        except CardError:
            for each in created:
                each.unlink(missing_ok=True)
            raise
        if not existed:
            created.append(file)
    return "\n".join(map(str, files))


def _picture_file(cards: CardSet, page: int, pattern: Path) -> Path:
    digits = len(str(cards.page_count))
    ids = cards.ids_on_page(page)
    name = f"{page + 1:0{digits}}" + (f"-{ids[0].rpartition('/')[2]}" if ids else "")
    if "*" in pattern.name:
        return pattern.with_name(pattern.name.replace("*", name))
    return pattern if cards.page_count == 1 else pattern.with_stem(f"{pattern.stem}-{name}")


def _print_exceptions(cards: CardSet) -> None:
    """Name the cards with smaller text than the others, and those with another side."""
    sizes = {side.id: side.size for side in cards.sides}
    for each in cards.smaller:
        print(
            f"{each}: text size {sizes[each]:g} pt to fit, not {cards.text_size:g} pt.",
            file=sys.stderr,
        )
    for each in cards.continued:
        print(f"{each}: continues on another side.", file=sys.stderr)


def _enum_value(enum: type[E], name: str, what: str) -> E:
    try:
        return enum(name.lower())
    except ValueError:
        names = ", ".join(enum)
        raise UsageError(f"There is no {what} {name!r}. Choose one of: {names}.") from None
