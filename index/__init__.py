"""Full-text search over the library, on Whoosh.

`open_index(library, cache)` gives an `Index`; `Index.search(query)` gives an `Answer`. Nothing
here imports Whoosh before an index is built.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy's, whose threads nobody here needs

from index.answers import Answer, Hit, Note, NoteKind, Scope, Why
from index.opening import open_index
from index.search import Index
from index.weights import Rule

__all__ = ["Answer", "Hit", "Index", "Note", "NoteKind", "Rule", "Scope", "Why", "open_index"]
