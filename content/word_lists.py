"""Word lists: stop words, inflected forms, and the parts of compounds.

`stop_words/` holds the words that only hold a sentence together, `word_forms/` inflections that
follow no rule (turde: tør), `word_endings/` the endings of those that do, and `base_words/` the
simple words that the field's compounds are made of (ledelse, grundlag). All are plain text, most
with one file a language, one entry a line, of stop words several; a line that begins with # is not
an entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from content.regular_file import read_regular_file

SHIPPED = Path(__file__).parent


def stop_words() -> frozenset[str]:
    """The stop words of all languages together."""
    return frozenset(word for line in _lines("stop_words") for word in line.split())


def base_words() -> frozenset[str]:
    """The simple words of all languages together."""
    return frozenset(_lines("base_words"))


def word_forms() -> Iterator[tuple[str, ...]]:
    """Each word of all languages with its other forms; a form may belong to two words."""
    return _forms("word_forms")


def irregular_forms() -> Iterator[tuple[str, ...]]:
    """The same of words that have no other forms than these, whatever their endings."""
    return _forms("irregular_forms")


def word_endings(name: str) -> tuple[tuple[str, ...], ...]:
    """Endings that may replace one another: those of `inflections` or of `derivations`."""
    paradigms = (line.split() for line in _lines("word_endings", name))
    return tuple(tuple("" if end == "-" else end for end in each) for each in paradigms)


def _forms(folder: str) -> Iterator[tuple[str, ...]]:
    for line in _lines(folder):
        word, _, others = line.partition(":")
        yield word, *others.split()


def _lines(folder: str, name: str = "*") -> Iterator[str]:
    """The entries of the files of a folder but those that cannot be read or are not UTF-8."""
    for path in sorted((SHIPPED / folder).glob(f"{name}.txt")):
        try:
            text = read_regular_file(path).decode()
        except (OSError, UnicodeDecodeError):
            continue
        for line in text.splitlines():
            if line.strip() and not line.startswith("#"):
                yield line.strip()
