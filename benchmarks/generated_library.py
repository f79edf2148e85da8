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

from benchmarks.generator.invented_municipalities import (
    MUNICIPALITY_COUNTS,
    InventedMunicipality,
    invent_municipalities,
)
from benchmarks.generator.passage_generator import PassageGenerator, SourcePage
from benchmarks.generator.sentence_generator import SentenceGenerator
from benchmarks.generator.vocabulary import (
    DICTIONARIES,
    MissingWordListError,
    Vocabulary,
    vocabularies,
)

PRINCIPLES_PER_DOCUMENT = 10
DOCUMENTS_PER_MUNICIPALITY = 2.95
"""Mostly three, a few two: 22,000 principles are then shared by all 745 municipalities."""


@dataclass(frozen=True)
class DocumentType:
    """A document that every municipality has: file name, kind, title and group nouns."""

    id: str
    kind: str
    title: str
    noun: str
    plural: str


DOCUMENT_TYPES = {
    "da": (
        DocumentType(
            "ledelsesgrundlag", "ledelsesgrundlag", "Ledelsesgrundlag", "pejlemærke", "pejlemærker"
        ),
        DocumentType("strategi", "strategy", "Strategi for ledelse", "princip", "principper"),
        DocumentType("politik", "policy", "Personalepolitik", "fokuspunkt", "fokuspunkter"),
    ),
    "sv": (
        DocumentType("styrmodell", "styrmodell", "Styrmodell", "princip", "principer"),
        DocumentType("strategi", "strategy", "Strategi för ledarskap", "riktning", "riktningar"),
        DocumentType("policy", "policy", "Medarbetarpolicy", "grund", "grunder"),
    ),
    "nb": (
        DocumentType(
            "ledelsesplattform", "ledelsesgrundlag", "Ledelsesplattform", "verdi", "verdier"
        ),
        DocumentType("strategi", "strategy", "Strategi for ledelse", "prinsipp", "prinsipper"),
        DocumentType("politikk", "policy", "Arbeidsgiverpolitikk", "mål", "målene"),
    ),
}


@dataclass(frozen=True)
class LibrarySize:
    """The size of a written library."""

    municipalities: int
    documents: int
    principles: int
    characters: int


def write_library(
    folder: Path,
    passages: int,
    seed: int,
    dictionaries: Path = DICTIONARIES,
    max_municipalities: int = sum(MUNICIPALITY_COUNTS.values()),
) -> LibrarySize:
    """Write a library of `passages` principles (a title passage for each ten comes on top).

    `folder` must be new or empty. Raises MissingWordListError if a word list is missing.
    """
    words = vocabularies(seed, dictionaries)
    documents = max(1, passages // PRINCIPLES_PER_DOCUMENT)
    count = min(max_municipalities, math.ceil(documents / DOCUMENTS_PER_MUNICIPALITY))
    characters = 0
    for number, municipality in enumerate(invent_municipalities(count, seed)):
        home = folder / municipality.id
        home.mkdir(parents=True)
        (home / "municipality.yaml").write_text(municipality.yaml(), encoding="utf-8")
        own_documents = documents * (number + 1) // count - documents * number // count
        for document in range(own_documents):
            rng = random.Random(f"{seed}/{municipality.id}/{document}")  # noqa: S311 - nothing secret
            characters += _write_document(
                home, municipality, document, words[municipality.language], rng
            )
    return LibrarySize(count, documents, documents * PRINCIPLES_PER_DOCUMENT, characters)


def _write_document(
    home: Path,
    municipality: InventedMunicipality,
    number: int,
    vocabulary: Vocabulary,
    rng: random.Random,
) -> int:
    """Write document `number` (0-based) of a municipality; the number of its characters."""
    types = DOCUMENT_TYPES[municipality.language]
    document_type = types[number % len(types)]
    repeat = number // len(types)
    page = SourcePage()
    title = page.add(f"{document_type.title} {repeat + 1}" if repeat else document_type.title)
    subtitle = page.add(municipality.name)
    passage_maps: list[str] = []
    for passage_number in range(1, PRINCIPLES_PER_DOCUMENT + 1):
        sentences = SentenceGenerator(vocabulary, rng)
        passage_maps.append(
            PassageGenerator(page, sentences, rng).write(passage_number, municipality.language)
        )
    text = "\n".join(page.lines)
    stem = f"{document_type.id}-{repeat + 1}" if repeat else document_type.id
    (home / f"{stem}.txt").write_text(text, encoding="utf-8", newline="\n")
    label = f"{PRINCIPLES_PER_DOCUMENT} {document_type.plural}"
    (home / f"{stem}.yaml").write_text(
        f"kind: {document_type.kind}\nlanguage: {municipality.language}\n"
        f"sha256: {hashlib.sha256(text.encode()).hexdigest()}\n"
        f"title: {title}\nsubtitle: {subtitle}\n"
        f"group: {{noun: {document_type.noun}, plural: {document_type.plural}, label: {label}}}\n"
        f"passages:\n{''.join(passage_maps)}",
        encoding="utf-8",
    )
    return len(text)


def arguments() -> argparse.Namespace:
    """The parsed command line."""
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
    options = arguments()
    if options.folder.is_dir() and any(options.folder.iterdir()):
        print(f"The folder {options.folder} is not empty. Name a new one.", file=sys.stderr)
        return 1
    try:
        written = write_library(options.folder, options.passages, options.seed)
    except MissingWordListError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"{options.folder}: {written.municipalities} municipalities, "
        f"{written.documents} documents, {written.principles} principles, "
        f"{written.characters / 1e6:.1f} million characters."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
