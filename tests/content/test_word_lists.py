"""The word lists: how their lines are read, and that each shipped line is right and needed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from content import word_lists
from content.word_lists import (
    SHIPPED,
    base_words,
    irregular_forms,
    stop_words,
    word_endings,
    word_forms,
)
from index.language.folding import normalize

LANGUAGES = ("da", "sv", "nb")


def entries(file: Path) -> list[str]:
    """The lines of a shipped list but its comments."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def is_word(text: str) -> bool:
    """Whether a text is nothing but small letters."""
    return text.isalpha() and text.islower()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the lists are read from, with a folder for one of them."""
    monkeypatch.setattr(word_lists, "SHIPPED", tmp_path)
    for name in ("word_forms", "irregular_forms", "word_endings", "base_words", "stop_words"):
        (tmp_path / name).mkdir()
    return tmp_path


def test_forms_are_read_by_word(folder: Path) -> None:
    (folder / "word_forms" / "da.txt").write_text("# Forms\n\nturde: tør turdet\n", "utf-8")
    (folder / "irregular_forms" / "da.txt").write_text("åben: åbne\n", "utf-8")
    assert list(word_forms()) == [("turde", "tør", "turdet")]
    assert list(irregular_forms()) == [("åben", "åbne")]


def test_endings_are_read_by_paradigm(folder: Path) -> None:
    (folder / "word_endings" / "derivations.txt").write_text("# Verb\n- ing\ne er\n", "utf-8")
    assert word_endings("derivations") == (("", "ing"), ("e", "er"))
    assert word_endings("inflections") == ()


def test_base_words_and_stop_words_of_all_languages_are_read_together(folder: Path) -> None:
    for language, line in (("da", "og i"), ("sv", "och i")):
        (folder / "stop_words" / f"{language}.txt").write_text(f"# Words\n{line}\n", "utf-8")
        (folder / "base_words" / f"{language}.txt").write_text(f"{line[:2]}\n", "utf-8")
    assert stop_words() == {"og", "och", "i"}
    assert base_words() == {"og", "oc"}


def test_a_list_that_cannot_be_read_or_is_not_utf_8_is_passed_over(folder: Path) -> None:
    (folder / "base_words" / "da.txt").mkdir()
    (folder / "base_words" / "nb.txt").write_bytes("åben\n".encode("latin-1"))
    (folder / "base_words" / "sv.txt").write_text("ledning\n", "utf-8")
    assert base_words() == {"ledning"}


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*_forms/*.txt")), ids=lambda file: file.stem)
def test_a_shipped_line_of_forms_is_a_word_a_colon_and_other_forms(file: Path) -> None:
    lines = entries(file)
    for line in lines:
        word, colon, others = line.partition(": ")
        forms = [word, *others.split(" ")]
        assert colon, line
        assert all(map(is_word, forms)), line
        assert len(set(forms)) == len(forms), line
    words = Counter(line.partition(":")[0] for line in lines)
    assert [word for word, count in words.items() if count > 1] == []


@pytest.mark.parametrize("name", ["inflections", "derivations"])
def test_the_shipped_endings_of_a_paradigm_are_small_letters_each_once(name: str) -> None:
    for paradigm in word_endings(name):
        assert all(ending == "" or is_word(ending) for ending in paradigm), paradigm
        assert len(set(paradigm)) == len(paradigm), paradigm


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_base_word_is_one_word_long_enough_to_split_by(language: str) -> None:
    words = entries(SHIPPED / "base_words" / f"{language}.txt")
    assert 300 <= len(words) <= 500
    assert [word for word in words if not is_word(word) or len(word) < 4] == []
    assert len(set(words)) == len(words)


def test_no_shipped_word_has_two_lines_of_irregular_forms() -> None:
    forms = Counter(normalize(form) for forms in irregular_forms() for form in forms)
    assert [form for form, count in forms.items() if count > 1] == []


def test_shipped_stop_words_are_words() -> None:
    assert [word for word in stop_words() if not is_word(word)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shipped_base_word_is_made_of_two_others(language: str) -> None:
    words = set(entries(SHIPPED / "base_words" / f"{language}.txt"))
    compounds = [
        word
        for word in words
        for cut in range(4, len(word) - 3)
        if word[:cut] in words
        and any(word[cut:].removeprefix(link) in words for link in ("", "s", "e"))
    ]
    assert compounds == []


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("turde", "tør"),
        ("åben", "åbne"),
        ("värde", "värdet"),
        ("ansvar", "ansvaret"),
        ("leder", "ledere"),
        ("kvalitet", "kvaliteten"),
    ],
)
def test_forms_of_the_core_words_are_known(word: str, form: str) -> None:
    assert any(word == each and form in others for each, *others in word_forms())
