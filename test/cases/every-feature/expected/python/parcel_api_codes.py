# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 Parcel Ltd
# Parcel API response codes, version 2.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

"""All Parcel API codes, and what a program can do about them.

The functions take any number, or its digits as text: codes that are not listed can
appear any day. They have the group and the outcome of their range, and are never worth
a retry. What is no code at all is an error, too.

Where a function takes a command, it is the one that was answered with the code.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from re import fullmatch
from typing import Any, Final, Literal

__all__ = [
    "Answer",
    "Done",
    "Info",
    "Kind",
    "Limit",
    "Outcome",
    "ParcelApiCode",
    "Retry",
    "Scope",
    "Window",
    "group_of",
    "hint_of",
    "info_of",
    "is_retryable",
    "is_success",
    "kind_of",
    "message_of",
    "must_check_first",
    "name_of",
    "outcome_of",
    "parse",
    "retry_of",
]

Kind = Literal[
    "done",
    "under-way",
    "busy",
]
"""What a program can do about a code."""

Outcome = Literal["success", "pending", "error"]
"""How a request ended.

`success`: done. `pending`: accepted, the result comes later. `error`: not done.
"""

Retry = Literal["never", "later", "after-window", "after-fix", "after-check"]
"""When to send the same request again.

`never`: not at all. `later`: after a pause, a few times at most, with increasing
pauses. `after-window`: only when the limit's window is over. `after-fix`: once the
request, the object or the account has been changed. `after-check`: once you have
found out that it was not carried out.
"""

Done = Literal["yes", "pending", "check", "no"]
"""Whether the request reached its goal.

`yes`: the goal has been reached. `pending`: the result comes later. `check`: find
out: the request may have been carried out, or the object may be your own. `no`: the
goal has not been reached, according to the answer.
"""

Answer = Literal["positive", "negative"]
"""The answer to the question that the command asks.

`positive`: yes. `negative`: no.
"""

Scope = Literal["account", "ip-address", "object"]
"""Which requests a limit counts together.

`account`: those of one account. `ip-address`: those of one IP address. `object`:
those about one object.
"""

Window = Literal["minute", "hour", "day", "unknown"]
"""How long a limit counts requests.

`minute`: one minute. `hour`: one hour. `day`: one day. `unknown`: of unknown length.
"""


class ParcelApiCode(IntEnum):
    """All listed Parcel API codes.

    https://parcel.example/manual
    """

    SENT = 0
    """Sent

    https://parcel.example/codes/0.md#parcel-api-0
    """

    WEIGHED_DOWN = 701
    """Too heavy

    .. deprecated:: 2.0.0
       Scales were removed. Use :attr:`OVERWEIGHT` instead.

    https://parcel.example/codes/7xx.md#parcel-api-701
    """

    OVERWEIGHT = 702
    """It's {over} | 100 % of `max` */ <script> $t(x)

    Take something out.

    Parameter: max_weight

    In track: Still being weighed

    https://parcel.example/codes/7xx.md#parcel-api-702
    """

    def __str__(self) -> str:
        """Return the digits: without this, Python before 3.11 returns the name."""
        return int.__repr__(self)

    def __format__(self, format_spec: str) -> str:
        """Format the number: without this, Python before 3.12 formats its text."""
        return int.__format__(self, format_spec)


@dataclass(frozen=True)
class Limit:
    """A limit that was reached."""

    scope: Scope
    """The requests that count together."""

    window: Window
    """How long requests count."""

    requests: int | None = None
    """The number of requests allowed, if documented."""

    commands: tuple[str, ...] | None = None
    """The commands that count. `None` for all."""


@dataclass(frozen=True)
class Info:
    """Information about a code, on its own or in a command."""

    code: int | None
    """`None` for a value that holds no code."""

    name: str | None
    """`None` for an unlisted number."""

    group: str | None
    """The pattern of the narrowest range that contains the number."""

    kind: Kind | None
    """What a program can do about it. `None` for an unlisted number."""

    outcome: Outcome
    """How the request ended."""

    retry: Retry
    """When to send the same request again."""

    done: Done
    """Whether the request reached its goal."""

    answer: Answer | None = None
    """The answer to the question that the command asks."""

    limit: Limit | None = None
    """The limit that was reached."""

    parameter: str | None = None
    """The request parameter that the code is about."""

    http_status: int | None = None
    """The analogous HTTP status, for an HTTP API in front of this one."""

    message: str | None = None
    """The message. `None` for an unlisted number."""

    hint: str | None = None
    """The hint: what to do next."""

    @property
    def is_success(self) -> bool:
        """Whether the request reached its goal, or its question was answered."""
        return self.outcome == "success"

    @property
    def is_retryable(self) -> bool:
        """Whether the same request may be sent again after a pause."""
        return self.retry == "later"

    @property
    def must_check_first(self) -> bool:
        """Whether to find out first whether the request was carried out."""
        return self.done == "check"


_KINDS: Final[dict[Kind, tuple[Outcome, Retry, int]]] = {
    "done": ("success", "never", 200),
    "under-way": ("pending", "never", 202),
    "busy": ("error", "later", 503),
}

_GROUPS_NARROWEST_FIRST: Final[tuple[tuple[int, int, str, Outcome], ...]] = (
    (0, 0, "0", "success"),
    (720, 729, "72x", "pending"),
    (700, 799, "7xx", "error"),
)

_KIND_OF_CODE: Final[dict[int, Kind]] = {
    0: "done",
    701: "busy",
    702: "busy",
}

# Of the codes that have another policy than their kind.
_RETRY_OF_CODE: Final[dict[int, Retry]] = {
    702: "after-fix",
}

_LIMIT_OF_CODE: Final[dict[int, Limit]] = {}

_PARAMETER_OF_CODE: Final[dict[int, str]] = {
    702: "max_weight",
}

_MESSAGE_OF_CODE: Final[dict[int, str]] = {
    0: "Sent",
    701: "Too heavy",
    702: "It's {over} | 100 % of `max` */ <script> $t(x)",
}

_HINT_OF_CODE: Final[dict[int, str]] = {
    702: "Take something out.",
}

# Differences of codes in single commands.
_MEANINGS_OF_CODE: Final[dict[int, list[tuple[list[str], dict[str, Any]]]]] = {
    702: [
        (
            ["track"],
            {
                "kind": "under-way",
                "outcome": "pending",
                "retry": "never",
                "done": "pending",
                "http_status": 202,
                "message": "Still being weighed",
            },
        ),
    ],
}

# Commands that could buy or create something twice.
_ORDER_COMMANDS: Final[list[str]] = []

# Commands that do no harm when sent twice.
_REPEATABLE_COMMANDS: Final[list[str]] = ["track"]


def parse(value: object) -> int | None:
    """Return the number in a value that holds a Parcel API code, listed or not.

    That is a whole number, or its digits as text. `None` for anything else.
    """
    if isinstance(value, str) and fullmatch("0|[1-9][0-9]{0,15}", value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return int(value) if 0 <= value <= 9007199254740991 else None


def info_of(code: int | str, command: str | None = None) -> Info:
    """Return information about a code."""
    number = parse(code)
    group, outcome_of_range = _range_of(number)
    if number is None or number not in _KIND_OF_CODE:
        # An unknown error may hide a request that was carried out.
        done = "check" if outcome_of_range == "error" else _done(outcome_of_range)
        return Info(number, None, group, None, outcome_of_range, "never", done)
    kind = _KIND_OF_CODE[number]
    outcome, retry_of_kind, http_status = _KINDS[kind]
    retry = _RETRY_OF_CODE.get(number, retry_of_kind)
    info = Info(
        code=number,
        name=ParcelApiCode(number).name,
        group=group,
        kind=kind,
        outcome=outcome,
        retry=retry,
        done=_done(outcome, retry),
        limit=_LIMIT_OF_CODE.get(number),
        parameter=_PARAMETER_OF_CODE.get(number),
        http_status=http_status,
        message=_MESSAGE_OF_CODE[number],
        hint=_HINT_OF_CODE.get(number),
    )
    if command is None:
        return info
    for commands, changes in _MEANINGS_OF_CODE.get(number, ()):
        if command in commands:
            return replace(info, **changes)
    if retry == "after-check" and command in _REPEATABLE_COMMANDS:
        return replace(info, retry="later", done=_done(outcome, "later"))
    if retry == "later" and command in _ORDER_COMMANDS:
        return replace(info, retry="after-check", done=_done(outcome, "after-check"))
    return info


def name_of(code: int | str) -> str | None:
    """Return the name of a listed code."""
    return info_of(code).name


def group_of(code: int | str) -> str | None:
    """Return the pattern of the narrowest range that contains a number."""
    return info_of(code).group


def kind_of(code: int | str, command: str | None = None) -> Kind | None:
    """Return what a program can do about a listed code."""
    return info_of(code, command).kind


def message_of(code: int | str, command: str | None = None) -> str | None:
    """Return the message of a listed code."""
    return info_of(code, command).message


def hint_of(code: int | str, command: str | None = None) -> str | None:
    """Return the hint of a listed code, if it has one."""
    return info_of(code, command).hint


def outcome_of(code: int | str, command: str | None = None) -> Outcome:
    """Return how the request ended: for a number that is not listed, by its range."""
    return info_of(code, command).outcome


def retry_of(code: int | str, command: str | None = None) -> Retry:
    """Return when to send the same request again."""
    return info_of(code, command).retry


def is_success(code: int | str, command: str | None = None) -> bool:
    """Return whether the request reached its goal, or its question was answered.

    Not yet true for a pending one.
    """
    return info_of(code, command).is_success


def is_retryable(code: int | str, command: str | None = None) -> bool:
    """Return whether the same request may be sent again after a pause.

    Not true for a limit: until its window is over, each further request makes it worse.
    """
    return info_of(code, command).is_retryable


def must_check_first(code: int | str, command: str | None = None) -> bool:
    """Return whether to find out first whether the request was carried out."""
    return info_of(code, command).must_check_first


def _range_of(number: int | None) -> tuple[str | None, Outcome]:
    if number is not None:
        for first, last, group, outcome in _GROUPS_NARROWEST_FIRST:
            if first <= number <= last:
                return group, outcome
    return None, "error"


def _done(outcome: Outcome, retry: Retry = "never") -> Done:
    if outcome == "error":
        return "check" if retry == "after-check" else "no"
    return "yes" if outcome == "success" else "pending"
