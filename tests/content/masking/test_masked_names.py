"""No spelling of a municipality's name is left of a text, and words that are no name are left."""

from __future__ import annotations

import unicodedata
from itertools import product

import pytest

from content.masking.masked_text import BAR, name_mask
from content.model import MunicipalityType
from tests.content.masking.masked_names import is_given_away, masked, municipality

DANISH = ("Halsnæs", "Åby", "Søllerød", "Store Ærtebjerg", "Ringbjerg-Skovby", "Vejen", "Ry", "Ås")
SWEDISH = ("Älvsborg", "Mark", "Upplands Ekeby", "Malung-Sälö", "Vara", "Ö")
NORWEGIAN = ("Bø", "Time", "Os", "Nordre Fjell", "Sør-Vannvåg", "Å", "Bø i Vesterdalen")

DANISH_SENTENCES = (
    "Ledelse i {} Kommune",
    "{} Kommunes vision er, at {} skal vokse.",
    "{} Kommunens værdier",
    "Vi i {} går foran.",
    "{0}s ledere og {0}' borgere og {0}'s skoler",
    "Det er {}-modellen.",
    "I Region {} og i kommunen.",
    "Læs mere på www.{}.dk/ledelse eller skriv til post@{}.dk.",
    "Følg #{} og @{}kommune",
    "“{}”, siger vi (i {}).",
)
SWEDISH_SENTENCES = (
    "{} kommun",
    "Styrning i {}s stad",
    "{} stads verksamheter",
    "Vi i {} litar på folk; {}s kommuns chefer också.",
    "{} kommuns medarbetare bor i {}.",
)
NORWEGIAN_SENTENCES = (
    "{} kommune",
    "{} herad og {} heradsstyre",
    "Leiinga i {} kommunes tenester",
    "Vi i {} går føre.",
    "Welcome to the Municipality of {}.",
)
EVERY = [
    *product(DANISH, ["Kommune"], DANISH_SENTENCES),
    *product(SWEDISH, ["kommun"], SWEDISH_SENTENCES),
    *product(NORWEGIAN, ["kommune"], NORWEGIAN_SENTENCES),
]


def as_written(text: str) -> str:
    return text


def in_capitals(text: str) -> str:
    return text.upper()


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def with_soft_hyphens(text: str) -> str:
    return "\N{SOFT HYPHEN}".join(text)


def with_other_spaces(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def over_line_ends(text: str) -> str:
    return text.replace(" ", "\n")


WRITTEN = (
    as_written,
    in_capitals,
    decomposed,
    with_soft_hyphens,
    with_other_spaces,
    over_line_ends,
)


@pytest.mark.parametrize("write", WRITTEN)
@pytest.mark.parametrize(("name", "owner", "sentence"), EVERY)
def test_a_name_is_masked_in_every_sentence(
    name: str, owner: str, sentence: str, write: object
) -> None:
    assert callable(write)
    unnamed = sentence.replace("{}", "").replace("{0}", "")
    text = write(sentence.format(name, name))
    found = masked(text, f"{name} {owner}", name)
    assert BAR in found
    assert not [word for word in _words(found) if word.startswith(_words(name)[0])], found
    if len(name) > 3:
        assert is_given_away(name, unnamed) or not is_given_away(name, found), found


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFC", text.replace("\N{SOFT HYPHEN}", "")).casefold()
    return plain.replace("'", " ").replace("-", " ").split()


@pytest.mark.parametrize("name", ["Halsnæs", "Ålborg", "Søllerød", "Älvsborg", "Ringbjerg-Skovby"])
@pytest.mark.parametrize(
    "write",
    [
        str.lower,
        " ".join,
        ". ".join,
        lambda name: " ".join(name.upper()),
        lambda name: f"{name[:3]}-\n{name[3:]}",
        lambda name: f"{name[:4]}- {name[4:]}",
        lambda name: f"Stor{name.lower()}",
        lambda name: f"Vores{name}",
        lambda name: f"{name}modellen",
        lambda name: f"{name}ere",
        lambda name: name.translate(str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae"})),
        lambda name: unicodedata.normalize("NFD", name.replace("æ", "a").replace("ø", "o")),
        lambda name: name.replace("Å", "A").replace("ä", "a").replace("Ä", "A"),
    ],
)
def test_a_name_is_masked_however_it_is_written(name: str, write: object) -> None:
    assert callable(write)
    assert masked(f"vi ved, at {write(name)} er et godt sted", f"{name} Kommune", name).startswith(
        f"vi ved, at {'Vores' if write(name).startswith('Vores') else ''}{BAR} er et"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi går på vejen i Vejen.", "Vi går på vejen i █████."),
        ("på vej til vejen kommune", "på vej til █████"),
        ("vejenes skyld, Vejens Kommune", "vejenes skyld, █████"),
        ("V E J E N  K O M M U N E", BAR),
        ("v e j e n", "v e j e n"),
        ("Vejene fører frem", "Vejene fører frem"),
        ("VEJEN", BAR),
    ],
)
def test_a_name_that_is_a_word_is_masked_only_where_it_is_a_name(text: str, expected: str) -> None:
    assert masked(text, "Vejen Kommune") == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Os kommune", "Det gjelder oss og os, Oslo og osten."),
        ("Ry Kommune", "Godt ry og Rygning"),
        ("Mark kommun", "på mark och Marknad"),
        ("Ås kommune", "på åsen, en ås, as, Asker"),
        ("Bo kommun", "bo hemma, Bostad"),
        ("Vara kommun", "att vara modig, Varandra"),
        ("Time kommune", "en time, Timer"),
        ("KL", "kl. 10, Klar"),
        ("Assens Kommune", "klassens massens passens"),
        ("Halsnæs Kommune", "hals og næse, Stadens vision, kommunen, byrådet, regionen"),
    ],
)
def test_other_words_are_left(name: str, text: str) -> None:
    assert masked(text, name) == text


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Helsingør Kommune", "Vi er én Helsingør Kommune", "Vi er én █████"),
        ("Helsingborgs stad", "Helsingborgs stads styrmodell", "█████ styrmodell"),
        ("Region Midtjylland", "Region Midtjyllands ledere i Regionen", "█████ ledere i Regionen"),
        ("Region Hovedstaden", "i hovedstaden, i Hovedstaden", "i hovedstaden, i █████"),
        ("Ulvik herad", "Ulvik heradsstyre vedtok", "█████ vedtok"),
        ("Agder fylkeskommune", "Agder fylkeskommunes skoler", "█████ skoler"),
        ("City of Espoo", "The City of Espoo is", "█████ is"),
        ("Ærø Kommune", "på Ærø, Aero, AERO", "på █████, █████, █████"),
        ("KL", "Det siger KL, og KL's råd", "Det siger █████, og █████ råd"),
        ("Ringkøbing-Skjern Kommune", "Ringkøbing – Skjern, i Skjern", "█████, i █████"),
        ("Nordre Follo kommune", "den nordre del av Follo", "den nordre del av █████"),
        ("Bø i Vesterålen kommune", "Bø i Vesterålen og Vesterålen", "█████ og █████"),
        ("Aarhus Kommune", "Århus og århusianere", "█████ og █████"),
        ("Halsnæs Kommune", "Halsnæs Halsnæs Kommune – Halsnæs", BAR),
        ("Halsnæs Kommune", "", ""),
    ],
)  # fmt: skip
def test_a_name_is_one_bar_with_what_belongs_to_it(name: str, text: str, expected: str) -> None:
    short_name = name.removesuffix(" Kommune").removesuffix(" kommune").removeprefix("City of ")
    assert masked(text, name, short_name) == expected


def test_parts_of_the_name_of_a_state_body_are_words() -> None:
    body = municipality("Statens Ledelsesinstitut", type=MunicipalityType.STATE)
    body = body._replace(short_name="Statens Ledelsesinstitut")
    text = "Statens Ledelsesinstituts råd om statens ledelsesinstitutter"
    assert name_mask(body).text(text) == "█████ råd om █████"
    assert name_mask(body).text("Statens penge") == "Statens penge"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kilden og kilden til glæde", "█████ og kilden til glæde"),
        ("i Mulighedernes kommunes navn", "i █████ navn"),
        ("Vision 2020 og vision\n2020", "█████ og █████"),
        ("visionen fra 2020", "visionen fra 2020"),
    ],
)
def test_names_of_its_own_are_masked(text: str, expected: str) -> None:
    own = ("Kilden", "mulighedernes kommune", "Vision 2020")
    assert name_mask(municipality("Øby Kommune", own_names=own)).text(text) == expected


@pytest.mark.parametrize(
    "address",
    ["https://intra.example/x?y=1", "www.a.b", "leder@a.example", "oeby.dk", "jobs.oeby.com/leder"],
)
def test_addresses_are_masked_whoever_they_name(address: str) -> None:
    assert masked(f"Se {address} nu", "Andet Kommune") == f"Se {BAR} nu"
