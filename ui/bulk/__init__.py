"""One action on many orders: what would happen, how far it is, what became of it."""
