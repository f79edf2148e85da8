"""Changes a library in a process of its own that is killed at a moment: a call to the file system.

`python -m tests.content.own_library.killed_writer FOLDER CHANGE MOMENT`; without a kill it writes
how many moments there are.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

from content.importing.document_revision import revise_document
from content.importing.earlier_structure import document_proposal
from content.importing.element import Role
from content.importing.library_writing import NewText, add_document, new_text
from content.importing.structure_editor import StructureEditor
from content.importing.structure_edits import set_role
from content.library_opening import load_library
from content.own_library.earlier_files import EARLIER, Replaced, undo_replacement
from content.own_library.removal import bring_back, remove_document, removed_documents
from content.own_library.renaming import rename_document
from content.own_library.text_pack import add_pack, files_to_export, read_pack, write_pack
from tests.content.small_library import MAP, SOURCE, mapped

_CALLS = {"open", "os.rename", "os.mkdir", "os.rmdir", "os.remove", "os.scandir", "os.listdir"}


def _add(folder: Path) -> None:
    add_document(folder, NewText("Øby", "ny", SOURCE.encode(), mapped(MAP)))


def _add_to_new_municipality(folder: Path) -> None:
    add_document(folder, NewText("Åby", "ny", SOURCE.encode(), mapped(MAP)))


def _remove(folder: Path) -> None:
    remove_document(folder, "oeby/grundlag")


def _bring_back(folder: Path) -> None:
    bring_back(folder, removed_documents(folder)[0])


def _add_pack(folder: Path) -> None:
    add_pack(folder, read_pack(folder.parent / "pack.pejltexts"))


def _keep_earlier(folder: Path) -> None:
    if not any("@" in each.id for each in load_library(folder).documents):
        _revise(folder, keeps_earlier=True)


def _revise(folder: Path, *, keeps_earlier: bool = False) -> Replaced:
    document = next(each for each in load_library(folder).documents if each.id == "oeby/grundlag")
    editor = StructureEditor(document_proposal(document))
    editor.apply(set_role(Role.QUOTE), {editor.elements[-1].range.last})
    new = new_text(editor.proposal, "Øby", "grundlag")._replace(keeps_earlier=keeps_earlier)
    return revise_document(folder, document, new).replaced


def _rename(folder: Path) -> None:
    rename_document(folder, "oeby/grundlag", "Et andet navn")


def _undo(folder: Path) -> None:
    (kept,) = (folder / EARLIER).iterdir()
    undo_replacement(folder, Replaced(kept, ("oeby/grundlag.yaml",)))


CHANGES: Mapping[str, Callable[[Path], object]] = {
    "add": _add,
    "add-to-new-municipality": _add_to_new_municipality,
    "keep-earlier-version": _keep_earlier,
    "revise": _revise,
    "rename": _rename,
    "undo-revision": _undo,
    "remove": _remove,
    "remove-last": _remove,
    "bring-back": _bring_back,
    "add-pack": _add_pack,
}


def prepare(folder: Path, change: str) -> None:
    """What must be there before a change of the two texts in `folder`."""
    if change in {"bring-back", "remove-last"}:
        remove_document(folder, "oeby/politik")
    if change == "undo-revision":
        _revise(folder)
    if change == "add-pack":
        files = files_to_export(folder, ["oeby/grundlag", "oeby/politik"])
        other = {path.replace("oeby/", "aaby/"): data for path, data in files.items()}
        write_pack(folder.parent / "pack.pejltexts", other)


def main(folder: str, change: str, moment: str) -> None:
    """Make the change, and be killed at the moment unless it is 0."""
    calls = count(1)
    last = 0

    def kill_when_due(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal last
        if event in _CALLS and any(str(each).startswith(folder) for each in arguments[:2]):
            last = next(calls)
            if last == int(moment):
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(kill_when_due)
    CHANGES[change](Path(folder))
    sys.stdout.write(f"{last}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
