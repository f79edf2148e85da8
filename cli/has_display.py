"""Tells whether this machine can show a window, so that none is promised where it cannot."""

from __future__ import annotations

from collections.abc import Mapping

_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can open on `platform` (as `sys.platform`) in this environment."""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in _SCREENLESS:
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    display = environment.get("DISPLAY", "")
    return bool(display) and _is_answered(display)


def _is_answered(display: str) -> bool:
    """Whether an X server listens; Qt would end the program with a signal if none does.

    A server that crashed leaves its socket behind, so the only way to know is to ask.
    """
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
