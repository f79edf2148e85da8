"""Wrong libraries: each gives its sentences, all at once, and the sound documents stay usable."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from content.faults import Fault
from content.library import SHIPPED_LIBRARY, load_library
from content.map_conversion import convert
from content.strict_yaml import read_yaml

SOURCE = "Titel\n\nMod\n\nVi har mod.\n- at ville\n- at turde\n\nIkon\n"
MAP = """\
kind: ledelsesgrundlag
language: da
sha256: {sum}
title: 1
furniture: [9]
passages:
  - id: mod
    kind: principle
    heading: 3
    sections:
      - lead: 5
        items: [{{bullets: 6-7}}]
"""
MUNICIPALITY = """\
name: Øby Kommune
short_name: Øby
country: DK
language: da
accent: {light: "#1d5a8a", dark: "#7db8e8"}
"""

Write = Callable[[str, str | bytes], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def write(folder: Path) -> Write:
    """Writes into a small sound library."""

    def into(file: str, content: str | bytes) -> None:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    into("oeby/municipality.yaml", MUNICIPALITY)
    into("oeby/grundlag.txt", SOURCE)
    into("oeby/grundlag.yaml", mapped(MAP))
    return into


def mapped(text: str, source: str | bytes = SOURCE) -> str:
    data = source.encode() if isinstance(source, str) else source
    return text.replace("{{", "{").replace("}}", "}").replace("{sum}", sha256(data))


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def faults(folder: Path) -> list[str]:
    return [str(fault) for fault in load_library(folder).faults]


@pytest.mark.usefixtures("write")
def test_the_small_library_is_sound(folder: Path) -> None:
    library = load_library(folder)
    assert library.faults == ()
    assert [passage.id for passage in library.passages] == ["oeby/grundlag", "oeby/grundlag/mod"]


def test_a_fault_says_file_line_and_field() -> None:
    fault = Fault("oeby/grundlag.yaml", 3, "passages[0].kind", "This field is not known here.")
    assert str(fault) == (
        "oeby/grundlag.yaml, line 3, field passages[0].kind: This field is not known here."
    )


@pytest.mark.parametrize(
    ("change", "by", "said"),
    [
        ("kind: ledelsesgrundlag", "kind: roman", "line 1, field kind: The value 'roman' is not"),
        ("language: da", "sprog: da", "line 2, field sprog: This field is not known here."),
        ("language: da\n", "", "line 1, field language: This field is required"),
        ("title: 1", "title: 1\ntitle: 2", "line 5: The field title stands here again"),
        ("title: 1", "title: one", "field title: The value must be lines of the source"),
        ("title: 1", "title: &t 1", "line 4: The anchor &t is not accepted"),
        ("title: 1", "title: !!int 1", "line 4: The tag tag:yaml.org,2002:int is not accepted"),
        ("furniture: [9]", "furniture: nine", "field furniture: The value must be a list."),
        ("furniture: [9]", "furniture: []", "grundlag.txt, line 9: The line belongs to no place"),
        ("furniture: [9]", "furniture: [9, 3]", "Line 3 of the source belongs to furniture[1]"),
        ("furniture: [9]", "furniture: [9, 40]", "The source has 10 lines; there is no line 40."),
        ("furniture: [9]", "furniture: [9-8]", "Lines 9-8 run backwards."),
        ("furniture: [9]", "furniture: [9, 2]", "nothing but blanks in line 2"),
        ("bullets: 6-7", "bulets: 6-7", "line 12, field passages[0].sections[0].items[0].bulets"),
        ("bullets: 6-7", "bullets: 6-7, caption: 9", "exactly one of the roles"),
        ("bullets: 6-7", "bullets: {}", "items[0].bullets: The value must be a text."),
        ("bullets: 6-7", "bullets: [6, 7]", "items[0].bullets: The value must be a text."),
        ("items: [{{bullets: 6-7}}]", "items: [x]", "items[0]: The value must be a mapping"),
        ("id: mod", "id: Mod", "field passages[0].id: The value must be small letters"),
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
            "references[0]: These words do not stand in that line",
        ),
        (
            "heading: 3",
            "heading: 3\n    references: [{{line: 5, words: mod, target: oeby/nej}}]",
            "references[0].target: There is no passage oeby/nej in the library.",
        ),
        (
            "title: 1",
            "title: 1\ngroup: {{noun: a, plural: b, label: c, named_by: 1}}",
            "group: A group is named by a line of the source or by our own label.",
        ),
        (
            "title: 1",
            "title: 1\ngroup: {{noun: a, plural: b, named_by: 2}}",
            "group.named_by: There are no words in that line",
        ),
        ("      - lead: 5\n", "      - items: []\n      - lead: 5\n", "has a lead-in, items, or"),
        ("title: 1", "title: 1\norigin: {{url: 'http://x', certain: maybe}}", "must be true or"),
        ("title: 1", "title: 1\norigin: {{url: 'http://x', certain: true}}", "starts with https"),
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
        (b"", "line 1: The file must be a mapping of fields to values."),
        (b"- a\n- b", "line 1: The file must be a mapping of fields to values."),
        (b"kind: [", "This is not YAML: did not find expected node content."),
        (b"kind: 'x", "This is not YAML:"),
        (b"kind: \x07", "This is not YAML: unacceptable character"),
        (b"a: 1\n---\nb: 2", "line 2: A second YAML document starts here"),
        (b"a: 1\n---\nb: 2\n---\nc: 3", "line 2: A second YAML document starts here"),
        (b"a: b\n{c: d}: e", "line 2: A field's name must be plain text."),
        (b"a: &x [y]\nb: [*x, *x]", "line 2: The alias *x is not accepted"),
        (b"[" * 100_000, "line 1: Values are nested more than 12 deep."),
        (b"kind: \xff\n", "line 1: Byte 7 of the file is not UTF-8 text."),
        (b"kind: x\nb: \x00", "line 2: There is a NUL character"),
        (b"a: " + b"x" * 2_000_000, "a map may have at most 2,000,000."),
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
    wrong = MAP.replace("kind: ledelsesgrundlag", "kind: x").replace("heading: 3", "hedding: 3")
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


def test_a_changed_source_is_named_and_not_shown(folder: Path, write: Write) -> None:
    write("oeby/grundlag.txt", SOURCE.replace("mod.", "mad."))
    (said,) = faults(folder)
    assert "line 3, field sha256: The text oeby/grundlag.txt is not the one" in said
    assert load_library(folder).documents == ()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"Titel\n\nM\xf8d", "grundlag.txt, line 3: Byte 9 of the file is not UTF-8 text."),
        (b"Titel\n\0", "grundlag.txt, line 2: There is a NUL character"),
    ],
)
def test_a_source_that_is_no_text_is_refused(
    folder: Path, write: Write, source: bytes, said: str
) -> None:
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(MAP, source))
    assert any(said in sentence for sentence in faults(folder))


@pytest.mark.usefixtures("write")
def test_a_source_larger_than_any_text_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("content.document_reading.MAX_SOURCE_BYTES", 10)
    assert faults(folder) == ["oeby/grundlag.txt: The text is larger than 10 bytes."]


def test_passages_out_of_order_or_named_twice_are_told(folder: Path, write: Write) -> None:
    source = "Titel\nFørst\nSidst\n"
    passages = """\
  - {id: a, kind: intro, label: A, sections: [{items: [{paragraph: 3}]}]}
  - {id: a, kind: intro, label: B, sections: [{items: [{paragraph: 2}]}]}
"""
    start = MAP.index("  - id: mod")
    text = MAP[:start].replace("furniture: [9]\n", "") + passages
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(text, source))
    found = "\n".join(faults(folder))
    assert "passages[1]: The passage stands before oeby/grundlag/a in the source." in found
    assert "passages[1].id: The id a is taken already." in found


@pytest.mark.parametrize(
    ("sections", "said"),
    [
        ("heading: 2, sections: [{items: [{paragraphs: 4-5}, {paragraph: 3}]}]", "comes before"),
        ("heading: 4, sections: [{items: [{paragraphs: 2-3}, {paragraph: 5}]}]", "in the middle"),
        ("heading: 2, sections: [{items: [{paragraph: 3}, {paragraph: 5}]}]", "torn apart"),
        ("heading: 99, tagline: 98, sections: [{items: [{paragraph: 97}]}]", "no line 98"),
    ],
)
def test_a_passage_follows_the_order_of_its_source(
    folder: Path, write: Write, sections: str, said: str
) -> None:
    source = "Titel\nen\nto\ntre\nfire"
    start = MAP.index("  - id: mod")
    text = MAP[:start].replace("furniture: [9]\n", "")
    text += f"  - {{id: a, kind: intro, {sections}}}\n"
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(text.replace("{{", "{").replace("}}", "}"), source))
    found = faults(folder)
    assert any(said in sentence for sentence in found), found


def test_a_map_whose_title_and_subtitle_fail_is_told(folder: Path, write: Write) -> None:
    write("oeby/grundlag.yaml", mapped(MAP.replace("title: 1", "title: 99\nsubtitle: 98")))
    found = "\n".join(faults(folder))
    assert "field title: The source has 10 lines" in found
    assert "field subtitle: The source has 10 lines" in found
    assert "grundlag.txt, line 1: The line belongs to no place of the map: Titel" in found


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    library = load_library(tmp_path / "nowhere")
    assert "There is no library folder to read here" in str(library.faults[0])
    assert library.municipalities == ()


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert "The library folder is empty." in faults(tmp_path)[0]


@pytest.mark.usefixtures("write")
def test_a_map_without_its_text_is_told(folder: Path) -> None:
    (folder / "oeby/grundlag.txt").unlink()
    assert faults(folder) == [
        "oeby/grundlag.txt: The file cannot be read: No such file or directory."
    ]


@pytest.mark.usefixtures("write")
def test_a_municipality_without_its_own_file_is_told(folder: Path) -> None:
    (folder / "oeby/municipality.yaml").unlink()
    assert faults(folder) == [
        "oeby/municipality.yaml: The file cannot be read: No such file or directory."
    ]


@pytest.mark.usefixtures("write")
def test_a_folder_that_vanishes_while_it_is_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    iterdir = Path.iterdir

    def vanished(path: Path) -> object:
        if path.name == "oeby":
            raise FileNotFoundError(2, "No such file or directory")
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", vanished)
    assert "oeby: The folder cannot be read: No such file or directory." in faults(folder)


def test_sound_documents_stay_usable_beside_a_faulty_one(tmp_path: Path) -> None:
    copy = tmp_path / "library"
    shutil.copytree(SHIPPED_LIBRARY, copy)
    with (copy / "helsingoer/ledelsesgrundlag.txt").open("ab") as source:
        source.write(b"\nEn linje mere\n")
    library = load_library(copy)
    assert len(library.faults) == 1
    assert len(library.documents) == 4
    assert "helsingoer/ledelsesgrundlag" not in library


def test_a_reference_to_a_faulty_document_loses_its_target_but_keeps_its_words(
    tmp_path: Path,
) -> None:
    copy = tmp_path / "library"
    shutil.copytree(SHIPPED_LIBRARY, copy)
    (copy / "helsingoer/ledelsesgrundlag.yaml").write_text("kind: x\n", encoding="utf-8")
    library = load_library(copy)
    passage = library.passage("helsingoer/kommunen-som-arbejdsplads/tvaergaaende-ledelsesudvikling")
    references = [
        (item.wording.text[reference.start : reference.end], reference.target)
        for section in passage.sections
        for item in section.items
        for reference in item.wording.references
    ]
    assert ("de seks pejlemærker", None) in references
    assert all(fault.file == "helsingoer/ledelsesgrundlag.yaml" for fault in library.faults)


def test_references_in_every_part_of_a_passage_lose_a_target_that_did_not_load(
    folder: Path, write: Write
) -> None:
    start = MAP.index("  - id: mod")
    text = (
        MAP[:start]
        + """\
  - id: mod
    kind: principle
    heading: 3
    tagline: 5
    sections:
      - lead: 6
        items: [{bullets: 7}]
    references:
      - {line: 3, words: Mod, target: oeby/andet/x}
      - {line: 5, words: mod, target: oeby/andet/x}
      - {line: 6, words: ville, target: oeby/grundlag}
"""
    )
    write("oeby/grundlag.yaml", mapped(text))
    write("oeby/andet.txt", "x")
    write("oeby/andet.yaml", "kind: y\n")
    passage = load_library(folder).passage("oeby/grundlag/mod")
    assert passage.heading is not None
    assert passage.tagline is not None
    assert passage.sections[0].lead is not None
    assert passage.heading.references[0].target is None
    assert passage.tagline.references[0].target is None
    assert passage.sections[0].lead.references[0].target == "oeby/grundlag"


def test_what_no_sentence_was_foreseen_for_is_told_in_the_words_of_the_converter() -> None:
    class Dated(msgspec.Struct):
        day: dt.date

    tree, _ = read_yaml(b"day: tomorrow\n", "a.yaml")
    assert tree is not None
    _, (fault,) = convert(tree, Dated, "a.yaml")
    assert str(fault) == "a.yaml, line 1, field day: Invalid RFC3339 encoded date."
