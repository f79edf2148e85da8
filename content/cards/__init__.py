"""Cards: passages typeset as printed cards, to PDF, SVG and PNG."""

from content.cards.calibration_sheet import CalibrationSheet, calibration_sheet
from content.cards.card_errors import CardError, Reason
from content.cards.card_formats import AnyFormat, CardFormat, CustomFormat, Sheet, Size, card_format
from content.cards.card_layout import Arrangement, Backs, CardLayout, Duplex
from content.cards.file_saving import write_whole
from content.cards.fitting.text_fitting import Progress
from content.cards.typeset_cards import CardSet, typeset

__all__ = [
    "AnyFormat",
    "Arrangement",
    "Backs",
    "CalibrationSheet",
    "CardError",
    "CardFormat",
    "CardLayout",
    "CardSet",
    "CustomFormat",
    "Duplex",
    "Progress",
    "Reason",
    "Sheet",
    "Size",
    "calibration_sheet",
    "card_format",
    "typeset",
    "write_whole",
]
