"""The house rules that no linter knows: what a checkout holds, and what it never names."""

import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
# Put together here so that this file does not name what it forbids.
_REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
)
_MACHINE_PATH = re.compile(
    "|".join(f"(?<![\\w.])/{top}/\\w" for top in ("home", "root", "work", "Users"))
)
_TOP_LEVEL = {
    ".ci",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "app",
    "docs",
    "main.py",
    "pyproject.toml",
    "requirements-dev.lock",
    "requirements.lock",
    "resources",
    "tests",
    "ui",
}
_VAGUE_NAMES = {"utils", "helpers", "common", "base", "misc", "manager"}


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file of the checkout that git tracks, or, without git, every file beside `.venv`."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0:
        names = [Path(name) for name in listing.stdout.decode().split("\0") if name]
    else:
        names = [path.relative_to(ROOT) for top in _TOP_LEVEL for path in (ROOT / top).rglob("*")]
    return tuple(name for name in names if (ROOT / name).is_file())


@cache
def texts() -> dict[Path, str]:
    """The tracked files that are text, with what they say."""
    found = {}
    for name in tracked_files():
        data = (ROOT / name).read_bytes()
        if b"\0" not in data[:8192]:
            found[name] = data.decode(errors="replace")  # samples come in other encodings too
    return found


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Where tracked text matches, as `file:line`."""
    return [
        f"{name}:{number}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


@cache
def locked(lock: str) -> dict[str, str]:
    """Each requirement of a lock file by its normalized name, with all of its lines."""
    blocks = re.split(r"\n(?=[a-z0-9])", (ROOT / lock).read_text().strip())
    return {block.split("==")[0]: block for block in blocks}


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def names_of(requirements: list[str]) -> set[str]:
    """The normalized project names of requirement lines."""
    return {
        re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", line, maxsplit=1)[0]).lower()
        for line in requirements
    }


def test_the_checkout_holds_what_the_design_fixes_and_nothing_else():
    assert {name.parts[0] for name in tracked_files()} <= _TOP_LEVEL


def test_no_file_names_a_package_registry():
    assert lines_with(re.compile("|".join(map(re.escape, _REGISTRIES)))) == []


def test_no_file_names_a_path_of_one_machine():
    assert lines_with(_MACHINE_PATH) == []


def test_python_files_stay_under_400_lines():
    long = {
        str(name): text.count("\n")
        for name, text in texts().items()
        if name.suffix == ".py" and text.count("\n") >= 400
    }
    assert long == {}


def test_no_module_has_a_name_that_says_nothing():
    vague = [
        str(name)
        for name in tracked_files()
        if name.suffix == ".py" and {*name.parts[:-1], name.stem} & _VAGUE_NAMES
    ]
    assert vague == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_requirement_with_hashes_and_names_no_host(lock):
    assert len(locked(lock)) > 20
    assert [name for name, block in locked(lock).items() if "--hash=sha256:" not in block] == []
    assert "://" not in (ROOT / lock).read_text()
    assert "--index-url" not in (ROOT / lock).read_text()


def test_every_dependency_is_locked():
    assert names_of(project()["project"]["dependencies"]) <= locked("requirements.lock").keys()
    dev = names_of(project()["dependency-groups"]["dev"])
    assert dev <= locked("requirements-dev.lock").keys()


def test_the_development_lock_holds_what_paydesk_runs_on_in_the_same_versions():
    def versions(lock: str) -> set[str]:
        return {block.split(" ")[0] for block in locked(lock).values()}

    assert versions("requirements.lock") <= versions("requirements-dev.lock")


def test_pyside_stays_below_the_release_that_loses_none():
    assert re.match(r"pyside6==6\.11\.", locked("requirements.lock")["pyside6"])


def test_each_direct_dependency_has_its_line_in_the_decision_about_them():
    (decision,) = (ROOT / "docs" / "adr").glob("0008-*.md")
    explained = set(re.findall(r"^\| ([a-z0-9-]+) ", decision.read_text(), re.MULTILINE))
    assert names_of(project()["project"]["dependencies"]) <= explained


def test_the_emulator_may_import_nothing_else_of_the_app():
    (contract,) = (
        contract
        for contract in project()["tool"]["importlinter"]["contracts"]
        if contract.get("source_modules") == ["app.emulator"]
    )
    parts = {
        name.parts[1].removesuffix(".py") for name in tracked_files() if name.parts[0] == "app"
    }
    others = {f"app.{part}" for part in parts - {"__init__", "emulator"}}
    assert set(contract["forbidden_modules"]) == others


def test_no_two_decisions_share_a_number():
    numbers = [path.name[:4] for path in (ROOT / "docs" / "adr").glob("*.md")]
    assert len(numbers) == len(set(numbers)) >= 8


@pytest.mark.parametrize("script", sorted(path.name for path in (ROOT / ".ci").iterdir()))
def test_each_script_of_the_house_parses(script):
    subprocess.run(["bash", "-n", ROOT / ".ci" / script], check=True)
