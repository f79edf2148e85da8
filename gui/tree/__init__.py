"""The tree of the library."""
