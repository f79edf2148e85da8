# The commands of this project; `make help` lists them. Everything runs in .venv, which `setup` makes.

PYTHON := .venv/bin/python
SETUP := packaging/environment.py packaging/system_packages.py
# These cover content and index by themselves; measuring coverage doubles the time of a test.
MEASURED := tests/content tests/index tests/cli

.DEFAULT_GOAL := help
.PHONY: help setup run test test-printing test-screens check bench package wheel deb release translations lock upgrade clean

help:            ## List these commands
	@sed -n 's/^\([a-z-]*\): *[^#]*##/\1\t/p' $(MAKEFILE_LIST) | expand -t 16

setup: .venv/ready-run  ## Make the environment: Python packages and system libraries

run: .venv/ready-run    ## Open the program (without a display: a tour into build/tour)
	@$(PYTHON) packaging/start.py

test: .venv/ready-test  ## Run every test; content and index must be covered completely
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 $(MEASURED) --cov --cov-fail-under=100 \
		--cov-report=term:skip-covered
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 $(MEASURED:%=--ignore=%)

test-printing: .venv/ready-test .venv/ready-printing  ## Run the tests with a print server of their own
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 \
		tests/gui/printing/output/test_cups_printing.py

test-screens: .venv/ready-test .venv/ready-screens  ## Run the tests with two real screens of their own
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests/gui/wall/test_real_screens.py \
		tests/gui/wall/test_wayland_screens.py

check: .venv/ready-check ## Check format, lint and types
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m mypy

bench: .venv/ready-test ## Measure start-up, key to hits, and memory against a bare window
	@$(PYTHON) -m benchmarks

package: .venv/ready-package build/release/ready  ## Build dist/pejlemaerker and try it without network or environment
	@PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=1000000000 $(PYTHON) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/package \
		packaging/pejlemaerker.spec
	@$(PYTHON) packaging/smoke.py dist/pejlemaerker

wheel: .venv/ready-package build/release/ready  ## Build dist/pejlemaerker-VERSION.whl, and try it
	@$(PYTHON) packaging/smoke_wheel.py

deb: .venv/ready-package  ## Make a Debian package of what `make package` built
	@$(PYTHON) packaging/deb.py dist/pejlemaerker

release: wheel package deb  ## Build all of a release into dist/release, with sums, terms and notes
	@$(PYTHON) packaging/release.py

translations: .venv/ready-run  ## Collect the window's sentences and compile the translations
	@$(PYTHON) packaging/translations.py

lock:            ## Write the locks again; versions stay while pyproject.toml allows them
	@sh packaging/lock.sh

upgrade:         ## Write the locks again with the newest versions that pyproject.toml allows
	@sh packaging/lock.sh --upgrade

clean:           ## Remove what was built; the environment stays
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*

# A stamp says that the environment was made for a purpose; environment.py decides what is stale.
.venv/ready-%: $(SETUP) packaging/run.lock packaging/test.lock packaging/check.lock \
		packaging/package.lock $(PYTHON)
	@sh packaging/bootstrap.sh $*

# The tools of a release have an environment of their own, which `make run` never needs.
build/release/ready: packaging/release.lock
	@$(PYTHON) -m venv --clear build/release
	@build/release/bin/python -m pip --quiet --disable-pip-version-check install --no-input \
		--require-hashes --only-binary :all: --requirement packaging/release.lock
	@touch $@

$(PYTHON): ;
