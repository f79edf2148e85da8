"""Damaged libraries: whatever happens to a byte, the reading ends with sentences."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from content.faults import FaultCode
from content.library_opening import SHIPPED_LIBRARY, load_library

MAP = "helsingoer/ledelsesgrundlag.yaml"
SOURCE = "helsingoer/ledelsesgrundlag.txt"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    shutil.copytree(SHIPPED_LIBRARY, folder)
    return folder


def _damaged(sound: bytes, chance: random.Random) -> bytes:
    data = bytearray(sound)
    place = chance.randrange(len(data))
    match chance.randrange(5):
        case 0:
            data[place] ^= 1 << chance.randrange(8)
        case 1:
            del data[place:]
        case 2:
            del data[place : place + chance.randrange(1, 40)]
        case 3:
            data[place:place] = data[: chance.randrange(60)]
        case _:
            data[place : place + 4] = chance.choice([b"\n- [", b": {}", b"\0", b"\xff", b"&a *a"])
    return bytes(data)


def _check_maps(copy: Path, rounds: int) -> None:
    chance = random.Random(rounds)  # noqa: S311 - the same damages each time
    sound = (copy / MAP).read_bytes()
    refused = 0
    for _ in range(rounds):
        (copy / MAP).write_bytes(_damaged(sound, chance))
        read = load_library(copy)
        refused += bool(read.faults)
        assert len(read.documents) == (4 if read.faults else 5)
        assert all(fault.file.startswith("helsingoer") for fault in read.faults)
        assert all(fault.code is not FaultCode.NOT_ACCEPTED for fault in read.faults)
    (copy / MAP).write_bytes(sound)
    assert refused > rounds / 2


def _check_sources(copy: Path, rounds: int) -> None:
    chance = random.Random(rounds)  # noqa: S311 - the same damages each time
    sound = (copy / SOURCE).read_bytes()
    for _ in range(rounds):
        damaged = _damaged(sound, chance)
        (copy / SOURCE).write_bytes(damaged)
        assert bool(load_library(copy).faults) == (damaged != sound)


def test_a_damaged_map_is_told_and_the_other_documents_load(copy: Path) -> None:
    _check_maps(copy, 100)


def test_every_damage_to_a_source_is_seen(copy: Path) -> None:
    _check_sources(copy, 100)


@pytest.mark.long
def test_ten_thousand_damages_to_a_map_and_a_source(copy: Path) -> None:
    _check_maps(copy, 5_000)
    _check_sources(copy, 5_000)
