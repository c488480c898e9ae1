"""What stands in the audit trail, in words."""

from __future__ import annotations

from typing import Final

from app.domain.permissions import Action, Effect, Role
from app.services.audit_chain import Break, ChainReport
from ui.formats import count_text
from ui.language import marked, translate
from ui.people.action_words import action_text
from ui.people.words import effect_text
from ui.sign_in.person_tile import role_text

_ACTS: Final = {
    "action.approved": marked("Audit", "Approved another's action"),
    "audit.exported": marked("Audit", "Exported the audit trail"),
    "bulk.canceled": marked("Audit", "Canceled bulk work"),
    "bulk.capture": marked("Audit", "Began to capture in bulk"),
    "bulk.paused": marked("Audit", "Paused bulk work"),
    "bulk.refresh": marked("Audit", "Began to ask Amazon in bulk"),
    "bulk.refund": marked("Audit", "Began to refund in bulk"),
    "bulk.running": marked("Audit", "Let bulk work go on"),
    "bulk.void": marked("Audit", "Began to void in bulk"),
    "buyer.erased": marked("Audit", "Erased a buyer's data"),
    "buyer.seen": marked("Audit", "Looked at a buyer's data"),
    "day.closed": marked("Audit", "Closed the day"),
    "favourites.set": marked("Audit", "Arranged the favourites"),
    "logo.set": marked("Audit", "Changed the logo"),
    "mail.bounced": marked("Audit", "A mail came back"),
    "mail.resent": marked("Audit", "Sent a mail again"),
    "mail.template": marked("Audit", "Changed the text of a mail"),
    "mode.switched": marked("Audit", "Switched between sandbox and live"),
    "orders.exported": marked("Audit", "Exported orders"),
    "paper.copied": marked("Audit", "Printed a copy"),
    "permission.set": marked("Audit", "Changed a permission"),
    "printers.set": marked("Audit", "Changed the printers"),
    "product.added": marked("Audit", "Made a product"),
    "product.changed": marked("Audit", "Changed a product"),
    "products.imported": marked("Audit", "Imported products"),
    "setting.set": marked("Audit", "Changed a setting"),
    "settings.imported": marked("Audit", "Imported settings"),
    "settlement.imported": marked("Audit", "Imported a settlement report"),
    "shift.closed": marked("Audit", "Closed a shift"),
    "shift.opened": marked("Audit", "Opened a shift"),
    "shipping.removed": marked("Audit", "Removed a shipping method"),
    "shipping.saved": marked("Audit", "Changed a shipping method"),
    "tax.set": marked("Audit", "Changed the taxes"),
    "user.changed": marked("Audit", "Changed a person"),
    "user.created": marked("Audit", "Added a person"),
    "user.pin_set": marked("Audit", "Set a new PIN"),
    "user.slowed_down": marked("Audit", "Slowed wrong PINs down"),
    "zone.removed": marked("Audit", "Removed a shipping zone"),
    "zone.saved": marked("Audit", "Changed a shipping zone"),
}
_FACTS: Final = {
    "action": marked("Audit", "Action"),
    "active": marked("Audit", "Active"),
    "amount": marked("Audit", "Amount"),
    "amount_limits": marked("Audit", "Up to"),
    "above": marked("Audit", "Above that"),
    "asked_by": marked("Audit", "Asked by"),
    "attempts": marked("Audit", "Attempts"),
    "columns": marked("Audit", "Columns"),
    "display_name": marked("Audit", "Name"),
    "effect": marked("Audit", "Holds"),
    "language": marked("Audit", "Language"),
    "may_approve": marked("Audit", "Approves for others"),
    "pin": marked("Audit", "PIN"),
    "role": marked("Audit", "Role"),
    "rows": marked("Audit", "Rows"),
    "share_limit": marked("Audit", "Share up to"),
    "size": marked("Audit", "Size"),
    "value": marked("Audit", "Value"),
    "z": marked("Audit", "Z report"),
}
_BREAKS: Final = {
    Break.CHANGED: marked("Audit", "Entry %1 does not say what was written: it was changed."),
    Break.MISSING: marked("Audit", "Entry %1 is missing, though later ones are there."),
    Break.INSERTED: marked("Audit", "Entry %1 was put in or written anew afterwards."),
    Break.CUT: marked("Audit", "The trail ends before entry %1, and that was written once."),
}
_ADVICE: Final = marked(
    "Audit",
    "Everything before it is whole. Make a copy of the database now and call whoever looks after "
    "it; after a backup was restored, an end that is too early is to be expected.",
)


def act_text(act: str) -> str:
    """What was done; an act without words of its own as it is kept."""
    known = _ACTS.get(act)
    return translate("Audit", known) if known else act.replace("_", " ").replace(".", ": ")


def fact_text(name: str) -> str:
    """What a fact is about; a name without words of its own as it is kept."""
    known = _FACTS.get(name)
    return translate("Audit", known) if known else name.replace("_", " ")


def value_text(name: str, value: str) -> str:
    """The value of a fact, for people."""
    if name == "action" and value in set(Action):
        return action_text(Action(value))
    if name in {"effect", "above"} and value in set(Effect):
        return effect_text(Effect(value))
    if name == "role" and value in set(Role):
        return role_text(Role(value))
    return value


def old_and_new(value: str) -> tuple[str, str]:
    """What stood there and what stands there; a plain value is new, and ``-`` stands for none."""
    old, arrow, new = value.partition(" -> ")
    if not arrow:
        return "", value
    return tuple("" if each == "-" else each for each in (old, new))  # type: ignore[return-value]


def chain_text(report: ChainReport) -> str:
    """What a check found."""
    if report.kind is None or report.broken_at is None:
        text = translate("Audit", "The chain is whole: all %1 entries are as they were written.")
        return text.replace("%1", count_text(report.rows))
    what = translate("Audit", _BREAKS[report.kind]).replace("%1", count_text(report.broken_at))
    return f"{what} {translate('Audit', _ADVICE)}"
