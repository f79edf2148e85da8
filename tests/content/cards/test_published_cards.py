"""Cards of passages with printed numbers, a kicker, quotes, rows, questions and notes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from content.cards import CardFormat, CardLayout, Sheet, typeset
from content.cards.card_selection import select_passages
from content.library_opening import load_library
from content.model import PassageKind
from content.passage_words import words_of
from tests.content.reading.published_texts import NAMES, words_in, write_library
from tests.content.small_library import library_of

Reader = Callable[[bytes], str]

TEXT = (
    "Titel\nKompetence:\n2.1 Mod\n1) Vi skal:\n9. turde\n10. måle\n- lidt\n»Ro«\n– Bo\nA\tB\n"
    "Hvorfor?\nNote\nVi går.\n* Fordi.\n"
)
MAP = """\
title: 1
passages:
  - id: a
    kind: principle
    kicker: 2
    heading: 3
    sections:
      - {lead: 4, items: [{bullets: 5-7}]}
      - items: [{quote: 8, nested: [{attribution: 9}]}, {rows: 10}, {question: 11}]
      - items: [{label: 12}, {paragraph: 13}, {footnote: 14}]
"""


CHAPTERS_TEXT = "Titel\nDel\nStykke\nMod\nRo\nMed tekst\nVi går.\nI den\nTom\n"
CHAPTERS = """\
title: 1
passages:
  - {id: del, kind: chapter, heading: 2}
  - {id: stykke, kind: chapter, within: del, heading: 3}
  - {id: a, kind: principle, within: stykke, heading: 4}
  - {id: b, kind: principle, within: del, heading: 5}
  - {id: told, kind: chapter, heading: 6, sections: [{items: [{paragraph: 7}]}]}
  - {id: c, kind: principle, within: told, heading: 8}
  - {id: tom, kind: chapter, heading: 9}
"""


def test_a_chapter_without_a_text_stands_for_what_is_within_it(tmp_path: Path) -> None:
    library = library_of(tmp_path, CHAPTERS_TEXT, CHAPTERS)

    assert [each.id[14:] for each in select_passages(library, ["oeby/grundlag/del"])] == ["a", "b"]
    assert [each.id[14:] for each in select_passages(library, ["oeby/grundlag/told"])] == ["told"]
    assert [each.id[14:] for each in select_passages(library, ["oeby/grundlag/tom"])] == ["tom"]


@pytest.mark.parametrize("size", [CardFormat.A6, CardFormat.DEALER])
def test_a_card_has_every_printed_number_once_and_in_its_order(
    size: CardFormat, tmp_path: Path, read_back: Reader
) -> None:
    library = library_of(tmp_path, TEXT, MAP)

    text = read_back(typeset(library, ["oeby/grundlag/a"], CardLayout(size, Sheet.CARD)).pdf())

    words = text.split()
    order = [
        *("Kompetence:", "2.1", "Mod", "1)", "skal:", "9.", "turde", "10.", "måle", "•", "lidt"),
        *("»Ro«", "Bo", "A", "|", "B", "Hvorfor?", "Note", "går.", "*", "Fordi."),
    ]
    places = [words.index(each) for each in order]
    assert places == sorted(places)
    assert [words.count(each) for each in ("2.1", "1)", "9.", "10.")] == [1, 1, 1, 1]


def test_cards_of_every_fifth_published_text_say_all_its_words(
    tmp_path: Path, read_back: Reader
) -> None:
    for number in range(0, len(NAMES), 5):
        folder = tmp_path / str(number)
        folder.mkdir()
        write_library(folder, number)
        library = load_library(folder)
        others = (each for each in library.passages if each.kind is not PassageKind.DOCUMENT)
        passages = select_passages(library, [each.id for each in others])

        cards = typeset(library, [each.id for each in passages], CardLayout(CardFormat.A6))

        printed = set(words_in(read_back(cards.pdf())))
        said = {word for each in passages for word in words_in(" ".join(words_of(each)))}
        assert said <= printed, NAMES[number]
