"""Replaces the map of a document, or its text and map by those of a newer version.

What the earlier map says beside the structure stays, and the ids of passages do, so that decks and
printed cards find them. The earlier version may stay beside the newer one, under a name of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime
from itertools import chain, count
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import yaml

from content.importing.library_writing import NewText, checked_library, naming_original
from content.importing.map_writing import dump_map, unique_slugs
from content.library import Library
from content.model import Document
from content.own_library.earlier_files import Replaced, replace_files
from content.own_library.removal import files_of_document
from content.regular_file import read_regular_file

Part: TypeAlias = "dict[str, Any]"

_DOCUMENT_FACTS = (
    "origin",
    "adopted",
    "valid_from",
    "valid_to",
    "case",
    "supersedes",
    "permission",
)
_OF_VERSION = ("adopted", "valid_from", "valid_to", "case", "supersedes")
"""What is said of one version and not of the next, where both are kept."""

_FACTS_OF_TEXT = ("title_case", "group", "facets", "original", "retrieved")
_PASSAGE_FACTS = ("number", "facets", "terms", "references")
"""Fields that are kept: those of the document always, the others where the text is the same."""


class Revised(NamedTuple):
    """A document alone, as it reads now, and how to take that back."""

    library: Library
    replaced: Replaced


def revise_document(
    folder: Path, document: Document, new: NewText, today: date | None = None
) -> Revised:
    """Write a document anew, with another map or also another text.

    FaultError if the map does not fit the text; OSError. After any interruption
    the document is as it was or as it is to be.
    """
    file, owner = f"{document.id}.yaml", f"{document.municipality}/municipality.yaml"
    earlier = yaml.safe_load(read_regular_file(folder / file))
    files, map_text = {f"{document.id}.txt": new.text}, new.map_text
    if new.original is not None:
        ending, data = new.original
        files[f"{document.id}{ending}"] = data
        map_text = naming_original(map_text, f"{Path(document.id).name}{ending}")
    beside: dict[str, bytes] = {}
    carried = earlier
    if new.keeps_earlier:
        beside = _earlier_version(
            folder, document, earlier, today or datetime.now().astimezone().date()
        )
        name = next(iter(beside)).removesuffix(".yaml")
        carried = {k: v for k, v in earlier.items() if k not in _OF_VERSION} | {"supersedes": name}
    mapped = _with_earlier_facts(yaml.safe_load(map_text), carried, document)
    files[file] = dump_map(mapped).encode()
    home = f"{document.id}/"
    apart = _with_targets(mapped, lambda target: target if target.startswith(home) else "")
    alone = checked_library(
        {owner: read_regular_file(folder / owner), **files, file: dump_map(apart).encode()}
    )
    old = [each.relative_to(folder).as_posix() for each in files_of_document(folder, document.id)]
    if mapped["sha256"] == earlier["sha256"] and new.original is None:
        files, old = {file: files[file]}, [file]
    return Revised(alone, replace_files(folder, {**files, **beside}, old))


def _earlier_version(
    folder: Path, document: Document, earlier: Part, today: date
) -> dict[str, bytes]:
    """The files of a document under the name of an earlier version, such as `policy@2024-05`.

    The map is the first of them.
    """
    known = (earlier.get(each) for each in ("adopted", "valid_from", "retrieved"))
    when = next(filter(None, known), today.isoformat())[: len("2024-05")]
    first = f"{document.id}@{when}"
    names = chain((first,), (f"{first}-{number}" for number in count(2)))
    name = next(each for each in names if not (folder / f"{each}.yaml").exists())
    home = f"{document.id}/"
    mapped = _with_targets(
        {**earlier, "valid_to": earlier.get("valid_to", today.isoformat())},
        lambda target: name + target[len(home) - 1 :] if f"{target}/".startswith(home) else target,
    )
    if "original" in mapped:
        ending = Path(mapped["original"]["file"]).suffix
        mapped["original"] = {**mapped["original"], "file": f"{Path(name).name}{ending}"}
    files = {f"{name}.yaml": dump_map(mapped).encode()}
    for file in files_of_document(folder, document.id):
        if file.suffix != ".yaml":
            files[f"{name}{file.suffix}"] = read_regular_file(file)
    return files


def _with_earlier_facts(mapped: Part, earlier: Part, document: Document) -> Part:
    """A map with what an earlier one says beside the structure."""
    is_same_text = mapped["sha256"] == earlier["sha256"]
    kept = (*_DOCUMENT_FACTS, *(_FACTS_OF_TEXT if is_same_text else ()))
    facts = {key: earlier[key] for key in kept if key in earlier and key not in mapped}
    if is_same_text and _cover(mapped) == _cover(earlier):
        facts |= {key: earlier[key] for key in ("subtitle", "cover") if key in earlier}
    names = unique_slugs(each.title for each in document.passages[1:])
    known = dict(zip(names, earlier["passages"], strict=True))
    ids = {
        each["id"]: known[each["id"]]["id"] for each in mapped["passages"] if each["id"] in known
    }
    written = []
    for each in mapped["passages"]:
        before = known.get(each["id"])
        passage = {**each, **(_kept_of_passage(each, before, is_same_text) if before else {})}
        passage["id"] = _free_id(ids.get(each["id"]), each["id"], ids.values())
        if "within" in passage:
            passage["within"] = ids.get(passage["within"], passage["within"])
        written.append(passage)
    numbers = [each["number"] for each in written if "number" in each]
    if sum("number" in each for each in earlier["passages"]) != len(numbers):
        facts.pop("group", None)
        for each in written:
            each.pop("number", None)
    own = {f"{document.id}/{each['id']}" for each in written}
    home = f"{document.id}/"
    whole = {**mapped, **facts, "passages": written}
    return _with_targets(
        whole, lambda target: target if target in own or not target.startswith(home) else ""
    )


def _with_targets(mapped: Part, target_of: Callable[[str], str]) -> Part:
    """A map whose references lead to other targets, or with "" nowhere."""

    def changed(reference: Part) -> Part:
        target = target_of(reference.get("target", ""))
        without = {key: value for key, value in reference.items() if key != "target"}
        return {**without, "target": target} if target else without

    passages = [
        {**each, "references": list(map(changed, each["references"]))}
        if "references" in each
        else each
        for each in mapped["passages"]
    ]
    return {**mapped, "passages": passages}


def _cover(mapped: Part) -> list[str]:
    """The lines of the document's title but for the first, whatever is the subtitle of them."""
    return sorted(map(str, (*mapped.get("cover", ()), mapped.get("subtitle", ""))))


def _kept_of_passage(passage: Part, earlier: Part, is_same_text: bool) -> Part:
    """The fields of a passage that stay; the roles of its sections do where their lead-ins do."""
    kept = {key: earlier[key] for key in _PASSAGE_FACTS if is_same_text and key in earlier}
    if "chapter" not in {passage["kind"], earlier["kind"]}:
        kept["kind"] = earlier["kind"]
    sections = {str(each.get("lead")): each for each in earlier.get("sections", ())}
    if is_same_text and "sections" in passage:
        kept["sections"] = [
            {**_role_of(sections.get(str(each.get("lead")), {})), **each}
            for each in passage["sections"]
        ]
    return kept


def _role_of(section: Part) -> Part:
    return {key: section[key] for key in ("role", "addressee") if key in section}


def _free_id(kept: str | None, own: str, taken: Collection[str]) -> str:
    """The id that a passage had; a new one's own, with a number where another has it."""
    if kept is not None:
        return kept
    names = chain((own,), (f"{own}-{number}" for number in count(2)))
    return next(name for name in names if name not in taken)
