#!/bin/sh
# Installs what the tests of the generated languages run, on Debian. Without it they are skipped.
set -eu

apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
  bash black busybox dash flake8 golang-go mksh mono-mcs mono-runtime mypy openjdk-17-jdk-headless php-cli \
  php-codesniffer python3 rust-clippy rustc rustfmt shellcheck shfmt zsh
