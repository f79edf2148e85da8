"""Reading the thesaurus: what is accepted, what is refused, and with which sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.thesaurus import Concept, Thesaurus, concept_names, load_thesaurus

TRUST = """\
trust:
  pref: {da: tillid, sv: tillit, nb: tillit, en: trust}
  terms:
    da: [tillidsfuld]
    sv: [tillitsfull, förtroende]
  near: {da: [tiltro]}
  asked: {da: [stole på folk]}
  near_concepts: [courage]
  related: [courage]
  never: {sv: [förtroendevald*]}
"""
COURAGE = """\
courage:
  pref: {da: mod, sv: mod, nb: mot, en: courage}
  homographs: {da: {mod: towards}}
  never: {sv: [mot]}
  note: The noun and the preposition.
"""


def written(folder: Path, *texts: str) -> Thesaurus:
    """Write each text to a file of its own (1.yaml, 2.yaml ...) and load the folder."""
    for number, text in enumerate(texts, 1):
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    return load_thesaurus(folder)


def concept(thesaurus: Thesaurus, concept_id: str) -> Concept:
    (found,) = (each for each in thesaurus.concepts if each.id == concept_id)
    return found


def sentences(thesaurus: Thesaurus) -> list[str]:
    return [str(fault) for fault in thesaurus.faults]


def test_concepts_of_all_files_are_read_in_order(tmp_path: Path) -> None:
    thesaurus = written(tmp_path, TRUST, COURAGE)
    assert [concept.id for concept in thesaurus.concepts] == ["trust", "courage"]
    assert thesaurus.faults == ()


def test_a_label_is_the_first_term_of_its_language(tmp_path: Path) -> None:
    trust = concept(written(tmp_path, TRUST, COURAGE), "trust")
    assert trust.terms["sv"] == ("tillit", "tillitsfull", "förtroende")
    assert trust.terms["en"] == ("trust",)


def test_near_and_asked_words_related_ids_and_homographs_are_kept(tmp_path: Path) -> None:
    thesaurus = written(tmp_path, TRUST, COURAGE)
    trust, courage = thesaurus.concepts
    assert trust.near["da"] == ("tiltro",)
    assert trust.asked["da"] == ("stole på folk",)
    assert trust.near_concepts == trust.related == ("courage",)
    assert courage.homographs["da"] == {"mod": "towards"}


def test_an_id_twice_in_one_file_is_refused(tmp_path: Path) -> None:
    (fault,) = written(tmp_path, COURAGE + COURAGE).faults
    assert (fault.file, fault.line) == ("1.yaml", 6)
    assert "courage" in fault.sentence


def test_an_unknown_field_is_refused_by_name(tmp_path: Path) -> None:
    thesaurus = written(tmp_path, COURAGE.replace("note:", "warn:"))
    assert sentences(thesaurus) == [
        "1.yaml, line 5, field courage.warn: This field is not known here."
    ]


def test_a_label_is_required_in_all_four_languages(tmp_path: Path) -> None:
    thesaurus = written(tmp_path, COURAGE.replace(", en: courage", ""))
    assert sentences(thesaurus) == ["1.yaml, line 2, field courage.pref.en: This field is missing."]


def test_a_homograph_without_its_other_meaning_is_refused(tmp_path: Path) -> None:
    thesaurus = written(tmp_path, COURAGE.replace("{mod: towards}", "{mod: }"))
    assert sentences(thesaurus) == [
        "1.yaml, line 3, field courage.homographs.da.mod: Its length must be at least 1."
    ]


def test_a_concept_that_is_no_mapping_is_refused(tmp_path: Path) -> None:
    thesaurus = written(tmp_path, COURAGE + "trust: tillid\n")
    assert sentences(thesaurus) == [
        "1.yaml, line 6, field trust: The value must have fields of its own."
    ]


def test_all_faults_of_all_files_are_told_in_one_go(tmp_path: Path) -> None:
    thesaurus = written(tmp_path, "- trust\n", "trust: [", COURAGE.replace("note:", "warn:"))
    assert [fault.file for fault in thesaurus.faults] == ["1.yaml", "2.yaml", "3.yaml"]
    assert thesaurus.concepts == ()


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "1.yaml").mkdir()
    assert sentences(load_thesaurus(tmp_path)) == [
        "1.yaml: This is a folder, pipe, device or socket instead of a file, so it was not opened."
    ]


@pytest.mark.parametrize("folder", ["", "missing"])
def test_a_folder_without_files_has_no_concepts(tmp_path: Path, folder: str) -> None:
    assert load_thesaurus(tmp_path / folder).concepts == ()


def test_a_concept_has_a_name_in_each_language() -> None:
    names = concept_names()

    assert names["trust"] == {"da": "tillid", "sv": "tillit", "nb": "tillit", "en": "trust"}
    assert set(names) == {each.id for each in load_thesaurus().concepts}
