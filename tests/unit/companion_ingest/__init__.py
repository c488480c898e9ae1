"""The way of a notification from a request to the log."""
