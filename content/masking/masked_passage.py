"""A passage as it is shown where nobody is to see whose it is: for *Who said this?*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from content.masking.masked_text import BAR, NameMask, name_mask
from content.model import (
    Accent,
    Document,
    Item,
    ItemKind,
    Municipality,
    Passage,
    PassageKind,
    Section,
    Wording,
)

_ID = "masked"
_NEUTRAL = Accent("#4a4a4a", "#c8c8c8")
"""The colour of no municipality."""


class MaskedPassage(NamedTuple):
    """A passage, and the document and municipality that it is shown as part of.

    Nothing in them says whose they are: no id, number, line, address, kind of document or date.
    """

    passage: Passage
    document: Document
    municipality: Municipality


def masked_passage(passage: Passage, municipality: Municipality) -> MaskedPassage:
    """The passage with bars for its names, under a title and in a colour of nobody."""
    masked = _Masking(name_mask(municipality), passage.document).passage(passage)
    language = passage.language
    document = Document(_ID, _ID, "", None, _ID, language, "", "", (), (masked,))
    owner = Municipality(_ID, BAR, BAR, (), "", language, _NEUTRAL, (document,))
    return MaskedPassage(masked, document, owner)


@dataclass(frozen=True)
class _Masking:
    """Masks the parts of a passage of one document."""

    mask: NameMask
    document: str

    def passage(self, passage: Passage) -> Passage:
        """Title and tag line as they are printed, without their number, and the text."""
        heading = self._wording(passage.heading)
        heading = heading and heading._replace(mark="")
        title = heading.text if heading else self.mask.text(passage.title)
        if passage.kind is PassageKind.DOCUMENT:
            title, heading = BAR, None
        return replace(
            passage,
            id=f"{_ID}/{_ID}/{_ID}",
            municipality=_ID,
            document=_ID,
            title=title,
            heading=heading,
            tagline=self._wording(passage.tagline),
            sections=tuple(map(self._section, passage.sections)),
            source=(),
            number=None,
            terms=(),
            kicker=None,
            within=None,
            facets=(),
            parts=(),
        )

    def _section(self, section: Section) -> Section:
        lead, items = self._wording(section.lead), tuple(self._items(section.items))
        return section._replace(lead=lead, items=items, addressee=None)

    def _items(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items without links, whose words name what they lead to."""
        for item in items:
            nested = tuple(self._items(item.items))
            wording = self.mask.wording(item.wording, self.document)
            if item.kind is ItemKind.LINK_LABEL:
                yield from nested
            else:
                yield item._replace(wording=wording, items=nested)

    def _wording(self, wording: Wording | None) -> Wording | None:
        return wording and self.mask.wording(wording, self.document)
