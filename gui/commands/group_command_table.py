"""The commands for work with a group."""

from __future__ import annotations

from gui.commands.command import Command, MenuSection

_GROUP = MenuSection.GROUP

GROUP_COMMANDS = (
    Command("draw", Command.tr("Draw a passage"), "dices", "Ctrl+R", _GROUP),
    Command("deal_cards", Command.tr("Deal cards to groups …"), "layout-grid", "", _GROUP),
    Command(
        "ask_who_said_this",
        Command.tr("Who said this? …"),
        "message-circle-question-mark",
        "",
        _GROUP,
    ),
    Command("show_time", Command.tr("Time …"), "timer", "Ctrl+T", _GROUP),
)
