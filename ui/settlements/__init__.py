"""Amazon's settlement reports beside our own books."""
