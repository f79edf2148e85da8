"""The thesaurus as the search uses it: concepts, their terms, and which of them a query names."""
