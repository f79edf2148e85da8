"""Settings, own data and the cache are kept apart, and together where the user says."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import platformdirs.macos
import platformdirs.unix
import platformdirs.windows
import pytest
from platformdirs.api import PlatformDirsABC

from content import profile_folders
from content.profile_folders import APPLICATION, profile_in, program_folder, system_profile

SYSTEMS: dict[str, Callable[..., PlatformDirsABC]] = {
    "linux": platformdirs.unix.Unix,
    "macos": platformdirs.macos.MacOS,
    "windows": platformdirs.windows.Windows,
}


@pytest.fixture
def _no_profile_beside_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(profile_folders, "program_folder", lambda: tmp_path / "program")


def test_a_profile_folder_holds_all_three(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    assert (profile.config, profile.data, profile.cache) == (
        tmp_path / "config",
        tmp_path / "data",
        tmp_path / "cache",
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("_no_profile_beside_the_program")
def test_without_one_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "k"))
    profile = profile_in(None)
    assert profile.config.name == profile.cache.name == "pejlemaerker"
    assert len({profile.config, profile.data, profile.cache}) == 3


@pytest.mark.parametrize("system", SYSTEMS)
def test_no_folder_is_inside_another_on_any_system(
    system: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _name: str(tmp_path))

    profile = system_profile(SYSTEMS[system](APPLICATION, appauthor=False))

    folders = [Path(str(folder).casefold()) for folder in profile]  # as Windows and macOS compare
    assert all(str(folder).startswith(str(tmp_path)) for folder in profile)
    assert not [pair for pair in permutations(folders, 2) if pair[0].is_relative_to(pair[1])]


@pytest.mark.usefixtures("_no_profile_beside_the_program")
def test_a_profile_beside_the_program_is_used_where_no_other_is_given(tmp_path: Path) -> None:
    beside = tmp_path / "program" / "profile"
    beside.mkdir(parents=True)

    assert profile_in(None) == profile_in(beside)
    assert profile_in(tmp_path / "other").data == tmp_path / "other" / "data"


def test_the_program_is_where_main_is_or_the_package(tmp_path: Path) -> None:
    bundle = tmp_path / "Pejlemaerker.app" / "Contents" / "MacOS" / "pejlemaerker"

    assert (program_folder() / "main.py").is_file()
    assert program_folder(str(tmp_path / "pejlemaerker.exe"), frozen=True) == tmp_path
    assert program_folder(str(bundle), frozen=True) == tmp_path
