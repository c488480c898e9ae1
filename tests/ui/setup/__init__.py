"""The wizard from training to live."""
