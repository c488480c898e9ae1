"""Moves a shop's database from a file to a server: all of it, checked, or nothing."""
