"""The examples of docs/maps.md are sound libraries, and show every key of the format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from content.library_opening import load_library
from content.reading import map_format
from tests.content.small_library import sha256

PAGE = (Path(__file__).parents[3] / "docs/maps.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(text|yaml)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
TEXTS = [body for name, body in BLOCKS if name == "text"]
*MAPS, MUNICIPALITY = [body for name, body in BLOCKS if name == "yaml"]
ALWAYS = {"kind": "ledelsesgrundlag", "language": "da", "sha256": "SUM"}


def _keys() -> Iterator[str]:
    """The keys of all parts of a map and of the file of a municipality."""
    for part in vars(map_format).values():
        if isinstance(part, type) and issubclass(part, msgspec.Struct):
            yield from part.__struct_fields__


@pytest.mark.parametrize(("text", "mapped"), list(zip(TEXTS, MAPS, strict=True)))
def test_an_example_is_a_sound_library(text: str, mapped: str, tmp_path: Path) -> None:
    home = tmp_path / "eksempel"
    home.mkdir()
    (home / "municipality.yaml").write_text(MUNICIPALITY, "utf-8")
    (home / "ledelse.txt").write_text(text, "utf-8")
    given = re.findall(r"^(\w+):", mapped, re.MULTILINE)
    left_out = (f"{key}: {value}\n" for key, value in ALWAYS.items() if key not in given)
    whole = mapped + "".join(left_out)
    (home / "ledelse.yaml").write_text(whole.replace("SUM", sha256(text.encode())), "utf-8")

    library = load_library(tmp_path)

    assert library.faults == ()
    assert len(library.documents) == 1


@pytest.mark.parametrize("key", sorted(set(_keys())))
def test_every_key_has_an_example(key: str) -> None:
    assert re.search(rf"\b{key}:", "".join(MAPS) + MUNICIPALITY), f"{key} is in no example"
