"""Lines that tell what they are by their words or by what is beside them."""

from __future__ import annotations

from textwrap import dedent

import pytest

from content.importing.proposal import propose_structure
from tests.content.importing.proposed_roles import element_at, roles_of


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Vedtaget i byrådet den 4. juni 2021", "date"),
        ("Sagsnr. 2021-04711", "date"),
        ("Foto: Ida Holm", "caption"),
        ("Figur (klik for at se et større billede)", "caption"),
        ("Læs mere om modellen", "link"),
        ("https://naesbo.example/ledelse", "link"),
        ("“Det vigtigste er, at vi tør tale om det,” siger hun.", "quote"),
        ("¹ Se bilaget", "footnote"),
        ("Leder\tMedarbejder", "row"),
        ("Side 3 af 12", "furniture"),
        ("- 4 -", "furniture"),
        ("Direktørens stab · Næsbo Kommune · 3", "furniture"),
        ("Sidst opdateret 3. maj 2024", "furniture"),
        ("question_answer Fick du hjälp av sidan?", "furniture"),
        ("Vi holder, hvad vi lover.", "paragraph"),
    ],
)
def test_a_line_tells_what_it_is_by_its_words(line: str, role: str) -> None:
    text = f"Ledelse i Næsbo\n\nVi går foran, og vi lytter til alle.\n\n{line}\n"

    assert element_at(text, 5).role == role


def test_short_lines_between_furniture_at_the_end_are_furniture() -> None:
    text = f"Ledelse\n\n{'Vi går foran, og vi lytter.' * 3}\n\nSkriv ut\nVik\nDel siden\n"

    assert [element_at(text, line).role for line in (5, 6, 7)] == ["furniture"] * 3


def test_menus_far_from_the_edges_are_found_beside_others() -> None:
    paragraphs = [f"Vi går foran på område {n}, og vi lytter.\n" for n in range(20)]
    text = "\n".join(
        [*paragraphs[:10], "Side 3\nDel siden\nUdskriv\n", *paragraphs[10:], "Udskriv igen"]
    )

    furniture = [each for each in roles_of(text).values() if each == "furniture"]
    assert len(furniture) == 3


def test_the_running_head_of_a_page_is_known_without_its_number() -> None:
    head = "Næsbo · Kodeks for ledere"
    text = f"Ledelse\n\nVi går foran.\n\n{head} · 2\n\nVi lytter.\n\n{head}\n"

    assert [element_at(text, line).role for line in (5, 9)] == ["furniture"] * 2


def test_what_is_counted_in_the_text_is_no_page_number() -> None:
    text = "".join(
        f"Pejlemærke {n}\n\nVi går foran på område {n}, og vi lytter.\n\n" for n in range(9)
    )

    assert "furniture" not in roles_of(text).values()


def test_text_above_a_heading_does_not_belong_to_the_heading_before() -> None:
    text = """\
        Ledelse i Næsbo

        MOD

        Vi holder fast, når andre slipper, og vi siger hvorfor.



        Vi går foran, når nogen skal gå foran, hver gang.

        KRAFT

        GLØD
        """

    bodies = {
        each.text: each.body for each in propose_structure(dedent(text)).elements if each.level
    }
    assert bodies == {"MOD": (5, 5), "KRAFT": (9, 9), "GLØD": None}


def test_a_heading_without_text_is_bound_to_nothing() -> None:
    text = "Ledelse i Næsbo\n\nMOD\n\nVi holder fast, når andre slipper.\n\nRO\n"

    assert element_at(text, 7).body is None


def test_four_lines_below_a_greeting_sign_the_text() -> None:
    names = ["Ida Holm", "Jens Bo", "Eva Ny", "Ole Vad"]
    text = "Ledelse i Næsbo\n\nVi skriver det ned nu.\n\nVenlig hilsen\n\n" + "\n".join(names)

    assert [element_at(text, line).role for line in range(7, 11)] == ["signature"] * 4


def test_three_lines_in_a_row_that_come_again_below_are_a_table_of_contents() -> None:
    names = ["Mod", "Ro", "Kraft"]
    text = (
        "\n".join(names)
        + "\n\n"
        + "\n".join(f"{each}\n\nVi har det i os alle.\n" for each in names)
    )

    assert list(roles_of(text).values())[:3] == ["contents"] * 3


def test_hard_wraps_are_joined_whether_or_not_a_sentence_ends_at_one() -> None:
    text = """\
        Vi arbejder sammen om det, der er vigtigt for dem, der bor her.
        Det gør vi hver dag, og det bliver vi ved med, så længe vi er
        til. Når vi er i tvivl, spørger vi den, der ved det, og hvis vi
        ikke kan finde svaret, siger vi det.
        Vik

        Et andet afsnit begynder her.
        """

    assert list(roles_of(text)) == ["1-4", "5", "7"]


@pytest.mark.parametrize(
    ("first", "second", "ranges"),
    [
        ("Navn\tOpgave", "alt", ["1", "2"]),
        ("Vedtaget i", "kommunestyret 2021", ["1-2"]),
        ("Vi skal:", "spørge", ["1", "2"]),
    ],
)
def test_what_is_no_wrap_is_not_joined(first: str, second: str, ranges: list[str]) -> None:
    assert list(roles_of(f"{first}\n{second}\n")) == ranges


@pytest.mark.parametrize(
    "line",
    ["a" * 200_000, "(klik " * 30_000, "vedtaget " * 20_000, f"a{' ' * 200_000}b", ". " * 100_000],
    ids=["a word", "openings", "adoptions", "a gap", "leaders"],
)
@pytest.mark.usefixtures("never_waits")
def test_a_line_as_long_as_a_book_holds_nothing_up(line: str) -> None:
    assert len(propose_structure(f"Ledelse\n\n{line}\n").elements) == 2


def test_form_feeds_and_marks_of_encoding_are_not_seen() -> None:
    elements = propose_structure("\ufeffLedelse i Vik kommune\n\fVi går foran.\u200b\n").elements

    assert [(each.range.first, each.text) for each in elements] == [
        (1, "Ledelse i Vik kommune"),
        (2, "Vi går foran."),
    ]


def test_a_dash_below_what_is_no_heading_is_an_item() -> None:
    text = "Ledelse i Næsbo\n\nVedtaget i byrådet den 4. juni 2021\n– en linje\n\nVi går foran.\n"

    assert element_at(text, 4).role == "bullet"
