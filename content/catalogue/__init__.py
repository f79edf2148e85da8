"""The compiled catalogue: a library opened without reading its texts and maps."""
