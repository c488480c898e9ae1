"""A list written into a file, watched."""
