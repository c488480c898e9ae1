"""The classic client over real sockets."""
