"""What a companion is told from outside: a TOML file, the environment, and options over both."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Final

from app.domain.errors import Unavailable

ENVIRONMENTS: Final = frozenset({"Sandbox", "Live"})
_PREFIX: Final = "PAYDESK_COMPANION_"
_CONFIG: Final = "PAYDESK_COMPANION_CONFIG"


class BadCompanionSettings(Unavailable):
    """A setting is missing, misspelled or contradicts another; nothing was opened."""


@dataclass(frozen=True, slots=True)
class CompanionSettings:
    """One companion's settings.

    Attributes:
        data: folder of its own: the log where that is SQLite, the self-test key.
        database: SQLAlchemy URL; may hold a password. Empty: SQLite in ``data``.
        topics: ARNs that may send, in full.
        merchants: seller ids that messages may speak of.
        environments: ``Sandbox``, ``Live`` or both.
        training_certificate: the emulator's certificate; then Amazon's is not believed.
        retention_days: entries that all desks have read are kept so long.
        metrics_token_file: first line lets others than this machine read the metrics.
        self_test_key_file: shared by several companions behind one address; else in ``data``.
        access_log: ``-`` is standard error, ``none`` is none, else a file.
        waiting: polls and streams that may wait at the same time, all desks together.
        waiting_per_desk: and of one desk.
    """

    data: Path
    database: str = field(default="", repr=False)
    topics: frozenset[str] = frozenset()
    merchants: frozenset[str] = frozenset()
    environments: frozenset[str] = frozenset({"Live"})
    training_certificate: Path | None = None
    retention_days: int = 30
    metrics_token_file: Path | None = None
    self_test_key_file: Path | None = None
    access_log: str = "-"
    waiting: int = 2000
    waiting_per_desk: int = 8

    @property
    def database_url(self) -> str:
        return self.database or f"sqlite:///{self.data / 'companion.sqlite'}"

    @property
    def self_test_key(self) -> Path:
        return self.self_test_key_file or self.data / "self-test.key"

    @property
    def unlisted(self) -> tuple[str, ...]:
        """What is not listed of ``topic`` and ``merchant``; then every notification is refused."""
        listed = (("topic", self.topics), ("merchant", self.merchants))
        return tuple(what for what, told in listed if not told)

    def checked(self) -> CompanionSettings:
        """Return itself once it makes sense as a whole.

        Raises:
            BadCompanionSettings: it does not; the text says why and what to do.
        """
        strange = sorted(self.environments - ENVIRONMENTS)
        if strange or not self.environments:
            told = strange[0] if strange else "nothing"
            raise BadCompanionSettings(
                f"the environment is Sandbox or Live, not {told!r}; correct it and start again"
            )
        if self.training_certificate and "Live" in self.environments:
            raise BadCompanionSettings(
                "a training certificate is refused together with Live: whoever holds its key"
                " could forge what moves real money; leave it out, or say --environment Sandbox"
            )
        if self.training_certificate and not self.training_certificate.is_file():
            raise BadCompanionSettings(
                f"the training certificate {self.training_certificate} is not there"
            )
        for topic in sorted(self.topics):
            if not _is_topic(topic):
                raise BadCompanionSettings(
                    f"{topic!r} is no topic: write its ARN in full, as"
                    " arn:aws:sns:us-east-1:291180941288:NAME; patterns are not allowed"
                )
        return self


def load(
    environment: Mapping[str, str] = os.environ, told: Mapping[str, Any] | None = None
) -> CompanionSettings:
    """Read the settings: ``told`` (options) over the environment over the file.

    Args:
        environment: ``PAYDESK_COMPANION_TOPICS`` and so on; lists are parted by blanks or commas.
        told: by field name; what is ``None`` or empty counts as not told.

    Raises:
        BadCompanionSettings: something is unknown, unreadable or makes no sense.
    """
    options = {name: value for name, value in (told or {}).items() if value not in (None, "", ())}
    found: dict[str, Any] = {**_from_file(environment), **_from(environment), **options}
    data = Path(found.pop("data", None) or _default_data(environment))
    values = {name: _typed(name, value) for name, value in found.items()}
    return replace(CompanionSettings(data), **values).checked()


def _from_file(environment: Mapping[str, str]) -> dict[str, Any]:
    file = environment.get(_CONFIG, "")
    if not file:
        return {}
    try:
        table = tomllib.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        raise BadCompanionSettings(f"the file {file} cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadCompanionSettings(f"the file {file} is not TOML: {error}") from error
    if unknown := sorted(table.keys() - _NAMES):
        raise BadCompanionSettings(f"the file {file} has a setting nobody knows: {unknown[0]}")
    return table


def _from(environment: Mapping[str, str]) -> dict[str, str]:
    told = {name: environment.get(_PREFIX + name.upper(), "") for name in _NAMES}
    return {name: value for name, value in told.items() if value}


def _default_data(environment: Mapping[str, str]) -> Path:
    from app.settings import data_folder  # noqa: PLC0415 -- makes a folder; not needed when told

    return data_folder(environment) / "companion"


def _typed(name: str, value: Any) -> Any:
    if name in _LISTS:
        parts = value.replace(",", " ").split() if isinstance(value, str) else value
        if not all(isinstance(part, str) for part in parts):
            raise BadCompanionSettings(f"{name} must be a list of texts")
        return frozenset(parts)
    if name in _NUMBERS:
        try:
            number = int(value)
        except (TypeError, ValueError) as error:
            raise BadCompanionSettings(f"{name} must be a whole number, not {value!r}") from error
        if number < 1:
            raise BadCompanionSettings(f"{name} must be at least 1, not {number}")
        return number
    return Path(value) if name in _FILES else str(value)


def _is_topic(text: str) -> bool:
    parts = text.split(":")
    return (
        len(parts) == _ARN_PARTS
        and parts[0] == "arn"
        and parts[2] == "sns"
        and all(parts)
        and not set("*?") & set(text)
    )


_ARN_PARTS: Final = 6
_NAMES: Final = frozenset(each.name for each in fields(CompanionSettings))
_LISTS: Final = frozenset({"topics", "merchants", "environments"})
_NUMBERS: Final = frozenset({"retention_days", "waiting", "waiting_per_desk"})
_FILES: Final = frozenset({"training_certificate", "metrics_token_file", "self_test_key_file"})
