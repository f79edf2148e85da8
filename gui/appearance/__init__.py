"""How the window looks: colours, theme, fonts, icons."""
