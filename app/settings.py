"""What a desk is told from outside: a TOML file and the environment; secrets by reference only."""

from __future__ import annotations

import os
import platform
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

import platformdirs

from app.domain.environment import Mode, Region
from app.domain.errors import Unavailable
from app.domain.texts import (
    ORDER_PREFIX_LIMIT,
    SOFT_DESCRIPTOR_LIMIT,
    STORE_NAME_LIMIT,
    is_order_prefix,
)

_NAME: Final = "paydesk"
_DESK_NAME_LIMIT: Final = 64
_ACCOUNT: Final = {"seller_id", "access_key", "client_id", "secrets_file"}
_SECTIONS: Final = {
    "shop": {"region", "mode", "order_prefix", "store_name", "origin", "soft_descriptor"},
    "desk": {"name"},
    "database": {"url"},
    "amazon": _ACCOUNT,
    "companion": {"url"},
    "training": {"credentials_file"},
    # what one mode has for itself; it wins over the sections above
    **{f"amazon_{mode}": _ACCOUNT for mode in Mode},
    **{f"database_{mode}": {"url"} for mode in Mode},
}


_LIMITS: Final = {
    "store_name": STORE_NAME_LIMIT,
    "soft_descriptor": SOFT_DESCRIPTOR_LIMIT,
    "order_prefix": ORDER_PREFIX_LIMIT,
}


class BadSettings(Unavailable):
    """A setting is missing, misspelled or not what it should be; nothing was opened.

    Attributes:
        where: file or variable.
        what: the setting's dotted name, empty when the file as a whole cannot be read.
    """

    def __init__(self, where: str, what: str, why: str) -> None:
        super().__init__(f"{where}: {what + ' ' if what else ''}{why}")
        self.where = where
        self.what = what


@dataclass(frozen=True, slots=True)
class Settings:
    """One desk's settings.

    Attributes:
        origin: scheme, host and port that Amazon knows as allowed JavaScript origin.
        database_url: SQLAlchemy URL; may hold a password, hence hidden from ``repr``.
        secrets_file: where secrets lie when there is no keyring; only its owner may read it.
        companion_url: where this shop's companion serves its feed; empty without one. The desk's
            token is the secret ``feed_token``.
        training_credentials: the emulator's ``--print-credentials`` line in a file.
    """

    region: Region = Region.US
    mode: Mode = Mode.TRAINING
    order_prefix: str = "P-"
    store_name: str = "Training Shop"
    origin: str = "https://desk.paydesk.test"
    soft_descriptor: str = ""
    desk_name: str = ""
    database_url: str = field(default="", repr=False)
    seller_id: str = ""
    access_key: str = field(default="", repr=False)
    client_id: str = field(default="", repr=False)
    secrets_file: Path | None = None
    companion_url: str = ""
    training_credentials: Path | None = None


def data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where this user's databases lie; made when missing, for its owner alone.

    ``PAYDESK_DATA`` names another folder, for demonstrations and tests.
    """
    folder = data_place(environment)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def data_place(environment: Mapping[str, str] = os.environ) -> Path:
    """Where ``data_folder`` is, or would be; nothing is made."""
    told = environment.get("PAYDESK_DATA", "")
    return Path(told or platformdirs.user_data_dir(_NAME, appauthor=False))


def pictures_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the pictures of products lie; may not exist yet."""
    return data_folder(environment) / "pictures"


def settings_file(environment: Mapping[str, str]) -> Path:
    """``PAYDESK_CONFIG``, or ``paydesk.toml`` in this user's configuration folder."""
    told = environment.get("PAYDESK_CONFIG", "")
    return Path(told or Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "paydesk.toml")


def load(environment: Mapping[str, str] = os.environ, mode: Mode | None = None) -> Settings:
    """Read the settings; without a file it is training on embedded defaults.

    Args:
        environment: of the process.
        mode: as if the file named this one; ``None`` for the one that it names.

    Raises:
        BadSettings: the file cannot be read, or a setting in it is unknown or not sensible.
    """
    file = settings_file(environment)
    table: dict[str, Any] = {}
    if file.is_file():
        table = _read(file)
    elif environment.get("PAYDESK_CONFIG"):
        raise BadSettings(str(file), "", "does not exist")
    training = environment.get("PAYDESK_TRAINING", "") or _text(
        table, "training", "credentials_file"
    )
    for name, limit in _LIMITS.items():
        if len(_text(table, "shop", name)) > limit:
            raise BadSettings(str(file), f"shop.{name}", f"is longer than {limit} characters")
    region = _word(file, table, "region", Region, Region.US)
    mode = mode or _word(file, table, "mode", Mode, Mode.TRAINING)
    prefix = _text(table, "shop", "order_prefix", "P-")
    if not is_order_prefix(prefix):
        raise BadSettings(str(file), "shop.order_prefix", "has other signs than A-Z, 0-9, - and _")
    own = partial(_own_text, table, mode)
    secrets = own("amazon", "secrets_file")
    return Settings(
        region=region,
        mode=mode,
        order_prefix=prefix,
        store_name=_text(table, "shop", "store_name", _store_name(mode)),
        origin=_text(table, "shop", "origin", "https://desk.paydesk.test"),
        soft_descriptor=_text(table, "shop", "soft_descriptor"),
        desk_name=_desk_name(table),
        database_url=environment.get("PAYDESK_DATABASE", "")
        or own("database", "url")
        or f"sqlite:///{data_folder(environment) / f'{mode}-{region}.sqlite'}",
        seller_id=own("amazon", "seller_id"),
        access_key=own("amazon", "access_key"),
        client_id=own("amazon", "client_id"),
        secrets_file=Path(secrets) if secrets else None,
        companion_url=environment.get("PAYDESK_FEED", "") or _text(table, "companion", "url"),
        training_credentials=Path(training) if training else None,
    )


def _store_name(mode: Mode) -> str:
    """For a shop that told none; in training the one that the sign-in page shows, too."""
    return "Training Shop" if mode is Mode.TRAINING else "Paydesk"


def _desk_name(table: Mapping[str, Any]) -> str:
    """The name told, or this computer's: two desks of one shop must not share one."""
    name = _text(table, "desk", "name") or platform.node() or "desk"
    return name.replace("/", "-")[:_DESK_NAME_LIMIT]


def _read(file: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadSettings(str(file), "", "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(str(file), "", f"is not valid TOML: {error}") from error
    for section, entries in table.items():
        if section not in _SECTIONS or not isinstance(entries, dict):
            raise BadSettings(str(file), section, "is no section of these settings")
        for name, value in entries.items():
            if name not in _SECTIONS[section]:
                raise BadSettings(str(file), f"{section}.{name}", "is unknown")
            if not isinstance(value, str):
                raise BadSettings(str(file), f"{section}.{name}", "must be a text in quotes")
    return table


def _text(table: Mapping[str, Any], section: str, name: str, default: str = "") -> str:
    return str(table.get(section, {}).get(name, default))


def _own_text(table: Mapping[str, Any], mode: Mode, section: str, name: str) -> str:
    """What one mode has for itself, or else what all of them share."""
    return _text(table, f"{section}_{mode}", name) or _text(table, section, name)


def _word(file: Path, table: Mapping[str, Any], name: str, kind: Any, default: Any) -> Any:
    text = _text(table, "shop", name, default.value)
    try:
        return kind(text)
    except ValueError as error:
        known = ", ".join(member.value for member in kind)
        raise BadSettings(str(file), f"shop.{name}", f"is {text!r}; it must be {known}") from error
