"""The audit trail on its screen."""
