"""Every command of the window in one table: what it is called, its icon, its keys, its menu.

A command calls the method with its name: of the class of a `..._commands` module, `Navigation`,
`ReadingColumn` or `AppearanceSwitcher`. `MainWindow` connects them.
"""

from __future__ import annotations

from gui.commands.command import Command, MenuSection
from gui.commands.comparison_command_table import COMPARISON_COMMANDS
from gui.commands.group_command_table import GROUP_COMMANDS
from gui.commands.wall_command_table import WALL_COMMANDS

_COPY, _CARDS, _DECK, _WALL, _COMPARISON, _GROUP, _TEXTS, _HIT, *_OTHERS = MenuSection
_SOURCE, _NAVIGATION, _VIEW, _PROGRAM = _OTHERS

_EMPTY_DECK = Command.tr("The deck is empty.")
COMMANDS = (
    Command("search", Command.tr("Search"), "search", "Ctrl+K; Ctrl+F"),
    Command("escape", Command.tr("Back to where you were"), "undo-2", "Esc"),
    Command("search_everything", Command.tr("Search the whole library"), "library", "Ctrl+Shift+K"),
    Command(
        "back",
        Command.tr("Back"),
        "arrow-left",
        "Alt+Left",
        _NAVIGATION,
        english_reason=Command.tr("There is no passage to go back to."),
    ),
    Command(
        "forward",
        Command.tr("Forward"),
        "arrow-right",
        "Alt+Right",
        _NAVIGATION,
        english_reason=Command.tr("There is no passage to go forward to."),
    ),
    Command(
        "previous_passage",
        Command.tr("Previous passage"),
        "chevron-up",
        "Alt+Up",
        _NAVIGATION,
        english_reason=Command.tr("There is no passage before this one."),
    ),
    Command(
        "next_passage",
        Command.tr("Next passage"),
        "chevron-down",
        "Alt+Down",
        _NAVIGATION,
        english_reason=Command.tr("There is no passage after this one."),
    ),
    Command(
        "more_like_this",
        Command.tr("More like this"),
        "blend",
        "Ctrl+M",
        _HIT,
        english_reason=Command.tr("Select a passage first, then find more like it."),
    ),
    Command(
        "explain_hit",
        Command.tr("Why this result"),
        "circle-question-mark",
        "Ctrl+I",
        _HIT,
        english_reason=Command.tr("Select a result first, then see why it was found."),
    ),
    Command(
        "show_source",
        Command.tr("Source text"),
        "file-code",
        "Ctrl+U",
        _SOURCE,
        checkable=True,
        english_reason=Command.tr("Select a passage first, then see its source text."),
    ),
    Command(
        "show_line_numbers",
        Command.tr("Source line numbers"),
        "list-ordered",
        "Ctrl+L",
        _SOURCE,
        checkable=True,
    ),
    Command(
        "copy",
        Command.tr("Copy with reference"),
        "clipboard-copy",
        "Ctrl+Shift+C",
        _COPY,
        english_reason=Command.tr("Select a passage first, then copy it."),
    ),
    Command(
        "add_to_deck",
        Command.tr("Add to deck"),
        "list-plus",
        "Ctrl+Shift+D",
        _CARDS,
        english_reason=Command.tr("Select a passage first, then add it to the deck."),
    ),
    Command(
        "print_card",
        Command.tr("Print cards …"),
        "printer",
        "Ctrl+P",
        _CARDS,
        english_reason=Command.tr("Select a passage first, then print its card."),
    ),
    Command(
        "print_hits",
        Command.tr("Print all results as cards …"),
        "layout-grid",
        "Ctrl+Shift+P",
        _CARDS,
        english_reason=Command.tr("There are no results to print."),
    ),
    Command(
        "print_ticked",
        Command.tr("Print ticked texts as cards …"),
        "list",
        "Ctrl+Shift+T",
        _CARDS,
        english_reason=Command.tr(
            "Tick municipalities or documents in the tree first, then print them as cards."
        ),
    ),
    Command(
        "print_library", Command.tr("Print the whole library as cards …"), "library", "", _CARDS
    ),
    Command(
        "print_deck",
        Command.tr("Print the deck …"),
        "printer",
        "",
        _DECK,
        english_reason=_EMPTY_DECK,
    ),
    Command("open_deck", Command.tr("Open a deck …"), "book-open", "Ctrl+O", _DECK),
    Command(
        "save_deck",
        Command.tr("Save the deck as …"),
        "save",
        "Ctrl+S",
        _DECK,
        english_reason=_EMPTY_DECK,
    ),
    Command("empty_deck", Command.tr("Empty the deck"), "x", "", _DECK, english_reason=_EMPTY_DECK),
    Command(
        "undo",
        Command.tr("Undo"),
        "undo-2",
        "Ctrl+Z",
        _DECK,
        english_reason=Command.tr("There is no change of the deck to undo."),
    ),
    Command(
        "redo",
        Command.tr("Redo"),
        "redo-2",
        "Ctrl+Shift+Z",
        _DECK,
        english_reason=Command.tr("There is no change of the deck to do again."),
    ),
    *WALL_COMMANDS,
    *GROUP_COMMANDS,
    Command("add_text", Command.tr("Add a text …"), "file-plus", "Ins", _TEXTS),
    Command("paste_text", Command.tr("Add the copied text …"), "clipboard-paste", "", _TEXTS),
    Command(
        "rename_text",
        Command.tr("Rename …"),
        "pen-line",
        "F2",
        _TEXTS,
        english_reason=Command.tr(
            "Select one of your own texts or its municipality first, then rename it."
        ),
    ),
    Command(
        "edit_structure",
        Command.tr("Edit the structure …"),
        "file-pen-line",
        "Shift+F2",
        _TEXTS,
        english_reason=Command.tr("Select one of your own texts first, then edit its structure."),
    ),
    Command(
        "add_newer_version",
        Command.tr("Add a newer version …"),
        "file-stack",
        "",
        _TEXTS,
        english_reason=Command.tr("Select one of your own texts first, then add a newer version."),
    ),
    Command("open_library", Command.tr("Open another library …"), "folder-open", "", _TEXTS),
    Command("show_folder", Command.tr("Show the folder"), "folder", "", _TEXTS),
    Command("open_pack", Command.tr("Open a pack of texts …"), "archive", "", _TEXTS),
    Command(
        "export_texts",
        Command.tr("Save your own texts as a pack …"),
        "save",
        "",
        _TEXTS,
        english_reason=Command.tr("There are no texts of your own."),
    ),
    Command(
        "remove_text",
        Command.tr("Remove this text"),
        "trash-2",
        "",
        _TEXTS,
        english_reason=Command.tr("Select one of your own texts first, then remove it."),
    ),
    Command(
        "bring_back",
        Command.tr("Bring back the removed text"),
        "undo-2",
        "",
        _TEXTS,
        english_reason=Command.tr("No text has been removed."),
    ),
    Command("enlarge_text", Command.tr("Larger text"), "a-arrow-up", "Ctrl++; Ctrl+=", _VIEW),
    Command("reduce_text", Command.tr("Smaller text"), "a-arrow-down", "Ctrl+-", _VIEW),
    Command("reset_text_size", Command.tr("Normal text size"), "case-sensitive", "Ctrl+0", _VIEW),
    Command("show_tree", Command.tr("Library tree"), "panel-left", "F4", _VIEW, checkable=True),
    Command("expand_all", Command.tr("Expand all"), "chevrons-up-down", "", _VIEW),
    Command("collapse_all", Command.tr("Collapse all"), "chevrons-down-up", "", _VIEW),
    Command("full_screen", Command.tr("Full screen"), "maximize", "F11", _VIEW),
    Command("reset_layout", Command.tr("Reset window layout"), "rotate-ccw", "", _VIEW),
    Command("next_pane", Command.tr("Next pane"), "panel-right", "F6"),
    Command("previous_pane", Command.tr("Previous pane"), "panel-left", "Shift+F6"),
    Command("open_menu", Command.tr("Menu"), "menu", "F10"),
    Command("show_faults", Command.tr("Faults in the library"), "triangle-alert", "", _PROGRAM),
    Command("show_help", Command.tr("Help"), "keyboard", "F1", _PROGRAM),
    Command("show_about", Command.tr("About Pejlemærker"), "info", "", _PROGRAM),
    Command("quit", Command.tr("Quit"), "log-out", "Ctrl+Q", _PROGRAM),
    *COMPARISON_COMMANDS,
)
