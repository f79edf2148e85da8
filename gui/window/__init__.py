"""The main window: its commands, menus and dialogs."""
