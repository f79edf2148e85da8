"""Runs a parsed command and maps its outcome to an exit status."""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path

from cli.arguments import PROGRAM, UsageError
from content.library import Library
from content.library_opening import SHIPPED_LIBRARY, open_library
from content.profile_folders import profile_in

EXIT_DONE, EXIT_FAULTS, EXIT_USAGE = 0, 1, 2


def run(options: argparse.Namespace) -> int:
    """Run a command that needs no window; the exit status. Errors go to standard error."""
    _write_utf8()
    try:
        status = _run(options)
        sys.stdout.flush()  # a closed pipe raises here, not when Python ends
    except UsageError as error:
        print(error, file=sys.stderr)
        return EXIT_USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_DONE
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return EXIT_USAGE
    return status


def _run(options: argparse.Namespace) -> int:
    folder: Path = options.library or SHIPPED_LIBRARY
    if options.command == "check":
        from cli.library_commands import check

        return check(options.folder or folder)
    cache = profile_in(options.profile).cache
    library = _open(folder, cache)
    if not library.documents:
        return EXIT_FAULTS
    if options.command == "list":
        from cli.library_commands import list_passages

        list_passages(library, as_json=options.json)
    elif options.command == "show":
        from cli.library_commands import show_passage

        show_passage(library, options.id, as_json=options.json)
    elif options.command == "card":
        from cli.card_command import make_cards

        return make_cards(library, options)
    else:
        from cli.search_commands import make_index, search, similar

        if options.command == "search":
            search(library, cache, options)
        elif options.command == "similar":
            similar(library, cache, options)
        elif not make_index(library, cache, rebuild=options.rebuild):
            return EXIT_FAULTS
    return EXIT_DONE


def _open(folder: Path, cache: Path) -> Library:
    """The library with its sound documents; its first fault is printed."""
    library = open_library(folder, cache)
    if library.faults:
        more = len(library.faults) - 1
        others = f" ({more} more)" if more else ""
        print(f"{library.faults[0]}{others} See {PROGRAM} check.", file=sys.stderr)
    return library


def _write_utf8() -> None:
    """Write UTF-8 in every locale: the texts are Nordic, and programs read the JSON."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
