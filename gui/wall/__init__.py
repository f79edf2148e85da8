"""The wall: the window that the audience sees, and what the operator steers it with."""
