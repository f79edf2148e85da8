"""The generated library: valid, the same for the same seed, and made like the real texts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.generated_library import main, write_library
from benchmarks.generator.danish_to_norwegian import to_norwegian
from benchmarks.generator.invented_municipalities import MUNICIPALITY_COUNTS, invent_municipalities
from benchmarks.generator.vocabulary import LISTS, MissingWordListError, vocabularies
from content.library import Library
from content.library_opening import load_library
from content.model import ItemKind, PassageKind

PRINCIPLES = 300
_LETTERS = "abdefgiklmnoprstuvy"


@pytest.fixture(scope="module")
def dictionaries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three small word lists, as Debian's are: names and abbreviations among the words."""
    folder = tmp_path_factory.mktemp("dict")
    for number, (name, encoding) in enumerate(LISTS.values()):
        ends = ("er", "en", "ning", "å", "ö")[number : number + 3]
        words = [
            f"{a}{b}{c}{end}" for a in _LETTERS for b in "aeio" for c in _LETTERS for end in ends
        ]
        (folder / name).write_text("\n".join(["Aarhus", "A/S", *words]), encoding=encoding)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, dictionaries: Path) -> Path:
    """A small generated library."""
    folder = tmp_path_factory.mktemp("generated")
    write_library(folder, PRINCIPLES, 1, dictionaries)
    return folder


@pytest.fixture(scope="module")
def generated(folder: Path) -> Library:
    """The small generated library, loaded."""
    return load_library(folder)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_it_loads_without_a_fault(generated: Library) -> None:
    assert generated.faults == ()
    principles = [each for each in generated.passages if each.kind is PassageKind.PRINCIPLE]
    assert len(principles) == PRINCIPLES
    assert {municipality.country for municipality in generated.municipalities} == {"DK", "SE", "NO"}


def test_the_same_seed_writes_the_same_bytes(
    folder: Path, tmp_path: Path, dictionaries: Path
) -> None:
    write_library(tmp_path / "again", PRINCIPLES, 1, dictionaries)
    write_library(tmp_path / "other", PRINCIPLES, 2, dictionaries)

    assert _files(tmp_path / "again") == _files(folder)
    assert _files(tmp_path / "other") != _files(folder)


def test_it_has_every_shape_that_the_real_texts_have(generated: Library) -> None:
    sections = [section for each in generated.passages for section in each.sections]
    items = [item for section in sections for item in section.items]

    assert {item.kind for item in items} >= {
        ItemKind.PARAGRAPH,
        ItemKind.BULLET,
        ItemKind.LINK_LABEL,
    }
    assert any(section.lead for section in sections)
    assert any(item.items for item in items)
    assert any(item.wording.lines.first < item.wording.lines.last for item in items)
    assert any(passage.tagline for passage in generated.passages)
    assert any(passage.terms for passage in generated.passages)
    assert any(p.heading and p.heading.text.isupper() for p in generated.passages)
    trailing = [p for p in generated.passages if p.heading and p.source[0] < p.heading.lines]
    assert any(p.heading and p.heading.lines.last == p.source[0].last for p in trailing)


def test_few_words_are_frequent_and_many_are_rare(folder: Path) -> None:
    counts: dict[str, int] = {}
    for path in folder.rglob("*.txt"):
        for word in re.findall(r"\w+", path.read_text(encoding="utf-8").lower()):
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.values(), reverse=True)

    assert sum(ranked[:100]) > 0.4 * sum(ranked)
    assert sum(count == 1 for count in ranked) > 0.1 * len(ranked)
    assert 200 < sum(ranked) / PRINCIPLES < 450


def test_no_real_municipality_is_given_words(generated: Library) -> None:
    real = {municipality.short_name.lower() for municipality in load_library().municipalities}
    text = "\n".join("\n".join(document.source_lines) for document in generated.documents).lower()
    assert not [name for name in real if name in text]


def test_every_country_has_enough_invented_names() -> None:
    everyone = invent_municipalities(sum(MUNICIPALITY_COUNTS.values()), 1)
    for country, count in MUNICIPALITY_COUNTS.items():
        assert (
            len({municipality.id for municipality in everyone if municipality.country == country})
            == count
        )
    assert len({municipality.id for municipality in everyone}) == len(everyone)


def test_more_passages_than_municipalities_make_more_documents(
    tmp_path: Path, dictionaries: Path
) -> None:
    written = write_library(tmp_path / "many", 600, 1, dictionaries, max_municipalities=4)
    library = load_library(tmp_path / "many")
    assert (written.municipalities, written.documents) == (4, 60)
    assert library.faults == ()
    assert {len(municipality.documents) for municipality in library.municipalities} == {15}


@pytest.mark.parametrize(
    ("danish", "norwegian"),
    [("vores", "vår"), ("helhed", "helhet"), ("udvalg", "utvalg"), ("bog", "bok"), ("by", "by")],
)
def test_danish_words_become_norwegian_ones(danish: str, norwegian: str) -> None:
    assert to_norwegian(danish, {"utvalg", "bok", "by"}) == norwegian


def test_a_missing_word_list_is_named_with_the_command_that_brings_it(tmp_path: Path) -> None:
    with pytest.raises(
        MissingWordListError, match=r"danish is not there\. Type: sudo apt-get install"
    ):
        vocabularies(1, tmp_path)


def test_a_folder_that_is_in_use_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["generated_library", str(tmp_path)])

    assert main() == 1
    assert "is not empty" in capsys.readouterr().err
    assert _files(tmp_path) == {"mine.txt": b"mine"}
