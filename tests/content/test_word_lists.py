"""The word lists: how their lines are read, and that each shipped line is right and needed."""

from __future__ import annotations

from pathlib import Path

import pytest
from Stemmer import Stemmer

from content.word_lists import read_base_words, read_word_forms

SNOWBALL = {"da": "danish", "sv": "swedish", "nb": "norwegian"}
FORM_LINE = "A line is a word, a colon and its forms."
BASE_LINE = "A line is one word in small letters."


def test_word_forms_are_read_by_word(tmp_path: Path) -> None:
    (tmp_path / "da.txt").write_text("# Forms\n\nturde: tør turdet\nåben: åbne\n", "utf-8")
    forms, faults = read_word_forms("da", tmp_path)
    assert dict(forms) == {"turde": ("tør", "turdet"), "åben": ("åbne",)}
    assert faults == ()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("turde tør", FORM_LINE),
        ("turde:", FORM_LINE),
        (": tør", FORM_LINE),
        ("turde : tør", FORM_LINE),
        ("turde: Tør", FORM_LINE),
        ("turde: tør, turdet", FORM_LINE),
        ("turde: tør tør", "A form of turde is here twice."),
        ("turde: turde", "A form of turde is here twice."),
        ("åben: åbent", "åben already has a line."),
    ],
)
def test_a_wrong_line_of_forms_is_refused_with_its_number(
    tmp_path: Path, line: str, sentence: str
) -> None:
    (tmp_path / "da.txt").write_text(f"åben: åbne\n{line}\n", "utf-8")
    forms, faults = read_word_forms("da", tmp_path)
    assert forms == {}
    assert [str(fault) for fault in faults] == [f"da.txt, line 2: {sentence}"]


def test_base_words_are_read_as_a_set(tmp_path: Path) -> None:
    (tmp_path / "sv.txt").write_text("# Words\nledning\nstyrning\n", "utf-8")
    assert read_base_words("sv", tmp_path) == (frozenset({"ledning", "styrning"}), ())


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("två ord", BASE_LINE),
        ("Ledning", BASE_LINE),
        ("mål", "mål is shorter than 4 letters, too short to split by."),
        ("styrning", "styrning is here twice."),
    ],
)
def test_a_wrong_base_word_is_refused_with_its_number(
    tmp_path: Path, line: str, sentence: str
) -> None:
    (tmp_path / "sv.txt").write_text(f"styrning\n{line}\n", "utf-8")
    words, faults = read_base_words("sv", tmp_path)
    assert words == frozenset()
    assert [str(fault) for fault in faults] == [f"sv.txt, line 2: {sentence}"]


def test_a_language_without_a_list_is_a_fault(tmp_path: Path) -> None:
    sentence = "fi.txt: The file cannot be read: No such file or directory."
    assert [str(fault) for fault in read_word_forms("fi", tmp_path)[1]] == [sentence]
    assert [str(fault) for fault in read_base_words("fi", tmp_path)[1]] == [sentence]


def test_a_list_that_is_not_utf_8_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "da.txt").write_bytes("åben: åbne\n".encode("latin-1"))
    forms, faults = read_word_forms("da", tmp_path)
    assert forms == {}
    assert "UTF-8" in faults[0].sentence


@pytest.mark.parametrize("language", SNOWBALL)
def test_the_shipped_lists_have_no_faults(language: str) -> None:
    forms, faults_of_forms = read_word_forms(language)
    words, faults_of_words = read_base_words(language)
    assert [str(fault) for fault in (*faults_of_forms, *faults_of_words)] == []
    assert len(forms) > 100
    assert 300 <= len(words) <= 500


@pytest.mark.parametrize("language", SNOWBALL)
def test_no_shipped_form_is_one_that_the_stemmer_joins_by_itself(language: str) -> None:
    stem = Stemmer(SNOWBALL[language]).stemWord
    forms, _ = read_word_forms(language)
    needless = [form for word, own in forms.items() for form in own if stem(form) == stem(word)]
    assert needless == []


@pytest.mark.parametrize("language", SNOWBALL)
def test_no_shipped_base_word_is_made_of_two_others(language: str) -> None:
    words, _ = read_base_words(language)
    compounds = [
        word
        for word in words
        for cut in range(4, len(word) - 3)
        if word[:cut] in words
        and any(word[cut:].removeprefix(link) in words for link in ("", "s", "e"))
    ]
    assert compounds == []


@pytest.mark.parametrize(
    ("language", "word", "form"),
    [
        ("da", "turde", "tør"),
        ("da", "åben", "åbne"),
        ("sv", "värde", "värdet"),
        ("sv", "ansvar", "ansvaret"),
        ("nb", "leder", "ledere"),
        ("nb", "kvalitet", "kvaliteten"),
    ],
)
def test_forms_of_the_core_words_are_known(language: str, word: str, form: str) -> None:
    assert form in read_word_forms(language)[0][word]
