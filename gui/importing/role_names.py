"""What lines of a text are, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from content.importing.element import Element, Role


def element_name(element: Element) -> str:
    """What an element is: "Heading 2"; an item of a list inside another: "List item 2"."""
    name = role_name(element.role or Role.PARAGRAPH)
    depth = element.level or (element.depth if element.depth > 1 else 0)
    return f"{name} {depth}" if depth else name


def role_name(role: Role) -> str:
    """A role in the singular: "Heading"."""
    translate = QCoreApplication.translate
    return {
        Role.TITLE: translate("Roles", "Title"),
        Role.SUBTITLE: translate("Roles", "Subtitle"),
        Role.HEADING: translate("Roles", "Heading"),
        Role.LABEL: translate("Roles", "Label"),
        Role.TAGLINE: translate("Roles", "Tag line"),
        Role.LEAD: translate("Roles", "Lead-in"),
        Role.BULLET: translate("Roles", "List item"),
        Role.PARAGRAPH: translate("Roles", "Text"),
        Role.QUOTE: translate("Roles", "Quotation"),
        Role.CAPTION: translate("Roles", "Caption"),
        Role.ROW: translate("Roles", "Row of a table"),
        Role.FOOTNOTE: translate("Roles", "Footnote"),
        Role.LINK: translate("Roles", "Link"),
        Role.DATE: translate("Roles", "Date"),
        Role.SIGNATURE: translate("Roles", "Signature"),
        Role.CONTENTS: translate("Roles", "Contents"),
        Role.FURNITURE: translate("Roles", "Left out"),
    }[role]
