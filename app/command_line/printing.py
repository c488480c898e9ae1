"""How orders look in a terminal, and as JSON for scripts."""

from __future__ import annotations

import json
from typing import Any

import click

from app.services.checkout import Step
from app.services.order_views import ChargeView, OrderView


def print_step(step: Step, *, as_json: bool) -> None:
    """Where placing an order stands."""
    if as_json:
        facts = {
            "number": step.number,
            "stage": step.stage.value,
            "status": step.status.value,
            "remedy": step.remedy.value,
            "reason": step.reason,
            "tries": step.tries,
        }
        click.echo(json.dumps(facts))
        return
    click.echo(f"{step.number}  {step.status}  ({step.stage.value.replace('_', ' ')})")
    if step.reason:
        click.echo(f"Declined: {step.reason}; what may help: {step.remedy}")


def print_order(view: OrderView, *, as_json: bool) -> None:
    """One order with its money and its story."""
    if as_json:
        click.echo(json.dumps(order_facts(view), ensure_ascii=False))
        return
    click.echo(f"{view.number}  {view.status}  may ship: {view.may_ship}")
    if view.attention:
        click.echo(f"Needs a look: {view.attention}")
    if view.open_call is not None:
        click.echo(f"Outcome unknown: {view.open_call.kind} as {view.open_call.key}")
    sums = ("total", "authorized", "captured", "refunded")
    click.echo("  ".join(f"{name} {getattr(view, name)}" for name in sums))
    click.echo(f"{view.permission_id}  {view.amazon_word}")
    for charge in view.charges:
        click.echo(f"  {charge.charge_id}  {charge.state}  {charge.amount}  {charge.amazon_word}")
        if charge.capture_id:
            click.echo(f"    {charge.capture_id}  {charge.capture_word}  {charge.captured}")
        for refund in charge.refunds:
            click.echo(f"    {refund.refund_id}  {refund.state}  {refund.amount}")
    for entry in view.timeline:
        at = f"{entry.cause.at:%Y-%m-%d %H:%M:%S}"
        facts = "  ".join(f"{name}={text}" for name, text in entry.facts.items())
        click.echo(f"{at}  {entry.cause.source:<7} {entry.event}  {facts}".rstrip())


def order_facts(view: OrderView) -> dict[str, Any]:
    """An order as JSON; amounts as wire text."""
    return {
        "number": view.number,
        "stage": view.stage.value,
        "status": view.status.value,
        "may_ship": view.may_ship.value,
        "attention": view.attention,
        "currency": view.total.currency.value,
        "total": view.total.to_wire(),
        "authorized": view.authorized.to_wire(),
        "captured": view.captured.to_wire(),
        "refunded": view.refunded.to_wire(),
        "order_reference": view.permission_id,
        "order_reference_state": view.amazon_word,
        "open_call": view.open_call.key if view.open_call is not None else "",
        "charges": [_charge_facts(charge) for charge in view.charges],
        "timeline": [entry.event.value for entry in view.timeline],
    }


def _charge_facts(charge: ChargeView) -> dict[str, Any]:
    return {
        "id": charge.charge_id,
        "reference_id": charge.reference_id,
        "state": charge.state.value,
        "amount": charge.amount.to_wire(),
        "captured": charge.captured.to_wire(),
        "refunded": charge.refunded.to_wire(),
        "capture_id": charge.capture_id,
        "refunds": [
            {"id": r.refund_id, "state": r.state.value, "amount": r.amount.to_wire()}
            for r in charge.refunds
        ],
    }
