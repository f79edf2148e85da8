"""The floor: an empty QMainWindow. `frame` prints when it was painted, `memory` what it took."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.probe import clock, peak_memory, print_once_painted

if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    print_once_painted(window, clock if sys.argv[1] == "frame" else peak_memory)
    window.show()
    sys.exit(app.exec())
