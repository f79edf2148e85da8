"""Writes the map of a proposal: the YAML that says the same of the text in the map's format."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, cast

import yaml

from content.importing.element import Element, Role
from content.importing.proposal import Original, Proposal
from content.model import SourceRange

Field: TypeAlias = "str | list[str] | list[int] | list[dict[str, Field]] | dict[str, Field]"
Part: TypeAlias = dict[str, Field]

LANGUAGES = ("da", "sv", "nb", "nn", "en")
_ITEM_FIELDS = {
    Role.CAPTION: "caption",
    Role.LABEL: "caption",
    Role.LINK: "link_label",
    Role.HEADING: "container_heading",
    Role.BULLET: "bullet",
}
"""The field of an item; all others are paragraphs."""

_INTRODUCTION = {"da": "Indledning", "sv": "Inledning", "nb": "Innledning", "nn": "Innleiing"}
_KINDS = {"values": "ledelsesgrundlag"}
"""Kinds that the format has no name for."""

_LONGEST_LABEL = 60
_LONGEST_SLUG = 60
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ð": "d", "þ": "th", "ß": "ss"})


@dataclass
class _PassageDraft:
    """The elements of a passage; `label` where no element is its heading."""

    heading: Element | None = None
    label: str = ""
    elements: list[Element] = field(default_factory=list)


def write_map(proposal: Proposal) -> str:
    """The map of a proposal's text; ValueError, with a sentence, if it cannot be said."""
    by_role: dict[Role | None, list[Element]] = {}
    for element in proposal.elements:
        by_role.setdefault(element.role, []).append(element)
    titles = by_role.get(Role.TITLE, [])
    subtitles = [*titles[1:], *by_role.get(Role.SUBTITLE, [])]
    if not titles:
        raise ValueError("No line of it seems to be its title. Write one above the text.")
    if proposal.language not in LANGUAGES:
        raise ValueError(
            f"Its language seems to be {proposal.language}, which maps cannot say yet."
        )
    document: Part = {
        "kind": _KINDS.get(proposal.kind, proposal.kind),
        "language": proposal.language,
        "sha256": hashlib.sha256(proposal.text.encode()).hexdigest(),
        "title": _lines(titles[0].range),
    }
    if proposal.original:
        document["original"] = _original(proposal.original)
    if subtitles:
        document["subtitle"] = _lines(subtitles[0].range)
    if cover := [_lines(each.range) for each in subtitles[1:]]:
        document["cover"] = cover
    beside = (Role.FURNITURE, Role.CONTENTS)
    if furniture := [_lines(each.range) for each in proposal.elements if each.role in beside]:
        document["furniture"] = furniture
    outside = (Role.TITLE, Role.SUBTITLE, *beside)
    texts = [each for each in proposal.elements if each.role not in outside]
    if not texts:
        raise ValueError("It has no text below its title.")
    covers = {each.range.first for each in (*titles, *subtitles)}
    document["passages"] = _passages(texts, proposal.language, covers)
    return dump_map(document)


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


def _lines(lines: SourceRange) -> str:
    return str(lines.first) if lines.first == lines.last else f"{lines.first}-{lines.last}"


def _passages(texts: Sequence[Element], language: str, covers: Collection[int]) -> list[Part]:
    """`covers` are lines of the document's own title, between which no passage goes on."""
    taken: set[str] = set()
    passages: list[Part] = []
    for draft in _drafts(texts, _INTRODUCTION.get(language, "Introduction"), covers):
        name = draft.heading.text if draft.heading else draft.label
        own = free = slug(name, "text")
        number = 1
        while free in taken:
            number += 1
            free = f"{own}-{number}"
        taken.add(free)
        passages.append(_passage(draft, free))
    return passages


def _drafts(
    texts: Sequence[Element], introduction: str, covers: Collection[int]
) -> list[_PassageDraft]:
    """The passages: one for each heading that has text right beside it, and what is between."""
    drafts: list[_PassageDraft] = []
    for index, element in enumerate(texts):
        below = texts[index + 1] if index + 1 < len(texts) else None
        has_text = (
            below is not None
            and below.role is not Role.HEADING
            and not _are_apart(element, below, covers)
        )
        is_apart = index > 0 and _are_apart(texts[index - 1], element, covers)
        if element.run_in:
            drafts.append(_PassageDraft(label=_run_in_name(element), elements=[element]))
        elif _is_after_text(element) and not is_apart and (own := _text_above(drafts, element)):
            drafts[-1].elements = [each for each in drafts[-1].elements if each not in own]
            drafts.append(_PassageDraft(heading=element, elements=own))
        elif _begins_passage(element) and has_text:
            drafts.append(_PassageDraft(heading=element))
        elif not drafts or is_apart or _is_outside(drafts[-1], element) or _begins_passage(element):
            label = introduction if not drafts else _short(element.text)
            drafts.append(_PassageDraft(label=label, elements=[element]))
        else:
            drafts[-1].elements.append(element)
    return [_with_elements(draft) for draft in drafts if draft.elements or draft.heading]


def _with_elements(draft: _PassageDraft) -> _PassageDraft:
    """The draft; of a heading alone, one that has the heading as its text."""
    if draft.elements or draft.heading is None:
        return draft
    return _PassageDraft(label=_short(draft.heading.text), elements=[draft.heading])


def _are_apart(above: Element, below: Element, covers: Collection[int]) -> bool:
    return any(above.range.first < line < below.range.first for line in covers)


def _is_after_text(element: Element) -> bool:
    return (
        element.role is Role.HEADING and element.placement == "after" and element.body is not None
    )


def _begins_passage(element: Element) -> bool:
    return element.role is Role.HEADING and element.level <= 2 and element.placement == "before"


def _text_above(drafts: Sequence[_PassageDraft], heading: Element) -> list[Element]:
    """Those elements of the last draft that are the text of a heading after it."""
    first = heading.body.first if heading.body else heading.range.first
    return [each for each in drafts[-1].elements if each.range.first >= first] if drafts else []


def _is_outside(draft: _PassageDraft, element: Element) -> bool:
    """Whether an element is below the text of the draft's heading."""
    heading = draft.heading
    if heading is None:
        return draft.elements[0].run_in
    if heading.placement == "after":
        return True
    return heading.body is not None and element.range.first > heading.body.last


def _run_in_name(element: Element) -> str:
    return _short(re.split(r"\s[–—-]\s|:\s", element.text, maxsplit=1)[0])


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else text[:_LONGEST_LABEL].rsplit(None, 1)[0] + " …"


def _passage(draft: _PassageDraft, slug_: str) -> Part:
    passage: Part = {"id": slug_, "kind": "principle" if draft.heading else "system"}
    if draft.heading:
        passage["heading"] = _lines(draft.heading.range)
        if draft.heading.is_capitals:
            passage["heading_case"] = "sentence"
    else:
        passage["label"] = draft.label
    elements = draft.elements
    if draft.heading and elements[0].role is Role.TAGLINE and len(elements) > 1:
        passage["tagline"] = _lines(elements[0].range)
        elements = elements[1:]
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
