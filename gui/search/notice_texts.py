"""What the notes of an answer say, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from index import Notice


_MOST = 8
"""Words that a note names; the rest is an ellipsis."""


def note_text(note: Notice) -> str:
    """The note as a sentence; the index's own English one for a kind that has no other yet."""
    translate = QCoreApplication.translate
    named = _named(note.words)
    said: dict[str, str] = {
        "added": translate("Notes", "Also: {words}"),
        "nearest": translate("Notes", "The nearest words: {words}"),
        "characters-cut": translate("Notes", "The search is very long; its beginning was used."),
        "words-cut": translate("Notes", "Too many words; these were left out: {words}"),
        "forms-cut": translate("Notes", "Too many words begin like this to look for all: {words}"),
        "no-words": translate("Notes", "There is no word in this to look for."),
        "only-exclusions": translate(
            "Notes", "A minus only takes passages away; type a word to look for as well."
        ),
        "operator": translate(
            "Notes", "No command here, left out: {words}. A minus before a word leaves it out."
        ),
        "special-characters": translate("Notes", "These signs mean nothing here: {words}"),
        "guess": translate("Notes", "A guess; found in no passage: {words}"),
        "missing-words": translate("Notes", "Found in no passage: {words}"),
    }
    if note.kind in {"corrected", "decompounded"} and len(note.words) > 1:
        typed, *found = note.words
        corrected = translate("Notes", "{typed} is in none of the texts; looked for: {words}")
        return corrected.replace("{words}", _named(tuple(found))).replace("{typed}", typed)
    return said.get(str(note.kind), note.sentence.replace("{", "(")).replace("{words}", named)


def _named(words: tuple[str, ...]) -> str:
    return ", ".join(words[:_MOST]) + (" …" if len(words) > _MOST else "")
