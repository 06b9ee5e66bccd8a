# Everything that a person or CI runs. `.venv` is made when missing and follows pyproject.toml.
PYTHON ?= python3
BIN = .venv/bin

.PHONY: demo test check slow clean

demo: .venv/.ready
	$(BIN)/python bot.py demo

# tests/conftest.py says how many processes that are; one that is done takes tests from another.
test: .venv/.dev
	$(BIN)/python -m pytest -n auto --dist worksteal

slow: .venv/.dev
	$(BIN)/python -m pytest -m slow

check: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# torch comes first and by its exact version, so that an index that offers the processor build is used;
# otherwise the newest build would bring several GB of CUDA libraries.
.venv/.ready: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet torch==2.13.0
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/.dev: .venv/.ready
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

clean:
	rm -rf .venv build *.egg-info
