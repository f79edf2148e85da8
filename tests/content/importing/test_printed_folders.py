"""Covers, labels, notes, signatures and headings in one line with their text, as folders have."""

from __future__ import annotations

import pytest

from content.importing.proposal import propose_structure
from content.importing.readers.read_text import Block, Markup, assembled
from content.model import SourceRange
from tests.content.importing.proposed_roles import element_at, roles_of

TRAILING_NAMES = """\
    NÆSBO KOMMUNE


    LEDELSE I AL SLAGS VEJR
    Lederplan 2024-2028


    Én må holde kursen, når alle andre ser ned i båden.

    Første rolle
    STYRMANDEN
    – for retningen


    Et hold bliver til, når nogen spørger den stille.

    Anden rolle
    BÅDEBYGGEREN
    – for holdet


    SÅDAN BRUGER VI PLANEN

    Til den nye leder

    → læs planen sammen med din leder
    → vælg en rolle, du kan

    Til den erfarne leder

    → vær mentor for en, der er ny
    """

ONE_LINE = """\
    Løfter for ledere

    Forord

    Et grundlag bliver let til en plakat, som man går forbi. Derfor har
    vi skrevet syv ord og sat et løfte bag hvert af dem, som er små nok
    til at holde.*

    Rigmor Thy og Asger Lund
    Formand og næstformand i Hovedudvalget

    * Med leder mener vi alle, der har ansvar for andres arbejdstid.

    »Jeg kan bære en hård besked. Jeg kan ikke bære, at den er sen.«
    Assistent, Plejecenter Å

    Ordene

    Ordet står først, og løftet står efter stregen. Det, der står under
    det, fortæller, hvad løftet koster os.

    Mod – vi tager den svære samtale, mens den stadig er lille og nem.
    Det koster en aftens uro og sparer et halvt års ventetid.

    Tillid – vi kontrollerer kun det, vi kan forklare, hvorfor vi hol-
    der øje med.

    Nærhed – vi er til at få fat i, også om torsdagen, når det sner.
    En dør, der altid står åben, er kun åben, hvis nogen er der.

    Sådan holder vi liv i løfterne

    En gang om året vælger hver ledergruppe det løfte, den er dårligst til.
    """


def test_names_in_a_block_with_labels_and_tag_lines_stand_after_their_text() -> None:
    assert list(roles_of(TRAILING_NAMES).values()) == [
        *("subtitle", "title", "subtitle"),
        *("paragraph", "label", "heading 1", "tagline"),
        *("paragraph", "label", "heading 1", "tagline"),
        *("heading 1", "heading 2", "bullet", "bullet", "heading 2", "bullet"),
    ]
    names = [element_at(TRAILING_NAMES, line) for line in (11, 18, 22)]
    assert [each.placement for each in names] == ["after", "after", "before"]
    assert [each.body for each in names] == [
        SourceRange(8, 8),
        SourceRange(15, 15),
        SourceRange(24, 31),
    ]


def test_a_promise_ends_with_its_sentence_and_what_is_below_is_its_text() -> None:
    assert list(roles_of(ONE_LINE).values()) == [
        *("title", "heading 2", "paragraph", "signature", "signature", "footnote"),
        *("quote", "signature", "heading 2", "paragraph"),
        *("heading 2", "paragraph", "heading 2", "heading 2", "paragraph"),
        *("heading 2", "paragraph"),
    ]
    promises = [element_at(ONE_LINE, line) for line in (22, 25, 28)]
    assert all(each.run_in for each in promises)
    assert [each.body for each in promises] == [
        SourceRange(22, 23),
        None,
        SourceRange(28, 29),
    ]


def test_two_lines_with_a_dash_are_no_headings() -> None:
    text = "Ledelse\n\nMod – vi tør.\n\nTillid – vi tror på det.\n\nSlut nu.\n"

    assert not any(element_at(text, line).run_in for line in (3, 5))


@pytest.mark.parametrize(
    ("above", "line", "role"),
    [
        ("Vi taler om det.", "Ane Bo, kommunaldirektør", "signature"),
        ("Vi taler om det.", "Ane Bo, som vi holder af.", "paragraph"),
        ("Vi taler om det.", "* en stjerne uden et ord, der henviser til den", "bullet"),
        ("Vi taler om det.", "Ansvarig: Direktionen", "date"),
        ("Vi taler om det.", "Læs mere på naesbo.example/leder", "link"),
        ("Vi taler om det.", "Nej. Men du må kunne forklare det. Hvad siger du så?", "paragraph"),
        ("Vi taler om det.", "Næsbo Kommune · Postboks 1 · 0000 Næsbo", "furniture"),
        ("Vi taler om det.", "Næsbo Kommune | www.naesbo.example", "furniture"),
        ("Vi taler om det.", "Menu  Søg  Læs højt", "furniture"),
        ("Vi taler om det.", "Vi samler cookies", "furniture"),
    ],
)
def test_a_last_line_tells_what_it_is(above: str, line: str, role: str) -> None:
    text = f"Ledelse i Næsbo\n\nVi går foran, og vi lytter til alle. {above}\n\n{line}\n"

    assert element_at(text, 5).role == role


@pytest.mark.parametrize(
    "cover",
    [
        "Næsbo Kommune\nStaben",
        "Næsbo Kommune\n\nVi går foran, når det gælder.",
        "Næsbo Kommune\n\nModet\n\nVi går foran, når det gælder.",
    ],
)
def test_the_name_of_the_owner_alone_is_no_cover_of_another_title(cover: str) -> None:
    assert element_at(cover, 1).role != "subtitle"


def test_a_sentence_in_the_midst_of_a_menu_is_a_part_of_it() -> None:
    text = (
        "Menu\nVi samler tal om besøg. Vælg selv.\nForside / Ledelse\n\nLedelse\n\nVi går foran.\n"
    )

    assert [element_at(text, line).role for line in (1, 2, 3)] == ["furniture"] * 3


def test_entries_that_end_with_pages_are_contents_and_the_chapters_are_not_their_heads() -> None:
    text = (
        "Bogen om ledelse\n\nINDHOLD\nVelkommen\t3\nDet, vi tror på\t4\nDet, vi gør\t6\n\n2\n\n"
        "Velkommen\n\nBogen er lille, fordi den skal være i lommen.\n\n"
        "Det, vi tror på\n\nVi tror på mennesker, der kan noget.\n\n"
        "Det, vi gør\n\nDen, der kommer først, tænder lyset.\n"
    )

    assert [element_at(text, line).role for line in (3, 4, 5, 6)] == ["contents"] * 4
    assert [element_at(text, line).role for line in (10, 14, 18)] == ["heading"] * 3


def test_a_line_that_ends_as_repeated_lead_ins_do_is_one_too() -> None:
    text = (
        "Roller\n\nNærvær\n\nLederen skal kunne mødes\n\n- her\n- der\n\n"
        "Drift\n\nLederen skal kunne mødes\n\n- hver dag\n- om natten\n\n"
        "Mål\n\nChefen skal kunne mødes\n\n- hver uge\n- om dagen\n"
    )

    assert element_at(text, 19).role == "lead"


def test_words_below_headings_make_them_inner_ones() -> None:
    text = (
        "Det vi står för\n\nBakgrund\n\nVi märkte vad som höll, och det skrev vi ner.\n\n"
        "Våra värden\n\nÖppenhet\n– vi visar hur vi tänker\n\nDen som bor här ska se det.\n\n"
        "Omtanke\n– vi ser varandra\n\nDet är att bry sig om hur det går.\n\n"
        "Från ord till vardag\n\nVarje arbetsplats väljer ett värde per termin.\n"
    )

    levels = [element_at(text, line).level for line in (3, 7, 9, 14, 19)]
    assert levels == [1, 1, 2, 2, 1]


@pytest.mark.parametrize(
    ("below", "role"),
    [
        ("Ledelses- og styringsgrundlag for Næsbo Kommune\n\nMod\n\n", "subtitle"),
        ("Grundlag for ledelse\n\nVedtaget i byrådet den 4. juni 2021\n\nMod\n\n", "subtitle"),
        ("Mod og medarbejdere\n\nMod\n\n", "heading"),
    ],
)
def test_what_names_the_text_and_its_owner_below_the_title_is_a_subtitle(
    below: str, role: str
) -> None:
    text = (
        f"Ledelse i tre led\n\n{below}Vi går foran, når det gælder for nogen.\n\nTillid\n\nVi tror."
    )

    assert element_at(text, 3).role == role


def test_large_letters_below_the_title_that_no_heading_has_are_of_a_subtitle() -> None:
    sizes = {"Ledelse": 2.0, "Grundlag for alle": 1.4, "Mod": 1.6, "Tillid": 1.6, "Klogskab": 1.2}
    sentence = Block("Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden.")
    blocks = [Block(text, Markup(size=size)) for text, size in sizes.items()]
    read = assembled([*blocks[:3], sentence, blocks[3], sentence, blocks[4], sentence], "docx 1")

    roles = [each.role for each in propose_structure(read.text, read.blocks).elements]
    assert roles[:4] == ["title", "subtitle", "heading", "paragraph"]
