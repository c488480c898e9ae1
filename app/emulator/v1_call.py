"""One call to the API on its way to an operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app.emulator.objects import OrderReference
from app.emulator.refusals import Refusal
from app.emulator.shelves import Stateful
from app.emulator.states import Environment
from app.emulator.v1_parameters import Parameters

if TYPE_CHECKING:
    from app.emulator.world import World

T = TypeVar("T", bound=Stateful)


@dataclass(frozen=True, slots=True)
class ApiCall:
    """A signed call that was admitted.

    Attributes:
        environment: the path it came by; objects of the other one do not exist for it.
    """

    world: World
    environment: Environment
    parameters: Parameters

    def order_reference(self) -> OrderReference:
        """Return the order the call names, or refuse with InvalidOrderReferenceId."""
        order = self.world.order_reference(self.parameters.identifier("AmazonOrderReferenceId"))
        if order.environment is not self.environment:
            raise Refusal(
                "InvalidOrderReferenceId",
                f"The OrderReferenceId {order.order_reference_id} is invalid.",
            )
        return order

    def transaction(self, shelf: dict[str, T], name: str) -> T:
        """Return the object the parameter `name` names, or refuse with InvalidTransactionId."""
        object_id = self.parameters.identifier(name)
        found = shelf.get(object_id)
        if found is None or found.environment is not self.environment:
            raise Refusal("InvalidTransactionId", f"The TransactionId {object_id} is invalid.")
        return found

    def earlier(self, kind: type[T], reference_id: str) -> T | None:
        """Return what the seller's reference id was used for before; None if it is new.

        Raises:
            Refusal: DuplicateReferenceId; another kind of transaction has used it.
        """
        found = self.world.shelves.references.get((self.environment, reference_id))
        if found is None:
            return None
        if not isinstance(found, kind):
            raise duplicate_reference_id(reference_id)
        return found


def duplicate_reference_id(reference_id: str) -> Refusal:
    """Refuse a reference id that another transaction has used."""
    return Refusal(
        "DuplicateReferenceId",
        f"The reference id {reference_id} has already been used for another transaction.",
    )


def duplicate_request(reference_id: str) -> Refusal:
    """Refuse a repeated reference id with other parameters."""
    return Refusal(
        "DuplicateRequest",
        f"The reference id {reference_id} has already been used with different parameters.",
    )
