"""With the group: drawing and dealing principles, *Who said this?*, and the time."""
