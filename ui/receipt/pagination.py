"""Decides which lines of an invoice stand on which page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """Heights in layout dots.

    Attributes:
        page: of a page's body.
        first: taken on the first page before its first line.
        following: taken on each further page before its first line, the sum brought forward
            included.
        carried: of the line with the sum carried forward.
        sums: of all that follows the last line.
    """

    page: float
    first: float
    following: float
    carried: float
    sums: float


def paginate(heights: Sequence[float], room: Room) -> list[tuple[int, int]]:
    """Where each page begins and ends, in lines; the last one has the sums below its lines.

    A page is filled, but the sums never stand alone below nothing: the last line goes with them.
    """
    pages: list[tuple[int, int]] = []
    begin = 0
    while True:
        free = room.page - (room.following if pages else room.first)
        if sum(heights[begin:]) + room.sums <= free or begin == len(heights):
            return [*pages, (begin, len(heights))]
        end = max(_fitting(heights, begin, free - room.carried), begin + 1)
        if end == len(heights) and end - begin > 1:
            end -= 1
        pages.append((begin, end))
        begin = end


def _fitting(heights: Sequence[float], begin: int, free: float) -> int:
    """The first line that no longer fits."""
    end = begin
    while end < len(heights) and heights[end] <= free:
        free -= heights[end]
        end += 1
    return end
