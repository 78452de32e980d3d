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
  print format
}'

hexadecimal() {
  od -An -v -tx1 | tr -d ' \n'
}

answer() {
  outcome=$("${prefix}_outcome" "$1")
  retry=$("${prefix}_retry" "$1")
  ! "${prefix}_is_success" "$1" || [ "$outcome" = success ]
  ! "${prefix}_is_retryable" "$1" || [ "$retry" = later ]
  name=$("${prefix}_name" "$1")
  kind=$("${prefix}_kind" "$1")
  text=$("${prefix}_text" "$1" | hexadecimal)
  text=${text%0a}
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "${name:--}" "${kind:--}" "$outcome" "$retry" "${text:--}"
}

awk "$to_octal" | while IFS= read -r format; do
  # The letter keeps line ends from being cut off.
  # shellcheck disable=SC2059
  input=$(printf "${format}x")
  if code=$("${prefix}_parse" "${input%x}"); then
    answer "$code"
  else
    printf '%s\n' -
  fi
done
