"""What the reader has chosen, and the INI file that remembers it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TypedDict

from PySide6.QtCore import QObject, QSettings, Signal

from gui.appearance.theme import ThemeName

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Unpack

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class Preferences(NamedTuple):
    """Everything that is remembered between two starts.

    `language` is "system" or a code of `translation.LANGUAGES`; `text_size` is in percent;
    `place` is the id of the passage last shown, or "". `card_folder` is where a card was last
    saved, or "". `card_offsets` has in each entry a printer, millimetres right and millimetres
    down, parted by tabs; `card_more` is whether the finer choices are open. The bytes are Qt's own
    states of the window and its splitter.
    """

    language: str = "system"
    theme: ThemeName = ThemeName.SYSTEM
    text_size: int = 100
    line_numbers: bool = False
    window_geometry: bytes = b""
    splitter: bytes = b""
    place: str = ""
    expanded: tuple[str, ...] = ()
    card_format: str = "a6"
    card_sheet: str = "a4"
    card_crop_marks: bool = True
    card_backs: str = "none"
    card_question: str = ""
    card_duplex: str = "long-edge"
    card_arrangement: str = "alternating"
    card_bleed: bool = False
    card_hairlines: bool = False
    card_fill_sheet: bool = False
    card_more: bool = False
    card_picture_width: str = "1600"
    card_printer: str = ""
    card_offsets: tuple[str, ...] = ()
    card_folder: str = ""


class Changes(TypedDict, total=False):
    """The fields of `Preferences`, for `PreferenceStore.change`."""

    language: str
    theme: ThemeName
    text_size: int
    line_numbers: bool
    window_geometry: bytes
    splitter: bytes
    place: str
    expanded: tuple[str, ...]
    card_format: str
    card_sheet: str
    card_crop_marks: bool
    card_backs: str
    card_question: str
    card_duplex: str
    card_arrangement: str
    card_bleed: bool
    card_hairlines: bool
    card_fill_sheet: bool
    card_more: bool
    card_picture_width: str
    card_printer: str
    card_offsets: tuple[str, ...]
    card_folder: str


class PreferenceStore(QObject):
    """Holds the current preferences; `changed` carries the new ones."""

    changed = Signal(object)  # Preferences

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        """Read the INI file; one that is damaged is kept beside itself as `.bad`."""
        super().__init__(parent)
        self._file = file
        self.kept_aside: Path | None = None
        stored, damaged = _read(file)
        self._current = stored
        if damaged:
            self.kept_aside = _keep_aside(file)
        self._settings = _open(file)
        if damaged:
            self._write(before=Preferences())

    @property
    def current(self) -> Preferences:
        """The preferences as they are now."""
        return self._current

    def change(self, **changes: Unpack[Changes]) -> None:
        """Take on the changes and tell; they are written when the event loop is next idle."""
        before, self._current = self._current, self._current._replace(**changes)
        if self._current != before:
            self._write(before)
            self.changed.emit(self._current)

    def save(self) -> bool:
        """Write now; False if the file could not be written. The window works on either way."""
        self._settings.sync()
        return self._settings.status() == QSettings.Status.NoError

    def _write(self, before: Preferences) -> None:
        _make_private(self._file)
        for name, value in self._current._asdict().items():
            if value != getattr(before, name):
                self._settings.setValue(name, _as_text(value))


def _open(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def _read(file: Path) -> tuple[Preferences, bool]:
    """What the file holds, defaults where it does not say, and whether any of it was damaged."""
    try:
        raw = file.read_bytes()
    except OSError:
        return Preferences(), False
    settings = _open(file)
    if not _is_ini(raw) or settings.status() != QSettings.Status.NoError:
        return Preferences(), True
    read = Changes()
    damaged = False
    for name, default in Preferences._field_defaults.items():
        text = settings.value(name)
        try:
            if text is not None:
                read.update({name: _from_text(text, default)})  # type: ignore[misc]  # the names are its keys
        except ValueError:
            damaged = True
    return Preferences()._replace(**read), damaged


def _is_ini(raw: bytes) -> bool:
    """Whether every line could be one of a settings file; Qt itself reads most things as one."""
    try:
        lines = raw.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return False
    return "\0" not in "".join(lines) and all(
        "=" in line or line.startswith(("[", ";", "#")) for line in lines if line.strip()
    )


def _as_text(value: object) -> str:
    match value:
        case bytes():
            return b64encode(value).decode("ascii")
        case bool():
            return "true" if value else "false"
        case tuple():
            return "\n".join(value)
        case _:
            return str(value)


def _from_text(text: object, default: object) -> object:
    """The value in the type of its default; ValueError if it is not one."""
    if not isinstance(text, str):
        _refuse()
    match default:
        case bytes():
            return b64decode(text, validate=True)
        case bool():
            return {"true": True, "false": False}[text] if text in {"true", "false"} else _refuse()
        case int():
            size = int(text)
            return size if TEXT_SIZES[0] <= size <= TEXT_SIZES[-1] else _refuse()
        case ThemeName():
            return ThemeName(text)
        case tuple():
            return tuple(text.split("\n")) if text else ()
        case _:
            return text


def _refuse() -> NoReturn:
    raise ValueError("not a value that this setting can have")


def _keep_aside(file: Path) -> Path | None:
    """Move the damaged file to `.bad`; None if that cannot be done."""
    aside = file.with_name(f"{file.name}.bad")
    try:
        file.replace(aside)
    except OSError:
        return None
    return aside


def _make_private(file: Path) -> None:
    """Let only the reader see the file; where that fails, `save` says whether writing works."""
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(mode=0o600, exist_ok=True)
