"""The invented texts of published_texts.md, each as a library of its own."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from content.reading.strict_yaml import read_yaml
from tests.content.small_library import sha256

PAGE = Path(__file__).with_suffix(".md").read_text("utf-8")
NAMES = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
_BLOCKS = re.findall(r"^```(?:text|yaml)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
TEXTS, MAPS = _BLOCKS[::2], _BLOCKS[1::2]
_ALWAYS = {"kind": "ledelsesgrundlag", "language": "da"}
_OWNERS = {
    "5": ("association", "DK"),
    "8": ("region", "DK"),
    "9": ("region", "DK"),
    "15": ("municipality", "GL"),
    "35": ("state", "NO"),
    "36": ("municipality", "IS"),
    "37": ("municipality", "IS"),
    "38": ("municipality", "IS"),
    "39": ("municipality", "FI"),
    "40": ("municipality", "AX"),
}
_COUNTRIES = {"da": "DK", "sv": "SE", "nb": "NO", "nn": "NO", "is": "IS"}


def fields_of(number: int) -> dict[str, object]:
    """The fields of a map, but for its sum."""
    tree, _ = read_yaml(MAPS[number].encode(), "")
    assert tree is not None
    return {**_ALWAYS, **tree}


def write_library(folder: Path, number: int) -> None:
    """Write the library of one text."""
    text, fields = TEXTS[number], fields_of(number)
    given = re.findall(r"^\w+:", MAPS[number], re.MULTILINE)
    kind, country = _OWNERS.get(NAMES[number].split()[0], ("municipality", ""))
    owner = {
        "name": "Øby",
        "short_name": "Øby",
        "type": kind,
        "country": country or _COUNTRIES[str(fields["language"])],
        "language": fields["language"],
        "accent": {"light": "#1d5a8a", "dark": "#7db8e8"},
    }
    home = folder / "oeby"
    home.mkdir()
    (home / "municipality.yaml").write_text(yaml.safe_dump(owner), "utf-8")
    (home / "text.txt").write_text(text, "utf-8")
    always = {**_ALWAYS, "sha256": sha256(text.encode())}
    left_out = (f"{key}: {value}\n" for key, value in always.items() if f"{key}:" not in given)
    (home / "text.yaml").write_text(MAPS[number] + "".join(left_out), "utf-8")


def shown_words(number: int) -> list[str]:
    """The words of a text but for furniture, contents and repeats, sorted."""
    fields, lines = fields_of(number), TEXTS[number].split("\n")
    for field in ("furniture", "contents", "repeats"):
        parts = fields.get(field, [])
        assert isinstance(parts, list)
        for part in parts:
            if isinstance(part, dict):
                line = int(part["line"].split(".")[0]) - 1
                lines[line] = lines[line].replace(part["words"], " ", 1)
            else:
                first, _, last = part.partition("-")
                for line in range(int(first) - 1, int(last or first)):
                    lines[line] = ""
    return sorted(words_in("\n".join(lines)))


def words_in(text: str) -> list[str]:
    """The words of a text as they are compared here."""
    return re.findall(r"\w+", text.replace("\N{SOFT HYPHEN}", ""))
