"""A built index in memory: vocabulary, postings, phrases."""
