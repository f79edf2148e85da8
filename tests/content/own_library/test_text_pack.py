"""A pack carries texts to another library whole; one that is anything else is refused."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import yaml

from content.own_library import text_pack
from content.own_library.text_pack import (
    MANIFEST,
    PackError,
    add_pack,
    files_to_export,
    read_pack,
    write_folder,
    write_pack,
)
from tests.content.small_library import documents, sha256

ALL = ("oeby/grundlag", "oeby/politik")
Files = dict[str, bytes]


@pytest.fixture
def pack(own: Path, tmp_path: Path) -> Path:
    """A pack of both texts."""
    file = tmp_path / "Øby.pejltexts"
    write_pack(file, files_to_export(own, ALL))
    return file


def _unpacked(file: Path) -> Files:
    with zipfile.ZipFile(file) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def _pack(file: Path, files: Mapping[str, bytes]) -> Path:
    """A pack with these files, its list as it is among them."""
    with zipfile.ZipFile(file, "w") as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return file


def _listed(files: Mapping[str, bytes], **more: object) -> bytes:
    entries = [
        {"path": name, "size": len(data), "sha256": sha256(data)}
        for name, data in files.items()
        if name != MANIFEST
    ]
    return yaml.safe_dump({"format": 1, "files": entries, **more}).encode()


def test_a_pack_comes_into_another_library_as_it_left(
    own: Path, pack: Path, tmp_path: Path
) -> None:
    received = read_pack(pack)
    other = tmp_path / "other"

    assert [document.title for document in received.library.documents] == ["Titel", "Titel"]
    assert not other.exists()
    assert add_pack(other, received) == ALL
    for path in sorted((own / "oeby").iterdir()):
        assert (other / "oeby" / path.name).read_bytes() == path.read_bytes()
    assert documents(other) == list(ALL)


def test_the_same_texts_make_the_same_pack(own: Path, pack: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.pejltexts"

    write_pack(again, files_to_export(own, ALL))

    assert again.read_bytes() == pack.read_bytes()
    manifest = yaml.safe_load(_unpacked(pack)[MANIFEST])
    assert manifest["format"] == 1
    assert manifest["files"][1] == {
        "path": "oeby/grundlag.pdf",
        "size": 4,
        "sha256": sha256(b"%PDF"),
    }


def test_the_folder_of_a_pack_is_a_library(own: Path, tmp_path: Path) -> None:
    folder = tmp_path / "exported"

    write_folder(folder, files_to_export(own, ["oeby/politik"]))

    assert documents(folder) == ["oeby/politik"]
    with pytest.raises(FileExistsError):
        write_folder(folder, {})


def test_a_text_that_is_not_there_cannot_be_exported(own: Path) -> None:
    with pytest.raises(KeyError):
        files_to_export(own, ["oeby/none"])


def test_only_what_is_new_is_added(own: Path, pack: Path) -> None:
    for ending in ("txt", "yaml"):
        (own / f"oeby/politik.{ending}").unlink()
    (own / "oeby/municipality.yaml").write_bytes(
        (own / "oeby/municipality.yaml").read_bytes() + b"# ours\n"
    )

    assert add_pack(own, read_pack(pack)) == ("oeby/politik",)

    assert documents(own) == list(ALL)
    assert (own / "oeby/municipality.yaml").read_bytes().endswith(b"# ours\n")


def test_another_text_of_the_same_name_is_kept_and_nothing_is_added(own: Path, pack: Path) -> None:
    for path in (own / "oeby").glob("politik.*"):
        path.unlink()
    (own / "oeby/grundlag.pdf").write_bytes(b"ours")

    with pytest.raises(FileExistsError, match=r"grundlag\.pdf"):
        add_pack(own, read_pack(pack))

    assert (own / "oeby/grundlag.pdf").read_bytes() == b"ours"
    assert documents(own) == ["oeby/grundlag"]


def _with(name: str, data: bytes = b"x") -> Callable[[Files], Files]:
    return lambda files: {name: data, **files}


STRANGE = ", which would not be in a folder of texts."


@pytest.mark.parametrize(
    ("spoilt", "said"),
    [
        (_with("../outside.txt"), f"The pack has the file ../outside.txt{STRANGE}"),
        (_with("/etc/passwd.txt"), f"The pack has the file /etc/passwd.txt{STRANGE}"),
        (_with("oeby/../../x.txt"), f"The pack has the file oeby/../../x.txt{STRANGE}"),
        (_with("..\\x.txt"), f"The pack has the file ..\\x.txt{STRANGE}"),
        (_with("C:/x.txt"), f"The pack has the file C:/x.txt{STRANGE}"),
        (_with("oeby/.txt"), f"The pack has the file oeby/.txt{STRANGE}"),
        (_with("oeby/.change.txt"), f"The pack has the file oeby/.change.txt{STRANGE}"),
        (_with(".removed/a.txt"), f"The pack has the file .removed/a.txt{STRANGE}"),
        (_with("oeby/CON.txt"), f"The pack has the file oeby/CON.txt{STRANGE}"),
        (_with("oeby/a\u030a.txt"), f"The pack has the file oeby/a\u030a.txt{STRANGE}"),
        (
            _with("oeby/program.exe"),
            "The pack has the file oeby/program.exe, which is of a kind that no text has.",
        ),
        (_with("oeby/GRUNDLAG.txt"), "The pack has the file oeby/grundlag.txt twice."),
        (_with("oeby/ny.txt"), "The file oeby/ny.txt in the pack is not in its list."),
        (
            lambda files: {**files, "oeby/grundlag.pdf": b"%PDG"},
            "The file oeby/grundlag.pdf in the pack is not the one in its list.",
        ),
        (
            lambda files: {k: v for k, v in files.items() if k != "oeby/grundlag.pdf"},
            "The pack has no file oeby/grundlag.pdf, which is in its list.",
        ),
        (
            lambda files: {k: v for k, v in files.items() if k != MANIFEST},
            "The pack has no list of its files, MANIFEST.yaml.",
        ),
        (
            lambda files: {**files, MANIFEST: _listed(files, run="sh")},
            "MANIFEST.yaml, line 21, field run: This field is not known here.",
        ),
        (
            lambda files: {**files, MANIFEST: _listed(files, format=2)},
            "The pack is of a newer format than this version of the program reads.",
        ),
        (lambda _: {MANIFEST: _listed({})}, "spoilt.pejltexts: The library folder is empty."),
        (
            lambda files: {
                **(spoilt := {**files, "oeby/grundlag.txt": b"Andet\n"}),
                MANIFEST: _listed(spoilt),
            },
            "oeby/grundlag.yaml, line 3, field sha256: The text oeby/grundlag.txt is not the one",
        ),
        (
            lambda files: {**files, MANIFEST: files[MANIFEST].replace(b"size: 4", b"size: 5")},
            "The file oeby/grundlag.pdf in the pack is not the one in its list.",
        ),
    ],
)
def test_a_pack_with_anything_else_in_it_is_refused_with_one_sentence(
    pack: Path, tmp_path: Path, spoilt: Callable[[Files], Files], said: str
) -> None:
    file = _pack(tmp_path / "spoilt.pejltexts", spoilt(_unpacked(pack)))

    with pytest.raises(PackError) as error:
        read_pack(file)

    assert said in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"text"])
def test_a_file_that_is_no_pack_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.pejltexts").write_bytes(data)

    with pytest.raises(PackError, match="no pack of texts"):
        read_pack(tmp_path / "a.pejltexts")


def test_a_damaged_pack_is_refused_wherever_it_is_damaged(pack: Path, tmp_path: Path) -> None:
    whole = pack.read_bytes()
    damaged = tmp_path / "damaged.pejltexts"
    for position in range(0, len(whole), 31):
        damaged.write_bytes(
            whole[:position] + bytes([whole[position] ^ 0x55]) + whole[position + 1 :]
        )
        try:
            files = read_pack(damaged).files
        except PackError:
            continue
        assert files == read_pack(pack).files  # a time, or another thing that is not used


def test_a_link_in_a_pack_is_refused(pack: Path, tmp_path: Path) -> None:
    link = zipfile.ZipInfo("oeby/link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    file = _pack(tmp_path / "link.pejltexts", _unpacked(pack))
    with zipfile.ZipFile(file, "a") as opened:
        opened.writestr(link, "/etc/passwd")

    with pytest.raises(PackError, match=r"oeby/link\.txt"):
        read_pack(file)


def test_a_pack_that_needs_a_password_is_refused(pack: Path, tmp_path: Path) -> None:
    data = bytearray(pack.read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 8] |= 1
    (tmp_path / "locked.pejltexts").write_bytes(bytes(data))

    with pytest.raises(PackError, match="protected by a password"):
        read_pack(tmp_path / "locked.pejltexts")


def test_a_pack_compressed_in_another_way_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "other.pejltexts"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as opened:
        opened.writestr(MANIFEST, b"x" * 99)

    with pytest.raises(PackError, match="no pack of texts"):
        read_pack(file)


def test_folders_in_a_zip_are_passed_over(pack: Path, tmp_path: Path) -> None:
    file = _pack(tmp_path / "folders.pejltexts", {"oeby/": b"", **_unpacked(pack)})

    assert len(read_pack(file).library.documents) == 2


def test_a_bomb_is_not_unpacked(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "bomb.pejltexts"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in _unpacked(pack).items():
            opened.writestr(name, data)
        opened.writestr("oeby/bomb.txt", b"0" * 30_000_000)

    with pytest.raises(PackError, match=r"oeby/bomb\.txt in the pack is too large"):
        read_pack(file)


def test_many_files_that_are_large_together_are_refused(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_pack, "MAX_PACK_BYTES", 5_000)
    many = {f"oeby/{number}.pdf": b"0" * 1_500 for number in range(4)}

    with pytest.raises(PackError, match=r"oeby/3\.pdf in the pack is too large"):
        read_pack(_compressed(tmp_path, {**many, **_unpacked(pack)}))

    monkeypatch.setattr(text_pack, "MAX_PACK_BYTES", 200)
    with pytest.raises(PackError, match="The pack is larger than 200 bytes"):
        read_pack(pack)


def test_a_pack_of_very_many_files_is_refused(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_pack, "MAX_FILES", 5)

    with pytest.raises(PackError, match="too large"):
        read_pack(_compressed(tmp_path, _unpacked(pack)))


def _compressed(tmp_path: Path, files: Mapping[str, bytes]) -> Path:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    (tmp_path / "compressed.pejltexts").write_bytes(data.getvalue())
    return tmp_path / "compressed.pejltexts"
