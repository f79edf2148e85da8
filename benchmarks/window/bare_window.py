"""An empty QMainWindow as baseline: `frame` prints the time of its paint, `memory` its peak."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.window.paint_and_memory import clock, peak_memory, print_once_painted

if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    print_once_painted(window, clock if sys.argv[1] == "frame" else peak_memory)
    window.show()
    sys.exit(app.exec())
