"""The parser of the command line: commands, options, examples."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from cli.argument_values import hit_limit, path, text
from cli.card_arguments import add_card_options
from cli.exit_status import UsageError
from cli.slide_arguments import add_slide_options
from content.model import PassageKind
from content.version import VERSION

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_TYPED = Path(sys.argv[0]).stem
PROGRAM = _TYPED if _TYPED.startswith("pejlemaerker") else "main.py"
"""What was typed to start the program: a name that it is installed under, or main.py in a clone."""

EXAMPLES = """examples:
  main.py                                     open the window
  main.py trust.pejldeck                      open a deck, or a pack of texts, in it
  main.py list                                every passage, in tree order
  main.py show halsnaes/mod-tillid-og-helhed/mod
  main.py search tillid                       the passages about trust
  main.py search '"på tværs"' --kind principle
  main.py search mod --municipality halsnaes --json
  main.py similar halsnaes/mod-tillid-og-helhed/tillid
  main.py themes                              who speaks of trust, courage, wholeness ...
  main.py card halsnaes/mod-tillid-og-helhed/mod --format a6 --sheet a4 --output mod.pdf
  main.py card --deck trust.yaml --backs lined --duplex long-edge --output trust.pdf
  main.py slide halsnaes/mod-tillid-og-helhed --metres 8 --width 2.0 --output "slides/*.png"
  main.py check my-library                    what is wrong with a library folder
  main.py add grundlag.txt                    what each line of a new text seems to be
  main.py where                               where settings, own data and cache lie
  main.py export --output my-texts.pejltexts  your own texts in a pack for somebody else

exit status: 0 done, 1 faults found or not done, 2 not understood, 130 interrupted."""


class _Parser(argparse.ArgumentParser):
    """Raises UsageError where argparse would print its usage and end the program."""

    def error(self, message: str) -> NoReturn:
        unguarded = message.replace(_GUARD, "").replace(repr(_GUARD)[1:-1], "")
        sentence = unguarded[:1].upper() + unguarded[1:].rstrip(".")
        raise UsageError(f"{sentence}. See {self.prog} --help.")

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Pass over no error, as argparse would: what is not written is reported."""
        print(message, end="", file=file or sys.stderr)


def parse(arguments: list[str]) -> argparse.Namespace:
    """The parsed command line; `command` is None for the window.

    UsageError if it cannot be understood; SystemExit(0) after --help and --version.
    """
    common = _common_options("libraries")
    parser = _Parser(
        prog=PROGRAM,
        description="Pejlemærker: what Nordic municipalities say about leadership.",
        epilog=EXAMPLES.replace("main.py", PROGRAM),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_common_options("first_libraries")],
    )
    parser.add_argument("--version", action="version", version=f"Pejlemærker {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_library_commands(commands, common)
    _add_search_command(commands, common)
    _add_similar_command(commands, common)
    _add_comparison_commands(commands, common)
    _add_own_library_commands(commands, common)
    _add_typesetting_commands(commands, common)
    _add_index_and_tour(commands, common)
    defaults = argparse.Namespace(first_libraries=[], libraries=[], profile=None)
    options = parser.parse_args(_with_guards(arguments), defaults)
    options.libraries = (*options.first_libraries, *options.libraries)
    if options.command == "search":
        options.query = [word.removeprefix(_GUARD) for word in options.query]
    return options


def _common_options(libraries: str) -> _Parser:
    """The options of every command; the folders of libraries go to the destination `libraries`.

    Those before a command have another destination, or argparse would forget them.
    """
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--library",
        action="append",
        dest=libraries,
        type=path,
        metavar="DIR",
        help="read the texts in DIR alone; twice: those in both",
    )
    common.add_argument(
        "--profile", type=path, metavar="DIR", help="keep settings, own data and the cache in DIR"
    )
    return common


_GUARD = "\0"  # no argument of a program can hold it


def _with_guards(arguments: list[str]) -> list[str]:
    """Keep argparse from reading an excluded word (`search mod -tillid`) as an option."""
    if "search" not in arguments:
        return arguments
    start = arguments.index("search") + 1
    excluded = re.compile(r"-(?!-|h$).+", re.DOTALL)
    guarded = [_GUARD + each if excluded.fullmatch(each) else each for each in arguments[start:]]
    return arguments[:start] + guarded


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name


def _add_library_commands(commands: _Commands[_Parser], common: _Parser) -> None:
    listing = commands.add_parser("list", parents=[common], help="list every passage in tree order")
    listing.add_argument("--json", action="store_true", help="as one JSON array")
    show = commands.add_parser("show", parents=[common], help="show one passage in full")
    show.add_argument("id", type=text, metavar="ID", help="a passage, as `list` names it")
    show.add_argument("--json", action="store_true", help="as one JSON object")
    check = commands.add_parser("check", parents=[common], help="say what is wrong with a library")
    check.add_argument("folder", nargs="?", type=path, metavar="DIR", help="a library folder")
    check.add_argument("--originals", action="store_true", help="read the originals again, too")


def _add_own_library_commands(commands: _Commands[_Parser], common: _Parser) -> None:
    add = commands.add_parser(
        "add",
        parents=[common],
        help="propose what each line of a new text is, and add it",
        description="What each line of a text is, with the reason; with --accept, adds it so.",
    )
    add.add_argument("file", type=path, metavar="FILE", help="txt, md, html, docx, odt or pdf")
    add.add_argument("--json", action="store_true", help="as one JSON object")
    add.add_argument("--accept", action="store_true", help="add it to your texts, or to --library")
    add.add_argument("--municipality", default="", type=text, metavar="M", help="whose text it is")
    remove = commands.add_parser(
        "remove", parents=[common], help="take a text out of your own library, or of --library"
    )
    remove.add_argument("id", type=text, metavar="ID", help="a document, as municipality/document")
    commands.add_parser(
        "bring-back", parents=[common], help="bring back the text that was removed last"
    )
    export = commands.add_parser(
        "export", parents=[common], help="write texts into a pack for another library"
    )
    export.add_argument(
        "ids", nargs="*", type=text, metavar="ID", help="a municipality or document; none: all"
    )
    export.add_argument(
        "--output",
        required=True,
        type=path,
        metavar="FILE",
        help="the pack, NAME.pejltexts; any other name is that of a new folder",
    )
    pack = commands.add_parser(
        "import-pack", parents=[common], help="show what is in a pack, and take it in"
    )
    pack.add_argument("file", type=path, metavar="FILE", help="a pack, NAME.pejltexts")
    pack.add_argument(
        "--accept", action="store_true", help="add it to your own library, or to --library"
    )


def _add_search_command(commands: _Commands[_Parser], common: _Parser) -> None:
    search = commands.add_parser(
        "search",
        parents=[common],
        help="search the passages",
        description='Words, beginnings of words, "phrases in quotes", -words that must not occur.',
    )
    search.add_argument("query", nargs="*", type=text, metavar="QUERY", help="what to search for")
    search.add_argument("--stdin", action="store_true", help="read one query from each input line")
    search.add_argument("--json", action="store_true", help="one JSON object for each query")
    search.add_argument(
        "--exact", action="store_true", help="words only as typed: nothing added, nothing corrected"
    )
    search.add_argument(
        "--limit", type=hit_limit, default=20, metavar="N", help="at most N results"
    )
    for name, letter, help_text in (
        ("--municipality", "M", "only in M (id or name)"),
        ("--document", "D", "only in D (id)"),
        ("--language", "L", "only texts in L: da, sv, ..."),
    ):
        search.add_argument(
            name, action="append", default=[], type=text, metavar=letter, help=help_text
        )
    search.add_argument(
        "--kind",
        action="append",
        default=[],
        choices=[kind.value for kind in PassageKind],
        help="only passages of this kind",
    )


def _add_similar_command(commands: _Commands[_Parser], common: _Parser) -> None:
    similar = commands.add_parser(
        "similar", parents=[common], help="the passages most like a passage"
    )
    similar.add_argument("id", type=text, metavar="ID", help="a passage, as `list` names it")
    similar.add_argument("--json", action="store_true", help="as one JSON object")
    similar.add_argument(
        "--limit", type=hit_limit, default=20, metavar="N", help="at most N results"
    )


def _add_comparison_commands(commands: _Commands[_Parser], common: _Parser) -> None:
    compare = commands.add_parser(
        "compare", parents=[common], help="what passages have in common, concept by concept"
    )
    compare.add_argument(
        "ids", nargs="+", type=text, metavar="ID", help="two passages or more, as `list` names them"
    )
    compare.add_argument("--json", action="store_true", help="as one JSON array")
    themes = commands.add_parser(
        "themes", parents=[common], help="which municipality speaks of which concept, and how"
    )
    themes.add_argument(
        "concepts", nargs="*", type=text, metavar="CONCEPT", help="trust, courage ...; none: twelve"
    )
    themes.add_argument(
        "--all-passages", action="store_true", help="count all passages, not only principles"
    )
    form = themes.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as one JSON array")
    form.add_argument("--csv", action="store_true", help="as a table for a spreadsheet")


def _add_typesetting_commands(commands: _Commands[_Parser], common: _Parser) -> None:
    card = commands.add_parser(
        "card",
        parents=[common],
        help="lay out passages as cards in a PDF or pictures",
        description="Cards of passages, ready to print, cut and fold.",
    )
    add_card_options(card)
    slide = commands.add_parser(
        "slide",
        parents=[common],
        help="lay out passages as slides in a PDF or pictures",
        description="Slides for a wall, with text that can be read from the back of the room.",
    )
    add_slide_options(slide)


def _add_index_and_tour(commands: _Commands[_Parser], common: _Parser) -> None:
    index = commands.add_parser("index", parents=[common], help="prepare the search index")
    index.add_argument("--rebuild", action="store_true", help="build it again")
    commands.add_parser(
        "where", parents=[common], help="say where settings, own data and the cache lie"
    )
    tour = commands.add_parser(
        "tour", parents=[common], help="save pictures of the window and a card in a folder"
    )
    tour.add_argument("folder", type=path, metavar="DIR", help="where the pictures go")
