# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 the wapi-codes authors
# WAPI response codes, version 1.0.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

"""Every WAPI code and what a program can do about it."""

from enum import IntEnum
from re import fullmatch
from typing import Final, Literal, Optional

__all__ = [
    "WapiCode",
    "Kind",
    "Outcome",
    "Retry",
    "group_of",
    "is_retryable",
    "is_success",
    "lookup",
    "outcome_of",
    "parse",
    "retry_of",
]

Kind = Literal[
    "acknowledged",
    "notification",
    "ok",
    "empty",
    "pending",
    "invalid-parameter",
    "malformed-request",
    "missing-parameter",
    "authentication",
    "billing",
    "access-denied",
    "quota",
    "not-found",
    "already-exists",
    "unavailable",
    "wrong-state",
    "failed",
    "unsupported",
    "rate-limit",
    "internal",
    "temporary-failure",
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


class WapiCode(IntEnum):
    """Every WAPI code that the registry lists. Others can appear any day.

    https://kb.wedos.global/wapi-codes/
    """

    kind: Kind
    retry: Retry
    message: str

    def __new__(
        cls,
        value: int,
        kind: Kind,
        retry: Retry,
        message: str,
    ) -> "WapiCode":
        code = int.__new__(cls, value)
        code._value_ = value
        code.kind = kind
        code.retry = retry
        code.message = message
        return code

    @property
    def outcome(self) -> Outcome:
        """How the request ended."""
        return _OUTCOMES[self.kind]

    OK = (
        1000,
        "ok",
        "never",
        "OK",
    )
    """OK"""

    REQUEST_PENDING = (
        1001,
        "pending",
        "never",
        "Request pending",
    )
    """Request pending

    Do not send the request again. Poll the notifications with poll-req and wait
    for the one that carries the result.
    """

    NOTIFICATION_ACKNOWLEDGED = (
        1002,
        "acknowledged",
        "never",
        "Notification acquired",
    )
    """Notification acquired

    Treat it as a success: the notification is marked as read and poll-req will
    offer the next one.
    """

    NOTIFICATION_QUEUE_EMPTY = (
        1003,
        "empty",
        "never",
        "Empty notifications queue",
    )
    """Empty notifications queue

    Nothing is wrong: there is no unread notification. Ask again at your usual
    interval.
    """

    DOMAIN_TRANSFERRED_OUT = (
        1200,
        "notification",
        "never",
        "Domain transferred out",
    )
    """Domain transferred out

    The domain is no longer in your account. Take it out of your records and stop
    renewing it here, then acknowledge the notification with poll-ack.
    """

    REQUEST_PARSE_ERROR = (
        2000,
        "malformed-request",
        "after-fix",
        "Request parse error",
    )
    """Request parse error

    Check that the request is valid JSON or XML and that it is sent in the form
    that WAPI expects.
    """

    PARAMETER_MISSING_USER = (
        2001,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: user",
    )
    """Invalid request – required parameter missing: user

    Parameter: user
    """

    PARAMETER_MISSING_AUTH = (
        2002,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: auth",
    )
    """Invalid request – required parameter missing: auth

    Parameter: auth
    """

    PARAMETER_MISSING_COMMAND = (
        2003,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: command",
    )
    """Invalid request – required parameter missing: command

    Parameter: command
    """

    MULTIPLE_DATA_ELEMENTS = (
        2004,
        "malformed-request",
        "after-fix",
        "Invalid request – only one data element is allowed",
    )
    """Invalid request – only one data element is allowed

    Put all parameters of the command into one data element and send each command
    as a request of its own.
    """

    CLTRID_TOO_LONG = (
        2005,
        "invalid-parameter",
        "after-fix",
        "Invalid request – clTRID parameter is too long",
    )
    """Invalid request – clTRID parameter is too long

    Parameter: clTRID
    """

    REQUEST_LIMIT_EXCEEDED = (
        2006,
        "rate-limit",
        "after-window",
        "Requests limit exceeded",
    )
    """Requests limit exceeded

    Stop sending requests and wait until the hour is over. One account may send
    1,000 requests an hour, and requests beyond the limit count as invalid ones,
    which lead to a blocked IP address (2052).
    """

    REQUEST_TOO_LARGE = (
        2007,
        "malformed-request",
        "after-fix",
        "Invalid request – maximum request size exceeded",
    )
    """Invalid request – maximum request size exceeded

    Split the work into several smaller requests.
    """

    REQUEST_TOO_COMPLEX = (
        2008,
        "malformed-request",
        "after-fix",
        "Invalid request – request is too complex",
    )
    """Invalid request – request is too complex

    Simplify the structure of the data, mainly its nesting and its number of
    items.
    """

    REQUEST_EMPTY = (
        2009,
        "malformed-request",
        "after-fix",
        "Invalid request – request is empty",
    )
    """Invalid request – request is empty

    Check that your client really sends a body and that the request is in the
    place where WAPI looks for it.
    """

    UNKNOWN_COMMAND = (
        2010,
        "unsupported",
        "never",
        "Unknown command",
    )
    """Unknown command

    Check the spelling of the command against its documentation.

    Parameter: command
    """

    COMMAND_DISABLED = (
        2011,
        "access-denied",
        "after-fix",
        "Command disabled",
    )
    """Command disabled

    Do not use the command, or ask customer support whether it can be enabled for
    your account.

    Parameter: command
    """

    AUTHENTICATION_FAILED = (
        2050,
        "authentication",
        "after-fix",
        "Authentication failure",
    )
    """Authentication failure

    Do not repeat the request: repeated failures block your IP address (2052).
    Check the login, the WAPI password and how the auth string is computed,
    including the clock and time zone of your server.
    """

    IP_NOT_ALLOWED = (
        2051,
        "access-denied",
        "after-fix",
        "Access not allowed from this IP address",
    )
    """Access not allowed from this IP address

    Allow the IP address of your server for WAPI in the customer administration.
    Do not send further requests until then, since each of them counts as invalid.
    """

    IP_BLOCKED = (
        2052,
        "rate-limit",
        "after-window",
        "IP address temporarily blocked due to too many failed requests",
    )
    """IP address temporarily blocked due to too many failed requests

    Stop sending requests from this IP address and wait: each further invalid
    request lengthens the block. Meanwhile find and mend the request that keeps
    failing.
    """

    PARAMETER_MISSING = (
        2100,
        "missing-parameter",
        "after-fix",
        "Required parameter missing",
    )
    """Required parameter missing

    Compare the parameters with the documentation of the command; the code does
    not say which one is missing.
    """

    PARAMETERS_MISMATCH = (
        2101,
        "invalid-parameter",
        "after-fix",
        "Parameters mismatch",
    )
    """Parameters mismatch

    Compare the names, types and values of all parameters with the documentation
    of the command, and leave out those that it does not know.
    """

    INPUT_ENCODING_MISMATCH = (
        2102,
        "malformed-request",
        "after-fix",
        "Invalid request – input data encoding mismatch",
    )
    """Invalid request – input data encoding mismatch

    Make sure that the texts really have the character encoding in which the
    request is sent.
    """

    POLLING_NOT_ALLOWED = (
        2150,
        "access-denied",
        "after-fix",
        "Notification polling not allowed for this account",
    )
    """Notification polling not allowed for this account

    Set your account to receive notifications through the poll queue in the
    customer administration.
    """

    NOTIFICATION_NOT_FOUND = (
        2151,
        "not-found",
        "after-fix",
        "Notification does not exist",
    )
    """Notification does not exist

    The notification was probably acknowledged already. Go on with poll-req and
    use the ID that it returns.
    """

    UNSUPPORTED_TLD = (
        2201,
        "unsupported",
        "never",
        "Unsupported TLD",
    )
    """Unsupported TLD

    Check the spelling of the TLD. If it is right, this command does not work for
    domains under it.
    """

    DOMAIN_NAME_INVALID = (
        2202,
        "invalid-parameter",
        "after-fix",
        "Invalid or unsupported domain name format",
    )
    """Invalid or unsupported domain name format

    Send the bare domain name such as example.cz, without a protocol, a path,
    spaces or a trailing dot.
    """

    PARAMETER_INVALID_PERIOD = (
        2203,
        "invalid-parameter",
        "after-fix",
        "Invalid period",
    )
    """Invalid period

    Choose a period that the TLD allows; domain-tld-period-check tells whether it
    does. For wgp-domain-create check period_id.

    Parameter: period

    In wgp-domain-create: Invalid period_id
    """

    PARAMETER_MISSING_OWNER_C = (
        2204,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: owner_c",
    )
    """Invalid request – required parameter missing: owner_c

    Parameter: owner_c
    """

    PARAMETER_MISSING_DOMAIN = (
        2205,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: domain",
    )
    """Invalid request – required parameter missing: domain

    Parameter: domain
    """

    DOMAIN_REQUEST_INTERNAL_ERROR = (
        2206,
        "internal",
        "later",
        "Invalid request – internal error",
    )
    """Invalid request – internal error"""

    PARAMETER_INVALID_OWNER_C = (
        2207,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: owner_c",
    )
    """Invalid request – invalid format: owner_c

    Parameter: owner_c

    In contact-update: Invalid contact name format
    """

    PARAMETER_INVALID_ADMIN_C = (
        2208,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: admin_c",
    )
    """Invalid request – invalid format: admin_c

    Parameter: admin_c
    """

    PARAMETER_INVALID_NSSET = (
        2209,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: nsset",
    )
    """Invalid request – invalid format: nsset

    Parameter: nsset
    """

    PARAMETER_INVALID_DNS = (
        2210,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: dns",
    )
    """Invalid request – invalid format: dns

    Parameter: dns
    """

    TOO_MANY_DNS_SERVERS = (
        2211,
        "invalid-parameter",
        "after-fix",
        "Invalid request – too many DNS servers",
    )
    """Invalid request – too many DNS servers

    Parameter: dns
    """

    PARAMETER_MISSING_NSSET = (
        2212,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: nsset",
    )
    """Invalid request – required parameter missing: nsset

    Parameter: nsset
    """

    PARAMETER_MISSING_DNS = (
        2213,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: dns",
    )
    """Invalid request – required parameter missing: dns

    Parameter: dns
    """

    DUPLICATE_DNS_ENTRY = (
        2214,
        "invalid-parameter",
        "after-fix",
        "Invalid request – duplicate DNS entry",
    )
    """Invalid request – duplicate DNS entry

    The same DNS server stands in the request more than once. Name each server
    once.

    Parameter: dns
    """

    PARAMETER_MISSING_AUTH_INFO = (
        2215,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: auth info",
    )
    """Invalid request – required parameter missing: auth info

    Give the authorization code of the object, which its current registrar or
    owner has.

    Parameter: auth_info
    """

    CONTACT_NAME_INVALID = (
        2216,
        "invalid-parameter",
        "after-fix",
        "Invalid or unsupported contact name format",
    )
    """Invalid or unsupported contact name format"""

    CONTACT_DATA_INVALID = (
        2217,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid contact data",
    )
    """Invalid request – invalid contact data

    Check all data of the contact against the rules of the TLD; the code does not
    say which item is wrong.
    """

    CONTACT_NAME_IS_AUTOMATIC = (
        2218,
        "invalid-parameter",
        "after-fix",
        "Invalid request – contact identifier is created automatically",
    )
    """Invalid request – contact identifier is created automatically

    Leave the name of the contact out; under this TLD you get it in the answer.
    """

    PARAMETER_MISSING_COMPANY = (
        2219,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: company",
    )
    """Invalid request – required parameter missing: company

    Parameter: company
    """

    PARAMETER_MISSING_FNAME = (
        2220,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: fname",
    )
    """Invalid request – required parameter missing: fname

    Parameter: fname
    """

    PARAMETER_MISSING_LNAME = (
        2221,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: lname",
    )
    """Invalid request – required parameter missing: lname

    Parameter: lname
    """

    PARAMETER_MISSING_EMAIL = (
        2222,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: email",
    )
    """Invalid request – required parameter missing: email

    Parameter: email
    """

    PARAMETER_INVALID_EMAIL = (
        2223,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: email",
    )
    """Invalid request – invalid format: email

    Parameter: email

    In wg-members-create: Invalid email format or the address does not exist

    In wg-members-show: Invalid email format or the address does not exist
    """

    PARAMETER_MISSING_EMAIL2 = (
        2224,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: email2",
    )
    """Invalid request – required parameter missing: email2

    Parameter: email2
    """

    PARAMETER_INVALID_EMAIL2 = (
        2225,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: email2",
    )
    """Invalid request – invalid format: email2

    Parameter: email2
    """

    PARAMETER_MISSING_PHONE = (
        2226,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: phone",
    )
    """Invalid request – required parameter missing: phone

    Parameter: phone
    """

    PARAMETER_INVALID_PHONE = (
        2227,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: phone",
    )
    """Invalid request – invalid format: phone

    Parameter: phone
    """

    PARAMETER_MISSING_FAX = (
        2228,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: fax",
    )
    """Invalid request – required parameter missing: fax

    Parameter: fax
    """

    PARAMETER_INVALID_FAX = (
        2229,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: fax",
    )
    """Invalid request – invalid format: fax

    Parameter: fax
    """

    PARAMETER_MISSING_IC = (
        2230,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: ic",
    )
    """Invalid request – required parameter missing: ic

    Give the identification number of the company (in Czech IČ).

    Parameter: ic
    """

    PARAMETER_INVALID_IC = (
        2231,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: ic",
    )
    """Invalid request – invalid format: ic

    Check the identification number of the company (in Czech IČ).

    Parameter: ic
    """

    PARAMETER_MISSING_DIC = (
        2232,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: dic",
    )
    """Invalid request – required parameter missing: dic

    Give the tax identification number (in Czech DIČ).

    Parameter: dic
    """

    PARAMETER_INVALID_DIC = (
        2233,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: dic",
    )
    """Invalid request – invalid format: dic

    Check the tax identification number (in Czech DIČ).

    Parameter: dic
    """

    PARAMETER_MISSING_ADDR_STREET = (
        2234,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: addr_street",
    )
    """Invalid request – required parameter missing: addr_street

    Parameter: addr_street
    """

    PARAMETER_MISSING_ADDR_CITY = (
        2235,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: addr_city",
    )
    """Invalid request – required parameter missing: addr_city

    Parameter: addr_city
    """

    PARAMETER_MISSING_ADDR_ZIP = (
        2236,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: addr_zip",
    )
    """Invalid request – required parameter missing: addr_zip

    Parameter: addr_zip
    """

    PARAMETER_MISSING_ADDR_COUNTRY = (
        2237,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: addr_country",
    )
    """Invalid request – required parameter missing: addr_country

    Parameter: addr_country
    """

    PARAMETER_INVALID_ADDR_COUNTRY = (
        2238,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: addr_country",
    )
    """Invalid request – invalid format: addr_country

    Parameter: addr_country
    """

    PARAMETER_MISSING_ADDR_STATE = (
        2239,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing: addr_state",
    )
    """Invalid request – required parameter missing: addr_state

    Parameter: addr_state
    """

    PARAMETER_MISSING_IN_OTHER_DATA = (
        2240,
        "missing-parameter",
        "after-fix",
        "Invalid request – required parameter missing in other data",
    )
    """Invalid request – required parameter missing in other data

    Look up which additional data the TLD requires and fill them in.
    """

    PARAMETER_INVALID_IN_OTHER_DATA = (
        2241,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format in other data",
    )
    """Invalid request – invalid format in other data

    Check the additional data that the TLD requires.
    """

    STATUS_INVALID = (
        2242,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid status",
    )
    """Invalid request – invalid status"""

    SEND_AUTH_INFO_NOT_ALLOWED = (
        2243,
        "unsupported",
        "never",
        "Invalid request – function SendAuthInfo is not allowed for this domain",
    )
    """Invalid request – function SendAuthInfo is not allowed for this domain

    The authorization code cannot be sent by this command. Ask customer support
    how to get it.

    In contact-send-auth-info: Sending auth_info is not allowed for this contact

    In nsset-send-auth-info: Sending auth_info is not allowed for this NSSET
    """

    CONTACT_TRANSFER_UNSUPPORTED = (
        2244,
        "unsupported",
        "never",
        "Invalid request – contact transfer is not allowed for this TLD",
    )
    """Invalid request – contact transfer is not allowed for this TLD"""

    PARAMETER_MISSING_RULES_AGREE = (
        2245,
        "missing-parameter",
        "after-fix",
        "Invalid request – rules agree missing",
    )
    """Invalid request – rules agree missing

    Send the consent to the rules of the registry that the TLD requires, once the
    customer has given it.
    """

    PARAMETER_INVALID_RULES_AGREE = (
        2246,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: rules agree",
    )
    """Invalid request – invalid format: rules agree"""

    NSSET_NAME_INVALID = (
        2247,
        "invalid-parameter",
        "after-fix",
        "Invalid or unsupported NSSET name format",
    )
    """Invalid or unsupported NSSET name format"""

    NSSET_DATA_INVALID = (
        2248,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid NSSET data",
    )
    """Invalid request – invalid NSSET data

    Check the DNS servers and the technical contact of the NSSET; the code does
    not say which item is wrong.
    """

    NSSET_TRANSFER_UNSUPPORTED = (
        2249,
        "unsupported",
        "never",
        "Invalid request – NSSET transfer is not allowed for this TLD",
    )
    """Invalid request – NSSET transfer is not allowed for this TLD"""

    DOMAIN_CHECK_LIMIT_EXCEEDED = (
        2250,
        "rate-limit",
        "after-window",
        "Invalid request – domain check – max. query hour limit exceeded",
    )
    """Invalid request – domain check – max. query hour limit exceeded

    Wait until the hour is over. One account may make 100 availability requests an
    hour, shared by domain-check, domain-create and domain-transfer-check. The
    code says nothing about the domain: it may well be free.
    """

    DOMAIN_CHECK_TEMPORARILY_REJECTED = (
        2251,
        "temporary-failure",
        "later",
        "Invalid request – domain check failed, try again later",
    )
    """Invalid request – domain check failed, try again later

    Wait a while and check the domain again, slowly and only a few times. The code
    says nothing about the domain: it may well be free.
    """

    DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED = (
        2252,
        "rate-limit",
        "after-window",
        "Invalid request – domain transfer check – max. query hour limit exceeded",
    )
    """Invalid request – domain transfer check – max. query hour limit exceeded

    Wait until the hour is over. One account may make 100 availability requests an
    hour, shared by domain-check, domain-create and domain-transfer-check. The
    code does not say whether the transfer is possible.
    """

    PARAMETER_INVALID_ADDR_ZIP = (
        2253,
        "invalid-parameter",
        "after-fix",
        "Invalid request – invalid format: addr_zip",
    )
    """Invalid request – invalid format: addr_zip

    Parameter: addr_zip
    """

    KEYSET_NAME_INVALID = (
        2264,
        "invalid-parameter",
        "after-fix",
        "Invalid KEYSET name",
    )
    """Invalid KEYSET name"""

    DNSSEC_UNSUPPORTED = (
        2265,
        "unsupported",
        "never",
        "DNSSEC is not supported",
    )
    """DNSSEC is not supported"""

    ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = (
        2266,
        "unsupported",
        "never",
        "Unsupported action for secondary domain",
    )
    """Unsupported action for secondary domain"""

    ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = (
        2267,
        "unsupported",
        "never",
        "Unsupported action for primary domain",
    )
    """Unsupported action for primary domain"""

    DOMAIN_UNPAID_PERIOD_EXISTS = (
        2269,
        "wrong-state",
        "after-fix",
        "An unpaid new period already exists",
    )
    """An unpaid new period already exists

    The domain is already ordered for a further period. Pay or settle that order
    in the customer administration before you renew again.
    """

    IP_ADDRESS_INVALID = (
        2272,
        "invalid-parameter",
        "after-fix",
        "Invalid IP address format",
    )
    """Invalid IP address format

    Check all addresses in upstream_ips; they are IP addresses, not host names.

    Parameter: upstream_ips
    """

    PARAMETER_INVALID_VARIANT_ID = (
        2273,
        "invalid-parameter",
        "after-fix",
        "Invalid variant",
    )
    """Invalid variant

    Parameter: variant_id
    """

    INTERNAL_USER_ID_MISSING = (
        2274,
        "internal",
        "later",
        "Internal error – missing user_id",
    )
    """Internal error – missing user_id

    The user_id is not a parameter of yours; nothing in the request needs to
    change. Try again later, and ask customer support if it stays.
    """

    INTERNAL_USER_NOT_FOUND = (
        2275,
        "internal",
        "later",
        "Internal error – user not found",
    )
    """Internal error – user not found"""

    UNSUPPORTED_TLD_OR_DOMAIN_LEVEL = (
        2276,
        "unsupported",
        "never",
        "Unsupported TLD or maximal domain level exceeded",
    )
    """Unsupported TLD or maximal domain level exceeded"""

    DOMAIN_NAME_HAS_WWW_PREFIX = (
        2277,
        "invalid-parameter",
        "after-fix",
        "Not allowed to explicitly prepend www. to the domain name",
    )
    """Not allowed to explicitly prepend www. to the domain name

    Send the domain name without www. at its beginning.
    """

    DOMAIN_NAME_USED_BY_SERVICE = (
        2278,
        "already-exists",
        "never",
        "Domain name cannot be used – there is a service with this domain name",
    )
    """Domain name cannot be used – there is a service with this domain name

    Use the service that exists, or choose another domain name.
    """

    CREDIT_ACCOUNT_LOCKED = (
        2279,
        "billing",
        "after-fix",
        "Credit account is locked",
    )
    """Credit account is locked

    Look in the customer administration why the credit account is locked, or ask
    customer support. Send the order again only then.
    """

    CREDIT_ACCOUNT_ACTIVE = (
        2280,
        "billing",
        "after-fix",
        "Credit account active",
    )
    """Credit account active

    Check the state of the credit account in the customer administration before
    you send the order again.
    """

    CREDIT_ACCOUNT_INACTIVE = (
        2281,
        "billing",
        "after-fix",
        "Inactive credit account",
    )
    """Inactive credit account

    Activate the credit account in the customer administration; WAPI takes all
    payments from it.
    """

    CREDIT_ACCOUNT_CURRENCY_INVALID = (
        2282,
        "billing",
        "after-fix",
        "Invalid credit account currency",
    )
    """Invalid credit account currency"""

    CREDIT_AMOUNT_INVALID_OR_INSUFFICIENT = (
        2283,
        "billing",
        "after-fix",
        "Invalid amount or insufficient credit",
    )
    """Invalid amount or insufficient credit

    Compare the credit (credit-info) with the price of the service, top it up and
    send the order again.
    """

    CREDIT_ACCOUNT_INFORMATION_ERROR = (
        2284,
        "billing",
        "after-fix",
        "Credit account information error",
    )
    """Credit account information error"""

    VAT_SETTINGS_INVALID = (
        2285,
        "billing",
        "after-fix",
        "Incorrect VAT settings",
    )
    """Incorrect VAT settings

    Correct the tax data of your account in the customer administration.
    """

    CREDIT_ACCOUNT_INTERNAL_ERROR = (
        2286,
        "internal",
        "later",
        "Credit account – internal error",
    )
    """Credit account – internal error

    Check the credit with credit-info before you send the order again.
    """

    CREDIT_MOVEMENT_NOT_ADDED = (
        2290,
        "billing",
        "after-fix",
        "Credit account – activity has not been added to the credit account",
    )
    """Credit account – activity has not been added to the credit account

    Check the credit and the movements on the credit account first. Send the order
    again only when it is clear that nothing was paid.
    """

    WGP_DOMAIN_EXISTS = (
        2291,
        "already-exists",
        "never",
        "Domain already exists for this customer account in the WGP API",
    )
    """Domain already exists for this customer account in the WGP API

    The domain is already in the service; there is nothing to add.
    """

    WGP_DOMAIN_NOT_FOUND = (
        2292,
        "not-found",
        "after-fix",
        "Domain not found for this customer account in the WGP API",
    )
    """Domain not found for this customer account in the WGP API

    Look the domain up in wgp-services-list, or add it with wgp-domain-create.
    """

    CREDIT_BALANCE_UNAVAILABLE = (
        2293,
        "billing",
        "after-fix",
        "Unable to get the credit balance on the credit account",
    )
    """Unable to get the credit balance on the credit account

    Check with credit-info that the credit account can be read before you send the
    order again.
    """

    SERVICE_PRICE_UNAVAILABLE = (
        2294,
        "billing",
        "after-fix",
        "Unable to retrieve service price",
    )
    """Unable to retrieve service price

    Check that the plan and the period that you ordered exist.
    """

    WGP_DOMAIN_CREATE_FAILED = (
        2295,
        "billing",
        "after-fix",
        "Unable to create domain in WGP. The payment has been cancelled",
    )
    """Unable to create domain in WGP. The payment has been cancelled

    Check with credit-info that the payment was really returned before you send
    the order again.
    """

    CREDIT_MOVEMENT_CANNOT_BE_CANCELLED = (
        2296,
        "billing",
        "after-fix",
        "Credit account movement cannot be cancelled",
    )
    """Credit account movement cannot be cancelled

    Check the credit and the movements on the credit account; ask customer support
    if a payment for a service that you did not get remains there.
    """

    PARAMETER_INVALID_TYPE = (
        2301,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid type format",
    )
    """Invalid request – WDNS domain – invalid type format

    Parameter: type
    """

    PARAMETER_MISSING_PRIMARY_IP = (
        2302,
        "missing-parameter",
        "after-fix",
        "Invalid request – WDNS domain – required parameter missing: primary_ip",
    )
    """Invalid request – WDNS domain – required parameter missing: primary_ip

    A secondary domain needs the IP address of its primary DNS server.

    Parameter: primary_ip
    """

    PARAMETER_INVALID_PRIMARY_IP = (
        2303,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid primary_ip format",
    )
    """Invalid request – WDNS domain – invalid primary_ip format

    Parameter: primary_ip
    """

    PARAMETER_INVALID_AXFR_ENABLED = (
        2304,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid axfr_enabled format",
    )
    """Invalid request – WDNS domain – invalid axfr_enabled format

    Parameter: axfr_enabled
    """

    PARAMETER_MISSING_AXFR_IPS = (
        2305,
        "missing-parameter",
        "after-fix",
        "Invalid request – WDNS domain – required parameter missing: axfr_ips",
    )
    """Invalid request – WDNS domain – required parameter missing: axfr_ips

    Name the IP addresses that may transfer the zone, or switch axfr_enabled off.

    Parameter: axfr_ips
    """

    PARAMETER_INVALID_AXFR_IPS = (
        2306,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid axfr_ips format",
    )
    """Invalid request – WDNS domain – invalid axfr_ips format

    Parameter: axfr_ips
    """

    PARAMETER_INVALID_NS = (
        2308,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid ns format",
    )
    """Invalid request – WDNS domain – invalid ns format

    Parameter: ns
    """

    DNS_ROW_RDTYPE_INVALID = (
        2309,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid rdtype format",
    )
    """Invalid request – WDNS domain – invalid rdtype format

    Use a record type that WEDOS DNS supports.

    Parameter: rdtype
    """

    DNS_ROW_LIMIT_REACHED = (
        2310,
        "quota",
        "after-fix",
        "Invalid request – WDNS domain – rows count limit reached",
    )
    """Invalid request – WDNS domain – rows count limit reached

    Delete rows of the domain that are no longer needed. Waiting does not help.
    """

    DNS_ROW_NAME_INVALID = (
        2311,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid name format",
    )
    """Invalid request – WDNS domain – invalid name format

    Send only the part of the name in front of the domain.

    Parameter: name
    """

    DNS_ROW_NAME_INVALID_FOR_RDTYPE = (
        2312,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid name format for this rdtype",
    )
    """Invalid request – WDNS domain – invalid name format for this rdtype

    Parameter: name
    """

    DNS_ROW_CNAME_INVALID_FOR_NAME = (
        2313,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid CNAME for this name",
    )
    """Invalid request – WDNS domain – invalid CNAME for this name

    A CNAME can stand neither at the domain itself nor beside other records of the
    same name. Delete those, or use another type.
    """

    DNS_ROW_RDATA_INVALID_FOR_RDTYPE = (
        2314,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid rdata format for this rdtype",
    )
    """Invalid request – WDNS domain – invalid rdata format for this rdtype

    Check the value against the record type: an A record takes an IPv4 address, an
    AAAA record an IPv6 address, a CNAME a host name.

    Parameter: rdata
    """

    DNS_ROW_TTL_INVALID = (
        2315,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid TTL",
    )
    """Invalid request – WDNS domain – invalid TTL

    Use the TTL that the existing rows with the same name and type have, or change
    their TTL first.

    Parameter: ttl

    In dns-row-add: TTL is invalid or differs from the TTL of the existing row

    In dns-row-update: TTL is invalid or differs from the TTL of the existing row
    """

    DNS_ROW_EXISTS = (
        2316,
        "already-exists",
        "never",
        "Invalid request – WDNS domain – this row exists",
    )
    """Invalid request – WDNS domain – this row exists

    The row is there already: treat the addition as done, or read the rows with
    dns-rows-list and update the one that you mean.
    """

    DNS_ROW_TTL_OUT_OF_RANGE = (
        2317,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid TTL limit",
    )
    """Invalid request – WDNS domain – invalid TTL limit

    Choose a TTL within the limits that the documentation of the command gives.

    Parameter: ttl
    """

    DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = (
        2318,
        "unsupported",
        "never",
        "Invalid request – WDNS domain – unsupported action for secondary domain",
    )
    """Invalid request – WDNS domain – unsupported action for secondary domain

    A secondary domain takes its rows from the primary DNS server. Change them
    there.
    """

    DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = (
        2319,
        "unsupported",
        "never",
        "Invalid request – WDNS domain – unsupported action for primary domain",
    )
    """Invalid request – WDNS domain – unsupported action for primary domain

    The action makes sense only for a secondary domain.
    """

    DNS_NEW_DOMAIN_NAME_INVALID = (
        2320,
        "invalid-parameter",
        "after-fix",
        "Invalid request – WDNS domain – invalid or unsupported new domain name format",
    )
    """Invalid request – WDNS domain – invalid or unsupported new domain name format"""

    DNS_NEW_DOMAIN_TLD_UNSUPPORTED = (
        2321,
        "unsupported",
        "never",
        "Invalid request – WDNS domain – unsupported TLD of new domain name",
    )
    """Invalid request – WDNS domain – unsupported TLD of new domain name"""

    DNS_DOMAIN_LIMIT_EXCEEDED = (
        2322,
        "quota",
        "after-fix",
        "Invalid request – WDNS domain – maximum user domains count exceeded",
    )
    """Invalid request – WDNS domain – maximum user domains count exceeded

    Delete domains from WEDOS DNS that are no longer needed, or ask customer
    support for a higher limit. Waiting does not help.
    """

    UNKNOWN_RESPONSE_CODE = (
        2400,
        "internal",
        "after-fix",
        "Internal error – unknown response code",
    )
    """Internal error – unknown response code

    Look at what the request did before you send it again. If the same request
    fails repeatedly, ask customer support.
    """

    WGP_TEMPLATE_APPLY_FAILED = (
        2401,
        "failed",
        "after-fix",
        "Cannot apply template to domain",
    )
    """Cannot apply template to domain"""

    WGP_TEMPLATE_INVALID = (
        2402,
        "invalid-parameter",
        "after-fix",
        "Invalid domain template",
    )
    """Invalid domain template

    Choose a template from wgp-domain-templates-list.
    """

    WGP_TEMPLATE_USER_MISMATCH = (
        2403,
        "access-denied",
        "after-fix",
        "Domain template and user mismatch",
    )
    """Domain template and user mismatch

    Use a template of your own account; wgp-domain-templates-list shows them.
    """

    WGP_TEMPLATE_PLAN_MISMATCH = (
        2404,
        "invalid-parameter",
        "after-fix",
        "Domain template and domain plan mismatch",
    )
    """Domain template and domain plan mismatch

    Choose a template that belongs to the plan of the domain, or change the plan
    with wgp-domain-update-subscription.
    """

    WGP_TEMPLATE_DAILY_LIMIT_REACHED = (
        2405,
        "rate-limit",
        "after-window",
        "Daily template domain limit reached",
    )
    """Daily template domain limit reached

    Wait until the next day before you use the template again.
    """

    WGP_DOMAIN_OR_SERVICE_NOT_FOUND = (
        2406,
        "not-found",
        "after-fix",
        "Domain/service not found",
    )
    """Domain/service not found

    Look the domain up in wgp-services-list.
    """

    WGP_TEMPLATE_DOMAIN_NOT_FOUND = (
        2407,
        "not-found",
        "after-fix",
        "Template domain not found",
    )
    """Template domain not found

    Choose a template from wgp-domain-templates-list.
    """

    PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID = (
        2408,
        "missing-parameter",
        "after-fix",
        "Missing variant_id or period_id",
    )
    """Missing variant_id or period_id"""

    WGP_SERVICE_RENEW_FAILED = (
        2409,
        "failed",
        "after-fix",
        "Service renewal failed",
    )
    """Service renewal failed

    Check with wgp-domain-info and credit-info whether the service was renewed and
    paid before you send the request again.
    """

    WGP_SERVICE_NOT_FOUND = (
        2410,
        "not-found",
        "after-fix",
        "Service not found",
    )
    """Service not found

    Look the service up in wgp-services-list.
    """

    WGP_DNS_TOKEN_UNAVAILABLE = (
        2411,
        "access-denied",
        "after-fix",
        "Unavailable token to rewrite DNS",
    )
    """Unavailable token to rewrite DNS

    Change the DNS rows yourself, or let WGP have access to the DNS of the domain.
    """

    WGP_DNS_REWRITE_FAILED = (
        2412,
        "failed",
        "after-fix",
        "Failed API request to rewrite DNS",
    )
    """Failed API request to rewrite DNS

    Check the DNS rows of the domain: they may have kept their old values.
    """

    WGP_DNS_UPDATE_NOT_PERMITTED = (
        2413,
        "access-denied",
        "after-fix",
        "Request failed, WGP does not have permission to update DNS",
    )
    """Request failed, WGP does not have permission to update DNS

    Change the DNS rows yourself, or let WGP have access to the DNS of the domain.
    """

    WGP_TOKEN_MISSING_WITHOUT_FORCE = (
        2414,
        "access-denied",
        "after-fix",
        "WGP does not have a token and the user did not set the force flag in WAPI",
    )
    """WGP does not have a token and the user did not set the force flag in WAPI

    Let WGP have access to the DNS of the domain, or set the force flag once you
    know from the documentation what it does.
    """

    WGP_LIMITER_REACHED = (
        2415,
        "quota",
        "after-fix",
        "Limiter value reached",
    )
    """Limiter value reached

    Check what the plan of the service allows, and remove something or change the
    plan.
    """

    WGP_DOMAIN_MODE_INVALID = (
        2416,
        "invalid-parameter",
        "after-fix",
        "Invalid domain mode",
    )
    """Invalid domain mode

    The mode is ns or cname; a domain of the third or a higher level can only use
    cname.

    Parameter: mode
    """

    WG_INVITATION_NOT_FOUND = (
        2419,
        "not-found",
        "after-fix",
        "Invitation not found",
    )
    """Invitation not found"""

    WG_POLICY_INVALID = (
        2420,
        "invalid-parameter",
        "after-fix",
        "Invalid policy array",
    )
    """Invalid policy array"""

    BILLING_CURRENCY_INVALID = (
        3001,
        "billing",
        "after-fix",
        "Billing error – invalid currency",
    )
    """Billing error – invalid currency

    Check that the currency of the credit account is the one in which the service
    is charged.
    """

    INSUFFICIENT_CREDIT = (
        3002,
        "billing",
        "after-fix",
        "Billing error – insufficient credit",
    )
    """Billing error – insufficient credit

    Top up the credit in the customer administration and send the order again.
    credit-info shows how much is left.
    """

    ACCOUNT_CONTACT_DATA_MISSING = (
        3003,
        "wrong-state",
        "after-fix",
        "Account error – undefined contact data",
    )
    """Account error – undefined contact data

    Fill in the contact data of your customer account in the customer
    administration.
    """

    PARAMETER_MISSING_DATE_RANGE = (
        3004,
        "missing-parameter",
        "after-fix",
        "Invalid input – from and to dates are missing",
    )
    """Invalid input – from and to dates are missing

    Say from which to which date you want the list of movements.
    """

    PARAMETER_INVALID_DATE_RANGE = (
        3005,
        "invalid-parameter",
        "after-fix",
        "Invalid input – wrong date",
    )
    """Invalid input – wrong date

    Check the format of both dates and that the first is not later than the
    second.
    """

    DOMAIN_REGISTERED = (
        3201,
        "already-exists",
        "never",
        "Domain is registered",
    )
    """Domain is registered

    The domain is taken. Choose another name, or transfer the domain with
    domain-transfer if it is yours.
    """

    DOMAIN_UNAVAILABLE_UNKNOWN_REASON = (
        3202,
        "unavailable",
        "never",
        "Domain is not available (unknown reason)",
    )
    """Domain is not available (unknown reason)

    Choose another name. The registry of the TLD may be able to say why the domain
    cannot be had.
    """

    DOMAIN_UNAVAILABLE = (
        3203,
        "unavailable",
        "never",
        "Domain is not available",
    )
    """Domain is not available

    The domain cannot be registered. Choose another name.
    """

    DOMAIN_QUARANTINED = (
        3204,
        "unavailable",
        "never",
        "Domain is not available, quarantine",
    )
    """Domain is not available, quarantine

    The domain was not renewed and nobody else can register it until the
    quarantine ends. If it is yours, renew it with its registrar; otherwise choose
    another name.
    """

    DOMAIN_RESERVED = (
        3205,
        "unavailable",
        "never",
        "Domain is not available, reserved",
    )
    """Domain is not available, reserved

    The registry keeps this name back. Choose another one, or ask the registry of
    the TLD about it.
    """

    DOMAIN_BLOCKED = (
        3206,
        "unavailable",
        "never",
        "Domain is not available, blocked",
    )
    """Domain is not available, blocked

    The registry does not let this name be registered. Choose another one, or ask
    the registry of the TLD about it.
    """

    DOMAIN_REGISTERED_BY_TARGET_REGISTRAR = (
        3207,
        "already-exists",
        "never",
        "Registered by target registrar",
    )
    """Registered by target registrar

    The domain is already with the registrar that you want to transfer it to;
    there is nothing to transfer.
    """

    DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE = (
        3208,
        "wrong-state",
        "after-fix",
        "Transfer not allowed, expiration too close",
    )
    """Transfer not allowed, expiration too close

    Renew the domain with its current registrar and start the transfer after that.
    """

    DOMAIN_SEND_AUTH_INFO_FAILED = (
        3209,
        "failed",
        "after-fix",
        "Domain send auth info failed",
    )
    """Domain send auth info failed

    Check that the owner of the domain has a working e-mail address, or ask
    customer support for the authorization code.
    """

    DOMAIN_UNAVAILABLE_FOR_SEND_AUTH_INFO = (
        3210,
        "not-found",
        "after-fix",
        "Domain send auth info failed: domain is not available",
    )
    """Domain send auth info failed: domain is not available"""

    CONTACT_OWNER_C_UNAVAILABLE = (
        3211,
        "not-found",
        "after-fix",
        "Contact owner_c is not available",
    )
    """Contact owner_c is not available

    Check with contact-info that the contact exists, or create it with
    contact-create.

    Parameter: owner_c
    """

    CONTACT_ADMIN_C_UNAVAILABLE = (
        3212,
        "not-found",
        "after-fix",
        "Contact admin_c is not available",
    )
    """Contact admin_c is not available

    Check with contact-info that the contact exists, or create it with
    contact-create.

    Parameter: admin_c
    """

    CONTACT_UNAVAILABLE_FOR_SEND_AUTH_INFO = (
        3213,
        "not-found",
        "after-fix",
        "Contact send auth info failed: contact is not available",
    )
    """Contact send auth info failed: contact is not available"""

    NSSET_NOT_LOADED = (
        3214,
        "not-found",
        "after-fix",
        "NSSET is not available",
    )
    """NSSET is not available

    Check the name of the NSSET and that it exists in the registry of the TLD.
    """

    CONTACT_SEND_AUTH_INFO_FAILED = (
        3215,
        "failed",
        "after-fix",
        "Contact send auth info failed",
    )
    """Contact send auth info failed

    Check that the contact has a working e-mail address, or ask customer support
    for the authorization code.
    """

    DOMAIN_INFO_FAILED = (
        3216,
        "failed",
        "after-fix",
        "Domain info failed",
    )
    """Domain info failed"""

    NSSET_SEND_AUTH_INFO_FAILED = (
        3217,
        "failed",
        "after-fix",
        "NSSET send auth info failed",
    )
    """NSSET send auth info failed

    After nsset-send-auth-info check the technical contact of the NSSET. After
    domain-transfer-check the registry could not be reached: try again later,
    slowly and only a few times.

    In domain-transfer-check: Domain transfer check failed, the registry could not
    be reached
    """

    DOMAIN_TRANSFER_NOT_POSSIBLE = (
        3218,
        "wrong-state",
        "after-fix",
        "Domain transfer is not possible",
    )
    """Domain transfer is not possible

    Ask the current registrar whether the domain is locked, expired or in a period
    in which it cannot be transferred.
    """

    DOMAIN_TRANSFER_ALREADY_PENDING = (
        3219,
        "wrong-state",
        "after-fix",
        "Domain already pending for transfer",
    )
    """Domain already pending for transfer

    Do not order another transfer. Wait until the running one ends; its result
    comes as a notification.
    """

    DOMAIN_REGISTERED_AT_WEDOS = (
        3220,
        "already-exists",
        "never",
        "Domain is already registered in our system",
    )
    """Domain is already registered in our system

    The domain is already with WEDOS, so there is nothing to transfer. If it is
    not in your account, ask customer support how to move it there.
    """

    DOMAIN_CREATE_FAILED = (
        3221,
        "failed",
        "after-fix",
        "Domain create failed",
    )
    """Domain create failed

    Check the contacts, the NSSET and the rules of the TLD. Look at the credit too
    before you order again.
    """

    DOMAIN_OPEN_FAILED = (
        3222,
        "not-found",
        "after-fix",
        "Domain open failed",
    )
    """Domain open failed

    Check the spelling of the domain and that it is in your account; for the DNS
    commands it must also have been added to WEDOS DNS.
    """

    DOMAIN_ACCESS_DENIED = (
        3223,
        "access-denied",
        "after-fix",
        "Domain authentication error",
    )
    """Domain authentication error

    Check that you are using the account that the domain belongs to, and that the
    domain is spelt correctly.

    In dns-domain-axfr-run: The domain is not in your account

    In dns-domain-commit: The domain is not in your account

    In dns-domain-copy: The domain is not in your account

    In dns-domain-info: The domain is not in your account

    In dns-row-add: The domain is not in your account

    In dns-row-detail: The domain is not in your account

    In dns-row-update: The domain is not in your account

    In dns-rows-list: The domain is not in your account

    In domain-info: The domain is not in your account

    In domain-send-auth-info: The domain is not in your account

    In domain-update-keyset: The domain is not in your account
    """

    DOMAIN_RENEW_FAILED = (
        3224,
        "failed",
        "after-fix",
        "Domain renew failed",
    )
    """Domain renew failed

    Check the expiration of the domain with domain-info and the credit with
    credit-info before you renew again.
    """

    DOMAIN_UPDATE_DNS_FAILED = (
        3225,
        "failed",
        "after-fix",
        "Domain update DNS failed",
    )
    """Domain update DNS failed

    Check that the new DNS servers already answer for the domain and that the
    NSSET exists.
    """

    DOMAIN_TRANSFER_FAILED = (
        3226,
        "failed",
        "after-fix",
        "Domain transfer failed",
    )
    """Domain transfer failed

    Ask the current registrar whether the domain may be transferred, and check it
    with domain-transfer-check.
    """

    DOMAIN_TRANSFER_AUTHORIZATION_FAILED = (
        3227,
        "access-denied",
        "after-fix",
        "Domain transfer failed – authorization error",
    )
    """Domain transfer failed – authorization error

    The auth_info does not match. Get a valid one from the current registrar or
    the owner and copy it exactly, including upper and lower case.

    Parameter: auth_info
    """

    CONTACT_UNSUPPORTED = (
        3228,
        "unsupported",
        "never",
        "Contact is not supported",
    )
    """Contact is not supported

    The TLD has no contacts that could be managed on their own.
    """

    CONTACT_NOT_LOADED = (
        3229,
        "not-found",
        "after-fix",
        "Contact is not available",
    )
    """Contact is not available

    Check the name of the contact and that it exists in the registry of the TLD.
    """

    CONTACT_CREATE_FAILED = (
        3230,
        "failed",
        "after-fix",
        "Contact create failed",
    )
    """Contact create failed"""

    CONTACT_REGISTERED = (
        3231,
        "already-exists",
        "never",
        "Contact is already registered",
    )
    """Contact is already registered

    Use the contact as it is if it is yours, or choose another name.
    """

    CONTACT_UNAVAILABLE_UNKNOWN_REASON = (
        3232,
        "unavailable",
        "never",
        "Contact is not available (unknown reason)",
    )
    """Contact is not available (unknown reason)

    Choose another name for the contact.
    """

    CONTACT_UNAVAILABLE = (
        3233,
        "unavailable",
        "never",
        "Contact is not available",
    )
    """Contact is not available

    Choose another name for the contact.
    """

    CONTACT_QUARANTINED = (
        3234,
        "unavailable",
        "never",
        "Contact is not available, quarantine",
    )
    """Contact is not available, quarantine

    Choose another name for the contact.
    """

    CONTACT_RESERVED = (
        3235,
        "unavailable",
        "never",
        "Contact is not available, reserved",
    )
    """Contact is not available, reserved

    Choose another name for the contact.
    """

    CONTACT_BLOCKED = (
        3236,
        "unavailable",
        "never",
        "Contact is not available, blocked",
    )
    """Contact is not available, blocked

    Choose another name for the contact.
    """

    CONTACT_REGISTERED_BY_TARGET_REGISTRAR = (
        3237,
        "already-exists",
        "never",
        "Contact is already registered by target registrar",
    )
    """Contact is already registered by target registrar

    The contact is already with the registrar that you want to transfer it to;
    there is nothing to transfer.
    """

    CONTACT_UPDATE_AUTHORIZATION_FAILED = (
        3238,
        "access-denied",
        "after-fix",
        "Contact update – authorization error",
    )
    """Contact update – authorization error

    Only the registrar of the contact can change it. If it is with another one,
    transfer it with contact-transfer first.
    """

    CONTACT_UPDATE_FAILED = (
        3239,
        "failed",
        "after-fix",
        "Contact update failed",
    )
    """Contact update failed"""

    CONTACT_TRANSFER_AUTHORIZATION_FAILED = (
        3240,
        "access-denied",
        "after-fix",
        "Contact transfer – authorization error",
    )
    """Contact transfer – authorization error

    The auth_info does not match. Get a valid one from the current registrar or
    the holder of the contact and copy it exactly.

    Parameter: auth_info
    """

    CONTACT_TRANSFER_FAILED = (
        3241,
        "failed",
        "after-fix",
        "Contact transfer failed",
    )
    """Contact transfer failed"""

    NSSET_UNSUPPORTED = (
        3242,
        "unsupported",
        "never",
        "NSSET is not supported",
    )
    """NSSET is not supported

    The TLD has no NSSETs. Give the DNS servers of the domain directly.
    """

    NSSET_UNAVAILABLE_FOR_CREATE = (
        3243,
        "unavailable",
        "never",
        "NSSET is not available",
    )
    """NSSET is not available

    Choose another name for the NSSET.
    """

    NSSET_CREATE_FAILED = (
        3244,
        "failed",
        "after-fix",
        "NSSET create failed",
    )
    """NSSET create failed"""

    NSSET_REGISTERED = (
        3245,
        "already-exists",
        "never",
        "NSSET is registered",
    )
    """NSSET is registered

    Use the NSSET as it is if it is yours, or choose another name.
    """

    NSSET_UNAVAILABLE_UNKNOWN_REASON = (
        3246,
        "unavailable",
        "never",
        "NSSET is not available (unknown reason)",
    )
    """NSSET is not available (unknown reason)

    Choose another name for the NSSET.
    """

    NSSET_UNAVAILABLE = (
        3247,
        "unavailable",
        "never",
        "NSSET is not available",
    )
    """NSSET is not available

    Choose another name for the NSSET.
    """

    NSSET_QUARANTINED = (
        3248,
        "unavailable",
        "never",
        "NSSET is not available, quarantine",
    )
    """NSSET is not available, quarantine

    Choose another name for the NSSET.
    """

    NSSET_RESERVED = (
        3249,
        "unavailable",
        "never",
        "NSSET is not available, reserved",
    )
    """NSSET is not available, reserved

    Choose another name for the NSSET.
    """

    NSSET_BLOCKED = (
        3250,
        "unavailable",
        "never",
        "NSSET is not available, blocked",
    )
    """NSSET is not available, blocked

    Choose another name for the NSSET.
    """

    NSSET_REGISTERED_BY_TARGET_REGISTRAR = (
        3251,
        "already-exists",
        "never",
        "NSSET is registered by target registrar",
    )
    """NSSET is registered by target registrar

    The NSSET is already with the registrar that you want it to be with; use it as
    it is.
    """

    NSSET_UPDATE_AUTHORIZATION_FAILED = (
        3252,
        "access-denied",
        "after-fix",
        "NSSET update – authorization error",
    )
    """NSSET update – authorization error

    Only the registrar of the NSSET can change it. If it is with another one,
    transfer it with nsset-transfer first.
    """

    NSSET_UPDATE_FAILED = (
        3254,
        "failed",
        "after-fix",
        "NSSET update failed",
    )
    """NSSET update failed"""

    NSSET_TRANSFER_AUTHORIZATION_FAILED = (
        3255,
        "access-denied",
        "after-fix",
        "NSSET transfer – authorization error",
    )
    """NSSET transfer – authorization error

    The auth_info does not match. Get a valid one from the current registrar or
    the technical contact of the NSSET and copy it exactly.

    Parameter: auth_info
    """

    NSSET_TRANSFER_FAILED = (
        3256,
        "failed",
        "after-fix",
        "NSSET transfer failed",
    )
    """NSSET transfer failed"""

    NSSET_UNAVAILABLE_FOR_SEND_AUTH_INFO = (
        3257,
        "not-found",
        "after-fix",
        "NSSET send auth info failed: NSSET is not available",
    )
    """NSSET send auth info failed: NSSET is not available"""

    REGISTRY_OUTAGE = (
        3258,
        "temporary-failure",
        "later",
        "Registry outage in progress",
    )
    """Registry outage in progress

    Nothing is wrong with the request. Wait until the outage of the registry is
    over and send it again, slowly and only a few times.
    """

    KEYSET_UNAVAILABLE = (
        3259,
        "not-found",
        "after-fix",
        "KEYSET is not available",
    )
    """KEYSET is not available

    Check the name of the KEYSET and that it exists in the registry of the TLD.
    """

    DNSSEC_ORDER_PENDING = (
        3260,
        "wrong-state",
        "after-fix",
        "A DNSSEC order is already pending",
    )
    """A DNSSEC order is already pending

    Wait until the pending order is finished before you change the setting again.
    """

    DNSSEC_SETUP_FAILED = (
        3262,
        "failed",
        "after-fix",
        "DNSSEC setting failed",
    )
    """DNSSEC setting failed"""

    DOMAIN_NOT_USING_WEDOS_DNS = (
        3263,
        "wrong-state",
        "after-fix",
        "Domain does not use WEDOS DNS",
    )
    """Domain does not use WEDOS DNS

    Point the domain to the DNS servers of WEDOS with domain-update-ns, or set
    DNSSEC by a KEYSET of your own.
    """

    KEYSET_BLOCKED = (
        3264,
        "wrong-state",
        "after-fix",
        "KEYSET is blocked",
    )
    """KEYSET is blocked

    Use another KEYSET, or have this one unblocked.
    """

    DNS_DOMAIN_DELETE_FAILED = (
        3301,
        "failed",
        "after-fix",
        "WDNS domain delete failed",
    )
    """WDNS domain delete failed"""

    DNS_DOMAIN_ADD_FAILED = (
        3302,
        "failed",
        "after-fix",
        "WDNS domain add failed",
    )
    """WDNS domain add failed"""

    DNS_DOMAIN_EXISTS = (
        3303,
        "already-exists",
        "never",
        "WDNS domain exists",
    )
    """WDNS domain exists

    The domain is already in WEDOS DNS. Go on with its rows (dns-rows-list) if it
    is in your account; otherwise ask customer support.
    """

    DNS_DOMAIN_UPDATE_FAILED = (
        3304,
        "failed",
        "after-fix",
        "WDNS domain update failed",
    )
    """WDNS domain update failed"""

    DNS_DOMAIN_LOCKED = (
        3305,
        "wrong-state",
        "after-fix",
        "WDNS domain user locked",
    )
    """WDNS domain user locked

    Unlock the editing of the DNS of this domain in the customer administration or
    ask customer support to, then send the request again.
    """

    DNS_DOMAIN_DELETED = (
        3306,
        "not-found",
        "after-fix",
        "WDNS domain is deleted",
    )
    """WDNS domain is deleted

    If you wanted to delete something, it is done. Otherwise add the domain to
    WEDOS DNS again with dns-domain-add.
    """

    DNS_ROW_ADD_FAILED = (
        3307,
        "failed",
        "after-fix",
        "WDNS domain row add failed",
    )
    """WDNS domain row add failed"""

    DNS_ROW_DELETE_FAILED = (
        3308,
        "failed",
        "after-fix",
        "WDNS domain row delete failed",
    )
    """WDNS domain row delete failed"""

    DNS_ROW_NOT_FOUND = (
        3309,
        "not-found",
        "after-fix",
        "WDNS domain row ID does not exist",
    )
    """WDNS domain row ID does not exist

    If you wanted to delete the row, it is gone already. Otherwise read the rows
    again with dns-rows-list: the ID of a row may have changed.

    Parameter: row_id
    """

    DNS_ROW_UPDATE_FAILED = (
        3310,
        "failed",
        "after-fix",
        "WDNS domain row update failed",
    )
    """WDNS domain row update failed"""

    DNS_DOMAIN_COPY_FAILED = (
        3311,
        "failed",
        "after-fix",
        "WDNS domain copy failed",
    )
    """WDNS domain copy failed"""

    DNS_NEW_DOMAIN_EXISTS = (
        3312,
        "already-exists",
        "never",
        "WDNS new domain exists",
    )
    """WDNS new domain exists

    Change the rows of the existing domain, or delete it from WEDOS DNS before you
    copy.
    """

    INTERNAL_ERROR = (
        4000,
        "internal",
        "later",
        "Internal error",
    )
    """Internal error

    Check whether the request had an effect, then try again later, slowly and only
    a few times. If the error stays, give customer support the svTRID of the
    answer.
    """

    INTERNAL_EXCEPTION = (
        4001,
        "internal",
        "later",
        "Internal exception",
    )
    """Internal exception

    Check whether the request had an effect, then try again later, slowly and only
    a few times. If the error stays, give customer support the svTRID of the
    answer.
    """

    CREDIT_DEDUCTION_FAILED = (
        4002,
        "billing",
        "after-fix",
        "Billing error – credit deduction failed",
    )
    """Billing error – credit deduction failed

    Check with credit-info whether the credit was deducted, and whether the order
    was carried out, before you send it again.
    """

    BILLING_FAILED = (
        4003,
        "billing",
        "after-fix",
        "Billing error – billing failed",
    )
    """Billing error – billing failed

    Check with credit-info whether the credit was deducted, and whether the order
    was carried out, before you send it again.
    """

    DOMAIN_CHECK_TEMPORARILY_FAILED = (
        4201,
        "temporary-failure",
        "later",
        "Domain check failed, try again later",
    )
    """Domain check failed, try again later

    Wait a while and check the domain again. The code says nothing about the
    domain: it may well be free.
    """

    CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE = (
        4202,
        "temporary-failure",
        "later",
        "Contact owner_c is not available, try again later",
    )
    """Contact owner_c is not available, try again later

    Parameter: owner_c
    """

    CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE = (
        4203,
        "temporary-failure",
        "later",
        "Contact admin_c is not available, try again later",
    )
    """Contact admin_c is not available, try again later

    Parameter: admin_c
    """

    NSSET_TEMPORARILY_UNAVAILABLE = (
        4204,
        "temporary-failure",
        "later",
        "NSSET is not available, try again later",
    )
    """NSSET is not available, try again later"""

    DOMAIN_INFO_TEMPORARILY_FAILED = (
        4205,
        "temporary-failure",
        "later",
        "Domain info failed, try again later",
    )
    """Domain info failed, try again later"""

    DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED = (
        4206,
        "temporary-failure",
        "later",
        "Domain transfer check failed, try again later",
    )
    """Domain transfer check failed, try again later"""

    DOMAIN_CREATE_TEMPORARILY_FAILED = (
        4207,
        "temporary-failure",
        "later",
        "Domain create failed, try again later",
    )
    """Domain create failed, try again later

    Check with domain-info that the domain was not registered after all before you
    order it again.
    """

    DOMAIN_RENEW_TEMPORARILY_FAILED = (
        4208,
        "temporary-failure",
        "later",
        "Domain renew failed, try again later",
    )
    """Domain renew failed, try again later

    Check with domain-info that the expiration has not moved before you renew
    again.
    """

    DOMAIN_TRANSFER_TEMPORARILY_FAILED = (
        4209,
        "temporary-failure",
        "later",
        "Domain transfer failed, try again later",
    )
    """Domain transfer failed, try again later"""

    DOMAIN_UPDATE_DNS_TEMPORARILY_FAILED = (
        4210,
        "temporary-failure",
        "later",
        "Domain update DNS failed, try again later",
    )
    """Domain update DNS failed, try again later"""

    CONTACT_CHECK_TEMPORARILY_FAILED = (
        4211,
        "temporary-failure",
        "later",
        "Contact check failed, try again later",
    )
    """Contact check failed, try again later"""

    CONTACT_TEMPORARILY_UNAVAILABLE = (
        4212,
        "temporary-failure",
        "later",
        "Contact is not available, try again later",
    )
    """Contact is not available, try again later"""

    CONTACT_CREATE_TEMPORARILY_FAILED = (
        4213,
        "temporary-failure",
        "later",
        "Contact create failed, try again later",
    )
    """Contact create failed, try again later"""

    DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED = (
        4214,
        "temporary-failure",
        "later",
        "Domain send auth info failed, try again later",
    )
    """Domain send auth info failed, try again later"""

    CONTACT_UPDATE_TEMPORARILY_FAILED = (
        4215,
        "temporary-failure",
        "later",
        "Contact update failed, try again later",
    )
    """Contact update failed, try again later"""

    CONTACT_TRANSFER_TEMPORARILY_FAILED = (
        4216,
        "temporary-failure",
        "later",
        "Contact transfer failed, try again later",
    )
    """Contact transfer failed, try again later"""

    CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED = (
        4217,
        "temporary-failure",
        "later",
        "Contact send auth info failed, try again later",
    )
    """Contact send auth info failed, try again later"""

    NSSET_CHECK_TEMPORARILY_FAILED = (
        4218,
        "temporary-failure",
        "later",
        "NSSET check failed, try again later",
    )
    """NSSET check failed, try again later"""

    NSSET_CREATE_TEMPORARILY_FAILED = (
        4219,
        "temporary-failure",
        "later",
        "NSSET create failed, try again later",
    )
    """NSSET create failed, try again later"""

    NSSET_UPDATE_TEMPORARILY_FAILED = (
        4220,
        "temporary-failure",
        "later",
        "NSSET update failed, try again later",
    )
    """NSSET update failed, try again later"""

    NSSET_TRANSFER_TEMPORARILY_FAILED = (
        4221,
        "temporary-failure",
        "later",
        "NSSET transfer failed, try again later",
    )
    """NSSET transfer failed, try again later"""

    NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED = (
        4222,
        "temporary-failure",
        "later",
        "NSSET send auth info failed, try again later",
    )
    """NSSET send auth info failed, try again later"""

    FATAL_ERROR = (
        5000,
        "internal",
        "later",
        "Fatal error",
    )
    """Fatal error"""

    INTERNAL_AUTHENTICATION_ERROR = (
        5001,
        "internal",
        "later",
        "Internal authentication error",
    )
    """Internal authentication error

    Your login is not the cause (that would be 2050). Try again later, slowly and
    only a few times.
    """

    INTERNAL_PRICING_ERROR = (
        5002,
        "internal",
        "later",
        "Internal pricing error",
    )
    """Internal pricing error

    Check the credit with credit-info before you send an order again.
    """

    OUT_OF_ORDER = (
        5003,
        "internal",
        "later",
        "Out of order",
    )
    """Out of order

    WAPI is not working at the moment. Stop your jobs and try again later, slowly
    and only a few times.
    """


_OUTCOMES: Final[dict[Kind, Outcome]] = {
    "acknowledged": "success",
    "notification": "success",
    "ok": "success",
    "empty": "success",
    "pending": "pending",
    "invalid-parameter": "error",
    "malformed-request": "error",
    "missing-parameter": "error",
    "authentication": "error",
    "billing": "error",
    "access-denied": "error",
    "quota": "error",
    "not-found": "error",
    "already-exists": "error",
    "unavailable": "error",
    "wrong-state": "error",
    "failed": "error",
    "unsupported": "error",
    "rate-limit": "error",
    "internal": "error",
    "temporary-failure": "error",
}

_GROUPS_NARROWEST_FIRST: Final[tuple[tuple[int, int, str, Outcome], ...]] = (
    (1200, 1299, "12xx", "success"),
    (2200, 2299, "22xx", "error"),
    (2300, 2399, "23xx", "error"),
    (2400, 2499, "24xx", "error"),
    (3200, 3299, "32xx", "error"),
    (3300, 3399, "33xx", "error"),
    (4200, 4299, "42xx", "error"),
    (1000, 1999, "1xxx", "success"),
    (2000, 2999, "2xxx", "error"),
    (3000, 3999, "3xxx", "error"),
    (4000, 4999, "4xxx", "error"),
    (5000, 5999, "5xxx", "error"),
)

_CODES: Final = {code.value: code for code in WapiCode}


def parse(value: object) -> Optional[int]:
    """Return the number in a value that holds a WAPI code, listed or not.

    That is a whole number, or its digits as text. `None` for anything else.
    """
    if isinstance(value, str) and fullmatch("0|[1-9][0-9]{0,15}", value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value <= 9007199254740991 else None


def lookup(code: int) -> Optional[WapiCode]:
    """Return the listed code with this number."""
    return _CODES.get(code)


def group_of(code: int) -> Optional[str]:
    """Return the narrowest range that holds a number, by its pattern."""
    for first, last, group, _ in _GROUPS_NARROWEST_FIRST:
        if first <= code <= last:
            return group
    return None


def outcome_of(code: int) -> Outcome:
    """Return how a request ended that was answered with this number.

    Its range says so for a number that is not listed.
    """
    if code in _CODES:
        return _CODES[code].outcome
    for first, last, _, outcome in _GROUPS_NARROWEST_FIRST:
        if first <= code <= last:
            return outcome
    return "error"


def retry_of(code: int) -> Retry:
    """Return when to send a request again that was answered with this number."""
    return _CODES[code].retry if code in _CODES else "never"


def is_success(code: int) -> bool:
    """Return whether the request was carried out. Not yet true for a pending one."""
    return outcome_of(code) == "success"


def is_retryable(code: int) -> bool:
    """Return whether the same request may be sent again after a pause.

    Not true for a limit: until its window is over, each further request makes it worse.
    """
    return retry_of(code) == "later"
