"""Highlighting the forms that were found: whole words, any case, phrases over a line's end."""

from __future__ import annotations

import pytest

from gui.text.highlights import form_ranges


@pytest.mark.parametrize(
    ("forms", "text", "highlighted"),
    [
        (["tillid"], "Tillid og mistillid, TILLID!", ["Tillid", "TILLID"]),
        (["på tværs"], "På\ntværs, på  tværs", ["På\ntværs", "på  tværs"]),
        (["ledelse", "god ledelse"], "god ledelse er ledelse", ["god ledelse", "ledelse"]),
        (["a.b", "("], "a.b axb (", ["a.b", "("]),
        (["ændring"], "ÆNDRING", ["ÆNDRING"]),
        ([], "tillid", []),
        (["", " "], "tillid", []),
    ],
)
def test_whole_words_are_highlighted(forms: list[str], text: str, highlighted: list[str]) -> None:
    assert [text[start:end] for start, end in form_ranges(forms, text)] == highlighted
