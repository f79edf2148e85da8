"""The reading pane: a passage as a page, or its source."""
