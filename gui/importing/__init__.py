"""Adding a text: where it is asked for, and the review of its proposed structure."""
