"""Stop words: words that only hold a sentence together.

They are indexed, and searched in phrases like all others; beside other words of a query no passage
needs to have them. Words that are something else as well (*mod*, *leder*) are not among them.
"""

from __future__ import annotations

from content.word_lists import stop_words
from index.language.folding import normalize

STOP_WORDS = frozenset(map(normalize, stop_words()))
