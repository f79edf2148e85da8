"""A person corrects a proposed structure: every edit on the lines she selected, and undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.importing.element import Role
from content.importing.library_writing import NewText, library_of
from content.importing.map_writing import write_map
from content.importing.proposal import propose_structure
from content.importing.structure_editor import StructureEditor
from content.importing.structure_edits import (
    join,
    next_heading,
    next_item,
    pair,
    set_placement,
    set_role,
    split,
)
from content.library import Library
from content.library_opening import SHIPPED_LIBRARY
from content.model import SourceRange

TEXT = """Ledelse i Eksempel

Ro

Vi holder fast, når andre slipper, og vi siger det til hinanden.

Mod

Vi tør handle, også når det er svært at se, hvor det ender.
Vi spørger hinanden.

KRAFT

Vi begynder, også når det er svært, og vi slutter igen.
"""


def editor_of(text: str = TEXT) -> StructureEditor:
    return StructureEditor(propose_structure(text))


def roles(editor: StructureEditor) -> dict[str, Role | None]:
    return {str(each.range): each.role for each in editor.elements}


def body_of(editor: StructureEditor, line: int) -> SourceRange | None:
    return next(each.body for each in editor.elements if each.range.first == line)


def test_a_line_becomes_what_is_said_of_it() -> None:
    editor = editor_of()

    editor.apply(set_role(Role.FURNITURE), {3})

    assert roles(editor)["3"] is Role.FURNITURE
    assert body_of(editor, 1) is None


def test_of_an_element_of_several_lines_only_the_selected_ones_change() -> None:
    editor = editor_of("Ledelse i Eksempel\n\nRo\n\nVi holder\nfast.\nTil sidst.\n")
    editor.apply(join, {5, 6, 7})

    editor.apply(set_role(Role.QUOTE), {6})

    assert [str(each.range) for each in editor.elements][-3:] == ["5", "6", "7"]
    assert roles(editor)["6"] is Role.QUOTE


def test_the_text_below_a_new_heading_becomes_its_text() -> None:
    editor = editor_of()
    editor.apply(set_role(Role.PARAGRAPH), {7})
    assert body_of(editor, 3) == SourceRange(5, 10)

    editor.apply(next_heading, {7})

    assert body_of(editor, 3) == SourceRange(5, 5)
    assert body_of(editor, 7) == SourceRange(9, 10)


def test_a_heading_goes_through_the_levels_and_an_item_is_put_inside_and_out_again() -> None:
    editor = editor_of()

    levels = []
    for _ in range(3):
        editor.apply(next_heading, {3})
        levels.append(next(each.level for each in editor.elements if each.range.first == 3))
    depths = []
    for _ in range(3):
        editor.apply(next_item, {5})
        depths.append(next(each.depth for each in editor.elements if each.range.first == 5))

    assert sorted(levels) == [1, 2, 3]
    assert depths == [1, 2, 1]


def test_headings_in_a_line_with_their_text_stay_so() -> None:
    text = "Vores løfter\n\nRo – vi holder fast.\nMod – vi tør.\nKraft – vi begynder.\n\nSlut.\n"
    editor = editor_of(text)
    assert [each.run_in for each in editor.elements[1:4]] == [True] * 3

    editor.apply(set_role(Role.QUOTE), {7})

    assert [each.run_in for each in editor.elements[1:4]] == [True] * 3


def test_a_heading_whose_text_is_above_takes_that_and_keeps_it_after_other_edits() -> None:
    editor = editor_of()

    editor.apply(set_placement("after"), {7})
    assert body_of(editor, 7) == SourceRange(5, 5)
    editor.apply(set_role(Role.QUOTE), {14})

    assert body_of(editor, 7) == SourceRange(5, 5)
    editor.apply(set_placement("before"), {7})
    assert body_of(editor, 7) == SourceRange(9, 10)


def test_lines_are_joined_with_each_other_or_with_what_is_above() -> None:
    editor = editor_of()
    editor.apply(split, {10})
    assert {"9", "10"} <= set(roles(editor))

    editor.apply(join, {10})

    assert roles(editor)["9-10"] is Role.PARAGRAPH
    editor.apply(join, {1})
    assert roles(editor)["1"] is Role.TITLE


def test_an_edit_is_undone_and_done_again() -> None:
    editor = editor_of()
    before = roles(editor)
    editor.undo()
    assert not editor.can_undo
    assert not editor.can_redo

    editor.apply(set_role(Role.FURNITURE), {3, 5})
    after = roles(editor)
    editor.undo()

    assert roles(editor) == before
    assert editor.can_redo
    editor.redo()
    assert roles(editor) == after
    assert editor.can_undo


def test_an_edit_is_offered_for_what_was_alike_and_nobody_decided_on() -> None:
    text = "Ledelse\n\nRo\n\nVi holder fast.\n\nMod\n\nVi tør.\n\nKraft\n\nVi begynder.\n"
    editor = editor_of(text)
    editor.apply(set_role(Role.HEADING), {11})

    editor.apply(set_role(Role.QUOTE), {9})

    assert editor.alike() == {5, 13}
    editor.repeat()
    assert [roles(editor)[line] for line in ("5", "9", "13")] == [Role.QUOTE] * 3
    assert editor.alike() == frozenset()
    editor.undo()
    assert roles(editor)["5"] is Role.PARAGRAPH


def test_nothing_is_repeated_before_the_first_edit_and_nothing_edited_without_lines() -> None:
    editor = editor_of()

    editor.repeat()
    editor.apply(set_role(Role.QUOTE), ())
    editor.apply(next_heading, {2})

    assert not editor.can_undo


def test_text_after_that_of_the_last_heading_belongs_nowhere_until_it_is_decided_on() -> None:
    editor = editor_of()
    assert editor.unplaced == frozenset()

    editor.apply(set_placement("after"), {12})

    assert editor.unplaced == {14}
    editor.apply(set_role(Role.PARAGRAPH), {14})
    assert editor.unplaced == frozenset()
    editor.undo()
    assert editor.unplaced == {14}


def test_unsure_lines_are_to_be_decided_on_where_there_is_no_heading_either() -> None:
    editor = StructureEditor(propose_structure("Vi er mange.\n\nVi er få.\n"), unsure={3})

    assert editor.unplaced == {3}
    editor.apply(set_role(Role.PARAGRAPH), {3})
    assert editor.unplaced == frozenset()


def test_the_corrected_proposal_has_the_title_that_was_chosen() -> None:
    editor = editor_of()

    editor.apply(set_role(Role.FURNITURE), {1})
    editor.apply(set_role(Role.TITLE), {3})

    assert editor.proposal.title == "Ro"


def test_headings_and_texts_in_two_blocks_are_paired() -> None:
    text = "Verdier i Eksempel\n\nOpen\nModig\n\nVi lyttar.\n\nVi vågar.\n\nAlt heng saman.\n"
    editor = editor_of(text)

    editor.apply(pair, {3, 4, 6, 8})

    new = NewText("Eksempel", "text", text.encode(), write_map(editor.proposal))
    (document,) = library_of(new, Library(())).documents
    texts = {
        each.title: [item.wording.text for part in each.sections for item in part.items]
        for each in document.passages
    }
    assert texts["Open"] == ["Vi lyttar."]
    assert texts["Modig"] == ["Vi vågar."]


def test_an_odd_number_of_elements_is_not_paired() -> None:
    editor = editor_of()
    before = roles(editor)

    editor.apply(pair, {3, 5, 7})

    assert roles(editor) == before


EDITS: tuple[Callable[[StructureEditor, set[int]], None], ...] = (
    lambda editor, lines: editor.apply(set_role(Role.PARAGRAPH), lines),
    lambda editor, lines: editor.apply(set_role(Role.LEAD), lines),
    lambda editor, lines: editor.apply(set_role(Role.FURNITURE), lines),
    lambda editor, lines: editor.apply(set_role(Role.TITLE), lines),
    lambda editor, lines: editor.apply(next_heading, lines),
    lambda editor, lines: editor.apply(next_item, lines),
    lambda editor, lines: editor.apply(join, lines),
    lambda editor, lines: editor.apply(pair, lines),
    lambda editor, lines: editor.apply(split, lines),
    lambda editor, lines: editor.apply(set_placement("after"), lines),
    lambda editor, _lines: editor.repeat(),
    lambda editor, _lines: editor.undo(),
    lambda editor, _lines: editor.redo(),
)


@pytest.mark.parametrize(
    "name", ["hjoerring/ledelse-af-kerneopgaven", "helsingoer/ledelsesgrundlag"]
)
@settings(deadline=None)
@given(
    edits=st.lists(
        st.tuples(st.sampled_from(EDITS), st.sets(st.integers(1, 130), max_size=5)), max_size=12
    )
)
def test_after_any_edits_each_line_is_in_one_element_and_the_map_is_sound_or_refused(
    name: str, edits: list[tuple[Callable[[StructureEditor, set[int]], None], set[int]]]
) -> None:
    text = Path(SHIPPED_LIBRARY, f"{name}.txt").read_text("utf-8")
    editor = editor_of(text)
    lines = [line.number for each in editor.elements for line in each.lines]

    for edit, numbers in edits:
        edit(editor, numbers)

    assert [line.number for each in editor.elements for line in each.lines] == lines
    try:
        map_text = write_map(editor.proposal)
    except ValueError:
        return
    assert library_of(NewText("Eksempel", "text", text.encode(), map_text), Library(())).documents
