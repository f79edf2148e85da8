"""Runs main.py as a user does: a process of its own, with its own profile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ended:
    """How a process ended and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever was written
        """What was written, read as JSON."""
        return json.loads(self.out)


class Run:
    """Starts main.py in a folder of its own; the profile is there too unless one is given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(
        self,
        *arguments: object,
        stdin: bytes = b"",
        environment: dict[str, str] | None = None,
    ) -> Ended:
        """Run it with these arguments, and `environment` on top of this one."""
        given = [str(argument) for argument in arguments]
        profile = [] if "--profile" in given else ["--profile", str(self._folder / "profile")]
        ended = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *profile, *given],
            input=stdin,
            capture_output=True,
            check=False,
            cwd=self._folder,
            env={**os.environ, **(environment or {})},
        )
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())
