"""What the reader chose is there at the next start, whatever has happened to the file."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.appearance.theme import ThemeName
from gui.application.preferences import CardSettings, Preferences, PreferenceStore
from tests.gui.application.chosen_preferences import CHOSEN

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).resolve().parents[3]


def _write(file: Path, preferences: Preferences) -> None:
    store = PreferenceStore(file)
    store.change(preferences)
    assert store.save()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_without_a_file_the_defaults_hold_and_nothing_is_written(file: Path) -> None:
    store = PreferenceStore(file)

    assert store.current == Preferences()
    assert store.damaged_file is None
    assert store.save()
    assert not file.exists()


def test_every_choice_is_there_again_in_its_own_type(file: Path) -> None:
    for chosen in (CHOSEN, CHOSEN.cards, CHOSEN.wall):
        for each in fields(chosen):
            assert getattr(chosen, each.name) != each.default, "this test must change every field"

    _write(file, CHOSEN)

    assert PreferenceStore(file).current == CHOSEN


@pytest.mark.parametrize("odd", ["a\u2028b", "a\x85b", "@x", 'a, "b"; \\ %', "[x]\n[y]", " æ "])
def test_a_text_of_any_characters_is_there_again(file: Path, odd: str) -> None:
    chosen = replace(CHOSEN, expanded=("x", "å b #2/c"))
    chosen = replace(chosen, cards=replace(CHOSEN.cards, question=odd))

    _write(file, chosen)

    assert PreferenceStore(file).current == chosen


def test_a_file_of_an_earlier_version_is_read(file: Path) -> None:
    file.write_text(
        "[General]\nlanguage=da\ntheme=dark\ntext_size=125\nline_numbers=true\n"
        "place=halsnaes/mod\ncard_format=a5\ncard_crop_marks=false\ncard_more=true\n"
        'card_picture_width=800\ncard_offsets="HP\\t0.5\\t-1.0\\n\\t1.0\\t0.0"\n',
        encoding="utf-8",
    )

    store = PreferenceStore(file)

    assert store.current == Preferences(
        language="da",
        theme=ThemeName.DARK,
        text_size=125,
        line_numbers=True,
        passage="halsnaes/mod",
        cards=CardSettings(
            format="a5",
            crop_marks=False,
            advanced_open=True,
            picture_width=800,
            offsets=("HP\t0.5\t-1.0", "\t1.0\t0.0"),
        ),
    )
    assert store.damaged_file is None


def test_another_process_reads_the_same_types(file: Path) -> None:
    _write(file, CHOSEN)
    program = (
        "import sys; from pathlib import Path;"
        "from gui.application.preferences import PreferenceStore;"
        "print(PreferenceStore(Path(sys.argv[1])).current)"
    )

    told = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, str(file)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )

    assert told.stdout.strip() == str(CHOSEN)


def test_nothing_chosen_can_be_chosen_again(file: Path) -> None:
    _write(file, CHOSEN)
    _write(file, Preferences())

    assert PreferenceStore(file).current == Preferences()


def test_a_change_is_told_once_with_the_new_preferences(qtbot: QtBot, file: Path) -> None:
    store = PreferenceStore(file)

    with qtbot.waitSignal(store.changed) as told:
        store.change(Preferences(text_size=125, language="da"))

    assert told.args == [Preferences(text_size=125, language="da")]
    assert store.current.text_size == 125


def test_a_change_to_the_same_is_not_told(qtbot: QtBot, file: Path) -> None:
    store = PreferenceStore(file)

    with qtbot.assertNotEmitted(store.changed):
        store.change(Preferences(text_size=100))


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x00\x00\x00",
        b"[General]\nlanguage=da\n\x00\x00garbage",
        b"this is no settings file at all",
        b"[General\nlanguage",
        os.urandom(400),
    ],
    ids=["zeros", "torn", "prose", "cut", "noise"],
)
def test_a_damaged_file_is_kept_aside_and_the_defaults_are_used(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    store = PreferenceStore(file)

    assert store.current == Preferences()
    assert store.damaged_file == file.with_name("settings.ini.bad")
    assert store.damaged_file.read_bytes() == content
    store.change(Preferences(language="sv"))
    assert store.save()
    assert PreferenceStore(file).current.language == "sv"


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders")
@pytest.mark.parametrize("can_be_moved", [True, False])
@pytest.mark.parametrize(
    "special",
    [os.mkfifo, lambda path: path.symlink_to("/dev/zero"), _sparse],
    ids=["pipe", "device", "sparse"],
)
@pytest.mark.usefixtures("never_waits")
def test_settings_that_are_in_no_file_of_ours_are_never_opened(
    file: Path, special: Callable[[Path], object], *, can_be_moved: bool
) -> None:
    special(file)
    if not can_be_moved:
        (file.with_name("settings.ini.bad") / "in the way").mkdir(parents=True)

    store = PreferenceStore(file)

    assert store.current == Preferences()
    assert (store.damaged_file is not None) == can_be_moved
    store.change(Preferences(language="sv"))
    assert store.save() == can_be_moved
    assert (PreferenceStore(file).current.language == "sv") == can_be_moved


@pytest.mark.parametrize(
    "line",
    [
        "text_size=large",
        "text_size=100000",
        "text_size=-5",
        "line_numbers=perhaps",
        "theme=pink",
        "card_picture_width=broad",
        "card_picture_width=100",
        "card_picture_width=1000000",
        "card_bleed=1",
        "splitter=%%%",
        'splitter="AAAA/wAAAAEAAAADAAABGg=="',
        "expanded=a, b",
    ],
)
def test_one_damaged_value_takes_only_itself(file: Path, line: str) -> None:
    file.write_text(f"[General]\nlanguage=da\n{line}\n", encoding="utf-8")

    store = PreferenceStore(file)

    assert store.current == Preferences(language="da")
    assert store.damaged_file is not None
    store.change(replace(store.current, passage="x"))
    assert store.save()
    assert PreferenceStore(file).current == Preferences(language="da", passage="x")
    assert PreferenceStore(file).damaged_file is None


def test_unknown_settings_of_a_later_version_are_left_alone(file: Path) -> None:
    file.write_text("[General]\nfrom_the_future=7\nlanguage=da\n", encoding="utf-8")

    store = PreferenceStore(file)
    store.change(replace(store.current, text_size=110))

    assert store.save()
    assert store.damaged_file is None
    assert "from_the_future=7" in file.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such modes there")
def test_only_the_reader_can_read_the_file(file: Path) -> None:
    _write(file, CHOSEN)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_name_of_the_file_lasts_through_a_power_cut_too(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = PreferenceStore(file)
    store.change(CHOSEN)
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_ino))

    assert store.save()

    assert synced == [file.parent.stat().st_ino]


def test_a_folder_that_cannot_be_made_is_survived(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file stands where the folder belongs", encoding="utf-8")

    store = PreferenceStore(tmp_path / "config" / "settings.ini")
    store.change(Preferences(language="da"))

    assert not store.save()
    assert store.current.language == "da"


def test_a_folder_in_the_place_of_the_file_is_survived(file: Path) -> None:
    file.mkdir()

    store = PreferenceStore(file)
    store.change(Preferences(language="da"))

    assert not store.save()
    assert store.current.language == "da"
