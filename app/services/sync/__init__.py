"""Takes in what the companion heard from Amazon, and asks Amazon where nobody told us."""
