"""Reads files of many kinds to lines of text with what each kind knows of a line."""
