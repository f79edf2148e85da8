"""How text fits: one size per card, never below the smallest, never outside its margins."""

from __future__ import annotations

import io
import resource
from collections.abc import Callable
from functools import cache
from itertools import pairwise

import pikepdf
import pytest

from content.cards import CardError, CardFormat, CardLayout, CardSet, Sheet, typeset
from content.cards.fitting import word_widths
from content.cards.fitting.text_fitting import shared_size
from content.library import Library
from content.model import PassageKind
from tests.content.cards.made_passages import MADE, bullet, library_with, paragraph, section
from tests.content.cards.read_pages import POINT, text_sizes

LONG = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"
SHORT = "halsnaes/mod-tillid-og-helhed/mod"

Boxes = Callable[[bytes], list[list[tuple[float, float, float, float]]]]


@cache
def _everything(library: Library, size: CardFormat) -> CardSet:
    names = [p.id for p in library.passages if p.kind is not PassageKind.DOCUMENT]
    return typeset(library, names, CardLayout(size, Sheet.CARD))


def _only_size(library: Library, name: str, size: CardFormat) -> float:
    (side,) = typeset(library, [name], CardLayout(size, Sheet.CARD)).sides
    return side.size


@pytest.mark.parametrize("size", CardFormat)
def test_no_letter_of_any_passage_leaves_its_margins(
    library: Library, word_boxes: Boxes, size: CardFormat
) -> None:
    cards = _everything(library, size)
    margin = size.margin / POINT - 0.5
    right, bottom = size.trim.width / POINT - margin, size.trim.height / POINT
    pages = word_boxes(cards.pdf())
    assert len(pages) == cards.page_count
    for page in pages:
        assert page
        for x1, y1, x2, y2 in page:
            assert x1 >= margin
            assert x2 <= right
            # A word's box is as high as its font: ascent and descent reach past the letters.
            assert y1 >= margin - 4
            assert y2 <= bottom - margin + 0.3 * size.label_size


@pytest.mark.parametrize("size", CardFormat)
def test_no_text_of_any_passage_is_below_the_smallest_size(
    library: Library, size: CardFormat
) -> None:
    cards = _everything(library, size)
    assert min(side.size for side in cards.sides) >= size.min_text_size
    assert max(side.size for side in cards.sides) <= size.max_text_size
    assert min(text_sizes(cards.pdf(), size)) >= size.min_text_size


@pytest.mark.parametrize("size", [CardFormat.A6, CardFormat.A5, CardFormat.A4, CardFormat.A3])
def test_every_principle_fits_on_one_card_from_a6_up(library: Library, size: CardFormat) -> None:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    cards = typeset(library, names, CardLayout(size, Sheet.CARD))
    assert [side.parts for side in cards.sides] == [1] * 14


def test_a_short_card_has_the_comfortable_size_and_a_long_one_less(library: Library) -> None:
    assert _only_size(library, SHORT, CardFormat.A6) == CardFormat.A6.max_text_size
    assert _only_size(library, LONG, CardFormat.A6) < CardFormat.A6.max_text_size


def test_cards_of_one_set_share_a_size_and_only_long_ones_have_less(library: Library) -> None:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    sizes = [side.size for side in typeset(library, names, CardLayout()).sides]
    shared = max(sizes)
    assert sizes.count(shared) >= 10
    assert CardFormat.A6.min_text_size < shared < CardFormat.A6.max_text_size


def test_text_that_does_not_fit_continues_on_a_second_card_that_says_so(
    library: Library, read_back: Callable[[bytes], str]
) -> None:
    cards = typeset(library, [LONG], CardLayout(CardFormat.A7, Sheet.CARD))
    assert [(side.part, side.parts) for side in cards.sides] == [(1, 2), (2, 2)]
    first, second, _ = read_back(cards.pdf()).split("\f")
    assert "1/2" in first
    assert "2/2" in second
    assert "Vores kommunikation binder" in " ".join(second.split())


def test_the_sides_of_a_card_are_about_equally_long(library: Library) -> None:
    sentence = "Vi siger, hvad vi gør, og vi gør, som vi siger. "
    made = library_with(library, "Længe", section([paragraph(sentence * 60)]))
    layout = CardLayout(CardFormat.A6, Sheet.CARD)
    pdf = typeset(made, [MADE], layout).pdf()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        lines = [
            sum(str(each.operator) == "TJ" for each in pikepdf.parse_content_stream(page))
            for page in opened.pages
        ]
    assert len(lines) > 1
    assert min(lines) > max(lines) * 0.7


@pytest.mark.parametrize("count", range(3, 60, 8))
def test_a_lead_in_is_never_last_on_a_card(
    library: Library, read_back: Callable[[bytes], str], count: int
) -> None:
    rows = [bullet(f"Punkt {n}") for n in range(count)]
    sections = [section(rows, "Det betyder, at"), section(rows, "Det gør vi ved, at")]
    made = library_with(library, "Mod", *sections)
    pages = read_back(typeset(made, [MADE], CardLayout(CardFormat.DEALER, Sheet.CARD)).pdf())
    for page in pages.split("\f")[:-1]:
        before_foot = page.partition("Fokuspunkt")[0].strip().splitlines()[-1]
        assert before_foot.startswith("• Punkt")


def test_no_last_line_of_a_paragraph_is_one_word(
    library: Library, read_back: Callable[[bytes], str]
) -> None:
    sentence = "vi har mod til at handle udfordre og træffe beslutninger også de svære"
    words = sentence.split(" ")
    rows = [bullet(" ".join(words[:n])) for n in range(3, len(words) + 1)]
    made = library_with(library, "Mod", section(rows))
    text = read_back(typeset(made, [MADE], CardLayout(CardFormat.A6, Sheet.CARD)).pdf())
    _, *shown = text.partition("•")[2].split("•")
    for row in shown:
        last = row.partition("Fokuspunkt")[0].strip().splitlines()[-1]
        assert len(last.split()) > 1


def test_titles_are_balanced_and_never_hyphenated(library: Library, word_boxes: Boxes) -> None:
    cards = typeset(library, [LONG], CardLayout(CardFormat.A6, Sheet.CARD))
    first_lines = _line_widths(word_boxes(cards.pdf())[0])[1:4]
    assert min(first_lines) > 0.55 * max(first_lines)


def _line_widths(page: list[tuple[float, float, float, float]]) -> list[float]:
    """Widths of the lines from the top."""
    widths: dict[float, list[float]] = {}
    for x1, y1, x2, _ in page:
        widths.setdefault(round(y1), []).extend((x1, x2))
    return [max(xs) - min(xs) for _, xs in sorted(widths.items())]


def test_words_are_hyphenated_only_where_that_makes_the_text_larger(
    library: Library, read_back: Callable[[bytes], str]
) -> None:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    pdf = typeset(library, names, CardLayout()).pdf()
    assert "\u00ad" not in read_back(pdf)


def test_hyphens_keep_long_words_on_one_narrow_card(library: Library) -> None:
    words = "Medarbejdertilfredsheden kompetenceudviklingsplaner borgerinddragelsesprocesser "
    layout = CardLayout(CardFormat.DEALER)

    def sides(language: str) -> int:
        made = library_with(library, "Mod", section([paragraph(words * 8)]), language=language)
        return len(typeset(made, [MADE], layout).sides)

    assert sides("da") == 1
    assert sides("xx") == 2


def test_a_passage_that_fits_at_no_size_is_an_error(library: Library) -> None:
    made = library_with(library, "Mod og tillid " * 200, section([paragraph("Kort.")]))
    with pytest.raises(
        CardError, match=r"does not fit on cards of 63 × 88 mm.+Choose a larger format"
    ):
        typeset(made, [MADE], CardLayout(CardFormat.DEALER))


def test_a_title_alone_that_fits_at_no_size_is_an_error(library: Library) -> None:
    with pytest.raises(CardError, match="does not fit"):
        typeset(
            library_with(library, "Mod og tillid " * 200), [MADE], CardLayout(CardFormat.DEALER)
        )


def test_a_passage_of_a_title_alone_is_a_card(library: Library) -> None:
    made = library_with(library, "Mod")
    assert len(typeset(made, [MADE], CardLayout()).sides) == 1


def test_sizes_fall_in_small_steps_to_the_smallest(library: Library) -> None:
    sizes = {side.size for side in _everything(library, CardFormat.A7).sides}
    assert all(abs(size * 4 - round(size * 4)) < 1e-9 for size in sizes)
    assert all(a < b for a, b in pairwise(sorted(sizes)))


@pytest.mark.parametrize(
    ("loose", "shared"),
    [
        ([], 0),
        ([19, 19], 0),
        ([4], 4),
        ([0, 6], 6),
        ([0, 0, 0, 9], 9),
        ([0, 0, 1, 2, 9, 19], 2),
    ],
)
def test_a_deck_shares_the_size_that_most_of_its_cards_have_room_for(
    loose: list[int], shared: int
) -> None:
    assert shared_size(loose, 19) == shared


def test_a_deck_of_many_batches_is_one_deck(library: Library) -> None:
    names = [p.id for p in library.passages if p.kind is not PassageKind.DOCUMENT]
    sides = typeset(library, names, CardLayout()).sides
    assert [side.id for side in sides] == names
    assert len(names) > 2 * 16
    assert [side.size for side in sides].count(max(side.size for side in sides)) > 24


def test_a_deck_in_another_layout_is_not_measured_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    typeset(library, names, CardLayout(CardFormat.A6))
    monkeypatch.setattr(word_widths, "measure", None)
    cards = typeset(library, names, CardLayout(CardFormat.A5, crop_marks=False))
    assert len(cards.sides) == 14


@pytest.mark.long
def test_nothing_measured_is_kept_in_memory(library: Library) -> None:
    def peak() -> int:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

    def set_one(number: int) -> None:
        words = " ".join(f"ord{number} {each}" for each in range(120))
        made = library_with(library, f"Mod {number}", section([paragraph(words)]))
        typeset(made, [MADE], CardLayout())

    for number in range(20):
        set_one(number)
    before = peak()
    for number in range(20, 120):
        set_one(number)
    assert peak() - before < 60
