"""Writes cards to files and says what was written."""

from __future__ import annotations

from pathlib import Path

from content.cards import CardError, CardSet, write_whole


def write_pdf(cards: CardSet, file: Path) -> str:
    """Write all pages to one PDF; CardError, and no file, if that cannot be done."""
    write_whole(file, cards.pdf())
    pages = "1 page" if cards.page_count == 1 else f"{cards.page_count} pages"
    return f"{file}: {pages}."


def write_pictures(cards: CardSet, pattern: Path, width: int) -> str:
    """Write each page to a PNG of `width` pixels; a `*` in the name becomes number and passage.

    CardError if one cannot be written; those that were new are then taken back.
    """
    files = [_picture(cards, page, pattern) for page in range(cards.page_count)]
    new: list[Path] = []
    for page, file in enumerate(files):
        existed = file.exists()
        try:
            write_whole(file, cards.png(page, width))
        except CardError:
            for each in new:
                each.unlink(missing_ok=True)
            raise
        if not existed:
            new.append(file)
    return "\n".join(map(str, files))


def _picture(cards: CardSet, page: int, pattern: Path) -> Path:
    digits = len(str(cards.page_count))
    ids = cards.ids_on(page)
    name = f"{page + 1:0{digits}}" + (f"-{ids[0].rpartition('/')[2]}" if ids else "")
    if "*" in pattern.name:
        return pattern.with_name(pattern.name.replace("*", name))
    return pattern if cards.page_count == 1 else pattern.with_stem(f"{pattern.stem}-{name}")
