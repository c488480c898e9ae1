"""The orders that need a person, the most money at risk first."""
