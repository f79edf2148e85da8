"""A release lies in one folder, with sums that tell whether a file is as it was made."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from release import collect

DAY = 1_700_000_000


def built(dist: Path) -> Path:
    """What wheel, package and deb leave behind, small."""
    licence = dist / "pejlemaerker" / "licences" / "own" / "LICENSE"
    licence.parent.mkdir(parents=True)
    licence.write_text("terms", encoding="utf-8")
    for name in (
        "pejlemaerker/sbom.cdx.json",
        "pejlemaerker-0.1.0-py3-none-any.whl",
        "pejlemaerker_0.1.0-1_amd64.deb",
    ):
        (dist / name).write_text(name, encoding="utf-8")
    return dist


def test_a_release_has_every_artefact_and_sums_that_hold(tmp_path: Path) -> None:
    target = tmp_path / "release"

    collect(built(tmp_path / "dist"), target, "0.1.0", DAY)

    assert {file.name for file in target.iterdir()} == {
        "NOTES.md",
        "SHA256SUMS",
        "pejlemaerker-0.1.0-licences.tar.xz",
        "pejlemaerker-0.1.0-linux-x86_64.tar.xz",
        "pejlemaerker-0.1.0-py3-none-any.whl",
        "pejlemaerker-0.1.0.cdx.json",
        "pejlemaerker_0.1.0-1_amd64.deb",
    }
    checked = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(checked, cwd=target, check=False).returncode == 0
    assert "Search" in (target / "NOTES.md").read_text(encoding="utf-8")


def test_a_release_collected_twice_is_the_same(tmp_path: Path) -> None:
    dist = built(tmp_path / "dist")

    for name in ("first", "second"):
        collect(dist, tmp_path / name, "0.1.0", DAY)

    first, second = ((tmp_path / name / "SHA256SUMS").read_bytes() for name in ("first", "second"))
    assert first == second


def test_a_release_without_its_package_is_none(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="not all of a release"):
        collect(tmp_path, tmp_path / "release", "0.1.0", DAY)
