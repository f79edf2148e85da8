"""Switches the application to Danish, Swedish, Norwegian or English, while it runs."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QApplication

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"da": "Dansk", "sv": "Svenska", "nb": "Norsk bokmål", "en": "English"}
)
_NEAREST = {"nn": "nb", "no": "nb", "is": "da", "fo": "da", "kl": "da", "fi": "sv"}
"""The language that is shown to those who have set another Nordic one."""

TRANSLATION_FOLDER = Path(__file__).resolve().parents[1] / "translations"


def system_language(wanted: Iterable[str] | None = None) -> str:
    """The first of the system's languages that there is a translation for, or for a near one.

    English if there is none. `wanted` are tags like "da-DK", best first; None asks the system.
    """
    tags = QLocale.system().uiLanguages() if wanted is None else wanted
    codes = (tag.replace("_", "-").split("-")[0].lower() for tag in tags)
    near = (_NEAREST.get(code, code) for code in codes)
    return next((code for code in near if code in LANGUAGES), "en")


def install_language(app: QApplication, language: str) -> str:
    """Switch to a code of LANGUAGES, or follow the system with "system"; returns the code.

    Every widget gets a LanguageChange event; numbers and dates follow the language too.
    """
    code = language if language in LANGUAGES else system_language()
    QLocale.setDefault(QLocale(code))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    # The translator installed last is asked first, so ours complete what Qt's leave out.
    for file in _files(code):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
    return code


def _files(code: str) -> tuple[Path, ...]:
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = TRANSLATION_FOLDER
    return (
        qt_folder / f"qtbase_{code}.qm",
        ours / f"qt_{code}.qm",
        ours / f"pejlemaerker_{code}.qm",
    )
