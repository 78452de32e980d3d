#!/bin/sh
# Answers the questions of ../conformance.ts with the generated file that is its argument.
set -eu

# shellcheck source=/dev/null
. "$1"
prefix=$(basename "$1" s.sh)

# A line as a format of printf, which knows no hexadecimal numbers in some shells.
# shellcheck disable=SC2016
to_octal='{
  format = ""
  for (at = 1; at < length($0); at += 2) {
    high = index("0123456789abcdef", substr($0, at, 1)) - 1
    low = index("0123456789abcdef", substr($0, at + 1, 1)) - 1
    format = format sprintf("\\%03o", high * 16 + low)
  }
  print format command
}'

hexadecimal() {
  od -An -v -tx1 | tr -d ' \n'
}

# Not `echo -`, which prints nothing in zsh.
none() {
  printf '%s\n' -
}

# Prints a text that a function gives in hexadecimal, without the line end that follows it.
text() {
  if ! "$@" >/dev/null; then
    none
  else
    digits=$("$@" | hexadecimal)
    printf '%s\n' "${digits%0a}"
  fi
}

# Prints each fact in a line.
answer() {
  echo "$1"
  "${prefix}_name" "$1" || none
  "${prefix}_group" "$1" || none
  "${prefix}_kind" "$@" || none
  "${prefix}_outcome" "$@"
  "${prefix}_retry" "$@"
  "${prefix}_done" "$@"
  "${prefix}_answer" "$@" || none
  "${prefix}_parameter" "$@" || none
  "${prefix}_http_status" "$@" || none
  "${prefix}_limit" "$1" || none
  text "${prefix}_text" "$@"
  text "${prefix}_hint" "$@"
}

tab=$(printf '\t')
awk -F '\t' "{ command = NF > 1 ? FS \$2 : \"\"; \$0 = \$1 } $to_octal" | while IFS= read -r line; do
  # The letter keeps line ends from being cut off.
  # shellcheck disable=SC2059
  input=$(printf "${line%%"$tab"*}x")
  if code=$("${prefix}_parse" "${input%x}"); then
    case $line in
    *"$tab"*) answer "$code" "${line#*"$tab"}" ;;
    *) answer "$code" ;;
    esac | paste -s -
  else
    none
  fi
done
