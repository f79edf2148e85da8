"""What a map says of a text besides its lines: chapters, facets, dates, repeats, versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.faults import FaultCode
from content.library_opening import load_library
from content.model import ItemKind, MunicipalityType, PassageKind, SectionRole, SourceRange
from tests.content.small_library import MAP, MUNICIPALITY, Write, faults, library_of, mapped

TEXT = "Titel\n\nDel\n\nStykke\n\nMod\nVi tør.\n\nEfter\n"
CHAPTERS = """\
title: 1
facets: {organisation: {line: 1, words: Titel}}
passages:
  - {id: del, kind: chapter, heading: 3, facets: {level: {line: 3, words: Del}}}
  - {id: stykke, kind: chapter, within: del, heading: 5}
  - {id: mod, kind: principle, within: stykke, heading: 7, sections: [{items: [{paragraph: 8}]}]}
  - {id: efter, kind: principle, heading: 10}
"""
TWO = "title: 1\npassages:\n  - {id: a, kind: %s}\n  - {id: b, kind: %s}\n"


def test_passages_are_within_chapters_to_any_depth(tmp_path: Path) -> None:
    library = library_of(tmp_path, TEXT, CHAPTERS)

    mod = library.passage("oeby/grundlag/mod")
    document = library.document_of(mod)
    chapters = [each.title for each in document.chapters_of(mod)]
    assert chapters == ["Del", "Stykke"]
    assert document.place_of(mod) == "Titel · Del · Stykke"
    assert document.place_of(library.passage("oeby/grundlag/efter")) == "Titel"


def test_facets_hold_for_all_that_is_within(tmp_path: Path) -> None:
    library = library_of(tmp_path, TEXT, CHAPTERS)

    facets = {each.id[14:]: [f.name for f in each.facets] for each in library.passages}
    assert facets == {
        "": ["organisation"],
        "del": ["organisation", "level"],
        "stykke": ["organisation", "level"],
        "mod": ["organisation", "level"],
        "efter": ["organisation"],
    }


def test_a_chapter_whose_name_is_not_in_the_text_has_the_lines_within_it(tmp_path: Path) -> None:
    fields = TWO % ("chapter, label: Del", "principle, within: a, heading: 2")

    chapter, passage = library_of(tmp_path, "Titel\nMod\n", fields).passages[1:]

    assert chapter.shown_title == "[Del]"
    assert chapter.source == passage.source == (SourceRange(2, 2),)


def test_a_passage_may_be_a_name_alone(tmp_path: Path) -> None:
    passage = library_of(
        tmp_path, "Titel\nMod\nRo\n", TWO % ("values, heading: 2", "values, heading: 3")
    )

    assert [(each.title, each.sections) for each in passage.passages[1:]] == [
        ("Mod", ()),
        ("Ro", ()),
    ]


def test_a_passage_that_is_apart_has_all_its_lines(tmp_path: Path) -> None:
    body = "heading: %d, apart: true, sections: [{items: [{paragraph: %d}]}]"
    fields = TWO % ("values, " + body % (2, 4), "values, " + body % (3, 5))

    first, second = library_of(tmp_path, "Titel\nMod\nRo\nVi tør.\nVi har tid.\n", fields).passages[
        1:
    ]

    assert first.source == (SourceRange(2, 2), SourceRange(4, 4))
    assert second.source == (SourceRange(3, 3), SourceRange(5, 5))


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("principle, heading: 2", "principle, within: a, heading: 3", FaultCode.NO_SUCH_CHAPTER),
        ("principle, within: b, heading: 2", "chapter, heading: 3", FaultCode.NO_SUCH_CHAPTER),
        ("chapter, label: x", "principle, heading: 2-3", FaultCode.EMPTY_PASSAGE),
        ("principle, label: x", "principle, heading: 2-3", FaultCode.EMPTY_PASSAGE),
        (
            "principle, label: x, sections: [{items: [{bullet: 3}]}]",
            "principle, heading: 2",
            FaultCode.PASSAGE_OUT_OF_ORDER,
        ),
    ],
)
def test_a_passage_without_chapter_or_lines_is_named(
    first: str, second: str, code: FaultCode, tmp_path: Path
) -> None:
    library = library_of(tmp_path, "Titel\nMod\nRo\n", TWO % (first, second))

    assert [fault.code for fault in library.faults] == [code]


def test_lines_that_are_said_twice_are_said_once(tmp_path: Path) -> None:
    text = "Titel\nVi går foran …\nMod\nVi går foran,\nogså i modvind.\n"
    fields = "repeats: [2]\npassages: [{id: a, kind: principle, heading: 3, sections: "

    library = library_of(tmp_path, text, f"title: 1\n{fields}[{{items: [{{paragraph: 4-5}}]}}]}}]")

    assert library.faults == ()
    assert [str(each) for each in library.passages[1].source] == ["3-5"]


def test_a_repeat_that_says_something_else_is_named(tmp_path: Path) -> None:
    fields = "repeats: [2]\npassages: [{id: a, kind: principle, heading: 3}]"

    library = library_of(tmp_path, "Titel\nVi går hjem\nVi går foran\n", f"title: 1\n{fields}")

    assert [str(fault) for fault in library.faults] == [
        (
            "oeby/grundlag.yaml, line 2, field repeats[0]: Line 2 says what no other line says, so "
            "it is no repeat."
        )
    ]


def test_a_text_without_a_title_has_one_of_ours(tmp_path: Path) -> None:
    fields = "title_label: Filosofi\npassages: [{id: a, kind: principle, heading: 1}]"

    library = library_of(tmp_path, "Mod\n", fields)

    assert library.documents[0].title == library.passages[0].shown_title == "[Filosofi]"
    assert library.passages[0].source == ()


def test_a_text_has_a_title_or_a_label(tmp_path: Path) -> None:
    library = library_of(
        tmp_path, "Titel\nMod\n", "passages: [{id: a, kind: principle, heading: 2}]"
    )

    assert [fault.code for fault in library.faults] == [FaultCode.TITLE_OR_LABEL]


def test_the_facts_of_a_document_are_kept(tmp_path: Path) -> None:
    facts = "adopted: 2021\nvalid_from: 2022-01\nvalid_to: 2025-12-31\ncase: 21/7\n"
    more = 'supersedes: oeby/gammel\norigin: {url: "http://oeby.example", certain: true}\n'
    kind = "kind: personalepolitik\ntitle: 1\npassages: [{id: a, kind: definition, heading: 2}]\n"

    (document,) = library_of(tmp_path, "Titel\nMod\n", kind + facts + more).documents

    assert document.kind == "personalepolitik"
    assert (document.valid_from, document.valid_to) == ("2022-01", "2025-12-31")
    assert (document.case, document.supersedes) == ("21/7", "oeby/gammel")
    assert document.origin is not None
    assert document.origin.url == "http://oeby.example"
    assert document.passages[1].kind is PassageKind.DEFINITION


@pytest.mark.parametrize("country", ["DK", "SE", "NO", "FI", "IS", "FO", "GL", "AX"])
@pytest.mark.parametrize("language", ["da", "sv", "nb", "nn", "en", "is", "fo", "kl", "fi", "se"])
def test_all_nordic_countries_and_languages_are_known(
    country: str, language: str, folder: Path, write: Write
) -> None:
    write(
        "oeby/municipality.yaml",
        MUNICIPALITY.replace("DK", country).replace("language: da", f"language: {language}"),
    )
    write("oeby/grundlag.yaml", mapped(MAP.replace("language: da", f"language: {language}")))

    (municipality,) = load_library(folder).municipalities

    assert (municipality.country, municipality.documents[0].language) == (country, language)


@pytest.mark.parametrize("kind", list(MunicipalityType))
def test_regions_states_and_associations_have_texts_too(
    kind: MunicipalityType, folder: Path, write: Write
) -> None:
    write("oeby/municipality.yaml", MUNICIPALITY + f"type: {kind}\n")

    assert load_library(folder).municipalities[0].type is kind


@pytest.mark.parametrize("role", list(SectionRole))
def test_a_section_has_a_role_and_says_whom_it_is_for(role: SectionRole, tmp_path: Path) -> None:
    section = (
        f"{{lead: 2, role: {role}, addressee: {{line: 2, words: leder}}, items: [{{bullet: 3}}]}}"
    )
    fields = f"title: 1\npassages: [{{id: a, kind: principle, label: x, sections: [{section}]}}]"

    library = library_of(tmp_path, "Titel\nSom leder\n- går du\n", fields)

    (found,) = library.passages[1].sections
    assert found.role is role
    assert found.addressee is not None
    assert found.addressee.text == "leder"


def test_items_are_quotes_rows_notes_questions_and_labels(tmp_path: Path) -> None:
    text = "Titel\nVæk\nPause\n»Ro«\n– Bo\nA\tB\nHvorfor?\n1 Fordi.\n"
    quote = "{quote: 4, nested: [{attribution: 5}]}"
    items = f"{{label: 3}}, {quote}, {{rows: 6}}, {{question: 7}}, {{footnote: 8}}"
    fields = f"heading: 2, sections: [{{items: [{items}]}}]"

    library = library_of(tmp_path, text, f"title: 1\npassages: [{{id: a, kind: system, {fields}}}]")

    found = library.passages[1].sections[0].items
    assert [each.kind for each in found] == [
        ItemKind.LABEL,
        ItemKind.QUOTE,
        ItemKind.ROW,
        ItemKind.QUESTION,
        ItemKind.FOOTNOTE,
    ]
    assert found[1].items[0].wording.text == "Bo"


def test_a_kicker_is_above_its_heading(tmp_path: Path) -> None:
    fields = "title: 1\npassages: [{id: a, kind: principle, kicker: 2, heading: 3}]"

    passage = library_of(tmp_path, "Titel\nKompetence:\nMod\n", fields).passages[1]

    assert passage.kicker is not None
    assert (passage.kicker.text, passage.title) == ("Kompetence:", "Mod")


def test_a_reference_gives_the_address_of_the_text(tmp_path: Path) -> None:
    fields = "references: [{line: 2, words: bilaget, url: 'http://oeby.example/b'}]"
    body = "label: x, sections: [{items: [{paragraph: 2}]}]"

    library = library_of(
        tmp_path,
        "Titel\nSe bilaget\n",
        f"title: 1\npassages: [{{id: a, kind: system, {body}, {fields}}}]",
    )

    (reference,) = library.passages[1].sections[0].items[0].wording.references
    assert reference.url == "http://oeby.example/b"


def test_a_facet_whose_words_are_not_there_or_that_has_no_name_is_named(tmp_path: Path) -> None:
    fields = "title: 1\npassages: [{id: a, kind: principle, heading: 2, facets: "

    absent = library_of(tmp_path, "Titel\nMod\n", fields + "{level: {line: 9, words: x}}}]")
    nameless = library_of(tmp_path, "Titel\nMod\n", fields + "{Level: {line: 2, words: Mod}}}]")

    assert [fault.code for fault in absent.faults] == [FaultCode.TERM_WORDS]
    assert [fault.code for fault in nameless.faults] == [FaultCode.NOT_A_SLUG]


@pytest.mark.parametrize("version", ["1", "2"])
def test_a_map_of_a_known_version_is_read(version: str, folder: Path, write: Write) -> None:
    write("oeby/grundlag.yaml", mapped(f"format: {version}\n{MAP}"))

    assert faults(folder) == []


@pytest.mark.parametrize("file", ["grundlag", "municipality"])
def test_a_map_of_a_later_version_is_refused_with_one_sentence(
    file: str, folder: Path, write: Write
) -> None:
    text = MUNICIPALITY if file == "municipality" else mapped(MAP)
    write(f"oeby/{file}.yaml", f"format: 3\nunheard: [of]\n{text}")

    assert faults(folder) == [
        (
            f"oeby/{file}.yaml, line 1, field format: The map is of format 3, and this program "
            "knows those up to 2. Use a newer version of the program."
        )
    ]


@pytest.mark.parametrize("version", ["0", "two"])
def test_a_version_is_a_number_from_1(version: str, folder: Path, write: Write) -> None:
    write("oeby/grundlag.yaml", mapped(f"format: {version}\n{MAP}"))

    assert "field format: The value must be" in faults(folder)[0]


def test_the_older_ways_to_say_the_same_are_read(tmp_path: Path) -> None:
    text = "Titel\nVi er her. Vi skal\n- gå\nDel\n"
    section = "{lead: 2, lead_sentence: 2, items: [{bullet: 3}, {container_heading: 4}]}"
    fields = f"title: 1\npassages: [{{id: a, kind: intro, label: x, sections: [{section}]}}]"

    before, section_of = library_of(tmp_path, text, fields).passages[1].sections

    assert before.items[0].wording.text == "Vi er her."
    assert section_of.lead is not None
    assert section_of.lead.text == "Vi skal"
    assert section_of.items[1].kind is ItemKind.CONTAINER_HEADING
