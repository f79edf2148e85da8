"""Smoke test of a built package: `smoke.py dist/pejlemaerker`.

Every command runs with an empty environment and without network. Exit code 0 when all checks pass,
1 after a sentence for each that fails.
"""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bundle import NETWORK_MODULES, is_wanted, linked_libraries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FORBIDDEN_FILES = ("*Qt6Network*", "*ssl*", "*sqlite3*", "*tkinter*", "*Qt6Qml*", "*Qt6Sql*")

TRACE = ("-f", "-qq", "--seccomp-bpf", "--trace=%network", "--output-append-mode")
PASSAGE = "halsnaes/mod-tillid-og-helhed/mod"

_OFFICE = "http://schemas.openxmlformats.org"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORD_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_OFFICE}/package/2006/content-types"><Default'
    ' Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_OFFICE}/package/2006/relationships"><Relationship'
    f' Id="a" Type="{_OFFICE}/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{_OFFICE}/wordprocessingml/2006/main"><w:body>'
    "<w:p><w:r><w:t>Mod</w:t></w:r></w:p></w:body></w:document>",
}
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_ODT = "application/vnd.oasis.opendocument.text"
OPEN_DOCUMENT_PARTS = {
    "mimetype": _ODT,
    "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODT}"/>'
    "</manifest:manifest>",
    "content.xml": f'<office:document-content xmlns:office="{_OASIS}:office:1.0"'
    f' xmlns:text="{_OASIS}:text:1.0"><office:body><office:text><text:p>Mod</text:p></office:text>'
    "</office:body></office:document-content>",
    "styles.xml": f'<office:document-styles xmlns:office="{_OASIS}:office:1.0"/>',
}


@dataclass(frozen=True)
class Package:
    """A built package, the words before each command that cut it off, and a temporary profile."""

    folder: Path
    library: Path
    isolation: list[str]
    profile: Path

    @property
    def network_calls(self) -> Path:
        """Where strace writes every call of the program that has to do with networks."""
        return self.profile / "network-calls.txt"

    def run(self, *arguments: str) -> str:
        """The standard output of the program; AssertionError with its errors if it fails."""
        program = str(self.folder / "pejlemaerker")
        trace = ["strace", *TRACE, "--output", str(self.network_calls)]
        command = [*self.isolation, *trace, "env", "-i", program, *arguments]
        if arguments[0] != "--version":
            command += ["--profile", str(self.profile)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        errors = done.stderr.decode("utf-8", "replace").strip()
        _expect(done.returncode == 0, f"{arguments[0]} ended with {done.returncode}: {errors}")
        _expect(errors == "", f"{arguments[0]} complained: {errors}")
        return done.stdout.decode("utf-8")


def _expect(holds: bool, sentence: str) -> None:
    if not holds:
        raise AssertionError(sentence)


def says_its_version(package: Package) -> None:
    """`--version` prints the program's name, non-ASCII letters included."""
    _expect(package.run("--version").startswith("Pejlemærker "), "The version is not said.")


def lists_the_library(package: Package) -> None:
    """The whole shipped library is in the package."""
    passages = json.loads(package.run("list", "--json"))
    _expect(len(passages) == 42, f"{len(passages)} passages are listed, not 42.")


def finds_a_word(package: Package) -> None:
    """The index is built on first use and answers."""
    answer = json.loads(package.run("search", "tillid", "--json"))
    _expect(answer["total"] > 0, "The search for tillid found nothing.")


def makes_a_card(package: Package) -> None:
    """A card is written as a PDF with embedded fonts."""
    file = package.profile / "card.pdf"
    package.run("card", PASSAGE, "--output", str(file))
    content = file.read_bytes()
    _expect(content.startswith(b"%PDF-"), "The card is no PDF.")
    _expect(b"SourceSerif" in content, "The card does not hold its fonts.")


def reads_files_of_all_kinds(package: Package) -> None:
    """Each kind of file is read by the program itself, started anew."""
    pdf = package.profile / "read.pdf"
    package.run("card", PASSAGE, "--output", str(pdf))
    texts = {
        "a.txt": b"Mod\r\n",
        "a.md": "# Mod på det hele\n".encode("cp1252"),
        "a.html": b"<h1>Mod</h1>",
        "a.docx": _archive(WORD_PARTS),
        "a.odt": _archive(OPEN_DOCUMENT_PARTS),
        "a.pdf": pdf.read_bytes(),
    }
    for name, data in texts.items():
        file = package.profile / name
        file.write_bytes(data)
        _expect("Mod" in package.run("add", str(file), "--json"), f"{name} was not read.")


def _archive(parts: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def opens_the_window(package: Package) -> None:
    """The tour opens the window offscreen and writes pictures and a card."""
    folder = package.profile / "tour"
    package.run("tour", str(folder))
    pictures = list(folder.glob("*.png"))
    _expect(len(pictures) >= 2, f"The tour left {len(pictures)} pictures.")
    _expect(any(folder.glob("*.pdf")), "The tour left no card.")


def runs_the_other_commands(package: Package) -> None:
    """What else a user can do without a window: read, compare, check, pack and unpack."""
    library = str(package.library)
    pack = package.profile / "shipped.pejltexts"
    package.run("show", PASSAGE)
    package.run("similar", PASSAGE)
    package.run("check", library)
    package.run("index")
    package.run("export", "--library", library, "--output", str(pack))
    package.run("import-pack", str(pack))
    _expect(pack.stat().st_size > 0, "No pack of texts was written.")


def holds_no_module_for_the_network(package: Package) -> None:
    """Neither the archive of modules nor a file beside it can speak with another machine."""
    inside = package.folder / "_internal"
    modules = _archived_modules(package.folder / "pejlemaerker")
    modules |= {file.name.partition(".")[0] for file in inside.glob("python3*/lib-dynload/*")}
    with zipfile.ZipFile(inside / "base_library.zip") as archive:
        modules |= {name.rpartition(".")[0].replace("/", ".") for name in archive.namelist()}
    found = sorted(
        m for m in modules if f"{m}.".startswith(tuple(f"{n}." for n in NETWORK_MODULES))
    )
    found += [str(path) for name in FORBIDDEN_FILES for path in package.folder.rglob(name)]
    _expect(len(modules) > 500, f"Only {len(modules)} modules were found in the package.")
    _expect(not found, f"These should not be in the package: {', '.join(found)}.")


def _archived_modules(program: Path) -> set[str]:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    return {
        module
        for name in archive.toc
        if name.endswith(".pyz")
        for module in archive.open_embedded_archive(name).toc
    }


def holds_no_library_that_nothing_asks_for(package: Package) -> None:
    """Every library at the top of the package is one that another file of it is linked to."""
    inside = package.folder / "_internal"
    files = [path for path in inside.rglob("*.so*") if path.is_file()]
    asked_for = {name for file in files for name in linked_libraries(str(file))}
    own = {path.name for path in inside.glob("lib*.so*") if not path.name.startswith("libpython")}
    _expect(own <= asked_for, f"Nothing asks for {', '.join(sorted(own - asked_for))}.")
    unwanted = [str(path) for path in files if not is_wanted(str(path.relative_to(inside)))]
    _expect(not unwanted, f"These should not be in the package: {', '.join(unwanted)}.")


def names_the_owner_of_every_file(package: Package) -> None:
    """The list of components has each file with its sum, and each component has its licences."""
    sbom = json.loads((package.folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    sums = {
        part["name"]: part["hashes"][0]["content"]
        for component in sbom["components"]
        for part in component["components"]
        if part["type"] == "file"
    }
    own = {"sbom.cdx.json", *_names(package.folder / "licences", package.folder)}
    names = _names(package.folder, package.folder) - own
    _expect(names == set(sums), f"Listed or there, but not both: {sorted(names ^ set(sums))[:5]}.")
    changed = [name for name in names if _sha256(package.folder / name) != sums[name]]
    _expect(not changed, f"These are not as they are listed: {', '.join(changed)}.")
    folders = {c["name"].replace(" ", "-").replace("_", "-").lower() for c in sbom["components"]}
    licensed = {file.split("/")[1].lower() for file in own if "/" in file}
    _expect(folders == licensed, f"Without licence, or nobody's: {sorted(folders ^ licensed)}.")


def _names(folder: Path, root: Path) -> set[str]:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return {file.relative_to(root).as_posix() for file in files}


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def opened_no_internet_socket(package: Package) -> None:
    """In all that was run above, the program never asked the system for the internet."""
    calls = package.network_calls.read_text(encoding="utf-8").splitlines()
    found = [call for call in calls if "AF_INET" in call]
    _expect(not found, f"The program asked for {found[:1]}.")


IN_USE = (
    says_its_version,
    lists_the_library,
    finds_a_word,
    makes_a_card,
    reads_files_of_all_kinds,
    runs_the_other_commands,
    opens_the_window,
    opened_no_internet_socket,
)
"""What every form of the program must do, however it was installed."""

IN_THE_FOLDER = (
    holds_no_module_for_the_network,
    holds_no_library_that_nothing_asks_for,
    names_the_owner_of_every_file,
)


def network_isolation() -> list[str]:
    """The command prefix that runs without network; empty, with a message, where not allowed."""
    for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        tried = subprocess.run([*command, "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return command
    print("This system does not let a user take the network away; it is tried with network.")
    return []


def size_of(folder: Path) -> float:
    """The size of all files in MB (10^6 bytes); a link counts nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(file.stat().st_size for file in files) / 1e6


def failures(
    folder: Path, library: Path, checks: Iterable[Callable[[Package], None]] = IN_USE
) -> int:
    """Run checks on the program in a folder, print each result, and count those that failed."""
    isolation = network_isolation()
    failed = 0
    with tempfile.TemporaryDirectory() as profile:
        package = Package(folder.resolve(), library.resolve(), isolation, Path(profile))
        for check in checks:
            what = check.__name__.replace("_", " ")
            try:
                check(package)
            except (AssertionError, OSError, ValueError) as error:
                failed += 1
                print(f"WRONG  {what}: {error}")
            else:
                print(f"well   {what}")
    return failed


def main(folder: Path) -> int:
    """Run every check and say how large the package is."""
    library = folder / "_internal" / "content" / "library"
    failed = failures(folder, library, (*IN_USE, *IN_THE_FOLDER))
    print(f"{folder} is {size_of(folder):.0f} MB.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
