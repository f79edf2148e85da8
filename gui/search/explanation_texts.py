"""Why a passage was found, in the language of the interface: which forms, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index import Explanation

_MOST = 8
"""Lines; a passage that is like another may share very many words with it."""


def why_text(whys: Iterable[Explanation]) -> str:
    """One line for each word that was looked for and each rule that found a form of it."""
    lines = list(dict.fromkeys(_line(why) for why in whys))
    return "\n".join(lines[:_MOST] + ["…"] * (len(lines) > _MOST))


def _line(why: Explanation) -> str:
    forms, typed = ", ".join(why.forms), f"“{why.typed}”"
    if why.forms == (why.typed,):
        return f"{typed}: {_rule(why.rule)}"
    return f"{typed} → {forms}: {_rule(why.rule)}"


def _rule(rule: str) -> str:
    """What joins a form to the word that was typed; the rule's own name where it is a new one."""
    translate = QCoreApplication.translate
    return {
        "exact": translate("Why", "as typed"),
        "folded": translate("Why", "spelled with other letters"),
        "inflected": translate("Why", "another form of the word"),
        "prefix": translate("Why", "begins with it"),
        "stem": translate("Why", "the same stem"),
        "concept": translate("Why", "means the same"),
        "near": translate("Why", "a related word"),
        "compound": translate("Why", "has it as a part"),
        "meaning": translate("Why", "close in meaning"),
        "name": translate("Why", "in the name of the place or the text"),
    }.get(str(rule), str(rule))
