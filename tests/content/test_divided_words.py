"""Words that a text divides at the end of a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.divided_words import hide_divisions, join_divided_words
from content.library_opening import load_library
from tests.content.small_library import MAP, Write, mapped


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("på til-\nlid og kommuni-\nkation", "på tillid og kommunikation"),
        ("Vi be- \n  gynder", "Vi begynder"),
        ("ledel-\nses-\ngrundlag", "ledelsesgrundlag"),
        ("med borger-\nog brugerinddragelse", "med borger-\nog brugerinddragelse"),
        ("medarbetar-\noch ledarpolicy", "medarbetar-\noch ledarpolicy"),
        ("barne- eller\nskoleområdet", "barne- eller\nskoleområdet"),
        ("i MED-\nudvalget", "i MED-udvalget"),
        ("KODEKS FOR LE-\nDERE I NÆSBO", "KODEKS FOR LEDERE I NÆSBO"),
        ("BORGER-\nOG EU-\nSAGER", "BORGER-\nOG EU-SAGER"),
        ("fra Nord-\nNorge", "fra Nord-Norge"),
        ("vores it-\nsystemer og e-\nmails", "vores it-systemer og e-mails"),
        ("§ 4-\nområdet", "§ 4-området"),
        ("vi venter -\nog ser", "vi venter -\nog ser"),
        ("om 2024-\n2026", "om 2024-\n2026"),
    ],
)
def test_a_divided_word_is_whole_and_a_hyphen_of_its_own_is_kept(lines: str, joined: str) -> None:
    assert join_divided_words(lines) == joined


def test_divisions_are_hidden_without_moving_any_character() -> None:
    lines = "på til-\n  lid i MED-\nudvalget og borger-\nog mod"

    hidden = hide_divisions(lines)

    assert len(hidden) == len(lines)
    assert hidden.replace("\N{SOFT HYPHEN}", "") == join_divided_words(lines)


def test_a_passage_has_the_words_whole_that_its_source_divides(folder: Path, write: Write) -> None:
    source = "Titel\n\nMod\n\nVi har mod til kommuni-\nkation\n- at tur-\n\nIkon\n"
    items = MAP.replace("lead: 5", "items: [{{paragraph: 5-6}}]").replace(
        "        items: [{{bullets: 6-7}}]\n", "      - items: [{{bullets: 7}}]\n"
    )
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(items, source))

    library = load_library(folder)

    assert library.faults == ()
    words = [item.wording.text for part in library.passages[1].sections for item in part.items]
    assert words == ["Vi har mod til kommunikation", "at tur-"]


def test_a_text_whose_lines_end_with_carriage_returns_alone_is_read_as_lines(
    folder: Path, write: Write
) -> None:
    source = b"Titel\r\rMod\r\rVi har mod.\r- at ville\r- at turde\r\rIkon\r"
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(MAP, source))

    library = load_library(folder)

    assert library.faults == ()
    assert library.passages[1].heading is not None
    assert library.passages[1].heading.text == "Mod"
