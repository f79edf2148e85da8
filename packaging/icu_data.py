"""Cuts ICU's data in a Linux package to the order of the Nordic alphabets, German and English."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

LANGUAGES = ("da", "sv", "nb", "no", "nn", "fi", "is", "fo", "en", "de")

_OF_A_LANGUAGE = re.compile(r"([a-z]{2,3})(_.*)?\.res")
_OBJECT = """
.section .rodata
.global {symbol}
.balign 16
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def is_unused(item: str) -> bool:
    """Whether an item of ICU's data belongs to other languages, or to what Qt never asks ICU for.

    Qt asks it for the order of letters alone: dates, units, currencies and encodings are its own.
    """
    folder, _, name = item.rpartition("/")
    language = _OF_A_LANGUAGE.fullmatch(name)
    if language is not None and language[1] not in LANGUAGES:
        return True
    return folder not in ("", "coll") or name.endswith(".cnv")


def cut(library: Path) -> None:
    """Replace `libicudata.so.NN` by one that holds only what is used."""
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        whole, part = (folder / f"{name}/icudt{version}l.dat" for name in ("whole", "part"))
        whole.parent.mkdir()
        part.parent.mkdir()
        _run("objcopy", "-O", "binary", "--only-section=.rodata", library, whole)
        items = _run("icupkg", "-l", whole).split()
        unused = folder / "unused.txt"
        unused.write_text("\n".join(filter(is_unused, items)), encoding="utf-8")
        _run("icupkg", "-r", unused, whole, part)
        source, compiled = folder / "data.s", folder / "data.o"
        source.write_text(_OBJECT.format(symbol=f"icudt{version}_dat", data=part), encoding="utf-8")
        _run("as", source, "-o", compiled)
        _run(
            "ld",
            "-s",
            "-shared",
            "-soname",
            library.name,
            "-z",
            "noexecstack",
            "-o",
            library,
            compiled,
        )


def _run(*command: str | Path) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    cut(Path(sys.argv[1]))
