"""Proposes the structure of a text that has no map yet: what each of its lines is, and why."""
