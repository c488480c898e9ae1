"""Shifts, X and Z reports, and the close of the day."""
