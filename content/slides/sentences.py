"""The sentences of a block: what slides never split."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from content.cards.card_content import Word, plain_text, split_words
from content.model import ItemKind, SourceRange, Wording
from content.slides.slide_text import SlideBlock

_END = re.compile(r"[.!?…][)\]}\"'«»”“’]*$")
_BEGIN = re.compile(r"[\s([{\"'«»“”„‘’–—-]*[A-ZÆØÅÄÖÉÜ0-9]")
_ABBREVIATION = re.compile(
    r"\W*(?:nr|jf|jfr|kl|ca|dvs|evt|fx|f\.eks|t\.ex|bl\.a|pkt|stk|kap|s|dr|hr|fr|st|el|inkl|ekskl|"
    r"exkl|vedr|ang|tlf|pga|p\.g\.a|mht|jvf|cf|e\.g|i\.e|\d{1,2}|[A-ZÆØÅÄÖ])\.",
    re.IGNORECASE,
)
"""What ends with a full stop that need not end a sentence: *kl.*, a day of a month, an initial."""

_CELL_DIVIDER = "|"


@dataclass(frozen=True, slots=True)
class BlockWord:
    """A word of a block and the offset of its first character; None for a printed number."""

    word: Word
    start: int | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of block number `block`; `runs_on` if it is not the first of it."""

    block: int
    words: tuple[BlockWord, ...]
    runs_on: bool = False


@cache
def words_of_block(block: SlideBlock) -> tuple[BlockWord, ...]:
    """The words of a block; a printed number is the first, but for that of a bullet."""
    wording = Wording(block.text, SourceRange(1, 1), block.emphasis)
    words: list[BlockWord] = []
    if block.mark and block.kind != ItemKind.BULLET:
        words.append(BlockWord(block.mark, None))
    end = 0
    for word in split_words(wording):
        start = block.text.index(plain_text(word), end)
        if "\t" in block.text[end:start]:
            words.append(BlockWord(_CELL_DIVIDER, None))
        words.append(BlockWord(word, start))
        end = start + len(plain_text(word))
    return tuple(words)


def sentences_of(blocks: Sequence[SlideBlock]) -> tuple[Sentence, ...]:
    """The sentences of all blocks, in order; a row and a lead-in are whole."""
    return tuple(each for number, block in enumerate(blocks) for each in _split(number, block))


def _split(number: int, block: SlideBlock) -> Iterator[Sentence]:
    words = words_of_block(block)
    first = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or _ends_sentence(words, end):
            yield Sentence(number, words[first:end], runs_on=first > 0)
            first = end


def _ends_sentence(words: Sequence[BlockWord], end: int) -> bool:
    """Whether one sentence ends before a word, and another begins with it."""
    word, following = plain_text(words[end - 1].word), plain_text(words[end].word)
    if words[end - 1].start is None or not _END.search(word):
        return False
    return bool(_BEGIN.match(following)) and not _ABBREVIATION.fullmatch(word)
