"""Passages without their municipality: every name that gives it away is a bar of one width."""
