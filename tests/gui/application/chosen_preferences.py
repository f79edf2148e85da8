"""Preferences of which every one has been changed."""

from __future__ import annotations

from gui.appearance.theme import ThemeName
from gui.application.preferences import CardSettings, Preferences
from gui.application.wall_settings import WallSettings
from tests.gui.whole_window import SPLITTER_STATE

CHOSEN = Preferences(
    language="sv",
    theme=ThemeName.HIGH_CONTRAST,
    text_size=150,
    line_numbers=True,
    window_geometry=b'\x01\xd9\x00,;"\\\n=%',
    splitter=SPLITTER_STATE,
    tree_shown=False,
    passage="halsnaes/mod",
    expanded=("a,b", "c;d", 'e"f', "Hjørring"),
    scope=("municipalities:halsnaes", "kinds:principle"),
    keep_searches=False,
    recent_searches=("mod, tillid", '"på tværs"'),
    cards=CardSettings(
        format="a5",
        sheet="a5",
        own_size="120x170",
        crop_marks=False,
        backs="question",
        question='Hvad nu; "måske"?',
        duplex="short-edge",
        arrangement="fold",
        bleed=True,
        hairlines=True,
        fill_sheet=True,
        advanced_open=True,
        picture_width=800,
        printer="HP på kontoret",
        offsets=("HP på kontoret\t0.5\t-1.0", "\t1.0\t0.0"),
        folder="/home/anna/Mine kort, nye",
    ),
    wall=WallSettings(
        metres=12,
        picture_width=350,
        sees_badly=True,
        dark=True,
        municipality=False,
        foot=False,
        bullets_one_by_one=True,
        screen="DEL\tU2720Q\tABC, 1\t600\t340\tHDMI-1",
        next_key="Right",
        previous_key="Left",
        introduced=True,
    ),
)
