"""Plain text whose encoding nobody has said."""

from __future__ import annotations

import pytest

from content.importing.readers.plain_reader import encoding_of, read_plain

WORDS = "Vi går foran – også i blæst.\nÆrlighed og øjne for det, der er svært.\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman", "utf-16-le", "utf-16-be"],
)
def test_a_text_is_decoded_whatever_wrote_it(encoding: str) -> None:
    read = read_plain(WORDS.encode(encoding))

    assert (read.text, read.encoding, read.reader) == (WORDS, encoding, "txt 2")


def test_latin_1_is_a_part_of_what_windows_wrote() -> None:
    assert (
        encoding_of("Vi är öppna och ärliga, även när det är svårt.".encode("latin-1")) == "cp1252"
    )


@pytest.mark.parametrize("encoding", ["cp850", "cp865", "cp437"])
@pytest.mark.parametrize("words", ["Räkna med oss, även på måndag.", "Måske får vi ÆRE af det"])
def test_what_dos_wrote_is_read_as_it_was_meant(words: str, encoding: str) -> None:
    assert read_plain(words.encode(encoding)).text == words


def test_bytes_that_no_encoding_has_are_kept_as_unknown_characters() -> None:
    assert read_plain(b"Vi g\xe5r\x81 foran", "cp1252").text == "Vi går\ufffd foran"


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_lines_end_with_line_feeds_whatever_ended_them(ending: str) -> None:
    assert read_plain(WORDS.replace("\n", ending).encode()).text == WORDS


def test_an_encoding_that_is_known_is_taken() -> None:
    assert read_plain("Æ".encode("cp850"), "cp850").text == "Æ"


@pytest.mark.parametrize("data", [b"\0\x01\x02\0\0", b"\xff\xfeV\x00i", b"V\0\0\0i\0\0\0" * 9])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"zero bytes|truncated"):
        read_plain(data)
