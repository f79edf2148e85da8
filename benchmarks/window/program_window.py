"""The program's window measured in its own process: `frame`, `memory` or `typing`.

`frame` prints the time of the first paint, `memory` the peak after a search, `typing` the
milliseconds from each key press to its painted hits. The second argument is the profile folder.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

import main
from benchmarks.window.paint_and_memory import clock, peak_memory, print_once_painted

if __name__ == "__main__":
    job, profile = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    window = main.compose(["--profile", profile])
    if job == "frame":
        print_once_painted(window, clock)
        window.show()
        sys.exit(app.exec())
    from benchmarks.window.typing_simulation import TypingSimulation

    window.resize(1280, 800)
    window.show()
    typing = TypingSimulation(window)
    times = typing.type_queries() if job == "typing" else typing.type_queries(["tillid"])
    print(*(times if job == "typing" else [peak_memory()]), flush=True)
    window.close()
