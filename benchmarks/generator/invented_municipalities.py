"""Invents municipalities, so that no real one is given generated texts."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass

LANGUAGE = {"DK": "da", "SE": "sv", "NO": "nb"}
MUNICIPALITY_COUNTS = {"DK": 98, "SE": 290, "NO": 357}
"""How many there are in each country."""

_FIRST_PARTS = {
    "DK": "Ravne Lærke Hassel Tranebær Bøge Grævling Humle Sølv Pile Mose Rype Lynge Spurve",
    "SE": """Björk Lavskrike Hjortron Vråk Gran Älv Ekorre Tall Mård Råg Lind Smultron Åsne Silver
        Kråk Näver Ugglu Järv Blåbär Harkrank""",
    "NO": """Røyskatt Multe Furu Bjørke Rype Tyttebær Havørn Selje Gaupe Einer Lyng Skarv Orre
        Hegre Molte Jerv Krøkebær Steinbit Alke Torsk""",
}
_LAST_PARTS = {
    "DK": "holtby næskøbing sætborg vangrup dalsted ådal bjergby skovlund sømark",
    "SE": """åsköping dalstorp viksele forsbruk sjöhult hedaryd näshamn ängeby kullinge myrträsk
        holmsala bäckåker tjärnmark fallboda lundavik""",
    "NO": """åsvåg dalsnes fjordmo viksund breelv hamarøy skardlia myrvoll strandeid tangvik heiset
        lienes fossmark botnvær rabbås grunnøy nesodda tindheim""",
}
_FULL_NAMES = {"DK": "{} Kommune", "SE": "{} kommun", "NO": "{} kommune"}
_ASCII = str.maketrans({"æ": "ae", "ä": "a", "ø": "oe", "ö": "o", "å": "aa"})
_ACCENTS = (
    ("#1d5a8a", "#7db8e8"),
    ("#1f6b4f", "#7fcbab"),
    ("#7a4a00", "#e3b261"),
    ("#9a3324", "#f0998a"),
    ("#5b3f8c", "#b9a3e3"),
    ("#0b6470", "#74c3cf"),
)


@dataclass(frozen=True)
class InventedMunicipality:
    """An invented municipality; `number` is its 0-based number in its country."""

    country: str
    short_name: str
    number: int

    @property
    def language(self) -> str:
        """The language of its texts."""
        return LANGUAGE[self.country]

    @property
    def name(self) -> str:
        """Its full name."""
        return _FULL_NAMES[self.country].format(self.short_name)

    @property
    def id(self) -> str:
        """The name of its folder."""
        return self.short_name.lower().translate(_ASCII)

    def yaml(self) -> str:
        """The text of its `municipality.yaml`."""
        light, dark = _ACCENTS[self.number % len(_ACCENTS)]
        plain = self.id.capitalize()
        spellings = "" if plain == self.short_name else f"spellings: [{plain}]\n"
        return (
            f"name: {self.name}\nshort_name: {self.short_name}\n{spellings}"
            f"country: {self.country}\nlanguage: {self.language}\n"
            f'accent: {{light: "{light}", dark: "{dark}"}}\n'
        )


def invent_municipalities(count: int, seed: int) -> list[InventedMunicipality]:
    """`count` municipalities, in the proportions of the countries' real ones."""
    all_countries = sum(MUNICIPALITY_COUNTS.values())
    rng = random.Random(seed)  # noqa: S311 - nothing secret is drawn
    municipalities: list[InventedMunicipality] = []
    cumulated = 0
    for country, in_country in MUNICIPALITY_COUNTS.items():
        cumulated += in_country
        pairs = itertools.product(_FIRST_PARTS[country].split(), _LAST_PARTS[country].split())
        names = ["".join(pair) for pair in pairs]
        rng.shuffle(names)
        needed = round(count * cumulated / all_countries) - len(municipalities)
        municipalities += [
            InventedMunicipality(country, name, number)
            for number, name in enumerate(names[:needed])
        ]
    return municipalities
