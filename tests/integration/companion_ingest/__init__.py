"""The endpoint on a real server, spoken to by the emulator and over raw sockets."""
