"""Paydesk without a window: every use case of the desk for scripts and for training."""
