"""The main window: its parts, commands, menus and dialogs."""
