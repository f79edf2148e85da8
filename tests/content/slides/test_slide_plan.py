"""How many slides a text has, how large they are, and where it is split between them."""

from __future__ import annotations

import pytest

from content.cards.fitting.text_lines import Atom, Room, break_lines
from content.slides import SlideBlock, SlideText, Viewing, plan_slides
from content.slides.viewing import Canvas
from tests.content.slides.made_texts import (
    SENTENCE,
    body,
    bullet,
    lead,
    lines_of,
    paragraph,
    shown,
    text_with,
)
from tests.content.slides.read_slides import FULL_HD

ROOM = Viewing(8, 2.0)
FLOOR = Canvas(FULL_HD, ROOM).floor


def test_a_short_text_is_on_one_slide_at_the_comfortable_size() -> None:
    plan = plan_slides(text_with(paragraph("Vi tør.")), FULL_HD, ROOM)

    assert len(plan.slides) == 1
    assert plan.size == 76
    assert plan.readable_from == 11
    assert (plan.smaller, plan.too_small_for_room) == ((), False)


def test_a_longer_text_is_smaller_before_it_is_split() -> None:
    plan = plan_slides(text_with(paragraph(SENTENCE * 5)), FULL_HD, ROOM)

    assert len(plan.slides) == 1
    assert FLOOR <= plan.size < 76


def test_a_text_that_does_not_fit_has_as_few_slides_as_the_floor_needs_and_is_then_larger() -> None:
    plan = plan_slides(text_with(*[paragraph(SENTENCE)] * 8), FULL_HD, ROOM)
    fewer = plan_slides(text_with(*[paragraph(SENTENCE)] * 8), FULL_HD, ROOM, at_most=1)

    assert len(plan.slides) == 2
    assert plan.size > FLOOR
    assert len(fewer.slides) == 1
    assert fewer.size < FLOOR
    assert fewer.readable_from < 8 <= plan.readable_from


def test_more_slides_than_four_are_too_many_for_one_text() -> None:
    plan = plan_slides(text_with(*[paragraph(SENTENCE)] * 30), FULL_HD, ROOM)

    assert len(plan.slides) > 4
    assert plan.too_small_for_room
    assert len(plan_slides(plan.text, FULL_HD, ROOM, at_most=4).slides) <= 4


def test_a_room_of_more_than_eight_picture_heights_is_too_large() -> None:
    plan = plan_slides(text_with(paragraph("Vi tør.")), FULL_HD, Viewing(10, 2.0))
    assert plan.too_small_for_room


def test_a_sentence_without_room_is_smaller_whole_and_named() -> None:
    long = " ".join(["Vi", *["har mod til at handle"] * 40]) + "."
    plan = plan_slides(text_with(paragraph("Først dette."), paragraph(long)), FULL_HD, ROOM)

    assert lines_of(plan)[-1] == [long]
    assert plan.smaller == (len(plan.slides) - 1,)
    assert plan.readable_from < 8


def test_a_text_is_split_before_a_lead_in_rather_than_in_a_list() -> None:
    rows = [bullet(f"Vi gør nummer {n} med respekt for den enkelte") for n in range(6)]
    plan = plan_slides(
        text_with(lead("Det betyder, at"), *rows, lead("Det gør vi ved, at"), *rows), FULL_HD, ROOM
    )

    assert [lines[0] for lines in lines_of(plan)] == ["Det betyder, at", "Det gør vi ved, at"]


def test_a_slide_inside_a_list_repeats_its_lead_in_muted() -> None:
    rows = [bullet(f"Vi gør nummer {n} med respekt for den enkelte") for n in range(15)]
    plan = plan_slides(text_with(lead("Først. Det betyder, at"), *rows), FULL_HD, ROOM)

    repeated = body(plan, 1)[0]
    assert (repeated.repeated, shown(repeated)) == (True, "Det betyder, at")
    assert (repeated.style.face, repeated.style.colour) == ("label", "muted")
    assert lines_of(plan)[1][1].startswith("Vi gør nummer")


def test_a_paragraph_that_ends_with_a_colon_leads_into_a_list() -> None:
    rows = [bullet(f"Vi gør nummer {n} med respekt for den enkelte") for n in range(15)]
    plan = plan_slides(text_with(paragraph("Vi skal:"), *rows), FULL_HD, ROOM)
    other = plan_slides(text_with(paragraph("Vi skal."), *rows), FULL_HD, ROOM)

    assert lines_of(plan)[1][0] == "~Vi skal:"
    assert not lines_of(other)[1][0].startswith("~")


def test_a_slide_that_begins_with_a_nested_bullet_repeats_the_one_above_it() -> None:
    nested = [bullet(f"Vi gør nummer {n} med respekt for den enkelte", 1) for n in range(14)]
    plan = plan_slides(text_with(lead("Vi"), bullet("Siger:"), *nested), FULL_HD, ROOM)

    repeated, first = body(plan, 1)[:2]
    assert shown(repeated) == "Siger:"
    assert (repeated.style.face, repeated.style.colour, repeated.mark) == ("serif", "muted", "•")
    assert first.mark == "–"
    assert first.x > repeated.x


def test_a_list_that_begins_the_text_repeats_nothing() -> None:
    rows = [bullet(f"Vi gør nummer {n} med respekt for den enkelte") for n in range(15)]
    plan = plan_slides(text_with(*rows), FULL_HD, ROOM)

    assert len(plan.slides) > 1
    assert not [line for lines in lines_of(plan) for line in lines if line.startswith("~")]


@pytest.mark.parametrize("count", range(8, 30))
def test_no_slide_ends_with_a_lead_in_or_one_bullet_of_its_list(count: int) -> None:
    rows = [paragraph(f"Vi gør nummer {n}.") for n in range(count)]
    listed = [bullet(f"Punkt {n}") for n in range(6)]
    plan = plan_slides(text_with(*rows, lead("Det betyder, at"), *listed), FULL_HD, ROOM)

    for number in range(len(plan.slides) - 1):
        kinds = [plan.text.blocks[each].kind for each in plan.slides[number].blocks]
        assert kinds[-1] != "lead"
        assert kinds.count("bullet") != 1


def test_a_lead_in_stays_with_its_first_bullets_where_no_more_have_room() -> None:
    long = " ".join(["Vi", *["har mod til at handle"] * 9])
    plan = plan_slides(text_with(lead("Det betyder, at"), *[bullet(long)] * 4), FULL_HD, ROOM)

    assert lines_of(plan)[0][0] == "Det betyder, at"
    assert len(lines_of(plan)[0]) > 1


@pytest.mark.parametrize("count", range(6, 24))
def test_a_quote_stays_with_whose_it_is(count: int) -> None:
    quotes = [paragraph(SENTENCE) for _ in range(count)]
    named = (SlideBlock("quote", "»Vi tør.«"), SlideBlock("attribution", "En leder"))
    plan = plan_slides(text_with(*quotes, *named), FULL_HD, ROOM)

    assert lines_of(plan)[-1][-2:] == ["»Vi tør.«", "En leder"]


def test_the_last_bullet_of_a_list_is_not_alone_where_another_cut_is_as_good() -> None:
    rows = [bullet(f"Vi gør nummer {n} med respekt for den enkelte") for n in range(11)]
    plan = plan_slides(text_with(lead("Vi"), *rows, paragraph("Slut.")), FULL_HD, ROOM)

    bullets = [len([x for x in lines if "nummer" in x]) for lines in lines_of(plan)]
    assert min(bullets) > 1


def test_a_long_title_is_one_muted_line_on_further_slides_and_pages_are_counted() -> None:
    title = "Vores kommunikation binder kommunen sammen, både internt og eksternt, hver dag"
    plan = plan_slides(text_with(*[paragraph(SENTENCE)] * 10, title=title), FULL_HD, ROOM)

    first, second = (
        next(each for each in slide.texts if each.role == "title") for slide in plan.slides[:2]
    )
    pages = [shown(each) for slide in plan.slides for each in slide.texts if each.role == "page"]
    assert (shown(first), len(first.lines)) == (title, 2)
    assert shown(second).endswith("…")
    assert title.startswith(shown(second).rstrip("…"))
    assert (len(second.lines), second.style.colour, second.repeated) == (1, "muted", True)
    assert second.size <= 58
    assert pages == [f"{n}/{len(plan.slides)}" for n in range(1, len(plan.slides) + 1)]


def test_a_short_title_in_capitals_is_large_where_there_is_room() -> None:
    plan = plan_slides(text_with(paragraph("Vi tør."), title="MOD"), FULL_HD, ROOM)
    mixed = plan_slides(text_with(paragraph("Vi tør."), title="Mod"), FULL_HD, ROOM)

    sizes = [next(e.size for e in p.slides[0].texts if e.role == "title") for p in (plan, mixed)]
    assert sizes == [pytest.approx(76 * 2.6), pytest.approx(76 * 2.0)]


def test_what_is_hidden_gives_its_room_to_the_text() -> None:
    text = text_with(*[paragraph(SENTENCE)] * 4)
    bare = SlideText("da", title=text.title, blocks=text.blocks)

    whole, without = (plan_slides(each, FULL_HD, ROOM) for each in (text, bare))

    assert without.size > whole.size
    assert {each.role for each in without.slides[0].texts} == {"title", "text"}


def test_a_text_may_be_empty_or_only_a_title_or_have_none() -> None:
    nothing = plan_slides(SlideText("da"), FULL_HD, ROOM)
    title = plan_slides(SlideText("da", title="Mod"), FULL_HD, ROOM)
    untitled = plan_slides(SlideText("da", blocks=(paragraph(SENTENCE),) * 20), FULL_HD, ROOM)

    assert nothing.slides[0].texts == ()
    assert [shown(each) for each in title.slides[0].texts] == ["Mod"]
    assert len(untitled.slides) > 1
    assert {each.role for each in untitled.slides[1].texts} == {"text", "page"}


def test_a_title_without_room_is_set_smaller() -> None:
    plan = plan_slides(SlideText("da", title="Fremtidens opgaveløsning " * 80), FULL_HD, ROOM)

    (title,) = plan.slides[0].texts
    assert shown(title).split() == plan.text.title.split()
    assert plan.smaller == (0,)


def test_the_text_stands_at_the_top_of_its_room() -> None:
    few, more = (plan_slides(text_with(*[paragraph("Vi tør.")] * n), FULL_HD, ROOM) for n in (1, 2))

    tops = [body(plan, 0)[0].y for plan in (few, more)]
    assert max(tops) < 1080 * 0.55
    assert few.slides[0].texts[0].y == more.slides[0].texts[0].y


@pytest.mark.parametrize(("kept_share", "last"), [(1, ["b", "c"]), (0.4, ["c"])])
def test_wide_last_words_are_kept_together_on_cards_but_not_on_slides(
    kept_share: float, last: list[str]
) -> None:
    atoms = [Atom("a", 7.2), Atom("b", 2.0), Atom("c", 3.6)]

    lines = break_lines(atoms, Room(10, 0.2, 0.3, 10 * kept_share))

    assert [atom.word for atom in lines[-1]] == last


def test_a_dash_never_begins_a_line() -> None:
    for size in range(6, 30):
        text = text_with(paragraph("Vi tør – og vi vil – " * size + "og kan."))
        plan = plan_slides(text, FULL_HD, ROOM)
        for number in range(len(plan.slides)):
            for each in body(plan, number):
                assert not [line for line in each.lines if line.runs[0].text.startswith("–")]
