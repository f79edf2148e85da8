"""Forms are highlighted wherever their words are in a row, whatever separates them."""

from __future__ import annotations

import pytest

from index.found_forms import FoundForms


def marked(found: FoundForms, text: str) -> list[str]:
    return [text[start:end] for start, end in found.ranges_in(text)]


@pytest.mark.parametrize(
    ("forms", "text", "highlighted"),
    [
        (["tillid"], "Tillid og mistillid, TILLID!", ["Tillid", "TILLID"]),
        (["på tværs"], "På\ntværs, på  tværs", ["På\ntværs", "på  tværs"]),
        (["for at vi"], "for, at vi – for »at« vi", ["for, at vi", "for »at« vi"]),
        (["og ledelse"], "medarbetar- och ledar, og-ledelse", ["og-ledelse"]),
        (["ledelse", "god ledelse"], "god ledelse er ledelse", ["god ledelse", "ledelse"]),
        (["ændring"], "ÆNDRING ändring", ["ÆNDRING", "ändring"]),
        (["tillid"], "ti\u00adl\u00adlid\u00ad", ["ti\u00adl\u00adlid"]),
        (["finde år"], "\ufb01nde a\u030ar", ["\ufb01nde a\u030ar"]),
        ([], "tillid", []),
    ],
)
def test_whole_words_are_highlighted(forms: list[str], text: str, highlighted: list[str]) -> None:
    found = FoundForms(frozenset(tuple(form.split()) for form in forms))

    assert marked(found, text) == highlighted


def test_stop_words_are_highlighted_only_beside_other_forms() -> None:
    found = FoundForms(frozenset({("mod",)}), frozenset({("og",), ("i",)}))

    assert marked(found, "og mod, og i og") == ["og", "mod", "og"]
