"""Reading a file opens no connection, whatever the file is and refers to."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from odfdo import Document, Paragraph

from tests.content.importing.readers.pdf_files import pdf

ROOT = Path(__file__).parents[2]
ELSEWHERE = "https://elsewhere.example/x"
PAGE = (
    f'<link rel="stylesheet" href="{ELSEWHERE}.css"><script src="{ELSEWHERE}.js"></script>'
    f'<h1>Ledelse</h1><p>Vi tør.</p><img src="{ELSEWHERE}.png"><iframe src="{ELSEWHERE}"></iframe>'
)


def _docx() -> bytes:
    file, document = io.BytesIO(), docx.Document()
    document.add_paragraph(f"Vi tør, se {ELSEWHERE}.")
    document.save(file)
    return file.getvalue()


def _odt() -> bytes:
    file, document = io.BytesIO(), Document("text")
    document.body.append(Paragraph(f"Vi tør, se {ELSEWHERE}."))
    document.save(file)
    return file.getvalue()


FILES = {
    "a.txt": f"Vi tør, se {ELSEWHERE}.\n".encode(),
    "a.md": f"# Ledelse\n\n![x]({ELSEWHERE}.png) Vi tør.\n".encode(),
    "a.html": PAGE.encode(),
    "a.docx": _docx(),
    "a.odt": _odt(),
    "a.pdf": pdf(f'#link("{ELSEWHERE}")[Vi tør.]'),
}


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("name", FILES)
def test_adding_a_file_opens_no_socket_to_another_computer(name: str, tmp_path: Path) -> None:
    file, log = tmp_path / name, tmp_path / "calls"
    file.write_bytes(FILES[name])
    traced = ["strace", "-f", "-e", "trace=socket,connect", "-o", str(log)]
    add = ["add", str(file), "--municipality", "Eksempel", "--accept"]
    command = [*traced, sys.executable, "main.py", "--profile", str(tmp_path / "profile"), *add]

    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, env=dict(os.environ)
    )

    assert ended.returncode == 0, ended.stderr
    assert "exited with 0" in log.read_text()
    assert "AF_INET" not in log.read_text()
