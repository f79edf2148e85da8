"""Finds missing system libraries and tools and installs their Debian packages.

Standard library only, and nothing that Python 3.8 could not run: it works before anything is there.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

# Which Debian package brings a library that Qt asks for.
PACKAGE_OF_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# Which Debian package brings a command, for each purpose that needs more than the libraries.
PACKAGE_OF_TOOL: dict[str, dict[str, str]] = {
    "run": {},
    "check": {},
    "test": {
        "Xvfb": "xvfb",
        "xauth": "xauth",
        "pdftotext": "poppler-utils",
        "qpdf": "qpdf",
        "desktop-file-validate": "desktop-file-utils",
        "appstreamcli": "appstream",
        "objcopy": "binutils",
        "icupkg": "icu-devtools",
    },
    "printing": {
        "/usr/sbin/cupsd": "cups-daemon",
        "/usr/lib/cups/filter/gziptoany": "cups-core-drivers",
        "/usr/lib/cups/filter/pdftopdf": "cups-filters",
        "lpstat": "cups-client",
        "pdftoppm": "poppler-utils",
    },
    "package": {
        "objdump": "binutils",
        "icupkg": "icu-devtools",
        "strace": "strace",
        "unshare": "util-linux",
        "dpkg-shlibdeps": "dpkg-dev",
        "lintian": "lintian",
    },
    "screens": {
        "/usr/lib/xorg/modules/drivers/dummy_drv.so": "xserver-xorg-video-dummy",
        "Xorg": "xserver-xorg-core",
        "grim": "grim",
        "openbox": "openbox",
        "sway": "sway",
        "wtype": "wtype",
        "xdotool": "xdotool",
        "xrandr": "x11-xserver-utils",
    },
}

APT_LISTS = Path("/var/lib/apt/lists")
STALE_AFTER_DAYS = 7
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found\s*$", re.MULTILINE)


def linker_report(files: Iterable[Path]) -> str:
    """The output of `ldd` for these files; empty where there is no `ldd`."""
    ldd = shutil.which("ldd")
    if ldd is None:
        return ""
    reports = [
        subprocess.run([ldd, str(file)], capture_output=True, text=True, check=False).stdout
        for file in files
        if file.exists()
    ]
    return "".join(reports)


def missing_libraries(report: str) -> list[str]:
    """The libraries that `ldd` did not find, sorted."""
    return sorted(set(_NOT_FOUND.findall(report)))


def packages_for_libraries(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """The packages that bring these libraries, and the libraries that no known package brings."""
    names = list(libraries)
    packages = {PACKAGE_OF_LIBRARY[name] for name in names if name in PACKAGE_OF_LIBRARY}
    return sorted(packages), [name for name in names if name not in PACKAGE_OF_LIBRARY]


def find_tool(name: str) -> str | None:
    """The path of a command, or of a file that another program loads; None if it is not there."""
    return shutil.which(name) or (
        name if Path(name).is_absolute() and Path(name).exists() else None
    )


def packages_for_tools(purpose: str, find: Callable[[str], str | None] = find_tool) -> list[str]:
    """The packages that bring the tools this purpose needs and the machine lacks."""
    tools = PACKAGE_OF_TOOL[purpose]
    return sorted(package for command, package in tools.items() if find(command) is None)


def can_be_loaded(library: str) -> bool:
    """Whether the system has a shared library of this name."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(
    purpose: str, platform: str = sys.platform, has: Callable[[str], bool] = can_be_loaded
) -> list[str]:
    """The packages that the purpose needs, as far as can be told before Qt is there to ask."""
    if not platform.startswith("linux"):
        return []
    libraries = {package for name, package in PACKAGE_OF_LIBRARY.items() if not has(name)}
    return sorted({*libraries, *packages_for_tools(purpose)})


def root_command_prefix() -> list[str] | None:
    """The words before a command that must run as root; None if this user may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    done = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if done.returncode == 0 else None


def lists_are_stale(folder: Path, now: float) -> bool:
    """Whether apt's lists are missing or older than a week; `now` in seconds since 1970."""
    times = [file.stat().st_mtime for file in folder.glob("*Packages*")]
    return not times or now - max(times) > STALE_AFTER_DAYS * 86_400


def advice(packages: Sequence[str], *, has_apt: bool | None = None) -> str:
    """What a person is told who is to install packages: once, for all of them."""
    names = " ".join(packages)
    if shutil.which("apt-get") if has_apt is None else has_apt:
        line = f"sudo apt-get update && sudo apt-get install --yes {names}"
        return (
            f"This machine lacks system packages. Type this, then the same command again:\n{line}"
        )
    return (
        f"This machine lacks what Debian has in these packages: {names}. "
        "Install what brings the same here, then run the same command again."
    )


def install(packages: Sequence[str], lists: Path = APT_LISTS) -> bool:
    """Install Debian packages where that is allowed; False if it was not, or did not work."""
    root = root_command_prefix() if shutil.which("apt-get") else None
    if root is None:
        return False
    print(f"Installing from Debian's packages: {' '.join(packages)}", flush=True)
    stale = lists_are_stale(lists, time.time())
    if stale:
        _apt(root, ["update"])
    if _apt(root, ["install", *packages]):
        return True
    return not stale and _apt(root, ["update"]) and _apt(root, ["install", *packages])


def _apt(root: list[str], words: list[str]) -> bool:
    options = ["--quiet", "--yes", "--option", "DPkg::Lock::Timeout=300"]
    if words[0] == "install":
        options.append("--no-install-recommends")
    command = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, *words]
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, flush=True)
    return done.returncode == 0
