"""A print server of a test's own: a real cupsd in a folder, whose queues write to files."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PPD_FOLDER = Path("/usr/share/ppd/cupsfilters")
_CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
MISSING = (
    ""
    if _CUPSD and shutil.which("lpstat") and PPD_FOLDER.is_dir()
    else "cupsd, lpstat or the printers of cups-filters are missing: make test-printing"
)
"""Why there is no print server here; "" if there can be one."""

_FILES = """\
ServerRoot {0}/root
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/tmp
AccessLog {0}/access.log
ErrorLog {0}/error.log
PageLog {0}/page.log
FileDevice Yes
Sandboxing relaxed
"""
_SERVER = """\
Listen {0}/socket
Browsing No
DefaultAuthType None
<Location />
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_CUSTOM_SIZES = """\
*VariablePaperSize: True
*HWMargins: 0 0 0 0
*NonUIOrderDependency: 100 JCLSetup *CustomPageSize
*CustomPageSize True: "@PJL SET PAPER=CUSTOM<0A>"
*ParamCustomPageSize Width: 1 points 198 612
*ParamCustomPageSize Height: 2 points 283 936
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
"""


class PrintServer:
    """Its queues are there for this process and its children as those of the system are."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add_queue(self, name: str, ppd: str) -> None:
        """Add a queue that accepts jobs; `ppd` describes its printer."""
        file = self._folder / f"{name}.ppd"
        file.write_text(ppd, encoding="latin-1")
        self._output(name).touch()  # cupsd of Debian writes only into a file that is there
        _run("lpadmin", "-p", name, "-E", "-v", f"file:{self._output(name)}", "-P", str(file))

    def remove_queue(self, name: str) -> None:
        """Delete a queue that is there or not."""
        subprocess.run(["lpadmin", "-x", name], capture_output=True, check=False)

    def change_queue(self, command: str, name: str) -> None:
        """Run one of cupsenable, cupsdisable, cupsaccept, cupsreject."""
        _run(command, name)

    def jobs(self, name: str, which: str = "all") -> set[str]:
        """The jobs that the queue has ever had, or those that are `not-completed`."""
        output = _run("lpstat", "-W", which, "-o", name)
        return {line.split()[0] for line in output.splitlines()}

    def has_printed(self, name: str) -> bool:
        """Whether the last job is done."""
        return not self.jobs(name, "not-completed") and self._output(name).stat().st_size > 0

    def take_printed(self, name: str) -> tuple[str, bytes]:
        """What the printer got: its settings, and the PDF; the next job writes it anew."""
        sent = self._output(name).read_bytes()
        self._output(name).write_bytes(b"")
        settings, start, pdf = sent.partition(b"%PDF-")
        return settings.decode("latin-1"), start + pdf

    def _output(self, name: str) -> Path:
        return self._folder / "printed" / name


@contextmanager
def print_server() -> Iterator[PrintServer]:
    """Start a server, and stop it in the end; its folder has a short name, as sockets need."""
    folder = Path(tempfile.mkdtemp(prefix="cups-"))
    folder.chmod(0o711)  # the filters may run as another user
    for name in ("root/ppd", "spool", "cache", "state", "tmp", "printed"):
        (folder / name).mkdir(parents=True)
    files, server = folder / "cups-files.conf", folder / "cupsd.conf"
    files.write_text(_FILES.format(folder), encoding="ascii")
    server.write_text(_SERVER.format(folder), encoding="ascii")
    socket, before = str(folder / "socket"), os.environ.get("CUPS_SERVER")
    libcups = ctypes.CDLL("libcups.so.2")
    process = subprocess.Popen(
        [str(_CUPSD), "-f", "-c", str(server), "-s", str(files)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        os.environ["CUPS_SERVER"] = socket
        libcups.cupsSetServer(socket.encode())  # Qt may have asked for queues before
        while process.poll() is None and "is running" not in _answer("lpstat", "-r"):
            time.sleep(0.05)
        yield PrintServer(folder)
    finally:
        libcups.cupsSetServer(None)
        os.environ.pop("CUPS_SERVER")
        if before is not None:
            os.environ["CUPS_SERVER"] = before
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def printer_descriptions() -> dict[str, str]:
    """PPDs by the name of a queue: two of Debian's, and four that are made from such."""
    letter = _ppd("HP-Color_LaserJet_CM3530_MFP-PDF")
    a4 = letter.replace(": Letter\n", ": A4\n")
    borderless = re.sub(
        r'(\*ImageableArea (\w+)/.*: )".*"',
        lambda match: f'{match[1]}"0 0 {_points(letter, match[2])}"',
        _with_sizes(a4, "A4", "A5", "A6"),
    )
    return {
        "laser": _ppd("Fuji_Xerox-DocuPrint_CM305_df-PDF"),
        "letter": letter,
        "a4-only": _with_sizes(a4, "A4"),
        "one-sided": re.sub(
            r"\*JCLOpenUI \*Duplex/.*?\*JCLCloseUI: \*Duplex\n", "", a4, flags=re.DOTALL
        ),
        "a3": re.sub(
            r"\*cupsFilter:.*gstopxl",
            '*cupsFilter: "application/vnd.cups-pdf 0 -',
            _ppd("pxlcolor"),
            count=1,
        ),
        "borderless": borderless.replace(
            "*DefaultImageableArea", f"{_CUSTOM_SIZES}*DefaultImageableArea"
        ),
    }


def _ppd(name: str) -> str:
    return (PPD_FOLDER / f"{name}.ppd").read_text(encoding="latin-1")


def _with_sizes(ppd: str, *sizes: str) -> str:
    """The description without the other paper sizes."""
    kept = "|".join(sizes)
    other = rf"^\*(PageSize|PageRegion|ImageableArea|PaperDimension) (?!({kept})/).*\n"
    return re.sub(other, "", ppd, flags=re.MULTILINE)


def _points(ppd: str, size: str) -> str:
    """Width and height of a paper size."""
    found = re.search(rf'\*PaperDimension {size}/.*: "(.*)"', ppd)
    return found[1] if found else ""


def _answer(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
