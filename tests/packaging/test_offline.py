"""The program works without any network, and holds nothing that could open a connection."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from smoke import network_isolation

ROOT = Path(__file__).resolve().parents[2]

# Runs a whole tour, then tells the libraries of its process that could go online.
TOUR = """
import json, pathlib, sys
import main
assert main.main(["tour", sys.argv[1], "--profile", sys.argv[2]]) == 0
maps = pathlib.Path("/proc/self/maps").read_text(encoding="utf-8").split()
print(json.dumps(sorted({word for word in maps if "libQt6Network" in word or "libssl" in word})))
"""


def test_a_tour_needs_no_network_and_loads_nothing_that_could_use_one(tmp_path: Path) -> None:
    pictures, profile = tmp_path / "pictures", tmp_path / "profile"

    done = subprocess.run(
        [*network_isolation(), sys.executable, "-c", TOUR, str(pictures), str(profile)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert json.loads(done.stdout.splitlines()[-1]) == []
    assert {file.suffix for file in pictures.iterdir()} == {".png", ".pdf"}
