"""Word lists by language: inflected forms that stemmers miss, and the parts of compounds.

`word_forms/` holds inflections that Snowball does not join with their word (turde: tør), and
`base_words/` the simple words that the field's compounds are made of (ledelse, grundlag).
Both are plain text by language (da, sv, nb), one entry a line; a line that begins with # is not
an entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from content.faults import Fault, FaultCode, Values
from content.reading.text_decoding import decode_text
from content.regular_file import read_regular_file, unreadable_file

SHIPPED_WORD_FORMS = Path(__file__).parent / "word_forms"
SHIPPED_BASE_WORDS = Path(__file__).parent / "base_words"
SHORTEST_BASE_WORD = 4
LANGUAGES = ("da", "sv", "nb")


def read_word_forms(
    language: str, folder: Path = SHIPPED_WORD_FORMS
) -> tuple[Mapping[str, tuple[str, ...]], tuple[Fault, ...]]:
    """The other forms of each word of a language; nothing, with the faults, if any line is wrong.

    A form may belong to two words, as English `found` does.
    """
    file = f"{language}.txt"
    lines, faults = _read_lines(folder / file)
    forms: dict[str, tuple[str, ...]] = {}
    for number, line in lines:
        word, colon, rest = line.partition(":")
        own = tuple(rest.split())
        if not colon or not own or word != word.strip() or not _is_word(word, *own):
            faults.append(Fault(file, number, None, FaultCode.NO_WORD_FORMS))
        elif word in forms:
            faults.append(Fault(file, number, None, FaultCode.WORD_TAKEN, {"word": word}))
        elif len({word, *own}) <= len(own):
            faults.append(Fault(file, number, None, FaultCode.REPEATED_FORM, {"word": word}))
        else:
            forms[word] = own
    return ({}, tuple(faults)) if faults else (forms, ())


def read_base_words(
    language: str, folder: Path = SHIPPED_BASE_WORDS
) -> tuple[frozenset[str], tuple[Fault, ...]]:
    """The simple words of a language; nothing, with the faults, if any line is wrong."""
    file = f"{language}.txt"
    lines, faults = _read_lines(folder / file)
    words: set[str] = set()
    for number, line in lines:
        if not _is_word(line):
            faults.append(Fault(file, number, None, FaultCode.NOT_A_WORD))
        elif len(line) < SHORTEST_BASE_WORD:
            values: Values = {"word": line, "limit": SHORTEST_BASE_WORD}
            faults.append(Fault(file, number, None, FaultCode.SHORT_WORD, values))
        elif line in words:
            faults.append(Fault(file, number, None, FaultCode.REPEATED_WORD, {"word": line}))
        words.add(line)
    return (frozenset(), tuple(faults)) if faults else (frozenset(words), ())


def shipped_base_words() -> frozenset[str]:
    """The simple words of all languages together."""
    return frozenset().union(*(read_base_words(language)[0] for language in LANGUAGES))


def shipped_word_forms() -> tuple[frozenset[str], ...]:
    """Each word of all languages with its other forms."""
    read = (read_word_forms(language)[0] for language in LANGUAGES)
    return tuple(frozenset((word, *forms)) for each in read for word, forms in each.items())


def _read_lines(path: Path) -> tuple[Iterator[tuple[int, str]], list[Fault]]:
    """The entries of a file with their line numbers (1-based), or why it cannot be read."""
    try:
        data = read_regular_file(path)
    except OSError as error:
        return iter(()), [unreadable_file(path.name, error)]
    text, fault = decode_text(data, path.name)
    entries = (
        (number, line.strip())
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip() and not line.startswith("#")
    )
    return entries, [fault] if fault else []


def _is_word(*words: str) -> bool:
    """Whether all of them are nothing but small letters."""
    return all(word.isalpha() and word.islower() for word in words)
