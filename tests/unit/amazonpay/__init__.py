"""The classic client, part by part."""
