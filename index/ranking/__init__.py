"""Scores the matching passages and puts them in order."""
