"""What an order costs beside its goods: the taxes and shipping of the shop."""
