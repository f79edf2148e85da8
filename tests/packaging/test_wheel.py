"""What the wheel is made of. `make wheel` builds it twice, installs it, uses it and removes it."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from bundle import DATA

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WHEEL = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]


def test_everything_the_program_reads_is_in_the_wheel() -> None:
    folders = {source.partition("/")[0] for source, target in DATA if source == target}

    assert folders == {"content", "gui"}
    assert {"main.py", "cli", "index", *folders} == set(WHEEL["only-include"])


def test_the_wheel_brings_one_name_and_two_commands() -> None:
    commands = {**PROJECT["project"]["scripts"], **PROJECT["project"]["gui-scripts"]}

    assert WHEEL["sources"] == {"": "pejlemaerker"}
    assert set(commands) == {"pejlemaerker", "pejlemaerker-cli"}
    assert set(commands.values()) == {"pejlemaerker:main"}


@pytest.mark.parametrize("name", ["pejlemaerker", "pejlemaerker-cli"])
def test_the_program_calls_itself_as_it_was_typed(tmp_path: Path, name: str) -> None:
    installed = tmp_path / "pejlemaerker"
    installed.mkdir()
    for part in WHEEL["only-include"]:
        (installed / part).symlink_to(ROOT / part)
    for source, target in WHEEL["force-include"].items():
        (installed / target).symlink_to(ROOT / source)
    command = tmp_path / "bin" / name
    command.parent.mkdir()
    command.write_text("import pejlemaerker\nraise SystemExit(pejlemaerker.main())\n", "utf-8")

    done = subprocess.run(
        [sys.executable, str(command), "search", "tillid", "--help"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert done.stdout.startswith(f"usage: {name} search")
