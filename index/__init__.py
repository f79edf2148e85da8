"""Full-text search over a library.

`open_index(library, cache)` gives an `Index`; `Index.search(query)` gives an `Answer`. Importing
the package imports neither NumPy nor Whoosh: NumPy comes with the first use of `open_index` or
`Index`, Whoosh only when an index is built.
"""

import os
from typing import TYPE_CHECKING

from index.answers import (
    Answer,
    Explanation,
    Hit,
    IndexWarning,
    Notice,
    NoticeKind,
    RelatedPassage,
    Scope,
    WarningKind,
)
from index.found_forms import FoundForms
from index.weights import Role, Rule

if TYPE_CHECKING:
    from index.opening import open_index
    from index.search import Index

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy's threads, which nothing here uses

__all__ = [
    "Answer",
    "Explanation",
    "FoundForms",
    "Hit",
    "Index",
    "IndexWarning",
    "Notice",
    "NoticeKind",
    "RelatedPassage",
    "Role",
    "Rule",
    "Scope",
    "WarningKind",
    "open_index",
]


def __getattr__(name: str) -> object:
    """What searches with NumPy, imported when it is first asked for (PEP 562)."""
    if name == "Index":
        from index.search import Index

        return Index
    if name == "open_index":
        from index.opening import open_index

        return open_index
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
