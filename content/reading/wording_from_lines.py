"""Turns lines of a source into the words that are shown, and finds sentences and references."""

from __future__ import annotations

import re
from unicodedata import category

from content.divided_words import join_divided_words
from content.list_mark import SYMBOL_FONT, read_mark
from content.model import Reference, Wording
from content.reading.source_parts import SENTENCE_END, SourceText
from content.text_matching import is_ignored

_MARKUP = re.compile(
    r"\*\*(?P<strong>.+?)\*\*|__(?P<underlined>(?=\S).+?(?<=\S))__(?!\w)"
    r"|(?<![\w*])\*(?P<starred>(?=[^\s*]).+?(?<=[^\s*]))\*(?![\w*])"
    r"|(?<!\w)_(?P<light>(?=[^\s_]).+?(?<=[^\s_]))_(?!\w)"
    r"|!?\[(?P<link>[^\]\[]+)\]\((?P<url>\S+?)(?: \"[^\"]*\")?\)"
)
"""Emphasis and links of Markdown."""

_MARKDOWN_HEADING = re.compile(r"#{1,6} +(.*?)(?: +#+)?")
_NOTE_MARK = re.compile(r"(\(?\d{1,3}[.)]*|[*†‡]+\)?|[¹²³⁰⁴-⁹]+)\s*(?=\S)")
_SPACE = re.compile(r"[^\S ]")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and joints between words, which would be copied and printed with them."""

_LETTERS = re.compile(r"[^\W_]{2}")
_CELL_END = re.compile(r"\s*[\t|]\s*|\s{3,}")


def joined_wording(source: SourceText) -> Wording:
    """The words of a source: hard wraps and divided words joined, no marks of emphasis.

    White space of every kind becomes a space: it is in the sources by accident, and queries have
    none. So does a symbol of a word processor become the character that it looks like.
    """
    wraps = (_plain_line(line) for line in source.texts)
    whole = join_divided_words("\n".join(wrap for wrap in wraps if wrap))
    return _without_markup(whole.replace("\n", " "), source)


def marked_wording(source: SourceText) -> Wording:
    """The words without the bullet, dash or number that begins them; a number is the mark."""
    wording = joined_wording(source)
    mark = read_mark(wording.text)
    if mark is None:
        return wording
    return _from(wording, mark.length, mark.printed if mark.numbers else "")


def heading_wording(source: SourceText) -> Wording:
    """The words of a heading; the number that begins it is the mark."""
    return marked_wording(without_heading_markup(source))


def without_heading_markup(source: SourceText) -> SourceText:
    """The lines without the signs that Markdown puts before a heading."""
    texts = (_MARKDOWN_HEADING.fullmatch(text.strip()) for text in source.texts)
    plain = (found[1] if found else text for found, text in zip(texts, source.texts, strict=True))
    return source._replace(texts=tuple(plain))


def note_wording(source: SourceText) -> Wording:
    """The words of a footnote; the number or star that begins it is the mark."""
    wording = joined_wording(source)
    mark = _NOTE_MARK.match(wording.text)
    return _from(wording, mark.end(), mark[1]) if mark else wording


def row_wording(source: SourceText) -> Wording:
    """The cells of a row, with tabs between them: parted in one line, or each on its own."""
    cells = [
        _plain_line(cell)
        for line in source.texts
        if line.strip()
        for cell in _CELL_END.split(re.sub(r"^\s*\||\|\s*$", "", line))
    ]
    return _without_markup("\t".join(cells).rstrip("\t"), source)


def split_before_sentence(wording: Wording, sentence: int) -> tuple[Wording, Wording] | None:
    """The words before a sentence (counted from 1), and the rest; None if it is not there."""
    ends = [match.span() for match in SENTENCE_END.finditer(wording.text)]
    if len(ends) < sentence - 1:
        return None
    end, start = ends[sentence - 2]
    before = tuple((a, b) for a, b in wording.emphasis if b <= end)
    links = tuple(each for each in wording.references if each.end <= end)
    return (
        wording._replace(text=wording.text[:end], emphasis=before, references=links),
        _from(wording, start, ""),
    )


def add_reference(
    wording: Wording, words: str, target: str | None, url: str | None
) -> Wording | None:
    """The wording with a reference on `words`; None unless it has them exactly once."""
    if wording.text.count(words) != 1:
        return None
    start = wording.text.index(words)
    references = (*wording.references, Reference(start, start + len(words), target, url))
    ordered = tuple(sorted(references, key=lambda reference: reference.start))
    return wording._replace(references=ordered)


def sentence_case(heading: str) -> str:
    """`MOD` as `Mod`: the display form of a heading that is printed in capitals."""
    return heading[:1].upper() + heading[1:].lower()


def unseen_characters(line: str) -> str:
    """The characters of a line of which nothing is seen, as `U+FEFF`; "" of any other line.

    Those are control characters and ignored ones, never blanks.
    """
    if _LETTERS.search(line):
        return ""
    shown = re.sub(r"\s", " ", line).strip()
    shown = shown[mark.length :] if (mark := read_mark(shown)) else shown
    if not all(each.isspace() or category(each) == "Cc" or is_ignored(each) for each in shown):
        return ""
    return ", ".join(f"U+{ord(each):04X}" for each in dict.fromkeys(shown) if not each.isspace())


def _plain_line(line: str) -> str:
    shown = _SPACE.sub(" ", _UNSEEN.sub("", line)).strip()
    return shown if shown.isascii() else shown.translate(SYMBOL_FONT)


def _from(wording: Wording, start: int, mark: str) -> Wording:
    """The wording from a character on."""
    emphasis = tuple((max(a - start, 0), b - start) for a, b in wording.emphasis if b > start)
    references = tuple(
        each._replace(start=each.start - start, end=each.end - start)
        for each in wording.references
        if each.start >= start
    )
    return Wording(wording.text[start:], wording.lines, emphasis, references, mark)


def _without_markup(text: str, source: SourceText) -> Wording:
    """The text without Markdown's signs, which say what is emphasised and what is a link."""
    pieces: list[str] = []
    emphasis: list[tuple[int, int]] = []
    references: list[Reference] = []
    length = end = 0
    for match in _MARKUP.finditer(text):
        before = text[end : match.start()]
        start = length + len(before)
        inner = _without_markup(match["link"] or match[match.lastgroup or 0], source)
        pieces += [before, inner.text]
        length, end = start + len(inner.text), match.end()
        if match["link"]:
            references.append(Reference(start, length, None, match["url"]))
        else:
            emphasis.append((start, length))
            references += (
                each._replace(start=start + each.start, end=start + each.end)
                for each in inner.references
            )
    whole = "".join(pieces) + text[end:]
    return Wording(whole, source.lines, tuple(emphasis), tuple(references))
