"""Writes cards to a PDF or to pictures."""

from __future__ import annotations

from pathlib import Path

from content.cards import CardError, CardSet, write_whole


def write_pdf(cards: CardSet, file: Path) -> str:
    """Write all pages to one PDF; the message to print. CardError, and no file, if it fails."""
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
