"""Why lines are proposed to be what they are, in the language of the interface."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication


def translate(_context: str, sentence: str) -> str:
    """The same sentence; marks it for `pyside6-lupdate`."""
    return sentence


_KNOWN = frozenset(
    {
        translate("Reasons", "the style of a title"),
        translate("Reasons", "the style of a subtitle"),
        translate("Reasons", "marked as a quotation"),
        translate("Reasons", "the words of a picture or table"),
        translate("Reasons", "a note"),
        translate("Reasons", "a row of a table"),
        translate("Reasons", "the first heading, and no other is as high or as large"),
        translate("Reasons", "cells apart by tabs"),
        translate("Reasons", "names what is beside or inside it"),
        translate("Reasons", "a date, a case number or when it is valid"),
        translate("Reasons", "names a picture"),
        translate("Reasons", "leads to another page"),
        translate("Reasons", "begins with the sign of a note"),
        translate("Reasons", "stands in quotation marks"),
        translate("Reasons", "below a quotation: who said it"),
        translate("Reasons", "says when it was adopted"),
        translate("Reasons", "a greeting"),
        translate("Reasons", "below a greeting"),
        translate("Reasons", "comes again, each time above a heading"),
        translate("Reasons", "below a label that comes again"),
        translate("Reasons", "one of several with a colon and text below"),
        translate("Reasons", "the first heading, and no list follows it"),
        translate("Reasons", "below the title"),
        translate("Reasons", "names the owner, and headings are in capitals"),
        translate("Reasons", "a name and its text in one line, as its neighbours"),
        translate("Reasons", "one of several names, and as many texts below"),
        translate("Reasons", "capitals"),
        translate("Reasons", "bold"),
        translate("Reasons", "short"),
        translate("Reasons", "no full stop"),
        translate("Reasons", "text below"),
        translate("Reasons", "begins a sentence that a list completes; no heading above"),
        translate("Reasons", "begins a sentence that a list completes, as its like do"),
        translate("Reasons", "comes again, and a list completes it"),
        translate("Reasons", "in the midst of furniture"),
        translate("Reasons", "begins or ends as other lead-ins do"),
        translate("Reasons", "a note to the word above with the same sign"),
        translate("Reasons", "a name with an office, below the text"),
        translate("Reasons", "counts the headings, each right above one"),
        translate("Reasons", "below a label that counts"),
        translate("Reasons", "below the owner's name, at the top"),
        translate("Reasons", "names the owner, above the title"),
        translate("Reasons", "below the title, and no heading has letters as large"),
        translate("Reasons", "a list completes it, and the file marks no heading"),
        translate("Reasons", "short, and a list follows"),
        translate("Reasons", "a list completes it"),
        translate("Reasons", "a number, and text before the next number"),
        translate("Reasons", "one dash alone under a heading"),
        translate("Reasons", "in a menu or the head of the page"),
        translate("Reasons", "in a dialog of the page"),
        translate("Reasons", "in the foot of the page"),
        translate("Reasons", "beside the text of the page"),
        translate("Reasons", "a button or a part of a form"),
        translate("Reasons", "in the margin of the page, above or below the text"),
        translate("Reasons", "a table of contents, as the file says"),
        translate("Reasons", "a page number"),
        translate("Reasons", "comes again with other numbers"),
        translate("Reasons", "ends with a page number"),
        translate("Reasons", "comes again with the number of a page"),
        translate("Reasons", "said by the web page, not by the text"),
        translate("Reasons", "short, between furniture"),
        translate("Reasons", "a table of contents: repeated below"),
        translate("Reasons", "the heading of a table of contents"),
        translate("Reasons", "begins small, as its neighbours below a lead-in"),
        translate("Reasons", "nothing speaks for anything else"),
        translate("Reasons", "chosen by you"),
        translate("Reasons", "as it was accepted"),
        translate("Reasons", "as in the earlier version"),
    }
)
_WITH_VALUES = (
    translate("Reasons", "the mark {value} of a list"),
    translate("Reasons", "the number {value} of a list"),
    translate("Reasons", "an item of a list, marked {value}"),
    translate("Reasons", "a heading of level {value} in the file"),
    translate("Reasons", "letters {value} % as large as those of the text"),
)


def reason_text(reason: str) -> str:
    """A reason of `content.importing`, which is one sentence, or several words with commas."""
    return _whole(reason) or ", ".join(_whole(part) or part for part in reason.split(", "))


def _whole(reason: str) -> str:
    """A reason that is known, with its value if it has one; "" for any other."""
    if reason in _KNOWN:
        return QCoreApplication.translate("Reasons", reason)
    for sentence in _WITH_VALUES:
        before, after = sentence.split("{value}")
        found = re.fullmatch(f"{re.escape(before)}(\\S+){re.escape(after)}", reason)
        if found:
            return QCoreApplication.translate("Reasons", sentence).format(value=found[1])
    return ""
