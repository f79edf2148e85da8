"""The environment is made once from the lock file, on a Python that can carry it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import environment
import pytest
import system_packages
from environment import Interpreter

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


def made_environment(
    folder: Path, platform: str = sys.platform, stamp: str | None = None
) -> environment.Environment:
    """An environment with a Python and PySide6, which was made from the lock `run`."""
    locks, venv = folder / "locks", folder / "venv"
    locks.mkdir()
    for name in ("run", "test"):
        (locks / f"{name}.lock").write_text(name, encoding="ascii")
    made = environment.Environment(venv, locks, platform)
    made.python.parent.mkdir(parents=True)
    made.python.symlink_to(sys.executable)
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    packages = "Lib" if platform == "win32" else f"lib/{version}"
    (venv / packages / "site-packages" / "PySide6" / "Qt").mkdir(parents=True)
    (venv / "made-from-locks").write_text(
        f"run {made.digest('run')}\n" if stamp is None else stamp, encoding="ascii"
    )
    return made


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_an_environment_with_its_stamp_and_python_is_used_again(
    tmp_path: Path, platform: str
) -> None:
    made = made_environment(tmp_path, platform)

    assert made.installed() == ["run"]
    assert made.files_of_qt() != []


def test_windows_has_its_programs_in_a_folder_of_another_name() -> None:
    venv = Path("venv")

    windows, linux = (environment.Environment(venv, venv, each) for each in ("win32", "linux"))

    assert windows.python == venv / "Scripts" / "python.exe"
    assert linux.python == venv / "bin" / "python"


def test_an_environment_without_its_stamp_is_unfinished(tmp_path: Path) -> None:
    made = made_environment(tmp_path)
    (tmp_path / "venv" / "made-from-locks").unlink()

    assert made.installed() == []


def test_an_environment_of_another_lock_is_stale(tmp_path: Path) -> None:
    made = made_environment(tmp_path)
    (tmp_path / "locks" / "run.lock").write_text("other", encoding="ascii")

    assert made.installed() == []


def test_an_environment_whose_python_is_gone_is_stale(tmp_path: Path) -> None:
    made = made_environment(tmp_path)
    made.python.unlink()

    assert made.installed() == []


def test_a_lock_that_another_purpose_added_is_known(tmp_path: Path) -> None:
    made = made_environment(tmp_path)
    stamp = tmp_path / "venv" / "made-from-locks"
    stamp.write_text(f"{stamp.read_text('ascii')}test {made.digest('test')}\n", encoding="ascii")

    assert made.installed() == ["run", "test"]


def test_what_runs_the_program_is_made_from_the_first_lock_alone() -> None:
    assert environment.LOCKS["run"] == ("run",)
    assert {locks[0] for locks in environment.LOCKS.values()} == {"run"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux linker")
def test_every_qt_file_that_is_asked_about_exists_and_links_on_this_machine() -> None:
    made = environment.Environment(environment.ROOT / ".venv", environment.ROOT / "packaging")
    files = made.files_of_qt()

    report = system_packages.linker_report(files)

    assert [file for file in files if not file.is_file()] == []
    assert report.count("libc.so.6 =>") == len(files)
    assert system_packages.missing_libraries(report) == []


def test_an_unknown_purpose_is_refused_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert environment.main(["everything"]) == 2

    assert (
        capsys.readouterr().err
        == "Say what it is for: environment.py run, test, check, printing, screens or package.\n"
    )


@pytest.mark.parametrize(("purpose", "tool"), [("run", ""), ("test", "qpdf"), ("check", "")])
def test_a_machine_without_python_or_rights_is_told_once_what_to_type(
    tmp_path: Path, purpose: str, tool: str
) -> None:
    for name in ("dirname", "id", "sed", "sort", "tr"):
        found = shutil.which(name)
        assert found is not None
        (tmp_path / name).symlink_to(found)

    done = subprocess.run(
        ["/bin/sh", str(environment.ROOT / "packaging" / "bootstrap.sh"), purpose],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    line = done.stderr.splitlines()[-1]
    assert line.startswith("sudo apt-get update && sudo apt-get install --yes python3 python3-venv")
    assert set(system_packages.PACKAGE_OF_LIBRARY.values()) <= set(line.split())
    assert {"qpdf", "binutils"} & set(line.split()) == ({tool, "binutils"} if tool else set())


def test_a_python_without_venv_is_told_once_with_all_that_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(environment, "installed_interpreters", lambda: [WITHOUT_VENV])
    monkeypatch.setattr(system_packages, "install", lambda _packages: False)
    monkeypatch.setattr(system_packages, "missing_packages", lambda _purpose: ["libegl1", "qpdf"])

    with pytest.raises(environment.SetupError, match=r"python3\.13-venv libegl1 qpdf"):
        environment.ensure_python("test")


def test_a_library_that_is_missing_is_told_with_those_it_may_hide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = made_environment(tmp_path)
    monkeypatch.setattr(system_packages, "install", lambda _packages: False)
    monkeypatch.setattr(system_packages, "missing_packages", lambda _purpose: ["libegl1", "libx11"])
    monkeypatch.setattr(
        system_packages, "linker_report", lambda _files: "libEGL.so.1 => not found\n"
    )
    monkeypatch.setattr(sys, "platform", "linux")

    with pytest.raises(environment.SetupError, match="libegl1 libx11"):
        environment.ensure_system_packages(made, "run")


@pytest.mark.parametrize("display", ["", ":4711"])
def test_without_a_display_that_answers_the_tour_is_made(tmp_path: Path, display: str) -> None:
    """In a copy of the two files, since the tour goes into the folder of the program."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "cli").symlink_to(environment.ROOT / "cli")
    shutil.copy(environment.ROOT / "packaging" / "start.py", tmp_path / "packaging")
    (tmp_path / "main.py").write_text("def main(argv): print(argv)", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, str(tmp_path / "packaging" / "start.py")],
        env={"PATH": os.environ["PATH"], "DISPLAY": display},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines() == [
        "No display answers, so the tour is made without one instead: see build/tour.",
        f"['tour', '{tmp_path}/build/tour']",
    ]


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
