"""The notification settings: who is mailed about what."""
