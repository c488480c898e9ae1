"""Whether whoever holds a basket may give the discounts that a change brings into it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from app.domain.approval import ApprovalNeeded, ApprovalRequest
from app.domain.basket import Basket
from app.domain.discount import Discount
from app.domain.errors import PermissionRefused
from app.domain.permissions import Action, Effect, Share, decide
from app.services.desk import Desk
from app.services.people_rules import find_user, name_key
from app.services.permits import spend
from app.services.person_table import table_of
from app.storage.baskets import BasketRecord


def require_discounts(
    session: Session, desk: Desk, record: BasketRecord, before: Basket, after: Basket
) -> None:
    """Judge what is new in a basket; discounts that were in it are not asked about again.

    An approval is spent in the caller's transaction: where the change fails, it is still good.

    Raises:
        PermissionRefused: this share is not theirs to give.
        ApprovalNeeded: nobody has approved it for this basket, or not this share.
    """
    person = find_user(session, record.owner)
    if person is None:  # nobody of the shop: the program itself, which gives no discounts
        return
    table = table_of(session, person)
    for discount, share in _fresh(before, after):
        effect = decide(table, person.role, Action.DISCOUNT, share).effect
        if effect is Effect.DENY:
            raise PermissionRefused(Action.DISCOUNT)
        if effect is Effect.NEEDS_APPROVAL:
            subject = f"basket {record.id}"
            request = ApprovalRequest(Action.DISCOUNT, person.name, share, subject)
            if name_key(spend(session, desk, request)) != name_key(discount.approved_by):
                raise ApprovalNeeded(request)


def _fresh(before: Basket, after: Basket) -> Iterator[tuple[Discount, Share]]:
    known = {line.number: line.discount for line in before.lines}
    for line in after.lines:
        if line.discount is not None and line.discount != known.get(line.number):
            yield line.discount, Share(line.discount.basis_points_of(line.list_amount))
    if after.discount is not None and after.discount != before.discount:
        yield after.discount, Share(after.discount.basis_points_of(after.subtotal))
