"""The wire to Amazon Pay."""
