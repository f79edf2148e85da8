"""Gives a document of a library another name, or its municipality; ids stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import yaml

from content.own_library.earlier_files import Replaced, replace_files
from content.regular_file import read_regular_file

_OWNER_WORDS = ("Kommune", "kommune", "kommun", "stad", "Region", "Municipality")


def rename_document(folder: Path, document_id: str, name: str) -> Replaced:
    """Give a document a name of ours; "" gives it its printed title again, if it has one.

    Raises OSError.
    """

    def renamed(mapped: dict[str, Any]) -> dict[str, Any]:
        if name:
            return _with_label(mapped, name)
        printed = "title" in mapped
        return {k: v for k, v in mapped.items() if k != "title_label" or not printed}

    return _rewrite(folder, f"{document_id}.yaml", renamed)


def rename_municipality(
    folder: Path, municipality_id: str, name: str, own_names: Iterable[str] = ()
) -> Replaced:
    """Give a municipality another name and its own names, for all its documents; raises OSError.

    The former name becomes one of its spellings, since the texts still say it.
    """

    def renamed(said: dict[str, Any]) -> dict[str, Any]:
        short = short_name(name)
        former = dict.fromkeys((*said.get("spellings", ()), said["short_name"]))
        spellings = [each for each in former if each != short]
        names = {"name": name, "short_name": short, "spellings": spellings}
        return said | names | {"own_names": list(own_names)}

    return _rewrite(folder, f"{municipality_id}/municipality.yaml", renamed)


def short_name(municipality: str) -> str:
    """What people call a municipality: its name without *kommune*."""
    words = [each for each in municipality.split() if each not in _OWNER_WORDS]
    return " ".join(words) or municipality


def _with_label(mapped: dict[str, Any], name: str) -> dict[str, Any]:
    """A map with a name of ours, beside the title that is printed."""
    before = {key: mapped[key] for key in mapped if key in {"format", "kind", "language", "sha256"}}
    return {**before, "title_label": name} | {k: v for k, v in mapped.items() if k != "title_label"}


def _rewrite(
    folder: Path, file: str, change: Callable[[dict[str, Any]], dict[str, Any]]
) -> Replaced:
    said = yaml.safe_load(read_regular_file(folder / file))
    written = yaml.safe_dump(change(said), allow_unicode=True, sort_keys=False, width=100)
    return replace_files(folder, {file: written.encode()}, [file])
