"""A field of a map uses lines, sentences of lines, or words of a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.model import Passage, SourcePart
from tests.content.small_library import library_of

FLAT = "Titel\n\n1 Mod Vi tør. Vi siger det. 2 Ro – Vi har tid.\nOgså i dag. Side 3\n"
HEADINGS = """\
title: 1
furniture: [{line: 4, words: Side 3}]
passages:
  - id: mod
    kind: principle
    heading: {line: 3, words: 1 Mod}
    sections: [{items: [{paragraph: 3.1-3.2}]}]
  - id: ro
    kind: principle
    heading: {line: 3.3, words: 2 Ro}
    sections: [{items: [{paragraph: 3.3-4.1}]}]
"""
ONE = "title: 1\npassages:\n  - {{id: mod, kind: principle, {}}}\n"


def texts(passage: Passage) -> list[str]:
    return [item.wording.text for section in passage.sections for item in section.items]


def test_headings_and_sentences_of_one_line_are_passages(tmp_path: Path) -> None:
    _, mod, ro = library_of(tmp_path, FLAT, HEADINGS).passages

    assert (mod.shown_title, texts(mod)) == ("1 Mod", ["Vi tør. Vi siger det."])
    assert (ro.shown_title, texts(ro)) == ("2 Ro", ["Vi har tid. Også i dag."])
    assert [str(lines) for lines in ro.source] == ["3-4"]


def test_a_passage_knows_which_parts_of_shared_lines_it_has(tmp_path: Path) -> None:
    title, mod, _ = library_of(tmp_path, FLAT, HEADINGS).passages

    assert title.parts == ()
    assert mod.parts == (SourcePart(3, 0, 5), SourcePart(3, 5, 27))
    assert FLAT.split("\n")[2][5:27] == " Vi tør. Vi siger det."


@pytest.mark.parametrize(
    ("line", "words", "rest"),
    [
        ("Virðing – við hlustum", "Virðing", "við hlustum"),
        ("Åpen: Vi svarer", "Åpen", "Vi svarer"),
        ("Vi svarer – Åpen", "Åpen", "Vi svarer"),
        ("Vi er 12 mange", "12", "Vi er mange"),
        ("- Åpen, vi svarer", "Åpen", "vi svarer"),
    ],
)
def test_words_are_taken_out_with_what_parts_them_from_the_rest(
    line: str, words: str, rest: str, tmp_path: Path
) -> None:
    fields = f"heading: {{line: 2, words: '{words}'}}, sections: [{{items: [{{paragraph: 2}}]}}]"

    library = library_of(tmp_path, f"Titel\n{line}\n", ONE.format(f"{fields}, apart: true"))

    assert texts(library.passages[1]) == [rest]


def test_the_rest_of_several_lines_is_an_item_for_each(tmp_path: Path) -> None:
    text = "Titel\nÅpen: Vi viser\n\nVi svarer\n"
    fields = "heading: {line: 2, words: Åpen}, sections: [{items: [{paragraphs: 2-4}]}]"

    assert texts(library_of(tmp_path, text, ONE.format(fields)).passages[1]) == [
        "Vi viser",
        "Vi svarer",
    ]


@pytest.mark.parametrize("line", ["Mod 2. Vi tør.", "Vi er 12. Vi tør."])
def test_the_number_of_a_heading_ends_no_sentence(line: str, tmp_path: Path) -> None:
    library = library_of(
        tmp_path,
        f"Titel\n{line}\n",
        ONE.format("label: x, sections: [{items: [{paragraph: 2.2}]}]"),
    )

    assert "fewer sentences" in str(library.faults[0])


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("heading: {line: 9, words: Mod}", "There is no line 9"),
        ("heading: {line: 2.9, words: Mod}", "fewer sentences"),
        ("heading: {line: 2, words: Uro}", "must be in that line exactly once"),
        ("heading: {line: 2, words: Vi}", "must be in that line exactly once"),
        ("heading: {line: two, words: Vi}", "must be a line of the source or a sentence of it"),
        ("label: x, sections: [{items: [{paragraph: 2.7}]}]", "fewer sentences"),
        ("label: x, sections: [{items: [{paragraph: 2.2-2.1}]}]", "has only blanks"),
        ("heading: {line: 2.1, words: Mod Vi}, tagline: {line: 2, words: Vi tør}", "belongs to"),
        (
            "heading: {line: 2, words: Mod}, tagline: 2.1, sections: [{items: [{quote: 2.1}]}]",
            "bel",
        ),
        ("heading: {line: 2, words: Mod}", "No field of the map has this line: Vi tør. Vi kan."),
        (
            "heading: {line: 2, words: 'Mod Vi tør. Vi kan.'}, tagline: 2",
            "There is nothing but blanks in line 2.",
        ),
    ],
)
def test_what_is_wrong_with_a_part_is_named(fields: str, said: str, tmp_path: Path) -> None:
    library = library_of(tmp_path, "Titel\nMod Vi tør. Vi kan.\n", ONE.format(fields))

    said = said.replace("has only blanks", "There is nothing but blanks")
    assert any(said in str(fault) for fault in library.faults), list(map(str, library.faults))


def test_words_in_a_map_with_other_faults_make_no_line_unused(tmp_path: Path) -> None:
    fields = "heading: {line: 2, words: Mod}, tagline: x"

    library = library_of(tmp_path, "Titel\nMod – Vi tør.\n", ONE.format(fields))

    assert [fault.field for fault in library.faults] == ["passages[0].tagline"]
