// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

//! The response codes of WAPI.
//!
//! See <https://kb.wedos.global/wapi-codes/>

// A program need not use all of it, this file has to name what is deprecated, and the names are
// those of the registry.
#![allow(dead_code, deprecated)]
#![allow(non_camel_case_types, clippy::enum_variant_names)]

use core::fmt;
use core::str::FromStr;

/// A response code of WAPI, made from any number or its digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    RequestParseError,

    /// 2001: Invalid request – required parameter missing: user
    ///
    /// Set user to the login of your WEDOS customer account.
    ///
    /// Parameter: user
    ParameterMissingUser,

    /// 2002: Invalid request – required parameter missing: auth
    ///
    /// Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in
    /// Prague as two digits.
    ///
    /// Parameter: auth
    ParameterMissingAuth,

    /// 2003: Invalid request – required parameter missing: command
    ///
    /// Set command to the name of a command, for example ping.
    ///
    /// Parameter: command
    ParameterMissingCommand,

    /// 2004: Invalid request – only one data element is allowed
    ///
    /// Put all parameters of the command into one data element and send each command as a request
    /// of its own.
    MultipleDataElements,

    /// 2005: Invalid request – clTRID parameter is too long
    ///
    /// Shorten clTRID, or leave it out.
    ///
    /// Parameter: clTRID
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
    ParameterMissing,

    /// 2101: Parameters mismatch
    ///
    /// Compare the names, types and values of all parameters with the documentation of the command,
    /// and leave out those that it does not know.
    ParameterMismatch,

    /// 2102: Invalid request – input data encoding mismatch
    ///
    /// Send the request in UTF-8 and check that all texts in it really are UTF-8.
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
    UnsupportedTld,

    /// 2202: Invalid or unsupported domain name format
    ///
    /// Send the bare domain name such as example.cz, without a protocol, a path, spaces or a
    /// trailing dot.
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
    /// Fill in the name of the company. contact-update needs all data of the contact, not only
    /// those that change.
    ///
    /// Parameter: company
    ParameterMissingCompany,

    /// 2220: Invalid request – required parameter missing: fname
    ///
    /// Fill in the first name. contact-update needs all data of the contact, not only those that
    /// change.
    ///
    /// Parameter: fname
    ParameterMissingFname,

    /// 2221: Invalid request – required parameter missing: lname
    ///
    /// Fill in the last name. contact-update needs all data of the contact, not only those that
    /// change.
    ///
    /// Parameter: lname
    ParameterMissingLname,

    /// 2222: Invalid request – required parameter missing: email
    ///
    /// Fill in an existing e-mail address. contact-update needs all data of the contact, not only
    /// those that change.
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
    /// Fill in an existing e-mail address. contact-update needs all data of the contact, not only
    /// those that change.
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
    /// Fill in the phone number with its country code. contact-update needs all data of the
    /// contact, not only those that change.
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
    /// Fill in the fax number with its country code. contact-update needs all data of the contact,
    /// not only those that change.
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
    /// Fill in the company registration number (IČO in Czech). contact-update needs all data of the
    /// contact, not only those that change.
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
    /// Fill in the tax identification number (DIČ in Czech). contact-update needs all data of the
    /// contact, not only those that change.
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
    /// Fill in the street. contact-update needs all data of the contact, not only those that
    /// change.
    ///
    /// Parameter: addr_street
    ParameterMissingAddrStreet,

    /// 2235: Invalid request – required parameter missing: addr_city
    ///
    /// Fill in the city. contact-update needs all data of the contact, not only those that change.
    ///
    /// Parameter: addr_city
    ParameterMissingAddrCity,

    /// 2236: Invalid request – required parameter missing: addr_zip
    ///
    /// Fill in the postal code. contact-update needs all data of the contact, not only those that
    /// change.
    ///
    /// Parameter: addr_zip
    ParameterMissingAddrZip,

    /// 2237: Invalid request – required parameter missing: addr_country
    ///
    /// Fill in the two-letter ISO code of the country in lower case. contact-update needs all data
    /// of the contact, not only those that change.
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
    /// Fill in the state or region. contact-update needs all data of the contact, not only those
    /// that change.
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
    /// affected. The code does not say whether the domain is free.
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
    /// affected. The code does not say whether the transfer is possible.
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
    /// A renewal of the domain is already ordered but not paid. Either pay it in the customer
    /// administration and do not renew again, or cancel it there and renew through WAPI.
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

    /// 2277: Not allowed to explicitly prepend www\. to the domain name
    ///
    /// Send the domain without www\. at its beginning.
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
    DnsDomainTypeInvalid,

    /// 2302: Invalid request – WDNS domain – required parameter missing: primary_ip
    ///
    /// Send the IP address of the primary DNS server: a secondary domain needs it.
    ///
    /// Parameter: primary_ip
    ParameterMissingPrimaryIp,

    /// 2303: Invalid request – WDNS domain – invalid primary_ip format
    ///
    /// Send the IP address of the primary DNS server, not its name.
    ///
    /// Parameter: primary_ip
    ParameterInvalidPrimaryIp,

    /// 2304: Invalid request – WDNS domain – invalid axfr_enabled format
    ///
    /// Set axfr_enabled to 0 or 1.
    ///
    /// Parameter: axfr_enabled
    ParameterInvalidAxfrEnabled,

    /// 2305: Invalid request – WDNS domain – required parameter missing: axfr_ips
    ///
    /// List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
    ///
    /// Parameter: axfr_ips
    ParameterMissingAxfrIps,

    /// 2306: Invalid request – WDNS domain – invalid axfr_ips format
    ///
    /// List the IP addresses that may transfer the zone, each in an element named ip.
    ///
    /// Parameter: axfr_ips
    ParameterInvalidAxfrIps,

    /// 2308: Invalid request – WDNS domain – invalid ns format
    ///
    /// Check ns, or leave it out: the page of dns-domain-add does not describe it.
    ///
    /// Parameter: ns
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
    /// A row with these data is already there: read the rows with dns-rows-list.
    ///
    /// In dns-row-add: This row is already there
    ///
    /// In dns-row-update: Another row already has these data
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
    InternalResponseCodeUnknown,

    /// 2401: Cannot apply template to domain
    ///
    /// Check with wgp-domain-templates-list that the template is yours, and that it belongs to the
    /// plan of the domain.
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
    /// Limit: a number of requests per object and day
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
    /// Change the DNS rows yourself, or give WGP access to the DNS of the domain.
    WgpDnsTokenUnavailable,

    /// 2412: Failed API request to rewrite DNS
    ///
    /// Check the DNS rows of the domain: some of them may not have changed.
    WgpDnsRewriteFailed,

    /// 2413: Request failed, WGP does not have permission to update DNS
    ///
    /// Change the DNS rows yourself, or give WGP access to the DNS of the domain.
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
    /// registrar. Before you order again, check with account-list that nothing was charged.
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
    /// Check all data of the contact against the rules of the TLD, and with contact-info that it
    /// was not created after all.
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
    /// Send all data of the contact, not only those that change, and check them against the rules
    /// of the TLD.
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
    /// Check the DNS servers and the technical contact, and with nsset-info that the NSSET was not
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
    /// Check with dns-domains-list that the domain was not added after all, then check all
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
    /// Change the rows of the existing domain. Delete it from WEDOS DNS before you copy only if
    /// none of its rows are needed.
    ///
    /// Parameter: name_new
    DnsNewDomainExists,

    /// 4000: Internal error
    ///
    /// If the request was to change something, find out whether it did before you send it again;
    /// for an order check the object and the payments (account-list). If the error persists, give
    /// customer support the svTRID of the answer.
    ///
    /// Send it again only once you have found out that it was not carried out.
    InternalError,

    /// 4001: Internal exception
    ///
    /// If the request was to change something, find out whether it did before you send it again;
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
    /// Check with contact-info whether the contact was created before you create it again. If WAPI
    /// chooses the name, a repeat may create a second contact.
    ///
    /// Send it again only once you have found out that it was not carried out.
    ContactCreateTemporarilyFailed,

    /// 4214: Domain send auth info failed, try again later
    ///
    /// Send the request again later: a few times at most, with increasing pauses. At worst the
    /// authorization code is sent by e-mail twice.
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
    /// Send the request again later: a few times at most, with increasing pauses. At worst the
    /// authorization code is sent by e-mail twice.
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
    /// Send the request again later: a few times at most, with increasing pauses. At worst the
    /// authorization code is sent by e-mail twice.
    NssetSendAuthInfoTemporarilyFailed,

    /// 5000: Fatal error
    ///
    /// If the request was to change something, find out whether it did before you send it again;
    /// for an order check the object and the payments (account-list). If the error persists, give
    /// customer support the svTRID of the answer.
    ///
    /// Send it again only once you have found out that it was not carried out.
    FatalError,

    /// 5001: Internal authentication error
    ///
    /// Your login is not the cause (that would be 2050). Try again later: a few times at most, with
    /// increasing pauses.
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

    /// A code that the registry does not list. It has the group and the outcome of its range, the
    /// policy [`Retry::Never`] and nothing else. Never make it of a number by hand: `From` knows
    /// which ones are listed.
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
pub enum Outcome {
    /// It was carried out.
    Success,

    /// It was accepted, and the result comes later.
    Pending,

    /// It was not carried out.
    Error,
}

/// When sending the same request again makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retry {
    /// It does not.
    Never,

    /// After a pause, slowly and few times.
    Later,

    /// Only when the window of the limit is over: until then every further request makes it worse.
    AfterWindow,

    /// Once the request, the object or the account was changed.
    AfterFix,
}

/// A text that is not the digits of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl WapiCode {
    /// Its number.
    pub fn code(self) -> u16 {
        self.entry().code
    }

    /// The name that the registry gives to it.
    pub fn name(self) -> Option<&'static str> {
        self.entry().name
    }

    /// What happened.
    pub fn message(self) -> Option<&'static str> {
        self.entry().message
    }

    /// The pattern of the narrowest range that holds it.
    pub fn group(self) -> Option<&'static str> {
        Range::of(self.code()).map(|range| range.id)
    }

    /// What a program can do about it.
    pub fn kind(self) -> Option<Kind> {
        self.entry().kind
    }

    /// How the request ended.
    pub fn outcome(self) -> Outcome {
        self.entry().outcome
    }

    /// When sending the same request again makes sense.
    pub fn retry(self) -> Retry {
        self.entry().retry
    }

    /// Whether the request was carried out. Not yet true for one that is still pending.
    pub fn is_success(self) -> bool {
        self.outcome() == Outcome::Success
    }

    /// Whether the same request may be sent again after a pause.
    pub fn is_retryable(self) -> bool {
        self.retry() == Retry::Later
    }

    #[rustfmt::skip] // A table: one row a code.
    fn entry(self) -> Entry {
        match self {
            Self::Ok => Entry::listed(1000, "OK", Kind::Ok, Outcome::Success, Retry::Never, "OK"),
            Self::RequestPending => Entry::listed(1001, "REQUEST_PENDING", Kind::Pending, Outcome::Pending, Retry::Never, "Request pending"),
            Self::NotificationAcknowledged => Entry::listed(1002, "NOTIFICATION_ACKNOWLEDGED", Kind::Acknowledged, Outcome::Success, Retry::Never, "Notification acquired"),
            Self::NotificationQueueEmpty => Entry::listed(1003, "NOTIFICATION_QUEUE_EMPTY", Kind::Empty, Outcome::Success, Retry::Never, "Empty notifications queue"),
            Self::DomainTransferredOut => Entry::listed(1200, "DOMAIN_TRANSFERRED_OUT", Kind::Notification, Outcome::Success, Retry::Never, "Domain transferred out"),
            Self::RequestParseError => Entry::listed(2000, "REQUEST_PARSE_ERROR", Kind::MalformedRequest, Outcome::Error, Retry::AfterFix, "Request parse error"),
            Self::ParameterMissingUser => Entry::listed(2001, "PARAMETER_MISSING_USER", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: user"),
            Self::ParameterMissingAuth => Entry::listed(2002, "PARAMETER_MISSING_AUTH", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: auth"),
            Self::ParameterMissingCommand => Entry::listed(2003, "PARAMETER_MISSING_COMMAND", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: command"),
            Self::MultipleDataElements => Entry::listed(2004, "MULTIPLE_DATA_ELEMENTS", Kind::MalformedRequest, Outcome::Error, Retry::AfterFix, "Invalid request – only one data element is allowed"),
            Self::CltridTooLong => Entry::listed(2005, "CLTRID_TOO_LONG", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – clTRID parameter is too long"),
            Self::RequestLimitExceeded => Entry::listed(2006, "REQUEST_LIMIT_EXCEEDED", Kind::RateLimit, Outcome::Error, Retry::AfterWindow, "Requests limit exceeded"),
            Self::RequestTooLarge => Entry::listed(2007, "REQUEST_TOO_LARGE", Kind::RequestTooLarge, Outcome::Error, Retry::AfterFix, "Invalid request – maximum request size exceeded"),
            Self::RequestTooComplex => Entry::listed(2008, "REQUEST_TOO_COMPLEX", Kind::RequestTooLarge, Outcome::Error, Retry::AfterFix, "Invalid request – request is too complex"),
            Self::RequestEmpty => Entry::listed(2009, "REQUEST_EMPTY", Kind::MalformedRequest, Outcome::Error, Retry::AfterFix, "Invalid request – request is empty"),
            Self::CommandUnknown => Entry::listed(2010, "COMMAND_UNKNOWN", Kind::Unsupported, Outcome::Error, Retry::Never, "Unknown command"),
            Self::CommandDisabled => Entry::listed(2011, "COMMAND_DISABLED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Command disabled"),
            Self::AuthenticationFailed => Entry::listed(2050, "AUTHENTICATION_FAILED", Kind::Authentication, Outcome::Error, Retry::AfterFix, "Authentication failure"),
            Self::IpNotAllowed => Entry::listed(2051, "IP_NOT_ALLOWED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Access not allowed from this IP address"),
            Self::IpBlocked => Entry::listed(2052, "IP_BLOCKED", Kind::RateLimit, Outcome::Error, Retry::AfterWindow, "IP address temporarily blocked due to too many failed requests"),
            Self::ParameterMissing => Entry::listed(2100, "PARAMETER_MISSING", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Required parameter missing"),
            Self::ParameterMismatch => Entry::listed(2101, "PARAMETER_MISMATCH", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Parameters mismatch"),
            Self::RequestEncodingMismatch => Entry::listed(2102, "REQUEST_ENCODING_MISMATCH", Kind::MalformedRequest, Outcome::Error, Retry::AfterFix, "Invalid request – input data encoding mismatch"),
            Self::NotificationPollingNotAllowed => Entry::listed(2150, "NOTIFICATION_POLLING_NOT_ALLOWED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Notification polling not allowed for this account"),
            Self::NotificationNotFound => Entry::listed(2151, "NOTIFICATION_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Notification does not exist"),
            Self::UnsupportedTld => Entry::listed(2201, "UNSUPPORTED_TLD", Kind::Unsupported, Outcome::Error, Retry::Never, "Unsupported TLD"),
            Self::DomainNameInvalid => Entry::listed(2202, "DOMAIN_NAME_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid or unsupported domain name format"),
            Self::ParameterInvalidPeriod => Entry::listed(2203, "PARAMETER_INVALID_PERIOD", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid period"),
            Self::ParameterMissingOwnerC => Entry::listed(2204, "PARAMETER_MISSING_OWNER_C", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: owner_c"),
            Self::ParameterMissingDomain => Entry::listed(2205, "PARAMETER_MISSING_DOMAIN", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: domain"),
            Self::DomainRequestInternalError => Entry::listed(2206, "DOMAIN_REQUEST_INTERNAL_ERROR", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Invalid request – internal error"),
            Self::ParameterInvalidOwnerC => Entry::listed(2207, "PARAMETER_INVALID_OWNER_C", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: owner_c"),
            Self::ParameterInvalidAdminC => Entry::listed(2208, "PARAMETER_INVALID_ADMIN_C", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: admin_c"),
            Self::ParameterInvalidNsset => Entry::listed(2209, "PARAMETER_INVALID_NSSET", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: nsset"),
            Self::ParameterInvalidDns => Entry::listed(2210, "PARAMETER_INVALID_DNS", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: dns"),
            Self::TooManyDnsServers => Entry::listed(2211, "TOO_MANY_DNS_SERVERS", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – too many DNS servers"),
            Self::ParameterMissingNsset => Entry::listed(2212, "PARAMETER_MISSING_NSSET", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: nsset"),
            Self::ParameterMissingDns => Entry::listed(2213, "PARAMETER_MISSING_DNS", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: dns"),
            Self::DuplicateDnsServer => Entry::listed(2214, "DUPLICATE_DNS_SERVER", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – duplicate DNS entry"),
            Self::ParameterMissingAuthInfo => Entry::listed(2215, "PARAMETER_MISSING_AUTH_INFO", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: auth info"),
            Self::ContactNameInvalid => Entry::listed(2216, "CONTACT_NAME_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid or unsupported contact name format"),
            Self::ContactDataInvalid => Entry::listed(2217, "CONTACT_DATA_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid contact data"),
            Self::ContactNameAutoGenerated => Entry::listed(2218, "CONTACT_NAME_AUTO_GENERATED", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – contact identifier is created automatically"),
            Self::ParameterMissingCompany => Entry::listed(2219, "PARAMETER_MISSING_COMPANY", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: company"),
            Self::ParameterMissingFname => Entry::listed(2220, "PARAMETER_MISSING_FNAME", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: fname"),
            Self::ParameterMissingLname => Entry::listed(2221, "PARAMETER_MISSING_LNAME", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: lname"),
            Self::ParameterMissingEmail => Entry::listed(2222, "PARAMETER_MISSING_EMAIL", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: email"),
            Self::ParameterInvalidEmail => Entry::listed(2223, "PARAMETER_INVALID_EMAIL", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: email"),
            Self::ParameterMissingEmail2 => Entry::listed(2224, "PARAMETER_MISSING_EMAIL2", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: email2"),
            Self::ParameterInvalidEmail2 => Entry::listed(2225, "PARAMETER_INVALID_EMAIL2", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: email2"),
            Self::ParameterMissingPhone => Entry::listed(2226, "PARAMETER_MISSING_PHONE", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: phone"),
            Self::ParameterInvalidPhone => Entry::listed(2227, "PARAMETER_INVALID_PHONE", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: phone"),
            Self::ParameterMissingFax => Entry::listed(2228, "PARAMETER_MISSING_FAX", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: fax"),
            Self::ParameterInvalidFax => Entry::listed(2229, "PARAMETER_INVALID_FAX", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: fax"),
            Self::ParameterMissingIc => Entry::listed(2230, "PARAMETER_MISSING_IC", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: ic"),
            Self::ParameterInvalidIc => Entry::listed(2231, "PARAMETER_INVALID_IC", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: ic"),
            Self::ParameterMissingDic => Entry::listed(2232, "PARAMETER_MISSING_DIC", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: dic"),
            Self::ParameterInvalidDic => Entry::listed(2233, "PARAMETER_INVALID_DIC", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: dic"),
            Self::ParameterMissingAddrStreet => Entry::listed(2234, "PARAMETER_MISSING_ADDR_STREET", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: addr_street"),
            Self::ParameterMissingAddrCity => Entry::listed(2235, "PARAMETER_MISSING_ADDR_CITY", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: addr_city"),
            Self::ParameterMissingAddrZip => Entry::listed(2236, "PARAMETER_MISSING_ADDR_ZIP", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: addr_zip"),
            Self::ParameterMissingAddrCountry => Entry::listed(2237, "PARAMETER_MISSING_ADDR_COUNTRY", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: addr_country"),
            Self::ParameterInvalidAddrCountry => Entry::listed(2238, "PARAMETER_INVALID_ADDR_COUNTRY", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: addr_country"),
            Self::ParameterMissingAddrState => Entry::listed(2239, "PARAMETER_MISSING_ADDR_STATE", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing: addr_state"),
            Self::ParameterMissingInOtherData => Entry::listed(2240, "PARAMETER_MISSING_IN_OTHER_DATA", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – required parameter missing in other data"),
            Self::ParameterInvalidInOtherData => Entry::listed(2241, "PARAMETER_INVALID_IN_OTHER_DATA", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format in other data"),
            Self::ParameterInvalidStatus => Entry::listed(2242, "PARAMETER_INVALID_STATUS", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid status"),
            Self::SendAuthInfoUnsupported => Entry::listed(2243, "SEND_AUTH_INFO_UNSUPPORTED", Kind::Unsupported, Outcome::Error, Retry::Never, "Invalid request – function SendAuthInfo is not allowed for this domain"),
            Self::ContactTransferUnsupported => Entry::listed(2244, "CONTACT_TRANSFER_UNSUPPORTED", Kind::Unsupported, Outcome::Error, Retry::Never, "Invalid request – contact transfer is not allowed for this TLD"),
            Self::ParameterMissingRules => Entry::listed(2245, "PARAMETER_MISSING_RULES", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – rules agree missing"),
            Self::ParameterInvalidRules => Entry::listed(2246, "PARAMETER_INVALID_RULES", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: rules agree"),
            Self::NssetNameInvalid => Entry::listed(2247, "NSSET_NAME_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid or unsupported NSSET name format"),
            Self::NssetDataInvalid => Entry::listed(2248, "NSSET_DATA_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid NSSET data"),
            Self::NssetTransferUnsupported => Entry::listed(2249, "NSSET_TRANSFER_UNSUPPORTED", Kind::Unsupported, Outcome::Error, Retry::Never, "Invalid request – NSSET transfer is not allowed for this TLD"),
            Self::DomainCheckLimitExceeded => Entry::listed(2250, "DOMAIN_CHECK_LIMIT_EXCEEDED", Kind::RateLimit, Outcome::Error, Retry::AfterWindow, "Invalid request – domain check – max. query hour limit exceeded"),
            Self::DomainCheckRequestTemporarilyFailed => Entry::listed(2251, "DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Invalid request – domain check failed, try again later"),
            Self::DomainTransferCheckLimitExceeded => Entry::listed(2252, "DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED", Kind::RateLimit, Outcome::Error, Retry::AfterWindow, "Invalid request – domain transfer check – max. query hour limit exceeded"),
            Self::ParameterInvalidAddrZip => Entry::listed(2253, "PARAMETER_INVALID_ADDR_ZIP", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – invalid format: addr_zip"),
            Self::KeysetNameInvalid => Entry::listed(2264, "KEYSET_NAME_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid KEYSET name"),
            Self::DnssecUnsupported => Entry::listed(2265, "DNSSEC_UNSUPPORTED", Kind::Unsupported, Outcome::Error, Retry::Never, "DNSSEC is not supported"),
            Self::KeysetActionUnsupportedForSecondaryDomain => Entry::listed(2266, "KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN", Kind::Unsupported, Outcome::Error, Retry::Never, "Unsupported action for secondary domain"),
            Self::KeysetActionUnsupportedForPrimaryDomain => Entry::listed(2267, "KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN", Kind::Unsupported, Outcome::Error, Retry::Never, "Unsupported action for primary domain"),
            Self::DomainUnpaidPeriodExists => Entry::listed(2269, "DOMAIN_UNPAID_PERIOD_EXISTS", Kind::WrongState, Outcome::Error, Retry::AfterFix, "An unpaid new period already exists"),
            Self::ParameterInvalidUpstreamIps => Entry::listed(2272, "PARAMETER_INVALID_UPSTREAM_IPS", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid IP address format"),
            Self::ParameterInvalidVariantId => Entry::listed(2273, "PARAMETER_INVALID_VARIANT_ID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid variant"),
            Self::InternalUserIdMissing => Entry::listed(2274, "INTERNAL_USER_ID_MISSING", Kind::Internal, Outcome::Error, Retry::AfterFix, "Internal error – missing user_id"),
            Self::InternalUserNotFound => Entry::listed(2275, "INTERNAL_USER_NOT_FOUND", Kind::Internal, Outcome::Error, Retry::AfterFix, "Internal error – user not found"),
            Self::UnsupportedTldOrDomainLevel => Entry::listed(2276, "UNSUPPORTED_TLD_OR_DOMAIN_LEVEL", Kind::Unsupported, Outcome::Error, Retry::Never, "Unsupported TLD or maximal domain level exceeded"),
            Self::DomainNameHasWwwPrefix => Entry::listed(2277, "DOMAIN_NAME_HAS_WWW_PREFIX", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Not allowed to explicitly prepend www. to the domain name"),
            Self::DomainNameUsedByService => Entry::listed(2278, "DOMAIN_NAME_USED_BY_SERVICE", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Domain name cannot be used – there is a service with this domain name"),
            Self::CreditAccountLocked => Entry::listed(2279, "CREDIT_ACCOUNT_LOCKED", Kind::Billing, Outcome::Error, Retry::AfterFix, "Credit account is locked"),
            Self::CreditAccountActive => Entry::listed(2280, "CREDIT_ACCOUNT_ACTIVE", Kind::Billing, Outcome::Error, Retry::AfterFix, "Credit account active"),
            Self::CreditAccountInactive => Entry::listed(2281, "CREDIT_ACCOUNT_INACTIVE", Kind::Billing, Outcome::Error, Retry::AfterFix, "Inactive credit account"),
            Self::CreditAccountCurrencyInvalid => Entry::listed(2282, "CREDIT_ACCOUNT_CURRENCY_INVALID", Kind::Billing, Outcome::Error, Retry::AfterFix, "Invalid credit account currency"),
            Self::AmountInvalidOrInsufficientCredit => Entry::listed(2283, "AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT", Kind::Billing, Outcome::Error, Retry::AfterFix, "Invalid amount or insufficient credit"),
            Self::CreditAccountInformationError => Entry::listed(2284, "CREDIT_ACCOUNT_INFORMATION_ERROR", Kind::PaymentUnclear, Outcome::Error, Retry::AfterCheck, "Credit account information error"),
            Self::VatSettingsInvalid => Entry::listed(2285, "VAT_SETTINGS_INVALID", Kind::Billing, Outcome::Error, Retry::AfterFix, "Incorrect VAT settings"),
            Self::CreditAccountInternalError => Entry::listed(2286, "CREDIT_ACCOUNT_INTERNAL_ERROR", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Credit account – internal error"),
            Self::CreditAccountMovementAddFailed => Entry::listed(2290, "CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED", Kind::PaymentUnclear, Outcome::Error, Retry::AfterCheck, "Credit account – activity has not been added to the credit account"),
            Self::WgpDomainExists => Entry::listed(2291, "WGP_DOMAIN_EXISTS", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Domain already exists for this customer account in the WGP API"),
            Self::WgpDomainNotFound => Entry::listed(2292, "WGP_DOMAIN_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Domain not found for this customer account in the WGP API"),
            Self::CreditAccountBalanceUnavailable => Entry::listed(2293, "CREDIT_ACCOUNT_BALANCE_UNAVAILABLE", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Unable to get the credit balance on the credit account"),
            Self::WgpServicePriceUnavailable => Entry::listed(2294, "WGP_SERVICE_PRICE_UNAVAILABLE", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Unable to retrieve service price"),
            Self::WgpDomainCreateFailed => Entry::listed(2295, "WGP_DOMAIN_CREATE_FAILED", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Unable to create domain in WGP. The payment has been cancelled."),
            Self::CreditAccountMovementCancelFailed => Entry::listed(2296, "CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED", Kind::PaymentUnclear, Outcome::Error, Retry::AfterCheck, "Credit account movement cannot be cancelled"),
            Self::DnsDomainTypeInvalid => Entry::listed(2301, "DNS_DOMAIN_TYPE_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid type format"),
            Self::ParameterMissingPrimaryIp => Entry::listed(2302, "PARAMETER_MISSING_PRIMARY_IP", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – required parameter missing: primary_ip"),
            Self::ParameterInvalidPrimaryIp => Entry::listed(2303, "PARAMETER_INVALID_PRIMARY_IP", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid primary_ip format"),
            Self::ParameterInvalidAxfrEnabled => Entry::listed(2304, "PARAMETER_INVALID_AXFR_ENABLED", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid axfr_enabled format"),
            Self::ParameterMissingAxfrIps => Entry::listed(2305, "PARAMETER_MISSING_AXFR_IPS", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – required parameter missing: axfr_ips"),
            Self::ParameterInvalidAxfrIps => Entry::listed(2306, "PARAMETER_INVALID_AXFR_IPS", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid axfr_ips format"),
            Self::ParameterInvalidNs => Entry::listed(2308, "PARAMETER_INVALID_NS", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid ns format"),
            Self::DnsRowRdtypeInvalid => Entry::listed(2309, "DNS_ROW_RDTYPE_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid rdtype format"),
            Self::DnsRowLimitReached => Entry::listed(2310, "DNS_ROW_LIMIT_REACHED", Kind::Quota, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – rows count limit reached"),
            Self::DnsRowNameInvalid => Entry::listed(2311, "DNS_ROW_NAME_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid name format"),
            Self::DnsRowNameInvalidForRdtype => Entry::listed(2312, "DNS_ROW_NAME_INVALID_FOR_RDTYPE", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid name format for this rdtype"),
            Self::DnsRowCnameInvalidForName => Entry::listed(2313, "DNS_ROW_CNAME_INVALID_FOR_NAME", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid CNAME for this name"),
            Self::DnsRowRdataInvalidForRdtype => Entry::listed(2314, "DNS_ROW_RDATA_INVALID_FOR_RDTYPE", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid rdata format for this rdtype"),
            Self::DnsRowTtlInvalid => Entry::listed(2315, "DNS_ROW_TTL_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid TTL"),
            Self::DnsRowExists => Entry::listed(2316, "DNS_ROW_EXISTS", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Invalid request – WDNS domain – this row exists"),
            Self::DnsRowTtlOutOfRange => Entry::listed(2317, "DNS_ROW_TTL_OUT_OF_RANGE", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid TTL limit"),
            Self::DnsActionUnsupportedForSecondaryDomain => Entry::listed(2318, "DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN", Kind::Unsupported, Outcome::Error, Retry::Never, "Invalid request – WDNS domain – unsupported action for secondary domain"),
            Self::DnsActionUnsupportedForPrimaryDomain => Entry::listed(2319, "DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN", Kind::Unsupported, Outcome::Error, Retry::Never, "Invalid request – WDNS domain – unsupported action for primary domain"),
            Self::DnsNewDomainNameInvalid => Entry::listed(2320, "DNS_NEW_DOMAIN_NAME_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – invalid or unsupported new domain name format"),
            Self::DnsNewDomainTldUnsupported => Entry::listed(2321, "DNS_NEW_DOMAIN_TLD_UNSUPPORTED", Kind::Unsupported, Outcome::Error, Retry::Never, "Invalid request – WDNS domain – unsupported TLD of new domain name"),
            Self::DnsDomainLimitReached => Entry::listed(2322, "DNS_DOMAIN_LIMIT_REACHED", Kind::Quota, Outcome::Error, Retry::AfterFix, "Invalid request – WDNS domain – maximum user domains count exceeded"),
            Self::InternalResponseCodeUnknown => Entry::listed(2400, "INTERNAL_RESPONSE_CODE_UNKNOWN", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Internal error – unknown response code"),
            Self::WgpTemplateApplyFailed => Entry::listed(2401, "WGP_TEMPLATE_APPLY_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Cannot apply template to domain"),
            Self::WgpTemplateInvalid => Entry::listed(2402, "WGP_TEMPLATE_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid domain template"),
            Self::WgpTemplateUserMismatch => Entry::listed(2403, "WGP_TEMPLATE_USER_MISMATCH", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Domain template and user mismatch"),
            Self::WgpTemplatePlanMismatch => Entry::listed(2404, "WGP_TEMPLATE_PLAN_MISMATCH", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Domain template and domain plan mismatch"),
            Self::WgpTemplateDailyLimitExceeded => Entry::listed(2405, "WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED", Kind::RateLimit, Outcome::Error, Retry::AfterWindow, "Daily template domain limit reached"),
            Self::WgpDomainOrServiceNotFound => Entry::listed(2406, "WGP_DOMAIN_OR_SERVICE_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Domain/service not found"),
            Self::WgpTemplateDomainNotFound => Entry::listed(2407, "WGP_TEMPLATE_DOMAIN_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Template domain not found"),
            Self::ParameterMissingVariantIdOrPeriodId => Entry::listed(2408, "PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Missing variant_id or period_id"),
            Self::WgpServiceRenewFailed => Entry::listed(2409, "WGP_SERVICE_RENEW_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterCheck, "Service renewal failed"),
            Self::WgpServiceNotFound => Entry::listed(2410, "WGP_SERVICE_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Service not found"),
            Self::WgpDnsTokenUnavailable => Entry::listed(2411, "WGP_DNS_TOKEN_UNAVAILABLE", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Unavailable token to rewrite DNS"),
            Self::WgpDnsRewriteFailed => Entry::listed(2412, "WGP_DNS_REWRITE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Failed API request to rewrite DNS"),
            Self::WgpDnsUpdateNotAllowed => Entry::listed(2413, "WGP_DNS_UPDATE_NOT_ALLOWED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Request failed, WGP does not have permission to update DNS"),
            Self::WgpDnsTokenMissingAndForceNotSet => Entry::listed(2414, "WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "WGP does not have a token and the user did not set the force flag in WAPI"),
            Self::WgpLimitReached => Entry::listed(2415, "WGP_LIMIT_REACHED", Kind::Quota, Outcome::Error, Retry::AfterFix, "Limiter value reached"),
            Self::WgpDomainModeInvalid => Entry::listed(2416, "WGP_DOMAIN_MODE_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid domain mode"),
            Self::WgInvitationNotFound => Entry::listed(2419, "WG_INVITATION_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Invitation not found"),
            Self::WgPolicyInvalid => Entry::listed(2420, "WG_POLICY_INVALID", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid policy array"),
            Self::BillingCurrencyInvalid => Entry::listed(3001, "BILLING_CURRENCY_INVALID", Kind::Billing, Outcome::Error, Retry::AfterFix, "Billing error – invalid currency"),
            Self::InsufficientCredit => Entry::listed(3002, "INSUFFICIENT_CREDIT", Kind::Billing, Outcome::Error, Retry::AfterFix, "Billing error – insufficient credit"),
            Self::AccountContactDataMissing => Entry::listed(3003, "ACCOUNT_CONTACT_DATA_MISSING", Kind::WrongState, Outcome::Error, Retry::AfterFix, "Account error – undefined contact data"),
            Self::ParameterMissingDateRange => Entry::listed(3004, "PARAMETER_MISSING_DATE_RANGE", Kind::MissingParameter, Outcome::Error, Retry::AfterFix, "Invalid input – from and to dates are missing"),
            Self::ParameterInvalidDateRange => Entry::listed(3005, "PARAMETER_INVALID_DATE_RANGE", Kind::InvalidParameter, Outcome::Error, Retry::AfterFix, "Invalid input – wrong date"),
            Self::DomainRegistered => Entry::listed(3201, "DOMAIN_REGISTERED", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Domain is registered"),
            Self::DomainUnavailableUnknownReason => Entry::listed(3202, "DOMAIN_UNAVAILABLE_UNKNOWN_REASON", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Domain is not available (unknown reason)"),
            Self::DomainUnavailable => Entry::listed(3203, "DOMAIN_UNAVAILABLE", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Domain is not available"),
            Self::DomainQuarantined => Entry::listed(3204, "DOMAIN_QUARANTINED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Domain is not available, quarantine"),
            Self::DomainReserved => Entry::listed(3205, "DOMAIN_RESERVED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Domain is not available, reserved"),
            Self::DomainBlocked => Entry::listed(3206, "DOMAIN_BLOCKED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Domain is not available, blocked"),
            Self::DomainRegisteredByTargetRegistrar => Entry::listed(3207, "DOMAIN_REGISTERED_BY_TARGET_REGISTRAR", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Registered by target registrar"),
            Self::DomainTransferExpirationTooClose => Entry::listed(3208, "DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE", Kind::WrongState, Outcome::Error, Retry::AfterFix, "Transfer not allowed, expiration too close"),
            Self::DomainSendAuthInfoFailed => Entry::listed(3209, "DOMAIN_SEND_AUTH_INFO_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Domain send auth info failed"),
            Self::DomainNotFoundForSendAuthInfo => Entry::listed(3210, "DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Domain send auth info failed: domain is not available"),
            Self::ContactOwnerCNotFound => Entry::listed(3211, "CONTACT_OWNER_C_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Contact owner_c is not available"),
            Self::ContactAdminCNotFound => Entry::listed(3212, "CONTACT_ADMIN_C_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Contact admin_c is not available"),
            Self::ContactNotFoundForSendAuthInfo => Entry::listed(3213, "CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Contact send auth info failed: contact is not available"),
            Self::NssetNotFound => Entry::listed(3214, "NSSET_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "NSSET is not available"),
            Self::ContactSendAuthInfoFailed => Entry::listed(3215, "CONTACT_SEND_AUTH_INFO_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Contact send auth info failed"),
            Self::DomainInfoFailed => Entry::listed(3216, "DOMAIN_INFO_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Domain info failed"),
            Self::NssetSendAuthInfoFailed => Entry::listed(3217, "NSSET_SEND_AUTH_INFO_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "NSSET send auth info failed"),
            Self::DomainTransferNotPossible => Entry::listed(3218, "DOMAIN_TRANSFER_NOT_POSSIBLE", Kind::WrongState, Outcome::Error, Retry::AfterFix, "Domain transfer is not possible"),
            Self::DomainTransferPending => Entry::listed(3219, "DOMAIN_TRANSFER_PENDING", Kind::WrongState, Outcome::Error, Retry::AfterFix, "Domain already pending for transfer"),
            Self::DomainRegisteredAtWedos => Entry::listed(3220, "DOMAIN_REGISTERED_AT_WEDOS", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Domain is already registered in our system"),
            Self::DomainCreateFailed => Entry::listed(3221, "DOMAIN_CREATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Domain create failed"),
            Self::DomainNotFound => Entry::listed(3222, "DOMAIN_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Domain open failed"),
            Self::DomainAccessDenied => Entry::listed(3223, "DOMAIN_ACCESS_DENIED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Domain authentication error"),
            Self::DomainRenewFailed => Entry::listed(3224, "DOMAIN_RENEW_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Domain renew failed"),
            Self::DomainUpdateNsFailed => Entry::listed(3225, "DOMAIN_UPDATE_NS_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Domain update DNS failed"),
            Self::DomainTransferFailed => Entry::listed(3226, "DOMAIN_TRANSFER_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Domain transfer failed"),
            Self::DomainTransferAuthorizationFailed => Entry::listed(3227, "DOMAIN_TRANSFER_AUTHORIZATION_FAILED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Domain transfer failed – authorization error"),
            Self::ContactUnsupported => Entry::listed(3228, "CONTACT_UNSUPPORTED", Kind::Unsupported, Outcome::Error, Retry::Never, "Contact is not supported"),
            Self::ContactNotFound => Entry::listed(3229, "CONTACT_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "Contact is not available"),
            Self::ContactCreateFailed => Entry::listed(3230, "CONTACT_CREATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Contact create failed"),
            Self::ContactRegistered => Entry::listed(3231, "CONTACT_REGISTERED", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Contact is already registered"),
            Self::ContactUnavailableUnknownReason => Entry::listed(3232, "CONTACT_UNAVAILABLE_UNKNOWN_REASON", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Contact is not available (unknown reason)"),
            Self::ContactUnavailable => Entry::listed(3233, "CONTACT_UNAVAILABLE", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Contact is not available"),
            Self::ContactQuarantined => Entry::listed(3234, "CONTACT_QUARANTINED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Contact is not available, quarantine"),
            Self::ContactReserved => Entry::listed(3235, "CONTACT_RESERVED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Contact is not available, reserved"),
            Self::ContactBlocked => Entry::listed(3236, "CONTACT_BLOCKED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "Contact is not available, blocked"),
            Self::ContactRegisteredByTargetRegistrar => Entry::listed(3237, "CONTACT_REGISTERED_BY_TARGET_REGISTRAR", Kind::AlreadyExists, Outcome::Error, Retry::Never, "Contact is already registered by target registrar"),
            Self::ContactUpdateAuthorizationFailed => Entry::listed(3238, "CONTACT_UPDATE_AUTHORIZATION_FAILED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Contact update – authorization error"),
            Self::ContactUpdateFailed => Entry::listed(3239, "CONTACT_UPDATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Contact update failed"),
            Self::ContactTransferAuthorizationFailed => Entry::listed(3240, "CONTACT_TRANSFER_AUTHORIZATION_FAILED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "Contact transfer – authorization error"),
            Self::ContactTransferFailed => Entry::listed(3241, "CONTACT_TRANSFER_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "Contact transfer failed"),
            Self::NssetUnsupported => Entry::listed(3242, "NSSET_UNSUPPORTED", Kind::Unsupported, Outcome::Error, Retry::Never, "NSSET is not supported"),
            Self::NssetUnavailableForCreate => Entry::listed(3243, "NSSET_UNAVAILABLE_FOR_CREATE", Kind::NameUnavailable, Outcome::Error, Retry::Never, "NSSET is not available"),
            Self::NssetCreateFailed => Entry::listed(3244, "NSSET_CREATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "NSSET create failed"),
            Self::NssetRegistered => Entry::listed(3245, "NSSET_REGISTERED", Kind::AlreadyExists, Outcome::Error, Retry::Never, "NSSET is registered"),
            Self::NssetUnavailableUnknownReason => Entry::listed(3246, "NSSET_UNAVAILABLE_UNKNOWN_REASON", Kind::NameUnavailable, Outcome::Error, Retry::Never, "NSSET is not available (unknown reason)"),
            Self::NssetUnavailable => Entry::listed(3247, "NSSET_UNAVAILABLE", Kind::NameUnavailable, Outcome::Error, Retry::Never, "NSSET is not available"),
            Self::NssetQuarantined => Entry::listed(3248, "NSSET_QUARANTINED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "NSSET is not available, quarantine"),
            Self::NssetReserved => Entry::listed(3249, "NSSET_RESERVED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "NSSET is not available, reserved"),
            Self::NssetBlocked => Entry::listed(3250, "NSSET_BLOCKED", Kind::NameUnavailable, Outcome::Error, Retry::Never, "NSSET is not available, blocked"),
            Self::NssetRegisteredByTargetRegistrar => Entry::listed(3251, "NSSET_REGISTERED_BY_TARGET_REGISTRAR", Kind::AlreadyExists, Outcome::Error, Retry::Never, "NSSET is registered by target registrar"),
            Self::NssetUpdateAuthorizationFailed => Entry::listed(3252, "NSSET_UPDATE_AUTHORIZATION_FAILED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "NSSET update – authorization error"),
            Self::NssetUpdateFailed => Entry::listed(3254, "NSSET_UPDATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "NSSET update failed"),
            Self::NssetTransferAuthorizationFailed => Entry::listed(3255, "NSSET_TRANSFER_AUTHORIZATION_FAILED", Kind::AccessDenied, Outcome::Error, Retry::AfterFix, "NSSET transfer – authorization error"),
            Self::NssetTransferFailed => Entry::listed(3256, "NSSET_TRANSFER_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "NSSET transfer failed"),
            Self::NssetNotFoundForSendAuthInfo => Entry::listed(3257, "NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO", Kind::NotFound, Outcome::Error, Retry::AfterFix, "NSSET send auth info failed: NSSET is not available"),
            Self::RegistryOutage => Entry::listed(3258, "REGISTRY_OUTAGE", Kind::TemporaryFailure, Outcome::Error, Retry::AfterCheck, "Registry outage in progress"),
            Self::KeysetNotFound => Entry::listed(3259, "KEYSET_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "KEYSET is not available"),
            Self::DnssecOrderPending => Entry::listed(3260, "DNSSEC_ORDER_PENDING", Kind::WrongState, Outcome::Error, Retry::AfterFix, "A DNSSEC order is already pending"),
            Self::DnssecUpdateFailed => Entry::listed(3262, "DNSSEC_UPDATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "DNSSEC setting failed"),
            Self::DomainNotUsingWedosDns => Entry::listed(3263, "DOMAIN_NOT_USING_WEDOS_DNS", Kind::WrongState, Outcome::Error, Retry::AfterFix, "Domain does not use WEDOS DNS"),
            Self::KeysetBlocked => Entry::listed(3264, "KEYSET_BLOCKED", Kind::WrongState, Outcome::Error, Retry::AfterFix, "KEYSET is blocked"),
            Self::DnsDomainDeleteFailed => Entry::listed(3301, "DNS_DOMAIN_DELETE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "WDNS domain delete failed"),
            Self::DnsDomainAddFailed => Entry::listed(3302, "DNS_DOMAIN_ADD_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "WDNS domain add failed"),
            Self::DnsDomainExists => Entry::listed(3303, "DNS_DOMAIN_EXISTS", Kind::AlreadyExists, Outcome::Error, Retry::Never, "WDNS domain exists"),
            Self::DnsDomainUpdateFailed => Entry::listed(3304, "DNS_DOMAIN_UPDATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "WDNS domain update failed"),
            Self::DnsDomainLocked => Entry::listed(3305, "DNS_DOMAIN_LOCKED", Kind::WrongState, Outcome::Error, Retry::AfterFix, "WDNS domain user locked"),
            Self::DnsDomainDeleted => Entry::listed(3306, "DNS_DOMAIN_DELETED", Kind::NotFound, Outcome::Error, Retry::AfterFix, "WDNS domain is deleted"),
            Self::DnsRowAddFailed => Entry::listed(3307, "DNS_ROW_ADD_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "WDNS domain row add failed"),
            Self::DnsRowDeleteFailed => Entry::listed(3308, "DNS_ROW_DELETE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "WDNS domain row delete failed"),
            Self::DnsRowNotFound => Entry::listed(3309, "DNS_ROW_NOT_FOUND", Kind::NotFound, Outcome::Error, Retry::AfterFix, "WDNS domain row ID does not exist"),
            Self::DnsRowUpdateFailed => Entry::listed(3310, "DNS_ROW_UPDATE_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "WDNS domain row update failed"),
            Self::DnsDomainCopyFailed => Entry::listed(3311, "DNS_DOMAIN_COPY_FAILED", Kind::OperationFailed, Outcome::Error, Retry::AfterFix, "WDNS domain copy failed"),
            Self::DnsNewDomainExists => Entry::listed(3312, "DNS_NEW_DOMAIN_EXISTS", Kind::AlreadyExists, Outcome::Error, Retry::Never, "WDNS new domain exists"),
            Self::InternalError => Entry::listed(4000, "INTERNAL_ERROR", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Internal error"),
            Self::InternalException => Entry::listed(4001, "INTERNAL_EXCEPTION", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Internal exception"),
            Self::CreditDeductionFailed => Entry::listed(4002, "CREDIT_DEDUCTION_FAILED", Kind::PaymentUnclear, Outcome::Error, Retry::AfterCheck, "Billing error – credit deduction failed"),
            Self::BillingFailed => Entry::listed(4003, "BILLING_FAILED", Kind::PaymentUnclear, Outcome::Error, Retry::AfterCheck, "Billing error – billing failed"),
            Self::DomainCheckTemporarilyFailed => Entry::listed(4201, "DOMAIN_CHECK_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Domain check failed, try again later"),
            Self::ContactOwnerCTemporarilyUnavailable => Entry::listed(4202, "CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Contact owner_c is not available, try again later"),
            Self::ContactAdminCTemporarilyUnavailable => Entry::listed(4203, "CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Contact admin_c is not available, try again later"),
            Self::NssetTemporarilyUnavailable => Entry::listed(4204, "NSSET_TEMPORARILY_UNAVAILABLE", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "NSSET is not available, try again later"),
            Self::DomainInfoTemporarilyFailed => Entry::listed(4205, "DOMAIN_INFO_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Domain info failed, try again later"),
            Self::DomainTransferCheckTemporarilyFailed => Entry::listed(4206, "DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Domain transfer check failed, try again later"),
            Self::DomainCreateTemporarilyFailed => Entry::listed(4207, "DOMAIN_CREATE_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::AfterCheck, "Domain create failed, try again later"),
            Self::DomainRenewTemporarilyFailed => Entry::listed(4208, "DOMAIN_RENEW_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::AfterCheck, "Domain renew failed, try again later"),
            Self::DomainTransferTemporarilyFailed => Entry::listed(4209, "DOMAIN_TRANSFER_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::AfterCheck, "Domain transfer failed, try again later"),
            Self::DomainUpdateNsTemporarilyFailed => Entry::listed(4210, "DOMAIN_UPDATE_NS_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Domain update DNS failed, try again later"),
            Self::ContactCheckTemporarilyFailed => Entry::listed(4211, "CONTACT_CHECK_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Contact check failed, try again later"),
            Self::ContactTemporarilyUnavailable => Entry::listed(4212, "CONTACT_TEMPORARILY_UNAVAILABLE", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Contact is not available, try again later"),
            Self::ContactCreateTemporarilyFailed => Entry::listed(4213, "CONTACT_CREATE_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::AfterCheck, "Contact create failed, try again later"),
            Self::DomainSendAuthInfoTemporarilyFailed => Entry::listed(4214, "DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Domain send auth info failed, try again later"),
            Self::ContactUpdateTemporarilyFailed => Entry::listed(4215, "CONTACT_UPDATE_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Contact update failed, try again later"),
            Self::ContactTransferTemporarilyFailed => Entry::listed(4216, "CONTACT_TRANSFER_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Contact transfer failed, try again later"),
            Self::ContactSendAuthInfoTemporarilyFailed => Entry::listed(4217, "CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "Contact send auth info failed, try again later"),
            Self::NssetCheckTemporarilyFailed => Entry::listed(4218, "NSSET_CHECK_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "NSSET check failed, try again later"),
            Self::NssetCreateTemporarilyFailed => Entry::listed(4219, "NSSET_CREATE_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::AfterCheck, "NSSET create failed, try again later"),
            Self::NssetUpdateTemporarilyFailed => Entry::listed(4220, "NSSET_UPDATE_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "NSSET update failed, try again later"),
            Self::NssetTransferTemporarilyFailed => Entry::listed(4221, "NSSET_TRANSFER_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "NSSET transfer failed, try again later"),
            Self::NssetSendAuthInfoTemporarilyFailed => Entry::listed(4222, "NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED", Kind::TemporaryFailure, Outcome::Error, Retry::Later, "NSSET send auth info failed, try again later"),
            Self::FatalError => Entry::listed(5000, "FATAL_ERROR", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Fatal error"),
            Self::InternalAuthenticationError => Entry::listed(5001, "INTERNAL_AUTHENTICATION_ERROR", Kind::Internal, Outcome::Error, Retry::Later, "Internal authentication error"),
            Self::InternalPricingError => Entry::listed(5002, "INTERNAL_PRICING_ERROR", Kind::Internal, Outcome::Error, Retry::AfterCheck, "Internal pricing error"),
            Self::OutOfOrder => Entry::listed(5003, "OUT_OF_ORDER", Kind::TemporaryFailure, Outcome::Error, Retry::AfterCheck, "Out of order"),
            Self::Unknown(code) => Entry::unlisted(code),
        }
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

/// The number and, where the registry lists it, the name.
impl fmt::Display for WapiCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Entry { code, name, .. } = self.entry();
        match name {
            Some(name) => write!(formatter, "{code} {name}"),
            None => write!(formatter, "{code}"),
        }
    }
}

impl Kind {
    /// Its spelling in the registry.
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
}

impl Outcome {
    /// Its spelling in the registry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Pending => "pending",
            Self::Error => "error",
        }
    }
}

impl Retry {
    /// Its spelling in the registry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Later => "later",
            Self::AfterWindow => "after-window",
            Self::AfterFix => "after-fix",
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
    code: u16,
    name: Option<&'static str>,
    kind: Option<Kind>,
    outcome: Outcome,
    retry: Retry,
    message: Option<&'static str>,
}

impl Entry {
    fn listed(
        code: u16,
        name: &'static str,
        kind: Kind,
        outcome: Outcome,
        retry: Retry,
        message: &'static str,
    ) -> Self {
        Self {
            code,
            name: Some(name),
            kind: Some(kind),
            outcome,
            retry,
            message: Some(message),
        }
    }

    fn unlisted(code: u16) -> Self {
        Self {
            code,
            name: None,
            kind: None,
            outcome: Range::of(code).map_or(Outcome::Error, |range| range.outcome),
            retry: Retry::Never,
            message: None,
        }
    }
}

struct Range {
    first: u16,
    last: u16,
    id: &'static str,
    outcome: Outcome,
}

impl Range {
    /// The narrowest range that holds a number.
    fn of(code: u16) -> Option<&'static Self> {
        Self::NARROWEST_FIRST
            .iter()
            .find(|range| range.first <= code && code <= range.last)
    }

    #[rustfmt::skip] // A table: one row a range.
    const NARROWEST_FIRST: &'static [Self] = &[
        Self { first: 1200, last: 1299, id: "12xx", outcome: Outcome::Success },
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
