"""What the Debian package says of itself. `make deb` makes it; lintian then looks at it."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

from deb import NAME, changelog, lay_out, release, set_permissions, write_documents

from content.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
DEBIAN = ROOT / "packaging" / "debian"


def built_package(folder: Path) -> Path:
    """A package with a library of its own and one that Debian has."""
    names = ("pejlemaerker", "_internal/own.so", "_internal/libz.so.1", "_internal/share/x")
    for name in (*names, "licences/own/LICENSE", "licences/zlib1g/copyright"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    components = [
        {"name": name, "purl": purl, "components": [{"type": "file", "name": file}]}
        for name, purl, file in (
            ("own", "pkg:pypi/own@1", "_internal/own.so"),
            ("zlib1g", "pkg:deb/debian/zlib1g@1.2", "_internal/libz.so.1"),
        )
    ]
    sbom = json.dumps({"components": components})
    (folder / "sbom.cdx.json").write_text(sbom, encoding="utf-8")
    return folder


def test_what_debian_has_itself_is_left_to_debian(tmp_path: Path) -> None:
    root = tmp_path / "root"

    lay_out(built_package(tmp_path / "package"), root)

    folder = root / "usr/lib" / NAME
    assert (root / "usr/bin" / NAME).resolve() == folder / NAME
    assert [file.name for file in sorted((folder / "_internal").iterdir())] == ["own.so"]
    assert [file.name for file in (folder / "licences").iterdir()] == ["own"]
    sbom = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert [component["name"] for component in sbom["components"]] == ["own"]


def test_only_the_program_itself_may_be_run(tmp_path: Path) -> None:
    root = tmp_path / "root"
    lay_out(built_package(tmp_path / "package"), root)

    set_permissions(root)

    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    assert [path.name for path in files if path.stat().st_mode & 0o111] == [NAME]


def test_the_package_comes_with_its_changes_its_terms_and_a_manual_page(tmp_path: Path) -> None:
    root = tmp_path / "root"
    lay_out(built_package(tmp_path / "package"), root)
    version, day = release()

    write_documents(root, root / "usr/lib" / NAME / "licences", version, day)

    documents = root / "usr/share/doc" / NAME
    assert version == VERSION
    assert "licences/own" in (documents / "copyright").read_text(encoding="utf-8")
    packed = (documents / "changelog.Debian.gz").read_bytes()
    assert gzip.decompress(packed).decode("utf-8") == changelog(version, day)
    manual = gzip.decompress((root / f"usr/share/man/man1/{NAME}.1.gz").read_bytes())
    assert b"SYNOPSIS" in manual


def test_every_exception_from_debians_rules_has_its_reason() -> None:
    text = (DEBIAN / "lintian-overrides").read_text(encoding="utf-8")

    blocks = re.findall(r"(?:^#.*\n)+(?:^pejlemaerker: .*\n)+", text, re.MULTILINE)

    assert "".join(blocks) == text
