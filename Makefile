# Every target sets up .venv by itself and again when a lock changes. All paths are relative, so that spaces in the
# repository's own path do no harm.
#   make demo ARGS="--help"     make test ARGS="-k custom"     make test ARGS="-n 2"     PYTHON=/path/to/python make test

SHELL := /bin/sh
# Images of containers set it, and every program that a test starts would compile the same modules anew.
unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help docs check-links upstream check-sdist test-lowest release-check release-audit changelog check-workflows bench bench-bulk bench-scale simulate kill soak soak-emulator compare-reliability demo examples test test-fast test-redis conformance-live mutants mutation-score check generate lint types format lock clean bootstrap redis FORCE \
	check-format check-lint check-description check-generated check-mypy check-pyright check-imports

ARGS ?=
PY := .venv/bin/python
PIP := $(PY) -m pip --quiet --quiet --disable-pip-version-check --no-input
UV := uv==0.13.9
MADE_FOR := $(shell test -x $(PY) && cat .venv/.made 2>/dev/null)
COMPILE = $(PY) -m uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --no-header

help: ## Say what there is
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 20

demo: .venv/.demo ## Update an opportunity, on the emulator or (CLOSE_API_KEY and an id) on Close
	@$(PY) -m close_crm.demo $(ARGS)

FAST = $(addprefix tests/,auth client description documentation fields oauth package ratelimit resources runtime telemetry \
	testing transport bulk/test_run_ends.py bulk/test_update.py emulator/test_contacts.py emulator/test_leads.py \
	emulator/test_lists.py emulator/test_opportunities.py)
# They start programs, mypy among them, have a thousand cases, or go through the whole description again for each case; and the whole description
# bundled, which `make check-generated` does, too.
LONG = $(addprefix --ignore=tests/,package/test_extras.py package/test_mocking.py package/test_previous_release.py \
	package/test_readme.py documentation/test_facts_comparison.py documentation/test_published_facts.py \
	documentation/test_upstream.py client/test_hostile_values.py fields/test_fields_module.py resources/test_changes.py) \
	--deselect=tests/client/test_hints.py::test_missing_extra_is_named_with_its_command \
	--deselect=tests/client/test_bundle.py::test_no_short_form_is_left
test-fast: .venv/.dev ## Run what finds most mistakes in a minute: no fuzzing, long matrices, processes or Redis
	@$(PY) -m pytest -n 2 -q $(LONG) $(ARGS) $(FAST)

test: .venv/.dev redis ## Run the whole test suite, and leave a page and figures of it in evidence/
	@$(PY) -m pytest --evidence=evidence -n 2 $(ARGS)

redis: .venv/.dev
	@sh tests/shared_limits/redis.sh .venv/redis

# In a folder each, before the environment's own: nothing that is installed changes.
test-redis: .venv/.dev redis ## Run the tests of shared limits on each major version of redis-py that is supported
	@for version in 6 7 8; do \
		place=.venv/redis-py-$$version; \
		test -d $$place || $(PIP) install --no-deps --target $$place "redis==$$version.*" || exit 1; \
		PYTHONPATH=$$place $(PY) -m pytest -q tests/shared_limits --deselect tests/shared_limits/test_simulation.py $(ARGS) || exit 1; \
	done

examples: .venv/.dev redis ## Install what the programs under examples/ need, and run each as a test
	@$(PIP) install --require-hashes -r requirements/examples.txt
	@CLOSE_CRM_TESTS_NEED_EXAMPLES=1 $(PY) -m pytest tests/examples $(ARGS)

conformance-live: .venv/.dev ## Hold an organization (CLOSE_API_KEY) against the description, reading first; OPPORTUNITY=ID may be updated
	@$(PY) -m close_conformance $(if $(OPPORTUNITY),--opportunity "$(OPPORTUNITY)") $(if $(RECORD),--record "$(RECORD)") $(ARGS)

mutants: .venv/.dev redis ## Plant faults one by one and see whether the tests notice (an hour; ARGS=ID for one)
	@$(PY) -m tools.planted_faults.run $(ARGS)

mutation-score: .venv/.dev ## Count the changes that no test notices (an hour or more; ARGS="errors --sample 50" for a part)
	@$(PIP) install --require-hashes -r requirements/mutation.txt
	@nice -n 19 $(PY) -m tools.mutation $(ARGS)

bench: .venv/.dev ## Compare this client with others, into docs/benchmarks (half an hour; ARGS=--quick for a trial)
	@$(PY) -m tools.benchmarks.bench $(ARGS)

soak-emulator: .venv/.dev ## Send 20,000 mixed requests of 50 clients to the emulator over HTTP (minutes)
	@$(PY) -m tools.benchmarks.soak_emulator $(ARGS)

check: ## Run all that CI runs
	@bash .ci/run

bench-bulk: .venv/.dev ## Hold bulk updates against a rate limit, and their journal against none (minutes)
	@$(PY) -m tools.benchmarks.bulk $(ARGS)

bench-scale: .venv/.dev redis ## Let processes share a limit: rivals, clocks apart, a storage far away (two minutes)
	@$(PY) -m tools.benchmarks.scale $(ARGS)

simulate: .venv/.dev ## Simulate a million reads, and a tenth as many updates, under five kinds of limits (a quarter of an hour)
	@$(PY) -m tools.simulation $(ARGS)

kill: .venv/.dev ## Kill bulk runs at counted points and resume them, 200 times (ARGS=20 for fewer)
	@$(PY) -m tools.kill.killing $(ARGS)

soak: .venv/.dev ## Run with random faults for ten minutes (SECONDS=60 for less)
	@$(PY) -m tools.soak --seconds $(or $(SECONDS),600) $(ARGS)

compare-reliability: .venv/.dev ## Set outcomes of faults beside closeio 2.1's, into docs/reliability.md
	@$(PY) -m tools.soak.compare

docs: .venv/.docs ## Build the documentation site into build/site, and check its links
	@NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --strict --quiet $(ARGS)
	@$(PY) -m tools.docs.check build/site

check-links: docs ## Ask for every page of other sites that the documentation links to (minutes)
	@$(PY) -m tools.docs.check build/site --elsewhere
.venv/.release: .venv/.dev requirements/release.txt
	@$(PIP) install --require-hashes -r requirements/release.txt
	@touch $@

release-check: .venv/.release ## Build what would be released, check it, and say what speaks against releasing it
	@$(PY) -m tools.release.check $(ARGS)

check-sdist: .venv/.release ## Unpack the sdist elsewhere, and run there all that CI runs (as long as `make check`)
	@rm -rf build/sdist && mkdir -p build/sdist
	@$(PY) -m build --no-isolation --sdist --outdir build/sdist .
	@tar -xzf build/sdist/*.tar.gz -C build/sdist
	@cd build/sdist/*/ && $(MAKE) --no-print-directory check

# Beside the newest versions of what only tests use.
.venv/lowest/.made: .venv/.made requirements/dev.txt requirements/lowest.txt
	@$(PY) -m venv --clear .venv/lowest
	@.venv/lowest/bin/python $(wordlist 2,99,$(PIP)) install --require-hashes -r requirements/dev.txt
	@.venv/lowest/bin/python $(wordlist 2,99,$(PIP)) install --require-hashes --no-deps -r requirements/lowest.txt
	@.venv/lowest/bin/python $(wordlist 2,99,$(PIP)) install --no-build-isolation --no-deps -e .
	@touch $@

LOWEST = $(addprefix tests/,client cli emulator fields oauth ratelimit runtime telemetry testing transport)
test-lowest: .venv/lowest/.made ## Run the tests of what uses libraries with the lowest versions that pyproject.toml allows
	@.venv/lowest/bin/python -m pytest -n 2 -q $(ARGS) $(LOWEST)

release-audit: .venv/.release ## Look for known vulnerabilities in what users install; write build/sbom.cdx.json
	@mkdir -p build
	@$(PY) -m pip_audit --strict --require-hashes --disable-pip -r requirements/demo.txt
	@$(PY) -m cyclonedx_py requirements requirements/demo.txt --output-reproducible -o build/sbom.cdx.json

changelog: .venv/.release ## Move the fragments of changes/ to CHANGELOG.md, under the present version
	@$(PY) -m towncrier build --yes $(ARGS)

check-workflows: .venv/.release ## Look for what a stranger could use in the workflows
	@.venv/bin/zizmor --offline --quiet .github

generate: .venv/.dev ## Bundle the description, generate the client again, and the tables of the emulator's COVERAGE.md
	@$(PY) openapi/generate.py $(ARGS)

upstream: .venv/.dev ## Compare FILE, an OpenAPI document of Close's or a saved page, with the description
	@$(PY) -m tests.documentation.upstream "$(FILE)"

lint: check-format check-lint check-description check-imports ## Check format, style, description and import rules
types: check-mypy check-pyright ## Check types with mypy and pyright

format: .venv/.dev ## Format and fix what can be fixed
	@$(PY) -m ruff check --fix-only --quiet .
	@$(PY) -m ruff format .

check-format: .venv/.dev
	@$(PY) -m ruff format --check .
check-lint: .venv/.dev
	@$(PY) -m ruff check .
check-description: .venv/.dev
	@$(PY) openapi/lint.py
check-generated: .venv/.dev
	@$(PY) openapi/generate.py --check
check-mypy: .venv/.dev
	@$(PY) -m mypy
check-pyright: .venv/.dev
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(PY) -m pyright
check-imports: .venv/.dev
	@.venv/bin/lint-imports --no-logo

lock: .venv/.made ## Resolve the locks anew (ARGS="--upgrade --exclude-newer P7D" for versions that are newer, and a week old)
	@$(PIP) install $(UV)
	@$(COMPILE) --all-extras --group dev $(ARGS) -o requirements/dev.txt
	@$(COMPILE) --extra emulator --extra cli --group build --constraint requirements/dev.txt -o requirements/demo.txt
	@$(COMPILE) --group docs --constraint requirements/dev.txt -o requirements/docs.txt
	@# The exporter of the tests goes with the API of its version.
	@echo "opentelemetry-sdk>=1.27" | $(COMPILE) - --all-extras --resolution lowest-direct $(ARGS) -o requirements/lowest.txt
	@$(COMPILE) --group release --constraint requirements/dev.txt $(ARGS) -o requirements/release.txt
	@$(COMPILE) --extra cli --extra contract --extra emulator --extra redis --group examples --constraint requirements/dev.txt \
		-o requirements/examples.txt
	@$(COMPILE) --group mutation --constraint requirements/dev.txt -o requirements/mutation.txt
	@$(COMPILE) --constraint requirements/dev.txt $(ARGS) -o requirements/bench/ours.txt
	@$(COMPILE) --extra cli --constraint requirements/dev.txt $(ARGS) -o requirements/bench/cli.txt
	@$(COMPILE) --extra fast --constraint requirements/dev.txt $(ARGS) -o requirements/bench/fast.txt
	@for name in httpx closeio plain aiohttp urllib3; do \
		$(subst pyproject.toml,,$(COMPILE)) --group bench-$$name $(ARGS) -o requirements/bench/$$name.txt || exit 1; \
	done

clean: ## Remove .venv, builds and caches
	rm -rf .venv build dist evidence .hypothesis .schemathesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find generated openapi tests tools wrapper -name __pycache__ -type d -prune -exec rm -rf {} +

bootstrap: .venv/.dev ## Set up .venv for development

# A moved repository or a removed Python leaves an environment that looks right and isn't: it's made anew.
ifneq ($(MADE_FOR),$(CURDIR))
.venv/.made: FORCE
endif
.venv/.made:
	@for python in "$$PYTHON" python3 python3.13 python3.12 python3.11 python; do \
		test -n "$$python" || continue; \
		"$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue; \
		echo "Setting up .venv with $$("$$python" --version) ..."; \
		"$$python" -m venv --clear .venv && echo "$(CURDIR)" > $@ && exit 0; \
		exit 1; \
	done; \
	echo "No Python 3.11 or newer with venv and pip was found. Install one (Debian: python3 and python3-venv)," >&2; \
	echo "or name it: PYTHON=/path/to/python make ..." >&2; \
	exit 1

.venv/.demo: .venv/.made requirements/demo.txt pyproject.toml
	@echo "Installing what the demo needs ..."
	@$(PIP) install --require-hashes -r requirements/demo.txt
	@$(PIP) install --no-build-isolation --no-deps -e .
	@touch $@

.venv/.dev: .venv/.made requirements/dev.txt pyproject.toml
	@echo "Installing what development needs (about a minute the first time) ..."
	@# Compiled by all processors at once, which pip does with one, and beside the installation of the project; but for names of
	@# carriers and places, which nothing here loads.
	@$(PIP) install --no-compile --require-hashes -r requirements/dev.txt
	@$(PIP) install --no-build-isolation --no-deps -e . & pip=$$!; \
		$(PY) -m compileall -qq -j 0 -x 'phonenumbers/(carrierdata|geodata)/' .venv/lib; wait $$pip
	@touch .venv/.demo $@

.venv/.docs: .venv/.dev requirements/docs.txt
	@$(PIP) install --require-hashes -r requirements/docs.txt
	@touch $@
