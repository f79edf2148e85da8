"""Danish words in Norwegian spelling, as the generated library needs them."""

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
_WORDS = dict(pair.split("=") for pair in _PAIRS.split())
"""Words whose Norwegian form no rule gives."""

_RULES = (
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
"""Danish letters and what Norwegian has in their place; each is tried with and without."""

_SOFT = re.compile(r"(?<=[aeiouyæøå])[bdg](?=[aeiouyæøå]|$)")
_HARD = {"b": "p", "d": "t", "g": "k"}


def in_norwegian(word: str, known: Container[str]) -> str:
    """The Norwegian word for a Danish one, by table or by a rule whose result is `known`."""
    if word in _WORDS:
        return _WORDS[word]
    if word in known:
        return word
    spellings = {word: None}
    for danish, norwegian in _RULES:
        if danish in word:
            spellings |= {each.replace(danish, norwegian): None for each in spellings}
    hardened = {_SOFT.sub(lambda found: _HARD[found[0]], each): None for each in spellings}
    for spelling in (*spellings, *hardened):
        if spelling in known:
            return spelling
    return tuple(spellings)[-1]
