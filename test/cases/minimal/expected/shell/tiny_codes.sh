# Tiny response codes, version 0.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# All Tiny codes, and what a program can do about them. Read this file with the
# command `.` in any POSIX shell.
#
# Each function takes a number and, where it matters, the command that was answered
# with it. It prints one fact, or fails and prints nothing. Unlisted numbers can
# appear at any time: they have the group and the outcome of their range, and are
# never retried.

# Programs that read this file use the constants. Odd characters in texts are intended.
# shellcheck shell=sh disable=SC2034,SC1003,SC1112,SC2016

# Fine
TINY_CODE_FINE=100

# Prints the number in a text that holds a Tiny code, listed or not: a whole
# number without a sign. Fails for any other text.
tiny_code_parse() {
  case ${1-} in
  # Spelt out, because some locales have more digits between 0 and 9.
  '' | *[!0123456789]* | 0?*) return 1 ;;
  ?????????????????*) return 1 ;;
  ????????????????) [ "$1" -le 9007199254740991 ] || return 1 ;;
  esac
  printf '%s\n' "$1"
}

# Prints information about a code, one fact per line: name=OK. A text can have
# several lines.
tiny_code_info() (
  tiny_code_parse "${1-}" >/dev/null || exit 1
  echo "code=$1"
  for fact in name group kind outcome retry 'done' answer limit parameter http_status text hint; do
    if value=$("tiny_code_$fact" "$1" "${2-}"); then
      printf '%s=%s\n' "$fact" "$value"
    fi
  done
)

# Prints the name of a listed code.
tiny_code_name() {
  case ${1-} in
  100) echo FINE ;;
  *) return 1 ;;
  esac
}

# Prints the message of a listed code.
tiny_code_text() {
  case ${1-}:${2-} in
  *)
    case ${1-} in
    100) printf '%s\n' 'Fine' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints the hint of a listed code, if it has one.
tiny_code_hint() {
  case ${1-}:${2-} in
  *)
    case ${1-} in
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints what a program can do about a listed code.
tiny_code_kind() {
  case ${1-}:${2-} in
  *)
    case ${1-} in
    100) echo 'ok' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints the request parameter that a code is about.
tiny_code_parameter() {
  case ${1-}:${2-} in
  *)
    case ${1-} in
    *) return 1 ;;
    esac
    ;;
  esac
}

# The answer to the question that the command asks. positive: yes. negative: no.
# Fails if the command asks no question.
tiny_code_answer() {
  case ${1-}:${2-} in
  *) return 1 ;;
  esac
}

# Prints the pattern of the narrowest range that contains a number.
tiny_code_group() {
  case ${1-} in
  1[0-9][0-9]) echo 1xx ;;
  *) return 1 ;;
  esac
}

# How a request ended. success: done. pending: accepted, the result comes later.
# error: not done.
# An unlisted number has the outcome of its range.
tiny_code_outcome() {
  case ${1-}:${2-} in
  *)
    case ${1-} in
    1[0-9][0-9]) echo success ;;
    *) echo error ;;
    esac
    ;;
  esac
}

# When to send the same request again. never: not at all. later: after a pause,
# a few times at most, with increasing pauses. after-window: only when the
# limit's window is over. after-fix: once the request, the object or the account
# has been changed. after-check: once you have found out that it was not carried
# out.
tiny_code_retry() {
  case ${1-}:${2-} in
  *)
    case $(_tiny_code_own_retry "${1-}"):$(_tiny_code_effect "${2-}") in
    after-check:repeatable) echo later ;;
    later:order) echo after-check ;;
    *) _tiny_code_own_retry "${1-}" ;;
    esac
    ;;
  esac
}

_tiny_code_own_retry() {
  case $1 in
  *) echo never ;;
  esac
}

# The effect of a second, identical request: none that matters, or another order.
_tiny_code_effect() {
  case $1 in
  *) echo unknown ;;
  esac
}

# Whether the request reached its goal. yes: the goal has been reached. pending:
# the result comes later. check: find out: the request may have been carried
# out, or the object may be your own. no: the goal has not been reached,
# according to the answer.
tiny_code_done() {
  case ${1-}:${2-} in
  *)
    case $(tiny_code_outcome "${1-}"):$(tiny_code_retry "${1-}" "${2-}") in
    success:*) echo yes ;;
    pending:*) echo pending ;;
    *:after-check) echo check ;;
    # An unknown error may hide a request that was carried out.
    *) if tiny_code_name "${1-}" >/dev/null; then echo no; else echo check; fi ;;
    esac
    ;;
  esac
}

# Prints the limit that was reached, in four words: which requests count together
# (account, ip-address or object), how long they count (minute, hour, day or
# unknown), how many are allowed, and which commands count, joined by commas. The
# last two are - if they are unknown.
tiny_code_limit() {
  return 1
}

# Prints the analogous HTTP status of a listed code.
tiny_code_http_status() {
  case ${1-}:${2-} in
  *)
    case $(tiny_code_kind "${1-}") in
    'ok') echo 200 ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Whether the request reached its goal, or its question was answered. Not
# yet true for a request that is still pending.
tiny_code_is_success() {
  [ "$(tiny_code_outcome "${1-}" "${2-}")" = success ]
}

# Whether the same request may be sent again after a pause. Not true for a limit:
# until its window is over, every further request makes it worse.
tiny_code_is_retryable() {
  [ "$(tiny_code_retry "${1-}" "${2-}")" = later ]
}

# Whether to find out first whether the request was carried out.
tiny_code_must_check_first() {
  [ "$(tiny_code_done "${1-}" "${2-}")" = check ]
}
