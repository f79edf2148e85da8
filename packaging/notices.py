"""Writes licences/ and sbom.cdx.json into a package: whose work each file is, and on what terms."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from components import ROOT, Component, normalized, owner_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TOOLS = ROOT / "build" / "release" / "bin"
_VALIDATION = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read())
sys.exit(str(wrong) if wrong else 0)
"""

Owners = dict[Component, list[str]]
"""Each component of a package with the files that are its work."""


def owners_of(
    sources: Mapping[str, str], inside_the_program: Iterable[str], program: str
) -> Owners:
    """The owners of collected files, given with the source of each. UnclaimedError.

    What is packed inside the program has its owners too, whose files are the program itself.
    """
    owners: Owners = {}
    for name, source in sources.items():
        owners.setdefault(owner_of(Path(source)), []).append(name)
    for source in inside_the_program:
        files_of_owner = owners.setdefault(owner_of(Path(source)), [])
        if program not in files_of_owner:
            files_of_owner.append(program)
    return owners


def write_licences(owners: Owners, folder: Path) -> None:
    """Write each component's licence texts into a folder of its own."""
    for component in owners:
        own = folder / component.name.replace(" ", "-")
        own.mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(component.texts):
            repeated = text.name in [other.name for other in component.texts[:number]]
            target = f"{text.parent.name}-{text.name}" if repeated else text.name
            (own / target).write_text(text_of(text), encoding="utf-8")
        crates = _crates_of(component)
        if crates:
            lines = "".join(map(_crate_line, crates))
            (own / "crates.txt").write_text(lines, encoding="utf-8")


def text_of(file: Path) -> str:
    """A licence text, which is in Latin-1 if it is old."""
    data = file.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def write_sbom(owners: Owners, folder: Path) -> None:
    """Write into the package's folder what it is made of, each file with its SHA-256."""
    command = ["environment", "--output-reproducible", "--pyproject", str(ROOT / "pyproject.toml")]
    made = subprocess.run(
        [str(TOOLS / "cyclonedx-py"), *command, sys.executable], stdout=subprocess.PIPE, check=True
    )
    sbom = json.loads(made.stdout)
    from_wheels = {normalized(each["name"]): each for each in sbom["components"]}
    components = [
        _described(component, sorted(files), folder, from_wheels)
        for component, files in sorted(owners.items(), key=lambda item: item[0].purl)
    ]
    refs = {each["bom-ref"] for each in components} | {sbom["metadata"]["component"]["bom-ref"]}
    sbom["components"] = components
    sbom["dependencies"] = [
        {**each, "dependsOn": [ref for ref in each.get("dependsOn", []) if ref in refs]}
        for each in sbom["dependencies"]
        if each["ref"] in refs
    ]
    text = json.dumps(sbom, indent=1, sort_keys=True) + "\n"
    subprocess.run([str(TOOLS / "python"), "-c", _VALIDATION], input=text, text=True, check=True)
    folder.joinpath("sbom.cdx.json").write_text(text, encoding="utf-8")


def _described(
    component: Component, files: list[str], folder: Path, from_wheels: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    known = from_wheels.get(component.name, {}) if component.kind == "pypi" else {}
    described = {
        "type": "library",
        "name": component.name,
        "version": component.version,
        "bom-ref": component.purl,
        "purl": component.purl,
        "licenses": [{"license": {"name": f"licences/{component.name.replace(' ', '-')}"}}],
        **known,
    }
    crates = [{**crate, "bom-ref": crate["purl"]} for crate in _crates_of(component)]
    described["components"] = crates + [
        {
            "type": "file",
            "name": name,
            "bom-ref": f"{described['bom-ref']}#{name}",
            "hashes": [{"alg": "SHA-256", "content": _sha256(folder / name)}],
        }
        for name in files
    ]
    return described


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _crates_of(component: Component) -> list[dict[str, Any]]:
    """The crates compiled into a wheel, as the list inside it has them."""
    if component.kind != "pypi":
        return []
    from importlib.metadata import files

    lists = [f for f in files(component.name) or () if f.match("*/sboms/*.cyclonedx.json")]
    found = {
        crate["purl"]: crate
        for file in lists
        for crate in json.loads(file.read_text(encoding="utf-8"))["components"]
    }
    return [found[purl] for purl in sorted(found)]


def _crate_line(crate: Mapping[str, Any]) -> str:
    terms = " AND ".join(
        each.get("expression") or each["license"].get("id") or each["license"]["name"]
        for each in crate["licenses"]
    )
    author = crate.get("author") or ", ".join(a["name"] for a in crate.get("authors", []))
    return f"{crate['name']} {crate['version']}, {terms}, by {author or 'its contributors'}\n"
