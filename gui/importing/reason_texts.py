"""Why lines are proposed to be what they are, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def reason_text(reason: str) -> str:
    """A reason of `content.importing`; several are parted by "; "."""
    return "; ".join(map(_translated, reason.split("; ")))


def _translated(reason: str) -> str:
    return QCoreApplication.translate("Reasons", reason)
