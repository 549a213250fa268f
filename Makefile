# Two commands do everything, from a bare machine on: `make run` and `make test`. `make help` lists the rest.
PYTHON ?= python3
UPGRADE ?=
ARGS ?=
BIN := .venv/bin
CODE := $(wildcard src tests tools bench)
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help run test screenshots format lint types contracts fresh check translations bench mutants lock clean for-run for-test for-bench

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /  make \1|/p' Makefile | awk -F'|' '{printf "%-21s%s\n", $$1, $$2}'

run: for-run ## set up, then open the window on a sample; without a screen, write its documents to build/sample/
	@$(BIN)/python tools/run.py

test: lint types contracts fresh check ## set up, then everything below from lint to check, as CI does

lint: for-test ## format and lint, changing nothing
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/ruff check $(CODE)
	$(BIN)/vulture

types: for-test ## strict types, tests included
	$(BIN)/mypy $(CODE)

contracts: for-test ## who may import whom
	$(BIN)/lint-imports

fresh: for-test ## whether every generated file is what its generator makes now
	$(if $(wildcard tools/generate.py),$(BIN)/python tools/generate.py --check)
	$(BIN)/python tools/translations.py --check

check: for-test ## the tests with branch coverage and its floors; ARGS="-k reserves" narrows pytest
	$(BIN)/pytest -n auto --cov --cov-report=term --cov-report=json:build/coverage.json $(ARGS)
	$(BIN)/python tools/coverage_gate.py build/coverage.json

translations: for-test ## bring the languages of the window up to date; ARGS=cy begins one
	$(BIN)/python tools/translations.py $(ARGS)

screenshots: for-test ## draw every page of the window, and the pictures of the README and the guide
	$(BIN)/python tools/screenshots.py $(ARGS)

format: for-test ## put the code into shape
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

bench: for-bench ## measure, each figure beside its peer
	$(BIN)/python -m bench $(ARGS)

mutants: for-bench ## change the engine a little at a time and see whether its tests notice
	$(BIN)/mutmut run $(ARGS)
	$(BIN)/mutmut results

lock: for-bench ## resolve the dependencies again; UPGRADE=--upgrade takes the newest
	$(BIN)/python tools/lock.py $(UPGRADE)

clean: ## remove everything that was made here
	rm -rf .venv build dist mutants .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

for-run for-test for-bench: for-%:
	@packaging/system-packages $(patsubst bench,test,$*)
	@$(PYTHON) tools/environment.py $*
