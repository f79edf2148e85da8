"""Wrong folders and sources: told in sentences, and the sound documents stay usable."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from content.faults import FaultCode
from content.library_opening import SHIPPED_LIBRARY, load_library
from content.reading.colour_contrast import contrast
from tests.content.small_library import MAP, MUNICIPALITY, SOURCE, Write, faults, mapped, sha256


@pytest.mark.parametrize("given", ["sha256: SUM\n", ""])
def test_a_sum_that_is_missing_is_named(given: str, folder: Path, write: Write) -> None:
    write("oeby/grundlag.yaml", mapped(MAP.replace("sha256: {sum}\n", given)))

    assert any(sha256(SOURCE.encode()) in fault for fault in faults(folder))


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
    undecodable, sum_is_wrong, *_ = faults(folder)
    assert said in undecodable
    assert "field sha256" in sum_is_wrong
    assert load_library(folder).documents == ()


@pytest.mark.usefixtures("write")
def test_a_source_larger_than_any_text_is_refused_and_not_read(folder: Path) -> None:
    with (folder / "oeby/grundlag.txt").open("r+b") as source:
        source.truncate(1 << 40)

    (fault,) = faults(folder)
    assert fault.startswith("oeby/grundlag.txt: The file is larger than 2,000,000 bytes, so it was")


@pytest.mark.parametrize("unseen", ["\ufeff", " \ufeff\u200b\ufeff", "- \x1b"])
def test_a_line_of_which_nothing_is_seen_is_told_and_can_be_furniture(
    folder: Path, write: Write, unseen: str
) -> None:
    source = SOURCE.replace("- at turde", unseen)
    characters = ", ".join(f"U+{ord(each):04X}" for each in dict.fromkeys(unseen.strip("- ")))
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(MAP, source))
    (used,) = faults(folder)
    assert "items[0].bullets: Line 7 has only characters that cannot be seen" in used
    assert f"({characters})" in used

    write("oeby/grundlag.yaml", mapped(MAP.replace("bullets: 6-7", "bullets: 6"), source))
    (unused,) = faults(folder)
    assert unused.startswith("oeby/grundlag.txt, line 7: ")
    assert unused.endswith(f": {characters}")

    named = MAP.replace("bullets: 6-7", "bullets: 6").replace("[9]", "[7, 9]")
    write("oeby/grundlag.yaml", mapped(named, source))
    assert faults(folder) == []


@pytest.mark.parametrize(
    "mark", ["\uf0b7\t", "\uf0a7 ", "▪ ", "* ", "o ", "● ", "— ", "\uf0d8\x85", "‣ "]
)
def test_the_mark_of_a_bullet_is_taken_off_whatever_it_is(
    folder: Path, write: Write, mark: str
) -> None:
    source = SOURCE.replace("- at turde", f"{mark}at turde –\u2028\t\uf0a7 nu")
    write("oeby/grundlag.txt", source)
    write("oeby/grundlag.yaml", mapped(MAP, source))
    (section,) = load_library(folder).passage("oeby/grundlag/mod").sections
    assert [item.wording.text for item in section.items] == ["at ville", "at turde –  ▪ nu"]


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
    assert "passages[1]: The passage comes before oeby/grundlag/a in the source." in found
    assert "passages[1].id: The id a is already used." in found


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
    assert "grundlag.txt, line 1: No field of the map has this line: Titel" in found


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    library = load_library(tmp_path / "nowhere")
    assert "The library folder cannot be read" in str(library.faults[0])
    assert library.municipalities == ()


@pytest.mark.usefixtures("write")
def test_a_folder_whose_entries_may_not_be_looked_at_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", refused)
    assert "The library folder cannot be read: Permission denied." in faults(folder)[0]


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
    assert [fault.code for fault in library.faults] == [
        FaultCode.OTHER_TEXT,
        FaultCode.LINE_UNUSED,
    ]
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


def test_an_accent_that_cannot_be_read_is_told(folder: Path, write: Write) -> None:
    pale = MUNICIPALITY.replace("#1d5a8a", "#ffee00").replace("#7db8e8", "#222222")
    write("oeby/municipality.yaml", pale)
    on_light, on_dark = faults(folder)
    assert on_light.startswith("oeby/municipality.yaml, line 5, field accent.light: The colour")
    assert on_dark.startswith("oeby/municipality.yaml, line 5, field accent.dark: The colour")
    assert len(load_library(folder).documents) == 1


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#1d5a8a", "#1d5a8a") == 1
