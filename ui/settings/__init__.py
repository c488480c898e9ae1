"""All settings of the shop and of this desk, in one place."""
