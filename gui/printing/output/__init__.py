"""Where cards go: printer, PDF, pictures."""
