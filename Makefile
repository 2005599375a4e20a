# Needs Python 3.11 or newer, make and git; everything else is installed in .venv.
# Paths are relative throughout: the checkout may lie in a folder with spaces in its name.

PYTHON ?= python3
PORT ?= 8000
HOST ?= 127.0.0.1
WORKERS ?= 2
ARGS ?=

# A throwaway set-up on this machine. Production does not use this file and leaves DEBUG off.
DEBUG ?= 1
export DEBUG

PY := .venv/bin/python
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
TEXTS := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/django.po))
COMPILED_WITH := uv pip compile pyproject.toml --universal --python-version 3.11 --no-emit-index-url --generate-hashes

.PHONY: help run test e2e check measure-serving measure-reading measure-register measure-search disturb-register count-register deploy-check setup setup-development access lock clean
.DELETE_ON_ERROR:

help:
	@echo "make run      try the tracker out at http://$(HOST):$(PORT)/ (another port: make run PORT=8001)"
	@echo "make test     the tests that need no browser (some of them: make test ARGS='-k health')"
	@echo "make e2e      the tests that drive a browser (Debian: apt-get install chromium)"
	@echo "make check    style, types, templates, floors, migrations and production settings"
	@echo "make measure-reading   how well letters are read, beside the bars (all misses: ARGS=--misses)"
	@echo "make measure-register  how fast the Kamer's register is taken in, beside the bars (minutes)"
	@echo "make disturb-register  the register through faults and kills, to the same end (many minutes)"
	@echo "make count-register    what the database holds of the register, beside the raw files"
	@echo "make measure-search    how well search finds, beside two others (the first time takes minutes)"
	@echo "make measure-serving   how fast the pages are, after 'manage.py make_register' (an hour)"
	@echo "make deploy-check   the production commands in a clean environment (needs the network)"
	@echo "make setup    install what 'make run' needs"
	@echo "make access   print who may do what into docs/access.md"
	@echo "make lock     pin the newest versions that pyproject.toml allows (needs uv)"
	@echo "make clean    remove what was installed or compiled; the database stays"

# Without a shell in between, so that whoever stops make stops the tracker.
run: setup
	@$(PY) manage.py run --host $(HOST) --port $(PORT)

test: setup-development
	@$(PY) -m pytest -n $(WORKERS) -m "not e2e" $(ARGS)

e2e: setup-development
	@$(PY) -m pytest -n $(WORKERS) -m e2e $(ARGS)

check: setup-development
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@find templates commitments -name '*.html' -print0 | xargs -0 -r .venv/bin/djade --target-version 5.2 --check
	@$(PY) .venv/bin/lint-imports
	@$(PY) manage.py makemigrations --check --dry-run
	@env -u DEBUG SECRET_KEY="$$($(PY) -c 'import secrets; print(secrets.token_urlsafe(60))')" \
		ALLOWED_HOSTS=tracker.example SECURITY_CONTACT=mailto:security@tracker.example \
		DATABASE_URL=postgres://tracker@database.example/tracker \
		$(PY) manage.py check --deploy --fail-level WARNING

measure-reading: setup-development
	@$(PY) -m benchmarks.reading $(ARGS)

measure-register: setup-development
	@$(PY) -m benchmarks.register $(ARGS)

disturb-register: setup-development
	@$(PY) -m benchmarks.register.faults $(ARGS)

count-register: setup-development
	@$(PY) -m benchmarks.register.counts

# Installs Datasette in the data folder the first time (network): what the pages are measured beside.
measure-search: setup-development
	@$(PY) -m benchmarks.search $(ARGS)

measure-serving: setup-development
	@$(PY) -m benchmarks.serving $(ARGS)

# Network and a few minutes: what production installs, and nothing else, runs the entry commands.
deploy-check: setup-development
	@clean="$$(mktemp -d)"; trap 'rm -rf "$$clean"' EXIT; \
	echo "Installing requirements/base.txt in a clean environment ..."; \
	$(PY) -m venv "$$clean/venv" && \
	"$$clean/venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/base.txt && \
	DEPLOY_PYTHON="$$clean/venv/bin/python" $(PY) -m pytest tests/deploy $(ARGS)

setup: .venv/.base $(TEXTS)

setup-development: .venv/.development $(TEXTS)

.venv/.made:
	@command -v $(PYTHON) >/dev/null 2>&1 || \
		{ echo "Python 3.11 or newer is needed and '$(PYTHON)' is not on this machine." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed and '$(PYTHON)' is older: name another, as in: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python's venv module is missing: install it (Debian: apt-get install python3-venv)." >&2; exit 1; }
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@touch $@

.venv/.base: requirements/base.txt .venv/.made
	@echo "Installing what the tracker needs (once; about a minute) ..."
	@$(INSTALL) -r requirements/base.txt
	@touch $@

.venv/.development: requirements/development.txt .venv/.made
	@echo "Installing what development needs (once; a few minutes) ..."
	@$(INSTALL) -r requirements/development.txt
	@touch .venv/.base $@

%.mo: %.po .venv/.made
	@$(PY) -m babel.messages.frontend --quiet compile --input-file $< --output-file $@

access: setup-development
	@$(PY) manage.py shell -v 0 -c "from tests.views.access_document import document; print(document(), end='')" > docs/access.md

lock:
	@command -v uv >/dev/null 2>&1 || { echo "make lock needs uv, a package tool for Python: install it and try again." >&2; exit 1; }
	@$(COMPILED_WITH) --upgrade -o requirements/base.txt
	@$(COMPILED_WITH) --upgrade --extra development -o requirements/development.txt

clean:
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage .coverage.* \
		htmlcov staticfiles $(TEXTS)
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "Removed. The database and the uploads stay in .data (root's database: in /var/lib/reaim-tracker)."
