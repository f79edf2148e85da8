"""The characters that texts begin an item of a list with."""

BULLETS = "•‣◦●○■□☐☑▪▫◆❖➢➤►▶·∙✓*o-–—−"
"""Each only before white space: `o` and the dashes are letters and signs of words, too."""

SYMBOL_FONT = str.maketrans("\uf0b7\uf0a7\uf0a8\uf06e\uf071\uf076\uf0d8\uf0fc", "•▪▫■□❖➢✓")
"""The private code points that word processors write for bullets of Symbol and Wingdings."""
