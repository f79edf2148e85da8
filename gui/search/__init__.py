"""The search field, the worker that searches, and the panel with the results."""
