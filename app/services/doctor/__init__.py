"""Looks over a desk and all it depends on, and says how to mend what is wrong."""
