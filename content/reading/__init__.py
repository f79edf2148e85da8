"""Reads texts and their maps, and says what is wrong with them."""
