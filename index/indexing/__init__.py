"""Builds an index from a library."""
