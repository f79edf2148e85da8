"""Scores the passages that match, and puts them in order."""
