// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

// To use this file in a package, add the package's line here.

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every WAPI code that the registry lists. Others can appear any day: the static methods take any
 * number.
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
  OK(1000, Kind.OK, Retry.NEVER, "OK"),

  /**
   * Request pending
   *
   * <p>Do not send the request again. Wait for the notification that carries the result; from the
   * poll queue you get it with poll-req.
   */
  REQUEST_PENDING(1001, Kind.PENDING, Retry.NEVER, "Request pending"),

  /**
   * Notification acquired
   *
   * <p>Treat it as success: the notification is marked as read and poll-req will offer the next
   * one.
   */
  NOTIFICATION_ACKNOWLEDGED(1002, Kind.ACKNOWLEDGED, Retry.NEVER, "Notification acquired"),

  /**
   * Empty notifications queue
   *
   * <p>Nothing is wrong: there is no unread notification. Ask again at your usual interval.
   */
  NOTIFICATION_QUEUE_EMPTY(1003, Kind.EMPTY, Retry.NEVER, "Empty notifications queue"),

  /**
   * Domain transferred out
   *
   * <p>The domain is no longer in your account. Remove it from your records, stop renewing it at
   * WEDOS and acknowledge the notification with poll-ack.
   */
  DOMAIN_TRANSFERRED_OUT(1200, Kind.NOTIFICATION, Retry.NEVER, "Domain transferred out"),

  /**
   * Request parse error
   *
   * <p>Check that the request is valid JSON or XML and that it is sent in a POST parameter named
   * request.
   */
  REQUEST_PARSE_ERROR(2000, Kind.MALFORMED_REQUEST, Retry.AFTER_FIX, "Request parse error"),

  /**
   * Invalid request &#8211; required parameter missing: user
   *
   * <p>Set user to the login of your WEDOS customer account.
   *
   * <p>Parameter: user
   */
  PARAMETER_MISSING_USER(
      2001,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: user"),

  /**
   * Invalid request &#8211; required parameter missing: auth
   *
   * <p>Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in
   * Prague as two digits.
   *
   * <p>Parameter: auth
   */
  PARAMETER_MISSING_AUTH(
      2002,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: auth"),

  /**
   * Invalid request &#8211; required parameter missing: command
   *
   * <p>Set command to the name of a command, for example ping.
   *
   * <p>Parameter: command
   */
  PARAMETER_MISSING_COMMAND(
      2003,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: command"),

  /**
   * Invalid request &#8211; only one data element is allowed
   *
   * <p>Put all parameters of the command into one data element and send each command as a request
   * of its own.
   */
  MULTIPLE_DATA_ELEMENTS(
      2004,
      Kind.MALFORMED_REQUEST,
      Retry.AFTER_FIX,
      "Invalid request \u2013 only one data element is allowed"),

  /**
   * Invalid request &#8211; clTRID parameter is too long
   *
   * <p>Shorten clTRID, or leave it out.
   *
   * <p>Parameter: clTRID
   */
  CLTRID_TOO_LONG(
      2005,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 clTRID parameter is too long"),

  /**
   * Requests limit exceeded
   *
   * <p>Stop sending requests and wait until the hour is over. One account may send 1,000 requests
   * an hour, and requests beyond the limit count as invalid, which gets the IP address blocked
   * (2052).
   *
   * <p>Limit: 1,000 requests per account and hour
   */
  REQUEST_LIMIT_EXCEEDED(2006, Kind.RATE_LIMIT, Retry.AFTER_WINDOW, "Requests limit exceeded"),

  /**
   * Invalid request &#8211; maximum request size exceeded
   *
   * <p>Split the request into several smaller ones.
   */
  REQUEST_TOO_LARGE(
      2007,
      Kind.REQUEST_TOO_LARGE,
      Retry.AFTER_FIX,
      "Invalid request \u2013 maximum request size exceeded"),

  /**
   * Invalid request &#8211; request is too complex
   *
   * <p>Simplify the structure of the data, mainly its nesting and its number of items.
   */
  REQUEST_TOO_COMPLEX(
      2008,
      Kind.REQUEST_TOO_LARGE,
      Retry.AFTER_FIX,
      "Invalid request \u2013 request is too complex"),

  /**
   * Invalid request &#8211; request is empty
   *
   * <p>Check that your client really sends the request in a POST parameter named request.
   */
  REQUEST_EMPTY(
      2009, Kind.MALFORMED_REQUEST, Retry.AFTER_FIX, "Invalid request \u2013 request is empty"),

  /**
   * Unknown command
   *
   * <p>Check the spelling of the command against its documentation.
   *
   * <p>Parameter: command
   */
  COMMAND_UNKNOWN(2010, Kind.UNSUPPORTED, Retry.NEVER, "Unknown command"),

  /**
   * Command disabled
   *
   * <p>Do not use the command, or ask customer support whether it can be enabled for your account.
   *
   * <p>Parameter: command
   */
  COMMAND_DISABLED(2011, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "Command disabled"),

  /**
   * Authentication failure
   *
   * <p>Do not repeat the request: repeated failures get your IP address blocked (2052). Check the
   * login, the WAPI password and how the auth string is computed: it contains the current hour in
   * Prague, so check the clock and time zone of your server too.
   */
  AUTHENTICATION_FAILED(2050, Kind.AUTHENTICATION, Retry.AFTER_FIX, "Authentication failure"),

  /**
   * Access not allowed from this IP address
   *
   * <p>Allow the IP address of your server for WAPI in the customer administration, and its IPv6
   * address too if it has one. Until then send no further requests: each of them counts as invalid.
   */
  IP_NOT_ALLOWED(
      2051, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "Access not allowed from this IP address"),

  /**
   * IP address temporarily blocked due to too many failed requests
   *
   * <p>Stop sending requests from this IP address and wait: each further invalid request lengthens
   * the block. Meanwhile find and fix the request that keeps failing.
   *
   * <p>Limit: a number of requests per IP address, in a window of unknown length
   */
  IP_BLOCKED(
      2052,
      Kind.RATE_LIMIT,
      Retry.AFTER_WINDOW,
      "IP address temporarily blocked due to too many failed requests"),

  /**
   * Required parameter missing
   *
   * <p>Compare the parameters with the documentation of the command; the code does not say which
   * one is missing.
   */
  PARAMETER_MISSING(2100, Kind.MISSING_PARAMETER, Retry.AFTER_FIX, "Required parameter missing"),

  /**
   * Parameters mismatch
   *
   * <p>Compare the names, types and values of all parameters with the documentation of the command,
   * and leave out those that it does not know.
   */
  PARAMETER_MISMATCH(2101, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Parameters mismatch"),

  /**
   * Invalid request &#8211; input data encoding mismatch
   *
   * <p>Send the request in UTF-8 and check that all texts in it really are UTF-8.
   */
  REQUEST_ENCODING_MISMATCH(
      2102,
      Kind.MALFORMED_REQUEST,
      Retry.AFTER_FIX,
      "Invalid request \u2013 input data encoding mismatch"),

  /**
   * Notification polling not allowed for this account
   *
   * <p>In the WAPI settings of the customer administration, choose the poll queue as the way to
   * receive notifications.
   */
  NOTIFICATION_POLLING_NOT_ALLOWED(
      2150,
      Kind.ACCESS_DENIED,
      Retry.AFTER_FIX,
      "Notification polling not allowed for this account"),

  /**
   * Notification does not exist
   *
   * <p>The notification was probably acknowledged already. Go on with poll-req and use the ID that
   * it returns.
   *
   * <p>Parameter: id
   */
  NOTIFICATION_NOT_FOUND(2151, Kind.NOT_FOUND, Retry.AFTER_FIX, "Notification does not exist"),

  /**
   * Unsupported TLD
   *
   * <p>Check the spelling of the TLD. If it is right, this command cannot be used for domains under
   * it.
   *
   * <p>In contact-check, contact-create, contact-info, contact-send-auth-info, contact-transfer,
   * contact-update, nsset-check, nsset-create, nsset-info, nsset-send-auth-info, nsset-transfer,
   * nsset-update: Invalid TLD
   */
  UNSUPPORTED_TLD(2201, Kind.UNSUPPORTED, Retry.NEVER, "Unsupported TLD"),

  /**
   * Invalid or unsupported domain name format
   *
   * <p>Send the bare domain name such as example.cz, without a protocol, a path, spaces or a
   * trailing dot.
   */
  DOMAIN_NAME_INVALID(
      2202, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid or unsupported domain name format"),

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
  PARAMETER_INVALID_PERIOD(2203, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid period"),

  /**
   * Invalid request &#8211; required parameter missing: owner_c
   *
   * <p>Set owner_c to the name of the contact of the holder. If there is none, create it with
   * contact-create.
   *
   * <p>Parameter: owner_c
   */
  PARAMETER_MISSING_OWNER_C(
      2204,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: owner_c"),

  /**
   * Invalid request &#8211; required parameter missing: domain
   *
   * <p>Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS
   * Protection, elsewhere in name.
   *
   * <p>Parameter: domain
   */
  PARAMETER_MISSING_DOMAIN(
      2205,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: domain"),

  /**
   * Invalid request &#8211; internal error
   *
   * <p>Check with wgp-services-list and account-list whether the order was carried out and paid
   * before you send it again. If the error persists, contact customer support.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_REQUEST_INTERNAL_ERROR(
      2206, Kind.INTERNAL, Retry.AFTER_CHECK, "Invalid request \u2013 internal error"),

  /**
   * Invalid request &#8211; invalid format: owner_c
   *
   * <p>Check the spelling of the contact in owner_c.
   *
   * <p>Parameter: owner_c
   *
   * <p>In contact-update: Invalid contact name format
   */
  PARAMETER_INVALID_OWNER_C(
      2207,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: owner_c"),

  /**
   * Invalid request &#8211; invalid format: admin_c
   *
   * <p>Check the spelling of the contact in admin_c.
   *
   * <p>Parameter: admin_c
   */
  PARAMETER_INVALID_ADMIN_C(
      2208,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: admin_c"),

  /**
   * Invalid request &#8211; invalid format: nsset
   *
   * <p>Check the spelling of the NSSET.
   *
   * <p>Parameter: nsset
   *
   * <p>In nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid NSSET name format
   */
  PARAMETER_INVALID_NSSET(
      2209,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: nsset"),

  /**
   * Invalid request &#8211; invalid format: dns
   *
   * <p>Put each DNS server into an element named server, with at least its name; in JSON number
   * these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the
   * servers of WEDOS.
   *
   * <p>Parameter: dns
   */
  PARAMETER_INVALID_DNS(
      2210, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 invalid format: dns"),

  /**
   * Invalid request &#8211; too many DNS servers
   *
   * <p>List fewer DNS servers.
   *
   * <p>Parameter: dns
   */
  TOO_MANY_DNS_SERVERS(
      2211, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 too many DNS servers"),

  /**
   * Invalid request &#8211; required parameter missing: nsset
   *
   * <p>Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.
   *
   * <p>Parameter: nsset
   */
  PARAMETER_MISSING_NSSET(
      2212,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: nsset"),

  /**
   * Invalid request &#8211; required parameter missing: dns
   *
   * <p>Send either dns, with each DNS server in an element named server, or nsset (.cz domains
   * only). An empty dns sets the DNS servers of WEDOS.
   *
   * <p>Parameter: dns
   */
  PARAMETER_MISSING_DNS(
      2213,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: dns"),

  /**
   * Invalid request &#8211; duplicate DNS entry
   *
   * <p>List each DNS server only once.
   *
   * <p>Parameter: dns
   */
  DUPLICATE_DNS_SERVER(
      2214, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 duplicate DNS entry"),

  /**
   * Invalid request &#8211; required parameter missing: auth info
   *
   * <p>Send the authorization code of the object. You get it from its current registrar or holder.
   *
   * <p>Parameter: auth_info
   */
  PARAMETER_MISSING_AUTH_INFO(
      2215,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: auth info"),

  /**
   * Invalid or unsupported contact name format
   *
   * <p>Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.
   *
   * <p>In nsset-create, nsset-update: Invalid format of the technical contact
   */
  CONTACT_NAME_INVALID(
      2216, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid or unsupported contact name format"),

  /**
   * Invalid request &#8211; invalid contact data
   *
   * <p>Check all data of the contact against the rules of the TLD; the code does not say which item
   * is wrong.
   */
  CONTACT_DATA_INVALID(
      2217, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 invalid contact data"),

  /**
   * Invalid request &#8211; contact identifier is created automatically
   *
   * <p>Leave cname out or empty: contact-create generates the name and returns it.
   *
   * <p>Parameter: cname
   */
  CONTACT_NAME_AUTO_GENERATED(
      2218,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 contact identifier is created automatically"),

  /**
   * Invalid request &#8211; required parameter missing: company
   *
   * <p>Fill in the name of the company. contact-update needs all data of the contact, not only
   * those that change.
   *
   * <p>Parameter: company
   */
  PARAMETER_MISSING_COMPANY(
      2219,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: company"),

  /**
   * Invalid request &#8211; required parameter missing: fname
   *
   * <p>Fill in the first name. contact-update needs all data of the contact, not only those that
   * change.
   *
   * <p>Parameter: fname
   */
  PARAMETER_MISSING_FNAME(
      2220,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: fname"),

  /**
   * Invalid request &#8211; required parameter missing: lname
   *
   * <p>Fill in the last name. contact-update needs all data of the contact, not only those that
   * change.
   *
   * <p>Parameter: lname
   */
  PARAMETER_MISSING_LNAME(
      2221,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: lname"),

  /**
   * Invalid request &#8211; required parameter missing: email
   *
   * <p>Fill in an existing e-mail address. contact-update needs all data of the contact, not only
   * those that change.
   *
   * <p>Parameter: email
   */
  PARAMETER_MISSING_EMAIL(
      2222,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: email"),

  /**
   * Invalid request &#8211; invalid format: email
   *
   * <p>Send the address of an existing mailbox: WAPI checks that it exists.
   *
   * <p>Parameter: email
   *
   * <p>In wg-members-create, wg-members-show: Invalid email format or the address does not exist
   */
  PARAMETER_INVALID_EMAIL(
      2223,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: email"),

  /**
   * Invalid request &#8211; required parameter missing: email2
   *
   * <p>Fill in an existing e-mail address. contact-update needs all data of the contact, not only
   * those that change.
   *
   * <p>Parameter: email2
   */
  PARAMETER_MISSING_EMAIL2(
      2224,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: email2"),

  /**
   * Invalid request &#8211; invalid format: email2
   *
   * <p>Send the address of an existing mailbox: WAPI checks that it exists.
   *
   * <p>Parameter: email2
   */
  PARAMETER_INVALID_EMAIL2(
      2225,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: email2"),

  /**
   * Invalid request &#8211; required parameter missing: phone
   *
   * <p>Fill in the phone number with its country code. contact-update needs all data of the
   * contact, not only those that change.
   *
   * <p>Parameter: phone
   */
  PARAMETER_MISSING_PHONE(
      2226,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: phone"),

  /**
   * Invalid request &#8211; invalid format: phone
   *
   * <p>Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
   *
   * <p>Parameter: phone
   */
  PARAMETER_INVALID_PHONE(
      2227,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: phone"),

  /**
   * Invalid request &#8211; required parameter missing: fax
   *
   * <p>Fill in the fax number with its country code. contact-update needs all data of the contact,
   * not only those that change.
   *
   * <p>Parameter: fax
   */
  PARAMETER_MISSING_FAX(
      2228,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: fax"),

  /**
   * Invalid request &#8211; invalid format: fax
   *
   * <p>Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
   *
   * <p>Parameter: fax
   */
  PARAMETER_INVALID_FAX(
      2229, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 invalid format: fax"),

  /**
   * Invalid request &#8211; required parameter missing: ic
   *
   * <p>Fill in the company registration number (I&#268;O in Czech). contact-update needs all data
   * of the contact, not only those that change.
   *
   * <p>Parameter: ic
   */
  PARAMETER_MISSING_IC(
      2230,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: ic"),

  /**
   * Invalid request &#8211; invalid format: ic
   *
   * <p>Check the company registration number (I&#268;O in Czech).
   *
   * <p>Parameter: ic
   */
  PARAMETER_INVALID_IC(
      2231, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 invalid format: ic"),

  /**
   * Invalid request &#8211; required parameter missing: dic
   *
   * <p>Fill in the tax identification number (DI&#268; in Czech). contact-update needs all data of
   * the contact, not only those that change.
   *
   * <p>Parameter: dic
   */
  PARAMETER_MISSING_DIC(
      2232,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: dic"),

  /**
   * Invalid request &#8211; invalid format: dic
   *
   * <p>Check the tax identification number (DI&#268; in Czech).
   *
   * <p>Parameter: dic
   */
  PARAMETER_INVALID_DIC(
      2233, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 invalid format: dic"),

  /**
   * Invalid request &#8211; required parameter missing: addr_street
   *
   * <p>Fill in the street. contact-update needs all data of the contact, not only those that
   * change.
   *
   * <p>Parameter: addr_street
   */
  PARAMETER_MISSING_ADDR_STREET(
      2234,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: addr_street"),

  /**
   * Invalid request &#8211; required parameter missing: addr_city
   *
   * <p>Fill in the city. contact-update needs all data of the contact, not only those that change.
   *
   * <p>Parameter: addr_city
   */
  PARAMETER_MISSING_ADDR_CITY(
      2235,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: addr_city"),

  /**
   * Invalid request &#8211; required parameter missing: addr_zip
   *
   * <p>Fill in the postal code. contact-update needs all data of the contact, not only those that
   * change.
   *
   * <p>Parameter: addr_zip
   */
  PARAMETER_MISSING_ADDR_ZIP(
      2236,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: addr_zip"),

  /**
   * Invalid request &#8211; required parameter missing: addr_country
   *
   * <p>Fill in the two-letter ISO code of the country in lower case. contact-update needs all data
   * of the contact, not only those that change.
   *
   * <p>Parameter: addr_country
   */
  PARAMETER_MISSING_ADDR_COUNTRY(
      2237,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: addr_country"),

  /**
   * Invalid request &#8211; invalid format: addr_country
   *
   * <p>Send the two-letter ISO code of the country in lower case, for example cz.
   *
   * <p>Parameter: addr_country
   */
  PARAMETER_INVALID_ADDR_COUNTRY(
      2238,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: addr_country"),

  /**
   * Invalid request &#8211; required parameter missing: addr_state
   *
   * <p>Fill in the state or region. contact-update needs all data of the contact, not only those
   * that change.
   *
   * <p>Parameter: addr_state
   */
  PARAMETER_MISSING_ADDR_STATE(
      2239,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing: addr_state"),

  /**
   * Invalid request &#8211; required parameter missing in other data
   *
   * <p>Look up which additional data the TLD requires and fill them in.
   */
  PARAMETER_MISSING_IN_OTHER_DATA(
      2240,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 required parameter missing in other data"),

  /**
   * Invalid request &#8211; invalid format in other data
   *
   * <p>Check the additional data that the TLD requires.
   */
  PARAMETER_INVALID_IN_OTHER_DATA(
      2241,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format in other data"),

  /**
   * Invalid request &#8211; invalid status
   *
   * <p>Check status: of the commands that the vendor describes, only domains-list takes it.
   *
   * <p>Parameter: status
   */
  PARAMETER_INVALID_STATUS(
      2242, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 invalid status"),

  /**
   * Invalid request &#8211; function SendAuthInfo is not allowed for this domain
   *
   * <p>The authorization code cannot be sent by this command. Ask customer support how to get it.
   *
   * <p>In contact-send-auth-info: Sending the authorization code is not allowed for this contact
   *
   * <p>In nsset-send-auth-info: Sending the authorization code is not allowed for this NSSET
   */
  SEND_AUTH_INFO_UNSUPPORTED(
      2243,
      Kind.UNSUPPORTED,
      Retry.NEVER,
      "Invalid request \u2013 function SendAuthInfo is not allowed for this domain"),

  /**
   * Invalid request &#8211; contact transfer is not allowed for this TLD
   *
   * <p>Create a contact of your own with contact-create and use that one.
   */
  CONTACT_TRANSFER_UNSUPPORTED(
      2244,
      Kind.UNSUPPORTED,
      Retry.NEVER,
      "Invalid request \u2013 contact transfer is not allowed for this TLD"),

  /**
   * Invalid request &#8211; rules agree missing
   *
   * <p>Set rules to the first and last name of the person who agreed to the terms of WEDOS and of
   * the registry, typically the holder of the domain.
   *
   * <p>Parameter: rules
   */
  PARAMETER_MISSING_RULES(
      2245, Kind.MISSING_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 rules agree missing"),

  /**
   * Invalid request &#8211; invalid format: rules agree
   *
   * <p>Set rules to the first and last name of the person who agreed to the terms of WEDOS and of
   * the registry, typically the holder of the domain.
   *
   * <p>Parameter: rules
   */
  PARAMETER_INVALID_RULES(
      2246,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: rules agree"),

  /**
   * Invalid or unsupported NSSET name format
   *
   * <p>Check the spelling of the NSSET.
   *
   * <p>Parameter: name
   */
  NSSET_NAME_INVALID(
      2247, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid or unsupported NSSET name format"),

  /**
   * Invalid request &#8211; invalid NSSET data
   *
   * <p>Check the DNS servers and the technical contact of the NSSET; the code does not say which
   * item is wrong.
   */
  NSSET_DATA_INVALID(
      2248, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid request \u2013 invalid NSSET data"),

  /**
   * Invalid request &#8211; NSSET transfer is not allowed for this TLD
   *
   * <p>Check tld: only .cz domains use NSSETs.
   */
  NSSET_TRANSFER_UNSUPPORTED(
      2249,
      Kind.UNSUPPORTED,
      Retry.NEVER,
      "Invalid request \u2013 NSSET transfer is not allowed for this TLD"),

  /**
   * Invalid request &#8211; domain check &#8211; max. query hour limit exceeded
   *
   * <p>Wait until the hour is over. One account may send 100 domain availability requests an hour,
   * shared by domain-check, domain-create and domain-transfer-check; other commands are not
   * affected. The code does not say whether the domain is free.
   *
   * <p>Limit: 100 requests per account and hour, together for domain-check, domain-create,
   * domain-transfer-check
   */
  DOMAIN_CHECK_LIMIT_EXCEEDED(
      2250,
      Kind.RATE_LIMIT,
      Retry.AFTER_WINDOW,
      "Invalid request \u2013 domain check \u2013 max. query hour limit exceeded"),

  /**
   * Invalid request &#8211; domain check failed, try again later
   *
   * <p>Wait a while and check the domain again: a few times at most, with increasing pauses. Each
   * check counts towards the hourly limit (2250). The code does not say whether the domain is free.
   */
  DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED(
      2251,
      Kind.TEMPORARY_FAILURE,
      Retry.LATER,
      "Invalid request \u2013 domain check failed, try again later"),

  /**
   * Invalid request &#8211; domain transfer check &#8211; max. query hour limit exceeded
   *
   * <p>Wait until the hour is over. One account may send 100 domain availability requests an hour,
   * shared by domain-check, domain-create and domain-transfer-check; other commands are not
   * affected. The code does not say whether the transfer is possible.
   *
   * <p>Limit: 100 requests per account and hour, together for domain-check, domain-create,
   * domain-transfer-check
   */
  DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED(
      2252,
      Kind.RATE_LIMIT,
      Retry.AFTER_WINDOW,
      "Invalid request \u2013 domain transfer check \u2013 max. query hour limit exceeded"),

  /**
   * Invalid request &#8211; invalid format: addr_zip
   *
   * <p>Check the postal code, and that it fits the country.
   *
   * <p>Parameter: addr_zip
   */
  PARAMETER_INVALID_ADDR_ZIP(
      2253,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 invalid format: addr_zip"),

  /**
   * Invalid KEYSET name
   *
   * <p>Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.
   *
   * <p>Parameter: keyset
   */
  KEYSET_NAME_INVALID(2264, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid KEYSET name"),

  /**
   * DNSSEC is not supported
   *
   * <p>DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.
   */
  DNSSEC_UNSUPPORTED(2265, Kind.UNSUPPORTED, Retry.NEVER, "DNSSEC is not supported"),

  /**
   * Unsupported action for secondary domain
   *
   * <p>Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain
   * that is primary in WEDOS DNS.
   *
   * <p>Parameter: keyset
   */
  KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN(
      2266, Kind.UNSUPPORTED, Retry.NEVER, "Unsupported action for secondary domain"),

  /**
   * Unsupported action for primary domain
   *
   * <p>Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only
   * for a domain that is secondary in WEDOS DNS or does not use it.
   *
   * <p>Parameter: keyset
   */
  KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN(
      2267, Kind.UNSUPPORTED, Retry.NEVER, "Unsupported action for primary domain"),

  /**
   * An unpaid new period already exists
   *
   * <p>A renewal of the domain is already ordered but not paid. Either pay it in the customer
   * administration and do not renew again, or cancel it there and renew through WAPI.
   */
  DOMAIN_UNPAID_PERIOD_EXISTS(
      2269, Kind.WRONG_STATE, Retry.AFTER_FIX, "An unpaid new period already exists"),

  /**
   * Invalid IP address format
   *
   * <p>Check all addresses in upstream_ips: they are IP addresses, not host names.
   *
   * <p>Parameter: upstream_ips
   */
  PARAMETER_INVALID_UPSTREAM_IPS(
      2272, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid IP address format"),

  /**
   * Invalid variant
   *
   * <p>Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).
   *
   * <p>Parameter: variant_id
   */
  PARAMETER_INVALID_VARIANT_ID(2273, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid variant"),

  /**
   * Internal error &#8211; missing user_id
   *
   * <p>Do not repeat the request: each time it counts as invalid. You do not send user_id, so there
   * is nothing to correct; give customer support the svTRID of the answer.
   */
  INTERNAL_USER_ID_MISSING(
      2274, Kind.INTERNAL, Retry.AFTER_FIX, "Internal error \u2013 missing user_id"),

  /**
   * Internal error &#8211; user not found
   *
   * <p>Do not repeat the request: each time it counts as invalid. Give customer support the svTRID
   * of the answer.
   */
  INTERNAL_USER_NOT_FOUND(
      2275, Kind.INTERNAL, Retry.AFTER_FIX, "Internal error \u2013 user not found"),

  /**
   * Unsupported TLD or maximal domain level exceeded
   *
   * <p>Check the TLD, or order the service for a domain with fewer levels.
   *
   * <p>Parameter: domain
   */
  UNSUPPORTED_TLD_OR_DOMAIN_LEVEL(
      2276, Kind.UNSUPPORTED, Retry.NEVER, "Unsupported TLD or maximal domain level exceeded"),

  /**
   * Not allowed to explicitly prepend www. to the domain name
   *
   * <p>Send the domain without www. at its beginning.
   *
   * <p>Parameter: domain
   */
  DOMAIN_NAME_HAS_WWW_PREFIX(
      2277,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Not allowed to explicitly prepend www. to the domain name"),

  /**
   * Domain name cannot be used &#8211; there is a service with this domain name
   *
   * <p>Check with wgp-services-list whether the service is yours: an earlier order may have
   * succeeded. If it is, use it; otherwise choose another domain name.
   */
  DOMAIN_NAME_USED_BY_SERVICE(
      2278,
      Kind.ALREADY_EXISTS,
      Retry.NEVER,
      "Domain name cannot be used \u2013 there is a service with this domain name"),

  /**
   * Credit account is locked
   *
   * <p>Find out in the customer administration or from customer support why the credit account is
   * locked. Send the order again only once it is unlocked.
   */
  CREDIT_ACCOUNT_LOCKED(2279, Kind.BILLING, Retry.AFTER_FIX, "Credit account is locked"),

  /**
   * Credit account active
   *
   * <p>Check the state of the credit account in the customer administration, and with account-list
   * that nothing was charged, before you send the order again.
   */
  CREDIT_ACCOUNT_ACTIVE(2280, Kind.BILLING, Retry.AFTER_FIX, "Credit account active"),

  /**
   * Inactive credit account
   *
   * <p>Activate the credit account in the customer administration; WAPI takes all payments from it.
   */
  CREDIT_ACCOUNT_INACTIVE(2281, Kind.BILLING, Retry.AFTER_FIX, "Inactive credit account"),

  /**
   * Invalid credit account currency
   *
   * <p>Check that the credit account is kept in the currency in which the service is charged.
   */
  CREDIT_ACCOUNT_CURRENCY_INVALID(
      2282, Kind.BILLING, Retry.AFTER_FIX, "Invalid credit account currency"),

  /**
   * Invalid amount or insufficient credit
   *
   * <p>Compare the credit (credit-info) with the price of the service. If it is too low, top up the
   * credit and send the order again.
   */
  AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT(
      2283, Kind.BILLING, Retry.AFTER_FIX, "Invalid amount or insufficient credit"),

  /**
   * Credit account information error
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_INFORMATION_ERROR(
      2284, Kind.PAYMENT_UNCLEAR, Retry.AFTER_CHECK, "Credit account information error"),

  /**
   * Incorrect VAT settings
   *
   * <p>Correct the tax data of your account in the customer administration.
   */
  VAT_SETTINGS_INVALID(2285, Kind.BILLING, Retry.AFTER_FIX, "Incorrect VAT settings"),

  /**
   * Credit account &#8211; internal error
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_INTERNAL_ERROR(
      2286, Kind.INTERNAL, Retry.AFTER_CHECK, "Credit account \u2013 internal error"),

  /**
   * Credit account &#8211; activity has not been added to the credit account
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED(
      2290,
      Kind.PAYMENT_UNCLEAR,
      Retry.AFTER_CHECK,
      "Credit account \u2013 activity has not been added to the credit account"),

  /**
   * Domain already exists for this customer account in the WGP API
   *
   * <p>Do not order again: the domain is already in WEDOS Protection under your account.
   */
  WGP_DOMAIN_EXISTS(
      2291,
      Kind.ALREADY_EXISTS,
      Retry.NEVER,
      "Domain already exists for this customer account in the WGP API"),

  /**
   * Domain not found for this customer account in the WGP API
   *
   * <p>Look the domain up with wgp-services-list, or add it with wgp-domain-create.
   */
  WGP_DOMAIN_NOT_FOUND(
      2292,
      Kind.NOT_FOUND,
      Retry.AFTER_FIX,
      "Domain not found for this customer account in the WGP API"),

  /**
   * Unable to get the credit balance on the credit account
   *
   * <p>Check with account-list whether a payment was taken, and with wgp-services-list whether the
   * service was created. Send the order again only if neither is the case.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_BALANCE_UNAVAILABLE(
      2293,
      Kind.INTERNAL,
      Retry.AFTER_CHECK,
      "Unable to get the credit balance on the credit account"),

  /**
   * Unable to retrieve service price
   *
   * <p>Check that variant_id and period_id exist. Before you send the order again, check with
   * account-list and wgp-services-list that nothing was paid or created.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  WGP_SERVICE_PRICE_UNAVAILABLE(
      2294, Kind.INTERNAL, Retry.AFTER_CHECK, "Unable to retrieve service price"),

  /**
   * Unable to create domain in WGP. The payment has been cancelled.
   *
   * <p>Check with account-list that the payment was returned, and with wgp-services-list that the
   * service does not exist, before you send the order again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  WGP_DOMAIN_CREATE_FAILED(
      2295,
      Kind.INTERNAL,
      Retry.AFTER_CHECK,
      "Unable to create domain in WGP. The payment has been cancelled."),

  /**
   * Credit account movement cannot be cancelled
   *
   * <p>Do not send the order again yet. Check the movements on the credit account (account-list),
   * and contact customer support if a payment for a service that you did not get remains there.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED(
      2296, Kind.PAYMENT_UNCLEAR, Retry.AFTER_CHECK, "Credit account movement cannot be cancelled"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid type format
   *
   * <p>Set type to primary or secondary.
   *
   * <p>Parameter: type
   */
  DNS_DOMAIN_TYPE_INVALID(
      2301,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid type format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; required parameter missing: primary_ip
   *
   * <p>Send the IP address of the primary DNS server: a secondary domain needs it.
   *
   * <p>Parameter: primary_ip
   */
  PARAMETER_MISSING_PRIMARY_IP(
      2302,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 required parameter missing: primary_ip"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid primary_ip format
   *
   * <p>Send the IP address of the primary DNS server, not its name.
   *
   * <p>Parameter: primary_ip
   */
  PARAMETER_INVALID_PRIMARY_IP(
      2303,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid primary_ip format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid axfr_enabled format
   *
   * <p>Set axfr_enabled to 0 or 1.
   *
   * <p>Parameter: axfr_enabled
   */
  PARAMETER_INVALID_AXFR_ENABLED(
      2304,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid axfr_enabled format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; required parameter missing: axfr_ips
   *
   * <p>List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
   *
   * <p>Parameter: axfr_ips
   */
  PARAMETER_MISSING_AXFR_IPS(
      2305,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 required parameter missing: axfr_ips"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid axfr_ips format
   *
   * <p>List the IP addresses that may transfer the zone, each in an element named ip.
   *
   * <p>Parameter: axfr_ips
   */
  PARAMETER_INVALID_AXFR_IPS(
      2306,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid axfr_ips format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid ns format
   *
   * <p>Check ns, or leave it out: the page of dns-domain-add does not describe it.
   *
   * <p>Parameter: ns
   */
  PARAMETER_INVALID_NS(
      2308,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid ns format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid rdtype format
   *
   * <p>Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.
   *
   * <p>Parameter: type
   */
  DNS_ROW_RDTYPE_INVALID(
      2309,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid rdtype format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; rows count limit reached
   *
   * <p>Delete rows of the domain that are no longer needed. Waiting does not help.
   */
  DNS_ROW_LIMIT_REACHED(
      2310,
      Kind.QUOTA,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 rows count limit reached"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid name format
   *
   * <p>Set name to the part in front of the domain only, such as www; leave it empty for the domain
   * itself.
   *
   * <p>Parameter: name
   */
  DNS_ROW_NAME_INVALID(
      2311,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid name format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid name format for this rdtype
   *
   * <p>Check name against type: not every record type allows every name.
   *
   * <p>Parameter: name
   */
  DNS_ROW_NAME_INVALID_FOR_RDTYPE(
      2312,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid name format for this rdtype"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid CNAME for this name
   *
   * <p>A CNAME is not allowed at the domain itself or alongside other records of the same name.
   * Delete those records, or use another type.
   */
  DNS_ROW_CNAME_INVALID_FOR_NAME(
      2313,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid CNAME for this name"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid rdata format for this rdtype
   *
   * <p>Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an
   * IPv6 address, a CNAME a host name.
   *
   * <p>Parameter: rdata
   */
  DNS_ROW_RDATA_INVALID_FOR_RDTYPE(
      2314,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid rdata format for this rdtype"),

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
  DNS_ROW_TTL_INVALID(
      2315,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid TTL"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; this row exists
   *
   * <p>A row with these data is already there: read the rows with dns-rows-list.
   *
   * <p>In dns-row-add: This row is already there
   *
   * <p>In dns-row-update: Another row already has these data
   */
  DNS_ROW_EXISTS(
      2316,
      Kind.ALREADY_EXISTS,
      Retry.NEVER,
      "Invalid request \u2013 WDNS domain \u2013 this row exists"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid TTL limit
   *
   * <p>Choose a usual TTL, for example 1800 seconds.
   *
   * <p>Parameter: ttl
   */
  DNS_ROW_TTL_OUT_OF_RANGE(
      2317,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid TTL limit"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; unsupported action for secondary domain
   *
   * <p>A secondary domain takes its rows from the primary DNS server. Read and change them there.
   */
  DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN(
      2318,
      Kind.UNSUPPORTED,
      Retry.NEVER,
      "Invalid request \u2013 WDNS domain \u2013 unsupported action for secondary domain"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; unsupported action for primary domain
   *
   * <p>Use the command only for a secondary domain. Changes of a primary domain are saved by
   * dns-domain-commit.
   */
  DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN(
      2319,
      Kind.UNSUPPORTED,
      Retry.NEVER,
      "Invalid request \u2013 WDNS domain \u2013 unsupported action for primary domain"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; invalid or unsupported new domain name format
   *
   * <p>Send the bare domain in name_new, for example example.cz.
   *
   * <p>Parameter: name_new
   */
  DNS_NEW_DOMAIN_NAME_INVALID(
      2320,
      Kind.INVALID_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 invalid or unsupported new domain name format"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; unsupported TLD of new domain name
   *
   * <p>Check the spelling of the TLD in name_new.
   *
   * <p>Parameter: name_new
   */
  DNS_NEW_DOMAIN_TLD_UNSUPPORTED(
      2321,
      Kind.UNSUPPORTED,
      Retry.NEVER,
      "Invalid request \u2013 WDNS domain \u2013 unsupported TLD of new domain name"),

  /**
   * Invalid request &#8211; WDNS domain &#8211; maximum user domains count exceeded
   *
   * <p>Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a
   * higher limit. Waiting does not help.
   */
  DNS_DOMAIN_LIMIT_REACHED(
      2322,
      Kind.QUOTA,
      Retry.AFTER_FIX,
      "Invalid request \u2013 WDNS domain \u2013 maximum user domains count exceeded"),

  /**
   * Internal error &#8211; unknown response code
   *
   * <p>Find out whether the request was carried out before you send it again; after
   * wg-members-create use wg-members-show. If the same request fails repeatedly, give customer
   * support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  INTERNAL_RESPONSE_CODE_UNKNOWN(
      2400, Kind.INTERNAL, Retry.AFTER_CHECK, "Internal error \u2013 unknown response code"),

  /**
   * Cannot apply template to domain
   *
   * <p>Check with wgp-domain-templates-list that the template is yours, and that it belongs to the
   * plan of the domain.
   */
  WGP_TEMPLATE_APPLY_FAILED(
      2401, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Cannot apply template to domain"),

  /**
   * Invalid domain template
   *
   * <p>Choose a template from wgp-domain-templates-list.
   *
   * <p>Parameter: template_domain_id
   */
  WGP_TEMPLATE_INVALID(2402, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid domain template"),

  /**
   * Domain template and user mismatch
   *
   * <p>Use a template of your own account; wgp-domain-templates-list lists them.
   */
  WGP_TEMPLATE_USER_MISMATCH(
      2403, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "Domain template and user mismatch"),

  /**
   * Domain template and domain plan mismatch
   *
   * <p>Choose a template that belongs to the plan of the domain, or change the plan with
   * wgp-domain-update-subscription.
   */
  WGP_TEMPLATE_PLAN_MISMATCH(
      2404, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Domain template and domain plan mismatch"),

  /**
   * Daily template domain limit reached
   *
   * <p>Wait until the next day before you use this template again. By its text the limit concerns
   * only this template.
   *
   * <p>Limit: a number of requests per object and day
   */
  WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED(
      2405, Kind.RATE_LIMIT, Retry.AFTER_WINDOW, "Daily template domain limit reached"),

  /**
   * Domain/service not found
   *
   * <p>Look the domain up with wgp-services-list.
   */
  WGP_DOMAIN_OR_SERVICE_NOT_FOUND(
      2406, Kind.NOT_FOUND, Retry.AFTER_FIX, "Domain/service not found"),

  /**
   * Template domain not found
   *
   * <p>Choose a template from wgp-domain-templates-list.
   *
   * <p>Parameter: template_domain_id
   */
  WGP_TEMPLATE_DOMAIN_NOT_FOUND(2407, Kind.NOT_FOUND, Retry.AFTER_FIX, "Template domain not found"),

  /**
   * Missing variant_id or period_id
   *
   * <p>Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or
   * 4 (yearly).
   */
  PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID(
      2408, Kind.MISSING_PARAMETER, Retry.AFTER_FIX, "Missing variant_id or period_id"),

  /**
   * Service renewal failed
   *
   * <p>Check with wgp-domain-info and account-list whether the service was renewed and paid before
   * you send the request again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  WGP_SERVICE_RENEW_FAILED(
      2409, Kind.OPERATION_FAILED, Retry.AFTER_CHECK, "Service renewal failed"),

  /**
   * Service not found
   *
   * <p>Look the service up with wgp-services-list.
   */
  WGP_SERVICE_NOT_FOUND(2410, Kind.NOT_FOUND, Retry.AFTER_FIX, "Service not found"),

  /**
   * Unavailable token to rewrite DNS
   *
   * <p>Change the DNS rows yourself, or give WGP access to the DNS of the domain.
   */
  WGP_DNS_TOKEN_UNAVAILABLE(
      2411, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "Unavailable token to rewrite DNS"),

  /**
   * Failed API request to rewrite DNS
   *
   * <p>Check the DNS rows of the domain: some of them may not have changed.
   */
  WGP_DNS_REWRITE_FAILED(
      2412, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Failed API request to rewrite DNS"),

  /**
   * Request failed, WGP does not have permission to update DNS
   *
   * <p>Change the DNS rows yourself, or give WGP access to the DNS of the domain.
   */
  WGP_DNS_UPDATE_NOT_ALLOWED(
      2413,
      Kind.ACCESS_DENIED,
      Retry.AFTER_FIX,
      "Request failed, WGP does not have permission to update DNS"),

  /**
   * WGP does not have a token and the user did not set the force flag in WAPI
   *
   * <p>Give WGP access to the DNS of the domain, or set the force flag; first look up in the
   * documentation what it does. Before you repeat an order, check with wgp-services-list that it
   * was not carried out.
   */
  WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET(
      2414,
      Kind.ACCESS_DENIED,
      Retry.AFTER_FIX,
      "WGP does not have a token and the user did not set the force flag in WAPI"),

  /**
   * Limiter value reached
   *
   * <p>The code does not say which limit. It is probably one of the plan: remove something, or
   * change the plan.
   */
  WGP_LIMIT_REACHED(2415, Kind.QUOTA, Retry.AFTER_FIX, "Limiter value reached"),

  /**
   * Invalid domain mode
   *
   * <p>Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.
   *
   * <p>Parameter: mode
   */
  WGP_DOMAIN_MODE_INVALID(2416, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid domain mode"),

  /**
   * Invitation not found
   *
   * <p>The vendor does not explain the code. Check the address in email, and whether the invitation
   * was accepted or withdrawn in the meantime.
   */
  WG_INVITATION_NOT_FOUND(2419, Kind.NOT_FOUND, Retry.AFTER_FIX, "Invitation not found"),

  /**
   * Invalid policy array
   *
   * <p>Compare policies with the documentation of the command.
   *
   * <p>Parameter: policies
   */
  WG_POLICY_INVALID(2420, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid policy array"),

  /**
   * Billing error &#8211; invalid currency
   *
   * <p>Check that the credit account is kept in the currency in which the service is charged.
   */
  BILLING_CURRENCY_INVALID(
      3001, Kind.BILLING, Retry.AFTER_FIX, "Billing error \u2013 invalid currency"),

  /**
   * Billing error &#8211; insufficient credit
   *
   * <p>Top up the credit in the customer administration and send the order again. credit-info shows
   * how much is left.
   */
  INSUFFICIENT_CREDIT(
      3002, Kind.BILLING, Retry.AFTER_FIX, "Billing error \u2013 insufficient credit"),

  /**
   * Account error &#8211; undefined contact data
   *
   * <p>Fill in the contact data of your customer account in the customer administration.
   */
  ACCOUNT_CONTACT_DATA_MISSING(
      3003, Kind.WRONG_STATE, Retry.AFTER_FIX, "Account error \u2013 undefined contact data"),

  /**
   * Invalid input &#8211; from and to dates are missing
   *
   * <p>Send date_from and date_to (YYYY-MM-DD).
   */
  PARAMETER_MISSING_DATE_RANGE(
      3004,
      Kind.MISSING_PARAMETER,
      Retry.AFTER_FIX,
      "Invalid input \u2013 from and to dates are missing"),

  /**
   * Invalid input &#8211; wrong date
   *
   * <p>Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.
   */
  PARAMETER_INVALID_DATE_RANGE(
      3005, Kind.INVALID_PARAMETER, Retry.AFTER_FIX, "Invalid input \u2013 wrong date"),

  /**
   * Domain is registered
   *
   * <p>The domain is taken. If you have ordered it, check with domain-info whether it is yours: an
   * earlier order may have succeeded. Otherwise choose another name.
   */
  DOMAIN_REGISTERED(3201, Kind.ALREADY_EXISTS, Retry.NEVER, "Domain is registered"),

  /**
   * Domain is not available (unknown reason)
   *
   * <p>Choose another name. The registry of the TLD may know the reason.
   */
  DOMAIN_UNAVAILABLE_UNKNOWN_REASON(
      3202, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Domain is not available (unknown reason)"),

  /**
   * Domain is not available
   *
   * <p>Choose another name for the domain.
   */
  DOMAIN_UNAVAILABLE(3203, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Domain is not available"),

  /**
   * Domain is not available, quarantine
   *
   * <p>The domain expired or was deleted, and nobody else can register it until the quarantine
   * ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.
   */
  DOMAIN_QUARANTINED(
      3204, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Domain is not available, quarantine"),

  /**
   * Domain is not available, reserved
   *
   * <p>The registry has reserved this name. Choose another one, or ask the registry of the TLD
   * about it.
   */
  DOMAIN_RESERVED(3205, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Domain is not available, reserved"),

  /**
   * Domain is not available, blocked
   *
   * <p>The registry does not allow this name to be registered. Choose another one, or ask the
   * registry of the TLD about it.
   */
  DOMAIN_BLOCKED(3206, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Domain is not available, blocked"),

  /**
   * Registered by target registrar
   *
   * <p>The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether
   * it is in your account. If it is not, ask customer support how to move it there.
   */
  DOMAIN_REGISTERED_BY_TARGET_REGISTRAR(
      3207, Kind.ALREADY_EXISTS, Retry.NEVER, "Registered by target registrar"),

  /**
   * Transfer not allowed, expiration too close
   *
   * <p>Renew the domain with its current registrar and order the transfer after that.
   */
  DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE(
      3208, Kind.WRONG_STATE, Retry.AFTER_FIX, "Transfer not allowed, expiration too close"),

  /**
   * Domain send auth info failed
   *
   * <p>Check that the holder of the domain has a working e-mail address, or ask customer support
   * for the authorization code.
   */
  DOMAIN_SEND_AUTH_INFO_FAILED(
      3209, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Domain send auth info failed"),

  /**
   * Domain send auth info failed: domain is not available
   *
   * <p>Check the spelling of the domain and that it exists in the registry.
   */
  DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO(
      3210,
      Kind.NOT_FOUND,
      Retry.AFTER_FIX,
      "Domain send auth info failed: domain is not available"),

  /**
   * Contact owner_c is not available
   *
   * <p>Check with contact-info that the contact exists, or create it with contact-create.
   *
   * <p>Parameter: owner_c
   */
  CONTACT_OWNER_C_NOT_FOUND(
      3211, Kind.NOT_FOUND, Retry.AFTER_FIX, "Contact owner_c is not available"),

  /**
   * Contact admin_c is not available
   *
   * <p>Check with contact-info that the contact exists, or create it with contact-create.
   *
   * <p>Parameter: admin_c
   */
  CONTACT_ADMIN_C_NOT_FOUND(
      3212, Kind.NOT_FOUND, Retry.AFTER_FIX, "Contact admin_c is not available"),

  /**
   * Contact send auth info failed: contact is not available
   *
   * <p>Check the spelling of the contact and that it exists in the registry.
   */
  CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO(
      3213,
      Kind.NOT_FOUND,
      Retry.AFTER_FIX,
      "Contact send auth info failed: contact is not available"),

  /**
   * NSSET is not available
   *
   * <p>Check the name of the NSSET and that it exists in the registry of the TLD.
   */
  NSSET_NOT_FOUND(3214, Kind.NOT_FOUND, Retry.AFTER_FIX, "NSSET is not available"),

  /**
   * Contact send auth info failed
   *
   * <p>Check that the contact has a working e-mail address, or ask customer support for the
   * authorization code.
   */
  CONTACT_SEND_AUTH_INFO_FAILED(
      3215, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Contact send auth info failed"),

  /**
   * Domain info failed
   *
   * <p>Check the spelling of the domain and that it is in your account. If both are right, contact
   * customer support.
   */
  DOMAIN_INFO_FAILED(3216, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Domain info failed"),

  /**
   * NSSET send auth info failed
   *
   * <p>Check that the technical contact of the NSSET has a working e-mail address, or ask customer
   * support for the authorization code.
   *
   * <p>In domain-transfer-check: Domain transfer check failed, the registry could not be reached
   */
  NSSET_SEND_AUTH_INFO_FAILED(
      3217, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "NSSET send auth info failed"),

  /**
   * Domain transfer is not possible
   *
   * <p>Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether
   * it was registered or transferred less than 60 days ago.
   */
  DOMAIN_TRANSFER_NOT_POSSIBLE(
      3218, Kind.WRONG_STATE, Retry.AFTER_FIX, "Domain transfer is not possible"),

  /**
   * Domain already pending for transfer
   *
   * <p>Do not order another transfer; wait until the running one ends. If you ordered it, its
   * result comes as a notification.
   */
  DOMAIN_TRANSFER_PENDING(
      3219, Kind.WRONG_STATE, Retry.AFTER_FIX, "Domain already pending for transfer"),

  /**
   * Domain is already registered in our system
   *
   * <p>The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info
   * whether it is in your account. If it is not, ask customer support how to move it there.
   */
  DOMAIN_REGISTERED_AT_WEDOS(
      3220, Kind.ALREADY_EXISTS, Retry.NEVER, "Domain is already registered in our system"),

  /**
   * Domain create failed
   *
   * <p>Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with
   * domain-info and account-list that nothing was registered or charged.
   */
  DOMAIN_CREATE_FAILED(3221, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Domain create failed"),

  /**
   * Domain open failed
   *
   * <p>Check the spelling of the domain and that it is in your account. For the DNS commands it
   * must also have been added to WEDOS DNS.
   */
  DOMAIN_NOT_FOUND(3222, Kind.NOT_FOUND, Retry.AFTER_FIX, "Domain open failed"),

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
  DOMAIN_ACCESS_DENIED(3223, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "Domain authentication error"),

  /**
   * Domain renew failed
   *
   * <p>Check the expiration of the domain with domain-info and the payments with account-list
   * before you renew again.
   */
  DOMAIN_RENEW_FAILED(3224, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Domain renew failed"),

  /**
   * Domain update DNS failed
   *
   * <p>The code does not say why. Probably the new DNS servers do not answer for the domain yet, or
   * the NSSET does not exist: check both.
   */
  DOMAIN_UPDATE_NS_FAILED(3225, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Domain update DNS failed"),

  /**
   * Domain transfer failed
   *
   * <p>Check with domain-transfer-check whether the transfer is possible, and ask the current
   * registrar. Before you order again, check with account-list that nothing was charged.
   */
  DOMAIN_TRANSFER_FAILED(3226, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Domain transfer failed"),

  /**
   * Domain transfer failed &#8211; authorization error
   *
   * <p>Check auth_info. Get a valid authorization code from the current registrar or the holder and
   * copy it exactly, including upper and lower case.
   *
   * <p>Parameter: auth_info
   */
  DOMAIN_TRANSFER_AUTHORIZATION_FAILED(
      3227,
      Kind.ACCESS_DENIED,
      Retry.AFTER_FIX,
      "Domain transfer failed \u2013 authorization error"),

  /**
   * Contact is not supported
   *
   * <p>Do not use the contact commands for this TLD.
   */
  CONTACT_UNSUPPORTED(3228, Kind.UNSUPPORTED, Retry.NEVER, "Contact is not supported"),

  /**
   * Contact is not available
   *
   * <p>Check the name of the contact and that it exists in the registry of the TLD.
   *
   * <p>In nsset-create, nsset-send-auth-info, nsset-update: The technical contact could not be
   * loaded
   */
  CONTACT_NOT_FOUND(3229, Kind.NOT_FOUND, Retry.AFTER_FIX, "Contact is not available"),

  /**
   * Contact create failed
   *
   * <p>Check all data of the contact against the rules of the TLD, and with contact-info that it
   * was not created after all.
   */
  CONTACT_CREATE_FAILED(3230, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Contact create failed"),

  /**
   * Contact is already registered
   *
   * <p>If the contact is yours, use it as it is; otherwise choose another name.
   */
  CONTACT_REGISTERED(3231, Kind.ALREADY_EXISTS, Retry.NEVER, "Contact is already registered"),

  /**
   * Contact is not available (unknown reason)
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_UNAVAILABLE_UNKNOWN_REASON(
      3232, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Contact is not available (unknown reason)"),

  /**
   * Contact is not available
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_UNAVAILABLE(3233, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Contact is not available"),

  /**
   * Contact is not available, quarantine
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_QUARANTINED(
      3234, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Contact is not available, quarantine"),

  /**
   * Contact is not available, reserved
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_RESERVED(3235, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Contact is not available, reserved"),

  /**
   * Contact is not available, blocked
   *
   * <p>Choose another name for the contact.
   */
  CONTACT_BLOCKED(3236, Kind.NAME_UNAVAILABLE, Retry.NEVER, "Contact is not available, blocked"),

  /**
   * Contact is already registered by target registrar
   *
   * <p>The contact is already at WEDOS; there is nothing to transfer.
   */
  CONTACT_REGISTERED_BY_TARGET_REGISTRAR(
      3237, Kind.ALREADY_EXISTS, Retry.NEVER, "Contact is already registered by target registrar"),

  /**
   * Contact update &#8211; authorization error
   *
   * <p>Send the authorization code of the contact in auth_info; without it you can change only
   * contacts that are already authorized for your account. contact-send-auth-info sends it to the
   * e-mail address of the contact.
   *
   * <p>Parameter: auth_info
   */
  CONTACT_UPDATE_AUTHORIZATION_FAILED(
      3238, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "Contact update \u2013 authorization error"),

  /**
   * Contact update failed
   *
   * <p>Send all data of the contact, not only those that change, and check them against the rules
   * of the TLD.
   */
  CONTACT_UPDATE_FAILED(3239, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Contact update failed"),

  /**
   * Contact transfer &#8211; authorization error
   *
   * <p>Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends
   * it to the e-mail address of the contact.
   *
   * <p>Parameter: auth_info
   */
  CONTACT_TRANSFER_AUTHORIZATION_FAILED(
      3240, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "Contact transfer \u2013 authorization error"),

  /**
   * Contact transfer failed
   *
   * <p>Check the name of the contact, and ask its current registrar whether it may be transferred.
   */
  CONTACT_TRANSFER_FAILED(3241, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "Contact transfer failed"),

  /**
   * NSSET is not supported
   *
   * <p>Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.
   */
  NSSET_UNSUPPORTED(3242, Kind.UNSUPPORTED, Retry.NEVER, "NSSET is not supported"),

  /**
   * NSSET is not available
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_UNAVAILABLE_FOR_CREATE(3243, Kind.NAME_UNAVAILABLE, Retry.NEVER, "NSSET is not available"),

  /**
   * NSSET create failed
   *
   * <p>Check the DNS servers and the technical contact, and with nsset-info that the NSSET was not
   * created after all.
   */
  NSSET_CREATE_FAILED(3244, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "NSSET create failed"),

  /**
   * NSSET is registered
   *
   * <p>If the NSSET is yours, use it as it is; otherwise choose another name.
   */
  NSSET_REGISTERED(3245, Kind.ALREADY_EXISTS, Retry.NEVER, "NSSET is registered"),

  /**
   * NSSET is not available (unknown reason)
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_UNAVAILABLE_UNKNOWN_REASON(
      3246, Kind.NAME_UNAVAILABLE, Retry.NEVER, "NSSET is not available (unknown reason)"),

  /**
   * NSSET is not available
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_UNAVAILABLE(3247, Kind.NAME_UNAVAILABLE, Retry.NEVER, "NSSET is not available"),

  /**
   * NSSET is not available, quarantine
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_QUARANTINED(3248, Kind.NAME_UNAVAILABLE, Retry.NEVER, "NSSET is not available, quarantine"),

  /**
   * NSSET is not available, reserved
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_RESERVED(3249, Kind.NAME_UNAVAILABLE, Retry.NEVER, "NSSET is not available, reserved"),

  /**
   * NSSET is not available, blocked
   *
   * <p>Choose another name for the NSSET.
   */
  NSSET_BLOCKED(3250, Kind.NAME_UNAVAILABLE, Retry.NEVER, "NSSET is not available, blocked"),

  /**
   * NSSET is registered by target registrar
   *
   * <p>The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another
   * name.
   *
   * <p>In nsset-check: NSSET is already registered at WEDOS
   */
  NSSET_REGISTERED_BY_TARGET_REGISTRAR(
      3251, Kind.ALREADY_EXISTS, Retry.NEVER, "NSSET is registered by target registrar"),

  /**
   * NSSET update &#8211; authorization error
   *
   * <p>Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends
   * it to the e-mail address of the technical contact.
   *
   * <p>Parameter: auth_info
   */
  NSSET_UPDATE_AUTHORIZATION_FAILED(
      3252, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "NSSET update \u2013 authorization error"),

  /**
   * NSSET update failed
   *
   * <p>Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers
   * and its technical contact.
   */
  NSSET_UPDATE_FAILED(3254, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "NSSET update failed"),

  /**
   * NSSET transfer &#8211; authorization error
   *
   * <p>Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends
   * it to the e-mail address of the technical contact.
   *
   * <p>Parameter: auth_info
   */
  NSSET_TRANSFER_AUTHORIZATION_FAILED(
      3255, Kind.ACCESS_DENIED, Retry.AFTER_FIX, "NSSET transfer \u2013 authorization error"),

  /**
   * NSSET transfer failed
   *
   * <p>Check the name of the NSSET, and ask its current registrar whether it may be transferred.
   */
  NSSET_TRANSFER_FAILED(3256, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "NSSET transfer failed"),

  /**
   * NSSET send auth info failed: NSSET is not available
   *
   * <p>Check the spelling of the NSSET and that it exists in the registry.
   */
  NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO(
      3257, Kind.NOT_FOUND, Retry.AFTER_FIX, "NSSET send auth info failed: NSSET is not available"),

  /**
   * Registry outage in progress
   *
   * <p>Wait until the outage of the registry is over, then send the request again: a few times at
   * most, with increasing pauses. Before you repeat an order, check the object and the payments
   * (account-list): it may have been carried out.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  REGISTRY_OUTAGE(3258, Kind.TEMPORARY_FAILURE, Retry.AFTER_CHECK, "Registry outage in progress"),

  /**
   * KEYSET is not available
   *
   * <p>Check the name of the KEYSET and that it exists in the registry of the TLD.
   *
   * <p>Parameter: keyset
   */
  KEYSET_NOT_FOUND(3259, Kind.NOT_FOUND, Retry.AFTER_FIX, "KEYSET is not available"),

  /**
   * A DNSSEC order is already pending
   *
   * <p>Do not send another request: if the pending order is yours, the setting is under way. Change
   * it again only when that order is finished.
   */
  DNSSEC_ORDER_PENDING(
      3260, Kind.WRONG_STATE, Retry.AFTER_FIX, "A DNSSEC order is already pending"),

  /**
   * DNSSEC setting failed
   *
   * <p>Check keyset and the DNS servers of the domain. If both are right, contact customer support.
   */
  DNSSEC_UPDATE_FAILED(3262, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "DNSSEC setting failed"),

  /**
   * Domain does not use WEDOS DNS
   *
   * <p>Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the
   * name of your own KEYSET.
   */
  DOMAIN_NOT_USING_WEDOS_DNS(
      3263, Kind.WRONG_STATE, Retry.AFTER_FIX, "Domain does not use WEDOS DNS"),

  /**
   * KEYSET is blocked
   *
   * <p>Use another KEYSET, or have this one unblocked.
   *
   * <p>Parameter: keyset
   */
  KEYSET_BLOCKED(3264, Kind.WRONG_STATE, Retry.AFTER_FIX, "KEYSET is blocked"),

  /**
   * WDNS domain delete failed
   *
   * <p>Check with dns-domains-list whether the domain is still in WEDOS DNS.
   */
  DNS_DOMAIN_DELETE_FAILED(
      3301, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "WDNS domain delete failed"),

  /**
   * WDNS domain add failed
   *
   * <p>Check with dns-domains-list that the domain was not added after all, then check all
   * parameters.
   */
  DNS_DOMAIN_ADD_FAILED(3302, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "WDNS domain add failed"),

  /**
   * WDNS domain exists
   *
   * <p>Check with dns-domains-list whether the domain is in your account. If it is, go on with its
   * rows (dns-rows-list); otherwise contact customer support.
   */
  DNS_DOMAIN_EXISTS(3303, Kind.ALREADY_EXISTS, Retry.NEVER, "WDNS domain exists"),

  /**
   * WDNS domain update failed
   *
   * <p>Check with dns-domain-info what the domain looks like now, then check all parameters.
   */
  DNS_DOMAIN_UPDATE_FAILED(
      3304, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "WDNS domain update failed"),

  /**
   * WDNS domain user locked
   *
   * <p>Unlock DNS editing of this domain in the customer administration or ask customer support to
   * do so, then send the request again.
   */
  DNS_DOMAIN_LOCKED(3305, Kind.WRONG_STATE, Retry.AFTER_FIX, "WDNS domain user locked"),

  /**
   * WDNS domain is deleted
   *
   * <p>If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
   */
  DNS_DOMAIN_DELETED(3306, Kind.NOT_FOUND, Retry.AFTER_FIX, "WDNS domain is deleted"),

  /**
   * WDNS domain row add failed
   *
   * <p>Check with dns-rows-list that the row is not there, check its data and add it again.
   */
  DNS_ROW_ADD_FAILED(3307, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "WDNS domain row add failed"),

  /**
   * WDNS domain row delete failed
   *
   * <p>Check with dns-rows-list whether the row is still there, and use the ID that it returns.
   */
  DNS_ROW_DELETE_FAILED(
      3308, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "WDNS domain row delete failed"),

  /**
   * WDNS domain row ID does not exist
   *
   * <p>Read the rows again with dns-rows-list and use the ID that it returns.
   *
   * <p>Parameter: row_id
   */
  DNS_ROW_NOT_FOUND(3309, Kind.NOT_FOUND, Retry.AFTER_FIX, "WDNS domain row ID does not exist"),

  /**
   * WDNS domain row update failed
   *
   * <p>Check the row with dns-row-detail. To change its name or type, delete the row and add a new
   * one.
   */
  DNS_ROW_UPDATE_FAILED(
      3310, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "WDNS domain row update failed"),

  /**
   * WDNS domain copy failed
   *
   * <p>Check with dns-domains-list whether the new domain was added, and with dns-rows-list which
   * rows it has.
   */
  DNS_DOMAIN_COPY_FAILED(3311, Kind.OPERATION_FAILED, Retry.AFTER_FIX, "WDNS domain copy failed"),

  /**
   * WDNS new domain exists
   *
   * <p>Change the rows of the existing domain. Delete it from WEDOS DNS before you copy only if
   * none of its rows are needed.
   *
   * <p>Parameter: name_new
   */
  DNS_NEW_DOMAIN_EXISTS(3312, Kind.ALREADY_EXISTS, Retry.NEVER, "WDNS new domain exists"),

  /**
   * Internal error
   *
   * <p>If the request was to change something, find out whether it did before you send it again;
   * for an order check the object and the payments (account-list). If the error persists, give
   * customer support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  INTERNAL_ERROR(4000, Kind.INTERNAL, Retry.AFTER_CHECK, "Internal error"),

  /**
   * Internal exception
   *
   * <p>If the request was to change something, find out whether it did before you send it again;
   * for an order check the object and the payments (account-list). If the error persists, give
   * customer support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  INTERNAL_EXCEPTION(4001, Kind.INTERNAL, Retry.AFTER_CHECK, "Internal exception"),

  /**
   * Billing error &#8211; credit deduction failed
   *
   * <p>Check with account-list whether the credit was deducted, and whether the order was carried
   * out, before you send it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CREDIT_DEDUCTION_FAILED(
      4002,
      Kind.PAYMENT_UNCLEAR,
      Retry.AFTER_CHECK,
      "Billing error \u2013 credit deduction failed"),

  /**
   * Billing error &#8211; billing failed
   *
   * <p>Check with account-list whether the credit was deducted, and whether the order was carried
   * out, before you send it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  BILLING_FAILED(
      4003, Kind.PAYMENT_UNCLEAR, Retry.AFTER_CHECK, "Billing error \u2013 billing failed"),

  /**
   * Domain check failed, try again later
   *
   * <p>Wait a while and check the domain again: a few times at most, with increasing pauses. Each
   * check counts towards the hourly limit (2250). The code does not say whether the domain is free.
   */
  DOMAIN_CHECK_TEMPORARILY_FAILED(
      4201, Kind.TEMPORARY_FAILURE, Retry.LATER, "Domain check failed, try again later"),

  /**
   * Contact owner_c is not available, try again later
   *
   * <p>The registry did not answer and the contact may exist: do not create it again. Check it with
   * contact-info and send the request again later: a few times at most, with increasing pauses.
   *
   * <p>Parameter: owner_c
   */
  CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE(
      4202,
      Kind.TEMPORARY_FAILURE,
      Retry.LATER,
      "Contact owner_c is not available, try again later"),

  /**
   * Contact admin_c is not available, try again later
   *
   * <p>The registry did not answer and the contact may exist: do not create it again. Check it with
   * contact-info and send the request again later: a few times at most, with increasing pauses.
   *
   * <p>Parameter: admin_c
   */
  CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE(
      4203,
      Kind.TEMPORARY_FAILURE,
      Retry.LATER,
      "Contact admin_c is not available, try again later"),

  /**
   * NSSET is not available, try again later
   *
   * <p>The registry did not answer and the NSSET may exist: do not create it again. Check it with
   * nsset-info and send the request again later: a few times at most, with increasing pauses.
   */
  NSSET_TEMPORARILY_UNAVAILABLE(
      4204, Kind.TEMPORARY_FAILURE, Retry.LATER, "NSSET is not available, try again later"),

  /**
   * Domain info failed, try again later
   *
   * <p>The registry did not answer; nothing was changed. Send the request again later: a few times
   * at most, with increasing pauses. The code does not say whether the domain exists.
   */
  DOMAIN_INFO_TEMPORARILY_FAILED(
      4205, Kind.TEMPORARY_FAILURE, Retry.LATER, "Domain info failed, try again later"),

  /**
   * Domain transfer check failed, try again later
   *
   * <p>Wait a while and check again: a few times at most, with increasing pauses. Each check counts
   * towards the hourly limit (2252). The code does not say whether the transfer is possible.
   */
  DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED(
      4206, Kind.TEMPORARY_FAILURE, Retry.LATER, "Domain transfer check failed, try again later"),

  /**
   * Domain create failed, try again later
   *
   * <p>Check with domain-info and account-list whether the domain was registered and paid before
   * you order it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_CREATE_TEMPORARILY_FAILED(
      4207, Kind.TEMPORARY_FAILURE, Retry.AFTER_CHECK, "Domain create failed, try again later"),

  /**
   * Domain renew failed, try again later
   *
   * <p>Check with domain-info whether the expiration has moved, and with account-list whether the
   * renewal was paid, before you renew again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_RENEW_TEMPORARILY_FAILED(
      4208, Kind.TEMPORARY_FAILURE, Retry.AFTER_CHECK, "Domain renew failed, try again later"),

  /**
   * Domain transfer failed, try again later
   *
   * <p>Check with domain-info or domains-list whether the transfer went through or is still running
   * before you order it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  DOMAIN_TRANSFER_TEMPORARILY_FAILED(
      4209, Kind.TEMPORARY_FAILURE, Retry.AFTER_CHECK, "Domain transfer failed, try again later"),

  /**
   * Domain update DNS failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
   * it sets the same DNS servers.
   */
  DOMAIN_UPDATE_NS_TEMPORARILY_FAILED(
      4210, Kind.TEMPORARY_FAILURE, Retry.LATER, "Domain update DNS failed, try again later"),

  /**
   * Contact check failed, try again later
   *
   * <p>Wait a while and check the contact again: a few times at most, with increasing pauses. The
   * code does not say whether the name is free.
   */
  CONTACT_CHECK_TEMPORARILY_FAILED(
      4211, Kind.TEMPORARY_FAILURE, Retry.LATER, "Contact check failed, try again later"),

  /**
   * Contact is not available, try again later
   *
   * <p>The registry did not answer and the contact may exist: do not create it again. Check it with
   * contact-info and send the request again later: a few times at most, with increasing pauses.
   *
   * <p>In nsset-create, nsset-send-auth-info, nsset-update: The technical contact is not available,
   * try again later
   */
  CONTACT_TEMPORARILY_UNAVAILABLE(
      4212, Kind.TEMPORARY_FAILURE, Retry.LATER, "Contact is not available, try again later"),

  /**
   * Contact create failed, try again later
   *
   * <p>Check with contact-info whether the contact was created before you create it again. If WAPI
   * chooses the name, a repeat may create a second contact.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  CONTACT_CREATE_TEMPORARILY_FAILED(
      4213, Kind.TEMPORARY_FAILURE, Retry.AFTER_CHECK, "Contact create failed, try again later"),

  /**
   * Domain send auth info failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. At worst the
   * authorization code is sent by e-mail twice.
   */
  DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED(
      4214, Kind.TEMPORARY_FAILURE, Retry.LATER, "Domain send auth info failed, try again later"),

  /**
   * Contact update failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
   * it sets the same data. contact-info shows whether they were saved.
   */
  CONTACT_UPDATE_TEMPORARILY_FAILED(
      4215, Kind.TEMPORARY_FAILURE, Retry.LATER, "Contact update failed, try again later"),

  /**
   * Contact transfer failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. If it then
   * answers 3237, the transfer went through the first time.
   */
  CONTACT_TRANSFER_TEMPORARILY_FAILED(
      4216, Kind.TEMPORARY_FAILURE, Retry.LATER, "Contact transfer failed, try again later"),

  /**
   * Contact send auth info failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. At worst the
   * authorization code is sent by e-mail twice.
   */
  CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED(
      4217, Kind.TEMPORARY_FAILURE, Retry.LATER, "Contact send auth info failed, try again later"),

  /**
   * NSSET check failed, try again later
   *
   * <p>Wait a while and check the NSSET again: a few times at most, with increasing pauses. The
   * code does not say whether the name is free.
   */
  NSSET_CHECK_TEMPORARILY_FAILED(
      4218, Kind.TEMPORARY_FAILURE, Retry.LATER, "NSSET check failed, try again later"),

  /**
   * NSSET create failed, try again later
   *
   * <p>Check with nsset-info whether the NSSET was created. If it was not, create it again later: a
   * few times at most, with increasing pauses.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  NSSET_CREATE_TEMPORARILY_FAILED(
      4219, Kind.TEMPORARY_FAILURE, Retry.AFTER_CHECK, "NSSET create failed, try again later"),

  /**
   * NSSET update failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
   * it sets the same NSSET. nsset-info shows whether it was saved.
   */
  NSSET_UPDATE_TEMPORARILY_FAILED(
      4220, Kind.TEMPORARY_FAILURE, Retry.LATER, "NSSET update failed, try again later"),

  /**
   * NSSET transfer failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. If it then
   * answers 3251, the transfer went through the first time.
   */
  NSSET_TRANSFER_TEMPORARILY_FAILED(
      4221, Kind.TEMPORARY_FAILURE, Retry.LATER, "NSSET transfer failed, try again later"),

  /**
   * NSSET send auth info failed, try again later
   *
   * <p>Send the request again later: a few times at most, with increasing pauses. At worst the
   * authorization code is sent by e-mail twice.
   */
  NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED(
      4222, Kind.TEMPORARY_FAILURE, Retry.LATER, "NSSET send auth info failed, try again later"),

  /**
   * Fatal error
   *
   * <p>If the request was to change something, find out whether it did before you send it again;
   * for an order check the object and the payments (account-list). If the error persists, give
   * customer support the svTRID of the answer.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  FATAL_ERROR(5000, Kind.INTERNAL, Retry.AFTER_CHECK, "Fatal error"),

  /**
   * Internal authentication error
   *
   * <p>Your login is not the cause (that would be 2050). Try again later: a few times at most, with
   * increasing pauses.
   */
  INTERNAL_AUTHENTICATION_ERROR(5001, Kind.INTERNAL, Retry.LATER, "Internal authentication error"),

  /**
   * Internal pricing error
   *
   * <p>Check with account-list whether anything was charged, and whether the order was carried out,
   * before you send it again.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  INTERNAL_PRICING_ERROR(5002, Kind.INTERNAL, Retry.AFTER_CHECK, "Internal pricing error"),

  /**
   * Out of order
   *
   * <p>WAPI is not working at the moment. Pause your jobs and try again later: a few times at most,
   * with increasing pauses. Before you repeat an order, check the object and the payments
   * (account-list): it may have been carried out.
   *
   * <p>Send it again only once you have found out that it was not carried out.
   */
  OUT_OF_ORDER(5003, Kind.TEMPORARY_FAILURE, Retry.AFTER_CHECK, "Out of order");
  private final int code;
  private final Kind kind;
  private final Retry retry;
  private final String message;

  WapiCode(int code, Kind kind, Retry retry, String message) {
    this.code = code;
    this.kind = kind;
    this.retry = retry;
    this.message = message;
  }

  /** Its number. */
  public int code() {
    return code;
  }

  /** What a program can do about it. */
  public Kind kind() {
    return kind;
  }

  /** How the request ended. */
  public Outcome outcome() {
    return kind.outcome();
  }

  /** When sending the same request again makes sense. */
  public Retry retry() {
    return retry;
  }

  /** What happened. */
  public String message() {
    return message;
  }

  /** Whether the request was carried out. Not yet true for one that is still pending. */
  public boolean isSuccess() {
    return outcome() == Outcome.SUCCESS;
  }

  /** Whether the same request may be sent again after a pause. */
  public boolean isRetryable() {
    return retry == Retry.LATER;
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

  /** The listed code of this number. */
  public static Optional<WapiCode> fromCode(int code) {
    return Optional.ofNullable(Listed.BY_NUMBER.get(code));
  }

  /** How a request ended that was answered with this number, listed or not. */
  public static Outcome outcomeOf(int code) {
    return fromCode(code).map(listed -> listed.outcome()).orElseGet(() -> outcomeOfRange(code));
  }

  /** When sending a request again makes sense that was answered with this number, listed or not. */
  public static Retry retryOf(int code) {
    return fromCode(code).map(listed -> listed.retry()).orElse(Retry.NEVER);
  }

  /** Whether a request was carried out that was answered with this number, listed or not. */
  public static boolean isSuccess(int code) {
    return outcomeOf(code) == Outcome.SUCCESS;
  }

  /** Whether a request may be sent again that was answered with this number, listed or not. */
  public static boolean isRetryable(int code) {
    return retryOf(code) == Retry.LATER;
  }

  /** The pattern of the narrowest range that holds a number. */
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

  private static Outcome outcomeOfRange(int code) {
    switch (groupOf(code).orElse("")) {
      case "12xx":
        return Outcome.SUCCESS;
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

  /** What a program can do about a code. */
  public enum Kind {
    /**
     * Acknowledged
     *
     * <p>A notification was marked as read. Ask for the next one.
     */
    ACKNOWLEDGED("acknowledged", Outcome.SUCCESS),

    /**
     * Nothing to fetch
     *
     * <p>The request was carried out, but there is nothing to return. Ask again at the usual
     * interval.
     */
    EMPTY("empty", Outcome.SUCCESS),

    /**
     * Notification
     *
     * <p>The system reports an event that you did not trigger. Record it and acknowledge the
     * notification.
     */
    NOTIFICATION("notification", Outcome.SUCCESS),

    /**
     * Done
     *
     * <p>The request was carried out and the answer is final. Use the data of the answer.
     */
    OK("ok", Outcome.SUCCESS),

    /**
     * Accepted
     *
     * <p>The request was accepted and the result comes later as a notification. Do not send the
     * request again; wait for the notification.
     */
    PENDING("pending", Outcome.PENDING),

    /**
     * Invalid parameter
     *
     * <p>A value in the request is not valid. Correct it and send the request again.
     */
    INVALID_PARAMETER("invalid-parameter", Outcome.ERROR),

    /**
     * Malformed request
     *
     * <p>The request as a whole cannot be processed. Correct the client; the same request will
     * always fail.
     */
    MALFORMED_REQUEST("malformed-request", Outcome.ERROR),

    /**
     * Missing parameter
     *
     * <p>The request lacks something that the command requires. Add it and send the request again.
     */
    MISSING_PARAMETER("missing-parameter", Outcome.ERROR),

    /**
     * Authentication failed
     *
     * <p>The login or the auth string is wrong. Stop and correct it: repeated failures get the IP
     * address blocked.
     */
    AUTHENTICATION("authentication", Outcome.ERROR),

    /**
     * Payment problem
     *
     * <p>The order was refused because of the credit account, its currency, the amount or the tax
     * settings. By the text of these codes nothing was charged: correct the cause and send the
     * order again.
     */
    BILLING("billing", Outcome.ERROR),

    /**
     * Access denied
     *
     * <p>The action is not permitted for this account, from this address or on this object. Request
     * access, or use the right account or authorization code.
     */
    ACCESS_DENIED("access-denied", Outcome.ERROR),

    /**
     * Maximum reached
     *
     * <p>The largest number allowed is reached. Waiting does not help; remove something or have the
     * maximum raised.
     */
    QUOTA("quota", Outcome.ERROR),

    /**
     * Not found
     *
     * <p>The object does not exist or could not be loaded. Check its name or ID.
     */
    NOT_FOUND("not-found", Outcome.ERROR),

    /**
     * Already exists
     *
     * <p>The object that the request would add already exists, though it may not be yours. If it is
     * yours, use it; otherwise choose another name.
     */
    ALREADY_EXISTS("already-exists", Outcome.ERROR),

    /**
     * Name not available
     *
     * <p>The name cannot be registered: it is blocked, reserved, in quarantine or not available for
     * another reason. Choose another one.
     */
    NAME_UNAVAILABLE("name-unavailable", Outcome.ERROR),

    /**
     * Wrong state
     *
     * <p>The object exists, but its current state does not allow the request. Change the state or
     * wait until it has changed.
     */
    WRONG_STATE("wrong-state", Outcome.ERROR),

    /**
     * Request too large
     *
     * <p>The request is larger or more complex than WAPI accepts. Split it into several smaller
     * ones.
     */
    REQUEST_TOO_LARGE("request-too-large", Outcome.ERROR),

    /**
     * Operation failed
     *
     * <p>The operation failed and the answer does not say why. It will fail again unless something
     * changes: check the object and the data of the request.
     */
    OPERATION_FAILED("operation-failed", Outcome.ERROR),

    /**
     * Not supported
     *
     * <p>This TLD, command, action or type of object is not supported. Do not send the request
     * again; find another way.
     */
    UNSUPPORTED("unsupported", Outcome.ERROR),

    /**
     * Rate limit exceeded
     *
     * <p>Too many requests, or too many failed ones, in a given time. Until that time is over, send
     * nothing that counts towards the limit: it would only make things worse. The code says nothing
     * about the object.
     */
    RATE_LIMIT("rate-limit", Outcome.ERROR),

    /**
     * Internal error
     *
     * <p>WAPI itself failed, and the request may have been carried out all the same. Find out
     * whether it was before you send it again.
     */
    INTERNAL("internal", Outcome.ERROR),

    /**
     * Payment unclear
     *
     * <p>The payment failed halfway, or its state is unknown: money may have been taken and the
     * order may have been carried out. Check the credit account and the object before you send the
     * order again.
     */
    PAYMENT_UNCLEAR("payment-unclear", Outcome.ERROR),

    /**
     * Temporary failure
     *
     * <p>Something is not working at the moment, often the registry or the connection to it. Send
     * the same request again after a pause: a few times at most, with increasing pauses. Before you
     * repeat an order, check whether it was carried out.
     */
    TEMPORARY_FAILURE("temporary-failure", Outcome.ERROR);
    private final String id;
    private final Outcome outcome;

    Kind(String id, Outcome outcome) {
      this.id = id;
      this.outcome = outcome;
    }

    /** Its spelling in the registry. */
    public String id() {
      return id;
    }

    /** How a request ended. */
    public Outcome outcome() {
      return outcome;
    }
  }

  /** How a request ended. */
  public enum Outcome {
    /** It was carried out. */
    SUCCESS("success"),

    /** It was accepted, and the result comes later. */
    PENDING("pending"),

    /** It was not carried out. */
    ERROR("error");

    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    /** Its spelling in the registry. */
    public String id() {
      return id;
    }
  }

  /** When sending the same request again makes sense. */
  public enum Retry {
    /** It does not. */
    NEVER("never"),

    /** After a pause, slowly and few times. */
    LATER("later"),

    /** Only when the window of the limit is over: until then every request makes it worse. */
    AFTER_WINDOW("after-window"),

    /** Once the request, the object or the account was changed. */
    AFTER_FIX("after-fix");

    private final String id;

    Retry(String id) {
      this.id = id;
    }

    /** Its spelling in the registry. */
    public String id() {
      return id;
    }
  }

  /** A class of its own, since its field would clash with a code of that name. */
  private static final class Listed {
    static final Map<Integer, WapiCode> BY_NUMBER = new HashMap<>();

    static {
      for (WapiCode code : values()) {
        BY_NUMBER.put(code.code, code);
      }
    }
  }
}
