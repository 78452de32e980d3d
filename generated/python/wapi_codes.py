# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 the wapi-codes authors
# WAPI response codes, version 1.0.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

"""All WAPI codes, and what a program can do about them.

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
    "Retry",
    "Scope",
    "WapiCode",
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
    "acknowledged",
    "empty",
    "notification",
    "ok",
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
    "name-unavailable",
    "wrong-state",
    "request-too-large",
    "operation-failed",
    "unsupported",
    "rate-limit",
    "internal",
    "payment-unclear",
    "temporary-failure",
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


class WapiCode(IntEnum):
    """All listed WAPI codes.

    https://kb.wedos.global/wapi-codes/
    """

    OK = 1000
    """OK

    In contact-check: Contact name is available

    In contact-send-auth-info, domain-send-auth-info, nsset-send-auth-info: The
    authorization code was sent by e-mail

    In domain-check: Domain is available for registration

    In domain-tld-period-check: The TLD allows this period

    In domain-transfer-check: Domain transfer is possible

    In nsset-check: NSSET name is available

    In poll-req: Notification fetched from the queue
    """

    REQUEST_PENDING = 1001
    """Request pending

    Do not send the request again. Wait for the notification that carries the
    result; from the poll queue you get it with poll-req.
    """

    NOTIFICATION_ACKNOWLEDGED = 1002
    """Notification acquired

    Treat it as success: the notification is marked as read and poll-req will
    offer the next one.
    """

    NOTIFICATION_QUEUE_EMPTY = 1003
    """Empty notifications queue

    Nothing is wrong: there is no unread notification. Ask again at your usual
    interval.
    """

    DOMAIN_TRANSFERRED_OUT = 1200
    """Domain transferred out

    The domain is no longer in your account. Remove it from your records, stop
    renewing it at WEDOS and acknowledge the notification with poll-ack.
    """

    REQUEST_PARSE_ERROR = 2000
    """Request parse error

    Check that the request is valid JSON or XML and that it is sent in a POST
    parameter named request.

    In EPP (RFC 5730), 2000 means something else: Unknown command
    """

    PARAMETER_MISSING_USER = 2001
    """Invalid request - required parameter missing: user

    Set user to the login of your WEDOS customer account.

    Parameter: user

    In EPP (RFC 5730), 2001 means something else: Command syntax error
    """

    PARAMETER_MISSING_AUTH = 2002
    """Invalid request - required parameter missing: auth

    Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the
    current hour in Prague as two digits.

    Parameter: auth

    In EPP (RFC 5730), 2002 means something else: Command use error
    """

    PARAMETER_MISSING_COMMAND = 2003
    """Invalid request - required parameter missing: command

    Set command to the name of a command, for example ping.

    Parameter: command

    In EPP (RFC 5730), 2003 means something else: Required parameter missing
    """

    MULTIPLE_DATA_ELEMENTS = 2004
    """Invalid request - only one data element is allowed

    Put all parameters of the command into one data element and send each command
    as a request of its own.

    In EPP (RFC 5730), 2004 means something else: Parameter value range error
    """

    CLTRID_TOO_LONG = 2005
    """Invalid request - clTRID parameter is too long

    Shorten clTRID, or leave it out.

    Parameter: clTRID

    In EPP (RFC 5730), 2005 means something else: Parameter value syntax error
    """

    REQUEST_LIMIT_EXCEEDED = 2006
    """Requests limit exceeded

    Stop sending requests and wait until the hour is over. One account may send
    1,000 requests an hour, and requests beyond the limit count as invalid, which
    gets the IP address blocked (2052).

    Limit: 1,000 requests per account and hour
    """

    REQUEST_TOO_LARGE = 2007
    """Invalid request - maximum request size exceeded

    Split the request into several smaller ones.
    """

    REQUEST_TOO_COMPLEX = 2008
    """Invalid request - request is too complex

    Simplify the structure of the data, mainly its nesting and its number of
    items.
    """

    REQUEST_EMPTY = 2009
    """Invalid request - request is empty

    Check that your client really sends the request in a POST parameter named
    request.
    """

    COMMAND_UNKNOWN = 2010
    """Unknown command

    Check the spelling of the command against its documentation.

    Parameter: command
    """

    COMMAND_DISABLED = 2011
    """Command disabled

    Do not use the command, or ask customer support whether it can be enabled for
    your account.

    Parameter: command
    """

    AUTHENTICATION_FAILED = 2050
    """Authentication failure

    Do not repeat the request: repeated failures get your IP address blocked
    (2052). Check the login, the WAPI password and how the auth string is
    computed: it contains the current hour in Prague, so check the clock and time
    zone of your server too.
    """

    IP_NOT_ALLOWED = 2051
    """Access not allowed from this IP address

    Allow the IP address of your server for WAPI in the customer administration,
    and its IPv6 address too if it has one. Until then send no further requests:
    each of them counts as invalid.
    """

    IP_BLOCKED = 2052
    """IP address temporarily blocked due to too many failed requests

    Stop sending requests from this IP address and wait: each further invalid
    request lengthens the block. Meanwhile find and fix the request that keeps
    failing.

    Limit: a number of requests per IP address, in a window of unknown length
    """

    PARAMETER_MISSING = 2100
    """Required parameter missing

    Compare the parameters with the documentation of the command; the code does
    not say which one is missing.

    In EPP (RFC 5730), 2100 means something else: Unimplemented protocol version
    """

    PARAMETER_MISMATCH = 2101
    """Parameters mismatch

    Compare the names, types and values of all parameters with the documentation
    of the command, and leave out those that it does not know.

    In EPP (RFC 5730), 2101 means something else: Unimplemented command
    """

    REQUEST_ENCODING_MISMATCH = 2102
    """Invalid request - input data encoding mismatch

    Send the request in UTF-8 and check that all texts in it really are UTF-8.

    In EPP (RFC 5730), 2102 means something else: Unimplemented option
    """

    NOTIFICATION_POLLING_NOT_ALLOWED = 2150
    """Notification polling not allowed for this account

    In the WAPI settings of the customer administration, choose the poll queue as
    the way to receive notifications.
    """

    NOTIFICATION_NOT_FOUND = 2151
    """Notification does not exist

    The notification was probably acknowledged already. Go on with poll-req and
    use the ID that it returns.

    Parameter: id
    """

    UNSUPPORTED_TLD = 2201
    """Unsupported TLD

    Check the spelling of the TLD. If it is right, this command cannot be used for
    domains under it.

    In contact-check, contact-create, contact-info, contact-send-auth-info,
    contact-transfer, contact-update, nsset-check, nsset-create, nsset-info,
    nsset-send-auth-info, nsset-transfer, nsset-update: Invalid TLD

    In EPP (RFC 5730), 2201 means something else: Authorization error
    """

    DOMAIN_NAME_INVALID = 2202
    """Invalid or unsupported domain name format

    Send the bare domain name such as example.cz, without a protocol, a path,
    spaces or a trailing dot.

    In EPP (RFC 5730), 2202 means something else: Invalid authorization
    information
    """

    PARAMETER_INVALID_PERIOD = 2203
    """Invalid period

    Choose a period that the TLD allows: domain-tld-period-check tells whether it
    does.

    Parameter: period

    In domain-renew: Invalid renewal period

    In domain-tld-period-check: The TLD does not allow this period

    In wgp-domain-create: Invalid period_id
    """

    PARAMETER_MISSING_OWNER_C = 2204
    """Invalid request - required parameter missing: owner_c

    Set owner_c to the name of the contact of the holder. If there is none, create
    it with contact-create.

    Parameter: owner_c
    """

    PARAMETER_MISSING_DOMAIN = 2205
    """Invalid request - required parameter missing: domain

    Send the domain in the parameter that the command expects: in domain for DNS
    rows and WEDOS Protection, elsewhere in name.

    Parameter: domain
    """

    DOMAIN_REQUEST_INTERNAL_ERROR = 2206
    """Invalid request - internal error

    Check with wgp-services-list and account-list whether the order was carried
    out and paid before you send it again. If the error persists, contact customer
    support.

    Send it again only once you have found out that it was not carried out.
    """

    PARAMETER_INVALID_OWNER_C = 2207
    """Invalid request - invalid format: owner_c

    Check the spelling of the contact in owner_c.

    Parameter: owner_c

    In contact-update: Invalid contact name format
    """

    PARAMETER_INVALID_ADMIN_C = 2208
    """Invalid request - invalid format: admin_c

    Check the spelling of the contact in admin_c.

    Parameter: admin_c
    """

    PARAMETER_INVALID_NSSET = 2209
    """Invalid request - invalid format: nsset

    Check the spelling of the NSSET.

    Parameter: nsset

    In nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid
    NSSET name format
    """

    PARAMETER_INVALID_DNS = 2210
    """Invalid request - invalid format: dns

    Put each DNS server into an element named server, with at least its name; in
    JSON number these elements (server1, server2). For a .cz domain send nsset
    instead, or an empty dns for the servers of WEDOS.

    Parameter: dns
    """

    TOO_MANY_DNS_SERVERS = 2211
    """Invalid request - too many DNS servers

    List fewer DNS servers.

    Parameter: dns
    """

    PARAMETER_MISSING_NSSET = 2212
    """Invalid request - required parameter missing: nsset

    Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers
    of WEDOS.

    Parameter: nsset
    """

    PARAMETER_MISSING_DNS = 2213
    """Invalid request - required parameter missing: dns

    Send either dns, with each DNS server in an element named server, or nsset
    (.cz domains only). An empty dns sets the DNS servers of WEDOS.

    Parameter: dns
    """

    DUPLICATE_DNS_SERVER = 2214
    """Invalid request - duplicate DNS entry

    List each DNS server only once.

    Parameter: dns
    """

    PARAMETER_MISSING_AUTH_INFO = 2215
    """Invalid request - required parameter missing: auth info

    Send the authorization code of the object. You get it from its current
    registrar or holder.

    Parameter: auth_info
    """

    CONTACT_NAME_INVALID = 2216
    """Invalid or unsupported contact name format

    Check the name of the contact. For .cz use only capital letters A to Z, digits
    and hyphens.

    In nsset-create, nsset-update: Invalid format of the technical contact
    """

    CONTACT_DATA_INVALID = 2217
    """Invalid request - invalid contact data

    Check all data of the contact against the rules of the TLD; the code does not
    say which item is wrong.
    """

    CONTACT_NAME_AUTO_GENERATED = 2218
    """Invalid request - contact identifier is created automatically

    Leave cname out or empty: contact-create generates the name and returns it.

    Parameter: cname
    """

    PARAMETER_MISSING_COMPANY = 2219
    """Invalid request - required parameter missing: company

    Fill in the name of the company. contact-update needs all of the contact's
    data, not only what changes.

    Parameter: company
    """

    PARAMETER_MISSING_FNAME = 2220
    """Invalid request - required parameter missing: fname

    Fill in the first name. contact-update needs all of the contact's data, not
    only what changes.

    Parameter: fname
    """

    PARAMETER_MISSING_LNAME = 2221
    """Invalid request - required parameter missing: lname

    Fill in the last name. contact-update needs all of the contact's data, not
    only what changes.

    Parameter: lname
    """

    PARAMETER_MISSING_EMAIL = 2222
    """Invalid request - required parameter missing: email

    Fill in an existing e-mail address. contact-update needs all of the contact's
    data, not only what changes.

    Parameter: email
    """

    PARAMETER_INVALID_EMAIL = 2223
    """Invalid request - invalid format: email

    Send the address of an existing mailbox: WAPI checks that it exists.

    Parameter: email

    In wg-members-create, wg-members-show: Invalid email format or the address
    does not exist
    """

    PARAMETER_MISSING_EMAIL2 = 2224
    """Invalid request - required parameter missing: email2

    Fill in an existing e-mail address. contact-update needs all of the contact's
    data, not only what changes.

    Parameter: email2
    """

    PARAMETER_INVALID_EMAIL2 = 2225
    """Invalid request - invalid format: email2

    Send the address of an existing mailbox: WAPI checks that it exists.

    Parameter: email2
    """

    PARAMETER_MISSING_PHONE = 2226
    """Invalid request - required parameter missing: phone

    Fill in the phone number with its country code. contact-update needs all of
    the contact's data, not only what changes.

    Parameter: phone
    """

    PARAMETER_INVALID_PHONE = 2227
    """Invalid request - invalid format: phone

    Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.

    Parameter: phone
    """

    PARAMETER_MISSING_FAX = 2228
    """Invalid request - required parameter missing: fax

    Fill in the fax number with its country code. contact-update needs all of the
    contact's data, not only what changes.

    Parameter: fax
    """

    PARAMETER_INVALID_FAX = 2229
    """Invalid request - invalid format: fax

    Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.

    Parameter: fax
    """

    PARAMETER_MISSING_IC = 2230
    """Invalid request - required parameter missing: ic

    Fill in the company registration number (IČO in Czech). contact-update needs
    all of the contact's data, not only what changes.

    Parameter: ic
    """

    PARAMETER_INVALID_IC = 2231
    """Invalid request - invalid format: ic

    Check the company registration number (IČO in Czech).

    Parameter: ic
    """

    PARAMETER_MISSING_DIC = 2232
    """Invalid request - required parameter missing: dic

    Fill in the tax identification number (DIČ in Czech). contact-update needs all
    of the contact's data, not only what changes.

    Parameter: dic
    """

    PARAMETER_INVALID_DIC = 2233
    """Invalid request - invalid format: dic

    Check the tax identification number (DIČ in Czech).

    Parameter: dic
    """

    PARAMETER_MISSING_ADDR_STREET = 2234
    """Invalid request - required parameter missing: addr_street

    Fill in the street. contact-update needs all of the contact's data, not only
    what changes.

    Parameter: addr_street
    """

    PARAMETER_MISSING_ADDR_CITY = 2235
    """Invalid request - required parameter missing: addr_city

    Fill in the city. contact-update needs all of the contact's data, not only
    what changes.

    Parameter: addr_city
    """

    PARAMETER_MISSING_ADDR_ZIP = 2236
    """Invalid request - required parameter missing: addr_zip

    Fill in the postal code. contact-update needs all of the contact's data, not
    only what changes.

    Parameter: addr_zip
    """

    PARAMETER_MISSING_ADDR_COUNTRY = 2237
    """Invalid request - required parameter missing: addr_country

    Fill in the two-letter ISO code of the country in lower case. contact-update
    needs all of the contact's data, not only what changes.

    Parameter: addr_country
    """

    PARAMETER_INVALID_ADDR_COUNTRY = 2238
    """Invalid request - invalid format: addr_country

    Send the two-letter ISO code of the country in lower case, for example cz.

    Parameter: addr_country
    """

    PARAMETER_MISSING_ADDR_STATE = 2239
    """Invalid request - required parameter missing: addr_state

    Fill in the state or region, not the country. contact-update needs all of the
    contact's data, not only what changes.

    Parameter: addr_state
    """

    PARAMETER_MISSING_IN_OTHER_DATA = 2240
    """Invalid request - required parameter missing in other data

    Look up which additional data the TLD requires and fill them in.
    """

    PARAMETER_INVALID_IN_OTHER_DATA = 2241
    """Invalid request - invalid format in other data

    Check the additional data that the TLD requires.
    """

    PARAMETER_INVALID_STATUS = 2242
    """Invalid request - invalid status

    Check status: of the commands that the vendor describes, only domains-list
    takes it.

    Parameter: status
    """

    SEND_AUTH_INFO_UNSUPPORTED = 2243
    """Invalid request - function SendAuthInfo is not allowed for this domain

    The authorization code cannot be sent by this command. Ask customer support
    how to get it.

    In contact-send-auth-info: Sending the authorization code is not allowed for
    this contact

    In nsset-send-auth-info: Sending the authorization code is not allowed for
    this NSSET
    """

    CONTACT_TRANSFER_UNSUPPORTED = 2244
    """Invalid request - contact transfer is not allowed for this TLD

    Create a contact of your own with contact-create and use that one.
    """

    PARAMETER_MISSING_RULES = 2245
    """Invalid request - rules agree missing

    Set rules to the first and last name of the person who agreed to the terms of
    WEDOS and of the registry, typically the holder of the domain.

    Parameter: rules
    """

    PARAMETER_INVALID_RULES = 2246
    """Invalid request - invalid format: rules agree

    Set rules to the first and last name of the person who agreed to the terms of
    WEDOS and of the registry, typically the holder of the domain.

    Parameter: rules
    """

    NSSET_NAME_INVALID = 2247
    """Invalid or unsupported NSSET name format

    Check the spelling of the NSSET.

    Parameter: name
    """

    NSSET_DATA_INVALID = 2248
    """Invalid request - invalid NSSET data

    Check the DNS servers and the technical contact of the NSSET; the code does
    not say which item is wrong.
    """

    NSSET_TRANSFER_UNSUPPORTED = 2249
    """Invalid request - NSSET transfer is not allowed for this TLD

    Check tld: only .cz domains use NSSETs.
    """

    DOMAIN_CHECK_LIMIT_EXCEEDED = 2250
    """Invalid request - domain check - max. query hour limit exceeded

    Wait until the hour is over. One account may send 100 domain availability
    requests an hour, shared by domain-check, domain-create and
    domain-transfer-check; other commands are not affected. Until then each
    attempt counts as an invalid request, and too many of those get your IP
    address blocked (2052). The code does not say whether the domain is free.

    Limit: 100 requests per account and hour, together for domain-check,
    domain-create, domain-transfer-check
    """

    DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED = 2251
    """Invalid request - domain check failed, try again later

    Wait a while and check the domain again: a few times at most, with increasing
    pauses. Each check counts towards the hourly limit (2250). The code does not
    say whether the domain is free.
    """

    DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED = 2252
    """Invalid request - domain transfer check - max. query hour limit exceeded

    Wait until the hour is over. One account may send 100 domain availability
    requests an hour, shared by domain-check, domain-create and
    domain-transfer-check; other commands are not affected. Until then each
    attempt counts as an invalid request, and too many of those get your IP
    address blocked (2052). The code does not say whether the transfer is
    possible.

    Limit: 100 requests per account and hour, together for domain-check,
    domain-create, domain-transfer-check
    """

    PARAMETER_INVALID_ADDR_ZIP = 2253
    """Invalid request - invalid format: addr_zip

    Check the postal code, and that it fits the country.

    Parameter: addr_zip
    """

    KEYSET_NAME_INVALID = 2264
    """Invalid KEYSET name

    Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a
    KEYSET.

    Parameter: keyset
    """

    DNSSEC_UNSUPPORTED = 2265
    """DNSSEC is not supported

    DNSSEC cannot be set for this domain by this command. Ask customer support if
    you need it.
    """

    KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = 2266
    """Unsupported action for secondary domain

    Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only
    for a domain that is primary in WEDOS DNS.

    Parameter: keyset
    """

    KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2267
    """Unsupported action for primary domain

    Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own
    KEYSET works only for a domain that is secondary in WEDOS DNS or does not use
    it.

    Parameter: keyset
    """

    DOMAIN_UNPAID_PERIOD_EXISTS = 2269
    """An unpaid new period already exists

    A renewal of the domain is already ordered but not paid. Either pay that order
    in the customer administration and do not renew again, or cancel the order
    there and renew through WAPI.
    """

    PARAMETER_INVALID_UPSTREAM_IPS = 2272
    """Invalid IP address format

    Check all addresses in upstream_ips: they are IP addresses, not host names.

    Parameter: upstream_ips
    """

    PARAMETER_INVALID_VARIANT_ID = 2273
    """Invalid variant

    Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).

    Parameter: variant_id
    """

    INTERNAL_USER_ID_MISSING = 2274
    """Internal error - missing user_id

    Do not repeat the request: each time it counts as invalid. You do not send
    user_id, so there is nothing to correct; give customer support the svTRID of
    the answer.
    """

    INTERNAL_USER_NOT_FOUND = 2275
    """Internal error - user not found

    Do not repeat the request: each time it counts as invalid. Give customer
    support the svTRID of the answer.
    """

    UNSUPPORTED_TLD_OR_DOMAIN_LEVEL = 2276
    """Unsupported TLD or maximal domain level exceeded

    Check the TLD, or order the service for a domain with fewer levels.

    Parameter: domain
    """

    DOMAIN_NAME_HAS_WWW_PREFIX = 2277
    """Not allowed to explicitly prepend www. to the domain name

    Send the domain without www. at its beginning.

    Parameter: domain
    """

    DOMAIN_NAME_USED_BY_SERVICE = 2278
    """Domain name cannot be used - there is a service with this domain name

    Check with wgp-services-list whether the service is yours: an earlier order
    may have succeeded. If it is, use it; otherwise choose another domain name.
    """

    CREDIT_ACCOUNT_LOCKED = 2279
    """Credit account is locked

    Find out in the customer administration or from customer support why the
    credit account is locked. Send the order again only once it is unlocked.
    """

    CREDIT_ACCOUNT_ACTIVE = 2280
    """Credit account active

    Check the state of the credit account in the customer administration, and with
    account-list that nothing was charged, before you send the order again.
    """

    CREDIT_ACCOUNT_INACTIVE = 2281
    """Inactive credit account

    Activate the credit account in the customer administration; WAPI takes all
    payments from it.
    """

    CREDIT_ACCOUNT_CURRENCY_INVALID = 2282
    """Invalid credit account currency

    Check that the credit account is kept in the currency in which the service is
    charged.
    """

    AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT = 2283
    """Invalid amount or insufficient credit

    Compare the credit (credit-info) with the price of the service. If it is too
    low, top up the credit and send the order again.
    """

    CREDIT_ACCOUNT_INFORMATION_ERROR = 2284
    """Credit account information error

    Check with account-list whether a payment was taken, and with
    wgp-services-list whether the service was created. Send the order again only
    if neither is the case.

    Send it again only once you have found out that it was not carried out.
    """

    VAT_SETTINGS_INVALID = 2285
    """Incorrect VAT settings

    Correct the tax data of your account in the customer administration.
    """

    CREDIT_ACCOUNT_INTERNAL_ERROR = 2286
    """Credit account - internal error

    Check with account-list whether a payment was taken, and with
    wgp-services-list whether the service was created. Send the order again only
    if neither is the case.

    Send it again only once you have found out that it was not carried out.
    """

    CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED = 2290
    """Credit account - activity has not been added to the credit account

    Check with account-list whether a payment was taken, and with
    wgp-services-list whether the service was created. Send the order again only
    if neither is the case.

    Send it again only once you have found out that it was not carried out.
    """

    WGP_DOMAIN_EXISTS = 2291
    """Domain already exists for this customer account in the WGP API

    Do not order again: the domain is already in WEDOS Protection under your
    account.
    """

    WGP_DOMAIN_NOT_FOUND = 2292
    """Domain not found for this customer account in the WGP API

    Look the domain up with wgp-services-list, or add it with wgp-domain-create.
    """

    CREDIT_ACCOUNT_BALANCE_UNAVAILABLE = 2293
    """Unable to get the credit balance on the credit account

    Check with account-list whether a payment was taken, and with
    wgp-services-list whether the service was created. Send the order again only
    if neither is the case.

    Send it again only once you have found out that it was not carried out.
    """

    WGP_SERVICE_PRICE_UNAVAILABLE = 2294
    """Unable to retrieve service price

    Check that variant_id and period_id exist. Before you send the order again,
    check with account-list and wgp-services-list that nothing was paid or
    created.

    Send it again only once you have found out that it was not carried out.
    """

    WGP_DOMAIN_CREATE_FAILED = 2295
    """Unable to create domain in WGP. The payment has been cancelled.

    Check with account-list that the payment was returned, and with
    wgp-services-list that the service does not exist, before you send the order
    again.

    Send it again only once you have found out that it was not carried out.
    """

    CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED = 2296
    """Credit account movement cannot be cancelled

    Do not send the order again yet. Check the movements on the credit account
    (account-list), and contact customer support if a payment for a service that
    you did not get remains there.

    Send it again only once you have found out that it was not carried out.
    """

    DNS_DOMAIN_TYPE_INVALID = 2301
    """Invalid request - WDNS domain - invalid type format

    Set type to primary or secondary.

    Parameter: type

    In EPP (RFC 5730), 2301 means something else: Object not pending transfer
    """

    PARAMETER_MISSING_PRIMARY_IP = 2302
    """Invalid request - WDNS domain - required parameter missing: primary_ip

    Send the IP address of the primary DNS server: a secondary domain needs it.

    Parameter: primary_ip

    In EPP (RFC 5730), 2302 means something else: Object exists
    """

    PARAMETER_INVALID_PRIMARY_IP = 2303
    """Invalid request - WDNS domain - invalid primary_ip format

    Send the IP address of the primary DNS server, not its name.

    Parameter: primary_ip

    In EPP (RFC 5730), 2303 means something else: Object does not exist
    """

    PARAMETER_INVALID_AXFR_ENABLED = 2304
    """Invalid request - WDNS domain - invalid axfr_enabled format

    Set axfr_enabled to 0 or 1.

    Parameter: axfr_enabled

    In EPP (RFC 5730), 2304 means something else: Object status prohibits
    operation
    """

    PARAMETER_MISSING_AXFR_IPS = 2305
    """Invalid request - WDNS domain - required parameter missing: axfr_ips

    List the IP addresses that may transfer the zone, or set axfr_enabled to 0.

    Parameter: axfr_ips

    In EPP (RFC 5730), 2305 means something else: Object association prohibits
    operation
    """

    PARAMETER_INVALID_AXFR_IPS = 2306
    """Invalid request - WDNS domain - invalid axfr_ips format

    List the IP addresses that may transfer the zone, each in an element named ip.

    Parameter: axfr_ips

    In EPP (RFC 5730), 2306 means something else: Parameter value policy error
    """

    PARAMETER_INVALID_NS = 2308
    """Invalid request - WDNS domain - invalid ns format

    Check ns, or leave it out: the documentation of dns-domain-add does not
    describe it.

    Parameter: ns

    In EPP (RFC 5730), 2308 means something else: Data management policy violation
    """

    DNS_ROW_RDTYPE_INVALID = 2309
    """Invalid request - WDNS domain - invalid rdtype format

    Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.

    Parameter: type
    """

    DNS_ROW_LIMIT_REACHED = 2310
    """Invalid request - WDNS domain - rows count limit reached

    Delete rows of the domain that are no longer needed. Waiting does not help.
    """

    DNS_ROW_NAME_INVALID = 2311
    """Invalid request - WDNS domain - invalid name format

    Set name to the part in front of the domain only, such as www; leave it empty
    for the domain itself.

    Parameter: name
    """

    DNS_ROW_NAME_INVALID_FOR_RDTYPE = 2312
    """Invalid request - WDNS domain - invalid name format for this rdtype

    Check name against type: not every record type allows every name.

    Parameter: name
    """

    DNS_ROW_CNAME_INVALID_FOR_NAME = 2313
    """Invalid request - WDNS domain - invalid CNAME for this name

    A CNAME is not allowed at the domain itself or alongside other records of the
    same name. Delete those records, or use another type.
    """

    DNS_ROW_RDATA_INVALID_FOR_RDTYPE = 2314
    """Invalid request - WDNS domain - invalid rdata format for this rdtype

    Check rdata against the record type: an A record takes an IPv4 address, an
    AAAA record an IPv6 address, a CNAME a host name.

    Parameter: rdata
    """

    DNS_ROW_TTL_INVALID = 2315
    """Invalid request - WDNS domain - invalid TTL

    Use the TTL that the existing rows with the same name and type have, or change
    their TTL first.

    Parameter: ttl

    In dns-row-add, dns-row-update: TTL is invalid or differs from the TTL of the
    existing row
    """

    DNS_ROW_EXISTS = 2316
    """Invalid request - WDNS domain - this row exists

    A row with this data is already there: read the rows with dns-rows-list.

    In dns-row-add: This row is already there

    In dns-row-update: Another row already has this data
    """

    DNS_ROW_TTL_OUT_OF_RANGE = 2317
    """Invalid request - WDNS domain - invalid TTL limit

    Choose a usual TTL, for example 1800 seconds.

    Parameter: ttl
    """

    DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = 2318
    """Invalid request - WDNS domain - unsupported action for secondary domain

    A secondary domain takes its rows from the primary DNS server. Read and change
    them there.
    """

    DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2319
    """Invalid request - WDNS domain - unsupported action for primary domain

    Use the command only for a secondary domain. Changes of a primary domain are
    saved by dns-domain-commit.
    """

    DNS_NEW_DOMAIN_NAME_INVALID = 2320
    """Invalid request - WDNS domain - invalid or unsupported new domain name format

    Send the bare domain in name_new, for example example.cz.

    Parameter: name_new
    """

    DNS_NEW_DOMAIN_TLD_UNSUPPORTED = 2321
    """Invalid request - WDNS domain - unsupported TLD of new domain name

    Check the spelling of the TLD in name_new.

    Parameter: name_new
    """

    DNS_DOMAIN_LIMIT_REACHED = 2322
    """Invalid request - WDNS domain - maximum user domains count exceeded

    Delete domains from WEDOS DNS that are no longer needed, or ask customer
    support for a higher limit. Waiting does not help.
    """

    INTERNAL_RESPONSE_CODE_UNKNOWN = 2400
    """Internal error - unknown response code

    Find out whether the request was carried out before you send it again; after
    wg-members-create use wg-members-show. If the same request fails repeatedly,
    give customer support the svTRID of the answer.

    Send it again only once you have found out that it was not carried out.

    In EPP (RFC 5730), 2400 means something else: Command failed
    """

    WGP_TEMPLATE_APPLY_FAILED = 2401
    """Cannot apply template to domain

    Check with wgp-domain-templates-list that the template is yours and belongs to
    the plan of the domain.
    """

    WGP_TEMPLATE_INVALID = 2402
    """Invalid domain template

    Choose a template from wgp-domain-templates-list.

    Parameter: template_domain_id
    """

    WGP_TEMPLATE_USER_MISMATCH = 2403
    """Domain template and user mismatch

    Use a template of your own account; wgp-domain-templates-list lists them.
    """

    WGP_TEMPLATE_PLAN_MISMATCH = 2404
    """Domain template and domain plan mismatch

    Choose a template that belongs to the plan of the domain, or change the plan
    with wgp-domain-update-subscription.
    """

    WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED = 2405
    """Daily template domain limit reached

    Wait until the next day before you use this template again. By its text the
    limit concerns only this template.

    Limit: a number of requests per object and day, together for
    wgp-domain-template-replicate
    """

    WGP_DOMAIN_OR_SERVICE_NOT_FOUND = 2406
    """Domain/service not found

    Look the domain up with wgp-services-list.
    """

    WGP_TEMPLATE_DOMAIN_NOT_FOUND = 2407
    """Template domain not found

    Choose a template from wgp-domain-templates-list.

    Parameter: template_domain_id
    """

    PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID = 2408
    """Missing variant_id or period_id

    Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1
    (monthly) or 4 (yearly).
    """

    WGP_SERVICE_RENEW_FAILED = 2409
    """Service renewal failed

    Check with wgp-domain-info and account-list whether the service was renewed
    and paid before you send the request again.

    Send it again only once you have found out that it was not carried out.
    """

    WGP_SERVICE_NOT_FOUND = 2410
    """Service not found

    Look the service up with wgp-services-list.
    """

    WGP_DNS_TOKEN_UNAVAILABLE = 2411
    """Unavailable token to rewrite DNS

    Change the DNS rows yourself, or give WGP access to the DNS of the domain.
    Before you repeat an order, check with wgp-services-list that it was not
    carried out.
    """

    WGP_DNS_REWRITE_FAILED = 2412
    """Failed API request to rewrite DNS

    Check the DNS rows of the domain: some of them may not have changed. Before
    you repeat an order, check with wgp-services-list that it was not carried out.
    """

    WGP_DNS_UPDATE_NOT_ALLOWED = 2413
    """Request failed, WGP does not have permission to update DNS

    Change the DNS rows yourself, or give WGP access to the DNS of the domain.
    Before you repeat an order, check with wgp-services-list that it was not
    carried out.
    """

    WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET = 2414
    """WGP does not have a token and the user did not set the force flag in WAPI

    Give WGP access to the DNS of the domain, or set the force flag; first look up
    in the documentation what it does. Before you repeat an order, check with
    wgp-services-list that it was not carried out.
    """

    WGP_LIMIT_REACHED = 2415
    """Limiter value reached

    The code does not say which limit. It is probably one of the plan: remove
    something, or change the plan.
    """

    WGP_DOMAIN_MODE_INVALID = 2416
    """Invalid domain mode

    Set mode to ns or cname; a subdomain (third level or deeper) can use only
    cname.

    Parameter: mode
    """

    WG_INVITATION_NOT_FOUND = 2419
    """Invitation not found

    The vendor does not explain the code. Check the address in email, and whether
    the invitation was accepted or withdrawn in the meantime.
    """

    WG_POLICY_INVALID = 2420
    """Invalid policy array

    Compare policies with the documentation of the command.

    Parameter: policies
    """

    BILLING_CURRENCY_INVALID = 3001
    """Billing error - invalid currency

    Check that the credit account is kept in the currency in which the service is
    charged.
    """

    INSUFFICIENT_CREDIT = 3002
    """Billing error - insufficient credit

    Top up the credit in the customer administration and send the order again.
    credit-info shows how much is left.
    """

    ACCOUNT_CONTACT_DATA_MISSING = 3003
    """Account error - undefined contact data

    Fill in the contact data of your customer account in the customer
    administration.
    """

    PARAMETER_MISSING_DATE_RANGE = 3004
    """Invalid input - from and to dates are missing

    Send date_from and date_to (YYYY-MM-DD).
    """

    PARAMETER_INVALID_DATE_RANGE = 3005
    """Invalid input - wrong date

    Send date_from and date_to as YYYY-MM-DD, and date_from not later than
    date_to.
    """

    DOMAIN_REGISTERED = 3201
    """Domain is registered

    The domain is taken. If you have ordered it, check with domain-info whether it
    is yours: an earlier order may have succeeded. Otherwise choose another name.
    """

    DOMAIN_UNAVAILABLE_UNKNOWN_REASON = 3202
    """Domain is not available (unknown reason)

    Choose another name. The registry of the TLD may know the reason.
    """

    DOMAIN_UNAVAILABLE = 3203
    """Domain is not available

    Choose another name for the domain.
    """

    DOMAIN_QUARANTINED = 3204
    """Domain is not available, quarantine

    The domain expired or was deleted, and nobody else can register it until the
    quarantine ends. If it is yours, ask its registrar about restoring it;
    otherwise choose another name.
    """

    DOMAIN_RESERVED = 3205
    """Domain is not available, reserved

    The registry has reserved this name. Choose another one, or ask the registry
    of the TLD about it.
    """

    DOMAIN_BLOCKED = 3206
    """Domain is not available, blocked

    The registry does not allow this name to be registered. Choose another one, or
    ask the registry of the TLD about it.
    """

    DOMAIN_REGISTERED_BY_TARGET_REGISTRAR = 3207
    """Registered by target registrar

    The domain is already at WEDOS; there is nothing to transfer. Check with
    domain-info whether it is in your account. If it is not, ask customer support
    how to move it there.
    """

    DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE = 3208
    """Transfer not allowed, expiration too close

    Renew the domain with its current registrar and order the transfer after that.
    """

    DOMAIN_SEND_AUTH_INFO_FAILED = 3209
    """Domain send auth info failed

    Check that the holder of the domain has a working e-mail address, or ask
    customer support for the authorization code.
    """

    DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO = 3210
    """Domain send auth info failed: domain is not available

    Check the spelling of the domain and that it exists in the registry.
    """

    CONTACT_OWNER_C_NOT_FOUND = 3211
    """Contact owner_c is not available

    Check with contact-info that the contact exists, or create it with
    contact-create.

    Parameter: owner_c
    """

    CONTACT_ADMIN_C_NOT_FOUND = 3212
    """Contact admin_c is not available

    Check with contact-info that the contact exists, or create it with
    contact-create.

    Parameter: admin_c
    """

    CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO = 3213
    """Contact send auth info failed: contact is not available

    Check the spelling of the contact and that it exists in the registry.
    """

    NSSET_NOT_FOUND = 3214
    """NSSET is not available

    Check the name of the NSSET and that it exists in the registry of the TLD.
    """

    CONTACT_SEND_AUTH_INFO_FAILED = 3215
    """Contact send auth info failed

    Check that the contact has a working e-mail address, or ask customer support
    for the authorization code.
    """

    DOMAIN_INFO_FAILED = 3216
    """Domain info failed

    Check the spelling of the domain and that it is in your account. If both are
    right, contact customer support.
    """

    NSSET_SEND_AUTH_INFO_FAILED = 3217
    """NSSET send auth info failed

    Check that the technical contact of the NSSET has a working e-mail address, or
    ask customer support for the authorization code.

    In domain-transfer-check: Domain transfer check failed, the registry could not
    be reached
    """

    DOMAIN_TRANSFER_NOT_POSSIBLE = 3218
    """Domain transfer is not possible

    Ask the current registrar whether the domain is locked or expired and, for a
    gTLD, whether it was registered or transferred less than 60 days ago.
    """

    DOMAIN_TRANSFER_PENDING = 3219
    """Domain already pending for transfer

    Do not order another transfer; wait until the running one ends. If you ordered
    it, its result comes as a notification.
    """

    DOMAIN_REGISTERED_AT_WEDOS = 3220
    """Domain is already registered in our system

    The domain is already at WEDOS, so there is nothing to transfer. Check with
    domain-info whether it is in your account. If it is not, ask customer support
    how to move it there.
    """

    DOMAIN_CREATE_FAILED = 3221
    """Domain create failed

    Check the contacts, the NSSET and the rules of the TLD. Before you order
    again, check with domain-info and account-list that nothing was registered or
    charged.
    """

    DOMAIN_NOT_FOUND = 3222
    """Domain open failed

    Check the spelling of the domain and that it is in your account. For the DNS
    commands it must also have been added to WEDOS DNS.
    """

    DOMAIN_ACCESS_DENIED = 3223
    """Domain authentication error

    Check that you are using the account that the domain belongs to, and that the
    domain is spelt correctly.

    In dns-domain-axfr-run, dns-domain-commit, dns-domain-copy, dns-domain-info,
    dns-row-add, dns-row-detail, dns-row-update, dns-rows-list, domain-info,
    domain-send-auth-info, domain-update-keyset: The domain is not in your account
    """

    DOMAIN_RENEW_FAILED = 3224
    """Domain renew failed

    Check the expiration of the domain with domain-info and the payments with
    account-list before you renew again.
    """

    DOMAIN_UPDATE_NS_FAILED = 3225
    """Domain update DNS failed

    The code does not say why. Probably the new DNS servers do not answer for the
    domain yet, or the NSSET does not exist: check both.
    """

    DOMAIN_TRANSFER_FAILED = 3226
    """Domain transfer failed

    Check with domain-transfer-check whether the transfer is possible, and ask the
    current registrar why it failed. Before you order again, check with
    account-list that nothing was charged.
    """

    DOMAIN_TRANSFER_AUTHORIZATION_FAILED = 3227
    """Domain transfer failed - authorization error

    Check auth_info. Get a valid authorization code from the current registrar or
    the holder and copy it exactly, including upper and lower case.

    Parameter: auth_info
    """

    CONTACT_UNSUPPORTED = 3228
    """Contact is not supported

    Do not use the contact commands for this TLD.
    """

    CONTACT_NOT_FOUND = 3229
    """Contact is not available

    Check the name of the contact and that it exists in the registry of the TLD.

    In nsset-create, nsset-send-auth-info, nsset-update: The technical contact
    could not be loaded
    """

    CONTACT_CREATE_FAILED = 3230
    """Contact create failed

    Check all data of the contact against the rules of the TLD, and whether it was
    created after all: with contact-info, or in the customer administration if
    WAPI chose the name.
    """

    CONTACT_REGISTERED = 3231
    """Contact is already registered

    If the contact is yours, use it as it is; otherwise choose another name.
    """

    CONTACT_UNAVAILABLE_UNKNOWN_REASON = 3232
    """Contact is not available (unknown reason)

    Choose another name for the contact.
    """

    CONTACT_UNAVAILABLE = 3233
    """Contact is not available

    Choose another name for the contact.
    """

    CONTACT_QUARANTINED = 3234
    """Contact is not available, quarantine

    Choose another name for the contact.
    """

    CONTACT_RESERVED = 3235
    """Contact is not available, reserved

    Choose another name for the contact.
    """

    CONTACT_BLOCKED = 3236
    """Contact is not available, blocked

    Choose another name for the contact.
    """

    CONTACT_REGISTERED_BY_TARGET_REGISTRAR = 3237
    """Contact is already registered by target registrar

    The contact is already at WEDOS; there is nothing to transfer.
    """

    CONTACT_UPDATE_AUTHORIZATION_FAILED = 3238
    """Contact update - authorization error

    Send the authorization code of the contact in auth_info; without it you can
    change only contacts that are already authorized for your account.
    contact-send-auth-info sends it to the e-mail address of the contact.

    Parameter: auth_info
    """

    CONTACT_UPDATE_FAILED = 3239
    """Contact update failed

    Send all of the contact's data, not only what changes, and check it against
    the rules of the TLD.
    """

    CONTACT_TRANSFER_AUTHORIZATION_FAILED = 3240
    """Contact transfer - authorization error

    Check auth_info. If you do not have a valid authorization code,
    contact-send-auth-info sends it to the e-mail address of the contact.

    Parameter: auth_info
    """

    CONTACT_TRANSFER_FAILED = 3241
    """Contact transfer failed

    Check the name of the contact, and ask its current registrar whether it may be
    transferred.
    """

    NSSET_UNSUPPORTED = 3242
    """NSSET is not supported

    Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the
    domain in dns.
    """

    NSSET_UNAVAILABLE_FOR_CREATE = 3243
    """NSSET is not available

    Choose another name for the NSSET.
    """

    NSSET_CREATE_FAILED = 3244
    """NSSET create failed

    Check the DNS servers and the technical contact, and with nsset-info whether
    the NSSET was created after all.
    """

    NSSET_REGISTERED = 3245
    """NSSET is registered

    If the NSSET is yours, use it as it is; otherwise choose another name.
    """

    NSSET_UNAVAILABLE_UNKNOWN_REASON = 3246
    """NSSET is not available (unknown reason)

    Choose another name for the NSSET.
    """

    NSSET_UNAVAILABLE = 3247
    """NSSET is not available

    Choose another name for the NSSET.
    """

    NSSET_QUARANTINED = 3248
    """NSSET is not available, quarantine

    Choose another name for the NSSET.
    """

    NSSET_RESERVED = 3249
    """NSSET is not available, reserved

    Choose another name for the NSSET.
    """

    NSSET_BLOCKED = 3250
    """NSSET is not available, blocked

    Choose another name for the NSSET.
    """

    NSSET_REGISTERED_BY_TARGET_REGISTRAR = 3251
    """NSSET is registered by target registrar

    The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise
    choose another name.

    In nsset-check: NSSET is already registered at WEDOS
    """

    NSSET_UPDATE_AUTHORIZATION_FAILED = 3252
    """NSSET update - authorization error

    Check auth_info. If you do not have a valid authorization code,
    nsset-send-auth-info sends it to the e-mail address of the technical contact.

    Parameter: auth_info
    """

    NSSET_UPDATE_FAILED = 3254
    """NSSET update failed

    Send the whole NSSET, not only what changes: nsset-update replaces it. Check
    its DNS servers and its technical contact.
    """

    NSSET_TRANSFER_AUTHORIZATION_FAILED = 3255
    """NSSET transfer - authorization error

    Check auth_info. If you do not have a valid authorization code,
    nsset-send-auth-info sends it to the e-mail address of the technical contact.

    Parameter: auth_info
    """

    NSSET_TRANSFER_FAILED = 3256
    """NSSET transfer failed

    Check the name of the NSSET, and ask its current registrar whether it may be
    transferred.
    """

    NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO = 3257
    """NSSET send auth info failed: NSSET is not available

    Check the spelling of the NSSET and that it exists in the registry.
    """

    REGISTRY_OUTAGE = 3258
    """Registry outage in progress

    Wait until the outage of the registry is over, then send the request again: a
    few times at most, with increasing pauses. Before you repeat an order, check
    the object and the payments (account-list): it may have been carried out.

    Send it again only once you have found out that it was not carried out.
    """

    KEYSET_NOT_FOUND = 3259
    """KEYSET is not available

    Check the name of the KEYSET and that it exists in the registry of the TLD.

    Parameter: keyset
    """

    DNSSEC_ORDER_PENDING = 3260
    """A DNSSEC order is already pending

    Do not send another request: if the pending order is yours, the setting is
    under way. Change it again only when that order is finished.
    """

    DNSSEC_UPDATE_FAILED = 3262
    """DNSSEC setting failed

    Check keyset and the DNS servers of the domain. If both are right, contact
    customer support.
    """

    DOMAIN_NOT_USING_WEDOS_DNS = 3263
    """Domain does not use WEDOS DNS

    Point the domain at the DNS servers of WEDOS with domain-update-ns, or set
    keyset to the name of your own KEYSET.
    """

    KEYSET_BLOCKED = 3264
    """KEYSET is blocked

    Use another KEYSET, or have this one unblocked.

    Parameter: keyset
    """

    DNS_DOMAIN_DELETE_FAILED = 3301
    """WDNS domain delete failed

    Check with dns-domains-list whether the domain is still in WEDOS DNS.
    """

    DNS_DOMAIN_ADD_FAILED = 3302
    """WDNS domain add failed

    Check with dns-domains-list whether the domain was added after all. If not,
    check all parameters.
    """

    DNS_DOMAIN_EXISTS = 3303
    """WDNS domain exists

    Check with dns-domains-list whether the domain is in your account. If it is,
    go on with its rows (dns-rows-list); otherwise contact customer support.
    """

    DNS_DOMAIN_UPDATE_FAILED = 3304
    """WDNS domain update failed

    Check with dns-domain-info what the domain looks like now, then check all
    parameters.
    """

    DNS_DOMAIN_LOCKED = 3305
    """WDNS domain user locked

    Unlock DNS editing of this domain in the customer administration or ask
    customer support to do so, then send the request again.
    """

    DNS_DOMAIN_DELETED = 3306
    """WDNS domain is deleted

    If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
    """

    DNS_ROW_ADD_FAILED = 3307
    """WDNS domain row add failed

    Check with dns-rows-list that the row is not there, check its data and add it
    again.
    """

    DNS_ROW_DELETE_FAILED = 3308
    """WDNS domain row delete failed

    Check with dns-rows-list whether the row is still there, and use the ID that
    it returns.
    """

    DNS_ROW_NOT_FOUND = 3309
    """WDNS domain row ID does not exist

    Read the rows again with dns-rows-list and use the ID that it returns.

    Parameter: row_id
    """

    DNS_ROW_UPDATE_FAILED = 3310
    """WDNS domain row update failed

    Check the row with dns-row-detail. To change its name or type, delete the row
    and add a new one.
    """

    DNS_DOMAIN_COPY_FAILED = 3311
    """WDNS domain copy failed

    Check with dns-domains-list whether the new domain was added, and with
    dns-rows-list which rows it has.
    """

    DNS_NEW_DOMAIN_EXISTS = 3312
    """WDNS new domain exists

    Check with dns-rows-list whether an earlier request has copied the rows
    already. If not, change the rows of the existing domain; delete it before you
    copy only if none of its rows are needed.

    Parameter: name_new
    """

    INTERNAL_ERROR = 4000
    """Internal error

    If the request was to change something, find out whether it did so before you
    send it again; for an order check the object and the payments (account-list).
    If the error persists, give customer support the svTRID of the answer.

    Send it again only once you have found out that it was not carried out.
    """

    INTERNAL_EXCEPTION = 4001
    """Internal exception

    If the request was to change something, find out whether it did so before you
    send it again; for an order check the object and the payments (account-list).
    If the error persists, give customer support the svTRID of the answer.

    Send it again only once you have found out that it was not carried out.
    """

    CREDIT_DEDUCTION_FAILED = 4002
    """Billing error - credit deduction failed

    Check with account-list whether the credit was deducted, and whether the order
    was carried out, before you send it again.

    Send it again only once you have found out that it was not carried out.
    """

    BILLING_FAILED = 4003
    """Billing error - billing failed

    Check with account-list whether the credit was deducted, and whether the order
    was carried out, before you send it again.

    Send it again only once you have found out that it was not carried out.
    """

    DOMAIN_CHECK_TEMPORARILY_FAILED = 4201
    """Domain check failed, try again later

    Wait a while and check the domain again: a few times at most, with increasing
    pauses. Each check counts towards the hourly limit (2250). The code does not
    say whether the domain is free.
    """

    CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE = 4202
    """Contact owner_c is not available, try again later

    The registry did not answer and the contact may exist: do not create it again.
    Check it with contact-info and send the request again later: a few times at
    most, with increasing pauses.

    Parameter: owner_c
    """

    CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE = 4203
    """Contact admin_c is not available, try again later

    The registry did not answer and the contact may exist: do not create it again.
    Check it with contact-info and send the request again later: a few times at
    most, with increasing pauses.

    Parameter: admin_c
    """

    NSSET_TEMPORARILY_UNAVAILABLE = 4204
    """NSSET is not available, try again later

    The registry did not answer and the NSSET may exist: do not create it again.
    Check it with nsset-info and send the request again later: a few times at
    most, with increasing pauses.
    """

    DOMAIN_INFO_TEMPORARILY_FAILED = 4205
    """Domain info failed, try again later

    The registry did not answer; nothing was changed. Send the request again
    later: a few times at most, with increasing pauses. The code does not say
    whether the domain exists.
    """

    DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED = 4206
    """Domain transfer check failed, try again later

    Wait a while and check again: a few times at most, with increasing pauses.
    Each check counts towards the hourly limit (2252). The code does not say
    whether the transfer is possible.
    """

    DOMAIN_CREATE_TEMPORARILY_FAILED = 4207
    """Domain create failed, try again later

    Check with domain-info and account-list whether the domain was registered and
    paid before you order it again.

    Send it again only once you have found out that it was not carried out.
    """

    DOMAIN_RENEW_TEMPORARILY_FAILED = 4208
    """Domain renew failed, try again later

    Check with domain-info whether the expiration has moved, and with account-list
    whether the renewal was paid, before you renew again.

    Send it again only once you have found out that it was not carried out.
    """

    DOMAIN_TRANSFER_TEMPORARILY_FAILED = 4209
    """Domain transfer failed, try again later

    Check with domain-info or domains-list whether the transfer went through or is
    still running before you order it again.

    Send it again only once you have found out that it was not carried out.
    """

    DOMAIN_UPDATE_NS_TEMPORARILY_FAILED = 4210
    """Domain update DNS failed, try again later

    Send the request again later: a few times at most, with increasing pauses. A
    repeat is safe: it sets the same DNS servers.
    """

    CONTACT_CHECK_TEMPORARILY_FAILED = 4211
    """Contact check failed, try again later

    Wait a while and check the contact again: a few times at most, with increasing
    pauses. The code does not say whether the name is free.
    """

    CONTACT_TEMPORARILY_UNAVAILABLE = 4212
    """Contact is not available, try again later

    The registry did not answer and the contact may exist: do not create it again.
    Check it with contact-info and send the request again later: a few times at
    most, with increasing pauses.

    In nsset-create, nsset-send-auth-info, nsset-update: The technical contact is
    not available, try again later
    """

    CONTACT_CREATE_TEMPORARILY_FAILED = 4213
    """Contact create failed, try again later

    Check whether the contact was created before you create it again: with
    contact-info, or in the customer administration if WAPI chose the name. A
    repeat may create a second contact.

    Send it again only once you have found out that it was not carried out.
    """

    DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4214
    """Domain send auth info failed, try again later

    Send the request again later: a few times at most, with increasing pauses. The
    authorization code may then come by e-mail twice: use the newer one.
    """

    CONTACT_UPDATE_TEMPORARILY_FAILED = 4215
    """Contact update failed, try again later

    Send the request again later: a few times at most, with increasing pauses. A
    repeat is safe: it sets the same data. contact-info shows whether they were
    saved.
    """

    CONTACT_TRANSFER_TEMPORARILY_FAILED = 4216
    """Contact transfer failed, try again later

    Send the request again later: a few times at most, with increasing pauses. If
    it then answers 3237, the transfer went through the first time.
    """

    CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4217
    """Contact send auth info failed, try again later

    Send the request again later: a few times at most, with increasing pauses. The
    authorization code may then come by e-mail twice: use the newer one.
    """

    NSSET_CHECK_TEMPORARILY_FAILED = 4218
    """NSSET check failed, try again later

    Wait a while and check the NSSET again: a few times at most, with increasing
    pauses. The code does not say whether the name is free.
    """

    NSSET_CREATE_TEMPORARILY_FAILED = 4219
    """NSSET create failed, try again later

    Check with nsset-info whether the NSSET was created. If it was not, create it
    again later: a few times at most, with increasing pauses.

    Send it again only once you have found out that it was not carried out.
    """

    NSSET_UPDATE_TEMPORARILY_FAILED = 4220
    """NSSET update failed, try again later

    Send the request again later: a few times at most, with increasing pauses. A
    repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.
    """

    NSSET_TRANSFER_TEMPORARILY_FAILED = 4221
    """NSSET transfer failed, try again later

    Send the request again later: a few times at most, with increasing pauses. If
    it then answers 3251, the transfer went through the first time.
    """

    NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4222
    """NSSET send auth info failed, try again later

    Send the request again later: a few times at most, with increasing pauses. The
    authorization code may then come by e-mail twice: use the newer one.
    """

    FATAL_ERROR = 5000
    """Fatal error

    If the request was to change something, find out whether it did so before you
    send it again; for an order check the object and the payments (account-list).
    If the error persists, give customer support the svTRID of the answer.

    Send it again only once you have found out that it was not carried out.
    """

    INTERNAL_AUTHENTICATION_ERROR = 5001
    """Internal authentication error

    Your login is not the cause (that would be 2050). Try again later: a few times
    at most, with increasing pauses. Before you repeat an order, check whether it
    was carried out.
    """

    INTERNAL_PRICING_ERROR = 5002
    """Internal pricing error

    Check with account-list whether anything was charged, and whether the order
    was carried out, before you send it again.

    Send it again only once you have found out that it was not carried out.
    """

    OUT_OF_ORDER = 5003
    """Out of order

    WAPI is not working at the moment. Pause your jobs and try again later: a few
    times at most, with increasing pauses. Before you repeat an order, check the
    object and the payments (account-list): it may have been carried out.

    Send it again only once you have found out that it was not carried out.
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
    "acknowledged": ("success", "never", 200),
    "empty": ("success", "never", 200),
    "notification": ("success", "never", 200),
    "ok": ("success", "never", 200),
    "pending": ("pending", "never", 202),
    "invalid-parameter": ("error", "after-fix", 400),
    "malformed-request": ("error", "after-fix", 400),
    "missing-parameter": ("error", "after-fix", 400),
    "authentication": ("error", "after-fix", 401),
    "billing": ("error", "after-fix", 402),
    "access-denied": ("error", "after-fix", 403),
    "quota": ("error", "after-fix", 403),
    "not-found": ("error", "after-fix", 404),
    "already-exists": ("error", "never", 409),
    "name-unavailable": ("error", "never", 409),
    "wrong-state": ("error", "after-fix", 409),
    "request-too-large": ("error", "after-fix", 413),
    "operation-failed": ("error", "after-fix", 422),
    "unsupported": ("error", "never", 422),
    "rate-limit": ("error", "after-window", 429),
    "internal": ("error", "after-check", 500),
    "payment-unclear": ("error", "after-check", 500),
    "temporary-failure": ("error", "later", 503),
}

_GROUPS_NARROWEST_FIRST: Final[tuple[tuple[int, int, str, Outcome], ...]] = (
    (1200, 1299, "12xx", "pending"),
    (2200, 2299, "22xx", "error"),
    (2300, 2399, "23xx", "error"),
    (2400, 2499, "24xx", "error"),
    (3200, 3299, "32xx", "error"),
    (3300, 3399, "33xx", "error"),
    (4200, 4299, "42xx", "error"),
    (1000, 1999, "1xxx", "pending"),
    (2000, 2999, "2xxx", "error"),
    (3000, 3999, "3xxx", "error"),
    (4000, 4999, "4xxx", "error"),
    (5000, 5999, "5xxx", "error"),
)

_KIND_OF_CODE: Final[dict[int, Kind]] = {
    1000: "ok",
    1001: "pending",
    1002: "acknowledged",
    1003: "empty",
    1200: "notification",
    2000: "malformed-request",
    2001: "missing-parameter",
    2002: "missing-parameter",
    2003: "missing-parameter",
    2004: "malformed-request",
    2005: "invalid-parameter",
    2006: "rate-limit",
    2007: "request-too-large",
    2008: "request-too-large",
    2009: "malformed-request",
    2010: "unsupported",
    2011: "access-denied",
    2050: "authentication",
    2051: "access-denied",
    2052: "rate-limit",
    2100: "missing-parameter",
    2101: "invalid-parameter",
    2102: "malformed-request",
    2150: "access-denied",
    2151: "not-found",
    2201: "unsupported",
    2202: "invalid-parameter",
    2203: "invalid-parameter",
    2204: "missing-parameter",
    2205: "missing-parameter",
    2206: "internal",
    2207: "invalid-parameter",
    2208: "invalid-parameter",
    2209: "invalid-parameter",
    2210: "invalid-parameter",
    2211: "invalid-parameter",
    2212: "missing-parameter",
    2213: "missing-parameter",
    2214: "invalid-parameter",
    2215: "missing-parameter",
    2216: "invalid-parameter",
    2217: "invalid-parameter",
    2218: "invalid-parameter",
    2219: "missing-parameter",
    2220: "missing-parameter",
    2221: "missing-parameter",
    2222: "missing-parameter",
    2223: "invalid-parameter",
    2224: "missing-parameter",
    2225: "invalid-parameter",
    2226: "missing-parameter",
    2227: "invalid-parameter",
    2228: "missing-parameter",
    2229: "invalid-parameter",
    2230: "missing-parameter",
    2231: "invalid-parameter",
    2232: "missing-parameter",
    2233: "invalid-parameter",
    2234: "missing-parameter",
    2235: "missing-parameter",
    2236: "missing-parameter",
    2237: "missing-parameter",
    2238: "invalid-parameter",
    2239: "missing-parameter",
    2240: "missing-parameter",
    2241: "invalid-parameter",
    2242: "invalid-parameter",
    2243: "unsupported",
    2244: "unsupported",
    2245: "missing-parameter",
    2246: "invalid-parameter",
    2247: "invalid-parameter",
    2248: "invalid-parameter",
    2249: "unsupported",
    2250: "rate-limit",
    2251: "temporary-failure",
    2252: "rate-limit",
    2253: "invalid-parameter",
    2264: "invalid-parameter",
    2265: "unsupported",
    2266: "unsupported",
    2267: "unsupported",
    2269: "wrong-state",
    2272: "invalid-parameter",
    2273: "invalid-parameter",
    2274: "internal",
    2275: "internal",
    2276: "unsupported",
    2277: "invalid-parameter",
    2278: "already-exists",
    2279: "billing",
    2280: "billing",
    2281: "billing",
    2282: "billing",
    2283: "billing",
    2284: "payment-unclear",
    2285: "billing",
    2286: "internal",
    2290: "payment-unclear",
    2291: "already-exists",
    2292: "not-found",
    2293: "internal",
    2294: "internal",
    2295: "internal",
    2296: "payment-unclear",
    2301: "invalid-parameter",
    2302: "missing-parameter",
    2303: "invalid-parameter",
    2304: "invalid-parameter",
    2305: "missing-parameter",
    2306: "invalid-parameter",
    2308: "invalid-parameter",
    2309: "invalid-parameter",
    2310: "quota",
    2311: "invalid-parameter",
    2312: "invalid-parameter",
    2313: "invalid-parameter",
    2314: "invalid-parameter",
    2315: "invalid-parameter",
    2316: "already-exists",
    2317: "invalid-parameter",
    2318: "unsupported",
    2319: "unsupported",
    2320: "invalid-parameter",
    2321: "unsupported",
    2322: "quota",
    2400: "internal",
    2401: "operation-failed",
    2402: "invalid-parameter",
    2403: "access-denied",
    2404: "invalid-parameter",
    2405: "rate-limit",
    2406: "not-found",
    2407: "not-found",
    2408: "missing-parameter",
    2409: "operation-failed",
    2410: "not-found",
    2411: "access-denied",
    2412: "operation-failed",
    2413: "access-denied",
    2414: "access-denied",
    2415: "quota",
    2416: "invalid-parameter",
    2419: "not-found",
    2420: "invalid-parameter",
    3001: "billing",
    3002: "billing",
    3003: "wrong-state",
    3004: "missing-parameter",
    3005: "invalid-parameter",
    3201: "already-exists",
    3202: "name-unavailable",
    3203: "name-unavailable",
    3204: "name-unavailable",
    3205: "name-unavailable",
    3206: "name-unavailable",
    3207: "already-exists",
    3208: "wrong-state",
    3209: "operation-failed",
    3210: "not-found",
    3211: "not-found",
    3212: "not-found",
    3213: "not-found",
    3214: "not-found",
    3215: "operation-failed",
    3216: "operation-failed",
    3217: "operation-failed",
    3218: "wrong-state",
    3219: "wrong-state",
    3220: "already-exists",
    3221: "operation-failed",
    3222: "not-found",
    3223: "access-denied",
    3224: "operation-failed",
    3225: "operation-failed",
    3226: "operation-failed",
    3227: "access-denied",
    3228: "unsupported",
    3229: "not-found",
    3230: "operation-failed",
    3231: "already-exists",
    3232: "name-unavailable",
    3233: "name-unavailable",
    3234: "name-unavailable",
    3235: "name-unavailable",
    3236: "name-unavailable",
    3237: "already-exists",
    3238: "access-denied",
    3239: "operation-failed",
    3240: "access-denied",
    3241: "operation-failed",
    3242: "unsupported",
    3243: "name-unavailable",
    3244: "operation-failed",
    3245: "already-exists",
    3246: "name-unavailable",
    3247: "name-unavailable",
    3248: "name-unavailable",
    3249: "name-unavailable",
    3250: "name-unavailable",
    3251: "already-exists",
    3252: "access-denied",
    3254: "operation-failed",
    3255: "access-denied",
    3256: "operation-failed",
    3257: "not-found",
    3258: "temporary-failure",
    3259: "not-found",
    3260: "wrong-state",
    3262: "operation-failed",
    3263: "wrong-state",
    3264: "wrong-state",
    3301: "operation-failed",
    3302: "operation-failed",
    3303: "already-exists",
    3304: "operation-failed",
    3305: "wrong-state",
    3306: "not-found",
    3307: "operation-failed",
    3308: "operation-failed",
    3309: "not-found",
    3310: "operation-failed",
    3311: "operation-failed",
    3312: "already-exists",
    4000: "internal",
    4001: "internal",
    4002: "payment-unclear",
    4003: "payment-unclear",
    4201: "temporary-failure",
    4202: "temporary-failure",
    4203: "temporary-failure",
    4204: "temporary-failure",
    4205: "temporary-failure",
    4206: "temporary-failure",
    4207: "temporary-failure",
    4208: "temporary-failure",
    4209: "temporary-failure",
    4210: "temporary-failure",
    4211: "temporary-failure",
    4212: "temporary-failure",
    4213: "temporary-failure",
    4214: "temporary-failure",
    4215: "temporary-failure",
    4216: "temporary-failure",
    4217: "temporary-failure",
    4218: "temporary-failure",
    4219: "temporary-failure",
    4220: "temporary-failure",
    4221: "temporary-failure",
    4222: "temporary-failure",
    5000: "internal",
    5001: "internal",
    5002: "internal",
    5003: "temporary-failure",
}

# Of the codes that have another policy than their kind.
_RETRY_OF_CODE: Final[dict[int, Retry]] = {
    2274: "after-fix",
    2275: "after-fix",
    2409: "after-check",
    3258: "after-check",
    4207: "after-check",
    4208: "after-check",
    4209: "after-check",
    4213: "after-check",
    4219: "after-check",
    5001: "later",
    5003: "after-check",
}

_LIMIT_OF_CODE: Final[dict[int, Limit]] = {
    2006: Limit("account", "hour", requests=1000),
    2052: Limit("ip-address", "unknown"),
    2250: Limit(
        "account",
        "hour",
        requests=100,
        commands=("domain-check", "domain-create", "domain-transfer-check"),
    ),
    2252: Limit(
        "account",
        "hour",
        requests=100,
        commands=("domain-check", "domain-create", "domain-transfer-check"),
    ),
    2405: Limit("object", "day", commands=("wgp-domain-template-replicate",)),
}

_PARAMETER_OF_CODE: Final[dict[int, str]] = {
    2001: "user",
    2002: "auth",
    2003: "command",
    2005: "clTRID",
    2010: "command",
    2011: "command",
    2151: "id",
    2203: "period",
    2204: "owner_c",
    2205: "domain",
    2207: "owner_c",
    2208: "admin_c",
    2209: "nsset",
    2210: "dns",
    2211: "dns",
    2212: "nsset",
    2213: "dns",
    2214: "dns",
    2215: "auth_info",
    2218: "cname",
    2219: "company",
    2220: "fname",
    2221: "lname",
    2222: "email",
    2223: "email",
    2224: "email2",
    2225: "email2",
    2226: "phone",
    2227: "phone",
    2228: "fax",
    2229: "fax",
    2230: "ic",
    2231: "ic",
    2232: "dic",
    2233: "dic",
    2234: "addr_street",
    2235: "addr_city",
    2236: "addr_zip",
    2237: "addr_country",
    2238: "addr_country",
    2239: "addr_state",
    2242: "status",
    2245: "rules",
    2246: "rules",
    2247: "name",
    2253: "addr_zip",
    2264: "keyset",
    2266: "keyset",
    2267: "keyset",
    2272: "upstream_ips",
    2273: "variant_id",
    2276: "domain",
    2277: "domain",
    2301: "type",
    2302: "primary_ip",
    2303: "primary_ip",
    2304: "axfr_enabled",
    2305: "axfr_ips",
    2306: "axfr_ips",
    2308: "ns",
    2309: "type",
    2311: "name",
    2312: "name",
    2314: "rdata",
    2315: "ttl",
    2317: "ttl",
    2320: "name_new",
    2321: "name_new",
    2402: "template_domain_id",
    2407: "template_domain_id",
    2416: "mode",
    2420: "policies",
    3211: "owner_c",
    3212: "admin_c",
    3227: "auth_info",
    3238: "auth_info",
    3240: "auth_info",
    3252: "auth_info",
    3255: "auth_info",
    3259: "keyset",
    3264: "keyset",
    3309: "row_id",
    3312: "name_new",
    4202: "owner_c",
    4203: "admin_c",
}

_MESSAGE_OF_CODE: Final[dict[int, str]] = {
    1000: "OK",
    1001: "Request pending",
    1002: "Notification acquired",
    1003: "Empty notifications queue",
    1200: "Domain transferred out",
    2000: "Request parse error",
    2001: "Invalid request \u2013 required parameter missing: user",
    2002: "Invalid request \u2013 required parameter missing: auth",
    2003: "Invalid request \u2013 required parameter missing: command",
    2004: "Invalid request \u2013 only one data element is allowed",
    2005: "Invalid request \u2013 clTRID parameter is too long",
    2006: "Requests limit exceeded",
    2007: "Invalid request \u2013 maximum request size exceeded",
    2008: "Invalid request \u2013 request is too complex",
    2009: "Invalid request \u2013 request is empty",
    2010: "Unknown command",
    2011: "Command disabled",
    2050: "Authentication failure",
    2051: "Access not allowed from this IP address",
    2052: "IP address temporarily blocked due to too many failed requests",
    2100: "Required parameter missing",
    2101: "Parameters mismatch",
    2102: "Invalid request \u2013 input data encoding mismatch",
    2150: "Notification polling not allowed for this account",
    2151: "Notification does not exist",
    2201: "Unsupported TLD",
    2202: "Invalid or unsupported domain name format",
    2203: "Invalid period",
    2204: "Invalid request \u2013 required parameter missing: owner_c",
    2205: "Invalid request \u2013 required parameter missing: domain",
    2206: "Invalid request \u2013 internal error",
    2207: "Invalid request \u2013 invalid format: owner_c",
    2208: "Invalid request \u2013 invalid format: admin_c",
    2209: "Invalid request \u2013 invalid format: nsset",
    2210: "Invalid request \u2013 invalid format: dns",
    2211: "Invalid request \u2013 too many DNS servers",
    2212: "Invalid request \u2013 required parameter missing: nsset",
    2213: "Invalid request \u2013 required parameter missing: dns",
    2214: "Invalid request \u2013 duplicate DNS entry",
    2215: "Invalid request \u2013 required parameter missing: auth info",
    2216: "Invalid or unsupported contact name format",
    2217: "Invalid request \u2013 invalid contact data",
    2218: "Invalid request \u2013 contact identifier is created automatically",
    2219: "Invalid request \u2013 required parameter missing: company",
    2220: "Invalid request \u2013 required parameter missing: fname",
    2221: "Invalid request \u2013 required parameter missing: lname",
    2222: "Invalid request \u2013 required parameter missing: email",
    2223: "Invalid request \u2013 invalid format: email",
    2224: "Invalid request \u2013 required parameter missing: email2",
    2225: "Invalid request \u2013 invalid format: email2",
    2226: "Invalid request \u2013 required parameter missing: phone",
    2227: "Invalid request \u2013 invalid format: phone",
    2228: "Invalid request \u2013 required parameter missing: fax",
    2229: "Invalid request \u2013 invalid format: fax",
    2230: "Invalid request \u2013 required parameter missing: ic",
    2231: "Invalid request \u2013 invalid format: ic",
    2232: "Invalid request \u2013 required parameter missing: dic",
    2233: "Invalid request \u2013 invalid format: dic",
    2234: "Invalid request \u2013 required parameter missing: addr_street",
    2235: "Invalid request \u2013 required parameter missing: addr_city",
    2236: "Invalid request \u2013 required parameter missing: addr_zip",
    2237: "Invalid request \u2013 required parameter missing: addr_country",
    2238: "Invalid request \u2013 invalid format: addr_country",
    2239: "Invalid request \u2013 required parameter missing: addr_state",
    2240: "Invalid request \u2013 required parameter missing in other data",
    2241: "Invalid request \u2013 invalid format in other data",
    2242: "Invalid request \u2013 invalid status",
    2243: "Invalid request \u2013 function SendAuthInfo is not allowed for this domain",
    2244: "Invalid request \u2013 contact transfer is not allowed for this TLD",
    2245: "Invalid request \u2013 rules agree missing",
    2246: "Invalid request \u2013 invalid format: rules agree",
    2247: "Invalid or unsupported NSSET name format",
    2248: "Invalid request \u2013 invalid NSSET data",
    2249: "Invalid request \u2013 NSSET transfer is not allowed for this TLD",
    2250: "Invalid request \u2013 domain check \u2013 max. query hour limit exceeded",
    2251: "Invalid request \u2013 domain check failed, try again later",
    2252: (
        "Invalid request \u2013 domain transfer check \u2013 max. query hour limit "
        "exceeded"
    ),
    2253: "Invalid request \u2013 invalid format: addr_zip",
    2264: "Invalid KEYSET name",
    2265: "DNSSEC is not supported",
    2266: "Unsupported action for secondary domain",
    2267: "Unsupported action for primary domain",
    2269: "An unpaid new period already exists",
    2272: "Invalid IP address format",
    2273: "Invalid variant",
    2274: "Internal error \u2013 missing user_id",
    2275: "Internal error \u2013 user not found",
    2276: "Unsupported TLD or maximal domain level exceeded",
    2277: "Not allowed to explicitly prepend www. to the domain name",
    2278: "Domain name cannot be used \u2013 there is a service with this domain name",
    2279: "Credit account is locked",
    2280: "Credit account active",
    2281: "Inactive credit account",
    2282: "Invalid credit account currency",
    2283: "Invalid amount or insufficient credit",
    2284: "Credit account information error",
    2285: "Incorrect VAT settings",
    2286: "Credit account \u2013 internal error",
    2290: "Credit account \u2013 activity has not been added to the credit account",
    2291: "Domain already exists for this customer account in the WGP API",
    2292: "Domain not found for this customer account in the WGP API",
    2293: "Unable to get the credit balance on the credit account",
    2294: "Unable to retrieve service price",
    2295: "Unable to create domain in WGP. The payment has been cancelled.",
    2296: "Credit account movement cannot be cancelled",
    2301: "Invalid request \u2013 WDNS domain \u2013 invalid type format",
    2302: (
        "Invalid request \u2013 WDNS domain \u2013 required parameter missing: "
        "primary_ip"
    ),
    2303: "Invalid request \u2013 WDNS domain \u2013 invalid primary_ip format",
    2304: "Invalid request \u2013 WDNS domain \u2013 invalid axfr_enabled format",
    2305: (
        "Invalid request \u2013 WDNS domain \u2013 required parameter missing: axfr_ips"
    ),
    2306: "Invalid request \u2013 WDNS domain \u2013 invalid axfr_ips format",
    2308: "Invalid request \u2013 WDNS domain \u2013 invalid ns format",
    2309: "Invalid request \u2013 WDNS domain \u2013 invalid rdtype format",
    2310: "Invalid request \u2013 WDNS domain \u2013 rows count limit reached",
    2311: "Invalid request \u2013 WDNS domain \u2013 invalid name format",
    2312: (
        "Invalid request \u2013 WDNS domain \u2013 invalid name format for this rdtype"
    ),
    2313: "Invalid request \u2013 WDNS domain \u2013 invalid CNAME for this name",
    2314: (
        "Invalid request \u2013 WDNS domain \u2013 invalid rdata format for this rdtype"
    ),
    2315: "Invalid request \u2013 WDNS domain \u2013 invalid TTL",
    2316: "Invalid request \u2013 WDNS domain \u2013 this row exists",
    2317: "Invalid request \u2013 WDNS domain \u2013 invalid TTL limit",
    2318: (
        "Invalid request \u2013 WDNS domain \u2013 unsupported action for secondary "
        "domain"
    ),
    2319: (
        "Invalid request \u2013 WDNS domain \u2013 unsupported action for primary "
        "domain"
    ),
    2320: (
        "Invalid request \u2013 WDNS domain \u2013 invalid or unsupported new domain "
        "name format"
    ),
    2321: (
        "Invalid request \u2013 WDNS domain \u2013 unsupported TLD of new domain name"
    ),
    2322: (
        "Invalid request \u2013 WDNS domain \u2013 maximum user domains count exceeded"
    ),
    2400: "Internal error \u2013 unknown response code",
    2401: "Cannot apply template to domain",
    2402: "Invalid domain template",
    2403: "Domain template and user mismatch",
    2404: "Domain template and domain plan mismatch",
    2405: "Daily template domain limit reached",
    2406: "Domain/service not found",
    2407: "Template domain not found",
    2408: "Missing variant_id or period_id",
    2409: "Service renewal failed",
    2410: "Service not found",
    2411: "Unavailable token to rewrite DNS",
    2412: "Failed API request to rewrite DNS",
    2413: "Request failed, WGP does not have permission to update DNS",
    2414: "WGP does not have a token and the user did not set the force flag in WAPI",
    2415: "Limiter value reached",
    2416: "Invalid domain mode",
    2419: "Invitation not found",
    2420: "Invalid policy array",
    3001: "Billing error \u2013 invalid currency",
    3002: "Billing error \u2013 insufficient credit",
    3003: "Account error \u2013 undefined contact data",
    3004: "Invalid input \u2013 from and to dates are missing",
    3005: "Invalid input \u2013 wrong date",
    3201: "Domain is registered",
    3202: "Domain is not available (unknown reason)",
    3203: "Domain is not available",
    3204: "Domain is not available, quarantine",
    3205: "Domain is not available, reserved",
    3206: "Domain is not available, blocked",
    3207: "Registered by target registrar",
    3208: "Transfer not allowed, expiration too close",
    3209: "Domain send auth info failed",
    3210: "Domain send auth info failed: domain is not available",
    3211: "Contact owner_c is not available",
    3212: "Contact admin_c is not available",
    3213: "Contact send auth info failed: contact is not available",
    3214: "NSSET is not available",
    3215: "Contact send auth info failed",
    3216: "Domain info failed",
    3217: "NSSET send auth info failed",
    3218: "Domain transfer is not possible",
    3219: "Domain already pending for transfer",
    3220: "Domain is already registered in our system",
    3221: "Domain create failed",
    3222: "Domain open failed",
    3223: "Domain authentication error",
    3224: "Domain renew failed",
    3225: "Domain update DNS failed",
    3226: "Domain transfer failed",
    3227: "Domain transfer failed \u2013 authorization error",
    3228: "Contact is not supported",
    3229: "Contact is not available",
    3230: "Contact create failed",
    3231: "Contact is already registered",
    3232: "Contact is not available (unknown reason)",
    3233: "Contact is not available",
    3234: "Contact is not available, quarantine",
    3235: "Contact is not available, reserved",
    3236: "Contact is not available, blocked",
    3237: "Contact is already registered by target registrar",
    3238: "Contact update \u2013 authorization error",
    3239: "Contact update failed",
    3240: "Contact transfer \u2013 authorization error",
    3241: "Contact transfer failed",
    3242: "NSSET is not supported",
    3243: "NSSET is not available",
    3244: "NSSET create failed",
    3245: "NSSET is registered",
    3246: "NSSET is not available (unknown reason)",
    3247: "NSSET is not available",
    3248: "NSSET is not available, quarantine",
    3249: "NSSET is not available, reserved",
    3250: "NSSET is not available, blocked",
    3251: "NSSET is registered by target registrar",
    3252: "NSSET update \u2013 authorization error",
    3254: "NSSET update failed",
    3255: "NSSET transfer \u2013 authorization error",
    3256: "NSSET transfer failed",
    3257: "NSSET send auth info failed: NSSET is not available",
    3258: "Registry outage in progress",
    3259: "KEYSET is not available",
    3260: "A DNSSEC order is already pending",
    3262: "DNSSEC setting failed",
    3263: "Domain does not use WEDOS DNS",
    3264: "KEYSET is blocked",
    3301: "WDNS domain delete failed",
    3302: "WDNS domain add failed",
    3303: "WDNS domain exists",
    3304: "WDNS domain update failed",
    3305: "WDNS domain user locked",
    3306: "WDNS domain is deleted",
    3307: "WDNS domain row add failed",
    3308: "WDNS domain row delete failed",
    3309: "WDNS domain row ID does not exist",
    3310: "WDNS domain row update failed",
    3311: "WDNS domain copy failed",
    3312: "WDNS new domain exists",
    4000: "Internal error",
    4001: "Internal exception",
    4002: "Billing error \u2013 credit deduction failed",
    4003: "Billing error \u2013 billing failed",
    4201: "Domain check failed, try again later",
    4202: "Contact owner_c is not available, try again later",
    4203: "Contact admin_c is not available, try again later",
    4204: "NSSET is not available, try again later",
    4205: "Domain info failed, try again later",
    4206: "Domain transfer check failed, try again later",
    4207: "Domain create failed, try again later",
    4208: "Domain renew failed, try again later",
    4209: "Domain transfer failed, try again later",
    4210: "Domain update DNS failed, try again later",
    4211: "Contact check failed, try again later",
    4212: "Contact is not available, try again later",
    4213: "Contact create failed, try again later",
    4214: "Domain send auth info failed, try again later",
    4215: "Contact update failed, try again later",
    4216: "Contact transfer failed, try again later",
    4217: "Contact send auth info failed, try again later",
    4218: "NSSET check failed, try again later",
    4219: "NSSET create failed, try again later",
    4220: "NSSET update failed, try again later",
    4221: "NSSET transfer failed, try again later",
    4222: "NSSET send auth info failed, try again later",
    5000: "Fatal error",
    5001: "Internal authentication error",
    5002: "Internal pricing error",
    5003: "Out of order",
}

_HINT_OF_CODE: Final[dict[int, str]] = {
    1001: (
        "Do not send the request again. Wait for the notification that carries the "
        "result; from the poll queue you get it with poll-req."
    ),
    1002: (
        "Treat it as success: the notification is marked as read and poll-req will "
        "offer the next one."
    ),
    1003: (
        "Nothing is wrong: there is no unread notification. Ask again at your usual "
        "interval."
    ),
    1200: (
        "The domain is no longer in your account. Remove it from your records, stop "
        "renewing it at WEDOS and acknowledge the notification with poll-ack."
    ),
    2000: (
        "Check that the request is valid JSON or XML and that it is sent in a POST "
        "parameter named request."
    ),
    2001: "Set user to the login of your WEDOS customer account.",
    2002: (
        "Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the "
        "current hour in Prague as two digits."
    ),
    2003: "Set command to the name of a command, for example ping.",
    2004: (
        "Put all parameters of the command into one data element and send each command "
        "as a request of its own."
    ),
    2005: "Shorten clTRID, or leave it out.",
    2006: (
        "Stop sending requests and wait until the hour is over. One account may send "
        "1,000 requests an hour, and requests beyond the limit count as invalid, which "
        "gets the IP address blocked (2052)."
    ),
    2007: "Split the request into several smaller ones.",
    2008: (
        "Simplify the structure of the data, mainly its nesting and its number of "
        "items."
    ),
    2009: (
        "Check that your client really sends the request in a POST parameter named "
        "request."
    ),
    2010: "Check the spelling of the command against its documentation.",
    2011: (
        "Do not use the command, or ask customer support whether it can be enabled for "
        "your account."
    ),
    2050: (
        "Do not repeat the request: repeated failures get your IP address blocked "
        "(2052). Check the login, the WAPI password and how the auth string is "
        "computed: it contains the current hour in Prague, so check the clock and time "
        "zone of your server too."
    ),
    2051: (
        "Allow the IP address of your server for WAPI in the customer administration, "
        "and its IPv6 address too if it has one. Until then send no further requests: "
        "each of them counts as invalid."
    ),
    2052: (
        "Stop sending requests from this IP address and wait: each further invalid "
        "request lengthens the block. Meanwhile find and fix the request that keeps "
        "failing."
    ),
    2100: (
        "Compare the parameters with the documentation of the command; the code does "
        "not say which one is missing."
    ),
    2101: (
        "Compare the names, types and values of all parameters with the documentation "
        "of the command, and leave out those that it does not know."
    ),
    2102: "Send the request in UTF-8 and check that all texts in it really are UTF-8.",
    2150: (
        "In the WAPI settings of the customer administration, choose the poll queue as "
        "the way to receive notifications."
    ),
    2151: (
        "The notification was probably acknowledged already. Go on with poll-req and "
        "use the ID that it returns."
    ),
    2201: (
        "Check the spelling of the TLD. If it is right, this command cannot be used "
        "for domains under it."
    ),
    2202: (
        "Send the bare domain name such as example.cz, without a protocol, a path, "
        "spaces or a trailing dot."
    ),
    2203: (
        "Choose a period that the TLD allows: domain-tld-period-check tells whether it "
        "does."
    ),
    2204: (
        "Set owner_c to the name of the contact of the holder. If there is none, "
        "create it with contact-create."
    ),
    2205: (
        "Send the domain in the parameter that the command expects: in domain for DNS "
        "rows and WEDOS Protection, elsewhere in name."
    ),
    2206: (
        "Check with wgp-services-list and account-list whether the order was carried "
        "out and paid before you send it again. If the error persists, contact "
        "customer support."
    ),
    2207: "Check the spelling of the contact in owner_c.",
    2208: "Check the spelling of the contact in admin_c.",
    2209: "Check the spelling of the NSSET.",
    2210: (
        "Put each DNS server into an element named server, with at least its name; in "
        "JSON number these elements (server1, server2). For a .cz domain send nsset "
        "instead, or an empty dns for the servers of WEDOS."
    ),
    2211: "List fewer DNS servers.",
    2212: (
        "Send either nsset (.cz domains only) or dns. An empty dns sets the DNS "
        "servers of WEDOS."
    ),
    2213: (
        "Send either dns, with each DNS server in an element named server, or nsset "
        "(.cz domains only). An empty dns sets the DNS servers of WEDOS."
    ),
    2214: "List each DNS server only once.",
    2215: (
        "Send the authorization code of the object. You get it from its current "
        "registrar or holder."
    ),
    2216: (
        "Check the name of the contact. For .cz use only capital letters A to Z, "
        "digits and hyphens."
    ),
    2217: (
        "Check all data of the contact against the rules of the TLD; the code does not "
        "say which item is wrong."
    ),
    2218: "Leave cname out or empty: contact-create generates the name and returns it.",
    2219: (
        "Fill in the name of the company. contact-update needs all of the "
        "contact\u2019s data, not only what changes."
    ),
    2220: (
        "Fill in the first name. contact-update needs all of the contact\u2019s data, "
        "not only what changes."
    ),
    2221: (
        "Fill in the last name. contact-update needs all of the contact\u2019s data, "
        "not only what changes."
    ),
    2222: (
        "Fill in an existing e-mail address. contact-update needs all of the "
        "contact\u2019s data, not only what changes."
    ),
    2223: "Send the address of an existing mailbox: WAPI checks that it exists.",
    2224: (
        "Fill in an existing e-mail address. contact-update needs all of the "
        "contact\u2019s data, not only what changes."
    ),
    2225: "Send the address of an existing mailbox: WAPI checks that it exists.",
    2226: (
        "Fill in the phone number with its country code. contact-update needs all of "
        "the contact\u2019s data, not only what changes."
    ),
    2227: "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.",
    2228: (
        "Fill in the fax number with its country code. contact-update needs all of the "
        "contact\u2019s data, not only what changes."
    ),
    2229: "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.",
    2230: (
        "Fill in the company registration number (IČO in Czech). contact-update needs "
        "all of the contact\u2019s data, not only what changes."
    ),
    2231: "Check the company registration number (IČO in Czech).",
    2232: (
        "Fill in the tax identification number (DIČ in Czech). contact-update needs "
        "all of the contact\u2019s data, not only what changes."
    ),
    2233: "Check the tax identification number (DIČ in Czech).",
    2234: (
        "Fill in the street. contact-update needs all of the contact\u2019s data, not "
        "only what changes."
    ),
    2235: (
        "Fill in the city. contact-update needs all of the contact\u2019s data, not "
        "only what changes."
    ),
    2236: (
        "Fill in the postal code. contact-update needs all of the contact\u2019s data, "
        "not only what changes."
    ),
    2237: (
        "Fill in the two-letter ISO code of the country in lower case. contact-update "
        "needs all of the contact\u2019s data, not only what changes."
    ),
    2238: "Send the two-letter ISO code of the country in lower case, for example cz.",
    2239: (
        "Fill in the state or region, not the country. contact-update needs all of the "
        "contact\u2019s data, not only what changes."
    ),
    2240: "Look up which additional data the TLD requires and fill them in.",
    2241: "Check the additional data that the TLD requires.",
    2242: (
        "Check status: of the commands that the vendor describes, only domains-list "
        "takes it."
    ),
    2243: (
        "The authorization code cannot be sent by this command. Ask customer support "
        "how to get it."
    ),
    2244: "Create a contact of your own with contact-create and use that one.",
    2245: (
        "Set rules to the first and last name of the person who agreed to the terms of "
        "WEDOS and of the registry, typically the holder of the domain."
    ),
    2246: (
        "Set rules to the first and last name of the person who agreed to the terms of "
        "WEDOS and of the registry, typically the holder of the domain."
    ),
    2247: "Check the spelling of the NSSET.",
    2248: (
        "Check the DNS servers and the technical contact of the NSSET; the code does "
        "not say which item is wrong."
    ),
    2249: "Check tld: only .cz domains use NSSETs.",
    2250: (
        "Wait until the hour is over. One account may send 100 domain availability "
        "requests an hour, shared by domain-check, domain-create and "
        "domain-transfer-check; other commands are not affected. Until then each "
        "attempt counts as an invalid request, and too many of those get your IP "
        "address blocked (2052). The code does not say whether the domain is free."
    ),
    2251: (
        "Wait a while and check the domain again: a few times at most, with increasing "
        "pauses. Each check counts towards the hourly limit (2250). The code does not "
        "say whether the domain is free."
    ),
    2252: (
        "Wait until the hour is over. One account may send 100 domain availability "
        "requests an hour, shared by domain-check, domain-create and "
        "domain-transfer-check; other commands are not affected. Until then each "
        "attempt counts as an invalid request, and too many of those get your IP "
        "address blocked (2052). The code does not say whether the transfer is "
        "possible."
    ),
    2253: "Check the postal code, and that it fits the country.",
    2264: (
        "Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a "
        "KEYSET."
    ),
    2265: (
        "DNSSEC cannot be set for this domain by this command. Ask customer support if "
        "you need it."
    ),
    2266: (
        "Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works "
        "only for a domain that is primary in WEDOS DNS."
    ),
    2267: (
        "Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own "
        "KEYSET works only for a domain that is secondary in WEDOS DNS or does not use "
        "it."
    ),
    2269: (
        "A renewal of the domain is already ordered but not paid. Either pay that "
        "order in the customer administration and do not renew again, or cancel the "
        "order there and renew through WAPI."
    ),
    2272: "Check all addresses in upstream_ips: they are IP addresses, not host names.",
    2273: "Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).",
    2274: (
        "Do not repeat the request: each time it counts as invalid. You do not send "
        "user_id, so there is nothing to correct; give customer support the svTRID of "
        "the answer."
    ),
    2275: (
        "Do not repeat the request: each time it counts as invalid. Give customer "
        "support the svTRID of the answer."
    ),
    2276: "Check the TLD, or order the service for a domain with fewer levels.",
    2277: "Send the domain without www. at its beginning.",
    2278: (
        "Check with wgp-services-list whether the service is yours: an earlier order "
        "may have succeeded. If it is, use it; otherwise choose another domain name."
    ),
    2279: (
        "Find out in the customer administration or from customer support why the "
        "credit account is locked. Send the order again only once it is unlocked."
    ),
    2280: (
        "Check the state of the credit account in the customer administration, and "
        "with account-list that nothing was charged, before you send the order again."
    ),
    2281: (
        "Activate the credit account in the customer administration; WAPI takes all "
        "payments from it."
    ),
    2282: (
        "Check that the credit account is kept in the currency in which the service is "
        "charged."
    ),
    2283: (
        "Compare the credit (credit-info) with the price of the service. If it is too "
        "low, top up the credit and send the order again."
    ),
    2284: (
        "Check with account-list whether a payment was taken, and with "
        "wgp-services-list whether the service was created. Send the order again only "
        "if neither is the case."
    ),
    2285: "Correct the tax data of your account in the customer administration.",
    2286: (
        "Check with account-list whether a payment was taken, and with "
        "wgp-services-list whether the service was created. Send the order again only "
        "if neither is the case."
    ),
    2290: (
        "Check with account-list whether a payment was taken, and with "
        "wgp-services-list whether the service was created. Send the order again only "
        "if neither is the case."
    ),
    2291: (
        "Do not order again: the domain is already in WEDOS Protection under your "
        "account."
    ),
    2292: (
        "Look the domain up with wgp-services-list, or add it with wgp-domain-create."
    ),
    2293: (
        "Check with account-list whether a payment was taken, and with "
        "wgp-services-list whether the service was created. Send the order again only "
        "if neither is the case."
    ),
    2294: (
        "Check that variant_id and period_id exist. Before you send the order again, "
        "check with account-list and wgp-services-list that nothing was paid or "
        "created."
    ),
    2295: (
        "Check with account-list that the payment was returned, and with "
        "wgp-services-list that the service does not exist, before you send the order "
        "again."
    ),
    2296: (
        "Do not send the order again yet. Check the movements on the credit account "
        "(account-list), and contact customer support if a payment for a service that "
        "you did not get remains there."
    ),
    2301: "Set type to primary or secondary.",
    2302: "Send the IP address of the primary DNS server: a secondary domain needs it.",
    2303: "Send the IP address of the primary DNS server, not its name.",
    2304: "Set axfr_enabled to 0 or 1.",
    2305: "List the IP addresses that may transfer the zone, or set axfr_enabled to 0.",
    2306: (
        "List the IP addresses that may transfer the zone, each in an element named ip."
    ),
    2308: (
        "Check ns, or leave it out: the documentation of dns-domain-add does not "
        "describe it."
    ),
    2309: "Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.",
    2310: "Delete rows of the domain that are no longer needed. Waiting does not help.",
    2311: (
        "Set name to the part in front of the domain only, such as www; leave it empty "
        "for the domain itself."
    ),
    2312: "Check name against type: not every record type allows every name.",
    2313: (
        "A CNAME is not allowed at the domain itself or alongside other records of the "
        "same name. Delete those records, or use another type."
    ),
    2314: (
        "Check rdata against the record type: an A record takes an IPv4 address, an "
        "AAAA record an IPv6 address, a CNAME a host name."
    ),
    2315: (
        "Use the TTL that the existing rows with the same name and type have, or "
        "change their TTL first."
    ),
    2316: "A row with this data is already there: read the rows with dns-rows-list.",
    2317: "Choose a usual TTL, for example 1800 seconds.",
    2318: (
        "A secondary domain takes its rows from the primary DNS server. Read and "
        "change them there."
    ),
    2319: (
        "Use the command only for a secondary domain. Changes of a primary domain are "
        "saved by dns-domain-commit."
    ),
    2320: "Send the bare domain in name_new, for example example.cz.",
    2321: "Check the spelling of the TLD in name_new.",
    2322: (
        "Delete domains from WEDOS DNS that are no longer needed, or ask customer "
        "support for a higher limit. Waiting does not help."
    ),
    2400: (
        "Find out whether the request was carried out before you send it again; after "
        "wg-members-create use wg-members-show. If the same request fails repeatedly, "
        "give customer support the svTRID of the answer."
    ),
    2401: (
        "Check with wgp-domain-templates-list that the template is yours and belongs "
        "to the plan of the domain."
    ),
    2402: "Choose a template from wgp-domain-templates-list.",
    2403: "Use a template of your own account; wgp-domain-templates-list lists them.",
    2404: (
        "Choose a template that belongs to the plan of the domain, or change the plan "
        "with wgp-domain-update-subscription."
    ),
    2405: (
        "Wait until the next day before you use this template again. By its text the "
        "limit concerns only this template."
    ),
    2406: "Look the domain up with wgp-services-list.",
    2407: "Choose a template from wgp-domain-templates-list.",
    2408: (
        "Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is "
        "1 (monthly) or 4 (yearly)."
    ),
    2409: (
        "Check with wgp-domain-info and account-list whether the service was renewed "
        "and paid before you send the request again."
    ),
    2410: "Look the service up with wgp-services-list.",
    2411: (
        "Change the DNS rows yourself, or give WGP access to the DNS of the domain. "
        "Before you repeat an order, check with wgp-services-list that it was not "
        "carried out."
    ),
    2412: (
        "Check the DNS rows of the domain: some of them may not have changed. Before "
        "you repeat an order, check with wgp-services-list that it was not carried out."
    ),
    2413: (
        "Change the DNS rows yourself, or give WGP access to the DNS of the domain. "
        "Before you repeat an order, check with wgp-services-list that it was not "
        "carried out."
    ),
    2414: (
        "Give WGP access to the DNS of the domain, or set the force flag; first look "
        "up in the documentation what it does. Before you repeat an order, check with "
        "wgp-services-list that it was not carried out."
    ),
    2415: (
        "The code does not say which limit. It is probably one of the plan: remove "
        "something, or change the plan."
    ),
    2416: (
        "Set mode to ns or cname; a subdomain (third level or deeper) can use only "
        "cname."
    ),
    2419: (
        "The vendor does not explain the code. Check the address in email, and whether "
        "the invitation was accepted or withdrawn in the meantime."
    ),
    2420: "Compare policies with the documentation of the command.",
    3001: (
        "Check that the credit account is kept in the currency in which the service is "
        "charged."
    ),
    3002: (
        "Top up the credit in the customer administration and send the order again. "
        "credit-info shows how much is left."
    ),
    3003: (
        "Fill in the contact data of your customer account in the customer "
        "administration."
    ),
    3004: "Send date_from and date_to (YYYY-MM-DD).",
    3005: (
        "Send date_from and date_to as YYYY-MM-DD, and date_from not later than "
        "date_to."
    ),
    3201: (
        "The domain is taken. If you have ordered it, check with domain-info whether "
        "it is yours: an earlier order may have succeeded. Otherwise choose another "
        "name."
    ),
    3202: "Choose another name. The registry of the TLD may know the reason.",
    3203: "Choose another name for the domain.",
    3204: (
        "The domain expired or was deleted, and nobody else can register it until the "
        "quarantine ends. If it is yours, ask its registrar about restoring it; "
        "otherwise choose another name."
    ),
    3205: (
        "The registry has reserved this name. Choose another one, or ask the registry "
        "of the TLD about it."
    ),
    3206: (
        "The registry does not allow this name to be registered. Choose another one, "
        "or ask the registry of the TLD about it."
    ),
    3207: (
        "The domain is already at WEDOS; there is nothing to transfer. Check with "
        "domain-info whether it is in your account. If it is not, ask customer support "
        "how to move it there."
    ),
    3208: (
        "Renew the domain with its current registrar and order the transfer after that."
    ),
    3209: (
        "Check that the holder of the domain has a working e-mail address, or ask "
        "customer support for the authorization code."
    ),
    3210: "Check the spelling of the domain and that it exists in the registry.",
    3211: (
        "Check with contact-info that the contact exists, or create it with "
        "contact-create."
    ),
    3212: (
        "Check with contact-info that the contact exists, or create it with "
        "contact-create."
    ),
    3213: "Check the spelling of the contact and that it exists in the registry.",
    3214: "Check the name of the NSSET and that it exists in the registry of the TLD.",
    3215: (
        "Check that the contact has a working e-mail address, or ask customer support "
        "for the authorization code."
    ),
    3216: (
        "Check the spelling of the domain and that it is in your account. If both are "
        "right, contact customer support."
    ),
    3217: (
        "Check that the technical contact of the NSSET has a working e-mail address, "
        "or ask customer support for the authorization code."
    ),
    3218: (
        "Ask the current registrar whether the domain is locked or expired and, for a "
        "gTLD, whether it was registered or transferred less than 60 days ago."
    ),
    3219: (
        "Do not order another transfer; wait until the running one ends. If you "
        "ordered it, its result comes as a notification."
    ),
    3220: (
        "The domain is already at WEDOS, so there is nothing to transfer. Check with "
        "domain-info whether it is in your account. If it is not, ask customer support "
        "how to move it there."
    ),
    3221: (
        "Check the contacts, the NSSET and the rules of the TLD. Before you order "
        "again, check with domain-info and account-list that nothing was registered or "
        "charged."
    ),
    3222: (
        "Check the spelling of the domain and that it is in your account. For the DNS "
        "commands it must also have been added to WEDOS DNS."
    ),
    3223: (
        "Check that you are using the account that the domain belongs to, and that the "
        "domain is spelt correctly."
    ),
    3224: (
        "Check the expiration of the domain with domain-info and the payments with "
        "account-list before you renew again."
    ),
    3225: (
        "The code does not say why. Probably the new DNS servers do not answer for the "
        "domain yet, or the NSSET does not exist: check both."
    ),
    3226: (
        "Check with domain-transfer-check whether the transfer is possible, and ask "
        "the current registrar why it failed. Before you order again, check with "
        "account-list that nothing was charged."
    ),
    3227: (
        "Check auth_info. Get a valid authorization code from the current registrar or "
        "the holder and copy it exactly, including upper and lower case."
    ),
    3228: "Do not use the contact commands for this TLD.",
    3229: (
        "Check the name of the contact and that it exists in the registry of the TLD."
    ),
    3230: (
        "Check all data of the contact against the rules of the TLD, and whether it "
        "was created after all: with contact-info, or in the customer administration "
        "if WAPI chose the name."
    ),
    3231: "If the contact is yours, use it as it is; otherwise choose another name.",
    3232: "Choose another name for the contact.",
    3233: "Choose another name for the contact.",
    3234: "Choose another name for the contact.",
    3235: "Choose another name for the contact.",
    3236: "Choose another name for the contact.",
    3237: "The contact is already at WEDOS; there is nothing to transfer.",
    3238: (
        "Send the authorization code of the contact in auth_info; without it you can "
        "change only contacts that are already authorized for your account. "
        "contact-send-auth-info sends it to the e-mail address of the contact."
    ),
    3239: (
        "Send all of the contact\u2019s data, not only what changes, and check it "
        "against the rules of the TLD."
    ),
    3240: (
        "Check auth_info. If you do not have a valid authorization code, "
        "contact-send-auth-info sends it to the e-mail address of the contact."
    ),
    3241: (
        "Check the name of the contact, and ask its current registrar whether it may "
        "be transferred."
    ),
    3242: (
        "Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the "
        "domain in dns."
    ),
    3243: "Choose another name for the NSSET.",
    3244: (
        "Check the DNS servers and the technical contact, and with nsset-info whether "
        "the NSSET was created after all."
    ),
    3245: "If the NSSET is yours, use it as it is; otherwise choose another name.",
    3246: "Choose another name for the NSSET.",
    3247: "Choose another name for the NSSET.",
    3248: "Choose another name for the NSSET.",
    3249: "Choose another name for the NSSET.",
    3250: "Choose another name for the NSSET.",
    3251: (
        "The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise "
        "choose another name."
    ),
    3252: (
        "Check auth_info. If you do not have a valid authorization code, "
        "nsset-send-auth-info sends it to the e-mail address of the technical contact."
    ),
    3254: (
        "Send the whole NSSET, not only what changes: nsset-update replaces it. Check "
        "its DNS servers and its technical contact."
    ),
    3255: (
        "Check auth_info. If you do not have a valid authorization code, "
        "nsset-send-auth-info sends it to the e-mail address of the technical contact."
    ),
    3256: (
        "Check the name of the NSSET, and ask its current registrar whether it may be "
        "transferred."
    ),
    3257: "Check the spelling of the NSSET and that it exists in the registry.",
    3258: (
        "Wait until the outage of the registry is over, then send the request again: a "
        "few times at most, with increasing pauses. Before you repeat an order, check "
        "the object and the payments (account-list): it may have been carried out."
    ),
    3259: "Check the name of the KEYSET and that it exists in the registry of the TLD.",
    3260: (
        "Do not send another request: if the pending order is yours, the setting is "
        "under way. Change it again only when that order is finished."
    ),
    3262: (
        "Check keyset and the DNS servers of the domain. If both are right, contact "
        "customer support."
    ),
    3263: (
        "Point the domain at the DNS servers of WEDOS with domain-update-ns, or set "
        "keyset to the name of your own KEYSET."
    ),
    3264: "Use another KEYSET, or have this one unblocked.",
    3301: "Check with dns-domains-list whether the domain is still in WEDOS DNS.",
    3302: (
        "Check with dns-domains-list whether the domain was added after all. If not, "
        "check all parameters."
    ),
    3303: (
        "Check with dns-domains-list whether the domain is in your account. If it is, "
        "go on with its rows (dns-rows-list); otherwise contact customer support."
    ),
    3304: (
        "Check with dns-domain-info what the domain looks like now, then check all "
        "parameters."
    ),
    3305: (
        "Unlock DNS editing of this domain in the customer administration or ask "
        "customer support to do so, then send the request again."
    ),
    3306: (
        "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add."
    ),
    3307: (
        "Check with dns-rows-list that the row is not there, check its data and add it "
        "again."
    ),
    3308: (
        "Check with dns-rows-list whether the row is still there, and use the ID that "
        "it returns."
    ),
    3309: "Read the rows again with dns-rows-list and use the ID that it returns.",
    3310: (
        "Check the row with dns-row-detail. To change its name or type, delete the row "
        "and add a new one."
    ),
    3311: (
        "Check with dns-domains-list whether the new domain was added, and with "
        "dns-rows-list which rows it has."
    ),
    3312: (
        "Check with dns-rows-list whether an earlier request has copied the rows "
        "already. If not, change the rows of the existing domain; delete it before you "
        "copy only if none of its rows are needed."
    ),
    4000: (
        "If the request was to change something, find out whether it did so before you "
        "send it again; for an order check the object and the payments (account-list). "
        "If the error persists, give customer support the svTRID of the answer."
    ),
    4001: (
        "If the request was to change something, find out whether it did so before you "
        "send it again; for an order check the object and the payments (account-list). "
        "If the error persists, give customer support the svTRID of the answer."
    ),
    4002: (
        "Check with account-list whether the credit was deducted, and whether the "
        "order was carried out, before you send it again."
    ),
    4003: (
        "Check with account-list whether the credit was deducted, and whether the "
        "order was carried out, before you send it again."
    ),
    4201: (
        "Wait a while and check the domain again: a few times at most, with increasing "
        "pauses. Each check counts towards the hourly limit (2250). The code does not "
        "say whether the domain is free."
    ),
    4202: (
        "The registry did not answer and the contact may exist: do not create it "
        "again. Check it with contact-info and send the request again later: a few "
        "times at most, with increasing pauses."
    ),
    4203: (
        "The registry did not answer and the contact may exist: do not create it "
        "again. Check it with contact-info and send the request again later: a few "
        "times at most, with increasing pauses."
    ),
    4204: (
        "The registry did not answer and the NSSET may exist: do not create it again. "
        "Check it with nsset-info and send the request again later: a few times at "
        "most, with increasing pauses."
    ),
    4205: (
        "The registry did not answer; nothing was changed. Send the request again "
        "later: a few times at most, with increasing pauses. The code does not say "
        "whether the domain exists."
    ),
    4206: (
        "Wait a while and check again: a few times at most, with increasing pauses. "
        "Each check counts towards the hourly limit (2252). The code does not say "
        "whether the transfer is possible."
    ),
    4207: (
        "Check with domain-info and account-list whether the domain was registered and "
        "paid before you order it again."
    ),
    4208: (
        "Check with domain-info whether the expiration has moved, and with "
        "account-list whether the renewal was paid, before you renew again."
    ),
    4209: (
        "Check with domain-info or domains-list whether the transfer went through or "
        "is still running before you order it again."
    ),
    4210: (
        "Send the request again later: a few times at most, with increasing pauses. A "
        "repeat is safe: it sets the same DNS servers."
    ),
    4211: (
        "Wait a while and check the contact again: a few times at most, with "
        "increasing pauses. The code does not say whether the name is free."
    ),
    4212: (
        "The registry did not answer and the contact may exist: do not create it "
        "again. Check it with contact-info and send the request again later: a few "
        "times at most, with increasing pauses."
    ),
    4213: (
        "Check whether the contact was created before you create it again: with "
        "contact-info, or in the customer administration if WAPI chose the name. A "
        "repeat may create a second contact."
    ),
    4214: (
        "Send the request again later: a few times at most, with increasing pauses. "
        "The authorization code may then come by e-mail twice: use the newer one."
    ),
    4215: (
        "Send the request again later: a few times at most, with increasing pauses. A "
        "repeat is safe: it sets the same data. contact-info shows whether they were "
        "saved."
    ),
    4216: (
        "Send the request again later: a few times at most, with increasing pauses. If "
        "it then answers 3237, the transfer went through the first time."
    ),
    4217: (
        "Send the request again later: a few times at most, with increasing pauses. "
        "The authorization code may then come by e-mail twice: use the newer one."
    ),
    4218: (
        "Wait a while and check the NSSET again: a few times at most, with increasing "
        "pauses. The code does not say whether the name is free."
    ),
    4219: (
        "Check with nsset-info whether the NSSET was created. If it was not, create it "
        "again later: a few times at most, with increasing pauses."
    ),
    4220: (
        "Send the request again later: a few times at most, with increasing pauses. A "
        "repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved."
    ),
    4221: (
        "Send the request again later: a few times at most, with increasing pauses. If "
        "it then answers 3251, the transfer went through the first time."
    ),
    4222: (
        "Send the request again later: a few times at most, with increasing pauses. "
        "The authorization code may then come by e-mail twice: use the newer one."
    ),
    5000: (
        "If the request was to change something, find out whether it did so before you "
        "send it again; for an order check the object and the payments (account-list). "
        "If the error persists, give customer support the svTRID of the answer."
    ),
    5001: (
        "Your login is not the cause (that would be 2050). Try again later: a few "
        "times at most, with increasing pauses. Before you repeat an order, check "
        "whether it was carried out."
    ),
    5002: (
        "Check with account-list whether anything was charged, and whether the order "
        "was carried out, before you send it again."
    ),
    5003: (
        "WAPI is not working at the moment. Pause your jobs and try again later: a few "
        "times at most, with increasing pauses. Before you repeat an order, check the "
        "object and the payments (account-list): it may have been carried out."
    ),
}

# Differences of codes in single commands.
_MEANINGS_OF_CODE: Final[dict[int, list[tuple[list[str], dict[str, Any]]]]] = {
    1000: [
        (
            ["contact-check"],
            {
                "answer": "positive",
                "message": "Contact name is available",
            },
        ),
        (
            ["contact-send-auth-info", "domain-send-auth-info", "nsset-send-auth-info"],
            {
                "message": "The authorization code was sent by e-mail",
            },
        ),
        (
            ["domain-check"],
            {
                "answer": "positive",
                "message": "Domain is available for registration",
            },
        ),
        (
            ["domain-tld-period-check"],
            {
                "answer": "positive",
                "message": "The TLD allows this period",
            },
        ),
        (
            ["domain-transfer-check"],
            {
                "answer": "positive",
                "message": "Domain transfer is possible",
            },
        ),
        (
            ["nsset-check"],
            {
                "answer": "positive",
                "message": "NSSET name is available",
            },
        ),
        (
            ["poll-req"],
            {
                "message": "Notification fetched from the queue",
                "hint": (
                    "Process data.notify, which has a code of its own: that of an "
                    "earlier request, or of a system notification. Then confirm the "
                    "notification with poll-ack."
                ),
            },
        ),
    ],
    2151: [
        (
            ["poll-ack"],
            {
                "outcome": "success",
                "retry": "never",
                "done": "yes",
                "http_status": 200,
            },
        ),
    ],
    2201: [
        (
            [
                "contact-check",
                "contact-create",
                "contact-info",
                "contact-send-auth-info",
                "contact-transfer",
                "contact-update",
                "nsset-check",
                "nsset-create",
                "nsset-info",
                "nsset-send-auth-info",
                "nsset-transfer",
                "nsset-update",
            ],
            {
                "parameter": "tld",
                "message": "Invalid TLD",
            },
        ),
        (
            [
                "dns-domain-add",
                "dns-domain-axfr-run",
                "dns-domain-commit",
                "dns-domain-copy",
                "dns-domain-info",
                "domain-transfer",
            ],
            {
                "parameter": "name",
            },
        ),
        (
            ["dns-row-add", "dns-row-detail", "dns-row-update", "dns-rows-list"],
            {
                "parameter": "domain",
            },
        ),
    ],
    2202: [
        (
            [
                "dns-domain-add",
                "dns-domain-axfr-run",
                "dns-domain-commit",
                "dns-domain-copy",
                "dns-domain-info",
                "domain-transfer",
                "domain-update-keyset",
            ],
            {
                "parameter": "name",
            },
        ),
        (
            [
                "dns-row-add",
                "dns-row-detail",
                "dns-row-update",
                "dns-rows-list",
                "wgp-domain-create",
            ],
            {
                "parameter": "domain",
            },
        ),
    ],
    2203: [
        (
            ["domain-renew"],
            {
                "message": "Invalid renewal period",
            },
        ),
        (
            ["domain-tld-period-check"],
            {
                "outcome": "success",
                "retry": "never",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
                "message": "The TLD does not allow this period",
                "hint": "Choose another period.",
            },
        ),
        (
            ["wgp-domain-create"],
            {
                "parameter": "period_id",
                "message": "Invalid period_id",
                "hint": "Set period_id to 1 (monthly) or 4 (yearly).",
            },
        ),
    ],
    2207: [
        (
            ["contact-update"],
            {
                "parameter": "cname",
                "message": "Invalid contact name format",
                "hint": "Check the spelling of the contact in cname.",
            },
        ),
    ],
    2209: [
        (
            ["nsset-info", "nsset-send-auth-info", "nsset-transfer", "nsset-update"],
            {
                "parameter": "name",
                "message": "Invalid NSSET name format",
            },
        ),
    ],
    2210: [
        (
            ["domain-transfer"],
            {
                "hint": (
                    "Leave dns out to keep the current DNS servers. Only some "
                    "registries (.eu, gTLD) accept it in a transfer."
                ),
            },
        ),
        (
            ["nsset-create", "nsset-update"],
            {
                "hint": (
                    "Put each DNS server into an element named server, with at least "
                    "its name; in JSON number these elements (server1, server2)."
                ),
            },
        ),
    ],
    2216: [
        (
            [
                "contact-check",
                "contact-create",
                "contact-info",
                "contact-send-auth-info",
                "contact-transfer",
                "contact-update",
            ],
            {
                "parameter": "cname",
            },
        ),
        (
            ["nsset-create", "nsset-update"],
            {
                "parameter": "tech_c",
                "message": "Invalid format of the technical contact",
                "hint": "Check the name of the technical contact in tech_c.",
            },
        ),
    ],
    2218: [
        (
            ["contact-check"],
            {
                "hint": "There is no name to check: contact-create generates it.",
            },
        ),
    ],
    2223: [
        (
            ["wg-members-create", "wg-members-show"],
            {
                "message": "Invalid email format or the address does not exist",
            },
        ),
    ],
    2243: [
        (
            ["contact-send-auth-info"],
            {
                "message": (
                    "Sending the authorization code is not allowed for this contact"
                ),
            },
        ),
        (
            ["nsset-send-auth-info"],
            {
                "message": (
                    "Sending the authorization code is not allowed for this NSSET"
                ),
            },
        ),
    ],
    2269: [
        (
            ["domain-renew"],
            {
                "done": "check",
            },
        ),
    ],
    2278: [
        (
            ["wgp-domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    2280: [
        (
            ["wgp-domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    2291: [
        (
            ["wgp-domain-create"],
            {
                "outcome": "success",
                "done": "yes",
                "http_status": 200,
            },
        ),
    ],
    2292: [
        (
            ["wgp-domain-delete"],
            {
                "done": "check",
                "hint": (
                    "Check with wgp-services-list whether the domain is gone already: "
                    "an earlier request may have succeeded."
                ),
            },
        ),
    ],
    2309: [
        (
            ["dns-row-update"],
            {
                "parameter": None,
                "hint": (
                    "To change the name or the type, delete the row and add a new one: "
                    "dns-row-update takes neither."
                ),
            },
        ),
    ],
    2311: [
        (
            ["dns-row-update"],
            {
                "parameter": None,
                "hint": (
                    "To change the name or the type, delete the row and add a new one: "
                    "dns-row-update takes neither."
                ),
            },
        ),
    ],
    2312: [
        (
            ["dns-row-update"],
            {
                "parameter": None,
                "hint": (
                    "To change the name or the type, delete the row and add a new one: "
                    "dns-row-update takes neither."
                ),
            },
        ),
    ],
    2315: [
        (
            ["dns-row-add", "dns-row-update"],
            {
                "message": "TTL is invalid or differs from the TTL of the existing row",
            },
        ),
    ],
    2316: [
        (
            ["dns-row-add"],
            {
                "outcome": "success",
                "done": "yes",
                "http_status": 200,
                "message": "This row is already there",
                "hint": "Treat the row as added.",
            },
        ),
        (
            ["dns-row-update"],
            {
                "parameter": "rdata",
                "message": "Another row already has this data",
                "hint": (
                    "Your row is probably unchanged. Read the rows with dns-rows-list; "
                    "if the other row is enough, delete yours."
                ),
            },
        ),
    ],
    2406: [
        (
            ["wgp-domain-delete"],
            {
                "done": "check",
                "hint": (
                    "Check with wgp-services-list whether the domain is gone already: "
                    "an earlier request may have succeeded."
                ),
            },
        ),
    ],
    2410: [
        (
            ["wgp-domain-delete"],
            {
                "done": "check",
                "hint": (
                    "Check with wgp-services-list whether the service is gone already: "
                    "an earlier request may have succeeded."
                ),
            },
        ),
    ],
    2411: [
        (
            ["wgp-domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    2412: [
        (
            ["wgp-domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    2413: [
        (
            ["wgp-domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    2414: [
        (
            ["wgp-domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    3201: [
        (
            ["domain-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
                "hint": (
                    "Choose another name. If it is your domain at another registrar, "
                    "you can transfer it to WEDOS with domain-transfer."
                ),
            },
        ),
        (
            ["domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    3202: [
        (
            ["domain-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
        (
            ["domain-create"],
            {
                "done": "check",
                "hint": (
                    "Check with domain-info whether the domain is yours already: an "
                    "earlier order may have succeeded. If it is not, choose another "
                    "name."
                ),
            },
        ),
    ],
    3203: [
        (
            ["domain-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
        (
            ["domain-create"],
            {
                "done": "check",
                "hint": (
                    "Check with domain-info whether the domain is yours already: an "
                    "earlier order may have succeeded. If it is not, choose another "
                    "name."
                ),
            },
        ),
    ],
    3204: [
        (
            ["domain-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3205: [
        (
            ["domain-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3206: [
        (
            ["domain-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3207: [
        (
            ["domain-transfer"],
            {
                "done": "check",
            },
        ),
    ],
    3214: [
        (
            ["nsset-info", "nsset-send-auth-info", "nsset-transfer", "nsset-update"],
            {
                "parameter": "name",
            },
        ),
    ],
    3217: [
        (
            ["domain-transfer-check"],
            {
                "kind": "temporary-failure",
                "retry": "later",
                "http_status": 503,
                "message": (
                    "Domain transfer check failed, the registry could not be reached"
                ),
                "hint": (
                    "Wait a while and check again: a few times at most, with "
                    "increasing pauses. Each check counts towards the hourly limit "
                    "(2252). The code does not say whether the transfer is possible."
                ),
            },
        ),
    ],
    3218: [
        (
            ["domain-transfer-check"],
            {
                "outcome": "success",
                "retry": "never",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3219: [
        (
            ["domain-transfer"],
            {
                "done": "check",
            },
        ),
    ],
    3220: [
        (
            ["domain-transfer"],
            {
                "done": "check",
            },
        ),
    ],
    3221: [
        (
            ["domain-create"],
            {
                "done": "check",
            },
        ),
    ],
    3222: [
        (
            [
                "dns-domain-axfr-run",
                "dns-domain-commit",
                "dns-domain-copy",
                "dns-domain-info",
            ],
            {
                "parameter": "name",
                "hint": (
                    "Check the spelling of the domain, and with dns-domains-list that "
                    "it is in WEDOS DNS under your account."
                ),
            },
        ),
        (
            ["dns-domain-delete"],
            {
                "done": "check",
                "hint": (
                    "Check with dns-domains-list whether the domain is gone from WEDOS "
                    "DNS already: an earlier request may have succeeded."
                ),
            },
        ),
        (
            ["dns-row-add", "dns-row-detail", "dns-row-update", "dns-rows-list"],
            {
                "parameter": "domain",
                "hint": (
                    "Send the domain itself in domain, as dns-domains-list shows it; a "
                    "subdomain belongs in name."
                ),
            },
        ),
        (
            ["domain-info", "domain-send-auth-info", "domain-update-keyset"],
            {
                "parameter": "name",
                "hint": (
                    "Check the spelling of the domain and that it is in your account."
                ),
            },
        ),
    ],
    3223: [
        (
            [
                "dns-domain-axfr-run",
                "dns-domain-commit",
                "dns-domain-copy",
                "dns-domain-info",
                "dns-row-add",
                "dns-row-detail",
                "dns-row-update",
                "dns-rows-list",
                "domain-info",
                "domain-send-auth-info",
                "domain-update-keyset",
            ],
            {
                "message": "The domain is not in your account",
            },
        ),
    ],
    3224: [
        (
            ["domain-renew"],
            {
                "done": "check",
            },
        ),
    ],
    3226: [
        (
            ["domain-transfer"],
            {
                "done": "check",
            },
        ),
    ],
    3228: [
        (
            ["nsset-create"],
            {
                "parameter": "tech_c",
                "hint": (
                    "Leave tech_c out: the NSSET then gets the technical contact of "
                    "WEDOS."
                ),
            },
        ),
        (
            ["nsset-send-auth-info"],
            {
                "hint": "Check tld: only .cz domains use NSSETs.",
            },
        ),
        (
            ["nsset-update"],
            {
                "parameter": "tech_c",
                "hint": "Check tld: only .cz domains use NSSETs.",
            },
        ),
    ],
    3229: [
        (
            ["contact-info", "contact-transfer"],
            {
                "parameter": "cname",
            },
        ),
        (
            ["nsset-create", "nsset-update"],
            {
                "parameter": "tech_c",
                "message": "The technical contact could not be loaded",
                "hint": (
                    "Check with contact-info that the technical contact in tech_c "
                    "exists."
                ),
            },
        ),
        (
            ["nsset-send-auth-info"],
            {
                "message": "The technical contact could not be loaded",
                "hint": (
                    "Check with nsset-info which technical contact the NSSET has, and "
                    "with contact-info that it exists."
                ),
            },
        ),
    ],
    3230: [
        (
            ["contact-create"],
            {
                "done": "check",
            },
        ),
    ],
    3231: [
        (
            ["contact-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
        (
            ["contact-create"],
            {
                "done": "check",
                "hint": (
                    "Check with contact-info whether it is yours already: an earlier "
                    "request may have succeeded. Otherwise choose another name."
                ),
            },
        ),
    ],
    3232: [
        (
            ["contact-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3233: [
        (
            ["contact-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3234: [
        (
            ["contact-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3235: [
        (
            ["contact-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3236: [
        (
            ["contact-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3237: [
        (
            ["contact-transfer"],
            {
                "outcome": "success",
                "done": "yes",
                "http_status": 200,
            },
        ),
    ],
    3244: [
        (
            ["nsset-create"],
            {
                "done": "check",
            },
        ),
    ],
    3245: [
        (
            ["nsset-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
        (
            ["nsset-create"],
            {
                "done": "check",
                "hint": (
                    "Check with nsset-info whether it is yours already: an earlier "
                    "request may have succeeded. Otherwise choose another name."
                ),
            },
        ),
    ],
    3246: [
        (
            ["nsset-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3247: [
        (
            ["nsset-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3248: [
        (
            ["nsset-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3249: [
        (
            ["nsset-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3250: [
        (
            ["nsset-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
            },
        ),
    ],
    3251: [
        (
            ["nsset-check"],
            {
                "outcome": "success",
                "done": "yes",
                "answer": "negative",
                "http_status": 200,
                "message": "NSSET is already registered at WEDOS",
            },
        ),
        (
            ["nsset-create"],
            {
                "done": "check",
                "hint": (
                    "Check with nsset-info whether it is yours already: an earlier "
                    "request may have succeeded. Otherwise choose another name."
                ),
            },
        ),
        (
            ["nsset-transfer"],
            {
                "outcome": "success",
                "done": "yes",
                "http_status": 200,
                "hint": "The NSSET is already at WEDOS; there is nothing to transfer.",
            },
        ),
    ],
    3260: [
        (
            ["domain-update-keyset"],
            {
                "done": "check",
            },
        ),
    ],
    3301: [
        (
            ["dns-domain-delete"],
            {
                "done": "check",
            },
        ),
    ],
    3302: [
        (
            ["dns-domain-add"],
            {
                "done": "check",
            },
        ),
    ],
    3303: [
        (
            ["dns-domain-add"],
            {
                "done": "check",
            },
        ),
    ],
    3306: [
        (
            [
                "dns-domain-axfr-run",
                "dns-domain-commit",
                "dns-domain-copy",
                "dns-domain-info",
            ],
            {
                "parameter": "name",
            },
        ),
        (
            ["dns-domain-delete"],
            {
                "outcome": "success",
                "retry": "never",
                "done": "yes",
                "http_status": 200,
                "hint": "The domain is gone already.",
            },
        ),
        (
            ["dns-row-add", "dns-row-detail", "dns-row-update", "dns-rows-list"],
            {
                "parameter": "domain",
            },
        ),
    ],
    3307: [
        (
            ["dns-row-add"],
            {
                "done": "check",
            },
        ),
    ],
    3308: [
        (
            ["dns-row-delete"],
            {
                "done": "check",
            },
        ),
    ],
    3309: [
        (
            ["dns-row-delete"],
            {
                "outcome": "success",
                "retry": "never",
                "done": "yes",
                "http_status": 200,
                "hint": "The row is gone already.",
            },
        ),
    ],
    3310: [
        (
            ["dns-row-update"],
            {
                "done": "check",
            },
        ),
    ],
    3311: [
        (
            ["dns-domain-copy"],
            {
                "done": "check",
            },
        ),
    ],
    3312: [
        (
            ["dns-domain-copy"],
            {
                "done": "check",
            },
        ),
    ],
    4204: [
        (
            ["nsset-info", "nsset-send-auth-info", "nsset-transfer", "nsset-update"],
            {
                "retry": "later",
                "parameter": "name",
            },
        ),
    ],
    4212: [
        (
            ["contact-info"],
            {
                "retry": "later",
                "parameter": "cname",
            },
        ),
        (
            ["nsset-create", "nsset-update"],
            {
                "retry": "later",
                "parameter": "tech_c",
                "message": "The technical contact is not available, try again later",
            },
        ),
        (
            ["nsset-send-auth-info"],
            {
                "retry": "later",
                "message": "The technical contact is not available, try again later",
            },
        ),
    ],
    4218: [
        (
            ["nsset-create"],
            {
                "retry": "later",
                "hint": (
                    "Check with nsset-info that the NSSET was not created, then send "
                    "the request again later: a few times at most, with increasing "
                    "pauses."
                ),
            },
        ),
    ],
}

# Commands that could buy or create something twice.
_ORDER_COMMANDS: Final[list[str]] = [
    "contact-create",
    "domain-create",
    "domain-renew",
    "domain-transfer",
    "wg-members-create",
    "wgp-domain-create",
    "wgp-domain-renew",
    "wgp-domain-retry",
    "wgp-domain-update-subscription",
]

# Commands that do no harm when sent twice.
_REPEATABLE_COMMANDS: Final[list[str]] = [
    "account-list",
    "contact-check",
    "contact-info",
    "contact-send-auth-info",
    "contact-transfer",
    "contact-update",
    "credit-info",
    "dns-domain-add",
    "dns-domain-axfr-run",
    "dns-domain-commit",
    "dns-domain-copy",
    "dns-domain-delete",
    "dns-domain-info",
    "dns-domain-update-keyset",
    "dns-domains-list",
    "dns-row-add",
    "dns-row-delete",
    "dns-row-detail",
    "dns-row-update",
    "dns-rows-list",
    "domain-check",
    "domain-info",
    "domain-send-auth-info",
    "domain-tld-period-check",
    "domain-transfer-check",
    "domain-update-keyset",
    "domain-update-ns",
    "domains-list",
    "nsset-check",
    "nsset-create",
    "nsset-info",
    "nsset-send-auth-info",
    "nsset-transfer",
    "nsset-update",
    "ping",
    "ping-async",
    "poll-ack",
    "poll-req",
    "wg-members-show",
    "wgp-domain-cache-purge",
    "wgp-domain-delete",
    "wgp-domain-info",
    "wgp-domain-template-replicate",
    "wgp-domain-templates-list",
    "wgp-services-list",
]


def parse(value: object) -> int | None:
    """Return the number in a value that holds a WAPI code, listed or not.

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
        name=WapiCode(number).name,
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
