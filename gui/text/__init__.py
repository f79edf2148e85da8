"""Highlights in text that is shown."""
