"""Amazon's settlement reports: read, kept, and compared with our own books."""
