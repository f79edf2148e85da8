"""The language and the kind of a text."""

from __future__ import annotations

import pytest

from content.importing.proposal import propose_structure


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vi siger det, og vi gør det, også når jeg ikke har tid.", "da"),
        ("Vi säger det och vi gör det, också när jag inte har tid.", "sv"),
        ("Vi sier det og vi gjør det, også når jeg ikke har noe å si.", "nb"),
        ("Vi seier det og gjer det, også når eg ikkje veit noko.", "nn"),
        ("We say it and we do it, and that is what you have.", "en"),
        ("Við segjum það og gerum það, ekki hvernig sem er.", "is"),
        ("Me ja te olemme, että se on mitä miten.", "fi"),
        ("", "da"),
    ],
)
def test_the_language_is_that_of_the_common_words(text: str, language: str) -> None:
    assert propose_structure(text).language == language


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Styrmodell för Sjövik kommun", "styrmodell"),
        ("Arbeidsgiverpolitikk for Vik kommune", "policy"),
        ("Værdier i Næsbo Kommune", "values"),
        ("Kort fortalt", "ledelsesgrundlag"),
    ],
)
def test_the_kind_is_what_the_title_names(title: str, kind: str) -> None:
    text = f"{title}\n\nVi går foran, og vi spørger altid først.\n"

    assert propose_structure(text).kind == kind


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        (
            "Vi i Lillebæk Kommune. Lillebæk Kommunes ledere, som Storebæk Kommune.",
            "Lillebæk Kommune",
        ),
        ("Björkeby kommuns chefer.\nKommunen skal", "Björkeby kommun"),
        ("Region Nordvest er til for alle.", "Region Nordvest"),
        ("Kommunen er til for alle.\nSamarbejde\nKommune", ""),
    ],
)
def test_the_municipality_is_the_one_that_is_named_most_often(text: str, municipality: str) -> None:
    assert propose_structure(text).municipality == municipality
