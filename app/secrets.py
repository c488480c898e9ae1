"""Where secrets come from: the system's keyring, the environment, or a file of their owner's."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.domain.errors import Unavailable

_SERVICE: Final = "paydesk"
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class SecretMissing(Unavailable):
    """A secret is nowhere to be found; nothing was sent."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the secret {name!r} is neither in the keyring, nor in "
            f"{_variable(name)}, nor in the secrets file"
        )
        self.name = name


class SecretsExposed(Unavailable):
    """The secrets file can be read by others than its owner; it was not used."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"the file {file.name} can be read by others; run: chmod 600 {file.name}")


class SecretNotKept(Unavailable):
    """A secret could not be put where it should lie; nothing was sent."""

    def __init__(self, where: str) -> None:
        super().__init__(f"the account's keys could not be kept in {where}")


def read_private_json(file: Path) -> dict[str, str]:
    """Read a JSON object of texts that only its owner may read.

    Raises:
        SecretsExposed: group or others may read or write it.
        Unavailable: missing, or not such an object.
    """
    try:
        if os.name == "posix" and file.stat().st_mode & _OTHERS:
            raise SecretsExposed(file)
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        msg = f"the file {file.name} cannot be read"
        raise Unavailable(msg) from error
    except ValueError as error:
        msg = f"the file {file.name} is not JSON"
        raise Unavailable(msg) from error
    if not isinstance(content, dict) or not all(isinstance(v, str) for v in content.values()):
        msg = f"the file {file.name} must hold one JSON object of texts"
        raise Unavailable(msg)
    return content


def secret(name: str, file: Path | None, environment: Mapping[str, str] = os.environ) -> str:
    """Look a secret up: environment first, then the owner's file, then the keyring.

    Raises:
        SecretMissing: it is in none of them.
        SecretsExposed: the file is open to others.
    """
    found = environment.get(_variable(name), "")
    if not found and file is not None:
        found = read_private_json(file).get(name, "")
    found = found or _from_keyring(name)
    if not found:
        raise SecretMissing(name)
    return found


def account_secret(
    mode: str, name: str, file: Path | None, environment: Mapping[str, str] = os.environ
) -> str:
    """One of the account's keys: the mode's own where there is one, else the one of all modes.

    Raises:
        SecretMissing, SecretsExposed: as for ``secret``.
    """
    try:
        return secret(account_secret_name(mode, name), file, environment)
    except SecretMissing:
        return secret(name, file, environment)


def account_secret_name(mode: str, name: str) -> str:
    """Under which a mode keeps its key: connecting a live account leaves the sandbox's alone."""
    return f"{mode}_{name}"


def _variable(name: str) -> str:
    return f"PAYDESK_{name.upper()}"


def _from_keyring(name: str) -> str:
    import keyring  # noqa: PLC0415 -- slow to import, and not needed in training
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(_SERVICE, name) or ""
    except KeyringError:
        return ""


def keyring_works() -> bool:
    """Whether this system has a keyring that keeps anything."""
    import keyring  # noqa: PLC0415 -- slow to import, and not needed in training
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_keyring().priority > 0
    except (KeyringError, RuntimeError):  # a backend that is there but cannot run says so late
        return False


def keep_in_keyring(name: str, value: str) -> None:
    """Put a secret into the system's keyring.

    Raises:
        SecretNotKept: the keyring refused, or does not give it back.
    """
    import keyring  # noqa: PLC0415 -- as above
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(_SERVICE, name, value)
        kept = keyring.get_password(_SERVICE, name)
    except KeyringError as error:
        raise SecretNotKept("the keyring") from error
    if kept != value:
        raise SecretNotKept("the keyring")


def keep_secret(name: str, value: str, file: Path) -> bool:
    """Put a secret into the keyring, or where there is none into the owner's file.

    Returns:
        Whether the keyring has it.

    Raises:
        SecretNotKept: it is in neither; the old one holds.
    """
    if keyring_works():
        keep_in_keyring(name, value)
        return True
    keep_in_file({name: value}, file)
    return False


def secret_or_none(name: str, file: Path | None) -> str:
    """A secret that may be missing; empty then.

    Raises:
        SecretsExposed: the file is open to others.
    """
    try:
        return secret(name, file if file is not None and file.exists() else None)
    except SecretMissing:
        return ""


def keep_in_file(values: Mapping[str, str], file: Path) -> None:
    """Put secrets into a file that only its owner may read; others in it stay.

    Raises:
        SecretNotKept: the file cannot be written; the old one is whole.
        Unavailable: what is there already is no secrets file.
    """
    old = read_private_json(file) if file.exists() else {}
    draft = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as output:
            json.dump({**old, **values}, output, indent=1)
            output.flush()
            os.fsync(output.fileno())
        draft.replace(file)
    except OSError as error:
        raise SecretNotKept(file.name) from error
