"""Whose work each file of the package is, with its licence texts: nothing goes in unclaimed."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).resolve().parent / "licences"

# Licence texts that a wheel leaves out of what it holds.
MISSING_IN_WHEELS = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "selectolax": ("Apache-2.0.txt",),  # of Lexbor
    # One text for all crates that are under it, as crates.txt beside it says.
    "typst": (
        *("MIT.txt", "BSD-2-Clause.txt", "BSD-3-Clause.txt", "Zlib.txt", "0BSD.txt"),
        *("Unicode-3.0.txt", "LLVM-exception.txt"),
    ),
}
# Folders of the project that hold the work of others, each with name and version.
OF_OTHERS = {
    "content/fonts/dejavu-sans": ("DejaVu Sans", "2.35"),
    "content/fonts/source-sans": ("Source Sans", "3.52.0"),
    "content/fonts/source-serif": ("Source Serif", "4.5.1"),
    "gui/appearance/icon_files": ("Lucide", "2026"),
}
_LICENCE_NAME = re.compile(
    r"(licen[cs]e|copying|notice|authors)[^/]*$|/licen[cs]es/", re.IGNORECASE
)
_PYTHON_ITSELF = re.compile(r"(lib)?python3[\d.]*(so|dll|dylib)|base_library\.zip$")


class UnclaimedError(Exception):
    """A file of the package is nobody's, or somebody's without a licence text."""


@dataclass(frozen=True)
class Component:
    """What one publisher made: its name, version, kind (`pypi`, `deb`, `generic`) and texts."""

    name: str
    version: str
    kind: str
    texts: tuple[Path, ...]

    @property
    def purl(self) -> str:
        """The component's package URL."""
        kind = "deb/debian" if self.kind == "deb" else self.kind
        return f"pkg:{kind}/{self.name.lower().replace(' ', '-')}@{self.version}"


def owner_of(source: Path) -> Component:
    """Whose work a file is that was collected from `source`. UnclaimedError."""
    component = (
        _of_python(source)
        or _of_the_project(source)
        or _of_a_wheel(source)
        or _of_debian(source.resolve())
    )
    if component is None:
        raise UnclaimedError(f"Nobody claims {source}, which would go into the package.")
    if not component.texts:
        raise UnclaimedError(f"{component.name}, which would go along, has no licence text.")
    return component


def normalized(name: str) -> str:
    """The name of a distribution as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_the_project(source: Path) -> Component | None:
    from content.version import VERSION

    if not source.is_relative_to(ROOT) or source.is_relative_to(ROOT / ".venv"):
        return None
    relative = source.relative_to(ROOT).as_posix()
    for folder, (name, version) in OF_OTHERS.items():
        if relative.startswith(f"{folder}/") and not relative.startswith(
            "gui/appearance/icon_files/application/"
        ):
            texts = tuple(sorted((ROOT / folder).glob("LICENSE*")))
            return Component(name, version, "generic", texts)
    return Component("pejlemaerker", VERSION, "generic", (ROOT / "LICENSE", ROOT / "NOTICE.md"))


def _of_a_wheel(source: Path) -> Component | None:
    distribution = _files_of_wheels().get(source.resolve())
    if distribution is None:
        return None
    name, version = normalized(distribution.metadata["Name"]), distribution.version
    if name == "pyside6-essentials" and "/PySide6/Qt/" in source.as_posix():
        return _of_qt(source, version)
    own = [Path(str(f.locate())) for f in distribution.files or () if _is_licence(str(f))]
    own += [TEXTS / text for text in MISSING_IN_WHEELS.get(name, ())]
    return Component(name, version, "pypi", tuple(sorted(own)))


def _is_licence(name: str) -> bool:
    return ".dist-info/" in name and _LICENCE_NAME.search(name) is not None


def _of_qt(source: Path, version: str) -> Component:
    if source.name.startswith("libicu"):
        number = source.name.rpartition(".")[2]
        return Component("ICU", number, "generic", (TEXTS / "ICU.txt",))
    texts = ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt-third-parties.txt")
    return Component("Qt", version, "generic", tuple(TEXTS / text for text in texts))


@cache
def _files_of_wheels() -> dict[Path, Distribution]:
    return {
        Path(str(file.locate())).resolve(): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }


def _of_python(source: Path) -> Component | None:
    library = Path(sysconfig.get_path("stdlib")).resolve()
    is_ours = source.resolve().is_relative_to(library) and "site-packages" not in source.parts
    if not is_ours and _PYTHON_ITSELF.match(source.name) is None:
        return None
    places = (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright")
    texts = tuple(path for path in (*places, debian) if path.is_file())[:1]
    return Component("Python", sys.version.partition(" ")[0], "generic", texts)


@cache
def _of_debian(source: Path) -> Component | None:
    if sys.platform != "linux":
        return None
    for path in (str(source), str(source).removeprefix("/usr")):
        found = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            name = found.stdout.partition(":")[0]
            show = ["dpkg-query", "-W", "-f", "${Version}\n", name]
            version = subprocess.run(show, capture_output=True, text=True, check=True).stdout
            copyright_file = Path("/usr/share/doc", name, "copyright")
            texts = (copyright_file,) if copyright_file.is_file() else ()
            return Component(name, version.split()[0], "deb", texts)
    return None
