"""Writes the map of a proposal: the YAML that says the same of the text in the map's format."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from typing import TypeAlias, cast

import yaml

from content.importing.element import Element, Role
from content.importing.proposal import Original, Proposal
from content.model import SourceRange

Field: TypeAlias = "str | bool | list[str] | list[int] | Part | list[Part]"
Part: TypeAlias = dict[str, "Field"]

_FORMAT = "2"
_ITEM_FIELDS = {
    Role.CAPTION: "caption",
    Role.LABEL: "label",
    Role.LINK: "link_label",
    Role.HEADING: "container_heading",
    Role.BULLET: "bullet",
    Role.QUOTE: "quote",
    Role.ROW: "row",
    Role.FOOTNOTE: "footnote",
}
"""The field of an item; all others are paragraphs."""

_INTRODUCTION = {"da": "Indledning", "sv": "Inledning", "nb": "Innledning", "nn": "Innleiing"}
_LONGEST_LABEL = 60
_LONGEST_SLUG = 60
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ð": "d", "þ": "th", "ß": "ss"})


@dataclass
class _PassageDraft:
    """The elements of a passage; `label` where no element is its heading."""

    kind: str
    label: str = ""
    heading: Element | None = None
    kicker: Element | None = None
    chapter: _PassageDraft | None = None
    elements: list[Element] = field(default_factory=list)
    id: str = ""

    @property
    def lines(self) -> list[int]:
        """The first lines of its elements, ascending."""
        heads = (each for each in (self.kicker, self.heading) if each is not None)
        return sorted({each.range.first for each in (*heads, *self.elements)})

    @property
    def name(self) -> str:
        """The heading or label; of a heading in one line with its text only that."""
        if self.heading is None:
            return self.label
        return run_in_name(self.heading) if self.heading.run_in else self.heading.text


def write_map(proposal: Proposal) -> str:
    """The map of a proposal's text; ValueError, with a sentence, if it cannot be said."""
    by_role: dict[Role | None, list[Element]] = {}
    for element in proposal.elements:
        by_role.setdefault(element.role, []).append(element)
    titles, subtitles = by_role.get(Role.TITLE, []), by_role.get(Role.SUBTITLE, [])
    document = _begun(proposal, titles)
    if subtitles:
        document["subtitle"] = _lines(subtitles[0].range)
    if cover := [_lines(each.range) for each in (*titles[1:], *subtitles[1:])]:
        document["cover"] = cover
    for role in (Role.FURNITURE, Role.CONTENTS):
        if beside := [_lines(each.range) for each in by_role.get(role, [])]:
            document[role.value] = beside
    outside = (Role.TITLE, Role.SUBTITLE, Role.FURNITURE, Role.CONTENTS)
    texts = [each for each in proposal.elements if each.role not in outside]
    if not texts:
        raise ValueError("It has no text below its title.")
    raw = proposal.text.split("\n")
    shown = sorted(each.range.first for each in (*titles, *subtitles, *texts))
    drafts = _drafts(texts, _INTRODUCTION.get(proposal.language, "Introduction"))
    for draft, id_ in zip(drafts, unique_slugs(each.name for each in drafts), strict=True):
        draft.id = id_
    document["passages"] = [_passage(draft, raw, shown) for draft in drafts]
    return dump_map(document)


def _begun(proposal: Proposal, titles: Sequence[Element]) -> Part:
    """A map that says what the text is, its title, and what it was made from."""
    document: Part = {
        "format": _FORMAT,
        "kind": proposal.kind,
        "language": proposal.language,
        "sha256": hashlib.sha256(proposal.text.encode()).hexdigest(),
    }
    if titles:
        document["title"] = _lines(titles[0].range)
    if proposal.own_title or not titles:
        document["title_label"] = proposal.own_title or proposal.kind.capitalize()
    if proposal.original:
        document["original"] = _original(proposal.original)
    return document


def dump_map(document: Part) -> str:
    """A map as YAML, its fields in their order."""
    return yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=100)


def _original(original: Original) -> Part:
    """How the text was made from its original, so that it can be made again."""
    read = original.read
    said: Part = {
        "file": f"original.{original.ending}",
        "sha256": hashlib.sha256(original.data).hexdigest(),
        "reader": read.reader,
    }
    if read.encoding:
        said["encoding"] = read.encoding
    if read.pages:
        said["pages"] = list(read.pages)
    return said


def slug(words: str, default: str) -> str:
    """Words as a part of an id: small letters, digits and hyphens; `default` if none is left."""
    plain = unicodedata.normalize("NFKD", words.casefold().translate(_LETTERS))
    parts = re.findall(
        r"[a-z0-9]+", "".join(each for each in plain if not unicodedata.combining(each))
    )
    return "-".join(parts)[:_LONGEST_SLUG].strip("-") or default


def run_in_name(heading: Element) -> str:
    """The name in a line that has its text, too: `Word` of `Word – promise`."""
    return _short(re.split(r"\s[–—-]\s|:\s", heading.text, maxsplit=1)[0].strip())


def _lines(lines: SourceRange) -> str:
    return str(lines.first) if lines.first == lines.last else f"{lines.first}-{lines.last}"


def unique_slugs(names: Iterable[str]) -> list[str]:
    """A slug for each name; the second of the same name has a number."""
    slugs: list[str] = []
    for name in names:
        own = slug(name, "text")
        numbered = (f"{own}-{number}" for number in count(2))
        slugs.append(next(free for free in chain((own,), numbered) if free not in slugs))
    return slugs


def _drafts(texts: Sequence[Element], introduction: str) -> list[_PassageDraft]:
    """The passages: one for each heading, within the chapter that it is in, and what is between."""
    drafts: list[_PassageDraft] = []
    for index, element in enumerate(texts):
        chapter = next((each for each in reversed(drafts) if _holds(each, element)), None)
        apart = next((each for each in drafts if _is_apart(each, element)), None)
        below = texts[index + 1] if index + 1 < len(texts) else None
        if apart is not None:
            apart.elements.append(element)
        elif element.role is Role.LABEL and below is not None and _begins_passage(below):
            continue  # its kicker
        elif element.role is Role.HEADING and element.placement == "after" and element.body:
            drafts.append(_text_above(drafts, element))
        elif _begins_passage(element):
            kind = "chapter" if _has_passages(element, texts) else "principle"
            above = texts[index - 1] if index else element
            kicker = above if above.role is Role.LABEL else None
            own = [element] if element.run_in else []
            drafts.append(_PassageDraft(kind, "", element, kicker, chapter, own))
        elif not drafts or element.label or _is_outside(drafts[-1], element):
            is_signature = element.role is Role.SIGNATURE
            kind = "signature" if is_signature else "system" if drafts else "intro"
            proposed = _short(element.text) if drafts or is_signature else introduction
            label = element.label or proposed
            drafts.append(_PassageDraft(kind, label, elements=[element], chapter=chapter))
        else:
            drafts[-1].elements.append(element)
    return [draft for draft in drafts if draft.elements or draft.heading]


def _begins_passage(element: Element) -> bool:
    """Whether an element is the heading of what is browsed; with nothing below it is a name."""
    before = element.placement in {"before", "apart"}
    return element.role is Role.HEADING and element.level <= 2 and before


def _has_passages(heading: Element, texts: Sequence[Element]) -> bool:
    """Whether a heading of the highest level has headings of what is browsed below it."""
    return heading.level == 1 and any(
        each.level == 2 and each.role is Role.HEADING and _is_in(each, heading.body)
        for each in texts
    )


def _holds(draft: _PassageDraft, element: Element) -> bool:
    heading = draft.heading
    return draft.kind == "chapter" and heading is not None and _is_in(element, heading.body)


def _is_apart(draft: _PassageDraft, element: Element) -> bool:
    heading = draft.heading
    return heading is not None and heading.placement == "apart" and _is_in(element, heading.body)


def _is_in(element: Element, body: SourceRange | None) -> bool:
    return body is not None and body.first <= element.range.first <= body.last


def _text_above(drafts: Sequence[_PassageDraft], heading: Element) -> _PassageDraft:
    """The passage of a heading that stands after its text, which is taken from the last draft."""
    last = drafts[-1]
    own = [each for each in last.elements if _is_in(each, heading.body)]
    last.elements = [each for each in last.elements if each not in own]
    return _PassageDraft("principle", "", heading, None, last.chapter, own)


def _is_outside(draft: _PassageDraft, element: Element) -> bool:
    """Whether an element is below the text of the draft's heading."""
    heading = draft.heading
    if heading is None:
        return False
    if heading.placement != "before":
        return True
    return heading.body is None or element.range.first > heading.body.last


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else text[:_LONGEST_LABEL].rsplit(None, 1)[0] + " …"


def _passage(draft: _PassageDraft, raw: Sequence[str], shown: Sequence[int]) -> Part:
    """`raw` are the lines of the source, `shown` the first lines of all that is no furniture."""
    passage: Part = {"id": draft.id, "kind": draft.kind}
    elements, heading = draft.elements, draft.heading
    if draft.chapter:
        passage["within"] = draft.chapter.id
    if draft.kicker:
        passage["kicker"] = _lines(draft.kicker.range)
    if heading is None or (heading.run_in and raw[heading.range.first - 1].count(draft.name) != 1):
        passage["label"] = draft.name
    elif heading.run_in:
        passage["heading"] = {"line": str(heading.range.first), "words": draft.name}
    else:
        passage["heading"] = _lines(heading.range)
        if heading.is_capitals:
            passage["heading_case"] = "sentence"
    if heading and elements and elements[0].role is Role.TAGLINE and len(elements) > 1:
        passage["tagline"] = _lines(elements[0].range)
        elements = elements[1:]
    lines = draft.lines
    if len(lines) < sum(lines[0] <= line <= lines[-1] for line in shown):
        passage["apart"] = True
    if elements:
        passage["sections"] = list(_sections(elements))
    return passage


def _sections(elements: Sequence[Element]) -> Iterator[Part]:
    """Each lead-in begins a section, which ends with the list that completes it."""
    lead: Element | None = None
    items: list[Part] = []
    for element in elements:
        ends_list = lead is not None and element.role is not Role.BULLET
        if (element.role is Role.LEAD or ends_list) and (items or lead):
            yield _section(lead, items)
            lead, items = None, []
        if element.role is Role.LEAD:
            lead = element
        else:
            _add_item(items, element)
    yield _section(lead, items)


def _section(lead: Element | None, items: list[Part]) -> Part:
    return {**({"lead": _lines(lead.range)} if lead else {}), "items": items}


def _add_item(items: list[Part], element: Element) -> None:
    """Add an item, inside the last one as often as it is deeper, where there is one."""
    for _ in range(element.depth - 1):
        if not items:
            break
        items = cast(list[Part], items[-1].setdefault("nested", []))
    item_field = _ITEM_FIELDS.get(element.role or Role.PARAGRAPH, "paragraph")
    items.append({item_field: _lines(element.range)})
