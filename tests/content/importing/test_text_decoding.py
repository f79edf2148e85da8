"""The encoding of a text that nobody has said."""

from __future__ import annotations

import pytest

from content.importing.text_decoding import decode_unknown

WORDS = "Vi går foran – også i blæst"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_decoded_whatever_wrote_it(encoding: str) -> None:
    text, found = decode_unknown(WORDS.encode(encoding))

    assert text == WORDS
    assert found == {"cp1252": "windows-1252"}.get(encoding, encoding)


@pytest.mark.parametrize("data", [b"PK\x03\x04\x00\x00", b"\xff\xfeV\x00i"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"zero bytes|truncated"):
        decode_unknown(data)
