"""The checkout: Amazon's pages in a sealed browser on one side, the order on the other."""

from __future__ import annotations


def warm_up() -> None:
    """Load the web engine and show it one empty page, so that the first payment is fast.

    Call it in idle time on the GUI thread, after the first paint; it returns in less than a
    second, and the page goes by itself.
    """
    from ui.checkout.warming import show_one_page  # noqa: PLC0415 -- loads the web engine

    show_one_page()
