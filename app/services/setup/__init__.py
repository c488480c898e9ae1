"""Setting a shop up: what is done, what is missing, and the way from training to live."""
