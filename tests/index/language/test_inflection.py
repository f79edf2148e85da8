"""Inflected forms and derivations of a word, by the endings of its language."""

from __future__ import annotations

import pytest

from index.language.inflection import derivations_in, inflections_in


def _forms(words: str, of: str) -> list[str]:
    known = sorted(words.split())
    return [known[number] for number in inflections_in(known, of)]


@pytest.mark.parametrize(
    ("of", "forms"),
    [
        ("borger", ["borgere", "borgeren", "borgerne", "borgernes"]),
        ("åben", ["åbent", "åbne"]),
        ("programmet", ["program", "programmer"]),
        ("handel", ["handler"]),
        ("handler", ["handel"]),
        ("modig", ["modige", "modigt"]),
        ("invånare", ["invånares"]),
        ("visjon", ["visjonane"]),
        ("visjonane", ["visjon"]),
        ("ab", []),
    ],
)
def test_inflected_forms_are_those_of_the_language(of: str, forms: list[str]) -> None:
    words = (
        "borgere borgeren borgerne borgernes borgerlig åbent åbne program programmer programmet "
        "handel handler modige modigt moden invånares visjon visjonane"
    )
    assert _forms(f"{words} {of}", of) == sorted(forms)


@pytest.mark.parametrize(
    ("of", "forms"),
    [
        ("leiar", "leiaren leiarar leiarane"),
        ("medarbeidar", "medarbeidaren medarbeidarar medarbeidarane"),
        ("oppgåve", "oppgåva oppgåver oppgåvene"),
        ("verksemd", "verksemda verksemder verksemdene"),
        ("løysing", "løysinga løysingar løysingane"),
        ("gjere", "gjer gjorde gjort"),
        ("spørje", "spør spurde"),
        ("høyre", "høyrer høyrde høyrt"),
        ("idé", "ideen idear ideane"),
    ],
)
def test_nynorsk_has_forms_of_its_own(of: str, forms: str) -> None:
    assert _forms(f"{forms} {of}", of) == sorted(forms.split())


@pytest.mark.parametrize(
    ("word", "other"), [("dator", "data"), ("stilling", "stille"), ("bildning", "bilden")]
)
def test_words_that_are_alike_by_chance_are_no_forms(word: str, other: str) -> None:
    assert _forms(other, word) == []


@pytest.mark.parametrize(
    ("of", "forms"), [("mistake", "mistakes"), ("talk", "talked talking talks")]
)
def test_english_words_have_forms(of: str, forms: str) -> None:
    assert _forms(f"{forms} {of}", of) == forms.split()


def test_a_long_vocabulary_is_searched_as_a_short_one_is() -> None:
    many = " ".join(f"ledx{n:03}" for n in range(200))
    assert _forms(f"{many} lede leder ledet", "led") == ["lede", "leder", "ledet"]


def test_verbs_and_nouns_of_one_root_belong_together() -> None:
    known = sorted(
        ["inddrage", "inddrages", "inddragelse", "udvikling", "åbenhed", "åben", "loyal"]
    )
    assert [known[n] for n in derivations_in(known, "inddragelse")] == ["inddrage"]
    assert [known[n] for n in derivations_in(known, "loyalitet")] == ["loyal"]
