"""Printing papers: the preview, what waits, and the printers of a desk."""
