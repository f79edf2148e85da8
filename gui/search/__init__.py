"""From the search field to the painted hits."""
