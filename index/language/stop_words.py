"""Stop words: words that only hold a sentence together.

They are indexed, and searched in phrases like all others; beside other words of a query no passage
needs to have them. Words that are something else as well (*mod*, *leder*) are not among them.
"""

from __future__ import annotations

from index.language.folding import normalize

_DANISH = """
    af alle alt at blev blive bliver både da de dem den denne der deres det dette dig din disse
    du efter ej eller en end er et for fra få før gennem ham han har have havde hen hende her
    hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor i ikke ind ja jeg
    jer kan kom kun kunne man mange med meget men mens mig min mit må måtte ned nej nogen noget
    nogle nu når og også om op os over på samt selv sig sin sine sit skal skulle som så til ud
    under vi vil ville vor vores sige siger siges sagt være været
"""
_SWEDISH = """
    av alla allt att bara bli blir både de dem den denna deras dess det detta dig din du där då
    efter ej eller en ett från för ha har hade han henne hon hos hur hvilka här i icke in inte
    ja jag kan kunna man många med mellan men mig min måste mycket ni nog någon något några nu
    när och också om på sedan sig sin sitt sina ska skulle som så till under upp ut utan vad var
    vara vem vi vid säga säger sägs vilka vilken vilket vill vår våra varför är än åt över
"""
_NORWEGIAN = """
    av alle at bare ble bli blir både de dem den denne der deres det dette deg din du eller en
    enn er et etter for fra få gjennom ha hadde han har henne her hos hun hva hvem hver hvilke
    hvilken hvis hvor hvordan hvorfor i ikke inn ja jeg kan kun kunne man mange med men meg min må
    mye ned nei noe noen nå når og også om opp oss over på seg selv sin sine sitt skal skulle
    som så til under ut si sier sies uten vi vil ville vår våre være vært ein eit ikkje kva kven
    korleis kvifor eg dei
"""
_ENGLISH = """
    a about all also an and any are as at be but by can could deal deals do does for from get
    has have he her his how i if in is it its many may me more most much must my no not of on or
    our say says said shall she should so some tell than that the their them then there these
    they this those to us was we were what when where which who whom whose why will with would
    you your
"""

STOP_WORDS = frozenset(normalize(f"{_DANISH} {_SWEDISH} {_NORWEGIAN} {_ENGLISH}").split())
