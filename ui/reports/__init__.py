"""Shifts, X and Z reports, and how the shop does today."""
