"""Cards: passages typeset as printed cards, to PDF, SVG and PNG."""

from content.cards.calibration_sheet import CalibrationSheet, calibration_sheet
from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import CardFormat, Sheet, Size
from content.cards.card_layout import Arrangement, Backs, CardLayout, Duplex
from content.cards.file_saving import write_whole
from content.cards.text_fitting import Progress
from content.cards.typeset_cards import CardSet, typeset

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
