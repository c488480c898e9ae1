"""Taxes and shipping in their windows."""
