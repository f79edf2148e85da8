"""Whoosh storage in memory that unpickles only the classes an index of ours is made of."""

from __future__ import annotations

import io
import pickle
from collections.abc import Mapping
from typing import Any

from typing_extensions import override
from whoosh.filedb.filestore import RamStorage
from whoosh.filedb.structfile import BufferFile

_ALLOWED_CLASSES = {
    ("builtins", "int"),
    ("builtins", "set"),
    ("collections", "defaultdict"),
    ("index.indexing.whoosh_codec", "PassageCodec"),
    ("whoosh.codec.whoosh3", "W3Segment"),
}


class _RestrictedUnpickler(pickle.Unpickler):
    @override
    def find_class(self, module_name: str, global_name: str) -> Any:
        if (module_name, global_name) not in _ALLOWED_CLASSES:
            raise pickle.UnpicklingError(f"{module_name}.{global_name} has no place in an index")
        return super().find_class(module_name, global_name)


class _RestrictedFile(BufferFile):
    @override
    def read_pickle(self) -> Any:
        return _RestrictedUnpickler(self.file).load()


class PassageStorage(RamStorage):
    """The files of one index in memory."""

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Whoosh is typed in part
        self.files.update(files or {})

    @override
    def open_file(self, name: str, **kwargs: Any) -> _RestrictedFile:
        return _RestrictedFile(self.files[name], name=name, **kwargs)

    @override
    def temp_storage(self, name: str | None = None) -> PassageStorage:
        return PassageStorage()

    def contents(self) -> dict[str, bytes]:
        """Every file's name and bytes."""
        return {name: bytes(io.BytesIO(data).getbuffer()) for name, data in self.files.items()}
