"""A built index in memory, as the search reads it: arrays and tables, no Whoosh object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.arrays.compressed_passages import StoredPassages
from index.arrays.posting_table import PostingTable
from index.arrays.text_block_table import BlockTable
from index.arrays.token_stream import TokenStream, WordNumbers
from index.language.spelling_table import SpellingTable
from index.segment.frequent_word_pairs import Bigrams
from index.thesaurus.lexicon import Lexicon

FIELDS = ("municipality", "document", "kind", "language")
"""What a search can be narrowed to."""

_SWEDISH = str.maketrans({"æ": "ä", "ø": "ö"})


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """All arrays of an index. Passages are numbered in tree order, words in sorted order.

    - `words`: the vocabulary; passages with weighted frequencies for each word.
    - `in_own_text` (bool): for each number of `words` whether the passage's own text has the word,
      and not only a name of its document, group or municipality.
    - `names`: those whole names, folded, with the passages that bear them.
    - `spellings`, `parts`: words by spelling without diacritics, compounds by their parts.
    - `fields`: for each of FIELDS its values with their passages.
    - `tokens`: the words of all passages. Passage `n` has the tokens `passage_starts[n]` ...
      `passage_starts[n + 1]` - 1, its own text those before `name_starts[n]`; the names of its
      municipality and document follow. Both are uint32.
    - `lengths` (uint32): of each passage, in the unit of the weighted frequencies.
    - `word_languages` (uint16): for each word bit `n` is set if it occurs in `languages[n]`; with
      the languages da, nb, sv 0b101 is a word of Danish and Swedish texts.
    - `concept_words`, `concept_phrases`, `concept_passages`: for each concept its words with rule
      codes, the first tokens of its terms of several words with their lengths, the passages that
      speak of it with weights (see concept_rule_bytes).
    - `prefix_postings`, `bigrams`: postings of short prefixes and pairs of frequent words.
    """

    words: PostingTable
    in_own_text: NDArray[np.bool_]
    names: PostingTable
    spellings: SpellingTable
    parts: PostingTable
    fields: Mapping[str, PostingTable]
    passage_ids: tuple[str, ...]
    tokens: TokenStream
    passage_starts: WordNumbers
    name_starts: WordNumbers
    lengths: WordNumbers
    average_length: float
    blocks: BlockTable
    stored_passages: StoredPassages
    word_languages: NDArray[np.uint16]
    lexicon: Lexicon
    concept_words: PostingTable
    concept_phrases: PostingTable
    concept_passages: PostingTable
    prefix_postings: PostingTable
    bigrams: Bigrams

    def __len__(self) -> int:
        return len(self.passage_ids)

    def own_tokens(self, passage: int) -> WordNumbers:
        """The word numbers of a passage's own text, with separators between blocks."""
        start, end = int(self.passage_starts[passage]), int(self.name_starts[passage])
        return self.tokens.between(start, end)

    @property
    def languages(self) -> Sequence[str]:
        """The languages of the texts, sorted."""
        return self.fields["language"].keys

    def occurs_in(self, word: int, language: str) -> bool:
        """Whether a word occurs in texts of a language (one of `languages`)."""
        return bool(int(self.word_languages[word]) >> self.languages.index(language) & 1)

    def find(self, word: str) -> list[int]:
        """The number of a normalized word; empty if no text has it."""
        number = self.words.find(word)
        return [] if number is None else [number]

    def display_text(self, word: int) -> str:
        """A word as it is shown: with ä and ö if it occurs in Swedish texts alone."""
        text, languages = self.words.keys[word], self.languages
        if "sv" in languages and int(self.word_languages[word]) == 1 << languages.index("sv"):
            return text.translate(_SWEDISH)
        return text
