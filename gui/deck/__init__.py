"""The list of the cards of a deck."""
