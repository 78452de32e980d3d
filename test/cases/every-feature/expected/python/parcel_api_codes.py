# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 Parcel Ltd
# Parcel API response codes, version 2.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

"""Every Parcel API code and what a program can do about it.

The functions take any number: codes that are not listed can appear any day.
"""

from __future__ import annotations

from enum import IntEnum
from re import fullmatch
from typing import Final, Literal

__all__ = [
    "Kind",
    "Outcome",
    "ParcelApiCode",
    "Retry",
    "group_of",
    "is_retryable",
    "is_success",
    "kind_of",
    "message_of",
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
"""How a request ended. `pending`: it was accepted, and the result comes later."""

Retry = Literal["never", "later", "after-window", "after-fix"]
"""When sending the same request again makes sense.

`never`: it does not. `later`: after a pause, slowly and few times. `after-window`:
only when the limit's window is over. `after-fix`: once the request, the object or the
account was changed.
"""


class ParcelApiCode(IntEnum):
    """Every Parcel API code that the registry lists.

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


_KINDS: Final[dict[Kind, tuple[Outcome, Retry]]] = {
    "done": ("success", "never"),
    "under-way": ("pending", "never"),
    "busy": ("error", "later"),
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

_RETRY_OF_CODE: Final[dict[int, Retry]] = {
    702: "after-fix",
}

_MESSAGE_OF_CODE: Final[dict[int, str]] = {
    0: "Sent",
    701: "Too heavy",
    702: "It's {over} | 100 % of `max` */ <script> $t(x)",
}


def parse(value: object) -> int | None:
    """Return the number in a value that holds a Parcel API code, listed or not.

    That is a whole number, or its digits as text. `None` for anything else.
    """
    if isinstance(value, str) and fullmatch("0|[1-9][0-9]{0,15}", value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value <= 9007199254740991 else None


def name_of(code: int) -> str | None:
    """Return the name of a listed code."""
    return ParcelApiCode(code).name if code in _KIND_OF_CODE else None


def message_of(code: int) -> str | None:
    """Return what happened, for a listed code."""
    return _MESSAGE_OF_CODE.get(code)


def kind_of(code: int) -> Kind | None:
    """Return what a program can do about a listed code."""
    return _KIND_OF_CODE.get(code)


def group_of(code: int) -> str | None:
    """Return the narrowest range that holds a number, by its pattern."""
    for first, last, group, _ in _GROUPS_NARROWEST_FIRST:
        if first <= code <= last:
            return group
    return None


def outcome_of(code: int) -> Outcome:
    """Return how the request ended: for a number that is not listed, by its range."""
    if code in _KIND_OF_CODE:
        return _KINDS[_KIND_OF_CODE[code]][0]
    for first, last, _, outcome in _GROUPS_NARROWEST_FIRST:
        if first <= code <= last:
            return outcome
    return "error"


def retry_of(code: int) -> Retry:
    """Return when sending the same request again makes sense."""
    if code in _RETRY_OF_CODE:
        return _RETRY_OF_CODE[code]
    return _KINDS[_KIND_OF_CODE[code]][1] if code in _KIND_OF_CODE else "never"


def is_success(code: int) -> bool:
    """Return whether the request was carried out. Not yet true for a pending one."""
    return outcome_of(code) == "success"


def is_retryable(code: int) -> bool:
    """Return whether the same request may be sent again after a pause.

    Not true for a limit: until its window is over, each further request makes it worse.
    """
    return retry_of(code) == "later"
