"""The command `where` names the three folders of the profile."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.cli.program import ROOT, Run


def test_the_folders_are_named_one_a_line_and_none_is_made(run: Run, tmp_path: Path) -> None:
    ended = run("--profile", "mine", "where")

    assert ended.out.splitlines() == [
        f"settings  {tmp_path}/mine/config",
        f"own data  {tmp_path}/mine/data",
        f"cache     {tmp_path}/mine/cache",
    ]
    assert not (tmp_path / "mine").exists()
    assert ended.status == 0


def test_a_folder_profile_beside_the_program_is_used(tmp_path: Path) -> None:
    """A copy of what the command needs, so that no folder is made beside this program."""
    program = tmp_path / "Pejlemærker på stik"
    for name in ("cli", "content"):
        shutil.copytree(ROOT / name, program / name, ignore=shutil.ignore_patterns("fonts"))
    shutil.copy(ROOT / "main.py", program)
    command = [sys.executable, str(program / "main.py"), "where"]

    before = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    (program / "profile").mkdir()
    after = subprocess.run(command, capture_output=True, check=True).stdout.decode()

    assert str(program) not in before
    assert after.count(f"  {program}/profile/") == 3
