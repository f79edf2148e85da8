"""Measures the proposed structure of texts against their right one.

Usage: python -m benchmarks.importing DIR [--show]

DIR holds texts `NAME.txt`, each with `NAME.truth.yaml`: `language`, `kind`, and `lines`, in which
every line that is not blank is in exactly one entry (`lines`, `role`, and of a heading `level`,
`stands`, `body`, `run_in`). The same text as html, docx, odt, md or pdf is held against
`NAME.formats.yaml`; `--show` prints what differs there.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeAlias

import yaml

from benchmarks.importing_formats import measure_folder
from content.importing.element import Element
from content.importing.proposal import propose_structure

_SAME = {"subtitle": "title", "contents": "furniture"} | dict.fromkeys(
    ("signature", "quote", "link"), "paragraph"
)
"""Roles that are scored as one."""

Entry: TypeAlias = Mapping[str, str | int | bool]
Lines: TypeAlias = tuple[int, int]


@dataclass
class Measures:
    """Counts of one text or of several: hits, misses, false ones of roles; edits; bindings."""

    headings: int = 0
    headings_missed: int = 0
    headings_false: int = 0
    items: int = 0
    items_missed: int = 0
    items_false: int = 0
    furniture: int = 0
    furniture_missed: int = 0
    furniture_false: int = 0
    bound: int = 0
    unbound: int = 0
    edits: int = 0
    elements: int = 0

    def add(self, other: Measures) -> None:
        """Count those of another text, too."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    def __str__(self) -> str:
        return (
            f"headings F1 {_f1(self.headings, self.headings_missed, self.headings_false):.3f}"
            f"  items F1 {_f1(self.items, self.items_missed, self.items_false):.3f}"
            f"  furniture precision {_part(self.furniture, self.furniture_false):.3f}"
            f" recall {_part(self.furniture, self.furniture_missed):.3f}"
            f"  binding {self.bound}/{self.bound + self.unbound}"
            f"  edits {self.edits} / {self.elements} elements"
        )


def measure(text: str, truth: Sequence[Entry]) -> Measures:
    """How the proposal for a text differs from its truth."""
    measures = Measures(elements=len(truth))
    proposed = propose_structure(text).elements
    role_of = {
        line.number: _role(element.role or "") for element in proposed for line in element.lines
    }
    true_role = {
        number: _role(str(entry["role"]))
        for entry in truth
        for number in range(_lines(entry)[0], _lines(entry)[1] + 1)
        if number in role_of
    }
    for name, role in (("headings", "heading"), ("items", "bullet"), ("furniture", "furniture")):
        found = {number for number, each in role_of.items() if each == role}
        right = {number for number, each in true_role.items() if each == role}
        setattr(measures, name, len(found & right))
        setattr(measures, f"{name}_missed", len(right - found))
        setattr(measures, f"{name}_false", len(found - right))
    by_start = {element.range.first: element for element in proposed}
    headings = {_lines(entry)[0]: entry for entry in truth if entry["role"] == "heading"}
    for start, entry in headings.items():
        element = by_start.get(start)
        if element is not None and _role(element.role or "") == "heading":
            is_bound = element.placement == entry.get("stands", "before")
            measures.bound += is_bound
            measures.unbound += not is_bound
    measures.edits = sum(1 for _ in _edits(truth, by_start, role_of)) + measures.unbound
    return measures


def _edits(
    truth: Sequence[Entry], by_start: Mapping[int, Element], role_of: Mapping[int, str]
) -> Iterator[str]:
    """One for each run of neighbours with the same wrong role, and each wrong join or cut."""
    before = ("", "")
    for entry in truth:
        first, last = _lines(entry)
        wanted, given = _role(str(entry["role"])), role_of.get(first, "")
        wrong = (wanted, given) if wanted != given else ("", "")
        if wrong != before and wrong[0]:
            yield f"{first}: {given} for {wanted}"
        before = wrong
        element = by_start.get(first)
        if element is None or (element.range.first, element.range.last) != (first, last):
            yield f"{first}: joined or cut wrongly"


def _role(role: str) -> str:
    return _SAME.get(role, role)


def _lines(entry: Entry) -> Lines:
    first, _, last = str(entry["lines"]).partition("-")
    return int(first), int(last or first)


def _part(right: int, wrong: int) -> float:
    return right / (right + wrong) if right + wrong else 1.0


def _f1(right: int, missed: int, false: int) -> float:
    return 2 * right / (2 * right + missed + false) if right + missed + false else 1.0


def main(folder: Path) -> None:
    """Print the measures of each text of a folder, and last of all together."""
    total = Measures()
    for file in sorted(folder.glob("*.truth.yaml")):
        truth = yaml.safe_load(file.read_text("utf-8"))
        name = file.name.removesuffix(".truth.yaml")
        measures = measure((folder / f"{name}.txt").read_text("utf-8"), truth["lines"])
        total.add(measures)
        print(f"{name}: {measures}")
    measure_folder(folder)
    print(f"all: {total}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
