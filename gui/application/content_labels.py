"""Names of kinds, languages, countries, places and lines, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from content.library import successor_of
from content.model import MunicipalityType, PassageKind, SectionRole

if TYPE_CHECKING:
    from content.library import Library
    from content.model import Document, Municipality, Passage, Section, SourceRange


def kind_name(kind: PassageKind) -> str:
    """A kind in the singular: "Principle"."""
    translate = QCoreApplication.translate
    return {
        PassageKind.DOCUMENT: translate("Names", "Document"),
        PassageKind.CHAPTER: translate("Names", "Chapter"),
        PassageKind.PRINCIPLE: translate("Names", "Principle"),
        PassageKind.SYSTEM: translate("Names", "Framework"),
        PassageKind.VALUES: translate("Names", "Set of values"),
        PassageKind.DEFINITION: translate("Names", "Definition"),
        PassageKind.INTRO: translate("Names", "Introduction"),
        PassageKind.FOREWORD: translate("Names", "Foreword"),
        PassageKind.SCOPE: translate("Names", "Who it is for"),
        PassageKind.CLOSING: translate("Names", "Closing"),
        PassageKind.SIGNATURE: translate("Names", "Signature"),
    }[kind]


def kinds_name(kind: PassageKind) -> str:
    """A kind in the plural: "Principles"."""
    translate = QCoreApplication.translate
    return {
        PassageKind.DOCUMENT: translate("Names", "Documents"),
        PassageKind.CHAPTER: translate("Names", "Chapters"),
        PassageKind.PRINCIPLE: translate("Names", "Principles"),
        PassageKind.SYSTEM: translate("Names", "Frameworks"),
        PassageKind.VALUES: translate("Names", "Sets of values"),
        PassageKind.DEFINITION: translate("Names", "Definitions"),
        PassageKind.INTRO: translate("Names", "Introductions"),
        PassageKind.FOREWORD: translate("Names", "Forewords"),
        PassageKind.SCOPE: translate("Names", "Who it is for"),
        PassageKind.CLOSING: translate("Names", "Closing"),
        PassageKind.SIGNATURE: translate("Names", "Signatures"),
    }[kind]


def language_name(language: str) -> str:
    """A language of the texts by its ISO 639 code; the code itself for any other."""
    translate = QCoreApplication.translate
    return {
        "da": translate("Names", "Danish"),
        "sv": translate("Names", "Swedish"),
        "nb": translate("Names", "Bokmål"),
        "nn": translate("Names", "Nynorsk"),
        "en": translate("Names", "English"),
        "is": translate("Names", "Icelandic"),
        "fo": translate("Names", "Faroese"),
        "kl": translate("Names", "Greenlandic"),
        "fi": translate("Names", "Finnish"),
        "se": translate("Names", "Northern Sami"),
    }.get(language, language)


def type_name(kind: MunicipalityType) -> str:
    """Who publishes a text, where that is no municipality; else ""."""
    translate = QCoreApplication.translate
    return {
        MunicipalityType.REGION: translate("Names", "Region"),
        MunicipalityType.STATE: translate("Names", "State"),
        MunicipalityType.ASSOCIATION: translate("Names", "Association"),
    }.get(kind, "")


def section_label(section: Section) -> str:
    """What a section says, and to whom: "in practice · Addressee: leder"; "" if that is unknown."""
    translate = QCoreApplication.translate
    role = {
        SectionRole.MEANING: translate("Names", "what it means"),
        SectionRole.PRACTICE: translate("Names", "in practice"),
        SectionRole.PURPOSE: translate("Names", "purpose"),
        SectionRole.BEHAVIOUR: translate("Names", "behaviour"),
        SectionRole.EXPECTATION: translate("Names", "expectation"),
        SectionRole.OFFER: translate("Names", "offer"),
        SectionRole.QUESTION: translate("Names", "questions"),
        SectionRole.EXAMPLE: translate("Names", "example"),
    }.get(section.role, "")
    name, words = translate("Names", "Addressee"), section.addressee
    return " · ".join(filter(None, (role, f"{name}: {words.text}" if words else "")))


def facet_texts(passage: Passage) -> list[str]:
    """The facets of a passage, "Level of leadership: Direktør", and the values it names."""
    translate = QCoreApplication.translate
    names = {
        "level": translate("Names", "Level of leadership"),
        "addressee": translate("Names", "Addressee"),
    }
    facets = [f"{names.get(each.name, each.name)}: {each.text}" for each in passage.facets]
    values = ", ".join(dict.fromkeys(term.text for term in passage.terms))
    sentence = translate("Names", "Values named here: {values}")
    return [*facets, *([sentence.format(values=values)] if values else [])]


def document_facts(library: Library, document: Document) -> list[str]:
    """What is known of a document besides its words, as sentences in their order."""
    translate, ends = QCoreApplication.translate, document.valid_to or ""
    until = translate("Names", "Valid until: {value}")
    if _is_over(ends):
        until = translate("Names", "No longer valid after: {value}")
    after = successor_of(library.municipality(document.municipality), document)
    before = document.supersedes
    if before and before in library:
        before = library.passage(before).shown_title
    facts = [
        (translate("Names", "Adopted: {value}"), document.adopted),
        (translate("Names", "Valid from: {value}"), document.valid_from),
        (until, ends),
        (translate("Names", "Case: {value}"), document.case),
        (translate("Names", "Published: {value}"), document.origin and document.origin.url),
        (translate("Names", "Received: {value}"), document.retrieved),
        (translate("Names", "Permission: {value}"), document.permission),
        (translate("Names", "Replaces: {value}"), before),
        (translate("Names", "Replaced by: {value}"), after.title if after else ""),
        (translate("Names", "Kind of text: {value}"), document_kind_names().get(document.kind)),
    ]
    return [sentence.format(value=value) for sentence, value in facts if value]


def document_kind_names() -> dict[str, str]:
    """The kinds that most documents are of: what the window calls them, by their names in maps."""
    translate = QCoreApplication.translate
    return {
        "ledelsesgrundlag": translate("DocumentKinds", "Leadership principles"),
        "styrmodell": translate("DocumentKinds", "Governance model"),
        "policy": translate("DocumentKinds", "Policy"),
        "strategy": translate("DocumentKinds", "Strategy"),
        "values": translate("DocumentKinds", "Values"),
        "workplace-page": translate("DocumentKinds", "Page about the workplace"),
    }


def ended_text(municipality: Municipality, document: Document | None) -> str:
    """What is said of a document that holds no more, or has been replaced by another; else ""."""
    if document is None or not (
        _is_over(document.valid_to or "") or successor_of(municipality, document)
    ):
        return ""
    return QCoreApplication.translate("Names", "expired")


def _is_over(ends: str) -> bool:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)[: len(ends)] > ends


def country_name(municipality: Municipality) -> str:
    """The municipality's country in its own language: "Danmark"."""
    locale = QLocale(f"{municipality.language}_{municipality.country}")
    return locale.nativeTerritoryName() or municipality.country


def place_of(library: Library, passage: Passage) -> str:
    """Where a passage is from, in one line: "Halsnæs · fokuspunkt 2"."""
    where = library.document_of(passage).place_of(passage)
    return place_text(library, passage.id, where)


def passage_text(library: Library, passage: Passage) -> str:
    """A passage, named in a sentence: "Tillid, Halsnæs, lines 25–29"."""
    municipality = library.municipality_of(passage).short_name
    return f"{passage.shown_title}, {municipality}, {lines_text(passage.source)}"


def place_text(library: Library, passage_id: str, where: str) -> str:
    """The same from what is known of the passage; a title stands for its document."""
    home, name = passage_id.split("/")[:2]
    municipality = library.municipality(home)
    if passage_id.count("/") == 1:
        where = kind_name(PassageKind.DOCUMENT)
    ended = ended_text(municipality, library.document(f"{home}/{name}"))
    return " · ".join(filter(None, (municipality.short_name, where, ended)))


def lines_text(ranges: tuple[SourceRange, ...]) -> str:
    """Lines of a source: "lines 92–109"; "" for none."""
    if not ranges:
        return ""
    shown = ", ".join(str(lines).replace("-", "–") for lines in ranges)
    if len(ranges) == 1 and ranges[0].first == ranges[0].last:
        return QCoreApplication.translate("Names", "line {lines}").format(lines=shown)
    return QCoreApplication.translate("Names", "lines {lines}").format(lines=shown)
