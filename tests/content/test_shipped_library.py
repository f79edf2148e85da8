"""The five texts as shipped: what a reader must find in them, and nothing lost on the way."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest

from content.library import Library
from content.library_opening import SHIPPED_LIBRARY
from content.model import Item, ItemKind, Passage, SectionRole, Wording

OUTLINE = {
    "helsingoer/kommunen-som-arbejdsplads": ("document", "1"),
    "helsingoer/kommunen-som-arbejdsplads/indledning": ("intro", "3"),
    "helsingoer/kommunen-som-arbejdsplads/vision": ("system", "5-11"),
    "helsingoer/kommunen-som-arbejdsplads/styringsmodel": ("system", "13-26"),
    "helsingoer/kommunen-som-arbejdsplads/udvikling-af-medarbejdere": ("system", "28-36"),
    "helsingoer/kommunen-som-arbejdsplads/tvaergaaende-ledelsesudvikling": ("system", "38-52"),
    "helsingoer/kommunen-som-arbejdsplads/innovation": ("system", "54-65"),
    "helsingoer/ledelsesgrundlag": ("document", "13-15"),
    "helsingoer/ledelsesgrundlag/indledning": ("intro", "4-9"),
    "helsingoer/ledelsesgrundlag/en-helsingoer-kommune": ("principle", "19-34"),
    "helsingoer/ledelsesgrundlag/taenker-fremtiden": ("principle", "36-52"),
    "helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen": ("principle", "54-72"),
    "helsingoer/ledelsesgrundlag/anerkendende-kultur": ("principle", "74-90"),
    "helsingoer/ledelsesgrundlag/modige-og-trovaerdige": ("principle", "92-109"),
    "helsingoer/ledelsesgrundlag/meningsfuld-forskel": ("principle", "111-125"),
    "helsingborg/stadens-styrmodell": ("document", "1"),
    "helsingborg/stadens-styrmodell/inledning": ("intro", "3-5"),
    "helsingborg/stadens-styrmodell/vision-och-program": ("system", "7"),
    "helsingborg/stadens-styrmodell/inriktningar": ("system", "9"),
    "helsingborg/stadens-styrmodell/styrdokument": ("system", "11"),
    "helsingborg/stadens-styrmodell/uppdrag-inriktning-och-maal": ("system", "13-15"),
    "helsingborg/stadens-styrmodell/tillitsbaserad-styrning": ("principle", "17-28"),
    "halsnaes/mod-tillid-og-helhed": ("document", "5-7"),
    "halsnaes/mod-tillid-og-helhed/vision-2035": ("system", "9"),
    "halsnaes/mod-tillid-og-helhed/om-fokuspunkterne": ("intro", "11-17"),
    "halsnaes/mod-tillid-og-helhed/mod": ("principle", "19-23"),
    "halsnaes/mod-tillid-og-helhed/tillid": ("principle", "25-29"),
    "halsnaes/mod-tillid-og-helhed/helhed": ("principle", "31-35"),
    "halsnaes/mod-tillid-og-helhed/hvem-det-gaelder": ("scope", "37"),
    "halsnaes/mod-tillid-og-helhed/personligt-lederskab": ("closing", "39"),
    "halsnaes/mod-tillid-og-helhed/idekatalog": ("system", "41"),
    "hjoerring/ledelse-af-kerneopgaven": ("document", "3,23-25"),
    "hjoerring/ledelse-af-kerneopgaven/forord-baggrund": ("foreword", "7"),
    "hjoerring/ledelse-af-kerneopgaven/forord-raekkevidde": ("foreword", "9"),
    "hjoerring/ledelse-af-kerneopgaven/forord-vaerdier": ("foreword", "11"),
    "hjoerring/ledelse-af-kerneopgaven/forord-udfordringer": ("foreword", "13"),
    "hjoerring/ledelse-af-kerneopgaven/forord-vippebraet": ("foreword", "15"),
    "hjoerring/ledelse-af-kerneopgaven/forord-hilsen": ("signature", "17-19"),
    "hjoerring/ledelse-af-kerneopgaven/optimer-med-blik-for-helheden": ("principle", "27-33"),
    "hjoerring/ledelse-af-kerneopgaven/styr-paa-driften": ("principle", "35-39"),
    "hjoerring/ledelse-af-kerneopgaven/samspil-med-omgivelserne": ("principle", "43-47"),
    "hjoerring/ledelse-af-kerneopgaven/se-langt-staerkeste-hold": ("principle", "49-53"),
}
SUMS = {
    "halsnaes/mod-tillid-og-helhed.txt": "0560c3b8bd62",
    "helsingborg/stadens-styrmodell.txt": "9a63512f67eb",
    "helsingoer/kommunen-som-arbejdsplads.txt": "f0cc2336fdcc",
    "helsingoer/ledelsesgrundlag.txt": "f56996349c45",
    "hjoerring/ledelse-af-kerneopgaven.txt": "64c92814f144",
}


def _lines(passage: Passage) -> str:
    return ",".join(map(str, passage.source))


def _items(passage: Passage) -> list[Item]:
    return [item for section in passage.sections for item in section.items]


def _texts(passage: Passage) -> list[str]:
    return [item.wording.text for item in _items(passage)]


def _all_items(passage: Passage) -> list[Item]:
    return [each for item in _items(passage) for each in (item, *item.items)]


def test_the_shipped_library_has_no_fault(library: Library) -> None:
    assert library.faults == ()


def test_sources_are_kept_byte_for_byte() -> None:
    for file, start in SUMS.items():
        found = hashlib.sha256((SHIPPED_LIBRARY / file).read_bytes()).hexdigest()
        assert found.startswith(start)


def test_passages_have_their_kinds_and_lines(library: Library) -> None:
    found = {passage.id: (passage.kind.value, _lines(passage)) for passage in library.passages}
    assert found == OUTLINE


def test_the_tree_has_four_municipalities_in_alphabetical_order_by_country(
    library: Library,
) -> None:
    names = [place.short_name for place in library.municipalities]
    assert names == ["Halsnæs", "Helsingør", "Hjørring", "Helsingborg"]


def test_every_filled_line_is_shown_but_the_one_of_furniture(library: Library) -> None:
    for document in library.documents:
        shown = Counter(
            number
            for passage in document.passages
            for lines in passage.source
            for number in range(lines.first, lines.last + 1)
        )
        filled = {n for n, line in enumerate(document.source_lines, 1) if line.strip()}
        left_out = filled - set(shown)
        assert left_out == ({30} if document.id == "helsingborg/stadens-styrmodell" else set())
        assert {shown[number] for number in filled - left_out} == {1}


def test_every_word_of_a_passage_is_in_its_wordings(library: Library) -> None:
    for passage in library.passages:
        document = library.document_of(passage)
        source = " ".join(
            " ".join(document.source_lines[lines.first - 1 : lines.last])
            for lines in passage.source
        )
        words = [word.strip("*•–-") for word in source.split()]
        shown = " ".join(w.text for w in _wordings(passage)).split()
        assert Counter(filter(None, words)) == Counter(filter(None, (w.strip("–-") for w in shown)))


def _wordings(passage: Passage) -> list[Wording]:
    leads = [section.lead for section in passage.sections]
    found = [passage.heading, passage.tagline, *leads]
    return [w for w in found if w] + [item.wording for item in _all_items(passage)]


def test_the_six_pejlemaerker_have_sixty_items_under_twelve_leads(library: Library) -> None:
    group = next(d.group for d in library.documents if d.group and d.group.noun == "pejlemærke")
    members = [library.passage(member) for member in group.members]
    assert group.name == "6 pejlemærker"
    assert [member.number for member in members] == [1, 2, 3, 4, 5, 6]
    assert sum(len(_all_items(member)) for member in members) == 60
    assert sum(section.lead is not None for m in members for section in m.sections) == 12
    roles = {section.role for member in members for section in member.sections}
    assert roles == {SectionRole.MEANING, SectionRole.PRACTICE}


def test_bullets_nested_by_one_space_are_children_of_the_bullet_above(library: Library) -> None:
    passage = library.passage("helsingoer/ledelsesgrundlag/kommunikation-binder-kommunen-sammen")
    parents = [item for item in _items(passage) if item.items]
    assert [str(parent.wording.lines) for parent in parents] == ["59"]
    assert [str(child.wording.lines) for child in parents[0].items] == ["60", "61"]
    assert parents[0].items[1].wording.text.startswith("Internt har vi fokus")


@pytest.mark.parametrize(
    ("name", "heading", "body"),
    [
        ("optimer-med-blik-for-helheden", "33", ["27", "29", "31"]),
        ("styr-paa-driften", "39", ["35", "37"]),
        ("samspil-med-omgivelserne", "43", ["45", "47"]),
        ("se-langt-staerkeste-hold", "49", ["51", "53"]),
    ],
)
def test_the_four_areas_have_their_paragraphs_wherever_the_heading_stands(
    library: Library, name: str, heading: str, body: list[str]
) -> None:
    passage = library.passage(f"hjoerring/ledelse-af-kerneopgaven/{name}")
    assert passage.heading is not None
    assert str(passage.heading.lines) == heading
    assert [str(item.wording.lines) for item in _items(passage)] == body


def test_headings_in_capitals_are_kept_as_printed_and_shown_in_sentence_case(
    library: Library,
) -> None:
    passage = library.passage("hjoerring/ledelse-af-kerneopgaven/styr-paa-driften")
    assert passage.heading is not None
    assert passage.heading.text == "HA' STYR PÅ DRIFTEN"
    assert passage.title == passage.shown_title == "Ha' styr på driften"


def test_a_tag_line_loses_its_dash_and_is_no_bullet(library: Library) -> None:
    passage = library.passage("halsnaes/mod-tillid-og-helhed/helhed")
    assert passage.tagline is not None
    assert passage.tagline.text == "hver for sig og i fællesskab"
    assert [item.kind for item in _items(passage)] == [ItemKind.PARAGRAPH]


def test_helhed_ends_before_the_three_texts_that_follow_it(library: Library) -> None:
    assert _lines(library.passage("halsnaes/mod-tillid-og-helhed/helhed")) == "31-35"


def test_hard_wraps_are_joined(library: Library) -> None:
    passage = library.passage("helsingoer/ledelsesgrundlag/indledning")
    first, second = _texts(passage)
    assert "har et ledelsesgrundlag, der er fordelt på seks overordnede" in first
    assert second.endswith("skal omsættes til praksis i hverdagen.")


def test_a_list_split_by_a_blank_line_is_one_list(library: Library) -> None:
    passage = library.passage("helsingoer/kommunen-som-arbejdsplads/udvikling-af-medarbejdere")
    plain, purpose, link = passage.sections
    assert plain.items[0].wording.text.endswith("medarbejderne i kommunen.")
    assert purpose.lead is not None
    assert purpose.lead.text == "Formålet med kompetenceudvikling er:"
    assert [item.wording.text[:2] for item in purpose.items] == ["At", "At"]
    assert all(item.completes_lead for item in purpose.items)
    assert link.items[0].kind is ItemKind.LINK_LABEL


def test_a_no_break_space_is_shown_as_a_space(library: Library) -> None:
    passage = library.passage("helsingoer/kommunen-som-arbejdsplads/innovation")
    assert any("vi anvender nye metoder" in text for text in _texts(passage))


def test_asterisks_become_emphasis(library: Library) -> None:
    passage = library.passage("halsnaes/mod-tillid-og-helhed/vision-2035")
    wording = _items(passage)[0].wording
    assert "*" not in wording.text
    assert [wording.text[a:b] for a, b in wording.emphasis] == ["Halsnæs i bevægelse"]


def test_the_reference_to_the_six_pejlemaerker_leads_to_them(library: Library) -> None:
    passage = library.passage("helsingoer/kommunen-som-arbejdsplads/tvaergaaende-ledelsesudvikling")
    links = [
        (item.wording.text[reference.start : reference.end], reference.target)
        for item in _items(passage)
        for reference in item.wording.references
    ]
    assert ("de seks pejlemærker", "helsingoer/ledelsesgrundlag") in links
    assert ("Læs Helsingør Kommunes ledelsesudviklingsplan", None) in links


def test_every_resolved_reference_leads_somewhere(library: Library) -> None:
    targets = [
        reference.target
        for passage in library.passages
        for wording in _wordings(passage)
        for reference in wording.references
        if reference.target
    ]
    assert len(targets) >= 6
    assert all(target in library for target in targets)


def test_the_six_grounds_are_terms_of_the_principle(library: Library) -> None:
    passage = library.passage("helsingborg/stadens-styrmodell/tillitsbaserad-styrning")
    assert [term.text for term in passage.terms][:3] == [
        "tillit",
        "invånarens fokus",
        "helhetssyn och samspel",
    ]


def test_labels_of_our_own_stand_in_brackets(library: Library) -> None:
    ours = [passage for passage in library.passages if passage.own_title]
    assert len(ours) == 18
    assert all(passage.shown_title == f"[{passage.title}]" for passage in ours)
    assert all(passage.heading is None for passage in ours)


def test_a_document_knows_its_title_subtitle_and_cover(library: Library) -> None:
    title = library.passage("hjoerring/ledelse-af-kerneopgaven")
    document = library.document_of(title)
    assert document.title_passage is title
    assert (document.title, document.subtitle) == (
        "Ledelse af Kerneopgaven",
        "Hjørring Kommunes Ledelsesgrundlag",
    )
    assert _texts(title) == ["Hjørring Kommune"]
    assert library.municipality_of(title).name == "Hjørring Kommune"


@pytest.mark.parametrize(
    ("passage_id", "label", "place"),
    [
        ("helsingoer/ledelsesgrundlag/taenker-fremtiden", "pejlemærke 2", "pejlemærke 2"),
        ("helsingoer/ledelsesgrundlag/indledning", "", "Ledelsesgrundlag"),
        ("helsingoer/kommunen-som-arbejdsplads/vision", "", "Kommunen som arbejdsplads"),
    ],
)
def test_a_passage_is_placed_by_its_number_or_by_its_document(
    library: Library, passage_id: str, label: str, place: str
) -> None:
    passage = library.passage(passage_id)
    document = library.document_of(passage)
    assert (document.group_label(passage), document.place_of(passage)) == (label, place)
