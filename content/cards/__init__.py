"""Cards: passages typeset as printed cards, to PDF, SVG and PNG."""

from content.cards.card_set import CardSet, typeset
from content.cards.errors import CardError, Reason
from content.cards.fitting import Progress
from content.cards.formats import CardFormat, Size
from content.cards.layout import Arrangement, Backs, CardLayout, Duplex, Sheet
from content.cards.output import write_whole

__all__ = [
    "Arrangement",
    "Backs",
    "CardError",
    "CardFormat",
    "CardLayout",
    "CardSet",
    "Duplex",
    "Progress",
    "Reason",
    "Sheet",
    "Size",
    "typeset",
    "write_whole",
]
