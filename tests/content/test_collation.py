"""Names stand where Danish and Swedish readers look for them."""

from __future__ import annotations

from content.collation import collation_key


def _sorted(names: list[str], country: str) -> list[str]:
    return sorted(names, key=lambda name: collation_key(name, country))


def test_danish_names_end_with_ae_oe_aa() -> None:
    names = ["Ålborg", "Ørsted", "Ærø", "Zahle", "Éa", "Ebeltoft"]
    assert _sorted(names, "DK") == ["Éa", "Ebeltoft", "Zahle", "Ærø", "Ørsted", "Ålborg"]


def test_swedish_names_end_with_aa_ae_oe() -> None:
    assert _sorted(["Öland", "Ängelholm", "Åre", "Zinkgruvan"], "SE") == [
        "Zinkgruvan",
        "Åre",
        "Ängelholm",
        "Öland",
    ]


def test_norwegian_names_are_sorted_as_danish_ones() -> None:
    assert _sorted(["Ås", "Ørland", "Ærfugl"], "NO") == ["Ærfugl", "Ørland", "Ås"]
