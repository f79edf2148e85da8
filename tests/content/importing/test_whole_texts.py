"""Texts of several kinds, from the first line to the last."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.importing.proposal import propose_structure
from content.library_opening import SHIPPED_LIBRARY
from tests.content.importing.proposed_roles import element_at, roles_of

PIECES = [
    *(
        "\n",
        "\n\n",
        "\n\n\n\n",
        "Mod",
        "MOD",
        "Vi skal",
        ":",
        ".",
        "?",
        "- ",
        "• ",
        "1. ",
        "2.1 ",
        "a) ",
    ),
    *(
        "\t",
        "  ",
        "Side 3",
        "Indhold",
        "......",
        "Udskriv",
        "God fornøjelse",
        "–",
        "Foto: ",
        "¹",
        "»",
        "0",
    ),
]
WEB_PAGE = """\
    Till innehållet
    Vi använder kakor på webbplatsen. Godkänn

    Ledarpolicy för Sjövik kommun

    Omslagsbild: en brygga i dimma

    Antagen av kommunfullmäktige den 3 maj 2023, § 12.

    Varför har vi en policy?

    Den som leder hos oss ska veta vad vi väntar oss.

    Så leder vi

    Vi skapar lugn genom att

     • säga som det är
     • hålla fast vid beslut

    Som chef ska du dessutom

     • svara samma dag

    Vi skapar mod genom att

     • pröva nytt
     • berätta om misstag

    Som chef ska du dessutom

     • stå längst fram

    Hjälpte den här sidan dig?
    Ja Nej
    Skriv ut
    """
PRINTED_PAGES = """\
    KODEKS FOR LEDERE I NÆSBO KOMMUNE

    To løfter, vi kan måles på

    Næsbo Kommune · Kodeks                         1

    INDHOLD
    1. Jeg går foran ......................... 2
    2. Jeg spørger først ..................... 2

    Kodekset er skrevet af ledere for ledere. Det er et spejl, vi holder
    op for hinanden to gange om året.

    Næsbo Kommune · Kodeks                         2

    1. Jeg går foran

    Det betyder, at jeg

    - forklarer beslutninger, som jeg ikke selv har truf-
    fet
    - tager ansvar

    2. Jeg spørger først

    Det betyder, at jeg

    - lytter, før jeg svarer

    Vedtaget i direktionen, juni 2021
    Næsbo Kommune · Kodeks                         3
    """
FOLDER = """\
    Ledelse med ro

    Vi har skrevet ned, hvad vi mener med ro, og hvem det gælder.

    God arbejdslyst

    Direktionen



    Næsbo Kommunes ledelsesgrundlag

    Vi samler kræfterne, før vi går i gang med det nye.

    SAML KRÆFTERNE

    Hverdagen skal hænge sammen for dem, der bor her.

    HOLD FAST



    LYT UDAD

    Foreninger ved noget, som vi ikke ved endnu.

    VÆR I SAMTALE MED
    DE ANDRE

    Vi begynder samtalen, mens der er noget at beslutte.
    """


@pytest.mark.parametrize("text", [WEB_PAGE, PRINTED_PAGES, FOLDER])
def test_each_line_that_is_not_blank_is_in_exactly_one_element_with_a_reason(text: str) -> None:
    elements = propose_structure(text).elements

    numbers = [line.number for element in elements for line in element.lines]
    assert numbers == [n for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    assert all(element.reason for element in elements)


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_is_written_each_line_is_in_exactly_one_element(text: str) -> None:
    numbers = [line.number for each in propose_structure(text).elements for line in each.lines]

    assert numbers == [n for n, line in enumerate(text.split("\n"), 1) if line.strip()]


def test_a_web_page_has_its_furniture_apart_and_headings_that_begin_sentences() -> None:
    assert list(roles_of(WEB_PAGE).values()) == [
        *("furniture", "furniture", "title", "caption", "date"),
        *("heading 1", "paragraph", "heading 1"),
        *("heading 2", "bullet", "bullet", "lead", "bullet"),
        *("heading 2", "bullet", "bullet", "lead", "bullet"),
        *("furniture", "furniture", "furniture"),
    ]
    assert element_at(WEB_PAGE, 14).body == (16, 32)
    assert element_at(WEB_PAGE, 16).body == (18, 23)


def test_printed_pages_have_running_heads_contents_and_numbered_headings() -> None:
    assert roles_of(PRINTED_PAGES) == {
        "1": "title",
        "3": "subtitle",
        "5": "furniture",
        **dict.fromkeys(["7", "8", "9"], "contents"),
        "11-12": "paragraph",
        "14": "furniture",
        "16": "heading 2",
        "18": "lead",
        "20-21": "bullet",
        "22": "bullet",
        "24": "heading 2",
        "26": "lead",
        "28": "bullet",
        "30": "date",
        "31": "furniture",
    }
    assert element_at(PRINTED_PAGES, 20).text.endswith("ikke selv har truffet")
    assert element_at(PRINTED_PAGES, 16).text == "Jeg går foran"


def test_headings_stand_after_their_text_in_a_block_that_ends_with_one() -> None:
    found = {
        element.text: (element.placement, element.body)
        for element in propose_structure(dedent(FOLDER)).elements
        if element.role == "heading"
    }

    assert found == {
        "SAML KRÆFTERNE": ("after", (13, 13)),
        "HOLD FAST": ("after", (17, 17)),
        "LYT UDAD": ("before", (25, 25)),
        "VÆR I SAMTALE MED DE ANDRE": ("before", (30, 30)),
    }
    assert (element_at(FOLDER, 7).role, element_at(FOLDER, 11).role) == ("signature", "subtitle")


def test_the_shipped_texts_are_read_as_their_maps_have_them() -> None:
    titles, after = [], []
    for file in sorted(SHIPPED_LIBRARY.glob("*/*.txt")):
        proposal = propose_structure(file.read_text("utf-8"))
        titles.append(proposal.title)
        after += [each.text for each in proposal.elements if each.placement == "after"]

    assert titles == [
        "Mod, tillid og helhed",
        "Stadens styrmodell",
        "Kommunen som arbejdsplads",
        "LEDELSESGRUNDLAG",
        "Ledelse af Kerneopgaven",
    ]
    assert after == ["OPTIMER MED BLIK FOR HELHEDEN", "HA' STYR PÅ DRIFTEN"]
