"""Tables as files that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as CSV that a spreadsheet with Nordic settings opens with a double click.

    The separator is a semicolon; a byte order mark says that it is UTF-8.
    """
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(rows)
    return text.getvalue().encode("utf-8-sig")
