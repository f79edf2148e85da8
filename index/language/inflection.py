"""Inflected forms that a word may have: regular endings by paradigm, and the irregular few."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from content.word_lists import shipped_word_forms
from index.arrays.table import LAST_LETTER
from index.language.folding import literal
from index.language.stop_words import LIGHT_WORDS

_PARADIGMS = tuple(
    tuple(endings.split(" "))
    for endings in (
        # nouns: Danish and bokmål, Swedish, nynorsk; the first ending is the empty one
        " s en ens er ers erne ernes ene enes",
        " s et ets er ers erne ernes e es ene enes a",
        " s en ens e es ne nes",
        " n ns r rs rne rnes s ne nes",
        " t ts er ers r rs rne rnes ne nes s",
        " s en ens ar ars arna arnas",
        " s en ens er ers erna ernas na nas",
        "a as an ans or ors orna ornas",
        "e es en ens ar ars arna arnas",
        " s et ets en ens",
        " s n ns na nas",
        " t ts n ns na nas s",
        " en ar ane",
        "e en ar ane er ene",
        # verbs
        "e er es ede edes et ende",
        "e er es te tes t ende",
        " r s ede et ende dde dd tt",
        "a ar as ade ades at ats ande",
        "a er as te tes t ts ande de des",
        # adjectives
        " t e ere est este",
        " t e a are ast aste",
    )
)


def _partners(paradigms: Sequence[Sequence[str]]) -> dict[str, frozenset[str]]:
    """For each ending those that may stand in its place."""
    return {
        ending: frozenset(other for each in paradigms if ending in each for other in each)
        for paradigm in paradigms
        for ending in paradigm
    }


_PARTNERS = _partners(_PARADIGMS)
_DERIVATIONS = tuple(
    tuple(endings.split(" "))
    for endings in (
        # verb and noun: udvikle udvikling, inddrage inddragelse, styra styrning
        (
            "e er ede et t te a ar ade at ing ingen inger ingar ning ningen ninger ningar "
            "else elsen elser"
        ),
        # adjective and noun: nysgerrig nysgerrighed, loyal loyalitet, öppen öppenhet
        " t e a hed heden heder het heten heter itet iteten",
        # noun and adjective: ansvar ansvarlig, strategi strategisk
        " et en lig ligt lige liga lighed sk ske ska ig igt ige iga",
    )
)
_DERIVED = _partners(_DERIVATIONS)
_LONGEST_ENDING = max(map(len, (*_PARTNERS, *_DERIVED)))
_SHORTEST_DERIVED_BASE = 4
_SHORTEST_BASE = 3
_SHORTEST_SYNCOPE = 4
_ALIKE = 2
"""Letters that all forms of a word begin with, however its base is spelt."""

_VOWELS = frozenset("aeiouyæøåé")

_IRREGULAR = tuple(
    tuple(forms.split())
    for forms in (
        "turde tør turdet tørde tørre",
        "gå går gik gået gående gått gikk",
        "stå står stod stået stående",
        "få får fik fået fått fikk",
        "være er var været vara varit vær",
        "have har havde haft ha hadde hatt hava hade",
        "gøre gør gjorde gjort gøra gjør gjøre",
        "sige siger sagde sagt sagda sæga sæger sade si sier sa",
        "se ser så set sett",
        "tage tager tog taget tar tok ta tatt tagit",
        "give giver gav givet gir gi gitt ge ger gett",
        "vide ved vidste vidst",
        "vælge vælger valgte valgt vælja vælgar velge velger",
        "træffe træffer traf truffet trufne truffen",
        "sætte sætter satte sat sætta satt sette setter",
        "lægge lægger lagde lagt lægga lade legge legger",
        "følge følger fulgte fulgt",
        "spørge spørger spurgte spurgt",
        "bringe bringer bragte bragt",
        "binde binder bandt bundet",
        "finde finder fandt fundet finna fann funnit",
        "hjælpe hjælper hjalp hjulpet hjælpa",
        "skrive skriver skrev skrevet skriva",
        "blive bliver blev blevet bli blir ble blitt bliva",
        "mand mænd manden mændene mændenes",
        "barn børn barnet børnene barns børns",
        "bog bøger bogen bøgerne",
        "hånd hænder hånden hænderne",
        "god godt gode bedre bedst bedste bættre bæst bæsta goda",
        "stor stort store større størst største stora",
        "lille lidt små mindre mindst mindste liten lite litet",
        "mange flere flest fleste",
        "lang langt lange længere længst længste lången långa",
        "åben åbent åbne åbnere øppen øppet øppna åpen åpent åpne",
        "egen eget egne egna",
        "ny nyt nye nyere nyeste nytt nya",
        "ung unge yngre yngst",
        "gammel gammelt gamle ældre ældst ældste gammal gamla",
        "mål målet målene målenes målen måls",
        "ansvar ansvaret ansvars ansvarets",
        "sprog sproget sprogets språk språket",
        "menneske mennesker mennesket menneskene",
        "kollega kolleger kollegaer kollegerne kollegor kollegorna",
        "centrum centrummet centre centret",
        "trivsel trivslen trives trivdes trivs trivas",
    )
)
_IRREGULAR_BY_FORM = {form: family for family in _IRREGULAR for form in family}


@cache
def _listed() -> Mapping[str, frozenset[str]]:
    """By each form of the word lists the forms that stand with it, itself too."""
    found: dict[str, frozenset[str]] = {}
    for family in shipped_word_forms():
        forms = frozenset(map(literal, family))
        for form in forms:
            found[form] = found.get(form, frozenset()) | forms
    return found


def inflected_in(words: Sequence[str], word: str, *, prefix: str = "") -> list[int]:
    """The numbers of those sorted `words` that are other forms of `word`, in order.

    Only words that begin with `prefix` are looked at, and without it.
    """
    irregular = _IRREGULAR_BY_FORM.get(word)
    if irregular:
        known = (_place(words, prefix + form) for form in irregular if form != word)
        return sorted(at for at in known if at is not None)
    found = _with_other_endings(words, word, prefix, (_PARTNERS, _SHORTEST_BASE))
    listed = _listed().get(word)
    if not listed:
        return found
    known = (_place(words, prefix + form) for form in listed if form != word)
    return sorted({*found, *(at for at in known if at is not None)})


def lengthened(one: str, other: str) -> bool:
    """Whether one of two words is the other with an ending, a last e or a of that apart."""
    return one.startswith(_without_last(other)) or other.startswith(_without_last(one))


def _without_last(word: str) -> str:
    return word[:-1] if word[-1:] in ("e", "a") else word


def derived_in(words: Sequence[str], word: str) -> list[int]:
    """The numbers of those sorted `words` that are made of `word`, or it of them, in order."""
    return _with_other_endings(words, word, "", (_DERIVED, _SHORTEST_DERIVED_BASE))


def _with_other_endings(
    words: Sequence[str],
    word: str,
    prefix: str,
    rules: tuple[Mapping[str, frozenset[str]], int],
) -> list[int]:
    """Those with other endings; what only holds a sentence together is no form of another word."""
    found: set[int] = set()
    endings, shortest = rules
    begin = prefix + word[:_ALIKE]
    first = bisect_left(words, begin)
    around = first, bisect_left(words, begin + LAST_LETTER, first)
    for length in range(min(_LONGEST_ENDING, len(word) - shortest) + 1):
        base = word[: len(word) - length]
        partners = endings.get(word[len(base) :])
        if partners:
            for spelt in _spellings(base):
                found.update(_formed(words, prefix + spelt, partners, around))
    own = word in LIGHT_WORDS
    return [
        at
        for at in sorted(found)
        if words[at] != prefix + word and (own or words[at] not in LIGHT_WORDS)
    ]


def _formed(
    words: Sequence[str], base: str, endings: frozenset[str], around: tuple[int, int]
) -> Iterator[int]:
    """The words that are the base with one of the endings, found in the quicker way of two.

    All of them stand `around`, from one place to another.
    """
    first = bisect_left(words, base, *around)
    end = bisect_left(words, base + LAST_LETTER, first, around[1])
    length = len(base)
    if end - first <= len(endings):
        yield from (at for at in range(first, end) if words[at][length:] in endings)
        return
    for ending in endings:
        at = bisect_left(words, base + ending, first, end)
        if at < end and words[at] == base + ending:
            yield at


def _place(words: Sequence[str], word: str) -> int | None:
    at = bisect_left(words, word)
    return at if at < len(words) and words[at] == word else None


def _spellings(base: str) -> set[str]:
    """A base as it is spelt before some endings: *program(m)*, *åb(e)n*."""
    spellings = {base}
    last, before = base[-1], base[-2]
    if last == before and last not in _VOWELS:
        spellings.add(base[:-1])
    elif before in _VOWELS and last not in _VOWELS:
        spellings.add(base + last)
    if len(base) >= _SHORTEST_SYNCOPE and last in "lnr":
        if before == "e":
            spellings.add(base[:-2] + last)
        elif before not in _VOWELS:
            spellings.add(base[:-1] + "e" + last)
    return spellings
