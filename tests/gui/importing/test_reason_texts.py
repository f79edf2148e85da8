"""Why a line is proposed to be what it is, in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import dedent

import pytest
from PySide6.QtWidgets import QApplication

from content.importing.proposal import propose_bytes, propose_structure
from content.library_opening import SHIPPED_LIBRARY
from gui.application.translation import install_language
from gui.importing.reason_texts import reason_text
from tests.content.importing.added_texts import DEEP, NAMES
from tests.content.importing.test_whole_texts import FOLDER, PRINTED_PAGES, WEB_PAGE

PAGE = """
    <header><nav>Menu</nav></header><main><h1>Ledelse i Næsbo</h1><p class="x">Side 1</p>
    <h2>Ro</h2><p>Det betyder, at</p><ul><li>vi spørger</li><li>vi svarer</li></ul>
    <blockquote>Vi holder fast.</blockquote><table><tr><td>Ro</td><td>Mod</td></tr></table>
    <p style="font-size: 24px">Mod</p><p>Vi tør handle.</p></main><footer>Kontakt</footer>
"""


@pytest.fixture(params=["da", "sv", "nb"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language of the interface, English again afterwards."""
    install_language(qapp, request.param)
    yield str(request.param)
    install_language(qapp, "en")


@pytest.mark.usefixtures("language")
def test_every_reason_of_many_texts_is_translated() -> None:
    texts = [file.read_text("utf-8") for file in SHIPPED_LIBRARY.glob("*/*.txt")]
    texts += map(dedent, (WEB_PAGE, PRINTED_PAGES, FOLDER, NAMES, DEEP))
    proposals = [propose_structure(text) for text in texts]
    proposals.append(propose_bytes("side.html", PAGE.encode()))

    reasons = {each.reason for proposal in proposals for each in proposal.elements}

    assert len(reasons) > 20
    assert sorted(each for each in reasons if reason_text(each) == each) == []


def test_a_reason_keeps_its_value_and_words_with_commas_are_translated_one_by_one(
    qapp: QApplication,
) -> None:
    install_language(qapp, "da")

    assert reason_text("the mark • of a list") == "listetegnet •"
    assert reason_text("capitals, short, no full stop") == "store bogstaver, kort, uden punktum"
    assert reason_text("something else, short") == "something else, kort"
    install_language(qapp, "en")
