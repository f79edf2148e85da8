"""Runs a parsed command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from cli.arguments import PROGRAM
from cli.exit_status import DONE, NOT_DONE, CommandError
from cli.output import write_error, write_line
from content.library import Library
from content.library_folders import LibraryFolders
from content.library_opening import open_libraries
from content.profile_folders import Profile, profile_in

_WITHOUT_LIBRARY = (
    *("check", "add", "remove", "bring-back"),
    *("export", "import-pack", "where"),
)
_PRINTING = (
    *("list", "show", "check", "search", "similar", "compare", "themes"),
    *("add", "import-pack", "where"),
)
"""Commands that are of no use without standard output."""


def run(options: argparse.Namespace) -> int:
    """Run a command that needs no window; the exit status. Raises CommandError."""
    if sys.stdout is None and options.command in _PRINTING:
        raise CommandError("There is no standard output to write to.")
    profile = profile_in(options.profile)
    folders = LibraryFolders(profile, options.libraries)
    if options.command in _WITHOUT_LIBRARY:
        return _run_without_library(folders, options)
    cache = profile.cache
    library = _open(folders.to_open(), cache)
    if not library.documents:
        return NOT_DONE
    if options.command == "list":
        from cli.library_commands import list_passages

        list_passages(library, as_json=options.json)
        return DONE
    if options.command == "show":
        from cli.library_commands import show_passage

        return show_passage(library, options.id, as_json=options.json)
    if options.command in {"card", "slide"}:
        return _typeset(library, options)
    return _ask_index(library, cache, options)


def _ask_index(library: Library, cache: Path, options: argparse.Namespace) -> int:
    """Run a command that needs the search index."""
    from cli.comparison_commands import compare, themes
    from cli.search_commands import make_index, search, similar

    if options.command == "index":
        return DONE if make_index(library, cache, rebuild=options.rebuild) else NOT_DONE
    commands = {"search": search, "similar": similar, "compare": compare, "themes": themes}
    commands[options.command](library, cache, options)
    return DONE


def _typeset(library: Library, options: argparse.Namespace) -> int:
    if options.command == "card":
        from cli.card_command import make_cards

        return make_cards(library, options)
    from cli.slide_command import make_slides

    return make_slides(library, options)


def _write_where(profile: Profile) -> None:
    """Print the folders of a profile, each after what is kept in it."""
    for kept, folder in zip(("settings", "own data", "cache"), profile, strict=True):
        write_line(f"{kept:<8}  {folder.absolute()}")


def _run_without_library(folders: LibraryFolders, options: argparse.Namespace) -> int:
    """Run a command that needs no sound library."""
    if options.command == "check":
        from cli.library_commands import check

        checked = [options.folder] if options.folder else folders.to_open()
        return check(checked, originals=options.originals)
    if options.command == "add":
        from cli.add_command import accept, propose

        if options.accept:
            accept(options.file, folders, options.municipality)
        else:
            propose(options.file, as_json=options.json)
        return DONE
    from cli.own_library_commands import bring_back_last, export, import_pack, remove

    if options.command == "remove":
        remove(folders.own, options.id)
    elif options.command == "bring-back":
        bring_back_last(folders.own)
    elif options.command == "export":
        export(folders.own, options.ids, options.output)
    elif options.command == "where":
        _write_where(folders.profile)
    else:
        import_pack(folders.own, options.file, accepted=options.accept)
    return DONE


def _open(folders: Sequence[Path], cache: Path) -> Library:
    """The library with its sound documents; its first fault is printed."""
    library = open_libraries(folders, cache)
    if library.faults:
        more = len(library.faults) - 1
        others = f" ({more} more)" if more else ""
        write_error(f"{library.faults[0]}{others} See {PROGRAM} check.")
    return library
