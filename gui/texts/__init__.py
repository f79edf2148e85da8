"""The user's texts: which folders are open, packs that are opened, files that are dropped."""
