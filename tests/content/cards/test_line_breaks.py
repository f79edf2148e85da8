"""Lines of paragraphs: as full as they can be, and broken where a reader would."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, groupby, pairwise
from pathlib import Path

import pytest

from content.cards import CardFormat, CardLayout, Sheet, typeset
from content.cards.card_content import split_words
from content.cards.fitting.word_breaks import compound_parts, syllables, word_parts
from content.library import Library
from content.model import Item, Passage, PassageKind
from tests.content.cards.conftest import read_pdf
from tests.content.cards.made_passages import MADE, library_with, paragraph, section, wording
from tests.content.cards.read_pages import POINT

_RAG = {
    CardFormat.A6: 0.0305,
    CardFormat.A7: 0.037,
    CardFormat.DEALER: 0.0345,
    CardFormat.A5: 0.0305,
    CardFormat.A4: 0.029,
    CardFormat.A3: 0.030,
}
"""By format the mean square of what lines leave empty, as a share of the line; last lines apart."""


@dataclass(frozen=True)
class _Word:
    text: str
    left: float
    right: float
    bottom: float
    is_title: bool


def _words(pdf: bytes, folder: Path, title_height: float) -> list[_Word]:
    """The words of all pages, in reading order; lengths are points, pages below each other."""
    box = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')
    pages = read_pdf(folder, pdf, "-bbox").split("<page ")[1:]
    return [
        _Word(
            html.unescape(text),
            float(left),
            float(right),
            number * 10_000 + float(bottom),
            float(bottom) - float(top) > title_height,
        )
        for number, page in enumerate(pages)
        for left, top, right, bottom, text in box.findall(page)
    ]


def _paragraphs(passage: Passage) -> Iterator[str]:
    yield passage.tagline.text if passage.tagline else ""
    for part in passage.sections:
        yield part.lead.text if part.lead else ""
        yield from chain.from_iterable(map(_wordings, part.items))


def _wordings(item: Item) -> Iterator[str]:
    yield item.wording.text
    yield from chain.from_iterable(map(_wordings, item.items))


def _gaps(words: list[_Word], passages: list[Passage], right: float) -> list[list[float]]:
    """For each paragraph of several lines, the share of each line that is empty."""
    rest = [word for word in words if not word.is_title]
    found: list[list[float]] = []
    for text in filter(None, chain.from_iterable(map(_paragraphs, passages))):
        shown = _take(rest, text.split())
        for _, side in groupby(shown, key=lambda word: word.bottom // 10_000):
            lines = [list(line) for _, line in groupby(side, key=lambda word: round(word.bottom))]
            if len(lines) > 1:
                found.append([(right - line[-1].right) / (right - line[0].left) for line in lines])
    return found


def _take(words: list[_Word], wanted: list[str]) -> list[_Word]:
    """The words of a paragraph, and nothing before them left: heads of sides are between some."""
    texts = [word.text for word in words]
    begin = wanted[:3]
    first = next(n for n in range(len(texts)) if texts[n : n + len(begin)] == begin)
    rest = iter(words[first:])
    shown = [next(each for each in rest if each.text == word) for word in wanted]
    words[:] = rest
    return shown


@cache
def _gaps_of_principles(library: Library, size: CardFormat, folder: Path) -> list[list[float]]:
    passages = [p for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    pdf = typeset(library, [p.id for p in passages], CardLayout(size, Sheet.CARD)).pdf()
    words = _words(pdf, folder, 1.1 * size.title_size)
    return _gaps(words, passages, (size.trim.width - size.margin) / POINT)


@pytest.mark.parametrize("size", CardFormat)
def test_lines_are_full_and_last_lines_not_short(
    library: Library, tmp_path: Path, size: CardFormat
) -> None:
    gaps = _gaps_of_principles(library, size, tmp_path)
    lines = [gap for paragraph in gaps for gap in paragraph[:-1]]
    early = [each for each in gaps if any(a > 1 / 2 and b < 1 / 3 for a, b in pairwise(each))]
    short = [paragraph for paragraph in gaps if paragraph[-1] > 2 / 3 + 0.01]
    assert len(early) <= 0.03 * len(gaps)
    assert len(short) <= 0.03 * len(gaps)
    assert sum(gap * gap for gap in lines) / len(lines) <= _RAG[size]


def test_words_are_parted_at_seams_only() -> None:
    allowed = (Path(__file__).parent / "word_breaks.txt").read_text(encoding="utf-8").split()
    assert len(allowed) >= 300
    found = 0
    for word in allowed:
        parts = compound_parts(word.replace("|", ""))
        assert set(_seams("|".join(parts))) <= set(_seams(word)), parts
        assert len(parts) == 1 or min(map(len, parts)) >= 3
        found += len(parts) - 1
    assert found >= 0.7 * sum(word.count("|") for word in allowed)


def _seams(word: str) -> list[int]:
    """How many letters are before each seam."""
    return [len(word[:at].replace("|", "")) for at, each in enumerate(word) if each == "|"]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("(borgerinddragelse),", ["(borger", "inddragelse),"]),
        ("Medarbejdertilfredsheden", ["Medarbejder", "tilfredsheden"]),
        ("ledelsesakademi", ["ledelses", "akademi"]),
        ("akademiledelse", ["akademi", "ledelse"]),  # of which only one word is known
        ("kommunikations-strategier,", ["kommunikations-", "strategier,"]),
        ("medarbejdere/ledere", ["medarbejdere/", "ledere"]),
        ("fornavn.navn@hjoerring.dk", ["fornavn.", "navn@", "hjoerring.", "dk"]),
        ("https://www.helsingor.dk/om", ["https://", "www.", "helsingor.", "dk/", "om"]),
    ],
)
def test_words_have_parts(word: str, parts: list[str]) -> None:
    assert word_parts(word) == tuple(parts)


@pytest.mark.parametrize("word", ["MED-system", "og/eller", "yderligere", "kommunikation", "5.2.1"])
def test_words_are_not_parted(word: str) -> None:
    assert word_parts(word) == ()


@pytest.mark.parametrize(
    "kept",
    ["10 %", "5 000 kr.", "§ 4,", "nr. 5", "H. C. Andersen", "vi –", "kl. 9", "12 mio.", "s. 7"],
)
def test_what_belongs_together_stays_on_one_line(kept: str) -> None:
    assert split_words(wording(f"Her er {kept} og mere")) == ("Her", "er", kept, "og", "mere")


def _pages(library: Library, text: str, size: CardFormat, folder: Path) -> list[str]:
    made = library_with(library, "Mod", section([paragraph(text)]))
    pdf = typeset(made, [MADE], CardLayout(size, Sheet.CARD)).pdf()
    return read_pdf(folder, pdf, "-raw").split("\f")


def test_no_line_begins_with_a_dash(library: Library, tmp_path: Path) -> None:
    text = " – ".join("vi tør og vil"[: 2 + n % 11].strip() for n in range(60))
    shown = _pages(library, text, CardFormat.A6, tmp_path)[0]
    assert shown.count("–") == 59
    assert not any(line.startswith("–") for line in shown.splitlines())


def test_an_address_is_broken_without_a_hyphen(library: Library, tmp_path: Path) -> None:
    address = "https://www.helsingor.dk/" + "ledelse/" * 12 + "om.pdf"
    shown = _pages(library, f"Se {address} nu.", CardFormat.DEALER, tmp_path)[0]
    lines = [line for line in shown.splitlines() if "ledelse/" in line]
    assert len(lines) > 2
    assert all(line.endswith(("/", ".")) for line in lines)
    assert address in shown.replace("\n", "")


_WIDE = "Kompetenceudviklingsplanlægningsarbejdsgruppemedlemsforslag"


@pytest.mark.parametrize("emphasis", [(), ((0, len(_WIDE)),), ((0, 10), (30, 45))])
def test_a_word_wider_than_its_card_is_parted_at_seams(
    library: Library, tmp_path: Path, emphasis: tuple[tuple[int, int], ...]
) -> None:
    words = wording(_WIDE)._replace(emphasis=emphasis)
    made = library_with(library, "Mod", section([paragraph("")._replace(wording=words)]))
    pdf = typeset(made, [MADE], CardLayout(CardFormat.DEALER, Sheet.CARD)).pdf()
    shown = read_pdf(tmp_path, pdf, "-raw")
    lines = re.findall(r"\w+(?=\u00ad\n)", shown)
    assert _WIDE in shown.replace("\u00ad\n", "")
    assert lines
    assert all(line.endswith(("udviklings", "planlægnings", "gruppe")) for line in lines), lines


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("ledelse", ["ledelse"]),
        ("yderligere", ["yder", "ligere"]),
        ("forundringsparathed", ["forun", "dring", "sparat", "hed"]),
        ("2000123456789", ["200012", "3456789"]),
    ],
)
def test_a_word_without_seams_has_parts_of_three_letters_and_more(
    word: str, parts: list[str]
) -> None:
    assert syllables(word) == parts


def test_no_sign_is_parted_from_its_mark() -> None:
    marked, joined = "a\u0323" * 20, "\U0001f469\u200d\U0001f467" * 9
    assert not any(part.startswith("\u0323") for part in syllables(marked))
    assert not any(part.startswith("\u200d") for part in syllables(joined)[1:])
    assert not any(part.endswith("\u200d") for part in syllables(joined))


@pytest.mark.parametrize(
    ("size", "has_hyphens"),
    [(CardFormat.A5, True), (CardFormat.A4, False), (CardFormat.A3, False)],
)
def test_a_poster_has_no_hyphens_even_where_they_would_save_a_side(
    library: Library, tmp_path: Path, size: CardFormat, has_hyphens: bool
) -> None:
    text = "Kompetenceudviklingsplanlægningsarbejdsgrupperne " * 50
    shown = "".join(_pages(library, text, size, tmp_path))
    assert ("\u00ad" in shown) == has_hyphens
