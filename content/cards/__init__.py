"""Cards: passages typeset as printed cards, to PDF, SVG and PNG."""

from content.cards.card_set import CardSet, typeset
from content.cards.errors import CardError, Reason
from content.cards.formats import CardFormat, CardLayout, Sheet, Size
from content.cards.output import write_whole

__all__ = [
    "CardError",
    "CardFormat",
    "CardLayout",
    "CardSet",
    "Reason",
    "Sheet",
    "Size",
    "typeset",
    "write_whole",
]
