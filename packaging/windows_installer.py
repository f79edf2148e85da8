"""Makes the installer for Windows of a built folder: `windows_installer.py dist/pejlemaerker dist`.

It installs and uninstalls by a list of files, so that nothing else in the same folder is touched.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
from pathlib import Path, PureWindowsPath

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "gui/appearance/icon_files/application"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon(pictures: dict[int, bytes]) -> bytes:
    """An .ico file of PNG pictures, each by the length of its side in pixels."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    entries, place = b"", len(header) + 16 * len(pictures)
    for side, picture in pictures.items():
        length = side % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", length, length, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return header + entries + b"".join(pictures.values())


def write_icon(file: Path) -> Path:
    """Write the program's icon."""
    names = {side: PICTURES / f"pejlemaerker-{side}.png" for side in SIZES}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icon({side: name.read_bytes() for side, name in names.items()}))
    return file


def version_resource(version: str) -> str:
    """What Windows shows as the properties of the program, as PyInstaller reads it."""
    numbers = (*map(int, version.split(".")), 0)
    words = {
        "CompanyName": "The Pejlemærker contributors",
        "FileDescription": "Pejlemærker",
        "FileVersion": version,
        "LegalCopyright": "MPL-2.0",
        "ProductName": "Pejlemærker",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]),"
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def file_list(folder: Path) -> str:
    """The two macros of the installer: put every file of a folder in place, and take it away."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    names = {file: PureWindowsPath(file.relative_to(folder)) for file in files}
    folders = {parent for name in names.values() for parent in name.parents if parent.parts}
    install, uninstall = [], []
    for file, name in names.items():
        install += [f'  SetOutPath "$INSTDIR\\{_quoted(name.parent)}"', f'  File "{file}"']
        uninstall.append(f'  Delete "$INSTDIR\\{_quoted(name)}"')
    deepest_first = sorted(folders, key=lambda each: (-len(each.parts), each))
    uninstall += [f'  RMDir "$INSTDIR\\{_quoted(each)}"' for each in deepest_first]
    macros = {"InstallFiles": install, "UninstallFiles": uninstall}
    return "".join(
        "\n".join([f"!macro {name}", *lines, "!macroend\n"]) for name, lines in macros.items()
    )


def _quoted(name: PureWindowsPath) -> str:
    return str(name).removeprefix(".").replace("$", "$$")


def make(folder: Path, output: Path, version: str) -> Path:
    """Build the installer of a folder."""
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    made = (output / f"pejlemaerker-{version}-windows-x64-setup.exe").resolve()
    with tempfile.TemporaryDirectory() as temporary:
        files = Path(temporary) / "files.nsh"
        files.write_text(file_list(folder.resolve()), encoding="utf-8-sig")
        values = {
            "VERSION": version,
            "FILES": files,
            "OUTPUT": made,
            "SIZE": size // 1024,
            "ICON": write_icon(Path(temporary) / "pejlemaerker.ico"),
        }
        defined = [f"-D{name}={value}" for name, value in values.items()]
        script = Path(__file__).with_name("windows_installer.nsi")
        command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(script)]
        subprocess.run(command, check=True)
    return made


def main(folder: Path, output: Path) -> None:
    """Build the installer and say how large it is."""
    sys.path.insert(0, str(ROOT))
    from content.version import VERSION

    made = make(folder, output, VERSION)
    print(f"{made.name} is {made.stat().st_size / 1e6:.1f} MB.")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
