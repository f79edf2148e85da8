"""The environment is made once from the lock file, on a Python that can carry it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import environment
import pytest
import system_packages
from environment import Interpreter

if TYPE_CHECKING:
    from pathlib import Path

OLD = Interpreter("/usr/bin/python3", (3, 9), makes_venvs=True)
CURRENT = Interpreter("/usr/bin/python3.11", (3, 11), makes_venvs=True)
TOO_NEW = Interpreter("/usr/local/bin/python3.15", (3, 15), makes_venvs=True)
WITHOUT_VENV = Interpreter("/usr/local/bin/python3.13", (3, 13), makes_venvs=False)


def test_an_old_python_is_passed_over_for_one_that_is_new_enough() -> None:
    assert environment.best_interpreter([OLD, CURRENT]) == CURRENT


def test_a_python_that_makes_environments_is_preferred() -> None:
    assert environment.best_interpreter([WITHOUT_VENV, CURRENT]) == CURRENT


def test_a_python_that_the_lock_is_made_for_is_preferred_to_a_newer_one() -> None:
    assert environment.best_interpreter([TOO_NEW, CURRENT]) == CURRENT
    assert environment.best_interpreter([TOO_NEW, WITHOUT_VENV]) == WITHOUT_VENV


def test_the_first_of_equals_is_taken() -> None:
    other = Interpreter("/opt/python3.12", (3, 12), makes_venvs=True)

    assert environment.best_interpreter([CURRENT, other]) == CURRENT


def test_a_python_without_venv_is_better_than_none() -> None:
    assert environment.best_interpreter([OLD, WITHOUT_VENV]) == WITHOUT_VENV


def test_too_old_a_python_is_refused_with_what_there_is_and_what_is_needed() -> None:
    with pytest.raises(environment.SetupError, match=r"3\.11 or newer is needed.* has 3\.9\."):
        environment.best_interpreter([OLD])


def test_this_python_is_recognised() -> None:
    inspected = environment.inspect_python(sys.executable)

    assert inspected is not None
    assert inspected.version == sys.version_info[:2]


def test_a_program_that_is_no_python_is_no_candidate(tmp_path: Path) -> None:
    assert environment.inspect_python(str(tmp_path / "python3")) is None
    assert environment.inspect_python("/bin/false") is None


def test_an_environment_without_its_stamp_is_unfinished(tmp_path: Path) -> None:
    assert not environment.is_made_from(tmp_path, "abc")


def test_an_environment_of_another_lock_is_stale(tmp_path: Path) -> None:
    (tmp_path / "made-from").write_text("abc\n", encoding="ascii")

    assert not environment.is_made_from(tmp_path, "def")


def test_an_environment_whose_python_is_gone_is_stale(tmp_path: Path) -> None:
    (tmp_path / "made-from").write_text("abc\n", encoding="ascii")

    assert not environment.is_made_from(tmp_path, "abc")


def test_an_environment_with_its_stamp_and_python_is_used_again(tmp_path: Path) -> None:
    (tmp_path / "made-from").write_text("abc\n", encoding="ascii")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    (tmp_path / "lib" / version / "site-packages" / "PySide6").mkdir(parents=True)

    assert environment.is_made_from(tmp_path, "abc")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux linker")
def test_every_qt_file_that_is_asked_about_exists_and_links_on_this_machine() -> None:
    (qt,) = (environment.ROOT / ".venv").glob("lib/python*/site-packages/PySide6/Qt")
    files = [qt / name for name in environment.QT_FILES_THAT_LINK]

    report = system_packages.linker_report(files)

    assert [file for file in files if not file.is_file()] == []
    assert report.count("libc.so.6 =>") == len(files)
    assert system_packages.missing_libraries(report) == []


def test_an_unknown_purpose_is_refused_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert environment.main(["everything"]) == 2

    assert (
        capsys.readouterr().err
        == "Say what it is for: environment.py run, test, printing or package.\n"
    )


def test_a_machine_without_python_or_rights_is_told_what_to_type(tmp_path: Path) -> None:
    for name in ("dirname", "id", "true"):
        found = shutil.which(name)
        assert found is not None
        (tmp_path / name).symlink_to(found)

    done = subprocess.run(
        ["/bin/sh", str(environment.ROOT / "packaging" / "bootstrap.sh"), "run"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "sudo apt-get install --yes python3 python3-venv" in done.stderr


def test_make_explains_every_command_it_has() -> None:
    makefile = (environment.ROOT / "Makefile").read_text(encoding="utf-8")
    (phony,) = (line for line in makefile.splitlines() if line.startswith(".PHONY:"))

    listed = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=environment.ROOT,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )

    explained = {line.split()[0] for line in listed.stdout.splitlines() if len(line.split()) > 2}
    assert explained == set(phony.split()[1:])
