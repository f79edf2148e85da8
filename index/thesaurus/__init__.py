"""The thesaurus as the search uses it."""
