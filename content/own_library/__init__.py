"""The user's own library: texts added, removed, brought back, sent as packs and received."""
