"""Cards as PNG pictures for slides: one file, or a new folder of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from content.cards import (
    Arrangement,
    Backs,
    CardError,
    CardLayout,
    CardSet,
    Reason,
    Sheet,
    typeset,
    write_whole,
)
from content.library import Library
from gui.printing.output.file_dialogs import file_name

Progress = Callable[[int, int], bool]


def picture_set(
    library: Library, ids: Sequence[str], layout: CardLayout, progress: Progress
) -> CardSet:
    """The cards as pictures have them: each by itself, without marks and backs."""
    alone = replace(
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
    return typeset(library, ids, alone, progress)


def write_picture(cards: CardSet, file: Path, width: int, progress: Progress) -> Path:
    """The first card as a picture in `file`. Raises CardError, and then there is no new file."""
    picture = cards.png(0, width)
    _go_on(progress(1, 1))
    write_whole(file, picture)
    return file


def write_pictures(cards: CardSet, above: Path, width: int, progress: Progress) -> Path:
    """Every card as a picture in a new folder below `above`, named after the deck.

    Raises CardError; then the folder and all that is in it is gone again.
    """
    folder = _new_folder(above, Path(file_name(cards.title, "")).name)
    written: list[Path] = []
    digits = len(str(cards.page_count))
    try:
        for page in range(cards.page_count):
            _go_on(progress(page, cards.page_count))
            name = file_name(f"{page + 1:0{digits}} {_title(cards, page)}", ".png")
            written.append(folder / name)
            write_whole(folder / name, cards.png(page, width))
    except BaseException:
        for file in written:
            file.unlink(missing_ok=True)
        folder.rmdir()
        raise
    return folder


def _new_folder(above: Path, name: str) -> Path:
    number = 1
    while True:
        folder = above / (name if number == 1 else f"{name} {number}")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        except OSError as error:
            raise _refusal(above, error) from error
        else:
            return folder


def _refusal(above: Path, error: OSError) -> CardError:
    missing = isinstance(error, FileNotFoundError | NotADirectoryError)
    reason = Reason.NO_FOLDER if missing else Reason.FORBIDDEN
    return CardError(f"“{above}” takes no new folder: {error.strerror}.", reason, str(above))


def _title(cards: CardSet, page: int) -> str:
    passages = {passage.id: passage for passage in cards.passages}
    return " ".join(passages[each].shown_title for each in cards.ids_on_page(page)[:1])


def _go_on(wanted: bool) -> None:
    if not wanted:
        raise CardError("The pictures were not finished, as was asked.", Reason.STOPPED)
