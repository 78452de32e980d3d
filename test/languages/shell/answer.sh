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

# Control characters, which no text has, stand for a missing fact and end a fact and an answer. Variables hold them,
# since each call of a program that a shell does not have built in takes time.
missing=$(printf '\001')
fact_end=$(printf '\002')
answer_end=$(printf '\003')

fact() {
  "$@" || echo "$missing"
  echo "$fact_end"
}

answer() {
  fact echo "$1"
  fact "${prefix}_name" "$1"
  fact "${prefix}_group" "$1"
  fact "${prefix}_kind" "$@"
  fact "${prefix}_outcome" "$@"
  fact "${prefix}_retry" "$@"
  fact "${prefix}_done" "$@"
  fact "${prefix}_answer" "$@"
  fact "${prefix}_parameter" "$@"
  fact "${prefix}_http_status" "$@"
  fact "${prefix}_limit" "$1"
  fact "${prefix}_text" "$@"
  fact "${prefix}_hint" "$@"
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
    esac
  fi
  echo "$answer_end"
done
