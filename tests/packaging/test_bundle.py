"""What the package takes along is there to be taken, and what it leaves out stays out."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundle import (
    DATA,
    EXCLUDED_MODULES,
    is_wanted,
    without_dangling_links,
    without_orphaned_libraries,
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
        "PySide6/Qt/plugins/platforms/libqxcb.so",
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
    pango = ("libpango-1.0.so.0", "/lib/libpango-1.0.so.0", "BINARY")
    imports = {"/qt/libqxcb.so": {"libxcb-cursor.so.0"}, "/qt/libqgtk3.so": {"libpango-1.0.so.0"}}

    kept = without_orphaned_libraries([xcb, gtk, cursor, pango], lambda source: imports[source])

    assert kept == [xcb, cursor]


def test_a_link_to_a_library_that_stays_out_stays_out_too() -> None:
    gui = ("PySide6/Qt/lib/libQt6Gui.so.6", "/qt/libQt6Gui.so.6", "BINARY")
    to_gui = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    to_network = ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
    notice = ("NOTICE.md", "/project/NOTICE.md", "DATA")

    kept = without_dangling_links([to_gui, to_network, notice], [gui])

    assert kept == [to_gui, notice]
