"""Texts that are added to a library as they are proposed to be."""

from __future__ import annotations

from pathlib import Path

from content.importing.library_writing import NewText, add_document
from content.importing.map_writing import write_map
from content.importing.proposal import propose_structure

NAMES = (
    "Værdier i Næsbo Kommune\n\nÅben – vi deler\nModig – vi tør\nRaus: vi heier\n\nVi følger op.\n"
)
DEEP = """\
    Ledelse i Næsbo Kommune

    Vi begynder her, og vi ved hvorfor, alle sammen.

    Kompetence:
    Strategisk ledelse
    Hvad du skal kunne
    • sætte retning
      – for alle
      – hver gang
    • prioritere
    Læs mere om retning

    Kompetence:
    Personaleledelse
    Hvad du skal kunne
    • skabe trivsel

    MOD

    - til at turde

    MOD

    - til at turde

    Vi tør handle, også når det er svært for os.

    RO
    """


CHAPTERS = """\
Ledelse i Næsbo Kommune

LEDER

Mod
Vi tør handle, også når det er svært for os.

Ro
Vi holder fast, også når andre slipper taget.

MEDARBEJDER

Mod
Vi siger tingene, som de er, også når det er svært.

Ro
Vi spørger, før vi svarer, også når vi har travlt.
"""


def map_of(text: str) -> str:
    return write_map(propose_structure(text))


def add(folder: Path, text: str, name: str = "grundlag", owner: str = "Næsbo Kommune") -> None:
    add_document(folder, NewText(owner, name, text.encode(), map_of(text)))
