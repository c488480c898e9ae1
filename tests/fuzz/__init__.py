"""Mutants without end, each from a seed."""
