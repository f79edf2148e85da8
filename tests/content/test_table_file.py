"""A table is saved so that a spreadsheet with Nordic settings opens it."""

from __future__ import annotations

from content.table_file import csv_bytes


def test_columns_are_parted_by_semicolons_and_letters_survive() -> None:
    data = csv_bytes([["", "Halsnæs"], ["tillid", "2: »ja; det gør vi«"]])

    assert data.decode("utf-8-sig") == ';Halsnæs\r\ntillid;"2: »ja; det gør vi«"\r\n'
    assert data.startswith(b"\xef\xbb\xbf")
