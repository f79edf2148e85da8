"""What the machine lacks is found by asking, named as packages, and installed where allowed."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import system_packages

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

LINKER_REPORT = """\
\tlinux-vdso.so.1 (0x00007f6e9f255000)
\tlibGL.so.1 => not found
\tlibxkbcommon.so.0 => /lib/x86_64-linux-gnu/libxkbcommon.so.0 (0x00007f6e9f136000)
\tlibxcb-cursor.so.0 => not found
\tlibGL.so.1 => not found
"""

APT_THAT_WRITES_DOWN = """\
#!/bin/sh
echo "$@" >> {notes}
case "$*" in *install*) {when_installing};; esac
"""


def put_apt_get(
    folder: Path, monkeypatch: pytest.MonkeyPatch, when_installing: str = "exit 0"
) -> Path:
    """Put an apt-get first on the path that only writes down how it was called; its notes."""
    notes = folder / "notes"
    program = folder / "apt-get"
    text = APT_THAT_WRITES_DOWN.format(notes=notes, when_installing=when_installing)
    program.write_text(text, encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return notes


def fresh_lists(folder: Path) -> Path:
    """A folder that looks like apt's lists of today."""
    lists = folder / "lists"
    lists.mkdir()
    (lists / "mirror_main_binary-amd64_Packages.lz4").touch()
    return lists


def test_each_library_the_linker_misses_is_named_once() -> None:
    assert system_packages.missing_libraries(LINKER_REPORT) == ["libGL.so.1", "libxcb-cursor.so.0"]


def test_nothing_is_missing_when_the_linker_found_all() -> None:
    found = "\tlibGL.so.1 => /lib/libGL.so.1 (0x0000)\n"

    assert system_packages.missing_libraries(found) == []


def test_libraries_become_packages_and_unknown_ones_keep_their_name() -> None:
    libraries = ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libnew.so.9"]

    answer = system_packages.packages_for_libraries(libraries)

    assert answer == (["libglib2.0-0"], ["libnew.so.9"])


def test_the_linker_is_not_asked_about_files_that_are_not_there(tmp_path: Path) -> None:
    assert system_packages.linker_report([tmp_path / "libqxcb.so"]) == ""


def test_only_tools_that_are_not_on_the_path_are_wanted() -> None:
    present = {"Xvfb", "xauth", "pdftotext", "desktop-file-validate"}

    wanted = system_packages.packages_for_tools(
        "test", lambda name: f"/usr/bin/{name}" if name in present else None
    )

    assert wanted == ["appstream", "binutils", "icu-devtools", "qpdf"]


def test_opening_the_program_wants_no_tools() -> None:
    assert system_packages.packages_for_tools("run", lambda _name: None) == []


def test_lists_are_stale_when_there_are_none(tmp_path: Path) -> None:
    assert system_packages.lists_are_stale(tmp_path, time.time())


def test_lists_are_stale_after_a_week_and_not_before(tmp_path: Path) -> None:
    lists = fresh_lists(tmp_path)
    now = time.time()

    assert not system_packages.lists_are_stale(lists, now)
    assert system_packages.lists_are_stale(lists, now + 8 * 86_400)


def test_old_lists_are_renewed_before_installing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = put_apt_get(tmp_path, monkeypatch)

    assert system_packages.install(["qpdf"], lists=tmp_path)

    first, second = notes.read_text(encoding="ascii").splitlines()
    assert first.endswith("update")
    assert second.endswith("install qpdf")
    assert "--yes" in second


def test_lists_of_today_are_used_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = put_apt_get(tmp_path, monkeypatch)

    assert system_packages.install(["qpdf", "xvfb"], lists=fresh_lists(tmp_path))

    (only,) = notes.read_text(encoding="ascii").splitlines()
    assert only.endswith("install qpdf xvfb")


def test_a_failed_install_is_tried_once_more_with_new_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_until_updated = f"grep -q update {tmp_path / 'notes'} || exit 100"
    notes = put_apt_get(tmp_path, monkeypatch, fail_until_updated)

    assert system_packages.install(["qpdf"], lists=fresh_lists(tmp_path))

    last_words = [line.split()[-2:] for line in notes.read_text(encoding="ascii").splitlines()]
    assert [words[-1] for words in last_words] == ["qpdf", "update", "qpdf"]


def test_a_package_that_cannot_be_installed_is_said_with_apts_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_apt_get(tmp_path, monkeypatch, "echo 'E: no such package'; exit 100")

    assert not system_packages.install(["qpdf"], lists=tmp_path)

    assert "E: no such package" in capsys.readouterr().out


def test_a_user_without_rights_is_not_asked_for_a_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = put_apt_get(tmp_path, monkeypatch)
    sudo = tmp_path / "sudo"
    sudo.write_text('#!/bin/sh\n[ "$1" = -n ] && exit 1\nexit 9\n', encoding="ascii")
    sudo.chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    assert not system_packages.install(["qpdf"], lists=tmp_path)

    assert not notes.exists()


def test_the_line_to_type_renews_the_lists_and_names_every_package() -> None:
    *_, line = system_packages.advice(["libgl1", "qpdf"], has_apt=True).splitlines()

    assert line == "sudo apt-get update && sudo apt-get install --yes libgl1 qpdf"


def test_who_has_no_apt_is_told_what_is_missing_and_no_line_that_cannot_work() -> None:
    sentence = system_packages.advice(["libgl1", "qpdf"], has_apt=False)

    assert "libgl1 qpdf" in sentence
    assert "apt-get" not in sentence


def test_what_is_missing_is_known_before_qt_is_there() -> None:
    def has(library: str) -> bool:
        return library != "libxcb-cursor.so.0"

    assert system_packages.missing_packages("run", "linux", has) == ["libxcb-cursor0"]
    assert system_packages.missing_packages("run", "win32", lambda _library: False) == []
    assert system_packages.can_be_loaded("libc.so.6")
    assert not system_packages.can_be_loaded("libnever.so.1")
