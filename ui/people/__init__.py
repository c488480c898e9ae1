"""The people of the shop and what they may do."""
