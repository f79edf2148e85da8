"""The whole program in its own process, measured from inside: `frame`, `memory` or `typing`.

`frame` prints when the window was painted, `memory` the peak after a search, `typing` the
milliseconds from each key press to its hits on the screen. The second argument is the profile.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

import main
from benchmarks.probe import clock, peak_memory, print_once_painted

if __name__ == "__main__":
    job, profile = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    window = main.compose(["--profile", profile])
    if job == "frame":
        print_once_painted(window, clock)
        window.show()
        sys.exit(app.exec())
    from benchmarks.typing_run import TypingRun

    window.resize(1280, 800)
    window.show()
    run = TypingRun(window)
    times = run.type_queries() if job == "typing" else run.type_queries(["tillid"])
    print(*(times if job == "typing" else [peak_memory()]), flush=True)
    window.close()
