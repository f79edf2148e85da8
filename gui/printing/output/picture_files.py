"""Saves cards as PNG pictures for slides: one file, or a new folder of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from content.cards import (
    Arrangement,
    Backs,
    CardError,
    CardLayout,
    CardSet,
    Progress,
    Reason,
    Sheet,
    typeset,
    write_whole,
)
from content.cards.file_saving import writing_error
from content.library import Library
from gui.application.file_dialogs import file_name


def typeset_pictures(
    library: Library, ids: Sequence[str], layout: CardLayout, progress: Progress
) -> CardSet:
    """The cards typeset for pictures: one to a page, without marks and backs."""
    picture_layout = replace(
        layout,
        sheet=Sheet.CARD,
        bleed=0.0,
        crop_marks=False,
        hairlines=False,
        backs=Backs.NONE,
        arrangement=Arrangement.ALTERNATING,
        empty_cards=0,
        fill_sheet=False,
    )
    return typeset(library, ids, picture_layout, progress)


def write_picture(cards: CardSet, file: Path, width: int, progress: Progress) -> Path:
    """Save the first card in `file`. Raises CardError, and then there is no new file."""
    picture = cards.png(0, width)
    _check_wanted(progress(1, 1))
    write_whole(file, picture)
    return file


def write_pictures(cards: CardSet, parent: Path, width: int, progress: Progress) -> Path:
    """Save every card in a new folder in `parent`, named after the deck.

    Raises CardError; then the folder and all that is in it is removed again.
    """
    folder = _new_folder(parent, Path(file_name(cards.title, "")).name)
    written: list[Path] = []
    digits = len(str(cards.page_count))
    try:
        for page in range(cards.page_count):
            _check_wanted(progress(page, cards.page_count))
            name = file_name(f"{page + 1:0{digits}} {_title(cards, page)}", ".png")
            written.append(folder / name)
            write_whole(folder / name, cards.png(page, width))
    except BaseException:
        for file in written:
            file.unlink(missing_ok=True)
        folder.rmdir()
        raise
    return folder


def _new_folder(parent: Path, name: str) -> Path:
    number = 1
    while True:
        folder = parent / (name if number == 1 else f"{name} {number}")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        except OSError as error:
            raise writing_error(folder, error) from error
        else:
            return folder


def _title(cards: CardSet, page: int) -> str:
    passages = {passage.id: passage for passage in cards.passages}
    return " ".join(passages[each].shown_title for each in cards.ids_on_page(page)[:1])


def _check_wanted(wanted: bool) -> None:
    if not wanted:
        raise CardError("Stopped. The pictures were not finished.", Reason.STOPPED)
