// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

//! The response codes of WAPI.
//!
//! See <https://kb.wedos.global/wapi-codes/>

// Programs use only parts of it, this file refers to deprecated names, and names are
// those of the registry.
#![allow(dead_code, deprecated)]
#![allow(non_camel_case_types, clippy::enum_variant_names)]

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

/// A response code of WAPI, made from any number or its digits. Codes are compared by their
/// numbers.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum WapiCode {
    /// 1000: OK
    ///
    /// In contact-check: Contact name is available
    ///
    /// In contact-send-auth-info, domain-send-auth-info, nsset-send-auth-info: The authorization
    /// code was sent by e-mail
    ///
    /// In domain-check: Domain is available for registration
    ///
    /// In domain-tld-period-check: The TLD allows this period
    ///
    /// In domain-transfer-check: Domain transfer is possible
    ///
    /// In nsset-check: NSSET name is available
    ///
    /// In poll-req: Notification fetched from the queue
    Ok,

    /// 1001: Request pending
    ///
    /// Do not send the request again. Wait for the notification that carries the result; from the
    /// poll queue you get it with poll-req.
    RequestPending,

    /// 1002: Notification acquired
    ///
    /// Treat it as success: the notification is marked as read and poll-req will offer the next
    /// one.
    NotificationAcknowledged,

    /// 1003: Empty notifications queue
    ///
    /// Nothing is wrong: there is no unread notification. Ask again at your usual interval.
    NotificationQueueEmpty,

    /// 1200: Domain transferred out
    ///
    /// The domain is no longer in your account. Remove it from your records, stop renewing it at
    /// WEDOS and acknowledge the notification with poll-ack.
    DomainTransferredOut,

    /// 2000: Request parse error
    ///
    /// Check that the request is valid JSON or XML and that it is sent in a POST parameter named
    /// request.
    ///
    /// In EPP (RFC 5730), 2000 means something else: Unknown command
    RequestParseError,

    /// 2001: Invalid request – required parameter missing: user
    ///
    /// Set user to the login of your WEDOS customer account.
    ///
    /// Parameter: user
    ///
    /// In EPP (RFC 5730), 2001 means something else: Command syntax error
    ParameterMissingUser,

    /// 2002: Invalid request – required parameter missing: auth
    ///
    /// Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in
    /// Prague as two digits.
    ///
    /// Parameter: auth
    ///
    /// In EPP (RFC 5730), 2002 means something else: Command use error
    ParameterMissingAuth,

    /// 2003: Invalid request – required parameter missing: command
    ///
    /// Set command to the name of a command, for example ping.
    ///
    /// Parameter: command
    ///
    /// In EPP (RFC 5730), 2003 means something else: Required parameter missing
    ParameterMissingCommand,

    /// 2004: Invalid request – only one data element is allowed
    ///
    /// Put all parameters of the command into one data element and send each command as a request
    /// of its own.
    ///
    /// In EPP (RFC 5730), 2004 means something else: Parameter value range error
    MultipleDataElements,

    /// 2005: Invalid request – clTRID parameter is too long
    ///
    /// Shorten clTRID, or leave it out.
    ///
    /// Parameter: clTRID
    ///
    /// In EPP (RFC 5730), 2005 means something else: Parameter value syntax error
    CltridTooLong,

    /// 2006: Requests limit exceeded
    ///
    /// Stop sending requests and wait until the hour is over. One account may send 1,000 requests
    /// an hour, and requests beyond the limit count as invalid, which gets the IP address blocked
    /// (2052).
    ///
    /// Limit: 1,000 requests per account and hour
    RequestLimitExceeded,

    /// 2007: Invalid request – maximum request size exceeded
    ///
    /// Split the request into several smaller ones.
    RequestTooLarge,

    /// 2008: Invalid request – request is too complex
    ///
    /// Simplify the structure of the data, mainly its nesting and its number of items.
    RequestTooComplex,

    /// 2009: Invalid request – request is empty
    ///
    /// Check that your client really sends the request in a POST parameter named request.
    RequestEmpty,

    /// 2010: Unknown command
    ///
    /// Check the spelling of the command against its documentation.
    ///
    /// Parameter: command
    CommandUnknown,

    /// 2011: Command disabled
    ///
    /// Do not use the command, or ask customer support whether it can be enabled for your account.
    ///
    /// Parameter: command
    CommandDisabled,

    /// 2050: Authentication failure
    ///
    /// Do not repeat the request: repeated failures get your IP address blocked (2052). Check the
    /// login, the WAPI password and how the auth string is computed: it contains the current hour
    /// in Prague, so check the clock and time zone of your server too.
    AuthenticationFailed,

    /// 2051: Access not allowed from this IP address
    ///
    /// Allow the IP address of your server for WAPI in the customer administration, and its IPv6
    /// address too if it has one. Until then send no further requests: each of them counts as
    /// invalid.
    IpNotAllowed,

    /// 2052: IP address temporarily blocked due to too many failed requests
    ///
    /// Stop sending requests from this IP address and wait: each further invalid request lengthens
    /// the block. Meanwhile find and fix the request that keeps failing.
    ///
    /// Limit: a number of requests per IP address, in a window of unknown length
    IpBlocked,

    /// 2100: Required parameter missing
    ///
    /// Compare the parameters with the documentation of the command; the code does not say which
    /// one is missing.
    ///
    /// In EPP (RFC 5730), 2100 means something else: Unimplemented protocol version
    ParameterMissing,

    /// 2101: Parameters mismatch
    ///
    /// Compare the names, types and values of all parameters with the documentation of the command,
    /// and leave out those that it does not know.
    ///
    /// In EPP (RFC 5730), 2101 means something else: Unimplemented command
    ParameterMismatch,

    /// 2102: Invalid request – input data encoding mismatch
    ///
    /// Send the request in UTF-8 and check that all texts in it really are UTF-8.
    ///
    /// In EPP (RFC 5730), 2102 means something else: Unimplemented option
    RequestEncodingMismatch,

    /// 2150: Notification polling not allowed for this account
    ///
    /// In the WAPI settings of the customer administration, choose the poll queue as the way to
    /// receive notifications.
    NotificationPollingNotAllowed,

    /// 2151: Notification does not exist
    ///
    /// The notification was probably acknowledged already. Go on with poll-req and use the ID that
    /// it returns.
    ///
    /// Parameter: id
    NotificationNotFound,

    /// 2201: Unsupported TLD
    ///
    /// Check the spelling of the TLD. If it is right, this command cannot be used for domains under
    /// it.
    ///
    /// In contact-check, contact-create, contact-info, contact-send-auth-info, contact-transfer,
    /// contact-update, nsset-check, nsset-create, nsset-info, nsset-send-auth-info, nsset-transfer,
    /// nsset-update: Invalid TLD
    ///
    /// In EPP (RFC 5730), 2201 means something else: Authorization error
    UnsupportedTld,

    /// 2202: Invalid or unsupported domain name format
    ///
    /// Send the bare domain name such as example.cz, without a protocol, a path, spaces or a
    /// trailing dot.
    ///
    /// In EPP (RFC 5730), 2202 means something else: Invalid authorization information
    DomainNameInvalid,

    /// 2203: Invalid period
    ///
    /// Choose a period that the TLD allows: domain-tld-period-check tells whether it does.
    ///
    /// Parameter: period
    ///
    /// In domain-renew: Invalid renewal period
    ///
    /// In domain-tld-period-check: The TLD does not allow this period
    ///
    /// In wgp-domain-create: Invalid period_id
    ParameterInvalidPeriod,

    /// 2204: Invalid request – required parameter missing: owner_c
    ///
    /// Set owner_c to the name of the contact of the holder. If there is none, create it with
    /// contact-create.
    ///
    /// Parameter: owner_c
    ParameterMissingOwnerC,

    /// 2205: Invalid request – required parameter missing: domain
    ///
    /// Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS
    /// Protection, elsewhere in name.
    ///
    /// Parameter: domain
    ParameterMissingDomain,

    /// 2206: Invalid request – internal error
    ///
    /// Check with wgp-services-list and account-list whether the order was carried out and paid
    /// before you send it again. If the error persists, contact customer support.
    ///
    /// Send it again only once you have found out that it was not carried out.
    DomainRequestInternalError,

    /// 2207: Invalid request – invalid format: owner_c
    ///
    /// Check the spelling of the contact in owner_c.
    ///
    /// Parameter: owner_c
    ///
    /// In contact-update: Invalid contact name format
    ParameterInvalidOwnerC,

    /// 2208: Invalid request – invalid format: admin_c
    ///
    /// Check the spelling of the contact in admin_c.
    ///
    /// Parameter: admin_c
    ParameterInvalidAdminC,

    /// 2209: Invalid request – invalid format: nsset
    ///
    /// Check the spelling of the NSSET.
    ///
    /// Parameter: nsset
    ///
    /// In nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid NSSET name format
    ParameterInvalidNsset,

    /// 2210: Invalid request – invalid format: dns
    ///
    /// Put each DNS server into an element named server, with at least its name; in JSON number
    /// these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for
    /// the servers of WEDOS.
    ///
    /// Parameter: dns
    ParameterInvalidDns,

    /// 2211: Invalid request – too many DNS servers
    ///
    /// List fewer DNS servers.
    ///
    /// Parameter: dns
    TooManyDnsServers,

    /// 2212: Invalid request – required parameter missing: nsset
    ///
    /// Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.
    ///
    /// Parameter: nsset
    ParameterMissingNsset,

    /// 2213: Invalid request – required parameter missing: dns
    ///
    /// Send either dns, with each DNS server in an element named server, or nsset (.cz domains
    /// only). An empty dns sets the DNS servers of WEDOS.
    ///
    /// Parameter: dns
    ParameterMissingDns,

    /// 2214: Invalid request – duplicate DNS entry
    ///
    /// List each DNS server only once.
    ///
    /// Parameter: dns
    DuplicateDnsServer,

    /// 2215: Invalid request – required parameter missing: auth info
    ///
    /// Send the authorization code of the object. You get it from its current registrar or holder.
    ///
    /// Parameter: auth_info
    ParameterMissingAuthInfo,

    /// 2216: Invalid or unsupported contact name format
    ///
    /// Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.
    ///
    /// In nsset-create, nsset-update: Invalid format of the technical contact
    ContactNameInvalid,

    /// 2217: Invalid request – invalid contact data
    ///
    /// Check all data of the contact against the rules of the TLD; the code does not say which item
    /// is wrong.
    ContactDataInvalid,

    /// 2218: Invalid request – contact identifier is created automatically
    ///
    /// Leave cname out or empty: contact-create generates the name and returns it.
    ///
    /// Parameter: cname
    ContactNameAutoGenerated,

    /// 2219: Invalid request – required parameter missing: company
    ///
    /// Fill in the name of the company. contact-update needs all of the contact’s data, not only
    /// what changes.
    ///
    /// Parameter: company
    ParameterMissingCompany,

    /// 2220: Invalid request – required parameter missing: fname
    ///
    /// Fill in the first name. contact-update needs all of the contact’s data, not only what
    /// changes.
    ///
    /// Parameter: fname
    ParameterMissingFname,

    /// 2221: Invalid request – required parameter missing: lname
    ///
    /// Fill in the last name. contact-update needs all of the contact’s data, not only what
    /// changes.
    ///
    /// Parameter: lname
    ParameterMissingLname,

    /// 2222: Invalid request – required parameter missing: email
    ///
    /// Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only
    /// what changes.
    ///
    /// Parameter: email
    ParameterMissingEmail,

    /// 2223: Invalid request – invalid format: email
    ///
    /// Send the address of an existing mailbox: WAPI checks that it exists.
    ///
    /// Parameter: email
    ///
    /// In wg-members-create, wg-members-show: Invalid email format or the address does not exist
    ParameterInvalidEmail,

    /// 2224: Invalid request – required parameter missing: email2
    ///
    /// Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only
    /// what changes.
    ///
    /// Parameter: email2
    ParameterMissingEmail2,

    /// 2225: Invalid request – invalid format: email2
    ///
    /// Send the address of an existing mailbox: WAPI checks that it exists.
    ///
    /// Parameter: email2
    ParameterInvalidEmail2,

    /// 2226: Invalid request – required parameter missing: phone
    ///
    /// Fill in the phone number with its country code. contact-update needs all of the contact’s
    /// data, not only what changes.
    ///
    /// Parameter: phone
    ParameterMissingPhone,

    /// 2227: Invalid request – invalid format: phone
    ///
    /// Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
    ///
    /// Parameter: phone
    ParameterInvalidPhone,

    /// 2228: Invalid request – required parameter missing: fax
    ///
    /// Fill in the fax number with its country code. contact-update needs all of the contact’s
    /// data, not only what changes.
    ///
    /// Parameter: fax
    ParameterMissingFax,

    /// 2229: Invalid request – invalid format: fax
    ///
    /// Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
    ///
    /// Parameter: fax
    ParameterInvalidFax,

    /// 2230: Invalid request – required parameter missing: ic
    ///
    /// Fill in the company registration number (IČO in Czech). contact-update needs all of the
    /// contact’s data, not only what changes.
    ///
    /// Parameter: ic
    ParameterMissingIc,

    /// 2231: Invalid request – invalid format: ic
    ///
    /// Check the company registration number (IČO in Czech).
    ///
    /// Parameter: ic
    ParameterInvalidIc,

    /// 2232: Invalid request – required parameter missing: dic
    ///
    /// Fill in the tax identification number (DIČ in Czech). contact-update needs all of the
    /// contact’s data, not only what changes.
    ///
    /// Parameter: dic
    ParameterMissingDic,

    /// 2233: Invalid request – invalid format: dic
    ///
    /// Check the tax identification number (DIČ in Czech).
    ///
    /// Parameter: dic
    ParameterInvalidDic,

    /// 2234: Invalid request – required parameter missing: addr_street
    ///
    /// Fill in the street. contact-update needs all of the contact’s data, not only what changes.
    ///
    /// Parameter: addr_street
    ParameterMissingAddrStreet,

    /// 2235: Invalid request – required parameter missing: addr_city
    ///
    /// Fill in the city. contact-update needs all of the contact’s data, not only what changes.
    ///
    /// Parameter: addr_city
    ParameterMissingAddrCity,

    /// 2236: Invalid request – required parameter missing: addr_zip
    ///
    /// Fill in the postal code. contact-update needs all of the contact’s data, not only what
    /// changes.
    ///
    /// Parameter: addr_zip
    ParameterMissingAddrZip,

    /// 2237: Invalid request – required parameter missing: addr_country
    ///
    /// Fill in the two-letter ISO code of the country in lower case. contact-update needs all of
    /// the contact’s data, not only what changes.
    ///
    /// Parameter: addr_country
    ParameterMissingAddrCountry,

    /// 2238: Invalid request – invalid format: addr_country
    ///
    /// Send the two-letter ISO code of the country in lower case, for example cz.
    ///
    /// Parameter: addr_country
    ParameterInvalidAddrCountry,

    /// 2239: Invalid request – required parameter missing: addr_state
    ///
    /// Fill in the state or region, not the country. contact-update needs all of the contact’s
    /// data, not only what changes.
    ///
    /// Parameter: addr_state
    ParameterMissingAddrState,

    /// 2240: Invalid request – required parameter missing in other data
    ///
    /// Look up which additional data the TLD requires and fill them in.
    ParameterMissingInOtherData,

    /// 2241: Invalid request – invalid format in other data
    ///
    /// Check the additional data that the TLD requires.
    ParameterInvalidInOtherData,

    /// 2242: Invalid request – invalid status
    ///
    /// Check status: of the commands that the vendor describes, only domains-list takes it.
    ///
    /// Parameter: status
    ParameterInvalidStatus,

    /// 2243: Invalid request – function SendAuthInfo is not allowed for this domain
    ///
    /// The authorization code cannot be sent by this command. Ask customer support how to get it.
    ///
    /// In contact-send-auth-info: Sending the authorization code is not allowed for this contact
    ///
    /// In nsset-send-auth-info: Sending the authorization code is not allowed for this NSSET
    SendAuthInfoUnsupported,

    /// 2244: Invalid request – contact transfer is not allowed for this TLD
    ///
    /// Create a contact of your own with contact-create and use that one.
    ContactTransferUnsupported,

    /// 2245: Invalid request – rules agree missing
    ///
    /// Set rules to the first and last name of the person who agreed to the terms of WEDOS and of
    /// the registry, typically the holder of the domain.
    ///
    /// Parameter: rules
    ParameterMissingRules,

    /// 2246: Invalid request – invalid format: rules agree
    ///
    /// Set rules to the first and last name of the person who agreed to the terms of WEDOS and of
    /// the registry, typically the holder of the domain.
    ///
    /// Parameter: rules
    ParameterInvalidRules,

    /// 2247: Invalid or unsupported NSSET name format
    ///
    /// Check the spelling of the NSSET.
    ///
    /// Parameter: name
    NssetNameInvalid,

    /// 2248: Invalid request – invalid NSSET data
    ///
    /// Check the DNS servers and the technical contact of the NSSET; the code does not say which
    /// item is wrong.
    NssetDataInvalid,

    /// 2249: Invalid request – NSSET transfer is not allowed for this TLD
    ///
    /// Check tld: only .cz domains use NSSETs.
    NssetTransferUnsupported,

    /// 2250: Invalid request – domain check – max. query hour limit exceeded
    ///
    /// Wait until the hour is over. One account may send 100 domain availability requests an hour,
    /// shared by domain-check, domain-create and domain-transfer-check; other commands are not
    /// affected. Until then each attempt counts as an invalid request, and too many of those get
    /// your IP address blocked (2052). The code does not say whether the domain is free.
    ///
    /// Limit: 100 requests per account and hour, together for domain-check, domain-create,
    /// domain-transfer-check
    DomainCheckLimitExceeded,

    /// 2251: Invalid request – domain check failed, try again later
    ///
    /// Wait a while and check the domain again: a few times at most, with increasing pauses. Each
    /// check counts towards the hourly limit (2250). The code does not say whether the domain is
    /// free.
    DomainCheckRequestTemporarilyFailed,

    /// 2252: Invalid request – domain transfer check – max. query hour limit exceeded
    ///
    /// Wait until the hour is over. One account may send 100 domain availability requests an hour,
    /// shared by domain-check, domain-create and domain-transfer-check; other commands are not
    /// affected. Until then each attempt counts as an invalid request, and too many of those get
    /// your IP address blocked (2052). The code does not say whether the transfer is possible.
    ///
    /// Limit: 100 requests per account and hour, together for domain-check, domain-create,
    /// domain-transfer-check
    DomainTransferCheckLimitExceeded,

    /// 2253: Invalid request – invalid format: addr_zip
    ///
    /// Check the postal code, and that it fits the country.
    ///
    /// Parameter: addr_zip
    ParameterInvalidAddrZip,

    /// 2264: Invalid KEYSET name
    ///
    /// Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.
    ///
    /// Parameter: keyset
    KeysetNameInvalid,

    /// 2265: DNSSEC is not supported
    ///
    /// DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.
    DnssecUnsupported,

    /// 2266: Unsupported action for secondary domain
    ///
    /// Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain
    /// that is primary in WEDOS DNS.
    ///
    /// Parameter: keyset
    KeysetActionUnsupportedForSecondaryDomain,

    /// 2267: Unsupported action for primary domain
    ///
    /// Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only
    /// for a domain that is secondary in WEDOS DNS or does not use it.
    ///
    /// Parameter: keyset
    KeysetActionUnsupportedForPrimaryDomain,

    /// 2269: An unpaid new period already exists
    ///
    /// A renewal of the domain is already ordered but not paid. Either pay that order in the
    /// customer administration and do not renew again, or cancel the order there and renew through
    /// WAPI.
    DomainUnpaidPeriodExists,

    /// 2272: Invalid IP address format
    ///
    /// Check all addresses in upstream_ips: they are IP addresses, not host names.
    ///
    /// Parameter: upstream_ips
    ParameterInvalidUpstreamIps,

    /// 2273: Invalid variant
    ///
    /// Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).
    ///
    /// Parameter: variant_id
    ParameterInvalidVariantId,

    /// 2274: Internal error – missing user_id
    ///
    /// Do not repeat the request: each time it counts as invalid. You do not send user_id, so there
    /// is nothing to correct; give customer support the svTRID of the answer.
    InternalUserIdMissing,

    /// 2275: Internal error – user not found
    ///
    /// Do not repeat the request: each time it counts as invalid. Give customer support the svTRID
    /// of the answer.
    InternalUserNotFound,

    /// 2276: Unsupported TLD or maximal domain level exceeded
    ///
    /// Check the TLD, or order the service for a domain with fewer levels.
    ///
    /// Parameter: domain
    UnsupportedTldOrDomainLevel,

    /// 2277: Not allowed to explicitly prepend www. to the domain name
    ///
    /// Send the domain without www. at its beginning.
    ///
    /// Parameter: domain
    DomainNameHasWwwPrefix,

    /// 2278: Domain name cannot be used – there is a service with this domain name
    ///
    /// Check with wgp-services-list whether the service is yours: an earlier order may have
    /// succeeded. If it is, use it; otherwise choose another domain name.
    DomainNameUsedByService,

    /// 2279: Credit account is locked
    ///
    /// Find out in the customer administration or from customer support why the credit account is
    /// locked. Send the order again only once it is unlocked.
    CreditAccountLocked,

    /// 2280: Credit account active
    ///
    /// Check the state of the credit account in the customer administration, and with account-list
    /// that nothing was charged, before you send the order again.
    CreditAccountActive,

    /// 2281: Inactive credit account
    ///
    /// Activate the credit account in the customer administration; WAPI takes all payments from it.
    CreditAccountInactive,

    /// 2282: Invalid credit account currency
    ///
    /// Check that the credit account is kept in the currency in which the service is charged.
    CreditAccountCurrencyInvalid,

    /// 2283: Invalid amount or insufficient credit
    ///
    /// Compare the credit (credit-info) with the price of the service. If it is too low, top up the
    /// credit and send the order again.
    AmountInvalidOrInsufficientCredit,

    /// 2284: Credit account information error
    ///
    /// Check with account-list whether a payment was taken, and with wgp-services-list whether the
    /// service was created. Send the order again only if neither is the case.
    ///
    /// Send it again only once you have found out that it was not carried out.
    CreditAccountInformationError,

    /// 2285: Incorrect VAT settings
    ///
    /// Correct the tax data of your account in the customer administration.
    VatSettingsInvalid,

    /// 2286: Credit account – internal error
    ///
    /// Check with account-list whether a payment was taken, and with wgp-services-list whether the
    /// service was created. Send the order again only if neither is the case.
    ///
    /// Send it again only once you have found out that it was not carried out.
    CreditAccountInternalError,

    /// 2290: Credit account – activity has not been added to the credit account
    ///
    /// Check with account-list whether a payment was taken, and with wgp-services-list whether the
    /// service was created. Send the order again only if neither is the case.
    ///
    /// Send it again only once you have found out that it was not carried out.
    CreditAccountMovementAddFailed,

    /// 2291: Domain already exists for this customer account in the WGP API
    ///
    /// Do not order again: the domain is already in WEDOS Protection under your account.
    WgpDomainExists,

    /// 2292: Domain not found for this customer account in the WGP API
    ///
    /// Look the domain up with wgp-services-list, or add it with wgp-domain-create.
    WgpDomainNotFound,

    /// 2293: Unable to get the credit balance on the credit account
    ///
    /// Check with account-list whether a payment was taken, and with wgp-services-list whether the
    /// service was created. Send the order again only if neither is the case.
    ///
    /// Send it again only once you have found out that it was not carried out.
    CreditAccountBalanceUnavailable,

    /// 2294: Unable to retrieve service price
    ///
    /// Check that variant_id and period_id exist. Before you send the order again, check with
    /// account-list and wgp-services-list that nothing was paid or created.
    ///
    /// Send it again only once you have found out that it was not carried out.
    WgpServicePriceUnavailable,

    /// 2295: Unable to create domain in WGP. The payment has been cancelled.
    ///
    /// Check with account-list that the payment was returned, and with wgp-services-list that the
    /// service does not exist, before you send the order again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    WgpDomainCreateFailed,

    /// 2296: Credit account movement cannot be cancelled
    ///
    /// Do not send the order again yet. Check the movements on the credit account (account-list),
    /// and contact customer support if a payment for a service that you did not get remains there.
    ///
    /// Send it again only once you have found out that it was not carried out.
    CreditAccountMovementCancelFailed,

    /// 2301: Invalid request – WDNS domain – invalid type format
    ///
    /// Set type to primary or secondary.
    ///
    /// Parameter: type
    ///
    /// In EPP (RFC 5730), 2301 means something else: Object not pending transfer
    DnsDomainTypeInvalid,

    /// 2302: Invalid request – WDNS domain – required parameter missing: primary_ip
    ///
    /// Send the IP address of the primary DNS server: a secondary domain needs it.
    ///
    /// Parameter: primary_ip
    ///
    /// In EPP (RFC 5730), 2302 means something else: Object exists
    ParameterMissingPrimaryIp,

    /// 2303: Invalid request – WDNS domain – invalid primary_ip format
    ///
    /// Send the IP address of the primary DNS server, not its name.
    ///
    /// Parameter: primary_ip
    ///
    /// In EPP (RFC 5730), 2303 means something else: Object does not exist
    ParameterInvalidPrimaryIp,

    /// 2304: Invalid request – WDNS domain – invalid axfr_enabled format
    ///
    /// Set axfr_enabled to 0 or 1.
    ///
    /// Parameter: axfr_enabled
    ///
    /// In EPP (RFC 5730), 2304 means something else: Object status prohibits operation
    ParameterInvalidAxfrEnabled,

    /// 2305: Invalid request – WDNS domain – required parameter missing: axfr_ips
    ///
    /// List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
    ///
    /// Parameter: axfr_ips
    ///
    /// In EPP (RFC 5730), 2305 means something else: Object association prohibits operation
    ParameterMissingAxfrIps,

    /// 2306: Invalid request – WDNS domain – invalid axfr_ips format
    ///
    /// List the IP addresses that may transfer the zone, each in an element named ip.
    ///
    /// Parameter: axfr_ips
    ///
    /// In EPP (RFC 5730), 2306 means something else: Parameter value policy error
    ParameterInvalidAxfrIps,

    /// 2308: Invalid request – WDNS domain – invalid ns format
    ///
    /// Check ns, or leave it out: the documentation of dns-domain-add does not describe it.
    ///
    /// Parameter: ns
    ///
    /// In EPP (RFC 5730), 2308 means something else: Data management policy violation
    ParameterInvalidNs,

    /// 2309: Invalid request – WDNS domain – invalid rdtype format
    ///
    /// Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.
    ///
    /// Parameter: type
    DnsRowRdtypeInvalid,

    /// 2310: Invalid request – WDNS domain – rows count limit reached
    ///
    /// Delete rows of the domain that are no longer needed. Waiting does not help.
    DnsRowLimitReached,

    /// 2311: Invalid request – WDNS domain – invalid name format
    ///
    /// Set name to the part in front of the domain only, such as www; leave it empty for the domain
    /// itself.
    ///
    /// Parameter: name
    DnsRowNameInvalid,

    /// 2312: Invalid request – WDNS domain – invalid name format for this rdtype
    ///
    /// Check name against type: not every record type allows every name.
    ///
    /// Parameter: name
    DnsRowNameInvalidForRdtype,

    /// 2313: Invalid request – WDNS domain – invalid CNAME for this name
    ///
    /// A CNAME is not allowed at the domain itself or alongside other records of the same name.
    /// Delete those records, or use another type.
    DnsRowCnameInvalidForName,

    /// 2314: Invalid request – WDNS domain – invalid rdata format for this rdtype
    ///
    /// Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an
    /// IPv6 address, a CNAME a host name.
    ///
    /// Parameter: rdata
    DnsRowRdataInvalidForRdtype,

    /// 2315: Invalid request – WDNS domain – invalid TTL
    ///
    /// Use the TTL that the existing rows with the same name and type have, or change their TTL
    /// first.
    ///
    /// Parameter: ttl
    ///
    /// In dns-row-add, dns-row-update: TTL is invalid or differs from the TTL of the existing row
    DnsRowTtlInvalid,

    /// 2316: Invalid request – WDNS domain – this row exists
    ///
    /// A row with this data is already there: read the rows with dns-rows-list.
    ///
    /// In dns-row-add: This row is already there
    ///
    /// In dns-row-update: Another row already has this data
    DnsRowExists,

    /// 2317: Invalid request – WDNS domain – invalid TTL limit
    ///
    /// Choose a usual TTL, for example 1800 seconds.
    ///
    /// Parameter: ttl
    DnsRowTtlOutOfRange,

    /// 2318: Invalid request – WDNS domain – unsupported action for secondary domain
    ///
    /// A secondary domain takes its rows from the primary DNS server. Read and change them there.
    DnsActionUnsupportedForSecondaryDomain,

    /// 2319: Invalid request – WDNS domain – unsupported action for primary domain
    ///
    /// Use the command only for a secondary domain. Changes of a primary domain are saved by
    /// dns-domain-commit.
    DnsActionUnsupportedForPrimaryDomain,

    /// 2320: Invalid request – WDNS domain – invalid or unsupported new domain name format
    ///
    /// Send the bare domain in name_new, for example example.cz.
    ///
    /// Parameter: name_new
    DnsNewDomainNameInvalid,

    /// 2321: Invalid request – WDNS domain – unsupported TLD of new domain name
    ///
    /// Check the spelling of the TLD in name_new.
    ///
    /// Parameter: name_new
    DnsNewDomainTldUnsupported,

    /// 2322: Invalid request – WDNS domain – maximum user domains count exceeded
    ///
    /// Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a
    /// higher limit. Waiting does not help.
    DnsDomainLimitReached,

    /// 2400: Internal error – unknown response code
    ///
    /// Find out whether the request was carried out before you send it again; after
    /// wg-members-create use wg-members-show. If the same request fails repeatedly, give customer
    /// support the svTRID of the answer.
    ///
    /// Send it again only once you have found out that it was not carried out.
    ///
    /// In EPP (RFC 5730), 2400 means something else: Command failed
    InternalResponseCodeUnknown,

    /// 2401: Cannot apply template to domain
    ///
    /// Check with wgp-domain-templates-list that the template is yours and belongs to the plan of
    /// the domain.
    WgpTemplateApplyFailed,

    /// 2402: Invalid domain template
    ///
    /// Choose a template from wgp-domain-templates-list.
    ///
    /// Parameter: template_domain_id
    WgpTemplateInvalid,

    /// 2403: Domain template and user mismatch
    ///
    /// Use a template of your own account; wgp-domain-templates-list lists them.
    WgpTemplateUserMismatch,

    /// 2404: Domain template and domain plan mismatch
    ///
    /// Choose a template that belongs to the plan of the domain, or change the plan with
    /// wgp-domain-update-subscription.
    WgpTemplatePlanMismatch,

    /// 2405: Daily template domain limit reached
    ///
    /// Wait until the next day before you use this template again. By its text the limit concerns
    /// only this template.
    ///
    /// Limit: a number of requests per object and day, together for wgp-domain-template-replicate
    WgpTemplateDailyLimitExceeded,

    /// 2406: Domain/service not found
    ///
    /// Look the domain up with wgp-services-list.
    WgpDomainOrServiceNotFound,

    /// 2407: Template domain not found
    ///
    /// Choose a template from wgp-domain-templates-list.
    ///
    /// Parameter: template_domain_id
    WgpTemplateDomainNotFound,

    /// 2408: Missing variant_id or period_id
    ///
    /// Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or
    /// 4 (yearly).
    ParameterMissingVariantIdOrPeriodId,

    /// 2409: Service renewal failed
    ///
    /// Check with wgp-domain-info and account-list whether the service was renewed and paid before
    /// you send the request again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    WgpServiceRenewFailed,

    /// 2410: Service not found
    ///
    /// Look the service up with wgp-services-list.
    WgpServiceNotFound,

    /// 2411: Unavailable token to rewrite DNS
    ///
    /// Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat
    /// an order, check with wgp-services-list that it was not carried out.
    WgpDnsTokenUnavailable,

    /// 2412: Failed API request to rewrite DNS
    ///
    /// Check the DNS rows of the domain: some of them may not have changed. Before you repeat an
    /// order, check with wgp-services-list that it was not carried out.
    WgpDnsRewriteFailed,

    /// 2413: Request failed, WGP does not have permission to update DNS
    ///
    /// Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat
    /// an order, check with wgp-services-list that it was not carried out.
    WgpDnsUpdateNotAllowed,

    /// 2414: WGP does not have a token and the user did not set the force flag in WAPI
    ///
    /// Give WGP access to the DNS of the domain, or set the force flag; first look up in the
    /// documentation what it does. Before you repeat an order, check with wgp-services-list that it
    /// was not carried out.
    WgpDnsTokenMissingAndForceNotSet,

    /// 2415: Limiter value reached
    ///
    /// The code does not say which limit. It is probably one of the plan: remove something, or
    /// change the plan.
    WgpLimitReached,

    /// 2416: Invalid domain mode
    ///
    /// Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.
    ///
    /// Parameter: mode
    WgpDomainModeInvalid,

    /// 2419: Invitation not found
    ///
    /// The vendor does not explain the code. Check the address in email, and whether the invitation
    /// was accepted or withdrawn in the meantime.
    WgInvitationNotFound,

    /// 2420: Invalid policy array
    ///
    /// Compare policies with the documentation of the command.
    ///
    /// Parameter: policies
    WgPolicyInvalid,

    /// 3001: Billing error – invalid currency
    ///
    /// Check that the credit account is kept in the currency in which the service is charged.
    BillingCurrencyInvalid,

    /// 3002: Billing error – insufficient credit
    ///
    /// Top up the credit in the customer administration and send the order again. credit-info shows
    /// how much is left.
    InsufficientCredit,

    /// 3003: Account error – undefined contact data
    ///
    /// Fill in the contact data of your customer account in the customer administration.
    AccountContactDataMissing,

    /// 3004: Invalid input – from and to dates are missing
    ///
    /// Send date_from and date_to (YYYY-MM-DD).
    ParameterMissingDateRange,

    /// 3005: Invalid input – wrong date
    ///
    /// Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.
    ParameterInvalidDateRange,

    /// 3201: Domain is registered
    ///
    /// The domain is taken. If you have ordered it, check with domain-info whether it is yours: an
    /// earlier order may have succeeded. Otherwise choose another name.
    DomainRegistered,

    /// 3202: Domain is not available (unknown reason)
    ///
    /// Choose another name. The registry of the TLD may know the reason.
    DomainUnavailableUnknownReason,

    /// 3203: Domain is not available
    ///
    /// Choose another name for the domain.
    DomainUnavailable,

    /// 3204: Domain is not available, quarantine
    ///
    /// The domain expired or was deleted, and nobody else can register it until the quarantine
    /// ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.
    DomainQuarantined,

    /// 3205: Domain is not available, reserved
    ///
    /// The registry has reserved this name. Choose another one, or ask the registry of the TLD
    /// about it.
    DomainReserved,

    /// 3206: Domain is not available, blocked
    ///
    /// The registry does not allow this name to be registered. Choose another one, or ask the
    /// registry of the TLD about it.
    DomainBlocked,

    /// 3207: Registered by target registrar
    ///
    /// The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether
    /// it is in your account. If it is not, ask customer support how to move it there.
    DomainRegisteredByTargetRegistrar,

    /// 3208: Transfer not allowed, expiration too close
    ///
    /// Renew the domain with its current registrar and order the transfer after that.
    DomainTransferExpirationTooClose,

    /// 3209: Domain send auth info failed
    ///
    /// Check that the holder of the domain has a working e-mail address, or ask customer support
    /// for the authorization code.
    DomainSendAuthInfoFailed,

    /// 3210: Domain send auth info failed: domain is not available
    ///
    /// Check the spelling of the domain and that it exists in the registry.
    DomainNotFoundForSendAuthInfo,

    /// 3211: Contact owner_c is not available
    ///
    /// Check with contact-info that the contact exists, or create it with contact-create.
    ///
    /// Parameter: owner_c
    ContactOwnerCNotFound,

    /// 3212: Contact admin_c is not available
    ///
    /// Check with contact-info that the contact exists, or create it with contact-create.
    ///
    /// Parameter: admin_c
    ContactAdminCNotFound,

    /// 3213: Contact send auth info failed: contact is not available
    ///
    /// Check the spelling of the contact and that it exists in the registry.
    ContactNotFoundForSendAuthInfo,

    /// 3214: NSSET is not available
    ///
    /// Check the name of the NSSET and that it exists in the registry of the TLD.
    NssetNotFound,

    /// 3215: Contact send auth info failed
    ///
    /// Check that the contact has a working e-mail address, or ask customer support for the
    /// authorization code.
    ContactSendAuthInfoFailed,

    /// 3216: Domain info failed
    ///
    /// Check the spelling of the domain and that it is in your account. If both are right, contact
    /// customer support.
    DomainInfoFailed,

    /// 3217: NSSET send auth info failed
    ///
    /// Check that the technical contact of the NSSET has a working e-mail address, or ask customer
    /// support for the authorization code.
    ///
    /// In domain-transfer-check: Domain transfer check failed, the registry could not be reached
    NssetSendAuthInfoFailed,

    /// 3218: Domain transfer is not possible
    ///
    /// Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether
    /// it was registered or transferred less than 60 days ago.
    DomainTransferNotPossible,

    /// 3219: Domain already pending for transfer
    ///
    /// Do not order another transfer; wait until the running one ends. If you ordered it, its
    /// result comes as a notification.
    DomainTransferPending,

    /// 3220: Domain is already registered in our system
    ///
    /// The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info
    /// whether it is in your account. If it is not, ask customer support how to move it there.
    DomainRegisteredAtWedos,

    /// 3221: Domain create failed
    ///
    /// Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with
    /// domain-info and account-list that nothing was registered or charged.
    DomainCreateFailed,

    /// 3222: Domain open failed
    ///
    /// Check the spelling of the domain and that it is in your account. For the DNS commands it
    /// must also have been added to WEDOS DNS.
    DomainNotFound,

    /// 3223: Domain authentication error
    ///
    /// Check that you are using the account that the domain belongs to, and that the domain is
    /// spelt correctly.
    ///
    /// In dns-domain-axfr-run, dns-domain-commit, dns-domain-copy, dns-domain-info, dns-row-add,
    /// dns-row-detail, dns-row-update, dns-rows-list, domain-info, domain-send-auth-info,
    /// domain-update-keyset: The domain is not in your account
    DomainAccessDenied,

    /// 3224: Domain renew failed
    ///
    /// Check the expiration of the domain with domain-info and the payments with account-list
    /// before you renew again.
    DomainRenewFailed,

    /// 3225: Domain update DNS failed
    ///
    /// The code does not say why. Probably the new DNS servers do not answer for the domain yet, or
    /// the NSSET does not exist: check both.
    DomainUpdateNsFailed,

    /// 3226: Domain transfer failed
    ///
    /// Check with domain-transfer-check whether the transfer is possible, and ask the current
    /// registrar why it failed. Before you order again, check with account-list that nothing was
    /// charged.
    DomainTransferFailed,

    /// 3227: Domain transfer failed – authorization error
    ///
    /// Check auth_info. Get a valid authorization code from the current registrar or the holder and
    /// copy it exactly, including upper and lower case.
    ///
    /// Parameter: auth_info
    DomainTransferAuthorizationFailed,

    /// 3228: Contact is not supported
    ///
    /// Do not use the contact commands for this TLD.
    ContactUnsupported,

    /// 3229: Contact is not available
    ///
    /// Check the name of the contact and that it exists in the registry of the TLD.
    ///
    /// In nsset-create, nsset-send-auth-info, nsset-update: The technical contact could not be
    /// loaded
    ContactNotFound,

    /// 3230: Contact create failed
    ///
    /// Check all data of the contact against the rules of the TLD, and whether it was created after
    /// all: with contact-info, or in the customer administration if WAPI chose the name.
    ContactCreateFailed,

    /// 3231: Contact is already registered
    ///
    /// If the contact is yours, use it as it is; otherwise choose another name.
    ContactRegistered,

    /// 3232: Contact is not available (unknown reason)
    ///
    /// Choose another name for the contact.
    ContactUnavailableUnknownReason,

    /// 3233: Contact is not available
    ///
    /// Choose another name for the contact.
    ContactUnavailable,

    /// 3234: Contact is not available, quarantine
    ///
    /// Choose another name for the contact.
    ContactQuarantined,

    /// 3235: Contact is not available, reserved
    ///
    /// Choose another name for the contact.
    ContactReserved,

    /// 3236: Contact is not available, blocked
    ///
    /// Choose another name for the contact.
    ContactBlocked,

    /// 3237: Contact is already registered by target registrar
    ///
    /// The contact is already at WEDOS; there is nothing to transfer.
    ContactRegisteredByTargetRegistrar,

    /// 3238: Contact update – authorization error
    ///
    /// Send the authorization code of the contact in auth_info; without it you can change only
    /// contacts that are already authorized for your account. contact-send-auth-info sends it to
    /// the e-mail address of the contact.
    ///
    /// Parameter: auth_info
    ContactUpdateAuthorizationFailed,

    /// 3239: Contact update failed
    ///
    /// Send all of the contact’s data, not only what changes, and check it against the rules of the
    /// TLD.
    ContactUpdateFailed,

    /// 3240: Contact transfer – authorization error
    ///
    /// Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends
    /// it to the e-mail address of the contact.
    ///
    /// Parameter: auth_info
    ContactTransferAuthorizationFailed,

    /// 3241: Contact transfer failed
    ///
    /// Check the name of the contact, and ask its current registrar whether it may be transferred.
    ContactTransferFailed,

    /// 3242: NSSET is not supported
    ///
    /// Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.
    NssetUnsupported,

    /// 3243: NSSET is not available
    ///
    /// Choose another name for the NSSET.
    NssetUnavailableForCreate,

    /// 3244: NSSET create failed
    ///
    /// Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was
    /// created after all.
    NssetCreateFailed,

    /// 3245: NSSET is registered
    ///
    /// If the NSSET is yours, use it as it is; otherwise choose another name.
    NssetRegistered,

    /// 3246: NSSET is not available (unknown reason)
    ///
    /// Choose another name for the NSSET.
    NssetUnavailableUnknownReason,

    /// 3247: NSSET is not available
    ///
    /// Choose another name for the NSSET.
    NssetUnavailable,

    /// 3248: NSSET is not available, quarantine
    ///
    /// Choose another name for the NSSET.
    NssetQuarantined,

    /// 3249: NSSET is not available, reserved
    ///
    /// Choose another name for the NSSET.
    NssetReserved,

    /// 3250: NSSET is not available, blocked
    ///
    /// Choose another name for the NSSET.
    NssetBlocked,

    /// 3251: NSSET is registered by target registrar
    ///
    /// The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another
    /// name.
    ///
    /// In nsset-check: NSSET is already registered at WEDOS
    NssetRegisteredByTargetRegistrar,

    /// 3252: NSSET update – authorization error
    ///
    /// Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends
    /// it to the e-mail address of the technical contact.
    ///
    /// Parameter: auth_info
    NssetUpdateAuthorizationFailed,

    /// 3254: NSSET update failed
    ///
    /// Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers
    /// and its technical contact.
    NssetUpdateFailed,

    /// 3255: NSSET transfer – authorization error
    ///
    /// Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends
    /// it to the e-mail address of the technical contact.
    ///
    /// Parameter: auth_info
    NssetTransferAuthorizationFailed,

    /// 3256: NSSET transfer failed
    ///
    /// Check the name of the NSSET, and ask its current registrar whether it may be transferred.
    NssetTransferFailed,

    /// 3257: NSSET send auth info failed: NSSET is not available
    ///
    /// Check the spelling of the NSSET and that it exists in the registry.
    NssetNotFoundForSendAuthInfo,

    /// 3258: Registry outage in progress
    ///
    /// Wait until the outage of the registry is over, then send the request again: a few times at
    /// most, with increasing pauses. Before you repeat an order, check the object and the payments
    /// (account-list): it may have been carried out.
    ///
    /// Send it again only once you have found out that it was not carried out.
    RegistryOutage,

    /// 3259: KEYSET is not available
    ///
    /// Check the name of the KEYSET and that it exists in the registry of the TLD.
    ///
    /// Parameter: keyset
    KeysetNotFound,

    /// 3260: A DNSSEC order is already pending
    ///
    /// Do not send another request: if the pending order is yours, the setting is under way. Change
    /// it again only when that order is finished.
    DnssecOrderPending,

    /// 3262: DNSSEC setting failed
    ///
    /// Check keyset and the DNS servers of the domain. If both are right, contact customer support.
    DnssecUpdateFailed,

    /// 3263: Domain does not use WEDOS DNS
    ///
    /// Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the
    /// name of your own KEYSET.
    DomainNotUsingWedosDns,

    /// 3264: KEYSET is blocked
    ///
    /// Use another KEYSET, or have this one unblocked.
    ///
    /// Parameter: keyset
    KeysetBlocked,

    /// 3301: WDNS domain delete failed
    ///
    /// Check with dns-domains-list whether the domain is still in WEDOS DNS.
    DnsDomainDeleteFailed,

    /// 3302: WDNS domain add failed
    ///
    /// Check with dns-domains-list whether the domain was added after all. If not, check all
    /// parameters.
    DnsDomainAddFailed,

    /// 3303: WDNS domain exists
    ///
    /// Check with dns-domains-list whether the domain is in your account. If it is, go on with its
    /// rows (dns-rows-list); otherwise contact customer support.
    DnsDomainExists,

    /// 3304: WDNS domain update failed
    ///
    /// Check with dns-domain-info what the domain looks like now, then check all parameters.
    DnsDomainUpdateFailed,

    /// 3305: WDNS domain user locked
    ///
    /// Unlock DNS editing of this domain in the customer administration or ask customer support to
    /// do so, then send the request again.
    DnsDomainLocked,

    /// 3306: WDNS domain is deleted
    ///
    /// If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
    DnsDomainDeleted,

    /// 3307: WDNS domain row add failed
    ///
    /// Check with dns-rows-list that the row is not there, check its data and add it again.
    DnsRowAddFailed,

    /// 3308: WDNS domain row delete failed
    ///
    /// Check with dns-rows-list whether the row is still there, and use the ID that it returns.
    DnsRowDeleteFailed,

    /// 3309: WDNS domain row ID does not exist
    ///
    /// Read the rows again with dns-rows-list and use the ID that it returns.
    ///
    /// Parameter: row_id
    DnsRowNotFound,

    /// 3310: WDNS domain row update failed
    ///
    /// Check the row with dns-row-detail. To change its name or type, delete the row and add a new
    /// one.
    DnsRowUpdateFailed,

    /// 3311: WDNS domain copy failed
    ///
    /// Check with dns-domains-list whether the new domain was added, and with dns-rows-list which
    /// rows it has.
    DnsDomainCopyFailed,

    /// 3312: WDNS new domain exists
    ///
    /// Check with dns-rows-list whether an earlier request has copied the rows already. If not,
    /// change the rows of the existing domain; delete it before you copy only if none of its rows
    /// are needed.
    ///
    /// Parameter: name_new
    DnsNewDomainExists,

    /// 4000: Internal error
    ///
    /// If the request was to change something, find out whether it did so before you send it again;
    /// for an order check the object and the payments (account-list). If the error persists, give
    /// customer support the svTRID of the answer.
    ///
    /// Send it again only once you have found out that it was not carried out.
    InternalError,

    /// 4001: Internal exception
    ///
    /// If the request was to change something, find out whether it did so before you send it again;
    /// for an order check the object and the payments (account-list). If the error persists, give
    /// customer support the svTRID of the answer.
    ///
    /// Send it again only once you have found out that it was not carried out.
    InternalException,

    /// 4002: Billing error – credit deduction failed
    ///
    /// Check with account-list whether the credit was deducted, and whether the order was carried
    /// out, before you send it again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    CreditDeductionFailed,

    /// 4003: Billing error – billing failed
    ///
    /// Check with account-list whether the credit was deducted, and whether the order was carried
    /// out, before you send it again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    BillingFailed,

    /// 4201: Domain check failed, try again later
    ///
    /// Wait a while and check the domain again: a few times at most, with increasing pauses. Each
    /// check counts towards the hourly limit (2250). The code does not say whether the domain is
    /// free.
    DomainCheckTemporarilyFailed,

    /// 4202: Contact owner_c is not available, try again later
    ///
    /// The registry did not answer and the contact may exist: do not create it again. Check it with
    /// contact-info and send the request again later: a few times at most, with increasing pauses.
    ///
    /// Parameter: owner_c
    ContactOwnerCTemporarilyUnavailable,

    /// 4203: Contact admin_c is not available, try again later
    ///
    /// The registry did not answer and the contact may exist: do not create it again. Check it with
    /// contact-info and send the request again later: a few times at most, with increasing pauses.
    ///
    /// Parameter: admin_c
    ContactAdminCTemporarilyUnavailable,

    /// 4204: NSSET is not available, try again later
    ///
    /// The registry did not answer and the NSSET may exist: do not create it again. Check it with
    /// nsset-info and send the request again later: a few times at most, with increasing pauses.
    NssetTemporarilyUnavailable,

    /// 4205: Domain info failed, try again later
    ///
    /// The registry did not answer; nothing was changed. Send the request again later: a few times
    /// at most, with increasing pauses. The code does not say whether the domain exists.
    DomainInfoTemporarilyFailed,

    /// 4206: Domain transfer check failed, try again later
    ///
    /// Wait a while and check again: a few times at most, with increasing pauses. Each check counts
    /// towards the hourly limit (2252). The code does not say whether the transfer is possible.
    DomainTransferCheckTemporarilyFailed,

    /// 4207: Domain create failed, try again later
    ///
    /// Check with domain-info and account-list whether the domain was registered and paid before
    /// you order it again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    DomainCreateTemporarilyFailed,

    /// 4208: Domain renew failed, try again later
    ///
    /// Check with domain-info whether the expiration has moved, and with account-list whether the
    /// renewal was paid, before you renew again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    DomainRenewTemporarilyFailed,

    /// 4209: Domain transfer failed, try again later
    ///
    /// Check with domain-info or domains-list whether the transfer went through or is still running
    /// before you order it again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    DomainTransferTemporarilyFailed,

    /// 4210: Domain update DNS failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
    /// it sets the same DNS servers.
    DomainUpdateNsTemporarilyFailed,

    /// 4211: Contact check failed, try again later
    ///
    /// Wait a while and check the contact again: a few times at most, with increasing pauses. The
    /// code does not say whether the name is free.
    ContactCheckTemporarilyFailed,

    /// 4212: Contact is not available, try again later
    ///
    /// The registry did not answer and the contact may exist: do not create it again. Check it with
    /// contact-info and send the request again later: a few times at most, with increasing pauses.
    ///
    /// In nsset-create, nsset-send-auth-info, nsset-update: The technical contact is not available,
    /// try again later
    ContactTemporarilyUnavailable,

    /// 4213: Contact create failed, try again later
    ///
    /// Check whether the contact was created before you create it again: with contact-info, or in
    /// the customer administration if WAPI chose the name. A repeat may create a second contact.
    ///
    /// Send it again only once you have found out that it was not carried out.
    ContactCreateTemporarilyFailed,

    /// 4214: Domain send auth info failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. The authorization
    /// code may then come by e-mail twice: use the newer one.
    DomainSendAuthInfoTemporarilyFailed,

    /// 4215: Contact update failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
    /// it sets the same data. contact-info shows whether they were saved.
    ContactUpdateTemporarilyFailed,

    /// 4216: Contact transfer failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. If it then
    /// answers 3237, the transfer went through the first time.
    ContactTransferTemporarilyFailed,

    /// 4217: Contact send auth info failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. The authorization
    /// code may then come by e-mail twice: use the newer one.
    ContactSendAuthInfoTemporarilyFailed,

    /// 4218: NSSET check failed, try again later
    ///
    /// Wait a while and check the NSSET again: a few times at most, with increasing pauses. The
    /// code does not say whether the name is free.
    NssetCheckTemporarilyFailed,

    /// 4219: NSSET create failed, try again later
    ///
    /// Check with nsset-info whether the NSSET was created. If it was not, create it again later: a
    /// few times at most, with increasing pauses.
    ///
    /// Send it again only once you have found out that it was not carried out.
    NssetCreateTemporarilyFailed,

    /// 4220: NSSET update failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. A repeat is safe:
    /// it sets the same NSSET. nsset-info shows whether it was saved.
    NssetUpdateTemporarilyFailed,

    /// 4221: NSSET transfer failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. If it then
    /// answers 3251, the transfer went through the first time.
    NssetTransferTemporarilyFailed,

    /// 4222: NSSET send auth info failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. The authorization
    /// code may then come by e-mail twice: use the newer one.
    NssetSendAuthInfoTemporarilyFailed,

    /// 5000: Fatal error
    ///
    /// If the request was to change something, find out whether it did so before you send it again;
    /// for an order check the object and the payments (account-list). If the error persists, give
    /// customer support the svTRID of the answer.
    ///
    /// Send it again only once you have found out that it was not carried out.
    FatalError,

    /// 5001: Internal authentication error
    ///
    /// Your login is not the cause (that would be 2050). Try again later: a few times at most, with
    /// increasing pauses. Before you repeat an order, check whether it was carried out.
    InternalAuthenticationError,

    /// 5002: Internal pricing error
    ///
    /// Check with account-list whether anything was charged, and whether the order was carried out,
    /// before you send it again.
    ///
    /// Send it again only once you have found out that it was not carried out.
    InternalPricingError,

    /// 5003: Out of order
    ///
    /// WAPI is not working at the moment. Pause your jobs and try again later: a few times at most,
    /// with increasing pauses. Before you repeat an order, check the object and the payments
    /// (account-list): it may have been carried out.
    ///
    /// Send it again only once you have found out that it was not carried out.
    OutOfOrder,

    /// An unlisted code. It has the group and the outcome of its range, and
    /// the policy [`Retry::Never`].
    Unknown(u16),
}

/// What a program can do about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Acknowledged
    ///
    /// A notification was marked as read. Ask for the next one.
    Acknowledged,

    /// Nothing to fetch
    ///
    /// The request was carried out, but there is nothing to return. Ask again at the usual
    /// interval.
    Empty,

    /// Notification
    ///
    /// The system reports an event that you did not trigger. Record it and acknowledge the
    /// notification.
    Notification,

    /// Done
    ///
    /// The request was carried out and the answer is final. Use the data of the answer.
    Ok,

    /// Accepted
    ///
    /// The request was accepted and the result comes later as a notification. Do not send the
    /// request again; wait for the notification.
    Pending,

    /// Invalid parameter
    ///
    /// A value in the request is not valid. Correct it and send the request again.
    InvalidParameter,

    /// Malformed request
    ///
    /// The request as a whole cannot be processed. Correct the client; the same request will always
    /// fail.
    MalformedRequest,

    /// Missing parameter
    ///
    /// The request lacks something that the command requires. Add it and send the request again.
    MissingParameter,

    /// Authentication failed
    ///
    /// The login or the auth string is wrong. Stop and correct it: repeated failures get the IP
    /// address blocked.
    Authentication,

    /// Payment problem
    ///
    /// The order was refused because of the credit account, its currency, the amount or the tax
    /// settings. By the text of these codes nothing was charged: correct the cause and send the
    /// order again.
    Billing,

    /// Access denied
    ///
    /// The action is not permitted for this account, from this address or on this object. Request
    /// access, or use the right account or authorization code.
    AccessDenied,

    /// Maximum reached
    ///
    /// The largest number allowed is reached. Waiting does not help; remove something or have the
    /// maximum raised.
    Quota,

    /// Not found
    ///
    /// The object does not exist or could not be loaded. Check its name or ID.
    NotFound,

    /// Already exists
    ///
    /// The object that the request would add already exists, though it may not be yours. If it is
    /// yours, use it; otherwise choose another name.
    AlreadyExists,

    /// Name not available
    ///
    /// The name cannot be registered: it is blocked, reserved, in quarantine or not available for
    /// another reason. Choose another one.
    NameUnavailable,

    /// Wrong state
    ///
    /// The object exists, but its current state does not allow the request. Change the state or
    /// wait until it has changed.
    WrongState,

    /// Request too large
    ///
    /// The request is larger or more complex than WAPI accepts. Split it into several smaller ones.
    RequestTooLarge,

    /// Operation failed
    ///
    /// The operation failed and the answer does not say why. It will fail again unless something
    /// changes: check the object and the data of the request.
    OperationFailed,

    /// Not supported
    ///
    /// This TLD, command, action or type of object is not supported. Do not send the request again;
    /// find another way.
    Unsupported,

    /// Rate limit exceeded
    ///
    /// Too many requests, or too many failed ones, in a given time. Until that time is over, send
    /// nothing that counts towards the limit: it would only make things worse. The code says
    /// nothing about the object.
    RateLimit,

    /// Internal error
    ///
    /// WAPI itself failed, and the request may have been carried out all the same. Find out whether
    /// it was before you send it again.
    Internal,

    /// Payment unclear
    ///
    /// The payment failed halfway, or its state is unknown: money may have been taken and the order
    /// may have been carried out. Check the credit account and the object before you send the order
    /// again.
    PaymentUnclear,

    /// Temporary failure
    ///
    /// Something is not working at the moment, often the registry or the connection to it. Send the
    /// same request again after a pause: a few times at most, with increasing pauses. Before you
    /// repeat an order, check whether it was carried out.
    TemporaryFailure,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// Done.
    Success,

    /// Accepted, the result comes later.
    Pending,

    /// Not done.
    Error,
}

/// When to send the same request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Not at all.
    Never,

    /// After a pause, a few times at most, with increasing pauses.
    Later,

    /// Only when the limit's window is over.
    AfterWindow,

    /// Once the request, the object or the account has been changed.
    AfterFix,

    /// Once you have found out that it was not carried out.
    AfterCheck,
}

/// Whether the request reached its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Done {
    /// The goal has been reached.
    Yes,

    /// The result comes later.
    Pending,

    /// Find out: the request may have been carried out, or the object may be your own.
    Check,

    /// The goal has not been reached, according to the answer.
    No,
}

/// The answer to the question that the command asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// Yes.
    Positive,

    /// No.
    Negative,
}

/// Which requests a limit counts together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Those of one account.
    Account,

    /// Those of one IP address.
    IpAddress,

    /// Those about one object.
    Object,
}

/// How long a limit counts requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Window {
    /// One minute.
    Minute,

    /// One hour.
    Hour,

    /// One day.
    Day,

    /// Of unknown length.
    Unknown_,
}

/// A limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limit {
    /// The requests that count together.
    pub scope: Scope,

    /// How long requests count.
    pub window: Window,

    /// The number of requests allowed, if documented.
    pub requests: Option<u64>,

    /// The commands that count, or `None` for all.
    pub commands: Option<&'static [&'static str]>,
}

/// Information about a code, on its own or in a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Info {
    /// The code. It is `Unknown` only where the registry does not list the number.
    pub code: WapiCode,

    /// The name, if it is listed.
    pub name: Option<&'static str>,

    /// The pattern of the narrowest range that contains it.
    pub group: Option<&'static str>,

    /// What a program can do about it, if it is listed.
    pub kind: Option<Kind>,

    /// How the request ended.
    pub outcome: Outcome,

    /// When to send the same request again.
    pub retry: Retry,

    /// Whether the request reached its goal.
    pub done: Done,

    /// The answer to the question that the command asks.
    pub answer: Option<Answer>,

    /// The limit that was reached.
    pub limit: Option<Limit>,

    /// The request parameter that it is about.
    pub parameter: Option<&'static str>,

    /// The analogous HTTP status, for an HTTP API in front of this one.
    pub http_status: Option<u16>,

    /// The message of a listed code.
    pub message: Option<&'static str>,

    /// The hint: what to do next.
    pub hint: Option<&'static str>,
}

/// A text that is not the digits of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl WapiCode {
    /// Its number.
    pub fn code(self) -> u16 {
        match self {
            Self::Ok => 1000,
            Self::RequestPending => 1001,
            Self::NotificationAcknowledged => 1002,
            Self::NotificationQueueEmpty => 1003,
            Self::DomainTransferredOut => 1200,
            Self::RequestParseError => 2000,
            Self::ParameterMissingUser => 2001,
            Self::ParameterMissingAuth => 2002,
            Self::ParameterMissingCommand => 2003,
            Self::MultipleDataElements => 2004,
            Self::CltridTooLong => 2005,
            Self::RequestLimitExceeded => 2006,
            Self::RequestTooLarge => 2007,
            Self::RequestTooComplex => 2008,
            Self::RequestEmpty => 2009,
            Self::CommandUnknown => 2010,
            Self::CommandDisabled => 2011,
            Self::AuthenticationFailed => 2050,
            Self::IpNotAllowed => 2051,
            Self::IpBlocked => 2052,
            Self::ParameterMissing => 2100,
            Self::ParameterMismatch => 2101,
            Self::RequestEncodingMismatch => 2102,
            Self::NotificationPollingNotAllowed => 2150,
            Self::NotificationNotFound => 2151,
            Self::UnsupportedTld => 2201,
            Self::DomainNameInvalid => 2202,
            Self::ParameterInvalidPeriod => 2203,
            Self::ParameterMissingOwnerC => 2204,
            Self::ParameterMissingDomain => 2205,
            Self::DomainRequestInternalError => 2206,
            Self::ParameterInvalidOwnerC => 2207,
            Self::ParameterInvalidAdminC => 2208,
            Self::ParameterInvalidNsset => 2209,
            Self::ParameterInvalidDns => 2210,
            Self::TooManyDnsServers => 2211,
            Self::ParameterMissingNsset => 2212,
            Self::ParameterMissingDns => 2213,
            Self::DuplicateDnsServer => 2214,
            Self::ParameterMissingAuthInfo => 2215,
            Self::ContactNameInvalid => 2216,
            Self::ContactDataInvalid => 2217,
            Self::ContactNameAutoGenerated => 2218,
            Self::ParameterMissingCompany => 2219,
            Self::ParameterMissingFname => 2220,
            Self::ParameterMissingLname => 2221,
            Self::ParameterMissingEmail => 2222,
            Self::ParameterInvalidEmail => 2223,
            Self::ParameterMissingEmail2 => 2224,
            Self::ParameterInvalidEmail2 => 2225,
            Self::ParameterMissingPhone => 2226,
            Self::ParameterInvalidPhone => 2227,
            Self::ParameterMissingFax => 2228,
            Self::ParameterInvalidFax => 2229,
            Self::ParameterMissingIc => 2230,
            Self::ParameterInvalidIc => 2231,
            Self::ParameterMissingDic => 2232,
            Self::ParameterInvalidDic => 2233,
            Self::ParameterMissingAddrStreet => 2234,
            Self::ParameterMissingAddrCity => 2235,
            Self::ParameterMissingAddrZip => 2236,
            Self::ParameterMissingAddrCountry => 2237,
            Self::ParameterInvalidAddrCountry => 2238,
            Self::ParameterMissingAddrState => 2239,
            Self::ParameterMissingInOtherData => 2240,
            Self::ParameterInvalidInOtherData => 2241,
            Self::ParameterInvalidStatus => 2242,
            Self::SendAuthInfoUnsupported => 2243,
            Self::ContactTransferUnsupported => 2244,
            Self::ParameterMissingRules => 2245,
            Self::ParameterInvalidRules => 2246,
            Self::NssetNameInvalid => 2247,
            Self::NssetDataInvalid => 2248,
            Self::NssetTransferUnsupported => 2249,
            Self::DomainCheckLimitExceeded => 2250,
            Self::DomainCheckRequestTemporarilyFailed => 2251,
            Self::DomainTransferCheckLimitExceeded => 2252,
            Self::ParameterInvalidAddrZip => 2253,
            Self::KeysetNameInvalid => 2264,
            Self::DnssecUnsupported => 2265,
            Self::KeysetActionUnsupportedForSecondaryDomain => 2266,
            Self::KeysetActionUnsupportedForPrimaryDomain => 2267,
            Self::DomainUnpaidPeriodExists => 2269,
            Self::ParameterInvalidUpstreamIps => 2272,
            Self::ParameterInvalidVariantId => 2273,
            Self::InternalUserIdMissing => 2274,
            Self::InternalUserNotFound => 2275,
            Self::UnsupportedTldOrDomainLevel => 2276,
            Self::DomainNameHasWwwPrefix => 2277,
            Self::DomainNameUsedByService => 2278,
            Self::CreditAccountLocked => 2279,
            Self::CreditAccountActive => 2280,
            Self::CreditAccountInactive => 2281,
            Self::CreditAccountCurrencyInvalid => 2282,
            Self::AmountInvalidOrInsufficientCredit => 2283,
            Self::CreditAccountInformationError => 2284,
            Self::VatSettingsInvalid => 2285,
            Self::CreditAccountInternalError => 2286,
            Self::CreditAccountMovementAddFailed => 2290,
            Self::WgpDomainExists => 2291,
            Self::WgpDomainNotFound => 2292,
            Self::CreditAccountBalanceUnavailable => 2293,
            Self::WgpServicePriceUnavailable => 2294,
            Self::WgpDomainCreateFailed => 2295,
            Self::CreditAccountMovementCancelFailed => 2296,
            Self::DnsDomainTypeInvalid => 2301,
            Self::ParameterMissingPrimaryIp => 2302,
            Self::ParameterInvalidPrimaryIp => 2303,
            Self::ParameterInvalidAxfrEnabled => 2304,
            Self::ParameterMissingAxfrIps => 2305,
            Self::ParameterInvalidAxfrIps => 2306,
            Self::ParameterInvalidNs => 2308,
            Self::DnsRowRdtypeInvalid => 2309,
            Self::DnsRowLimitReached => 2310,
            Self::DnsRowNameInvalid => 2311,
            Self::DnsRowNameInvalidForRdtype => 2312,
            Self::DnsRowCnameInvalidForName => 2313,
            Self::DnsRowRdataInvalidForRdtype => 2314,
            Self::DnsRowTtlInvalid => 2315,
            Self::DnsRowExists => 2316,
            Self::DnsRowTtlOutOfRange => 2317,
            Self::DnsActionUnsupportedForSecondaryDomain => 2318,
            Self::DnsActionUnsupportedForPrimaryDomain => 2319,
            Self::DnsNewDomainNameInvalid => 2320,
            Self::DnsNewDomainTldUnsupported => 2321,
            Self::DnsDomainLimitReached => 2322,
            Self::InternalResponseCodeUnknown => 2400,
            Self::WgpTemplateApplyFailed => 2401,
            Self::WgpTemplateInvalid => 2402,
            Self::WgpTemplateUserMismatch => 2403,
            Self::WgpTemplatePlanMismatch => 2404,
            Self::WgpTemplateDailyLimitExceeded => 2405,
            Self::WgpDomainOrServiceNotFound => 2406,
            Self::WgpTemplateDomainNotFound => 2407,
            Self::ParameterMissingVariantIdOrPeriodId => 2408,
            Self::WgpServiceRenewFailed => 2409,
            Self::WgpServiceNotFound => 2410,
            Self::WgpDnsTokenUnavailable => 2411,
            Self::WgpDnsRewriteFailed => 2412,
            Self::WgpDnsUpdateNotAllowed => 2413,
            Self::WgpDnsTokenMissingAndForceNotSet => 2414,
            Self::WgpLimitReached => 2415,
            Self::WgpDomainModeInvalid => 2416,
            Self::WgInvitationNotFound => 2419,
            Self::WgPolicyInvalid => 2420,
            Self::BillingCurrencyInvalid => 3001,
            Self::InsufficientCredit => 3002,
            Self::AccountContactDataMissing => 3003,
            Self::ParameterMissingDateRange => 3004,
            Self::ParameterInvalidDateRange => 3005,
            Self::DomainRegistered => 3201,
            Self::DomainUnavailableUnknownReason => 3202,
            Self::DomainUnavailable => 3203,
            Self::DomainQuarantined => 3204,
            Self::DomainReserved => 3205,
            Self::DomainBlocked => 3206,
            Self::DomainRegisteredByTargetRegistrar => 3207,
            Self::DomainTransferExpirationTooClose => 3208,
            Self::DomainSendAuthInfoFailed => 3209,
            Self::DomainNotFoundForSendAuthInfo => 3210,
            Self::ContactOwnerCNotFound => 3211,
            Self::ContactAdminCNotFound => 3212,
            Self::ContactNotFoundForSendAuthInfo => 3213,
            Self::NssetNotFound => 3214,
            Self::ContactSendAuthInfoFailed => 3215,
            Self::DomainInfoFailed => 3216,
            Self::NssetSendAuthInfoFailed => 3217,
            Self::DomainTransferNotPossible => 3218,
            Self::DomainTransferPending => 3219,
            Self::DomainRegisteredAtWedos => 3220,
            Self::DomainCreateFailed => 3221,
            Self::DomainNotFound => 3222,
            Self::DomainAccessDenied => 3223,
            Self::DomainRenewFailed => 3224,
            Self::DomainUpdateNsFailed => 3225,
            Self::DomainTransferFailed => 3226,
            Self::DomainTransferAuthorizationFailed => 3227,
            Self::ContactUnsupported => 3228,
            Self::ContactNotFound => 3229,
            Self::ContactCreateFailed => 3230,
            Self::ContactRegistered => 3231,
            Self::ContactUnavailableUnknownReason => 3232,
            Self::ContactUnavailable => 3233,
            Self::ContactQuarantined => 3234,
            Self::ContactReserved => 3235,
            Self::ContactBlocked => 3236,
            Self::ContactRegisteredByTargetRegistrar => 3237,
            Self::ContactUpdateAuthorizationFailed => 3238,
            Self::ContactUpdateFailed => 3239,
            Self::ContactTransferAuthorizationFailed => 3240,
            Self::ContactTransferFailed => 3241,
            Self::NssetUnsupported => 3242,
            Self::NssetUnavailableForCreate => 3243,
            Self::NssetCreateFailed => 3244,
            Self::NssetRegistered => 3245,
            Self::NssetUnavailableUnknownReason => 3246,
            Self::NssetUnavailable => 3247,
            Self::NssetQuarantined => 3248,
            Self::NssetReserved => 3249,
            Self::NssetBlocked => 3250,
            Self::NssetRegisteredByTargetRegistrar => 3251,
            Self::NssetUpdateAuthorizationFailed => 3252,
            Self::NssetUpdateFailed => 3254,
            Self::NssetTransferAuthorizationFailed => 3255,
            Self::NssetTransferFailed => 3256,
            Self::NssetNotFoundForSendAuthInfo => 3257,
            Self::RegistryOutage => 3258,
            Self::KeysetNotFound => 3259,
            Self::DnssecOrderPending => 3260,
            Self::DnssecUpdateFailed => 3262,
            Self::DomainNotUsingWedosDns => 3263,
            Self::KeysetBlocked => 3264,
            Self::DnsDomainDeleteFailed => 3301,
            Self::DnsDomainAddFailed => 3302,
            Self::DnsDomainExists => 3303,
            Self::DnsDomainUpdateFailed => 3304,
            Self::DnsDomainLocked => 3305,
            Self::DnsDomainDeleted => 3306,
            Self::DnsRowAddFailed => 3307,
            Self::DnsRowDeleteFailed => 3308,
            Self::DnsRowNotFound => 3309,
            Self::DnsRowUpdateFailed => 3310,
            Self::DnsDomainCopyFailed => 3311,
            Self::DnsNewDomainExists => 3312,
            Self::InternalError => 4000,
            Self::InternalException => 4001,
            Self::CreditDeductionFailed => 4002,
            Self::BillingFailed => 4003,
            Self::DomainCheckTemporarilyFailed => 4201,
            Self::ContactOwnerCTemporarilyUnavailable => 4202,
            Self::ContactAdminCTemporarilyUnavailable => 4203,
            Self::NssetTemporarilyUnavailable => 4204,
            Self::DomainInfoTemporarilyFailed => 4205,
            Self::DomainTransferCheckTemporarilyFailed => 4206,
            Self::DomainCreateTemporarilyFailed => 4207,
            Self::DomainRenewTemporarilyFailed => 4208,
            Self::DomainTransferTemporarilyFailed => 4209,
            Self::DomainUpdateNsTemporarilyFailed => 4210,
            Self::ContactCheckTemporarilyFailed => 4211,
            Self::ContactTemporarilyUnavailable => 4212,
            Self::ContactCreateTemporarilyFailed => 4213,
            Self::DomainSendAuthInfoTemporarilyFailed => 4214,
            Self::ContactUpdateTemporarilyFailed => 4215,
            Self::ContactTransferTemporarilyFailed => 4216,
            Self::ContactSendAuthInfoTemporarilyFailed => 4217,
            Self::NssetCheckTemporarilyFailed => 4218,
            Self::NssetCreateTemporarilyFailed => 4219,
            Self::NssetUpdateTemporarilyFailed => 4220,
            Self::NssetTransferTemporarilyFailed => 4221,
            Self::NssetSendAuthInfoTemporarilyFailed => 4222,
            Self::FatalError => 5000,
            Self::InternalAuthenticationError => 5001,
            Self::InternalPricingError => 5002,
            Self::OutOfOrder => 5003,
            Self::Unknown(code) => code,
        }
    }

    /// Returns information about the code without a command.
    pub fn info(self) -> Info {
        // An `Unknown` that a program created may contain the number of a listed code.
        let code = Self::from(self.code());
        let range = Range::of(code.code());
        let group = range.map(|range| range.id);
        match code.entry() {
            Some(entry) => {
                let outcome = entry.kind.outcome();
                Info {
                    code,
                    name: Some(entry.name),
                    group,
                    kind: Some(entry.kind),
                    outcome,
                    retry: entry.retry,
                    done: Done::after(outcome, entry.retry),
                    answer: None,
                    limit: code.limit(),
                    parameter: entry.parameter,
                    http_status: Some(entry.kind.http_status()),
                    message: Some(entry.message),
                    hint: entry.hint,
                }
            }
            None => {
                let outcome = range.map_or(Outcome::Error, |range| range.outcome);
                Info {
                    code,
                    name: None,
                    group,
                    kind: None,
                    outcome,
                    retry: Retry::Never,
                    done: match outcome {
                        // The request may have been carried out.
                        Outcome::Error => Done::Check,
                        _ => Done::after(outcome, Retry::Never),
                    },
                    answer: None,
                    limit: None,
                    parameter: None,
                    http_status: None,
                    message: None,
                    hint: None,
                }
            }
        }
    }

    /// Returns information about the code as the answer to a command.
    pub fn info_in(self, command: &str) -> Info {
        let mut info = self.info();
        if info.change(command) {
            return info;
        }
        info.retry = match info.retry {
            Retry::AfterCheck if is_repeatable(command) => Retry::Later,
            Retry::Later if is_order(command) => Retry::AfterCheck,
            _ => return info,
        };
        info.done = Done::after(info.outcome, info.retry);
        info
    }

    /// The name, if it is listed.
    pub fn name(self) -> Option<&'static str> {
        self.info().name
    }

    /// The message: what happened.
    pub fn message(self) -> Option<&'static str> {
        self.info().message
    }

    /// The hint: what to do next.
    pub fn hint(self) -> Option<&'static str> {
        self.info().hint
    }

    /// The pattern of the narrowest range that contains it.
    pub fn group(self) -> Option<&'static str> {
        self.info().group
    }

    /// What a program can do about it.
    pub fn kind(self) -> Option<Kind> {
        self.info().kind
    }

    /// How the request ended.
    pub fn outcome(self) -> Outcome {
        self.info().outcome
    }

    /// When to send the same request again.
    pub fn retry(self) -> Retry {
        self.info().retry
    }

    /// Short for the same field of [`Self::info`]. Use [`Self::info_in`] if the command is known.
    pub fn is_success(self) -> bool {
        self.info().is_success()
    }

    /// Short for the same field of [`Self::info`]. Use [`Self::info_in`] if the command is known.
    pub fn is_retryable(self) -> bool {
        self.info().is_retryable()
    }

    /// Short for the same field of [`Self::info`]. Use [`Self::info_in`] if the command is known.
    pub fn must_check_first(self) -> bool {
        self.info().must_check_first()
    }

    #[rustfmt::skip] // A table: one row a code.
    fn entry(self) -> Option<Entry> {
        Some(match self {
            Self::Ok => Entry { name: "OK", kind: Kind::Ok, retry: Retry::Never, parameter: None, message: "OK", hint: None },
            Self::RequestPending => Entry { name: "REQUEST_PENDING", kind: Kind::Pending, retry: Retry::Never, parameter: None, message: "Request pending", hint: Some("Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it with poll-req.") },
            Self::NotificationAcknowledged => Entry { name: "NOTIFICATION_ACKNOWLEDGED", kind: Kind::Acknowledged, retry: Retry::Never, parameter: None, message: "Notification acquired", hint: Some("Treat it as success: the notification is marked as read and poll-req will offer the next one.") },
            Self::NotificationQueueEmpty => Entry { name: "NOTIFICATION_QUEUE_EMPTY", kind: Kind::Empty, retry: Retry::Never, parameter: None, message: "Empty notifications queue", hint: Some("Nothing is wrong: there is no unread notification. Ask again at your usual interval.") },
            Self::DomainTransferredOut => Entry { name: "DOMAIN_TRANSFERRED_OUT", kind: Kind::Notification, retry: Retry::Never, parameter: None, message: "Domain transferred out", hint: Some("The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge the notification with poll-ack.") },
            Self::RequestParseError => Entry { name: "REQUEST_PARSE_ERROR", kind: Kind::MalformedRequest, retry: Retry::AfterFix, parameter: None, message: "Request parse error", hint: Some("Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.") },
            Self::ParameterMissingUser => Entry { name: "PARAMETER_MISSING_USER", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("user"), message: "Invalid request – required parameter missing: user", hint: Some("Set user to the login of your WEDOS customer account.") },
            Self::ParameterMissingAuth => Entry { name: "PARAMETER_MISSING_AUTH", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("auth"), message: "Invalid request – required parameter missing: auth", hint: Some("Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits.") },
            Self::ParameterMissingCommand => Entry { name: "PARAMETER_MISSING_COMMAND", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("command"), message: "Invalid request – required parameter missing: command", hint: Some("Set command to the name of a command, for example ping.") },
            Self::MultipleDataElements => Entry { name: "MULTIPLE_DATA_ELEMENTS", kind: Kind::MalformedRequest, retry: Retry::AfterFix, parameter: None, message: "Invalid request – only one data element is allowed", hint: Some("Put all parameters of the command into one data element and send each command as a request of its own.") },
            Self::CltridTooLong => Entry { name: "CLTRID_TOO_LONG", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("clTRID"), message: "Invalid request – clTRID parameter is too long", hint: Some("Shorten clTRID, or leave it out.") },
            Self::RequestLimitExceeded => Entry { name: "REQUEST_LIMIT_EXCEEDED", kind: Kind::RateLimit, retry: Retry::AfterWindow, parameter: None, message: "Requests limit exceeded", hint: Some("Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052).") },
            Self::RequestTooLarge => Entry { name: "REQUEST_TOO_LARGE", kind: Kind::RequestTooLarge, retry: Retry::AfterFix, parameter: None, message: "Invalid request – maximum request size exceeded", hint: Some("Split the request into several smaller ones.") },
            Self::RequestTooComplex => Entry { name: "REQUEST_TOO_COMPLEX", kind: Kind::RequestTooLarge, retry: Retry::AfterFix, parameter: None, message: "Invalid request – request is too complex", hint: Some("Simplify the structure of the data, mainly its nesting and its number of items.") },
            Self::RequestEmpty => Entry { name: "REQUEST_EMPTY", kind: Kind::MalformedRequest, retry: Retry::AfterFix, parameter: None, message: "Invalid request – request is empty", hint: Some("Check that your client really sends the request in a POST parameter named request.") },
            Self::CommandUnknown => Entry { name: "COMMAND_UNKNOWN", kind: Kind::Unsupported, retry: Retry::Never, parameter: Some("command"), message: "Unknown command", hint: Some("Check the spelling of the command against its documentation.") },
            Self::CommandDisabled => Entry { name: "COMMAND_DISABLED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: Some("command"), message: "Command disabled", hint: Some("Do not use the command, or ask customer support whether it can be enabled for your account.") },
            Self::AuthenticationFailed => Entry { name: "AUTHENTICATION_FAILED", kind: Kind::Authentication, retry: Retry::AfterFix, parameter: None, message: "Authentication failure", hint: Some("Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time zone of your server too.") },
            Self::IpNotAllowed => Entry { name: "IP_NOT_ALLOWED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: None, message: "Access not allowed from this IP address", hint: Some("Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has one. Until then send no further requests: each of them counts as invalid.") },
            Self::IpBlocked => Entry { name: "IP_BLOCKED", kind: Kind::RateLimit, retry: Retry::AfterWindow, parameter: None, message: "IP address temporarily blocked due to too many failed requests", hint: Some("Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile find and fix the request that keeps failing.") },
            Self::ParameterMissing => Entry { name: "PARAMETER_MISSING", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: None, message: "Required parameter missing", hint: Some("Compare the parameters with the documentation of the command; the code does not say which one is missing.") },
            Self::ParameterMismatch => Entry { name: "PARAMETER_MISMATCH", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Parameters mismatch", hint: Some("Compare the names, types and values of all parameters with the documentation of the command, and leave out those that it does not know.") },
            Self::RequestEncodingMismatch => Entry { name: "REQUEST_ENCODING_MISMATCH", kind: Kind::MalformedRequest, retry: Retry::AfterFix, parameter: None, message: "Invalid request – input data encoding mismatch", hint: Some("Send the request in UTF-8 and check that all texts in it really are UTF-8.") },
            Self::NotificationPollingNotAllowed => Entry { name: "NOTIFICATION_POLLING_NOT_ALLOWED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: None, message: "Notification polling not allowed for this account", hint: Some("In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.") },
            Self::NotificationNotFound => Entry { name: "NOTIFICATION_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: Some("id"), message: "Notification does not exist", hint: Some("The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.") },
            Self::UnsupportedTld => Entry { name: "UNSUPPORTED_TLD", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "Unsupported TLD", hint: Some("Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.") },
            Self::DomainNameInvalid => Entry { name: "DOMAIN_NAME_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid or unsupported domain name format", hint: Some("Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.") },
            Self::ParameterInvalidPeriod => Entry { name: "PARAMETER_INVALID_PERIOD", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("period"), message: "Invalid period", hint: Some("Choose a period that the TLD allows: domain-tld-period-check tells whether it does.") },
            Self::ParameterMissingOwnerC => Entry { name: "PARAMETER_MISSING_OWNER_C", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("owner_c"), message: "Invalid request – required parameter missing: owner_c", hint: Some("Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create.") },
            Self::ParameterMissingDomain => Entry { name: "PARAMETER_MISSING_DOMAIN", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("domain"), message: "Invalid request – required parameter missing: domain", hint: Some("Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere in name.") },
            Self::DomainRequestInternalError => Entry { name: "DOMAIN_REQUEST_INTERNAL_ERROR", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Invalid request – internal error", hint: Some("Check with wgp-services-list and account-list whether the order was carried out and paid before you send it again. If the error persists, contact customer support.") },
            Self::ParameterInvalidOwnerC => Entry { name: "PARAMETER_INVALID_OWNER_C", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("owner_c"), message: "Invalid request – invalid format: owner_c", hint: Some("Check the spelling of the contact in owner_c.") },
            Self::ParameterInvalidAdminC => Entry { name: "PARAMETER_INVALID_ADMIN_C", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("admin_c"), message: "Invalid request – invalid format: admin_c", hint: Some("Check the spelling of the contact in admin_c.") },
            Self::ParameterInvalidNsset => Entry { name: "PARAMETER_INVALID_NSSET", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("nsset"), message: "Invalid request – invalid format: nsset", hint: Some("Check the spelling of the NSSET.") },
            Self::ParameterInvalidDns => Entry { name: "PARAMETER_INVALID_DNS", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("dns"), message: "Invalid request – invalid format: dns", hint: Some("Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS.") },
            Self::TooManyDnsServers => Entry { name: "TOO_MANY_DNS_SERVERS", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("dns"), message: "Invalid request – too many DNS servers", hint: Some("List fewer DNS servers.") },
            Self::ParameterMissingNsset => Entry { name: "PARAMETER_MISSING_NSSET", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("nsset"), message: "Invalid request – required parameter missing: nsset", hint: Some("Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.") },
            Self::ParameterMissingDns => Entry { name: "PARAMETER_MISSING_DNS", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("dns"), message: "Invalid request – required parameter missing: dns", hint: Some("Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets the DNS servers of WEDOS.") },
            Self::DuplicateDnsServer => Entry { name: "DUPLICATE_DNS_SERVER", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("dns"), message: "Invalid request – duplicate DNS entry", hint: Some("List each DNS server only once.") },
            Self::ParameterMissingAuthInfo => Entry { name: "PARAMETER_MISSING_AUTH_INFO", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("auth_info"), message: "Invalid request – required parameter missing: auth info", hint: Some("Send the authorization code of the object. You get it from its current registrar or holder.") },
            Self::ContactNameInvalid => Entry { name: "CONTACT_NAME_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid or unsupported contact name format", hint: Some("Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.") },
            Self::ContactDataInvalid => Entry { name: "CONTACT_DATA_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid request – invalid contact data", hint: Some("Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.") },
            Self::ContactNameAutoGenerated => Entry { name: "CONTACT_NAME_AUTO_GENERATED", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("cname"), message: "Invalid request – contact identifier is created automatically", hint: Some("Leave cname out or empty: contact-create generates the name and returns it.") },
            Self::ParameterMissingCompany => Entry { name: "PARAMETER_MISSING_COMPANY", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("company"), message: "Invalid request – required parameter missing: company", hint: Some("Fill in the name of the company. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterMissingFname => Entry { name: "PARAMETER_MISSING_FNAME", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("fname"), message: "Invalid request – required parameter missing: fname", hint: Some("Fill in the first name. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterMissingLname => Entry { name: "PARAMETER_MISSING_LNAME", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("lname"), message: "Invalid request – required parameter missing: lname", hint: Some("Fill in the last name. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterMissingEmail => Entry { name: "PARAMETER_MISSING_EMAIL", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("email"), message: "Invalid request – required parameter missing: email", hint: Some("Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterInvalidEmail => Entry { name: "PARAMETER_INVALID_EMAIL", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("email"), message: "Invalid request – invalid format: email", hint: Some("Send the address of an existing mailbox: WAPI checks that it exists.") },
            Self::ParameterMissingEmail2 => Entry { name: "PARAMETER_MISSING_EMAIL2", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("email2"), message: "Invalid request – required parameter missing: email2", hint: Some("Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterInvalidEmail2 => Entry { name: "PARAMETER_INVALID_EMAIL2", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("email2"), message: "Invalid request – invalid format: email2", hint: Some("Send the address of an existing mailbox: WAPI checks that it exists.") },
            Self::ParameterMissingPhone => Entry { name: "PARAMETER_MISSING_PHONE", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("phone"), message: "Invalid request – required parameter missing: phone", hint: Some("Fill in the phone number with its country code. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterInvalidPhone => Entry { name: "PARAMETER_INVALID_PHONE", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("phone"), message: "Invalid request – invalid format: phone", hint: Some("Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.") },
            Self::ParameterMissingFax => Entry { name: "PARAMETER_MISSING_FAX", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("fax"), message: "Invalid request – required parameter missing: fax", hint: Some("Fill in the fax number with its country code. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterInvalidFax => Entry { name: "PARAMETER_INVALID_FAX", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("fax"), message: "Invalid request – invalid format: fax", hint: Some("Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.") },
            Self::ParameterMissingIc => Entry { name: "PARAMETER_MISSING_IC", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("ic"), message: "Invalid request – required parameter missing: ic", hint: Some("Fill in the company registration number (IČO in Czech). contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterInvalidIc => Entry { name: "PARAMETER_INVALID_IC", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("ic"), message: "Invalid request – invalid format: ic", hint: Some("Check the company registration number (IČO in Czech).") },
            Self::ParameterMissingDic => Entry { name: "PARAMETER_MISSING_DIC", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("dic"), message: "Invalid request – required parameter missing: dic", hint: Some("Fill in the tax identification number (DIČ in Czech). contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterInvalidDic => Entry { name: "PARAMETER_INVALID_DIC", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("dic"), message: "Invalid request – invalid format: dic", hint: Some("Check the tax identification number (DIČ in Czech).") },
            Self::ParameterMissingAddrStreet => Entry { name: "PARAMETER_MISSING_ADDR_STREET", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("addr_street"), message: "Invalid request – required parameter missing: addr_street", hint: Some("Fill in the street. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterMissingAddrCity => Entry { name: "PARAMETER_MISSING_ADDR_CITY", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("addr_city"), message: "Invalid request – required parameter missing: addr_city", hint: Some("Fill in the city. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterMissingAddrZip => Entry { name: "PARAMETER_MISSING_ADDR_ZIP", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("addr_zip"), message: "Invalid request – required parameter missing: addr_zip", hint: Some("Fill in the postal code. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterMissingAddrCountry => Entry { name: "PARAMETER_MISSING_ADDR_COUNTRY", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("addr_country"), message: "Invalid request – required parameter missing: addr_country", hint: Some("Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterInvalidAddrCountry => Entry { name: "PARAMETER_INVALID_ADDR_COUNTRY", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("addr_country"), message: "Invalid request – invalid format: addr_country", hint: Some("Send the two-letter ISO code of the country in lower case, for example cz.") },
            Self::ParameterMissingAddrState => Entry { name: "PARAMETER_MISSING_ADDR_STATE", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("addr_state"), message: "Invalid request – required parameter missing: addr_state", hint: Some("Fill in the state or region, not the country. contact-update needs all of the contact’s data, not only what changes.") },
            Self::ParameterMissingInOtherData => Entry { name: "PARAMETER_MISSING_IN_OTHER_DATA", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid request – required parameter missing in other data", hint: Some("Look up which additional data the TLD requires and fill them in.") },
            Self::ParameterInvalidInOtherData => Entry { name: "PARAMETER_INVALID_IN_OTHER_DATA", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid request – invalid format in other data", hint: Some("Check the additional data that the TLD requires.") },
            Self::ParameterInvalidStatus => Entry { name: "PARAMETER_INVALID_STATUS", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("status"), message: "Invalid request – invalid status", hint: Some("Check status: of the commands that the vendor describes, only domains-list takes it.") },
            Self::SendAuthInfoUnsupported => Entry { name: "SEND_AUTH_INFO_UNSUPPORTED", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "Invalid request – function SendAuthInfo is not allowed for this domain", hint: Some("The authorization code cannot be sent by this command. Ask customer support how to get it.") },
            Self::ContactTransferUnsupported => Entry { name: "CONTACT_TRANSFER_UNSUPPORTED", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "Invalid request – contact transfer is not allowed for this TLD", hint: Some("Create a contact of your own with contact-create and use that one.") },
            Self::ParameterMissingRules => Entry { name: "PARAMETER_MISSING_RULES", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("rules"), message: "Invalid request – rules agree missing", hint: Some("Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.") },
            Self::ParameterInvalidRules => Entry { name: "PARAMETER_INVALID_RULES", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("rules"), message: "Invalid request – invalid format: rules agree", hint: Some("Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.") },
            Self::NssetNameInvalid => Entry { name: "NSSET_NAME_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("name"), message: "Invalid or unsupported NSSET name format", hint: Some("Check the spelling of the NSSET.") },
            Self::NssetDataInvalid => Entry { name: "NSSET_DATA_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid request – invalid NSSET data", hint: Some("Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.") },
            Self::NssetTransferUnsupported => Entry { name: "NSSET_TRANSFER_UNSUPPORTED", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "Invalid request – NSSET transfer is not allowed for this TLD", hint: Some("Check tld: only .cz domains use NSSETs.") },
            Self::DomainCheckLimitExceeded => Entry { name: "DOMAIN_CHECK_LIMIT_EXCEEDED", kind: Kind::RateLimit, retry: Retry::AfterWindow, parameter: None, message: "Invalid request – domain check – max. query hour limit exceeded", hint: Some("Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the domain is free.") },
            Self::DomainCheckRequestTemporarilyFailed => Entry { name: "DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Invalid request – domain check failed, try again later", hint: Some("Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.") },
            Self::DomainTransferCheckLimitExceeded => Entry { name: "DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED", kind: Kind::RateLimit, retry: Retry::AfterWindow, parameter: None, message: "Invalid request – domain transfer check – max. query hour limit exceeded", hint: Some("Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the transfer is possible.") },
            Self::ParameterInvalidAddrZip => Entry { name: "PARAMETER_INVALID_ADDR_ZIP", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("addr_zip"), message: "Invalid request – invalid format: addr_zip", hint: Some("Check the postal code, and that it fits the country.") },
            Self::KeysetNameInvalid => Entry { name: "KEYSET_NAME_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("keyset"), message: "Invalid KEYSET name", hint: Some("Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.") },
            Self::DnssecUnsupported => Entry { name: "DNSSEC_UNSUPPORTED", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "DNSSEC is not supported", hint: Some("DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.") },
            Self::KeysetActionUnsupportedForSecondaryDomain => Entry { name: "KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN", kind: Kind::Unsupported, retry: Retry::Never, parameter: Some("keyset"), message: "Unsupported action for secondary domain", hint: Some("Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in WEDOS DNS.") },
            Self::KeysetActionUnsupportedForPrimaryDomain => Entry { name: "KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN", kind: Kind::Unsupported, retry: Retry::Never, parameter: Some("keyset"), message: "Unsupported action for primary domain", hint: Some("Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is secondary in WEDOS DNS or does not use it.") },
            Self::DomainUnpaidPeriodExists => Entry { name: "DOMAIN_UNPAID_PERIOD_EXISTS", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "An unpaid new period already exists", hint: Some("A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI.") },
            Self::ParameterInvalidUpstreamIps => Entry { name: "PARAMETER_INVALID_UPSTREAM_IPS", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("upstream_ips"), message: "Invalid IP address format", hint: Some("Check all addresses in upstream_ips: they are IP addresses, not host names.") },
            Self::ParameterInvalidVariantId => Entry { name: "PARAMETER_INVALID_VARIANT_ID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("variant_id"), message: "Invalid variant", hint: Some("Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).") },
            Self::InternalUserIdMissing => Entry { name: "INTERNAL_USER_ID_MISSING", kind: Kind::Internal, retry: Retry::AfterFix, parameter: None, message: "Internal error – missing user_id", hint: Some("Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to correct; give customer support the svTRID of the answer.") },
            Self::InternalUserNotFound => Entry { name: "INTERNAL_USER_NOT_FOUND", kind: Kind::Internal, retry: Retry::AfterFix, parameter: None, message: "Internal error – user not found", hint: Some("Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer.") },
            Self::UnsupportedTldOrDomainLevel => Entry { name: "UNSUPPORTED_TLD_OR_DOMAIN_LEVEL", kind: Kind::Unsupported, retry: Retry::Never, parameter: Some("domain"), message: "Unsupported TLD or maximal domain level exceeded", hint: Some("Check the TLD, or order the service for a domain with fewer levels.") },
            Self::DomainNameHasWwwPrefix => Entry { name: "DOMAIN_NAME_HAS_WWW_PREFIX", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("domain"), message: "Not allowed to explicitly prepend www. to the domain name", hint: Some("Send the domain without www. at its beginning.") },
            Self::DomainNameUsedByService => Entry { name: "DOMAIN_NAME_USED_BY_SERVICE", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Domain name cannot be used – there is a service with this domain name", hint: Some("Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name.") },
            Self::CreditAccountLocked => Entry { name: "CREDIT_ACCOUNT_LOCKED", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Credit account is locked", hint: Some("Find out in the customer administration or from customer support why the credit account is locked. Send the order again only once it is unlocked.") },
            Self::CreditAccountActive => Entry { name: "CREDIT_ACCOUNT_ACTIVE", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Credit account active", hint: Some("Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again.") },
            Self::CreditAccountInactive => Entry { name: "CREDIT_ACCOUNT_INACTIVE", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Inactive credit account", hint: Some("Activate the credit account in the customer administration; WAPI takes all payments from it.") },
            Self::CreditAccountCurrencyInvalid => Entry { name: "CREDIT_ACCOUNT_CURRENCY_INVALID", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Invalid credit account currency", hint: Some("Check that the credit account is kept in the currency in which the service is charged.") },
            Self::AmountInvalidOrInsufficientCredit => Entry { name: "AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Invalid amount or insufficient credit", hint: Some("Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the order again.") },
            Self::CreditAccountInformationError => Entry { name: "CREDIT_ACCOUNT_INFORMATION_ERROR", kind: Kind::PaymentUnclear, retry: Retry::AfterCheck, parameter: None, message: "Credit account information error", hint: Some("Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.") },
            Self::VatSettingsInvalid => Entry { name: "VAT_SETTINGS_INVALID", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Incorrect VAT settings", hint: Some("Correct the tax data of your account in the customer administration.") },
            Self::CreditAccountInternalError => Entry { name: "CREDIT_ACCOUNT_INTERNAL_ERROR", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Credit account – internal error", hint: Some("Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.") },
            Self::CreditAccountMovementAddFailed => Entry { name: "CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED", kind: Kind::PaymentUnclear, retry: Retry::AfterCheck, parameter: None, message: "Credit account – activity has not been added to the credit account", hint: Some("Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.") },
            Self::WgpDomainExists => Entry { name: "WGP_DOMAIN_EXISTS", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Domain already exists for this customer account in the WGP API", hint: Some("Do not order again: the domain is already in WEDOS Protection under your account.") },
            Self::WgpDomainNotFound => Entry { name: "WGP_DOMAIN_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Domain not found for this customer account in the WGP API", hint: Some("Look the domain up with wgp-services-list, or add it with wgp-domain-create.") },
            Self::CreditAccountBalanceUnavailable => Entry { name: "CREDIT_ACCOUNT_BALANCE_UNAVAILABLE", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Unable to get the credit balance on the credit account", hint: Some("Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.") },
            Self::WgpServicePriceUnavailable => Entry { name: "WGP_SERVICE_PRICE_UNAVAILABLE", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Unable to retrieve service price", hint: Some("Check that variant_id and period_id exist. Before you send the order again, check with account-list and wgp-services-list that nothing was paid or created.") },
            Self::WgpDomainCreateFailed => Entry { name: "WGP_DOMAIN_CREATE_FAILED", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Unable to create domain in WGP. The payment has been cancelled.", hint: Some("Check with account-list that the payment was returned, and with wgp-services-list that the service does not exist, before you send the order again.") },
            Self::CreditAccountMovementCancelFailed => Entry { name: "CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED", kind: Kind::PaymentUnclear, retry: Retry::AfterCheck, parameter: None, message: "Credit account movement cannot be cancelled", hint: Some("Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer support if a payment for a service that you did not get remains there.") },
            Self::DnsDomainTypeInvalid => Entry { name: "DNS_DOMAIN_TYPE_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("type"), message: "Invalid request – WDNS domain – invalid type format", hint: Some("Set type to primary or secondary.") },
            Self::ParameterMissingPrimaryIp => Entry { name: "PARAMETER_MISSING_PRIMARY_IP", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("primary_ip"), message: "Invalid request – WDNS domain – required parameter missing: primary_ip", hint: Some("Send the IP address of the primary DNS server: a secondary domain needs it.") },
            Self::ParameterInvalidPrimaryIp => Entry { name: "PARAMETER_INVALID_PRIMARY_IP", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("primary_ip"), message: "Invalid request – WDNS domain – invalid primary_ip format", hint: Some("Send the IP address of the primary DNS server, not its name.") },
            Self::ParameterInvalidAxfrEnabled => Entry { name: "PARAMETER_INVALID_AXFR_ENABLED", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("axfr_enabled"), message: "Invalid request – WDNS domain – invalid axfr_enabled format", hint: Some("Set axfr_enabled to 0 or 1.") },
            Self::ParameterMissingAxfrIps => Entry { name: "PARAMETER_MISSING_AXFR_IPS", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: Some("axfr_ips"), message: "Invalid request – WDNS domain – required parameter missing: axfr_ips", hint: Some("List the IP addresses that may transfer the zone, or set axfr_enabled to 0.") },
            Self::ParameterInvalidAxfrIps => Entry { name: "PARAMETER_INVALID_AXFR_IPS", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("axfr_ips"), message: "Invalid request – WDNS domain – invalid axfr_ips format", hint: Some("List the IP addresses that may transfer the zone, each in an element named ip.") },
            Self::ParameterInvalidNs => Entry { name: "PARAMETER_INVALID_NS", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("ns"), message: "Invalid request – WDNS domain – invalid ns format", hint: Some("Check ns, or leave it out: the documentation of dns-domain-add does not describe it.") },
            Self::DnsRowRdtypeInvalid => Entry { name: "DNS_ROW_RDTYPE_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("type"), message: "Invalid request – WDNS domain – invalid rdtype format", hint: Some("Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.") },
            Self::DnsRowLimitReached => Entry { name: "DNS_ROW_LIMIT_REACHED", kind: Kind::Quota, retry: Retry::AfterFix, parameter: None, message: "Invalid request – WDNS domain – rows count limit reached", hint: Some("Delete rows of the domain that are no longer needed. Waiting does not help.") },
            Self::DnsRowNameInvalid => Entry { name: "DNS_ROW_NAME_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("name"), message: "Invalid request – WDNS domain – invalid name format", hint: Some("Set name to the part in front of the domain only, such as www; leave it empty for the domain itself.") },
            Self::DnsRowNameInvalidForRdtype => Entry { name: "DNS_ROW_NAME_INVALID_FOR_RDTYPE", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("name"), message: "Invalid request – WDNS domain – invalid name format for this rdtype", hint: Some("Check name against type: not every record type allows every name.") },
            Self::DnsRowCnameInvalidForName => Entry { name: "DNS_ROW_CNAME_INVALID_FOR_NAME", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid request – WDNS domain – invalid CNAME for this name", hint: Some("A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or use another type.") },
            Self::DnsRowRdataInvalidForRdtype => Entry { name: "DNS_ROW_RDATA_INVALID_FOR_RDTYPE", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("rdata"), message: "Invalid request – WDNS domain – invalid rdata format for this rdtype", hint: Some("Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a host name.") },
            Self::DnsRowTtlInvalid => Entry { name: "DNS_ROW_TTL_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("ttl"), message: "Invalid request – WDNS domain – invalid TTL", hint: Some("Use the TTL that the existing rows with the same name and type have, or change their TTL first.") },
            Self::DnsRowExists => Entry { name: "DNS_ROW_EXISTS", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Invalid request – WDNS domain – this row exists", hint: Some("A row with this data is already there: read the rows with dns-rows-list.") },
            Self::DnsRowTtlOutOfRange => Entry { name: "DNS_ROW_TTL_OUT_OF_RANGE", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("ttl"), message: "Invalid request – WDNS domain – invalid TTL limit", hint: Some("Choose a usual TTL, for example 1800 seconds.") },
            Self::DnsActionUnsupportedForSecondaryDomain => Entry { name: "DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "Invalid request – WDNS domain – unsupported action for secondary domain", hint: Some("A secondary domain takes its rows from the primary DNS server. Read and change them there.") },
            Self::DnsActionUnsupportedForPrimaryDomain => Entry { name: "DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "Invalid request – WDNS domain – unsupported action for primary domain", hint: Some("Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit.") },
            Self::DnsNewDomainNameInvalid => Entry { name: "DNS_NEW_DOMAIN_NAME_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("name_new"), message: "Invalid request – WDNS domain – invalid or unsupported new domain name format", hint: Some("Send the bare domain in name_new, for example example.cz.") },
            Self::DnsNewDomainTldUnsupported => Entry { name: "DNS_NEW_DOMAIN_TLD_UNSUPPORTED", kind: Kind::Unsupported, retry: Retry::Never, parameter: Some("name_new"), message: "Invalid request – WDNS domain – unsupported TLD of new domain name", hint: Some("Check the spelling of the TLD in name_new.") },
            Self::DnsDomainLimitReached => Entry { name: "DNS_DOMAIN_LIMIT_REACHED", kind: Kind::Quota, retry: Retry::AfterFix, parameter: None, message: "Invalid request – WDNS domain – maximum user domains count exceeded", hint: Some("Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does not help.") },
            Self::InternalResponseCodeUnknown => Entry { name: "INTERNAL_RESPONSE_CODE_UNKNOWN", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Internal error – unknown response code", hint: Some("Find out whether the request was carried out before you send it again; after wg-members-create use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer.") },
            Self::WgpTemplateApplyFailed => Entry { name: "WGP_TEMPLATE_APPLY_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Cannot apply template to domain", hint: Some("Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain.") },
            Self::WgpTemplateInvalid => Entry { name: "WGP_TEMPLATE_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("template_domain_id"), message: "Invalid domain template", hint: Some("Choose a template from wgp-domain-templates-list.") },
            Self::WgpTemplateUserMismatch => Entry { name: "WGP_TEMPLATE_USER_MISMATCH", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: None, message: "Domain template and user mismatch", hint: Some("Use a template of your own account; wgp-domain-templates-list lists them.") },
            Self::WgpTemplatePlanMismatch => Entry { name: "WGP_TEMPLATE_PLAN_MISMATCH", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Domain template and domain plan mismatch", hint: Some("Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.") },
            Self::WgpTemplateDailyLimitExceeded => Entry { name: "WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED", kind: Kind::RateLimit, retry: Retry::AfterWindow, parameter: None, message: "Daily template domain limit reached", hint: Some("Wait until the next day before you use this template again. By its text the limit concerns only this template.") },
            Self::WgpDomainOrServiceNotFound => Entry { name: "WGP_DOMAIN_OR_SERVICE_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Domain/service not found", hint: Some("Look the domain up with wgp-services-list.") },
            Self::WgpTemplateDomainNotFound => Entry { name: "WGP_TEMPLATE_DOMAIN_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: Some("template_domain_id"), message: "Template domain not found", hint: Some("Choose a template from wgp-domain-templates-list.") },
            Self::ParameterMissingVariantIdOrPeriodId => Entry { name: "PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: None, message: "Missing variant_id or period_id", hint: Some("Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly).") },
            Self::WgpServiceRenewFailed => Entry { name: "WGP_SERVICE_RENEW_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterCheck, parameter: None, message: "Service renewal failed", hint: Some("Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request again.") },
            Self::WgpServiceNotFound => Entry { name: "WGP_SERVICE_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Service not found", hint: Some("Look the service up with wgp-services-list.") },
            Self::WgpDnsTokenUnavailable => Entry { name: "WGP_DNS_TOKEN_UNAVAILABLE", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: None, message: "Unavailable token to rewrite DNS", hint: Some("Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.") },
            Self::WgpDnsRewriteFailed => Entry { name: "WGP_DNS_REWRITE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Failed API request to rewrite DNS", hint: Some("Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out.") },
            Self::WgpDnsUpdateNotAllowed => Entry { name: "WGP_DNS_UPDATE_NOT_ALLOWED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: None, message: "Request failed, WGP does not have permission to update DNS", hint: Some("Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.") },
            Self::WgpDnsTokenMissingAndForceNotSet => Entry { name: "WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: None, message: "WGP does not have a token and the user did not set the force flag in WAPI", hint: Some("Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out.") },
            Self::WgpLimitReached => Entry { name: "WGP_LIMIT_REACHED", kind: Kind::Quota, retry: Retry::AfterFix, parameter: None, message: "Limiter value reached", hint: Some("The code does not say which limit. It is probably one of the plan: remove something, or change the plan.") },
            Self::WgpDomainModeInvalid => Entry { name: "WGP_DOMAIN_MODE_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("mode"), message: "Invalid domain mode", hint: Some("Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.") },
            Self::WgInvitationNotFound => Entry { name: "WG_INVITATION_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Invitation not found", hint: Some("The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or withdrawn in the meantime.") },
            Self::WgPolicyInvalid => Entry { name: "WG_POLICY_INVALID", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: Some("policies"), message: "Invalid policy array", hint: Some("Compare policies with the documentation of the command.") },
            Self::BillingCurrencyInvalid => Entry { name: "BILLING_CURRENCY_INVALID", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Billing error – invalid currency", hint: Some("Check that the credit account is kept in the currency in which the service is charged.") },
            Self::InsufficientCredit => Entry { name: "INSUFFICIENT_CREDIT", kind: Kind::Billing, retry: Retry::AfterFix, parameter: None, message: "Billing error – insufficient credit", hint: Some("Top up the credit in the customer administration and send the order again. credit-info shows how much is left.") },
            Self::AccountContactDataMissing => Entry { name: "ACCOUNT_CONTACT_DATA_MISSING", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "Account error – undefined contact data", hint: Some("Fill in the contact data of your customer account in the customer administration.") },
            Self::ParameterMissingDateRange => Entry { name: "PARAMETER_MISSING_DATE_RANGE", kind: Kind::MissingParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid input – from and to dates are missing", hint: Some("Send date_from and date_to (YYYY-MM-DD).") },
            Self::ParameterInvalidDateRange => Entry { name: "PARAMETER_INVALID_DATE_RANGE", kind: Kind::InvalidParameter, retry: Retry::AfterFix, parameter: None, message: "Invalid input – wrong date", hint: Some("Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.") },
            Self::DomainRegistered => Entry { name: "DOMAIN_REGISTERED", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Domain is registered", hint: Some("The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name.") },
            Self::DomainUnavailableUnknownReason => Entry { name: "DOMAIN_UNAVAILABLE_UNKNOWN_REASON", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Domain is not available (unknown reason)", hint: Some("Choose another name. The registry of the TLD may know the reason.") },
            Self::DomainUnavailable => Entry { name: "DOMAIN_UNAVAILABLE", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Domain is not available", hint: Some("Choose another name for the domain.") },
            Self::DomainQuarantined => Entry { name: "DOMAIN_QUARANTINED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Domain is not available, quarantine", hint: Some("The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.") },
            Self::DomainReserved => Entry { name: "DOMAIN_RESERVED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Domain is not available, reserved", hint: Some("The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.") },
            Self::DomainBlocked => Entry { name: "DOMAIN_BLOCKED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Domain is not available, blocked", hint: Some("The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it.") },
            Self::DomainRegisteredByTargetRegistrar => Entry { name: "DOMAIN_REGISTERED_BY_TARGET_REGISTRAR", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Registered by target registrar", hint: Some("The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.") },
            Self::DomainTransferExpirationTooClose => Entry { name: "DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "Transfer not allowed, expiration too close", hint: Some("Renew the domain with its current registrar and order the transfer after that.") },
            Self::DomainSendAuthInfoFailed => Entry { name: "DOMAIN_SEND_AUTH_INFO_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Domain send auth info failed", hint: Some("Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization code.") },
            Self::DomainNotFoundForSendAuthInfo => Entry { name: "DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Domain send auth info failed: domain is not available", hint: Some("Check the spelling of the domain and that it exists in the registry.") },
            Self::ContactOwnerCNotFound => Entry { name: "CONTACT_OWNER_C_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: Some("owner_c"), message: "Contact owner_c is not available", hint: Some("Check with contact-info that the contact exists, or create it with contact-create.") },
            Self::ContactAdminCNotFound => Entry { name: "CONTACT_ADMIN_C_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: Some("admin_c"), message: "Contact admin_c is not available", hint: Some("Check with contact-info that the contact exists, or create it with contact-create.") },
            Self::ContactNotFoundForSendAuthInfo => Entry { name: "CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Contact send auth info failed: contact is not available", hint: Some("Check the spelling of the contact and that it exists in the registry.") },
            Self::NssetNotFound => Entry { name: "NSSET_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "NSSET is not available", hint: Some("Check the name of the NSSET and that it exists in the registry of the TLD.") },
            Self::ContactSendAuthInfoFailed => Entry { name: "CONTACT_SEND_AUTH_INFO_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Contact send auth info failed", hint: Some("Check that the contact has a working e-mail address, or ask customer support for the authorization code.") },
            Self::DomainInfoFailed => Entry { name: "DOMAIN_INFO_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Domain info failed", hint: Some("Check the spelling of the domain and that it is in your account. If both are right, contact customer support.") },
            Self::NssetSendAuthInfoFailed => Entry { name: "NSSET_SEND_AUTH_INFO_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "NSSET send auth info failed", hint: Some("Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the authorization code.") },
            Self::DomainTransferNotPossible => Entry { name: "DOMAIN_TRANSFER_NOT_POSSIBLE", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "Domain transfer is not possible", hint: Some("Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago.") },
            Self::DomainTransferPending => Entry { name: "DOMAIN_TRANSFER_PENDING", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "Domain already pending for transfer", hint: Some("Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification.") },
            Self::DomainRegisteredAtWedos => Entry { name: "DOMAIN_REGISTERED_AT_WEDOS", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Domain is already registered in our system", hint: Some("The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.") },
            Self::DomainCreateFailed => Entry { name: "DOMAIN_CREATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Domain create failed", hint: Some("Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged.") },
            Self::DomainNotFound => Entry { name: "DOMAIN_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Domain open failed", hint: Some("Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been added to WEDOS DNS.") },
            Self::DomainAccessDenied => Entry { name: "DOMAIN_ACCESS_DENIED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: None, message: "Domain authentication error", hint: Some("Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.") },
            Self::DomainRenewFailed => Entry { name: "DOMAIN_RENEW_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Domain renew failed", hint: Some("Check the expiration of the domain with domain-info and the payments with account-list before you renew again.") },
            Self::DomainUpdateNsFailed => Entry { name: "DOMAIN_UPDATE_NS_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Domain update DNS failed", hint: Some("The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not exist: check both.") },
            Self::DomainTransferFailed => Entry { name: "DOMAIN_TRANSFER_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Domain transfer failed", hint: Some("Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged.") },
            Self::DomainTransferAuthorizationFailed => Entry { name: "DOMAIN_TRANSFER_AUTHORIZATION_FAILED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: Some("auth_info"), message: "Domain transfer failed – authorization error", hint: Some("Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly, including upper and lower case.") },
            Self::ContactUnsupported => Entry { name: "CONTACT_UNSUPPORTED", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "Contact is not supported", hint: Some("Do not use the contact commands for this TLD.") },
            Self::ContactNotFound => Entry { name: "CONTACT_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "Contact is not available", hint: Some("Check the name of the contact and that it exists in the registry of the TLD.") },
            Self::ContactCreateFailed => Entry { name: "CONTACT_CREATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Contact create failed", hint: Some("Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name.") },
            Self::ContactRegistered => Entry { name: "CONTACT_REGISTERED", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Contact is already registered", hint: Some("If the contact is yours, use it as it is; otherwise choose another name.") },
            Self::ContactUnavailableUnknownReason => Entry { name: "CONTACT_UNAVAILABLE_UNKNOWN_REASON", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Contact is not available (unknown reason)", hint: Some("Choose another name for the contact.") },
            Self::ContactUnavailable => Entry { name: "CONTACT_UNAVAILABLE", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Contact is not available", hint: Some("Choose another name for the contact.") },
            Self::ContactQuarantined => Entry { name: "CONTACT_QUARANTINED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Contact is not available, quarantine", hint: Some("Choose another name for the contact.") },
            Self::ContactReserved => Entry { name: "CONTACT_RESERVED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Contact is not available, reserved", hint: Some("Choose another name for the contact.") },
            Self::ContactBlocked => Entry { name: "CONTACT_BLOCKED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "Contact is not available, blocked", hint: Some("Choose another name for the contact.") },
            Self::ContactRegisteredByTargetRegistrar => Entry { name: "CONTACT_REGISTERED_BY_TARGET_REGISTRAR", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "Contact is already registered by target registrar", hint: Some("The contact is already at WEDOS; there is nothing to transfer.") },
            Self::ContactUpdateAuthorizationFailed => Entry { name: "CONTACT_UPDATE_AUTHORIZATION_FAILED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: Some("auth_info"), message: "Contact update – authorization error", hint: Some("Send the authorization code of the contact in auth_info; without it you can change only contacts that are already authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact.") },
            Self::ContactUpdateFailed => Entry { name: "CONTACT_UPDATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Contact update failed", hint: Some("Send all of the contact’s data, not only what changes, and check it against the rules of the TLD.") },
            Self::ContactTransferAuthorizationFailed => Entry { name: "CONTACT_TRANSFER_AUTHORIZATION_FAILED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: Some("auth_info"), message: "Contact transfer – authorization error", hint: Some("Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail address of the contact.") },
            Self::ContactTransferFailed => Entry { name: "CONTACT_TRANSFER_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "Contact transfer failed", hint: Some("Check the name of the contact, and ask its current registrar whether it may be transferred.") },
            Self::NssetUnsupported => Entry { name: "NSSET_UNSUPPORTED", kind: Kind::Unsupported, retry: Retry::Never, parameter: None, message: "NSSET is not supported", hint: Some("Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.") },
            Self::NssetUnavailableForCreate => Entry { name: "NSSET_UNAVAILABLE_FOR_CREATE", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "NSSET is not available", hint: Some("Choose another name for the NSSET.") },
            Self::NssetCreateFailed => Entry { name: "NSSET_CREATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "NSSET create failed", hint: Some("Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.") },
            Self::NssetRegistered => Entry { name: "NSSET_REGISTERED", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "NSSET is registered", hint: Some("If the NSSET is yours, use it as it is; otherwise choose another name.") },
            Self::NssetUnavailableUnknownReason => Entry { name: "NSSET_UNAVAILABLE_UNKNOWN_REASON", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "NSSET is not available (unknown reason)", hint: Some("Choose another name for the NSSET.") },
            Self::NssetUnavailable => Entry { name: "NSSET_UNAVAILABLE", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "NSSET is not available", hint: Some("Choose another name for the NSSET.") },
            Self::NssetQuarantined => Entry { name: "NSSET_QUARANTINED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "NSSET is not available, quarantine", hint: Some("Choose another name for the NSSET.") },
            Self::NssetReserved => Entry { name: "NSSET_RESERVED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "NSSET is not available, reserved", hint: Some("Choose another name for the NSSET.") },
            Self::NssetBlocked => Entry { name: "NSSET_BLOCKED", kind: Kind::NameUnavailable, retry: Retry::Never, parameter: None, message: "NSSET is not available, blocked", hint: Some("Choose another name for the NSSET.") },
            Self::NssetRegisteredByTargetRegistrar => Entry { name: "NSSET_REGISTERED_BY_TARGET_REGISTRAR", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "NSSET is registered by target registrar", hint: Some("The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.") },
            Self::NssetUpdateAuthorizationFailed => Entry { name: "NSSET_UPDATE_AUTHORIZATION_FAILED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: Some("auth_info"), message: "NSSET update – authorization error", hint: Some("Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.") },
            Self::NssetUpdateFailed => Entry { name: "NSSET_UPDATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "NSSET update failed", hint: Some("Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical contact.") },
            Self::NssetTransferAuthorizationFailed => Entry { name: "NSSET_TRANSFER_AUTHORIZATION_FAILED", kind: Kind::AccessDenied, retry: Retry::AfterFix, parameter: Some("auth_info"), message: "NSSET transfer – authorization error", hint: Some("Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.") },
            Self::NssetTransferFailed => Entry { name: "NSSET_TRANSFER_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "NSSET transfer failed", hint: Some("Check the name of the NSSET, and ask its current registrar whether it may be transferred.") },
            Self::NssetNotFoundForSendAuthInfo => Entry { name: "NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "NSSET send auth info failed: NSSET is not available", hint: Some("Check the spelling of the NSSET and that it exists in the registry.") },
            Self::RegistryOutage => Entry { name: "REGISTRY_OUTAGE", kind: Kind::TemporaryFailure, retry: Retry::AfterCheck, parameter: None, message: "Registry outage in progress", hint: Some("Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.") },
            Self::KeysetNotFound => Entry { name: "KEYSET_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: Some("keyset"), message: "KEYSET is not available", hint: Some("Check the name of the KEYSET and that it exists in the registry of the TLD.") },
            Self::DnssecOrderPending => Entry { name: "DNSSEC_ORDER_PENDING", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "A DNSSEC order is already pending", hint: Some("Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished.") },
            Self::DnssecUpdateFailed => Entry { name: "DNSSEC_UPDATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "DNSSEC setting failed", hint: Some("Check keyset and the DNS servers of the domain. If both are right, contact customer support.") },
            Self::DomainNotUsingWedosDns => Entry { name: "DOMAIN_NOT_USING_WEDOS_DNS", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "Domain does not use WEDOS DNS", hint: Some("Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.") },
            Self::KeysetBlocked => Entry { name: "KEYSET_BLOCKED", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: Some("keyset"), message: "KEYSET is blocked", hint: Some("Use another KEYSET, or have this one unblocked.") },
            Self::DnsDomainDeleteFailed => Entry { name: "DNS_DOMAIN_DELETE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "WDNS domain delete failed", hint: Some("Check with dns-domains-list whether the domain is still in WEDOS DNS.") },
            Self::DnsDomainAddFailed => Entry { name: "DNS_DOMAIN_ADD_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "WDNS domain add failed", hint: Some("Check with dns-domains-list whether the domain was added after all. If not, check all parameters.") },
            Self::DnsDomainExists => Entry { name: "DNS_DOMAIN_EXISTS", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: None, message: "WDNS domain exists", hint: Some("Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support.") },
            Self::DnsDomainUpdateFailed => Entry { name: "DNS_DOMAIN_UPDATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "WDNS domain update failed", hint: Some("Check with dns-domain-info what the domain looks like now, then check all parameters.") },
            Self::DnsDomainLocked => Entry { name: "DNS_DOMAIN_LOCKED", kind: Kind::WrongState, retry: Retry::AfterFix, parameter: None, message: "WDNS domain user locked", hint: Some("Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the request again.") },
            Self::DnsDomainDeleted => Entry { name: "DNS_DOMAIN_DELETED", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: None, message: "WDNS domain is deleted", hint: Some("If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.") },
            Self::DnsRowAddFailed => Entry { name: "DNS_ROW_ADD_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "WDNS domain row add failed", hint: Some("Check with dns-rows-list that the row is not there, check its data and add it again.") },
            Self::DnsRowDeleteFailed => Entry { name: "DNS_ROW_DELETE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "WDNS domain row delete failed", hint: Some("Check with dns-rows-list whether the row is still there, and use the ID that it returns.") },
            Self::DnsRowNotFound => Entry { name: "DNS_ROW_NOT_FOUND", kind: Kind::NotFound, retry: Retry::AfterFix, parameter: Some("row_id"), message: "WDNS domain row ID does not exist", hint: Some("Read the rows again with dns-rows-list and use the ID that it returns.") },
            Self::DnsRowUpdateFailed => Entry { name: "DNS_ROW_UPDATE_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "WDNS domain row update failed", hint: Some("Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.") },
            Self::DnsDomainCopyFailed => Entry { name: "DNS_DOMAIN_COPY_FAILED", kind: Kind::OperationFailed, retry: Retry::AfterFix, parameter: None, message: "WDNS domain copy failed", hint: Some("Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.") },
            Self::DnsNewDomainExists => Entry { name: "DNS_NEW_DOMAIN_EXISTS", kind: Kind::AlreadyExists, retry: Retry::Never, parameter: Some("name_new"), message: "WDNS new domain exists", hint: Some("Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed.") },
            Self::InternalError => Entry { name: "INTERNAL_ERROR", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Internal error", hint: Some("If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.") },
            Self::InternalException => Entry { name: "INTERNAL_EXCEPTION", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Internal exception", hint: Some("If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.") },
            Self::CreditDeductionFailed => Entry { name: "CREDIT_DEDUCTION_FAILED", kind: Kind::PaymentUnclear, retry: Retry::AfterCheck, parameter: None, message: "Billing error – credit deduction failed", hint: Some("Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.") },
            Self::BillingFailed => Entry { name: "BILLING_FAILED", kind: Kind::PaymentUnclear, retry: Retry::AfterCheck, parameter: None, message: "Billing error – billing failed", hint: Some("Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.") },
            Self::DomainCheckTemporarilyFailed => Entry { name: "DOMAIN_CHECK_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Domain check failed, try again later", hint: Some("Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.") },
            Self::ContactOwnerCTemporarilyUnavailable => Entry { name: "CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: Some("owner_c"), message: "Contact owner_c is not available, try again later", hint: Some("The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.") },
            Self::ContactAdminCTemporarilyUnavailable => Entry { name: "CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: Some("admin_c"), message: "Contact admin_c is not available, try again later", hint: Some("The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.") },
            Self::NssetTemporarilyUnavailable => Entry { name: "NSSET_TEMPORARILY_UNAVAILABLE", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "NSSET is not available, try again later", hint: Some("The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.") },
            Self::DomainInfoTemporarilyFailed => Entry { name: "DOMAIN_INFO_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Domain info failed, try again later", hint: Some("The registry did not answer; nothing was changed. Send the request again later: a few times at most, with increasing pauses. The code does not say whether the domain exists.") },
            Self::DomainTransferCheckTemporarilyFailed => Entry { name: "DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Domain transfer check failed, try again later", hint: Some("Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.") },
            Self::DomainCreateTemporarilyFailed => Entry { name: "DOMAIN_CREATE_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::AfterCheck, parameter: None, message: "Domain create failed, try again later", hint: Some("Check with domain-info and account-list whether the domain was registered and paid before you order it again.") },
            Self::DomainRenewTemporarilyFailed => Entry { name: "DOMAIN_RENEW_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::AfterCheck, parameter: None, message: "Domain renew failed, try again later", hint: Some("Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid, before you renew again.") },
            Self::DomainTransferTemporarilyFailed => Entry { name: "DOMAIN_TRANSFER_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::AfterCheck, parameter: None, message: "Domain transfer failed, try again later", hint: Some("Check with domain-info or domains-list whether the transfer went through or is still running before you order it again.") },
            Self::DomainUpdateNsTemporarilyFailed => Entry { name: "DOMAIN_UPDATE_NS_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Domain update DNS failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS servers.") },
            Self::ContactCheckTemporarilyFailed => Entry { name: "CONTACT_CHECK_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Contact check failed, try again later", hint: Some("Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say whether the name is free.") },
            Self::ContactTemporarilyUnavailable => Entry { name: "CONTACT_TEMPORARILY_UNAVAILABLE", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Contact is not available, try again later", hint: Some("The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.") },
            Self::ContactCreateTemporarilyFailed => Entry { name: "CONTACT_CREATE_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::AfterCheck, parameter: None, message: "Contact create failed, try again later", hint: Some("Check whether the contact was created before you create it again: with contact-info, or in the customer administration if WAPI chose the name. A repeat may create a second contact.") },
            Self::DomainSendAuthInfoTemporarilyFailed => Entry { name: "DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Domain send auth info failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.") },
            Self::ContactUpdateTemporarilyFailed => Entry { name: "CONTACT_UPDATE_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Contact update failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same data. contact-info shows whether they were saved.") },
            Self::ContactTransferTemporarilyFailed => Entry { name: "CONTACT_TRANSFER_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Contact transfer failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer went through the first time.") },
            Self::ContactSendAuthInfoTemporarilyFailed => Entry { name: "CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "Contact send auth info failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.") },
            Self::NssetCheckTemporarilyFailed => Entry { name: "NSSET_CHECK_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "NSSET check failed, try again later", hint: Some("Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say whether the name is free.") },
            Self::NssetCreateTemporarilyFailed => Entry { name: "NSSET_CREATE_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::AfterCheck, parameter: None, message: "NSSET create failed, try again later", hint: Some("Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most, with increasing pauses.") },
            Self::NssetUpdateTemporarilyFailed => Entry { name: "NSSET_UPDATE_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "NSSET update failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.") },
            Self::NssetTransferTemporarilyFailed => Entry { name: "NSSET_TRANSFER_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "NSSET transfer failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer went through the first time.") },
            Self::NssetSendAuthInfoTemporarilyFailed => Entry { name: "NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED", kind: Kind::TemporaryFailure, retry: Retry::Later, parameter: None, message: "NSSET send auth info failed, try again later", hint: Some("Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.") },
            Self::FatalError => Entry { name: "FATAL_ERROR", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Fatal error", hint: Some("If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.") },
            Self::InternalAuthenticationError => Entry { name: "INTERNAL_AUTHENTICATION_ERROR", kind: Kind::Internal, retry: Retry::Later, parameter: None, message: "Internal authentication error", hint: Some("Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out.") },
            Self::InternalPricingError => Entry { name: "INTERNAL_PRICING_ERROR", kind: Kind::Internal, retry: Retry::AfterCheck, parameter: None, message: "Internal pricing error", hint: Some("Check with account-list whether anything was charged, and whether the order was carried out, before you send it again.") },
            Self::OutOfOrder => Entry { name: "OUT_OF_ORDER", kind: Kind::TemporaryFailure, retry: Retry::AfterCheck, parameter: None, message: "Out of order", hint: Some("WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.") },
            Self::Unknown(_) => return None,
        })
    }

    #[rustfmt::skip] // A table: one row a code.
    fn limit(self) -> Option<Limit> {
        match self {
            Self::RequestLimitExceeded => Some(Limit { scope: Scope::Account, window: Window::Hour, requests: Some(1000), commands: None }),
            Self::IpBlocked => Some(Limit { scope: Scope::IpAddress, window: Window::Unknown_, requests: None, commands: None }),
            Self::DomainCheckLimitExceeded => Some(Limit { scope: Scope::Account, window: Window::Hour, requests: Some(100), commands: Some(&["domain-check", "domain-create", "domain-transfer-check"]) }),
            Self::DomainTransferCheckLimitExceeded => Some(Limit { scope: Scope::Account, window: Window::Hour, requests: Some(100), commands: Some(&["domain-check", "domain-create", "domain-transfer-check"]) }),
            Self::WgpTemplateDailyLimitExceeded => Some(Limit { scope: Scope::Object, window: Window::Day, requests: None, commands: Some(&["wgp-domain-template-replicate"]) }),
            _ => None,
        }
    }
}

impl Info {
    /// Whether the request reached its goal, or its question was answered. Not yet true
    /// for a request that is still pending.
    pub fn is_success(&self) -> bool {
        self.outcome == Outcome::Success
    }

    /// Whether the same request may be sent again after a pause. Not true for a limit: until its
    /// window is over, every further request makes it worse.
    pub fn is_retryable(&self) -> bool {
        self.retry == Retry::Later
    }

    /// Whether to find out first whether the request was carried out.
    pub fn must_check_first(&self) -> bool {
        self.done == Done::Check
    }

    /// Applies the differences of a command. False if there are none.
    #[rustfmt::skip] // A table.
    fn change(&mut self, command: &str) -> bool {
        match (self.code, command) {
            (WapiCode::Ok, "contact-check") => {
                self.answer = Some(Answer::Positive);
                self.message = Some("Contact name is available");
            }
            (WapiCode::Ok, "contact-send-auth-info" | "domain-send-auth-info" | "nsset-send-auth-info") => {
                self.message = Some("The authorization code was sent by e-mail");
            }
            (WapiCode::Ok, "domain-check") => {
                self.answer = Some(Answer::Positive);
                self.message = Some("Domain is available for registration");
            }
            (WapiCode::Ok, "domain-tld-period-check") => {
                self.answer = Some(Answer::Positive);
                self.message = Some("The TLD allows this period");
            }
            (WapiCode::Ok, "domain-transfer-check") => {
                self.answer = Some(Answer::Positive);
                self.message = Some("Domain transfer is possible");
            }
            (WapiCode::Ok, "nsset-check") => {
                self.answer = Some(Answer::Positive);
                self.message = Some("NSSET name is available");
            }
            (WapiCode::Ok, "poll-req") => {
                self.message = Some("Notification fetched from the queue");
                self.hint = Some("Process data.notify, which has a code of its own: that of an earlier request, or of a system notification. Then confirm the notification with poll-ack.");
            }
            (WapiCode::NotificationNotFound, "poll-ack") => {
                self.outcome = Outcome::Success;
                self.retry = Retry::Never;
                self.done = Done::Yes;
                self.http_status = Some(200);
            }
            (WapiCode::UnsupportedTld, "contact-check" | "contact-create" | "contact-info" | "contact-send-auth-info" | "contact-transfer" | "contact-update" | "nsset-check" | "nsset-create" | "nsset-info" | "nsset-send-auth-info" | "nsset-transfer" | "nsset-update") => {
                self.parameter = Some("tld");
                self.message = Some("Invalid TLD");
            }
            (WapiCode::UnsupportedTld, "dns-domain-add" | "dns-domain-axfr-run" | "dns-domain-commit" | "dns-domain-copy" | "dns-domain-info" | "domain-transfer") => {
                self.parameter = Some("name");
            }
            (WapiCode::UnsupportedTld, "dns-row-add" | "dns-row-detail" | "dns-row-update" | "dns-rows-list") => {
                self.parameter = Some("domain");
            }
            (WapiCode::DomainNameInvalid, "dns-domain-add" | "dns-domain-axfr-run" | "dns-domain-commit" | "dns-domain-copy" | "dns-domain-info" | "domain-transfer" | "domain-update-keyset") => {
                self.parameter = Some("name");
            }
            (WapiCode::DomainNameInvalid, "dns-row-add" | "dns-row-detail" | "dns-row-update" | "dns-rows-list" | "wgp-domain-create") => {
                self.parameter = Some("domain");
            }
            (WapiCode::ParameterInvalidPeriod, "domain-renew") => {
                self.message = Some("Invalid renewal period");
            }
            (WapiCode::ParameterInvalidPeriod, "domain-tld-period-check") => {
                self.outcome = Outcome::Success;
                self.retry = Retry::Never;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
                self.message = Some("The TLD does not allow this period");
                self.hint = Some("Choose another period.");
            }
            (WapiCode::ParameterInvalidPeriod, "wgp-domain-create") => {
                self.parameter = Some("period_id");
                self.message = Some("Invalid period_id");
                self.hint = Some("Set period_id to 1 (monthly) or 4 (yearly).");
            }
            (WapiCode::ParameterInvalidOwnerC, "contact-update") => {
                self.parameter = Some("cname");
                self.message = Some("Invalid contact name format");
                self.hint = Some("Check the spelling of the contact in cname.");
            }
            (WapiCode::ParameterInvalidNsset, "nsset-info" | "nsset-send-auth-info" | "nsset-transfer" | "nsset-update") => {
                self.parameter = Some("name");
                self.message = Some("Invalid NSSET name format");
            }
            (WapiCode::ParameterInvalidDns, "domain-transfer") => {
                self.hint = Some("Leave dns out to keep the current DNS servers. Only some registries (.eu, gTLD) accept it in a transfer.");
            }
            (WapiCode::ParameterInvalidDns, "nsset-create" | "nsset-update") => {
                self.hint = Some("Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2).");
            }
            (WapiCode::ContactNameInvalid, "contact-check" | "contact-create" | "contact-info" | "contact-send-auth-info" | "contact-transfer" | "contact-update") => {
                self.parameter = Some("cname");
            }
            (WapiCode::ContactNameInvalid, "nsset-create" | "nsset-update") => {
                self.parameter = Some("tech_c");
                self.message = Some("Invalid format of the technical contact");
                self.hint = Some("Check the name of the technical contact in tech_c.");
            }
            (WapiCode::ContactNameAutoGenerated, "contact-check") => {
                self.hint = Some("There is no name to check: contact-create generates it.");
            }
            (WapiCode::ParameterInvalidEmail, "wg-members-create" | "wg-members-show") => {
                self.message = Some("Invalid email format or the address does not exist");
            }
            (WapiCode::SendAuthInfoUnsupported, "contact-send-auth-info") => {
                self.message = Some("Sending the authorization code is not allowed for this contact");
            }
            (WapiCode::SendAuthInfoUnsupported, "nsset-send-auth-info") => {
                self.message = Some("Sending the authorization code is not allowed for this NSSET");
            }
            (WapiCode::DomainUnpaidPeriodExists, "domain-renew") => {
                self.done = Done::Check;
            }
            (WapiCode::DomainNameUsedByService, "wgp-domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::CreditAccountActive, "wgp-domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::WgpDomainExists, "wgp-domain-create") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.http_status = Some(200);
            }
            (WapiCode::WgpDomainNotFound, "wgp-domain-delete") => {
                self.done = Done::Check;
                self.hint = Some("Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.");
            }
            (WapiCode::DnsRowRdtypeInvalid, "dns-row-update") => {
                self.parameter = None;
                self.hint = Some("To change the name or the type, delete the row and add a new one: dns-row-update takes neither.");
            }
            (WapiCode::DnsRowNameInvalid, "dns-row-update") => {
                self.parameter = None;
                self.hint = Some("To change the name or the type, delete the row and add a new one: dns-row-update takes neither.");
            }
            (WapiCode::DnsRowNameInvalidForRdtype, "dns-row-update") => {
                self.parameter = None;
                self.hint = Some("To change the name or the type, delete the row and add a new one: dns-row-update takes neither.");
            }
            (WapiCode::DnsRowTtlInvalid, "dns-row-add" | "dns-row-update") => {
                self.message = Some("TTL is invalid or differs from the TTL of the existing row");
            }
            (WapiCode::DnsRowExists, "dns-row-add") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.http_status = Some(200);
                self.message = Some("This row is already there");
                self.hint = Some("Treat the row as added.");
            }
            (WapiCode::DnsRowExists, "dns-row-update") => {
                self.parameter = Some("rdata");
                self.message = Some("Another row already has this data");
                self.hint = Some("Your row is probably unchanged. Read the rows with dns-rows-list; if the other row is enough, delete yours.");
            }
            (WapiCode::WgpDomainOrServiceNotFound, "wgp-domain-delete") => {
                self.done = Done::Check;
                self.hint = Some("Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.");
            }
            (WapiCode::WgpServiceNotFound, "wgp-domain-delete") => {
                self.done = Done::Check;
                self.hint = Some("Check with wgp-services-list whether the service is gone already: an earlier request may have succeeded.");
            }
            (WapiCode::WgpDnsTokenUnavailable, "wgp-domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::WgpDnsRewriteFailed, "wgp-domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::WgpDnsUpdateNotAllowed, "wgp-domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::WgpDnsTokenMissingAndForceNotSet, "wgp-domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::DomainRegistered, "domain-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
                self.hint = Some("Choose another name. If it is your domain at another registrar, you can transfer it to WEDOS with domain-transfer.");
            }
            (WapiCode::DomainRegistered, "domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::DomainUnavailableUnknownReason, "domain-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::DomainUnavailableUnknownReason, "domain-create") => {
                self.done = Done::Check;
                self.hint = Some("Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.");
            }
            (WapiCode::DomainUnavailable, "domain-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::DomainUnavailable, "domain-create") => {
                self.done = Done::Check;
                self.hint = Some("Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.");
            }
            (WapiCode::DomainQuarantined, "domain-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::DomainReserved, "domain-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::DomainBlocked, "domain-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::DomainRegisteredByTargetRegistrar, "domain-transfer") => {
                self.done = Done::Check;
            }
            (WapiCode::NssetNotFound, "nsset-info" | "nsset-send-auth-info" | "nsset-transfer" | "nsset-update") => {
                self.parameter = Some("name");
            }
            (WapiCode::NssetSendAuthInfoFailed, "domain-transfer-check") => {
                self.kind = Some(Kind::TemporaryFailure);
                self.retry = Retry::Later;
                self.http_status = Some(503);
                self.message = Some("Domain transfer check failed, the registry could not be reached");
                self.hint = Some("Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.");
            }
            (WapiCode::DomainTransferNotPossible, "domain-transfer-check") => {
                self.outcome = Outcome::Success;
                self.retry = Retry::Never;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::DomainTransferPending, "domain-transfer") => {
                self.done = Done::Check;
            }
            (WapiCode::DomainRegisteredAtWedos, "domain-transfer") => {
                self.done = Done::Check;
            }
            (WapiCode::DomainCreateFailed, "domain-create") => {
                self.done = Done::Check;
            }
            (WapiCode::DomainNotFound, "dns-domain-axfr-run" | "dns-domain-commit" | "dns-domain-copy" | "dns-domain-info") => {
                self.parameter = Some("name");
                self.hint = Some("Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.");
            }
            (WapiCode::DomainNotFound, "dns-domain-delete") => {
                self.done = Done::Check;
                self.hint = Some("Check with dns-domains-list whether the domain is gone from WEDOS DNS already: an earlier request may have succeeded.");
            }
            (WapiCode::DomainNotFound, "dns-row-add" | "dns-row-detail" | "dns-row-update" | "dns-rows-list") => {
                self.parameter = Some("domain");
                self.hint = Some("Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.");
            }
            (WapiCode::DomainNotFound, "domain-info" | "domain-send-auth-info" | "domain-update-keyset") => {
                self.parameter = Some("name");
                self.hint = Some("Check the spelling of the domain and that it is in your account.");
            }
            (WapiCode::DomainAccessDenied, "dns-domain-axfr-run" | "dns-domain-commit" | "dns-domain-copy" | "dns-domain-info" | "dns-row-add" | "dns-row-detail" | "dns-row-update" | "dns-rows-list" | "domain-info" | "domain-send-auth-info" | "domain-update-keyset") => {
                self.message = Some("The domain is not in your account");
            }
            (WapiCode::DomainRenewFailed, "domain-renew") => {
                self.done = Done::Check;
            }
            (WapiCode::DomainTransferFailed, "domain-transfer") => {
                self.done = Done::Check;
            }
            (WapiCode::ContactUnsupported, "nsset-create") => {
                self.parameter = Some("tech_c");
                self.hint = Some("Leave tech_c out: the NSSET then gets the technical contact of WEDOS.");
            }
            (WapiCode::ContactUnsupported, "nsset-send-auth-info") => {
                self.hint = Some("Check tld: only .cz domains use NSSETs.");
            }
            (WapiCode::ContactUnsupported, "nsset-update") => {
                self.parameter = Some("tech_c");
                self.hint = Some("Check tld: only .cz domains use NSSETs.");
            }
            (WapiCode::ContactNotFound, "contact-info" | "contact-transfer") => {
                self.parameter = Some("cname");
            }
            (WapiCode::ContactNotFound, "nsset-create" | "nsset-update") => {
                self.parameter = Some("tech_c");
                self.message = Some("The technical contact could not be loaded");
                self.hint = Some("Check with contact-info that the technical contact in tech_c exists.");
            }
            (WapiCode::ContactNotFound, "nsset-send-auth-info") => {
                self.message = Some("The technical contact could not be loaded");
                self.hint = Some("Check with nsset-info which technical contact the NSSET has, and with contact-info that it exists.");
            }
            (WapiCode::ContactCreateFailed, "contact-create") => {
                self.done = Done::Check;
            }
            (WapiCode::ContactRegistered, "contact-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::ContactRegistered, "contact-create") => {
                self.done = Done::Check;
                self.hint = Some("Check with contact-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.");
            }
            (WapiCode::ContactUnavailableUnknownReason, "contact-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::ContactUnavailable, "contact-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::ContactQuarantined, "contact-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::ContactReserved, "contact-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::ContactBlocked, "contact-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::ContactRegisteredByTargetRegistrar, "contact-transfer") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.http_status = Some(200);
            }
            (WapiCode::NssetCreateFailed, "nsset-create") => {
                self.done = Done::Check;
            }
            (WapiCode::NssetRegistered, "nsset-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::NssetRegistered, "nsset-create") => {
                self.done = Done::Check;
                self.hint = Some("Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.");
            }
            (WapiCode::NssetUnavailableUnknownReason, "nsset-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::NssetUnavailable, "nsset-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::NssetQuarantined, "nsset-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::NssetReserved, "nsset-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::NssetBlocked, "nsset-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
            }
            (WapiCode::NssetRegisteredByTargetRegistrar, "nsset-check") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.answer = Some(Answer::Negative);
                self.http_status = Some(200);
                self.message = Some("NSSET is already registered at WEDOS");
            }
            (WapiCode::NssetRegisteredByTargetRegistrar, "nsset-create") => {
                self.done = Done::Check;
                self.hint = Some("Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.");
            }
            (WapiCode::NssetRegisteredByTargetRegistrar, "nsset-transfer") => {
                self.outcome = Outcome::Success;
                self.done = Done::Yes;
                self.http_status = Some(200);
                self.hint = Some("The NSSET is already at WEDOS; there is nothing to transfer.");
            }
            (WapiCode::DnssecOrderPending, "domain-update-keyset") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsDomainDeleteFailed, "dns-domain-delete") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsDomainAddFailed, "dns-domain-add") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsDomainExists, "dns-domain-add") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsDomainDeleted, "dns-domain-axfr-run" | "dns-domain-commit" | "dns-domain-copy" | "dns-domain-info") => {
                self.parameter = Some("name");
            }
            (WapiCode::DnsDomainDeleted, "dns-domain-delete") => {
                self.outcome = Outcome::Success;
                self.retry = Retry::Never;
                self.done = Done::Yes;
                self.http_status = Some(200);
                self.hint = Some("The domain is gone already.");
            }
            (WapiCode::DnsDomainDeleted, "dns-row-add" | "dns-row-detail" | "dns-row-update" | "dns-rows-list") => {
                self.parameter = Some("domain");
            }
            (WapiCode::DnsRowAddFailed, "dns-row-add") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsRowDeleteFailed, "dns-row-delete") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsRowNotFound, "dns-row-delete") => {
                self.outcome = Outcome::Success;
                self.retry = Retry::Never;
                self.done = Done::Yes;
                self.http_status = Some(200);
                self.hint = Some("The row is gone already.");
            }
            (WapiCode::DnsRowUpdateFailed, "dns-row-update") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsDomainCopyFailed, "dns-domain-copy") => {
                self.done = Done::Check;
            }
            (WapiCode::DnsNewDomainExists, "dns-domain-copy") => {
                self.done = Done::Check;
            }
            (WapiCode::NssetTemporarilyUnavailable, "nsset-info" | "nsset-send-auth-info" | "nsset-transfer" | "nsset-update") => {
                self.retry = Retry::Later;
                self.parameter = Some("name");
            }
            (WapiCode::ContactTemporarilyUnavailable, "contact-info") => {
                self.retry = Retry::Later;
                self.parameter = Some("cname");
            }
            (WapiCode::ContactTemporarilyUnavailable, "nsset-create" | "nsset-update") => {
                self.retry = Retry::Later;
                self.parameter = Some("tech_c");
                self.message = Some("The technical contact is not available, try again later");
            }
            (WapiCode::ContactTemporarilyUnavailable, "nsset-send-auth-info") => {
                self.retry = Retry::Later;
                self.message = Some("The technical contact is not available, try again later");
            }
            (WapiCode::NssetCheckTemporarilyFailed, "nsset-create") => {
                self.retry = Retry::Later;
                self.hint = Some("Check with nsset-info that the NSSET was not created, then send the request again later: a few times at most, with increasing pauses.");
            }
            _ => return false,
        }
        true
    }
}

/// Whether a second, identical request could buy or create something twice.
#[rustfmt::skip] // A table.
fn is_order(command: &str) -> bool {
    matches!(
        command,
        "contact-create"
        | "domain-create"
        | "domain-renew"
        | "domain-transfer"
        | "wg-members-create"
        | "wgp-domain-create"
        | "wgp-domain-renew"
        | "wgp-domain-retry"
        | "wgp-domain-update-subscription"
    )
}

/// Whether a second, identical request does no harm.
#[rustfmt::skip] // A table.
fn is_repeatable(command: &str) -> bool {
    matches!(
        command,
        "account-list"
        | "contact-check"
        | "contact-info"
        | "contact-send-auth-info"
        | "contact-transfer"
        | "contact-update"
        | "credit-info"
        | "dns-domain-add"
        | "dns-domain-axfr-run"
        | "dns-domain-commit"
        | "dns-domain-copy"
        | "dns-domain-delete"
        | "dns-domain-info"
        | "dns-domain-update-keyset"
        | "dns-domains-list"
        | "dns-row-add"
        | "dns-row-delete"
        | "dns-row-detail"
        | "dns-row-update"
        | "dns-rows-list"
        | "domain-check"
        | "domain-info"
        | "domain-send-auth-info"
        | "domain-tld-period-check"
        | "domain-transfer-check"
        | "domain-update-keyset"
        | "domain-update-ns"
        | "domains-list"
        | "nsset-check"
        | "nsset-create"
        | "nsset-info"
        | "nsset-send-auth-info"
        | "nsset-transfer"
        | "nsset-update"
        | "ping"
        | "ping-async"
        | "poll-ack"
        | "poll-req"
        | "wg-members-show"
        | "wgp-domain-cache-purge"
        | "wgp-domain-delete"
        | "wgp-domain-info"
        | "wgp-domain-template-replicate"
        | "wgp-domain-templates-list"
        | "wgp-services-list"
    )
}

impl PartialEq for WapiCode {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for WapiCode {}

impl PartialOrd for WapiCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for WapiCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

impl Hash for WapiCode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl From<u16> for WapiCode {
    fn from(code: u16) -> Self {
        match code {
            1000 => Self::Ok,
            1001 => Self::RequestPending,
            1002 => Self::NotificationAcknowledged,
            1003 => Self::NotificationQueueEmpty,
            1200 => Self::DomainTransferredOut,
            2000 => Self::RequestParseError,
            2001 => Self::ParameterMissingUser,
            2002 => Self::ParameterMissingAuth,
            2003 => Self::ParameterMissingCommand,
            2004 => Self::MultipleDataElements,
            2005 => Self::CltridTooLong,
            2006 => Self::RequestLimitExceeded,
            2007 => Self::RequestTooLarge,
            2008 => Self::RequestTooComplex,
            2009 => Self::RequestEmpty,
            2010 => Self::CommandUnknown,
            2011 => Self::CommandDisabled,
            2050 => Self::AuthenticationFailed,
            2051 => Self::IpNotAllowed,
            2052 => Self::IpBlocked,
            2100 => Self::ParameterMissing,
            2101 => Self::ParameterMismatch,
            2102 => Self::RequestEncodingMismatch,
            2150 => Self::NotificationPollingNotAllowed,
            2151 => Self::NotificationNotFound,
            2201 => Self::UnsupportedTld,
            2202 => Self::DomainNameInvalid,
            2203 => Self::ParameterInvalidPeriod,
            2204 => Self::ParameterMissingOwnerC,
            2205 => Self::ParameterMissingDomain,
            2206 => Self::DomainRequestInternalError,
            2207 => Self::ParameterInvalidOwnerC,
            2208 => Self::ParameterInvalidAdminC,
            2209 => Self::ParameterInvalidNsset,
            2210 => Self::ParameterInvalidDns,
            2211 => Self::TooManyDnsServers,
            2212 => Self::ParameterMissingNsset,
            2213 => Self::ParameterMissingDns,
            2214 => Self::DuplicateDnsServer,
            2215 => Self::ParameterMissingAuthInfo,
            2216 => Self::ContactNameInvalid,
            2217 => Self::ContactDataInvalid,
            2218 => Self::ContactNameAutoGenerated,
            2219 => Self::ParameterMissingCompany,
            2220 => Self::ParameterMissingFname,
            2221 => Self::ParameterMissingLname,
            2222 => Self::ParameterMissingEmail,
            2223 => Self::ParameterInvalidEmail,
            2224 => Self::ParameterMissingEmail2,
            2225 => Self::ParameterInvalidEmail2,
            2226 => Self::ParameterMissingPhone,
            2227 => Self::ParameterInvalidPhone,
            2228 => Self::ParameterMissingFax,
            2229 => Self::ParameterInvalidFax,
            2230 => Self::ParameterMissingIc,
            2231 => Self::ParameterInvalidIc,
            2232 => Self::ParameterMissingDic,
            2233 => Self::ParameterInvalidDic,
            2234 => Self::ParameterMissingAddrStreet,
            2235 => Self::ParameterMissingAddrCity,
            2236 => Self::ParameterMissingAddrZip,
            2237 => Self::ParameterMissingAddrCountry,
            2238 => Self::ParameterInvalidAddrCountry,
            2239 => Self::ParameterMissingAddrState,
            2240 => Self::ParameterMissingInOtherData,
            2241 => Self::ParameterInvalidInOtherData,
            2242 => Self::ParameterInvalidStatus,
            2243 => Self::SendAuthInfoUnsupported,
            2244 => Self::ContactTransferUnsupported,
            2245 => Self::ParameterMissingRules,
            2246 => Self::ParameterInvalidRules,
            2247 => Self::NssetNameInvalid,
            2248 => Self::NssetDataInvalid,
            2249 => Self::NssetTransferUnsupported,
            2250 => Self::DomainCheckLimitExceeded,
            2251 => Self::DomainCheckRequestTemporarilyFailed,
            2252 => Self::DomainTransferCheckLimitExceeded,
            2253 => Self::ParameterInvalidAddrZip,
            2264 => Self::KeysetNameInvalid,
            2265 => Self::DnssecUnsupported,
            2266 => Self::KeysetActionUnsupportedForSecondaryDomain,
            2267 => Self::KeysetActionUnsupportedForPrimaryDomain,
            2269 => Self::DomainUnpaidPeriodExists,
            2272 => Self::ParameterInvalidUpstreamIps,
            2273 => Self::ParameterInvalidVariantId,
            2274 => Self::InternalUserIdMissing,
            2275 => Self::InternalUserNotFound,
            2276 => Self::UnsupportedTldOrDomainLevel,
            2277 => Self::DomainNameHasWwwPrefix,
            2278 => Self::DomainNameUsedByService,
            2279 => Self::CreditAccountLocked,
            2280 => Self::CreditAccountActive,
            2281 => Self::CreditAccountInactive,
            2282 => Self::CreditAccountCurrencyInvalid,
            2283 => Self::AmountInvalidOrInsufficientCredit,
            2284 => Self::CreditAccountInformationError,
            2285 => Self::VatSettingsInvalid,
            2286 => Self::CreditAccountInternalError,
            2290 => Self::CreditAccountMovementAddFailed,
            2291 => Self::WgpDomainExists,
            2292 => Self::WgpDomainNotFound,
            2293 => Self::CreditAccountBalanceUnavailable,
            2294 => Self::WgpServicePriceUnavailable,
            2295 => Self::WgpDomainCreateFailed,
            2296 => Self::CreditAccountMovementCancelFailed,
            2301 => Self::DnsDomainTypeInvalid,
            2302 => Self::ParameterMissingPrimaryIp,
            2303 => Self::ParameterInvalidPrimaryIp,
            2304 => Self::ParameterInvalidAxfrEnabled,
            2305 => Self::ParameterMissingAxfrIps,
            2306 => Self::ParameterInvalidAxfrIps,
            2308 => Self::ParameterInvalidNs,
            2309 => Self::DnsRowRdtypeInvalid,
            2310 => Self::DnsRowLimitReached,
            2311 => Self::DnsRowNameInvalid,
            2312 => Self::DnsRowNameInvalidForRdtype,
            2313 => Self::DnsRowCnameInvalidForName,
            2314 => Self::DnsRowRdataInvalidForRdtype,
            2315 => Self::DnsRowTtlInvalid,
            2316 => Self::DnsRowExists,
            2317 => Self::DnsRowTtlOutOfRange,
            2318 => Self::DnsActionUnsupportedForSecondaryDomain,
            2319 => Self::DnsActionUnsupportedForPrimaryDomain,
            2320 => Self::DnsNewDomainNameInvalid,
            2321 => Self::DnsNewDomainTldUnsupported,
            2322 => Self::DnsDomainLimitReached,
            2400 => Self::InternalResponseCodeUnknown,
            2401 => Self::WgpTemplateApplyFailed,
            2402 => Self::WgpTemplateInvalid,
            2403 => Self::WgpTemplateUserMismatch,
            2404 => Self::WgpTemplatePlanMismatch,
            2405 => Self::WgpTemplateDailyLimitExceeded,
            2406 => Self::WgpDomainOrServiceNotFound,
            2407 => Self::WgpTemplateDomainNotFound,
            2408 => Self::ParameterMissingVariantIdOrPeriodId,
            2409 => Self::WgpServiceRenewFailed,
            2410 => Self::WgpServiceNotFound,
            2411 => Self::WgpDnsTokenUnavailable,
            2412 => Self::WgpDnsRewriteFailed,
            2413 => Self::WgpDnsUpdateNotAllowed,
            2414 => Self::WgpDnsTokenMissingAndForceNotSet,
            2415 => Self::WgpLimitReached,
            2416 => Self::WgpDomainModeInvalid,
            2419 => Self::WgInvitationNotFound,
            2420 => Self::WgPolicyInvalid,
            3001 => Self::BillingCurrencyInvalid,
            3002 => Self::InsufficientCredit,
            3003 => Self::AccountContactDataMissing,
            3004 => Self::ParameterMissingDateRange,
            3005 => Self::ParameterInvalidDateRange,
            3201 => Self::DomainRegistered,
            3202 => Self::DomainUnavailableUnknownReason,
            3203 => Self::DomainUnavailable,
            3204 => Self::DomainQuarantined,
            3205 => Self::DomainReserved,
            3206 => Self::DomainBlocked,
            3207 => Self::DomainRegisteredByTargetRegistrar,
            3208 => Self::DomainTransferExpirationTooClose,
            3209 => Self::DomainSendAuthInfoFailed,
            3210 => Self::DomainNotFoundForSendAuthInfo,
            3211 => Self::ContactOwnerCNotFound,
            3212 => Self::ContactAdminCNotFound,
            3213 => Self::ContactNotFoundForSendAuthInfo,
            3214 => Self::NssetNotFound,
            3215 => Self::ContactSendAuthInfoFailed,
            3216 => Self::DomainInfoFailed,
            3217 => Self::NssetSendAuthInfoFailed,
            3218 => Self::DomainTransferNotPossible,
            3219 => Self::DomainTransferPending,
            3220 => Self::DomainRegisteredAtWedos,
            3221 => Self::DomainCreateFailed,
            3222 => Self::DomainNotFound,
            3223 => Self::DomainAccessDenied,
            3224 => Self::DomainRenewFailed,
            3225 => Self::DomainUpdateNsFailed,
            3226 => Self::DomainTransferFailed,
            3227 => Self::DomainTransferAuthorizationFailed,
            3228 => Self::ContactUnsupported,
            3229 => Self::ContactNotFound,
            3230 => Self::ContactCreateFailed,
            3231 => Self::ContactRegistered,
            3232 => Self::ContactUnavailableUnknownReason,
            3233 => Self::ContactUnavailable,
            3234 => Self::ContactQuarantined,
            3235 => Self::ContactReserved,
            3236 => Self::ContactBlocked,
            3237 => Self::ContactRegisteredByTargetRegistrar,
            3238 => Self::ContactUpdateAuthorizationFailed,
            3239 => Self::ContactUpdateFailed,
            3240 => Self::ContactTransferAuthorizationFailed,
            3241 => Self::ContactTransferFailed,
            3242 => Self::NssetUnsupported,
            3243 => Self::NssetUnavailableForCreate,
            3244 => Self::NssetCreateFailed,
            3245 => Self::NssetRegistered,
            3246 => Self::NssetUnavailableUnknownReason,
            3247 => Self::NssetUnavailable,
            3248 => Self::NssetQuarantined,
            3249 => Self::NssetReserved,
            3250 => Self::NssetBlocked,
            3251 => Self::NssetRegisteredByTargetRegistrar,
            3252 => Self::NssetUpdateAuthorizationFailed,
            3254 => Self::NssetUpdateFailed,
            3255 => Self::NssetTransferAuthorizationFailed,
            3256 => Self::NssetTransferFailed,
            3257 => Self::NssetNotFoundForSendAuthInfo,
            3258 => Self::RegistryOutage,
            3259 => Self::KeysetNotFound,
            3260 => Self::DnssecOrderPending,
            3262 => Self::DnssecUpdateFailed,
            3263 => Self::DomainNotUsingWedosDns,
            3264 => Self::KeysetBlocked,
            3301 => Self::DnsDomainDeleteFailed,
            3302 => Self::DnsDomainAddFailed,
            3303 => Self::DnsDomainExists,
            3304 => Self::DnsDomainUpdateFailed,
            3305 => Self::DnsDomainLocked,
            3306 => Self::DnsDomainDeleted,
            3307 => Self::DnsRowAddFailed,
            3308 => Self::DnsRowDeleteFailed,
            3309 => Self::DnsRowNotFound,
            3310 => Self::DnsRowUpdateFailed,
            3311 => Self::DnsDomainCopyFailed,
            3312 => Self::DnsNewDomainExists,
            4000 => Self::InternalError,
            4001 => Self::InternalException,
            4002 => Self::CreditDeductionFailed,
            4003 => Self::BillingFailed,
            4201 => Self::DomainCheckTemporarilyFailed,
            4202 => Self::ContactOwnerCTemporarilyUnavailable,
            4203 => Self::ContactAdminCTemporarilyUnavailable,
            4204 => Self::NssetTemporarilyUnavailable,
            4205 => Self::DomainInfoTemporarilyFailed,
            4206 => Self::DomainTransferCheckTemporarilyFailed,
            4207 => Self::DomainCreateTemporarilyFailed,
            4208 => Self::DomainRenewTemporarilyFailed,
            4209 => Self::DomainTransferTemporarilyFailed,
            4210 => Self::DomainUpdateNsTemporarilyFailed,
            4211 => Self::ContactCheckTemporarilyFailed,
            4212 => Self::ContactTemporarilyUnavailable,
            4213 => Self::ContactCreateTemporarilyFailed,
            4214 => Self::DomainSendAuthInfoTemporarilyFailed,
            4215 => Self::ContactUpdateTemporarilyFailed,
            4216 => Self::ContactTransferTemporarilyFailed,
            4217 => Self::ContactSendAuthInfoTemporarilyFailed,
            4218 => Self::NssetCheckTemporarilyFailed,
            4219 => Self::NssetCreateTemporarilyFailed,
            4220 => Self::NssetUpdateTemporarilyFailed,
            4221 => Self::NssetTransferTemporarilyFailed,
            4222 => Self::NssetSendAuthInfoTemporarilyFailed,
            5000 => Self::FatalError,
            5001 => Self::InternalAuthenticationError,
            5002 => Self::InternalPricingError,
            5003 => Self::OutOfOrder,
            _ => Self::Unknown(code),
        }
    }
}

impl From<WapiCode> for u16 {
    fn from(code: WapiCode) -> Self {
        code.code()
    }
}

impl FromStr for WapiCode {
    type Err = ParseError;

    /// Reads the digits of a code, listed or not.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let is_plain = text == "0" || !text.starts_with(&['+', '0'][..]);
        match text.parse::<u16>() {
            Ok(code) if is_plain => Ok(Self::from(code)),
            _ => Err(ParseError),
        }
    }
}

/// The number and, if it is listed, the name.
impl fmt::Display for WapiCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code();
        match self.name() {
            Some(name) => write!(formatter, "{code} {name}"),
            None => write!(formatter, "{code}"),
        }
    }
}

impl Kind {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::Empty => "empty",
            Self::Notification => "notification",
            Self::Ok => "ok",
            Self::Pending => "pending",
            Self::InvalidParameter => "invalid-parameter",
            Self::MalformedRequest => "malformed-request",
            Self::MissingParameter => "missing-parameter",
            Self::Authentication => "authentication",
            Self::Billing => "billing",
            Self::AccessDenied => "access-denied",
            Self::Quota => "quota",
            Self::NotFound => "not-found",
            Self::AlreadyExists => "already-exists",
            Self::NameUnavailable => "name-unavailable",
            Self::WrongState => "wrong-state",
            Self::RequestTooLarge => "request-too-large",
            Self::OperationFailed => "operation-failed",
            Self::Unsupported => "unsupported",
            Self::RateLimit => "rate-limit",
            Self::Internal => "internal",
            Self::PaymentUnclear => "payment-unclear",
            Self::TemporaryFailure => "temporary-failure",
        }
    }

    /// How the request ended.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Acknowledged => Outcome::Success,
            Self::Empty => Outcome::Success,
            Self::Notification => Outcome::Success,
            Self::Ok => Outcome::Success,
            Self::Pending => Outcome::Pending,
            Self::InvalidParameter => Outcome::Error,
            Self::MalformedRequest => Outcome::Error,
            Self::MissingParameter => Outcome::Error,
            Self::Authentication => Outcome::Error,
            Self::Billing => Outcome::Error,
            Self::AccessDenied => Outcome::Error,
            Self::Quota => Outcome::Error,
            Self::NotFound => Outcome::Error,
            Self::AlreadyExists => Outcome::Error,
            Self::NameUnavailable => Outcome::Error,
            Self::WrongState => Outcome::Error,
            Self::RequestTooLarge => Outcome::Error,
            Self::OperationFailed => Outcome::Error,
            Self::Unsupported => Outcome::Error,
            Self::RateLimit => Outcome::Error,
            Self::Internal => Outcome::Error,
            Self::PaymentUnclear => Outcome::Error,
            Self::TemporaryFailure => Outcome::Error,
        }
    }

    /// The analogous HTTP status, for an HTTP API in front of this one.
    pub fn http_status(self) -> u16 {
        match self {
            Self::Acknowledged => 200,
            Self::Empty => 200,
            Self::Notification => 200,
            Self::Ok => 200,
            Self::Pending => 202,
            Self::InvalidParameter => 400,
            Self::MalformedRequest => 400,
            Self::MissingParameter => 400,
            Self::Authentication => 401,
            Self::Billing => 402,
            Self::AccessDenied => 403,
            Self::Quota => 403,
            Self::NotFound => 404,
            Self::AlreadyExists => 409,
            Self::NameUnavailable => 409,
            Self::WrongState => 409,
            Self::RequestTooLarge => 413,
            Self::OperationFailed => 422,
            Self::Unsupported => 422,
            Self::RateLimit => 429,
            Self::Internal => 500,
            Self::PaymentUnclear => 500,
            Self::TemporaryFailure => 503,
        }
    }
}

impl Outcome {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Pending => "pending",
            Self::Error => "error",
        }
    }
}

impl Retry {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Later => "later",
            Self::AfterWindow => "after-window",
            Self::AfterFix => "after-fix",
            Self::AfterCheck => "after-check",
        }
    }
}

impl Done {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Pending => "pending",
            Self::Check => "check",
            Self::No => "no",
        }
    }
}

impl Answer {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Negative => "negative",
        }
    }
}

impl Scope {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::IpAddress => "ip-address",
            Self::Object => "object",
        }
    }
}

impl Window {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Unknown_ => "unknown",
        }
    }
}

impl Done {
    fn after(outcome: Outcome, retry: Retry) -> Self {
        match (outcome, retry) {
            (Outcome::Success, _) => Self::Yes,
            (Outcome::Pending, _) => Self::Pending,
            (Outcome::Error, Retry::AfterCheck) => Self::Check,
            (Outcome::Error, _) => Self::No,
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not the digits of a response code")
    }
}

impl std::error::Error for ParseError {}

struct Entry {
    name: &'static str,
    kind: Kind,
    retry: Retry,
    parameter: Option<&'static str>,
    message: &'static str,
    hint: Option<&'static str>,
}

struct Range {
    first: u16,
    last: u16,
    id: &'static str,
    outcome: Outcome,
}

impl Range {
    /// The narrowest range that contains a number.
    fn of(code: u16) -> Option<&'static Self> {
        Self::NARROWEST_FIRST
            .iter()
            .find(|range| range.first <= code && code <= range.last)
    }

    #[rustfmt::skip] // A table: one row a range.
    const NARROWEST_FIRST: &'static [Self] = &[
        Self { first: 1200, last: 1299, id: "12xx", outcome: Outcome::Pending },
        Self { first: 2200, last: 2299, id: "22xx", outcome: Outcome::Error },
        Self { first: 2300, last: 2399, id: "23xx", outcome: Outcome::Error },
        Self { first: 2400, last: 2499, id: "24xx", outcome: Outcome::Error },
        Self { first: 3200, last: 3299, id: "32xx", outcome: Outcome::Error },
        Self { first: 3300, last: 3399, id: "33xx", outcome: Outcome::Error },
        Self { first: 4200, last: 4299, id: "42xx", outcome: Outcome::Error },
        Self { first: 1000, last: 1999, id: "1xxx", outcome: Outcome::Pending },
        Self { first: 2000, last: 2999, id: "2xxx", outcome: Outcome::Error },
        Self { first: 3000, last: 3999, id: "3xxx", outcome: Outcome::Error },
        Self { first: 4000, last: 4999, id: "4xxx", outcome: Outcome::Error },
        Self { first: 5000, last: 5999, id: "5xxx", outcome: Outcome::Error },
    ];
}
