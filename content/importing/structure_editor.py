"""A proposed structure as a person corrects it, with undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias

from content.importing.element import LONGEST_HEADING, Element, Role
from content.importing.proposal import Proposal
from content.importing.readers.read_text import Markup
from content.importing.structure_edits import Edit, Lines, bound, elements_with, numbers_of

_OUTSIDE = (Role.TITLE, Role.SUBTITLE, Role.FURNITURE, Role.CONTENTS, Role.DATE, Role.SIGNATURE)


_StyleInFile: TypeAlias = "tuple[Markup, str]"


class _Style(NamedTuple):
    """What elements have in common that were proposed to be the same for the same reason."""

    role: Role | None
    level: int
    depth: int
    mark: str
    in_file: _StyleInFile | None
    is_capitals: bool
    is_short: bool
    ends_sentence: bool


@dataclass(frozen=True, slots=True)
class _State:
    """The elements between two edits, and the numbers of the lines that were decided on."""

    elements: Sequence[Element]
    decided: frozenset[int] = frozenset()


class StructureEditor:
    """Edits elements by the numbers of their lines, or of some of them.

    `unsure` are lines to look at whatever their structure, such as the new ones of a newer version.
    """

    def __init__(self, proposal: Proposal, unsure: Lines = ()) -> None:
        self._proposal = proposal
        self._unsure = frozenset(unsure)
        self._states = [_State(proposal.elements)]
        self._position = 0
        self._last_edit: Edit | None = None
        self._last_styles: frozenset[_Style] = frozenset()
        letters: Counter[_StyleInFile | None] = Counter()
        for each in proposal.elements:
            letters[_style_in_file(each)] += len(each.text)
        self._body = letters.most_common(1)[0][0] if letters else None

    @property
    def elements(self) -> Sequence[Element]:
        """What the lines are now."""
        return self._state.elements

    @property
    def proposal(self) -> Proposal:
        """The proposal as it is corrected."""
        title = " ".join(each.text for each in self.elements if each.role is Role.TITLE)
        return replace(self._proposal, title=title, elements=self.elements)

    @property
    def unplaced(self) -> frozenset[int]:
        """Lines to decide on: those after the first heading that belong to none, and unsure ones.

        What comes before the first heading is an introduction.
        """
        headings = [each for each in self.elements if each.role is Role.HEADING]
        placed = set[int]()
        for each in headings:
            placed |= numbers_of(each)
            placed |= set(range(each.body.first, each.body.last + 1)) if each.body else set()
        loose = {
            number
            for each in self.elements
            if each.role not in _OUTSIDE
            for number in numbers_of(each)
            if placed and number > min(placed)
        }
        return frozenset(loose - placed | self._unsure) - self._state.decided

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone edit to do again."""
        return self._position < len(self._states) - 1

    def undo(self) -> None:
        """Take the last edit back."""
        self._move_to(self._position - 1)

    def redo(self) -> None:
        """Do the edit again that was undone last."""
        self._move_to(self._position + 1)

    def apply(self, edit: Edit, lines: Lines) -> None:
        """Do an edit to these lines."""
        chosen = elements_with(self.elements, lines)
        if not chosen:
            return
        self._last_edit, self._last_styles = edit, frozenset(map(self._style, chosen))
        decided = self._state.decided | frozenset(lines)
        del self._states[self._position + 1 :]
        self._states.append(_State(bound(edit(self.elements, lines)), decided))
        self._position += 1

    def alike(self) -> frozenset[int]:
        """Lines of elements that were like those of the last edit, and that nobody decided on."""
        return frozenset(
            number
            for each in self.elements
            if self._style(each) in self._last_styles
            and numbers_of(each).isdisjoint(self._state.decided)
            for number in numbers_of(each)
        )

    def repeat(self) -> None:
        """Do the last edit to the lines that are alike."""
        if self._last_edit is not None:
            self.apply(self._last_edit, self.alike())

    def _style(self, element: Element) -> _Style:
        """By the file, if it sets the element apart from most text; else by role and form, too."""
        in_file = _style_in_file(element)
        is_apart = in_file != self._body
        return _Style(
            None if is_apart else element.role,
            0 if is_apart else element.level,
            element.depth,
            element.mark.style if element.mark else "",
            in_file,
            not is_apart and element.is_capitals,
            not is_apart and len(element.text) <= LONGEST_HEADING,
            not is_apart and element.ends_sentence,
        )

    @property
    def _state(self) -> _State:
        return self._states[self._position]

    def _move_to(self, position: int) -> None:
        if 0 <= position < len(self._states):
            self._position = position
            self._last_edit, self._last_styles = None, frozenset()


def _style_in_file(element: Element) -> _StyleInFile | None:
    """What the file says of an element wherever it stands; None of plain text."""
    markup = element.markup
    return (replace(markup, page=0, link_share=0.0), markup.style_name) if markup else None
