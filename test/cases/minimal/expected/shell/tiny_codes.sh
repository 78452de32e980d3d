# Tiny response codes, version 0.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# Every Tiny code and what a program can do about it. Read this file with the
# command `.` in any POSIX shell.
#
# Each function takes a number and prints what is known about it, or nothing. Any
# number is welcome, since codes that are not listed can appear any day.

# Constants are for those who read this file, and what looks odd in texts is meant.
# shellcheck shell=sh disable=SC2034,SC1003,SC1112,SC2016

# Fine
TINY_CODE_FINE=100

# Prints the number in a text that holds a Tiny code, listed or not: a whole
# number without a sign. Fails for any other text.
tiny_code_parse() {
	case ${1-} in
	# Spelt out, as some languages have more digits between 0 and 9.
	'' | *[!0123456789]* | 0?*) return 1 ;;
	?????????????????*) return 1 ;;
	????????????????) [ "$1" -le 9007199254740991 ] || return 1 ;;
	esac
	printf '%s\n' "$1"
}

# Prints the name of a listed code.
tiny_code_name() {
	case ${1-} in
	100) echo FINE ;;
	esac
}

# Prints what happened, for a listed code.
tiny_code_text() {
	case ${1-} in
	100) printf '%s\n' 'Fine' ;;
	esac
}

# Prints what a program can do about a listed code.
tiny_code_kind() {
	case ${1-} in
	100) echo 'ok' ;;
	esac
}

# Prints the narrowest range that holds a number, by its pattern.
tiny_code_group() {
	case ${1-} in
	1[0-9][0-9]) echo 1xx ;;
	esac
}

# Prints how the request ended: success, error or, where it was accepted and the
# result comes later, pending. A number that is not listed has its range's outcome.
tiny_code_outcome() {
	case ${1-} in
	1[0-9][0-9]) echo success ;;
	*) echo error ;;
	esac
}

# Prints when sending the same request again makes sense.
# never: it does not. later: after a pause, slowly and few times.
# after-window: only when the limit's window is over.
# after-fix: once the request, the object or the account was changed.
tiny_code_retry() {
	case ${1-} in
	*) echo never ;;
	esac
}

# Whether the request was carried out. Not yet true for one that is still pending.
tiny_code_is_success() {
	[ "$(tiny_code_outcome "${1-}")" = success ]
}

# Whether the same request may be sent again after a pause. Not true for a limit:
# until its window is over, every further request makes it worse.
tiny_code_is_retryable() {
	[ "$(tiny_code_retry "${1-}")" = later ]
}
