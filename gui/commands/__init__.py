"""The commands of the window: what each is, and its action."""
