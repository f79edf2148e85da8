"""Wrong maps: each gives its sentences with file, line and field, all at once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
import pytest

from content.faults import Fault, FaultCode
from content.library_opening import load_library
from content.reading.strict_yaml import read_yaml
from content.reading.typed_yaml import convert
from tests.content.small_library import MAP, MUNICIPALITY, Write, faults, mapped


@pytest.mark.usefixtures("write")
def test_the_small_library_is_sound(folder: Path) -> None:
    library = load_library(folder)
    assert library.faults == ()
    assert [passage.id for passage in library.passages] == ["oeby/grundlag", "oeby/grundlag/mod"]


def test_a_fault_says_file_line_and_field() -> None:
    fault = Fault("oeby/grundlag.yaml", 3, "passages[0].kind", FaultCode.UNKNOWN_FIELD)
    assert str(fault) == (
        "oeby/grundlag.yaml, line 3, field passages[0].kind: This field is not known here."
    )


def test_a_fault_is_a_code_with_values_that_its_sentence_is_made_of(
    folder: Path, write: Write
) -> None:
    write("oeby/grundlag.yaml", mapped(MAP.replace("title: 1", "title: 99")))
    fault = load_library(folder).faults[0]
    assert (fault.code, dict(fault.values)) == (
        FaultCode.NO_SUCH_LINE,
        {"count": 10, "line": 99},
    )
    assert fault.sentence == "The source has 10 lines. There is no line 99."


def test_a_fault_is_told_in_one_line_whatever_is_in_it() -> None:
    odd = "a\nb\x1b[31m\u202e\udcff"
    fault = Fault(odd, 1, odd, FaultCode.NO_SUCH_PASSAGE, {"passage": odd})
    shown = r"a\nb\x1b[31m\u202e\xff"
    assert str(fault) == (
        f"{shown}, line 1, field {shown}: There is no passage {shown} in the library."
    )


@pytest.mark.parametrize(
    ("file", "change", "by", "said"),
    [
        (
            "oeby/grundlag.yaml",
            "language: da",
            "language: dk",
            "allowed here. These are: da, sv, nb, nn, en, is, fo, kl, fi, se.",
        ),
        (
            "oeby/municipality.yaml",
            "country: DK",
            "country: UK",
            "allowed here. These are: DK, SE, NO, FI, IS, FO, GL, AX.",
        ),
        (
            "oeby/municipality.yaml",
            "country: DK",
            "country: DK\ntype: city",
            "allowed here. These are: municipality, region, state, association.",
        ),
        (
            "oeby/grundlag.yaml",
            "kind: principle",
            "kind: value",
            "allowed here. These are: document, chapter, principle, system, values, definition",
        ),
        (
            "oeby/grundlag.yaml",
            "heading: 3",
            "heading: 3\n    heading_case: upper",
            "allowed here. These are: printed, sentence.",
        ),
        (
            "oeby/grundlag.yaml",
            "lead: 5",
            "lead: 5\n        role: praxis",
            "These are: text, meaning, practice, purpose, behaviour, expectation, offer, question",
        ),
    ],
)
def test_a_closed_list_names_what_it_allows(
    folder: Path, write: Write, file: str, change: str, by: str, said: str
) -> None:
    for name, text in (("oeby/grundlag.yaml", MAP), ("oeby/municipality.yaml", MUNICIPALITY)):
        if name == file:
            write(file, mapped(text.replace(change, by)))
    (found,) = faults(folder)
    assert said in found


@pytest.mark.parametrize(
    ("change", "by", "said"),
    [
        ("kind: ledelsesgrundlag", "kind: Roman", "line 1, field kind: The value must be small"),
        ("language: da", "sprog: da", "line 2, field sprog: This field is not known here."),
        ("language: da\n", "", "line 1, field language: This field is missing."),
        ("title: 1", "title: 1\ntitle: 2", "line 5: The field title is already in line 4."),
        ("title: 1", "title: one", "field title: The value must be lines or sentences"),
        ("title: 1", "title: &t 1", "line 4: The anchor &t is not accepted"),
        ("title: 1", "title: !!int 1", "line 4: The tag tag:yaml.org,2002:int is not accepted"),
        ("furniture: [9]", "furniture: nine", "field furniture: The value must be a list."),
        ("furniture: [9]", "furniture: []", "grundlag.txt, line 9: No field of the map has"),
        (
            "furniture: [9]",
            "furniture: [9, 3]",
            "Line 3 of the source already belongs to furniture[1]",
        ),
        ("furniture: [9]", "furniture: [9, 40]", "The source has 10 lines. There is no line 40."),
        ("furniture: [9]", "furniture: [9-8]", "Lines 9-8 run backwards."),
        ("furniture: [9]", "furniture: [9, 2]", "nothing but blanks in line 2"),
        ("bullets: 6-7", "bulets: 6-7", "line 12, field passages[0].sections[0].items[0].bulets"),
        ("bullets: 6-7", "bullets: 6-7, caption: 9", "exactly one of the roles"),
        ("bullets: 6-7", "bullets: {}", "items[0].bullets.line: This field is missing."),
        ("bullets: 6-7", "bullets: [6, 7]", "items[0].bullets: The value must be a text."),
        ("items: [{{bullets: 6-7}}]", "items: [x]", "items[0]: The value must have fields"),
        ("id: mod", "id: Mod", "field passages[0].id: The value must be small letters"),
        ("id: mod", 'id: "mod\\n"', "field passages[0].id: The value must be small letters"),
        ("id: mod", f"id: {'a' * 81}", "field passages[0].id: Its length must be at most 80."),
        ("heading: 3", "heading: 3\n    number: 0", "number: The value must be at least 1."),
        ("heading: 3", "heading: 3\n    number: 2", "number: The number must be 1"),
        ("heading: 3", "heading: 3\n    number: 1", "group: Numbered passages need a group"),
        ("heading: 3", "heading: 3\n    label: Mod", "either a heading or a label"),
        ("lead: 5", "lead: 5\n        lead_sentence: 2", "The line has fewer sentences than that."),
        ("heading: 3", "heading: 3\n    terms: [{{line: 5, words: x}}]", "terms[0]: These words"),
        ("heading: 3", "heading: 3\n    terms: [{{line: 99, words: x}}]", "terms[0]: These words"),
        (
            "heading: 3",
            "heading: 3\n    references: [{{line: 5, words: x}}]",
            "references[0]: These words must be in that line exactly once.",
        ),
        (
            "heading: 3",
            "heading: 3\n    references: [{{line: 5, words: mod, target: oeby/nej}}]",
            "references[0].target: There is no passage oeby/nej in the library.",
        ),
        (
            "title: 1",
            "title: 1\ngroup: {{noun: a, plural: b, label: c, named_by: 1}}",
            "group: A group has either a line of the source or a label of our own",
        ),
        (
            "title: 1",
            "title: 1\ngroup: {{noun: a, plural: b, named_by: 2}}",
            "group.named_by: There are no words in that line",
        ),
        ("      - lead: 5\n", "      - items: []\n      - lead: 5\n", "has a lead-in, items, or"),
        ("title: 1", "title: 1\norigin: {{url: 'http://x', certain: maybe}}", "must be true or"),
        ("title: 1", "title: 1\norigin: {{url: 'ftp://x', certain: true}}", "begins with https"),
    ],
)
def test_a_wrong_map_is_named_with_its_line_and_field(
    folder: Path, write: Write, change: str, by: str, said: str
) -> None:
    assert change in MAP
    write("oeby/grundlag.yaml", mapped(MAP.replace(change, by)))
    found = faults(folder)
    assert any(said in sentence for sentence in found), found
    assert load_library(folder).documents == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1: The file must have fields with values, such as"),
        (b"- a\n- b", "line 1: The file must have fields with values, such as"),
        (b"kind: [", "line 1: The value has an opening bracket and no closing one."),
        (b"a: 1\nkind: 'x\n\n", "line 2: The value has an opening quotation mark"),
        (b"a: \xc3\xa5\nkind: \x07", "line 2: There is a control character in this line, U+0007."),
        (b"a: b: c", "line 1: The value has a colon followed by a space."),
        (b"a: 1\nb:\n\t- x", "line 3: There is a tab in this line."),
        (b"a: 1\nb:\n  - x\n\t- y", "line 4: There is a tab in this line."),
        (b"a: @x", "line 1: A value cannot begin with @."),
        (b"a: {b", "line 1: The value has an opening bracket"),
        (b"a: 1\n b: 2", "line 2: This line cannot be read as YAML."),
        (b"a:\n  - b\n c", "line 3: This line cannot be read as YAML."),
        (b"- a\nb: c", "line 2: This line cannot be read as YAML."),
        (b"a: 1\n---\nb: 2", "line 2: A second YAML document begins here"),
        (b"a: 1\n---\nb: 2\n---\nc: 3", "line 2: A second YAML document begins here"),
        (b"a: b\n{c: d}: e", "line 2: A field's name must be plain text."),
        (b"a: &x [y]\nb: [*x, *x]", "line 2: The alias *x is not accepted"),
        (b"[" * 100_000, "line 1: Values are nested more than 12 deep."),
        (b"kind: \xff\n", "line 1: Byte 7 of the file is not UTF-8 text."),
        (b"kind: x\nb: \x00", "line 2: There is a NUL character"),
        (b"a: " + b"x" * 2_000_000, "The file is larger than 2,000,000 bytes"),
        (b"<<: {kind: x}\n", "field <<: This field is not known here."),
    ],
)
def test_a_map_that_is_no_plain_yaml_is_refused(
    folder: Path, write: Write, content: bytes, said: str
) -> None:
    write("oeby/grundlag.yaml", content)
    found = faults(folder)
    assert any(said in sentence for sentence in found), found


def test_a_billion_laughs_are_refused_before_they_grow(folder: Path, write: Write) -> None:
    laughs = ["a0: &a0 [ha, ha]"]
    laughs += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    write("oeby/grundlag.yaml", "\n".join(laughs))
    found = faults(folder)
    assert len(found) == 50
    assert "The anchor &a0 is not accepted" in found[0]


def test_all_faults_are_told_in_one_go(folder: Path, write: Write) -> None:
    wrong = MAP.replace("kind: ledelsesgrundlag", "kind: X").replace("heading: 3", "hedding: 3")
    write("oeby/grundlag.yaml", mapped(wrong.replace("bullets: 6-7", "bullets: six")))
    write("oeby/municipality.yaml", MUNICIPALITY.replace("DK", "UK"))
    write("oeby/lost.txt", "Text")
    write("aaby/municipality.yaml", MUNICIPALITY)
    found = faults(folder)
    assert [sentence.split(": ")[0] for sentence in found] == [
        "aaby",
        "oeby/municipality.yaml, line 3, field country",
        "oeby/lost.txt",
        "oeby/grundlag.yaml, line 1, field kind",
        "oeby/grundlag.yaml, line 9, field passages[0].hedding",
        "oeby/grundlag.yaml, line 12, field passages[0].sections[0].items[0].bullets",
    ]


def test_entries_keep_their_numbers_though_faulty_ones_are_taken_out(
    folder: Path, write: Write
) -> None:
    write("oeby/grundlag.yaml", mapped(MAP.replace("[9]", "[a, 9, b]")))
    assert ["furniture[0]" in s or "furniture[2]" in s for s in faults(folder)] == [True, True]


def test_a_list_is_not_called_too_short_for_entries_that_were_faulty(
    folder: Path, write: Write
) -> None:
    start = MAP.index("  - id: mod")
    write("oeby/grundlag.yaml", mapped(MAP[:start] + "  - x\n"))
    assert [s.partition(": ")[0] for s in faults(folder)] == [
        "oeby/grundlag.yaml, line 7, field passages[0]"
    ]


def test_a_list_that_must_not_be_empty_says_so(folder: Path, write: Write) -> None:
    start = MAP.index("passages:")
    write("oeby/grundlag.yaml", mapped(MAP[:start] + "passages: []\n"))
    assert "field passages: Its length must be at least 1." in faults(folder)[0]


def test_a_field_that_is_wrong_is_not_called_missing_too(folder: Path, write: Write) -> None:
    write("oeby/grundlag.yaml", mapped(MAP.replace("id: mod", "id: Å")))
    assert len(faults(folder)) == 1


def test_more_than_fifty_faults_of_a_map_are_not_told(folder: Path, write: Write) -> None:
    unknown = "".join(f"x{n}: y\n" for n in range(80))
    write("oeby/grundlag.yaml", mapped(MAP) + unknown)
    assert len(faults(folder)) == 50


def test_what_no_sentence_was_foreseen_for_is_told_all_the_same() -> None:
    class Dated(msgspec.Struct):
        day: dt.date

    tree, _ = read_yaml(b"day: tomorrow\n", "a.yaml")
    assert tree is not None
    _, (fault,) = convert(tree, Dated, "a.yaml")
    assert str(fault) == ("a.yaml, line 1, field day: The value is not accepted here.")


def test_a_line_given_twice_is_one_fault_and_no_empty_section(folder: Path, write: Write) -> None:
    write("oeby/grundlag.yaml", mapped(MAP.replace("bullets: 6-7", "bullets: 5-7")))
    found = faults(folder)
    assert "Line 5 of the source already belongs to passages[0].sections[0].lead." in "\n".join(
        found
    )
    assert not any("A section has" in sentence for sentence in found)
