"""Web pages: their blocks in order, and what part of the page each is."""

from __future__ import annotations

import pytest

from content.importing.element import Role
from content.importing.proposal import propose_structure
from content.importing.readers.html_reader import read_html
from content.importing.readers.read_text import Markup, Region, Style

SENTENCE = "Vi siger tingene, som de er, og vi holder, hvad vi lover hinanden, hver dag."


def _blocks(html: str) -> list[tuple[str, Markup]]:
    read = read_html(html.encode())
    lines = read.text.split("\n")
    return [
        (" / ".join(lines[each.lines.first - 1 : each.lines.last]).strip(), each.markup)
        for each in read.blocks
    ]


def _texts(html: str) -> list[str]:
    return [text for text, _ in _blocks(html)]


def _regions(html: str) -> dict[str, Region | None]:
    return {text: markup.region for text, markup in _blocks(html)}


def _roles(html: str) -> dict[str, Role | None]:
    read = read_html(html.encode())
    return {each.text: each.role for each in propose_structure(read.text, read.blocks).elements}


def test_headings_keep_their_level_and_words_of_several_elements_are_one_block() -> None:
    html = f"<h1>Ledelse</h1><h2><span>Vi går</span> <em>foran</em></h2><p>{SENTENCE}</p>"

    assert [(text, markup.heading) for text, markup in _blocks(html)] == [
        ("Ledelse", 1),
        ("Vi går foran", 2),
        (SENTENCE, 0),
    ]


def test_items_have_the_marks_that_browsers_print() -> None:
    html = """<ul><li>en<ul><li>to</li></ul></li><li>– tre</li></ul>
        <ol start=3><li>fire</li><li value=9>fem</li><li>seks</li></ol>
        <ol type=a><li>syv</li></ol><ol type=a start=99><li>otte</li></ol><li>ni</li>"""

    assert read_html(html.encode()).text.split("\n") == [
        *("• en", "  • to", "– tre", "3. fire", "9. fem", "10. seks", "a) syv", "99. otte"),
        *("", "• ni", ""),
    ]


def test_an_item_with_two_paragraphs_has_one_mark() -> None:
    assert _texts("<ul><li><p>en</p><p>to</p></li></ul>") == ["• en", "to"]


def test_an_item_that_holds_a_heading_is_a_part_of_the_page() -> None:
    html = f"<h2>Ledelse</h2><ul><li><h3>Mod</h3><p>{SENTENCE}</p></li></ul>"

    assert [(text, m.heading, m.list_level) for text, m in _blocks(html)][1:] == [
        ("Mod", 3, 0),
        (SENTENCE, 0, 0),
    ]


def test_lines_of_a_paragraph_that_are_bold_or_whole_are_blocks_of_their_own() -> None:
    html = "<p><b>Mod</b><br>Vi tør handle,<br>også alene.<br>- sammen<br><br></p><p> <br></p>"

    assert [(text, markup.is_bold) for text, markup in _blocks(html)] == [
        ("Mod", True),
        ("Vi tør handle, / også alene.", False),
        ("- sammen", False),
    ]


def test_lines_of_a_heading_stay_together() -> None:
    assert _texts("<h2>Vi går<br>Foran</h2>") == ["Vi går / Foran"]


@pytest.mark.parametrize(
    "button",
    [
        '<button aria-expanded="false"><span>Mod</span></button>',
        '<a href="#" aria-expanded="true">Mod</a>',
        '<button class="faq__toggle">Mod</button>',
        '<a data-toggle="collapse" href="#">Mod</a>',
        "<details><summary>Mod</summary></details>",
        f"<dl><dt>Mod</dt> <dd>{SENTENCE}</dd></dl>",
        f"<table><tr><td>Mod</td><td>{SENTENCE}</td></tr></table>",
    ],
)
def test_what_names_a_part_is_a_heading_below_the_last(button: str) -> None:
    html = f"<h1>Ledelse</h1><h2>Vi er</h2>{button}<p>{SENTENCE}</p>"

    markup = dict(_blocks(html))["Mod"]

    assert (markup.heading, markup.is_name) == (3, True)


def test_short_terms_and_cells_are_no_headings() -> None:
    html = """<dl><dt>Dato</dt><dd>2024</dd><dt>Sag</dt></dl><table><caption>Tal</caption>
        <tr><th>År</th><th>Antal</th></tr><tr><td>2024</td><td> 12 </td></tr>
        <tr><td></td><td></td></tr><tr><td><h4>Stor</h4></td><td><p>a<p>b</td></tr></table>"""

    assert [(text, m.heading, m.style) for text, m in _blocks(html)] == [
        ("Dato", 0, None),
        ("2024", 0, None),
        ("Sag", 0, None),
        ("Tal", 0, Style.CAPTION),
        ("År\tAntal", 0, Style.ROW),
        ("2024\t12", 0, Style.ROW),
        ("Stor", 4, None),
        ("a", 0, None),
        ("b", 0, None),
    ]


def test_pictures_quotations_and_tables_of_contents_say_what_they_are() -> None:
    html = f"""<div class="page-toc"><a href="#a">Mod</a></div>
        <p>{SENTENCE}<img alt=" En  bro "></p>
        <blockquote>{SENTENCE}<footer>En leder</footer></blockquote><img alt=""><img>"""

    assert [(text, markup.style) for text, markup in _blocks(html)] == [
        ("Mod", Style.CONTENTS),
        ("En bro", Style.CAPTION),
        (SENTENCE, None),
        (SENTENCE, Style.QUOTE),
        ("En leder", Style.QUOTE),
    ]


FRAME = (
    '<div>Vi bruger cookies for at forbedre siden.</div><div class="nav"><ul>'
    + "".join(f'<li><a href="/{n}">Emne {n}</a></li>' for n in range(40))
    + f"</ul></div><div><div><h1>Ledelse i Næsbo</h1><p>{SENTENCE * 5}</p><h2>Mod</h2>"
    + f"<p>{SENTENCE}</p></div><div><a>Del</a></div></div><div>Rådhuset, telefon 12345678</div>"
)


def test_without_named_parts_the_text_is_where_most_words_are() -> None:
    regions = _regions(FRAME)

    assert {text for text, region in regions.items() if region is None} == {
        "Ledelse i Næsbo",
        SENTENCE * 5,
        "Mod",
        SENTENCE,
    }


def test_in_a_table_that_lays_out_the_page_the_text_is_in_one_cell() -> None:
    menu = "".join(f'<a href="/{n}">Emne {n}</a>' for n in range(30))
    html = f"""<table><tr><td>{menu}</td><td><h1>Ledelse</h1><p>{SENTENCE * 9}</p></td></tr>
        <tr><td colspan=2>Rådhuset, telefon 12345678</td></tr></table>"""

    inside = {text for text, region in _regions(html).items() if region is None}

    assert inside == {"Ledelse", SENTENCE * 9}


def test_a_long_text_beside_the_densest_part_is_text_too() -> None:
    html = f"<div><p>{SENTENCE * 3}</p></div><div><h2>Mod</h2>{'<p>' + SENTENCE * 12}</div>"

    assert _regions(html)[SENTENCE * 3] is None


@pytest.mark.parametrize(
    ("part", "region"),
    [
        ("<nav>Emner</nav>", Region.MENU),
        ('<div role="search">Emner</div>', Region.MENU),
        ('<div class="breadCrumb">Emner</div>', Region.MENU),
        ('<div id="cookie-banner">Emner</div>', Region.DIALOG),
        ("<footer>Emner</footer>", Region.FOOTER),
        ("<aside>Emner</aside>", Region.BESIDE),
        ("<button>Emner</button>", Region.BUTTON),
        ("<button aria-expanded=false class=nav>Emner</button>", Region.MENU),
        ('<i class="material-icons">Emner</i>', None),
        ('<i class="material-icons">expand_more</i>', Region.BUTTON),
        ("<article><aside>Emner</aside></article>", None),
    ],
)
def test_parts_of_a_page_are_known_by_tag_role_and_name(part: str, region: Region | None) -> None:
    html = f"<main><h1>Ledelse</h1><p>{SENTENCE}</p>{part}</main>"

    found = _regions(html)

    assert next(v for k, v in found.items() if k not in {"Ledelse", SENTENCE}) is region


def test_a_named_part_that_has_most_of_the_words_is_the_text() -> None:
    html = f'<div class="has-sidebar share"><p>{SENTENCE}</p></div>'

    assert _regions(html) == {SENTENCE: None}


def test_scripts_and_styles_are_no_words() -> None:
    html = "<p>Mod<script>x</script><!-- c --></p><style>y</style><template>z</template>"

    assert _texts(html) == ["Mod"]
    assert _texts("<frameset><frame src=x></frameset>") == []


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "latin-1"),
        ('<meta http-equiv=x content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="nonsense">', "utf-8"),
        ("", "cp1252"),
    ],
)
def test_a_page_is_decoded_as_it_says_or_as_its_words_show(head: str, encoding: str) -> None:
    html = f"{head}<p>Vi går foran på vejen, også når det er svært</p>"

    assert read_html(html.encode(encoding)).text.startswith("Vi går foran på vejen, også")


def test_a_page_without_words_has_no_blocks() -> None:
    assert _blocks("") == []


def test_what_leads_a_list_is_no_heading_where_the_page_marks_them() -> None:
    html = f"""<h1>Ledelse i Næsbo</h1><h2>Mod</h2><p>Kort linje</p><p>{SENTENCE}</p>
        <p><b>Som leder</b></p><ul><li>spørger du</li></ul><p>Vi lover</p><ul><li>ro</li></ul>
        <p><b>Til sidst</b></p><p>{SENTENCE}.</p><h2>Ro</h2><p>– til at vente</p>"""

    assert _roles(html) == {
        "Ledelse i Næsbo": Role.TITLE,
        "Mod": Role.HEADING,
        "Kort linje": Role.PARAGRAPH,
        SENTENCE: Role.PARAGRAPH,
        "Som leder": Role.HEADING,
        "spørger du": Role.BULLET,
        "Vi lover": Role.LEAD,
        "ro": Role.BULLET,
        "Til sidst": Role.HEADING,
        f"{SENTENCE}.": Role.PARAGRAPH,
        "Ro": Role.HEADING,
        "til at vente": Role.TAGLINE,
    }


def test_parts_beside_the_text_are_furniture_but_for_an_adoption_that_is_said_once() -> None:
    html = f"""<nav>Emner</nav><main><h1>Ledelse i Næsbo</h1><ul class=toc><li>Mod</li></ul>
        <h2>Mod</h2><p>{SENTENCE}</p><blockquote>{SENTENCE}</blockquote></main>
        <footer><p>Vedtaget i byrådet 2021</p><p>Næsbo</p></footer>"""

    assert _roles(html) == {
        "Emner": Role.FURNITURE,
        "Ledelse i Næsbo": Role.TITLE,
        "Mod": Role.HEADING,
        SENTENCE: Role.QUOTE,
        "Vedtaget i byrådet 2021": Role.DATE,
        "Næsbo": Role.FURNITURE,
    }
