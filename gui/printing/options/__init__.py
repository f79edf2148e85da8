"""The options of the card dialog."""
