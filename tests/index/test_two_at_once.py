"""Two programs that start at once build into one cache, and neither harms the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from content.library import Library
from index import open_index

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from pathlib import Path
from content.library_opening import load_library
from index import open_index
library = load_library()
sys.stdin.readline()
for _ in range(8):
    index = open_index(library, Path(sys.argv[1]), rebuild=True)
    print(len(index), index.stored, index.warning, len(index.search("tillid").hits), sep="|")
"""


def test_two_programs_that_build_at_once_both_find_and_leave_a_sound_index(
    library: Library, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    programs = [
        subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    for program in programs:
        assert program.stdin
        program.stdin.write("\n")
        program.stdin.flush()

    said = [program.communicate(timeout=120)[0] for program in programs]

    assert [program.returncode for program in programs] == [0, 0]
    left = open_index(library, tmp_path)
    hits = len(left.search("tillid").hits)
    assert hits
    assert (left.stored, left.warning, len(left)) == (True, "", 42)
    assert {line for each in said for line in each.splitlines()} == {f"42|True||{hits}"}
