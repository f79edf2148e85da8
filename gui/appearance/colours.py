"""The colours of the window as named roles: light, dark and high contrast.

Every text colour has a contrast of 4.5:1 to every background it is used on; edges and the focus
ring have 3:1.
"""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
    """One palette; every role is `#rrggbb`.

    Backgrounds: `window` behind all, `panel` of lists, `page` of the text, `field` for input,
    `hover` under the pointer, `selection` of rows and text, `highlight` of found words.
    Text: `text`, `muted` for secondary text, `disabled`, `link`, `fault`; on a selection
    `selection_text` and `selection_muted`, on a highlight `highlight_text`.
    Strokes: `line` between areas, `edge` around controls, `focus` around the one with the focus.
    """

    is_dark: bool
    window: str
    page: str
    panel: str
    field: str
    hover: str
    text: str
    muted: str
    disabled: str
    line: str
    edge: str
    focus: str
    link: str
    fault: str
    highlight: str
    highlight_text: str
    selection: str
    selection_text: str
    selection_muted: str
    high_contrast: bool = False


LIGHT = Colours(
    is_dark=False,
    window="#f3f1ec",
    page="#fffefb",
    panel="#faf8f4",
    field="#ffffff",
    hover="#ebe8e1",
    text="#1d2327",
    muted="#545b61",
    disabled="#62686d",
    line="#dcd8cf",
    edge="#74787a",
    focus="#17659b",
    link="#17578a",
    fault="#9f231b",
    highlight="#fbe6a2",
    highlight_text="#2a2100",
    selection="#d3e4ef",
    selection_text="#0f2230",
    selection_muted="#435461",
)

DARK = Colours(
    is_dark=True,
    window="#1a1d21",
    page="#22262b",
    panel="#1e2226",
    field="#15181b",
    hover="#2b3036",
    text="#e8e5de",
    muted="#adb3b8",
    disabled="#92989e",
    line="#363c43",
    edge="#7b838b",
    focus="#7fbbe2",
    link="#93c8ec",
    fault="#ff9e91",
    highlight="#634e0e",
    highlight_text="#fff3c9",
    selection="#223e51",
    selection_text="#f3f7fa",
    selection_muted="#bccbd6",
)

HIGH_CONTRAST = Colours(
    is_dark=True,
    window="#000000",
    page="#000000",
    panel="#000000",
    field="#000000",
    hover="#1f1f1f",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#a8a8a8",
    line="#ffffff",
    edge="#ffffff",
    focus="#ffd800",
    link="#7fdcff",
    fault="#ffa198",
    highlight="#ffd800",
    highlight_text="#000000",
    selection="#1aebff",
    selection_text="#000000",
    selection_muted="#10262a",
    high_contrast=True,
)
