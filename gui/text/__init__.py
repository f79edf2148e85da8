"""Highlights of found words in text that is shown."""
