"""The settings that are remembered between two starts, and the INI file that holds them."""

from __future__ import annotations

import struct
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal

from content.atomic_file import make_private_folder, replace_patiently, sync_folder
from content.regular_file import NotRegularError, TooLargeError, read_regular_file
from gui.appearance.theme import ThemeName
from gui.application.time_settings import TimeSettings
from gui.application.wall_settings import WallSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import Field
    from pathlib import Path

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
PICTURE_WIDTHS = (320, 7680)
"""Least and largest, in pixels."""

_SPLITTER = struct.Struct(">iii3iBiBiB")
"""`QSplitter.saveState` of three panes: marker, version, number of sizes, sizes, whether they can
collapse, width of the handle, flag, orientation, flag."""


def is_splitter_state(raw: bytes) -> bool:
    """Whether Qt wrote this for three panes side by side; it restores any other state wrongly."""
    if not raw:
        return True
    if len(raw) != _SPLITTER.size:
        return False
    marker, version, count, *sizes, _, handle, _, orientation, _ = _SPLITTER.unpack(raw)
    known = (marker, version, count, handle, orientation) == (0xFF, 1, 3, -1, 1)
    return known and all(0 <= size <= 100_000 for size in sizes)


@dataclass(frozen=True)
class CardSettings:
    """How cards were last printed and saved; `gui.printing` knows what the words mean.

    `own_size` is the size of cards whose format has no name, whether that is the `format` or not;
    `advanced_open` is whether the advanced options are shown; `offsets` has in each entry a
    printer, millimetres right and millimetres down, parted by tabs; `folder` is where a card was
    last saved, or "".
    """

    format: str = "a6"
    sheet: str = "a4"
    crop_marks: bool = True
    backs: str = "none"
    question: str = ""
    duplex: str = "long-edge"
    arrangement: str = "alternating"
    bleed: bool = False
    hairlines: bool = False
    fill_sheet: bool = False
    advanced_open: bool = field(default=False, metadata={"key": "more"})
    own_size: str = "90x130"
    picture_width: int = field(default=1600, metadata={"within": PICTURE_WIDTHS})
    printer: str = ""
    offsets: tuple[str, ...] = ()
    folder: str = ""


@dataclass(frozen=True)
class Preferences:
    """Every setting.

    In the file, a setting has the name of its field, or its `key`; those of `cards` begin with
    "card_", those of `wall` with "wall_" and of `time` with "time_". A number outside `within` is
    not read, nor a value that `is_valid` refuses.

    `language` is "system" or a code of `translation.LANGUAGES`; `text_size` is in percent;
    `passage` is the id of the passage last shown, or ""; `expanded` are the ids of the rows of the
    tree that are open; `scope` is what is ticked, as `gui.scope.scope.scope_texts` has it;
    `recent_searches` begin with the newest. The bytes are Qt's own states of the window and its
    splitter.
    """

    language: str = "system"
    theme: ThemeName = ThemeName.SYSTEM
    text_size: int = field(default=100, metadata={"within": (TEXT_SIZES[0], TEXT_SIZES[-1])})
    line_numbers: bool = False
    window_geometry: bytes = b""
    splitter: bytes = field(default=b"", metadata={"is_valid": is_splitter_state})
    tree_shown: bool = True
    passage: str = field(default="", metadata={"key": "place"})
    expanded: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    keep_searches: bool = True
    recent_searches: tuple[str, ...] = ()
    cards: CardSettings = CardSettings()
    wall: WallSettings = field(default_factory=WallSettings)
    time: TimeSettings = field(default_factory=TimeSettings)


class PreferenceStore(QObject):
    """Holds the current preferences; `changed` carries the new ones."""

    changed = Signal(object)  # Preferences

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        """Read the INI file; one that is damaged is renamed to `.bad`."""
        super().__init__(parent)
        self._file = file
        self.damaged_file: Path | None = None  # where it was moved to
        stored, damaged = _read(file)
        self._current = stored
        if damaged:
            self.damaged_file = _move_damaged(file)
            if self.damaged_file is None:  # Qt would wait for a pipe, and read all of a device
                self._file = file / "not-there"
        self._settings = _open(self._file)
        if damaged:
            self._write(before=Preferences())

    @property
    def current(self) -> Preferences:
        """The preferences as they are now."""
        return self._current

    def change(self, new: Preferences) -> None:
        """Replace the preferences; they are written when the event loop is next idle."""
        before, self._current = self._current, new
        if new != before:
            self._write(before)
            self.changed.emit(new)

    def change_cards(self, new: CardSettings) -> None:
        """Replace the settings of cards."""
        self.change(replace(self._current, cards=new))

    def change_wall(self, new: WallSettings) -> None:
        """Replace the settings of the wall."""
        self.change(replace(self._current, wall=new))

    def save(self) -> bool:
        """Write now; False if the file could not be written, which harms nothing else.

        Qt writes a file beside it, syncs that to the disk, and renames it.
        """
        self._settings.sync()
        with suppress(OSError):
            sync_folder(self._file.parent)
        return self._settings.status() == QSettings.Status.NoError

    def _write(self, before: Preferences) -> None:
        _make_private(self._file)
        old = _to_texts(before)
        for key, text in _to_texts(self._current).items():
            if text != old[key]:
                self._settings.setValue(key, text)


def _open(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def _read(file: Path) -> tuple[Preferences, bool]:
    """What the file holds, defaults where it does not say, and whether any of it was damaged."""
    try:
        raw = read_regular_file(file)
    except (NotRegularError, TooLargeError):
        return Preferences(), not file.is_dir()
    except OSError:
        return Preferences(), False
    settings = _open(file)
    if not _is_ini(raw) or settings.status() != QSettings.Status.NoError:
        return Preferences(), True
    values: dict[type, dict[str, Any]] = {kind: {} for kind, _, _ in _SETTINGS}
    damaged = False
    for kind, each, key in _SETTINGS:
        text = settings.value(key)
        try:
            if text is not None:
                values[kind][each.name] = _value_of(each, text)
        except ValueError:
            damaged = True
    groups = {name: kind(**values[kind]) for name, kind in _GROUPS.items()}
    return Preferences(**values[Preferences], **groups), damaged


def _is_ini(raw: bytes) -> bool:
    """Whether every line could be one of a settings file; Qt itself reads most things as one."""
    try:
        lines = raw.decode("utf-8-sig").split(
            "\n"
        )  # a value may hold what Python ends lines at too
    except UnicodeDecodeError:
        return False
    return "\0" not in "".join(lines) and all(
        "=" in line or line.startswith(("[", ";", "#")) for line in lines if line.strip()
    )


class _Format(NamedTuple):
    """How values of a type stand in the file; `read` raises ValueError for any other text."""

    read: Callable[[str], Any]
    write: Callable[[Any], str] = str


_FORMATS: Mapping[object, _Format] = MappingProxyType(
    {
        "str": _Format(str),
        "int": _Format(int),
        "bool": _Format(lambda text: ("false", "true").index(text) > 0, lambda on: str(on).lower()),
        "bytes": _Format(partial(b64decode, validate=True), lambda raw: b64encode(raw).decode()),
        "tuple[str, ...]": _Format(lambda text: tuple(text.split("\n") if text else ()), "\n".join),
        "ThemeName": _Format(ThemeName),
    }
)
"""By the type that a field is declared with."""

_GROUPS: Mapping[str, type] = MappingProxyType(
    {"cards": CardSettings, "wall": WallSettings, "time": TimeSettings}
)
"""By the name of their field: settings that belong together."""

_SETTINGS = tuple(
    (kind, each, prefix + each.metadata.get("key", each.name))
    for kind, prefix in (
        (Preferences, ""),
        (CardSettings, "card_"),
        (WallSettings, "wall_"),
        (TimeSettings, "time_"),
    )
    for each in fields(kind)
    if each.name not in _GROUPS
)
"""Each setting: the class that declares it, its field, its key in the file."""


def _to_texts(preferences: Preferences) -> dict[str, str]:
    """Every setting as text, by its key in the file."""
    groups = {kind: getattr(preferences, name) for name, kind in _GROUPS.items()}
    owners = {Preferences: preferences, **groups}
    return {
        key: _FORMATS[each.type].write(getattr(owners[kind], each.name))
        for kind, each, key in _SETTINGS
    }


def _value_of(setting: Field[Any], text: object) -> object:
    """The value in the declared type; ValueError if the setting cannot have it."""
    if not isinstance(text, str):  # Qt reads a list where a comma is
        raise ValueError("not one text")  # noqa: TRY004 - the file is wrong, not the program
    value = _FORMATS[setting.type].read(text)
    least, largest = setting.metadata.get("within", (value, value))
    is_valid = setting.metadata.get("is_valid")
    if not least <= value <= largest or (is_valid and not is_valid(value)):
        raise ValueError("out of range")
    return value


def _move_damaged(file: Path) -> Path | None:
    """Rename a damaged file; None if that cannot be done."""
    moved = file.with_name(f"{file.name}.bad")
    try:
        replace_patiently(file, moved)
    except OSError:
        return None
    return moved


def _make_private(file: Path) -> None:
    """Make the file readable for its owner alone; where that fails, `save` says so."""
    with suppress(OSError):
        make_private_folder(file.parent)
        file.touch(mode=0o600, exist_ok=True)
