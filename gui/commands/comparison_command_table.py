"""The commands of comparisons and themes."""

from __future__ import annotations

from gui.commands.command import Command, MenuSection

COMPARISON_COMMANDS = (
    Command(
        "compare",
        Command.tr("Compare with …"),
        "columns-3",
        "Ctrl+E",
        MenuSection.COMPARISON,
        english_reason=Command.tr("Select one to four passages first, then compare them."),
    ),
    Command(
        "show_themes", Command.tr("Themes …"), "table-2", "Ctrl+Shift+E", MenuSection.COMPARISON
    ),
)
