"""Old layouts and pages without tags of meaning: tables, classes, signs of icon fonts."""

from __future__ import annotations

from content.importing.proposal import propose_structure
from content.importing.readers.html_reader import html_blocks, read_html
from content.importing.readers.read_text import Region

SENTENCE = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden, hver dag."
SOUP = f"""
    <div class="sida"><div class="text">
    <div class="rubrik-xl">Det vi star for</div>
    <div class="rubrik-stor">Bakgrund</div><div class="brodtext">{SENTENCE}</div>
    <div class="rubrik-stor">Varden</div>
    <div class="rubrik-mellan">Oppenhet</div>
    <div class="under-rubrik">– vi visar hur vi tanker</div><div class="brodtext">{SENTENCE}</div>
    <div class="punkt"><span class="prick">•</span><span>skriver kort</span></div>
    <div class="rubrik-mellan">Omtanke</div><div class="brodtext">{SENTENCE}</div>
    </div></div>"""


def test_classes_that_are_called_headings_are_some_where_none_are_tagged() -> None:
    headings = [(each.text, each.markup.heading) for each in html_blocks(SOUP)]

    assert [each for each in headings if each[1]] == [
        *(("Det vi star for", 1), ("Bakgrund", 2), ("Varden", 2)),
        *(("Oppenhet", 3), ("Omtanke", 3)),
    ]


def test_tagged_headings_count_alone() -> None:
    html = f'<div><h1>Ledelse</h1><h2>Mod</h2><div class="title">Andet</div><p>{SENTENCE}</p></div>'

    assert [each.text for each in html_blocks(html) if each.markup.heading] == ["Ledelse", "Mod"]


def test_a_sign_of_a_list_in_an_element_of_its_own_is_a_mark() -> None:
    assert "• skriver kort" in [each.text for each in html_blocks(SOUP)]


def test_hidden_icon_names_in_a_button_are_apart_from_its_words() -> None:
    html = (
        f"<h1>Spørgsmål</h1><p>{SENTENCE}</p><button aria-expanded='false'><span>Hvem?</span>"
        f"<span class='faq__icon' aria-hidden='true'>expand_more</span></button><p>{SENTENCE}</p>"
    )

    regions = {each.text: each.markup.region for each in html_blocks(html)}
    assert regions["expand_more"] is Region.BUTTON
    assert regions["Hvem?"] is None


def test_the_cell_of_a_layout_that_holds_the_main_part_is_the_text() -> None:
    html = (
        "<div id='top'><h1><a href='/'>Næsbo kommune</a></h1></div><table><tr>"
        "<td><h3>I afsnittet</h3><ul><li><a href='/a'>Takster</a></li></ul></td>"
        f"<td><div role='main'><h2>Ledelse</h2><h3>Mod</h3><p>{SENTENCE}</p><h3>Tillid</h3>"
        f"<p>{SENTENCE}</p></div></td></tr></table>"
    )

    read = read_html(html.encode())
    elements = propose_structure(read.text, read.blocks).elements
    assert [f"{each.role}" for each in elements] == [
        *("furniture", "furniture", "furniture"),
        *("title", "heading", "paragraph", "heading", "paragraph"),
    ]


def test_a_part_called_contents_is_one_only_if_it_holds_links() -> None:
    links = "<div class='indhold'><p><a href='#a'>Mod og tillid</a></p></div>"
    html = f"<h1>Ledelse</h1>{links}<div class='indhold'><p>{SENTENCE}</p></div>"

    read = read_html(html.encode())
    elements = propose_structure(read.text, read.blocks).elements
    assert [f"{each.role}" for each in elements] == ["title", "contents", "paragraph"]
