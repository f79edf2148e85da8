"""The rule of collection, tried on the libraries that the Windows and macOS wheels hold."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from bundle import is_wanted, kept_entries, plain_name

ROOT = Path(__file__).resolve().parents[2]
LISTS = Path(__file__).parent / "collected"
SYSTEMS = ("windows", "macos")

PLATFORM_PLUGIN = {"windows": "plugins/platforms/qwindows", "macos": "plugins/platforms/qcocoa"}
SHARED_PLUGINS = {
    "plugins/platforms/qoffscreen",
    "plugins/imageformats/qsvg",
    "plugins/iconengines/qsvgicon",
}

OWN_TO_WINDOWS = {
    *("advapi32", "authz", "bcryptprimitives", "comdlg32", "crypt32", "d3d11", "d3d12", "d3d9"),
    *("dnsapi", "dwmapi", "dwrite", "dxgi", "gdi32", "icuuc", "imm32", "kernel32", "mpr"),
    *("netapi32", "ntdll", "ole32", "oleaut32", "setupapi", "shell32", "shlwapi", "uxtheme"),
    *("uiautomationcore", "user32", "userenv", "version", "winmm", "winspool", "ws2_32"),
    *("wtsapi32", "combase", "secur32"),
}


def links(system: str) -> dict[str, list[str]]:
    """Each library of the wheels, with those it asks for."""
    found: dict[str, list[str]] = recorded(system)["links"]
    return found


def recorded(system: str) -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = json.loads(
        (LISTS / f"{system}.json").read_text(encoding="utf-8")
    )
    return found


def kept(system: str) -> list[str]:
    """The libraries of the wheels that go into the package."""
    asked = links(system)
    entries = [
        (name, name, "EXTENSION" if name.endswith((".pyd", ".so")) else "BINARY")
        for name in asked
        if not name.endswith(".qm")
    ]
    return [name for name, _source, _kind in kept_entries(entries, asked.__getitem__)]


def file_name(path: str) -> str:
    return path.rpartition("/")[2].lower()


def is_own_to_the_system(system: str, name: str) -> bool:
    """Whether the system brings a library itself, or Python does."""
    if system == "macos":
        return name.startswith(("/System/Library/", "/usr/lib/"))
    plain = name.lower().rpartition(".")[0]
    return plain in OWN_TO_WINDOWS or bool(re.match(r"api-ms-win-|python3", plain))


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_plugin_of_qt_that_is_wanted_goes_in(system: str) -> None:
    plugins = {plain_name(name) for name in kept(system) if "/plugins/" in name}

    assert plugins == SHARED_PLUGINS | {PLATFORM_PLUGIN[system]}


@pytest.mark.parametrize("system", SYSTEMS)
def test_qts_own_words_go_in_for_our_languages(system: str) -> None:
    words = [name for name in links(system) if name.endswith(".qm") and is_wanted(name)]

    assert [name[-5:-3] for name in sorted(words)] == ["da", "en", "sv"]


@pytest.mark.parametrize("system", SYSTEMS)
def test_whatever_a_file_of_the_package_asks_for_is_there(system: str) -> None:
    names = {file_name(name) for name in kept(system)}

    missing = {
        link
        for name in kept(system)
        for link in links(system)[name]
        if file_name(link) not in names and not is_own_to_the_system(system, link)
    }

    assert missing == set()


@pytest.mark.parametrize("system", SYSTEMS)
def test_no_library_for_the_network_databases_or_qml_goes_in(system: str) -> None:
    unwanted = re.compile("network|sql|qml|quick|ssl|random|_tests", re.IGNORECASE)

    assert [name for name in kept(system) if unwanted.search(name)] == []


@pytest.mark.parametrize(("system", "count"), [("windows", 46), ("macos", 36)])
def test_the_package_has_as_many_libraries_as_were_counted(system: str, count: int) -> None:
    assert len(kept(system)) == count


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_lists_were_recorded_from_the_locked_wheels(system: str) -> None:
    lock = (ROOT / "packaging" / "run.lock").read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([a-z0-9_-]+)==([^ ;]+)", lock, re.MULTILINE))

    made_from = recorded(system)["made from"]

    assert len(made_from) > 10
    assert {n: v for n, v in made_from.items() if locked[n.replace("_", "-")] != v} == {}
