"""Writes pictures, each to a file with a name of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from cli.output import write_line
from content.cards import CardError, write_whole

Picture = tuple[str, Callable[[], bytes]]
"""The id of what a picture shows, or "", and what draws it as PNG."""


def wants_pictures(output: Path) -> bool:
    """Whether a file name asks for pictures; else it is that of a PDF."""
    return output.suffix.lower() == ".png"


def write_pictures(pictures: Sequence[Picture], pattern: Path) -> None:
    """Write each picture to a file, then the names of the files, one a line.

    A `*` in the name becomes the number of the picture and the last part of its id. CardError if a
    file cannot be written; files that this call made are then removed. After an interruption the
    finished ones stay and are named, and KeyboardInterrupt says how many there are.
    """
    files = [
        _file(pattern, number, len(pictures), shown)
        for number, (shown, _) in enumerate(pictures, 1)
    ]
    existed = {file for file in files if file.exists()}
    finished: list[Path] = []
    try:
        for file, (_, draw) in zip(files, pictures, strict=True):
            write_whole(file, draw())
            finished.append(file)
    except CardError:
        for each in set(finished) - existed:
            each.unlink(missing_ok=True)
        raise
    except KeyboardInterrupt:
        _write_names(finished)
        which = " to ".join(map(str, dict.fromkeys((*finished[:1], *finished[-1:]))))
        count = f"{len(finished)} of {len(files)}"
        sentence = f"Stopped. Pictures finished: {count}" + (f" ({which})." if which else ".")
        raise KeyboardInterrupt(sentence) from None
    _write_names(finished)


def _write_names(files: list[Path]) -> None:
    for file in files:
        write_line(str(file))


def _file(pattern: Path, number: int, count: int, shown: str) -> Path:
    name = f"{number:0{len(str(count))}}" + (f"-{shown.rpartition('/')[2]}" if shown else "")
    if "*" in pattern.name:
        return pattern.with_name(pattern.name.replace("*", name))
    return pattern if count == 1 else pattern.with_stem(f"{pattern.stem}-{name}")
