"""The commands for the wall, the window that the audience sees."""

from __future__ import annotations

from gui.commands.command import Command, MenuSection

_WALL = MenuSection.WALL
_OFF = Command.tr("The wall is off.")

WALL_COMMANDS = (
    Command("start_wall", Command.tr("Show the wall"), "presentation", "F5", _WALL),
    Command(
        "send_to_wall",
        Command.tr("Put this passage on the wall"),
        "monitor-up",
        "Ctrl+Return; Ctrl+Enter",
        _WALL,
        english_reason=Command.tr("Select a passage first, then put it on the wall."),
    ),
    Command(
        "point_on_wall",
        Command.tr("Mark the selected words on the wall"),
        "highlighter",
        "Ctrl+Shift+Return; Ctrl+Shift+Enter",
        _WALL,
        english_reason=Command.tr("Select a passage first, then mark words of it on the wall."),
    ),
    Command(
        "blacken_wall",
        Command.tr("Black wall"),
        "moon",
        "F7",
        _WALL,
        checkable=True,
        english_reason=_OFF,
    ),
    Command(
        "freeze_wall",
        Command.tr("Freeze the wall"),
        "snowflake",
        "F8",
        _WALL,
        checkable=True,
        english_reason=_OFF,
    ),
    Command(
        "clear_wall",
        Command.tr("Clear the wall"),
        "eraser",
        "F9",
        _WALL,
        checkable=True,
        english_reason=_OFF,
    ),
    Command(
        "end_wall",
        Command.tr("Turn the wall off"),
        "screen-share-off",
        "Ctrl+F5",
        _WALL,
        english_reason=_OFF,
    ),
    Command(
        "bullets_one_by_one",
        Command.tr("Bullets one by one"),
        "list-checks",
        "",
        _WALL,
        checkable=True,
    ),
    Command("fewer_slides", Command.tr("Fewer slides"), "minimize-2", "", _WALL, checkable=True),
    Command("describe_room", Command.tr("The room and the slides …"), "ruler", "", _WALL),
    Command("identify_screens", Command.tr("Show the numbers of the screens"), "hash", "", _WALL),
    Command(
        "learn_clicker",
        Command.tr("Learn the keys of a clicker …"),
        "mouse-pointer-click",
        "",
        _WALL,
    ),
)
