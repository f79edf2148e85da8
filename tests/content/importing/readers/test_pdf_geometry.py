"""PDFs without tags: lines, columns, rows and margins by where they stand."""

from __future__ import annotations

from content.importing.readers.read_text import Region
from tests.content.importing.readers.pdf_files import blocks, pdf, texts, untagged

SENTENCE = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden, hver dag."
WORDS = "Vi går foran og tager ansvar for det hele, når det er svært for andre. "


def _plain(source: str, page: str = "width: 150mm, height: 200mm, margin: 20mm") -> list[str]:
    return [text.replace(" / ", " ") for text in texts(untagged(pdf(source, page)))]


def test_columns_are_read_one_after_the_other_and_a_heading_across_comes_first() -> None:
    page = "width: 150mm, height: 120mm, margin: 20mm, columns: 2"
    title = "text(16pt)[Ledelse i en kommune, der hedder Næsbo]"
    across = f'#place(top, scope: "parent", float: true, {title})'
    source = f"{across}\n" + "\n\n".join(f"Afsnit {n}. {WORDS}" for n in "abcdefghij")

    found = _plain(source, page)

    assert found[0] == "Ledelse i en kommune, der hedder Næsbo"
    assert [text[:9] for text in found[1:]] == [f"Afsnit {n}." for n in "abcdefghij"]


def test_boxes_beside_each_other_are_read_row_by_row() -> None:
    box = "block(width: 50mm, [{} \\ {} er det, som vi alle har brug for, hver dag i huset.])"
    boxes = ", ".join(box.format(name * 2, name) for name in ("Mod", "Ro", "Kraft", "Tid"))
    source = f"#grid(columns: 2, column-gutter: 8mm, row-gutter: 20mm, {boxes})"

    found = _plain(source)

    assert [text.split()[0] for text in found[::2]] == ["ModMod", "RoRo", "KraftKraft", "TidTid"]


def test_a_column_of_names_names_what_is_beside_it() -> None:
    cells = ", ".join(f"[{name}], [{WORDS * 2}]" for name in ("Mod", "Ro", "Kraft"))
    source = f"Før\n\n#grid(columns: (30mm, 1fr), row-gutter: 3mm, {cells})"

    found = blocks(untagged(pdf(source)))

    assert [(text[:5], m.is_name) for text, m in found] == [
        ("Før", False),
        *(pair for name in ("Mod", "Ro", "Kraft") for pair in ((name, True), ("Vi gå", False))),
    ]


def test_paragraphs_end_where_the_next_word_had_room_or_more_room_is_left() -> None:
    source = (
        f"#set par(spacing: 0.65em)\n{WORDS * 3}\n\n{WORDS * 2}\n\n#v(5mm)\nvi venter\n\n{WORDS}"
    )

    assert [text[:9] for text in _plain(source)] == [
        "Vi går fo",
        "Vi går fo",
        "vi venter",
        "Vi går fo",
    ]


def test_items_go_on_to_the_next_mark() -> None:
    source = f"- {WORDS * 2}\n- {WORDS}\n#set list(marker: [–])\n- kort\n1. {WORDS}"

    assert [text[:2] for text in _plain(source)] == ["• ", "• ", "– ", "1."]


def test_bold_words_inside_a_sentence_do_not_end_it() -> None:
    source = f"{WORDS} *{WORDS}* {WORDS}\n\n*Mod*\n{WORDS}\n\nEn note#super[1] her."

    found = _plain(source)

    assert len(found[0]) > 2 * len(WORDS)
    assert "her." in found[-1]


def test_running_heads_and_page_numbers_are_margins() -> None:
    page = (
        "width: 150mm, height: 80mm, margin: 20mm, header: [Ledelse i Næsbo], "
        "footer: context [Side #here().page()]"
    )
    source = "\n\n".join(f"Afsnit {n}. {WORDS}" for n in "abcdefgh")

    found = blocks(untagged(pdf(source, page)))

    assert {text for text, m in found if m.region is Region.MARGIN} >= {"Ledelse i Næsbo", "Side 1"}
    assert [text[:8] for text, m in found if m.region is None] == [
        f"Afsnit {n}" for n in "abcdefgh"
    ]


def test_small_words_and_a_number_at_the_edge_of_one_page_are_margins() -> None:
    page = "width: 150mm, height: 200mm, margin: 20mm"
    source = (
        "#place(top, dy: -17mm, text(7pt)[Sagsnr.])\n#place(bottom, dy: 17mm)[3]\n"
        f"#place(bottom, dx: 50mm, dy: 17mm)[Stor]\n{WORDS}"
    )

    found = {text: m.region for text, m in blocks(untagged(pdf(source, page)))}

    assert (found["Sagsnr."], found["3"], found["Stor"]) == (Region.MARGIN, Region.MARGIN, None)


def test_lines_across_part_columns_above_between_and_below() -> None:
    pair = f"grid(columns: (1fr, 1fr), column-gutter: 8mm, [{WORDS * 3}], [Så. {WORDS * 3}])"
    last = f"En linje går på tværs. {WORDS}Til sidst."
    source = f"#{pair}\n\n{WORDS * 2}\n\n#{pair}\n\n{last}"

    found = _plain(source)

    assert [text[:9] for text in found] == [
        *("Vi går fo", "Så. Vi gå", "Vi går fo", "Vi går fo", "Så. Vi gå", "En linje "),
    ]


def test_short_columns_that_name_nothing_are_read_one_after_the_other() -> None:
    names = "[Mod \\ #v(2mm) Ro \\ #v(4mm) Kraft]"
    source = f"#grid(columns: (40mm, 1fr), {names}, [#v(3mm) {WORDS} #v(7mm) {WORDS}])"

    assert _plain(source)[:3] == ["Mod", "Ro", "Kraft"]


def test_a_name_is_not_longer_than_what_is_beside_it() -> None:
    cells = "[Vi går foran hver dag], [Ja], [Vi venter på de andre], [Nej]"
    source = f"#grid(columns: (60mm, 1fr), row-gutter: 9mm, {cells})"

    assert not any(m.is_name for _, m in blocks(untagged(pdf(source))))


def test_lines_further_right_below_are_no_column() -> None:
    source = "~Kort \\ Linje \\ Mod\n\n#pad(left: 60mm)[Til \\ Højre \\ Her]"

    assert " ".join(_plain(source)) == "Kort Linje Mod Til Højre Her"


def test_centred_lines_stay_together() -> None:
    lines = "Vi går foran og venter på dem, der kommer efter os \\ Sammen hver dag"

    found = _plain(f"#align(center)[{lines}]\n\n{WORDS * 2}")

    assert found[0].endswith("os Sammen hver dag")


def test_a_line_below_an_item_that_begins_further_left_is_none_of_it() -> None:
    tight = "#set par(spacing: 0.65em)\n#set list(spacing: 0.65em)\n"
    source = f"{tight}- {WORDS}\nOg så går vi videre med det, vi har lært af hinanden i dag"

    assert [text[:5] for text in _plain(source)] == ["• Vi ", "Og så"]


def test_letters_that_are_set_apart_are_words() -> None:
    source = f"#text(tracking: 3pt)[GOD LEDELSE]\n\n{WORDS}\n\na b c d e f g h\n\n1 2 3 4 5"

    assert _plain(source)[0] == "GOD LEDELSE"
    assert _plain(source)[-1] == "1 2 3 4 5"


def test_entries_of_a_table_of_contents_are_lines_of_their_own() -> None:
    entries = " \\ ".join(f"{name} #box(width: 1fr, repeat[.]) {page}" for name, page in ENTRIES)

    found = _plain(f"Indhold\n\n{entries} \\ {WORDS * 2}")

    assert [text.split()[0] for text in found] == ["Indhold", "Mod", "2", "Ro", "Vi"]


ENTRIES = (("Mod", 2), ("2 Samarbejde", 3), ("Ro", 14))
