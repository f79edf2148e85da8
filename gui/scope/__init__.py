"""Where a search looks: municipalities, kinds, languages."""
