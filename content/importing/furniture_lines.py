"""Finds lines that are not part of the text: page numbers, menus, running heads, contents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from itertools import pairwise
from pathlib import Path

from content.importing.element import Line, Role, key_of
from content.importing.readers.read_text import Region, Style

_FOLDER = Path(__file__).parent / "furniture_phrases"
_PAGE_WORD = r"(?:side|sida|page|sivu|síða|s\.|p\.)"
_PAGE_NUMBER = re.compile(
    rf"\W*(?:{_PAGE_WORD}\s*)?\d{{1,3}}(?:\s*(?:/|av|af|of|\()\s*\d{{1,3}}\)?)?\W*", re.IGNORECASE
)
_FOOTER = re.compile(
    rf".{{3,90}}?(?:\s*[·|•]\s*|\t\s*|\s{{3,}})(?:{_PAGE_WORD}\s*)?\d{{1,3}}"
    r"(?:\s*(?:/|av|af|of)\s*\d{1,3})?",
    re.IGNORECASE,
)
_LEADERS = re.compile(r".{1,150}?(?:\s?[.…_]){3,160}\s*\d{0,3}|.{1,150}\S\s*…+\s*\d{1,3}")
_CONTENTS_TITLE = re.compile(
    r"(?:indhold(?:sfortegnelse)?|innhold(?:sfortegnelse)?|innehåll(?:sförteckning)?|innhald|"
    r"(?:table of )?contents|efnisyfirlit|sisällys|på denne side|på den här sidan):?",
    re.IGNORECASE,
)
_ADOPTED = re.compile(
    r"\b(?:vedtag|antage|vedtat|vedteke|godkän|godken|godkjen|fastställ|fastsat|beslut|adopted|"
    r"approved|samþykkt|hyväksy)\w*.*\d{4}",
    re.IGNORECASE,
)
_SKIP_LINK = re.compile(
    r"(?:spring|gå|hopp?a?|skip|far|fara|siirry)\s(?:direkt\s|beint\s)?(?:til|till|to|í|yfir)?\s?.{0,12}"
    r"(?:indhold|innhold|innhald|innehåll|content|innihald|efni)\w*",
    re.IGNORECASE,
)
_PATH = re.compile(r"[^>›»]{1,40}(?:\s[>›»]\s[^>›»]{1,60})+")
"""Where a page is on its site: `Forside > Om kommunen`."""

_CONTACT = re.compile(
    r"\b(?:telefon|tlf|tel|phone|cvr|org\.?\s?nr|ean)\b\.?:?\s*[\d +-]{6,}|"
    r"\b(?:postboks|postbox|box|pósthólf|pb)\.?\s\d+\b.*\b\d{3,5}\s?\d{0,2}\s\w|"
    r"(?:[·|•,]\s*|\s{3})(?:\w{1,2}-)?\d{3,4}\s?\d{0,2}\s[^\W\d_][\w ]{1,30}$|"
    r"(?:[·|•]\s*|\s{3})(?:https?://|www\.)[\w.-]+\S*$",
    re.IGNORECASE,
)
"""A telephone number, a post box, a postal code or an address on the web at the end."""

_COOKIE = re.compile(
    r"\b(?:cookies?|informasjonskaps|informationskaps|kakor\b|vafrakök)", re.IGNORECASE
)
_ICON_NAME = re.compile(r"^(?:[a-z]+_[a-z_]+\s+)+")
"""The name of an icon font's sign, which stands in the text of a web page."""

_COUNTED = re.compile(
    r"\b(?:pejlemærke|fokuspunkt|princip|prinsipp|principle|kapitel|kapittel|chapter|punkt|del|part|"
    r"trin|trinn|steg|step|tema|område|löfte|løfte|mål|verdi|værdi|value|spor|boks)\w*\s*(?:nr\.?)?\s*\d",
    re.IGNORECASE,
)
"""What is counted in a text, not page by page: `Pejlemærke 1`."""

_REGIONS = {
    Region.MENU: "in a menu or the head of the page",
    Region.DIALOG: "in a dialog of the page",
    Region.FOOTER: "in the foot of the page",
    Region.BESIDE: "beside the text of the page",
    Region.BUTTON: "a button or a part of a form",
    Region.MARGIN: "in the margin of the page, above or below the text",
}

_LONGEST = 160
"""Characters: what is longer is no furniture and no date."""

_FEWEST_REPEATS = 3
_EDGE = 12
"""So many lines at the beginning and the end are looked at for what web pages add there."""

Roles = dict[int, tuple[Role, str]]
"""Role and reason by the number of a line."""

_COMES_AGAIN = Role.FURNITURE, "comes again with other numbers"
_ENDS_WITH_PAGE = Role.FURNITURE, "ends with a page number"
_RUNNING = {_COMES_AGAIN, _ENDS_WITH_PAGE, (Role.FURNITURE, _REGIONS[Region.MARGIN])}
"""What may come again without the number of a page."""


def furniture_roles(lines: Sequence[Line]) -> Roles:
    """The lines that are furniture or contents; all others are the text."""
    roles = _marked_roles(lines)
    _find_page_lines(lines, roles)
    _find_web_lines(lines, roles)
    _find_contents(lines, roles)
    return roles


def _marked_roles(lines: Sequence[Line]) -> Roles:
    """What the file itself says is no part of the text; an adoption that is said once is one."""
    counts = Counter(line.text for line in lines)
    roles: Roles = {}
    for line in lines:
        markup = line.block.markup if line.block else None
        if markup is None or (is_adoption(line.text) and counts[line.text] == 1):
            continue
        if markup.region is not None:
            roles[line.number] = Role.FURNITURE, _REGIONS[markup.region]
        elif markup.style is Style.CONTENTS:
            roles[line.number] = Role.CONTENTS, "a table of contents, as the file says"
    return roles


def is_adoption(text: str) -> bool:
    """Whether a line says when the text was adopted."""
    return len(text) < _LONGEST and _ADOPTED.search(text) is not None


def entry_key(text: str) -> str:
    """What an entry of a table of contents has in common with its heading below."""
    return key_of(re.sub(r"[.…_\s]+\d*$", "", text))


def _find_page_lines(lines: Sequence[Line], roles: Roles) -> None:
    forms = Counter(form for line in lines if (form := _numbered_form(line.text)))
    entries = _rows_of_footers(lines)
    for line in lines:
        text = line.text[:_LONGEST]
        if _PAGE_NUMBER.fullmatch(text):
            roles[line.number] = Role.FURNITURE, "a page number"
        elif (line.mark and line.mark.numbers) or _LEADERS.fullmatch(text) or is_adoption(text):
            continue
        elif forms[_numbered_form(text)] >= _FEWEST_REPEATS:
            roles[line.number] = _COMES_AGAIN
        elif _FOOTER.fullmatch(text) and line.number not in entries:
            roles[line.number] = _ENDS_WITH_PAGE
    running = {key_of(line.text) for line in lines if roles.get(line.number) in _RUNNING} - {""}
    for line in lines:
        if (
            len(line.text) < _LONGEST
            and len(line.text.split()) > 2
            and key_of(line.text) in running
        ):
            roles.setdefault(line.number, (Role.FURNITURE, "comes again with the number of a page"))


def _rows_of_footers(lines: Sequence[Line]) -> set[int]:
    """The numbers of neighbours that end with different pages: entries of a table of contents."""
    return {
        line.number
        for pair in pairwise(lines)
        for line in pair
        if not pair[1].blanks_above
        and all(_FOOTER.fullmatch(each.text[:_LONGEST]) for each in pair)
        and entry_key(pair[0].text) != entry_key(pair[1].text)
    }


def _numbered_form(text: str) -> str:
    """A short line with `#` for its numbers; "" of one without, of sentences and counted names."""
    if len(text) > 90 or text[-1] in ".:;," or not re.search(r"\d", text):
        return ""
    if len(re.findall(r"[^\W\d_]+", text)) < 2 or _COUNTED.search(text):
        return ""
    return re.sub(r"\d+", "#", re.sub(r"\s+", " ", text))


def _find_web_lines(lines: Sequence[Line], roles: Roles) -> None:
    """What web pages add: at the edges of the text, or beside furniture that was found."""
    whole, beginnings = _phrases()
    candidates = [
        len(line.text) <= 110
        and not is_adoption(line.text)
        and (
            key_of(line.text) in whole
            or _shown(line.text).startswith(beginnings)
            or any(pattern.fullmatch(line.text) for pattern in (_SKIP_LINK, _PATH))
            or any(pattern.search(line.text) for pattern in (_CONTACT, _COOKIE))
            or _is_row_of_phrases(key_of(line.text).split(), whole)
        )
        for line in lines
    ]
    last = len(lines) - 1
    for index in (*range(len(lines)), *reversed(range(len(lines)))):
        beside = lines[max(index - 1, 0) : index + 2]
        is_near = min(index, last - index) < _EDGE or any(each.number in roles for each in beside)
        if candidates[index] and is_near:
            roles.setdefault(
                lines[index].number, (Role.FURNITURE, "said by the web page, not by the text")
            )
    _fill_gaps(lines, roles)


def _fill_gaps(lines: Sequence[Line], roles: Roles) -> None:
    """One or two short lines between furniture near the end; sentences in the midst of some."""
    is_furniture = [roles.get(line.number, ("",))[0] is Role.FURNITURE for line in lines]
    for index in range(1, min(_EDGE, len(lines) - 1)):
        line, below = lines[index], lines[index + 1]
        is_apart = bool(line.blanks_above or below.blanks_above)
        is_between = is_furniture[index - 1] and is_furniture[index + 1] and not is_apart
        if is_between and line.text[-1] in ".?!" and line.mark is None:
            roles.setdefault(line.number, (Role.FURNITURE, "in the midst of furniture"))
    for index in range(max(len(lines) - _EDGE, 1), len(lines) - 1):
        line = lines[index]
        short = len(line.text) <= 25 and line.mark is None and line.text[-1] not in ".:"
        if is_furniture[index - 1] and short and any(is_furniture[index + 1 : index + 3]):
            roles.setdefault(line.number, (Role.FURNITURE, "short, between furniture"))
            is_furniture[index] = True


def _find_contents(lines: Sequence[Line], roles: Roles) -> None:
    """A table of contents: dotted leaders, or three lines in a row that each come again below."""
    free = [line for line in lines if line.number not in roles]
    keys = [entry_key(line.text) for line in free]
    last_index = {key: index for index, key in enumerate(keys) if key}
    titled = [bool(_CONTENTS_TITLE.fullmatch(line.text)) for line in free]
    listed = [
        bool(_LEADERS.fullmatch(line.text[:_LONGEST])) or last_index.get(key, 0) > index
        for index, (line, key) in enumerate(zip(free, keys, strict=True))
    ]
    index = 0
    while index < len(free):
        end = index + titled[index]
        while end < len(free) and listed[end] and _is_entry(free[end]):
            end += 1
        entries = free[index + titled[index] : end]
        dotted = sum(bool(_LEADERS.fullmatch(line.text[:_LONGEST])) for line in entries)
        distinct = len({key_of(line.text) for line in entries}) == len(entries)
        if len(entries) >= (2 if titled[index] or dotted > 1 else 3) and distinct:
            for line in free[index:end]:
                roles[line.number] = Role.CONTENTS, "a table of contents: repeated below"
        index = max(end, index + 1)
    for line, below in pairwise(lines):
        is_above = roles.get(below.number, ("",))[0] is Role.CONTENTS
        if is_above and _CONTENTS_TITLE.fullmatch(line.text):
            roles.setdefault(line.number, (Role.CONTENTS, "the heading of a table of contents"))


def _is_row_of_phrases(words: Sequence[str], whole: Container[str]) -> bool:
    """Whether words are several such phrases side by side, as in a menu: `Menu Søg Læs højt`."""
    ends = {0}
    for end in range(1, len(words) + 1):
        if any(" ".join(words[start:end]) in whole for start in ends):
            ends.add(end)
    return len(ends) > 2 and len(words) in ends


def _is_entry(line: Line) -> bool:
    return line.text[-1] != ":" and len(re.sub(r"[.…_]{4,}", "", line.text)) <= 120


def _phrases() -> tuple[frozenset[str], tuple[str, ...]]:
    """The lines that are furniture as a whole, and the beginnings of such lines, of all languages.

    An entry that ends with `…` is a beginning.
    """
    entries = [
        line.strip()
        for file in sorted(_FOLDER.glob("*.txt"))
        for line in file.read_text("utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    whole = frozenset(key_of(entry) for entry in entries if not entry.endswith("…"))
    return whole, tuple(entry[:-1].casefold() for entry in entries if entry.endswith("…"))


def _shown(text: str) -> str:
    """What is seen of a line, in small letters."""
    return _ICON_NAME.sub("", text).casefold()
