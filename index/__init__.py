"""Full-text search over the library, on Whoosh.

`open_index(library, cache)` gives an `Index`; `Index.search(query)` gives an `Answer`. Nothing
here imports Whoosh before an index is opened.
"""

from index.answers import Answer, Hit, Note, NoteKind, Scope
from index.opening import open_index
from index.search import Index

__all__ = ["Answer", "Hit", "Index", "Note", "NoteKind", "Scope", "open_index"]
