"""The sender's settings as JSON: stored, shown, and read from what a caller sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.emulator.ipn_order import Reordering
from app.emulator.ipn_settings import IpnFault, IpnSettings
from app.emulator.sns_keys import SignatureVersion
from app.emulator.sns_retry import RetryPolicy
from app.emulator.states import Environment


def settings_to_json(settings: IpnSettings) -> dict[str, Any]:
    """A shape that `settings_from_json` reads back, and that a person can read."""
    reordering = settings.reordering
    return {
        "urls": {environment.value: url for environment, url in settings.urls.items()},
        "allow_other_hosts": settings.allow_other_hosts,
        "signature_version": settings.signature_version.value,
        "subject": settings.subject,
        "retry": settings.retry.value,
        "retry_seconds": settings.retry_seconds,
        "on_real_time": settings.on_real_time,
        "timeout_seconds": settings.timeout_seconds,
        "delay_seconds": settings.delay_seconds,
        "faults": [fault.value for fault in settings.faults],
        "reordering": None
        if reordering is None
        else {
            "group": reordering.group,
            "count": reordering.count,
            "order": reordering.order,
            "seed": reordering.seed,
        },
    }


def settings_from_json(stored: Mapping[str, Any]) -> IpnSettings:
    """Reads what `settings_to_json` wrote; nothing stored gives the first settings."""
    if not stored:
        return IpnSettings()
    fields = dict(stored)
    fields["urls"] = {Environment(name): url for name, url in stored["urls"].items()}
    fields["signature_version"] = SignatureVersion(stored["signature_version"])
    fields["retry"] = RetryPolicy(stored["retry"])
    fields["faults"] = [IpnFault(name) for name in stored["faults"]]
    if stored["reordering"]:
        order = stored["reordering"]["order"]
        wished = dict(stored["reordering"])
        wished["order"] = order if isinstance(order, str) else tuple(order)
        fields["reordering"] = Reordering(**wished)
    return IpnSettings(**fields)
