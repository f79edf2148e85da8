"""Where to search: municipalities, documents, kinds and languages, and how much that is."""
