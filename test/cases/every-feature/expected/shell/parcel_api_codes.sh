# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 Parcel Ltd
# Parcel API response codes, version 2.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# All Parcel API codes, and what a program can do about them. Read this file with the
# command `.` in any POSIX shell.
#
# https://parcel.example/manual
#
# Each function takes a number and, where it matters, the command that was answered
# with it. It prints one fact, or fails and prints nothing. Unlisted numbers can
# appear at any time: they have the group and the outcome of their range, and are
# never retried.

# Programs that read this file use the constants. Odd characters in texts are intended.
# shellcheck shell=sh disable=SC2034,SC1003,SC1112,SC2016

# Sent
#
# https://parcel.example/codes/0.md#parcel-api-0
PARCEL_API_CODE_SENT=0

# Too heavy
#
# Deprecated since 2.0.0: Scales were removed. Use OVERWEIGHT instead.
#
# https://parcel.example/codes/7xx.md#parcel-api-701
PARCEL_API_CODE_WEIGHED_DOWN=701

# It's {over} | 100 % of `max` */ <script> $t(x)
#
# Take something out.
#
# Parameter: max_weight
#
# In track: Still being weighed
#
# https://parcel.example/codes/7xx.md#parcel-api-702
PARCEL_API_CODE_OVERWEIGHT=702

# Prints the number in a text that holds a Parcel API code, listed or not: a whole
# number without a sign. Fails for any other text.
parcel_api_code_parse() {
  case ${1-} in
  # Spelt out, because some locales have more digits between 0 and 9.
  '' | *[!0123456789]* | 0?*) return 1 ;;
  ?????????????????*) return 1 ;;
  ????????????????) [ "$1" -le 9007199254740991 ] || return 1 ;;
  esac
  printf '%s\n' "$1"
}

# Prints the code in the text of an answer in JSON or XML, where its path is
# answer.code. Fails if there is none.
parcel_api_code_of() {
  parcel_api_code_parse "$(printf '%s\n' "${1-}" | awk -v want='answer.code' '
    # Cuts the first part off the answer.
    function cut(length_) {
      part = substr(answer, 1, length_)
      answer = substr(answer, length_ + 1)
    }

    # Whether the current value is the code.
    function is_wanted(  names, level) {
      for (level = 1; level <= depth; level++)
        names = names (level > 1 ? "." : "") name[level]
      return names == want
    }

    function search_json() {
      while (match(answer, /^([ \t\r\n,:]+|"([^"\\]|\\.)*"|[][{}]|[^] \t\r\n,:"[{}]+)/)) {
        cut(RLENGTH)
        if (part ~ /^[{[]/) name[++depth] = ""
        else if (part ~ /^[]}]/) depth--
        else if (part ~ /^"/ && answer ~ /^[ \t\r\n]*:/) name[depth] = substr(part, 2, length(part) - 2)
        else if (part !~ /^[ \t\r\n,:]/ && is_wanted()) {
          gsub(/"/, "", part)
          return part
        }
      }
    }

    function search_xml() {
      while (match(answer, /^([^<]+|<[^>]*>)/)) {
        if (answer ~ /^<!--/) cut(index(answer, "-->") + 2)
        else {
          cut(RLENGTH)
          if (part ~ /^<\//) depth--
          else if (part ~ /^<[^!?]/) {
            if (part !~ /\/>$/) {
              gsub(/^<|[ \t\r\n>].*$/, "", part)
              name[++depth] = part
            }
          } else if (part !~ /^</ && is_wanted()) {
            gsub(/[ \t\r\n]/, "", part)
            return part
          }
        }
      }
    }

    { answer = answer $0 "\n" }

    END {
      # What precedes the answer may be a byte order mark.
      sub(/^[^{<]*/, "", answer)
      print answer ~ /^</ ? search_xml() : search_json()
    }
  ')"
}

# Prints information about a code, one fact per line: name=OK. A text can have
# several lines.
parcel_api_code_info() (
  parcel_api_code_parse "${1-}" >/dev/null || exit 1
  echo "code=$1"
  for fact in name group kind outcome retry 'done' answer limit parameter http_status text hint; do
    if value=$("parcel_api_code_$fact" "$1" "${2-}"); then
      printf '%s=%s\n' "$fact" "$value"
    fi
  done
)

# Prints the name of a listed code.
parcel_api_code_name() {
  case ${1-} in
  0) echo SENT ;;
  701) echo WEIGHED_DOWN ;;
  702) echo OVERWEIGHT ;;
  *) return 1 ;;
  esac
}

# Prints the message of a listed code.
parcel_api_code_text() {
  case ${1-}:${2-} in
  702:track) printf '%s\n' 'Still being weighed' ;;
  *)
    case ${1-} in
    0) printf '%s\n' 'Sent' ;;
    701) printf '%s\n' 'Too heavy' ;;
    702) printf '%s\n' 'It'\''s {over} | 100 % of `max` */ <script> $t(x)' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints the hint of a listed code, if it has one.
parcel_api_code_hint() {
  case ${1-}:${2-} in
  *)
    case ${1-} in
    702) printf '%s\n' 'Take something out.' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints what a program can do about a listed code.
parcel_api_code_kind() {
  case ${1-}:${2-} in
  702:track) echo 'under-way' ;;
  *)
    case ${1-} in
    0) echo 'done' ;;
    701) echo 'busy' ;;
    702) echo 'busy' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints the request parameter that a code is about.
parcel_api_code_parameter() {
  case ${1-}:${2-} in
  *)
    case ${1-} in
    702) echo 'max_weight' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# The answer to the question that the command asks. positive: yes. negative: no.
# Fails if the command asks no question.
parcel_api_code_answer() {
  case ${1-}:${2-} in
  *) return 1 ;;
  esac
}

# Prints the pattern of the narrowest range that contains a number.
parcel_api_code_group() {
  case ${1-} in
  0) echo 0 ;;
  72[0-9]) echo 72x ;;
  7[0-9][0-9]) echo 7xx ;;
  *) return 1 ;;
  esac
}

# How a request ended. success: done. pending: accepted, the result comes later.
# error: not done.
# An unlisted number has the outcome of its range.
parcel_api_code_outcome() {
  case ${1-}:${2-} in
  702:track) echo pending ;;
  *)
    case ${1-} in
    0) echo success ;;
    72[0-9]) echo pending ;;
    7[0-9][0-9]) echo error ;;
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
parcel_api_code_retry() {
  case ${1-}:${2-} in
  702:track) echo never ;;
  *)
    case $(_parcel_api_code_own_retry "${1-}"):$(_parcel_api_code_effect "${2-}") in
    after-check:repeatable) echo later ;;
    later:order) echo after-check ;;
    *) _parcel_api_code_own_retry "${1-}" ;;
    esac
    ;;
  esac
}

_parcel_api_code_own_retry() {
  case $1 in
  701) echo later ;;
  702) echo after-fix ;;
  *) echo never ;;
  esac
}

# The effect of a second, identical request: none that matters, or another order.
_parcel_api_code_effect() {
  case $1 in
  'track') echo repeatable ;;
  *) echo unknown ;;
  esac
}

# Whether the request reached its goal. yes: the goal has been reached. pending:
# the result comes later. check: find out: the request may have been carried
# out, or the object may be your own. no: the goal has not been reached,
# according to the answer.
parcel_api_code_done() {
  case ${1-}:${2-} in
  702:track) echo pending ;;
  *)
    case $(parcel_api_code_outcome "${1-}"):$(parcel_api_code_retry "${1-}" "${2-}") in
    success:*) echo yes ;;
    pending:*) echo pending ;;
    *:after-check) echo check ;;
    # An unknown error may hide a request that was carried out.
    *) if parcel_api_code_name "${1-}" >/dev/null; then echo no; else echo check; fi ;;
    esac
    ;;
  esac
}

# Prints the limit that was reached, in four words: which requests count together
# (account, ip-address or object), how long they count (minute, hour, day or
# unknown), how many are allowed, and which commands count, joined by commas. The
# last two are - if they are unknown.
parcel_api_code_limit() {
  return 1
}

# Prints the analogous HTTP status of a listed code.
parcel_api_code_http_status() {
  case ${1-}:${2-} in
  702:track) echo 202 ;;
  *)
    case $(parcel_api_code_kind "${1-}") in
    'done') echo 200 ;;
    'under-way') echo 202 ;;
    'busy') echo 503 ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Whether the request reached its goal, or its question was answered. Not
# yet true for a request that is still pending.
parcel_api_code_is_success() {
  [ "$(parcel_api_code_outcome "${1-}" "${2-}")" = success ]
}

# Whether the same request may be sent again after a pause. Not true for a limit:
# until its window is over, every further request makes it worse.
parcel_api_code_is_retryable() {
  [ "$(parcel_api_code_retry "${1-}" "${2-}")" = later ]
}

# Whether to find out first whether the request was carried out.
parcel_api_code_must_check_first() {
  [ "$(parcel_api_code_done "${1-}" "${2-}")" = check ]
}
