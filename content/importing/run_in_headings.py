"""Finds headings in one line with their text: `Word – promise`, and a few words before a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from content.importing.element import Element, Line, Role, text_elements

_RUN_IN = re.compile(r"(?P<name>\w[^.:!?–—]{0,40}?)\s*(?P<sign>\s[–—-]|:)\s\S")
_MOST_WORDS = 4
_FEWEST_ALIKE = 3
"""So many neighbours of a form are no accident."""

_MOST_APART = 2
"""So many elements may be between two where each begins after a blank line: their text."""

_REASON = "a name and its text in one line, as its neighbours"


def run_in_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that begin such a heading, if several do after a blank line."""
    starts = [line for line in lines if line.blanks_above and _form(Element([line]))]
    return frozenset(line.number for line in starts if len(starts) >= _FEWEST_ALIKE)


def set_run_in_headings(elements: Sequence[Element]) -> None:
    """Several of one form are headings: neighbours, or each with a blank line and its text."""
    texts = text_elements(elements)
    forms = [_form(element) for element in texts]
    runs: list[list[int]] = []
    for index, form in enumerate(forms):
        if form and runs and _goes_on(texts, forms, runs[-1][-1], index):
            runs[-1].append(index)
        elif form:
            runs.append([index])
    for run in runs:
        for index in run if len(run) >= _FEWEST_ALIKE else ():
            texts[index].set_role(Role.HEADING, _REASON)
            texts[index].run_in, texts[index].placement = True, "before"


def _form(element: Element) -> str:
    """The sign between name and text; "" of what has no such form or is something else."""
    match = None if element.is_set or element.mark else _RUN_IN.match(element.text)
    return match["sign"] if match and len(match["name"].split()) <= _MOST_WORDS else ""


def _goes_on(texts: Sequence[Element], forms: Sequence[str], last: int, index: int) -> bool:
    """Whether an element goes on a run: right below, or with the text of the last between."""
    between = texts[last + 1 : index]
    if not between:
        return True
    return (
        forms[last] == forms[index]
        and bool(texts[index].blanks_above)
        and len(between) <= _MOST_APART
        and all(not each.is_set and each.text[-1:] in ".!" for each in between)
    )
