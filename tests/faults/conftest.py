"""Desks over a real emulator."""

from tests.desk_fixtures import amazon, clock, emulator, open_desk, setup

__all__ = ("amazon", "clock", "emulator", "open_desk", "setup")
