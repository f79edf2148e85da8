"""What the page for IT departments says is true, and the same in each language."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import platformdirs.macos
import platformdirs.unix
import platformdirs.windows
import pytest

from content.library import Library
from content.own_library import removal
from content.own_library.earlier_files import EARLIER
from content.profile_folders import APPLICATION, PORTABLE, system_profile
from content.version import VERSION
from tests.test_architecture import ROOT, SOURCES

PAGES = {
    language: (ROOT / "docs" / name).read_text(encoding="utf-8")
    for language, name in (("en", "for-it.md"), ("da", "for-it.da.md"), ("sv", "for-it.sv.md"))
}
TESTED, SAID = re.compile(r" \[✓\]\((\S+)\)$"), " ○"
NETWORK = {"asyncio", "ftplib", "http", "smtplib", "socket", "socketserver", "ssl", "webbrowser"}

USE = """
import json, os, sys
from pathlib import Path

profile, out = map(Path, sys.argv[1:])
families, written = set(), set()

def note(event, arguments):
    if event == "socket.__new__":
        families.add(int(arguments[1]))
    elif event == "open":
        path, mode, flags = arguments
        if isinstance(path, str) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            written.add(os.path.realpath(path))

sys.addaudithook(note)
import main

text = "Ledelse", "", "Vi går foran", "", "Det betyder, at", "- vi spørger"
(out / "text.txt").write_text("\\n".join(text), "utf-8")
for arguments in (
    ["tour", str(out / "tour")],
    ["search", "tillid"],
    ["card", "halsnaes/mod-tillid-og-helhed/mod", "--output", str(out / "mod.pdf")],
    ["add", str(out / "text.txt"), "--municipality", "Næsbo Kommune", "--accept"],
):
    assert main.main([*arguments, "--profile", str(profile)]) == 0, arguments
elsewhere = [each for each in written if not Path(each).is_relative_to(profile)]
print(json.dumps({"families": sorted(families), "elsewhere": elsewhere}))
"""


def _statements(page: str) -> list[str]:
    return [line.removeprefix("- ") for line in page.splitlines() if line.startswith("- ")]


def _quoted(page: str) -> list[list[str]]:
    return [re.findall(r"`([^`]+)`", each) for each in _statements(page)]


def _marks(page: str) -> list[str]:
    found = [TESTED.search(each) for each in _statements(page)]
    return [each[1] if each else "" for each in found]


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, list[object]], Path, Path]:
    """What the program did while it was used, its profile, and where it was told to write."""
    folder = tmp_path_factory.mktemp("used")
    profile, out = folder / "profile", folder / "out"
    for each in (out, folder / "temporary"):
        each.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", USE, str(profile), str(out)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "TMPDIR": str(folder / "temporary")},
    )
    return json.loads(done.stdout.splitlines()[-1]), profile, out


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_every_statement_says_what_holds_it(page: str) -> None:
    statements = _statements(page)

    assert len(statements) > 50
    assert [
        each for each in statements if not TESTED.search(each) and not each.endswith(SAID)
    ] == []
    assert [each for each in _marks(page) if each and not (ROOT / "docs" / each).is_file()] == []
    for paragraph in re.split(r"\n\n", page)[3:]:
        assert paragraph.lstrip().startswith(("#", "- ")), "nothing is said without a mark"


@pytest.mark.parametrize("language", ["da", "sv"])
def test_every_language_makes_the_same_statements(language: str) -> None:
    page, english = PAGES[language], PAGES["en"]

    assert _marks(page) == _marks(english)
    assert _quoted(page) == _quoted(english)
    assert page.count("\n## ") == english.count("\n## ")


def test_version_licence_and_number_of_texts_are_those_of_the_program(library: Library) -> None:
    quoted = [each for each in _quoted(PAGES["en"]) if each]
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    assert [str(len(library.municipalities))] in quoted
    assert ["MPL-2.0"] in quoted
    assert 'license = "MPL-2.0"' in project
    assert [VERSION] in quoted
    assert f"{VERSION} - not yet released" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert VERSION in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert 'requires-python = ">=3.11"' in project
    assert f"./pejlemaerker_{VERSION}-1_amd64.deb" in PAGES["en"]


@pytest.mark.parametrize(
    ("system", "home"),
    [
        (platformdirs.unix.Unix, "~"),
        (platformdirs.macos.MacOS, "~"),
        (platformdirs.windows.Windows, "%LOCALAPPDATA%"),
    ],
)
def test_the_folders_are_those_of_the_program(
    system: type[platformdirs.unix.Unix], home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _name: "/home/somebody")

    profile = system_profile(system(APPLICATION, appauthor=False))

    named = [str(each).replace("/home/somebody", home) for each in profile]
    if home != "~":
        named = [each.replace("/", "\\") for each in named]
    assert named in _quoted(PAGES["en"])
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [each for each in named if f"`{each}`" not in readme] == []
    assert [PORTABLE, "--profile"] in _quoted(PAGES["en"])


def test_what_the_folders_hold_is_what_the_page_names(
    used: tuple[dict[str, list[object]], Path, Path],
) -> None:
    from content.cards.print_history import FILE as PRINTED
    from content.catalogue.catalogue_cache import FOLDER
    from content.library_folders import FILE as LIBRARIES
    from gui.deck.current_deck import FILE as DECK

    _, profile, _ = used
    quoted = _quoted(PAGES["en"])

    assert ["settings.ini"] in quoted
    assert ["library", LIBRARIES, DECK, PRINTED] in quoted
    assert ["index", "thesaurus", FOLDER] in quoted
    found = {each.name: {file.name for file in each.iterdir()} for each in profile.iterdir()}
    assert set(found) == {"config", "data", "cache"}
    assert found["config"] == {"settings.ini"}
    assert found["data"] <= {"library", LIBRARIES, DECK, PRINTED}
    assert {"library", PRINTED} <= found["data"]
    assert found["cache"] <= {"index", "thesaurus", FOLDER}
    assert "index" in found["cache"]


def test_removed_and_earlier_texts_are_kept_where_the_page_says() -> None:
    quoted = _quoted(PAGES["en"])

    assert [str(removal._MOST_KEPT), f"library/{removal.REMOVED}"] in quoted
    assert [f"library/{EARLIER}"] in quoted


def test_no_internet_socket_is_opened_and_nothing_written_elsewhere(
    used: tuple[dict[str, list[object]], Path, Path],
) -> None:
    import socket

    seen, profile, out = used

    assert {socket.AF_INET, socket.AF_INET6} & set(map(int, map(str, seen["families"]))) == set()
    wanted = (str(out), str(profile.parent / "temporary"), os.devnull)
    assert [each for each in map(str, seen["elsewhere"]) if not each.startswith(wanted)] == []


def test_the_code_uses_no_module_for_networks_and_starts_no_more_than_is_said() -> None:
    imports: dict[str, set[str]] = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{each.name}" for each in node.names] + [str(node.module)]
            for name in names:
                imports.setdefault(name, set()).add(path.relative_to(ROOT).as_posix())

    used = {name for name in imports if name.split(".")[0] in NETWORK}
    assert used | {name for name in imports if name.startswith("urllib.request")} == set()
    assert imports["subprocess"] == {
        "content/importing/readers/file_reading.py",  # itself
        "gui/printing/output/print_queue.py",  # lpstat
    }
    assert not {name for name in imports if name.startswith("multiprocessing")}
    assert imports["logging"] == {"gui/application/jobs.py"}
    jobs = (ROOT / "gui" / "application" / "jobs.py").read_text(encoding="utf-8")
    assert "FileHandler" not in jobs


def test_text_sizes_are_those_of_the_page() -> None:
    from gui.application.preferences import TEXT_SIZES

    assert [str(TEXT_SIZES[0]), str(TEXT_SIZES[-1])] in _quoted(PAGES["en"])
