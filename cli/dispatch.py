"""Runs one command of the command line; main.py hands over what was asked."""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path

from cli.arguments import PROGRAM, NotUnderstoodError
from content.library import Library
from content.library_opening import SHIPPED_LIBRARY, open_library
from content.profile_folders import profile_in

DONE, FAULTS, NOT_UNDERSTOOD = 0, 1, 2


def run(asked: argparse.Namespace) -> int:
    """Carry out a command that needs no window; the exit status. Sentences go to standard error."""
    _write_utf8()
    try:
        status = _carry_out(asked)
        sys.stdout.flush()  # a reader who went away is noticed here, not when Python ends
    except NotUnderstoodError as error:
        print(error, file=sys.stderr)
        return NOT_UNDERSTOOD
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return NOT_UNDERSTOOD
    return status


def _carry_out(asked: argparse.Namespace) -> int:
    folder: Path = asked.library or SHIPPED_LIBRARY
    if asked.command == "check":
        from cli.check_command import check

        return check(asked.folder or folder)
    cache = profile_in(asked.profile).cache
    library = _open(folder, cache)
    if not library.documents:
        return FAULTS
    if asked.command == "list":
        from cli.passage_commands import list_passages

        list_passages(library, as_json=asked.json)
    elif asked.command == "show":
        from cli.passage_commands import show_passage

        show_passage(library, asked.id, as_json=asked.json)
    elif asked.command == "card":
        from cli.card_command import make_cards

        return make_cards(library, asked)
    else:
        from cli.search_commands import make_index, search, similar

        if asked.command == "search":
            search(library, cache, asked)
        elif asked.command == "similar":
            similar(library, cache, asked)
        elif not make_index(library, cache, rebuild=asked.rebuild):
            return FAULTS
    return DONE


def _open(folder: Path, cache: Path) -> Library:
    """The library; what is wrong with it is said, and the sound documents serve."""
    library = open_library(folder, cache)
    if library.faults:
        more = len(library.faults) - 1
        others = f" ({more} more)" if more else ""
        print(f"{library.faults[0]}{others} See {PROGRAM} check.", file=sys.stderr)
    return library


def _write_utf8() -> None:
    """Write UTF-8 whatever the locale says: the texts are Nordic, and programs read the JSON."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
