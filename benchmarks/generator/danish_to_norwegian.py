"""Respells Danish words as Norwegian ones, for the texts of the generated library."""

from __future__ import annotations

import re
from collections.abc import Container

_PAIRS = """
af=av at=å bakker=støtter blandt=blant blive=bli borger=innbygger borgere=innbyggere
borgeren=innbyggeren borgerne=innbyggerne borgernes=innbyggernes brug=bruk bruger=bruker
brugere=brukere bruges=brukes derudover=dessuten efter=etter ej=ikke fejl=feil fejle=feile
forskel=forskjell frem=fram fremtid=framtid fremtiden=framtiden fælles=felles
fællesskab=fellesskap fællesskabet=fellesskapet gennem=gjennem giver=gir gør=gjør gøre=gjøre
helhed=helhet helheden=helheten helheder=helheter hinanden=hverandre hinandens=hverandres hold=lag
holdet=laget hvad=hva ind=inn inden=innen kræver=krever kun=bare lade=la medarbejder=medarbeider
medarbejdere=medarbeidere medarbejderne=medarbeiderne medarbejdernes=medarbeidernes mellem=mellom
mod=mot mulighed=mulighet muligheder=muligheter mulighederne=mulighetene måde=måte måden=måten
nogle=noen op=opp opgave=oppgave opgaver=oppgaver opgaven=oppgaven os=oss siger=sier sig=seg
skaber=skaper skabe=skape spil=spill sprog=språk svære=vanskelige sætte=sette sætter=setter
tager=tar tage=ta tillid=tillit tænke=tenke tænker=tenker ud=ut uden=uten udfordre=utfordre
udfordringer=utfordringer udvikle=utvikle udvikling=utvikling vej=vei veje=veier viden=kunnskap
vores=vår værdi=verdi værdier=verdier værdierne=verdiene åben=åpen åbne=åpne
"""
_TRANSLATIONS = dict(pair.split("=") for pair in _PAIRS.split())
"""Danish words and their Norwegian translations where no rule applies."""

_LETTER_RULES = (
    ("tænk", "tenk"),
    ("bejd", "beid"),
    ("hed", "het"),
    ("skab", "skap"),
    ("udv", "utv"),
    ("udf", "utf"),
    ("ud", "ut"),
    ("opg", "oppg"),
    ("ind", "inn"),
    ("fæl", "fel"),
    ("læg", "legg"),
    ("æ", "e"),
    ("eje", "eie"),
    ("ej", "ei"),
    ("øj", "øy"),
    ("gør", "gjør"),
    ("af", "av"),
    ("efter", "etter"),
    ("værdi", "verdi"),
    ("cc", "ks"),
    ("tion", "sjon"),
    ("ssion", "sjon"),
    ("sion", "sjon"),
)
"""Danish letters and their Norwegian counterparts; all combinations are tried."""

_SOFT_CONSONANT = re.compile(r"(?<=[aeiouyæøå])[bdg](?=[aeiouyæøå]|$)")
_HARD_CONSONANT = {"b": "p", "d": "t", "g": "k"}


def to_norwegian(word: str, known: Container[str]) -> str:
    """The Norwegian word for a Danish one: from the table, or by rules giving a `known` word."""
    if word in _TRANSLATIONS:
        return _TRANSLATIONS[word]
    if word in known:
        return word
    spellings = {word: None}
    for danish, norwegian in _LETTER_RULES:
        if danish in word:
            spellings |= {each.replace(danish, norwegian): None for each in spellings}
    hardened = {
        _SOFT_CONSONANT.sub(lambda found: _HARD_CONSONANT[found[0]], each): None
        for each in spellings
    }
    for spelling in (*spellings, *hardened):
        if spelling in known:
            return spelling
    return tuple(spellings)[-1]
