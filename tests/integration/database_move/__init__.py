"""Moving a shop from its file to a server."""
