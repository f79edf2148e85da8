"""Reading in the window: the source, links, and a library that is partly wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from content.faults import Fault, FaultCode
from content.library import Library
from content.library_opening import load_library
from gui.application.preferences import PreferenceStore
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, mapped
from tests.gui.whole_window import CTRL, PEJLEMAERKE_5, PEJLEMAERKER, OpenWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # offscreen's own
Key = Qt.Key


def test_the_source_opens_at_the_passage_with_its_lines_marked(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKE_5)

    reader.press(Key.Key_U, CTRL)

    assert reader.source.isVisible()
    assert reader.source.textCursor().block().text() == "Vi er modige og troværdige"
    marked = {each.cursor.selectionStart() for each in reader.source.extraSelections()}
    lines = {reader.source.document().findBlock(at).blockNumber() + 1 for at in marked}
    assert lines == set(range(92, 110))
    shown = [number for number, _rect in reader.source.visible_lines()]
    assert "92" in shown
    reader.press(Key.Key_Escape)
    assert reader.pane.isVisible()
    assert not reader.source.isVisible()


def test_ctrl_u_in_the_search_field_shows_the_source_and_keeps_the_words(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.type("modige")
    reader.press(Key.Key_Down)

    reader.press(Key.Key_U, CTRL)

    assert reader.field.text() == "modige"
    assert reader.source.isVisible()


def test_links_of_a_document_are_walked_with_tab_and_followed_with_return(
    open_window: OpenWindow,
) -> None:
    reader = open_window()
    reader.go_to(PEJLEMAERKER)
    reader.pane.setFocus()

    for _ in range(6):
        reader.press(Key.Key_Tab)
    reader.press(Key.Key_Return)

    assert reader.title == "Vi er modige og troværdige"


def test_a_reference_between_the_texts_leads_to_its_target(open_window: OpenWindow) -> None:
    reader = open_window()
    reader.go_to("helsingoer/kommunen-som-arbejdsplads/tvaergaaende-ledelsesudvikling")
    reader.pane.setFocus()

    reader.press(Key.Key_Tab)
    reader.press(Key.Key_Return)

    assert reader.title == "Ledelsesgrundlag"


def test_a_link_to_an_id_with_signs_of_an_address_leads_to_its_target(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    home = tmp_path / "library" / "eksempel #2 & 100%20"
    home.mkdir(parents=True)
    (home / "municipality.yaml").write_text(MUNICIPALITY, encoding="utf-8")
    (home / "a=b; c+d.txt").write_text(SOURCE, encoding="utf-8")
    (home / "a=b; c+d.yaml").write_text(mapped(MAP), encoding="utf-8")
    reader = open_window(library=load_library(tmp_path / "library"))
    reader.go_to("eksempel #2 & 100%20/a=b; c+d")
    reader.pane.setFocus()

    reader.press(Key.Key_Tab)
    reader.press(Key.Key_Return)

    assert reader.title == "Mod"


def test_faults_are_listed_and_the_sound_documents_stay_usable(
    open_window: OpenWindow, library: Library
) -> None:
    faults = (
        Fault("halsnaes/x.yaml", 7, "lines", FaultCode.LINE_UNUSED, {"words": "<b>ni</b>"}),
        Fault("halsnaes/y.txt", None, None, FaultCode.NUL),
    )
    reader = open_window(library=Library(library.municipalities[1:], faults))

    assert "halsnaes/x.yaml, line 7, field lines: No field of the map" in reader.page
    assert "has this line: <b>ni</b>" in reader.page
    assert "halsnaes/y.txt: There is a NUL character" in reader.page
    assert (
        "These documents have no faults and can be searched, read and printed: Kommunen som"
        in reader.page
    )
    reader.type("tillid")
    reader.press(Key.Key_Return)
    assert reader.title != ""
    reader.command("show_faults")
    assert "halsnaes/y.txt" in reader.page


def test_faults_are_told_in_the_language_of_the_window(
    open_window: OpenWindow, store: PreferenceStore
) -> None:
    fault = Fault("halsnaes/y.txt", 3, None, FaultCode.NUL)
    reader = open_window(library=Library((), (fault,)))

    store.change(replace(store.current, language="nb"))
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    sentence = "Her er et NUL-tegn, som ingen tekst inneholder."
    assert f"halsnaes/y.txt, linje 3: {sentence}" in reader.page
    assert "Rett filene, og start programmet på nytt." in reader.page


def test_an_empty_library_says_what_is_wrong(open_window: OpenWindow) -> None:
    fault = Fault("nowhere", None, None, FaultCode.EMPTY_LIBRARY)
    reader = open_window(library=Library((), (fault,)))

    assert "No document could be read." in reader.page
    assert "nowhere: The library folder is empty." in reader.page
    assert reader.status.scope_text() == "0 municipalities · 0 documents · 0 principles"
