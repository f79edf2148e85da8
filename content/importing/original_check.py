"""Reads the originals of a library again: what the texts were made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from content.faults import Fault, FaultCode
from content.importing.readers.file_reading import read_original, text_of
from content.importing.readers.read_text import NotReadableError
from content.reading.map_format import DocumentMap, OriginalMap
from content.reading.typed_yaml import read_typed_yaml
from content.regular_file import read_regular_file, unreadable_file

_LONGEST = 80
"""Characters of a line that are named."""


def original_faults(folder: Path) -> Iterator[Fault]:
    """What differs from the originals of a library: of each text the first line that does.

    A map that cannot be read, or names no original, has none; `check` says what is wrong with it.
    """
    for map_file in sorted(folder.glob("*/*.yaml")):
        name = f"{map_file.parent.name}/{map_file.stem}"
        try:
            mapped = read_typed_yaml(read_regular_file(map_file), DocumentMap, name).converted
            if mapped is not None and mapped.original is not None:
                text = read_regular_file(map_file.with_suffix(".txt"))
                yield from _faults(map_file.parent, f"{name}.txt", text, mapped.original)
        except OSError as error:
            yield unreadable_file(f"{name}.txt", error)


def _faults(home: Path, file: str, text: bytes, original: OriginalMap) -> Iterator[Fault]:
    try:
        data = read_original(home / original.file)
        found = hashlib.sha256(data).hexdigest()
        if found != original.sha256:
            values = {"file": original.file, "sum": found}
            yield Fault(file, None, None, FaultCode.OTHER_ORIGINAL, values)
            return
        kind = original.reader.split()[0]
        read = text_of(f"original.{kind}", data, original.encoding or "")
    except NotReadableError as error:
        yield Fault(f"{home.name}/{original.file}", None, None, error.code, error.values)
        return
    if read.reader != original.reader:
        readers = {"reader": original.reader, "present": read.reader}
        yield Fault(file, None, None, FaultCode.OTHER_READER, readers)
        return
    lines = text.decode("utf-8", "replace").split("\n"), read.text.split("\n")
    for number, (kept, again) in enumerate(zip_longest(*lines, fillvalue=""), 1):
        if kept != again:
            said = {"file": original.file, "words": again[:_LONGEST]}
            yield Fault(file, number, None, FaultCode.OTHER_WORDS, said)
            return
