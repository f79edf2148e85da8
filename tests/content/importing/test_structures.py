"""Structures of published texts: what speaks for a heading, a lead-in, an item."""

from __future__ import annotations

import pytest

from tests.content.importing.proposed_roles import roles_of


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param(
            """\
            Leiarane skal:

            1)  gå føre

            2)  seie frå

            Saman skal vi:

            1)  feire det som går bra
            """,
            ["heading 2", "bullet", "bullet", "heading 2", "bullet"],
            id="a line that each list completes, without a title",
        ),
        pytest.param(
            """\
            Leirplakat for lederne i Vik kommune

            Vi skal:

            * spørre
            * svare
            """,
            ["title", "lead", "bullet", "bullet"],
            id="the only line above a list, under the title",
        ),
        pytest.param(
            """\
            Våre verdier i Vik kommune

            Åpen – vi deler det vi vet
            Modig – vi prøver noe nytt
            Raus: vi heier på hverandre
            """,
            ["title", "heading 2", "heading 2", "heading 2"],
            id="headings in one line with their text",
        ),
        pytest.param(
            """\
            Værdier i Næsbo Kommune

            ÅBEN
            ÆRLIG
            MODIG

            Vi fortæller, hvad vi gør, og hvorfor.
            Vi siger tingene, som de er, hver gang.
            Vi prøver det, som vi ikke har prøvet før.
            """,
            ["title", *["heading 2"] * 3, *["paragraph"] * 3],
            id="headings apart from their texts",
        ),
        pytest.param(
            """\
            1 Inledning

            Styrmodellen gäller för alla nämnder i Sjövik.

            2 Vår värdegrund

            2.1 Öppenhet
            Vi delar med oss av det vi vet.

            2.2 Mod
            Vi prövar nytt.
            """,
            [
                *("heading 1", "paragraph", "heading 1"),
                *("heading 2", "paragraph", "heading 2", "paragraph"),
            ],
            id="numbers of chapters and of their parts",
        ),
        pytest.param(
            """\
            Kompetencer for ledere

            Kompetence:
            Strategisk ledelse
            Hvad du skal kunne
            • sætte retning
              – for alle
              – hver gang
            • prioritere

            Kompetence:
            Personaleledelse
            Hvad du skal kunne
            • skabe trivsel
            """,
            [
                *("title", "label", "heading 2", "lead", "bullet", "bullet depth 2"),
                *("bullet depth 2", "bullet", "label", "heading 2", "lead", "bullet"),
            ],
            id="labels above headings, and items in items",
        ),
        pytest.param(
            """\
            Våre verdier

            Åpen:
            Vi deler kunnskap og inviterer til samarbeid.

            Modig:
            Vi tør å si ifra når noe er galt.
            """,
            ["title", "heading 2", "paragraph", "heading 2", "paragraph"],
            id="headings with a colon",
        ),
        pytest.param(
            """\
            Mod og ro
            Ledelse i Næsbo Kommune

            Vi har talt om ro i mange år, og nu skriver vi det ned.

            Tre ord for ledelse

            MOD

            - til at turde

            Vi tør handle, også når det er svært.

            RO

            - i hverdagen

            Vi holder fast, når andre slipper.
            """,
            [
                *("title", "subtitle", "paragraph", "heading 1"),
                *("heading 2", "tagline", "paragraph") * 2,
            ],
            id="tag lines, and a heading above headings",
        ),
        pytest.param(
            """\
            Arbeidsgiverpolitikk for Vik kommune
            Gjelder fra 1. januar 2025

            Innhold
            Formål ............ 1
            Områder ........... 2

            Formål

            Politikken skal gjøre det klart hvem som bestemmer hva.

            Områder

            Samarbeid

            Kommunen gir:

             • tid til møter

            Kommunen forventer:

             • at du møter

            Læring

            Kommunen gir:

             • tid til kurs

            Kommunen forventer:

             • at du deler

            Lederskap

            Kommunen forventer at du som leder:

             • deltar selv
            """,
            [
                *("title", "subtitle", "contents", "contents", "contents"),
                *("heading 1", "paragraph", "heading 1"),
                *("heading 2", "lead", "bullet", "lead", "bullet") * 2,
                *("heading 2", "lead", "bullet"),
            ],
            id="levels by the table of contents, lead-ins that begin alike",
        ),
        pytest.param(
            """\
            Ledelse i Næsbo Kommune

            Områder

            Samarbejde

            Vi giver:

            - tid

            Læring

            Vi giver:

            - plads
            """,
            ["title", "heading 1", *("heading 2", "lead", "bullet") * 2],
            id="levels by what stands directly above",
        ),
        pytest.param(
            """\
            Ledelse i Næsbo

            Områder

            Samarbejde

            Vi mødes på tværs af alle huse hver uge.

            Læring

            Vi lærer af hinanden og af dem, vi er til for.
            """,
            ["title", "heading 1", "heading 2", "paragraph", "heading 2", "paragraph"],
            id="a chapter without a repeated lead-in",
        ),
        pytest.param(
            """\
            Ledelse i Næsbo Kommune

            MOD

            - at ville
            - at turde

            Hverdag

            - at møde frem
            - at blive
            """,
            ["title", *("heading 1", "bullet", "bullet"), *("heading 2", "bullet", "bullet")],
            id="headings right above lists",
        ),
        pytest.param(
            """\
            LEDELSE
            i Næsbo Kommune

            6 pejlemærker

            Vi går foran

            Det gør vi hver dag, også når det er svært.

            Vi lytter

            Det gør vi, før vi taler, og bagefter igen.
            """,
            ["title", "subtitle", "subtitle", *("heading 2", "paragraph") * 2],
            id="how many principles there are",
        ),
    ],
)
def test_the_structure_is_read_from_signs_and_places(text: str, roles: list[str]) -> None:
    assert list(roles_of(text).values()) == roles
