"""What a shop may decide about its tills."""

from __future__ import annotations

from typing import Final

from app.services.shop_settings import Setting

SCAN_GAP_MS: Final = Setting("till.scan_gap_ms", 30)
"""Longest pause between two characters of a scan; a slow wireless scanner may need 60."""

SCAN_PAUSES_MS: Final = (5, 500)
"""The pauses that scanners make, bounds included."""

SCAN_SHORTEST: Final = Setting("till.scan_shortest", 4)
"""Fewest characters of a scan."""

SCAN_LENGTHS: Final = (2, 40)
"""What the fewest characters may be, bounds included."""

DISCOUNT_REASONS: Final[Setting[list[str]]] = Setting("till.discount_reasons", [])
"""What a discount may be given for; empty for the list that every language brings."""

IDLE_MINUTES: Final = Setting("till.idle_minutes", 10)
"""After how long without a touch a desk asks for the PIN again."""
