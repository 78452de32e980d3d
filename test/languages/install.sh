#!/bin/sh
# Installs what the tests of the generated languages run, on Debian. Without it they are skipped.
set -eu

apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
  bash black busybox dash flake8 mksh mypy php-cli php-codesniffer python3 shellcheck shfmt zsh
