"""What the package takes along is there to be taken, and what it leaves out stays out."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundle import (
    DATA,
    EXCLUDED_MODULES,
    is_wanted,
    kept_entries,
    without_dangling_links,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("source", [source for source, _target in DATA])
def test_everything_the_package_takes_along_exists(source: str) -> None:
    assert (ROOT / source).exists()


def test_data_lies_in_the_package_where_the_program_looks_for_it() -> None:
    ours = [(source, target) for source, target in DATA if (ROOT / source).is_dir()]

    assert ours != []
    assert [source for source, target in ours if source != target] == []


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/QtQuickControls2.abi3.so",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
        "numpy/random/mtrand.cp312-win_amd64.pyd",
        "selectolax/lexbor.c",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_help_da.qm",
        "libssl.so.3",
        "libcrypto.so.3",
    ],
)
def test_what_the_program_never_uses_stays_out(name: str) -> None:
    assert not is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Core.dll",
        "PySide6/QtCore.pyd",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_sv.qm",
        "content/library/halsnaes/municipality.yaml",
    ],
)
def test_what_the_program_needs_goes_in(name: str) -> None:
    assert is_wanted(name)


def test_no_module_is_left_out_that_the_program_imports() -> None:
    sources = [
        file.read_text(encoding="utf-8")
        for part in ("content", "index", "cli", "gui")
        for file in (ROOT / part).rglob("*.py")
    ]
    assert len(sources) > 20

    imported = [
        name
        for name in EXCLUDED_MODULES
        if any(f"\nfrom {name} import" in text or f"\nimport {name}\n" in text for text in sources)
    ]

    assert imported == []


def test_a_library_that_only_a_left_out_plugin_asked_for_stays_out() -> None:
    xcb = ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qt/libqxcb.so", "BINARY")
    gtk = ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/qt/libqgtk3.so", "BINARY")
    cursor = ("libxcb-cursor.so.0", "/lib/libxcb-cursor.so.0", "BINARY")
    image = ("libxcb-image.so.0", "/lib/libxcb-image.so.0", "BINARY")
    pango = ("libpango-1.0.so.0", "/lib/libpango-1.0.so.0", "BINARY")
    links = {xcb[1]: [cursor[0]], cursor[1]: [image[0]], image[1]: [], gtk[1]: [pango[0]]}

    kept = kept_entries([xcb, gtk, cursor, image, pango], links.__getitem__)

    assert kept == [xcb, cursor, image]


def test_what_a_library_of_the_machine_asks_for_stays_out() -> None:
    printing = ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", "/qt/c.so", "BINARY")
    cups = ("libcups.so.2", "/lib/libcups.so.2", "BINARY")
    gnutls = ("libgnutls.so.30", "/lib/libgnutls.so.30", "BINARY")
    links = {printing[1]: [cups[0]], cups[1]: [gnutls[0]]}

    assert kept_entries([printing, cups, gnutls], links.__getitem__) == [printing]


def test_a_link_to_a_library_that_stays_out_stays_out_too() -> None:
    gui = ("PySide6/Qt/lib/libQt6Gui.so.6", "/qt/libQt6Gui.so.6", "BINARY")
    to_gui = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    to_network = ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
    notice = ("NOTICE.md", "/project/NOTICE.md", "DATA")

    kept = without_dangling_links([to_gui, to_network, notice], [gui])

    assert kept == [to_gui, notice]
