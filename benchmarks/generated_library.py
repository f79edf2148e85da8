"""Writes a valid library of any size: `python -m benchmarks.generated_library DIR`.

The words are those of the five texts and of Debian's word lists, in proportions of real text;
the sentences mean nothing and the municipalities are invented. A seed gives the same library
each time. With --passages 22000 it is as large as one of all 745 Nordic municipalities.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import random
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.generated_passage import Page, PassageWriting
from benchmarks.place_names import MUNICIPALITIES, Place, places
from benchmarks.sentences import Phrasing
from benchmarks.vocabulary import DICTIONARIES, NoWordListError, Vocabulary, vocabularies

PRINCIPLES_IN_A_DOCUMENT = 10
DOCUMENTS_IN_A_PLACE = 2.95
"""Mostly three, a few two: 22,000 principles are then shared by all 745 municipalities."""


@dataclass(frozen=True)
class DocumentSort:
    """One of the sorts of documents that a municipality has: file name, kind, title, group."""

    id: str
    kind: str
    title: str
    noun: str
    plural: str


SORTS = {
    "da": (
        DocumentSort(
            "ledelsesgrundlag", "ledelsesgrundlag", "Ledelsesgrundlag", "pejlemærke", "pejlemærker"
        ),
        DocumentSort("strategi", "strategy", "Strategi for ledelse", "princip", "principper"),
        DocumentSort("politik", "policy", "Personalepolitik", "fokuspunkt", "fokuspunkter"),
    ),
    "sv": (
        DocumentSort("styrmodell", "styrmodell", "Styrmodell", "princip", "principer"),
        DocumentSort("strategi", "strategy", "Strategi för ledarskap", "riktning", "riktningar"),
        DocumentSort("policy", "policy", "Medarbetarpolicy", "grund", "grunder"),
    ),
    "nb": (
        DocumentSort(
            "ledelsesplattform", "ledelsesgrundlag", "Ledelsesplattform", "verdi", "verdier"
        ),
        DocumentSort("strategi", "strategy", "Strategi for ledelse", "prinsipp", "prinsipper"),
        DocumentSort("politikk", "policy", "Arbeidsgiverpolitikk", "mål", "målene"),
    ),
}


@dataclass(frozen=True)
class Written:
    """How much was written."""

    municipalities: int
    documents: int
    principles: int
    characters: int


def write_library(
    folder: Path,
    passages: int,
    seed: int,
    dictionaries: Path = DICTIONARIES,
    most_places: int = sum(MUNICIPALITIES.values()),
) -> Written:
    """Write a library of `passages` principles (a title passage for each ten comes on top).

    `folder` must be new or empty. Raises NoWordListError if a word list is missing.
    """
    words = vocabularies(seed, dictionaries)
    documents = max(1, passages // PRINCIPLES_IN_A_DOCUMENT)
    count = min(most_places, math.ceil(documents / DOCUMENTS_IN_A_PLACE))
    characters = 0
    for number, place in enumerate(places(count, seed)):
        home = folder / place.id
        home.mkdir(parents=True)
        (home / "municipality.yaml").write_text(place.map(), encoding="utf-8")
        own = documents * (number + 1) // count - documents * number // count
        for which in range(own):
            draw = random.Random(f"{seed}/{place.id}/{which}")  # noqa: S311 - nothing secret
            characters += _write_document(home, place, which, words[place.language], draw)
    return Written(count, documents, documents * PRINCIPLES_IN_A_DOCUMENT, characters)


def _write_document(
    home: Path, place: Place, which: int, vocabulary: Vocabulary, draw: random.Random
) -> int:
    """Write a municipality's document number `which` (from 0); gives its length."""
    sorts = SORTS[place.language]
    sort = sorts[which % len(sorts)]
    again = which // len(sorts)
    page = Page()
    title = page.add(f"{sort.title} {again + 1}" if again else sort.title)
    subtitle = page.add(place.name)
    maps: list[str] = []
    for number in range(1, PRINCIPLES_IN_A_DOCUMENT + 1):
        phrasing = Phrasing(vocabulary, draw)
        maps.append(PassageWriting(page, phrasing, draw).write(number, place.language))
    text = "\n".join(page.lines)
    stem = f"{sort.id}-{again + 1}" if again else sort.id
    (home / f"{stem}.txt").write_text(text, encoding="utf-8", newline="\n")
    label = f"{PRINCIPLES_IN_A_DOCUMENT} {sort.plural}"
    (home / f"{stem}.yaml").write_text(
        f"kind: {sort.kind}\nlanguage: {place.language}\n"
        f"sha256: {hashlib.sha256(text.encode()).hexdigest()}\n"
        f"title: {title}\nsubtitle: {subtitle}\n"
        f"group: {{noun: {sort.noun}, plural: {sort.plural}, label: {label}}}\n"
        f"passages:\n{''.join(maps)}",
        encoding="utf-8",
    )
    return len(text)


def arguments() -> argparse.Namespace:
    """What the user asked for."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.generated_library",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, help="where to write it: a new or empty folder")
    parser.add_argument("--passages", type=int, default=22_000, help="principles (22000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other texts (1)")
    return parser.parse_args()


def main() -> int:
    """Write the library and say how large it is."""
    asked = arguments()
    if asked.folder.is_dir() and any(asked.folder.iterdir()):
        print(f"The folder {asked.folder} is not empty. Name a new one.", file=sys.stderr)
        return 1
    try:
        written = write_library(asked.folder, asked.passages, asked.seed)
    except NoWordListError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"{asked.folder}: {written.municipalities} municipalities, {written.documents} documents, "
        f"{written.principles} principles, {written.characters / 1e6:.1f} million characters."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
