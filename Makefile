# The commands of the house; "make help" lists them.
# SPDX-License-Identifier: MPL-2.0

.PHONY: help run build web check test bench clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

run: build ## a municipality with invented people, on http://127.0.0.1:8080
	target/release/samspil demo

# Always the whole workspace: a part of it would be compiled with other features, and everything twice.
build: web ## the server, in target/release/samspil
	cargo build --release --workspace

web: ## style sheet, scripts, icons and fonts, in web/dist
	@scripts/web

check: web ## format, lints, licences of dependencies
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	@if cargo deny --version >/dev/null 2>&1; then \
	  cargo deny --workspace check bans licenses sources; \
	else \
	  echo "cargo-deny is not installed: the licences of the dependencies are not checked (cargo install cargo-deny)."; \
	fi

# On SQLite and PostgreSQL in one go: the tests open both when SAMSPIL_TEST_POSTGRES is set.
test: web ## all tests, on SQLite and PostgreSQL, the holidays, then in a browser
	@if cargo nextest --version >/dev/null 2>&1; then set -- cargo nextest run; else set -- cargo test; fi; \
	  set -- "$$@" --workspace; \
	  if [ -n "$$SAMSPIL_TEST_POSTGRES" ]; then "$$@"; else scripts/postgres-for-tests "$$@"; fi
	scripts/holidays-agree
	cargo build --workspace
	cargo test --quiet --package samspil --doc
	bench/try
	scripts/browser-tests

bench: build ## the measurements in docs/benchmarks.md (about an hour)
	bench/run

clean: ## forget everything that was built
	cargo clean
	rm -rf web/dist web/node_modules tests/browser/node_modules tests/browser/out
