"""Makes what an answer shows: snippets with highlights, explanations, notices."""
