"""Sides that go on: their lead-in is repeated, they are about equally full, no bullet is alone."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pikepdf
import pytest

from content.cards import CardFormat, CardLayout, CardSet, Sheet, typeset
from content.library import Library
from content.model import Item, ItemKind, Section
from tests.content.cards.made_passages import (
    MADE,
    bullet,
    library_with,
    paragraph,
    section,
    wording,
)
from tests.content.cards.read_pages import baselines

Reader = Callable[[bytes], str]
FORMATS = [CardFormat.DEALER, CardFormat.A7, CardFormat.A6]
LEAD = "Det betyder, at"
LINE = "Vi siger, hvad vi gør, og gør det"


def _cards(library: Library, size: CardFormat, *sections: Section) -> CardSet:
    made = library_with(library, "Mod", *sections)
    return typeset(made, [MADE], CardLayout(size, Sheet.CARD))


def _bullets(count: int, lead: str | None = LEAD) -> Section:
    return section([bullet(f"{LINE} {number}") for number in range(count)], lead)


def _pages(cards: CardSet, read_back: Reader) -> list[str]:
    return read_back(cards.pdf()).split("\f")[:-1]


@pytest.mark.parametrize("size", FORMATS)
def test_a_side_that_goes_on_in_a_list_repeats_its_lead_in_small(
    library: Library, read_back: Reader, size: CardFormat
) -> None:
    cards = _cards(library, size, _bullets(70))
    pages = _pages(cards, read_back)
    assert len(pages) > 1
    assert [page.count(LEAD) for page in pages] == [1] * len(pages)
    semibold = [
        {each.size for each in page if "Semibold" in each.font and "Sans" in each.font}
        for page in baselines(cards.pdf())
    ]
    label = pytest.approx(size.label_size, abs=0.01)
    assert [sorted(sizes) for sizes in semibold[1:]] == [[label]] * (len(pages) - 1)
    assert max(semibold[0]) == cards.text_size


def test_a_repeated_lead_in_is_not_read_aloud_twice(library: Library) -> None:
    pdf = _cards(library, CardFormat.DEALER, _bullets(70)).pdf()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        unread = [_texts_in_artifacts(page) for page in opened.pages]
    assert len(unread) > 1
    assert unread == [0] + [1] * (len(unread) - 1)


def _texts_in_artifacts(page: pikepdf.Page) -> int:
    marks: list[str] = []
    texts = 0
    for each in pikepdf.parse_content_stream(page):
        operator = str(each.operator)
        if operator in {"BDC", "BMC"}:
            marks.append(str(next(iter(each.operands))))
        elif operator == "EMC":
            marks.pop()
        texts += operator in {"Tj", "TJ"} and "/Artifact" in marks
    return texts


@pytest.mark.parametrize(
    ("sections", "repeated"),
    [
        ([section([paragraph("Vi tør. Det gør vi sådan:"), *_bullets(70).items])], "sådan:"),
        ([section([paragraph("Vi tør. Det gør vi."), *_bullets(70).items])], None),
        ([section([paragraph(f"{LINE}. " * 70)], LEAD)], None),
        ([section([bullet("Vi tør. Vi er", *_bullets(70).items)], LEAD)], "Vi er"),
        ([_bullets(70, None)], None),
    ],
)
def test_what_leads_into_the_list_is_repeated_and_nothing_else(
    library: Library, read_back: Reader, sections: Sequence[Section], repeated: str | None
) -> None:
    _, *others = _pages(_cards(library, CardFormat.DEALER, *sections), read_back)
    assert others
    for page in others:
        after_title = page.splitlines()[3]
        assert after_title.endswith(repeated) if repeated else LINE in page
        assert page.count(LEAD) == 0
        assert page.count("Vi tør.") == 0


@pytest.mark.parametrize("size", FORMATS)
@pytest.mark.parametrize("count", range(14, 80, 5))
def test_sides_are_about_equally_full_and_no_bullet_is_alone(
    library: Library, read_back: Reader, size: CardFormat, count: int
) -> None:
    cards = _cards(library, size, _bullets(count), _bullets(3), _bullets(5))
    pages = _pages(cards, read_back)
    bullets = [page.count("•") for page in pages]
    lines = [page.count("•") + page.count(LEAD) for page in pages]
    assert min(bullets) > 1
    assert min(lines) >= max(lines) * 0.6
    assert sum(bullets) == count + 8


@pytest.mark.parametrize("first", [3, 9, 10, 11, 12, 13, 14])
def test_no_bullet_is_parted_from_the_others_of_its_list(
    library: Library, read_back: Reader, first: int
) -> None:
    cards = _cards(library, CardFormat.DEALER, _bullets(first), _bullets(3, "Vi vil"), _bullets(9))
    for page in _pages(cards, read_back):
        lists = page.replace("Vi vil", LEAD).split(LEAD)
        assert all(each.count("•") != 1 for each in lists)


def test_a_list_of_long_bullets_is_parted_in_one_of_them(library: Library) -> None:
    long = f"{LINE}, {LINE.lower()}, " * 6
    cards = _cards(library, CardFormat.DEALER, section([bullet(long)] * 3, LEAD))
    assert [side.fits for side in cards.sides] == [True, True]


def test_an_attribution_stays_with_its_quote(library: Library, read_back: Reader) -> None:
    rows = [
        Item(kind, wording(text))
        for number in range(12)
        for kind, text in (
            (ItemKind.QUOTE, f"{LINE} {number}."),
            (ItemKind.ATTRIBUTION, "Ane Holm"),
        )
    ]
    for page in _pages(_cards(library, CardFormat.DEALER, section(rows)), read_back):
        assert page.count(LINE) == page.count("Ane Holm")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("VÆR I SAMSPIL MED OMGIVELSERNE", "VÆR I SAMSPIL\nMED OMGIVELSERNE"),
        ("Vi tænker fremtiden, mens vi handler", "Vi tænker fremtiden,\nmens vi handler"),
    ],
)
def test_the_small_title_of_a_side_that_goes_on_ends_its_lines_where_one_would_pause(
    library: Library, read_back: Reader, title: str, shown: str
) -> None:
    made = library_with(library, title, _bullets(40))
    pdf = typeset(made, [MADE], CardLayout(CardFormat.DEALER, Sheet.CARD)).pdf()
    _, *others = read_back(pdf).split("\f")[:-1]
    assert others
    assert all(shown in page for page in others)
