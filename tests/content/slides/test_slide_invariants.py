"""What holds for every text on every screen in every room: all words once, nothing cut off."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies

from content.cards.card_content import plain_text
from content.library import Library
from content.library_opening import load_library
from content.slides import SlideBlock, SlidePlan, SlideText, Viewing, plan_slides, slide_colours
from content.slides.sentences import sentences_of, words_of_block
from content.slides.slide_drawing import slides_pdf
from content.slides.slide_faces import CAPITAL, DESCENT
from content.slides.viewing import MARGIN
from tests.content.reading.published_texts import NAMES, write_library
from tests.content.slides.made_texts import body, shown, shown_words, words
from tests.content.slides.read_slides import letters_of, plan_of, text_of

SHAPES = [(1920, 1080), (1728, 1080), (1440, 1080), (1080, 1920), (999, 777)]
"""A picture of twice the pixels has the same units, and so the same plan."""

ROOMS = [
    Viewing(2, 1.5),
    Viewing(),
    Viewing(8, 2.0, sees_badly=True),
    Viewing(10, 2.0),
    Viewing(15, 2.0),
]
KINDS = (
    "lead",
    "paragraph",
    "bullet",
    "quote",
    "attribution",
    "caption",
    "row",
    "footnote",
    "label",
)

WORDS = strategies.sampled_from(
    [
        *(
            "Vi",
            "tør",
            "mod.",
            "–",
            "og",
            "bl.a.",
            "Tillid",
            "handle,",
            "spørger?",
            "5",
            "kr.",
            "»Ja«",
        ),
        *(
            "medarbejdertilfredshedsundersøgelse",
            "sammenhæng.",
            "Fremtidens",
            "opgaveløsning:",
            "(i",
        ),
        *("https://www.eksempel.dk/en/lang/adresse", "beslutninger!", "ægte\tråd", "a/b", "nr."),
    ]
)
SENTENCES = strategies.lists(WORDS, min_size=1, max_size=30).map(" ".join)
BLOCKS = strategies.builds(
    SlideBlock,
    kind=strategies.sampled_from(KINDS),
    text=SENTENCES,
    level=strategies.integers(0, 2),
    mark=strategies.sampled_from(["", "", "1.", "12.1"]),
)
TEXTS = strategies.builds(
    SlideText,
    language=strategies.sampled_from(["da", "sv", "nb", "en", "fi"]),
    municipality=strategies.sampled_from(["", "Øby Kommune"]),
    kicker=strategies.sampled_from(["", "Kompetence:"]),
    title=strategies.sampled_from(["", "MOD", "Vi tænker fremtiden, mens vi handler", "Ord " * 20]),
    own_title=strategies.booleans(),
    tagline=strategies.none() | BLOCKS,
    blocks=strategies.lists(BLOCKS, max_size=14).map(tuple),
    foot=strategies.sampled_from(["", "Ledelsesgrundlag · linje 4-9", "Meget langt " * 20]),
)


def _prove_words(plan: SlidePlan) -> None:
    """Every word of the text is on its slides once, in its order, but for what is repeated."""
    assert shown_words(plan) == words(plan.text)
    title = [each for each in plan.slides[0].texts if each.role == "title"]
    assert "".join(map(shown, title)).split() == plan.text.title.split()
    for number in range(len(plan.slides)):
        repeated = [each.repeated for each in body(plan, number)]
        assert not any(repeated[1:]), "only what leads into a list, above everything else"
        assert number or not any(repeated)


def _prove_sentences(plan: SlidePlan) -> None:
    """A slide ends where a block or a sentence ends."""
    ends, at = set(), 0
    for sentence in sentences_of(plan.text.blocks):
        at += len(" ".join(plain_text(each.word) for each in sentence.words).split())
        ends.add(at)
    at = 0
    for number in range(len(plan.slides)):
        own = (shown(each) for each in body(plan, number) if not each.repeated)
        at += len(" ".join(own).split())
        assert at in ends or not plan.text.blocks


def _prove_geometry(plan: SlidePlan) -> None:
    """Nothing is outside the margins, and no text is in another."""
    right, bottom = plan.canvas.width - MARGIN + 0.01, plan.canvas.height - MARGIN + 0.01
    for slide in plan.slides:
        column = [each for each in slide.texts if each.role not in {"page", "foot"}]
        for each in slide.texts:
            last = each.y + (len(each.lines) - 1) * each.pitch
            assert each.x - each.column >= MARGIN - 0.01
            assert each.x + each.width <= right
            assert each.y - CAPITAL * each.size >= MARGIN - 0.01
            assert last + DESCENT * each.size <= bottom
        for above, below in pairwise(column):
            assert above.y + (len(above.lines) - 1) * above.pitch < below.y - CAPITAL * below.size
        foot = [
            each.y - CAPITAL * each.size for each in slide.texts if each.role in {"page", "foot"}
        ]
        if foot and column:
            last = column[-1].y + (len(column[-1].lines) - 1) * column[-1].pitch
            assert last + DESCENT * column[-1].size < min(foot)


def _prove(plan: SlidePlan) -> None:
    _prove_words(plan)
    _prove_sentences(plan)
    _prove_geometry(plan)
    for number, slide in enumerate(plan.slides):
        assert slide.size >= plan.floor - 1e-9 or number in plan.smaller
        assert slide.size <= plan.size


@given(text=TEXTS, shape=strategies.sampled_from(SHAPES), room=strategies.sampled_from(ROOMS))
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_whole_on_any_screen(
    text: SlideText, shape: tuple[int, int], room: Viewing
) -> None:
    _prove(plan_slides(text, shape, room))


@pytest.mark.long
@given(text=TEXTS, shape=strategies.sampled_from(SHAPES), room=strategies.sampled_from(ROOMS))
@settings(deadline=None, max_examples=3000, suppress_health_check=[HealthCheck.too_slow])
def test_very_many_texts_are_whole(text: SlideText, shape: tuple[int, int], room: Viewing) -> None:
    _prove(plan_slides(text, shape, room))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_passage_of_the_library_is_whole(library: Library, shape: tuple[int, int]) -> None:
    for number, passage in enumerate(library.passages):
        room = ROOMS[number % len(ROOMS)]
        _prove(plan_of(library, passage, shape, room))


def test_every_published_text_is_whole(tmp_path: Path) -> None:
    for number in range(len(NAMES)):
        folder = tmp_path / str(number)
        folder.mkdir()
        write_library(folder, number)
        library = load_library(folder)
        for passage in library.passages:
            text = text_of(library, passage)
            _prove(plan_slides(text, SHAPES[number % len(SHAPES)], ROOMS[number % len(ROOMS)]))


def test_the_pdf_has_the_words_of_the_plan_and_no_ink_outside_its_margins(
    library: Library, tmp_path: Path
) -> None:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing: install poppler-utils")
    plans = [plan_of(library, each) for each in library.passages]
    pdf = slides_pdf("Alle", [(plan, slide_colours(None)) for plan in plans])
    (tmp_path / "all.pdf").write_bytes(pdf)

    read = subprocess.run(
        ["pdftotext", "-raw", "all.pdf", "-"], cwd=tmp_path, capture_output=True, check=True
    ).stdout.decode()

    pages = read.split("\f")[:-1]
    slides = [slide for plan in plans for slide in plan.slides]
    for page, slide in zip(pages, slides, strict=True):
        planned = Counter(" ".join(f"{each.mark} {shown(each)}" for each in slide.texts).split())
        assert Counter(page.replace("\u00ad\n", "").split()) == planned
    subprocess.run(["pdftoppm", "-gray", "-r", "36", "all.pdf", "ink"], cwd=tmp_path, check=True)
    for file in sorted(tmp_path.glob("ink-*.pgm")):
        _prove_margins(file.read_bytes())


def _prove_margins(picture: bytes) -> None:
    _, size, _, pixels = picture.split(b"\n", 3)
    width, height = map(int, size.split())
    margin = int(MARGIN / 2) - 2  # an l is a little higher than a capital
    left = margin - 8  # an italic letter reaches out of its line a little
    rows = [pixels[row * width : (row + 1) * width] for row in range(height)]
    edges = [*rows[:margin], *rows[-margin:], *(row[:left] + row[-margin:] for row in rows)]
    assert min(min(edge) for edge in edges) > 240
    assert min(map(min, rows)) < 60


def test_the_letters_of_the_pdf_are_where_the_plan_has_them(library: Library) -> None:
    plans = [plan_of(library, each) for each in library.passages]

    pages = letters_of(slides_pdf("Alle", [(plan, slide_colours(None)) for plan in plans]))

    for page, slide in zip(pages, (s for plan in plans for s in plan.slides), strict=True):
        planned = {
            (round(each.y + n * each.pitch, 1), round(each.size, 1))
            for each in slide.texts
            for n in range(len(each.lines))
        }
        drawn = {(round(each.y, 1), round(each.size, 1)) for each in page}
        assert all(_is_near(each, planned) for each in drawn)
        assert all(_is_near(each, drawn) for each in planned)


def _is_near(one: tuple[float, float], others: set[tuple[float, float]]) -> bool:
    return any(abs(one[0] - y) < 0.2 and abs(one[1] - size) < 0.2 for y, size in others)


def test_a_word_that_is_written_twice_is_two_words() -> None:
    block = SlideBlock("paragraph", "mod mod  mod")
    assert [each.start for each in words_of_block(block)] == [0, 4, 9]
    assert re.findall("mod", block.text) == ["mod"] * 3
