# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 the wapi-codes authors
# WAPI response codes, version 1.0.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

"""Every WAPI code and what a program can do about it.

The functions take any number: codes that are not listed can appear any day.
"""

from __future__ import annotations

from enum import IntEnum
from re import fullmatch
from typing import Final, Literal

__all__ = [
    "Kind",
    "Outcome",
    "Retry",
    "WapiCode",
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
    """Every WAPI code that the registry lists.

    https://kb.wedos.global/wapi-codes/
    """

    OK = 1000
    """OK"""

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

    The domain is no longer in your account. Take it out of your records, stop
    renewing it at WEDOS and acknowledge the notification with poll-ack.
    """

    REQUEST_PARSE_ERROR = 2000
    """Request parse error

    Check that the request is valid JSON or XML and that it is sent in a POST
    parameter named request.
    """

    PARAMETER_MISSING_USER = 2001
    """Invalid request – required parameter missing: user

    Parameter: user
    """

    PARAMETER_MISSING_AUTH = 2002
    """Invalid request – required parameter missing: auth

    Parameter: auth
    """

    PARAMETER_MISSING_COMMAND = 2003
    """Invalid request – required parameter missing: command

    Parameter: command
    """

    MULTIPLE_DATA_ELEMENTS = 2004
    """Invalid request – only one data element is allowed

    Put all parameters of the command into one data element and send each command
    as a request of its own.
    """

    CLTRID_TOO_LONG = 2005
    """Invalid request – clTRID parameter is too long

    Parameter: clTRID
    """

    REQUEST_LIMIT_EXCEEDED = 2006
    """Requests limit exceeded

    Stop sending requests and wait until the hour is over. One account may send
    1,000 requests an hour, and requests beyond the limit count as invalid, which
    gets the IP address blocked (2052).
    """

    REQUEST_TOO_LARGE = 2007
    """Invalid request – maximum request size exceeded

    Split the request into several smaller ones.
    """

    REQUEST_TOO_COMPLEX = 2008
    """Invalid request – request is too complex

    Simplify the structure of the data, mainly its nesting and its number of
    items.
    """

    REQUEST_EMPTY = 2009
    """Invalid request – request is empty

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
    computed: it contains the current hour in Prague time, so check the clock and
    time zone of your server too.
    """

    IP_NOT_ALLOWED = 2051
    """Access not allowed from this IP address

    Allow the IP address of your server for WAPI in the customer administration,
    its IPv6 address too if it has one. Do not send further requests until then,
    since each of them counts as invalid.
    """

    IP_BLOCKED = 2052
    """IP address temporarily blocked due to too many failed requests

    Stop sending requests from this IP address and wait: each further invalid
    request lengthens the block. Meanwhile find and fix the request that keeps
    failing.
    """

    PARAMETER_MISSING = 2100
    """Required parameter missing

    Compare the parameters with the documentation of the command; the code does
    not say which one is missing.
    """

    PARAMETERS_MISMATCH = 2101
    """Parameters mismatch

    Compare the names, types and values of all parameters with the documentation
    of the command, and leave out those that it does not know.
    """

    INPUT_ENCODING_MISMATCH = 2102
    """Invalid request – input data encoding mismatch

    Send the request in UTF-8 and check that all texts in it really are UTF-8.
    """

    POLLING_NOT_ALLOWED = 2150
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
    """

    DOMAIN_NAME_INVALID = 2202
    """Invalid or unsupported domain name format

    Send the bare domain name such as example.cz, without a protocol, a path,
    spaces or a trailing dot.
    """

    PARAMETER_INVALID_PERIOD = 2203
    """Invalid period

    Choose a period that the TLD allows; domain-tld-period-check tells whether it
    does. For wgp-domain-create check period_id.

    Parameter: period

    In wgp-domain-create: Invalid period_id
    """

    PARAMETER_MISSING_OWNER_C = 2204
    """Invalid request – required parameter missing: owner_c

    Parameter: owner_c
    """

    PARAMETER_MISSING_DOMAIN = 2205
    """Invalid request – required parameter missing: domain

    Parameter: domain
    """

    DOMAIN_REQUEST_INTERNAL_ERROR = 2206
    """Invalid request – internal error"""

    PARAMETER_INVALID_OWNER_C = 2207
    """Invalid request – invalid format: owner_c

    Parameter: owner_c

    In contact-update: Invalid contact name format
    """

    PARAMETER_INVALID_ADMIN_C = 2208
    """Invalid request – invalid format: admin_c

    Parameter: admin_c
    """

    PARAMETER_INVALID_NSSET = 2209
    """Invalid request – invalid format: nsset

    Parameter: nsset
    """

    PARAMETER_INVALID_DNS = 2210
    """Invalid request – invalid format: dns

    Parameter: dns
    """

    TOO_MANY_DNS_SERVERS = 2211
    """Invalid request – too many DNS servers

    Parameter: dns
    """

    PARAMETER_MISSING_NSSET = 2212
    """Invalid request – required parameter missing: nsset

    Parameter: nsset
    """

    PARAMETER_MISSING_DNS = 2213
    """Invalid request – required parameter missing: dns

    Parameter: dns
    """

    DUPLICATE_DNS_ENTRY = 2214
    """Invalid request – duplicate DNS entry

    Name each DNS server only once.

    Parameter: dns
    """

    PARAMETER_MISSING_AUTH_INFO = 2215
    """Invalid request – required parameter missing: auth info

    Send the authorization code of the object. You get it from its current
    registrar or holder.

    Parameter: auth_info
    """

    CONTACT_NAME_INVALID = 2216
    """Invalid or unsupported contact name format

    For .cz use only capital letters A to Z, digits and hyphens.
    """

    CONTACT_DATA_INVALID = 2217
    """Invalid request – invalid contact data

    Check all data of the contact against the rules of the TLD; the code does not
    say which item is wrong.
    """

    CONTACT_NAME_AUTO_GENERATED = 2218
    """Invalid request – contact identifier is created automatically

    Leave cname out or empty: contact-create generates the name and returns it.
    There is no name to check with contact-check.

    Parameter: cname
    """

    PARAMETER_MISSING_COMPANY = 2219
    """Invalid request – required parameter missing: company

    Parameter: company
    """

    PARAMETER_MISSING_FNAME = 2220
    """Invalid request – required parameter missing: fname

    Parameter: fname
    """

    PARAMETER_MISSING_LNAME = 2221
    """Invalid request – required parameter missing: lname

    Parameter: lname
    """

    PARAMETER_MISSING_EMAIL = 2222
    """Invalid request – required parameter missing: email

    Parameter: email
    """

    PARAMETER_INVALID_EMAIL = 2223
    """Invalid request – invalid format: email

    Send an existing address; WAPI checks that the mailbox exists.

    Parameter: email

    In wg-members-create: Invalid email format or the address does not exist

    In wg-members-show: Invalid email format or the address does not exist
    """

    PARAMETER_MISSING_EMAIL2 = 2224
    """Invalid request – required parameter missing: email2

    Parameter: email2
    """

    PARAMETER_INVALID_EMAIL2 = 2225
    """Invalid request – invalid format: email2

    Send an existing address; WAPI checks that the mailbox exists.

    Parameter: email2
    """

    PARAMETER_MISSING_PHONE = 2226
    """Invalid request – required parameter missing: phone

    Parameter: phone
    """

    PARAMETER_INVALID_PHONE = 2227
    """Invalid request – invalid format: phone

    Send the number with its country code; for .cz in the form +XXX XXXXXXXXX.

    Parameter: phone
    """

    PARAMETER_MISSING_FAX = 2228
    """Invalid request – required parameter missing: fax

    Parameter: fax
    """

    PARAMETER_INVALID_FAX = 2229
    """Invalid request – invalid format: fax

    Send the number with its country code; for .cz in the form +XXX XXXXXXXXX.

    Parameter: fax
    """

    PARAMETER_MISSING_IC = 2230
    """Invalid request – required parameter missing: ic

    Give the identification number of the company (in Czech IČ).

    Parameter: ic
    """

    PARAMETER_INVALID_IC = 2231
    """Invalid request – invalid format: ic

    Check the identification number of the company (in Czech IČ).

    Parameter: ic
    """

    PARAMETER_MISSING_DIC = 2232
    """Invalid request – required parameter missing: dic

    Give the tax identification number (in Czech DIČ).

    Parameter: dic
    """

    PARAMETER_INVALID_DIC = 2233
    """Invalid request – invalid format: dic

    Check the tax identification number (in Czech DIČ).

    Parameter: dic
    """

    PARAMETER_MISSING_ADDR_STREET = 2234
    """Invalid request – required parameter missing: addr_street

    Parameter: addr_street
    """

    PARAMETER_MISSING_ADDR_CITY = 2235
    """Invalid request – required parameter missing: addr_city

    Parameter: addr_city
    """

    PARAMETER_MISSING_ADDR_ZIP = 2236
    """Invalid request – required parameter missing: addr_zip

    Parameter: addr_zip
    """

    PARAMETER_MISSING_ADDR_COUNTRY = 2237
    """Invalid request – required parameter missing: addr_country

    Parameter: addr_country
    """

    PARAMETER_INVALID_ADDR_COUNTRY = 2238
    """Invalid request – invalid format: addr_country

    Send the two-letter ISO code of the country in lower case, for example cz.

    Parameter: addr_country
    """

    PARAMETER_MISSING_ADDR_STATE = 2239
    """Invalid request – required parameter missing: addr_state

    Parameter: addr_state
    """

    PARAMETER_MISSING_IN_OTHER_DATA = 2240
    """Invalid request – required parameter missing in other data

    Look up which additional data the TLD requires and fill them in.
    """

    PARAMETER_INVALID_IN_OTHER_DATA = 2241
    """Invalid request – invalid format in other data

    Check the additional data that the TLD requires.
    """

    STATUS_INVALID = 2242
    """Invalid request – invalid status"""

    SEND_AUTH_INFO_UNSUPPORTED = 2243
    """Invalid request – function SendAuthInfo is not allowed for this domain

    The authorization code cannot be sent by this command. Ask customer support
    how to get it.

    In contact-send-auth-info: Sending auth_info is not allowed for this contact

    In nsset-send-auth-info: Sending auth_info is not allowed for this NSSET
    """

    CONTACT_TRANSFER_UNSUPPORTED = 2244
    """Invalid request – contact transfer is not allowed for this TLD"""

    PARAMETER_MISSING_RULES = 2245
    """Invalid request – rules agree missing

    Set rules to the first and last name of the person who agreed to the terms of
    WEDOS and of the registry, typically the holder of the domain.

    Parameter: rules
    """

    PARAMETER_INVALID_RULES = 2246
    """Invalid request – invalid format: rules agree

    Set rules to the first and last name of the person who agreed to the terms of
    WEDOS and of the registry, typically the holder of the domain.

    Parameter: rules
    """

    NSSET_NAME_INVALID = 2247
    """Invalid or unsupported NSSET name format

    Parameter: name
    """

    NSSET_DATA_INVALID = 2248
    """Invalid request – invalid NSSET data

    Check the DNS servers and the technical contact of the NSSET; the code does
    not say which item is wrong.
    """

    NSSET_TRANSFER_UNSUPPORTED = 2249
    """Invalid request – NSSET transfer is not allowed for this TLD"""

    DOMAIN_CHECK_LIMIT_EXCEEDED = 2250
    """Invalid request – domain check – max. query hour limit exceeded

    Wait until the hour is over. One account may send 100 domain availability
    requests an hour, shared by domain-check, domain-create and
    domain-transfer-check. The code says nothing about the domain: it may well be
    free.
    """

    DOMAIN_CHECK_TEMPORARILY_REJECTED = 2251
    """Invalid request – domain check failed, try again later

    Wait a while and check the domain again, slowly and only a few times. The code
    says nothing about the domain: it may well be free.
    """

    DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED = 2252
    """Invalid request – domain transfer check – max. query hour limit exceeded

    Wait until the hour is over. One account may send 100 domain availability
    requests an hour, shared by domain-check, domain-create and
    domain-transfer-check. The code does not say whether the transfer is possible.
    """

    PARAMETER_INVALID_ADDR_ZIP = 2253
    """Invalid request – invalid format: addr_zip

    Parameter: addr_zip
    """

    KEYSET_NAME_INVALID = 2264
    """Invalid KEYSET name

    Parameter: keyset
    """

    DNSSEC_UNSUPPORTED = 2265
    """DNSSEC is not supported"""

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

    A renewal of the domain is already ordered but not paid. Pay or settle that
    order in the customer administration before you renew again.
    """

    PARAMETER_INVALID_UPSTREAM_IPS = 2272
    """Invalid IP address format

    Check all addresses in upstream_ips; they are IP addresses, not host names.

    Parameter: upstream_ips
    """

    PARAMETER_INVALID_VARIANT_ID = 2273
    """Invalid variant

    Parameter: variant_id
    """

    INTERNAL_USER_ID_MISSING = 2274
    """Internal error – missing user_id

    The user_id is not a parameter of yours; nothing in the request needs to
    change. Try again later, and contact customer support if the error persists.
    """

    INTERNAL_USER_NOT_FOUND = 2275
    """Internal error – user not found"""

    UNSUPPORTED_TLD_OR_DOMAIN_LEVEL = 2276
    """Unsupported TLD or maximal domain level exceeded"""

    DOMAIN_NAME_HAS_WWW_PREFIX = 2277
    """Not allowed to explicitly prepend www. to the domain name

    Send the domain name without www. at its beginning.

    Parameter: domain
    """

    DOMAIN_NAME_USED_BY_SERVICE = 2278
    """Domain name cannot be used – there is a service with this domain name

    Use the existing service if it is yours; otherwise choose another domain name.
    """

    CREDIT_ACCOUNT_LOCKED = 2279
    """Credit account is locked

    Find out in the customer administration or from customer support why the
    credit account is locked. Send the order again only once it is unlocked.
    """

    CREDIT_ACCOUNT_ACTIVE = 2280
    """Credit account active

    Check the state of the credit account in the customer administration before
    you send the order again.
    """

    CREDIT_ACCOUNT_INACTIVE = 2281
    """Inactive credit account

    Activate the credit account in the customer administration; WAPI takes all
    payments from it.
    """

    CREDIT_ACCOUNT_CURRENCY_INVALID = 2282
    """Invalid credit account currency"""

    INVALID_AMOUNT_OR_INSUFFICIENT_CREDIT = 2283
    """Invalid amount or insufficient credit

    Compare the credit (credit-info) with the price of the service. Top the credit
    up if it is too low and send the order again.
    """

    CREDIT_ACCOUNT_INFORMATION_ERROR = 2284
    """Credit account information error"""

    VAT_SETTINGS_INVALID = 2285
    """Incorrect VAT settings

    Correct the tax data of your account in the customer administration.
    """

    CREDIT_ACCOUNT_INTERNAL_ERROR = 2286
    """Credit account – internal error

    Check the credit with credit-info before you send the order again.
    """

    CREDIT_ACCOUNT_MOVEMENT_NOT_ADDED = 2290
    """Credit account – activity has not been added to the credit account

    Check the credit and the movements on the credit account first. Send the order
    again only when it is clear that nothing was paid.
    """

    WGP_DOMAIN_EXISTS = 2291
    """Domain already exists for this customer account in the WGP API

    Do not order again: the domain is already in WEDOS Protection under your
    account.
    """

    WGP_DOMAIN_NOT_FOUND = 2292
    """Domain not found for this customer account in the WGP API

    Look the domain up in wgp-services-list, or add it with wgp-domain-create.
    """

    CREDIT_ACCOUNT_BALANCE_UNAVAILABLE = 2293
    """Unable to get the credit balance on the credit account

    Check with credit-info that the credit account can be read before you send the
    order again.
    """

    SERVICE_PRICE_UNAVAILABLE = 2294
    """Unable to retrieve service price

    Check that the plan and the period that you ordered exist.
    """

    WGP_DOMAIN_CREATE_FAILED = 2295
    """Unable to create domain in WGP. The payment has been cancelled

    Check with credit-info that the payment was really returned before you send
    the order again.
    """

    CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED = 2296
    """Credit account movement cannot be cancelled

    Check the credit and the movements on the credit account; contact customer
    support if a payment for a service that you did not get remains there.
    """

    PARAMETER_INVALID_TYPE = 2301
    """Invalid request – WDNS domain – invalid type format

    Parameter: type
    """

    PARAMETER_MISSING_PRIMARY_IP = 2302
    """Invalid request – WDNS domain – required parameter missing: primary_ip

    A secondary domain needs the IP address of its primary DNS server.

    Parameter: primary_ip
    """

    PARAMETER_INVALID_PRIMARY_IP = 2303
    """Invalid request – WDNS domain – invalid primary_ip format

    Parameter: primary_ip
    """

    PARAMETER_INVALID_AXFR_ENABLED = 2304
    """Invalid request – WDNS domain – invalid axfr_enabled format

    Parameter: axfr_enabled
    """

    PARAMETER_MISSING_AXFR_IPS = 2305
    """Invalid request – WDNS domain – required parameter missing: axfr_ips

    Name the IP addresses that may transfer the zone, or switch axfr_enabled off.

    Parameter: axfr_ips
    """

    PARAMETER_INVALID_AXFR_IPS = 2306
    """Invalid request – WDNS domain – invalid axfr_ips format

    Parameter: axfr_ips
    """

    PARAMETER_INVALID_NS = 2308
    """Invalid request – WDNS domain – invalid ns format

    Parameter: ns
    """

    DNS_ROW_RDTYPE_INVALID = 2309
    """Invalid request – WDNS domain – invalid rdtype format

    Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.

    Parameter: type
    """

    DNS_ROW_LIMIT_REACHED = 2310
    """Invalid request – WDNS domain – rows count limit reached

    Delete rows of the domain that are no longer needed. Waiting does not help.
    """

    DNS_ROW_NAME_INVALID = 2311
    """Invalid request – WDNS domain – invalid name format

    Set name to the part in front of the domain only; leave it empty for the
    domain itself.

    Parameter: name
    """

    DNS_ROW_NAME_INVALID_FOR_RDTYPE = 2312
    """Invalid request – WDNS domain – invalid name format for this rdtype

    Parameter: name
    """

    DNS_ROW_CNAME_INVALID_FOR_NAME = 2313
    """Invalid request – WDNS domain – invalid CNAME for this name

    A CNAME can stand neither at the domain itself nor beside other records of the
    same name. Delete those, or use another type.
    """

    DNS_ROW_RDATA_INVALID_FOR_RDTYPE = 2314
    """Invalid request – WDNS domain – invalid rdata format for this rdtype

    Check the value against the record type: an A record takes an IPv4 address, an
    AAAA record an IPv6 address, a CNAME a host name.

    Parameter: rdata
    """

    DNS_ROW_TTL_INVALID = 2315
    """Invalid request – WDNS domain – invalid TTL

    Use the TTL that the existing rows with the same name and type have, or change
    their TTL first.

    Parameter: ttl

    In dns-row-add: TTL is invalid or differs from the TTL of the existing row

    In dns-row-update: TTL is invalid or differs from the TTL of the existing row
    """

    DNS_ROW_EXISTS = 2316
    """Invalid request – WDNS domain – this row exists

    The row is there already: treat the addition as done, or read the rows with
    dns-rows-list and update the one that you mean.
    """

    DNS_ROW_TTL_OUT_OF_RANGE = 2317
    """Invalid request – WDNS domain – invalid TTL limit

    Choose a usual TTL, for example 1800 seconds.

    Parameter: ttl
    """

    DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = 2318
    """Invalid request – WDNS domain – unsupported action for secondary domain

    A secondary domain takes its rows from the primary DNS server. Read and change
    them there.
    """

    DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2319
    """Invalid request – WDNS domain – unsupported action for primary domain

    The action works only for a secondary domain.
    """

    DNS_NEW_DOMAIN_NAME_INVALID = 2320
    """Invalid request – WDNS domain – invalid or unsupported new domain name format"""

    DNS_NEW_DOMAIN_TLD_UNSUPPORTED = 2321
    """Invalid request – WDNS domain – unsupported TLD of new domain name"""

    DNS_DOMAIN_LIMIT_EXCEEDED = 2322
    """Invalid request – WDNS domain – maximum user domains count exceeded

    Delete domains from WEDOS DNS that are no longer needed, or ask customer
    support for a higher limit. Waiting does not help.
    """

    INTERNAL_UNKNOWN_RESPONSE_CODE = 2400
    """Internal error – unknown response code

    Check what the request did before you send it again. If the same request fails
    repeatedly, contact customer support.
    """

    WGP_TEMPLATE_APPLY_FAILED = 2401
    """Cannot apply template to domain"""

    WGP_TEMPLATE_INVALID = 2402
    """Invalid domain template

    Choose a template from wgp-domain-templates-list.
    """

    WGP_TEMPLATE_USER_MISMATCH = 2403
    """Domain template and user mismatch

    Use a template of your own account; wgp-domain-templates-list shows them.
    """

    WGP_TEMPLATE_PLAN_MISMATCH = 2404
    """Domain template and domain plan mismatch

    Choose a template that belongs to the plan of the domain, or change the plan
    with wgp-domain-update-subscription.
    """

    WGP_TEMPLATE_DAILY_LIMIT_REACHED = 2405
    """Daily template domain limit reached

    Wait until the next day before you use the template again.
    """

    WGP_DOMAIN_OR_SERVICE_NOT_FOUND = 2406
    """Domain/service not found

    Look the domain up in wgp-services-list.
    """

    WGP_TEMPLATE_DOMAIN_NOT_FOUND = 2407
    """Template domain not found

    Choose a template from wgp-domain-templates-list.
    """

    PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID = 2408
    """Missing variant_id or period_id"""

    WGP_SERVICE_RENEW_FAILED = 2409
    """Service renewal failed

    Check with wgp-domain-info and credit-info whether the service was renewed and
    paid before you send the request again.
    """

    WGP_SERVICE_NOT_FOUND = 2410
    """Service not found

    Look the service up in wgp-services-list.
    """

    WGP_DNS_TOKEN_UNAVAILABLE = 2411
    """Unavailable token to rewrite DNS

    Change the DNS rows yourself, or let WGP have access to the DNS of the domain.
    """

    WGP_DNS_REWRITE_FAILED = 2412
    """Failed API request to rewrite DNS

    Check the DNS rows of the domain: they may have kept their old values.
    """

    WGP_DNS_UPDATE_NOT_PERMITTED = 2413
    """Request failed, WGP does not have permission to update DNS

    Change the DNS rows yourself, or let WGP have access to the DNS of the domain.
    """

    WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET = 2414
    """WGP does not have a token and the user did not set the force flag in WAPI

    Let WGP have access to the DNS of the domain, or set the force flag; look up
    first in the documentation what it does.
    """

    WGP_LIMIT_REACHED = 2415
    """Limiter value reached

    Check which limits the plan of the service has, and remove something or change
    the plan.
    """

    WGP_DOMAIN_MODE_INVALID = 2416
    """Invalid domain mode

    The mode is ns or cname; a domain of the third or a higher level can only use
    cname.

    Parameter: mode
    """

    WG_INVITATION_NOT_FOUND = 2419
    """Invitation not found"""

    WG_POLICY_INVALID = 2420
    """Invalid policy array"""

    BILLING_CURRENCY_INVALID = 3001
    """Billing error – invalid currency

    Check that the credit account is kept in the currency in which the service is
    charged.
    """

    INSUFFICIENT_CREDIT = 3002
    """Billing error – insufficient credit

    Top up the credit in the customer administration and send the order again.
    credit-info shows how much is left.
    """

    ACCOUNT_CONTACT_DATA_MISSING = 3003
    """Account error – undefined contact data

    Fill in the contact data of your customer account in the customer
    administration.
    """

    PARAMETER_MISSING_DATE_RANGE = 3004
    """Invalid input – from and to dates are missing

    Say from which to which date you want the list of movements.
    """

    PARAMETER_INVALID_DATE_RANGE = 3005
    """Invalid input – wrong date

    Check the format of both dates and that the first is not later than the
    second.
    """

    DOMAIN_REGISTERED = 3201
    """Domain is registered

    The domain is taken. Choose another name, or transfer the domain to WEDOS with
    domain-transfer if it is yours.
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

    The domain was not renewed and nobody else can register it until the
    quarantine ends. If it is yours, renew it with its registrar; otherwise choose
    another name.
    """

    DOMAIN_RESERVED = 3205
    """Domain is not available, reserved

    The registry keeps this name back. Choose another one, or ask the registry of
    the TLD about it.
    """

    DOMAIN_BLOCKED = 3206
    """Domain is not available, blocked

    The registry does not let this name be registered. Choose another one, or ask
    the registry of the TLD about it.
    """

    DOMAIN_REGISTERED_BY_TARGET_REGISTRAR = 3207
    """Registered by target registrar

    The domain is already with the registrar that you want to transfer it to;
    there is nothing to transfer.
    """

    DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE = 3208
    """Transfer not allowed, expiration too close

    Renew the domain with its current registrar and start the transfer after that.
    """

    DOMAIN_SEND_AUTH_INFO_FAILED = 3209
    """Domain send auth info failed

    Check that the holder of the domain has a working e-mail address, or ask
    customer support for the authorization code.
    """

    DOMAIN_UNAVAILABLE_FOR_SEND_AUTH_INFO = 3210
    """Domain send auth info failed: domain is not available"""

    CONTACT_OWNER_C_UNAVAILABLE = 3211
    """Contact owner_c is not available

    Check with contact-info that the contact exists, or create it with
    contact-create.

    Parameter: owner_c
    """

    CONTACT_ADMIN_C_UNAVAILABLE = 3212
    """Contact admin_c is not available

    Check with contact-info that the contact exists, or create it with
    contact-create.

    Parameter: admin_c
    """

    CONTACT_UNAVAILABLE_FOR_SEND_AUTH_INFO = 3213
    """Contact send auth info failed: contact is not available"""

    NSSET_LOAD_FAILED = 3214
    """NSSET is not available

    Check the name of the NSSET and that it exists in the registry of the TLD.
    """

    CONTACT_SEND_AUTH_INFO_FAILED = 3215
    """Contact send auth info failed

    Check that the contact has a working e-mail address, or ask customer support
    for the authorization code.
    """

    DOMAIN_INFO_FAILED = 3216
    """Domain info failed"""

    NSSET_SEND_AUTH_INFO_FAILED = 3217
    """NSSET send auth info failed

    After nsset-send-auth-info check the technical contact of the NSSET. After
    domain-transfer-check the registry could not be reached: try again later,
    slowly and only a few times.

    In domain-transfer-check: Domain transfer check failed, the registry could not
    be reached
    """

    DOMAIN_TRANSFER_NOT_POSSIBLE = 3218
    """Domain transfer is not possible

    Ask the current registrar whether the domain is locked, expired or in a period
    in which it cannot be transferred.
    """

    DOMAIN_TRANSFER_ALREADY_PENDING = 3219
    """Domain already pending for transfer

    Do not order another transfer; wait until the running one ends. If you ordered
    it, its result comes as a notification.
    """

    DOMAIN_REGISTERED_AT_WEDOS = 3220
    """Domain is already registered in our system

    The domain is already with WEDOS, so there is nothing to transfer. If it is
    not in your account, ask customer support how to move it there.
    """

    DOMAIN_CREATE_FAILED = 3221
    """Domain create failed

    Check the contacts, the NSSET and the rules of the TLD. Check the credit too
    before you order again.
    """

    DOMAIN_OPEN_FAILED = 3222
    """Domain open failed

    Check the spelling of the domain and that it is in your account; for the DNS
    commands it must also have been added to WEDOS DNS.
    """

    DOMAIN_ACCESS_DENIED = 3223
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

    DOMAIN_RENEW_FAILED = 3224
    """Domain renew failed

    Check the expiration of the domain with domain-info and the credit with
    credit-info before you renew again.
    """

    DOMAIN_UPDATE_DNS_FAILED = 3225
    """Domain update DNS failed

    Check that the new DNS servers already answer for the domain and that the
    NSSET exists.
    """

    DOMAIN_TRANSFER_FAILED = 3226
    """Domain transfer failed

    Ask the current registrar whether the domain may be transferred, and check it
    with domain-transfer-check.
    """

    DOMAIN_TRANSFER_AUTHORIZATION_FAILED = 3227
    """Domain transfer failed – authorization error

    Check the auth_info. Get a valid one from the current registrar or the holder
    and copy it exactly, including upper and lower case.

    Parameter: auth_info
    """

    CONTACT_UNSUPPORTED = 3228
    """Contact is not supported

    Do not use the contact commands for this TLD.
    """

    CONTACT_LOAD_FAILED = 3229
    """Contact is not available

    Check the name of the contact and that it exists in the registry of the TLD.
    """

    CONTACT_CREATE_FAILED = 3230
    """Contact create failed"""

    CONTACT_REGISTERED = 3231
    """Contact is already registered

    Use the contact as it is if it is yours; otherwise choose another name.
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

    The contact is already with the registrar that you want to transfer it to;
    there is nothing to transfer.
    """

    CONTACT_UPDATE_AUTHORIZATION_FAILED = 3238
    """Contact update – authorization error

    Send the auth_info of the contact; without it you can change only contacts
    that are already authorized for your account. contact-send-auth-info sends it
    to the e-mail address of the contact.

    Parameter: auth_info
    """

    CONTACT_UPDATE_FAILED = 3239
    """Contact update failed"""

    CONTACT_TRANSFER_AUTHORIZATION_FAILED = 3240
    """Contact transfer – authorization error

    Check the auth_info. If you do not have a valid one, contact-send-auth-info
    sends it to the e-mail address of the contact.

    Parameter: auth_info
    """

    CONTACT_TRANSFER_FAILED = 3241
    """Contact transfer failed"""

    NSSET_UNSUPPORTED = 3242
    """NSSET is not supported

    Use NSSETs only for .cz domains. Under other TLDs give the DNS servers of the
    domain in dns.
    """

    NSSET_UNAVAILABLE_FOR_CREATE = 3243
    """NSSET is not available

    Choose another name for the NSSET.
    """

    NSSET_CREATE_FAILED = 3244
    """NSSET create failed"""

    NSSET_REGISTERED = 3245
    """NSSET is registered

    Use the NSSET as it is if it is yours; otherwise choose another name.
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

    The NSSET is already with the registrar that you want it to be with; use it as
    it is.
    """

    NSSET_UPDATE_AUTHORIZATION_FAILED = 3252
    """NSSET update – authorization error

    Check the auth_info of the NSSET. If you do not have a valid one,
    nsset-send-auth-info sends it to the e-mail address of the technical contact.

    Parameter: auth_info
    """

    NSSET_UPDATE_FAILED = 3254
    """NSSET update failed"""

    NSSET_TRANSFER_AUTHORIZATION_FAILED = 3255
    """NSSET transfer – authorization error

    Check the auth_info of the NSSET. If you do not have a valid one,
    nsset-send-auth-info sends it to the e-mail address of the technical contact.

    Parameter: auth_info
    """

    NSSET_TRANSFER_FAILED = 3256
    """NSSET transfer failed"""

    NSSET_UNAVAILABLE_FOR_SEND_AUTH_INFO = 3257
    """NSSET send auth info failed: NSSET is not available"""

    REGISTRY_OUTAGE = 3258
    """Registry outage in progress

    Nothing is wrong with the request. Wait until the outage of the registry is
    over and send it again, slowly and only a few times.
    """

    KEYSET_UNAVAILABLE = 3259
    """KEYSET is not available

    Check the name of the KEYSET and that it exists in the registry of the TLD.

    Parameter: keyset
    """

    DNSSEC_ORDER_PENDING = 3260
    """A DNSSEC order is already pending

    Wait until the pending order is finished before you change the setting again.
    """

    DNSSEC_SETUP_FAILED = 3262
    """DNSSEC setting failed"""

    DOMAIN_NOT_USING_WEDOS_DNS = 3263
    """Domain does not use WEDOS DNS

    Point the domain to the DNS servers of WEDOS with domain-update-ns, or set
    keyset to the name of your own KEYSET.
    """

    KEYSET_BLOCKED = 3264
    """KEYSET is blocked

    Use another KEYSET, or have this one unblocked.

    Parameter: keyset
    """

    DNS_DOMAIN_DELETE_FAILED = 3301
    """WDNS domain delete failed"""

    DNS_DOMAIN_ADD_FAILED = 3302
    """WDNS domain add failed"""

    DNS_DOMAIN_EXISTS = 3303
    """WDNS domain exists

    The domain is already in WEDOS DNS. Go on with its rows (dns-rows-list) if it
    is in your account; otherwise ask customer support.
    """

    DNS_DOMAIN_UPDATE_FAILED = 3304
    """WDNS domain update failed"""

    DNS_DOMAIN_LOCKED = 3305
    """WDNS domain user locked

    Unlock DNS editing of this domain in the customer administration or ask
    customer support to do so, then send the request again.
    """

    DNS_DOMAIN_DELETED = 3306
    """WDNS domain is deleted

    If you wanted to delete the domain, it is gone already. Otherwise add it to
    WEDOS DNS again with dns-domain-add.
    """

    DNS_ROW_ADD_FAILED = 3307
    """WDNS domain row add failed"""

    DNS_ROW_DELETE_FAILED = 3308
    """WDNS domain row delete failed"""

    DNS_ROW_NOT_FOUND = 3309
    """WDNS domain row ID does not exist

    If you wanted to delete the row, it is gone already. Otherwise read the rows
    again with dns-rows-list and use the ID that it returns.

    Parameter: row_id
    """

    DNS_ROW_UPDATE_FAILED = 3310
    """WDNS domain row update failed"""

    DNS_DOMAIN_COPY_FAILED = 3311
    """WDNS domain copy failed"""

    DNS_NEW_DOMAIN_EXISTS = 3312
    """WDNS new domain exists

    Change the rows of the existing domain, or delete it from WEDOS DNS before you
    copy.
    """

    INTERNAL_ERROR = 4000
    """Internal error

    Check whether the request had an effect, then try again later, slowly and only
    a few times. If the error persists, give customer support the svTRID of the
    answer.
    """

    INTERNAL_EXCEPTION = 4001
    """Internal exception

    Check whether the request had an effect, then try again later, slowly and only
    a few times. If the error persists, give customer support the svTRID of the
    answer.
    """

    CREDIT_DEDUCTION_FAILED = 4002
    """Billing error – credit deduction failed

    Check with credit-info whether the credit was deducted, and whether the order
    was carried out, before you send it again.
    """

    BILLING_FAILED = 4003
    """Billing error – billing failed

    Check with credit-info whether the credit was deducted, and whether the order
    was carried out, before you send it again.
    """

    DOMAIN_CHECK_TEMPORARILY_FAILED = 4201
    """Domain check failed, try again later

    Wait a while and check the domain again, slowly and only a few times. The code
    says nothing about the domain: it may well be free.
    """

    CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE = 4202
    """Contact owner_c is not available, try again later

    Parameter: owner_c
    """

    CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE = 4203
    """Contact admin_c is not available, try again later

    Parameter: admin_c
    """

    NSSET_TEMPORARILY_UNAVAILABLE = 4204
    """NSSET is not available, try again later"""

    DOMAIN_INFO_TEMPORARILY_FAILED = 4205
    """Domain info failed, try again later"""

    DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED = 4206
    """Domain transfer check failed, try again later"""

    DOMAIN_CREATE_TEMPORARILY_FAILED = 4207
    """Domain create failed, try again later

    Check with domain-info that the domain was not registered after all before you
    order it again.
    """

    DOMAIN_RENEW_TEMPORARILY_FAILED = 4208
    """Domain renew failed, try again later

    Check with domain-info that the expiration has not moved before you renew
    again.
    """

    DOMAIN_TRANSFER_TEMPORARILY_FAILED = 4209
    """Domain transfer failed, try again later"""

    DOMAIN_UPDATE_DNS_TEMPORARILY_FAILED = 4210
    """Domain update DNS failed, try again later"""

    CONTACT_CHECK_TEMPORARILY_FAILED = 4211
    """Contact check failed, try again later"""

    CONTACT_TEMPORARILY_UNAVAILABLE = 4212
    """Contact is not available, try again later"""

    CONTACT_CREATE_TEMPORARILY_FAILED = 4213
    """Contact create failed, try again later"""

    DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4214
    """Domain send auth info failed, try again later"""

    CONTACT_UPDATE_TEMPORARILY_FAILED = 4215
    """Contact update failed, try again later"""

    CONTACT_TRANSFER_TEMPORARILY_FAILED = 4216
    """Contact transfer failed, try again later"""

    CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4217
    """Contact send auth info failed, try again later"""

    NSSET_CHECK_TEMPORARILY_FAILED = 4218
    """NSSET check failed, try again later"""

    NSSET_CREATE_TEMPORARILY_FAILED = 4219
    """NSSET create failed, try again later"""

    NSSET_UPDATE_TEMPORARILY_FAILED = 4220
    """NSSET update failed, try again later"""

    NSSET_TRANSFER_TEMPORARILY_FAILED = 4221
    """NSSET transfer failed, try again later"""

    NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4222
    """NSSET send auth info failed, try again later"""

    FATAL_ERROR = 5000
    """Fatal error"""

    INTERNAL_AUTHENTICATION_ERROR = 5001
    """Internal authentication error

    Your login is not the cause (that would be 2050). Try again later, slowly and
    only a few times.
    """

    INTERNAL_PRICING_ERROR = 5002
    """Internal pricing error

    Check the credit with credit-info before you send an order again.
    """

    OUT_OF_SERVICE = 5003
    """Out of order

    WAPI is not working at the moment. Pause your jobs and try again later, slowly
    and only a few times.
    """


_KINDS: Final[dict[Kind, tuple[Outcome, Retry]]] = {
    "acknowledged": ("success", "never"),
    "notification": ("success", "never"),
    "ok": ("success", "never"),
    "empty": ("success", "never"),
    "pending": ("pending", "never"),
    "invalid-parameter": ("error", "after-fix"),
    "malformed-request": ("error", "after-fix"),
    "missing-parameter": ("error", "after-fix"),
    "authentication": ("error", "after-fix"),
    "billing": ("error", "after-fix"),
    "access-denied": ("error", "after-fix"),
    "quota": ("error", "after-fix"),
    "not-found": ("error", "after-fix"),
    "already-exists": ("error", "never"),
    "unavailable": ("error", "never"),
    "wrong-state": ("error", "after-fix"),
    "failed": ("error", "after-fix"),
    "unsupported": ("error", "never"),
    "rate-limit": ("error", "after-window"),
    "internal": ("error", "later"),
    "temporary-failure": ("error", "later"),
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
    2007: "malformed-request",
    2008: "malformed-request",
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
    2284: "billing",
    2285: "billing",
    2286: "internal",
    2290: "billing",
    2291: "already-exists",
    2292: "not-found",
    2293: "billing",
    2294: "billing",
    2295: "billing",
    2296: "billing",
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
    2401: "failed",
    2402: "invalid-parameter",
    2403: "access-denied",
    2404: "invalid-parameter",
    2405: "rate-limit",
    2406: "not-found",
    2407: "not-found",
    2408: "missing-parameter",
    2409: "failed",
    2410: "not-found",
    2411: "access-denied",
    2412: "failed",
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
    3202: "unavailable",
    3203: "unavailable",
    3204: "unavailable",
    3205: "unavailable",
    3206: "unavailable",
    3207: "already-exists",
    3208: "wrong-state",
    3209: "failed",
    3210: "not-found",
    3211: "not-found",
    3212: "not-found",
    3213: "not-found",
    3214: "not-found",
    3215: "failed",
    3216: "failed",
    3217: "failed",
    3218: "wrong-state",
    3219: "wrong-state",
    3220: "already-exists",
    3221: "failed",
    3222: "not-found",
    3223: "access-denied",
    3224: "failed",
    3225: "failed",
    3226: "failed",
    3227: "access-denied",
    3228: "unsupported",
    3229: "not-found",
    3230: "failed",
    3231: "already-exists",
    3232: "unavailable",
    3233: "unavailable",
    3234: "unavailable",
    3235: "unavailable",
    3236: "unavailable",
    3237: "already-exists",
    3238: "access-denied",
    3239: "failed",
    3240: "access-denied",
    3241: "failed",
    3242: "unsupported",
    3243: "unavailable",
    3244: "failed",
    3245: "already-exists",
    3246: "unavailable",
    3247: "unavailable",
    3248: "unavailable",
    3249: "unavailable",
    3250: "unavailable",
    3251: "already-exists",
    3252: "access-denied",
    3254: "failed",
    3255: "access-denied",
    3256: "failed",
    3257: "not-found",
    3258: "temporary-failure",
    3259: "not-found",
    3260: "wrong-state",
    3262: "failed",
    3263: "wrong-state",
    3264: "wrong-state",
    3301: "failed",
    3302: "failed",
    3303: "already-exists",
    3304: "failed",
    3305: "wrong-state",
    3306: "not-found",
    3307: "failed",
    3308: "failed",
    3309: "not-found",
    3310: "failed",
    3311: "failed",
    3312: "already-exists",
    4000: "internal",
    4001: "internal",
    4002: "billing",
    4003: "billing",
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
    5003: "internal",
}

_RETRY_OF_CODE: Final[dict[int, Retry]] = {
    2400: "after-fix",
}

_MESSAGE_OF_CODE: Final[dict[int, str]] = {
    1000: "OK",
    1001: "Request pending",
    1002: "Notification acquired",
    1003: "Empty notifications queue",
    1200: "Domain transferred out",
    2000: "Request parse error",
    2001: "Invalid request – required parameter missing: user",
    2002: "Invalid request – required parameter missing: auth",
    2003: "Invalid request – required parameter missing: command",
    2004: "Invalid request – only one data element is allowed",
    2005: "Invalid request – clTRID parameter is too long",
    2006: "Requests limit exceeded",
    2007: "Invalid request – maximum request size exceeded",
    2008: "Invalid request – request is too complex",
    2009: "Invalid request – request is empty",
    2010: "Unknown command",
    2011: "Command disabled",
    2050: "Authentication failure",
    2051: "Access not allowed from this IP address",
    2052: "IP address temporarily blocked due to too many failed requests",
    2100: "Required parameter missing",
    2101: "Parameters mismatch",
    2102: "Invalid request – input data encoding mismatch",
    2150: "Notification polling not allowed for this account",
    2151: "Notification does not exist",
    2201: "Unsupported TLD",
    2202: "Invalid or unsupported domain name format",
    2203: "Invalid period",
    2204: "Invalid request – required parameter missing: owner_c",
    2205: "Invalid request – required parameter missing: domain",
    2206: "Invalid request – internal error",
    2207: "Invalid request – invalid format: owner_c",
    2208: "Invalid request – invalid format: admin_c",
    2209: "Invalid request – invalid format: nsset",
    2210: "Invalid request – invalid format: dns",
    2211: "Invalid request – too many DNS servers",
    2212: "Invalid request – required parameter missing: nsset",
    2213: "Invalid request – required parameter missing: dns",
    2214: "Invalid request – duplicate DNS entry",
    2215: "Invalid request – required parameter missing: auth info",
    2216: "Invalid or unsupported contact name format",
    2217: "Invalid request – invalid contact data",
    2218: "Invalid request – contact identifier is created automatically",
    2219: "Invalid request – required parameter missing: company",
    2220: "Invalid request – required parameter missing: fname",
    2221: "Invalid request – required parameter missing: lname",
    2222: "Invalid request – required parameter missing: email",
    2223: "Invalid request – invalid format: email",
    2224: "Invalid request – required parameter missing: email2",
    2225: "Invalid request – invalid format: email2",
    2226: "Invalid request – required parameter missing: phone",
    2227: "Invalid request – invalid format: phone",
    2228: "Invalid request – required parameter missing: fax",
    2229: "Invalid request – invalid format: fax",
    2230: "Invalid request – required parameter missing: ic",
    2231: "Invalid request – invalid format: ic",
    2232: "Invalid request – required parameter missing: dic",
    2233: "Invalid request – invalid format: dic",
    2234: "Invalid request – required parameter missing: addr_street",
    2235: "Invalid request – required parameter missing: addr_city",
    2236: "Invalid request – required parameter missing: addr_zip",
    2237: "Invalid request – required parameter missing: addr_country",
    2238: "Invalid request – invalid format: addr_country",
    2239: "Invalid request – required parameter missing: addr_state",
    2240: "Invalid request – required parameter missing in other data",
    2241: "Invalid request – invalid format in other data",
    2242: "Invalid request – invalid status",
    2243: "Invalid request – function SendAuthInfo is not allowed for this domain",
    2244: "Invalid request – contact transfer is not allowed for this TLD",
    2245: "Invalid request – rules agree missing",
    2246: "Invalid request – invalid format: rules agree",
    2247: "Invalid or unsupported NSSET name format",
    2248: "Invalid request – invalid NSSET data",
    2249: "Invalid request – NSSET transfer is not allowed for this TLD",
    2250: "Invalid request – domain check – max. query hour limit exceeded",
    2251: "Invalid request – domain check failed, try again later",
    2252: "Invalid request – domain transfer check – max. query hour limit exceeded",
    2253: "Invalid request – invalid format: addr_zip",
    2264: "Invalid KEYSET name",
    2265: "DNSSEC is not supported",
    2266: "Unsupported action for secondary domain",
    2267: "Unsupported action for primary domain",
    2269: "An unpaid new period already exists",
    2272: "Invalid IP address format",
    2273: "Invalid variant",
    2274: "Internal error – missing user_id",
    2275: "Internal error – user not found",
    2276: "Unsupported TLD or maximal domain level exceeded",
    2277: "Not allowed to explicitly prepend www. to the domain name",
    2278: "Domain name cannot be used – there is a service with this domain name",
    2279: "Credit account is locked",
    2280: "Credit account active",
    2281: "Inactive credit account",
    2282: "Invalid credit account currency",
    2283: "Invalid amount or insufficient credit",
    2284: "Credit account information error",
    2285: "Incorrect VAT settings",
    2286: "Credit account – internal error",
    2290: "Credit account – activity has not been added to the credit account",
    2291: "Domain already exists for this customer account in the WGP API",
    2292: "Domain not found for this customer account in the WGP API",
    2293: "Unable to get the credit balance on the credit account",
    2294: "Unable to retrieve service price",
    2295: "Unable to create domain in WGP. The payment has been cancelled",
    2296: "Credit account movement cannot be cancelled",
    2301: "Invalid request – WDNS domain – invalid type format",
    2302: "Invalid request – WDNS domain – required parameter missing: primary_ip",
    2303: "Invalid request – WDNS domain – invalid primary_ip format",
    2304: "Invalid request – WDNS domain – invalid axfr_enabled format",
    2305: "Invalid request – WDNS domain – required parameter missing: axfr_ips",
    2306: "Invalid request – WDNS domain – invalid axfr_ips format",
    2308: "Invalid request – WDNS domain – invalid ns format",
    2309: "Invalid request – WDNS domain – invalid rdtype format",
    2310: "Invalid request – WDNS domain – rows count limit reached",
    2311: "Invalid request – WDNS domain – invalid name format",
    2312: "Invalid request – WDNS domain – invalid name format for this rdtype",
    2313: "Invalid request – WDNS domain – invalid CNAME for this name",
    2314: "Invalid request – WDNS domain – invalid rdata format for this rdtype",
    2315: "Invalid request – WDNS domain – invalid TTL",
    2316: "Invalid request – WDNS domain – this row exists",
    2317: "Invalid request – WDNS domain – invalid TTL limit",
    2318: "Invalid request – WDNS domain – unsupported action for secondary domain",
    2319: "Invalid request – WDNS domain – unsupported action for primary domain",
    2320: (
        "Invalid request – WDNS domain – invalid or unsupported new domain name format"
    ),
    2321: "Invalid request – WDNS domain – unsupported TLD of new domain name",
    2322: "Invalid request – WDNS domain – maximum user domains count exceeded",
    2400: "Internal error – unknown response code",
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
    3001: "Billing error – invalid currency",
    3002: "Billing error – insufficient credit",
    3003: "Account error – undefined contact data",
    3004: "Invalid input – from and to dates are missing",
    3005: "Invalid input – wrong date",
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
    3227: "Domain transfer failed – authorization error",
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
    3238: "Contact update – authorization error",
    3239: "Contact update failed",
    3240: "Contact transfer – authorization error",
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
    3252: "NSSET update – authorization error",
    3254: "NSSET update failed",
    3255: "NSSET transfer – authorization error",
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
    4002: "Billing error – credit deduction failed",
    4003: "Billing error – billing failed",
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


def parse(value: object) -> int | None:
    """Return the number in a value that holds a WAPI code, listed or not.

    That is a whole number, or its digits as text. `None` for anything else.
    """
    if isinstance(value, str) and fullmatch("0|[1-9][0-9]{0,15}", value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value <= 9007199254740991 else None


def name_of(code: int) -> str | None:
    """Return the name of a listed code."""
    return WapiCode(code).name if code in _KIND_OF_CODE else None


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
