"""The PDF itself: sizes, tags, languages, bookmarks, fonts, and that other programs accept it."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import typst

from content.cards import CardFormat, CardLayout, CardSet, Sheet, typeset
from content.cards.typst_compiler import Typesetter
from content.library import Library
from content.model import PassageKind

POINT = 25.4 / 72
LAYOUTS = [
    CardLayout(size, sheet)
    for size in CardFormat
    for sheet in (Sheet.A4, Sheet.CARD)
    if (size, sheet) != (CardFormat.A3, Sheet.A4)
]


def _deck(library: Library, layout: CardLayout) -> CardSet:
    names = [p.id for p in library.passages if p.kind is PassageKind.PRINCIPLE]
    return typeset(library, names, layout)


def _opened(cards: CardSet) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(cards.pdf()))


def _elements(node: Any) -> Iterator[Any]:  # noqa: ANN401 - pikepdf objects have no types
    """The elements of the structure tree in reading order."""
    if not isinstance(node, pikepdf.Dictionary):
        return
    if "/S" in node:
        yield node
    kids: Any = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        yield from _elements(kid)


def _tags(pdf: pikepdf.Pdf) -> list[str]:
    return [str(element.S) for element in _elements(pdf.Root.StructTreeRoot)]


def _titles(items: list[pikepdf.OutlineItem]) -> list[Any]:
    return [(item.title, _titles(item.children)) for item in items]


@pytest.fixture(scope="module")
def deck(library: Library) -> pikepdf.Pdf:
    """The 14 principles, four A6 cards on an A4."""
    return _opened(_deck(library, CardLayout()))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: f"{layout.format}-{layout.sheet}")
def test_pages_have_the_exact_size_of_their_paper(library: Library, layout: CardLayout) -> None:
    cards = typeset(library, ["halsnaes"], layout)
    with _opened(cards) as pdf:
        assert len(pdf.pages) == cards.page_count
        for page in pdf.pages:
            left, bottom, right, top = (float(edge) * POINT for edge in page.mediabox)
            assert (left, bottom) == (0, 0)
            assert right == pytest.approx(cards.page_size.width, abs=0.01)
            assert top == pytest.approx(cards.page_size.height, abs=0.01)


def test_it_declares_that_everyone_can_read_it(deck: pikepdf.Pdf) -> None:
    with deck.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"]
    assert deck.Root.MarkInfo.Marked
    assert deck.Root.ViewerPreferences.DisplayDocTitle


def test_every_letter_is_tagged_or_an_artifact(deck: pikepdf.Pdf) -> None:
    for page in deck.pages:
        depth = letters = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            if operator in {"Tj", "TJ", "'", '"'}:
                letters += 1
                assert depth > 0
        assert letters


def test_bookmarks_lead_from_municipality_to_document_to_principle(library: Library) -> None:
    names = [
        "halsnaes",
        "helsingborg/stadens-styrmodell",
        "halsnaes/mod-tillid-og-helhed/idekatalog",
    ]
    with _opened(typeset(library, names, CardLayout())) as pdf, pdf.open_outline() as outline:
        assert _titles(outline.root) == [
            (
                "Halsnæs Kommune",
                [("Mod, tillid og helhed", [("MOD", []), ("TILLID", []), ("HELHED", [])])],
            ),
            ("Helsingborgs stad", [("Stadens styrmodell", [("Tillitsbaserad styrning", [])])]),
            ("Halsnæs Kommune", [("Mod, tillid og helhed", [("Idékatalog", [])])]),
        ]


def test_headings_follow_each_other_without_a_gap(deck: pikepdf.Pdf) -> None:
    levels = [int(tag[2:]) for tag in _tags(deck) if tag.startswith("/H")]
    assert levels.count(3) == 14
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_card_that_goes_on_has_one_heading_for_its_title(library: Library) -> None:
    name = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"
    cards = typeset(library, [name], CardLayout(CardFormat.DEALER))
    assert len(cards.sides) > 1
    with _opened(cards) as pdf:
        assert [tag for tag in _tags(pdf) if tag.startswith("/H")] == ["/H1", "/H2", "/H3"]


def test_bullets_are_true_lists(library: Library) -> None:
    name = "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen"
    with _opened(typeset(library, [name], CardLayout())) as pdf:
        tags = _tags(pdf)
    assert tags.count("/L") == 3
    assert tags.count("/LI") == tags.count("/Lbl") == tags.count("/LBody") == 12


def test_each_passage_declares_its_language(library: Library) -> None:
    names = ["halsnaes/mod-tillid-og-helhed/mod", "helsingborg"]
    with _opened(typeset(library, names, CardLayout())) as pdf:
        assert str(pdf.Root.Lang) == "da"
        spoken = {str(e.Lang) for e in _elements(pdf.Root.StructTreeRoot) if "/Lang" in e}
    assert "sv" in spoken
    assert spoken <= {"da", "sv"}


def test_a_set_in_one_language_declares_it_for_the_whole_file(library: Library) -> None:
    with _opened(typeset(library, ["helsingborg"], CardLayout())) as pdf:
        assert str(pdf.Root.Lang) == "sv"


@pytest.mark.parametrize(
    ("name", "title", "author"),
    [
        ("halsnaes/mod-tillid-og-helhed/mod", "Mod – Halsnæs Kommune", "Halsnæs Kommune"),
        (
            "halsnaes/mod-tillid-og-helhed",
            "Mod, tillid og helhed – Halsnæs Kommune",
            "Halsnæs Kommune",
        ),
        ("helsingoer", "Helsingør Kommune", "Helsingør Kommune"),
    ],
)
def test_the_file_names_its_title_and_whose_text_it_is(
    library: Library, name: str, title: str, author: str
) -> None:
    with _opened(typeset(library, [name], CardLayout())) as pdf:
        assert str(pdf.docinfo["/Title"]) == title
        assert str(pdf.docinfo["/Author"]) == author


def test_every_font_is_ours_and_embedded(deck: pikepdf.Pdf) -> None:
    fonts: dict[str, Any] = {}
    for page in deck.pages:
        fonts |= {str(font.BaseFont): font for font in page.Resources.Font.values()}
    assert len(fonts) >= 4
    for name, font in fonts.items():
        assert name.partition("+")[2].startswith(("SourceSans3-", "SourceSerif4"))
        assert "/ToUnicode" in font
        assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def test_the_same_cards_give_the_same_bytes(library: Library) -> None:
    once, again = (typeset(library, ["halsnaes"], CardLayout()) for _ in range(2))
    assert once.pdf() == again.pdf()


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is missing: install qpdf")
def test_qpdf_finds_nothing_wrong(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "deck.pdf"
    file.write_bytes(_deck(library, CardLayout()).pdf())
    run = subprocess.run(
        ["qpdf", "--check", str(file)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_a_job_that_is_not_valid_is_an_error_of_typst() -> None:
    with pytest.raises(typst.TypstError):
        Typesetter({}).pdf()
