"""Settings, own data and the cache are kept apart, and together where the user says."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.profile_folders import profile_in


def test_a_profile_folder_holds_all_three(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    assert (profile.config, profile.data, profile.cache) == (
        tmp_path / "config",
        tmp_path / "data",
        tmp_path / "cache",
    )
    assert list(tmp_path.iterdir()) == []


def test_without_one_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "k"))
    profile = profile_in(None)
    assert profile.config.name == profile.cache.name == "pejlemaerker"
    assert len({profile.config, profile.data, profile.cache}) == 3
