// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

// To use this file in a package, add the package's line here.

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Every WAPI code that the registry lists. Unlisted numbers can appear at any time: the static
 * methods take any number.
 *
 * @see <a href="https://kb.wedos.global/wapi-codes/">WAPI</a>
 */
public enum WapiCode {
  /**
   * OK
   *
   * <p>In contact-check: Contact name is available
   *
   * <p>In contact-send-auth-info, domain-send-auth-info, nsset-send-auth-info: The authorization
   * code was sent by e-mail
   *
   * <p>In domain-check: Domain is available for registration
   *
   * <p>In domain-tld-period-check: The TLD allows this period
   *
   * <p>In domain-transfer-check: Domain transfer is possible
   *
   * <p>In nsset-check: NSSET name is available
   *
   * <p>In poll-req: Notification fetched from the queue
   */
  OK(1000),

  /**
   * Request pending
   *
   * <p>Do not send the request again. Wait for the notification that carries the result; from the
   * poll queue you get it with poll-req.
   */
  REQUEST_PENDING(1001),

  /**
   * Notification acquired
   *
   * <p>Treat it as success: the notification is marked as read and poll-req will offer the next
   * one.
   */
  NOTIFICATION_ACKNOWLEDGED(1002),

  /**
   * Empty notifications queue
   *
   * <p>Nothing is wrong: there is no unread notification. Ask again at your usual interval.
   */
  NOTIFICATION_QUEUE_EMPTY(1003),

  /**
   * Domain transferred out
   *
   * <p>The domain is no longer in your account. Remove it from your records, stop renewing it at
   * WEDOS and acknowledge the notification with poll-ack.
   */
  DOMAIN_TRANSFERRED_OUT(1200),

  /**
   * Request parse error
   *
   * <p>Check that the request is valid JSON or XML and that it is sent in a POST parameter named
   * request.
   *
   * <p>In EPP (RFC 5730), 2000 means something else: Unknown command
   */
  REQUEST_PARSE_ERROR(2000),

  /**
   * Invalid request &#8211; required parameter missing: user
   *
   * <p>Set user to the login of your WEDOS customer account.
   *
   * <p>Parameter: user
   *
   * <p>In EPP (RFC 5730), 2001 means something else: Command syntax error
   */
  PARAMETER_MISSING_USER(2001),

  /**
   * Invalid request &#8211; required parameter missing: auth
   *
   * <p>Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in
   * Prague as two digits.
   *
   * <p>Parameter: auth
   *
   * <p>In EPP (RFC 5730), 2002 means something else: Command use error
   */
  PARAMETER_MISSING_AUTH(2002),

  /**
   * Invalid request &#8211; required parameter missing: command
   *
   * <p>Set command to the name of a command, for example ping.
   *
   * <p>Parameter: command
   *
   * <p>In EPP (RFC 5730), 2003 means something else: Required parameter missing
   */
  PARAMETER_MISSING_COMMAND(2003),

  /**
   * Invalid request &#8211; only one data element is allowed
   *
   * <p>Put all parameters of the command into one data element and send each command as a request
   * of its own.
   *
   * <p>In EPP (RFC 5730), 2004 means something else: Parameter value range error
   */
  MULTIPLE_DATA_ELEMENTS(2004),

  /**
   * Invalid request &#8211; clTRID parameter is too long
   *
   * <p>Shorten clTRID, or leave it out.
   *
   * <p>Parameter: clTRID
   *
   * <p>In EPP (RFC 5730), 2005 means something else: Parameter value syntax error
   */
  CLTRID_TOO_LONG(2005),

  /**
   * Requests limit exceeded
   *
   * <p>Stop sending requests and wait until the hour is over. One account may send 1,000 requests
   * an hour, and requests beyond the limit count as invalid, which gets the IP address blocked
   * (2052).
   *
   * <p>Limit: 1,000 requests per account and hour
   */
  REQUEST_LIMIT_EXCEEDED(2006),

  /**
   * Invalid request &#8211; maximum request size exceeded
   *
   * <p>Split the request into several smaller ones.
   */
  REQUEST_TOO_LARGE(2007),

  /**
   * Invalid request &#8211; request is too complex
   *
   * <p>Simplify the structure of the data, mainly its nesting and its number of items.
   */
  REQUEST_TOO_COMPLEX(2008),

  /**
   * Invalid request &#8211; request is empty
   *
   * <p>Check that your client really sends the request in a POST parameter named request.
   */
  REQUEST_EMPTY(2009),

  /**
   * Unknown command
   *
   * <p>Check the spelling of the command against its documentation.
   *
   * <p>Parameter: command
   */
  COMMAND_UNKNOWN(2010),

  /**
   * Command disabled
   *
   * <p>Do not use the command, or ask customer support whether it can be enabled for your account.
   *
   * <p>Parameter: command
   */
  COMMAND_DISABLED(2011),

  /**
   * Authentication failure
   *
   * <p>Do not repeat the request: repeated failures get your IP address blocked (2052). Check the
   * login, the WAPI password and how the auth string is computed: it contains the current hour in
   * Prague, so check the clock and time zone of your server too.
   */
  AUTHENTICATION_FAILED(2050),

  /**
   * Access not allowed from this IP address
   *
   * <p>Allow the IP address of your server for WAPI in the customer administration, and its IPv6
   * address too if it has one. Until then send no further requests: each of them counts as invalid.
   */
  IP_NOT_ALLOWED(2051),

  /**
   * IP address temporarily blocked due to too many failed requests
   *
   * <p>Stop sending requests from this IP address and wait: each further invalid request lengthens
   * the block. Meanwhile find and fix the request that keeps failing.
   *
   * <p>Limit: a number of requests per IP address, in a window of unknown length
   */
  IP_BLOCKED(2052),

  /**
   * Required parameter missing
   *
   * <p>Compare the parameters with the documentation of the command; the code does not say which
   * one is missing.
   *
   * <p>In EPP (RFC 5730), 2100 means something else: Unimplemented protocol version
   */
  PARAMETER_MISSING(2100),

  /**
   * Parameters mismatch
   *
   * <p>Compare the names, types and values of all parameters with the documentation of the command,
   * and leave out those that it does not know.
   *
   * <p>In EPP (RFC 5730), 2101 means something else: Unimplemented command
   */
  PARAMETER_MISMATCH(2101),

  /**
   * Invalid request &#8211; input data encoding mismatch
   *
   * <p>Send the request in UTF-8 and check that all texts in it really are UTF-8.
   *
   * <p>In EPP (RFC 5730), 2102 means something else: Unimplemented option
   */
  REQUEST_ENCODING_MISMATCH(2102),

  /**
   * Notification polling not allowed for this account
   *
   * <p>In the WAPI settings of the customer administration, choose the poll queue as the way to
   * receive notifications.
   */
  NOTIFICATION_POLLING_NOT_ALLOWED(2150),

  /**
   * Notification does not exist
   *
   * <p>The notification was probably acknowledged already. Go on with poll-req and use the ID that
   * it returns.
   *
   * <p>Parameter: id
   */
  NOTIFICATION_NOT_FOUND(2151),

  /**
   * Unsupported TLD
   *
   * <p>Check the spelling of the TLD. If it is right, this command cannot be used for domains under
   * it.
   *
   * <p>In contact-check, contact-create, contact-info, contact-send-auth-info, contact-transfer,
   * contact-update, nsset-check, nsset-create, nsset-info, nsset-send-auth-info, nsset-transfer,
   * nsset-update: Invalid TLD
   *
   * <p>In EPP (RFC 5730), 2201 means something else: Authorization error
   */
  UNSUPPORTED_TLD(2201),

  /**
   * Invalid or unsupported domain name format
   *
   * <p>Send the bare domain name such as example.cz, without a protocol, a path, spaces or a
   * trailing dot.
   *
   * <p>In EPP (RFC 5730), 2202 means something else: Invalid authorization information
   */
  DOMAIN_NAME_INVALID(2202),

  /**
   * Invalid period
   *
   * <p>Choose a period that the TLD allows: domain-tld-period-check tells whether it does.
   *
   * <p>Parameter: period
   *
   * <p>In domain-renew: Invalid renewal period
   *
   * <p>In domain-tld-period-check: The TLD does not allow this period
   *
   * <p>In wgp-domain-create: Invalid period_id
   */
  PARAMETER_INVALID_PERIOD(2203),

  /**
   * Invalid request &#8211; required parameter missing: owner_c
   *
   * <p>Set owner_c to the name of the contact of the holder. If there is none, create it with
   * contact-create.
   *
   * <p>Parameter: owner_c
   */
  PARAMETER_MISSING_OWNER_C(2204),

  /**
   * Invalid request &#8211; required parameter missing: domain
   *
   * <p>Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS
   * Protection, elsewhere in name.
   *
   * <p>Parameter: domain
   */
  PARAMETER_MISSING_DOMAIN(2205),

  /**
   * Invalid request &#8211; internal error
   *
   * <p>Check with wgp-services-list and account-list whether the order was carried out and paid
   * before you send it again. If the error persists, contact customer support.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_REQUEST_INTERNAL_ERROR(2206),

  /**
   * Invalid request &#8211; invalid format: owner_c
   *
   * <p>Check the spelling of the contact in owner_c.
   *
   * <p>Parameter: owner_c
   *
   * <p>In contact-update: Invalid contact name format
   */
  PARAMETER_INVALID_OWNER_C(2207),

  /**
   * Invalid request &#8211; invalid format: admin_c
   *
   * <p>Check the spelling of the contact in admin_c.
   *
   * <p>Parameter: admin_c
   */
  PARAMETER_INVALID_ADMIN_C(2208),

  /**
   * Invalid request &#8211; invalid format: nsset
   *
   * <p>Check the spelling of the NSSET.
   *
   * <p>Parameter: nsset
   *
   * <p>In nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid NSSET name format
   */
  PARAMETER_INVALID_NSSET(2209),

  /**
   * Invalid request &#8211; invalid format: dns
   *
   * <p>Put each DNS server into an element named server, with at least its name; in JSON number
   * these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the
   * servers of WEDOS.
   *
   * <p>Parameter: dns
   */
  PARAMETER_INVALID_DNS(2210),

  /**
   * Invalid request &#8211; too many DNS servers
   *
   * <p>List fewer DNS servers.
   *
   * <p>Parameter: dns
   */
  TOO_MANY_DNS_SERVERS(2211),

  /**
   * Invalid request &#8211; required parameter missing: nsset
   *
   * <p>Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.
   *
   * <p>Parameter: nsset
   */
  PARAMETER_MISSING_NSSET(2212),

  /**
   * Invalid request &#8211; required parameter missing: dns
   *
   * <p>Send either dns, with each DNS server in an element named server, or nsset (.cz domains
   * only). An empty dns sets the DNS servers of WEDOS.
   *
   * <p>Parameter: dns
   */
  PARAMETER_MISSING_DNS(2213),

  /**
   * Invalid request &#8211; duplicate DNS entry
   *
   * <p>List each DNS server only once.
   *
   * <p>Parameter: dns
   */
  DUPLICATE_DNS_SERVER(2214),

  /**
   * Invalid request &#8211; required parameter missing: auth info
   *
   * <p>Send the authorization code of the object. You get it from its current registrar or holder.
   *
   * <p>Parameter: auth_info
   */
  PARAMETER_MISSING_AUTH_INFO(2215),

  /**
   * Invalid or unsupported contact name format
   *
   * <p>Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.
   *
   * <p>In nsset-create, nsset-update: Invalid format of the technical contact
   */
  CONTACT_NAME_INVALID(2216),

  /**
   * Invalid request &#8211; invalid contact data
   *
   * <p>Check all data of the contact against the rules of the TLD; the code does not say which item
   * is wrong.
   */
  CONTACT_DATA_INVALID(2217),

  /**
   * Invalid request &#8211; contact identifier is created automatically
   *
   * <p>Leave cname out or empty: contact-create generates the name and returns it.
   *
   * <p>Parameter: cname
   */
  CONTACT_NAME_AUTO_GENERATED(2218),

  /**
   * Invalid request &#8211; required parameter missing: company
   *
   * <p>Fill in the name of the company. contact-update needs all of the contact&#8217;s data, not
   * only what changes.
   *
   * <p>Parameter: company
   */
  PARAMETER_MISSING_COMPANY(2219),

  /**
   * Invalid request &#8211; required parameter missing: fname
   *
   * <p>Fill in the first name. contact-update needs all of the contact&#8217;s data, not only what
   * changes.
   *
   * <p>Parameter: fname
   */
  PARAMETER_MISSING_FNAME(2220),

  /**
   * Invalid request &#8211; required parameter missing: lname
   *
   * <p>Fill in the last name. contact-update needs all of the contact&#8217;s data, not only what
   * changes.
   *
   * <p>Parameter: lname
   */
  PARAMETER_MISSING_LNAME(2221),

  /**
   * Invalid request &#8211; required parameter missing: email
   *
   * <p>Fill in an existing e-mail address. contact-update needs all of the contact&#8217;s data,
   * not only what changes.
   *
   * <p>Parameter: email
   */
  PARAMETER_MISSING_EMAIL(2222),

  /**
   * Invalid request &#8211; invalid format: email
   *
   * <p>Send the address of an existing mailbox: WAPI checks that it exists.
   *
   * <p>Parameter: email
   *
   * <p>In wg-members-create, wg-members-show: Invalid email format or the address does not exist
   */
  PARAMETER_INVALID_EMAIL(2223),

  /**
   * Invalid request &#8211; required parameter missing: email2
   *
   * <p>Fill in an existing e-mail address. contact-update needs all of the contact&#8217;s data,
   * not only what changes.
   *
   * <p>Parameter: email2
   */
  PARAMETER_MISSING_EMAIL2(2224),

  /**
   * Invalid request &#8211; invalid format: email2
   *
   * <p>Send the address of an existing mailbox: WAPI checks that it exists.
   *
   * <p>Parameter: email2
   */
  PARAMETER_INVALID_EMAIL2(2225),

  /**
   * Invalid request &#8211; required parameter missing: phone
   *
   * <p>Fill in the phone number with its country code. contact-update needs all of the
   * contact&#8217;s data, not only what changes.
   *
   * <p>Parameter: phone
   */
  PARAMETER_MISSING_PHONE(2226),

  /**
   * Invalid request &#8211; invalid format: phone
   *
   * <p>Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
   *
   * <p>Parameter: phone
   */
  PARAMETER_INVALID_PHONE(2227),

  /**
   * Invalid request &#8211; required parameter missing: fax
   *
   * <p>Fill in the fax number with its country code. contact-update needs all of the
   * contact&#8217;s data, not only what changes.
   *
   * <p>Parameter: fax
   */
  PARAMETER_MISSING_FAX(2228),

  /**
   * Invalid request &#8211; invalid format: fax
   *
   * <p>Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
   *
   * <p>Parameter: fax
   */
  PARAMETER_INVALID_FAX(2229),

  /**
   * Invalid request &#8211; required parameter missing: ic
   *
   * <p>Fill in the company registration number (I&#268;O in Czech). contact-update needs all of the
   * contact&#8217;s data, not only what changes.
   *
   * <p>Parameter: ic
   */
  PARAMETER_MISSING_IC(2230),

  /**
   * Invalid request &#8211; invalid format: ic
   *
   * <p>Check the company registration number (I&#268;O in Czech).
   *
   * <p>Parameter: ic
   */
  PARAMETER_INVALID_IC(2231),

  /**
   * Invalid request &#8211; required parameter missing: dic
   *
   * <p>Fill in the tax identification number (DI&#268; in Czech). contact-update needs all of the
   * contact&#8217;s data, not only what changes.
   *
   * <p>Parameter: dic
   */
  PARAMETER_MISSING_DIC(2232),

  /**
   * Invalid request &#8211; invalid format: dic
   *
   * <p>Check the tax identification number (DI&#268; in Czech).
   *
   * <p>Parameter: dic
   */
  PARAMETER_INVALID_DIC(2233),

  /**
   * Invalid request &#8211; required parameter missing: addr_street
   *
   * <p>Fill in the street. contact-update needs all of the contact&#8217;s data, not only what
   * changes.
   *
   * <p>Parameter: addr_street
   */
  PARAMETER_MISSING_ADDR_STREET(2234),

  /**
   * Invalid request &#8211; required parameter missing: addr_city
   *
   * <p>Fill in the city. contact-update needs all of the contact&#8217;s data, not only what
   * changes.
   *
   * <p>Parameter: addr_city
   */
  PARAMETER_MISSING_ADDR_CITY(2235),

  /**
   * Invalid request &#8211; required parameter missing: addr_zip
   *
   * <p>Fill in the postal code. contact-update needs all of the contact&#8217;s data, not only what
   * changes.
   *
   * <p>Parameter: addr_zip
   */
  PARAMETER_MISSING_ADDR_ZIP(2236),

  /**
   * Invalid request &#8211; required parameter missing: addr_country
   *
   * <p>Fill in the two-letter ISO code of the country in lower case. contact-update needs all of
   * the contact&#8217;s data, not only what changes.
   *
   * <p>Parameter: addr_country
   */
  PARAMETER_MISSING_ADDR_COUNTRY(2237),

  /**
   * Invalid request &#8211; invalid format: addr_country
   *
   * <p>Send the two-letter ISO code of the country in lower case, for example cz.
   *
   * <p>Parameter: addr_country
   */
  PARAMETER_INVALID_ADDR_COUNTRY(2238),

  /**
   * Invalid request &#8211; required parameter missing: addr_state
   *
   * <p>Fill in the state or region, not the country. contact-update needs all of the
   * contact&#8217;s data, not only what changes.
   *
   * <p>Parameter: addr_state
   */
  PARAMETER_MISSING_ADDR_STATE(2239),

  /**
   * Invalid request &#8211; required parameter missing in other data
   *
   * <p>Look up which additional data the TLD requires and fill them in.
   */
  PARAMETER_MISSING_IN_OTHER_DATA(2240),

  /**
   * Invalid request &#8211; invalid format in other data
   *
   * <p>Check the additional data that the TLD requires.
   */
  PARAMETER_INVALID_IN_OTHER_DATA(2241),

  /**
   * Invalid request &#8211; invalid status
   *
   * <p>Check status: of the commands that the vendor describes, only domains-list takes it.
   *
   * <p>Parameter: status
   */
  PARAMETER_INVALID_STATUS(2242),

  /**
   * Invalid request &#8211; function SendAuthInfo is not allowed for this domain
   *
   * <p>The authorization code cannot be sent by this command. Ask customer support how to get it.
   *
   * <p>In contact-send-auth-info: Sending the authorization code is not allowed for this contact
   *
   * <p>In nsset-send-auth-info: Sending the authorization code is not allowed for this NSSET
   */
  SEND_AUTH_INFO_UNSUPPORTED(2243),

  /**
   * Invalid request &#8211; contact transfer is not allowed for this TLD
   *
   * <p>Create a contact of your own with contact-create and use that one.
   */
  CONTACT_TRANSFER_UNSUPPORTED(2244),

  /**
   * Invalid request &#8211; rules agree missing
   *
   * <p>Set rules to the first and last name of the person who agreed to the terms of WEDOS and of
   * the registry, typically the holder of the domain.
   *
   * <p>Parameter: rules
   */
  PARAMETER_MISSING_RULES(2245),

  /**
   * Invalid request &#8211; invalid format: rules agree
   *
   * <p>Set rules to the first and last name of the person who agreed to the terms of WEDOS and of
   * the registry, typically the holder of the domain.
   *
   * <p>Parameter: rules
   */
  PARAMETER_INVALID_RULES(2246),

  /**
   * Invalid or unsupported NSSET name format
   *
   * <p>Check the spelling of the NSSET.
   *
   * <p>Parameter: name
   */
  NSSET_NAME_INVALID(2247),

  /**
   * Invalid request &#8211; invalid NSSET data
   *
   * <p>Check the DNS servers and the technical contact of the NSSET; the code does not say which
   * item is wrong.
   */
  NSSET_DATA_INVALID(2248),

  /**
   * Invalid request &#8211; NSSET transfer is not allowed for this TLD
   *
   * <p>Check tld: only .cz domains use NSSETs.
   */
  NSSET_TRANSFER_UNSUPPORTED(2249),

  /**
   * Invalid request &#8211; domain check &#8211; max. query hour limit exceeded
   *
   * <p>Wait until the hour is over. One account may send 100 domain availability requests an hour,
   * shared by domain-check, domain-create and domain-transfer-check; other commands are not
   * affected. Until then each attempt counts as an invalid request, and too many of those get your
   * IP address blocked (2052). The code does not say whether the domain is free.
   *
   * <p>Limit: 100 requests per account and hour, together for domain-check, domain-create,
   * domain-transfer-check
   */
  DOMAIN_CHECK_LIMIT_EXCEEDED(2250),

  /**
   * Invalid request &#8211; domain check failed, try again later
   *
   * <p>Wait a while and check the domain again: a few times at most, with increasing pauses. Each
   * check counts towards the hourly limit (2250). The code does not say whether the domain is free.
   */
  DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED(2251),

  /**
   * Invalid request &#8211; domain transfer check &#8211; max. query hour limit exceeded
   *
   * <p>Wait until the hour is over. One account may send 100 domain availability requests an hour,
   * shared by domain-check, domain-create and domain-transfer-check; other commands are not
   * affected. Until then each attempt counts as an invalid request, and too many of those get your
   * IP address blocked (2052). The code does not say whether the transfer is possible.
   *
   * <p>Limit: 100 requests per account and hour, together for domain-check, domain-create,
   * domain-transfer-check
   */
  DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED(2252),

  /**
   * Invalid request &#8211; invalid format: addr_zip
   *
   * <p>Check the postal code, and that it fits the country.
   *
   * <p>Parameter: addr_zip
   */
  PARAMETER_INVALID_ADDR_ZIP(2253),

  /**
   * Invalid KEYSET name
   *
   * <p>Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.
   *
   * <p>Parameter: keyset
   */
  KEYSET_NAME_INVALID(2264),

  /**
   * DNSSEC is not supported
   *
   * <p>DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.
   */
  DNSSEC_UNSUPPORTED(2265),

  /**
   * Unsupported action for secondary domain
   *
   * <p>Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain
   * that is primary in WEDOS DNS.
   *
   * <p>Parameter: keyset
   */
  KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN(2266),

  /**
   * Unsupported action for primary domain
   *
   * <p>Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only
   * for a domain that is secondary in WEDOS DNS or does not use it.
   *
   * <p>Parameter: keyset
   */
  KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN(2267),

  /**
   * An unpaid new period already exists
   *
   * <p>A renewal of the domain is already ordered but not paid. Either pay that order in the
   * customer administration and do not renew again, or cancel the order there and renew through
   * WAPI.
   */
  DOMAIN_UNPAID_PERIOD_EXISTS(2269),

  /**
   * Invalid IP address format
   *
   * <p>Check all addresses in upstream_ips: they are IP addresses, not host names.
   *
   * <p>Parameter: upstream_ips
   */
  PARAMETER_INVALID_UPSTREAM_IPS(2272),

  /**
   * Invalid variant
   *
   * <p>Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).
   *
   * <p>Parameter: variant_id
   */
  PARAMETER_INVALID_VARIANT_ID(2273),

  /**
   * Internal error &#8211; missing user_id
   *
   * <p>Do not repeat the request: each time it counts as invalid. You do not send user_id, so there
   * is nothing to correct; give customer support the svTRID of the answer.
   */
  INTERNAL_USER_ID_MISSING(2274),

  /**
   * Internal error &#8211; user not found
   *
   * <p>Do not repeat the request: each time it counts as invalid. Give customer support the svTRID
   * of the answer.
   */
  INTERNAL_USER_NOT_FOUND(2275),

  /**
   * Unsupported TLD or maximal domain level exceeded
   *
   * <p>Check the TLD, or order the service for a domain with fewer levels.
   *
   * <p>Parameter: domain
   */
  UNSUPPORTED_TLD_OR_DOMAIN_LEVEL(2276),

  /**
   * Not allowed to explicitly prepend www. to the domain name
   *
   * <p>Send the domain without www. at its beginning.
   *
   * <p>Parameter: domain
   */
  DOMAIN_NAME_HAS_WWW_PREFIX(2277),

  /**
   * Domain name cannot be used &#8211; there is a service with this domain name
   *
   * <p>Check with wgp-services-list whether the service is yours: an earlier order may have
   * succeeded. If it is, use it; otherwise choose another domain name.
   */
  DOMAIN_NAME_USED_BY_SERVICE(2278),

  /**
   * Credit account is locked
   *
   * <p>Find out in the customer administration or from customer support why the credit account is
   * locked. Send the order again only once it is unlocked.
   */
  CREDIT_ACCOUNT_LOCKED(2279),

  /**
   * Credit account active
   *
   * <p>Check the state of the credit account in the customer administration, and with account-list
   * that nothing was charged, before you send the order again.
   */
  CREDIT_ACCOUNT_ACTIVE(2280),

  /**
   * Inactive credit account
   *
   * <p>Activate the credit account in the customer administration; WAPI takes all payments from it.
   */
  CREDIT_ACCOUNT_INACTIVE(2281),

  /**
   * Invalid credit account currency
   *
   * <p>Check that the credit account is kept in the currency in which the service is charged.
   */
  CREDIT_ACCOUNT_CURRENCY_INVALID(2282),

  /**
   * Invalid amount or insufficient credit
   *
   * <p>Compare the credit (credit-info) with the price of the service. If it is too low, top up the
   * credit and send the order again.
   */
  AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT(2283),

  /**
   * Credit account information error
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_INFORMATION_ERROR(2284),

  /**
   * Incorrect VAT settings
   *
   * <p>Correct the tax data of your account in the customer administration.
   */
  VAT_SETTINGS_INVALID(2285),

  /**
   * Credit account &#8211; internal error
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_INTERNAL_ERROR(2286),

  /**
   * Credit account &#8211; activity has not been added to the credit account
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED(2290),

  /**
   * Domain already exists for this customer account in the WGP API
   *
   * <p>Do not order again: the domain is already in WEDOS Protection under your account.
   */
  WGP_DOMAIN_EXISTS(2291),

  /**
   * Domain not found for this customer account in the WGP API
   *
   * <p>Look the domain up with wgp-services-list, or add it with wgp-domain-create.
   */
  WGP_DOMAIN_NOT_FOUND(2292),

  /**
   * Unable to get the credit balance on the credit account
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_BALANCE_UNAVAILABLE(2293),

  /**
   * Unable to retrieve service price
   *
   * <p>Check that variant_id and period_id exist. Before you send the order again, check with
   * account-list and wgp-services-list that nothing was paid or created.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  WGP_SERVICE_PRICE_UNAVAILABLE(2294),

  /**
   * Unable to create domain in WGP. The payment has been cancelled.
   *
   * <p>Check with account-list that the payment was returned, and with wgp-services-list that the
   * service does not exist, before you send the order again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  WGP_DOMAIN_CREATE_FAILED(2295),

  /**
   * Credit account movement cannot be cancelled
   *
   * <p>Do not send the order again yet. Check the movements on the credit account (account-list),
   * and contact customer support if a payment for a service that you did not get remains there.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED(2296),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid type format
   *
   * <p>Set type to primary or secondary.
   *
   * <p>Parameter: type
   *
   * <p>In EPP (RFC 5730), 2301 means something else: Object not pending transfer
   */
  DNS_DOMAIN_TYPE_INVALID(2301),

  /**
   * Invalid request &#8211; WDNS domain &#8211; required parameter missing: primary_ip
   *
   * <p>Send the IP address of the primary DNS server: a secondary domain needs it.
   *
   * <p>Parameter: primary_ip
   *
   * <p>In EPP (RFC 5730), 2302 means something else: Object exists
   */
  PARAMETER_MISSING_PRIMARY_IP(2302),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid primary_ip format
   *
   * <p>Send the IP address of the primary DNS server, not its name.
   *
   * <p>Parameter: primary_ip
   *
   * <p>In EPP (RFC 5730), 2303 means something else: Object does not exist
   */
  PARAMETER_INVALID_PRIMARY_IP(2303),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid axfr_enabled format
   *
   * <p>Set axfr_enabled to 0 or 1.
   *
   * <p>Parameter: axfr_enabled
   *
   * <p>In EPP (RFC 5730), 2304 means something else: Object status prohibits operation
   */
  PARAMETER_INVALID_AXFR_ENABLED(2304),

  /**
   * Invalid request &#8211; WDNS domain &#8211; required parameter missing: axfr_ips
   *
   * <p>List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
   *
   * <p>Parameter: axfr_ips
   *
   * <p>In EPP (RFC 5730), 2305 means something else: Object association prohibits operation
   */
  PARAMETER_MISSING_AXFR_IPS(2305),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid axfr_ips format
   *
   * <p>List the IP addresses that may transfer the zone, each in an element named ip.
   *
   * <p>Parameter: axfr_ips
   *
   * <p>In EPP (RFC 5730), 2306 means something else: Parameter value policy error
   */
  PARAMETER_INVALID_AXFR_IPS(2306),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid ns format
   *
   * <p>Check ns, or leave it out: the documentation of dns-domain-add does not describe it.
   *
   * <p>Parameter: ns
   *
   * <p>In EPP (RFC 5730), 2308 means something else: Data management policy violation
   */
  PARAMETER_INVALID_NS(2308),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid rdtype format
   *
   * <p>Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.
   *
   * <p>Parameter: type
   */
  DNS_ROW_RDTYPE_INVALID(2309),

  /**
   * Invalid request &#8211; WDNS domain &#8211; rows count limit reached
   *
   * <p>Delete rows of the domain that are no longer needed. Waiting does not help.
   */
  DNS_ROW_LIMIT_REACHED(2310),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid name format
   *
   * <p>Set name to the part in front of the domain only, such as www; leave it empty for the domain
   * itself.
   *
   * <p>Parameter: name
   */
  DNS_ROW_NAME_INVALID(2311),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid name format for this rdtype
   *
   * <p>Check name against type: not every record type allows every name.
   *
   * <p>Parameter: name
   */
  DNS_ROW_NAME_INVALID_FOR_RDTYPE(2312),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid CNAME for this name
   *
   * <p>A CNAME is not allowed at the domain itself or alongside other records of the same name.
   * Delete those records, or use another type.
   */
  DNS_ROW_CNAME_INVALID_FOR_NAME(2313),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid rdata format for this rdtype
   *
   * <p>Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an
   * IPv6 address, a CNAME a host name.
   *
   * <p>Parameter: rdata
   */
  DNS_ROW_RDATA_INVALID_FOR_RDTYPE(2314),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid TTL
   *
   * <p>Use the TTL that the existing rows with the same name and type have, or change their TTL
   * first.
   *
   * <p>Parameter: ttl
   *
   * <p>In dns-row-add, dns-row-update: TTL is invalid or differs from the TTL of the existing row
   */
  DNS_ROW_TTL_INVALID(2315),

  /**
   * Invalid request &#8211; WDNS domain &#8211; this row exists
   *
   * <p>A row with this data is already there: read the rows with dns-rows-list.
   *
   * <p>In dns-row-add: This row is already there
   *
   * <p>In dns-row-update: Another row already has this data
   */
  DNS_ROW_EXISTS(2316),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid TTL limit
   *
   * <p>Choose a usual TTL, for example 1800 seconds.
   *
   * <p>Parameter: ttl
   */
  DNS_ROW_TTL_OUT_OF_RANGE(2317),

  /**
   * Invalid request &#8211; WDNS domain &#8211; unsupported action for secondary domain
   *
   * <p>A secondary domain takes its rows from the primary DNS server. Read and change them there.
   */
  DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN(2318),

  /**
   * Invalid request &#8211; WDNS domain &#8211; unsupported action for primary domain
   *
   * <p>Use the command only for a secondary domain. Changes of a primary domain are saved by
   * dns-domain-commit.
   */
  DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN(2319),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid or unsupported new domain name format
   *
   * <p>Send the bare domain in name_new, for example example.cz.
   *
   * <p>Parameter: name_new
   */
  DNS_NEW_DOMAIN_NAME_INVALID(2320),

  /**
   * Invalid request &#8211; WDNS domain &#8211; unsupported TLD of new domain name
   *
   * <p>Check the spelling of the TLD in name_new.
   *
   * <p>Parameter: name_new
   */
  DNS_NEW_DOMAIN_TLD_UNSUPPORTED(2321),

  /**
   * Invalid request &#8211; WDNS domain &#8211; maximum user domains count exceeded
   *
   * <p>Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a
   * higher limit. Waiting does not help.
   */
  DNS_DOMAIN_LIMIT_REACHED(2322),

  /**
   * Internal error &#8211; unknown response code
   *
   * <p>Find out whether the request was carried out before you send it again; after
   * wg-members-create use wg-members-show. If the same request fails repeatedly, give customer
   * support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   *
   * <p>In EPP (RFC 5730), 2400 means something else: Command failed
   */
  INTERNAL_RESPONSE_CODE_UNKNOWN(2400),

  /**
   * Cannot apply template to domain
   *
   * <p>Check with wgp-domain-templates-list that the template is yours and belongs to the plan of
   * the domain.
   */
  WGP_TEMPLATE_APPLY_FAILED(2401),

  /**
   * Invalid domain template
   *
   * <p>Choose a template from wgp-domain-templates-list.
   *
   * <p>Parameter: template_domain_id
   */
  WGP_TEMPLATE_INVALID(2402),

  /**
   * Domain template and user mismatch
   *
   * <p>Use a template of your own account; wgp-domain-templates-list lists them.
   */
  WGP_TEMPLATE_USER_MISMATCH(2403),

  /**
   * Domain template and domain plan mismatch
   *
   * <p>Choose a template that belongs to the plan of the domain, or change the plan with
   * wgp-domain-update-subscription.
   */
  WGP_TEMPLATE_PLAN_MISMATCH(2404),

  /**
   * Daily template domain limit reached
   *
   * <p>Wait until the next day before you use this template again. By its text the limit concerns
   * only this template.
   *
   * <p>Limit: a number of requests per object and day, together for wgp-domain-template-replicate
   */
  WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED(2405),

  /**
   * Domain/service not found
   *
   * <p>Look the domain up with wgp-services-list.
   */
  WGP_DOMAIN_OR_SERVICE_NOT_FOUND(2406),

  /**
   * Template domain not found
   *
   * <p>Choose a template from wgp-domain-templates-list.
   *
   * <p>Parameter: template_domain_id
   */
  WGP_TEMPLATE_DOMAIN_NOT_FOUND(2407),

  /**
   * Missing variant_id or period_id
   *
   * <p>Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or
   * 4 (yearly).
   */
  PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID(2408),

  /**
   * Service renewal failed
   *
   * <p>Check with wgp-domain-info and account-list whether the service was renewed and paid before
   * you send the request again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  WGP_SERVICE_RENEW_FAILED(2409),

  /**
   * Service not found
   *
   * <p>Look the service up with wgp-services-list.
   */
  WGP_SERVICE_NOT_FOUND(2410),

  /**
   * Unavailable token to rewrite DNS
   *
   * <p>Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat
   * an order, check with wgp-services-list that it was not carried out.
   */
  WGP_DNS_TOKEN_UNAVAILABLE(2411),

  /**
   * Failed API request to rewrite DNS
   *
   * <p>Check the DNS rows of the domain: some of them may not have changed. Before you repeat an
   * order, check with wgp-services-list that it was not carried out.
   */
  WGP_DNS_REWRITE_FAILED(2412),

  /**
   * Request failed, WGP does not have permission to update DNS
   *
   * <p>Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat
   * an order, check with wgp-services-list that it was not carried out.
   */
  WGP_DNS_UPDATE_NOT_ALLOWED(2413),

  /**
   * WGP does not have a token and the user did not set the force flag in WAPI
   *
   * <p>Give WGP access to the DNS of the domain, or set the force flag; first look up in the
   * documentation what it does. Before you repeat an order, check with wgp-services-list that it
   * was not carried out.
   */
  WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET(2414),

  /**
   * Limiter value reached
   *
   * <p>The code does not say which limit. It is probably one of the plan: remove something, or
   * change the plan.
   */
  WGP_LIMIT_REACHED(2415),

  /**
   * Invalid domain mode
   *
   * <p>Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.
   *
   * <p>Parameter: mode
   */
  WGP_DOMAIN_MODE_INVALID(2416),

  /**
   * Invitation not found
   *
   * <p>The vendor does not explain the code. Check the address in email, and whether the invitation
   * was accepted or withdrawn in the meantime.
   */
  WG_INVITATION_NOT_FOUND(2419),

  /**
   * Invalid policy array
   *
   * <p>Compare policies with the documentation of the command.
   *
   * <p>Parameter: policies
   */
  WG_POLICY_INVALID(2420),

  /**
   * Billing error &#8211; invalid currency
   *
   * <p>Check that the credit account is kept in the currency in which the service is charged.
   */
  BILLING_CURRENCY_INVALID(3001),

  /**
   * Billing error &#8211; insufficient credit
   *
   * <p>Top up the credit in the customer administration and send the order again. credit-info shows
   * how much is left.
   */
  INSUFFICIENT_CREDIT(3002),

  /**
   * Account error &#8211; undefined contact data
   *
   * <p>Fill in the contact data of your customer account in the customer administration.
   */
  ACCOUNT_CONTACT_DATA_MISSING(3003),

  /**
   * Invalid input &#8211; from and to dates are missing
   *
   * <p>Send date_from and date_to (YYYY-MM-DD).
   */
  PARAMETER_MISSING_DATE_RANGE(3004),

  /**
   * Invalid input &#8211; wrong date
   *
   * <p>Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.
   */
  PARAMETER_INVALID_DATE_RANGE(3005),

  /**
   * Domain is registered
   *
   * <p>The domain is taken. If you have ordered it, check with domain-info whether it is yours: an
   * earlier order may have succeeded. Otherwise choose another name.
   */
  DOMAIN_REGISTERED(3201),

  /**
   * Domain is not available (unknown reason)
   *
   * <p>Choose another name. The registry of the TLD may know the reason.
   */
  DOMAIN_UNAVAILABLE_UNKNOWN_REASON(3202),

  /**
   * Domain is not available
   *
   * <p>Choose another name for the domain.
   */
  DOMAIN_UNAVAILABLE(3203),

  /**
   * Domain is not available, quarantine
   *
   * <p>The domain expired or was deleted, and nobody else can register it until the quarantine
   * ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.
   */
  DOMAIN_QUARANTINED(3204),

  /**
   * Domain is not available, reserved
   *
   * <p>The registry has reserved this name. Choose another one, or ask the registry of the TLD
   * about it.
   */
  DOMAIN_RESERVED(3205),

  /**
   * Domain is not available, blocked
   *
   * <p>The registry does not allow this name to be registered. Choose another one, or ask the
   * registry of the TLD about it.
   */
  DOMAIN_BLOCKED(3206),

  /**
   * Registered by target registrar
   *
   * <p>The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether
   * it is in your account. If it is not, ask customer support how to move it there.
   */
  DOMAIN_REGISTERED_BY_TARGET_REGISTRAR(3207),

  /**
   * Transfer not allowed, expiration too close
   *
   * <p>Renew the domain with its current registrar and order the transfer after that.
   */
  DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE(3208),

  /**
   * Domain send auth info failed
   *
   * <p>Check that the holder of the domain has a working e-mail address, or ask customer support
   * for the authorization code.
   */
  DOMAIN_SEND_AUTH_INFO_FAILED(3209),

  /**
   * Domain send auth info failed: domain is not available
   *
   * <p>Check the spelling of the domain and that it exists in the registry.
   */
  DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO(3210),

  /**
   * Contact owner_c is not available
   *
   * <p>Check with contact-info that the contact exists, or create it with contact-create.
   *
   * <p>Parameter: owner_c
   */
  CONTACT_OWNER_C_NOT_FOUND(3211),

  /**
   * Contact admin_c is not available
   *
   * <p>Check with contact-info that the contact exists, or create it with contact-create.
   *
   * <p>Parameter: admin_c
   */
  CONTACT_ADMIN_C_NOT_FOUND(3212),

  /**
   * Contact send auth info failed: contact is not available
   *
   * <p>Check the spelling of the contact and that it exists in the registry.
   */
  CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO(3213),

  /**
   * NSSET is not available
   *
   * <p>Check the name of the NSSET and that it exists in the registry of the TLD.
   */
  NSSET_NOT_FOUND(3214),

  /**
   * Contact send auth info failed
   *
   * <p>Check that the contact has a working e-mail address, or ask customer support for the
   * authorization code.
   */
  CONTACT_SEND_AUTH_INFO_FAILED(3215),

  /**
   * Domain info failed
   *
   * <p>Check the spelling of the domain and that it is in your account. If both are right, contact
   * customer support.
   */
  DOMAIN_INFO_FAILED(3216),

  /**
   * NSSET send auth info failed
   *
   * <p>Check that the technical contact of the NSSET has a working e-mail address, or ask customer
   * support for the authorization code.
   *
   * <p>In domain-transfer-check: Domain transfer check failed, the registry could not be reached
   */
  NSSET_SEND_AUTH_INFO_FAILED(3217),

  /**
   * Domain transfer is not possible
   *
   * <p>Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether
   * it was registered or transferred less than 60 days ago.
   */
  DOMAIN_TRANSFER_NOT_POSSIBLE(3218),

  /**
   * Domain already pending for transfer
   *
   * <p>Do not order another transfer; wait until the running one ends. If you ordered it, its
   * result comes as a notification.
   */
  DOMAIN_TRANSFER_PENDING(3219),

  /**
   * Domain is already registered in our system
   *
   * <p>The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info
   * whether it is in your account. If it is not, ask customer support how to move it there.
   */
  DOMAIN_REGISTERED_AT_WEDOS(3220),

  /**
   * Domain create failed
   *
   * <p>Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with
   * domain-info and account-list that nothing was registered or charged.
   */
  DOMAIN_CREATE_FAILED(3221),

  /**
   * Domain open failed
   *
   * <p>Check the spelling of the domain and that it is in your account. For the DNS commands it
   * must also have been added to WEDOS DNS.
   */
  DOMAIN_NOT_FOUND(3222),

  /**
   * Domain authentication error
   *
   * <p>Check that you are using the account that the domain belongs to, and that the domain is
   * spelt correctly.
   *
   * <p>In dns-domain-axfr-run, dns-domain-commit, dns-domain-copy, dns-domain-info, dns-row-add,
   * dns-row-detail, dns-row-update, dns-rows-list, domain-info, domain-send-auth-info,
   * domain-update-keyset: The domain is not in your account
   */
  DOMAIN_ACCESS_DENIED(3223),

  /**
   * Domain renew failed
   *
   * <p>Check the expiration of the domain with domain-info and the payments with account-list
   * before you renew again.
   */
  DOMAIN_RENEW_FAILED(3224),

  /**
   * Domain update DNS failed
   *
   * <p>The code does not say why. Probably the new DNS servers do not answer for the domain yet, or
   * the NSSET does not exist: check both.
   */
  DOMAIN_UPDATE_NS_FAILED(3225),

  /**
   * Domain transfer failed
   *
   * <p>Check with domain-transfer-check whether the transfer is possible, and ask the current
   * registrar why it failed. Before you order again, check with account-list that nothing was
   * charged.
   */
  DOMAIN_TRANSFER_FAILED(3226),

  /**
   * Domain transfer failed &#8211; authorization error
   *
   * <p>Check auth_info. Get a valid authorization code from the current registrar or the holder and
   * copy it exactly, including upper and lower case.
   *
   * <p>Parameter: auth_info
   */
  DOMAIN_TRANSFER_AUTHORIZATION_FAILED(3227),

  /**
   * Contact is not supported
   *
   * <p>Do not use the contact commands for this TLD.
   */
  CONTACT_UNSUPPORTED(3228),

  /**
   * Contact is not available
   *
   * <p>Check the name of the contact and that it exists in the registry of the TLD.
   *
   * <p>In nsset-create, nsset-send-auth-info, nsset-update: The technical contact could not be
   * loaded
   */
  CONTACT_NOT_FOUND(3229),

  /**
   * Contact create failed
   *
   * <p>Check all data of the contact against the rules of the TLD, and whether it was created after
   * all: with contact-info, or in the customer administration if WAPI chose the name.
   */
  CONTACT_CREATE_FAILED(3230),

  /**
   * Contact is already registered
   *
   * <p>If the contact is yours, use it as it is; otherwise choose another name.
   */
  CONTACT_REGISTERED(3231),

  /**
   * Contact is not available (unknown reason)
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_UNAVAILABLE_UNKNOWN_REASON(3232),

  /**
   * Contact is not available
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_UNAVAILABLE(3233),

  /**
   * Contact is not available, quarantine
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_QUARANTINED(3234),

  /**
   * Contact is not available, reserved
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_RESERVED(3235),

  /**
   * Contact is not available, blocked
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_BLOCKED(3236),

  /**
   * Contact is already registered by target registrar
   *
   * <p>The contact is already at WEDOS; there is nothing to transfer.
   */
  CONTACT_REGISTERED_BY_TARGET_REGISTRAR(3237),

  /**
   * Contact update &#8211; authorization error
   *
   * <p>Send the authorization code of the contact in auth_info; without it you can change only
   * contacts that are already authorized for your account. contact-send-auth-info sends it to the
   * e-mail address of the contact.
   *
   * <p>Parameter: auth_info
   */
  CONTACT_UPDATE_AUTHORIZATION_FAILED(3238),

  /**
   * Contact update failed
   *
   * <p>Send all of the contact&#8217;s data, not only what changes, and check it against the rules
   * of the TLD.
   */
  CONTACT_UPDATE_FAILED(3239),

  /**
   * Contact transfer &#8211; authorization error
   *
   * <p>Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends
   * it to the e-mail address of the contact.
   *
   * <p>Parameter: auth_info
   */
  CONTACT_TRANSFER_AUTHORIZATION_FAILED(3240),

  /**
   * Contact transfer failed
   *
   * <p>Check the name of the contact, and ask its current registrar whether it may be transferred.
   */
  CONTACT_TRANSFER_FAILED(3241),

  /**
   * NSSET is not supported
   *
   * <p>Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.
   */
  NSSET_UNSUPPORTED(3242),

  /**
   * NSSET is not available
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_UNAVAILABLE_FOR_CREATE(3243),

  /**
   * NSSET create failed
   *
   * <p>Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was
   * created after all.
   */
  NSSET_CREATE_FAILED(3244),

  /**
   * NSSET is registered
   *
   * <p>If the NSSET is yours, use it as it is; otherwise choose another name.
   */
  NSSET_REGISTERED(3245),

  /**
   * NSSET is not available (unknown reason)
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_UNAVAILABLE_UNKNOWN_REASON(3246),

  /**
   * NSSET is not available
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_UNAVAILABLE(3247),

  /**
   * NSSET is not available, quarantine
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_QUARANTINED(3248),

  /**
   * NSSET is not available, reserved
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_RESERVED(3249),

  /**
   * NSSET is not available, blocked
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_BLOCKED(3250),

  /**
   * NSSET is registered by target registrar
   *
   * <p>The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another
   * name.
   *
   * <p>In nsset-check: NSSET is already registered at WEDOS
   */
  NSSET_REGISTERED_BY_TARGET_REGISTRAR(3251),

  /**
   * NSSET update &#8211; authorization error
   *
   * <p>Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends
   * it to the e-mail address of the technical contact.
   *
   * <p>Parameter: auth_info
   */
  NSSET_UPDATE_AUTHORIZATION_FAILED(3252),

  /**
   * NSSET update failed
   *
   * <p>Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers
   * and its technical contact.
   */
  NSSET_UPDATE_FAILED(3254),

  /**
   * NSSET transfer &#8211; authorization error
   *
   * <p>Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends
   * it to the e-mail address of the technical contact.
   *
   * <p>Parameter: auth_info
   */
  NSSET_TRANSFER_AUTHORIZATION_FAILED(3255),

  /**
   * NSSET transfer failed
   *
   * <p>Check the name of the NSSET, and ask its current registrar whether it may be transferred.
   */
  NSSET_TRANSFER_FAILED(3256),

  /**
   * NSSET send auth info failed: NSSET is not available
   *
   * <p>Check the spelling of the NSSET and that it exists in the registry.
   */
  NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO(3257),

  /**
   * Registry outage in progress
   *
   * <p>Wait until the outage of the registry is over, then send the request again: a few times at
   * most, with increasing pauses. Before you repeat an order, check the object and the payments
   * (account-list): it may have been carried out.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  REGISTRY_OUTAGE(3258),

  /**
   * KEYSET is not available
   *
   * <p>Check the name of the KEYSET and that it exists in the registry of the TLD.
   *
   * <p>Parameter: keyset
   */
  KEYSET_NOT_FOUND(3259),

  /**
   * A DNSSEC order is already pending
   *
   * <p>Do not send another request: if the pending order is yours, the setting is under way. Change
   * it again only when that order is finished.
   */
  DNSSEC_ORDER_PENDING(3260),

  /**
   * DNSSEC setting failed
   *
   * <p>Check keyset and the DNS servers of the domain. If both are right, contact customer support.
   */
  DNSSEC_UPDATE_FAILED(3262),

  /**
   * Domain does not use WEDOS DNS
   *
   * <p>Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the
   * name of your own KEYSET.
   */
  DOMAIN_NOT_USING_WEDOS_DNS(3263),

  /**
   * KEYSET is blocked
   *
   * <p>Use another KEYSET, or have this one unblocked.
   *
   * <p>Parameter: keyset
   */
  KEYSET_BLOCKED(3264),

  /**
   * WDNS domain delete failed
   *
   * <p>Check with dns-domains-list whether the domain is still in WEDOS DNS.
   */
  DNS_DOMAIN_DELETE_FAILED(3301),

  /**
   * WDNS domain add failed
   *
   * <p>Check with dns-domains-list whether the domain was added after all. If not, check all
   * parameters.
   */
  DNS_DOMAIN_ADD_FAILED(3302),

  /**
   * WDNS domain exists
   *
   * <p>Check with dns-domains-list whether the domain is in your account. If it is, go on with its
   * rows (dns-rows-list); otherwise contact customer support.
   */
  DNS_DOMAIN_EXISTS(3303),

  /**
   * WDNS domain update failed
   *
   * <p>Check with dns-domain-info what the domain looks like now, then check all parameters.
   */
  DNS_DOMAIN_UPDATE_FAILED(3304),

  /**
   * WDNS domain user locked
   *
   * <p>Unlock DNS editing of this domain in the customer administration or ask customer support to
   * do so, then send the request again.
   */
  DNS_DOMAIN_LOCKED(3305),

  /**
   * WDNS domain is deleted
   *
   * <p>If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
   */
  DNS_DOMAIN_DELETED(3306),

  /**
   * WDNS domain row add failed
   *
   * <p>Check with dns-rows-list that the row is not there, check its data and add it again.
   */
  DNS_ROW_ADD_FAILED(3307),

  /**
   * WDNS domain row delete failed
   *
   * <p>Check with dns-rows-list whether the row is still there, and use the ID that it returns.
   */
  DNS_ROW_DELETE_FAILED(3308),

  /**
   * WDNS domain row ID does not exist
   *
   * <p>Read the rows again with dns-rows-list and use the ID that it returns.
   *
   * <p>Parameter: row_id
   */
  DNS_ROW_NOT_FOUND(3309),

  /**
   * WDNS domain row update failed
   *
   * <p>Check the row with dns-row-detail. To change its name or type, delete the row and add a new
   * one.
   */
  DNS_ROW_UPDATE_FAILED(3310),

  /**
   * WDNS domain copy failed
   *
   * <p>Check with dns-domains-list whether the new domain was added, and with dns-rows-list which
   * rows it has.
   */
  DNS_DOMAIN_COPY_FAILED(3311),

  /**
   * WDNS new domain exists
   *
   * <p>Check with dns-rows-list whether an earlier request has copied the rows already. If not,
   * change the rows of the existing domain; delete it before you copy only if none of its rows are
   * needed.
   *
   * <p>Parameter: name_new
   */
  DNS_NEW_DOMAIN_EXISTS(3312),

  /**
   * Internal error
   *
   * <p>If the request was to change something, find out whether it did so before you send it again;
   * for an order check the object and the payments (account-list). If the error persists, give
   * customer support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  INTERNAL_ERROR(4000),

  /**
   * Internal exception
   *
   * <p>If the request was to change something, find out whether it did so before you send it again;
   * for an order check the object and the payments (account-list). If the error persists, give
   * customer support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  INTERNAL_EXCEPTION(4001),

  /**
   * Billing error &#8211; credit deduction failed
   *
   * <p>Check with account-list whether the credit was deducted, and whether the order was carried
   * out, before you send it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_DEDUCTION_FAILED(4002),

  /**
   * Billing error &#8211; billing failed
   *
   * <p>Check with account-list whether the credit was deducted, and whether the order was carried
   * out, before you send it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  BILLING_FAILED(4003),

  /**
   * Domain check failed, try again later
   *
   * <p>Wait a while and check the domain again: a few times at most, with increasing pauses. Each
   * check counts towards the hourly limit (2250). The code does not say whether the domain is free.
   */
  DOMAIN_CHECK_TEMPORARILY_FAILED(4201),

  /**
   * Contact owner_c is not available, try again later
   *
   * <p>The registry did not answer and the contact may exist: do not create it again. Check it with
   * contact-info and send the request again later: a few times at most, with increasing pauses.
   *
   * <p>Parameter: owner_c
   */
  CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE(4202),

  /**
   * Contact admin_c is not available, try again later
   *
   * <p>The registry did not answer and the contact may exist: do not create it again. Check it with
   * contact-info and send the request again later: a few times at most, with increasing pauses.
   *
   * <p>Parameter: admin_c
   */
  CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE(4203),

  /**
   * NSSET is not available, try again later
   *
   * <p>The registry did not answer and the NSSET may exist: do not create it again. Check it with
   * nsset-info and send the request again later: a few times at most, with increasing pauses.
   */
  NSSET_TEMPORARILY_UNAVAILABLE(4204),

  /**
   * Domain info failed, try again later
   *
   * <p>The registry did not answer; nothing was changed. Send the request again later: a few times
   * at most, with increasing pauses. The code does not say whether the domain exists.
   */
  DOMAIN_INFO_TEMPORARILY_FAILED(4205),

  /**
   * Domain transfer check failed, try again later
   *
   * <p>Wait a while and check again: a few times at most, with increasing pauses. Each check counts
   * towards the hourly limit (2252). The code does not say whether the transfer is possible.
   */
  DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED(4206),

  /**
   * Domain create failed, try again later
   *
   * <p>Check with domain-info and account-list whether the domain was registered and paid before
   * you order it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_CREATE_TEMPORARILY_FAILED(4207),

  /**
   * Domain renew failed, try again later
   *
   * <p>Check with domain-info whether the expiration has moved, and with account-list whether the
   * renewal was paid, before you renew again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_RENEW_TEMPORARILY_FAILED(4208),

  /**
   * Domain transfer failed, try again later
   *
   * <p>Check with domain-info or domains-list whether the transfer went through or is still running
   * before you order it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_TRANSFER_TEMPORARILY_FAILED(4209),

  /**
   * Domain update DNS failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
   * it sets the same DNS servers.
   */
  DOMAIN_UPDATE_NS_TEMPORARILY_FAILED(4210),

  /**
   * Contact check failed, try again later
   *
   * <p>Wait a while and check the contact again: a few times at most, with increasing pauses. The
   * code does not say whether the name is free.
   */
  CONTACT_CHECK_TEMPORARILY_FAILED(4211),

  /**
   * Contact is not available, try again later
   *
   * <p>The registry did not answer and the contact may exist: do not create it again. Check it with
   * contact-info and send the request again later: a few times at most, with increasing pauses.
   *
   * <p>In nsset-create, nsset-send-auth-info, nsset-update: The technical contact is not available,
   * try again later
   */
  CONTACT_TEMPORARILY_UNAVAILABLE(4212),

  /**
   * Contact create failed, try again later
   *
   * <p>Check whether the contact was created before you create it again: with contact-info, or in
   * the customer administration if WAPI chose the name. A repeat may create a second contact.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CONTACT_CREATE_TEMPORARILY_FAILED(4213),

  /**
   * Domain send auth info failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. The authorization
   * code may then come by e-mail twice: use the newer one.
   */
  DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED(4214),

  /**
   * Contact update failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
   * it sets the same data. contact-info shows whether they were saved.
   */
  CONTACT_UPDATE_TEMPORARILY_FAILED(4215),

  /**
   * Contact transfer failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. If it then
   * answers 3237, the transfer went through the first time.
   */
  CONTACT_TRANSFER_TEMPORARILY_FAILED(4216),

  /**
   * Contact send auth info failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. The authorization
   * code may then come by e-mail twice: use the newer one.
   */
  CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED(4217),

  /**
   * NSSET check failed, try again later
   *
   * <p>Wait a while and check the NSSET again: a few times at most, with increasing pauses. The
   * code does not say whether the name is free.
   */
  NSSET_CHECK_TEMPORARILY_FAILED(4218),

  /**
   * NSSET create failed, try again later
   *
   * <p>Check with nsset-info whether the NSSET was created. If it was not, create it again later: a
   * few times at most, with increasing pauses.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  NSSET_CREATE_TEMPORARILY_FAILED(4219),

  /**
   * NSSET update failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
   * it sets the same NSSET. nsset-info shows whether it was saved.
   */
  NSSET_UPDATE_TEMPORARILY_FAILED(4220),

  /**
   * NSSET transfer failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. If it then
   * answers 3251, the transfer went through the first time.
   */
  NSSET_TRANSFER_TEMPORARILY_FAILED(4221),

  /**
   * NSSET send auth info failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. The authorization
   * code may then come by e-mail twice: use the newer one.
   */
  NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED(4222),

  /**
   * Fatal error
   *
   * <p>If the request was to change something, find out whether it did so before you send it again;
   * for an order check the object and the payments (account-list). If the error persists, give
   * customer support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  FATAL_ERROR(5000),

  /**
   * Internal authentication error
   *
   * <p>Your login is not the cause (that would be 2050). Try again later: a few times at most, with
   * increasing pauses. Before you repeat an order, check whether it was carried out.
   */
  INTERNAL_AUTHENTICATION_ERROR(5001),

  /**
   * Internal pricing error
   *
   * <p>Check with account-list whether anything was charged, and whether the order was carried out,
   * before you send it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  INTERNAL_PRICING_ERROR(5002),

  /**
   * Out of order
   *
   * <p>WAPI is not working at the moment. Pause your jobs and try again later: a few times at most,
   * with increasing pauses. Before you repeat an order, check the object and the payments
   * (account-list): it may have been carried out.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  OUT_OF_ORDER(5003);
  private final int code;

  WapiCode(int code) {
    this.code = code;
  }

  /** Its number. */
  public int code() {
    return code;
  }

  /** Returns information about the code without a command. */
  public Info info() {
    return infoOf(code);
  }

  /** Returns information about the code as the answer to a command. */
  public Info info(String command) {
    return infoOf(code, command);
  }

  /** What a program can do about it. */
  public Kind kind() {
    return info().kind;
  }

  /** How the request ended. */
  public Outcome outcome() {
    return info().outcome;
  }

  /** When to send the same request again. */
  public Retry retry() {
    return info().retry;
  }

  /** The message: what happened. */
  public String message() {
    return info().message;
  }

  /** The hint: what to do next. */
  public Optional<String> hint() {
    return info().hint();
  }

  /** As in {@link #info()}. Use {@link #info(String)} if the command is known. */
  public boolean isSuccess() {
    return info().isSuccess();
  }

  /** As in {@link #info()}. Use {@link #info(String)} if the command is known. */
  public boolean isRetryable() {
    return info().isRetryable();
  }

  /** As in {@link #info()}. Use {@link #info(String)} if the command is known. */
  public boolean mustCheckFirst() {
    return info().mustCheckFirst();
  }

  /**
   * The number in a value that holds a code, listed or not: a whole number, or its digits as text.
   * Empty for anything else.
   */
  public static OptionalInt parse(Object value) {
    boolean isDigits = value instanceof String && ((String) value).matches("0|[1-9][0-9]{0,15}");
    if (!isDigits && !(value instanceof Number)) {
      return OptionalInt.empty();
    }
    try {
      int code = new BigDecimal(value.toString()).intValueExact();
      return code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
    } catch (ArithmeticException | NumberFormatException notWholeOrTooLarge) {
      return OptionalInt.empty();
    }
  }

  /** The listed code of these digits. */
  public static Optional<WapiCode> fromCode(String digits) {
    OptionalInt code = parse(digits);
    return code.isPresent() ? fromCode(code.getAsInt()) : Optional.empty();
  }

  /** The listed code of this number. */
  public static Optional<WapiCode> fromCode(int code) {
    return Optional.ofNullable(Table.BY_NUMBER.get(code));
  }

  /** Returns information about a number, listed or not. */
  public static Info infoOf(int code) {
    Info listed = Table.INFOS.get(code);
    return listed == null ? new Draft(code).build() : listed;
  }

  /**
   * Returns information about a number, listed or not, as the answer to a command.
   *
   * @param command null if it is not known
   */
  public static Info infoOf(int code, String command) {
    Info info = infoOf(code);
    if (command == null) {
      return info;
    }
    Info meaning = Table.MEANINGS.getOrDefault(code, Collections.emptyMap()).get(command);
    if (meaning != null) {
      return meaning;
    }
    if (info.retry == Retry.AFTER_CHECK && Table.REPEATABLE_COMMANDS.contains(command)) {
      return new Draft(info).retry(Retry.LATER).done(doneAfter(info.outcome, Retry.LATER)).build();
    }
    if (info.retry == Retry.LATER && Table.ORDER_COMMANDS.contains(command)) {
      Done done = doneAfter(info.outcome, Retry.AFTER_CHECK);
      return new Draft(info).retry(Retry.AFTER_CHECK).done(done).build();
    }
    return info;
  }

  /** How a request with this answer ended, for any number. */
  public static Outcome outcomeOf(int code) {
    return infoOf(code).outcome;
  }

  /** When to send a request with this answer again, for any number. */
  public static Retry retryOf(int code) {
    return infoOf(code).retry;
  }

  /** As in {@link #infoOf}. */
  public static boolean isSuccess(int code) {
    return infoOf(code).isSuccess();
  }

  /** As in {@link #infoOf}. */
  public static boolean isSuccess(int code, String command) {
    return infoOf(code, command).isSuccess();
  }

  /** As in {@link #infoOf}. */
  public static boolean isRetryable(int code) {
    return infoOf(code).isRetryable();
  }

  /** As in {@link #infoOf}. */
  public static boolean isRetryable(int code, String command) {
    return infoOf(code, command).isRetryable();
  }

  /** As in {@link #infoOf}. */
  public static boolean mustCheckFirst(int code) {
    return infoOf(code).mustCheckFirst();
  }

  /** As in {@link #infoOf}. */
  public static boolean mustCheckFirst(int code, String command) {
    return infoOf(code, command).mustCheckFirst();
  }

  /** The pattern of the narrowest range that contains a number. */
  public static Optional<String> groupOf(int code) {
    if (1200 <= code && code <= 1299) {
      return Optional.of("12xx");
    }
    if (2200 <= code && code <= 2299) {
      return Optional.of("22xx");
    }
    if (2300 <= code && code <= 2399) {
      return Optional.of("23xx");
    }
    if (2400 <= code && code <= 2499) {
      return Optional.of("24xx");
    }
    if (3200 <= code && code <= 3299) {
      return Optional.of("32xx");
    }
    if (3300 <= code && code <= 3399) {
      return Optional.of("33xx");
    }
    if (4200 <= code && code <= 4299) {
      return Optional.of("42xx");
    }
    if (1000 <= code && code <= 1999) {
      return Optional.of("1xxx");
    }
    if (2000 <= code && code <= 2999) {
      return Optional.of("2xxx");
    }
    if (3000 <= code && code <= 3999) {
      return Optional.of("3xxx");
    }
    if (4000 <= code && code <= 4999) {
      return Optional.of("4xxx");
    }
    if (5000 <= code && code <= 5999) {
      return Optional.of("5xxx");
    }
    return Optional.empty();
  }

  private static Outcome outcomeOfRange(String group) {
    switch (group == null ? "" : group) {
      case "12xx":
      case "1xxx":
        return Outcome.PENDING;
      case "22xx":
      case "23xx":
      case "24xx":
      case "32xx":
      case "33xx":
      case "42xx":
      case "2xxx":
      case "3xxx":
      case "4xxx":
      case "5xxx":
        return Outcome.ERROR;
      default:
        return Outcome.ERROR;
    }
  }

  private static Done doneAfter(Outcome outcome, Retry retry) {
    if (outcome == Outcome.ERROR) {
      return retry == Retry.AFTER_CHECK ? Done.CHECK : Done.NO;
    }
    return outcome == Outcome.SUCCESS ? Done.YES : Done.PENDING;
  }

  /** What a program can do about a code. */
  public enum Kind {
    /**
     * Acknowledged
     *
     * <p>A notification was marked as read. Ask for the next one.
     */
    ACKNOWLEDGED("acknowledged", Outcome.SUCCESS, 200),

    /**
     * Nothing to fetch
     *
     * <p>The request was carried out, but there is nothing to return. Ask again at the usual
     * interval.
     */
    EMPTY("empty", Outcome.SUCCESS, 200),

    /**
     * Notification
     *
     * <p>The system reports an event that you did not trigger. Record it and acknowledge the
     * notification.
     */
    NOTIFICATION("notification", Outcome.SUCCESS, 200),

    /**
     * Done
     *
     * <p>The request was carried out and the answer is final. Use the data of the answer.
     */
    OK("ok", Outcome.SUCCESS, 200),

    /**
     * Accepted
     *
     * <p>The request was accepted and the result comes later as a notification. Do not send the
     * request again; wait for the notification.
     */
    PENDING("pending", Outcome.PENDING, 202),

    /**
     * Invalid parameter
     *
     * <p>A value in the request is not valid. Correct it and send the request again.
     */
    INVALID_PARAMETER("invalid-parameter", Outcome.ERROR, 400),

    /**
     * Malformed request
     *
     * <p>The request as a whole cannot be processed. Correct the client; the same request will
     * always fail.
     */
    MALFORMED_REQUEST("malformed-request", Outcome.ERROR, 400),

    /**
     * Missing parameter
     *
     * <p>The request lacks something that the command requires. Add it and send the request again.
     */
    MISSING_PARAMETER("missing-parameter", Outcome.ERROR, 400),

    /**
     * Authentication failed
     *
     * <p>The login or the auth string is wrong. Stop and correct it: repeated failures get the IP
     * address blocked.
     */
    AUTHENTICATION("authentication", Outcome.ERROR, 401),

    /**
     * Payment problem
     *
     * <p>The order was refused because of the credit account, its currency, the amount or the tax
     * settings. By the text of these codes nothing was charged: correct the cause and send the
     * order again.
     */
    BILLING("billing", Outcome.ERROR, 402),

    /**
     * Access denied
     *
     * <p>The action is not permitted for this account, from this address or on this object. Request
     * access, or use the right account or authorization code.
     */
    ACCESS_DENIED("access-denied", Outcome.ERROR, 403),

    /**
     * Maximum reached
     *
     * <p>The largest number allowed is reached. Waiting does not help; remove something or have the
     * maximum raised.
     */
    QUOTA("quota", Outcome.ERROR, 403),

    /**
     * Not found
     *
     * <p>The object does not exist or could not be loaded. Check its name or ID.
     */
    NOT_FOUND("not-found", Outcome.ERROR, 404),

    /**
     * Already exists
     *
     * <p>The object that the request would add already exists, though it may not be yours. If it is
     * yours, use it; otherwise choose another name.
     */
    ALREADY_EXISTS("already-exists", Outcome.ERROR, 409),

    /**
     * Name not available
     *
     * <p>The name cannot be registered: it is blocked, reserved, in quarantine or not available for
     * another reason. Choose another one.
     */
    NAME_UNAVAILABLE("name-unavailable", Outcome.ERROR, 409),

    /**
     * Wrong state
     *
     * <p>The object exists, but its current state does not allow the request. Change the state or
     * wait until it has changed.
     */
    WRONG_STATE("wrong-state", Outcome.ERROR, 409),

    /**
     * Request too large
     *
     * <p>The request is larger or more complex than WAPI accepts. Split it into several smaller
     * ones.
     */
    REQUEST_TOO_LARGE("request-too-large", Outcome.ERROR, 413),

    /**
     * Operation failed
     *
     * <p>The operation failed and the answer does not say why. It will fail again unless something
     * changes: check the object and the data of the request.
     */
    OPERATION_FAILED("operation-failed", Outcome.ERROR, 422),

    /**
     * Not supported
     *
     * <p>This TLD, command, action or type of object is not supported. Do not send the request
     * again; find another way.
     */
    UNSUPPORTED("unsupported", Outcome.ERROR, 422),

    /**
     * Rate limit exceeded
     *
     * <p>Too many requests, or too many failed ones, in a given time. Until that time is over, send
     * nothing that counts towards the limit: it would only make things worse. The code says nothing
     * about the object.
     */
    RATE_LIMIT("rate-limit", Outcome.ERROR, 429),

    /**
     * Internal error
     *
     * <p>WAPI itself failed, and the request may have been carried out all the same. Find out
     * whether it was before you send it again.
     */
    INTERNAL("internal", Outcome.ERROR, 500),

    /**
     * Payment unclear
     *
     * <p>The payment failed halfway, or its state is unknown: money may have been taken and the
     * order may have been carried out. Check the credit account and the object before you send the
     * order again.
     */
    PAYMENT_UNCLEAR("payment-unclear", Outcome.ERROR, 500),

    /**
     * Temporary failure
     *
     * <p>Something is not working at the moment, often the registry or the connection to it. Send
     * the same request again after a pause: a few times at most, with increasing pauses. Before you
     * repeat an order, check whether it was carried out.
     */
    TEMPORARY_FAILURE("temporary-failure", Outcome.ERROR, 503);
    private final String id;
    private final Outcome outcome;
    private final int httpStatus;

    Kind(String id, Outcome outcome, int httpStatus) {
      this.id = id;
      this.outcome = outcome;
      this.httpStatus = httpStatus;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }

    /** How a request ended. */
    public Outcome outcome() {
      return outcome;
    }

    /** The analogous HTTP status, for an HTTP API in front of this one. */
    public int httpStatus() {
      return httpStatus;
    }
  }

  /** How a request ended. */
  public enum Outcome {
    /** Done. */
    SUCCESS("success"),

    /** Accepted, the result comes later. */
    PENDING("pending"),

    /** Not done. */
    ERROR("error");
    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** When to send the same request again. */
  public enum Retry {
    /** Not at all. */
    NEVER("never"),

    /** After a pause, a few times at most, with increasing pauses. */
    LATER("later"),

    /** Only when the limit's window is over. */
    AFTER_WINDOW("after-window"),

    /** Once the request, the object or the account has been changed. */
    AFTER_FIX("after-fix"),

    /** Once you have found out that it was not carried out. */
    AFTER_CHECK("after-check");
    private final String id;

    Retry(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** Whether the request reached its goal. */
  public enum Done {
    /** The goal has been reached. */
    YES("yes"),

    /** The result comes later. */
    PENDING("pending"),

    /** Find out: the request may have been carried out, or the object may be your own. */
    CHECK("check"),

    /** The goal has not been reached, according to the answer. */
    NO("no");
    private final String id;

    Done(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** The answer to the question that the command asks. */
  public enum Answer {
    /** Yes. */
    POSITIVE("positive"),

    /** No. */
    NEGATIVE("negative");
    private final String id;

    Answer(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** Which requests a limit counts together. */
  public enum Scope {
    /** Those of one account. */
    ACCOUNT("account"),

    /** Those of one IP address. */
    IP_ADDRESS("ip-address"),

    /** Those about one object. */
    OBJECT("object");
    private final String id;

    Scope(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** How long a limit counts requests. */
  public enum Window {
    /** One minute. */
    MINUTE("minute"),

    /** One hour. */
    HOUR("hour"),

    /** One day. */
    DAY("day"),

    /** Of unknown length. */
    UNKNOWN("unknown");
    private final String id;

    Window(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** A limit that was reached. */
  public static final class Limit {
    private final Scope scope;
    private final Window window;
    private final Long requests;
    private final List<String> commands;

    private Limit(Scope scope, Window window, Long requests, List<String> commands) {
      this.scope = scope;
      this.window = window;
      this.requests = requests;
      this.commands = commands;
    }

    /** The requests that count together. */
    public Scope scope() {
      return scope;
    }

    /** How long requests count. */
    public Window window() {
      return window;
    }

    /** The number of requests allowed, if documented. */
    public OptionalLong requests() {
      return requests == null ? OptionalLong.empty() : OptionalLong.of(requests);
    }

    /** The commands that count. Empty for all. */
    public List<String> commands() {
      return commands;
    }
  }

  /** Information about a code, on its own or in a command. */
  public static final class Info {
    private final int code;
    private final String name;
    private final String group;
    private final Kind kind;
    private final Outcome outcome;
    private final Retry retry;
    private final Done done;
    private final Answer answer;
    private final Limit limit;
    private final String parameter;
    private final Integer httpStatus;
    private final String message;
    private final String hint;

    private Info(Draft draft) {
      code = draft.code;
      name = draft.name;
      group = draft.group;
      kind = draft.kind;
      outcome = draft.outcome;
      retry = draft.retry;
      done = draft.done;
      answer = draft.answer;
      limit = draft.limit;
      parameter = draft.parameter;
      httpStatus = draft.httpStatus;
      message = draft.message;
      hint = draft.hint;
    }

    /** The number. */
    public int code() {
      return code;
    }

    /** The name, if it is listed. */
    public Optional<String> name() {
      return Optional.ofNullable(name);
    }

    /** The pattern of the narrowest range that contains it. */
    public Optional<String> group() {
      return Optional.ofNullable(group);
    }

    /** What a program can do about it, if it is listed. */
    public Optional<Kind> kind() {
      return Optional.ofNullable(kind);
    }

    /** How the request ended. */
    public Outcome outcome() {
      return outcome;
    }

    /** When to send the same request again. */
    public Retry retry() {
      return retry;
    }

    /** Whether the request reached its goal. */
    public Done done() {
      return done;
    }

    /** The answer to the question that the command asks. */
    public Optional<Answer> answer() {
      return Optional.ofNullable(answer);
    }

    /** The limit that was reached. */
    public Optional<Limit> limit() {
      return Optional.ofNullable(limit);
    }

    /** The request parameter that it is about. */
    public Optional<String> parameter() {
      return Optional.ofNullable(parameter);
    }

    /** The analogous HTTP status, for an HTTP API in front of this one. */
    public OptionalInt httpStatus() {
      return httpStatus == null ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    /** The message of a listed code. */
    public Optional<String> message() {
      return Optional.ofNullable(message);
    }

    /** The hint: what to do next. */
    public Optional<String> hint() {
      return Optional.ofNullable(hint);
    }

    /**
     * Whether the request reached its goal, or its question was answered. Not yet true for
     * a request that is still pending.
     */
    public boolean isSuccess() {
      return outcome == Outcome.SUCCESS;
    }

    /**
     * Whether the same request may be sent again after a pause. Not true for a limit: until its
     * window is over, every further request makes it worse.
     */
    public boolean isRetryable() {
      return retry == Retry.LATER;
    }

    /** Whether to find out first whether the request was carried out. */
    public boolean mustCheckFirst() {
      return done == Done.CHECK;
    }

    /** The number and, if it is listed, the name. */
    @Override
    public String toString() {
      return name == null ? "" + code : code + " " + name;
    }
  }

  /** A mutable {@link Info}. */
  private static final class Draft {
    final int code;
    final String group;
    String name;
    Kind kind;
    Outcome outcome;
    Retry retry = Retry.NEVER;
    Done done;
    Answer answer;
    Limit limit;
    String parameter;
    Integer httpStatus;
    String message;
    String hint;

    /** Information about an unlisted number. */
    Draft(int code) {
      this.code = code;
      group = groupOf(code).orElse(null);
      outcome = outcomeOfRange(group);
      // An error may hide a request that was carried out.
      done = outcome == Outcome.ERROR ? Done.CHECK : doneAfter(outcome, retry);
    }

    Draft(Info info) {
      code = info.code;
      group = info.group;
      name = info.name;
      kind = info.kind;
      outcome = info.outcome;
      retry = info.retry;
      done = info.done;
      answer = info.answer;
      limit = info.limit;
      parameter = info.parameter;
      httpStatus = info.httpStatus;
      message = info.message;
      hint = info.hint;
    }

    Info build() {
      return new Info(this);
    }

    Draft kind(Kind kind) {
      this.kind = kind;
      return this;
    }

    Draft outcome(Outcome outcome) {
      this.outcome = outcome;
      return this;
    }

    Draft retry(Retry retry) {
      this.retry = retry;
      return this;
    }

    Draft done(Done done) {
      this.done = done;
      return this;
    }

    Draft answer(Answer answer) {
      this.answer = answer;
      return this;
    }

    Draft parameter(String parameter) {
      this.parameter = parameter;
      return this;
    }

    Draft httpStatus(int httpStatus) {
      this.httpStatus = httpStatus;
      return this;
    }

    Draft message(String message) {
      this.message = message;
      return this;
    }

    Draft hint(String hint) {
      this.hint = hint;
      return this;
    }

    /** Stores the differences of the code in these commands. */
    void in(String... commands) {
      Map<String, Info> meanings = Table.MEANINGS.computeIfAbsent(code, any -> new HashMap<>());
      for (String command : commands) {
        meanings.put(command, build());
      }
    }
  }

  /**
   * Information about the listed codes. It is a separate class, because names of its fields
   * could clash with codes, and has several methods, because Java limits their length.
   */
  private static final class Table {
    static final Map<Integer, WapiCode> BY_NUMBER = new HashMap<>();
    static final Map<Integer, Info> INFOS = new HashMap<>();
    static final Map<Integer, Map<String, Info>> MEANINGS = new HashMap<>();

    /** Commands that could buy or create something twice. */
    static final Set<String> ORDER_COMMANDS =
        Set.of(
            "contact-create",
            "domain-create",
            "domain-renew",
            "domain-transfer",
            "wg-members-create",
            "wgp-domain-create",
            "wgp-domain-renew",
            "wgp-domain-retry",
            "wgp-domain-update-subscription");

    /** Commands that do no harm when sent twice. */
    static final Set<String> REPEATABLE_COMMANDS =
        Set.of(
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
            "wgp-services-list");

    static {
      for (WapiCode code : values()) {
        BY_NUMBER.put(code.code, code);
      }
      addCodes0();
      addCodes1();
      addMeanings0();
      addMeanings1();
      addMeanings2();
    }

    static void add(
        int code,
        String name,
        Kind kind,
        Retry retry,
        String parameter,
        String message,
        String hint) {
      add(code, name, kind, retry, parameter, message, hint, null);
    }

    static void add(
        int code,
        String name,
        Kind kind,
        Retry retry,
        String parameter,
        String message,
        String hint,
        Limit limit) {
      Draft draft = new Draft(code);
      draft.name = name;
      draft.kind = kind;
      draft.outcome = kind.outcome;
      draft.retry = retry;
      draft.done = doneAfter(kind.outcome, retry);
      draft.limit = limit;
      draft.parameter = parameter;
      draft.httpStatus = kind.httpStatus;
      draft.message = message;
      draft.hint = hint;
      INFOS.put(code, draft.build());
    }

    static Draft change(int code) {
      return new Draft(INFOS.get(code));
    }

    private static void addCodes0() {
      add(1000, "OK", Kind.OK, Retry.NEVER, null, "OK", null);
      add(
          1001,
          "REQUEST_PENDING",
          Kind.PENDING,
          Retry.NEVER,
          null,
          "Request pending",
          "Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it with poll-req.");
      add(
          1002,
          "NOTIFICATION_ACKNOWLEDGED",
          Kind.ACKNOWLEDGED,
          Retry.NEVER,
          null,
          "Notification acquired",
          "Treat it as success: the notification is marked as read and poll-req will offer the next one.");
      add(
          1003,
          "NOTIFICATION_QUEUE_EMPTY",
          Kind.EMPTY,
          Retry.NEVER,
          null,
          "Empty notifications queue",
          "Nothing is wrong: there is no unread notification. Ask again at your usual interval.");
      add(
          1200,
          "DOMAIN_TRANSFERRED_OUT",
          Kind.NOTIFICATION,
          Retry.NEVER,
          null,
          "Domain transferred out",
          "The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge the notification with poll-ack.");
      add(
          2000,
          "REQUEST_PARSE_ERROR",
          Kind.MALFORMED_REQUEST,
          Retry.AFTER_FIX,
          null,
          "Request parse error",
          "Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.");
      add(
          2001,
          "PARAMETER_MISSING_USER",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "user",
          "Invalid request \u2013 required parameter missing: user",
          "Set user to the login of your WEDOS customer account.");
      add(
          2002,
          "PARAMETER_MISSING_AUTH",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "auth",
          "Invalid request \u2013 required parameter missing: auth",
          "Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits.");
      add(
          2003,
          "PARAMETER_MISSING_COMMAND",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "command",
          "Invalid request \u2013 required parameter missing: command",
          "Set command to the name of a command, for example ping.");
      add(
          2004,
          "MULTIPLE_DATA_ELEMENTS",
          Kind.MALFORMED_REQUEST,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 only one data element is allowed",
          "Put all parameters of the command into one data element and send each command as a request of its own.");
      add(
          2005,
          "CLTRID_TOO_LONG",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "clTRID",
          "Invalid request \u2013 clTRID parameter is too long",
          "Shorten clTRID, or leave it out.");
      add(
          2006,
          "REQUEST_LIMIT_EXCEEDED",
          Kind.RATE_LIMIT,
          Retry.AFTER_WINDOW,
          null,
          "Requests limit exceeded",
          "Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052).",
          new Limit(Scope.ACCOUNT, Window.HOUR, 1000L, List.of()));
      add(
          2007,
          "REQUEST_TOO_LARGE",
          Kind.REQUEST_TOO_LARGE,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 maximum request size exceeded",
          "Split the request into several smaller ones.");
      add(
          2008,
          "REQUEST_TOO_COMPLEX",
          Kind.REQUEST_TOO_LARGE,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 request is too complex",
          "Simplify the structure of the data, mainly its nesting and its number of items.");
      add(
          2009,
          "REQUEST_EMPTY",
          Kind.MALFORMED_REQUEST,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 request is empty",
          "Check that your client really sends the request in a POST parameter named request.");
      add(
          2010,
          "COMMAND_UNKNOWN",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          "command",
          "Unknown command",
          "Check the spelling of the command against its documentation.");
      add(
          2011,
          "COMMAND_DISABLED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          "command",
          "Command disabled",
          "Do not use the command, or ask customer support whether it can be enabled for your account.");
      add(
          2050,
          "AUTHENTICATION_FAILED",
          Kind.AUTHENTICATION,
          Retry.AFTER_FIX,
          null,
          "Authentication failure",
          "Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time zone of your server too.");
      add(
          2051,
          "IP_NOT_ALLOWED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          null,
          "Access not allowed from this IP address",
          "Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has one. Until then send no further requests: each of them counts as invalid.");
      add(
          2052,
          "IP_BLOCKED",
          Kind.RATE_LIMIT,
          Retry.AFTER_WINDOW,
          null,
          "IP address temporarily blocked due to too many failed requests",
          "Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile find and fix the request that keeps failing.",
          new Limit(Scope.IP_ADDRESS, Window.UNKNOWN, null, List.of()));
      add(
          2100,
          "PARAMETER_MISSING",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Required parameter missing",
          "Compare the parameters with the documentation of the command; the code does not say which one is missing.");
      add(
          2101,
          "PARAMETER_MISMATCH",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Parameters mismatch",
          "Compare the names, types and values of all parameters with the documentation of the command, and leave out those that it does not know.");
      add(
          2102,
          "REQUEST_ENCODING_MISMATCH",
          Kind.MALFORMED_REQUEST,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 input data encoding mismatch",
          "Send the request in UTF-8 and check that all texts in it really are UTF-8.");
      add(
          2150,
          "NOTIFICATION_POLLING_NOT_ALLOWED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          null,
          "Notification polling not allowed for this account",
          "In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.");
      add(
          2151,
          "NOTIFICATION_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          "id",
          "Notification does not exist",
          "The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.");
      add(
          2201,
          "UNSUPPORTED_TLD",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "Unsupported TLD",
          "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.");
      add(
          2202,
          "DOMAIN_NAME_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid or unsupported domain name format",
          "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.");
      add(
          2203,
          "PARAMETER_INVALID_PERIOD",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "period",
          "Invalid period",
          "Choose a period that the TLD allows: domain-tld-period-check tells whether it does.");
      add(
          2204,
          "PARAMETER_MISSING_OWNER_C",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "owner_c",
          "Invalid request \u2013 required parameter missing: owner_c",
          "Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create.");
      add(
          2205,
          "PARAMETER_MISSING_DOMAIN",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "domain",
          "Invalid request \u2013 required parameter missing: domain",
          "Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere in name.");
      add(
          2206,
          "DOMAIN_REQUEST_INTERNAL_ERROR",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Invalid request \u2013 internal error",
          "Check with wgp-services-list and account-list whether the order was carried out and paid before you send it again. If the error persists, contact customer support.");
      add(
          2207,
          "PARAMETER_INVALID_OWNER_C",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "owner_c",
          "Invalid request \u2013 invalid format: owner_c",
          "Check the spelling of the contact in owner_c.");
      add(
          2208,
          "PARAMETER_INVALID_ADMIN_C",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "admin_c",
          "Invalid request \u2013 invalid format: admin_c",
          "Check the spelling of the contact in admin_c.");
      add(
          2209,
          "PARAMETER_INVALID_NSSET",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "nsset",
          "Invalid request \u2013 invalid format: nsset",
          "Check the spelling of the NSSET.");
      add(
          2210,
          "PARAMETER_INVALID_DNS",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "dns",
          "Invalid request \u2013 invalid format: dns",
          "Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS.");
      add(
          2211,
          "TOO_MANY_DNS_SERVERS",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "dns",
          "Invalid request \u2013 too many DNS servers",
          "List fewer DNS servers.");
      add(
          2212,
          "PARAMETER_MISSING_NSSET",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "nsset",
          "Invalid request \u2013 required parameter missing: nsset",
          "Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.");
      add(
          2213,
          "PARAMETER_MISSING_DNS",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "dns",
          "Invalid request \u2013 required parameter missing: dns",
          "Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets the DNS servers of WEDOS.");
      add(
          2214,
          "DUPLICATE_DNS_SERVER",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "dns",
          "Invalid request \u2013 duplicate DNS entry",
          "List each DNS server only once.");
      add(
          2215,
          "PARAMETER_MISSING_AUTH_INFO",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "auth_info",
          "Invalid request \u2013 required parameter missing: auth info",
          "Send the authorization code of the object. You get it from its current registrar or holder.");
      add(
          2216,
          "CONTACT_NAME_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid or unsupported contact name format",
          "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.");
      add(
          2217,
          "CONTACT_DATA_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 invalid contact data",
          "Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.");
      add(
          2218,
          "CONTACT_NAME_AUTO_GENERATED",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "cname",
          "Invalid request \u2013 contact identifier is created automatically",
          "Leave cname out or empty: contact-create generates the name and returns it.");
      add(
          2219,
          "PARAMETER_MISSING_COMPANY",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "company",
          "Invalid request \u2013 required parameter missing: company",
          "Fill in the name of the company. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2220,
          "PARAMETER_MISSING_FNAME",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "fname",
          "Invalid request \u2013 required parameter missing: fname",
          "Fill in the first name. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2221,
          "PARAMETER_MISSING_LNAME",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "lname",
          "Invalid request \u2013 required parameter missing: lname",
          "Fill in the last name. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2222,
          "PARAMETER_MISSING_EMAIL",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "email",
          "Invalid request \u2013 required parameter missing: email",
          "Fill in an existing e-mail address. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2223,
          "PARAMETER_INVALID_EMAIL",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "email",
          "Invalid request \u2013 invalid format: email",
          "Send the address of an existing mailbox: WAPI checks that it exists.");
      add(
          2224,
          "PARAMETER_MISSING_EMAIL2",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "email2",
          "Invalid request \u2013 required parameter missing: email2",
          "Fill in an existing e-mail address. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2225,
          "PARAMETER_INVALID_EMAIL2",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "email2",
          "Invalid request \u2013 invalid format: email2",
          "Send the address of an existing mailbox: WAPI checks that it exists.");
      add(
          2226,
          "PARAMETER_MISSING_PHONE",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "phone",
          "Invalid request \u2013 required parameter missing: phone",
          "Fill in the phone number with its country code. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2227,
          "PARAMETER_INVALID_PHONE",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "phone",
          "Invalid request \u2013 invalid format: phone",
          "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.");
      add(
          2228,
          "PARAMETER_MISSING_FAX",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "fax",
          "Invalid request \u2013 required parameter missing: fax",
          "Fill in the fax number with its country code. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2229,
          "PARAMETER_INVALID_FAX",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "fax",
          "Invalid request \u2013 invalid format: fax",
          "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.");
      add(
          2230,
          "PARAMETER_MISSING_IC",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "ic",
          "Invalid request \u2013 required parameter missing: ic",
          "Fill in the company registration number (I\u010cO in Czech). contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2231,
          "PARAMETER_INVALID_IC",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "ic",
          "Invalid request \u2013 invalid format: ic",
          "Check the company registration number (I\u010cO in Czech).");
      add(
          2232,
          "PARAMETER_MISSING_DIC",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "dic",
          "Invalid request \u2013 required parameter missing: dic",
          "Fill in the tax identification number (DI\u010c in Czech). contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2233,
          "PARAMETER_INVALID_DIC",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "dic",
          "Invalid request \u2013 invalid format: dic",
          "Check the tax identification number (DI\u010c in Czech).");
      add(
          2234,
          "PARAMETER_MISSING_ADDR_STREET",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "addr_street",
          "Invalid request \u2013 required parameter missing: addr_street",
          "Fill in the street. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2235,
          "PARAMETER_MISSING_ADDR_CITY",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "addr_city",
          "Invalid request \u2013 required parameter missing: addr_city",
          "Fill in the city. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2236,
          "PARAMETER_MISSING_ADDR_ZIP",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "addr_zip",
          "Invalid request \u2013 required parameter missing: addr_zip",
          "Fill in the postal code. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2237,
          "PARAMETER_MISSING_ADDR_COUNTRY",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "addr_country",
          "Invalid request \u2013 required parameter missing: addr_country",
          "Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2238,
          "PARAMETER_INVALID_ADDR_COUNTRY",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "addr_country",
          "Invalid request \u2013 invalid format: addr_country",
          "Send the two-letter ISO code of the country in lower case, for example cz.");
      add(
          2239,
          "PARAMETER_MISSING_ADDR_STATE",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "addr_state",
          "Invalid request \u2013 required parameter missing: addr_state",
          "Fill in the state or region, not the country. contact-update needs all of the contact\u2019s data, not only what changes.");
      add(
          2240,
          "PARAMETER_MISSING_IN_OTHER_DATA",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 required parameter missing in other data",
          "Look up which additional data the TLD requires and fill them in.");
      add(
          2241,
          "PARAMETER_INVALID_IN_OTHER_DATA",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 invalid format in other data",
          "Check the additional data that the TLD requires.");
      add(
          2242,
          "PARAMETER_INVALID_STATUS",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "status",
          "Invalid request \u2013 invalid status",
          "Check status: of the commands that the vendor describes, only domains-list takes it.");
      add(
          2243,
          "SEND_AUTH_INFO_UNSUPPORTED",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "Invalid request \u2013 function SendAuthInfo is not allowed for this domain",
          "The authorization code cannot be sent by this command. Ask customer support how to get it.");
      add(
          2244,
          "CONTACT_TRANSFER_UNSUPPORTED",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "Invalid request \u2013 contact transfer is not allowed for this TLD",
          "Create a contact of your own with contact-create and use that one.");
      add(
          2245,
          "PARAMETER_MISSING_RULES",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "rules",
          "Invalid request \u2013 rules agree missing",
          "Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.");
      add(
          2246,
          "PARAMETER_INVALID_RULES",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "rules",
          "Invalid request \u2013 invalid format: rules agree",
          "Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.");
      add(
          2247,
          "NSSET_NAME_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "name",
          "Invalid or unsupported NSSET name format",
          "Check the spelling of the NSSET.");
      add(
          2248,
          "NSSET_DATA_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 invalid NSSET data",
          "Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.");
      add(
          2249,
          "NSSET_TRANSFER_UNSUPPORTED",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "Invalid request \u2013 NSSET transfer is not allowed for this TLD",
          "Check tld: only .cz domains use NSSETs.");
      add(
          2250,
          "DOMAIN_CHECK_LIMIT_EXCEEDED",
          Kind.RATE_LIMIT,
          Retry.AFTER_WINDOW,
          null,
          "Invalid request \u2013 domain check \u2013 max. query hour limit exceeded",
          "Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the domain is free.",
          new Limit(
              Scope.ACCOUNT,
              Window.HOUR,
              100L,
              List.of("domain-check", "domain-create", "domain-transfer-check")));
      add(
          2251,
          "DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Invalid request \u2013 domain check failed, try again later",
          "Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.");
      add(
          2252,
          "DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED",
          Kind.RATE_LIMIT,
          Retry.AFTER_WINDOW,
          null,
          "Invalid request \u2013 domain transfer check \u2013 max. query hour limit exceeded",
          "Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the transfer is possible.",
          new Limit(
              Scope.ACCOUNT,
              Window.HOUR,
              100L,
              List.of("domain-check", "domain-create", "domain-transfer-check")));
      add(
          2253,
          "PARAMETER_INVALID_ADDR_ZIP",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "addr_zip",
          "Invalid request \u2013 invalid format: addr_zip",
          "Check the postal code, and that it fits the country.");
      add(
          2264,
          "KEYSET_NAME_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "keyset",
          "Invalid KEYSET name",
          "Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.");
      add(
          2265,
          "DNSSEC_UNSUPPORTED",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "DNSSEC is not supported",
          "DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.");
      add(
          2266,
          "KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          "keyset",
          "Unsupported action for secondary domain",
          "Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in WEDOS DNS.");
      add(
          2267,
          "KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          "keyset",
          "Unsupported action for primary domain",
          "Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is secondary in WEDOS DNS or does not use it.");
      add(
          2269,
          "DOMAIN_UNPAID_PERIOD_EXISTS",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "An unpaid new period already exists",
          "A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI.");
      add(
          2272,
          "PARAMETER_INVALID_UPSTREAM_IPS",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "upstream_ips",
          "Invalid IP address format",
          "Check all addresses in upstream_ips: they are IP addresses, not host names.");
      add(
          2273,
          "PARAMETER_INVALID_VARIANT_ID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "variant_id",
          "Invalid variant",
          "Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).");
      add(
          2274,
          "INTERNAL_USER_ID_MISSING",
          Kind.INTERNAL,
          Retry.AFTER_FIX,
          null,
          "Internal error \u2013 missing user_id",
          "Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to correct; give customer support the svTRID of the answer.");
      add(
          2275,
          "INTERNAL_USER_NOT_FOUND",
          Kind.INTERNAL,
          Retry.AFTER_FIX,
          null,
          "Internal error \u2013 user not found",
          "Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer.");
      add(
          2276,
          "UNSUPPORTED_TLD_OR_DOMAIN_LEVEL",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          "domain",
          "Unsupported TLD or maximal domain level exceeded",
          "Check the TLD, or order the service for a domain with fewer levels.");
      add(
          2277,
          "DOMAIN_NAME_HAS_WWW_PREFIX",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "domain",
          "Not allowed to explicitly prepend www. to the domain name",
          "Send the domain without www. at its beginning.");
      add(
          2278,
          "DOMAIN_NAME_USED_BY_SERVICE",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Domain name cannot be used \u2013 there is a service with this domain name",
          "Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name.");
      add(
          2279,
          "CREDIT_ACCOUNT_LOCKED",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Credit account is locked",
          "Find out in the customer administration or from customer support why the credit account is locked. Send the order again only once it is unlocked.");
      add(
          2280,
          "CREDIT_ACCOUNT_ACTIVE",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Credit account active",
          "Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again.");
      add(
          2281,
          "CREDIT_ACCOUNT_INACTIVE",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Inactive credit account",
          "Activate the credit account in the customer administration; WAPI takes all payments from it.");
      add(
          2282,
          "CREDIT_ACCOUNT_CURRENCY_INVALID",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Invalid credit account currency",
          "Check that the credit account is kept in the currency in which the service is charged.");
      add(
          2283,
          "AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Invalid amount or insufficient credit",
          "Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the order again.");
      add(
          2284,
          "CREDIT_ACCOUNT_INFORMATION_ERROR",
          Kind.PAYMENT_UNCLEAR,
          Retry.AFTER_CHECK,
          null,
          "Credit account information error",
          "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.");
      add(
          2285,
          "VAT_SETTINGS_INVALID",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Incorrect VAT settings",
          "Correct the tax data of your account in the customer administration.");
      add(
          2286,
          "CREDIT_ACCOUNT_INTERNAL_ERROR",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Credit account \u2013 internal error",
          "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.");
      add(
          2290,
          "CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED",
          Kind.PAYMENT_UNCLEAR,
          Retry.AFTER_CHECK,
          null,
          "Credit account \u2013 activity has not been added to the credit account",
          "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.");
      add(
          2291,
          "WGP_DOMAIN_EXISTS",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Domain already exists for this customer account in the WGP API",
          "Do not order again: the domain is already in WEDOS Protection under your account.");
      add(
          2292,
          "WGP_DOMAIN_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Domain not found for this customer account in the WGP API",
          "Look the domain up with wgp-services-list, or add it with wgp-domain-create.");
      add(
          2293,
          "CREDIT_ACCOUNT_BALANCE_UNAVAILABLE",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Unable to get the credit balance on the credit account",
          "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.");
      add(
          2294,
          "WGP_SERVICE_PRICE_UNAVAILABLE",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Unable to retrieve service price",
          "Check that variant_id and period_id exist. Before you send the order again, check with account-list and wgp-services-list that nothing was paid or created.");
      add(
          2295,
          "WGP_DOMAIN_CREATE_FAILED",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Unable to create domain in WGP. The payment has been cancelled.",
          "Check with account-list that the payment was returned, and with wgp-services-list that the service does not exist, before you send the order again.");
      add(
          2296,
          "CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED",
          Kind.PAYMENT_UNCLEAR,
          Retry.AFTER_CHECK,
          null,
          "Credit account movement cannot be cancelled",
          "Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer support if a payment for a service that you did not get remains there.");
      add(
          2301,
          "DNS_DOMAIN_TYPE_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "type",
          "Invalid request \u2013 WDNS domain \u2013 invalid type format",
          "Set type to primary or secondary.");
      add(
          2302,
          "PARAMETER_MISSING_PRIMARY_IP",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "primary_ip",
          "Invalid request \u2013 WDNS domain \u2013 required parameter missing: primary_ip",
          "Send the IP address of the primary DNS server: a secondary domain needs it.");
      add(
          2303,
          "PARAMETER_INVALID_PRIMARY_IP",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "primary_ip",
          "Invalid request \u2013 WDNS domain \u2013 invalid primary_ip format",
          "Send the IP address of the primary DNS server, not its name.");
      add(
          2304,
          "PARAMETER_INVALID_AXFR_ENABLED",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "axfr_enabled",
          "Invalid request \u2013 WDNS domain \u2013 invalid axfr_enabled format",
          "Set axfr_enabled to 0 or 1.");
      add(
          2305,
          "PARAMETER_MISSING_AXFR_IPS",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          "axfr_ips",
          "Invalid request \u2013 WDNS domain \u2013 required parameter missing: axfr_ips",
          "List the IP addresses that may transfer the zone, or set axfr_enabled to 0.");
      add(
          2306,
          "PARAMETER_INVALID_AXFR_IPS",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "axfr_ips",
          "Invalid request \u2013 WDNS domain \u2013 invalid axfr_ips format",
          "List the IP addresses that may transfer the zone, each in an element named ip.");
      add(
          2308,
          "PARAMETER_INVALID_NS",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "ns",
          "Invalid request \u2013 WDNS domain \u2013 invalid ns format",
          "Check ns, or leave it out: the documentation of dns-domain-add does not describe it.");
      add(
          2309,
          "DNS_ROW_RDTYPE_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "type",
          "Invalid request \u2013 WDNS domain \u2013 invalid rdtype format",
          "Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.");
      add(
          2310,
          "DNS_ROW_LIMIT_REACHED",
          Kind.QUOTA,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 WDNS domain \u2013 rows count limit reached",
          "Delete rows of the domain that are no longer needed. Waiting does not help.");
      add(
          2311,
          "DNS_ROW_NAME_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "name",
          "Invalid request \u2013 WDNS domain \u2013 invalid name format",
          "Set name to the part in front of the domain only, such as www; leave it empty for the domain itself.");
      add(
          2312,
          "DNS_ROW_NAME_INVALID_FOR_RDTYPE",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "name",
          "Invalid request \u2013 WDNS domain \u2013 invalid name format for this rdtype",
          "Check name against type: not every record type allows every name.");
      add(
          2313,
          "DNS_ROW_CNAME_INVALID_FOR_NAME",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 WDNS domain \u2013 invalid CNAME for this name",
          "A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or use another type.");
      add(
          2314,
          "DNS_ROW_RDATA_INVALID_FOR_RDTYPE",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "rdata",
          "Invalid request \u2013 WDNS domain \u2013 invalid rdata format for this rdtype",
          "Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a host name.");
      add(
          2315,
          "DNS_ROW_TTL_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "ttl",
          "Invalid request \u2013 WDNS domain \u2013 invalid TTL",
          "Use the TTL that the existing rows with the same name and type have, or change their TTL first.");
      add(
          2316,
          "DNS_ROW_EXISTS",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Invalid request \u2013 WDNS domain \u2013 this row exists",
          "A row with this data is already there: read the rows with dns-rows-list.");
      add(
          2317,
          "DNS_ROW_TTL_OUT_OF_RANGE",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "ttl",
          "Invalid request \u2013 WDNS domain \u2013 invalid TTL limit",
          "Choose a usual TTL, for example 1800 seconds.");
      add(
          2318,
          "DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "Invalid request \u2013 WDNS domain \u2013 unsupported action for secondary domain",
          "A secondary domain takes its rows from the primary DNS server. Read and change them there.");
      add(
          2319,
          "DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "Invalid request \u2013 WDNS domain \u2013 unsupported action for primary domain",
          "Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit.");
      add(
          2320,
          "DNS_NEW_DOMAIN_NAME_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "name_new",
          "Invalid request \u2013 WDNS domain \u2013 invalid or unsupported new domain name format",
          "Send the bare domain in name_new, for example example.cz.");
      add(
          2321,
          "DNS_NEW_DOMAIN_TLD_UNSUPPORTED",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          "name_new",
          "Invalid request \u2013 WDNS domain \u2013 unsupported TLD of new domain name",
          "Check the spelling of the TLD in name_new.");
      add(
          2322,
          "DNS_DOMAIN_LIMIT_REACHED",
          Kind.QUOTA,
          Retry.AFTER_FIX,
          null,
          "Invalid request \u2013 WDNS domain \u2013 maximum user domains count exceeded",
          "Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does not help.");
      add(
          2400,
          "INTERNAL_RESPONSE_CODE_UNKNOWN",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Internal error \u2013 unknown response code",
          "Find out whether the request was carried out before you send it again; after wg-members-create use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer.");
      add(
          2401,
          "WGP_TEMPLATE_APPLY_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Cannot apply template to domain",
          "Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain.");
      add(
          2402,
          "WGP_TEMPLATE_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "template_domain_id",
          "Invalid domain template",
          "Choose a template from wgp-domain-templates-list.");
      add(
          2403,
          "WGP_TEMPLATE_USER_MISMATCH",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          null,
          "Domain template and user mismatch",
          "Use a template of your own account; wgp-domain-templates-list lists them.");
      add(
          2404,
          "WGP_TEMPLATE_PLAN_MISMATCH",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Domain template and domain plan mismatch",
          "Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.");
      add(
          2405,
          "WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED",
          Kind.RATE_LIMIT,
          Retry.AFTER_WINDOW,
          null,
          "Daily template domain limit reached",
          "Wait until the next day before you use this template again. By its text the limit concerns only this template.",
          new Limit(Scope.OBJECT, Window.DAY, null, List.of("wgp-domain-template-replicate")));
      add(
          2406,
          "WGP_DOMAIN_OR_SERVICE_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Domain/service not found",
          "Look the domain up with wgp-services-list.");
      add(
          2407,
          "WGP_TEMPLATE_DOMAIN_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          "template_domain_id",
          "Template domain not found",
          "Choose a template from wgp-domain-templates-list.");
      add(
          2408,
          "PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Missing variant_id or period_id",
          "Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly).");
      add(
          2409,
          "WGP_SERVICE_RENEW_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_CHECK,
          null,
          "Service renewal failed",
          "Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request again.");
      add(
          2410,
          "WGP_SERVICE_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Service not found",
          "Look the service up with wgp-services-list.");
      add(
          2411,
          "WGP_DNS_TOKEN_UNAVAILABLE",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          null,
          "Unavailable token to rewrite DNS",
          "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.");
      add(
          2412,
          "WGP_DNS_REWRITE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Failed API request to rewrite DNS",
          "Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out.");
      add(
          2413,
          "WGP_DNS_UPDATE_NOT_ALLOWED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          null,
          "Request failed, WGP does not have permission to update DNS",
          "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.");
      add(
          2414,
          "WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          null,
          "WGP does not have a token and the user did not set the force flag in WAPI",
          "Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out.");
      add(
          2415,
          "WGP_LIMIT_REACHED",
          Kind.QUOTA,
          Retry.AFTER_FIX,
          null,
          "Limiter value reached",
          "The code does not say which limit. It is probably one of the plan: remove something, or change the plan.");
      add(
          2416,
          "WGP_DOMAIN_MODE_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "mode",
          "Invalid domain mode",
          "Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.");
      add(
          2419,
          "WG_INVITATION_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Invitation not found",
          "The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or withdrawn in the meantime.");
      add(
          2420,
          "WG_POLICY_INVALID",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          "policies",
          "Invalid policy array",
          "Compare policies with the documentation of the command.");
      add(
          3001,
          "BILLING_CURRENCY_INVALID",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Billing error \u2013 invalid currency",
          "Check that the credit account is kept in the currency in which the service is charged.");
      add(
          3002,
          "INSUFFICIENT_CREDIT",
          Kind.BILLING,
          Retry.AFTER_FIX,
          null,
          "Billing error \u2013 insufficient credit",
          "Top up the credit in the customer administration and send the order again. credit-info shows how much is left.");
      add(
          3003,
          "ACCOUNT_CONTACT_DATA_MISSING",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "Account error \u2013 undefined contact data",
          "Fill in the contact data of your customer account in the customer administration.");
      add(
          3004,
          "PARAMETER_MISSING_DATE_RANGE",
          Kind.MISSING_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid input \u2013 from and to dates are missing",
          "Send date_from and date_to (YYYY-MM-DD).");
      add(
          3005,
          "PARAMETER_INVALID_DATE_RANGE",
          Kind.INVALID_PARAMETER,
          Retry.AFTER_FIX,
          null,
          "Invalid input \u2013 wrong date",
          "Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.");
      add(
          3201,
          "DOMAIN_REGISTERED",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Domain is registered",
          "The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name.");
      add(
          3202,
          "DOMAIN_UNAVAILABLE_UNKNOWN_REASON",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Domain is not available (unknown reason)",
          "Choose another name. The registry of the TLD may know the reason.");
      add(
          3203,
          "DOMAIN_UNAVAILABLE",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Domain is not available",
          "Choose another name for the domain.");
      add(
          3204,
          "DOMAIN_QUARANTINED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Domain is not available, quarantine",
          "The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.");
      add(
          3205,
          "DOMAIN_RESERVED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Domain is not available, reserved",
          "The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.");
      add(
          3206,
          "DOMAIN_BLOCKED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Domain is not available, blocked",
          "The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it.");
      add(
          3207,
          "DOMAIN_REGISTERED_BY_TARGET_REGISTRAR",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Registered by target registrar",
          "The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.");
      add(
          3208,
          "DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "Transfer not allowed, expiration too close",
          "Renew the domain with its current registrar and order the transfer after that.");
      add(
          3209,
          "DOMAIN_SEND_AUTH_INFO_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Domain send auth info failed",
          "Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization code.");
      add(
          3210,
          "DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Domain send auth info failed: domain is not available",
          "Check the spelling of the domain and that it exists in the registry.");
      add(
          3211,
          "CONTACT_OWNER_C_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          "owner_c",
          "Contact owner_c is not available",
          "Check with contact-info that the contact exists, or create it with contact-create.");
      add(
          3212,
          "CONTACT_ADMIN_C_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          "admin_c",
          "Contact admin_c is not available",
          "Check with contact-info that the contact exists, or create it with contact-create.");
      add(
          3213,
          "CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Contact send auth info failed: contact is not available",
          "Check the spelling of the contact and that it exists in the registry.");
      add(
          3214,
          "NSSET_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "NSSET is not available",
          "Check the name of the NSSET and that it exists in the registry of the TLD.");
      add(
          3215,
          "CONTACT_SEND_AUTH_INFO_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Contact send auth info failed",
          "Check that the contact has a working e-mail address, or ask customer support for the authorization code.");
      add(
          3216,
          "DOMAIN_INFO_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Domain info failed",
          "Check the spelling of the domain and that it is in your account. If both are right, contact customer support.");
      add(
          3217,
          "NSSET_SEND_AUTH_INFO_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "NSSET send auth info failed",
          "Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the authorization code.");
      add(
          3218,
          "DOMAIN_TRANSFER_NOT_POSSIBLE",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "Domain transfer is not possible",
          "Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago.");
      add(
          3219,
          "DOMAIN_TRANSFER_PENDING",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "Domain already pending for transfer",
          "Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification.");
      add(
          3220,
          "DOMAIN_REGISTERED_AT_WEDOS",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Domain is already registered in our system",
          "The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.");
      add(
          3221,
          "DOMAIN_CREATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Domain create failed",
          "Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged.");
      add(
          3222,
          "DOMAIN_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Domain open failed",
          "Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been added to WEDOS DNS.");
      add(
          3223,
          "DOMAIN_ACCESS_DENIED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          null,
          "Domain authentication error",
          "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.");
      add(
          3224,
          "DOMAIN_RENEW_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Domain renew failed",
          "Check the expiration of the domain with domain-info and the payments with account-list before you renew again.");
      add(
          3225,
          "DOMAIN_UPDATE_NS_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Domain update DNS failed",
          "The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not exist: check both.");
      add(
          3226,
          "DOMAIN_TRANSFER_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Domain transfer failed",
          "Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged.");
      add(
          3227,
          "DOMAIN_TRANSFER_AUTHORIZATION_FAILED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          "auth_info",
          "Domain transfer failed \u2013 authorization error",
          "Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly, including upper and lower case.");
      add(
          3228,
          "CONTACT_UNSUPPORTED",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "Contact is not supported",
          "Do not use the contact commands for this TLD.");
      add(
          3229,
          "CONTACT_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "Contact is not available",
          "Check the name of the contact and that it exists in the registry of the TLD.");
      add(
          3230,
          "CONTACT_CREATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Contact create failed",
          "Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name.");
      add(
          3231,
          "CONTACT_REGISTERED",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Contact is already registered",
          "If the contact is yours, use it as it is; otherwise choose another name.");
      add(
          3232,
          "CONTACT_UNAVAILABLE_UNKNOWN_REASON",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Contact is not available (unknown reason)",
          "Choose another name for the contact.");
      add(
          3233,
          "CONTACT_UNAVAILABLE",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Contact is not available",
          "Choose another name for the contact.");
      add(
          3234,
          "CONTACT_QUARANTINED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Contact is not available, quarantine",
          "Choose another name for the contact.");
      add(
          3235,
          "CONTACT_RESERVED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Contact is not available, reserved",
          "Choose another name for the contact.");
      add(
          3236,
          "CONTACT_BLOCKED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "Contact is not available, blocked",
          "Choose another name for the contact.");
      add(
          3237,
          "CONTACT_REGISTERED_BY_TARGET_REGISTRAR",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "Contact is already registered by target registrar",
          "The contact is already at WEDOS; there is nothing to transfer.");
      add(
          3238,
          "CONTACT_UPDATE_AUTHORIZATION_FAILED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          "auth_info",
          "Contact update \u2013 authorization error",
          "Send the authorization code of the contact in auth_info; without it you can change only contacts that are already authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact.");
      add(
          3239,
          "CONTACT_UPDATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Contact update failed",
          "Send all of the contact\u2019s data, not only what changes, and check it against the rules of the TLD.");
      add(
          3240,
          "CONTACT_TRANSFER_AUTHORIZATION_FAILED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          "auth_info",
          "Contact transfer \u2013 authorization error",
          "Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail address of the contact.");
      add(
          3241,
          "CONTACT_TRANSFER_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "Contact transfer failed",
          "Check the name of the contact, and ask its current registrar whether it may be transferred.");
      add(
          3242,
          "NSSET_UNSUPPORTED",
          Kind.UNSUPPORTED,
          Retry.NEVER,
          null,
          "NSSET is not supported",
          "Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.");
      add(
          3243,
          "NSSET_UNAVAILABLE_FOR_CREATE",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "NSSET is not available",
          "Choose another name for the NSSET.");
      add(
          3244,
          "NSSET_CREATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "NSSET create failed",
          "Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.");
      add(
          3245,
          "NSSET_REGISTERED",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "NSSET is registered",
          "If the NSSET is yours, use it as it is; otherwise choose another name.");
      add(
          3246,
          "NSSET_UNAVAILABLE_UNKNOWN_REASON",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "NSSET is not available (unknown reason)",
          "Choose another name for the NSSET.");
      add(
          3247,
          "NSSET_UNAVAILABLE",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "NSSET is not available",
          "Choose another name for the NSSET.");
      add(
          3248,
          "NSSET_QUARANTINED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "NSSET is not available, quarantine",
          "Choose another name for the NSSET.");
      add(
          3249,
          "NSSET_RESERVED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "NSSET is not available, reserved",
          "Choose another name for the NSSET.");
      add(
          3250,
          "NSSET_BLOCKED",
          Kind.NAME_UNAVAILABLE,
          Retry.NEVER,
          null,
          "NSSET is not available, blocked",
          "Choose another name for the NSSET.");
    }

    private static void addCodes1() {
      add(
          3251,
          "NSSET_REGISTERED_BY_TARGET_REGISTRAR",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "NSSET is registered by target registrar",
          "The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.");
      add(
          3252,
          "NSSET_UPDATE_AUTHORIZATION_FAILED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          "auth_info",
          "NSSET update \u2013 authorization error",
          "Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.");
      add(
          3254,
          "NSSET_UPDATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "NSSET update failed",
          "Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical contact.");
      add(
          3255,
          "NSSET_TRANSFER_AUTHORIZATION_FAILED",
          Kind.ACCESS_DENIED,
          Retry.AFTER_FIX,
          "auth_info",
          "NSSET transfer \u2013 authorization error",
          "Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.");
      add(
          3256,
          "NSSET_TRANSFER_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "NSSET transfer failed",
          "Check the name of the NSSET, and ask its current registrar whether it may be transferred.");
      add(
          3257,
          "NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "NSSET send auth info failed: NSSET is not available",
          "Check the spelling of the NSSET and that it exists in the registry.");
      add(
          3258,
          "REGISTRY_OUTAGE",
          Kind.TEMPORARY_FAILURE,
          Retry.AFTER_CHECK,
          null,
          "Registry outage in progress",
          "Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.");
      add(
          3259,
          "KEYSET_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          "keyset",
          "KEYSET is not available",
          "Check the name of the KEYSET and that it exists in the registry of the TLD.");
      add(
          3260,
          "DNSSEC_ORDER_PENDING",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "A DNSSEC order is already pending",
          "Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished.");
      add(
          3262,
          "DNSSEC_UPDATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "DNSSEC setting failed",
          "Check keyset and the DNS servers of the domain. If both are right, contact customer support.");
      add(
          3263,
          "DOMAIN_NOT_USING_WEDOS_DNS",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "Domain does not use WEDOS DNS",
          "Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.");
      add(
          3264,
          "KEYSET_BLOCKED",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          "keyset",
          "KEYSET is blocked",
          "Use another KEYSET, or have this one unblocked.");
      add(
          3301,
          "DNS_DOMAIN_DELETE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "WDNS domain delete failed",
          "Check with dns-domains-list whether the domain is still in WEDOS DNS.");
      add(
          3302,
          "DNS_DOMAIN_ADD_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "WDNS domain add failed",
          "Check with dns-domains-list whether the domain was added after all. If not, check all parameters.");
      add(
          3303,
          "DNS_DOMAIN_EXISTS",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          null,
          "WDNS domain exists",
          "Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support.");
      add(
          3304,
          "DNS_DOMAIN_UPDATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "WDNS domain update failed",
          "Check with dns-domain-info what the domain looks like now, then check all parameters.");
      add(
          3305,
          "DNS_DOMAIN_LOCKED",
          Kind.WRONG_STATE,
          Retry.AFTER_FIX,
          null,
          "WDNS domain user locked",
          "Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the request again.");
      add(
          3306,
          "DNS_DOMAIN_DELETED",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          null,
          "WDNS domain is deleted",
          "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.");
      add(
          3307,
          "DNS_ROW_ADD_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "WDNS domain row add failed",
          "Check with dns-rows-list that the row is not there, check its data and add it again.");
      add(
          3308,
          "DNS_ROW_DELETE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "WDNS domain row delete failed",
          "Check with dns-rows-list whether the row is still there, and use the ID that it returns.");
      add(
          3309,
          "DNS_ROW_NOT_FOUND",
          Kind.NOT_FOUND,
          Retry.AFTER_FIX,
          "row_id",
          "WDNS domain row ID does not exist",
          "Read the rows again with dns-rows-list and use the ID that it returns.");
      add(
          3310,
          "DNS_ROW_UPDATE_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "WDNS domain row update failed",
          "Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.");
      add(
          3311,
          "DNS_DOMAIN_COPY_FAILED",
          Kind.OPERATION_FAILED,
          Retry.AFTER_FIX,
          null,
          "WDNS domain copy failed",
          "Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.");
      add(
          3312,
          "DNS_NEW_DOMAIN_EXISTS",
          Kind.ALREADY_EXISTS,
          Retry.NEVER,
          "name_new",
          "WDNS new domain exists",
          "Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed.");
      add(
          4000,
          "INTERNAL_ERROR",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Internal error",
          "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.");
      add(
          4001,
          "INTERNAL_EXCEPTION",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Internal exception",
          "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.");
      add(
          4002,
          "CREDIT_DEDUCTION_FAILED",
          Kind.PAYMENT_UNCLEAR,
          Retry.AFTER_CHECK,
          null,
          "Billing error \u2013 credit deduction failed",
          "Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.");
      add(
          4003,
          "BILLING_FAILED",
          Kind.PAYMENT_UNCLEAR,
          Retry.AFTER_CHECK,
          null,
          "Billing error \u2013 billing failed",
          "Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.");
      add(
          4201,
          "DOMAIN_CHECK_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Domain check failed, try again later",
          "Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.");
      add(
          4202,
          "CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          "owner_c",
          "Contact owner_c is not available, try again later",
          "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.");
      add(
          4203,
          "CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          "admin_c",
          "Contact admin_c is not available, try again later",
          "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.");
      add(
          4204,
          "NSSET_TEMPORARILY_UNAVAILABLE",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "NSSET is not available, try again later",
          "The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.");
      add(
          4205,
          "DOMAIN_INFO_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Domain info failed, try again later",
          "The registry did not answer; nothing was changed. Send the request again later: a few times at most, with increasing pauses. The code does not say whether the domain exists.");
      add(
          4206,
          "DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Domain transfer check failed, try again later",
          "Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.");
      add(
          4207,
          "DOMAIN_CREATE_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.AFTER_CHECK,
          null,
          "Domain create failed, try again later",
          "Check with domain-info and account-list whether the domain was registered and paid before you order it again.");
      add(
          4208,
          "DOMAIN_RENEW_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.AFTER_CHECK,
          null,
          "Domain renew failed, try again later",
          "Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid, before you renew again.");
      add(
          4209,
          "DOMAIN_TRANSFER_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.AFTER_CHECK,
          null,
          "Domain transfer failed, try again later",
          "Check with domain-info or domains-list whether the transfer went through or is still running before you order it again.");
      add(
          4210,
          "DOMAIN_UPDATE_NS_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Domain update DNS failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS servers.");
      add(
          4211,
          "CONTACT_CHECK_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Contact check failed, try again later",
          "Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say whether the name is free.");
      add(
          4212,
          "CONTACT_TEMPORARILY_UNAVAILABLE",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Contact is not available, try again later",
          "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.");
      add(
          4213,
          "CONTACT_CREATE_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.AFTER_CHECK,
          null,
          "Contact create failed, try again later",
          "Check whether the contact was created before you create it again: with contact-info, or in the customer administration if WAPI chose the name. A repeat may create a second contact.");
      add(
          4214,
          "DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Domain send auth info failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.");
      add(
          4215,
          "CONTACT_UPDATE_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Contact update failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same data. contact-info shows whether they were saved.");
      add(
          4216,
          "CONTACT_TRANSFER_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Contact transfer failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer went through the first time.");
      add(
          4217,
          "CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "Contact send auth info failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.");
      add(
          4218,
          "NSSET_CHECK_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "NSSET check failed, try again later",
          "Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say whether the name is free.");
      add(
          4219,
          "NSSET_CREATE_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.AFTER_CHECK,
          null,
          "NSSET create failed, try again later",
          "Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most, with increasing pauses.");
      add(
          4220,
          "NSSET_UPDATE_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "NSSET update failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.");
      add(
          4221,
          "NSSET_TRANSFER_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "NSSET transfer failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer went through the first time.");
      add(
          4222,
          "NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED",
          Kind.TEMPORARY_FAILURE,
          Retry.LATER,
          null,
          "NSSET send auth info failed, try again later",
          "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.");
      add(
          5000,
          "FATAL_ERROR",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Fatal error",
          "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.");
      add(
          5001,
          "INTERNAL_AUTHENTICATION_ERROR",
          Kind.INTERNAL,
          Retry.LATER,
          null,
          "Internal authentication error",
          "Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out.");
      add(
          5002,
          "INTERNAL_PRICING_ERROR",
          Kind.INTERNAL,
          Retry.AFTER_CHECK,
          null,
          "Internal pricing error",
          "Check with account-list whether anything was charged, and whether the order was carried out, before you send it again.");
      add(
          5003,
          "OUT_OF_ORDER",
          Kind.TEMPORARY_FAILURE,
          Retry.AFTER_CHECK,
          null,
          "Out of order",
          "WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.");
    }

    private static void addMeanings0() {
      change(1000).answer(Answer.POSITIVE).message("Contact name is available").in("contact-check");
      change(1000)
          .message("The authorization code was sent by e-mail")
          .in("contact-send-auth-info", "domain-send-auth-info", "nsset-send-auth-info");
      change(1000)
          .answer(Answer.POSITIVE)
          .message("Domain is available for registration")
          .in("domain-check");
      change(1000)
          .answer(Answer.POSITIVE)
          .message("The TLD allows this period")
          .in("domain-tld-period-check");
      change(1000)
          .answer(Answer.POSITIVE)
          .message("Domain transfer is possible")
          .in("domain-transfer-check");
      change(1000).answer(Answer.POSITIVE).message("NSSET name is available").in("nsset-check");
      change(1000)
          .message("Notification fetched from the queue")
          .hint(
              "Process data.notify, which has a code of its own: that of an earlier request, or of a system notification. Then confirm the notification with poll-ack.")
          .in("poll-req");
      change(2151)
          .outcome(Outcome.SUCCESS)
          .retry(Retry.NEVER)
          .done(Done.YES)
          .httpStatus(200)
          .in("poll-ack");
      change(2201)
          .parameter("tld")
          .message("Invalid TLD")
          .in(
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
              "nsset-update");
      change(2201)
          .parameter("name")
          .in(
              "dns-domain-add",
              "dns-domain-axfr-run",
              "dns-domain-commit",
              "dns-domain-copy",
              "dns-domain-info",
              "domain-transfer");
      change(2201)
          .parameter("domain")
          .in("dns-row-add", "dns-row-detail", "dns-row-update", "dns-rows-list");
      change(2202)
          .parameter("name")
          .in(
              "dns-domain-add",
              "dns-domain-axfr-run",
              "dns-domain-commit",
              "dns-domain-copy",
              "dns-domain-info",
              "domain-transfer",
              "domain-update-keyset");
      change(2202)
          .parameter("domain")
          .in(
              "dns-row-add",
              "dns-row-detail",
              "dns-row-update",
              "dns-rows-list",
              "wgp-domain-create");
      change(2203).message("Invalid renewal period").in("domain-renew");
      change(2203)
          .outcome(Outcome.SUCCESS)
          .retry(Retry.NEVER)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .message("The TLD does not allow this period")
          .hint("Choose another period.")
          .in("domain-tld-period-check");
      change(2203)
          .parameter("period_id")
          .message("Invalid period_id")
          .hint("Set period_id to 1 (monthly) or 4 (yearly).")
          .in("wgp-domain-create");
      change(2207)
          .parameter("cname")
          .message("Invalid contact name format")
          .hint("Check the spelling of the contact in cname.")
          .in("contact-update");
      change(2209)
          .parameter("name")
          .message("Invalid NSSET name format")
          .in("nsset-info", "nsset-send-auth-info", "nsset-transfer", "nsset-update");
      change(2210)
          .hint(
              "Leave dns out to keep the current DNS servers. Only some registries (.eu, gTLD) accept it in a transfer.")
          .in("domain-transfer");
      change(2210)
          .hint(
              "Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2).")
          .in("nsset-create", "nsset-update");
      change(2216)
          .parameter("cname")
          .in(
              "contact-check",
              "contact-create",
              "contact-info",
              "contact-send-auth-info",
              "contact-transfer",
              "contact-update");
      change(2216)
          .parameter("tech_c")
          .message("Invalid format of the technical contact")
          .hint("Check the name of the technical contact in tech_c.")
          .in("nsset-create", "nsset-update");
      change(2218)
          .hint("There is no name to check: contact-create generates it.")
          .in("contact-check");
      change(2223)
          .message("Invalid email format or the address does not exist")
          .in("wg-members-create", "wg-members-show");
      change(2243)
          .message("Sending the authorization code is not allowed for this contact")
          .in("contact-send-auth-info");
      change(2243)
          .message("Sending the authorization code is not allowed for this NSSET")
          .in("nsset-send-auth-info");
      change(2269).done(Done.CHECK).in("domain-renew");
      change(2278).done(Done.CHECK).in("wgp-domain-create");
      change(2280).done(Done.CHECK).in("wgp-domain-create");
      change(2291).outcome(Outcome.SUCCESS).done(Done.YES).httpStatus(200).in("wgp-domain-create");
      change(2292)
          .done(Done.CHECK)
          .hint(
              "Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.")
          .in("wgp-domain-delete");
      change(2309)
          .parameter(null)
          .hint(
              "To change the name or the type, delete the row and add a new one: dns-row-update takes neither.")
          .in("dns-row-update");
      change(2311)
          .parameter(null)
          .hint(
              "To change the name or the type, delete the row and add a new one: dns-row-update takes neither.")
          .in("dns-row-update");
      change(2312)
          .parameter(null)
          .hint(
              "To change the name or the type, delete the row and add a new one: dns-row-update takes neither.")
          .in("dns-row-update");
      change(2315)
          .message("TTL is invalid or differs from the TTL of the existing row")
          .in("dns-row-add", "dns-row-update");
      change(2316)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .httpStatus(200)
          .message("This row is already there")
          .hint("Treat the row as added.")
          .in("dns-row-add");
      change(2316)
          .parameter("rdata")
          .message("Another row already has this data")
          .hint(
              "Your row is probably unchanged. Read the rows with dns-rows-list; if the other row is enough, delete yours.")
          .in("dns-row-update");
      change(2406)
          .done(Done.CHECK)
          .hint(
              "Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.")
          .in("wgp-domain-delete");
      change(2410)
          .done(Done.CHECK)
          .hint(
              "Check with wgp-services-list whether the service is gone already: an earlier request may have succeeded.")
          .in("wgp-domain-delete");
      change(2411).done(Done.CHECK).in("wgp-domain-create");
      change(2412).done(Done.CHECK).in("wgp-domain-create");
      change(2413).done(Done.CHECK).in("wgp-domain-create");
      change(2414).done(Done.CHECK).in("wgp-domain-create");
      change(3201)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .hint(
              "Choose another name. If it is your domain at another registrar, you can transfer it to WEDOS with domain-transfer.")
          .in("domain-check");
      change(3201).done(Done.CHECK).in("domain-create");
      change(3202)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("domain-check");
      change(3202)
          .done(Done.CHECK)
          .hint(
              "Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.")
          .in("domain-create");
      change(3203)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("domain-check");
      change(3203)
          .done(Done.CHECK)
          .hint(
              "Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.")
          .in("domain-create");
      change(3204)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("domain-check");
    }

    private static void addMeanings1() {
      change(3205)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("domain-check");
      change(3206)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("domain-check");
      change(3207).done(Done.CHECK).in("domain-transfer");
      change(3214)
          .parameter("name")
          .in("nsset-info", "nsset-send-auth-info", "nsset-transfer", "nsset-update");
      change(3217)
          .kind(Kind.TEMPORARY_FAILURE)
          .retry(Retry.LATER)
          .httpStatus(503)
          .message("Domain transfer check failed, the registry could not be reached")
          .hint(
              "Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.")
          .in("domain-transfer-check");
      change(3218)
          .outcome(Outcome.SUCCESS)
          .retry(Retry.NEVER)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("domain-transfer-check");
      change(3219).done(Done.CHECK).in("domain-transfer");
      change(3220).done(Done.CHECK).in("domain-transfer");
      change(3221).done(Done.CHECK).in("domain-create");
      change(3222)
          .parameter("name")
          .hint(
              "Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.")
          .in("dns-domain-axfr-run", "dns-domain-commit", "dns-domain-copy", "dns-domain-info");
      change(3222)
          .done(Done.CHECK)
          .hint(
              "Check with dns-domains-list whether the domain is gone from WEDOS DNS already: an earlier request may have succeeded.")
          .in("dns-domain-delete");
      change(3222)
          .parameter("domain")
          .hint(
              "Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.")
          .in("dns-row-add", "dns-row-detail", "dns-row-update", "dns-rows-list");
      change(3222)
          .parameter("name")
          .hint("Check the spelling of the domain and that it is in your account.")
          .in("domain-info", "domain-send-auth-info", "domain-update-keyset");
      change(3223)
          .message("The domain is not in your account")
          .in(
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
              "domain-update-keyset");
      change(3224).done(Done.CHECK).in("domain-renew");
      change(3226).done(Done.CHECK).in("domain-transfer");
      change(3228)
          .parameter("tech_c")
          .hint("Leave tech_c out: the NSSET then gets the technical contact of WEDOS.")
          .in("nsset-create");
      change(3228).hint("Check tld: only .cz domains use NSSETs.").in("nsset-send-auth-info");
      change(3228)
          .parameter("tech_c")
          .hint("Check tld: only .cz domains use NSSETs.")
          .in("nsset-update");
      change(3229).parameter("cname").in("contact-info", "contact-transfer");
      change(3229)
          .parameter("tech_c")
          .message("The technical contact could not be loaded")
          .hint("Check with contact-info that the technical contact in tech_c exists.")
          .in("nsset-create", "nsset-update");
      change(3229)
          .message("The technical contact could not be loaded")
          .hint(
              "Check with nsset-info which technical contact the NSSET has, and with contact-info that it exists.")
          .in("nsset-send-auth-info");
      change(3230).done(Done.CHECK).in("contact-create");
      change(3231)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("contact-check");
      change(3231)
          .done(Done.CHECK)
          .hint(
              "Check with contact-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.")
          .in("contact-create");
      change(3232)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("contact-check");
      change(3233)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("contact-check");
      change(3234)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("contact-check");
      change(3235)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("contact-check");
      change(3236)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("contact-check");
      change(3237).outcome(Outcome.SUCCESS).done(Done.YES).httpStatus(200).in("contact-transfer");
      change(3244).done(Done.CHECK).in("nsset-create");
      change(3245)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("nsset-check");
      change(3245)
          .done(Done.CHECK)
          .hint(
              "Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.")
          .in("nsset-create");
      change(3246)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("nsset-check");
      change(3247)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("nsset-check");
      change(3248)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("nsset-check");
      change(3249)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("nsset-check");
      change(3250)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .in("nsset-check");
      change(3251)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .answer(Answer.NEGATIVE)
          .httpStatus(200)
          .message("NSSET is already registered at WEDOS")
          .in("nsset-check");
      change(3251)
          .done(Done.CHECK)
          .hint(
              "Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.")
          .in("nsset-create");
      change(3251)
          .outcome(Outcome.SUCCESS)
          .done(Done.YES)
          .httpStatus(200)
          .hint("The NSSET is already at WEDOS; there is nothing to transfer.")
          .in("nsset-transfer");
      change(3260).done(Done.CHECK).in("domain-update-keyset");
      change(3301).done(Done.CHECK).in("dns-domain-delete");
      change(3302).done(Done.CHECK).in("dns-domain-add");
      change(3303).done(Done.CHECK).in("dns-domain-add");
      change(3306)
          .parameter("name")
          .in("dns-domain-axfr-run", "dns-domain-commit", "dns-domain-copy", "dns-domain-info");
      change(3306)
          .outcome(Outcome.SUCCESS)
          .retry(Retry.NEVER)
          .done(Done.YES)
          .httpStatus(200)
          .hint("The domain is gone already.")
          .in("dns-domain-delete");
      change(3306)
          .parameter("domain")
          .in("dns-row-add", "dns-row-detail", "dns-row-update", "dns-rows-list");
      change(3307).done(Done.CHECK).in("dns-row-add");
    }

    private static void addMeanings2() {
      change(3308).done(Done.CHECK).in("dns-row-delete");
      change(3309)
          .outcome(Outcome.SUCCESS)
          .retry(Retry.NEVER)
          .done(Done.YES)
          .httpStatus(200)
          .hint("The row is gone already.")
          .in("dns-row-delete");
      change(3310).done(Done.CHECK).in("dns-row-update");
      change(3311).done(Done.CHECK).in("dns-domain-copy");
      change(3312).done(Done.CHECK).in("dns-domain-copy");
      change(4204)
          .retry(Retry.LATER)
          .parameter("name")
          .in("nsset-info", "nsset-send-auth-info", "nsset-transfer", "nsset-update");
      change(4212).retry(Retry.LATER).parameter("cname").in("contact-info");
      change(4212)
          .retry(Retry.LATER)
          .parameter("tech_c")
          .message("The technical contact is not available, try again later")
          .in("nsset-create", "nsset-update");
      change(4212)
          .retry(Retry.LATER)
          .message("The technical contact is not available, try again later")
          .in("nsset-send-auth-info");
      change(4218)
          .retry(Retry.LATER)
          .hint(
              "Check with nsset-info that the NSSET was not created, then send the request again later: a few times at most, with increasing pauses.")
          .in("nsset-create");
    }
  }
}
