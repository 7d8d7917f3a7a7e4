# Reviewsite's commands. `make` alone lists them.
PORT ?= 8000
PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3.11)

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
SITE := .venv/site.stamp
DEV := .venv/dev.stamp
STATIC := staticfiles/staticfiles.json
VNU := .venv/vnu/node_modules/vnu-jar/build/dist/vnu.jar
# The samples are for a site that has no copy yet: what an editor deletes must not come back.
HAS_COPY := from reviews.models import Copy; raise SystemExit(not Copy.objects.exists())

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run editor test check check-fixtures bench bench-import bench-reading faults nightly screenshots lock clean

help: ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## /make \1	/p' Makefile | expand -t 20

run: export SITE_URL ?= http://127.0.0.1:$(PORT)
run: export PORT := $(PORT)
run: $(SITE) $(STATIC) ## Serve the site with the sample reviews (PORT=8000)
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) shell --verbosity 0 --command '$(HAS_COPY)' || $(MANAGE) import_reviews
	@echo "Reviewsite is at $$SITE_URL/ and its admin at $$SITE_URL/admin/ (Ctrl-C stops it)."
	@echo "An editor's account: make editor"
	@exec $(BIN)/python -m gunicorn

editor: $(SITE) ## Make an editor's account, asking for its name and password
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) createsuperuser

test: $(DEV) $(STATIC) $(if $(shell command -v java && command -v npm),$(VNU)) ## Run the whole suite, on SQLite and on PostgreSQL
	@.ci/test $(BIN)/python -m pytest --numprocesses auto

check: $(DEV) check-fixtures ## Format, lint, types, layers, migrations, settings, Dockerfile, samples
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy .
	$(BIN)/lint-imports
	$(BIN)/djlint templates --lint
	$(BIN)/djlint templates --check
	$(BIN)/hadolint Dockerfile
	$(MANAGE) makemigrations --check --dry-run
	$(MANAGE) check --fail-level WARNING

check-fixtures: $(SITE) ## Check the sample reviews: what is read, what is promised, what is said twice
	$(BIN)/python fixtures/check.py

bench: $(DEV) $(STATIC) ## Measure the pages
	$(BIN)/python bench/pages.py

bench-import: $(DEV) ## Measure the import of 100,000 pieces beside its floor
	$(BIN)/python bench/imports.py

faults: $(DEV) ## Kill imports, run two at once, edit meanwhile: half an hour
	$(BIN)/python bench/faults.py

screenshots: $(DEV) $(STATIC) ## Take the pictures of docs/screenshots anew
	$(BIN)/python bench/screenshots.py

bench-reading: $(DEV) ## Measure how well copy is read, and what each rule does (FOLDER= for labelled copy of yours)
	$(BIN)/python bench/reading.py $(FOLDER)

nightly: $(DEV) ## Try the copy desk on a hundred thousand arbitrary texts, and on slow ones
	HYPOTHESIS_EXAMPLES=100000 $(BIN)/python -m pytest reviews/tests/copydesk/test_properties.py --numprocesses auto
	$(BIN)/python bench/hostile.py

lock: ## Lock the newest requirements that fit, with hashes
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT \
	&& "$(PYTHON)" -m venv "$$tools" && "$$tools/bin/pip" install --quiet uv \
	&& for name in requirements requirements-dev; do \
		"$$tools/bin/uv" pip compile --quiet --upgrade --generate-hashes --universal \
			--python-version 3.11 --no-emit-index-url --no-emit-find-links \
			--custom-compile-command "make lock" --output-file $$name.txt $$name.in || exit; \
	done

clean: ## Remove what make made, but not the database
	rm -rf .venv staticfiles

.venv/bin/python:
	@"$(PYTHON)" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' \
		2>/dev/null || { echo 'Reviewsite needs Python 3.11 with venv' \
		'(apt-get install python3.11-venv, or make PYTHON=/path/to/python3.11).' >&2; exit 1; }
	"$(PYTHON)" -m venv .venv

$(SITE): requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt $(SITE)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@

$(VNU):
	npm install --silent --no-save --prefix .venv/vnu vnu-jar@26.9.27 </dev/null

$(STATIC): $(SITE) $(shell find static -not -name '*[ :]*')
	@$(MANAGE) collectstatic --no-input --verbosity 0
