"""Setting a shop up: progress, the check before live, the switch."""
