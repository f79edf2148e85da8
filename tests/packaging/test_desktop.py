"""How the program presents itself to a desktop, checked with the desktop's own tools."""

from __future__ import annotations

import configparser
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

from content.profile_folders import APPLICATION
from content.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "packaging" / "desktop"
ENTRY = DESKTOP / f"{APPLICATION}.desktop"
MIME = DESKTOP / f"{APPLICATION}.mime.xml"
METAINFO = DESKTOP / f"{APPLICATION}.metainfo.xml"


NO_HOMEPAGE = "url-homepage-missing"  # newer validators want one; the project has none to name


def output_lines(*command: str) -> list[str]:
    """The lines that a validator prints."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).splitlines()


def test_the_desktop_entry_is_valid_without_a_hint() -> None:
    assert output_lines("desktop-file-validate", str(ENTRY)) == []


def test_the_metainfo_is_valid() -> None:
    lines = output_lines("appstreamcli", "validate", "--no-net", "--no-color", str(METAINFO))

    assert any("Validation" in line for line in lines)
    wrong = [line for line in lines if line.startswith(("E:", "W:"))]
    assert [line for line in wrong if not line.endswith(NO_HOMEPAGE)] == []


def test_the_entry_can_be_matched_to_the_window_and_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")

    section = entry["Desktop Entry"]

    assert section["Exec"].split() == [APPLICATION, "%f"]
    assert section["Icon"] == section["StartupWMClass"] == APPLICATION
    assert (
        ROOT / "gui" / "appearance" / "icon_files" / "application" / f"{section['Icon']}.svg"
    ).is_file()


def test_every_place_names_the_same_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    releases = ET.parse(METAINFO).getroot().iter("release")  # noqa: S314  our own file

    assert project["version"] == VERSION
    assert VERSION in [release.get("version") for release in releases]
    assert f"## {VERSION}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_metainfo_launches_the_desktop_entry() -> None:
    root = ET.parse(METAINFO).getroot()  # noqa: S314  our own file

    assert root.findtext("launchable") == ENTRY.name
    assert root.findtext("provides/binary") == APPLICATION


def test_our_files_have_a_type_that_the_entry_opens() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    types = ET.parse(MIME).getroot().findall(f"{name}mime-type")  # noqa: S314  our own file

    endings = {(kind.get("type"), glob.get("pattern")) for kind in types for glob in kind}

    assert {ending for _, ending in endings if ending} == {"*.pejldeck", "*.pejltexts"}
    opened = entry["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert opened == [kind.get("type") for kind in types]
