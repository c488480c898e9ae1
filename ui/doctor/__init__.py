"""The doctor's screen: what is wrong with this desk, and the bundle for support."""
