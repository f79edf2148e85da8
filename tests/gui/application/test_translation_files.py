"""The translators' files: every sentence finished in every language, and what is compiled."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from translations import fault_sentences

from gui.application.translation import LANGUAGES, TRANSLATION_FOLDER

ROOT = Path(__file__).resolve().parents[3]
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
_QUOTES = {"da": ("»", "«"), "sv": ("”", "”"), "nb": ("«", "»")}


@dataclass(frozen=True)
class Message:
    """One sentence of a translator's file; `forms` are its translations, one per plural form."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]


def messages(file: Path) -> list[Message]:
    """The sentences of a .ts file."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    message.get("numerus") == "yes",
                    translation.get("type") is None,
                    tuple(forms or [translation.text or ""]),
                )
            )
    return found


def ours(language: str) -> list[Message]:
    """Our own sentences in a language."""
    return messages(TRANSLATION_FOLDER / f"pejlemaerker_{language}.ts")


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """The sentences that stand in the source now."""
    file = tmp_path_factory.mktemp("collected") / "now.ts"
    program = Path(sys.executable).parent / "pyside6-lupdate"
    sources = [str(path) for path in sorted((ROOT / "gui").rglob("*.py"))]
    faults = file.with_name("faults.py")
    faults.write_text(fault_sentences(), encoding="utf-8")
    subprocess.run([program, "-silent", *sources, faults, "-ts", file], check=True)
    return messages(file)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_of_the_window_is_translated(
    collected: list[Message], language: str
) -> None:
    translated = {
        (each.context, each.source, each.plural): each for each in ours(language) if each.finished
    }

    assert len(collected) > 50
    wanted = {(each.context, each.source, each.plural) for each in collected}
    assert wanted - translated.keys() == set()
    assert translated.keys() - wanted == set()
    assert [each for each in translated.values() if not all(each.forms)] == []


def _sentences_in(part: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    """Context and sentence of what is handed to `tr` and `translate`, wherever that is."""
    for node in ast.iter_child_nodes(part):
        yield from _sentences_in(node, node.name if isinstance(node, ast.ClassDef) else context)
        if isinstance(node, ast.Call):
            owner, _, name = ast.unparse(node.func).rpartition(".")
            texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
            match [name, *texts]:
                case ["tr", str(sentence), *_]:
                    yield context if owner == "self" else owner, sentence
                case ["translate", str(named), str(sentence), *_]:
                    yield named, sentence


def test_no_sentence_is_written_where_it_is_not_collected(collected: list[Message]) -> None:
    """`lupdate` does not look into an f-string."""
    sentences = {(each.context, each.source) for each in collected}

    for file in (ROOT / "gui").rglob("*.py"):
        found = set(_sentences_in(ast.parse(file.read_text(encoding="utf-8")), ""))
        assert found <= sentences, file.name


def test_english_has_every_plural_and_nothing_else(collected: list[Message]) -> None:
    english = {(each.context, each.source) for each in ours("en") if each.finished}

    assert {(each.context, each.source) for each in collected if each.plural} == english
    assert all(len(each.forms) == 2 and all(each.forms) for each in ours("en"))
    assert not any("(" in form for each in ours("en") for form in each.forms)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_the_placeholders_and_the_mnemonic_of_its_sentence(
    language: str,
) -> None:
    for each in ours(language):
        for form in each.forms:
            assert _placeholders(form) == _placeholders(each.source), each.source
            assert _ending(form) == _ending(each.source), each.source
            assert form == form.strip(), each.source
            assert "..." not in form, each.source
            assert form.count("&") == each.source.count("&"), each.source


@pytest.mark.parametrize("language", TRANSLATED)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    opening, closing = _QUOTES[language]
    for each in ours(language):
        quoted = each.source.replace("“", opening).replace("”", closing)
        for form in each.forms:
            marks = [re.findall("[“”„»«]", sentence) for sentence in (form, quoted)]
            assert marks[0] == marks[1], each.source
            assert not re.search("['\"]", form), each.source


def _placeholders(sentence: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%\w", sentence))


def _ending(sentence: str) -> str:
    match = re.search(r"[.:!?…]*$", sentence)
    return match.group() if match else ""


@pytest.mark.parametrize(
    "file", sorted(TRANSLATION_FOLDER.glob("*.ts")), ids=lambda file: file.stem
)
@pytest.mark.usefixtures("qapp")
def test_what_is_compiled_says_what_the_translator_wrote(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))

    assert messages(file)
    for each in messages(file):
        comment = each.comment or None
        # All four languages say 1 in one way and every other number in another.
        numbers = (1, 2) if each.plural else (-1,)
        said = [translator.translate(each.context, each.source, comment, n) for n in numbers]
        assert said == list(each.forms), each.source


def test_every_translators_file_is_compiled_and_no_other() -> None:
    compiled = {file.stem for file in TRANSLATION_FOLDER.glob("*.qm")}

    assert compiled == {file.stem for file in TRANSLATION_FOLDER.glob("*.ts")}
    assert {f"pejlemaerker_{code}" for code in LANGUAGES} < compiled
