"""Danish, Swedish, Norwegian and English: switched while the program runs, Qt's words too."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gui.application.translation import (
    LANGUAGES,
    install_language,
    system_language,
)

TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
_SAME_WORDS = {"OK", "Printer", "Type:"}
"""What is the same in English and in another language."""
_EVERY_BUTTON = QDialogButtonBox.StandardButton(0x7FFFC00)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("code", "cancel", "copy"),
    [
        ("da", "Annuller", "&Kopiér"),
        ("sv", "Avbryt", "&Kopiera"),
        ("nb", "Avbryt", "&Kopier"),
        ("en", "Cancel", "&Copy"),
    ],
)
def test_the_dialogs_of_qt_speak_the_language_too(
    app: QApplication, code: str, cancel: str, copy: str
) -> None:
    assert install_language(app, code) == code

    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    text = QTextEdit("a text")
    assert copy in [
        action.text().split("\t")[0] for action in text.createStandardContextMenu().actions()
    ]


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_in_the_dialogs_of_qt_stays_english(app: QApplication, code: str) -> None:
    install_language(app, "en")
    english = _labels_of_qt()
    install_language(app, code)

    assert len(english) >= 50
    assert english & _labels_of_qt() <= _SAME_WORDS


def _labels_of_qt() -> set[str]:
    """What stands on the labels, buttons and menu items of the dialogs and fields that Qt makes."""
    dialogs: list[QWidget] = [QPrintDialog(), QDialogButtonBox(_EVERY_BUTTON)]
    for mode in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
        dialog = QFileDialog(acceptMode=mode)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialogs.append(dialog)
    fields = (QLineEdit("a"), QTextEdit("a"))
    menus = [field.createStandardContextMenu() for field in fields]
    shown = {action.text().split("\t")[0] for menu in menus for action in menu.actions()}
    for each in dialogs:
        shown |= {label.text() for label in each.findChildren(QLabel)}
        shown |= {button.text() for button in each.findChildren(QAbstractButton)}
        shown |= {box.title() for box in each.findChildren(QGroupBox)}
    return {text for text in shown if re.search("[A-Za-z]", text)}


def test_widgets_are_told_of_the_switch(app: QApplication, qtbot: QtBot) -> None:
    class Listener(QWidget):
        heard = 0

        @override
        def changeEvent(self, event: QEvent) -> None:
            self.heard += event.type() == QEvent.Type.LanguageChange

    listener = Listener()
    qtbot.addWidget(listener)
    install_language(app, "sv")
    app.sendPostedEvents()

    assert listener.heard > 0


def test_the_last_language_alone_is_spoken(app: QApplication) -> None:
    for code in ("da", "sv", "nb", "da", "en"):
        install_language(app, code)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(app.findChildren(QTranslator)) <= 3


@pytest.mark.parametrize(
    ("code", "number"),
    [("da", "1.234,5"), ("sv", "1\u00a0234,5"), ("nb", "1\u00a0234,5"), ("en", "1,234.5")],
)
def test_numbers_are_written_as_the_language_does(
    app: QApplication, code: str, number: str
) -> None:
    install_language(app, code)

    assert QLocale().toString(1234.5, "f", 1) == number


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["da-DK", "en-US"], "da"),
        (["sv_FI"], "sv"),
        (["de-DE", "sv-SE", "da"], "sv"),
        (["nb-NO", "en"], "nb"),
        (["de-DE", "pl"], "en"),
        (["C"], "en"),
        ([], "en"),
        (["dag-GH"], "en"),
    ],
)
def test_the_system_is_followed_to_the_first_language_we_speak(
    wanted: list[str], code: str
) -> None:
    assert system_language(wanted) == code


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["nn-NO", "en-US"], "nb"),
        (["no"], "nb"),
        (["is-IS", "en"], "da"),
        (["fo_FO"], "da"),
        (["kl-GL"], "da"),
        (["fi-FI", "de"], "sv"),
        (["de", "nn"], "nb"),
    ],
)
def test_another_nordic_system_gets_the_nearest_language(wanted: list[str], code: str) -> None:
    assert system_language(wanted) == code


def test_an_unknown_language_follows_the_system(app: QApplication) -> None:
    assert install_language(app, "klingon") == system_language()
    assert install_language(app, "system") == system_language()
