"""One order: its money, its goods, its story, and what can be done with it."""
