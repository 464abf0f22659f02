# Each target sets up what it needs, so that any of them is the first command on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# GPL, so it is never installed beside Wicket: tests talk to it over HTTP.
LOCALSTRIPE := build/localstripe/.ready

.PHONY: demo test check types style bench torture screenshots format clean

demo: $(READY)
	@scripts/debian_packages.sh demo
	@$(BIN)/wicket demo

# Bytecode is kept, whatever the caller's habit: hundreds of processes are started. There is one
# worker more than there are processors, since tests wait for servers and windows now and then.
test: $(READY) $(LOCALSTRIPE)
	@scripts/debian_packages.sh test
	@unset PYTHONDONTWRITEBYTECODE; $(BIN)/python -m pytest -n $$(($$(nproc) + 1)) --dist loadfile $(ARGS)

# Types take most of the time and one processor; all else is checked beside them.
check: $(READY)
	@scripts/debian_packages.sh demo
	@mkdir -p build
	@$(MAKE) --no-print-directory --jobs=2 types style
	@echo "All checks passed."

types:
	$(BIN)/mypy

style:
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/lint-imports --no-cache > build/imports.txt || (cat build/imports.txt; exit 1)
	$(BIN)/python scripts/check_shape.py
	$(BIN)/python scripts/check_qml.py
	$(BIN)/python scripts/check_translations.py

bench: $(READY)
	@scripts/debian_packages.sh test
	@$(BIN)/python -m benchmarks

torture: $(READY)
	@scripts/debian_packages.sh test
	@$(BIN)/python -m torture $(ARGS)

screenshots: $(READY)
	@scripts/debian_packages.sh demo
	@$(BIN)/python -m scripts.screenshots

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(READY): pyproject.toml constraints.txt
	@scripts/debian_packages.sh demo
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| (echo "Wicket needs Python 3.11 or newer: $$($(PYTHON) --version) is too old." >&2; exit 1)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Wicket and its exact versions into $(VENV) ..."
	@PIP_CONSTRAINT=$(CURDIR)/constraints.txt $(BIN)/python -m pip install \
		--quiet --disable-pip-version-check --editable '.[dev]'
	@mkdir -p build
	@touch $(READY)

$(LOCALSTRIPE): constraints.txt $(READY)
	@$(PYTHON) -m venv build/localstripe
	@PIP_CONSTRAINT=$(CURDIR)/constraints.txt build/localstripe/bin/python -m pip install \
		--quiet --disable-pip-version-check localstripe
	@touch $@

clean:
	rm -rf $(VENV) build dist demo-output screenshots .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
