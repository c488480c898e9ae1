"""Composition of the set-up: the wizard's use cases over an open shop."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial

from app.account_checks import AccountChecks, connecting
from app.bootstrap import Services, open_shop_database
from app.domain.account_fields import TypedAccount
from app.domain.environment import Mode, Region
from app.secrets import SecretMissing, account_secret
from app.services.connecting import Connecting
from app.services.database_move.move import DatabaseMove
from app.services.settings_file import SettingsFile
from app.services.setup.carrying import carry_terms
from app.services.setup.companion_link import CompanionLink
from app.services.setup.guide import SetupGuide
from app.services.setup.letterhead_editing import LetterheadEditing
from app.services.setup.pricing_editing import PricingEditing
from app.services.setup.progress_file import ProgressFile
from app.services.setup.readiness import Readiness
from app.services.setup.switching import ModeSwitch
from app.settings import Settings, load, settings_file
from app.system_clock import SystemClock


@dataclass(frozen=True)
class Setup:
    """All that the wizard calls."""

    guide: SetupGuide
    connecting: Connecting
    move: DatabaseMove
    readiness: Readiness
    switch: ModeSwitch
    pricing: PricingEditing
    letterhead: LetterheadEditing
    companion: CompanionLink


def open_setup(
    services: Services,
    told: Settings,
    environment: Mapping[str, str],
    emulators: Mapping[Region, str] | None = None,
) -> Setup:
    """Put the use cases together; nothing is asked of anybody.

    Args:
        services: of the open shop.
        told: the settings it was opened with.
        environment: of the process.
        emulators: servers that stand in for Amazon, as in ``AccountChecks``.
    """
    path = settings_file(environment)
    file, secrets = SettingsFile(path), path.with_name("secrets.json")
    readiness = Readiness(
        desk=services.desk,
        settings=services.settings,
        told=told,
        mail=services.mail.servers,
        has_keys=partial(_has_keys, told),
    )
    switch = ModeSwitch(
        desk=services.desk,
        settings=file,
        readiness=readiness,
        account=partial(_live_account, told),
        check=AccountChecks(emulators or {}).check,
        carry=partial(_carry, services, environment),
    )
    section = f"database_{told.mode}"
    return Setup(
        guide=SetupGuide(services.desk, services.settings, ProgressFile.beside(path), file),
        connecting=connecting(environment, emulators, services.desk),
        move=DatabaseMove(services.desk, file, secrets, section),
        readiness=readiness,
        switch=switch,
        pricing=PricingEditing(services.policies),
        letterhead=LetterheadEditing(services.settings),
        companion=CompanionLink(services.desk, file, secrets),
    )


def _has_keys(told: Settings) -> bool:
    try:
        return bool(_key(told, "secret_key"))
    except SecretMissing:
        return False


def _key(told: Settings, name: str) -> str:
    return account_secret(told.mode, name, told.secrets_file)


def _live_account(told: Settings) -> TypedAccount:
    """The classic keys of a merchant are the same in both environments."""
    return TypedAccount(
        region=told.region,
        mode=Mode.LIVE,
        seller_id=told.seller_id,
        access_key=told.access_key or _key(told, "access_key"),
        secret_key=_key(told, "secret_key"),
        client_id=told.client_id,
        origin=told.origin,
        store_name=told.store_name,
    )


def _carry(services: Services, environment: Mapping[str, str], to: Mode) -> int:
    told = load(environment, to)
    with closing(open_shop_database(told, SystemClock())) as target:
        return carry_terms(services.desk, target)
