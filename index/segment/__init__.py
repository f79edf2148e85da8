"""A built index in memory: vocabulary, postings, token stream, phrases."""
