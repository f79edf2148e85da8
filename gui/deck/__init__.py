"""The current deck: what is collected, its tray, its files, and the list of its cards."""
