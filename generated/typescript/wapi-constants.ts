// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/**
 * OK
 *
 * In `contact-check`: Contact name is available
 *
 * In `contact-send-auth-info`, `domain-send-auth-info`, `nsset-send-auth-info`: The authorization code was sent by e-mail
 *
 * In `domain-check`: Domain is available for registration
 *
 * In `domain-tld-period-check`: The TLD allows this period
 *
 * In `domain-transfer-check`: Domain transfer is possible
 *
 * In `nsset-check`: NSSET name is available
 *
 * In `poll-req`: Notification fetched from the queue
 *
 * @see [1000 ok](../docs/1xxx.md#wapi-1000)
 */
export const OK = 1000;

/**
 * Request pending
 *
 * Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it with poll-req.
 *
 * @see [1001 pending](../docs/1xxx.md#wapi-1001)
 */
export const REQUEST_PENDING = 1001;

/**
 * Notification acquired
 *
 * Treat it as success: the notification is marked as read and poll-req will offer the next one.
 *
 * @see [1002 acknowledged](../docs/1xxx.md#wapi-1002)
 */
export const NOTIFICATION_ACKNOWLEDGED = 1002;

/**
 * Empty notifications queue
 *
 * Nothing is wrong: there is no unread notification. Ask again at your usual interval.
 *
 * @see [1003 empty](../docs/1xxx.md#wapi-1003)
 */
export const NOTIFICATION_QUEUE_EMPTY = 1003;

/**
 * Domain transferred out
 *
 * The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge the notification with poll-ack.
 *
 * @see [1200 notification](../docs/12xx.md#wapi-1200)
 */
export const DOMAIN_TRANSFERRED_OUT = 1200;

/**
 * Request parse error
 *
 * Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.
 *
 * In EPP (RFC 5730), 2000 means something else: Unknown command
 *
 * @see [2000 malformed-request](../docs/2xxx.md#wapi-2000)
 */
export const REQUEST_PARSE_ERROR = 2000;

/**
 * Invalid request – required parameter missing: user
 *
 * Set user to the login of your WEDOS customer account.
 *
 * Parameter: `user`
 *
 * In EPP (RFC 5730), 2001 means something else: Command syntax error
 *
 * @see [2001 missing-parameter](../docs/2xxx.md#wapi-2001)
 */
export const PARAMETER_MISSING_USER = 2001;

/**
 * Invalid request – required parameter missing: auth
 *
 * Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits.
 *
 * Parameter: `auth`
 *
 * In EPP (RFC 5730), 2002 means something else: Command use error
 *
 * @see [2002 missing-parameter](../docs/2xxx.md#wapi-2002)
 */
export const PARAMETER_MISSING_AUTH = 2002;

/**
 * Invalid request – required parameter missing: command
 *
 * Set command to the name of a command, for example ping.
 *
 * Parameter: `command`
 *
 * In EPP (RFC 5730), 2003 means something else: Required parameter missing
 *
 * @see [2003 missing-parameter](../docs/2xxx.md#wapi-2003)
 */
export const PARAMETER_MISSING_COMMAND = 2003;

/**
 * Invalid request – only one data element is allowed
 *
 * Put all parameters of the command into one data element and send each command as a request of its own.
 *
 * In EPP (RFC 5730), 2004 means something else: Parameter value range error
 *
 * @see [2004 malformed-request](../docs/2xxx.md#wapi-2004)
 */
export const MULTIPLE_DATA_ELEMENTS = 2004;

/**
 * Invalid request – clTRID parameter is too long
 *
 * Shorten clTRID, or leave it out.
 *
 * Parameter: `clTRID`
 *
 * In EPP (RFC 5730), 2005 means something else: Parameter value syntax error
 *
 * @see [2005 invalid-parameter](../docs/2xxx.md#wapi-2005)
 */
export const CLTRID_TOO_LONG = 2005;

/**
 * Requests limit exceeded
 *
 * Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052).
 *
 * Limit: 1,000 requests per account and hour
 *
 * @see [2006 rate-limit](../docs/2xxx.md#wapi-2006)
 */
export const REQUEST_LIMIT_EXCEEDED = 2006;

/**
 * Invalid request – maximum request size exceeded
 *
 * Split the request into several smaller ones.
 *
 * @see [2007 request-too-large](../docs/2xxx.md#wapi-2007)
 */
export const REQUEST_TOO_LARGE = 2007;

/**
 * Invalid request – request is too complex
 *
 * Simplify the structure of the data, mainly its nesting and its number of items.
 *
 * @see [2008 request-too-large](../docs/2xxx.md#wapi-2008)
 */
export const REQUEST_TOO_COMPLEX = 2008;

/**
 * Invalid request – request is empty
 *
 * Check that your client really sends the request in a POST parameter named request.
 *
 * @see [2009 malformed-request](../docs/2xxx.md#wapi-2009)
 */
export const REQUEST_EMPTY = 2009;

/**
 * Unknown command
 *
 * Check the spelling of the command against its documentation.
 *
 * Parameter: `command`
 *
 * @see [2010 unsupported](../docs/2xxx.md#wapi-2010)
 */
export const COMMAND_UNKNOWN = 2010;

/**
 * Command disabled
 *
 * Do not use the command, or ask customer support whether it can be enabled for your account.
 *
 * Parameter: `command`
 *
 * @see [2011 access-denied](../docs/2xxx.md#wapi-2011)
 */
export const COMMAND_DISABLED = 2011;

/**
 * Authentication failure
 *
 * Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time zone of your server too.
 *
 * @see [2050 authentication](../docs/2xxx.md#wapi-2050)
 */
export const AUTHENTICATION_FAILED = 2050;

/**
 * Access not allowed from this IP address
 *
 * Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has one. Until then send no further requests: each of them counts as invalid.
 *
 * @see [2051 access-denied](../docs/2xxx.md#wapi-2051)
 */
export const IP_NOT_ALLOWED = 2051;

/**
 * IP address temporarily blocked due to too many failed requests
 *
 * Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile find and fix the request that keeps failing.
 *
 * Limit: a number of requests per IP address, in a window of unknown length
 *
 * @see [2052 rate-limit](../docs/2xxx.md#wapi-2052)
 */
export const IP_BLOCKED = 2052;

/**
 * Required parameter missing
 *
 * Compare the parameters with the documentation of the command; the code does not say which one is missing.
 *
 * In EPP (RFC 5730), 2100 means something else: Unimplemented protocol version
 *
 * @see [2100 missing-parameter](../docs/2xxx.md#wapi-2100)
 */
export const PARAMETER_MISSING = 2100;

/**
 * Parameters mismatch
 *
 * Compare the names, types and values of all parameters with the documentation of the command, and leave out those that it does not know.
 *
 * In EPP (RFC 5730), 2101 means something else: Unimplemented command
 *
 * @see [2101 invalid-parameter](../docs/2xxx.md#wapi-2101)
 */
export const PARAMETER_MISMATCH = 2101;

/**
 * Invalid request – input data encoding mismatch
 *
 * Send the request in UTF-8 and check that all texts in it really are UTF-8.
 *
 * In EPP (RFC 5730), 2102 means something else: Unimplemented option
 *
 * @see [2102 malformed-request](../docs/2xxx.md#wapi-2102)
 */
export const REQUEST_ENCODING_MISMATCH = 2102;

/**
 * Notification polling not allowed for this account
 *
 * In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.
 *
 * @see [2150 access-denied](../docs/2xxx.md#wapi-2150)
 */
export const NOTIFICATION_POLLING_NOT_ALLOWED = 2150;

/**
 * Notification does not exist
 *
 * The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.
 *
 * Parameter: `id`
 *
 * @see [2151 not-found](../docs/2xxx.md#wapi-2151)
 */
export const NOTIFICATION_NOT_FOUND = 2151;

/**
 * Unsupported TLD
 *
 * Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.
 *
 * In `contact-check`, `contact-create`, `contact-info`, `contact-send-auth-info`, `contact-transfer`, `contact-update`, `nsset-check`, `nsset-create`, `nsset-info`, `nsset-send-auth-info`, `nsset-transfer`, `nsset-update`: Invalid TLD
 *
 * In EPP (RFC 5730), 2201 means something else: Authorization error
 *
 * @see [2201 unsupported](../docs/22xx.md#wapi-2201)
 */
export const UNSUPPORTED_TLD = 2201;

/**
 * Invalid or unsupported domain name format
 *
 * Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.
 *
 * In EPP (RFC 5730), 2202 means something else: Invalid authorization information
 *
 * @see [2202 invalid-parameter](../docs/22xx.md#wapi-2202)
 */
export const DOMAIN_NAME_INVALID = 2202;

/**
 * Invalid period
 *
 * Choose a period that the TLD allows: domain-tld-period-check tells whether it does.
 *
 * Parameter: `period`
 *
 * In `domain-renew`: Invalid renewal period
 *
 * In `domain-tld-period-check`: The TLD does not allow this period
 *
 * In `wgp-domain-create`: Invalid period_id
 *
 * @see [2203 invalid-parameter](../docs/22xx.md#wapi-2203)
 */
export const PARAMETER_INVALID_PERIOD = 2203;

/**
 * Invalid request – required parameter missing: owner_c
 *
 * Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create.
 *
 * Parameter: `owner_c`
 *
 * @see [2204 missing-parameter](../docs/22xx.md#wapi-2204)
 */
export const PARAMETER_MISSING_OWNER_C = 2204;

/**
 * Invalid request – required parameter missing: domain
 *
 * Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere in name.
 *
 * Parameter: `domain`
 *
 * @see [2205 missing-parameter](../docs/22xx.md#wapi-2205)
 */
export const PARAMETER_MISSING_DOMAIN = 2205;

/**
 * Invalid request – internal error
 *
 * Check with wgp-services-list and account-list whether the order was carried out and paid before you send it again. If the error persists, contact customer support.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2206 internal](../docs/22xx.md#wapi-2206)
 */
export const DOMAIN_REQUEST_INTERNAL_ERROR = 2206;

/**
 * Invalid request – invalid format: owner_c
 *
 * Check the spelling of the contact in owner_c.
 *
 * Parameter: `owner_c`
 *
 * In `contact-update`: Invalid contact name format
 *
 * @see [2207 invalid-parameter](../docs/22xx.md#wapi-2207)
 */
export const PARAMETER_INVALID_OWNER_C = 2207;

/**
 * Invalid request – invalid format: admin_c
 *
 * Check the spelling of the contact in admin_c.
 *
 * Parameter: `admin_c`
 *
 * @see [2208 invalid-parameter](../docs/22xx.md#wapi-2208)
 */
export const PARAMETER_INVALID_ADMIN_C = 2208;

/**
 * Invalid request – invalid format: nsset
 *
 * Check the spelling of the NSSET.
 *
 * Parameter: `nsset`
 *
 * In `nsset-info`, `nsset-send-auth-info`, `nsset-transfer`, `nsset-update`: Invalid NSSET name format
 *
 * @see [2209 invalid-parameter](../docs/22xx.md#wapi-2209)
 */
export const PARAMETER_INVALID_NSSET = 2209;

/**
 * Invalid request – invalid format: dns
 *
 * Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS.
 *
 * Parameter: `dns`
 *
 * @see [2210 invalid-parameter](../docs/22xx.md#wapi-2210)
 */
export const PARAMETER_INVALID_DNS = 2210;

/**
 * Invalid request – too many DNS servers
 *
 * List fewer DNS servers.
 *
 * Parameter: `dns`
 *
 * @see [2211 invalid-parameter](../docs/22xx.md#wapi-2211)
 */
export const TOO_MANY_DNS_SERVERS = 2211;

/**
 * Invalid request – required parameter missing: nsset
 *
 * Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.
 *
 * Parameter: `nsset`
 *
 * @see [2212 missing-parameter](../docs/22xx.md#wapi-2212)
 */
export const PARAMETER_MISSING_NSSET = 2212;

/**
 * Invalid request – required parameter missing: dns
 *
 * Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets the DNS servers of WEDOS.
 *
 * Parameter: `dns`
 *
 * @see [2213 missing-parameter](../docs/22xx.md#wapi-2213)
 */
export const PARAMETER_MISSING_DNS = 2213;

/**
 * Invalid request – duplicate DNS entry
 *
 * List each DNS server only once.
 *
 * Parameter: `dns`
 *
 * @see [2214 invalid-parameter](../docs/22xx.md#wapi-2214)
 */
export const DUPLICATE_DNS_SERVER = 2214;

/**
 * Invalid request – required parameter missing: auth info
 *
 * Send the authorization code of the object. You get it from its current registrar or holder.
 *
 * Parameter: `auth_info`
 *
 * @see [2215 missing-parameter](../docs/22xx.md#wapi-2215)
 */
export const PARAMETER_MISSING_AUTH_INFO = 2215;

/**
 * Invalid or unsupported contact name format
 *
 * Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.
 *
 * In `nsset-create`, `nsset-update`: Invalid format of the technical contact
 *
 * @see [2216 invalid-parameter](../docs/22xx.md#wapi-2216)
 */
export const CONTACT_NAME_INVALID = 2216;

/**
 * Invalid request – invalid contact data
 *
 * Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.
 *
 * @see [2217 invalid-parameter](../docs/22xx.md#wapi-2217)
 */
export const CONTACT_DATA_INVALID = 2217;

/**
 * Invalid request – contact identifier is created automatically
 *
 * Leave cname out or empty: contact-create generates the name and returns it.
 *
 * Parameter: `cname`
 *
 * @see [2218 invalid-parameter](../docs/22xx.md#wapi-2218)
 */
export const CONTACT_NAME_AUTO_GENERATED = 2218;

/**
 * Invalid request – required parameter missing: company
 *
 * Fill in the name of the company. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `company`
 *
 * @see [2219 missing-parameter](../docs/22xx.md#wapi-2219)
 */
export const PARAMETER_MISSING_COMPANY = 2219;

/**
 * Invalid request – required parameter missing: fname
 *
 * Fill in the first name. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `fname`
 *
 * @see [2220 missing-parameter](../docs/22xx.md#wapi-2220)
 */
export const PARAMETER_MISSING_FNAME = 2220;

/**
 * Invalid request – required parameter missing: lname
 *
 * Fill in the last name. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `lname`
 *
 * @see [2221 missing-parameter](../docs/22xx.md#wapi-2221)
 */
export const PARAMETER_MISSING_LNAME = 2221;

/**
 * Invalid request – required parameter missing: email
 *
 * Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `email`
 *
 * @see [2222 missing-parameter](../docs/22xx.md#wapi-2222)
 */
export const PARAMETER_MISSING_EMAIL = 2222;

/**
 * Invalid request – invalid format: email
 *
 * Send the address of an existing mailbox: WAPI checks that it exists.
 *
 * Parameter: `email`
 *
 * In `wg-members-create`, `wg-members-show`: Invalid email format or the address does not exist
 *
 * @see [2223 invalid-parameter](../docs/22xx.md#wapi-2223)
 */
export const PARAMETER_INVALID_EMAIL = 2223;

/**
 * Invalid request – required parameter missing: email2
 *
 * Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `email2`
 *
 * @see [2224 missing-parameter](../docs/22xx.md#wapi-2224)
 */
export const PARAMETER_MISSING_EMAIL2 = 2224;

/**
 * Invalid request – invalid format: email2
 *
 * Send the address of an existing mailbox: WAPI checks that it exists.
 *
 * Parameter: `email2`
 *
 * @see [2225 invalid-parameter](../docs/22xx.md#wapi-2225)
 */
export const PARAMETER_INVALID_EMAIL2 = 2225;

/**
 * Invalid request – required parameter missing: phone
 *
 * Fill in the phone number with its country code. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `phone`
 *
 * @see [2226 missing-parameter](../docs/22xx.md#wapi-2226)
 */
export const PARAMETER_MISSING_PHONE = 2226;

/**
 * Invalid request – invalid format: phone
 *
 * Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
 *
 * Parameter: `phone`
 *
 * @see [2227 invalid-parameter](../docs/22xx.md#wapi-2227)
 */
export const PARAMETER_INVALID_PHONE = 2227;

/**
 * Invalid request – required parameter missing: fax
 *
 * Fill in the fax number with its country code. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `fax`
 *
 * @see [2228 missing-parameter](../docs/22xx.md#wapi-2228)
 */
export const PARAMETER_MISSING_FAX = 2228;

/**
 * Invalid request – invalid format: fax
 *
 * Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
 *
 * Parameter: `fax`
 *
 * @see [2229 invalid-parameter](../docs/22xx.md#wapi-2229)
 */
export const PARAMETER_INVALID_FAX = 2229;

/**
 * Invalid request – required parameter missing: ic
 *
 * Fill in the company registration number (IČO in Czech). contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `ic`
 *
 * @see [2230 missing-parameter](../docs/22xx.md#wapi-2230)
 */
export const PARAMETER_MISSING_IC = 2230;

/**
 * Invalid request – invalid format: ic
 *
 * Check the company registration number (IČO in Czech).
 *
 * Parameter: `ic`
 *
 * @see [2231 invalid-parameter](../docs/22xx.md#wapi-2231)
 */
export const PARAMETER_INVALID_IC = 2231;

/**
 * Invalid request – required parameter missing: dic
 *
 * Fill in the tax identification number (DIČ in Czech). contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `dic`
 *
 * @see [2232 missing-parameter](../docs/22xx.md#wapi-2232)
 */
export const PARAMETER_MISSING_DIC = 2232;

/**
 * Invalid request – invalid format: dic
 *
 * Check the tax identification number (DIČ in Czech).
 *
 * Parameter: `dic`
 *
 * @see [2233 invalid-parameter](../docs/22xx.md#wapi-2233)
 */
export const PARAMETER_INVALID_DIC = 2233;

/**
 * Invalid request – required parameter missing: addr_street
 *
 * Fill in the street. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `addr_street`
 *
 * @see [2234 missing-parameter](../docs/22xx.md#wapi-2234)
 */
export const PARAMETER_MISSING_ADDR_STREET = 2234;

/**
 * Invalid request – required parameter missing: addr_city
 *
 * Fill in the city. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `addr_city`
 *
 * @see [2235 missing-parameter](../docs/22xx.md#wapi-2235)
 */
export const PARAMETER_MISSING_ADDR_CITY = 2235;

/**
 * Invalid request – required parameter missing: addr_zip
 *
 * Fill in the postal code. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `addr_zip`
 *
 * @see [2236 missing-parameter](../docs/22xx.md#wapi-2236)
 */
export const PARAMETER_MISSING_ADDR_ZIP = 2236;

/**
 * Invalid request – required parameter missing: addr_country
 *
 * Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `addr_country`
 *
 * @see [2237 missing-parameter](../docs/22xx.md#wapi-2237)
 */
export const PARAMETER_MISSING_ADDR_COUNTRY = 2237;

/**
 * Invalid request – invalid format: addr_country
 *
 * Send the two-letter ISO code of the country in lower case, for example cz.
 *
 * Parameter: `addr_country`
 *
 * @see [2238 invalid-parameter](../docs/22xx.md#wapi-2238)
 */
export const PARAMETER_INVALID_ADDR_COUNTRY = 2238;

/**
 * Invalid request – required parameter missing: addr_state
 *
 * Fill in the state or region, not the country. contact-update needs all of the contact’s data, not only what changes.
 *
 * Parameter: `addr_state`
 *
 * @see [2239 missing-parameter](../docs/22xx.md#wapi-2239)
 */
export const PARAMETER_MISSING_ADDR_STATE = 2239;

/**
 * Invalid request – required parameter missing in other data
 *
 * Look up which additional data the TLD requires and fill them in.
 *
 * @see [2240 missing-parameter](../docs/22xx.md#wapi-2240)
 */
export const PARAMETER_MISSING_IN_OTHER_DATA = 2240;

/**
 * Invalid request – invalid format in other data
 *
 * Check the additional data that the TLD requires.
 *
 * @see [2241 invalid-parameter](../docs/22xx.md#wapi-2241)
 */
export const PARAMETER_INVALID_IN_OTHER_DATA = 2241;

/**
 * Invalid request – invalid status
 *
 * Check status: of the commands that the vendor describes, only domains-list takes it.
 *
 * Parameter: `status`
 *
 * @see [2242 invalid-parameter](../docs/22xx.md#wapi-2242)
 */
export const PARAMETER_INVALID_STATUS = 2242;

/**
 * Invalid request – function SendAuthInfo is not allowed for this domain
 *
 * The authorization code cannot be sent by this command. Ask customer support how to get it.
 *
 * In `contact-send-auth-info`: Sending the authorization code is not allowed for this contact
 *
 * In `nsset-send-auth-info`: Sending the authorization code is not allowed for this NSSET
 *
 * @see [2243 unsupported](../docs/22xx.md#wapi-2243)
 */
export const SEND_AUTH_INFO_UNSUPPORTED = 2243;

/**
 * Invalid request – contact transfer is not allowed for this TLD
 *
 * Create a contact of your own with contact-create and use that one.
 *
 * @see [2244 unsupported](../docs/22xx.md#wapi-2244)
 */
export const CONTACT_TRANSFER_UNSUPPORTED = 2244;

/**
 * Invalid request – rules agree missing
 *
 * Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.
 *
 * Parameter: `rules`
 *
 * @see [2245 missing-parameter](../docs/22xx.md#wapi-2245)
 */
export const PARAMETER_MISSING_RULES = 2245;

/**
 * Invalid request – invalid format: rules agree
 *
 * Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.
 *
 * Parameter: `rules`
 *
 * @see [2246 invalid-parameter](../docs/22xx.md#wapi-2246)
 */
export const PARAMETER_INVALID_RULES = 2246;

/**
 * Invalid or unsupported NSSET name format
 *
 * Check the spelling of the NSSET.
 *
 * Parameter: `name`
 *
 * @see [2247 invalid-parameter](../docs/22xx.md#wapi-2247)
 */
export const NSSET_NAME_INVALID = 2247;

/**
 * Invalid request – invalid NSSET data
 *
 * Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.
 *
 * @see [2248 invalid-parameter](../docs/22xx.md#wapi-2248)
 */
export const NSSET_DATA_INVALID = 2248;

/**
 * Invalid request – NSSET transfer is not allowed for this TLD
 *
 * Check tld: only .cz domains use NSSETs.
 *
 * @see [2249 unsupported](../docs/22xx.md#wapi-2249)
 */
export const NSSET_TRANSFER_UNSUPPORTED = 2249;

/**
 * Invalid request – domain check – max. query hour limit exceeded
 *
 * Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the domain is free.
 *
 * Limit: 100 requests per account and hour, together for `domain-check`, `domain-create`, `domain-transfer-check`
 *
 * @see [2250 rate-limit](../docs/22xx.md#wapi-2250)
 */
export const DOMAIN_CHECK_LIMIT_EXCEEDED = 2250;

/**
 * Invalid request – domain check failed, try again later
 *
 * Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.
 *
 * @see [2251 temporary-failure](../docs/22xx.md#wapi-2251)
 */
export const DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED = 2251;

/**
 * Invalid request – domain transfer check – max. query hour limit exceeded
 *
 * Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the transfer is possible.
 *
 * Limit: 100 requests per account and hour, together for `domain-check`, `domain-create`, `domain-transfer-check`
 *
 * @see [2252 rate-limit](../docs/22xx.md#wapi-2252)
 */
export const DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED = 2252;

/**
 * Invalid request – invalid format: addr_zip
 *
 * Check the postal code, and that it fits the country.
 *
 * Parameter: `addr_zip`
 *
 * @see [2253 invalid-parameter](../docs/22xx.md#wapi-2253)
 */
export const PARAMETER_INVALID_ADDR_ZIP = 2253;

/**
 * Invalid KEYSET name
 *
 * Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.
 *
 * Parameter: `keyset`
 *
 * @see [2264 invalid-parameter](../docs/22xx.md#wapi-2264)
 */
export const KEYSET_NAME_INVALID = 2264;

/**
 * DNSSEC is not supported
 *
 * DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.
 *
 * @see [2265 unsupported](../docs/22xx.md#wapi-2265)
 */
export const DNSSEC_UNSUPPORTED = 2265;

/**
 * Unsupported action for secondary domain
 *
 * Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in WEDOS DNS.
 *
 * Parameter: `keyset`
 *
 * @see [2266 unsupported](../docs/22xx.md#wapi-2266)
 */
export const KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = 2266;

/**
 * Unsupported action for primary domain
 *
 * Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is secondary in WEDOS DNS or does not use it.
 *
 * Parameter: `keyset`
 *
 * @see [2267 unsupported](../docs/22xx.md#wapi-2267)
 */
export const KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2267;

/**
 * An unpaid new period already exists
 *
 * A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI.
 *
 * @see [2269 wrong-state](../docs/22xx.md#wapi-2269)
 */
export const DOMAIN_UNPAID_PERIOD_EXISTS = 2269;

/**
 * Invalid IP address format
 *
 * Check all addresses in upstream_ips: they are IP addresses, not host names.
 *
 * Parameter: `upstream_ips`
 *
 * @see [2272 invalid-parameter](../docs/22xx.md#wapi-2272)
 */
export const PARAMETER_INVALID_UPSTREAM_IPS = 2272;

/**
 * Invalid variant
 *
 * Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).
 *
 * Parameter: `variant_id`
 *
 * @see [2273 invalid-parameter](../docs/22xx.md#wapi-2273)
 */
export const PARAMETER_INVALID_VARIANT_ID = 2273;

/**
 * Internal error – missing user_id
 *
 * Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to correct; give customer support the svTRID of the answer.
 *
 * @see [2274 internal](../docs/22xx.md#wapi-2274)
 */
export const INTERNAL_USER_ID_MISSING = 2274;

/**
 * Internal error – user not found
 *
 * Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer.
 *
 * @see [2275 internal](../docs/22xx.md#wapi-2275)
 */
export const INTERNAL_USER_NOT_FOUND = 2275;

/**
 * Unsupported TLD or maximal domain level exceeded
 *
 * Check the TLD, or order the service for a domain with fewer levels.
 *
 * Parameter: `domain`
 *
 * @see [2276 unsupported](../docs/22xx.md#wapi-2276)
 */
export const UNSUPPORTED_TLD_OR_DOMAIN_LEVEL = 2276;

/**
 * Not allowed to explicitly prepend www. to the domain name
 *
 * Send the domain without www. at its beginning.
 *
 * Parameter: `domain`
 *
 * @see [2277 invalid-parameter](../docs/22xx.md#wapi-2277)
 */
export const DOMAIN_NAME_HAS_WWW_PREFIX = 2277;

/**
 * Domain name cannot be used – there is a service with this domain name
 *
 * Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name.
 *
 * @see [2278 already-exists](../docs/22xx.md#wapi-2278)
 */
export const DOMAIN_NAME_USED_BY_SERVICE = 2278;

/**
 * Credit account is locked
 *
 * Find out in the customer administration or from customer support why the credit account is locked. Send the order again only once it is unlocked.
 *
 * @see [2279 billing](../docs/22xx.md#wapi-2279)
 */
export const CREDIT_ACCOUNT_LOCKED = 2279;

/**
 * Credit account active
 *
 * Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again.
 *
 * @see [2280 billing](../docs/22xx.md#wapi-2280)
 */
export const CREDIT_ACCOUNT_ACTIVE = 2280;

/**
 * Inactive credit account
 *
 * Activate the credit account in the customer administration; WAPI takes all payments from it.
 *
 * @see [2281 billing](../docs/22xx.md#wapi-2281)
 */
export const CREDIT_ACCOUNT_INACTIVE = 2281;

/**
 * Invalid credit account currency
 *
 * Check that the credit account is kept in the currency in which the service is charged.
 *
 * @see [2282 billing](../docs/22xx.md#wapi-2282)
 */
export const CREDIT_ACCOUNT_CURRENCY_INVALID = 2282;

/**
 * Invalid amount or insufficient credit
 *
 * Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the order again.
 *
 * @see [2283 billing](../docs/22xx.md#wapi-2283)
 */
export const AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT = 2283;

/**
 * Credit account information error
 *
 * Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2284 payment-unclear](../docs/22xx.md#wapi-2284)
 */
export const CREDIT_ACCOUNT_INFORMATION_ERROR = 2284;

/**
 * Incorrect VAT settings
 *
 * Correct the tax data of your account in the customer administration.
 *
 * @see [2285 billing](../docs/22xx.md#wapi-2285)
 */
export const VAT_SETTINGS_INVALID = 2285;

/**
 * Credit account – internal error
 *
 * Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2286 internal](../docs/22xx.md#wapi-2286)
 */
export const CREDIT_ACCOUNT_INTERNAL_ERROR = 2286;

/**
 * Credit account – activity has not been added to the credit account
 *
 * Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2290 payment-unclear](../docs/22xx.md#wapi-2290)
 */
export const CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED = 2290;

/**
 * Domain already exists for this customer account in the WGP API
 *
 * Do not order again: the domain is already in WEDOS Protection under your account.
 *
 * @see [2291 already-exists](../docs/22xx.md#wapi-2291)
 */
export const WGP_DOMAIN_EXISTS = 2291;

/**
 * Domain not found for this customer account in the WGP API
 *
 * Look the domain up with wgp-services-list, or add it with wgp-domain-create.
 *
 * @see [2292 not-found](../docs/22xx.md#wapi-2292)
 */
export const WGP_DOMAIN_NOT_FOUND = 2292;

/**
 * Unable to get the credit balance on the credit account
 *
 * Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2293 internal](../docs/22xx.md#wapi-2293)
 */
export const CREDIT_ACCOUNT_BALANCE_UNAVAILABLE = 2293;

/**
 * Unable to retrieve service price
 *
 * Check that variant_id and period_id exist. Before you send the order again, check with account-list and wgp-services-list that nothing was paid or created.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2294 internal](../docs/22xx.md#wapi-2294)
 */
export const WGP_SERVICE_PRICE_UNAVAILABLE = 2294;

/**
 * Unable to create domain in WGP. The payment has been cancelled.
 *
 * Check with account-list that the payment was returned, and with wgp-services-list that the service does not exist, before you send the order again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2295 internal](../docs/22xx.md#wapi-2295)
 */
export const WGP_DOMAIN_CREATE_FAILED = 2295;

/**
 * Credit account movement cannot be cancelled
 *
 * Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer support if a payment for a service that you did not get remains there.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2296 payment-unclear](../docs/22xx.md#wapi-2296)
 */
export const CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED = 2296;

/**
 * Invalid request – WDNS domain – invalid type format
 *
 * Set type to primary or secondary.
 *
 * Parameter: `type`
 *
 * In EPP (RFC 5730), 2301 means something else: Object not pending transfer
 *
 * @see [2301 invalid-parameter](../docs/23xx.md#wapi-2301)
 */
export const DNS_DOMAIN_TYPE_INVALID = 2301;

/**
 * Invalid request – WDNS domain – required parameter missing: primary_ip
 *
 * Send the IP address of the primary DNS server: a secondary domain needs it.
 *
 * Parameter: `primary_ip`
 *
 * In EPP (RFC 5730), 2302 means something else: Object exists
 *
 * @see [2302 missing-parameter](../docs/23xx.md#wapi-2302)
 */
export const PARAMETER_MISSING_PRIMARY_IP = 2302;

/**
 * Invalid request – WDNS domain – invalid primary_ip format
 *
 * Send the IP address of the primary DNS server, not its name.
 *
 * Parameter: `primary_ip`
 *
 * In EPP (RFC 5730), 2303 means something else: Object does not exist
 *
 * @see [2303 invalid-parameter](../docs/23xx.md#wapi-2303)
 */
export const PARAMETER_INVALID_PRIMARY_IP = 2303;

/**
 * Invalid request – WDNS domain – invalid axfr_enabled format
 *
 * Set axfr_enabled to 0 or 1.
 *
 * Parameter: `axfr_enabled`
 *
 * In EPP (RFC 5730), 2304 means something else: Object status prohibits operation
 *
 * @see [2304 invalid-parameter](../docs/23xx.md#wapi-2304)
 */
export const PARAMETER_INVALID_AXFR_ENABLED = 2304;

/**
 * Invalid request – WDNS domain – required parameter missing: axfr_ips
 *
 * List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
 *
 * Parameter: `axfr_ips`
 *
 * In EPP (RFC 5730), 2305 means something else: Object association prohibits operation
 *
 * @see [2305 missing-parameter](../docs/23xx.md#wapi-2305)
 */
export const PARAMETER_MISSING_AXFR_IPS = 2305;

/**
 * Invalid request – WDNS domain – invalid axfr_ips format
 *
 * List the IP addresses that may transfer the zone, each in an element named ip.
 *
 * Parameter: `axfr_ips`
 *
 * In EPP (RFC 5730), 2306 means something else: Parameter value policy error
 *
 * @see [2306 invalid-parameter](../docs/23xx.md#wapi-2306)
 */
export const PARAMETER_INVALID_AXFR_IPS = 2306;

/**
 * Invalid request – WDNS domain – invalid ns format
 *
 * Check ns, or leave it out: the documentation of dns-domain-add does not describe it.
 *
 * Parameter: `ns`
 *
 * In EPP (RFC 5730), 2308 means something else: Data management policy violation
 *
 * @see [2308 invalid-parameter](../docs/23xx.md#wapi-2308)
 */
export const PARAMETER_INVALID_NS = 2308;

/**
 * Invalid request – WDNS domain – invalid rdtype format
 *
 * Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.
 *
 * Parameter: `type`
 *
 * @see [2309 invalid-parameter](../docs/23xx.md#wapi-2309)
 */
export const DNS_ROW_RDTYPE_INVALID = 2309;

/**
 * Invalid request – WDNS domain – rows count limit reached
 *
 * Delete rows of the domain that are no longer needed. Waiting does not help.
 *
 * @see [2310 quota](../docs/23xx.md#wapi-2310)
 */
export const DNS_ROW_LIMIT_REACHED = 2310;

/**
 * Invalid request – WDNS domain – invalid name format
 *
 * Set name to the part in front of the domain only, such as www; leave it empty for the domain itself.
 *
 * Parameter: `name`
 *
 * @see [2311 invalid-parameter](../docs/23xx.md#wapi-2311)
 */
export const DNS_ROW_NAME_INVALID = 2311;

/**
 * Invalid request – WDNS domain – invalid name format for this rdtype
 *
 * Check name against type: not every record type allows every name.
 *
 * Parameter: `name`
 *
 * @see [2312 invalid-parameter](../docs/23xx.md#wapi-2312)
 */
export const DNS_ROW_NAME_INVALID_FOR_RDTYPE = 2312;

/**
 * Invalid request – WDNS domain – invalid CNAME for this name
 *
 * A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or use another type.
 *
 * @see [2313 invalid-parameter](../docs/23xx.md#wapi-2313)
 */
export const DNS_ROW_CNAME_INVALID_FOR_NAME = 2313;

/**
 * Invalid request – WDNS domain – invalid rdata format for this rdtype
 *
 * Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a host name.
 *
 * Parameter: `rdata`
 *
 * @see [2314 invalid-parameter](../docs/23xx.md#wapi-2314)
 */
export const DNS_ROW_RDATA_INVALID_FOR_RDTYPE = 2314;

/**
 * Invalid request – WDNS domain – invalid TTL
 *
 * Use the TTL that the existing rows with the same name and type have, or change their TTL first.
 *
 * Parameter: `ttl`
 *
 * In `dns-row-add`, `dns-row-update`: TTL is invalid or differs from the TTL of the existing row
 *
 * @see [2315 invalid-parameter](../docs/23xx.md#wapi-2315)
 */
export const DNS_ROW_TTL_INVALID = 2315;

/**
 * Invalid request – WDNS domain – this row exists
 *
 * A row with this data is already there: read the rows with dns-rows-list.
 *
 * In `dns-row-add`: This row is already there
 *
 * In `dns-row-update`: Another row already has this data
 *
 * @see [2316 already-exists](../docs/23xx.md#wapi-2316)
 */
export const DNS_ROW_EXISTS = 2316;

/**
 * Invalid request – WDNS domain – invalid TTL limit
 *
 * Choose a usual TTL, for example 1800 seconds.
 *
 * Parameter: `ttl`
 *
 * @see [2317 invalid-parameter](../docs/23xx.md#wapi-2317)
 */
export const DNS_ROW_TTL_OUT_OF_RANGE = 2317;

/**
 * Invalid request – WDNS domain – unsupported action for secondary domain
 *
 * A secondary domain takes its rows from the primary DNS server. Read and change them there.
 *
 * @see [2318 unsupported](../docs/23xx.md#wapi-2318)
 */
export const DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = 2318;

/**
 * Invalid request – WDNS domain – unsupported action for primary domain
 *
 * Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit.
 *
 * @see [2319 unsupported](../docs/23xx.md#wapi-2319)
 */
export const DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2319;

/**
 * Invalid request – WDNS domain – invalid or unsupported new domain name format
 *
 * Send the bare domain in name_new, for example example.cz.
 *
 * Parameter: `name_new`
 *
 * @see [2320 invalid-parameter](../docs/23xx.md#wapi-2320)
 */
export const DNS_NEW_DOMAIN_NAME_INVALID = 2320;

/**
 * Invalid request – WDNS domain – unsupported TLD of new domain name
 *
 * Check the spelling of the TLD in name_new.
 *
 * Parameter: `name_new`
 *
 * @see [2321 unsupported](../docs/23xx.md#wapi-2321)
 */
export const DNS_NEW_DOMAIN_TLD_UNSUPPORTED = 2321;

/**
 * Invalid request – WDNS domain – maximum user domains count exceeded
 *
 * Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does not help.
 *
 * @see [2322 quota](../docs/23xx.md#wapi-2322)
 */
export const DNS_DOMAIN_LIMIT_REACHED = 2322;

/**
 * Internal error – unknown response code
 *
 * Find out whether the request was carried out before you send it again; after wg-members-create use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * In EPP (RFC 5730), 2400 means something else: Command failed
 *
 * @see [2400 internal](../docs/24xx.md#wapi-2400)
 */
export const INTERNAL_RESPONSE_CODE_UNKNOWN = 2400;

/**
 * Cannot apply template to domain
 *
 * Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain.
 *
 * @see [2401 operation-failed](../docs/24xx.md#wapi-2401)
 */
export const WGP_TEMPLATE_APPLY_FAILED = 2401;

/**
 * Invalid domain template
 *
 * Choose a template from wgp-domain-templates-list.
 *
 * Parameter: `template_domain_id`
 *
 * @see [2402 invalid-parameter](../docs/24xx.md#wapi-2402)
 */
export const WGP_TEMPLATE_INVALID = 2402;

/**
 * Domain template and user mismatch
 *
 * Use a template of your own account; wgp-domain-templates-list lists them.
 *
 * @see [2403 access-denied](../docs/24xx.md#wapi-2403)
 */
export const WGP_TEMPLATE_USER_MISMATCH = 2403;

/**
 * Domain template and domain plan mismatch
 *
 * Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.
 *
 * @see [2404 invalid-parameter](../docs/24xx.md#wapi-2404)
 */
export const WGP_TEMPLATE_PLAN_MISMATCH = 2404;

/**
 * Daily template domain limit reached
 *
 * Wait until the next day before you use this template again. By its text the limit concerns only this template.
 *
 * Limit: a number of requests per object and day, together for `wgp-domain-template-replicate`
 *
 * @see [2405 rate-limit](../docs/24xx.md#wapi-2405)
 */
export const WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED = 2405;

/**
 * Domain/service not found
 *
 * Look the domain up with wgp-services-list.
 *
 * @see [2406 not-found](../docs/24xx.md#wapi-2406)
 */
export const WGP_DOMAIN_OR_SERVICE_NOT_FOUND = 2406;

/**
 * Template domain not found
 *
 * Choose a template from wgp-domain-templates-list.
 *
 * Parameter: `template_domain_id`
 *
 * @see [2407 not-found](../docs/24xx.md#wapi-2407)
 */
export const WGP_TEMPLATE_DOMAIN_NOT_FOUND = 2407;

/**
 * Missing variant_id or period_id
 *
 * Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly).
 *
 * @see [2408 missing-parameter](../docs/24xx.md#wapi-2408)
 */
export const PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID = 2408;

/**
 * Service renewal failed
 *
 * Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [2409 operation-failed](../docs/24xx.md#wapi-2409)
 */
export const WGP_SERVICE_RENEW_FAILED = 2409;

/**
 * Service not found
 *
 * Look the service up with wgp-services-list.
 *
 * @see [2410 not-found](../docs/24xx.md#wapi-2410)
 */
export const WGP_SERVICE_NOT_FOUND = 2410;

/**
 * Unavailable token to rewrite DNS
 *
 * Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.
 *
 * @see [2411 access-denied](../docs/24xx.md#wapi-2411)
 */
export const WGP_DNS_TOKEN_UNAVAILABLE = 2411;

/**
 * Failed API request to rewrite DNS
 *
 * Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out.
 *
 * @see [2412 operation-failed](../docs/24xx.md#wapi-2412)
 */
export const WGP_DNS_REWRITE_FAILED = 2412;

/**
 * Request failed, WGP does not have permission to update DNS
 *
 * Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.
 *
 * @see [2413 access-denied](../docs/24xx.md#wapi-2413)
 */
export const WGP_DNS_UPDATE_NOT_ALLOWED = 2413;

/**
 * WGP does not have a token and the user did not set the force flag in WAPI
 *
 * Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out.
 *
 * @see [2414 access-denied](../docs/24xx.md#wapi-2414)
 */
export const WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET = 2414;

/**
 * Limiter value reached
 *
 * The code does not say which limit. It is probably one of the plan: remove something, or change the plan.
 *
 * @see [2415 quota](../docs/24xx.md#wapi-2415)
 */
export const WGP_LIMIT_REACHED = 2415;

/**
 * Invalid domain mode
 *
 * Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.
 *
 * Parameter: `mode`
 *
 * @see [2416 invalid-parameter](../docs/24xx.md#wapi-2416)
 */
export const WGP_DOMAIN_MODE_INVALID = 2416;

/**
 * Invitation not found
 *
 * The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or withdrawn in the meantime.
 *
 * @see [2419 not-found](../docs/24xx.md#wapi-2419)
 */
export const WG_INVITATION_NOT_FOUND = 2419;

/**
 * Invalid policy array
 *
 * Compare policies with the documentation of the command.
 *
 * Parameter: `policies`
 *
 * @see [2420 invalid-parameter](../docs/24xx.md#wapi-2420)
 */
export const WG_POLICY_INVALID = 2420;

/**
 * Billing error – invalid currency
 *
 * Check that the credit account is kept in the currency in which the service is charged.
 *
 * @see [3001 billing](../docs/3xxx.md#wapi-3001)
 */
export const BILLING_CURRENCY_INVALID = 3001;

/**
 * Billing error – insufficient credit
 *
 * Top up the credit in the customer administration and send the order again. credit-info shows how much is left.
 *
 * @see [3002 billing](../docs/3xxx.md#wapi-3002)
 */
export const INSUFFICIENT_CREDIT = 3002;

/**
 * Account error – undefined contact data
 *
 * Fill in the contact data of your customer account in the customer administration.
 *
 * @see [3003 wrong-state](../docs/3xxx.md#wapi-3003)
 */
export const ACCOUNT_CONTACT_DATA_MISSING = 3003;

/**
 * Invalid input – from and to dates are missing
 *
 * Send date_from and date_to (YYYY-MM-DD).
 *
 * @see [3004 missing-parameter](../docs/3xxx.md#wapi-3004)
 */
export const PARAMETER_MISSING_DATE_RANGE = 3004;

/**
 * Invalid input – wrong date
 *
 * Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.
 *
 * @see [3005 invalid-parameter](../docs/3xxx.md#wapi-3005)
 */
export const PARAMETER_INVALID_DATE_RANGE = 3005;

/**
 * Domain is registered
 *
 * The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name.
 *
 * @see [3201 already-exists](../docs/32xx.md#wapi-3201)
 */
export const DOMAIN_REGISTERED = 3201;

/**
 * Domain is not available (unknown reason)
 *
 * Choose another name. The registry of the TLD may know the reason.
 *
 * @see [3202 name-unavailable](../docs/32xx.md#wapi-3202)
 */
export const DOMAIN_UNAVAILABLE_UNKNOWN_REASON = 3202;

/**
 * Domain is not available
 *
 * Choose another name for the domain.
 *
 * @see [3203 name-unavailable](../docs/32xx.md#wapi-3203)
 */
export const DOMAIN_UNAVAILABLE = 3203;

/**
 * Domain is not available, quarantine
 *
 * The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.
 *
 * @see [3204 name-unavailable](../docs/32xx.md#wapi-3204)
 */
export const DOMAIN_QUARANTINED = 3204;

/**
 * Domain is not available, reserved
 *
 * The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.
 *
 * @see [3205 name-unavailable](../docs/32xx.md#wapi-3205)
 */
export const DOMAIN_RESERVED = 3205;

/**
 * Domain is not available, blocked
 *
 * The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it.
 *
 * @see [3206 name-unavailable](../docs/32xx.md#wapi-3206)
 */
export const DOMAIN_BLOCKED = 3206;

/**
 * Registered by target registrar
 *
 * The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.
 *
 * @see [3207 already-exists](../docs/32xx.md#wapi-3207)
 */
export const DOMAIN_REGISTERED_BY_TARGET_REGISTRAR = 3207;

/**
 * Transfer not allowed, expiration too close
 *
 * Renew the domain with its current registrar and order the transfer after that.
 *
 * @see [3208 wrong-state](../docs/32xx.md#wapi-3208)
 */
export const DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE = 3208;

/**
 * Domain send auth info failed
 *
 * Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization code.
 *
 * @see [3209 operation-failed](../docs/32xx.md#wapi-3209)
 */
export const DOMAIN_SEND_AUTH_INFO_FAILED = 3209;

/**
 * Domain send auth info failed: domain is not available
 *
 * Check the spelling of the domain and that it exists in the registry.
 *
 * @see [3210 not-found](../docs/32xx.md#wapi-3210)
 */
export const DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO = 3210;

/**
 * Contact owner_c is not available
 *
 * Check with contact-info that the contact exists, or create it with contact-create.
 *
 * Parameter: `owner_c`
 *
 * @see [3211 not-found](../docs/32xx.md#wapi-3211)
 */
export const CONTACT_OWNER_C_NOT_FOUND = 3211;

/**
 * Contact admin_c is not available
 *
 * Check with contact-info that the contact exists, or create it with contact-create.
 *
 * Parameter: `admin_c`
 *
 * @see [3212 not-found](../docs/32xx.md#wapi-3212)
 */
export const CONTACT_ADMIN_C_NOT_FOUND = 3212;

/**
 * Contact send auth info failed: contact is not available
 *
 * Check the spelling of the contact and that it exists in the registry.
 *
 * @see [3213 not-found](../docs/32xx.md#wapi-3213)
 */
export const CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO = 3213;

/**
 * NSSET is not available
 *
 * Check the name of the NSSET and that it exists in the registry of the TLD.
 *
 * @see [3214 not-found](../docs/32xx.md#wapi-3214)
 */
export const NSSET_NOT_FOUND = 3214;

/**
 * Contact send auth info failed
 *
 * Check that the contact has a working e-mail address, or ask customer support for the authorization code.
 *
 * @see [3215 operation-failed](../docs/32xx.md#wapi-3215)
 */
export const CONTACT_SEND_AUTH_INFO_FAILED = 3215;

/**
 * Domain info failed
 *
 * Check the spelling of the domain and that it is in your account. If both are right, contact customer support.
 *
 * @see [3216 operation-failed](../docs/32xx.md#wapi-3216)
 */
export const DOMAIN_INFO_FAILED = 3216;

/**
 * NSSET send auth info failed
 *
 * Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the authorization code.
 *
 * In `domain-transfer-check`: Domain transfer check failed, the registry could not be reached
 *
 * @see [3217 operation-failed](../docs/32xx.md#wapi-3217)
 */
export const NSSET_SEND_AUTH_INFO_FAILED = 3217;

/**
 * Domain transfer is not possible
 *
 * Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago.
 *
 * @see [3218 wrong-state](../docs/32xx.md#wapi-3218)
 */
export const DOMAIN_TRANSFER_NOT_POSSIBLE = 3218;

/**
 * Domain already pending for transfer
 *
 * Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification.
 *
 * @see [3219 wrong-state](../docs/32xx.md#wapi-3219)
 */
export const DOMAIN_TRANSFER_PENDING = 3219;

/**
 * Domain is already registered in our system
 *
 * The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.
 *
 * @see [3220 already-exists](../docs/32xx.md#wapi-3220)
 */
export const DOMAIN_REGISTERED_AT_WEDOS = 3220;

/**
 * Domain create failed
 *
 * Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged.
 *
 * @see [3221 operation-failed](../docs/32xx.md#wapi-3221)
 */
export const DOMAIN_CREATE_FAILED = 3221;

/**
 * Domain open failed
 *
 * Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been added to WEDOS DNS.
 *
 * @see [3222 not-found](../docs/32xx.md#wapi-3222)
 */
export const DOMAIN_NOT_FOUND = 3222;

/**
 * Domain authentication error
 *
 * Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.
 *
 * In `dns-domain-axfr-run`, `dns-domain-commit`, `dns-domain-copy`, `dns-domain-info`, `dns-row-add`, `dns-row-detail`, `dns-row-update`, `dns-rows-list`, `domain-info`, `domain-send-auth-info`, `domain-update-keyset`: The domain is not in your account
 *
 * @see [3223 access-denied](../docs/32xx.md#wapi-3223)
 */
export const DOMAIN_ACCESS_DENIED = 3223;

/**
 * Domain renew failed
 *
 * Check the expiration of the domain with domain-info and the payments with account-list before you renew again.
 *
 * @see [3224 operation-failed](../docs/32xx.md#wapi-3224)
 */
export const DOMAIN_RENEW_FAILED = 3224;

/**
 * Domain update DNS failed
 *
 * The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not exist: check both.
 *
 * @see [3225 operation-failed](../docs/32xx.md#wapi-3225)
 */
export const DOMAIN_UPDATE_NS_FAILED = 3225;

/**
 * Domain transfer failed
 *
 * Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged.
 *
 * @see [3226 operation-failed](../docs/32xx.md#wapi-3226)
 */
export const DOMAIN_TRANSFER_FAILED = 3226;

/**
 * Domain transfer failed – authorization error
 *
 * Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly, including upper and lower case.
 *
 * Parameter: `auth_info`
 *
 * @see [3227 access-denied](../docs/32xx.md#wapi-3227)
 */
export const DOMAIN_TRANSFER_AUTHORIZATION_FAILED = 3227;

/**
 * Contact is not supported
 *
 * Do not use the contact commands for this TLD.
 *
 * @see [3228 unsupported](../docs/32xx.md#wapi-3228)
 */
export const CONTACT_UNSUPPORTED = 3228;

/**
 * Contact is not available
 *
 * Check the name of the contact and that it exists in the registry of the TLD.
 *
 * In `nsset-create`, `nsset-send-auth-info`, `nsset-update`: The technical contact could not be loaded
 *
 * @see [3229 not-found](../docs/32xx.md#wapi-3229)
 */
export const CONTACT_NOT_FOUND = 3229;

/**
 * Contact create failed
 *
 * Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name.
 *
 * @see [3230 operation-failed](../docs/32xx.md#wapi-3230)
 */
export const CONTACT_CREATE_FAILED = 3230;

/**
 * Contact is already registered
 *
 * If the contact is yours, use it as it is; otherwise choose another name.
 *
 * @see [3231 already-exists](../docs/32xx.md#wapi-3231)
 */
export const CONTACT_REGISTERED = 3231;

/**
 * Contact is not available (unknown reason)
 *
 * Choose another name for the contact.
 *
 * @see [3232 name-unavailable](../docs/32xx.md#wapi-3232)
 */
export const CONTACT_UNAVAILABLE_UNKNOWN_REASON = 3232;

/**
 * Contact is not available
 *
 * Choose another name for the contact.
 *
 * @see [3233 name-unavailable](../docs/32xx.md#wapi-3233)
 */
export const CONTACT_UNAVAILABLE = 3233;

/**
 * Contact is not available, quarantine
 *
 * Choose another name for the contact.
 *
 * @see [3234 name-unavailable](../docs/32xx.md#wapi-3234)
 */
export const CONTACT_QUARANTINED = 3234;

/**
 * Contact is not available, reserved
 *
 * Choose another name for the contact.
 *
 * @see [3235 name-unavailable](../docs/32xx.md#wapi-3235)
 */
export const CONTACT_RESERVED = 3235;

/**
 * Contact is not available, blocked
 *
 * Choose another name for the contact.
 *
 * @see [3236 name-unavailable](../docs/32xx.md#wapi-3236)
 */
export const CONTACT_BLOCKED = 3236;

/**
 * Contact is already registered by target registrar
 *
 * The contact is already at WEDOS; there is nothing to transfer.
 *
 * @see [3237 already-exists](../docs/32xx.md#wapi-3237)
 */
export const CONTACT_REGISTERED_BY_TARGET_REGISTRAR = 3237;

/**
 * Contact update – authorization error
 *
 * Send the authorization code of the contact in auth_info; without it you can change only contacts that are already authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact.
 *
 * Parameter: `auth_info`
 *
 * @see [3238 access-denied](../docs/32xx.md#wapi-3238)
 */
export const CONTACT_UPDATE_AUTHORIZATION_FAILED = 3238;

/**
 * Contact update failed
 *
 * Send all of the contact’s data, not only what changes, and check it against the rules of the TLD.
 *
 * @see [3239 operation-failed](../docs/32xx.md#wapi-3239)
 */
export const CONTACT_UPDATE_FAILED = 3239;

/**
 * Contact transfer – authorization error
 *
 * Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail address of the contact.
 *
 * Parameter: `auth_info`
 *
 * @see [3240 access-denied](../docs/32xx.md#wapi-3240)
 */
export const CONTACT_TRANSFER_AUTHORIZATION_FAILED = 3240;

/**
 * Contact transfer failed
 *
 * Check the name of the contact, and ask its current registrar whether it may be transferred.
 *
 * @see [3241 operation-failed](../docs/32xx.md#wapi-3241)
 */
export const CONTACT_TRANSFER_FAILED = 3241;

/**
 * NSSET is not supported
 *
 * Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.
 *
 * @see [3242 unsupported](../docs/32xx.md#wapi-3242)
 */
export const NSSET_UNSUPPORTED = 3242;

/**
 * NSSET is not available
 *
 * Choose another name for the NSSET.
 *
 * @see [3243 name-unavailable](../docs/32xx.md#wapi-3243)
 */
export const NSSET_UNAVAILABLE_FOR_CREATE = 3243;

/**
 * NSSET create failed
 *
 * Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.
 *
 * @see [3244 operation-failed](../docs/32xx.md#wapi-3244)
 */
export const NSSET_CREATE_FAILED = 3244;

/**
 * NSSET is registered
 *
 * If the NSSET is yours, use it as it is; otherwise choose another name.
 *
 * @see [3245 already-exists](../docs/32xx.md#wapi-3245)
 */
export const NSSET_REGISTERED = 3245;

/**
 * NSSET is not available (unknown reason)
 *
 * Choose another name for the NSSET.
 *
 * @see [3246 name-unavailable](../docs/32xx.md#wapi-3246)
 */
export const NSSET_UNAVAILABLE_UNKNOWN_REASON = 3246;

/**
 * NSSET is not available
 *
 * Choose another name for the NSSET.
 *
 * @see [3247 name-unavailable](../docs/32xx.md#wapi-3247)
 */
export const NSSET_UNAVAILABLE = 3247;

/**
 * NSSET is not available, quarantine
 *
 * Choose another name for the NSSET.
 *
 * @see [3248 name-unavailable](../docs/32xx.md#wapi-3248)
 */
export const NSSET_QUARANTINED = 3248;

/**
 * NSSET is not available, reserved
 *
 * Choose another name for the NSSET.
 *
 * @see [3249 name-unavailable](../docs/32xx.md#wapi-3249)
 */
export const NSSET_RESERVED = 3249;

/**
 * NSSET is not available, blocked
 *
 * Choose another name for the NSSET.
 *
 * @see [3250 name-unavailable](../docs/32xx.md#wapi-3250)
 */
export const NSSET_BLOCKED = 3250;

/**
 * NSSET is registered by target registrar
 *
 * The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.
 *
 * In `nsset-check`: NSSET is already registered at WEDOS
 *
 * @see [3251 already-exists](../docs/32xx.md#wapi-3251)
 */
export const NSSET_REGISTERED_BY_TARGET_REGISTRAR = 3251;

/**
 * NSSET update – authorization error
 *
 * Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.
 *
 * Parameter: `auth_info`
 *
 * @see [3252 access-denied](../docs/32xx.md#wapi-3252)
 */
export const NSSET_UPDATE_AUTHORIZATION_FAILED = 3252;

/**
 * NSSET update failed
 *
 * Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical contact.
 *
 * @see [3254 operation-failed](../docs/32xx.md#wapi-3254)
 */
export const NSSET_UPDATE_FAILED = 3254;

/**
 * NSSET transfer – authorization error
 *
 * Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.
 *
 * Parameter: `auth_info`
 *
 * @see [3255 access-denied](../docs/32xx.md#wapi-3255)
 */
export const NSSET_TRANSFER_AUTHORIZATION_FAILED = 3255;

/**
 * NSSET transfer failed
 *
 * Check the name of the NSSET, and ask its current registrar whether it may be transferred.
 *
 * @see [3256 operation-failed](../docs/32xx.md#wapi-3256)
 */
export const NSSET_TRANSFER_FAILED = 3256;

/**
 * NSSET send auth info failed: NSSET is not available
 *
 * Check the spelling of the NSSET and that it exists in the registry.
 *
 * @see [3257 not-found](../docs/32xx.md#wapi-3257)
 */
export const NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO = 3257;

/**
 * Registry outage in progress
 *
 * Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [3258 temporary-failure](../docs/32xx.md#wapi-3258)
 */
export const REGISTRY_OUTAGE = 3258;

/**
 * KEYSET is not available
 *
 * Check the name of the KEYSET and that it exists in the registry of the TLD.
 *
 * Parameter: `keyset`
 *
 * @see [3259 not-found](../docs/32xx.md#wapi-3259)
 */
export const KEYSET_NOT_FOUND = 3259;

/**
 * A DNSSEC order is already pending
 *
 * Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished.
 *
 * @see [3260 wrong-state](../docs/32xx.md#wapi-3260)
 */
export const DNSSEC_ORDER_PENDING = 3260;

/**
 * DNSSEC setting failed
 *
 * Check keyset and the DNS servers of the domain. If both are right, contact customer support.
 *
 * @see [3262 operation-failed](../docs/32xx.md#wapi-3262)
 */
export const DNSSEC_UPDATE_FAILED = 3262;

/**
 * Domain does not use WEDOS DNS
 *
 * Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.
 *
 * @see [3263 wrong-state](../docs/32xx.md#wapi-3263)
 */
export const DOMAIN_NOT_USING_WEDOS_DNS = 3263;

/**
 * KEYSET is blocked
 *
 * Use another KEYSET, or have this one unblocked.
 *
 * Parameter: `keyset`
 *
 * @see [3264 wrong-state](../docs/32xx.md#wapi-3264)
 */
export const KEYSET_BLOCKED = 3264;

/**
 * WDNS domain delete failed
 *
 * Check with dns-domains-list whether the domain is still in WEDOS DNS.
 *
 * @see [3301 operation-failed](../docs/33xx.md#wapi-3301)
 */
export const DNS_DOMAIN_DELETE_FAILED = 3301;

/**
 * WDNS domain add failed
 *
 * Check with dns-domains-list whether the domain was added after all. If not, check all parameters.
 *
 * @see [3302 operation-failed](../docs/33xx.md#wapi-3302)
 */
export const DNS_DOMAIN_ADD_FAILED = 3302;

/**
 * WDNS domain exists
 *
 * Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support.
 *
 * @see [3303 already-exists](../docs/33xx.md#wapi-3303)
 */
export const DNS_DOMAIN_EXISTS = 3303;

/**
 * WDNS domain update failed
 *
 * Check with dns-domain-info what the domain looks like now, then check all parameters.
 *
 * @see [3304 operation-failed](../docs/33xx.md#wapi-3304)
 */
export const DNS_DOMAIN_UPDATE_FAILED = 3304;

/**
 * WDNS domain user locked
 *
 * Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the request again.
 *
 * @see [3305 wrong-state](../docs/33xx.md#wapi-3305)
 */
export const DNS_DOMAIN_LOCKED = 3305;

/**
 * WDNS domain is deleted
 *
 * If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
 *
 * @see [3306 not-found](../docs/33xx.md#wapi-3306)
 */
export const DNS_DOMAIN_DELETED = 3306;

/**
 * WDNS domain row add failed
 *
 * Check with dns-rows-list that the row is not there, check its data and add it again.
 *
 * @see [3307 operation-failed](../docs/33xx.md#wapi-3307)
 */
export const DNS_ROW_ADD_FAILED = 3307;

/**
 * WDNS domain row delete failed
 *
 * Check with dns-rows-list whether the row is still there, and use the ID that it returns.
 *
 * @see [3308 operation-failed](../docs/33xx.md#wapi-3308)
 */
export const DNS_ROW_DELETE_FAILED = 3308;

/**
 * WDNS domain row ID does not exist
 *
 * Read the rows again with dns-rows-list and use the ID that it returns.
 *
 * Parameter: `row_id`
 *
 * @see [3309 not-found](../docs/33xx.md#wapi-3309)
 */
export const DNS_ROW_NOT_FOUND = 3309;

/**
 * WDNS domain row update failed
 *
 * Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.
 *
 * @see [3310 operation-failed](../docs/33xx.md#wapi-3310)
 */
export const DNS_ROW_UPDATE_FAILED = 3310;

/**
 * WDNS domain copy failed
 *
 * Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.
 *
 * @see [3311 operation-failed](../docs/33xx.md#wapi-3311)
 */
export const DNS_DOMAIN_COPY_FAILED = 3311;

/**
 * WDNS new domain exists
 *
 * Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed.
 *
 * Parameter: `name_new`
 *
 * @see [3312 already-exists](../docs/33xx.md#wapi-3312)
 */
export const DNS_NEW_DOMAIN_EXISTS = 3312;

/**
 * Internal error
 *
 * If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4000 internal](../docs/4xxx.md#wapi-4000)
 */
export const INTERNAL_ERROR = 4000;

/**
 * Internal exception
 *
 * If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4001 internal](../docs/4xxx.md#wapi-4001)
 */
export const INTERNAL_EXCEPTION = 4001;

/**
 * Billing error – credit deduction failed
 *
 * Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4002 payment-unclear](../docs/4xxx.md#wapi-4002)
 */
export const CREDIT_DEDUCTION_FAILED = 4002;

/**
 * Billing error – billing failed
 *
 * Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4003 payment-unclear](../docs/4xxx.md#wapi-4003)
 */
export const BILLING_FAILED = 4003;

/**
 * Domain check failed, try again later
 *
 * Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.
 *
 * @see [4201 temporary-failure](../docs/42xx.md#wapi-4201)
 */
export const DOMAIN_CHECK_TEMPORARILY_FAILED = 4201;

/**
 * Contact owner_c is not available, try again later
 *
 * The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.
 *
 * Parameter: `owner_c`
 *
 * @see [4202 temporary-failure](../docs/42xx.md#wapi-4202)
 */
export const CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE = 4202;

/**
 * Contact admin_c is not available, try again later
 *
 * The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.
 *
 * Parameter: `admin_c`
 *
 * @see [4203 temporary-failure](../docs/42xx.md#wapi-4203)
 */
export const CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE = 4203;

/**
 * NSSET is not available, try again later
 *
 * The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.
 *
 * @see [4204 temporary-failure](../docs/42xx.md#wapi-4204)
 */
export const NSSET_TEMPORARILY_UNAVAILABLE = 4204;

/**
 * Domain info failed, try again later
 *
 * The registry did not answer; nothing was changed. Send the request again later: a few times at most, with increasing pauses. The code does not say whether the domain exists.
 *
 * @see [4205 temporary-failure](../docs/42xx.md#wapi-4205)
 */
export const DOMAIN_INFO_TEMPORARILY_FAILED = 4205;

/**
 * Domain transfer check failed, try again later
 *
 * Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.
 *
 * @see [4206 temporary-failure](../docs/42xx.md#wapi-4206)
 */
export const DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED = 4206;

/**
 * Domain create failed, try again later
 *
 * Check with domain-info and account-list whether the domain was registered and paid before you order it again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4207 temporary-failure](../docs/42xx.md#wapi-4207)
 */
export const DOMAIN_CREATE_TEMPORARILY_FAILED = 4207;

/**
 * Domain renew failed, try again later
 *
 * Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid, before you renew again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4208 temporary-failure](../docs/42xx.md#wapi-4208)
 */
export const DOMAIN_RENEW_TEMPORARILY_FAILED = 4208;

/**
 * Domain transfer failed, try again later
 *
 * Check with domain-info or domains-list whether the transfer went through or is still running before you order it again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4209 temporary-failure](../docs/42xx.md#wapi-4209)
 */
export const DOMAIN_TRANSFER_TEMPORARILY_FAILED = 4209;

/**
 * Domain update DNS failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS servers.
 *
 * @see [4210 temporary-failure](../docs/42xx.md#wapi-4210)
 */
export const DOMAIN_UPDATE_NS_TEMPORARILY_FAILED = 4210;

/**
 * Contact check failed, try again later
 *
 * Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say whether the name is free.
 *
 * @see [4211 temporary-failure](../docs/42xx.md#wapi-4211)
 */
export const CONTACT_CHECK_TEMPORARILY_FAILED = 4211;

/**
 * Contact is not available, try again later
 *
 * The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.
 *
 * In `nsset-create`, `nsset-send-auth-info`, `nsset-update`: The technical contact is not available, try again later
 *
 * @see [4212 temporary-failure](../docs/42xx.md#wapi-4212)
 */
export const CONTACT_TEMPORARILY_UNAVAILABLE = 4212;

/**
 * Contact create failed, try again later
 *
 * Check whether the contact was created before you create it again: with contact-info, or in the customer administration if WAPI chose the name. A repeat may create a second contact.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4213 temporary-failure](../docs/42xx.md#wapi-4213)
 */
export const CONTACT_CREATE_TEMPORARILY_FAILED = 4213;

/**
 * Domain send auth info failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.
 *
 * @see [4214 temporary-failure](../docs/42xx.md#wapi-4214)
 */
export const DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4214;

/**
 * Contact update failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same data. contact-info shows whether they were saved.
 *
 * @see [4215 temporary-failure](../docs/42xx.md#wapi-4215)
 */
export const CONTACT_UPDATE_TEMPORARILY_FAILED = 4215;

/**
 * Contact transfer failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer went through the first time.
 *
 * @see [4216 temporary-failure](../docs/42xx.md#wapi-4216)
 */
export const CONTACT_TRANSFER_TEMPORARILY_FAILED = 4216;

/**
 * Contact send auth info failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.
 *
 * @see [4217 temporary-failure](../docs/42xx.md#wapi-4217)
 */
export const CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4217;

/**
 * NSSET check failed, try again later
 *
 * Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say whether the name is free.
 *
 * @see [4218 temporary-failure](../docs/42xx.md#wapi-4218)
 */
export const NSSET_CHECK_TEMPORARILY_FAILED = 4218;

/**
 * NSSET create failed, try again later
 *
 * Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most, with increasing pauses.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [4219 temporary-failure](../docs/42xx.md#wapi-4219)
 */
export const NSSET_CREATE_TEMPORARILY_FAILED = 4219;

/**
 * NSSET update failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.
 *
 * @see [4220 temporary-failure](../docs/42xx.md#wapi-4220)
 */
export const NSSET_UPDATE_TEMPORARILY_FAILED = 4220;

/**
 * NSSET transfer failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer went through the first time.
 *
 * @see [4221 temporary-failure](../docs/42xx.md#wapi-4221)
 */
export const NSSET_TRANSFER_TEMPORARILY_FAILED = 4221;

/**
 * NSSET send auth info failed, try again later
 *
 * Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.
 *
 * @see [4222 temporary-failure](../docs/42xx.md#wapi-4222)
 */
export const NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4222;

/**
 * Fatal error
 *
 * If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [5000 internal](../docs/5xxx.md#wapi-5000)
 */
export const FATAL_ERROR = 5000;

/**
 * Internal authentication error
 *
 * Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out.
 *
 * @see [5001 internal](../docs/5xxx.md#wapi-5001)
 */
export const INTERNAL_AUTHENTICATION_ERROR = 5001;

/**
 * Internal pricing error
 *
 * Check with account-list whether anything was charged, and whether the order was carried out, before you send it again.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [5002 internal](../docs/5xxx.md#wapi-5002)
 */
export const INTERNAL_PRICING_ERROR = 5002;

/**
 * Out of order
 *
 * WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.
 *
 * Send it again only once you have found out that it was not carried out.
 *
 * @see [5003 temporary-failure](../docs/5xxx.md#wapi-5003)
 */
export const OUT_OF_ORDER = 5003;

/** Every WAPI code that the registry lists. */
export type WapiCode =
  | 1000
  | 1001
  | 1002
  | 1003
  | 1200
  | 2000
  | 2001
  | 2002
  | 2003
  | 2004
  | 2005
  | 2006
  | 2007
  | 2008
  | 2009
  | 2010
  | 2011
  | 2050
  | 2051
  | 2052
  | 2100
  | 2101
  | 2102
  | 2150
  | 2151
  | 2201
  | 2202
  | 2203
  | 2204
  | 2205
  | 2206
  | 2207
  | 2208
  | 2209
  | 2210
  | 2211
  | 2212
  | 2213
  | 2214
  | 2215
  | 2216
  | 2217
  | 2218
  | 2219
  | 2220
  | 2221
  | 2222
  | 2223
  | 2224
  | 2225
  | 2226
  | 2227
  | 2228
  | 2229
  | 2230
  | 2231
  | 2232
  | 2233
  | 2234
  | 2235
  | 2236
  | 2237
  | 2238
  | 2239
  | 2240
  | 2241
  | 2242
  | 2243
  | 2244
  | 2245
  | 2246
  | 2247
  | 2248
  | 2249
  | 2250
  | 2251
  | 2252
  | 2253
  | 2264
  | 2265
  | 2266
  | 2267
  | 2269
  | 2272
  | 2273
  | 2274
  | 2275
  | 2276
  | 2277
  | 2278
  | 2279
  | 2280
  | 2281
  | 2282
  | 2283
  | 2284
  | 2285
  | 2286
  | 2290
  | 2291
  | 2292
  | 2293
  | 2294
  | 2295
  | 2296
  | 2301
  | 2302
  | 2303
  | 2304
  | 2305
  | 2306
  | 2308
  | 2309
  | 2310
  | 2311
  | 2312
  | 2313
  | 2314
  | 2315
  | 2316
  | 2317
  | 2318
  | 2319
  | 2320
  | 2321
  | 2322
  | 2400
  | 2401
  | 2402
  | 2403
  | 2404
  | 2405
  | 2406
  | 2407
  | 2408
  | 2409
  | 2410
  | 2411
  | 2412
  | 2413
  | 2414
  | 2415
  | 2416
  | 2419
  | 2420
  | 3001
  | 3002
  | 3003
  | 3004
  | 3005
  | 3201
  | 3202
  | 3203
  | 3204
  | 3205
  | 3206
  | 3207
  | 3208
  | 3209
  | 3210
  | 3211
  | 3212
  | 3213
  | 3214
  | 3215
  | 3216
  | 3217
  | 3218
  | 3219
  | 3220
  | 3221
  | 3222
  | 3223
  | 3224
  | 3225
  | 3226
  | 3227
  | 3228
  | 3229
  | 3230
  | 3231
  | 3232
  | 3233
  | 3234
  | 3235
  | 3236
  | 3237
  | 3238
  | 3239
  | 3240
  | 3241
  | 3242
  | 3243
  | 3244
  | 3245
  | 3246
  | 3247
  | 3248
  | 3249
  | 3250
  | 3251
  | 3252
  | 3254
  | 3255
  | 3256
  | 3257
  | 3258
  | 3259
  | 3260
  | 3262
  | 3263
  | 3264
  | 3301
  | 3302
  | 3303
  | 3304
  | 3305
  | 3306
  | 3307
  | 3308
  | 3309
  | 3310
  | 3311
  | 3312
  | 4000
  | 4001
  | 4002
  | 4003
  | 4201
  | 4202
  | 4203
  | 4204
  | 4205
  | 4206
  | 4207
  | 4208
  | 4209
  | 4210
  | 4211
  | 4212
  | 4213
  | 4214
  | 4215
  | 4216
  | 4217
  | 4218
  | 4219
  | 4220
  | 4221
  | 4222
  | 5000
  | 5001
  | 5002
  | 5003;
