"""Where the lines and sides of a card's text end, and how large it is."""
