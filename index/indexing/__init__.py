"""Builds an index from a library, with Whoosh's writer."""
