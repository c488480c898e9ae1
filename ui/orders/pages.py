"""Which pages of a list are here or on their way, and from where the next one is read fastest."""

from __future__ import annotations

from app.domain.order_filter import OrderKey
from app.services.order_book import PAGE, Look, Place

_AT_ONCE = 3


class Pages:
    """Knows keys, not rows: a key is where a page begins.

    Attributes:
        era: counts the looks; what was asked in another era is dropped when it comes.
    """

    def __init__(self) -> None:
        self.era = 0
        self._shown_era = -1
        self._total = 0
        self._has_end = True
        self._keys: dict[int, OrderKey] = {}
        self._on_their_way: set[int] = set()

    def next_era(self) -> int:
        """A look is about to begin."""
        self.era += 1
        return self.era

    def begin(self, era: int, look: Look) -> None:
        """A look came: its pages are here, all others are not."""
        self._shown_era = self.era = era
        self._total = look.total
        self._has_end = not look.capped
        self._keys = dict(look.keys)
        self._on_their_way.clear()

    def give_up(self) -> None:
        """The look that was begun did not come."""
        self.era = self._shown_era

    def want(self, number: int) -> Place | None:
        """From where to read a page; ``None`` while enough is on its way or it is already."""
        if number in self._on_their_way or self._shown_era != self.era:
            return None
        if len(self._on_their_way) >= _AT_ONCE:
            return None  # the view asks again with its next picture
        self._on_their_way.add(number)
        return self._nearest(number)

    def came(self, number: int, era: int, key: OrderKey | None) -> bool:
        """A page came; says whether it is still wanted."""
        if era != self._shown_era:
            return False
        self._on_their_way.discard(number)
        if key is None:
            return False
        self._keys[number] = key
        return True

    def _nearest(self, number: int) -> Place:
        """The known beginning of a page that is nearest, or the beginning or end of the list."""
        last = max(self._total - 1, 0) // PAGE
        begins = Place(None, 0, number * PAGE)
        behind = max(self._total - (number + 1) * PAGE, 0)
        best = begins
        if self._has_end and last - number < number:
            best = Place(None, self._total, behind, ends=True)
        for page, key in self._keys.items():
            distance = (number - page) * PAGE if page <= number else (page - number - 1) * PAGE
            if distance < best.skip:
                best = Place(key, page * PAGE, distance, ends=page > number)
        return best
