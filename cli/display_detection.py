"""Detects whether this machine has a display to open a window on."""

from __future__ import annotations

from collections.abc import Mapping

_PLATFORMS_WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can open on `platform` (as `sys.platform`) in this environment."""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in _PLATFORMS_WITHOUT_DISPLAY:
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    display = environment.get("DISPLAY", "")
    return bool(display) and _x_server_answers(display)


def _x_server_answers(display: str) -> bool:
    """Whether an X server accepts a connection; Qt aborts the process if none does.

    A crashed server leaves its socket behind, so only connecting can tell.
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
