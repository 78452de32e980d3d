#!/bin/sh
# Installs the browser of the tests, on Debian. Without it they are skipped.
set -eu

if [ -x /usr/bin/chromium ]; then exit 0; fi
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium fonts-dejavu-core fonts-liberation
