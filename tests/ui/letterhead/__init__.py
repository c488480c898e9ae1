"""The letterhead in its window."""
