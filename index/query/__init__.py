"""From typed words to the postings they match."""
