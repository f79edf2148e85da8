"""Text copied from a web page, which lost the signs of its structure."""

from __future__ import annotations

import pytest

from tests.content.importing.proposed_roles import roles_of


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param(
            """\
            Spring til indhold
            Forside > Om kommunen > Ledelse
            Ledelse i Næsbo Kommune

            Vi går foran
            Det betyder, at jeg:
            spørger, før jeg svarer
            siger det videre

            Sådan følger vi op
            Alle ledere taler om det hver måned. Det er en aftale.
            Vi skriver det ned.
            Næsbo Kommune · Torvet 2 · Telefon 70 00 00 00
            """,
            [
                *("furniture", "furniture", "title", "heading 2", "lead", "bullet", "bullet"),
                *("heading 2", "paragraph", "paragraph", "furniture"),
            ],
            id="a web page that lost the marks of its lists and the space around its headings",
        ),
        pytest.param(
            """\
            DEL A: LEDELSE

            Vi går foran, og vi lytter til dem, der er her.

            »Det vigtigste er, at vi tør tale om det hver dag.«
            Ida Holm, Næsbo

            En bro i dis. Foto: Næsbo Kommune
            """,
            ["heading 2", "paragraph", "quote", "signature", "caption"],
            id="a part is no title, who is quoted no heading",
        ),
    ],
)
def test_the_structure_is_read_from_words_and_neighbours(text: str, roles: list[str]) -> None:
    assert list(roles_of(text).values()) == roles
