"""Cards: passages typeset as printed cards, to PDF, SVG and PNG."""

from content.cards.calibration import CalibrationSheet, calibration_sheet
from content.cards.card_set import CardSet, typeset
from content.cards.errors import CardError, Reason
from content.cards.fitting import Progress
from content.cards.formats import CardFormat, Size
from content.cards.layout import Arrangement, Backs, CardLayout, Duplex, Sheet
from content.cards.output import write_whole

__all__ = [
    "Arrangement",
    "Backs",
    "CalibrationSheet",
    "CardError",
    "CardFormat",
    "CardLayout",
    "CardSet",
    "Duplex",
    "Progress",
    "Reason",
    "Sheet",
    "Size",
    "calibration_sheet",
    "typeset",
    "write_whole",
]
