# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 Parcel Ltd
# Parcel API response codes, version 2.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# Every Parcel API code and what a program can do about it. Read this file with the
# command `.` in any POSIX shell.
#
# https://parcel.example/manual
#
# Each function takes a number and prints what is known about it, or nothing. Any
# number is welcome, since codes that are not listed can appear any day.

# Constants are for those who read this file, and what looks odd in texts is meant.
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
	# Spelt out, as some languages have more digits between 0 and 9.
	'' | *[!0123456789]* | 0?*) return 1 ;;
	?????????????????*) return 1 ;;
	????????????????) [ "$1" -le 9007199254740991 ] || return 1 ;;
	esac
	printf '%s\n' "$1"
}

# Prints the name of a listed code.
parcel_api_code_name() {
	case ${1-} in
	0) echo SENT ;;
	701) echo WEIGHED_DOWN ;;
	702) echo OVERWEIGHT ;;
	esac
}

# Prints what happened, for a listed code.
parcel_api_code_text() {
	case ${1-} in
	0) printf '%s\n' 'Sent' ;;
	701) printf '%s\n' 'Too heavy' ;;
	702) printf '%s\n' 'It'\''s {over} | 100 % of `max` */ <script> $t(x)' ;;
	esac
}

# Prints what a program can do about a listed code.
parcel_api_code_kind() {
	case ${1-} in
	0) echo 'done' ;;
	701) echo 'busy' ;;
	702) echo 'busy' ;;
	esac
}

# Prints the narrowest range that holds a number, by its pattern.
parcel_api_code_group() {
	case ${1-} in
	0) echo 0 ;;
	72[0-9]) echo 72x ;;
	7[0-9][0-9]) echo 7xx ;;
	esac
}

# Prints how the request ended: success, error or, where it was accepted and the
# result comes later, pending. A number that is not listed has its range's outcome.
parcel_api_code_outcome() {
	case ${1-} in
	0) echo success ;;
	72[0-9]) echo pending ;;
	7[0-9][0-9]) echo error ;;
	*) echo error ;;
	esac
}

# Prints when sending the same request again makes sense.
# never: it does not. later: after a pause, slowly and few times.
# after-window: only when the limit's window is over.
# after-fix: once the request, the object or the account was changed.
parcel_api_code_retry() {
	case ${1-} in
	701) echo later ;;
	702) echo after-fix ;;
	*) echo never ;;
	esac
}

# Whether the request was carried out. Not yet true for one that is still pending.
parcel_api_code_is_success() {
	[ "$(parcel_api_code_outcome "${1-}")" = success ]
}

# Whether the same request may be sent again after a pause. Not true for a limit:
# until its window is over, every further request makes it worse.
parcel_api_code_is_retryable() {
	[ "$(parcel_api_code_retry "${1-}")" = later ]
}
