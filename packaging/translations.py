"""Collects the window's sentences into gui/translations and compiles them: `make translations`.

Exit code 1, with the number per language, while a sentence still waits for its translation.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "gui" / "translations"
PROGRAMS = Path(sys.executable).parent
TRANSLATED = ("da", "sv", "nb")
SOURCE_LANGUAGE = "en"  # holds plurals alone: "1 hit", "2 hits"


def file_of(language: str) -> Path:
    """The translator's file of a language."""
    return FOLDER / f"pejlemaerker_{language}.ts"


def collect(language: str) -> None:
    """Bring the sentences of the source into the translator's file, finished ones untouched."""
    sources = sorted((ROOT / "gui").rglob("*.py"))
    how = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
    plurals = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    target = str(file_of(language).relative_to(ROOT))
    program = str(PROGRAMS / "pyside6-lupdate")
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as codes:
        codes.write(fault_sentences())
        codes.flush()
        names = [*(str(source.relative_to(ROOT)) for source in sources), codes.name]
        command = [program, *how, *plurals, "-target-language", language, *names, "-ts", target]
        subprocess.run(command, cwd=ROOT, check=True)


def fault_sentences() -> str:
    """The sentences of `content.faults`, which knows nothing of Qt, as `lupdate` collects them."""
    sys.path.insert(0, str(ROOT))
    from content.faults import FaultCode

    return "".join(
        f"translate('Fault', {json.dumps(code, ensure_ascii=False)})\n" for code in FaultCode
    )


def compile_file(source: Path) -> None:
    """Write the .qm that the window loads, beside the translator's file."""
    program = str(PROGRAMS / "pyside6-lrelease")
    target = str(source.with_suffix(".qm"))
    subprocess.run([program, "-silent", "-nounfinished", str(source), "-qm", target], check=True)


def unfinished(language: str) -> list[str]:
    """The sentences that have no finished translation in this language."""
    messages = ET.parse(file_of(language)).getroot().iter("message")  # noqa: S314  our own file
    waiting = (m for m in messages if _is_waiting(m))
    return [message.findtext("source", "") for message in waiting]


def _is_waiting(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return True
    forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
    return not all(forms)


def main() -> int:
    """Collect and compile every language, then say what is still to be translated."""
    waiting = 0
    for language in (*TRANSLATED, SOURCE_LANGUAGE):
        collect(language)
        compile_file(file_of(language))
        sentences = unfinished(language)
        waiting += len(sentences)
        print(f"{language}: {len(sentences)} to translate")
        print("".join(f"    {sentence}\n" for sentence in sentences), end="")
    for mended in sorted(FOLDER.glob("qt_*.ts")):  # written by hand: what Qt's own leave out
        compile_file(mended)
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
