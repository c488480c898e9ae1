"""One action on many orders: dry run, queue, result."""
