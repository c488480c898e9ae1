"""What is kept, and for how long: backups, their restoring, and buyers' data until it is erased."""
