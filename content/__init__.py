"""What the municipal texts say: the model, the library of texts and maps, and the cards set from them."""
