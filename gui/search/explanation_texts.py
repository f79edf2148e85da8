"""Why a passage is a hit, in the language of the interface: which forms, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

    from index import Explanation, Rule

_MOST = 8
"""Lines; a passage that is like another may share very many words with it."""


def explanation_text(explanations: Iterable[Explanation]) -> str:
    """One line for each word that was typed and each rule that found a form of it."""
    lines = list(dict.fromkeys(_line(each) for each in explanations))
    return "\n".join(lines[:_MOST] + ["…"] * (len(lines) > _MOST))


def _line(explanation: Explanation) -> str:
    translate = QCoreApplication.translate
    typed, rule, forms = explanation.typed, _rule_text(explanation.rule), explanation.forms
    if forms == (typed,):
        return translate("Why", "“{typed}”: {rule}").format(typed=typed, rule=rule)
    sentence = translate("Why", "“{typed}” → {forms}: {rule}")
    return sentence.format(typed=typed, forms=", ".join(forms), rule=rule)


def _rule_text(rule: Rule) -> str:
    """What joins a form to the word that was typed."""
    from index import Rule  # after the first frame

    translate = QCoreApplication.translate
    return {
        Rule.EXACT: translate("Why", "as typed"),
        Rule.CORRECTED: translate("Why", "spelling corrected"),
        Rule.FOLDED: translate("Why", "spelled differently"),
        Rule.INFLECTED: translate("Why", "another form of the word"),
        Rule.PREFIX: translate("Why", "begins with it"),
        Rule.STEM: translate("Why", "same word stem"),
        Rule.CONCEPT: translate("Why", "means the same"),
        Rule.NEAR: translate("Why", "a related word"),
        Rule.COMPOUND: translate("Why", "contains the word"),
        Rule.NAME: translate("Why", "in the name of the municipality or the document"),
    }[rule]
