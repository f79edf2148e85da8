"""What the municipal texts say: the model, the library, and the cards set from them."""
