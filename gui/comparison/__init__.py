"""Passages side by side, and the themes of all municipalities in a table."""
