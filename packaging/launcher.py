"""Starts the program where `pip` installed it: its modules lie beside this file."""

import sys
from pathlib import Path


def main() -> int:
    """Run the program as it was typed; the exit status."""
    sys.path.insert(0, str(Path(__file__).parent))
    from main import main as run

    return run(sys.argv[1:])
