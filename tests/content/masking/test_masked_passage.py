"""A masked passage says nothing of whose it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import pytest

from content.cards.card_content import card_content, card_text
from content.library_opening import SHIPPED_LIBRARY, load_library
from content.masking.masked_passage import masked_passage
from content.masking.masked_text import BAR
from content.model import (
    Document,
    Group,
    Item,
    ItemKind,
    Passage,
    PassageKind,
    Reference,
    Section,
    SectionRole,
    SourceRange,
    Term,
    Wording,
)
from content.passage_words import words_of
from tests.content.masking.masked_names import is_given_away, municipality

LIBRARY = load_library(SHIPPED_LIBRARY)
LINES = SourceRange(7, 7)
"""What the five texts call themselves, found by reading them."""
NAMES = {
    "halsnaes": ("Halsnæs", "Halsnaes", "i bevægelse", "Vision 2035", "fokuspunkt"),
    "helsingoer": ("Helsingør", "Helsingor", "Elsinore", "Kilden", "mulighedernes", "Vision 2020"),
    "hjoerring": ("Hjørring", "Hjorring", "Ledelse af Kerneopgaven"),
    "helsingborg": ("Helsingborg", "Hälsingborg", "Helsingborg 2035", "ledarpolicy"),
}
NAMES["helsingoer"] += ("pejlemærke", "Nordsjælland")


def wording(text: str, *emphasis: tuple[int, int]) -> Wording:
    return Wording(text, LINES, emphasis)


def passage(*items: Item, lead: Wording | None = None, document: str = "oeby/tekst") -> Passage:
    section = Section(lead, SectionRole.TEXT, items, Term("Øbys ledere", LINES))
    return Passage(
        id=f"{document}/mod",
        kind=PassageKind.PRINCIPLE,
        municipality="oeby",
        document=document,
        language="da",
        title="Mod i Øby",
        own_title=False,
        heading=wording("MOD I ØBY")._replace(mark="2."),
        tagline=wording("– i Øby Kommune"),
        sections=(section,),
        source=(LINES,),
        number=2,
        terms=(Term("Øby", LINES),),
        kicker=wording("Øby-løfte 2"),
        within="oeby/tekst/ledelse",
        facets=(Term("Øby", LINES, "level"),),
    )


def paragraph(text: str, *emphasis: tuple[int, int]) -> Item:
    return Item(ItemKind.PARAGRAPH, wording(text, *emphasis))


def text_of(each: Passage) -> str:
    return masked_text_of(each, ())


def masked_text_of(each: Passage, documents: tuple[Document, ...]) -> str:
    masked = masked_passage(each, municipality("Øby Kommune", documents=documents))
    return " ".join(words_of(masked.passage))


@pytest.mark.parametrize("each", LIBRARY.passages, ids=lambda each: each.id)
def test_no_passage_of_the_library_gives_its_municipality_away(each: Passage) -> None:
    owner = LIBRARY.municipality_of(each)
    masked = masked_passage(each, owner)
    shown = (repr(masked), card_text(card_content(*masked)), masked.passage.shown_title)
    document = LIBRARY.document_of(each)
    hidden = [*NAMES[owner.id], document.sha256, document.source_file, owner.accent.light, each.id]
    if " " in document.title.strip("[]"):
        hidden.append(document.title.strip("[]"))
    assert [name for name, text in ((n, t) for n in hidden for t in shown) if name in text] == []
    names = [name for name in NAMES[owner.id] if name.isalpha()]
    assert [name for name in names if is_given_away(name, repr(masked))] == []


def test_the_mask_of_the_library_leaves_its_words() -> None:
    covered = [
        each.id
        for each in LIBRARY.passages[1:]
        if len(words_of(masked_passage(each, LIBRARY.municipality_of(each)).passage))
        < 0.7 * len(words_of(each))
    ]
    titles = {document.id for document in LIBRARY.documents}
    assert set(covered) <= titles | {"helsingoer/kommunen-som-arbejdsplads/vision"}


def test_title_tag_line_and_text_have_bars_and_the_rest_is_gone() -> None:
    each = passage(paragraph("Vi er Øby Kommune."), lead=wording("I Øby"))
    masked = masked_passage(each, municipality("Øby Kommune"))
    assert " ".join(words_of(masked.passage)) == f"MOD I {BAR} – i {BAR} I {BAR} Vi er {BAR}."
    assert masked.passage.shown_title == f"MOD I {BAR}"
    assert (masked.document.title, masked.municipality.name) == ("", BAR)
    assert (masked.passage.number, masked.passage.within) == (None, None)
    assert "øby" not in repr(masked).lower()
    assert "oeby" not in repr(masked)
    assert "lines=SourceRange(first=7" not in repr(masked)


def test_a_title_of_ours_is_masked_and_no_heading_is_made_up() -> None:
    each = replace(passage(), heading=None, tagline=None, own_title=True)
    masked = masked_passage(each, municipality("Øby Kommune")).passage
    assert (masked.shown_title, masked.heading, masked.tagline) == (f"[Mod i {BAR}]", None, None)


def test_the_title_of_a_document_is_all_bar() -> None:
    each = replace(passage(paragraph("Ledelse i Øby")), kind=PassageKind.DOCUMENT)
    assert masked_passage(each, municipality("Øby Kommune")).passage.title == BAR
    assert f"Ledelse i {BAR}" in text_of(each)


def test_links_are_gone_and_what_is_below_them_stays() -> None:
    link = Item(ItemKind.LINK_LABEL, wording("Læs Øbys plan"), items=(paragraph("Vi lover."),))
    assert text_of(passage(link)).endswith("Vi lover.")
    assert "plan" not in text_of(passage(link))


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("oeby/tekst/tillid", "se planen nu"),
        ("oeby/tekst", "se planen nu"),
        ("oeby/tekster/tillid", f"se {BAR} nu"),
        (None, f"se {BAR} nu"),
    ],
)
def test_words_that_lead_to_another_text_are_masked(target: str | None, expected: str) -> None:
    words = wording("se planen nu")._replace(references=(Reference(3, 9, target),))
    masked = masked_passage(passage(Item(ItemKind.BULLET, words)), municipality("Øby Kommune"))
    found = masked.passage.sections[0].items[0].wording
    assert (found.text, found.references) == (expected, ())


def test_emphasis_stays_on_its_words() -> None:
    text = "Vi i Øby Kommune har stort mod i Øby."
    each = paragraph(text, (5, 8), (27, 30), (0, 2))
    masked = masked_passage(passage(each), municipality("Øby Kommune"))
    found = masked.passage.sections[0].items[0].wording
    assert [found.text[start:end] for start, end in found.emphasis] == [BAR, "mod", "Vi"]


def test_title_subtitle_and_noun_of_its_documents_are_masked() -> None:
    group = Group("3 løfter", "ledelsesløfte", "ledelsesløfter", ())
    other = Group("2 principper", "princip", "principper", ())
    title = passage()
    documents = tuple(
        Document(id_, "oeby", name, below, "", "da", "", "", (), (title,), each)
        for id_, name, below, each in (
            ("oeby/tekst", "Sammen om alt", "Kurs mod 2030", group),
            ("oeby/plan", "Kompas", None, other),
            ("oeby/kode", "Kode", None, None),
        )
    )
    text = "Sammen om alt, kurs mod 2030: tre ledelsesløfterne, et kompas, Kompasset, to principper"
    found = masked_text_of(passage(paragraph(text)), documents)
    assert found.endswith(f"{BAR}, {BAR}: tre {BAR}, et kompas, {BAR}, to principper")


def test_every_letter_of_a_masked_passage_comes_from_its_source() -> None:
    for each in LIBRARY.passages:
        masked = masked_passage(each, LIBRARY.municipality_of(each)).passage
        if each.kind is not PassageKind.DOCUMENT:
            words = set(chain.from_iterable(word.split(BAR) for word in words_of(masked)))
            assert all(word in " ".join(words_of(each)) for word in words)
