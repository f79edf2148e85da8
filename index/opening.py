"""Opens the index of a library: the stored one if it can be trusted, else a new one."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import content
from content.faults import system_values
from content.regular_file import read_regular_file
from index.answers import IndexWarning, WarningKind
from index.indexing.gc_pause import gc_paused
from index.search import Index
from index.segment.segment import Segment
from index.segment.segment_files import UNREADABLE, segment_from_files
from index.store import DamagedError, StaleError, generations, read_verified, save

if TYPE_CHECKING:
    from content.faults import Values
    from content.library import Library
    from index.indexing.prepared_thesaurus import PreparedThesaurus

    Progress = Callable[[int, int], None]

FORMAT = 28
"""Changes whenever the files of the index are laid out, or made of the texts, in another way."""

FOLDER, THESAURUS_FOLDER = "index", "thesaurus"


def open_index(
    library: Library, cache: Path, progress: Progress | None = None, *, rebuild: bool = False
) -> Index:
    """Open the index of `library` kept under `cache`, building it if need be; never raises.

    `progress(done, total)` counts passages while it is built; `rebuild` builds it anyway. What
    could not be stored, or had to be thrown away, is said in the `warnings` of the index.
    """
    if not library.fingerprint:
        return Index(segment_from_files(_build(library, progress)), stored=False)
    folder = cache / FOLDER
    key = _key(library)
    segment, doubt = (None, "") if rebuild else _stored_segment(folder, key)
    if segment is not None:
        return Index(segment)
    files = _build(library, progress, cache)
    warnings = []
    if doubt:
        sentence = f"The stored search index was not used: {doubt}. It was built again."
        warnings.append(IndexWarning(WarningKind.REBUILT, sentence))
    try:
        save(folder, files, key, library.counts.passages)
    except OSError as error:
        values: Values = {"folder": str(folder), **system_values(error)}
        sentence = (
            f"The search index could not be saved in {folder} ({values['reason']}). Search works "
            "from memory, and the index is built again at the next start."
        )
        warnings.append(IndexWarning(WarningKind.NOT_SAVED, sentence, values))
        return Index(segment_from_files(files), warnings, stored=False)
    return Index(segment_from_files(files), warnings)


def _build(
    library: Library, progress: Progress | None, cache: Path | None = None
) -> dict[str, bytes]:
    from index.indexing.builder import build  # Whoosh comes with it, which only a build needs

    return build(library, progress, _prepared_thesaurus(cache) if cache else None)


def _prepared_thesaurus(cache: Path) -> PreparedThesaurus:
    """The thesaurus as it was prepared for another index, or prepared now and kept."""
    from index.indexing import prepared_thesaurus

    folder, key = cache / THESAURUS_FOLDER, f"{FORMAT} {_word_lists_sum()} {sys.byteorder}"
    for generation in generations(folder):
        with suppress(StaleError, DamagedError, *UNREADABLE):
            files = read_verified(generation, key).files
            return prepared_thesaurus.thesaurus_from_files(files)
    prepared = prepared_thesaurus.prepare_thesaurus()
    with suppress(OSError):  # it is prepared again next time
        save(folder, prepared_thesaurus.thesaurus_to_files(prepared), key, 0)
    return prepared


def _key(library: Library) -> str:
    """What an index is made of: texts, maps, word lists, our format and analysis, Whoosh."""
    import whoosh

    from index.indexing.passage_analysis import ANALYSER

    made_of = (library.fingerprint, _word_lists_sum())
    made_by = (FORMAT, ANALYSER, whoosh.versionstring(), sys.byteorder)
    return " ".join(map(str, (*made_of, *made_by)))


def _word_lists_sum() -> str:
    """The SHA-256 of thesaurus and word lists, which decide what answers a word."""
    folder = Path(content.__file__).parent
    whole = hashlib.sha256()
    for pattern in ("thesaurus/*.yaml", "*_words/*.txt", "*_forms/*.txt", "*_endings/*.txt"):
        for path in sorted(folder.glob(pattern)):
            with suppress(OSError):  # its words are then not in the thesaurus either
                whole.update(hashlib.sha256(read_regular_file(path)).digest())
    return whole.hexdigest()


def _stored_segment(folder: Path, key: str) -> tuple[Segment | None, str]:
    """The newest generation that is sound and has this key, and what was wrong with newer ones."""
    doubt = ""
    for generation in generations(folder):
        try:
            with gc_paused():
                stored = read_verified(generation, key)
                segment = segment_from_files(stored.files)
        except StaleError:
            continue
        except DamagedError as error:
            doubt = str(error)
        except UNREADABLE as error:
            doubt = f"it is not an index of ours ({error})"
        else:
            if len(segment) == stored.passages:
                return segment, ""
            doubt = "it does not hold every passage"
    return None, doubt
