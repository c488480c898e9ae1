# Every target works in a fresh checkout: it makes .venv, fills it from the lock files, and installs
# system libraries where it may. Once that is done it costs nothing.

PYTHON := .venv/bin/python
.DEFAULT_GOAL := run
.PHONY: run tour test coverage check lint format-check types imports lengths format bench fuzz shots texts lock run-parts dev-parts test-parts

run:
	@.ci/desk

tour: run-parts
	@$(PYTHON) main.py tour

# Three workers on two cores: a test waits as often as it computes.
test: test-parts
	@$(PYTHON) -m pytest -n 3 --dist worksteal

coverage: test-parts
	@$(PYTHON) -m pytest -n 3 --dist worksteal --cov --cov-report=term-missing:skip-covered

check: dev-parts
	@$(MAKE) --no-print-directory --keep-going lint format-check types imports lengths

lint: dev-parts
	@$(PYTHON) -m ruff check

format-check: dev-parts
	@$(PYTHON) -m ruff format --check

types: dev-parts
	@$(PYTHON) -m mypy

imports: dev-parts
	@.venv/bin/lint-imports --no-logo

lengths:
	@.ci/file-lengths

format: dev-parts
	@$(PYTHON) -m ruff format

# SHORT=1 only shows that all of them work; ONLY="scroll_bench export_bench" runs some.
bench: dev-parts
	@.ci/bench $(if $(SHORT),--short) $(ONLY)

# SEED repeats a row of mutants.
fuzz: dev-parts
	@$(PYTHON) -m tests.fuzz.ipn --count $(or $(COUNT),10000000) $(if $(SEED),--seed $(SEED))

shots: dev-parts
	@.ci/system-packages windows fonts
	@$(PYTHON) -m tests.shots --out shots

# After a change of texts: brings the files for Qt Linguist up to date.
texts: dev-parts
	@$(PYTHON) -m tests.texts
	@.ci/translations

# After a change of the dependencies in pyproject.toml.
LOCK := .venv/bin/uv pip compile --quiet pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header
lock: dev-parts
	@$(LOCK) --output-file requirements.lock
	@$(LOCK) --group dev --constraints requirements.lock --output-file requirements-dev.lock

run-parts:
	@.ci/system-packages windows fonts
	@.ci/environment requirements.lock
	@.ci/translations

dev-parts:
	@.ci/environment requirements-dev.lock
	@.ci/translations

test-parts: dev-parts
	@.ci/system-packages windows tests
