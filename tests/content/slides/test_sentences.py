"""Where a sentence ends: at a full stop with a capital after it, but not after abbreviations."""

from __future__ import annotations

import pytest

from content.cards.card_content import plain_text
from content.slides import SlideBlock
from content.slides.sentences import sentences_of


def _split(*blocks: SlideBlock) -> list[str]:
    return [
        " ".join(plain_text(each.word) for each in sentence.words)
        for sentence in sentences_of(blocks)
    ]


@pytest.mark.parametrize(
    "sentences",
    [
        ("Vi går.", "Vi ser."),
        ("Hvorfor?", "Fordi!", "Ja."),
        ("Han sagde: »Vi tør.«", "»Gør I?«", "Ja."),
        ("Vi ses kl. 9 den 3. Maj.", "Så går vi."),
        ("Vi ser bl.a. Mod, f.eks. Tillid, og jf. Bilag 1 m.m.", "Det er nok."),
        ("Se nr. 5 og H. C. Andersen.", "Slut."),
        ("Tre punktummer … og mere.", "Slut …", "Nyt."),
        ("Det er 5.000 kr. om året.", "2 er bedre."),
        ("Uden punktum",),
        ("lille. begyndelse",),
    ],
)
def test_a_text_is_parted_into_whole_sentences(sentences: tuple[str, ...]) -> None:
    assert _split(SlideBlock("paragraph", " ".join(sentences))) == list(sentences)


def test_blocks_are_never_joined_and_their_later_sentences_run_on() -> None:
    blocks = (SlideBlock("lead", "Det er"), SlideBlock("bullet", "Et. To.", mark="1."))

    made = sentences_of(blocks)

    assert [(each.block, each.runs_on) for each in made] == [(0, False), (1, False), (1, True)]


def test_the_printed_number_of_a_paragraph_is_said_and_ends_no_sentence() -> None:
    assert _split(SlideBlock("paragraph", "Mod er godt. Ja.", mark="2.")) == [
        "2. Mod er godt.",
        "Ja.",
    ]


def test_the_cells_of_a_row_are_parted_by_a_line() -> None:
    assert _split(SlideBlock("row", "Mål\tNu og\tDa")) == ["Mål | Nu og | Da"]


def test_words_know_where_they_are_in_their_block() -> None:
    text = "Vi  har 5 000\tgode – ja"
    (sentence,) = sentences_of([SlideBlock("row", text, emphasis=((4, 6),))])

    for each in sentence.words:
        if each.start is not None:
            word = plain_text(each.word)
            assert text[each.start : each.start + len(word)] == word
    assert [each.start for each in sentence.words].count(None) == 1


def test_an_empty_block_has_no_sentence() -> None:
    assert sentences_of([SlideBlock("paragraph", "  ")]) == ()
