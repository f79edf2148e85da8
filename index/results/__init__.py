"""What a hit shows: snippet, explanation, notices."""
