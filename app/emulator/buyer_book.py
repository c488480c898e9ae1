"""The test buyers of one world and the addresses they added."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator

from app.emulator.objects import Address, Buyer
from app.emulator.shelves import BookedAddress


class BuyerBook:
    """Buyers by id.

    Attributes:
        given: the buyers as they were handed in, never changed.
    """

    def __init__(self, buyers: Iterable[Buyer]) -> None:
        self.given = tuple(buyers)
        self._buyers = {buyer.buyer_id: copy.deepcopy(buyer) for buyer in self.given}
        self._added = 0

    def __iter__(self) -> Iterator[Buyer]:
        return iter(self._buyers.values())

    def buyer(self, buyer_id: str) -> Buyer:
        """Return a buyer; raises LookupError with a sentence if there is none."""
        found = self._buyers.get(buyer_id)
        if found is None:
            raise LookupError(f"There is no buyer {buyer_id!r}.")
        return found

    def add(self, buyer_id: str, address: Address) -> BookedAddress:
        """Add an address at the end of a buyer's address book."""
        self._added += 1
        booked = BookedAddress(buyer_id, f"added-{self._added:06d}", address)
        self.buyer(buyer_id).addresses.append((booked.address_id, address))
        return booked

    def restore(self, booked: Iterable[BookedAddress]) -> None:
        """Put stored addresses back; those of buyers who are no more are left out."""
        for one in booked:
            self._added += 1
            if one.buyer_id in self._buyers:
                self._buyers[one.buyer_id].addresses.append((one.address_id, one.address))
