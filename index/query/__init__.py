"""Understands a query: parses it, expands its words, matches them in the passages."""
