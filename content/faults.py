"""What is wrong with a library, thesaurus or deck: a file, line, field and sentence."""

from __future__ import annotations

import errno
import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from content.atomic_file import READING_ERRORS


class FaultCode(StrEnum):
    """What can be wrong; the value is the English sentence, to be filled in with `Fault.values`."""

    # Files and folders
    UNREADABLE_FILE = "The file cannot be read: {reason}."
    UNREADABLE_FOLDER = "The folder cannot be read: {reason}."
    NO_LIBRARY = "The library folder cannot be read: {reason}."
    EMPTY_LIBRARY = "The library folder is empty. It needs one folder for each municipality."
    DOCUMENT_TAKEN = (
        "The library in {folder} has a document of this name in the same municipality, which is "
        "shown instead. Give the files of this one another name."
    )
    NO_MAP_IN_FOLDER = "The folder has no map of a document."
    TEXT_WITHOUT_MAP = "The text has no map, so it is not shown."
    NOT_UTF8 = "Byte {byte} of the file is not UTF-8 text. Save it as UTF-8."
    NUL = "There is a NUL character, which no text contains."
    NOT_A_FILE = "This is a folder, pipe, device or socket instead of a file, so it was not opened."
    LARGE_FILE = (
        "The file is larger than {limit:,} bytes, so it was not read. Split it into several."
    )

    # Files that a text is added from
    OTHER_KIND = "It is no kind of file that can be read. These can: {kinds}."
    OLD_WORD = (
        "This is a file of an old Office program, such as .doc. Save it as .docx, and add that."
    )
    LOCKED = "The file has a password. Save a copy without one, and add that."
    PICTURES_ONLY = (
        "The pages of this PDF are pictures, without text. Have the text in them recognised first, "
        "or paste the words."
    )
    NO_TEXT = "There is no text in it."
    DAMAGED = (
        "The file is damaged, or not of the kind its name says, so nothing of it was read. Save it "
        "anew in the program that made it."
    )
    UNPACKS_TOO_LARGE = (
        "The file would unpack to more than {limit:,} MB, which no text does, so it was not read."
    )
    TOO_MUCH_MEMORY = (
        "Reading the file needs more memory than one text may take, so it was stopped."
    )
    TOOK_TOO_LONG = "Reading the file took longer than {seconds} seconds, so it was stopped."

    OTHER_ORIGINAL = (
        "The original {file} is not the one this text was made from: its SHA-256 is {sum}. Put the "
        "right file back."
    )
    OTHER_WORDS = "This line is not what is read from the original {file}, which is: {words}"
    OTHER_READER = (
        "The text was made by the reader {reader}; this program has {present}, so the two were not "
        "compared. Add the original as a newer version to take the text anew."
    )

    # Names of folders and files
    NAME_NOT_UTF8 = "The name is not UTF-8. Give it another."
    NAME_HIDDEN_CHARACTER = (
        "The name has the character {character}, which cannot be seen. Remove it."
    )
    NAME_CHARACTER = (
        "The name has the character {character}, which Windows does not allow. Remove it."
    )
    NAME_SPACE_AROUND = "The name begins or ends with a space. Remove it."
    NAME_DOT_AT_END = "The name ends with a dot, which Windows does not allow. Remove it."
    NAME_RESERVED = "The name {name} is reserved for a device on Windows. Give it another."
    NAME_TAKEN = "The name is the same as {name} on Windows and macOS. Give it another."

    # Packs of texts
    NOT_A_PACK = "The file is damaged, or is no pack of texts."
    LARGE_PACK = "The pack is larger than {limit:,} bytes, so it was not read."
    PACK_LOCKED = "The pack is protected by a password. Ask for one without."
    PACK_WITHOUT_LIST = "The pack has no list of its files, {name}."
    PACK_NEWER = "The pack is of a newer format than this version of the program reads."
    PACK_STRANGE_NAME = "The pack has the file {name}, which would not be in a folder of texts."
    PACK_STRANGE_KIND = "The pack has the file {name}, which is of a kind that no text has."
    PACK_REPEATED = "The pack has the file {name} twice."
    PACK_LARGE_FILE = "The file {name} in the pack is too large."
    PACK_UNLISTED = "The file {name} in the pack is not in its list."
    PACK_MISSING = "The pack has no file {name}, which is in its list."
    PACK_OTHER_FILE = "The file {name} in the pack is not the one in its list."

    # YAML
    YAML_TAB = "There is a tab in this line. Use spaces instead."
    YAML_COLON = "The value has a colon followed by a space. Put the value in quotes."
    YAML_FIRST_CHARACTER = "A value cannot begin with {character}. Put the value in quotes."
    YAML_QUOTES = "The value has an opening quotation mark and no closing one. Add it."
    YAML_BRACKET = (
        "The value has an opening bracket and no closing one. Add it, or put the value in quotes."
    )
    YAML_CONTROL_CHARACTER = "There is a control character in this line, {character}. Remove it."
    NOT_YAML = "This line cannot be read as YAML. Check indentation, colons and quotation marks."
    NO_MAPPING = "The file must have fields with values, such as “title: Tillid”."
    SECOND_DOCUMENT = "A second YAML document begins here. A file has only one."
    ALIAS = "The alias *{name} is not accepted. Write the value in full, or put it in quotes."
    ANCHOR = "The anchor &{name} is not accepted. Remove it, or put the value in quotes."
    TAG = "The tag {name} is not accepted. Remove it, or put the value in quotes."
    NESTED_TOO_DEEP = "Values are nested more than {limit} deep."
    FIELD_NAME_NOT_TEXT = "A field's name must be plain text."
    REPEATED_FIELD = "The field {name} is already in line {line}."

    # Fields
    UNKNOWN_FIELD = "This field is not known here."
    MISSING_FIELD = "This field is missing."
    NOT_ALLOWED = "The value “{value}” is not allowed here. These are: {allowed}."
    NOT_A_TEXT = "The value must be a text."
    NOT_A_LIST = "The value must be a list."
    NOT_A_MAPPING = "The value must have fields of its own."
    NOT_A_NUMBER = "The value must be a whole number."
    NOT_TRUE_OR_FALSE = "The value must be true or false."
    TOO_SMALL = "The value must be at least {limit}."
    TOO_SHORT = "Its length must be at least {limit}."
    TOO_LONG = "Its length must be at most {limit}."
    NOT_ACCEPTED = "The value is not accepted here."
    NOT_LINES = "The value must be lines or sentences of the source, such as 7, 23-26 or 3.2-3.4."
    NOT_A_LINE = "The value must be a line of the source or a sentence of it, such as 7 or 7.2."
    NOT_A_SLUG = "The value must be small letters a-z, digits and single hyphens."
    NOT_AN_ID = "The value must be an id such as helsingoer/ledelsesgrundlag."
    NOT_A_SUM = "The value must be a SHA-256 sum: 64 digits and small letters a-f."
    NOT_A_COLOUR = "The value must be a colour such as #1f5c99, in small letters."
    NOT_A_DATE = "The value must be a date such as 2024, 2024-05 or 2024-05-31."
    NOT_AN_ADDRESS = "The value must be an address that begins with https:// or http://."
    PALE_COLOUR = (
        "The colour cannot be read on its background: its contrast is {contrast:.1f}, and at "
        "least {limit} is needed."
    )

    NEWER_FORMAT = (
        "The map is of format {version}, and this program knows those up to {known}. Use a newer "
        "version of the program."
    )

    # A map held against its source
    OTHER_TEXT = (
        "The text {file} is not the one this map was made for: its SHA-256 is {sum}. Put the "
        "right text back, or check every line of the map and enter the new sum."
    )
    SUM_OF_TEXT = "The SHA-256 of {file} is {sum}. Check every line of the map and enter it."
    CHANGED_TEXT = "The text has changed since it was read."
    LINES_BACKWARDS = "Lines {lines} run backwards."
    NO_SUCH_LINE = "The source has {count} lines. There is no line {line}."
    BLANK_LINES = "There is nothing but blanks in line {lines}."
    UNSEEN_LINE = (
        "Line {line} has only characters that cannot be seen ({characters}), so nothing of it "
        "would be shown. List it as furniture."
    )
    NO_GLYPH = (
        "The card fonts do not have {characters}. Cards show the code in a box instead, so that "
        "nothing is lost."
    )
    LINE_TAKEN = "Line {line} of the source already belongs to {field}."
    LINE_UNUSED = "No field of the map has this line: {words}"
    LINE_OUT_OF_ORDER = "Line {line} of the source comes before what the map has above it."
    HEADING_INSIDE = "The heading is in the middle of its own text."
    TORN_APART = (
        "The passage is torn apart: lines {lines} have other text between them. If that is right, "
        "add “apart: true”."
    )
    NOT_REPEATED = "Line {line} says what no other line says, so it is no repeat."
    PASSAGE_OUT_OF_ORDER = "The passage comes before {passage} in the source."
    ID_TAKEN = "The id {id} is already used."
    WRONG_NUMBER = "The number must be {number}: numbers count up from 1."
    NUMBERS_WITHOUT_GROUP = "Numbered passages need a group, and a group needs numbered passages."
    GROUP_NAME = "A group has either a line of the source or a label of our own as its name."
    NO_WORDS_IN_LINE = "There are no words in that line of the source."
    HEADING_OR_LABEL = "A passage has either a heading or a label of our own."
    TITLE_OR_LABEL = "A document has a title, a “title_label” of our own, or both."
    EMPTY_PASSAGE = "A passage has at least one line of the source."
    NO_SUCH_CHAPTER = "There is no chapter “{id}” above this passage."
    EMPTY_SECTION = "A section has a lead-in, items, or both."
    FEWER_SENTENCES = "The line has fewer sentences than that."
    ITEM_ROLE = "An item has exactly one of the roles {roles}."
    REFERENCE_WORDS = "These words must be in that line exactly once."
    TERM_WORDS = "These words are not in that line."
    NO_SUCH_PASSAGE = "There is no passage {passage} in the library."


Values: TypeAlias = Mapping[str, str | int | float]
"""What a sentence is filled in with, by the name in its braces."""

NO_VALUES: Values = MappingProxyType({})


def system_values(error: OSError) -> Values:
    """What the system says of an error: `reason` in its own words, and the number `errno`."""
    is_open = getattr(error, "winerror", None) in READING_ERRORS
    number = errno.EBUSY if is_open else error.errno or 0
    return {"reason": error.strerror or str(error), "errno": number}


class Fault(NamedTuple):
    """One thing that is wrong with a file of a library.

    `file` is relative to the library folder; `line` is 1-based; None means that the fault is of
    the whole file (`line`) or of no particular field (`field`).
    """

    file: str
    line: int | None
    field: str | None
    code: FaultCode
    values: Values = NO_VALUES

    @property
    def sentence(self) -> str:
        """What is wrong, in English."""
        return printable(self.code.format(**self.values))

    def __str__(self) -> str:
        where = self.file
        if self.line is not None:
            where += f", line {self.line}"
        if self.field is not None:
            where += f", field {self.field}"
        return f"{printable(where)}: {self.sentence}"


class FaultError(ValueError):
    """Something cannot be done because of a `fault`."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, line ends, marks that turn the direction of text, bytes that are no text."""


def printable(text: str) -> str:
    r"""The text on one line, for any terminal: with `\n`, `\x1b`, `\u202e` for what is hidden."""
    return HIDDEN.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    if "\udc80" <= character <= "\udcff":  # a byte that was not UTF-8, as Python keeps it
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode()
