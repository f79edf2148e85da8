"""Measures what is proposed for texts in files of other kinds than plain text.

Beside `NAME.html`, `NAME.docx`, `NAME.pdf` and the like lies `NAME.formats.yaml`: `title`,
`headings` with `text`, `items`, `order` (the words of every block), and `furniture` by kind.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypedDict

import yaml

from content.importing.element import Element, Role
from content.importing.proposal import propose_file
from content.importing.readers.read_text import NotReadableError
from content.list_mark import read_mark

KINDS = ("html", "docx", "odt", "md", "pdf")


class _Heading(TypedDict):
    text: str
    level: int


class FormatTruth(TypedDict):
    """What is right for all files of a text."""

    title: str
    headings: Sequence[_Heading]
    items: Sequence[str]
    order: Sequence[str]
    furniture: Mapping[str, Sequence[str]]


@dataclass
class FormatMeasures:
    """Counts of one file or of several."""

    blocks: int = 0
    found: int = 0
    in_order: int = 0
    lost: int = 0
    headings: int = 0
    headings_missed: int = 0
    headings_false: int = 0
    items: int = 0
    items_missed: int = 0
    items_false: int = 0
    titles: int = 0
    titles_wrong: int = 0
    leaked: int = 0

    def add(self, other: FormatMeasures) -> None:
        """Count those of another file, too."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    def __str__(self) -> str:
        return (
            f"blocks {self.found}/{self.blocks} in order {self.in_order}/{self.blocks}"
            f" lost {self.lost}"
            f"  headings F1 {_f1(self.headings, self.headings_missed, self.headings_false):.3f}"
            f"  items F1 {_f1(self.items, self.items_missed, self.items_false):.3f}"
            f"  title {self.titles}/{self.titles + self.titles_wrong}  leaked {self.leaked}"
        )


def measure_file(file: Path, truth: FormatTruth) -> FormatMeasures:
    """How the proposal for a file differs from its truth."""
    proposal = propose_file(file)
    shown = [each for each in proposal.elements if each.role not in {Role.FURNITURE, Role.CONTENTS}]
    texts = [_key(each.text) for each in shown]
    order = [_wanted(text) for text in truth["order"]]
    whole = _key(" ".join(each.text for each in shown))
    measures = FormatMeasures(
        blocks=len(order),
        found=(Counter(order) & Counter(texts)).total(),
        in_order=_common_run(order, texts),
        lost=sum(text not in whole for text in order),
        leaked=sum(
            any(text.startswith(_key(words)) for text in texts if text not in order)
            for words in truth["furniture"].get(file.suffix[1:], ())
        ),
    )
    headings = [_wanted(each["text"]) for each in truth["headings"]]
    _compare(measures, "headings", headings, _texts_of(shown, Role.HEADING))
    _compare(measures, "items", list(map(_wanted, truth["items"])), _texts_of(shown, Role.BULLET))
    is_right = _key(proposal.title) == _key(truth["title"])
    measures.titles, measures.titles_wrong = int(is_right), int(not is_right)
    if "--show" in sys.argv:
        _show(truth, shown)
    return measures


def _compare(
    measures: FormatMeasures, name: str, right: Sequence[str], given: Sequence[str]
) -> None:
    wanted, found = Counter(right), Counter(given)
    setattr(measures, name, (wanted & found).total())
    setattr(measures, f"{name}_missed", (wanted - found).total())
    setattr(measures, f"{name}_false", (found - wanted).total())


def _texts_of(elements: Sequence[Element], role: Role) -> list[str]:
    return [_key(each.text) for each in elements if each.role is role]


def _key(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split()).casefold()


def _wanted(text: str) -> str:
    """A text of the truth as an element has it: the mark or number is apart from the words."""
    mark = read_mark(text)
    return _key(text[mark.length :] if mark else text)


def _common_run(right: Sequence[str], given: Sequence[str]) -> int:
    """How many of the right blocks are given in their order: the longest common subsequence."""
    places: dict[str, list[int]] = {}
    for index, text in enumerate(given):
        places.setdefault(text, []).append(index)
    ends: list[int] = []
    for text in right:
        for index in reversed(places.get(text, [])):
            at = bisect_left(ends, index)
            ends[at : at + 1] = [index]
    return len(ends)


def _f1(right: int, missed: int, false: int) -> float:
    return 2 * right / (2 * right + missed + false) if right + missed + false else 1.0


def _show(truth: FormatTruth, shown: Sequence[Element]) -> None:
    """What is missing, and what is there instead."""
    wanted = {_wanted(text) for text in truth["order"]}
    given = {_key(each.text) for each in shown}
    for text in truth["order"]:
        if _wanted(text) not in given:
            print(f"    missing: {text}")
    for each in shown:
        if _key(each.text) not in wanted:
            print(f"    instead: {each.role} {each.text}")
    headings = {_wanted(each["text"]) for each in truth["headings"]}
    items = {_wanted(text) for text in truth["items"]}
    for each in shown:
        for role, right in ((Role.HEADING, headings), (Role.BULLET, items)):
            if (each.role is role) != (_key(each.text) in right):
                print(f"    {each.role}, not as {role}: {each.text} ({each.reason})")


def measure_folder(folder: Path) -> None:
    """Print the measures of each file of other kinds in a folder, and of each kind together."""
    totals: dict[str, FormatMeasures] = {}
    for truth_file in sorted(folder.glob("*.formats.yaml")):
        truth: FormatTruth = yaml.safe_load(truth_file.read_text("utf-8"))
        name = truth_file.name.removesuffix(".formats.yaml")
        for file in (folder / f"{name}.{kind}" for kind in KINDS):
            if file.exists():
                try:
                    measures = measure_file(file, truth)
                except NotReadableError as error:
                    measures = FormatMeasures(
                        blocks=len(truth["order"]),
                        lost=len(truth["order"]),
                        headings_missed=len(truth["headings"]),
                        items_missed=len(truth["items"]),
                        titles_wrong=1,
                    )
                    print(f"{file.name}: {error}")
                print(f"{file.name}: {measures}")
                totals.setdefault(file.suffix[1:], FormatMeasures()).add(measures)
    for kind, total in totals.items():
        print(f"all {kind}: {total}")
