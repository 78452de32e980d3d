// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

// Code generated from the registry of WAPI codes. DO NOT EDIT.

// Package wapicodes knows the response codes of WAPI.
//
// See https://kb.wedos.global/wapi-codes/
package wapicodes

import (
	"errors"
	"strconv"
)

// Code is a response code of WAPI. Any number is one: a code that the registry does not list
// has the group and the outcome of its range, and the retry policy RetryNever.
type Code int

// The codes that the registry lists. Unlisted numbers can appear at any time.
const (
	// CodeOK means: OK.
	//
	// In contact-check: Contact name is available.
	//
	// In contact-send-auth-info, domain-send-auth-info, nsset-send-auth-info: The authorization code
	// was sent by e-mail.
	//
	// In domain-check: Domain is available for registration.
	//
	// In domain-tld-period-check: The TLD allows this period.
	//
	// In domain-transfer-check: Domain transfer is possible.
	//
	// In nsset-check: NSSET name is available.
	//
	// In poll-req: Notification fetched from the queue.
	CodeOK Code = 1000

	// CodeRequestPending means: Request pending.
	//
	// Do not send the request again. Wait for the notification that carries the result; from the poll
	// queue you get it with poll-req.
	CodeRequestPending Code = 1001

	// CodeNotificationAcknowledged means: Notification acquired.
	//
	// Treat it as success: the notification is marked as read and poll-req will offer the next one.
	CodeNotificationAcknowledged Code = 1002

	// CodeNotificationQueueEmpty means: Empty notifications queue.
	//
	// Nothing is wrong: there is no unread notification. Ask again at your usual interval.
	CodeNotificationQueueEmpty Code = 1003

	// CodeDomainTransferredOut means: Domain transferred out.
	//
	// The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS
	// and acknowledge the notification with poll-ack.
	CodeDomainTransferredOut Code = 1200

	// CodeRequestParseError means: Request parse error.
	//
	// Check that the request is valid JSON or XML and that it is sent in a POST parameter named
	// request.
	//
	// In EPP (RFC 5730), 2000 means something else: Unknown command.
	CodeRequestParseError Code = 2000

	// CodeParameterMissingUser means: Invalid request – required parameter missing: user.
	//
	// Set user to the login of your WEDOS customer account.
	//
	// Parameter: user.
	//
	// In EPP (RFC 5730), 2001 means something else: Command syntax error.
	CodeParameterMissingUser Code = 2001

	// CodeParameterMissingAuth means: Invalid request – required parameter missing: auth.
	//
	// Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague
	// as two digits.
	//
	// Parameter: auth.
	//
	// In EPP (RFC 5730), 2002 means something else: Command use error.
	CodeParameterMissingAuth Code = 2002

	// CodeParameterMissingCommand means: Invalid request – required parameter missing: command.
	//
	// Set command to the name of a command, for example ping.
	//
	// Parameter: command.
	//
	// In EPP (RFC 5730), 2003 means something else: Required parameter missing.
	CodeParameterMissingCommand Code = 2003

	// CodeMultipleDataElements means: Invalid request – only one data element is allowed.
	//
	// Put all parameters of the command into one data element and send each command as a request of its
	// own.
	//
	// In EPP (RFC 5730), 2004 means something else: Parameter value range error.
	CodeMultipleDataElements Code = 2004

	// CodeCltridTooLong means: Invalid request – clTRID parameter is too long.
	//
	// Shorten clTRID, or leave it out.
	//
	// Parameter: clTRID.
	//
	// In EPP (RFC 5730), 2005 means something else: Parameter value syntax error.
	CodeCltridTooLong Code = 2005

	// CodeRequestLimitExceeded means: Requests limit exceeded.
	//
	// Stop sending requests and wait until the hour is over. One account may send 1,000 requests an
	// hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052).
	//
	// Limit: 1,000 requests per account and hour.
	CodeRequestLimitExceeded Code = 2006

	// CodeRequestTooLarge means: Invalid request – maximum request size exceeded.
	//
	// Split the request into several smaller ones.
	CodeRequestTooLarge Code = 2007

	// CodeRequestTooComplex means: Invalid request – request is too complex.
	//
	// Simplify the structure of the data, mainly its nesting and its number of items.
	CodeRequestTooComplex Code = 2008

	// CodeRequestEmpty means: Invalid request – request is empty.
	//
	// Check that your client really sends the request in a POST parameter named request.
	CodeRequestEmpty Code = 2009

	// CodeCommandUnknown means: Unknown command.
	//
	// Check the spelling of the command against its documentation.
	//
	// Parameter: command.
	CodeCommandUnknown Code = 2010

	// CodeCommandDisabled means: Command disabled.
	//
	// Do not use the command, or ask customer support whether it can be enabled for your account.
	//
	// Parameter: command.
	CodeCommandDisabled Code = 2011

	// CodeAuthenticationFailed means: Authentication failure.
	//
	// Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login,
	// the WAPI password and how the auth string is computed: it contains the current hour in Prague, so
	// check the clock and time zone of your server too.
	CodeAuthenticationFailed Code = 2050

	// CodeIPNotAllowed means: Access not allowed from this IP address.
	//
	// Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address
	// too if it has one. Until then send no further requests: each of them counts as invalid.
	CodeIPNotAllowed Code = 2051

	// CodeIPBlocked means: IP address temporarily blocked due to too many failed requests.
	//
	// Stop sending requests from this IP address and wait: each further invalid request lengthens the
	// block. Meanwhile find and fix the request that keeps failing.
	//
	// Limit: a number of requests per IP address, in a window of unknown length.
	CodeIPBlocked Code = 2052

	// CodeParameterMissing means: Required parameter missing.
	//
	// Compare the parameters with the documentation of the command; the code does not say which one is
	// missing.
	//
	// In EPP (RFC 5730), 2100 means something else: Unimplemented protocol version.
	CodeParameterMissing Code = 2100

	// CodeParameterMismatch means: Parameters mismatch.
	//
	// Compare the names, types and values of all parameters with the documentation of the command, and
	// leave out those that it does not know.
	//
	// In EPP (RFC 5730), 2101 means something else: Unimplemented command.
	CodeParameterMismatch Code = 2101

	// CodeRequestEncodingMismatch means: Invalid request – input data encoding mismatch.
	//
	// Send the request in UTF-8 and check that all texts in it really are UTF-8.
	//
	// In EPP (RFC 5730), 2102 means something else: Unimplemented option.
	CodeRequestEncodingMismatch Code = 2102

	// CodeNotificationPollingNotAllowed means: Notification polling not allowed for this account.
	//
	// In the WAPI settings of the customer administration, choose the poll queue as the way to receive
	// notifications.
	CodeNotificationPollingNotAllowed Code = 2150

	// CodeNotificationNotFound means: Notification does not exist.
	//
	// The notification was probably acknowledged already. Go on with poll-req and use the ID that it
	// returns.
	//
	// Parameter: id.
	CodeNotificationNotFound Code = 2151

	// CodeUnsupportedTld means: Unsupported TLD.
	//
	// Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.
	//
	// In contact-check, contact-create, contact-info, contact-send-auth-info, contact-transfer,
	// contact-update, nsset-check, nsset-create, nsset-info, nsset-send-auth-info, nsset-transfer,
	// nsset-update: Invalid TLD.
	//
	// In EPP (RFC 5730), 2201 means something else: Authorization error.
	CodeUnsupportedTld Code = 2201

	// CodeDomainNameInvalid means: Invalid or unsupported domain name format.
	//
	// Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing
	// dot.
	//
	// In EPP (RFC 5730), 2202 means something else: Invalid authorization information.
	CodeDomainNameInvalid Code = 2202

	// CodeParameterInvalidPeriod means: Invalid period.
	//
	// Choose a period that the TLD allows: domain-tld-period-check tells whether it does.
	//
	// Parameter: period.
	//
	// In domain-renew: Invalid renewal period.
	//
	// In domain-tld-period-check: The TLD does not allow this period.
	//
	// In wgp-domain-create: Invalid period_id.
	CodeParameterInvalidPeriod Code = 2203

	// CodeParameterMissingOwnerC means: Invalid request – required parameter missing: owner_c.
	//
	// Set owner_c to the name of the contact of the holder. If there is none, create it with
	// contact-create.
	//
	// Parameter: owner_c.
	CodeParameterMissingOwnerC Code = 2204

	// CodeParameterMissingDomain means: Invalid request – required parameter missing: domain.
	//
	// Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS
	// Protection, elsewhere in name.
	//
	// Parameter: domain.
	CodeParameterMissingDomain Code = 2205

	// CodeDomainRequestInternalError means: Invalid request – internal error.
	//
	// Check with wgp-services-list and account-list whether the order was carried out and paid before
	// you send it again. If the error persists, contact customer support.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeDomainRequestInternalError Code = 2206

	// CodeParameterInvalidOwnerC means: Invalid request – invalid format: owner_c.
	//
	// Check the spelling of the contact in owner_c.
	//
	// Parameter: owner_c.
	//
	// In contact-update: Invalid contact name format.
	CodeParameterInvalidOwnerC Code = 2207

	// CodeParameterInvalidAdminC means: Invalid request – invalid format: admin_c.
	//
	// Check the spelling of the contact in admin_c.
	//
	// Parameter: admin_c.
	CodeParameterInvalidAdminC Code = 2208

	// CodeParameterInvalidNsset means: Invalid request – invalid format: nsset.
	//
	// Check the spelling of the NSSET.
	//
	// Parameter: nsset.
	//
	// In nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid NSSET name format.
	CodeParameterInvalidNsset Code = 2209

	// CodeParameterInvalidDNS means: Invalid request – invalid format: dns.
	//
	// Put each DNS server into an element named server, with at least its name; in JSON number these
	// elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers
	// of WEDOS.
	//
	// Parameter: dns.
	CodeParameterInvalidDNS Code = 2210

	// CodeTooManyDNSServers means: Invalid request – too many DNS servers.
	//
	// List fewer DNS servers.
	//
	// Parameter: dns.
	CodeTooManyDNSServers Code = 2211

	// CodeParameterMissingNsset means: Invalid request – required parameter missing: nsset.
	//
	// Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.
	//
	// Parameter: nsset.
	CodeParameterMissingNsset Code = 2212

	// CodeParameterMissingDNS means: Invalid request – required parameter missing: dns.
	//
	// Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An
	// empty dns sets the DNS servers of WEDOS.
	//
	// Parameter: dns.
	CodeParameterMissingDNS Code = 2213

	// CodeDuplicateDNSServer means: Invalid request – duplicate DNS entry.
	//
	// List each DNS server only once.
	//
	// Parameter: dns.
	CodeDuplicateDNSServer Code = 2214

	// CodeParameterMissingAuthInfo means: Invalid request – required parameter missing: auth info.
	//
	// Send the authorization code of the object. You get it from its current registrar or holder.
	//
	// Parameter: auth_info.
	CodeParameterMissingAuthInfo Code = 2215

	// CodeContactNameInvalid means: Invalid or unsupported contact name format.
	//
	// Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.
	//
	// In nsset-create, nsset-update: Invalid format of the technical contact.
	CodeContactNameInvalid Code = 2216

	// CodeContactDataInvalid means: Invalid request – invalid contact data.
	//
	// Check all data of the contact against the rules of the TLD; the code does not say which item is
	// wrong.
	CodeContactDataInvalid Code = 2217

	// CodeContactNameAutoGenerated means: Invalid request – contact identifier is created
	// automatically.
	//
	// Leave cname out or empty: contact-create generates the name and returns it.
	//
	// Parameter: cname.
	CodeContactNameAutoGenerated Code = 2218

	// CodeParameterMissingCompany means: Invalid request – required parameter missing: company.
	//
	// Fill in the name of the company. contact-update needs all of the contact’s data, not only what
	// changes.
	//
	// Parameter: company.
	CodeParameterMissingCompany Code = 2219

	// CodeParameterMissingFname means: Invalid request – required parameter missing: fname.
	//
	// Fill in the first name. contact-update needs all of the contact’s data, not only what changes.
	//
	// Parameter: fname.
	CodeParameterMissingFname Code = 2220

	// CodeParameterMissingLname means: Invalid request – required parameter missing: lname.
	//
	// Fill in the last name. contact-update needs all of the contact’s data, not only what changes.
	//
	// Parameter: lname.
	CodeParameterMissingLname Code = 2221

	// CodeParameterMissingEmail means: Invalid request – required parameter missing: email.
	//
	// Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what
	// changes.
	//
	// Parameter: email.
	CodeParameterMissingEmail Code = 2222

	// CodeParameterInvalidEmail means: Invalid request – invalid format: email.
	//
	// Send the address of an existing mailbox: WAPI checks that it exists.
	//
	// Parameter: email.
	//
	// In wg-members-create, wg-members-show: Invalid email format or the address does not exist.
	CodeParameterInvalidEmail Code = 2223

	// CodeParameterMissingEmail2 means: Invalid request – required parameter missing: email2.
	//
	// Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what
	// changes.
	//
	// Parameter: email2.
	CodeParameterMissingEmail2 Code = 2224

	// CodeParameterInvalidEmail2 means: Invalid request – invalid format: email2.
	//
	// Send the address of an existing mailbox: WAPI checks that it exists.
	//
	// Parameter: email2.
	CodeParameterInvalidEmail2 Code = 2225

	// CodeParameterMissingPhone means: Invalid request – required parameter missing: phone.
	//
	// Fill in the phone number with its country code. contact-update needs all of the contact’s data,
	// not only what changes.
	//
	// Parameter: phone.
	CodeParameterMissingPhone Code = 2226

	// CodeParameterInvalidPhone means: Invalid request – invalid format: phone.
	//
	// Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
	//
	// Parameter: phone.
	CodeParameterInvalidPhone Code = 2227

	// CodeParameterMissingFax means: Invalid request – required parameter missing: fax.
	//
	// Fill in the fax number with its country code. contact-update needs all of the contact’s data, not
	// only what changes.
	//
	// Parameter: fax.
	CodeParameterMissingFax Code = 2228

	// CodeParameterInvalidFax means: Invalid request – invalid format: fax.
	//
	// Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
	//
	// Parameter: fax.
	CodeParameterInvalidFax Code = 2229

	// CodeParameterMissingIc means: Invalid request – required parameter missing: ic.
	//
	// Fill in the company registration number (IČO in Czech). contact-update needs all of the contact’s
	// data, not only what changes.
	//
	// Parameter: ic.
	CodeParameterMissingIc Code = 2230

	// CodeParameterInvalidIc means: Invalid request – invalid format: ic.
	//
	// Check the company registration number (IČO in Czech).
	//
	// Parameter: ic.
	CodeParameterInvalidIc Code = 2231

	// CodeParameterMissingDic means: Invalid request – required parameter missing: dic.
	//
	// Fill in the tax identification number (DIČ in Czech). contact-update needs all of the contact’s
	// data, not only what changes.
	//
	// Parameter: dic.
	CodeParameterMissingDic Code = 2232

	// CodeParameterInvalidDic means: Invalid request – invalid format: dic.
	//
	// Check the tax identification number (DIČ in Czech).
	//
	// Parameter: dic.
	CodeParameterInvalidDic Code = 2233

	// CodeParameterMissingAddrStreet means: Invalid request – required parameter missing: addr_street.
	//
	// Fill in the street. contact-update needs all of the contact’s data, not only what changes.
	//
	// Parameter: addr_street.
	CodeParameterMissingAddrStreet Code = 2234

	// CodeParameterMissingAddrCity means: Invalid request – required parameter missing: addr_city.
	//
	// Fill in the city. contact-update needs all of the contact’s data, not only what changes.
	//
	// Parameter: addr_city.
	CodeParameterMissingAddrCity Code = 2235

	// CodeParameterMissingAddrZip means: Invalid request – required parameter missing: addr_zip.
	//
	// Fill in the postal code. contact-update needs all of the contact’s data, not only what changes.
	//
	// Parameter: addr_zip.
	CodeParameterMissingAddrZip Code = 2236

	// CodeParameterMissingAddrCountry means: Invalid request – required parameter missing:
	// addr_country.
	//
	// Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the
	// contact’s data, not only what changes.
	//
	// Parameter: addr_country.
	CodeParameterMissingAddrCountry Code = 2237

	// CodeParameterInvalidAddrCountry means: Invalid request – invalid format: addr_country.
	//
	// Send the two-letter ISO code of the country in lower case, for example cz.
	//
	// Parameter: addr_country.
	CodeParameterInvalidAddrCountry Code = 2238

	// CodeParameterMissingAddrState means: Invalid request – required parameter missing: addr_state.
	//
	// Fill in the state or region, not the country. contact-update needs all of the contact’s data, not
	// only what changes.
	//
	// Parameter: addr_state.
	CodeParameterMissingAddrState Code = 2239

	// CodeParameterMissingInOtherData means: Invalid request – required parameter missing in other
	// data.
	//
	// Look up which additional data the TLD requires and fill them in.
	CodeParameterMissingInOtherData Code = 2240

	// CodeParameterInvalidInOtherData means: Invalid request – invalid format in other data.
	//
	// Check the additional data that the TLD requires.
	CodeParameterInvalidInOtherData Code = 2241

	// CodeParameterInvalidStatus means: Invalid request – invalid status.
	//
	// Check status: of the commands that the vendor describes, only domains-list takes it.
	//
	// Parameter: status.
	CodeParameterInvalidStatus Code = 2242

	// CodeSendAuthInfoUnsupported means: Invalid request – function SendAuthInfo is not allowed for
	// this domain.
	//
	// The authorization code cannot be sent by this command. Ask customer support how to get it.
	//
	// In contact-send-auth-info: Sending the authorization code is not allowed for this contact.
	//
	// In nsset-send-auth-info: Sending the authorization code is not allowed for this NSSET.
	CodeSendAuthInfoUnsupported Code = 2243

	// CodeContactTransferUnsupported means: Invalid request – contact transfer is not allowed for this
	// TLD.
	//
	// Create a contact of your own with contact-create and use that one.
	CodeContactTransferUnsupported Code = 2244

	// CodeParameterMissingRules means: Invalid request – rules agree missing.
	//
	// Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the
	// registry, typically the holder of the domain.
	//
	// Parameter: rules.
	CodeParameterMissingRules Code = 2245

	// CodeParameterInvalidRules means: Invalid request – invalid format: rules agree.
	//
	// Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the
	// registry, typically the holder of the domain.
	//
	// Parameter: rules.
	CodeParameterInvalidRules Code = 2246

	// CodeNssetNameInvalid means: Invalid or unsupported NSSET name format.
	//
	// Check the spelling of the NSSET.
	//
	// Parameter: name.
	CodeNssetNameInvalid Code = 2247

	// CodeNssetDataInvalid means: Invalid request – invalid NSSET data.
	//
	// Check the DNS servers and the technical contact of the NSSET; the code does not say which item is
	// wrong.
	CodeNssetDataInvalid Code = 2248

	// CodeNssetTransferUnsupported means: Invalid request – NSSET transfer is not allowed for this TLD.
	//
	// Check tld: only .cz domains use NSSETs.
	CodeNssetTransferUnsupported Code = 2249

	// CodeDomainCheckLimitExceeded means: Invalid request – domain check – max. query hour limit
	// exceeded.
	//
	// Wait until the hour is over. One account may send 100 domain availability requests an hour,
	// shared by domain-check, domain-create and domain-transfer-check; other commands are not affected.
	// Until then each attempt counts as an invalid request, and too many of those get your IP address
	// blocked (2052). The code does not say whether the domain is free.
	//
	// Limit: 100 requests per account and hour, together for domain-check, domain-create,
	// domain-transfer-check.
	CodeDomainCheckLimitExceeded Code = 2250

	// CodeDomainCheckRequestTemporarilyFailed means: Invalid request – domain check failed, try again
	// later.
	//
	// Wait a while and check the domain again: a few times at most, with increasing pauses. Each check
	// counts towards the hourly limit (2250). The code does not say whether the domain is free.
	CodeDomainCheckRequestTemporarilyFailed Code = 2251

	// CodeDomainTransferCheckLimitExceeded means: Invalid request – domain transfer check – max. query
	// hour limit exceeded.
	//
	// Wait until the hour is over. One account may send 100 domain availability requests an hour,
	// shared by domain-check, domain-create and domain-transfer-check; other commands are not affected.
	// Until then each attempt counts as an invalid request, and too many of those get your IP address
	// blocked (2052). The code does not say whether the transfer is possible.
	//
	// Limit: 100 requests per account and hour, together for domain-check, domain-create,
	// domain-transfer-check.
	CodeDomainTransferCheckLimitExceeded Code = 2252

	// CodeParameterInvalidAddrZip means: Invalid request – invalid format: addr_zip.
	//
	// Check the postal code, and that it fits the country.
	//
	// Parameter: addr_zip.
	CodeParameterInvalidAddrZip Code = 2253

	// CodeKeysetNameInvalid means: Invalid KEYSET name.
	//
	// Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.
	//
	// Parameter: keyset.
	CodeKeysetNameInvalid Code = 2264

	// CodeDnssecUnsupported means: DNSSEC is not supported.
	//
	// DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.
	CodeDnssecUnsupported Code = 2265

	// CodeKeysetActionUnsupportedForSecondaryDomain means: Unsupported action for secondary domain.
	//
	// Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that
	// is primary in WEDOS DNS.
	//
	// Parameter: keyset.
	CodeKeysetActionUnsupportedForSecondaryDomain Code = 2266

	// CodeKeysetActionUnsupportedForPrimaryDomain means: Unsupported action for primary domain.
	//
	// Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a
	// domain that is secondary in WEDOS DNS or does not use it.
	//
	// Parameter: keyset.
	CodeKeysetActionUnsupportedForPrimaryDomain Code = 2267

	// CodeDomainUnpaidPeriodExists means: An unpaid new period already exists.
	//
	// A renewal of the domain is already ordered but not paid. Either pay that order in the customer
	// administration and do not renew again, or cancel the order there and renew through WAPI.
	CodeDomainUnpaidPeriodExists Code = 2269

	// CodeParameterInvalidUpstreamIps means: Invalid IP address format.
	//
	// Check all addresses in upstream_ips: they are IP addresses, not host names.
	//
	// Parameter: upstream_ips.
	CodeParameterInvalidUpstreamIps Code = 2272

	// CodeParameterInvalidVariantID means: Invalid variant.
	//
	// Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).
	//
	// Parameter: variant_id.
	CodeParameterInvalidVariantID Code = 2273

	// CodeInternalUserIDMissing means: Internal error – missing user_id.
	//
	// Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is
	// nothing to correct; give customer support the svTRID of the answer.
	CodeInternalUserIDMissing Code = 2274

	// CodeInternalUserNotFound means: Internal error – user not found.
	//
	// Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of
	// the answer.
	CodeInternalUserNotFound Code = 2275

	// CodeUnsupportedTldOrDomainLevel means: Unsupported TLD or maximal domain level exceeded.
	//
	// Check the TLD, or order the service for a domain with fewer levels.
	//
	// Parameter: domain.
	CodeUnsupportedTldOrDomainLevel Code = 2276

	// CodeDomainNameHasWwwPrefix means: Not allowed to explicitly prepend www. to the domain name.
	//
	// Send the domain without www. at its beginning.
	//
	// Parameter: domain.
	CodeDomainNameHasWwwPrefix Code = 2277

	// CodeDomainNameUsedByService means: Domain name cannot be used – there is a service with this
	// domain name.
	//
	// Check with wgp-services-list whether the service is yours: an earlier order may have succeeded.
	// If it is, use it; otherwise choose another domain name.
	CodeDomainNameUsedByService Code = 2278

	// CodeCreditAccountLocked means: Credit account is locked.
	//
	// Find out in the customer administration or from customer support why the credit account is
	// locked. Send the order again only once it is unlocked.
	CodeCreditAccountLocked Code = 2279

	// CodeCreditAccountActive means: Credit account active.
	//
	// Check the state of the credit account in the customer administration, and with account-list that
	// nothing was charged, before you send the order again.
	CodeCreditAccountActive Code = 2280

	// CodeCreditAccountInactive means: Inactive credit account.
	//
	// Activate the credit account in the customer administration; WAPI takes all payments from it.
	CodeCreditAccountInactive Code = 2281

	// CodeCreditAccountCurrencyInvalid means: Invalid credit account currency.
	//
	// Check that the credit account is kept in the currency in which the service is charged.
	CodeCreditAccountCurrencyInvalid Code = 2282

	// CodeAmountInvalidOrInsufficientCredit means: Invalid amount or insufficient credit.
	//
	// Compare the credit (credit-info) with the price of the service. If it is too low, top up the
	// credit and send the order again.
	CodeAmountInvalidOrInsufficientCredit Code = 2283

	// CodeCreditAccountInformationError means: Credit account information error.
	//
	// Check with account-list whether a payment was taken, and with wgp-services-list whether the
	// service was created. Send the order again only if neither is the case.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeCreditAccountInformationError Code = 2284

	// CodeVatSettingsInvalid means: Incorrect VAT settings.
	//
	// Correct the tax data of your account in the customer administration.
	CodeVatSettingsInvalid Code = 2285

	// CodeCreditAccountInternalError means: Credit account – internal error.
	//
	// Check with account-list whether a payment was taken, and with wgp-services-list whether the
	// service was created. Send the order again only if neither is the case.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeCreditAccountInternalError Code = 2286

	// CodeCreditAccountMovementAddFailed means: Credit account – activity has not been added to the
	// credit account.
	//
	// Check with account-list whether a payment was taken, and with wgp-services-list whether the
	// service was created. Send the order again only if neither is the case.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeCreditAccountMovementAddFailed Code = 2290

	// CodeWgpDomainExists means: Domain already exists for this customer account in the WGP API.
	//
	// Do not order again: the domain is already in WEDOS Protection under your account.
	CodeWgpDomainExists Code = 2291

	// CodeWgpDomainNotFound means: Domain not found for this customer account in the WGP API.
	//
	// Look the domain up with wgp-services-list, or add it with wgp-domain-create.
	CodeWgpDomainNotFound Code = 2292

	// CodeCreditAccountBalanceUnavailable means: Unable to get the credit balance on the credit
	// account.
	//
	// Check with account-list whether a payment was taken, and with wgp-services-list whether the
	// service was created. Send the order again only if neither is the case.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeCreditAccountBalanceUnavailable Code = 2293

	// CodeWgpServicePriceUnavailable means: Unable to retrieve service price.
	//
	// Check that variant_id and period_id exist. Before you send the order again, check with
	// account-list and wgp-services-list that nothing was paid or created.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeWgpServicePriceUnavailable Code = 2294

	// CodeWgpDomainCreateFailed means: Unable to create domain in WGP. The payment has been cancelled.
	//
	// Check with account-list that the payment was returned, and with wgp-services-list that the
	// service does not exist, before you send the order again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeWgpDomainCreateFailed Code = 2295

	// CodeCreditAccountMovementCancelFailed means: Credit account movement cannot be cancelled.
	//
	// Do not send the order again yet. Check the movements on the credit account (account-list), and
	// contact customer support if a payment for a service that you did not get remains there.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeCreditAccountMovementCancelFailed Code = 2296

	// CodeDNSDomainTypeInvalid means: Invalid request – WDNS domain – invalid type format.
	//
	// Set type to primary or secondary.
	//
	// Parameter: type.
	//
	// In EPP (RFC 5730), 2301 means something else: Object not pending transfer.
	CodeDNSDomainTypeInvalid Code = 2301

	// CodeParameterMissingPrimaryIP means: Invalid request – WDNS domain – required parameter missing:
	// primary_ip.
	//
	// Send the IP address of the primary DNS server: a secondary domain needs it.
	//
	// Parameter: primary_ip.
	//
	// In EPP (RFC 5730), 2302 means something else: Object exists.
	CodeParameterMissingPrimaryIP Code = 2302

	// CodeParameterInvalidPrimaryIP means: Invalid request – WDNS domain – invalid primary_ip format.
	//
	// Send the IP address of the primary DNS server, not its name.
	//
	// Parameter: primary_ip.
	//
	// In EPP (RFC 5730), 2303 means something else: Object does not exist.
	CodeParameterInvalidPrimaryIP Code = 2303

	// CodeParameterInvalidAxfrEnabled means: Invalid request – WDNS domain – invalid axfr_enabled
	// format.
	//
	// Set axfr_enabled to 0 or 1.
	//
	// Parameter: axfr_enabled.
	//
	// In EPP (RFC 5730), 2304 means something else: Object status prohibits operation.
	CodeParameterInvalidAxfrEnabled Code = 2304

	// CodeParameterMissingAxfrIps means: Invalid request – WDNS domain – required parameter missing:
	// axfr_ips.
	//
	// List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
	//
	// Parameter: axfr_ips.
	//
	// In EPP (RFC 5730), 2305 means something else: Object association prohibits operation.
	CodeParameterMissingAxfrIps Code = 2305

	// CodeParameterInvalidAxfrIps means: Invalid request – WDNS domain – invalid axfr_ips format.
	//
	// List the IP addresses that may transfer the zone, each in an element named ip.
	//
	// Parameter: axfr_ips.
	//
	// In EPP (RFC 5730), 2306 means something else: Parameter value policy error.
	CodeParameterInvalidAxfrIps Code = 2306

	// CodeParameterInvalidNs means: Invalid request – WDNS domain – invalid ns format.
	//
	// Check ns, or leave it out: the documentation of dns-domain-add does not describe it.
	//
	// Parameter: ns.
	//
	// In EPP (RFC 5730), 2308 means something else: Data management policy violation.
	CodeParameterInvalidNs Code = 2308

	// CodeDNSRowRdtypeInvalid means: Invalid request – WDNS domain – invalid rdtype format.
	//
	// Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.
	//
	// Parameter: type.
	CodeDNSRowRdtypeInvalid Code = 2309

	// CodeDNSRowLimitReached means: Invalid request – WDNS domain – rows count limit reached.
	//
	// Delete rows of the domain that are no longer needed. Waiting does not help.
	CodeDNSRowLimitReached Code = 2310

	// CodeDNSRowNameInvalid means: Invalid request – WDNS domain – invalid name format.
	//
	// Set name to the part in front of the domain only, such as www; leave it empty for the domain
	// itself.
	//
	// Parameter: name.
	CodeDNSRowNameInvalid Code = 2311

	// CodeDNSRowNameInvalidForRdtype means: Invalid request – WDNS domain – invalid name format for
	// this rdtype.
	//
	// Check name against type: not every record type allows every name.
	//
	// Parameter: name.
	CodeDNSRowNameInvalidForRdtype Code = 2312

	// CodeDNSRowCnameInvalidForName means: Invalid request – WDNS domain – invalid CNAME for this name.
	//
	// A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete
	// those records, or use another type.
	CodeDNSRowCnameInvalidForName Code = 2313

	// CodeDNSRowRdataInvalidForRdtype means: Invalid request – WDNS domain – invalid rdata format for
	// this rdtype.
	//
	// Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6
	// address, a CNAME a host name.
	//
	// Parameter: rdata.
	CodeDNSRowRdataInvalidForRdtype Code = 2314

	// CodeDNSRowTTLInvalid means: Invalid request – WDNS domain – invalid TTL.
	//
	// Use the TTL that the existing rows with the same name and type have, or change their TTL first.
	//
	// Parameter: ttl.
	//
	// In dns-row-add, dns-row-update: TTL is invalid or differs from the TTL of the existing row.
	CodeDNSRowTTLInvalid Code = 2315

	// CodeDNSRowExists means: Invalid request – WDNS domain – this row exists.
	//
	// A row with this data is already there: read the rows with dns-rows-list.
	//
	// In dns-row-add: This row is already there.
	//
	// In dns-row-update: Another row already has this data.
	CodeDNSRowExists Code = 2316

	// CodeDNSRowTTLOutOfRange means: Invalid request – WDNS domain – invalid TTL limit.
	//
	// Choose a usual TTL, for example 1800 seconds.
	//
	// Parameter: ttl.
	CodeDNSRowTTLOutOfRange Code = 2317

	// CodeDNSActionUnsupportedForSecondaryDomain means: Invalid request – WDNS domain – unsupported
	// action for secondary domain.
	//
	// A secondary domain takes its rows from the primary DNS server. Read and change them there.
	CodeDNSActionUnsupportedForSecondaryDomain Code = 2318

	// CodeDNSActionUnsupportedForPrimaryDomain means: Invalid request – WDNS domain – unsupported
	// action for primary domain.
	//
	// Use the command only for a secondary domain. Changes of a primary domain are saved by
	// dns-domain-commit.
	CodeDNSActionUnsupportedForPrimaryDomain Code = 2319

	// CodeDNSNewDomainNameInvalid means: Invalid request – WDNS domain – invalid or unsupported new
	// domain name format.
	//
	// Send the bare domain in name_new, for example example.cz.
	//
	// Parameter: name_new.
	CodeDNSNewDomainNameInvalid Code = 2320

	// CodeDNSNewDomainTldUnsupported means: Invalid request – WDNS domain – unsupported TLD of new
	// domain name.
	//
	// Check the spelling of the TLD in name_new.
	//
	// Parameter: name_new.
	CodeDNSNewDomainTldUnsupported Code = 2321

	// CodeDNSDomainLimitReached means: Invalid request – WDNS domain – maximum user domains count
	// exceeded.
	//
	// Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher
	// limit. Waiting does not help.
	CodeDNSDomainLimitReached Code = 2322

	// CodeInternalResponseCodeUnknown means: Internal error – unknown response code.
	//
	// Find out whether the request was carried out before you send it again; after wg-members-create
	// use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of
	// the answer.
	//
	// Send it again only once you have found out that it was not carried out.
	//
	// In EPP (RFC 5730), 2400 means something else: Command failed.
	CodeInternalResponseCodeUnknown Code = 2400

	// CodeWgpTemplateApplyFailed means: Cannot apply template to domain.
	//
	// Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the
	// domain.
	CodeWgpTemplateApplyFailed Code = 2401

	// CodeWgpTemplateInvalid means: Invalid domain template.
	//
	// Choose a template from wgp-domain-templates-list.
	//
	// Parameter: template_domain_id.
	CodeWgpTemplateInvalid Code = 2402

	// CodeWgpTemplateUserMismatch means: Domain template and user mismatch.
	//
	// Use a template of your own account; wgp-domain-templates-list lists them.
	CodeWgpTemplateUserMismatch Code = 2403

	// CodeWgpTemplatePlanMismatch means: Domain template and domain plan mismatch.
	//
	// Choose a template that belongs to the plan of the domain, or change the plan with
	// wgp-domain-update-subscription.
	CodeWgpTemplatePlanMismatch Code = 2404

	// CodeWgpTemplateDailyLimitExceeded means: Daily template domain limit reached.
	//
	// Wait until the next day before you use this template again. By its text the limit concerns only
	// this template.
	//
	// Limit: a number of requests per object and day, together for wgp-domain-template-replicate.
	CodeWgpTemplateDailyLimitExceeded Code = 2405

	// CodeWgpDomainOrServiceNotFound means: Domain/service not found.
	//
	// Look the domain up with wgp-services-list.
	CodeWgpDomainOrServiceNotFound Code = 2406

	// CodeWgpTemplateDomainNotFound means: Template domain not found.
	//
	// Choose a template from wgp-domain-templates-list.
	//
	// Parameter: template_domain_id.
	CodeWgpTemplateDomainNotFound Code = 2407

	// CodeParameterMissingVariantIDOrPeriodID means: Missing variant_id or period_id.
	//
	// Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4
	// (yearly).
	CodeParameterMissingVariantIDOrPeriodID Code = 2408

	// CodeWgpServiceRenewFailed means: Service renewal failed.
	//
	// Check with wgp-domain-info and account-list whether the service was renewed and paid before you
	// send the request again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeWgpServiceRenewFailed Code = 2409

	// CodeWgpServiceNotFound means: Service not found.
	//
	// Look the service up with wgp-services-list.
	CodeWgpServiceNotFound Code = 2410

	// CodeWgpDNSTokenUnavailable means: Unavailable token to rewrite DNS.
	//
	// Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an
	// order, check with wgp-services-list that it was not carried out.
	CodeWgpDNSTokenUnavailable Code = 2411

	// CodeWgpDNSRewriteFailed means: Failed API request to rewrite DNS.
	//
	// Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order,
	// check with wgp-services-list that it was not carried out.
	CodeWgpDNSRewriteFailed Code = 2412

	// CodeWgpDNSUpdateNotAllowed means: Request failed, WGP does not have permission to update DNS.
	//
	// Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an
	// order, check with wgp-services-list that it was not carried out.
	CodeWgpDNSUpdateNotAllowed Code = 2413

	// CodeWgpDNSTokenMissingAndForceNotSet means: WGP does not have a token and the user did not set
	// the force flag in WAPI.
	//
	// Give WGP access to the DNS of the domain, or set the force flag; first look up in the
	// documentation what it does. Before you repeat an order, check with wgp-services-list that it was
	// not carried out.
	CodeWgpDNSTokenMissingAndForceNotSet Code = 2414

	// CodeWgpLimitReached means: Limiter value reached.
	//
	// The code does not say which limit. It is probably one of the plan: remove something, or change
	// the plan.
	CodeWgpLimitReached Code = 2415

	// CodeWgpDomainModeInvalid means: Invalid domain mode.
	//
	// Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.
	//
	// Parameter: mode.
	CodeWgpDomainModeInvalid Code = 2416

	// CodeWgInvitationNotFound means: Invitation not found.
	//
	// The vendor does not explain the code. Check the address in email, and whether the invitation was
	// accepted or withdrawn in the meantime.
	CodeWgInvitationNotFound Code = 2419

	// CodeWgPolicyInvalid means: Invalid policy array.
	//
	// Compare policies with the documentation of the command.
	//
	// Parameter: policies.
	CodeWgPolicyInvalid Code = 2420

	// CodeBillingCurrencyInvalid means: Billing error – invalid currency.
	//
	// Check that the credit account is kept in the currency in which the service is charged.
	CodeBillingCurrencyInvalid Code = 3001

	// CodeInsufficientCredit means: Billing error – insufficient credit.
	//
	// Top up the credit in the customer administration and send the order again. credit-info shows how
	// much is left.
	CodeInsufficientCredit Code = 3002

	// CodeAccountContactDataMissing means: Account error – undefined contact data.
	//
	// Fill in the contact data of your customer account in the customer administration.
	CodeAccountContactDataMissing Code = 3003

	// CodeParameterMissingDateRange means: Invalid input – from and to dates are missing.
	//
	// Send date_from and date_to (YYYY-MM-DD).
	CodeParameterMissingDateRange Code = 3004

	// CodeParameterInvalidDateRange means: Invalid input – wrong date.
	//
	// Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.
	CodeParameterInvalidDateRange Code = 3005

	// CodeDomainRegistered means: Domain is registered.
	//
	// The domain is taken. If you have ordered it, check with domain-info whether it is yours: an
	// earlier order may have succeeded. Otherwise choose another name.
	CodeDomainRegistered Code = 3201

	// CodeDomainUnavailableUnknownReason means: Domain is not available (unknown reason)
	//
	// Choose another name. The registry of the TLD may know the reason.
	CodeDomainUnavailableUnknownReason Code = 3202

	// CodeDomainUnavailable means: Domain is not available.
	//
	// Choose another name for the domain.
	CodeDomainUnavailable Code = 3203

	// CodeDomainQuarantined means: Domain is not available, quarantine.
	//
	// The domain expired or was deleted, and nobody else can register it until the quarantine ends. If
	// it is yours, ask its registrar about restoring it; otherwise choose another name.
	CodeDomainQuarantined Code = 3204

	// CodeDomainReserved means: Domain is not available, reserved.
	//
	// The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.
	CodeDomainReserved Code = 3205

	// CodeDomainBlocked means: Domain is not available, blocked.
	//
	// The registry does not allow this name to be registered. Choose another one, or ask the registry
	// of the TLD about it.
	CodeDomainBlocked Code = 3206

	// CodeDomainRegisteredByTargetRegistrar means: Registered by target registrar.
	//
	// The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it
	// is in your account. If it is not, ask customer support how to move it there.
	CodeDomainRegisteredByTargetRegistrar Code = 3207

	// CodeDomainTransferExpirationTooClose means: Transfer not allowed, expiration too close.
	//
	// Renew the domain with its current registrar and order the transfer after that.
	CodeDomainTransferExpirationTooClose Code = 3208

	// CodeDomainSendAuthInfoFailed means: Domain send auth info failed.
	//
	// Check that the holder of the domain has a working e-mail address, or ask customer support for the
	// authorization code.
	CodeDomainSendAuthInfoFailed Code = 3209

	// CodeDomainNotFoundForSendAuthInfo means: Domain send auth info failed: domain is not available.
	//
	// Check the spelling of the domain and that it exists in the registry.
	CodeDomainNotFoundForSendAuthInfo Code = 3210

	// CodeContactOwnerCNotFound means: Contact owner_c is not available.
	//
	// Check with contact-info that the contact exists, or create it with contact-create.
	//
	// Parameter: owner_c.
	CodeContactOwnerCNotFound Code = 3211

	// CodeContactAdminCNotFound means: Contact admin_c is not available.
	//
	// Check with contact-info that the contact exists, or create it with contact-create.
	//
	// Parameter: admin_c.
	CodeContactAdminCNotFound Code = 3212

	// CodeContactNotFoundForSendAuthInfo means: Contact send auth info failed: contact is not
	// available.
	//
	// Check the spelling of the contact and that it exists in the registry.
	CodeContactNotFoundForSendAuthInfo Code = 3213

	// CodeNssetNotFound means: NSSET is not available.
	//
	// Check the name of the NSSET and that it exists in the registry of the TLD.
	CodeNssetNotFound Code = 3214

	// CodeContactSendAuthInfoFailed means: Contact send auth info failed.
	//
	// Check that the contact has a working e-mail address, or ask customer support for the
	// authorization code.
	CodeContactSendAuthInfoFailed Code = 3215

	// CodeDomainInfoFailed means: Domain info failed.
	//
	// Check the spelling of the domain and that it is in your account. If both are right, contact
	// customer support.
	CodeDomainInfoFailed Code = 3216

	// CodeNssetSendAuthInfoFailed means: NSSET send auth info failed.
	//
	// Check that the technical contact of the NSSET has a working e-mail address, or ask customer
	// support for the authorization code.
	//
	// In domain-transfer-check: Domain transfer check failed, the registry could not be reached.
	CodeNssetSendAuthInfoFailed Code = 3217

	// CodeDomainTransferNotPossible means: Domain transfer is not possible.
	//
	// Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was
	// registered or transferred less than 60 days ago.
	CodeDomainTransferNotPossible Code = 3218

	// CodeDomainTransferPending means: Domain already pending for transfer.
	//
	// Do not order another transfer; wait until the running one ends. If you ordered it, its result
	// comes as a notification.
	CodeDomainTransferPending Code = 3219

	// CodeDomainRegisteredAtWedos means: Domain is already registered in our system.
	//
	// The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether
	// it is in your account. If it is not, ask customer support how to move it there.
	CodeDomainRegisteredAtWedos Code = 3220

	// CodeDomainCreateFailed means: Domain create failed.
	//
	// Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with
	// domain-info and account-list that nothing was registered or charged.
	CodeDomainCreateFailed Code = 3221

	// CodeDomainNotFound means: Domain open failed.
	//
	// Check the spelling of the domain and that it is in your account. For the DNS commands it must
	// also have been added to WEDOS DNS.
	CodeDomainNotFound Code = 3222

	// CodeDomainAccessDenied means: Domain authentication error.
	//
	// Check that you are using the account that the domain belongs to, and that the domain is spelt
	// correctly.
	//
	// In dns-domain-axfr-run, dns-domain-commit, dns-domain-copy, dns-domain-info, dns-row-add,
	// dns-row-detail, dns-row-update, dns-rows-list, domain-info, domain-send-auth-info,
	// domain-update-keyset: The domain is not in your account.
	CodeDomainAccessDenied Code = 3223

	// CodeDomainRenewFailed means: Domain renew failed.
	//
	// Check the expiration of the domain with domain-info and the payments with account-list before you
	// renew again.
	CodeDomainRenewFailed Code = 3224

	// CodeDomainUpdateNsFailed means: Domain update DNS failed.
	//
	// The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the
	// NSSET does not exist: check both.
	CodeDomainUpdateNsFailed Code = 3225

	// CodeDomainTransferFailed means: Domain transfer failed.
	//
	// Check with domain-transfer-check whether the transfer is possible, and ask the current registrar
	// why it failed. Before you order again, check with account-list that nothing was charged.
	CodeDomainTransferFailed Code = 3226

	// CodeDomainTransferAuthorizationFailed means: Domain transfer failed – authorization error.
	//
	// Check auth_info. Get a valid authorization code from the current registrar or the holder and copy
	// it exactly, including upper and lower case.
	//
	// Parameter: auth_info.
	CodeDomainTransferAuthorizationFailed Code = 3227

	// CodeContactUnsupported means: Contact is not supported.
	//
	// Do not use the contact commands for this TLD.
	CodeContactUnsupported Code = 3228

	// CodeContactNotFound means: Contact is not available.
	//
	// Check the name of the contact and that it exists in the registry of the TLD.
	//
	// In nsset-create, nsset-send-auth-info, nsset-update: The technical contact could not be loaded.
	CodeContactNotFound Code = 3229

	// CodeContactCreateFailed means: Contact create failed.
	//
	// Check all data of the contact against the rules of the TLD, and whether it was created after all:
	// with contact-info, or in the customer administration if WAPI chose the name.
	CodeContactCreateFailed Code = 3230

	// CodeContactRegistered means: Contact is already registered.
	//
	// If the contact is yours, use it as it is; otherwise choose another name.
	CodeContactRegistered Code = 3231

	// CodeContactUnavailableUnknownReason means: Contact is not available (unknown reason)
	//
	// Choose another name for the contact.
	CodeContactUnavailableUnknownReason Code = 3232

	// CodeContactUnavailable means: Contact is not available.
	//
	// Choose another name for the contact.
	CodeContactUnavailable Code = 3233

	// CodeContactQuarantined means: Contact is not available, quarantine.
	//
	// Choose another name for the contact.
	CodeContactQuarantined Code = 3234

	// CodeContactReserved means: Contact is not available, reserved.
	//
	// Choose another name for the contact.
	CodeContactReserved Code = 3235

	// CodeContactBlocked means: Contact is not available, blocked.
	//
	// Choose another name for the contact.
	CodeContactBlocked Code = 3236

	// CodeContactRegisteredByTargetRegistrar means: Contact is already registered by target registrar.
	//
	// The contact is already at WEDOS; there is nothing to transfer.
	CodeContactRegisteredByTargetRegistrar Code = 3237

	// CodeContactUpdateAuthorizationFailed means: Contact update – authorization error.
	//
	// Send the authorization code of the contact in auth_info; without it you can change only contacts
	// that are already authorized for your account. contact-send-auth-info sends it to the e-mail
	// address of the contact.
	//
	// Parameter: auth_info.
	CodeContactUpdateAuthorizationFailed Code = 3238

	// CodeContactUpdateFailed means: Contact update failed.
	//
	// Send all of the contact’s data, not only what changes, and check it against the rules of the TLD.
	CodeContactUpdateFailed Code = 3239

	// CodeContactTransferAuthorizationFailed means: Contact transfer – authorization error.
	//
	// Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it
	// to the e-mail address of the contact.
	//
	// Parameter: auth_info.
	CodeContactTransferAuthorizationFailed Code = 3240

	// CodeContactTransferFailed means: Contact transfer failed.
	//
	// Check the name of the contact, and ask its current registrar whether it may be transferred.
	CodeContactTransferFailed Code = 3241

	// CodeNssetUnsupported means: NSSET is not supported.
	//
	// Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.
	CodeNssetUnsupported Code = 3242

	// CodeNssetUnavailableForCreate means: NSSET is not available.
	//
	// Choose another name for the NSSET.
	CodeNssetUnavailableForCreate Code = 3243

	// CodeNssetCreateFailed means: NSSET create failed.
	//
	// Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was
	// created after all.
	CodeNssetCreateFailed Code = 3244

	// CodeNssetRegistered means: NSSET is registered.
	//
	// If the NSSET is yours, use it as it is; otherwise choose another name.
	CodeNssetRegistered Code = 3245

	// CodeNssetUnavailableUnknownReason means: NSSET is not available (unknown reason)
	//
	// Choose another name for the NSSET.
	CodeNssetUnavailableUnknownReason Code = 3246

	// CodeNssetUnavailable means: NSSET is not available.
	//
	// Choose another name for the NSSET.
	CodeNssetUnavailable Code = 3247

	// CodeNssetQuarantined means: NSSET is not available, quarantine.
	//
	// Choose another name for the NSSET.
	CodeNssetQuarantined Code = 3248

	// CodeNssetReserved means: NSSET is not available, reserved.
	//
	// Choose another name for the NSSET.
	CodeNssetReserved Code = 3249

	// CodeNssetBlocked means: NSSET is not available, blocked.
	//
	// Choose another name for the NSSET.
	CodeNssetBlocked Code = 3250

	// CodeNssetRegisteredByTargetRegistrar means: NSSET is registered by target registrar.
	//
	// The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.
	//
	// In nsset-check: NSSET is already registered at WEDOS.
	CodeNssetRegisteredByTargetRegistrar Code = 3251

	// CodeNssetUpdateAuthorizationFailed means: NSSET update – authorization error.
	//
	// Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to
	// the e-mail address of the technical contact.
	//
	// Parameter: auth_info.
	CodeNssetUpdateAuthorizationFailed Code = 3252

	// CodeNssetUpdateFailed means: NSSET update failed.
	//
	// Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and
	// its technical contact.
	CodeNssetUpdateFailed Code = 3254

	// CodeNssetTransferAuthorizationFailed means: NSSET transfer – authorization error.
	//
	// Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to
	// the e-mail address of the technical contact.
	//
	// Parameter: auth_info.
	CodeNssetTransferAuthorizationFailed Code = 3255

	// CodeNssetTransferFailed means: NSSET transfer failed.
	//
	// Check the name of the NSSET, and ask its current registrar whether it may be transferred.
	CodeNssetTransferFailed Code = 3256

	// CodeNssetNotFoundForSendAuthInfo means: NSSET send auth info failed: NSSET is not available.
	//
	// Check the spelling of the NSSET and that it exists in the registry.
	CodeNssetNotFoundForSendAuthInfo Code = 3257

	// CodeRegistryOutage means: Registry outage in progress.
	//
	// Wait until the outage of the registry is over, then send the request again: a few times at most,
	// with increasing pauses. Before you repeat an order, check the object and the payments
	// (account-list): it may have been carried out.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeRegistryOutage Code = 3258

	// CodeKeysetNotFound means: KEYSET is not available.
	//
	// Check the name of the KEYSET and that it exists in the registry of the TLD.
	//
	// Parameter: keyset.
	CodeKeysetNotFound Code = 3259

	// CodeDnssecOrderPending means: A DNSSEC order is already pending.
	//
	// Do not send another request: if the pending order is yours, the setting is under way. Change it
	// again only when that order is finished.
	CodeDnssecOrderPending Code = 3260

	// CodeDnssecUpdateFailed means: DNSSEC setting failed.
	//
	// Check keyset and the DNS servers of the domain. If both are right, contact customer support.
	CodeDnssecUpdateFailed Code = 3262

	// CodeDomainNotUsingWedosDNS means: Domain does not use WEDOS DNS.
	//
	// Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of
	// your own KEYSET.
	CodeDomainNotUsingWedosDNS Code = 3263

	// CodeKeysetBlocked means: KEYSET is blocked.
	//
	// Use another KEYSET, or have this one unblocked.
	//
	// Parameter: keyset.
	CodeKeysetBlocked Code = 3264

	// CodeDNSDomainDeleteFailed means: WDNS domain delete failed.
	//
	// Check with dns-domains-list whether the domain is still in WEDOS DNS.
	CodeDNSDomainDeleteFailed Code = 3301

	// CodeDNSDomainAddFailed means: WDNS domain add failed.
	//
	// Check with dns-domains-list whether the domain was added after all. If not, check all parameters.
	CodeDNSDomainAddFailed Code = 3302

	// CodeDNSDomainExists means: WDNS domain exists.
	//
	// Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows
	// (dns-rows-list); otherwise contact customer support.
	CodeDNSDomainExists Code = 3303

	// CodeDNSDomainUpdateFailed means: WDNS domain update failed.
	//
	// Check with dns-domain-info what the domain looks like now, then check all parameters.
	CodeDNSDomainUpdateFailed Code = 3304

	// CodeDNSDomainLocked means: WDNS domain user locked.
	//
	// Unlock DNS editing of this domain in the customer administration or ask customer support to do
	// so, then send the request again.
	CodeDNSDomainLocked Code = 3305

	// CodeDNSDomainDeleted means: WDNS domain is deleted.
	//
	// If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
	CodeDNSDomainDeleted Code = 3306

	// CodeDNSRowAddFailed means: WDNS domain row add failed.
	//
	// Check with dns-rows-list that the row is not there, check its data and add it again.
	CodeDNSRowAddFailed Code = 3307

	// CodeDNSRowDeleteFailed means: WDNS domain row delete failed.
	//
	// Check with dns-rows-list whether the row is still there, and use the ID that it returns.
	CodeDNSRowDeleteFailed Code = 3308

	// CodeDNSRowNotFound means: WDNS domain row ID does not exist.
	//
	// Read the rows again with dns-rows-list and use the ID that it returns.
	//
	// Parameter: row_id.
	CodeDNSRowNotFound Code = 3309

	// CodeDNSRowUpdateFailed means: WDNS domain row update failed.
	//
	// Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.
	CodeDNSRowUpdateFailed Code = 3310

	// CodeDNSDomainCopyFailed means: WDNS domain copy failed.
	//
	// Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows
	// it has.
	CodeDNSDomainCopyFailed Code = 3311

	// CodeDNSNewDomainExists means: WDNS new domain exists.
	//
	// Check with dns-rows-list whether an earlier request has copied the rows already. If not, change
	// the rows of the existing domain; delete it before you copy only if none of its rows are needed.
	//
	// Parameter: name_new.
	CodeDNSNewDomainExists Code = 3312

	// CodeInternalError means: Internal error.
	//
	// If the request was to change something, find out whether it did so before you send it again; for
	// an order check the object and the payments (account-list). If the error persists, give customer
	// support the svTRID of the answer.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeInternalError Code = 4000

	// CodeInternalException means: Internal exception.
	//
	// If the request was to change something, find out whether it did so before you send it again; for
	// an order check the object and the payments (account-list). If the error persists, give customer
	// support the svTRID of the answer.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeInternalException Code = 4001

	// CodeCreditDeductionFailed means: Billing error – credit deduction failed.
	//
	// Check with account-list whether the credit was deducted, and whether the order was carried out,
	// before you send it again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeCreditDeductionFailed Code = 4002

	// CodeBillingFailed means: Billing error – billing failed.
	//
	// Check with account-list whether the credit was deducted, and whether the order was carried out,
	// before you send it again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeBillingFailed Code = 4003

	// CodeDomainCheckTemporarilyFailed means: Domain check failed, try again later.
	//
	// Wait a while and check the domain again: a few times at most, with increasing pauses. Each check
	// counts towards the hourly limit (2250). The code does not say whether the domain is free.
	CodeDomainCheckTemporarilyFailed Code = 4201

	// CodeContactOwnerCTemporarilyUnavailable means: Contact owner_c is not available, try again later.
	//
	// The registry did not answer and the contact may exist: do not create it again. Check it with
	// contact-info and send the request again later: a few times at most, with increasing pauses.
	//
	// Parameter: owner_c.
	CodeContactOwnerCTemporarilyUnavailable Code = 4202

	// CodeContactAdminCTemporarilyUnavailable means: Contact admin_c is not available, try again later.
	//
	// The registry did not answer and the contact may exist: do not create it again. Check it with
	// contact-info and send the request again later: a few times at most, with increasing pauses.
	//
	// Parameter: admin_c.
	CodeContactAdminCTemporarilyUnavailable Code = 4203

	// CodeNssetTemporarilyUnavailable means: NSSET is not available, try again later.
	//
	// The registry did not answer and the NSSET may exist: do not create it again. Check it with
	// nsset-info and send the request again later: a few times at most, with increasing pauses.
	CodeNssetTemporarilyUnavailable Code = 4204

	// CodeDomainInfoTemporarilyFailed means: Domain info failed, try again later.
	//
	// The registry did not answer; nothing was changed. Send the request again later: a few times at
	// most, with increasing pauses. The code does not say whether the domain exists.
	CodeDomainInfoTemporarilyFailed Code = 4205

	// CodeDomainTransferCheckTemporarilyFailed means: Domain transfer check failed, try again later.
	//
	// Wait a while and check again: a few times at most, with increasing pauses. Each check counts
	// towards the hourly limit (2252). The code does not say whether the transfer is possible.
	CodeDomainTransferCheckTemporarilyFailed Code = 4206

	// CodeDomainCreateTemporarilyFailed means: Domain create failed, try again later.
	//
	// Check with domain-info and account-list whether the domain was registered and paid before you
	// order it again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeDomainCreateTemporarilyFailed Code = 4207

	// CodeDomainRenewTemporarilyFailed means: Domain renew failed, try again later.
	//
	// Check with domain-info whether the expiration has moved, and with account-list whether the
	// renewal was paid, before you renew again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeDomainRenewTemporarilyFailed Code = 4208

	// CodeDomainTransferTemporarilyFailed means: Domain transfer failed, try again later.
	//
	// Check with domain-info or domains-list whether the transfer went through or is still running
	// before you order it again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeDomainTransferTemporarilyFailed Code = 4209

	// CodeDomainUpdateNsTemporarilyFailed means: Domain update DNS failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it
	// sets the same DNS servers.
	CodeDomainUpdateNsTemporarilyFailed Code = 4210

	// CodeContactCheckTemporarilyFailed means: Contact check failed, try again later.
	//
	// Wait a while and check the contact again: a few times at most, with increasing pauses. The code
	// does not say whether the name is free.
	CodeContactCheckTemporarilyFailed Code = 4211

	// CodeContactTemporarilyUnavailable means: Contact is not available, try again later.
	//
	// The registry did not answer and the contact may exist: do not create it again. Check it with
	// contact-info and send the request again later: a few times at most, with increasing pauses.
	//
	// In nsset-create, nsset-send-auth-info, nsset-update: The technical contact is not available, try
	// again later.
	CodeContactTemporarilyUnavailable Code = 4212

	// CodeContactCreateTemporarilyFailed means: Contact create failed, try again later.
	//
	// Check whether the contact was created before you create it again: with contact-info, or in the
	// customer administration if WAPI chose the name. A repeat may create a second contact.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeContactCreateTemporarilyFailed Code = 4213

	// CodeDomainSendAuthInfoTemporarilyFailed means: Domain send auth info failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. The authorization code
	// may then come by e-mail twice: use the newer one.
	CodeDomainSendAuthInfoTemporarilyFailed Code = 4214

	// CodeContactUpdateTemporarilyFailed means: Contact update failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it
	// sets the same data. contact-info shows whether they were saved.
	CodeContactUpdateTemporarilyFailed Code = 4215

	// CodeContactTransferTemporarilyFailed means: Contact transfer failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. If it then answers
	// 3237, the transfer went through the first time.
	CodeContactTransferTemporarilyFailed Code = 4216

	// CodeContactSendAuthInfoTemporarilyFailed means: Contact send auth info failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. The authorization code
	// may then come by e-mail twice: use the newer one.
	CodeContactSendAuthInfoTemporarilyFailed Code = 4217

	// CodeNssetCheckTemporarilyFailed means: NSSET check failed, try again later.
	//
	// Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code
	// does not say whether the name is free.
	CodeNssetCheckTemporarilyFailed Code = 4218

	// CodeNssetCreateTemporarilyFailed means: NSSET create failed, try again later.
	//
	// Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few
	// times at most, with increasing pauses.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeNssetCreateTemporarilyFailed Code = 4219

	// CodeNssetUpdateTemporarilyFailed means: NSSET update failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it
	// sets the same NSSET. nsset-info shows whether it was saved.
	CodeNssetUpdateTemporarilyFailed Code = 4220

	// CodeNssetTransferTemporarilyFailed means: NSSET transfer failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. If it then answers
	// 3251, the transfer went through the first time.
	CodeNssetTransferTemporarilyFailed Code = 4221

	// CodeNssetSendAuthInfoTemporarilyFailed means: NSSET send auth info failed, try again later.
	//
	// Send the request again later: a few times at most, with increasing pauses. The authorization code
	// may then come by e-mail twice: use the newer one.
	CodeNssetSendAuthInfoTemporarilyFailed Code = 4222

	// CodeFatalError means: Fatal error.
	//
	// If the request was to change something, find out whether it did so before you send it again; for
	// an order check the object and the payments (account-list). If the error persists, give customer
	// support the svTRID of the answer.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeFatalError Code = 5000

	// CodeInternalAuthenticationError means: Internal authentication error.
	//
	// Your login is not the cause (that would be 2050). Try again later: a few times at most, with
	// increasing pauses. Before you repeat an order, check whether it was carried out.
	CodeInternalAuthenticationError Code = 5001

	// CodeInternalPricingError means: Internal pricing error.
	//
	// Check with account-list whether anything was charged, and whether the order was carried out,
	// before you send it again.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeInternalPricingError Code = 5002

	// CodeOutOfOrder means: Out of order.
	//
	// WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with
	// increasing pauses. Before you repeat an order, check the object and the payments (account-list):
	// it may have been carried out.
	//
	// Send it again only once you have found out that it was not carried out.
	CodeOutOfOrder Code = 5003
)

// Kind is what a program can do about a code. It is empty for a code that the registry does not
// list.
type Kind string

// The kinds of codes.
const (
	// KindAcknowledged is: Acknowledged.
	//
	// A notification was marked as read. Ask for the next one.
	KindAcknowledged Kind = "acknowledged"

	// KindEmpty is: Nothing to fetch.
	//
	// The request was carried out, but there is nothing to return. Ask again at the usual interval.
	KindEmpty Kind = "empty"

	// KindNotification is: Notification.
	//
	// The system reports an event that you did not trigger. Record it and acknowledge the notification.
	KindNotification Kind = "notification"

	// KindOK is: Done.
	//
	// The request was carried out and the answer is final. Use the data of the answer.
	KindOK Kind = "ok"

	// KindPending is: Accepted.
	//
	// The request was accepted and the result comes later as a notification. Do not send the request
	// again; wait for the notification.
	KindPending Kind = "pending"

	// KindInvalidParameter is: Invalid parameter.
	//
	// A value in the request is not valid. Correct it and send the request again.
	KindInvalidParameter Kind = "invalid-parameter"

	// KindMalformedRequest is: Malformed request.
	//
	// The request as a whole cannot be processed. Correct the client; the same request will always
	// fail.
	KindMalformedRequest Kind = "malformed-request"

	// KindMissingParameter is: Missing parameter.
	//
	// The request lacks something that the command requires. Add it and send the request again.
	KindMissingParameter Kind = "missing-parameter"

	// KindAuthentication is: Authentication failed.
	//
	// The login or the auth string is wrong. Stop and correct it: repeated failures get the IP address
	// blocked.
	KindAuthentication Kind = "authentication"

	// KindBilling is: Payment problem.
	//
	// The order was refused because of the credit account, its currency, the amount or the tax
	// settings. By the text of these codes nothing was charged: correct the cause and send the order
	// again.
	KindBilling Kind = "billing"

	// KindAccessDenied is: Access denied.
	//
	// The action is not permitted for this account, from this address or on this object. Request
	// access, or use the right account or authorization code.
	KindAccessDenied Kind = "access-denied"

	// KindQuota is: Maximum reached.
	//
	// The largest number allowed is reached. Waiting does not help; remove something or have the
	// maximum raised.
	KindQuota Kind = "quota"

	// KindNotFound is: Not found.
	//
	// The object does not exist or could not be loaded. Check its name or ID.
	KindNotFound Kind = "not-found"

	// KindAlreadyExists is: Already exists.
	//
	// The object that the request would add already exists, though it may not be yours. If it is yours,
	// use it; otherwise choose another name.
	KindAlreadyExists Kind = "already-exists"

	// KindNameUnavailable is: Name not available.
	//
	// The name cannot be registered: it is blocked, reserved, in quarantine or not available for
	// another reason. Choose another one.
	KindNameUnavailable Kind = "name-unavailable"

	// KindWrongState is: Wrong state.
	//
	// The object exists, but its current state does not allow the request. Change the state or wait
	// until it has changed.
	KindWrongState Kind = "wrong-state"

	// KindRequestTooLarge is: Request too large.
	//
	// The request is larger or more complex than WAPI accepts. Split it into several smaller ones.
	KindRequestTooLarge Kind = "request-too-large"

	// KindOperationFailed is: Operation failed.
	//
	// The operation failed and the answer does not say why. It will fail again unless something
	// changes: check the object and the data of the request.
	KindOperationFailed Kind = "operation-failed"

	// KindUnsupported is: Not supported.
	//
	// This TLD, command, action or type of object is not supported. Do not send the request again; find
	// another way.
	KindUnsupported Kind = "unsupported"

	// KindRateLimit is: Rate limit exceeded.
	//
	// Too many requests, or too many failed ones, in a given time. Until that time is over, send
	// nothing that counts towards the limit: it would only make things worse. The code says nothing
	// about the object.
	KindRateLimit Kind = "rate-limit"

	// KindInternal is: Internal error.
	//
	// WAPI itself failed, and the request may have been carried out all the same. Find out whether it
	// was before you send it again.
	KindInternal Kind = "internal"

	// KindPaymentUnclear is: Payment unclear.
	//
	// The payment failed halfway, or its state is unknown: money may have been taken and the order may
	// have been carried out. Check the credit account and the object before you send the order again.
	KindPaymentUnclear Kind = "payment-unclear"

	// KindTemporaryFailure is: Temporary failure.
	//
	// Something is not working at the moment, often the registry or the connection to it. Send the same
	// request again after a pause: a few times at most, with increasing pauses. Before you repeat an
	// order, check whether it was carried out.
	KindTemporaryFailure Kind = "temporary-failure"
)

// Outcome is how a request ended.
type Outcome string

// The values of Outcome.
const (
	// OutcomeSuccess means: done.
	OutcomeSuccess Outcome = "success"

	// OutcomePending means: accepted, the result comes later.
	OutcomePending Outcome = "pending"

	// OutcomeError means: not done.
	OutcomeError Outcome = "error"
)

// Retry is when to send the same request again.
type Retry string

// The values of Retry.
const (
	// RetryNever means: not at all.
	RetryNever Retry = "never"

	// RetryLater means: after a pause, a few times at most, with increasing pauses.
	RetryLater Retry = "later"

	// RetryAfterWindow means: only when the limit's window is over.
	RetryAfterWindow Retry = "after-window"

	// RetryAfterFix means: once the request, the object or the account has been changed.
	RetryAfterFix Retry = "after-fix"

	// RetryAfterCheck means: once you have found out that it was not carried out.
	RetryAfterCheck Retry = "after-check"
)

// Done is whether the request reached its goal.
type Done string

// The values of Done.
const (
	// DoneYes means: the goal has been reached.
	DoneYes Done = "yes"

	// DonePending means: the result comes later.
	DonePending Done = "pending"

	// DoneCheck means: find out: the request may have been carried out, or the object may be your own.
	DoneCheck Done = "check"

	// DoneNo means: the goal has not been reached, according to the answer.
	DoneNo Done = "no"
)

// Answer is the answer to the question that the command asks.
type Answer string

// The values of Answer.
const (
	// AnswerPositive means: yes.
	AnswerPositive Answer = "positive"

	// AnswerNegative means: no.
	AnswerNegative Answer = "negative"
)

// Scope is which requests a limit counts together.
type Scope string

// The values of Scope.
const (
	// ScopeAccount means: those of one account.
	ScopeAccount Scope = "account"

	// ScopeIPAddress means: those of one IP address.
	ScopeIPAddress Scope = "ip-address"

	// ScopeObject means: those about one object.
	ScopeObject Scope = "object"
)

// Window is how long a limit counts requests.
type Window string

// The values of Window.
const (
	// WindowMinute means: one minute.
	WindowMinute Window = "minute"

	// WindowHour means: one hour.
	WindowHour Window = "hour"

	// WindowDay means: one day.
	WindowDay Window = "day"

	// WindowUnknown means: of unknown length.
	WindowUnknown Window = "unknown"
)

// Limit is a limit that was reached.
type Limit struct {
	// Scope says which requests count together.
	Scope Scope

	// Window says how long requests count.
	Window Window

	// Requests is the number of requests allowed, or zero if it is not documented.
	Requests int

	// Commands are those that count. It is empty for all.
	Commands []string
}

// Info is information about a code, on its own or in a command.
type Info struct {
	Code Code

	// Name is empty for a code that the registry does not list.
	Name string

	// Group is the pattern of the narrowest range that contains the code, or empty.
	Group string

	// Kind is what a program can do about the code. It is empty for a code that the registry does
	// not list.
	Kind Kind

	// Outcome says how the request ended.
	Outcome Outcome

	// Retry says when to send the same request again.
	Retry Retry

	// Done says whether the request reached its goal.
	Done Done

	// Answer is the answer to the question that the command asks, or empty.
	Answer Answer

	// Limit is the limit that was reached, or nil.
	Limit *Limit

	// Parameter is the request parameter that the code is about, or empty.
	Parameter string

	// HTTPStatus is the analogous status, for an HTTP API in front. It is zero for a code that the
	// registry does not list.
	HTTPStatus int

	// Message says what happened. It is empty for an unlisted code.
	Message string

	// Hint says what to do next. It can be empty.
	Hint string
}

// IsSuccess reports whether the request reached its goal, or its question was answered. It reports
// false for a request that is still pending.
func (i Info) IsSuccess() bool {
	return i.Outcome == OutcomeSuccess
}

// IsRetryable reports whether the same request may be sent again after a pause. It reports false for
// a limit: until its window is over, every further request makes it worse.
func (i Info) IsRetryable() bool {
	return i.Retry == RetryLater
}

// MustCheckFirst reports whether to find out first whether the request was carried out.
func (i Info) MustCheckFirst() bool {
	return i.Done == DoneCheck
}

// Parse reads the digits of a code, listed or not. It reports false for any other text.
func Parse(text string) (Code, bool) {
	// No code has more than 53 bits: JavaScript could not represent it.
	number, err := strconv.ParseUint(text, 10, 53)
	code := Code(number)
	if err != nil || code.digits() != text {
		return 0, false
	}
	return code, true
}

// UnmarshalJSON reads a number, or its digits in a string.
func (c *Code) UnmarshalJSON(data []byte) error {
	text := string(data)
	if text == "null" {
		return nil
	}
	if last := len(text) - 1; last > 0 && text[0] == '"' && text[last] == '"' {
		text = text[1:last]
	}
	code, ok := Parse(text)
	if !ok {
		return errors.New("not a WAPI code: " + string(data))
	}
	*c = code
	return nil
}

// Info returns information about the code without a command.
func (c Code) Info() Info {
	group := c.group()
	if !c.IsListed() {
		done := doneAfter(group.outcome, RetryNever)
		if group.outcome == OutcomeError {
			// The request may have been carried out.
			done = DoneCheck
		}
		return Info{Code: c, Group: group.id, Outcome: group.outcome, Retry: RetryNever, Done: done}
	}
	entry := c.entry()
	outcome, httpStatus := entry.kind.facts()
	return Info{
		Code:       c,
		Name:       entry.name,
		Group:      group.id,
		Kind:       entry.kind,
		Outcome:    outcome,
		Retry:      entry.retry,
		Done:       doneAfter(outcome, entry.retry),
		Limit:      c.limit(),
		Parameter:  entry.parameter,
		HTTPStatus: httpStatus,
		Message:    entry.message,
		Hint:       entry.hint,
	}
}

// In returns information about the code as the answer to a command.
func (c Code) In(command string) Info {
	info := c.Info()
	if info.change(command) {
		return info
	}
	switch {
	case info.Retry == RetryAfterCheck && isRepeatable(command):
		info.Retry = RetryLater
	case info.Retry == RetryLater && isOrder(command):
		info.Retry = RetryAfterCheck
	default:
		return info
	}
	info.Done = doneAfter(info.Outcome, info.Retry)
	return info
}

// IsListed reports whether the code is listed.
func (c Code) IsListed() bool {
	return c.entry().name != ""
}

// Name is the name of the code, or empty.
func (c Code) Name() string {
	return c.entry().name
}

// Message says what happened. It is empty for an unlisted code.
func (c Code) Message() string {
	return c.entry().message
}

// Hint says what to do next. It can be empty.
func (c Code) Hint() string {
	return c.entry().hint
}

// Group is the pattern of the narrowest range that contains the code, or empty.
func (c Code) Group() string {
	return c.group().id
}

// Kind is what a program can do about the code, or empty.
func (c Code) Kind() Kind {
	return c.entry().kind
}

// Outcome says how the request ended.
func (c Code) Outcome() Outcome {
	return c.Info().Outcome
}

// Retry says when to send the same request again.
func (c Code) Retry() Retry {
	return c.Info().Retry
}

// IsSuccess is short for Info().IsSuccess. Use In if the command is known.
func (c Code) IsSuccess() bool {
	return c.Info().IsSuccess()
}

// IsRetryable is short for Info().IsRetryable. Use In if the command is known.
func (c Code) IsRetryable() bool {
	return c.Info().IsRetryable()
}

// MustCheckFirst is short for Info().MustCheckFirst. Use In if the command is known.
func (c Code) MustCheckFirst() bool {
	return c.Info().MustCheckFirst()
}

// String is the number and, where the registry lists the code, its name.
func (c Code) String() string {
	if !c.IsListed() {
		return c.digits()
	}
	return c.digits() + " " + c.Name()
}

// Error is an answer that a program treats as an error. errors.As finds it in a wrapped error, and
// errors.Is finds &Error{Code: code} by its code.
type Error struct {
	Code Code

	// Command is the command that was answered, if known.
	Command string

	// Text is what the server said. If it is empty, the message of the code is used.
	Text string
}

// Info returns information about the code as the answer to the command.
func (e *Error) Info() Info {
	return e.Code.In(e.Command)
}

func (e *Error) Error() string {
	text := e.Text
	if text == "" {
		text = e.Info().Message
	}
	if text == "" {
		return "WAPI code " + e.Code.String()
	}
	return "WAPI code " + e.Code.String() + ": " + text
}

// Is reports whether the target is an Error with the same code and, unless they are empty there, the
// same command and text.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Code == e.Code &&
		(other.Command == "" || other.Command == e.Command) &&
		(other.Text == "" || other.Text == e.Text)
}

func (c Code) digits() string {
	return strconv.FormatInt(int64(c), 10)
}

func doneAfter(outcome Outcome, retry Retry) Done {
	switch {
	case outcome == OutcomeSuccess:
		return DoneYes
	case outcome == OutcomePending:
		return DonePending
	case retry == RetryAfterCheck:
		return DoneCheck
	}
	return DoneNo
}

type entry struct {
	name      string
	kind      Kind
	retry     Retry
	parameter string
	message   string
	hint      string
}

func (c Code) entry() entry {
	switch c {
	case CodeOK:
		return entry{"OK", KindOK, RetryNever, "", "OK", ""}
	case CodeRequestPending:
		return entry{"REQUEST_PENDING", KindPending, RetryNever, "", "Request pending", "Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it with poll-req."}
	case CodeNotificationAcknowledged:
		return entry{"NOTIFICATION_ACKNOWLEDGED", KindAcknowledged, RetryNever, "", "Notification acquired", "Treat it as success: the notification is marked as read and poll-req will offer the next one."}
	case CodeNotificationQueueEmpty:
		return entry{"NOTIFICATION_QUEUE_EMPTY", KindEmpty, RetryNever, "", "Empty notifications queue", "Nothing is wrong: there is no unread notification. Ask again at your usual interval."}
	case CodeDomainTransferredOut:
		return entry{"DOMAIN_TRANSFERRED_OUT", KindNotification, RetryNever, "", "Domain transferred out", "The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge the notification with poll-ack."}
	case CodeRequestParseError:
		return entry{"REQUEST_PARSE_ERROR", KindMalformedRequest, RetryAfterFix, "", "Request parse error", "Check that the request is valid JSON or XML and that it is sent in a POST parameter named request."}
	case CodeParameterMissingUser:
		return entry{"PARAMETER_MISSING_USER", KindMissingParameter, RetryAfterFix, "user", "Invalid request – required parameter missing: user", "Set user to the login of your WEDOS customer account."}
	case CodeParameterMissingAuth:
		return entry{"PARAMETER_MISSING_AUTH", KindMissingParameter, RetryAfterFix, "auth", "Invalid request – required parameter missing: auth", "Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits."}
	case CodeParameterMissingCommand:
		return entry{"PARAMETER_MISSING_COMMAND", KindMissingParameter, RetryAfterFix, "command", "Invalid request – required parameter missing: command", "Set command to the name of a command, for example ping."}
	case CodeMultipleDataElements:
		return entry{"MULTIPLE_DATA_ELEMENTS", KindMalformedRequest, RetryAfterFix, "", "Invalid request – only one data element is allowed", "Put all parameters of the command into one data element and send each command as a request of its own."}
	case CodeCltridTooLong:
		return entry{"CLTRID_TOO_LONG", KindInvalidParameter, RetryAfterFix, "clTRID", "Invalid request – clTRID parameter is too long", "Shorten clTRID, or leave it out."}
	case CodeRequestLimitExceeded:
		return entry{"REQUEST_LIMIT_EXCEEDED", KindRateLimit, RetryAfterWindow, "", "Requests limit exceeded", "Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052)."}
	case CodeRequestTooLarge:
		return entry{"REQUEST_TOO_LARGE", KindRequestTooLarge, RetryAfterFix, "", "Invalid request – maximum request size exceeded", "Split the request into several smaller ones."}
	case CodeRequestTooComplex:
		return entry{"REQUEST_TOO_COMPLEX", KindRequestTooLarge, RetryAfterFix, "", "Invalid request – request is too complex", "Simplify the structure of the data, mainly its nesting and its number of items."}
	case CodeRequestEmpty:
		return entry{"REQUEST_EMPTY", KindMalformedRequest, RetryAfterFix, "", "Invalid request – request is empty", "Check that your client really sends the request in a POST parameter named request."}
	case CodeCommandUnknown:
		return entry{"COMMAND_UNKNOWN", KindUnsupported, RetryNever, "command", "Unknown command", "Check the spelling of the command against its documentation."}
	case CodeCommandDisabled:
		return entry{"COMMAND_DISABLED", KindAccessDenied, RetryAfterFix, "command", "Command disabled", "Do not use the command, or ask customer support whether it can be enabled for your account."}
	case CodeAuthenticationFailed:
		return entry{"AUTHENTICATION_FAILED", KindAuthentication, RetryAfterFix, "", "Authentication failure", "Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time zone of your server too."}
	case CodeIPNotAllowed:
		return entry{"IP_NOT_ALLOWED", KindAccessDenied, RetryAfterFix, "", "Access not allowed from this IP address", "Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has one. Until then send no further requests: each of them counts as invalid."}
	case CodeIPBlocked:
		return entry{"IP_BLOCKED", KindRateLimit, RetryAfterWindow, "", "IP address temporarily blocked due to too many failed requests", "Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile find and fix the request that keeps failing."}
	case CodeParameterMissing:
		return entry{"PARAMETER_MISSING", KindMissingParameter, RetryAfterFix, "", "Required parameter missing", "Compare the parameters with the documentation of the command; the code does not say which one is missing."}
	case CodeParameterMismatch:
		return entry{"PARAMETER_MISMATCH", KindInvalidParameter, RetryAfterFix, "", "Parameters mismatch", "Compare the names, types and values of all parameters with the documentation of the command, and leave out those that it does not know."}
	case CodeRequestEncodingMismatch:
		return entry{"REQUEST_ENCODING_MISMATCH", KindMalformedRequest, RetryAfterFix, "", "Invalid request – input data encoding mismatch", "Send the request in UTF-8 and check that all texts in it really are UTF-8."}
	case CodeNotificationPollingNotAllowed:
		return entry{"NOTIFICATION_POLLING_NOT_ALLOWED", KindAccessDenied, RetryAfterFix, "", "Notification polling not allowed for this account", "In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications."}
	case CodeNotificationNotFound:
		return entry{"NOTIFICATION_NOT_FOUND", KindNotFound, RetryAfterFix, "id", "Notification does not exist", "The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns."}
	case CodeUnsupportedTld:
		return entry{"UNSUPPORTED_TLD", KindUnsupported, RetryNever, "", "Unsupported TLD", "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it."}
	case CodeDomainNameInvalid:
		return entry{"DOMAIN_NAME_INVALID", KindInvalidParameter, RetryAfterFix, "", "Invalid or unsupported domain name format", "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot."}
	case CodeParameterInvalidPeriod:
		return entry{"PARAMETER_INVALID_PERIOD", KindInvalidParameter, RetryAfterFix, "period", "Invalid period", "Choose a period that the TLD allows: domain-tld-period-check tells whether it does."}
	case CodeParameterMissingOwnerC:
		return entry{"PARAMETER_MISSING_OWNER_C", KindMissingParameter, RetryAfterFix, "owner_c", "Invalid request – required parameter missing: owner_c", "Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create."}
	case CodeParameterMissingDomain:
		return entry{"PARAMETER_MISSING_DOMAIN", KindMissingParameter, RetryAfterFix, "domain", "Invalid request – required parameter missing: domain", "Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere in name."}
	case CodeDomainRequestInternalError:
		return entry{"DOMAIN_REQUEST_INTERNAL_ERROR", KindInternal, RetryAfterCheck, "", "Invalid request – internal error", "Check with wgp-services-list and account-list whether the order was carried out and paid before you send it again. If the error persists, contact customer support."}
	case CodeParameterInvalidOwnerC:
		return entry{"PARAMETER_INVALID_OWNER_C", KindInvalidParameter, RetryAfterFix, "owner_c", "Invalid request – invalid format: owner_c", "Check the spelling of the contact in owner_c."}
	case CodeParameterInvalidAdminC:
		return entry{"PARAMETER_INVALID_ADMIN_C", KindInvalidParameter, RetryAfterFix, "admin_c", "Invalid request – invalid format: admin_c", "Check the spelling of the contact in admin_c."}
	case CodeParameterInvalidNsset:
		return entry{"PARAMETER_INVALID_NSSET", KindInvalidParameter, RetryAfterFix, "nsset", "Invalid request – invalid format: nsset", "Check the spelling of the NSSET."}
	case CodeParameterInvalidDNS:
		return entry{"PARAMETER_INVALID_DNS", KindInvalidParameter, RetryAfterFix, "dns", "Invalid request – invalid format: dns", "Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS."}
	case CodeTooManyDNSServers:
		return entry{"TOO_MANY_DNS_SERVERS", KindInvalidParameter, RetryAfterFix, "dns", "Invalid request – too many DNS servers", "List fewer DNS servers."}
	case CodeParameterMissingNsset:
		return entry{"PARAMETER_MISSING_NSSET", KindMissingParameter, RetryAfterFix, "nsset", "Invalid request – required parameter missing: nsset", "Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS."}
	case CodeParameterMissingDNS:
		return entry{"PARAMETER_MISSING_DNS", KindMissingParameter, RetryAfterFix, "dns", "Invalid request – required parameter missing: dns", "Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets the DNS servers of WEDOS."}
	case CodeDuplicateDNSServer:
		return entry{"DUPLICATE_DNS_SERVER", KindInvalidParameter, RetryAfterFix, "dns", "Invalid request – duplicate DNS entry", "List each DNS server only once."}
	case CodeParameterMissingAuthInfo:
		return entry{"PARAMETER_MISSING_AUTH_INFO", KindMissingParameter, RetryAfterFix, "auth_info", "Invalid request – required parameter missing: auth info", "Send the authorization code of the object. You get it from its current registrar or holder."}
	case CodeContactNameInvalid:
		return entry{"CONTACT_NAME_INVALID", KindInvalidParameter, RetryAfterFix, "", "Invalid or unsupported contact name format", "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens."}
	case CodeContactDataInvalid:
		return entry{"CONTACT_DATA_INVALID", KindInvalidParameter, RetryAfterFix, "", "Invalid request – invalid contact data", "Check all data of the contact against the rules of the TLD; the code does not say which item is wrong."}
	case CodeContactNameAutoGenerated:
		return entry{"CONTACT_NAME_AUTO_GENERATED", KindInvalidParameter, RetryAfterFix, "cname", "Invalid request – contact identifier is created automatically", "Leave cname out or empty: contact-create generates the name and returns it."}
	case CodeParameterMissingCompany:
		return entry{"PARAMETER_MISSING_COMPANY", KindMissingParameter, RetryAfterFix, "company", "Invalid request – required parameter missing: company", "Fill in the name of the company. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterMissingFname:
		return entry{"PARAMETER_MISSING_FNAME", KindMissingParameter, RetryAfterFix, "fname", "Invalid request – required parameter missing: fname", "Fill in the first name. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterMissingLname:
		return entry{"PARAMETER_MISSING_LNAME", KindMissingParameter, RetryAfterFix, "lname", "Invalid request – required parameter missing: lname", "Fill in the last name. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterMissingEmail:
		return entry{"PARAMETER_MISSING_EMAIL", KindMissingParameter, RetryAfterFix, "email", "Invalid request – required parameter missing: email", "Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterInvalidEmail:
		return entry{"PARAMETER_INVALID_EMAIL", KindInvalidParameter, RetryAfterFix, "email", "Invalid request – invalid format: email", "Send the address of an existing mailbox: WAPI checks that it exists."}
	case CodeParameterMissingEmail2:
		return entry{"PARAMETER_MISSING_EMAIL2", KindMissingParameter, RetryAfterFix, "email2", "Invalid request – required parameter missing: email2", "Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterInvalidEmail2:
		return entry{"PARAMETER_INVALID_EMAIL2", KindInvalidParameter, RetryAfterFix, "email2", "Invalid request – invalid format: email2", "Send the address of an existing mailbox: WAPI checks that it exists."}
	case CodeParameterMissingPhone:
		return entry{"PARAMETER_MISSING_PHONE", KindMissingParameter, RetryAfterFix, "phone", "Invalid request – required parameter missing: phone", "Fill in the phone number with its country code. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterInvalidPhone:
		return entry{"PARAMETER_INVALID_PHONE", KindInvalidParameter, RetryAfterFix, "phone", "Invalid request – invalid format: phone", "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX."}
	case CodeParameterMissingFax:
		return entry{"PARAMETER_MISSING_FAX", KindMissingParameter, RetryAfterFix, "fax", "Invalid request – required parameter missing: fax", "Fill in the fax number with its country code. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterInvalidFax:
		return entry{"PARAMETER_INVALID_FAX", KindInvalidParameter, RetryAfterFix, "fax", "Invalid request – invalid format: fax", "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX."}
	case CodeParameterMissingIc:
		return entry{"PARAMETER_MISSING_IC", KindMissingParameter, RetryAfterFix, "ic", "Invalid request – required parameter missing: ic", "Fill in the company registration number (IČO in Czech). contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterInvalidIc:
		return entry{"PARAMETER_INVALID_IC", KindInvalidParameter, RetryAfterFix, "ic", "Invalid request – invalid format: ic", "Check the company registration number (IČO in Czech)."}
	case CodeParameterMissingDic:
		return entry{"PARAMETER_MISSING_DIC", KindMissingParameter, RetryAfterFix, "dic", "Invalid request – required parameter missing: dic", "Fill in the tax identification number (DIČ in Czech). contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterInvalidDic:
		return entry{"PARAMETER_INVALID_DIC", KindInvalidParameter, RetryAfterFix, "dic", "Invalid request – invalid format: dic", "Check the tax identification number (DIČ in Czech)."}
	case CodeParameterMissingAddrStreet:
		return entry{"PARAMETER_MISSING_ADDR_STREET", KindMissingParameter, RetryAfterFix, "addr_street", "Invalid request – required parameter missing: addr_street", "Fill in the street. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterMissingAddrCity:
		return entry{"PARAMETER_MISSING_ADDR_CITY", KindMissingParameter, RetryAfterFix, "addr_city", "Invalid request – required parameter missing: addr_city", "Fill in the city. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterMissingAddrZip:
		return entry{"PARAMETER_MISSING_ADDR_ZIP", KindMissingParameter, RetryAfterFix, "addr_zip", "Invalid request – required parameter missing: addr_zip", "Fill in the postal code. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterMissingAddrCountry:
		return entry{"PARAMETER_MISSING_ADDR_COUNTRY", KindMissingParameter, RetryAfterFix, "addr_country", "Invalid request – required parameter missing: addr_country", "Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterInvalidAddrCountry:
		return entry{"PARAMETER_INVALID_ADDR_COUNTRY", KindInvalidParameter, RetryAfterFix, "addr_country", "Invalid request – invalid format: addr_country", "Send the two-letter ISO code of the country in lower case, for example cz."}
	case CodeParameterMissingAddrState:
		return entry{"PARAMETER_MISSING_ADDR_STATE", KindMissingParameter, RetryAfterFix, "addr_state", "Invalid request – required parameter missing: addr_state", "Fill in the state or region, not the country. contact-update needs all of the contact’s data, not only what changes."}
	case CodeParameterMissingInOtherData:
		return entry{"PARAMETER_MISSING_IN_OTHER_DATA", KindMissingParameter, RetryAfterFix, "", "Invalid request – required parameter missing in other data", "Look up which additional data the TLD requires and fill them in."}
	case CodeParameterInvalidInOtherData:
		return entry{"PARAMETER_INVALID_IN_OTHER_DATA", KindInvalidParameter, RetryAfterFix, "", "Invalid request – invalid format in other data", "Check the additional data that the TLD requires."}
	case CodeParameterInvalidStatus:
		return entry{"PARAMETER_INVALID_STATUS", KindInvalidParameter, RetryAfterFix, "status", "Invalid request – invalid status", "Check status: of the commands that the vendor describes, only domains-list takes it."}
	case CodeSendAuthInfoUnsupported:
		return entry{"SEND_AUTH_INFO_UNSUPPORTED", KindUnsupported, RetryNever, "", "Invalid request – function SendAuthInfo is not allowed for this domain", "The authorization code cannot be sent by this command. Ask customer support how to get it."}
	case CodeContactTransferUnsupported:
		return entry{"CONTACT_TRANSFER_UNSUPPORTED", KindUnsupported, RetryNever, "", "Invalid request – contact transfer is not allowed for this TLD", "Create a contact of your own with contact-create and use that one."}
	case CodeParameterMissingRules:
		return entry{"PARAMETER_MISSING_RULES", KindMissingParameter, RetryAfterFix, "rules", "Invalid request – rules agree missing", "Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain."}
	case CodeParameterInvalidRules:
		return entry{"PARAMETER_INVALID_RULES", KindInvalidParameter, RetryAfterFix, "rules", "Invalid request – invalid format: rules agree", "Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain."}
	case CodeNssetNameInvalid:
		return entry{"NSSET_NAME_INVALID", KindInvalidParameter, RetryAfterFix, "name", "Invalid or unsupported NSSET name format", "Check the spelling of the NSSET."}
	case CodeNssetDataInvalid:
		return entry{"NSSET_DATA_INVALID", KindInvalidParameter, RetryAfterFix, "", "Invalid request – invalid NSSET data", "Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong."}
	case CodeNssetTransferUnsupported:
		return entry{"NSSET_TRANSFER_UNSUPPORTED", KindUnsupported, RetryNever, "", "Invalid request – NSSET transfer is not allowed for this TLD", "Check tld: only .cz domains use NSSETs."}
	case CodeDomainCheckLimitExceeded:
		return entry{"DOMAIN_CHECK_LIMIT_EXCEEDED", KindRateLimit, RetryAfterWindow, "", "Invalid request – domain check – max. query hour limit exceeded", "Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the domain is free."}
	case CodeDomainCheckRequestTemporarilyFailed:
		return entry{"DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Invalid request – domain check failed, try again later", "Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free."}
	case CodeDomainTransferCheckLimitExceeded:
		return entry{"DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED", KindRateLimit, RetryAfterWindow, "", "Invalid request – domain transfer check – max. query hour limit exceeded", "Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the transfer is possible."}
	case CodeParameterInvalidAddrZip:
		return entry{"PARAMETER_INVALID_ADDR_ZIP", KindInvalidParameter, RetryAfterFix, "addr_zip", "Invalid request – invalid format: addr_zip", "Check the postal code, and that it fits the country."}
	case CodeKeysetNameInvalid:
		return entry{"KEYSET_NAME_INVALID", KindInvalidParameter, RetryAfterFix, "keyset", "Invalid KEYSET name", "Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET."}
	case CodeDnssecUnsupported:
		return entry{"DNSSEC_UNSUPPORTED", KindUnsupported, RetryNever, "", "DNSSEC is not supported", "DNSSEC cannot be set for this domain by this command. Ask customer support if you need it."}
	case CodeKeysetActionUnsupportedForSecondaryDomain:
		return entry{"KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN", KindUnsupported, RetryNever, "keyset", "Unsupported action for secondary domain", "Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in WEDOS DNS."}
	case CodeKeysetActionUnsupportedForPrimaryDomain:
		return entry{"KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN", KindUnsupported, RetryNever, "keyset", "Unsupported action for primary domain", "Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is secondary in WEDOS DNS or does not use it."}
	case CodeDomainUnpaidPeriodExists:
		return entry{"DOMAIN_UNPAID_PERIOD_EXISTS", KindWrongState, RetryAfterFix, "", "An unpaid new period already exists", "A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI."}
	case CodeParameterInvalidUpstreamIps:
		return entry{"PARAMETER_INVALID_UPSTREAM_IPS", KindInvalidParameter, RetryAfterFix, "upstream_ips", "Invalid IP address format", "Check all addresses in upstream_ips: they are IP addresses, not host names."}
	case CodeParameterInvalidVariantID:
		return entry{"PARAMETER_INVALID_VARIANT_ID", KindInvalidParameter, RetryAfterFix, "variant_id", "Invalid variant", "Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert)."}
	case CodeInternalUserIDMissing:
		return entry{"INTERNAL_USER_ID_MISSING", KindInternal, RetryAfterFix, "", "Internal error – missing user_id", "Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to correct; give customer support the svTRID of the answer."}
	case CodeInternalUserNotFound:
		return entry{"INTERNAL_USER_NOT_FOUND", KindInternal, RetryAfterFix, "", "Internal error – user not found", "Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer."}
	case CodeUnsupportedTldOrDomainLevel:
		return entry{"UNSUPPORTED_TLD_OR_DOMAIN_LEVEL", KindUnsupported, RetryNever, "domain", "Unsupported TLD or maximal domain level exceeded", "Check the TLD, or order the service for a domain with fewer levels."}
	case CodeDomainNameHasWwwPrefix:
		return entry{"DOMAIN_NAME_HAS_WWW_PREFIX", KindInvalidParameter, RetryAfterFix, "domain", "Not allowed to explicitly prepend www. to the domain name", "Send the domain without www. at its beginning."}
	case CodeDomainNameUsedByService:
		return entry{"DOMAIN_NAME_USED_BY_SERVICE", KindAlreadyExists, RetryNever, "", "Domain name cannot be used – there is a service with this domain name", "Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name."}
	case CodeCreditAccountLocked:
		return entry{"CREDIT_ACCOUNT_LOCKED", KindBilling, RetryAfterFix, "", "Credit account is locked", "Find out in the customer administration or from customer support why the credit account is locked. Send the order again only once it is unlocked."}
	case CodeCreditAccountActive:
		return entry{"CREDIT_ACCOUNT_ACTIVE", KindBilling, RetryAfterFix, "", "Credit account active", "Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again."}
	case CodeCreditAccountInactive:
		return entry{"CREDIT_ACCOUNT_INACTIVE", KindBilling, RetryAfterFix, "", "Inactive credit account", "Activate the credit account in the customer administration; WAPI takes all payments from it."}
	case CodeCreditAccountCurrencyInvalid:
		return entry{"CREDIT_ACCOUNT_CURRENCY_INVALID", KindBilling, RetryAfterFix, "", "Invalid credit account currency", "Check that the credit account is kept in the currency in which the service is charged."}
	case CodeAmountInvalidOrInsufficientCredit:
		return entry{"AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT", KindBilling, RetryAfterFix, "", "Invalid amount or insufficient credit", "Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the order again."}
	case CodeCreditAccountInformationError:
		return entry{"CREDIT_ACCOUNT_INFORMATION_ERROR", KindPaymentUnclear, RetryAfterCheck, "", "Credit account information error", "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case."}
	case CodeVatSettingsInvalid:
		return entry{"VAT_SETTINGS_INVALID", KindBilling, RetryAfterFix, "", "Incorrect VAT settings", "Correct the tax data of your account in the customer administration."}
	case CodeCreditAccountInternalError:
		return entry{"CREDIT_ACCOUNT_INTERNAL_ERROR", KindInternal, RetryAfterCheck, "", "Credit account – internal error", "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case."}
	case CodeCreditAccountMovementAddFailed:
		return entry{"CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED", KindPaymentUnclear, RetryAfterCheck, "", "Credit account – activity has not been added to the credit account", "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case."}
	case CodeWgpDomainExists:
		return entry{"WGP_DOMAIN_EXISTS", KindAlreadyExists, RetryNever, "", "Domain already exists for this customer account in the WGP API", "Do not order again: the domain is already in WEDOS Protection under your account."}
	case CodeWgpDomainNotFound:
		return entry{"WGP_DOMAIN_NOT_FOUND", KindNotFound, RetryAfterFix, "", "Domain not found for this customer account in the WGP API", "Look the domain up with wgp-services-list, or add it with wgp-domain-create."}
	case CodeCreditAccountBalanceUnavailable:
		return entry{"CREDIT_ACCOUNT_BALANCE_UNAVAILABLE", KindInternal, RetryAfterCheck, "", "Unable to get the credit balance on the credit account", "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case."}
	case CodeWgpServicePriceUnavailable:
		return entry{"WGP_SERVICE_PRICE_UNAVAILABLE", KindInternal, RetryAfterCheck, "", "Unable to retrieve service price", "Check that variant_id and period_id exist. Before you send the order again, check with account-list and wgp-services-list that nothing was paid or created."}
	case CodeWgpDomainCreateFailed:
		return entry{"WGP_DOMAIN_CREATE_FAILED", KindInternal, RetryAfterCheck, "", "Unable to create domain in WGP. The payment has been cancelled.", "Check with account-list that the payment was returned, and with wgp-services-list that the service does not exist, before you send the order again."}
	case CodeCreditAccountMovementCancelFailed:
		return entry{"CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED", KindPaymentUnclear, RetryAfterCheck, "", "Credit account movement cannot be cancelled", "Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer support if a payment for a service that you did not get remains there."}
	case CodeDNSDomainTypeInvalid:
		return entry{"DNS_DOMAIN_TYPE_INVALID", KindInvalidParameter, RetryAfterFix, "type", "Invalid request – WDNS domain – invalid type format", "Set type to primary or secondary."}
	case CodeParameterMissingPrimaryIP:
		return entry{"PARAMETER_MISSING_PRIMARY_IP", KindMissingParameter, RetryAfterFix, "primary_ip", "Invalid request – WDNS domain – required parameter missing: primary_ip", "Send the IP address of the primary DNS server: a secondary domain needs it."}
	case CodeParameterInvalidPrimaryIP:
		return entry{"PARAMETER_INVALID_PRIMARY_IP", KindInvalidParameter, RetryAfterFix, "primary_ip", "Invalid request – WDNS domain – invalid primary_ip format", "Send the IP address of the primary DNS server, not its name."}
	case CodeParameterInvalidAxfrEnabled:
		return entry{"PARAMETER_INVALID_AXFR_ENABLED", KindInvalidParameter, RetryAfterFix, "axfr_enabled", "Invalid request – WDNS domain – invalid axfr_enabled format", "Set axfr_enabled to 0 or 1."}
	case CodeParameterMissingAxfrIps:
		return entry{"PARAMETER_MISSING_AXFR_IPS", KindMissingParameter, RetryAfterFix, "axfr_ips", "Invalid request – WDNS domain – required parameter missing: axfr_ips", "List the IP addresses that may transfer the zone, or set axfr_enabled to 0."}
	case CodeParameterInvalidAxfrIps:
		return entry{"PARAMETER_INVALID_AXFR_IPS", KindInvalidParameter, RetryAfterFix, "axfr_ips", "Invalid request – WDNS domain – invalid axfr_ips format", "List the IP addresses that may transfer the zone, each in an element named ip."}
	case CodeParameterInvalidNs:
		return entry{"PARAMETER_INVALID_NS", KindInvalidParameter, RetryAfterFix, "ns", "Invalid request – WDNS domain – invalid ns format", "Check ns, or leave it out: the documentation of dns-domain-add does not describe it."}
	case CodeDNSRowRdtypeInvalid:
		return entry{"DNS_ROW_RDTYPE_INVALID", KindInvalidParameter, RetryAfterFix, "type", "Invalid request – WDNS domain – invalid rdtype format", "Set type to a record type that WEDOS DNS supports, such as A, MX or TXT."}
	case CodeDNSRowLimitReached:
		return entry{"DNS_ROW_LIMIT_REACHED", KindQuota, RetryAfterFix, "", "Invalid request – WDNS domain – rows count limit reached", "Delete rows of the domain that are no longer needed. Waiting does not help."}
	case CodeDNSRowNameInvalid:
		return entry{"DNS_ROW_NAME_INVALID", KindInvalidParameter, RetryAfterFix, "name", "Invalid request – WDNS domain – invalid name format", "Set name to the part in front of the domain only, such as www; leave it empty for the domain itself."}
	case CodeDNSRowNameInvalidForRdtype:
		return entry{"DNS_ROW_NAME_INVALID_FOR_RDTYPE", KindInvalidParameter, RetryAfterFix, "name", "Invalid request – WDNS domain – invalid name format for this rdtype", "Check name against type: not every record type allows every name."}
	case CodeDNSRowCnameInvalidForName:
		return entry{"DNS_ROW_CNAME_INVALID_FOR_NAME", KindInvalidParameter, RetryAfterFix, "", "Invalid request – WDNS domain – invalid CNAME for this name", "A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or use another type."}
	case CodeDNSRowRdataInvalidForRdtype:
		return entry{"DNS_ROW_RDATA_INVALID_FOR_RDTYPE", KindInvalidParameter, RetryAfterFix, "rdata", "Invalid request – WDNS domain – invalid rdata format for this rdtype", "Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a host name."}
	case CodeDNSRowTTLInvalid:
		return entry{"DNS_ROW_TTL_INVALID", KindInvalidParameter, RetryAfterFix, "ttl", "Invalid request – WDNS domain – invalid TTL", "Use the TTL that the existing rows with the same name and type have, or change their TTL first."}
	case CodeDNSRowExists:
		return entry{"DNS_ROW_EXISTS", KindAlreadyExists, RetryNever, "", "Invalid request – WDNS domain – this row exists", "A row with this data is already there: read the rows with dns-rows-list."}
	case CodeDNSRowTTLOutOfRange:
		return entry{"DNS_ROW_TTL_OUT_OF_RANGE", KindInvalidParameter, RetryAfterFix, "ttl", "Invalid request – WDNS domain – invalid TTL limit", "Choose a usual TTL, for example 1800 seconds."}
	case CodeDNSActionUnsupportedForSecondaryDomain:
		return entry{"DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN", KindUnsupported, RetryNever, "", "Invalid request – WDNS domain – unsupported action for secondary domain", "A secondary domain takes its rows from the primary DNS server. Read and change them there."}
	case CodeDNSActionUnsupportedForPrimaryDomain:
		return entry{"DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN", KindUnsupported, RetryNever, "", "Invalid request – WDNS domain – unsupported action for primary domain", "Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit."}
	case CodeDNSNewDomainNameInvalid:
		return entry{"DNS_NEW_DOMAIN_NAME_INVALID", KindInvalidParameter, RetryAfterFix, "name_new", "Invalid request – WDNS domain – invalid or unsupported new domain name format", "Send the bare domain in name_new, for example example.cz."}
	case CodeDNSNewDomainTldUnsupported:
		return entry{"DNS_NEW_DOMAIN_TLD_UNSUPPORTED", KindUnsupported, RetryNever, "name_new", "Invalid request – WDNS domain – unsupported TLD of new domain name", "Check the spelling of the TLD in name_new."}
	case CodeDNSDomainLimitReached:
		return entry{"DNS_DOMAIN_LIMIT_REACHED", KindQuota, RetryAfterFix, "", "Invalid request – WDNS domain – maximum user domains count exceeded", "Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does not help."}
	case CodeInternalResponseCodeUnknown:
		return entry{"INTERNAL_RESPONSE_CODE_UNKNOWN", KindInternal, RetryAfterCheck, "", "Internal error – unknown response code", "Find out whether the request was carried out before you send it again; after wg-members-create use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer."}
	case CodeWgpTemplateApplyFailed:
		return entry{"WGP_TEMPLATE_APPLY_FAILED", KindOperationFailed, RetryAfterFix, "", "Cannot apply template to domain", "Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain."}
	case CodeWgpTemplateInvalid:
		return entry{"WGP_TEMPLATE_INVALID", KindInvalidParameter, RetryAfterFix, "template_domain_id", "Invalid domain template", "Choose a template from wgp-domain-templates-list."}
	case CodeWgpTemplateUserMismatch:
		return entry{"WGP_TEMPLATE_USER_MISMATCH", KindAccessDenied, RetryAfterFix, "", "Domain template and user mismatch", "Use a template of your own account; wgp-domain-templates-list lists them."}
	case CodeWgpTemplatePlanMismatch:
		return entry{"WGP_TEMPLATE_PLAN_MISMATCH", KindInvalidParameter, RetryAfterFix, "", "Domain template and domain plan mismatch", "Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription."}
	case CodeWgpTemplateDailyLimitExceeded:
		return entry{"WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED", KindRateLimit, RetryAfterWindow, "", "Daily template domain limit reached", "Wait until the next day before you use this template again. By its text the limit concerns only this template."}
	case CodeWgpDomainOrServiceNotFound:
		return entry{"WGP_DOMAIN_OR_SERVICE_NOT_FOUND", KindNotFound, RetryAfterFix, "", "Domain/service not found", "Look the domain up with wgp-services-list."}
	case CodeWgpTemplateDomainNotFound:
		return entry{"WGP_TEMPLATE_DOMAIN_NOT_FOUND", KindNotFound, RetryAfterFix, "template_domain_id", "Template domain not found", "Choose a template from wgp-domain-templates-list."}
	case CodeParameterMissingVariantIDOrPeriodID:
		return entry{"PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID", KindMissingParameter, RetryAfterFix, "", "Missing variant_id or period_id", "Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly)."}
	case CodeWgpServiceRenewFailed:
		return entry{"WGP_SERVICE_RENEW_FAILED", KindOperationFailed, RetryAfterCheck, "", "Service renewal failed", "Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request again."}
	case CodeWgpServiceNotFound:
		return entry{"WGP_SERVICE_NOT_FOUND", KindNotFound, RetryAfterFix, "", "Service not found", "Look the service up with wgp-services-list."}
	case CodeWgpDNSTokenUnavailable:
		return entry{"WGP_DNS_TOKEN_UNAVAILABLE", KindAccessDenied, RetryAfterFix, "", "Unavailable token to rewrite DNS", "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out."}
	case CodeWgpDNSRewriteFailed:
		return entry{"WGP_DNS_REWRITE_FAILED", KindOperationFailed, RetryAfterFix, "", "Failed API request to rewrite DNS", "Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out."}
	case CodeWgpDNSUpdateNotAllowed:
		return entry{"WGP_DNS_UPDATE_NOT_ALLOWED", KindAccessDenied, RetryAfterFix, "", "Request failed, WGP does not have permission to update DNS", "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out."}
	case CodeWgpDNSTokenMissingAndForceNotSet:
		return entry{"WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET", KindAccessDenied, RetryAfterFix, "", "WGP does not have a token and the user did not set the force flag in WAPI", "Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out."}
	case CodeWgpLimitReached:
		return entry{"WGP_LIMIT_REACHED", KindQuota, RetryAfterFix, "", "Limiter value reached", "The code does not say which limit. It is probably one of the plan: remove something, or change the plan."}
	case CodeWgpDomainModeInvalid:
		return entry{"WGP_DOMAIN_MODE_INVALID", KindInvalidParameter, RetryAfterFix, "mode", "Invalid domain mode", "Set mode to ns or cname; a subdomain (third level or deeper) can use only cname."}
	case CodeWgInvitationNotFound:
		return entry{"WG_INVITATION_NOT_FOUND", KindNotFound, RetryAfterFix, "", "Invitation not found", "The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or withdrawn in the meantime."}
	case CodeWgPolicyInvalid:
		return entry{"WG_POLICY_INVALID", KindInvalidParameter, RetryAfterFix, "policies", "Invalid policy array", "Compare policies with the documentation of the command."}
	case CodeBillingCurrencyInvalid:
		return entry{"BILLING_CURRENCY_INVALID", KindBilling, RetryAfterFix, "", "Billing error – invalid currency", "Check that the credit account is kept in the currency in which the service is charged."}
	case CodeInsufficientCredit:
		return entry{"INSUFFICIENT_CREDIT", KindBilling, RetryAfterFix, "", "Billing error – insufficient credit", "Top up the credit in the customer administration and send the order again. credit-info shows how much is left."}
	case CodeAccountContactDataMissing:
		return entry{"ACCOUNT_CONTACT_DATA_MISSING", KindWrongState, RetryAfterFix, "", "Account error – undefined contact data", "Fill in the contact data of your customer account in the customer administration."}
	case CodeParameterMissingDateRange:
		return entry{"PARAMETER_MISSING_DATE_RANGE", KindMissingParameter, RetryAfterFix, "", "Invalid input – from and to dates are missing", "Send date_from and date_to (YYYY-MM-DD)."}
	case CodeParameterInvalidDateRange:
		return entry{"PARAMETER_INVALID_DATE_RANGE", KindInvalidParameter, RetryAfterFix, "", "Invalid input – wrong date", "Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to."}
	case CodeDomainRegistered:
		return entry{"DOMAIN_REGISTERED", KindAlreadyExists, RetryNever, "", "Domain is registered", "The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name."}
	case CodeDomainUnavailableUnknownReason:
		return entry{"DOMAIN_UNAVAILABLE_UNKNOWN_REASON", KindNameUnavailable, RetryNever, "", "Domain is not available (unknown reason)", "Choose another name. The registry of the TLD may know the reason."}
	case CodeDomainUnavailable:
		return entry{"DOMAIN_UNAVAILABLE", KindNameUnavailable, RetryNever, "", "Domain is not available", "Choose another name for the domain."}
	case CodeDomainQuarantined:
		return entry{"DOMAIN_QUARANTINED", KindNameUnavailable, RetryNever, "", "Domain is not available, quarantine", "The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name."}
	case CodeDomainReserved:
		return entry{"DOMAIN_RESERVED", KindNameUnavailable, RetryNever, "", "Domain is not available, reserved", "The registry has reserved this name. Choose another one, or ask the registry of the TLD about it."}
	case CodeDomainBlocked:
		return entry{"DOMAIN_BLOCKED", KindNameUnavailable, RetryNever, "", "Domain is not available, blocked", "The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it."}
	case CodeDomainRegisteredByTargetRegistrar:
		return entry{"DOMAIN_REGISTERED_BY_TARGET_REGISTRAR", KindAlreadyExists, RetryNever, "", "Registered by target registrar", "The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there."}
	case CodeDomainTransferExpirationTooClose:
		return entry{"DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE", KindWrongState, RetryAfterFix, "", "Transfer not allowed, expiration too close", "Renew the domain with its current registrar and order the transfer after that."}
	case CodeDomainSendAuthInfoFailed:
		return entry{"DOMAIN_SEND_AUTH_INFO_FAILED", KindOperationFailed, RetryAfterFix, "", "Domain send auth info failed", "Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization code."}
	case CodeDomainNotFoundForSendAuthInfo:
		return entry{"DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO", KindNotFound, RetryAfterFix, "", "Domain send auth info failed: domain is not available", "Check the spelling of the domain and that it exists in the registry."}
	case CodeContactOwnerCNotFound:
		return entry{"CONTACT_OWNER_C_NOT_FOUND", KindNotFound, RetryAfterFix, "owner_c", "Contact owner_c is not available", "Check with contact-info that the contact exists, or create it with contact-create."}
	case CodeContactAdminCNotFound:
		return entry{"CONTACT_ADMIN_C_NOT_FOUND", KindNotFound, RetryAfterFix, "admin_c", "Contact admin_c is not available", "Check with contact-info that the contact exists, or create it with contact-create."}
	case CodeContactNotFoundForSendAuthInfo:
		return entry{"CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO", KindNotFound, RetryAfterFix, "", "Contact send auth info failed: contact is not available", "Check the spelling of the contact and that it exists in the registry."}
	case CodeNssetNotFound:
		return entry{"NSSET_NOT_FOUND", KindNotFound, RetryAfterFix, "", "NSSET is not available", "Check the name of the NSSET and that it exists in the registry of the TLD."}
	case CodeContactSendAuthInfoFailed:
		return entry{"CONTACT_SEND_AUTH_INFO_FAILED", KindOperationFailed, RetryAfterFix, "", "Contact send auth info failed", "Check that the contact has a working e-mail address, or ask customer support for the authorization code."}
	case CodeDomainInfoFailed:
		return entry{"DOMAIN_INFO_FAILED", KindOperationFailed, RetryAfterFix, "", "Domain info failed", "Check the spelling of the domain and that it is in your account. If both are right, contact customer support."}
	case CodeNssetSendAuthInfoFailed:
		return entry{"NSSET_SEND_AUTH_INFO_FAILED", KindOperationFailed, RetryAfterFix, "", "NSSET send auth info failed", "Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the authorization code."}
	case CodeDomainTransferNotPossible:
		return entry{"DOMAIN_TRANSFER_NOT_POSSIBLE", KindWrongState, RetryAfterFix, "", "Domain transfer is not possible", "Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago."}
	case CodeDomainTransferPending:
		return entry{"DOMAIN_TRANSFER_PENDING", KindWrongState, RetryAfterFix, "", "Domain already pending for transfer", "Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification."}
	case CodeDomainRegisteredAtWedos:
		return entry{"DOMAIN_REGISTERED_AT_WEDOS", KindAlreadyExists, RetryNever, "", "Domain is already registered in our system", "The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there."}
	case CodeDomainCreateFailed:
		return entry{"DOMAIN_CREATE_FAILED", KindOperationFailed, RetryAfterFix, "", "Domain create failed", "Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged."}
	case CodeDomainNotFound:
		return entry{"DOMAIN_NOT_FOUND", KindNotFound, RetryAfterFix, "", "Domain open failed", "Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been added to WEDOS DNS."}
	case CodeDomainAccessDenied:
		return entry{"DOMAIN_ACCESS_DENIED", KindAccessDenied, RetryAfterFix, "", "Domain authentication error", "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly."}
	case CodeDomainRenewFailed:
		return entry{"DOMAIN_RENEW_FAILED", KindOperationFailed, RetryAfterFix, "", "Domain renew failed", "Check the expiration of the domain with domain-info and the payments with account-list before you renew again."}
	case CodeDomainUpdateNsFailed:
		return entry{"DOMAIN_UPDATE_NS_FAILED", KindOperationFailed, RetryAfterFix, "", "Domain update DNS failed", "The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not exist: check both."}
	case CodeDomainTransferFailed:
		return entry{"DOMAIN_TRANSFER_FAILED", KindOperationFailed, RetryAfterFix, "", "Domain transfer failed", "Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged."}
	case CodeDomainTransferAuthorizationFailed:
		return entry{"DOMAIN_TRANSFER_AUTHORIZATION_FAILED", KindAccessDenied, RetryAfterFix, "auth_info", "Domain transfer failed – authorization error", "Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly, including upper and lower case."}
	case CodeContactUnsupported:
		return entry{"CONTACT_UNSUPPORTED", KindUnsupported, RetryNever, "", "Contact is not supported", "Do not use the contact commands for this TLD."}
	case CodeContactNotFound:
		return entry{"CONTACT_NOT_FOUND", KindNotFound, RetryAfterFix, "", "Contact is not available", "Check the name of the contact and that it exists in the registry of the TLD."}
	case CodeContactCreateFailed:
		return entry{"CONTACT_CREATE_FAILED", KindOperationFailed, RetryAfterFix, "", "Contact create failed", "Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name."}
	case CodeContactRegistered:
		return entry{"CONTACT_REGISTERED", KindAlreadyExists, RetryNever, "", "Contact is already registered", "If the contact is yours, use it as it is; otherwise choose another name."}
	case CodeContactUnavailableUnknownReason:
		return entry{"CONTACT_UNAVAILABLE_UNKNOWN_REASON", KindNameUnavailable, RetryNever, "", "Contact is not available (unknown reason)", "Choose another name for the contact."}
	case CodeContactUnavailable:
		return entry{"CONTACT_UNAVAILABLE", KindNameUnavailable, RetryNever, "", "Contact is not available", "Choose another name for the contact."}
	case CodeContactQuarantined:
		return entry{"CONTACT_QUARANTINED", KindNameUnavailable, RetryNever, "", "Contact is not available, quarantine", "Choose another name for the contact."}
	case CodeContactReserved:
		return entry{"CONTACT_RESERVED", KindNameUnavailable, RetryNever, "", "Contact is not available, reserved", "Choose another name for the contact."}
	case CodeContactBlocked:
		return entry{"CONTACT_BLOCKED", KindNameUnavailable, RetryNever, "", "Contact is not available, blocked", "Choose another name for the contact."}
	case CodeContactRegisteredByTargetRegistrar:
		return entry{"CONTACT_REGISTERED_BY_TARGET_REGISTRAR", KindAlreadyExists, RetryNever, "", "Contact is already registered by target registrar", "The contact is already at WEDOS; there is nothing to transfer."}
	case CodeContactUpdateAuthorizationFailed:
		return entry{"CONTACT_UPDATE_AUTHORIZATION_FAILED", KindAccessDenied, RetryAfterFix, "auth_info", "Contact update – authorization error", "Send the authorization code of the contact in auth_info; without it you can change only contacts that are already authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact."}
	case CodeContactUpdateFailed:
		return entry{"CONTACT_UPDATE_FAILED", KindOperationFailed, RetryAfterFix, "", "Contact update failed", "Send all of the contact’s data, not only what changes, and check it against the rules of the TLD."}
	case CodeContactTransferAuthorizationFailed:
		return entry{"CONTACT_TRANSFER_AUTHORIZATION_FAILED", KindAccessDenied, RetryAfterFix, "auth_info", "Contact transfer – authorization error", "Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail address of the contact."}
	case CodeContactTransferFailed:
		return entry{"CONTACT_TRANSFER_FAILED", KindOperationFailed, RetryAfterFix, "", "Contact transfer failed", "Check the name of the contact, and ask its current registrar whether it may be transferred."}
	case CodeNssetUnsupported:
		return entry{"NSSET_UNSUPPORTED", KindUnsupported, RetryNever, "", "NSSET is not supported", "Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns."}
	case CodeNssetUnavailableForCreate:
		return entry{"NSSET_UNAVAILABLE_FOR_CREATE", KindNameUnavailable, RetryNever, "", "NSSET is not available", "Choose another name for the NSSET."}
	case CodeNssetCreateFailed:
		return entry{"NSSET_CREATE_FAILED", KindOperationFailed, RetryAfterFix, "", "NSSET create failed", "Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all."}
	case CodeNssetRegistered:
		return entry{"NSSET_REGISTERED", KindAlreadyExists, RetryNever, "", "NSSET is registered", "If the NSSET is yours, use it as it is; otherwise choose another name."}
	case CodeNssetUnavailableUnknownReason:
		return entry{"NSSET_UNAVAILABLE_UNKNOWN_REASON", KindNameUnavailable, RetryNever, "", "NSSET is not available (unknown reason)", "Choose another name for the NSSET."}
	case CodeNssetUnavailable:
		return entry{"NSSET_UNAVAILABLE", KindNameUnavailable, RetryNever, "", "NSSET is not available", "Choose another name for the NSSET."}
	case CodeNssetQuarantined:
		return entry{"NSSET_QUARANTINED", KindNameUnavailable, RetryNever, "", "NSSET is not available, quarantine", "Choose another name for the NSSET."}
	case CodeNssetReserved:
		return entry{"NSSET_RESERVED", KindNameUnavailable, RetryNever, "", "NSSET is not available, reserved", "Choose another name for the NSSET."}
	case CodeNssetBlocked:
		return entry{"NSSET_BLOCKED", KindNameUnavailable, RetryNever, "", "NSSET is not available, blocked", "Choose another name for the NSSET."}
	case CodeNssetRegisteredByTargetRegistrar:
		return entry{"NSSET_REGISTERED_BY_TARGET_REGISTRAR", KindAlreadyExists, RetryNever, "", "NSSET is registered by target registrar", "The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name."}
	case CodeNssetUpdateAuthorizationFailed:
		return entry{"NSSET_UPDATE_AUTHORIZATION_FAILED", KindAccessDenied, RetryAfterFix, "auth_info", "NSSET update – authorization error", "Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact."}
	case CodeNssetUpdateFailed:
		return entry{"NSSET_UPDATE_FAILED", KindOperationFailed, RetryAfterFix, "", "NSSET update failed", "Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical contact."}
	case CodeNssetTransferAuthorizationFailed:
		return entry{"NSSET_TRANSFER_AUTHORIZATION_FAILED", KindAccessDenied, RetryAfterFix, "auth_info", "NSSET transfer – authorization error", "Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact."}
	case CodeNssetTransferFailed:
		return entry{"NSSET_TRANSFER_FAILED", KindOperationFailed, RetryAfterFix, "", "NSSET transfer failed", "Check the name of the NSSET, and ask its current registrar whether it may be transferred."}
	case CodeNssetNotFoundForSendAuthInfo:
		return entry{"NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO", KindNotFound, RetryAfterFix, "", "NSSET send auth info failed: NSSET is not available", "Check the spelling of the NSSET and that it exists in the registry."}
	case CodeRegistryOutage:
		return entry{"REGISTRY_OUTAGE", KindTemporaryFailure, RetryAfterCheck, "", "Registry outage in progress", "Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out."}
	case CodeKeysetNotFound:
		return entry{"KEYSET_NOT_FOUND", KindNotFound, RetryAfterFix, "keyset", "KEYSET is not available", "Check the name of the KEYSET and that it exists in the registry of the TLD."}
	case CodeDnssecOrderPending:
		return entry{"DNSSEC_ORDER_PENDING", KindWrongState, RetryAfterFix, "", "A DNSSEC order is already pending", "Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished."}
	case CodeDnssecUpdateFailed:
		return entry{"DNSSEC_UPDATE_FAILED", KindOperationFailed, RetryAfterFix, "", "DNSSEC setting failed", "Check keyset and the DNS servers of the domain. If both are right, contact customer support."}
	case CodeDomainNotUsingWedosDNS:
		return entry{"DOMAIN_NOT_USING_WEDOS_DNS", KindWrongState, RetryAfterFix, "", "Domain does not use WEDOS DNS", "Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET."}
	case CodeKeysetBlocked:
		return entry{"KEYSET_BLOCKED", KindWrongState, RetryAfterFix, "keyset", "KEYSET is blocked", "Use another KEYSET, or have this one unblocked."}
	case CodeDNSDomainDeleteFailed:
		return entry{"DNS_DOMAIN_DELETE_FAILED", KindOperationFailed, RetryAfterFix, "", "WDNS domain delete failed", "Check with dns-domains-list whether the domain is still in WEDOS DNS."}
	case CodeDNSDomainAddFailed:
		return entry{"DNS_DOMAIN_ADD_FAILED", KindOperationFailed, RetryAfterFix, "", "WDNS domain add failed", "Check with dns-domains-list whether the domain was added after all. If not, check all parameters."}
	case CodeDNSDomainExists:
		return entry{"DNS_DOMAIN_EXISTS", KindAlreadyExists, RetryNever, "", "WDNS domain exists", "Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support."}
	case CodeDNSDomainUpdateFailed:
		return entry{"DNS_DOMAIN_UPDATE_FAILED", KindOperationFailed, RetryAfterFix, "", "WDNS domain update failed", "Check with dns-domain-info what the domain looks like now, then check all parameters."}
	case CodeDNSDomainLocked:
		return entry{"DNS_DOMAIN_LOCKED", KindWrongState, RetryAfterFix, "", "WDNS domain user locked", "Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the request again."}
	case CodeDNSDomainDeleted:
		return entry{"DNS_DOMAIN_DELETED", KindNotFound, RetryAfterFix, "", "WDNS domain is deleted", "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add."}
	case CodeDNSRowAddFailed:
		return entry{"DNS_ROW_ADD_FAILED", KindOperationFailed, RetryAfterFix, "", "WDNS domain row add failed", "Check with dns-rows-list that the row is not there, check its data and add it again."}
	case CodeDNSRowDeleteFailed:
		return entry{"DNS_ROW_DELETE_FAILED", KindOperationFailed, RetryAfterFix, "", "WDNS domain row delete failed", "Check with dns-rows-list whether the row is still there, and use the ID that it returns."}
	case CodeDNSRowNotFound:
		return entry{"DNS_ROW_NOT_FOUND", KindNotFound, RetryAfterFix, "row_id", "WDNS domain row ID does not exist", "Read the rows again with dns-rows-list and use the ID that it returns."}
	case CodeDNSRowUpdateFailed:
		return entry{"DNS_ROW_UPDATE_FAILED", KindOperationFailed, RetryAfterFix, "", "WDNS domain row update failed", "Check the row with dns-row-detail. To change its name or type, delete the row and add a new one."}
	case CodeDNSDomainCopyFailed:
		return entry{"DNS_DOMAIN_COPY_FAILED", KindOperationFailed, RetryAfterFix, "", "WDNS domain copy failed", "Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has."}
	case CodeDNSNewDomainExists:
		return entry{"DNS_NEW_DOMAIN_EXISTS", KindAlreadyExists, RetryNever, "name_new", "WDNS new domain exists", "Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed."}
	case CodeInternalError:
		return entry{"INTERNAL_ERROR", KindInternal, RetryAfterCheck, "", "Internal error", "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer."}
	case CodeInternalException:
		return entry{"INTERNAL_EXCEPTION", KindInternal, RetryAfterCheck, "", "Internal exception", "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer."}
	case CodeCreditDeductionFailed:
		return entry{"CREDIT_DEDUCTION_FAILED", KindPaymentUnclear, RetryAfterCheck, "", "Billing error – credit deduction failed", "Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again."}
	case CodeBillingFailed:
		return entry{"BILLING_FAILED", KindPaymentUnclear, RetryAfterCheck, "", "Billing error – billing failed", "Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again."}
	case CodeDomainCheckTemporarilyFailed:
		return entry{"DOMAIN_CHECK_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Domain check failed, try again later", "Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free."}
	case CodeContactOwnerCTemporarilyUnavailable:
		return entry{"CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE", KindTemporaryFailure, RetryLater, "owner_c", "Contact owner_c is not available, try again later", "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses."}
	case CodeContactAdminCTemporarilyUnavailable:
		return entry{"CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE", KindTemporaryFailure, RetryLater, "admin_c", "Contact admin_c is not available, try again later", "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses."}
	case CodeNssetTemporarilyUnavailable:
		return entry{"NSSET_TEMPORARILY_UNAVAILABLE", KindTemporaryFailure, RetryLater, "", "NSSET is not available, try again later", "The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses."}
	case CodeDomainInfoTemporarilyFailed:
		return entry{"DOMAIN_INFO_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Domain info failed, try again later", "The registry did not answer; nothing was changed. Send the request again later: a few times at most, with increasing pauses. The code does not say whether the domain exists."}
	case CodeDomainTransferCheckTemporarilyFailed:
		return entry{"DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Domain transfer check failed, try again later", "Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible."}
	case CodeDomainCreateTemporarilyFailed:
		return entry{"DOMAIN_CREATE_TEMPORARILY_FAILED", KindTemporaryFailure, RetryAfterCheck, "", "Domain create failed, try again later", "Check with domain-info and account-list whether the domain was registered and paid before you order it again."}
	case CodeDomainRenewTemporarilyFailed:
		return entry{"DOMAIN_RENEW_TEMPORARILY_FAILED", KindTemporaryFailure, RetryAfterCheck, "", "Domain renew failed, try again later", "Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid, before you renew again."}
	case CodeDomainTransferTemporarilyFailed:
		return entry{"DOMAIN_TRANSFER_TEMPORARILY_FAILED", KindTemporaryFailure, RetryAfterCheck, "", "Domain transfer failed, try again later", "Check with domain-info or domains-list whether the transfer went through or is still running before you order it again."}
	case CodeDomainUpdateNsTemporarilyFailed:
		return entry{"DOMAIN_UPDATE_NS_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Domain update DNS failed, try again later", "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS servers."}
	case CodeContactCheckTemporarilyFailed:
		return entry{"CONTACT_CHECK_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Contact check failed, try again later", "Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say whether the name is free."}
	case CodeContactTemporarilyUnavailable:
		return entry{"CONTACT_TEMPORARILY_UNAVAILABLE", KindTemporaryFailure, RetryLater, "", "Contact is not available, try again later", "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses."}
	case CodeContactCreateTemporarilyFailed:
		return entry{"CONTACT_CREATE_TEMPORARILY_FAILED", KindTemporaryFailure, RetryAfterCheck, "", "Contact create failed, try again later", "Check whether the contact was created before you create it again: with contact-info, or in the customer administration if WAPI chose the name. A repeat may create a second contact."}
	case CodeDomainSendAuthInfoTemporarilyFailed:
		return entry{"DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Domain send auth info failed, try again later", "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one."}
	case CodeContactUpdateTemporarilyFailed:
		return entry{"CONTACT_UPDATE_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Contact update failed, try again later", "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same data. contact-info shows whether they were saved."}
	case CodeContactTransferTemporarilyFailed:
		return entry{"CONTACT_TRANSFER_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Contact transfer failed, try again later", "Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer went through the first time."}
	case CodeContactSendAuthInfoTemporarilyFailed:
		return entry{"CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "Contact send auth info failed, try again later", "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one."}
	case CodeNssetCheckTemporarilyFailed:
		return entry{"NSSET_CHECK_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "NSSET check failed, try again later", "Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say whether the name is free."}
	case CodeNssetCreateTemporarilyFailed:
		return entry{"NSSET_CREATE_TEMPORARILY_FAILED", KindTemporaryFailure, RetryAfterCheck, "", "NSSET create failed, try again later", "Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most, with increasing pauses."}
	case CodeNssetUpdateTemporarilyFailed:
		return entry{"NSSET_UPDATE_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "NSSET update failed, try again later", "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved."}
	case CodeNssetTransferTemporarilyFailed:
		return entry{"NSSET_TRANSFER_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "NSSET transfer failed, try again later", "Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer went through the first time."}
	case CodeNssetSendAuthInfoTemporarilyFailed:
		return entry{"NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED", KindTemporaryFailure, RetryLater, "", "NSSET send auth info failed, try again later", "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one."}
	case CodeFatalError:
		return entry{"FATAL_ERROR", KindInternal, RetryAfterCheck, "", "Fatal error", "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer."}
	case CodeInternalAuthenticationError:
		return entry{"INTERNAL_AUTHENTICATION_ERROR", KindInternal, RetryLater, "", "Internal authentication error", "Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out."}
	case CodeInternalPricingError:
		return entry{"INTERNAL_PRICING_ERROR", KindInternal, RetryAfterCheck, "", "Internal pricing error", "Check with account-list whether anything was charged, and whether the order was carried out, before you send it again."}
	case CodeOutOfOrder:
		return entry{"OUT_OF_ORDER", KindTemporaryFailure, RetryAfterCheck, "", "Out of order", "WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out."}
	}
	return entry{}
}

func (k Kind) facts() (outcome Outcome, httpStatus int) {
	switch k {
	case KindAcknowledged:
		return OutcomeSuccess, 200
	case KindEmpty:
		return OutcomeSuccess, 200
	case KindNotification:
		return OutcomeSuccess, 200
	case KindOK:
		return OutcomeSuccess, 200
	case KindPending:
		return OutcomePending, 202
	case KindInvalidParameter:
		return OutcomeError, 400
	case KindMalformedRequest:
		return OutcomeError, 400
	case KindMissingParameter:
		return OutcomeError, 400
	case KindAuthentication:
		return OutcomeError, 401
	case KindBilling:
		return OutcomeError, 402
	case KindAccessDenied:
		return OutcomeError, 403
	case KindQuota:
		return OutcomeError, 403
	case KindNotFound:
		return OutcomeError, 404
	case KindAlreadyExists:
		return OutcomeError, 409
	case KindNameUnavailable:
		return OutcomeError, 409
	case KindWrongState:
		return OutcomeError, 409
	case KindRequestTooLarge:
		return OutcomeError, 413
	case KindOperationFailed:
		return OutcomeError, 422
	case KindUnsupported:
		return OutcomeError, 422
	case KindRateLimit:
		return OutcomeError, 429
	case KindInternal:
		return OutcomeError, 500
	case KindPaymentUnclear:
		return OutcomeError, 500
	case KindTemporaryFailure:
		return OutcomeError, 503
	}
	return OutcomeError, 0
}

func (c Code) limit() *Limit {
	switch c {
	case CodeRequestLimitExceeded:
		return &Limit{Scope: ScopeAccount, Window: WindowHour, Requests: 1000}
	case CodeIPBlocked:
		return &Limit{Scope: ScopeIPAddress, Window: WindowUnknown}
	case CodeDomainCheckLimitExceeded:
		return &Limit{Scope: ScopeAccount, Window: WindowHour, Requests: 100, Commands: []string{"domain-check", "domain-create", "domain-transfer-check"}}
	case CodeDomainTransferCheckLimitExceeded:
		return &Limit{Scope: ScopeAccount, Window: WindowHour, Requests: 100, Commands: []string{"domain-check", "domain-create", "domain-transfer-check"}}
	case CodeWgpTemplateDailyLimitExceeded:
		return &Limit{Scope: ScopeObject, Window: WindowDay, Commands: []string{"wgp-domain-template-replicate"}}
	}
	return nil
}

// change applies the differences of a command. It reports false if there are none.
func (i *Info) change(command string) bool {
	switch i.Code {
	case CodeOK:
		switch command {
		case "contact-check":
			i.Answer = AnswerPositive
			i.Message = "Contact name is available"
		case "contact-send-auth-info",
			"domain-send-auth-info",
			"nsset-send-auth-info":
			i.Message = "The authorization code was sent by e-mail"
		case "domain-check":
			i.Answer = AnswerPositive
			i.Message = "Domain is available for registration"
		case "domain-tld-period-check":
			i.Answer = AnswerPositive
			i.Message = "The TLD allows this period"
		case "domain-transfer-check":
			i.Answer = AnswerPositive
			i.Message = "Domain transfer is possible"
		case "nsset-check":
			i.Answer = AnswerPositive
			i.Message = "NSSET name is available"
		case "poll-req":
			i.Message = "Notification fetched from the queue"
			i.Hint = "Process data.notify, which has a code of its own: that of an earlier request, or of a system notification. Then confirm the notification with poll-ack."
		default:
			return false
		}
	case CodeNotificationNotFound:
		switch command {
		case "poll-ack":
			i.Outcome = OutcomeSuccess
			i.Retry = RetryNever
			i.Done = DoneYes
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeUnsupportedTld:
		switch command {
		case "contact-check",
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
			"nsset-update":
			i.Parameter = "tld"
			i.Message = "Invalid TLD"
		case "dns-domain-add",
			"dns-domain-axfr-run",
			"dns-domain-commit",
			"dns-domain-copy",
			"dns-domain-info",
			"domain-transfer":
			i.Parameter = "name"
		case "dns-row-add",
			"dns-row-detail",
			"dns-row-update",
			"dns-rows-list":
			i.Parameter = "domain"
		default:
			return false
		}
	case CodeDomainNameInvalid:
		switch command {
		case "dns-domain-add",
			"dns-domain-axfr-run",
			"dns-domain-commit",
			"dns-domain-copy",
			"dns-domain-info",
			"domain-transfer",
			"domain-update-keyset":
			i.Parameter = "name"
		case "dns-row-add",
			"dns-row-detail",
			"dns-row-update",
			"dns-rows-list",
			"wgp-domain-create":
			i.Parameter = "domain"
		default:
			return false
		}
	case CodeParameterInvalidPeriod:
		switch command {
		case "domain-renew":
			i.Message = "Invalid renewal period"
		case "domain-tld-period-check":
			i.Outcome = OutcomeSuccess
			i.Retry = RetryNever
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
			i.Message = "The TLD does not allow this period"
			i.Hint = "Choose another period."
		case "wgp-domain-create":
			i.Parameter = "period_id"
			i.Message = "Invalid period_id"
			i.Hint = "Set period_id to 1 (monthly) or 4 (yearly)."
		default:
			return false
		}
	case CodeParameterInvalidOwnerC:
		switch command {
		case "contact-update":
			i.Parameter = "cname"
			i.Message = "Invalid contact name format"
			i.Hint = "Check the spelling of the contact in cname."
		default:
			return false
		}
	case CodeParameterInvalidNsset:
		switch command {
		case "nsset-info",
			"nsset-send-auth-info",
			"nsset-transfer",
			"nsset-update":
			i.Parameter = "name"
			i.Message = "Invalid NSSET name format"
		default:
			return false
		}
	case CodeParameterInvalidDNS:
		switch command {
		case "domain-transfer":
			i.Hint = "Leave dns out to keep the current DNS servers. Only some registries (.eu, gTLD) accept it in a transfer."
		case "nsset-create",
			"nsset-update":
			i.Hint = "Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2)."
		default:
			return false
		}
	case CodeContactNameInvalid:
		switch command {
		case "contact-check",
			"contact-create",
			"contact-info",
			"contact-send-auth-info",
			"contact-transfer",
			"contact-update":
			i.Parameter = "cname"
		case "nsset-create",
			"nsset-update":
			i.Parameter = "tech_c"
			i.Message = "Invalid format of the technical contact"
			i.Hint = "Check the name of the technical contact in tech_c."
		default:
			return false
		}
	case CodeContactNameAutoGenerated:
		switch command {
		case "contact-check":
			i.Hint = "There is no name to check: contact-create generates it."
		default:
			return false
		}
	case CodeParameterInvalidEmail:
		switch command {
		case "wg-members-create",
			"wg-members-show":
			i.Message = "Invalid email format or the address does not exist"
		default:
			return false
		}
	case CodeSendAuthInfoUnsupported:
		switch command {
		case "contact-send-auth-info":
			i.Message = "Sending the authorization code is not allowed for this contact"
		case "nsset-send-auth-info":
			i.Message = "Sending the authorization code is not allowed for this NSSET"
		default:
			return false
		}
	case CodeDomainUnpaidPeriodExists:
		switch command {
		case "domain-renew":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDomainNameUsedByService:
		switch command {
		case "wgp-domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeCreditAccountActive:
		switch command {
		case "wgp-domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeWgpDomainExists:
		switch command {
		case "wgp-domain-create":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeWgpDomainNotFound:
		switch command {
		case "wgp-domain-delete":
			i.Done = DoneCheck
			i.Hint = "Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded."
		default:
			return false
		}
	case CodeDNSRowRdtypeInvalid:
		switch command {
		case "dns-row-update":
			i.Parameter = ""
			i.Hint = "To change the name or the type, delete the row and add a new one: dns-row-update takes neither."
		default:
			return false
		}
	case CodeDNSRowNameInvalid:
		switch command {
		case "dns-row-update":
			i.Parameter = ""
			i.Hint = "To change the name or the type, delete the row and add a new one: dns-row-update takes neither."
		default:
			return false
		}
	case CodeDNSRowNameInvalidForRdtype:
		switch command {
		case "dns-row-update":
			i.Parameter = ""
			i.Hint = "To change the name or the type, delete the row and add a new one: dns-row-update takes neither."
		default:
			return false
		}
	case CodeDNSRowTTLInvalid:
		switch command {
		case "dns-row-add",
			"dns-row-update":
			i.Message = "TTL is invalid or differs from the TTL of the existing row"
		default:
			return false
		}
	case CodeDNSRowExists:
		switch command {
		case "dns-row-add":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.HTTPStatus = 200
			i.Message = "This row is already there"
			i.Hint = "Treat the row as added."
		case "dns-row-update":
			i.Parameter = "rdata"
			i.Message = "Another row already has this data"
			i.Hint = "Your row is probably unchanged. Read the rows with dns-rows-list; if the other row is enough, delete yours."
		default:
			return false
		}
	case CodeWgpDomainOrServiceNotFound:
		switch command {
		case "wgp-domain-delete":
			i.Done = DoneCheck
			i.Hint = "Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded."
		default:
			return false
		}
	case CodeWgpServiceNotFound:
		switch command {
		case "wgp-domain-delete":
			i.Done = DoneCheck
			i.Hint = "Check with wgp-services-list whether the service is gone already: an earlier request may have succeeded."
		default:
			return false
		}
	case CodeWgpDNSTokenUnavailable:
		switch command {
		case "wgp-domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeWgpDNSRewriteFailed:
		switch command {
		case "wgp-domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeWgpDNSUpdateNotAllowed:
		switch command {
		case "wgp-domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeWgpDNSTokenMissingAndForceNotSet:
		switch command {
		case "wgp-domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDomainRegistered:
		switch command {
		case "domain-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
			i.Hint = "Choose another name. If it is your domain at another registrar, you can transfer it to WEDOS with domain-transfer."
		case "domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDomainUnavailableUnknownReason:
		switch command {
		case "domain-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		case "domain-create":
			i.Done = DoneCheck
			i.Hint = "Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name."
		default:
			return false
		}
	case CodeDomainUnavailable:
		switch command {
		case "domain-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		case "domain-create":
			i.Done = DoneCheck
			i.Hint = "Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name."
		default:
			return false
		}
	case CodeDomainQuarantined:
		switch command {
		case "domain-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeDomainReserved:
		switch command {
		case "domain-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeDomainBlocked:
		switch command {
		case "domain-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeDomainRegisteredByTargetRegistrar:
		switch command {
		case "domain-transfer":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeNssetNotFound:
		switch command {
		case "nsset-info",
			"nsset-send-auth-info",
			"nsset-transfer",
			"nsset-update":
			i.Parameter = "name"
		default:
			return false
		}
	case CodeNssetSendAuthInfoFailed:
		switch command {
		case "domain-transfer-check":
			i.Kind = KindTemporaryFailure
			i.Retry = RetryLater
			i.HTTPStatus = 503
			i.Message = "Domain transfer check failed, the registry could not be reached"
			i.Hint = "Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible."
		default:
			return false
		}
	case CodeDomainTransferNotPossible:
		switch command {
		case "domain-transfer-check":
			i.Outcome = OutcomeSuccess
			i.Retry = RetryNever
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeDomainTransferPending:
		switch command {
		case "domain-transfer":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDomainRegisteredAtWedos:
		switch command {
		case "domain-transfer":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDomainCreateFailed:
		switch command {
		case "domain-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDomainNotFound:
		switch command {
		case "dns-domain-axfr-run",
			"dns-domain-commit",
			"dns-domain-copy",
			"dns-domain-info":
			i.Parameter = "name"
			i.Hint = "Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account."
		case "dns-domain-delete":
			i.Done = DoneCheck
			i.Hint = "Check with dns-domains-list whether the domain is gone from WEDOS DNS already: an earlier request may have succeeded."
		case "dns-row-add",
			"dns-row-detail",
			"dns-row-update",
			"dns-rows-list":
			i.Parameter = "domain"
			i.Hint = "Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name."
		case "domain-info",
			"domain-send-auth-info",
			"domain-update-keyset":
			i.Parameter = "name"
			i.Hint = "Check the spelling of the domain and that it is in your account."
		default:
			return false
		}
	case CodeDomainAccessDenied:
		switch command {
		case "dns-domain-axfr-run",
			"dns-domain-commit",
			"dns-domain-copy",
			"dns-domain-info",
			"dns-row-add",
			"dns-row-detail",
			"dns-row-update",
			"dns-rows-list",
			"domain-info",
			"domain-send-auth-info",
			"domain-update-keyset":
			i.Message = "The domain is not in your account"
		default:
			return false
		}
	case CodeDomainRenewFailed:
		switch command {
		case "domain-renew":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDomainTransferFailed:
		switch command {
		case "domain-transfer":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeContactUnsupported:
		switch command {
		case "nsset-create":
			i.Parameter = "tech_c"
			i.Hint = "Leave tech_c out: the NSSET then gets the technical contact of WEDOS."
		case "nsset-send-auth-info":
			i.Hint = "Check tld: only .cz domains use NSSETs."
		case "nsset-update":
			i.Parameter = "tech_c"
			i.Hint = "Check tld: only .cz domains use NSSETs."
		default:
			return false
		}
	case CodeContactNotFound:
		switch command {
		case "contact-info",
			"contact-transfer":
			i.Parameter = "cname"
		case "nsset-create",
			"nsset-update":
			i.Parameter = "tech_c"
			i.Message = "The technical contact could not be loaded"
			i.Hint = "Check with contact-info that the technical contact in tech_c exists."
		case "nsset-send-auth-info":
			i.Message = "The technical contact could not be loaded"
			i.Hint = "Check with nsset-info which technical contact the NSSET has, and with contact-info that it exists."
		default:
			return false
		}
	case CodeContactCreateFailed:
		switch command {
		case "contact-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeContactRegistered:
		switch command {
		case "contact-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		case "contact-create":
			i.Done = DoneCheck
			i.Hint = "Check with contact-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name."
		default:
			return false
		}
	case CodeContactUnavailableUnknownReason:
		switch command {
		case "contact-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeContactUnavailable:
		switch command {
		case "contact-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeContactQuarantined:
		switch command {
		case "contact-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeContactReserved:
		switch command {
		case "contact-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeContactBlocked:
		switch command {
		case "contact-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeContactRegisteredByTargetRegistrar:
		switch command {
		case "contact-transfer":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeNssetCreateFailed:
		switch command {
		case "nsset-create":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeNssetRegistered:
		switch command {
		case "nsset-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		case "nsset-create":
			i.Done = DoneCheck
			i.Hint = "Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name."
		default:
			return false
		}
	case CodeNssetUnavailableUnknownReason:
		switch command {
		case "nsset-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeNssetUnavailable:
		switch command {
		case "nsset-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeNssetQuarantined:
		switch command {
		case "nsset-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeNssetReserved:
		switch command {
		case "nsset-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeNssetBlocked:
		switch command {
		case "nsset-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
		default:
			return false
		}
	case CodeNssetRegisteredByTargetRegistrar:
		switch command {
		case "nsset-check":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.Answer = AnswerNegative
			i.HTTPStatus = 200
			i.Message = "NSSET is already registered at WEDOS"
		case "nsset-create":
			i.Done = DoneCheck
			i.Hint = "Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name."
		case "nsset-transfer":
			i.Outcome = OutcomeSuccess
			i.Done = DoneYes
			i.HTTPStatus = 200
			i.Hint = "The NSSET is already at WEDOS; there is nothing to transfer."
		default:
			return false
		}
	case CodeDnssecOrderPending:
		switch command {
		case "domain-update-keyset":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSDomainDeleteFailed:
		switch command {
		case "dns-domain-delete":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSDomainAddFailed:
		switch command {
		case "dns-domain-add":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSDomainExists:
		switch command {
		case "dns-domain-add":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSDomainDeleted:
		switch command {
		case "dns-domain-axfr-run",
			"dns-domain-commit",
			"dns-domain-copy",
			"dns-domain-info":
			i.Parameter = "name"
		case "dns-domain-delete":
			i.Outcome = OutcomeSuccess
			i.Retry = RetryNever
			i.Done = DoneYes
			i.HTTPStatus = 200
			i.Hint = "The domain is gone already."
		case "dns-row-add",
			"dns-row-detail",
			"dns-row-update",
			"dns-rows-list":
			i.Parameter = "domain"
		default:
			return false
		}
	case CodeDNSRowAddFailed:
		switch command {
		case "dns-row-add":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSRowDeleteFailed:
		switch command {
		case "dns-row-delete":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSRowNotFound:
		switch command {
		case "dns-row-delete":
			i.Outcome = OutcomeSuccess
			i.Retry = RetryNever
			i.Done = DoneYes
			i.HTTPStatus = 200
			i.Hint = "The row is gone already."
		default:
			return false
		}
	case CodeDNSRowUpdateFailed:
		switch command {
		case "dns-row-update":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSDomainCopyFailed:
		switch command {
		case "dns-domain-copy":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeDNSNewDomainExists:
		switch command {
		case "dns-domain-copy":
			i.Done = DoneCheck
		default:
			return false
		}
	case CodeNssetTemporarilyUnavailable:
		switch command {
		case "nsset-info",
			"nsset-send-auth-info",
			"nsset-transfer",
			"nsset-update":
			i.Retry = RetryLater
			i.Parameter = "name"
		default:
			return false
		}
	case CodeContactTemporarilyUnavailable:
		switch command {
		case "contact-info":
			i.Retry = RetryLater
			i.Parameter = "cname"
		case "nsset-create",
			"nsset-update":
			i.Retry = RetryLater
			i.Parameter = "tech_c"
			i.Message = "The technical contact is not available, try again later"
		case "nsset-send-auth-info":
			i.Retry = RetryLater
			i.Message = "The technical contact is not available, try again later"
		default:
			return false
		}
	case CodeNssetCheckTemporarilyFailed:
		switch command {
		case "nsset-create":
			i.Retry = RetryLater
			i.Hint = "Check with nsset-info that the NSSET was not created, then send the request again later: a few times at most, with increasing pauses."
		default:
			return false
		}
	default:
		return false
	}
	return true
}

// isOrder reports whether a second, identical request could buy or create something twice.
func isOrder(command string) bool {
	switch command {
	case "contact-create",
		"domain-create",
		"domain-renew",
		"domain-transfer",
		"wg-members-create",
		"wgp-domain-create",
		"wgp-domain-renew",
		"wgp-domain-retry",
		"wgp-domain-update-subscription":
		return true
	}
	return false
}

// isRepeatable reports whether a second, identical request does no harm.
func isRepeatable(command string) bool {
	switch command {
	case "account-list",
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
		"wgp-services-list":
		return true
	}
	return false
}

type group struct {
	first   Code
	last    Code
	id      string
	outcome Outcome
}

// The first group that holds a code is the narrowest that does.
var groups = [...]group{
	{1200, 1299, "12xx", OutcomePending},
	{2200, 2299, "22xx", OutcomeError},
	{2300, 2399, "23xx", OutcomeError},
	{2400, 2499, "24xx", OutcomeError},
	{3200, 3299, "32xx", OutcomeError},
	{3300, 3399, "33xx", OutcomeError},
	{4200, 4299, "42xx", OutcomeError},
	{1000, 1999, "1xxx", OutcomePending},
	{2000, 2999, "2xxx", OutcomeError},
	{3000, 3999, "3xxx", OutcomeError},
	{4000, 4999, "4xxx", OutcomeError},
	{5000, 5999, "5xxx", OutcomeError},
}

func (c Code) group() group {
	for _, candidate := range groups {
		if candidate.first <= c && c <= candidate.last {
			return candidate
		}
	}
	return group{outcome: OutcomeError}
}
