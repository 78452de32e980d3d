# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 the wapi-codes authors
# WAPI response codes, version 1.0.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# All listed WAPI codes. Unlisted numbers can appear at any time: the functions below take any number.
#
# https://kb.wedos.global/wapi-codes/
enum WapiCode {
    # OK
    #
    # In contact-check: Contact name is available
    #
    # In contact-send-auth-info, domain-send-auth-info, nsset-send-auth-info: The authorization code was sent by e-mail
    #
    # In domain-check: Domain is available for registration
    #
    # In domain-tld-period-check: The TLD allows this period
    #
    # In domain-transfer-check: Domain transfer is possible
    #
    # In nsset-check: NSSET name is available
    #
    # In poll-req: Notification fetched from the queue
    OK = 1000

    # Request pending
    #
    # Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it
    # with poll-req.
    REQUEST_PENDING = 1001

    # Notification acquired
    #
    # Treat it as success: the notification is marked as read and poll-req will offer the next one.
    NOTIFICATION_ACKNOWLEDGED = 1002

    # Empty notifications queue
    #
    # Nothing is wrong: there is no unread notification. Ask again at your usual interval.
    NOTIFICATION_QUEUE_EMPTY = 1003

    # Domain transferred out
    #
    # The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge
    # the notification with poll-ack.
    DOMAIN_TRANSFERRED_OUT = 1200

    # Request parse error
    #
    # Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.
    #
    # In EPP (RFC 5730), 2000 means something else: Unknown command
    REQUEST_PARSE_ERROR = 2000

    # Invalid request – required parameter missing: user
    #
    # Set user to the login of your WEDOS customer account.
    #
    # Parameter: user
    #
    # In EPP (RFC 5730), 2001 means something else: Command syntax error
    PARAMETER_MISSING_USER = 2001

    # Invalid request – required parameter missing: auth
    #
    # Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits.
    #
    # Parameter: auth
    #
    # In EPP (RFC 5730), 2002 means something else: Command use error
    PARAMETER_MISSING_AUTH = 2002

    # Invalid request – required parameter missing: command
    #
    # Set command to the name of a command, for example ping.
    #
    # Parameter: command
    #
    # In EPP (RFC 5730), 2003 means something else: Required parameter missing
    PARAMETER_MISSING_COMMAND = 2003

    # Invalid request – only one data element is allowed
    #
    # Put all parameters of the command into one data element and send each command as a request of its own.
    #
    # In EPP (RFC 5730), 2004 means something else: Parameter value range error
    MULTIPLE_DATA_ELEMENTS = 2004

    # Invalid request – clTRID parameter is too long
    #
    # Shorten clTRID, or leave it out.
    #
    # Parameter: clTRID
    #
    # In EPP (RFC 5730), 2005 means something else: Parameter value syntax error
    CLTRID_TOO_LONG = 2005

    # Requests limit exceeded
    #
    # Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests
    # beyond the limit count as invalid, which gets the IP address blocked (2052).
    #
    # Limit: 1,000 requests per account and hour
    REQUEST_LIMIT_EXCEEDED = 2006

    # Invalid request – maximum request size exceeded
    #
    # Split the request into several smaller ones.
    REQUEST_TOO_LARGE = 2007

    # Invalid request – request is too complex
    #
    # Simplify the structure of the data, mainly its nesting and its number of items.
    REQUEST_TOO_COMPLEX = 2008

    # Invalid request – request is empty
    #
    # Check that your client really sends the request in a POST parameter named request.
    REQUEST_EMPTY = 2009

    # Unknown command
    #
    # Check the spelling of the command against its documentation.
    #
    # Parameter: command
    COMMAND_UNKNOWN = 2010

    # Command disabled
    #
    # Do not use the command, or ask customer support whether it can be enabled for your account.
    #
    # Parameter: command
    COMMAND_DISABLED = 2011

    # Authentication failure
    #
    # Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI
    # password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time
    # zone of your server too.
    AUTHENTICATION_FAILED = 2050

    # Access not allowed from this IP address
    #
    # Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has
    # one. Until then send no further requests: each of them counts as invalid.
    IP_NOT_ALLOWED = 2051

    # IP address temporarily blocked due to too many failed requests
    #
    # Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile
    # find and fix the request that keeps failing.
    #
    # Limit: a number of requests per IP address, in a window of unknown length
    IP_BLOCKED = 2052

    # Required parameter missing
    #
    # Compare the parameters with the documentation of the command; the code does not say which one is missing.
    #
    # In EPP (RFC 5730), 2100 means something else: Unimplemented protocol version
    PARAMETER_MISSING = 2100

    # Parameters mismatch
    #
    # Compare the names, types and values of all parameters with the documentation of the command, and leave out those
    # that it does not know.
    #
    # In EPP (RFC 5730), 2101 means something else: Unimplemented command
    PARAMETER_MISMATCH = 2101

    # Invalid request – input data encoding mismatch
    #
    # Send the request in UTF-8 and check that all texts in it really are UTF-8.
    #
    # In EPP (RFC 5730), 2102 means something else: Unimplemented option
    REQUEST_ENCODING_MISMATCH = 2102

    # Notification polling not allowed for this account
    #
    # In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.
    NOTIFICATION_POLLING_NOT_ALLOWED = 2150

    # Notification does not exist
    #
    # The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.
    #
    # Parameter: id
    NOTIFICATION_NOT_FOUND = 2151

    # Unsupported TLD
    #
    # Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.
    #
    # In contact-check, contact-create, contact-info, contact-send-auth-info, contact-transfer, contact-update,
    # nsset-check, nsset-create, nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid TLD
    #
    # In EPP (RFC 5730), 2201 means something else: Authorization error
    UNSUPPORTED_TLD = 2201

    # Invalid or unsupported domain name format
    #
    # Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.
    #
    # In EPP (RFC 5730), 2202 means something else: Invalid authorization information
    DOMAIN_NAME_INVALID = 2202

    # Invalid period
    #
    # Choose a period that the TLD allows: domain-tld-period-check tells whether it does.
    #
    # Parameter: period
    #
    # In domain-renew: Invalid renewal period
    #
    # In domain-tld-period-check: The TLD does not allow this period
    #
    # In wgp-domain-create: Invalid period_id
    PARAMETER_INVALID_PERIOD = 2203

    # Invalid request – required parameter missing: owner_c
    #
    # Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create.
    #
    # Parameter: owner_c
    PARAMETER_MISSING_OWNER_C = 2204

    # Invalid request – required parameter missing: domain
    #
    # Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere
    # in name.
    #
    # Parameter: domain
    PARAMETER_MISSING_DOMAIN = 2205

    # Invalid request – internal error
    #
    # Check with wgp-services-list and account-list whether the order was carried out and paid before you send it
    # again. If the error persists, contact customer support.
    #
    # Send it again only once you have found out that it was not carried out.
    DOMAIN_REQUEST_INTERNAL_ERROR = 2206

    # Invalid request – invalid format: owner_c
    #
    # Check the spelling of the contact in owner_c.
    #
    # Parameter: owner_c
    #
    # In contact-update: Invalid contact name format
    PARAMETER_INVALID_OWNER_C = 2207

    # Invalid request – invalid format: admin_c
    #
    # Check the spelling of the contact in admin_c.
    #
    # Parameter: admin_c
    PARAMETER_INVALID_ADMIN_C = 2208

    # Invalid request – invalid format: nsset
    #
    # Check the spelling of the NSSET.
    #
    # Parameter: nsset
    #
    # In nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid NSSET name format
    PARAMETER_INVALID_NSSET = 2209

    # Invalid request – invalid format: dns
    #
    # Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1,
    # server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS.
    #
    # Parameter: dns
    PARAMETER_INVALID_DNS = 2210

    # Invalid request – too many DNS servers
    #
    # List fewer DNS servers.
    #
    # Parameter: dns
    TOO_MANY_DNS_SERVERS = 2211

    # Invalid request – required parameter missing: nsset
    #
    # Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.
    #
    # Parameter: nsset
    PARAMETER_MISSING_NSSET = 2212

    # Invalid request – required parameter missing: dns
    #
    # Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets
    # the DNS servers of WEDOS.
    #
    # Parameter: dns
    PARAMETER_MISSING_DNS = 2213

    # Invalid request – duplicate DNS entry
    #
    # List each DNS server only once.
    #
    # Parameter: dns
    DUPLICATE_DNS_SERVER = 2214

    # Invalid request – required parameter missing: auth info
    #
    # Send the authorization code of the object. You get it from its current registrar or holder.
    #
    # Parameter: auth_info
    PARAMETER_MISSING_AUTH_INFO = 2215

    # Invalid or unsupported contact name format
    #
    # Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.
    #
    # In nsset-create, nsset-update: Invalid format of the technical contact
    CONTACT_NAME_INVALID = 2216

    # Invalid request – invalid contact data
    #
    # Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.
    CONTACT_DATA_INVALID = 2217

    # Invalid request – contact identifier is created automatically
    #
    # Leave cname out or empty: contact-create generates the name and returns it.
    #
    # Parameter: cname
    CONTACT_NAME_AUTO_GENERATED = 2218

    # Invalid request – required parameter missing: company
    #
    # Fill in the name of the company. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: company
    PARAMETER_MISSING_COMPANY = 2219

    # Invalid request – required parameter missing: fname
    #
    # Fill in the first name. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: fname
    PARAMETER_MISSING_FNAME = 2220

    # Invalid request – required parameter missing: lname
    #
    # Fill in the last name. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: lname
    PARAMETER_MISSING_LNAME = 2221

    # Invalid request – required parameter missing: email
    #
    # Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: email
    PARAMETER_MISSING_EMAIL = 2222

    # Invalid request – invalid format: email
    #
    # Send the address of an existing mailbox: WAPI checks that it exists.
    #
    # Parameter: email
    #
    # In wg-members-create, wg-members-show: Invalid email format or the address does not exist
    PARAMETER_INVALID_EMAIL = 2223

    # Invalid request – required parameter missing: email2
    #
    # Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: email2
    PARAMETER_MISSING_EMAIL2 = 2224

    # Invalid request – invalid format: email2
    #
    # Send the address of an existing mailbox: WAPI checks that it exists.
    #
    # Parameter: email2
    PARAMETER_INVALID_EMAIL2 = 2225

    # Invalid request – required parameter missing: phone
    #
    # Fill in the phone number with its country code. contact-update needs all of the contact’s data, not only what
    # changes.
    #
    # Parameter: phone
    PARAMETER_MISSING_PHONE = 2226

    # Invalid request – invalid format: phone
    #
    # Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
    #
    # Parameter: phone
    PARAMETER_INVALID_PHONE = 2227

    # Invalid request – required parameter missing: fax
    #
    # Fill in the fax number with its country code. contact-update needs all of the contact’s data, not only what
    # changes.
    #
    # Parameter: fax
    PARAMETER_MISSING_FAX = 2228

    # Invalid request – invalid format: fax
    #
    # Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
    #
    # Parameter: fax
    PARAMETER_INVALID_FAX = 2229

    # Invalid request – required parameter missing: ic
    #
    # Fill in the company registration number (IČO in Czech). contact-update needs all of the contact’s data, not only
    # what changes.
    #
    # Parameter: ic
    PARAMETER_MISSING_IC = 2230

    # Invalid request – invalid format: ic
    #
    # Check the company registration number (IČO in Czech).
    #
    # Parameter: ic
    PARAMETER_INVALID_IC = 2231

    # Invalid request – required parameter missing: dic
    #
    # Fill in the tax identification number (DIČ in Czech). contact-update needs all of the contact’s data, not only
    # what changes.
    #
    # Parameter: dic
    PARAMETER_MISSING_DIC = 2232

    # Invalid request – invalid format: dic
    #
    # Check the tax identification number (DIČ in Czech).
    #
    # Parameter: dic
    PARAMETER_INVALID_DIC = 2233

    # Invalid request – required parameter missing: addr_street
    #
    # Fill in the street. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: addr_street
    PARAMETER_MISSING_ADDR_STREET = 2234

    # Invalid request – required parameter missing: addr_city
    #
    # Fill in the city. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: addr_city
    PARAMETER_MISSING_ADDR_CITY = 2235

    # Invalid request – required parameter missing: addr_zip
    #
    # Fill in the postal code. contact-update needs all of the contact’s data, not only what changes.
    #
    # Parameter: addr_zip
    PARAMETER_MISSING_ADDR_ZIP = 2236

    # Invalid request – required parameter missing: addr_country
    #
    # Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact’s data, not
    # only what changes.
    #
    # Parameter: addr_country
    PARAMETER_MISSING_ADDR_COUNTRY = 2237

    # Invalid request – invalid format: addr_country
    #
    # Send the two-letter ISO code of the country in lower case, for example cz.
    #
    # Parameter: addr_country
    PARAMETER_INVALID_ADDR_COUNTRY = 2238

    # Invalid request – required parameter missing: addr_state
    #
    # Fill in the state or region, not the country. contact-update needs all of the contact’s data, not only what
    # changes.
    #
    # Parameter: addr_state
    PARAMETER_MISSING_ADDR_STATE = 2239

    # Invalid request – required parameter missing in other data
    #
    # Look up which additional data the TLD requires and fill them in.
    PARAMETER_MISSING_IN_OTHER_DATA = 2240

    # Invalid request – invalid format in other data
    #
    # Check the additional data that the TLD requires.
    PARAMETER_INVALID_IN_OTHER_DATA = 2241

    # Invalid request – invalid status
    #
    # Check status: of the commands that the vendor describes, only domains-list takes it.
    #
    # Parameter: status
    PARAMETER_INVALID_STATUS = 2242

    # Invalid request – function SendAuthInfo is not allowed for this domain
    #
    # The authorization code cannot be sent by this command. Ask customer support how to get it.
    #
    # In contact-send-auth-info: Sending the authorization code is not allowed for this contact
    #
    # In nsset-send-auth-info: Sending the authorization code is not allowed for this NSSET
    SEND_AUTH_INFO_UNSUPPORTED = 2243

    # Invalid request – contact transfer is not allowed for this TLD
    #
    # Create a contact of your own with contact-create and use that one.
    CONTACT_TRANSFER_UNSUPPORTED = 2244

    # Invalid request – rules agree missing
    #
    # Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry,
    # typically the holder of the domain.
    #
    # Parameter: rules
    PARAMETER_MISSING_RULES = 2245

    # Invalid request – invalid format: rules agree
    #
    # Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry,
    # typically the holder of the domain.
    #
    # Parameter: rules
    PARAMETER_INVALID_RULES = 2246

    # Invalid or unsupported NSSET name format
    #
    # Check the spelling of the NSSET.
    #
    # Parameter: name
    NSSET_NAME_INVALID = 2247

    # Invalid request – invalid NSSET data
    #
    # Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.
    NSSET_DATA_INVALID = 2248

    # Invalid request – NSSET transfer is not allowed for this TLD
    #
    # Check tld: only .cz domains use NSSETs.
    NSSET_TRANSFER_UNSUPPORTED = 2249

    # Invalid request – domain check – max. query hour limit exceeded
    #
    # Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by
    # domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt
    # counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say
    # whether the domain is free.
    #
    # Limit: 100 requests per account and hour, together for domain-check, domain-create, domain-transfer-check
    DOMAIN_CHECK_LIMIT_EXCEEDED = 2250

    # Invalid request – domain check failed, try again later
    #
    # Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards
    # the hourly limit (2250). The code does not say whether the domain is free.
    DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED = 2251

    # Invalid request – domain transfer check – max. query hour limit exceeded
    #
    # Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by
    # domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt
    # counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say
    # whether the transfer is possible.
    #
    # Limit: 100 requests per account and hour, together for domain-check, domain-create, domain-transfer-check
    DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED = 2252

    # Invalid request – invalid format: addr_zip
    #
    # Check the postal code, and that it fits the country.
    #
    # Parameter: addr_zip
    PARAMETER_INVALID_ADDR_ZIP = 2253

    # Invalid KEYSET name
    #
    # Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.
    #
    # Parameter: keyset
    KEYSET_NAME_INVALID = 2264

    # DNSSEC is not supported
    #
    # DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.
    DNSSEC_UNSUPPORTED = 2265

    # Unsupported action for secondary domain
    #
    # Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in
    # WEDOS DNS.
    #
    # Parameter: keyset
    KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = 2266

    # Unsupported action for primary domain
    #
    # Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is
    # secondary in WEDOS DNS or does not use it.
    #
    # Parameter: keyset
    KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2267

    # An unpaid new period already exists
    #
    # A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and
    # do not renew again, or cancel the order there and renew through WAPI.
    DOMAIN_UNPAID_PERIOD_EXISTS = 2269

    # Invalid IP address format
    #
    # Check all addresses in upstream_ips: they are IP addresses, not host names.
    #
    # Parameter: upstream_ips
    PARAMETER_INVALID_UPSTREAM_IPS = 2272

    # Invalid variant
    #
    # Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).
    #
    # Parameter: variant_id
    PARAMETER_INVALID_VARIANT_ID = 2273

    # Internal error – missing user_id
    #
    # Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to
    # correct; give customer support the svTRID of the answer.
    INTERNAL_USER_ID_MISSING = 2274

    # Internal error – user not found
    #
    # Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer.
    INTERNAL_USER_NOT_FOUND = 2275

    # Unsupported TLD or maximal domain level exceeded
    #
    # Check the TLD, or order the service for a domain with fewer levels.
    #
    # Parameter: domain
    UNSUPPORTED_TLD_OR_DOMAIN_LEVEL = 2276

    # Not allowed to explicitly prepend www. to the domain name
    #
    # Send the domain without www. at its beginning.
    #
    # Parameter: domain
    DOMAIN_NAME_HAS_WWW_PREFIX = 2277

    # Domain name cannot be used – there is a service with this domain name
    #
    # Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it;
    # otherwise choose another domain name.
    DOMAIN_NAME_USED_BY_SERVICE = 2278

    # Credit account is locked
    #
    # Find out in the customer administration or from customer support why the credit account is locked. Send the order
    # again only once it is unlocked.
    CREDIT_ACCOUNT_LOCKED = 2279

    # Credit account active
    #
    # Check the state of the credit account in the customer administration, and with account-list that nothing was
    # charged, before you send the order again.
    CREDIT_ACCOUNT_ACTIVE = 2280

    # Inactive credit account
    #
    # Activate the credit account in the customer administration; WAPI takes all payments from it.
    CREDIT_ACCOUNT_INACTIVE = 2281

    # Invalid credit account currency
    #
    # Check that the credit account is kept in the currency in which the service is charged.
    CREDIT_ACCOUNT_CURRENCY_INVALID = 2282

    # Invalid amount or insufficient credit
    #
    # Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the
    # order again.
    AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT = 2283

    # Credit account information error
    #
    # Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created.
    # Send the order again only if neither is the case.
    #
    # Send it again only once you have found out that it was not carried out.
    CREDIT_ACCOUNT_INFORMATION_ERROR = 2284

    # Incorrect VAT settings
    #
    # Correct the tax data of your account in the customer administration.
    VAT_SETTINGS_INVALID = 2285

    # Credit account – internal error
    #
    # Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created.
    # Send the order again only if neither is the case.
    #
    # Send it again only once you have found out that it was not carried out.
    CREDIT_ACCOUNT_INTERNAL_ERROR = 2286

    # Credit account – activity has not been added to the credit account
    #
    # Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created.
    # Send the order again only if neither is the case.
    #
    # Send it again only once you have found out that it was not carried out.
    CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED = 2290

    # Domain already exists for this customer account in the WGP API
    #
    # Do not order again: the domain is already in WEDOS Protection under your account.
    WGP_DOMAIN_EXISTS = 2291

    # Domain not found for this customer account in the WGP API
    #
    # Look the domain up with wgp-services-list, or add it with wgp-domain-create.
    WGP_DOMAIN_NOT_FOUND = 2292

    # Unable to get the credit balance on the credit account
    #
    # Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created.
    # Send the order again only if neither is the case.
    #
    # Send it again only once you have found out that it was not carried out.
    CREDIT_ACCOUNT_BALANCE_UNAVAILABLE = 2293

    # Unable to retrieve service price
    #
    # Check that variant_id and period_id exist. Before you send the order again, check with account-list and
    # wgp-services-list that nothing was paid or created.
    #
    # Send it again only once you have found out that it was not carried out.
    WGP_SERVICE_PRICE_UNAVAILABLE = 2294

    # Unable to create domain in WGP. The payment has been cancelled.
    #
    # Check with account-list that the payment was returned, and with wgp-services-list that the service does not
    # exist, before you send the order again.
    #
    # Send it again only once you have found out that it was not carried out.
    WGP_DOMAIN_CREATE_FAILED = 2295

    # Credit account movement cannot be cancelled
    #
    # Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer
    # support if a payment for a service that you did not get remains there.
    #
    # Send it again only once you have found out that it was not carried out.
    CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED = 2296

    # Invalid request – WDNS domain – invalid type format
    #
    # Set type to primary or secondary.
    #
    # Parameter: type
    #
    # In EPP (RFC 5730), 2301 means something else: Object not pending transfer
    DNS_DOMAIN_TYPE_INVALID = 2301

    # Invalid request – WDNS domain – required parameter missing: primary_ip
    #
    # Send the IP address of the primary DNS server: a secondary domain needs it.
    #
    # Parameter: primary_ip
    #
    # In EPP (RFC 5730), 2302 means something else: Object exists
    PARAMETER_MISSING_PRIMARY_IP = 2302

    # Invalid request – WDNS domain – invalid primary_ip format
    #
    # Send the IP address of the primary DNS server, not its name.
    #
    # Parameter: primary_ip
    #
    # In EPP (RFC 5730), 2303 means something else: Object does not exist
    PARAMETER_INVALID_PRIMARY_IP = 2303

    # Invalid request – WDNS domain – invalid axfr_enabled format
    #
    # Set axfr_enabled to 0 or 1.
    #
    # Parameter: axfr_enabled
    #
    # In EPP (RFC 5730), 2304 means something else: Object status prohibits operation
    PARAMETER_INVALID_AXFR_ENABLED = 2304

    # Invalid request – WDNS domain – required parameter missing: axfr_ips
    #
    # List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
    #
    # Parameter: axfr_ips
    #
    # In EPP (RFC 5730), 2305 means something else: Object association prohibits operation
    PARAMETER_MISSING_AXFR_IPS = 2305

    # Invalid request – WDNS domain – invalid axfr_ips format
    #
    # List the IP addresses that may transfer the zone, each in an element named ip.
    #
    # Parameter: axfr_ips
    #
    # In EPP (RFC 5730), 2306 means something else: Parameter value policy error
    PARAMETER_INVALID_AXFR_IPS = 2306

    # Invalid request – WDNS domain – invalid ns format
    #
    # Check ns, or leave it out: the documentation of dns-domain-add does not describe it.
    #
    # Parameter: ns
    #
    # In EPP (RFC 5730), 2308 means something else: Data management policy violation
    PARAMETER_INVALID_NS = 2308

    # Invalid request – WDNS domain – invalid rdtype format
    #
    # Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.
    #
    # Parameter: type
    DNS_ROW_RDTYPE_INVALID = 2309

    # Invalid request – WDNS domain – rows count limit reached
    #
    # Delete rows of the domain that are no longer needed. Waiting does not help.
    DNS_ROW_LIMIT_REACHED = 2310

    # Invalid request – WDNS domain – invalid name format
    #
    # Set name to the part in front of the domain only, such as www; leave it empty for the domain itself.
    #
    # Parameter: name
    DNS_ROW_NAME_INVALID = 2311

    # Invalid request – WDNS domain – invalid name format for this rdtype
    #
    # Check name against type: not every record type allows every name.
    #
    # Parameter: name
    DNS_ROW_NAME_INVALID_FOR_RDTYPE = 2312

    # Invalid request – WDNS domain – invalid CNAME for this name
    #
    # A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or
    # use another type.
    DNS_ROW_CNAME_INVALID_FOR_NAME = 2313

    # Invalid request – WDNS domain – invalid rdata format for this rdtype
    #
    # Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a
    # host name.
    #
    # Parameter: rdata
    DNS_ROW_RDATA_INVALID_FOR_RDTYPE = 2314

    # Invalid request – WDNS domain – invalid TTL
    #
    # Use the TTL that the existing rows with the same name and type have, or change their TTL first.
    #
    # Parameter: ttl
    #
    # In dns-row-add, dns-row-update: TTL is invalid or differs from the TTL of the existing row
    DNS_ROW_TTL_INVALID = 2315

    # Invalid request – WDNS domain – this row exists
    #
    # A row with this data is already there: read the rows with dns-rows-list.
    #
    # In dns-row-add: This row is already there
    #
    # In dns-row-update: Another row already has this data
    DNS_ROW_EXISTS = 2316

    # Invalid request – WDNS domain – invalid TTL limit
    #
    # Choose a usual TTL, for example 1800 seconds.
    #
    # Parameter: ttl
    DNS_ROW_TTL_OUT_OF_RANGE = 2317

    # Invalid request – WDNS domain – unsupported action for secondary domain
    #
    # A secondary domain takes its rows from the primary DNS server. Read and change them there.
    DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN = 2318

    # Invalid request – WDNS domain – unsupported action for primary domain
    #
    # Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit.
    DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2319

    # Invalid request – WDNS domain – invalid or unsupported new domain name format
    #
    # Send the bare domain in name_new, for example example.cz.
    #
    # Parameter: name_new
    DNS_NEW_DOMAIN_NAME_INVALID = 2320

    # Invalid request – WDNS domain – unsupported TLD of new domain name
    #
    # Check the spelling of the TLD in name_new.
    #
    # Parameter: name_new
    DNS_NEW_DOMAIN_TLD_UNSUPPORTED = 2321

    # Invalid request – WDNS domain – maximum user domains count exceeded
    #
    # Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does
    # not help.
    DNS_DOMAIN_LIMIT_REACHED = 2322

    # Internal error – unknown response code
    #
    # Find out whether the request was carried out before you send it again; after wg-members-create use
    # wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer.
    #
    # Send it again only once you have found out that it was not carried out.
    #
    # In EPP (RFC 5730), 2400 means something else: Command failed
    INTERNAL_RESPONSE_CODE_UNKNOWN = 2400

    # Cannot apply template to domain
    #
    # Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain.
    WGP_TEMPLATE_APPLY_FAILED = 2401

    # Invalid domain template
    #
    # Choose a template from wgp-domain-templates-list.
    #
    # Parameter: template_domain_id
    WGP_TEMPLATE_INVALID = 2402

    # Domain template and user mismatch
    #
    # Use a template of your own account; wgp-domain-templates-list lists them.
    WGP_TEMPLATE_USER_MISMATCH = 2403

    # Domain template and domain plan mismatch
    #
    # Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.
    WGP_TEMPLATE_PLAN_MISMATCH = 2404

    # Daily template domain limit reached
    #
    # Wait until the next day before you use this template again. By its text the limit concerns only this template.
    #
    # Limit: a number of requests per object and day, together for wgp-domain-template-replicate
    WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED = 2405

    # Domain/service not found
    #
    # Look the domain up with wgp-services-list.
    WGP_DOMAIN_OR_SERVICE_NOT_FOUND = 2406

    # Template domain not found
    #
    # Choose a template from wgp-domain-templates-list.
    #
    # Parameter: template_domain_id
    WGP_TEMPLATE_DOMAIN_NOT_FOUND = 2407

    # Missing variant_id or period_id
    #
    # Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly).
    PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID = 2408

    # Service renewal failed
    #
    # Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request
    # again.
    #
    # Send it again only once you have found out that it was not carried out.
    WGP_SERVICE_RENEW_FAILED = 2409

    # Service not found
    #
    # Look the service up with wgp-services-list.
    WGP_SERVICE_NOT_FOUND = 2410

    # Unavailable token to rewrite DNS
    #
    # Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with
    # wgp-services-list that it was not carried out.
    WGP_DNS_TOKEN_UNAVAILABLE = 2411

    # Failed API request to rewrite DNS
    #
    # Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with
    # wgp-services-list that it was not carried out.
    WGP_DNS_REWRITE_FAILED = 2412

    # Request failed, WGP does not have permission to update DNS
    #
    # Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with
    # wgp-services-list that it was not carried out.
    WGP_DNS_UPDATE_NOT_ALLOWED = 2413

    # WGP does not have a token and the user did not set the force flag in WAPI
    #
    # Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does.
    # Before you repeat an order, check with wgp-services-list that it was not carried out.
    WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET = 2414

    # Limiter value reached
    #
    # The code does not say which limit. It is probably one of the plan: remove something, or change the plan.
    WGP_LIMIT_REACHED = 2415

    # Invalid domain mode
    #
    # Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.
    #
    # Parameter: mode
    WGP_DOMAIN_MODE_INVALID = 2416

    # Invitation not found
    #
    # The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or
    # withdrawn in the meantime.
    WG_INVITATION_NOT_FOUND = 2419

    # Invalid policy array
    #
    # Compare policies with the documentation of the command.
    #
    # Parameter: policies
    WG_POLICY_INVALID = 2420

    # Billing error – invalid currency
    #
    # Check that the credit account is kept in the currency in which the service is charged.
    BILLING_CURRENCY_INVALID = 3001

    # Billing error – insufficient credit
    #
    # Top up the credit in the customer administration and send the order again. credit-info shows how much is left.
    INSUFFICIENT_CREDIT = 3002

    # Account error – undefined contact data
    #
    # Fill in the contact data of your customer account in the customer administration.
    ACCOUNT_CONTACT_DATA_MISSING = 3003

    # Invalid input – from and to dates are missing
    #
    # Send date_from and date_to (YYYY-MM-DD).
    PARAMETER_MISSING_DATE_RANGE = 3004

    # Invalid input – wrong date
    #
    # Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.
    PARAMETER_INVALID_DATE_RANGE = 3005

    # Domain is registered
    #
    # The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may
    # have succeeded. Otherwise choose another name.
    DOMAIN_REGISTERED = 3201

    # Domain is not available (unknown reason)
    #
    # Choose another name. The registry of the TLD may know the reason.
    DOMAIN_UNAVAILABLE_UNKNOWN_REASON = 3202

    # Domain is not available
    #
    # Choose another name for the domain.
    DOMAIN_UNAVAILABLE = 3203

    # Domain is not available, quarantine
    #
    # The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask
    # its registrar about restoring it; otherwise choose another name.
    DOMAIN_QUARANTINED = 3204

    # Domain is not available, reserved
    #
    # The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.
    DOMAIN_RESERVED = 3205

    # Domain is not available, blocked
    #
    # The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about
    # it.
    DOMAIN_BLOCKED = 3206

    # Registered by target registrar
    #
    # The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your
    # account. If it is not, ask customer support how to move it there.
    DOMAIN_REGISTERED_BY_TARGET_REGISTRAR = 3207

    # Transfer not allowed, expiration too close
    #
    # Renew the domain with its current registrar and order the transfer after that.
    DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE = 3208

    # Domain send auth info failed
    #
    # Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization
    # code.
    DOMAIN_SEND_AUTH_INFO_FAILED = 3209

    # Domain send auth info failed: domain is not available
    #
    # Check the spelling of the domain and that it exists in the registry.
    DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO = 3210

    # Contact owner_c is not available
    #
    # Check with contact-info that the contact exists, or create it with contact-create.
    #
    # Parameter: owner_c
    CONTACT_OWNER_C_NOT_FOUND = 3211

    # Contact admin_c is not available
    #
    # Check with contact-info that the contact exists, or create it with contact-create.
    #
    # Parameter: admin_c
    CONTACT_ADMIN_C_NOT_FOUND = 3212

    # Contact send auth info failed: contact is not available
    #
    # Check the spelling of the contact and that it exists in the registry.
    CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO = 3213

    # NSSET is not available
    #
    # Check the name of the NSSET and that it exists in the registry of the TLD.
    NSSET_NOT_FOUND = 3214

    # Contact send auth info failed
    #
    # Check that the contact has a working e-mail address, or ask customer support for the authorization code.
    CONTACT_SEND_AUTH_INFO_FAILED = 3215

    # Domain info failed
    #
    # Check the spelling of the domain and that it is in your account. If both are right, contact customer support.
    DOMAIN_INFO_FAILED = 3216

    # NSSET send auth info failed
    #
    # Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the
    # authorization code.
    #
    # In domain-transfer-check: Domain transfer check failed, the registry could not be reached
    NSSET_SEND_AUTH_INFO_FAILED = 3217

    # Domain transfer is not possible
    #
    # Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or
    # transferred less than 60 days ago.
    DOMAIN_TRANSFER_NOT_POSSIBLE = 3218

    # Domain already pending for transfer
    #
    # Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a
    # notification.
    DOMAIN_TRANSFER_PENDING = 3219

    # Domain is already registered in our system
    #
    # The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your
    # account. If it is not, ask customer support how to move it there.
    DOMAIN_REGISTERED_AT_WEDOS = 3220

    # Domain create failed
    #
    # Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and
    # account-list that nothing was registered or charged.
    DOMAIN_CREATE_FAILED = 3221

    # Domain open failed
    #
    # Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been
    # added to WEDOS DNS.
    DOMAIN_NOT_FOUND = 3222

    # Domain authentication error
    #
    # Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.
    #
    # In dns-domain-axfr-run, dns-domain-commit, dns-domain-copy, dns-domain-info, dns-row-add, dns-row-detail,
    # dns-row-update, dns-rows-list, domain-info, domain-send-auth-info, domain-update-keyset: The domain is not in
    # your account
    DOMAIN_ACCESS_DENIED = 3223

    # Domain renew failed
    #
    # Check the expiration of the domain with domain-info and the payments with account-list before you renew again.
    DOMAIN_RENEW_FAILED = 3224

    # Domain update DNS failed
    #
    # The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not
    # exist: check both.
    DOMAIN_UPDATE_NS_FAILED = 3225

    # Domain transfer failed
    #
    # Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed.
    # Before you order again, check with account-list that nothing was charged.
    DOMAIN_TRANSFER_FAILED = 3226

    # Domain transfer failed – authorization error
    #
    # Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly,
    # including upper and lower case.
    #
    # Parameter: auth_info
    DOMAIN_TRANSFER_AUTHORIZATION_FAILED = 3227

    # Contact is not supported
    #
    # Do not use the contact commands for this TLD.
    CONTACT_UNSUPPORTED = 3228

    # Contact is not available
    #
    # Check the name of the contact and that it exists in the registry of the TLD.
    #
    # In nsset-create, nsset-send-auth-info, nsset-update: The technical contact could not be loaded
    CONTACT_NOT_FOUND = 3229

    # Contact create failed
    #
    # Check all data of the contact against the rules of the TLD, and whether it was created after all: with
    # contact-info, or in the customer administration if WAPI chose the name.
    CONTACT_CREATE_FAILED = 3230

    # Contact is already registered
    #
    # If the contact is yours, use it as it is; otherwise choose another name.
    CONTACT_REGISTERED = 3231

    # Contact is not available (unknown reason)
    #
    # Choose another name for the contact.
    CONTACT_UNAVAILABLE_UNKNOWN_REASON = 3232

    # Contact is not available
    #
    # Choose another name for the contact.
    CONTACT_UNAVAILABLE = 3233

    # Contact is not available, quarantine
    #
    # Choose another name for the contact.
    CONTACT_QUARANTINED = 3234

    # Contact is not available, reserved
    #
    # Choose another name for the contact.
    CONTACT_RESERVED = 3235

    # Contact is not available, blocked
    #
    # Choose another name for the contact.
    CONTACT_BLOCKED = 3236

    # Contact is already registered by target registrar
    #
    # The contact is already at WEDOS; there is nothing to transfer.
    CONTACT_REGISTERED_BY_TARGET_REGISTRAR = 3237

    # Contact update – authorization error
    #
    # Send the authorization code of the contact in auth_info; without it you can change only contacts that are already
    # authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact.
    #
    # Parameter: auth_info
    CONTACT_UPDATE_AUTHORIZATION_FAILED = 3238

    # Contact update failed
    #
    # Send all of the contact’s data, not only what changes, and check it against the rules of the TLD.
    CONTACT_UPDATE_FAILED = 3239

    # Contact transfer – authorization error
    #
    # Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail
    # address of the contact.
    #
    # Parameter: auth_info
    CONTACT_TRANSFER_AUTHORIZATION_FAILED = 3240

    # Contact transfer failed
    #
    # Check the name of the contact, and ask its current registrar whether it may be transferred.
    CONTACT_TRANSFER_FAILED = 3241

    # NSSET is not supported
    #
    # Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.
    NSSET_UNSUPPORTED = 3242

    # NSSET is not available
    #
    # Choose another name for the NSSET.
    NSSET_UNAVAILABLE_FOR_CREATE = 3243

    # NSSET create failed
    #
    # Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.
    NSSET_CREATE_FAILED = 3244

    # NSSET is registered
    #
    # If the NSSET is yours, use it as it is; otherwise choose another name.
    NSSET_REGISTERED = 3245

    # NSSET is not available (unknown reason)
    #
    # Choose another name for the NSSET.
    NSSET_UNAVAILABLE_UNKNOWN_REASON = 3246

    # NSSET is not available
    #
    # Choose another name for the NSSET.
    NSSET_UNAVAILABLE = 3247

    # NSSET is not available, quarantine
    #
    # Choose another name for the NSSET.
    NSSET_QUARANTINED = 3248

    # NSSET is not available, reserved
    #
    # Choose another name for the NSSET.
    NSSET_RESERVED = 3249

    # NSSET is not available, blocked
    #
    # Choose another name for the NSSET.
    NSSET_BLOCKED = 3250

    # NSSET is registered by target registrar
    #
    # The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.
    #
    # In nsset-check: NSSET is already registered at WEDOS
    NSSET_REGISTERED_BY_TARGET_REGISTRAR = 3251

    # NSSET update – authorization error
    #
    # Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail
    # address of the technical contact.
    #
    # Parameter: auth_info
    NSSET_UPDATE_AUTHORIZATION_FAILED = 3252

    # NSSET update failed
    #
    # Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical
    # contact.
    NSSET_UPDATE_FAILED = 3254

    # NSSET transfer – authorization error
    #
    # Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail
    # address of the technical contact.
    #
    # Parameter: auth_info
    NSSET_TRANSFER_AUTHORIZATION_FAILED = 3255

    # NSSET transfer failed
    #
    # Check the name of the NSSET, and ask its current registrar whether it may be transferred.
    NSSET_TRANSFER_FAILED = 3256

    # NSSET send auth info failed: NSSET is not available
    #
    # Check the spelling of the NSSET and that it exists in the registry.
    NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO = 3257

    # Registry outage in progress
    #
    # Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing
    # pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried
    # out.
    #
    # Send it again only once you have found out that it was not carried out.
    REGISTRY_OUTAGE = 3258

    # KEYSET is not available
    #
    # Check the name of the KEYSET and that it exists in the registry of the TLD.
    #
    # Parameter: keyset
    KEYSET_NOT_FOUND = 3259

    # A DNSSEC order is already pending
    #
    # Do not send another request: if the pending order is yours, the setting is under way. Change it again only when
    # that order is finished.
    DNSSEC_ORDER_PENDING = 3260

    # DNSSEC setting failed
    #
    # Check keyset and the DNS servers of the domain. If both are right, contact customer support.
    DNSSEC_UPDATE_FAILED = 3262

    # Domain does not use WEDOS DNS
    #
    # Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.
    DOMAIN_NOT_USING_WEDOS_DNS = 3263

    # KEYSET is blocked
    #
    # Use another KEYSET, or have this one unblocked.
    #
    # Parameter: keyset
    KEYSET_BLOCKED = 3264

    # WDNS domain delete failed
    #
    # Check with dns-domains-list whether the domain is still in WEDOS DNS.
    DNS_DOMAIN_DELETE_FAILED = 3301

    # WDNS domain add failed
    #
    # Check with dns-domains-list whether the domain was added after all. If not, check all parameters.
    DNS_DOMAIN_ADD_FAILED = 3302

    # WDNS domain exists
    #
    # Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list);
    # otherwise contact customer support.
    DNS_DOMAIN_EXISTS = 3303

    # WDNS domain update failed
    #
    # Check with dns-domain-info what the domain looks like now, then check all parameters.
    DNS_DOMAIN_UPDATE_FAILED = 3304

    # WDNS domain user locked
    #
    # Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the
    # request again.
    DNS_DOMAIN_LOCKED = 3305

    # WDNS domain is deleted
    #
    # If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
    DNS_DOMAIN_DELETED = 3306

    # WDNS domain row add failed
    #
    # Check with dns-rows-list that the row is not there, check its data and add it again.
    DNS_ROW_ADD_FAILED = 3307

    # WDNS domain row delete failed
    #
    # Check with dns-rows-list whether the row is still there, and use the ID that it returns.
    DNS_ROW_DELETE_FAILED = 3308

    # WDNS domain row ID does not exist
    #
    # Read the rows again with dns-rows-list and use the ID that it returns.
    #
    # Parameter: row_id
    DNS_ROW_NOT_FOUND = 3309

    # WDNS domain row update failed
    #
    # Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.
    DNS_ROW_UPDATE_FAILED = 3310

    # WDNS domain copy failed
    #
    # Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.
    DNS_DOMAIN_COPY_FAILED = 3311

    # WDNS new domain exists
    #
    # Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the
    # existing domain; delete it before you copy only if none of its rows are needed.
    #
    # Parameter: name_new
    DNS_NEW_DOMAIN_EXISTS = 3312

    # Internal error
    #
    # If the request was to change something, find out whether it did so before you send it again; for an order check
    # the object and the payments (account-list). If the error persists, give customer support the svTRID of the
    # answer.
    #
    # Send it again only once you have found out that it was not carried out.
    INTERNAL_ERROR = 4000

    # Internal exception
    #
    # If the request was to change something, find out whether it did so before you send it again; for an order check
    # the object and the payments (account-list). If the error persists, give customer support the svTRID of the
    # answer.
    #
    # Send it again only once you have found out that it was not carried out.
    INTERNAL_EXCEPTION = 4001

    # Billing error – credit deduction failed
    #
    # Check with account-list whether the credit was deducted, and whether the order was carried out, before you send
    # it again.
    #
    # Send it again only once you have found out that it was not carried out.
    CREDIT_DEDUCTION_FAILED = 4002

    # Billing error – billing failed
    #
    # Check with account-list whether the credit was deducted, and whether the order was carried out, before you send
    # it again.
    #
    # Send it again only once you have found out that it was not carried out.
    BILLING_FAILED = 4003

    # Domain check failed, try again later
    #
    # Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards
    # the hourly limit (2250). The code does not say whether the domain is free.
    DOMAIN_CHECK_TEMPORARILY_FAILED = 4201

    # Contact owner_c is not available, try again later
    #
    # The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and
    # send the request again later: a few times at most, with increasing pauses.
    #
    # Parameter: owner_c
    CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE = 4202

    # Contact admin_c is not available, try again later
    #
    # The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and
    # send the request again later: a few times at most, with increasing pauses.
    #
    # Parameter: admin_c
    CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE = 4203

    # NSSET is not available, try again later
    #
    # The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send
    # the request again later: a few times at most, with increasing pauses.
    NSSET_TEMPORARILY_UNAVAILABLE = 4204

    # Domain info failed, try again later
    #
    # The registry did not answer; nothing was changed. Send the request again later: a few times at most, with
    # increasing pauses. The code does not say whether the domain exists.
    DOMAIN_INFO_TEMPORARILY_FAILED = 4205

    # Domain transfer check failed, try again later
    #
    # Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly
    # limit (2252). The code does not say whether the transfer is possible.
    DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED = 4206

    # Domain create failed, try again later
    #
    # Check with domain-info and account-list whether the domain was registered and paid before you order it again.
    #
    # Send it again only once you have found out that it was not carried out.
    DOMAIN_CREATE_TEMPORARILY_FAILED = 4207

    # Domain renew failed, try again later
    #
    # Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid,
    # before you renew again.
    #
    # Send it again only once you have found out that it was not carried out.
    DOMAIN_RENEW_TEMPORARILY_FAILED = 4208

    # Domain transfer failed, try again later
    #
    # Check with domain-info or domains-list whether the transfer went through or is still running before you order it
    # again.
    #
    # Send it again only once you have found out that it was not carried out.
    DOMAIN_TRANSFER_TEMPORARILY_FAILED = 4209

    # Domain update DNS failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS
    # servers.
    DOMAIN_UPDATE_NS_TEMPORARILY_FAILED = 4210

    # Contact check failed, try again later
    #
    # Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say
    # whether the name is free.
    CONTACT_CHECK_TEMPORARILY_FAILED = 4211

    # Contact is not available, try again later
    #
    # The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and
    # send the request again later: a few times at most, with increasing pauses.
    #
    # In nsset-create, nsset-send-auth-info, nsset-update: The technical contact is not available, try again later
    CONTACT_TEMPORARILY_UNAVAILABLE = 4212

    # Contact create failed, try again later
    #
    # Check whether the contact was created before you create it again: with contact-info, or in the customer
    # administration if WAPI chose the name. A repeat may create a second contact.
    #
    # Send it again only once you have found out that it was not carried out.
    CONTACT_CREATE_TEMPORARILY_FAILED = 4213

    # Domain send auth info failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. The authorization code may then come
    # by e-mail twice: use the newer one.
    DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4214

    # Contact update failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same
    # data. contact-info shows whether they were saved.
    CONTACT_UPDATE_TEMPORARILY_FAILED = 4215

    # Contact transfer failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer
    # went through the first time.
    CONTACT_TRANSFER_TEMPORARILY_FAILED = 4216

    # Contact send auth info failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. The authorization code may then come
    # by e-mail twice: use the newer one.
    CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4217

    # NSSET check failed, try again later
    #
    # Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say
    # whether the name is free.
    NSSET_CHECK_TEMPORARILY_FAILED = 4218

    # NSSET create failed, try again later
    #
    # Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most,
    # with increasing pauses.
    #
    # Send it again only once you have found out that it was not carried out.
    NSSET_CREATE_TEMPORARILY_FAILED = 4219

    # NSSET update failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same
    # NSSET. nsset-info shows whether it was saved.
    NSSET_UPDATE_TEMPORARILY_FAILED = 4220

    # NSSET transfer failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer
    # went through the first time.
    NSSET_TRANSFER_TEMPORARILY_FAILED = 4221

    # NSSET send auth info failed, try again later
    #
    # Send the request again later: a few times at most, with increasing pauses. The authorization code may then come
    # by e-mail twice: use the newer one.
    NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4222

    # Fatal error
    #
    # If the request was to change something, find out whether it did so before you send it again; for an order check
    # the object and the payments (account-list). If the error persists, give customer support the svTRID of the
    # answer.
    #
    # Send it again only once you have found out that it was not carried out.
    FATAL_ERROR = 5000

    # Internal authentication error
    #
    # Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses.
    # Before you repeat an order, check whether it was carried out.
    INTERNAL_AUTHENTICATION_ERROR = 5001

    # Internal pricing error
    #
    # Check with account-list whether anything was charged, and whether the order was carried out, before you send it
    # again.
    #
    # Send it again only once you have found out that it was not carried out.
    INTERNAL_PRICING_ERROR = 5002

    # Out of order
    #
    # WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing
    # pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried
    # out.
    #
    # Send it again only once you have found out that it was not carried out.
    OUT_OF_ORDER = 5003
}

<#
.SYNOPSIS
Gives the number in a value that holds a WAPI code, listed or not.

.DESCRIPTION
The value is a whole number, or its digits as text. For any other value there is no output.

.EXAMPLE
ConvertTo-WapiCode $answer.response.code
#>
function ConvertTo-WapiCode {
    [CmdletBinding()]
    [OutputType([long])]
    param (
        [Parameter(ValueFromPipeline)]
        [object] $Value
    )

    process {
        if ($Value -is [string]) {
            if ($Value -cnotmatch '\A(0|[1-9][0-9]{0,15})\z') { return }
            $Value = [long] $Value
        }
        if ($null -eq $Value) { return }
        $integers = 'SByte', 'Byte', 'Int16', 'UInt16', 'Int32', 'UInt32', 'Int64'
        if ([string] [Type]::GetTypeCode($Value.GetType()) -notin $integers) { return }
        $number = [long] $Value
        if ($number -ge 0 -and $number -le 9007199254740991) { $number }
    }
}

<#
.SYNOPSIS
Returns information about a WAPI code, listed or not, on its own or as the answer to a command.

.DESCRIPTION
Name, Kind, HttpStatus and Message are $null for an unlisted number, and its Outcome is that of its range.

Outcome: How a request ended. success: done. pending: accepted, the result comes later. error: not done.

Retry: When to send the same request again. never: not at all. later: after a pause, a few times at most, with
increasing pauses. after-window: only when the limit's window is over. after-fix: once the request, the object or the
account has been changed. after-check: once you have found out that it was not carried out.

Done: Whether the request reached its goal. yes: the goal has been reached. pending: the result comes later. check: find
out: the request may have been carried out, or the object may be your own. no: the goal has not been reached, according
to the answer.

Answer: The answer to the question that the command asks. positive: yes. negative: no.

IsSuccess is not yet true for a request that is still pending. IsRetryable is not true for a limit: until its window is
over, every further request makes it worse. MustCheckFirst tells whether to find out first whether the request was
carried out.

.PARAMETER Command
The command that was answered with the code, if it is known: some codes mean something else in single commands.

.EXAMPLE
ConvertTo-WapiCode $answer.response.code | Get-WapiCodeInfo -Command domain-create
#>
function Get-WapiCodeInfo {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param (
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [long] $Code,

        [Parameter(Position = 1)]
        [string] $Command
    )

    begin {
        # Commands that could buy or create something twice.
        $orderCommands = @(
            'contact-create'
            'domain-create'
            'domain-renew'
            'domain-transfer'
            'wg-members-create'
            'wgp-domain-create'
            'wgp-domain-renew'
            'wgp-domain-retry'
            'wgp-domain-update-subscription'
        )
        # Commands that do no harm when sent twice.
        $repeatableCommands = @(
            'account-list'
            'contact-check'
            'contact-info'
            'contact-send-auth-info'
            'contact-transfer'
            'contact-update'
            'credit-info'
            'dns-domain-add'
            'dns-domain-axfr-run'
            'dns-domain-commit'
            'dns-domain-copy'
            'dns-domain-delete'
            'dns-domain-info'
            'dns-domain-update-keyset'
            'dns-domains-list'
            'dns-row-add'
            'dns-row-delete'
            'dns-row-detail'
            'dns-row-update'
            'dns-rows-list'
            'domain-check'
            'domain-info'
            'domain-send-auth-info'
            'domain-tld-period-check'
            'domain-transfer-check'
            'domain-update-keyset'
            'domain-update-ns'
            'domains-list'
            'nsset-check'
            'nsset-create'
            'nsset-info'
            'nsset-send-auth-info'
            'nsset-transfer'
            'nsset-update'
            'ping'
            'ping-async'
            'poll-ack'
            'poll-req'
            'wg-members-show'
            'wgp-domain-cache-purge'
            'wgp-domain-delete'
            'wgp-domain-info'
            'wgp-domain-template-replicate'
            'wgp-domain-templates-list'
            'wgp-services-list'
        )
    }

    process {
        $group, $groupOutcome = switch ($Code) {
            { $_ -ge 1200 -and $_ -le 1299 } { '12xx', 'pending'; break }
            { $_ -ge 2200 -and $_ -le 2299 } { '22xx', 'error'; break }
            { $_ -ge 2300 -and $_ -le 2399 } { '23xx', 'error'; break }
            { $_ -ge 2400 -and $_ -le 2499 } { '24xx', 'error'; break }
            { $_ -ge 3200 -and $_ -le 3299 } { '32xx', 'error'; break }
            { $_ -ge 3300 -and $_ -le 3399 } { '33xx', 'error'; break }
            { $_ -ge 4200 -and $_ -le 4299 } { '42xx', 'error'; break }
            { $_ -ge 1000 -and $_ -le 1999 } { '1xxx', 'pending'; break }
            { $_ -ge 2000 -and $_ -le 2999 } { '2xxx', 'error'; break }
            { $_ -ge 3000 -and $_ -le 3999 } { '3xxx', 'error'; break }
            { $_ -ge 4000 -and $_ -le 4999 } { '4xxx', 'error'; break }
            { $_ -ge 5000 -and $_ -le 5999 } { '5xxx', 'error'; break }
            default { $null, 'error' }
        }

        $name, $kind, $retry, $parameter, $message, $hint = switch ($Code) {
            1000 { 'OK', 'ok', 'never', $null, 'OK', $null }
            1001 { 'REQUEST_PENDING', 'pending', 'never', $null, 'Request pending', 'Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it with poll-req.' }
            1002 { 'NOTIFICATION_ACKNOWLEDGED', 'acknowledged', 'never', $null, 'Notification acquired', 'Treat it as success: the notification is marked as read and poll-req will offer the next one.' }
            1003 { 'NOTIFICATION_QUEUE_EMPTY', 'empty', 'never', $null, 'Empty notifications queue', 'Nothing is wrong: there is no unread notification. Ask again at your usual interval.' }
            1200 { 'DOMAIN_TRANSFERRED_OUT', 'notification', 'never', $null, 'Domain transferred out', 'The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge the notification with poll-ack.' }
            2000 { 'REQUEST_PARSE_ERROR', 'malformed-request', 'after-fix', $null, 'Request parse error', 'Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.' }
            2001 { 'PARAMETER_MISSING_USER', 'missing-parameter', 'after-fix', 'user', "Invalid request $([char]0x2013) required parameter missing: user", 'Set user to the login of your WEDOS customer account.' }
            2002 { 'PARAMETER_MISSING_AUTH', 'missing-parameter', 'after-fix', 'auth', "Invalid request $([char]0x2013) required parameter missing: auth", 'Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits.' }
            2003 { 'PARAMETER_MISSING_COMMAND', 'missing-parameter', 'after-fix', 'command', "Invalid request $([char]0x2013) required parameter missing: command", 'Set command to the name of a command, for example ping.' }
            2004 { 'MULTIPLE_DATA_ELEMENTS', 'malformed-request', 'after-fix', $null, "Invalid request $([char]0x2013) only one data element is allowed", 'Put all parameters of the command into one data element and send each command as a request of its own.' }
            2005 { 'CLTRID_TOO_LONG', 'invalid-parameter', 'after-fix', 'clTRID', "Invalid request $([char]0x2013) clTRID parameter is too long", 'Shorten clTRID, or leave it out.' }
            2006 { 'REQUEST_LIMIT_EXCEEDED', 'rate-limit', 'after-window', $null, 'Requests limit exceeded', 'Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052).' }
            2007 { 'REQUEST_TOO_LARGE', 'request-too-large', 'after-fix', $null, "Invalid request $([char]0x2013) maximum request size exceeded", 'Split the request into several smaller ones.' }
            2008 { 'REQUEST_TOO_COMPLEX', 'request-too-large', 'after-fix', $null, "Invalid request $([char]0x2013) request is too complex", 'Simplify the structure of the data, mainly its nesting and its number of items.' }
            2009 { 'REQUEST_EMPTY', 'malformed-request', 'after-fix', $null, "Invalid request $([char]0x2013) request is empty", 'Check that your client really sends the request in a POST parameter named request.' }
            2010 { 'COMMAND_UNKNOWN', 'unsupported', 'never', 'command', 'Unknown command', 'Check the spelling of the command against its documentation.' }
            2011 { 'COMMAND_DISABLED', 'access-denied', 'after-fix', 'command', 'Command disabled', 'Do not use the command, or ask customer support whether it can be enabled for your account.' }
            2050 { 'AUTHENTICATION_FAILED', 'authentication', 'after-fix', $null, 'Authentication failure', 'Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time zone of your server too.' }
            2051 { 'IP_NOT_ALLOWED', 'access-denied', 'after-fix', $null, 'Access not allowed from this IP address', 'Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has one. Until then send no further requests: each of them counts as invalid.' }
            2052 { 'IP_BLOCKED', 'rate-limit', 'after-window', $null, 'IP address temporarily blocked due to too many failed requests', 'Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile find and fix the request that keeps failing.' }
            2100 { 'PARAMETER_MISSING', 'missing-parameter', 'after-fix', $null, 'Required parameter missing', 'Compare the parameters with the documentation of the command; the code does not say which one is missing.' }
            2101 { 'PARAMETER_MISMATCH', 'invalid-parameter', 'after-fix', $null, 'Parameters mismatch', 'Compare the names, types and values of all parameters with the documentation of the command, and leave out those that it does not know.' }
            2102 { 'REQUEST_ENCODING_MISMATCH', 'malformed-request', 'after-fix', $null, "Invalid request $([char]0x2013) input data encoding mismatch", 'Send the request in UTF-8 and check that all texts in it really are UTF-8.' }
            2150 { 'NOTIFICATION_POLLING_NOT_ALLOWED', 'access-denied', 'after-fix', $null, 'Notification polling not allowed for this account', 'In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.' }
            2151 { 'NOTIFICATION_NOT_FOUND', 'not-found', 'after-fix', 'id', 'Notification does not exist', 'The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.' }
            2201 { 'UNSUPPORTED_TLD', 'unsupported', 'never', $null, 'Unsupported TLD', 'Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.' }
            2202 { 'DOMAIN_NAME_INVALID', 'invalid-parameter', 'after-fix', $null, 'Invalid or unsupported domain name format', 'Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.' }
            2203 { 'PARAMETER_INVALID_PERIOD', 'invalid-parameter', 'after-fix', 'period', 'Invalid period', 'Choose a period that the TLD allows: domain-tld-period-check tells whether it does.' }
            2204 { 'PARAMETER_MISSING_OWNER_C', 'missing-parameter', 'after-fix', 'owner_c', "Invalid request $([char]0x2013) required parameter missing: owner_c", 'Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create.' }
            2205 { 'PARAMETER_MISSING_DOMAIN', 'missing-parameter', 'after-fix', 'domain', "Invalid request $([char]0x2013) required parameter missing: domain", 'Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere in name.' }
            2206 { 'DOMAIN_REQUEST_INTERNAL_ERROR', 'internal', 'after-check', $null, "Invalid request $([char]0x2013) internal error", 'Check with wgp-services-list and account-list whether the order was carried out and paid before you send it again. If the error persists, contact customer support.' }
            2207 { 'PARAMETER_INVALID_OWNER_C', 'invalid-parameter', 'after-fix', 'owner_c', "Invalid request $([char]0x2013) invalid format: owner_c", 'Check the spelling of the contact in owner_c.' }
            2208 { 'PARAMETER_INVALID_ADMIN_C', 'invalid-parameter', 'after-fix', 'admin_c', "Invalid request $([char]0x2013) invalid format: admin_c", 'Check the spelling of the contact in admin_c.' }
            2209 { 'PARAMETER_INVALID_NSSET', 'invalid-parameter', 'after-fix', 'nsset', "Invalid request $([char]0x2013) invalid format: nsset", 'Check the spelling of the NSSET.' }
            2210 { 'PARAMETER_INVALID_DNS', 'invalid-parameter', 'after-fix', 'dns', "Invalid request $([char]0x2013) invalid format: dns", 'Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS.' }
            2211 { 'TOO_MANY_DNS_SERVERS', 'invalid-parameter', 'after-fix', 'dns', "Invalid request $([char]0x2013) too many DNS servers", 'List fewer DNS servers.' }
            2212 { 'PARAMETER_MISSING_NSSET', 'missing-parameter', 'after-fix', 'nsset', "Invalid request $([char]0x2013) required parameter missing: nsset", 'Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.' }
            2213 { 'PARAMETER_MISSING_DNS', 'missing-parameter', 'after-fix', 'dns', "Invalid request $([char]0x2013) required parameter missing: dns", 'Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets the DNS servers of WEDOS.' }
            2214 { 'DUPLICATE_DNS_SERVER', 'invalid-parameter', 'after-fix', 'dns', "Invalid request $([char]0x2013) duplicate DNS entry", 'List each DNS server only once.' }
            2215 { 'PARAMETER_MISSING_AUTH_INFO', 'missing-parameter', 'after-fix', 'auth_info', "Invalid request $([char]0x2013) required parameter missing: auth info", 'Send the authorization code of the object. You get it from its current registrar or holder.' }
            2216 { 'CONTACT_NAME_INVALID', 'invalid-parameter', 'after-fix', $null, 'Invalid or unsupported contact name format', 'Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.' }
            2217 { 'CONTACT_DATA_INVALID', 'invalid-parameter', 'after-fix', $null, "Invalid request $([char]0x2013) invalid contact data", 'Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.' }
            2218 { 'CONTACT_NAME_AUTO_GENERATED', 'invalid-parameter', 'after-fix', 'cname', "Invalid request $([char]0x2013) contact identifier is created automatically", 'Leave cname out or empty: contact-create generates the name and returns it.' }
            2219 { 'PARAMETER_MISSING_COMPANY', 'missing-parameter', 'after-fix', 'company', "Invalid request $([char]0x2013) required parameter missing: company", "Fill in the name of the company. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2220 { 'PARAMETER_MISSING_FNAME', 'missing-parameter', 'after-fix', 'fname', "Invalid request $([char]0x2013) required parameter missing: fname", "Fill in the first name. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2221 { 'PARAMETER_MISSING_LNAME', 'missing-parameter', 'after-fix', 'lname', "Invalid request $([char]0x2013) required parameter missing: lname", "Fill in the last name. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2222 { 'PARAMETER_MISSING_EMAIL', 'missing-parameter', 'after-fix', 'email', "Invalid request $([char]0x2013) required parameter missing: email", "Fill in an existing e-mail address. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2223 { 'PARAMETER_INVALID_EMAIL', 'invalid-parameter', 'after-fix', 'email', "Invalid request $([char]0x2013) invalid format: email", 'Send the address of an existing mailbox: WAPI checks that it exists.' }
            2224 { 'PARAMETER_MISSING_EMAIL2', 'missing-parameter', 'after-fix', 'email2', "Invalid request $([char]0x2013) required parameter missing: email2", "Fill in an existing e-mail address. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2225 { 'PARAMETER_INVALID_EMAIL2', 'invalid-parameter', 'after-fix', 'email2', "Invalid request $([char]0x2013) invalid format: email2", 'Send the address of an existing mailbox: WAPI checks that it exists.' }
            2226 { 'PARAMETER_MISSING_PHONE', 'missing-parameter', 'after-fix', 'phone', "Invalid request $([char]0x2013) required parameter missing: phone", "Fill in the phone number with its country code. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2227 { 'PARAMETER_INVALID_PHONE', 'invalid-parameter', 'after-fix', 'phone', "Invalid request $([char]0x2013) invalid format: phone", 'Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.' }
            2228 { 'PARAMETER_MISSING_FAX', 'missing-parameter', 'after-fix', 'fax', "Invalid request $([char]0x2013) required parameter missing: fax", "Fill in the fax number with its country code. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2229 { 'PARAMETER_INVALID_FAX', 'invalid-parameter', 'after-fix', 'fax', "Invalid request $([char]0x2013) invalid format: fax", 'Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.' }
            2230 { 'PARAMETER_MISSING_IC', 'missing-parameter', 'after-fix', 'ic', "Invalid request $([char]0x2013) required parameter missing: ic", "Fill in the company registration number (I$([char]0x010C)O in Czech). contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2231 { 'PARAMETER_INVALID_IC', 'invalid-parameter', 'after-fix', 'ic', "Invalid request $([char]0x2013) invalid format: ic", "Check the company registration number (I$([char]0x010C)O in Czech)." }
            2232 { 'PARAMETER_MISSING_DIC', 'missing-parameter', 'after-fix', 'dic', "Invalid request $([char]0x2013) required parameter missing: dic", "Fill in the tax identification number (DI$([char]0x010C) in Czech). contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2233 { 'PARAMETER_INVALID_DIC', 'invalid-parameter', 'after-fix', 'dic', "Invalid request $([char]0x2013) invalid format: dic", "Check the tax identification number (DI$([char]0x010C) in Czech)." }
            2234 { 'PARAMETER_MISSING_ADDR_STREET', 'missing-parameter', 'after-fix', 'addr_street', "Invalid request $([char]0x2013) required parameter missing: addr_street", "Fill in the street. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2235 { 'PARAMETER_MISSING_ADDR_CITY', 'missing-parameter', 'after-fix', 'addr_city', "Invalid request $([char]0x2013) required parameter missing: addr_city", "Fill in the city. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2236 { 'PARAMETER_MISSING_ADDR_ZIP', 'missing-parameter', 'after-fix', 'addr_zip', "Invalid request $([char]0x2013) required parameter missing: addr_zip", "Fill in the postal code. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2237 { 'PARAMETER_MISSING_ADDR_COUNTRY', 'missing-parameter', 'after-fix', 'addr_country', "Invalid request $([char]0x2013) required parameter missing: addr_country", "Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2238 { 'PARAMETER_INVALID_ADDR_COUNTRY', 'invalid-parameter', 'after-fix', 'addr_country', "Invalid request $([char]0x2013) invalid format: addr_country", 'Send the two-letter ISO code of the country in lower case, for example cz.' }
            2239 { 'PARAMETER_MISSING_ADDR_STATE', 'missing-parameter', 'after-fix', 'addr_state', "Invalid request $([char]0x2013) required parameter missing: addr_state", "Fill in the state or region, not the country. contact-update needs all of the contact$([char]0x2019)s data, not only what changes." }
            2240 { 'PARAMETER_MISSING_IN_OTHER_DATA', 'missing-parameter', 'after-fix', $null, "Invalid request $([char]0x2013) required parameter missing in other data", 'Look up which additional data the TLD requires and fill them in.' }
            2241 { 'PARAMETER_INVALID_IN_OTHER_DATA', 'invalid-parameter', 'after-fix', $null, "Invalid request $([char]0x2013) invalid format in other data", 'Check the additional data that the TLD requires.' }
            2242 { 'PARAMETER_INVALID_STATUS', 'invalid-parameter', 'after-fix', 'status', "Invalid request $([char]0x2013) invalid status", 'Check status: of the commands that the vendor describes, only domains-list takes it.' }
            2243 { 'SEND_AUTH_INFO_UNSUPPORTED', 'unsupported', 'never', $null, "Invalid request $([char]0x2013) function SendAuthInfo is not allowed for this domain", 'The authorization code cannot be sent by this command. Ask customer support how to get it.' }
            2244 { 'CONTACT_TRANSFER_UNSUPPORTED', 'unsupported', 'never', $null, "Invalid request $([char]0x2013) contact transfer is not allowed for this TLD", 'Create a contact of your own with contact-create and use that one.' }
            2245 { 'PARAMETER_MISSING_RULES', 'missing-parameter', 'after-fix', 'rules', "Invalid request $([char]0x2013) rules agree missing", 'Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.' }
            2246 { 'PARAMETER_INVALID_RULES', 'invalid-parameter', 'after-fix', 'rules', "Invalid request $([char]0x2013) invalid format: rules agree", 'Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.' }
            2247 { 'NSSET_NAME_INVALID', 'invalid-parameter', 'after-fix', 'name', 'Invalid or unsupported NSSET name format', 'Check the spelling of the NSSET.' }
            2248 { 'NSSET_DATA_INVALID', 'invalid-parameter', 'after-fix', $null, "Invalid request $([char]0x2013) invalid NSSET data", 'Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.' }
            2249 { 'NSSET_TRANSFER_UNSUPPORTED', 'unsupported', 'never', $null, "Invalid request $([char]0x2013) NSSET transfer is not allowed for this TLD", 'Check tld: only .cz domains use NSSETs.' }
            2250 { 'DOMAIN_CHECK_LIMIT_EXCEEDED', 'rate-limit', 'after-window', $null, "Invalid request $([char]0x2013) domain check $([char]0x2013) max. query hour limit exceeded", 'Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the domain is free.' }
            2251 { 'DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, "Invalid request $([char]0x2013) domain check failed, try again later", 'Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.' }
            2252 { 'DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED', 'rate-limit', 'after-window', $null, "Invalid request $([char]0x2013) domain transfer check $([char]0x2013) max. query hour limit exceeded", 'Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the transfer is possible.' }
            2253 { 'PARAMETER_INVALID_ADDR_ZIP', 'invalid-parameter', 'after-fix', 'addr_zip', "Invalid request $([char]0x2013) invalid format: addr_zip", 'Check the postal code, and that it fits the country.' }
            2264 { 'KEYSET_NAME_INVALID', 'invalid-parameter', 'after-fix', 'keyset', 'Invalid KEYSET name', 'Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.' }
            2265 { 'DNSSEC_UNSUPPORTED', 'unsupported', 'never', $null, 'DNSSEC is not supported', 'DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.' }
            2266 { 'KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN', 'unsupported', 'never', 'keyset', 'Unsupported action for secondary domain', 'Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in WEDOS DNS.' }
            2267 { 'KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN', 'unsupported', 'never', 'keyset', 'Unsupported action for primary domain', 'Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is secondary in WEDOS DNS or does not use it.' }
            2269 { 'DOMAIN_UNPAID_PERIOD_EXISTS', 'wrong-state', 'after-fix', $null, 'An unpaid new period already exists', 'A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI.' }
            2272 { 'PARAMETER_INVALID_UPSTREAM_IPS', 'invalid-parameter', 'after-fix', 'upstream_ips', 'Invalid IP address format', 'Check all addresses in upstream_ips: they are IP addresses, not host names.' }
            2273 { 'PARAMETER_INVALID_VARIANT_ID', 'invalid-parameter', 'after-fix', 'variant_id', 'Invalid variant', 'Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).' }
            2274 { 'INTERNAL_USER_ID_MISSING', 'internal', 'after-fix', $null, "Internal error $([char]0x2013) missing user_id", 'Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to correct; give customer support the svTRID of the answer.' }
            2275 { 'INTERNAL_USER_NOT_FOUND', 'internal', 'after-fix', $null, "Internal error $([char]0x2013) user not found", 'Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer.' }
            2276 { 'UNSUPPORTED_TLD_OR_DOMAIN_LEVEL', 'unsupported', 'never', 'domain', 'Unsupported TLD or maximal domain level exceeded', 'Check the TLD, or order the service for a domain with fewer levels.' }
            2277 { 'DOMAIN_NAME_HAS_WWW_PREFIX', 'invalid-parameter', 'after-fix', 'domain', 'Not allowed to explicitly prepend www. to the domain name', 'Send the domain without www. at its beginning.' }
            2278 { 'DOMAIN_NAME_USED_BY_SERVICE', 'already-exists', 'never', $null, "Domain name cannot be used $([char]0x2013) there is a service with this domain name", 'Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name.' }
            2279 { 'CREDIT_ACCOUNT_LOCKED', 'billing', 'after-fix', $null, 'Credit account is locked', 'Find out in the customer administration or from customer support why the credit account is locked. Send the order again only once it is unlocked.' }
            2280 { 'CREDIT_ACCOUNT_ACTIVE', 'billing', 'after-fix', $null, 'Credit account active', 'Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again.' }
            2281 { 'CREDIT_ACCOUNT_INACTIVE', 'billing', 'after-fix', $null, 'Inactive credit account', 'Activate the credit account in the customer administration; WAPI takes all payments from it.' }
            2282 { 'CREDIT_ACCOUNT_CURRENCY_INVALID', 'billing', 'after-fix', $null, 'Invalid credit account currency', 'Check that the credit account is kept in the currency in which the service is charged.' }
            2283 { 'AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT', 'billing', 'after-fix', $null, 'Invalid amount or insufficient credit', 'Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the order again.' }
            2284 { 'CREDIT_ACCOUNT_INFORMATION_ERROR', 'payment-unclear', 'after-check', $null, 'Credit account information error', 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' }
            2285 { 'VAT_SETTINGS_INVALID', 'billing', 'after-fix', $null, 'Incorrect VAT settings', 'Correct the tax data of your account in the customer administration.' }
            2286 { 'CREDIT_ACCOUNT_INTERNAL_ERROR', 'internal', 'after-check', $null, "Credit account $([char]0x2013) internal error", 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' }
            2290 { 'CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED', 'payment-unclear', 'after-check', $null, "Credit account $([char]0x2013) activity has not been added to the credit account", 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' }
            2291 { 'WGP_DOMAIN_EXISTS', 'already-exists', 'never', $null, 'Domain already exists for this customer account in the WGP API', 'Do not order again: the domain is already in WEDOS Protection under your account.' }
            2292 { 'WGP_DOMAIN_NOT_FOUND', 'not-found', 'after-fix', $null, 'Domain not found for this customer account in the WGP API', 'Look the domain up with wgp-services-list, or add it with wgp-domain-create.' }
            2293 { 'CREDIT_ACCOUNT_BALANCE_UNAVAILABLE', 'internal', 'after-check', $null, 'Unable to get the credit balance on the credit account', 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' }
            2294 { 'WGP_SERVICE_PRICE_UNAVAILABLE', 'internal', 'after-check', $null, 'Unable to retrieve service price', 'Check that variant_id and period_id exist. Before you send the order again, check with account-list and wgp-services-list that nothing was paid or created.' }
            2295 { 'WGP_DOMAIN_CREATE_FAILED', 'internal', 'after-check', $null, 'Unable to create domain in WGP. The payment has been cancelled.', 'Check with account-list that the payment was returned, and with wgp-services-list that the service does not exist, before you send the order again.' }
            2296 { 'CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED', 'payment-unclear', 'after-check', $null, 'Credit account movement cannot be cancelled', 'Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer support if a payment for a service that you did not get remains there.' }
            2301 { 'DNS_DOMAIN_TYPE_INVALID', 'invalid-parameter', 'after-fix', 'type', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid type format", 'Set type to primary or secondary.' }
            2302 { 'PARAMETER_MISSING_PRIMARY_IP', 'missing-parameter', 'after-fix', 'primary_ip', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) required parameter missing: primary_ip", 'Send the IP address of the primary DNS server: a secondary domain needs it.' }
            2303 { 'PARAMETER_INVALID_PRIMARY_IP', 'invalid-parameter', 'after-fix', 'primary_ip', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid primary_ip format", 'Send the IP address of the primary DNS server, not its name.' }
            2304 { 'PARAMETER_INVALID_AXFR_ENABLED', 'invalid-parameter', 'after-fix', 'axfr_enabled', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid axfr_enabled format", 'Set axfr_enabled to 0 or 1.' }
            2305 { 'PARAMETER_MISSING_AXFR_IPS', 'missing-parameter', 'after-fix', 'axfr_ips', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) required parameter missing: axfr_ips", 'List the IP addresses that may transfer the zone, or set axfr_enabled to 0.' }
            2306 { 'PARAMETER_INVALID_AXFR_IPS', 'invalid-parameter', 'after-fix', 'axfr_ips', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid axfr_ips format", 'List the IP addresses that may transfer the zone, each in an element named ip.' }
            2308 { 'PARAMETER_INVALID_NS', 'invalid-parameter', 'after-fix', 'ns', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid ns format", 'Check ns, or leave it out: the documentation of dns-domain-add does not describe it.' }
            2309 { 'DNS_ROW_RDTYPE_INVALID', 'invalid-parameter', 'after-fix', 'type', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid rdtype format", 'Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.' }
            2310 { 'DNS_ROW_LIMIT_REACHED', 'quota', 'after-fix', $null, "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) rows count limit reached", 'Delete rows of the domain that are no longer needed. Waiting does not help.' }
            2311 { 'DNS_ROW_NAME_INVALID', 'invalid-parameter', 'after-fix', 'name', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid name format", 'Set name to the part in front of the domain only, such as www; leave it empty for the domain itself.' }
            2312 { 'DNS_ROW_NAME_INVALID_FOR_RDTYPE', 'invalid-parameter', 'after-fix', 'name', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid name format for this rdtype", 'Check name against type: not every record type allows every name.' }
            2313 { 'DNS_ROW_CNAME_INVALID_FOR_NAME', 'invalid-parameter', 'after-fix', $null, "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid CNAME for this name", 'A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or use another type.' }
            2314 { 'DNS_ROW_RDATA_INVALID_FOR_RDTYPE', 'invalid-parameter', 'after-fix', 'rdata', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid rdata format for this rdtype", 'Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a host name.' }
            2315 { 'DNS_ROW_TTL_INVALID', 'invalid-parameter', 'after-fix', 'ttl', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid TTL", 'Use the TTL that the existing rows with the same name and type have, or change their TTL first.' }
            2316 { 'DNS_ROW_EXISTS', 'already-exists', 'never', $null, "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) this row exists", 'A row with this data is already there: read the rows with dns-rows-list.' }
            2317 { 'DNS_ROW_TTL_OUT_OF_RANGE', 'invalid-parameter', 'after-fix', 'ttl', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid TTL limit", 'Choose a usual TTL, for example 1800 seconds.' }
            2318 { 'DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN', 'unsupported', 'never', $null, "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) unsupported action for secondary domain", 'A secondary domain takes its rows from the primary DNS server. Read and change them there.' }
            2319 { 'DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN', 'unsupported', 'never', $null, "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) unsupported action for primary domain", 'Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit.' }
            2320 { 'DNS_NEW_DOMAIN_NAME_INVALID', 'invalid-parameter', 'after-fix', 'name_new', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid or unsupported new domain name format", 'Send the bare domain in name_new, for example example.cz.' }
            2321 { 'DNS_NEW_DOMAIN_TLD_UNSUPPORTED', 'unsupported', 'never', 'name_new', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) unsupported TLD of new domain name", 'Check the spelling of the TLD in name_new.' }
            2322 { 'DNS_DOMAIN_LIMIT_REACHED', 'quota', 'after-fix', $null, "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) maximum user domains count exceeded", 'Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does not help.' }
            2400 { 'INTERNAL_RESPONSE_CODE_UNKNOWN', 'internal', 'after-check', $null, "Internal error $([char]0x2013) unknown response code", 'Find out whether the request was carried out before you send it again; after wg-members-create use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer.' }
            2401 { 'WGP_TEMPLATE_APPLY_FAILED', 'operation-failed', 'after-fix', $null, 'Cannot apply template to domain', 'Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain.' }
            2402 { 'WGP_TEMPLATE_INVALID', 'invalid-parameter', 'after-fix', 'template_domain_id', 'Invalid domain template', 'Choose a template from wgp-domain-templates-list.' }
            2403 { 'WGP_TEMPLATE_USER_MISMATCH', 'access-denied', 'after-fix', $null, 'Domain template and user mismatch', 'Use a template of your own account; wgp-domain-templates-list lists them.' }
            2404 { 'WGP_TEMPLATE_PLAN_MISMATCH', 'invalid-parameter', 'after-fix', $null, 'Domain template and domain plan mismatch', 'Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.' }
            2405 { 'WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED', 'rate-limit', 'after-window', $null, 'Daily template domain limit reached', 'Wait until the next day before you use this template again. By its text the limit concerns only this template.' }
            2406 { 'WGP_DOMAIN_OR_SERVICE_NOT_FOUND', 'not-found', 'after-fix', $null, 'Domain/service not found', 'Look the domain up with wgp-services-list.' }
            2407 { 'WGP_TEMPLATE_DOMAIN_NOT_FOUND', 'not-found', 'after-fix', 'template_domain_id', 'Template domain not found', 'Choose a template from wgp-domain-templates-list.' }
            2408 { 'PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID', 'missing-parameter', 'after-fix', $null, 'Missing variant_id or period_id', 'Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly).' }
            2409 { 'WGP_SERVICE_RENEW_FAILED', 'operation-failed', 'after-check', $null, 'Service renewal failed', 'Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request again.' }
            2410 { 'WGP_SERVICE_NOT_FOUND', 'not-found', 'after-fix', $null, 'Service not found', 'Look the service up with wgp-services-list.' }
            2411 { 'WGP_DNS_TOKEN_UNAVAILABLE', 'access-denied', 'after-fix', $null, 'Unavailable token to rewrite DNS', 'Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.' }
            2412 { 'WGP_DNS_REWRITE_FAILED', 'operation-failed', 'after-fix', $null, 'Failed API request to rewrite DNS', 'Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out.' }
            2413 { 'WGP_DNS_UPDATE_NOT_ALLOWED', 'access-denied', 'after-fix', $null, 'Request failed, WGP does not have permission to update DNS', 'Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.' }
            2414 { 'WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET', 'access-denied', 'after-fix', $null, 'WGP does not have a token and the user did not set the force flag in WAPI', 'Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out.' }
            2415 { 'WGP_LIMIT_REACHED', 'quota', 'after-fix', $null, 'Limiter value reached', 'The code does not say which limit. It is probably one of the plan: remove something, or change the plan.' }
            2416 { 'WGP_DOMAIN_MODE_INVALID', 'invalid-parameter', 'after-fix', 'mode', 'Invalid domain mode', 'Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.' }
            2419 { 'WG_INVITATION_NOT_FOUND', 'not-found', 'after-fix', $null, 'Invitation not found', 'The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or withdrawn in the meantime.' }
            2420 { 'WG_POLICY_INVALID', 'invalid-parameter', 'after-fix', 'policies', 'Invalid policy array', 'Compare policies with the documentation of the command.' }
            3001 { 'BILLING_CURRENCY_INVALID', 'billing', 'after-fix', $null, "Billing error $([char]0x2013) invalid currency", 'Check that the credit account is kept in the currency in which the service is charged.' }
            3002 { 'INSUFFICIENT_CREDIT', 'billing', 'after-fix', $null, "Billing error $([char]0x2013) insufficient credit", 'Top up the credit in the customer administration and send the order again. credit-info shows how much is left.' }
            3003 { 'ACCOUNT_CONTACT_DATA_MISSING', 'wrong-state', 'after-fix', $null, "Account error $([char]0x2013) undefined contact data", 'Fill in the contact data of your customer account in the customer administration.' }
            3004 { 'PARAMETER_MISSING_DATE_RANGE', 'missing-parameter', 'after-fix', $null, "Invalid input $([char]0x2013) from and to dates are missing", 'Send date_from and date_to (YYYY-MM-DD).' }
            3005 { 'PARAMETER_INVALID_DATE_RANGE', 'invalid-parameter', 'after-fix', $null, "Invalid input $([char]0x2013) wrong date", 'Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.' }
            3201 { 'DOMAIN_REGISTERED', 'already-exists', 'never', $null, 'Domain is registered', 'The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name.' }
            3202 { 'DOMAIN_UNAVAILABLE_UNKNOWN_REASON', 'name-unavailable', 'never', $null, 'Domain is not available (unknown reason)', 'Choose another name. The registry of the TLD may know the reason.' }
            3203 { 'DOMAIN_UNAVAILABLE', 'name-unavailable', 'never', $null, 'Domain is not available', 'Choose another name for the domain.' }
            3204 { 'DOMAIN_QUARANTINED', 'name-unavailable', 'never', $null, 'Domain is not available, quarantine', 'The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.' }
            3205 { 'DOMAIN_RESERVED', 'name-unavailable', 'never', $null, 'Domain is not available, reserved', 'The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.' }
            3206 { 'DOMAIN_BLOCKED', 'name-unavailable', 'never', $null, 'Domain is not available, blocked', 'The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it.' }
            3207 { 'DOMAIN_REGISTERED_BY_TARGET_REGISTRAR', 'already-exists', 'never', $null, 'Registered by target registrar', 'The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.' }
            3208 { 'DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE', 'wrong-state', 'after-fix', $null, 'Transfer not allowed, expiration too close', 'Renew the domain with its current registrar and order the transfer after that.' }
            3209 { 'DOMAIN_SEND_AUTH_INFO_FAILED', 'operation-failed', 'after-fix', $null, 'Domain send auth info failed', 'Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization code.' }
            3210 { 'DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO', 'not-found', 'after-fix', $null, 'Domain send auth info failed: domain is not available', 'Check the spelling of the domain and that it exists in the registry.' }
            3211 { 'CONTACT_OWNER_C_NOT_FOUND', 'not-found', 'after-fix', 'owner_c', 'Contact owner_c is not available', 'Check with contact-info that the contact exists, or create it with contact-create.' }
            3212 { 'CONTACT_ADMIN_C_NOT_FOUND', 'not-found', 'after-fix', 'admin_c', 'Contact admin_c is not available', 'Check with contact-info that the contact exists, or create it with contact-create.' }
            3213 { 'CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO', 'not-found', 'after-fix', $null, 'Contact send auth info failed: contact is not available', 'Check the spelling of the contact and that it exists in the registry.' }
            3214 { 'NSSET_NOT_FOUND', 'not-found', 'after-fix', $null, 'NSSET is not available', 'Check the name of the NSSET and that it exists in the registry of the TLD.' }
            3215 { 'CONTACT_SEND_AUTH_INFO_FAILED', 'operation-failed', 'after-fix', $null, 'Contact send auth info failed', 'Check that the contact has a working e-mail address, or ask customer support for the authorization code.' }
            3216 { 'DOMAIN_INFO_FAILED', 'operation-failed', 'after-fix', $null, 'Domain info failed', 'Check the spelling of the domain and that it is in your account. If both are right, contact customer support.' }
            3217 { 'NSSET_SEND_AUTH_INFO_FAILED', 'operation-failed', 'after-fix', $null, 'NSSET send auth info failed', 'Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the authorization code.' }
            3218 { 'DOMAIN_TRANSFER_NOT_POSSIBLE', 'wrong-state', 'after-fix', $null, 'Domain transfer is not possible', 'Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago.' }
            3219 { 'DOMAIN_TRANSFER_PENDING', 'wrong-state', 'after-fix', $null, 'Domain already pending for transfer', 'Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification.' }
            3220 { 'DOMAIN_REGISTERED_AT_WEDOS', 'already-exists', 'never', $null, 'Domain is already registered in our system', 'The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.' }
            3221 { 'DOMAIN_CREATE_FAILED', 'operation-failed', 'after-fix', $null, 'Domain create failed', 'Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged.' }
            3222 { 'DOMAIN_NOT_FOUND', 'not-found', 'after-fix', $null, 'Domain open failed', 'Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been added to WEDOS DNS.' }
            3223 { 'DOMAIN_ACCESS_DENIED', 'access-denied', 'after-fix', $null, 'Domain authentication error', 'Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.' }
            3224 { 'DOMAIN_RENEW_FAILED', 'operation-failed', 'after-fix', $null, 'Domain renew failed', 'Check the expiration of the domain with domain-info and the payments with account-list before you renew again.' }
            3225 { 'DOMAIN_UPDATE_NS_FAILED', 'operation-failed', 'after-fix', $null, 'Domain update DNS failed', 'The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not exist: check both.' }
            3226 { 'DOMAIN_TRANSFER_FAILED', 'operation-failed', 'after-fix', $null, 'Domain transfer failed', 'Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged.' }
            3227 { 'DOMAIN_TRANSFER_AUTHORIZATION_FAILED', 'access-denied', 'after-fix', 'auth_info', "Domain transfer failed $([char]0x2013) authorization error", 'Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly, including upper and lower case.' }
            3228 { 'CONTACT_UNSUPPORTED', 'unsupported', 'never', $null, 'Contact is not supported', 'Do not use the contact commands for this TLD.' }
            3229 { 'CONTACT_NOT_FOUND', 'not-found', 'after-fix', $null, 'Contact is not available', 'Check the name of the contact and that it exists in the registry of the TLD.' }
            3230 { 'CONTACT_CREATE_FAILED', 'operation-failed', 'after-fix', $null, 'Contact create failed', 'Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name.' }
            3231 { 'CONTACT_REGISTERED', 'already-exists', 'never', $null, 'Contact is already registered', 'If the contact is yours, use it as it is; otherwise choose another name.' }
            3232 { 'CONTACT_UNAVAILABLE_UNKNOWN_REASON', 'name-unavailable', 'never', $null, 'Contact is not available (unknown reason)', 'Choose another name for the contact.' }
            3233 { 'CONTACT_UNAVAILABLE', 'name-unavailable', 'never', $null, 'Contact is not available', 'Choose another name for the contact.' }
            3234 { 'CONTACT_QUARANTINED', 'name-unavailable', 'never', $null, 'Contact is not available, quarantine', 'Choose another name for the contact.' }
            3235 { 'CONTACT_RESERVED', 'name-unavailable', 'never', $null, 'Contact is not available, reserved', 'Choose another name for the contact.' }
            3236 { 'CONTACT_BLOCKED', 'name-unavailable', 'never', $null, 'Contact is not available, blocked', 'Choose another name for the contact.' }
            3237 { 'CONTACT_REGISTERED_BY_TARGET_REGISTRAR', 'already-exists', 'never', $null, 'Contact is already registered by target registrar', 'The contact is already at WEDOS; there is nothing to transfer.' }
            3238 { 'CONTACT_UPDATE_AUTHORIZATION_FAILED', 'access-denied', 'after-fix', 'auth_info', "Contact update $([char]0x2013) authorization error", 'Send the authorization code of the contact in auth_info; without it you can change only contacts that are already authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact.' }
            3239 { 'CONTACT_UPDATE_FAILED', 'operation-failed', 'after-fix', $null, 'Contact update failed', "Send all of the contact$([char]0x2019)s data, not only what changes, and check it against the rules of the TLD." }
            3240 { 'CONTACT_TRANSFER_AUTHORIZATION_FAILED', 'access-denied', 'after-fix', 'auth_info', "Contact transfer $([char]0x2013) authorization error", 'Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail address of the contact.' }
            3241 { 'CONTACT_TRANSFER_FAILED', 'operation-failed', 'after-fix', $null, 'Contact transfer failed', 'Check the name of the contact, and ask its current registrar whether it may be transferred.' }
            3242 { 'NSSET_UNSUPPORTED', 'unsupported', 'never', $null, 'NSSET is not supported', 'Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.' }
            3243 { 'NSSET_UNAVAILABLE_FOR_CREATE', 'name-unavailable', 'never', $null, 'NSSET is not available', 'Choose another name for the NSSET.' }
            3244 { 'NSSET_CREATE_FAILED', 'operation-failed', 'after-fix', $null, 'NSSET create failed', 'Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.' }
            3245 { 'NSSET_REGISTERED', 'already-exists', 'never', $null, 'NSSET is registered', 'If the NSSET is yours, use it as it is; otherwise choose another name.' }
            3246 { 'NSSET_UNAVAILABLE_UNKNOWN_REASON', 'name-unavailable', 'never', $null, 'NSSET is not available (unknown reason)', 'Choose another name for the NSSET.' }
            3247 { 'NSSET_UNAVAILABLE', 'name-unavailable', 'never', $null, 'NSSET is not available', 'Choose another name for the NSSET.' }
            3248 { 'NSSET_QUARANTINED', 'name-unavailable', 'never', $null, 'NSSET is not available, quarantine', 'Choose another name for the NSSET.' }
            3249 { 'NSSET_RESERVED', 'name-unavailable', 'never', $null, 'NSSET is not available, reserved', 'Choose another name for the NSSET.' }
            3250 { 'NSSET_BLOCKED', 'name-unavailable', 'never', $null, 'NSSET is not available, blocked', 'Choose another name for the NSSET.' }
            3251 { 'NSSET_REGISTERED_BY_TARGET_REGISTRAR', 'already-exists', 'never', $null, 'NSSET is registered by target registrar', 'The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.' }
            3252 { 'NSSET_UPDATE_AUTHORIZATION_FAILED', 'access-denied', 'after-fix', 'auth_info', "NSSET update $([char]0x2013) authorization error", 'Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.' }
            3254 { 'NSSET_UPDATE_FAILED', 'operation-failed', 'after-fix', $null, 'NSSET update failed', 'Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical contact.' }
            3255 { 'NSSET_TRANSFER_AUTHORIZATION_FAILED', 'access-denied', 'after-fix', 'auth_info', "NSSET transfer $([char]0x2013) authorization error", 'Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.' }
            3256 { 'NSSET_TRANSFER_FAILED', 'operation-failed', 'after-fix', $null, 'NSSET transfer failed', 'Check the name of the NSSET, and ask its current registrar whether it may be transferred.' }
            3257 { 'NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO', 'not-found', 'after-fix', $null, 'NSSET send auth info failed: NSSET is not available', 'Check the spelling of the NSSET and that it exists in the registry.' }
            3258 { 'REGISTRY_OUTAGE', 'temporary-failure', 'after-check', $null, 'Registry outage in progress', 'Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.' }
            3259 { 'KEYSET_NOT_FOUND', 'not-found', 'after-fix', 'keyset', 'KEYSET is not available', 'Check the name of the KEYSET and that it exists in the registry of the TLD.' }
            3260 { 'DNSSEC_ORDER_PENDING', 'wrong-state', 'after-fix', $null, 'A DNSSEC order is already pending', 'Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished.' }
            3262 { 'DNSSEC_UPDATE_FAILED', 'operation-failed', 'after-fix', $null, 'DNSSEC setting failed', 'Check keyset and the DNS servers of the domain. If both are right, contact customer support.' }
            3263 { 'DOMAIN_NOT_USING_WEDOS_DNS', 'wrong-state', 'after-fix', $null, 'Domain does not use WEDOS DNS', 'Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.' }
            3264 { 'KEYSET_BLOCKED', 'wrong-state', 'after-fix', 'keyset', 'KEYSET is blocked', 'Use another KEYSET, or have this one unblocked.' }
            3301 { 'DNS_DOMAIN_DELETE_FAILED', 'operation-failed', 'after-fix', $null, 'WDNS domain delete failed', 'Check with dns-domains-list whether the domain is still in WEDOS DNS.' }
            3302 { 'DNS_DOMAIN_ADD_FAILED', 'operation-failed', 'after-fix', $null, 'WDNS domain add failed', 'Check with dns-domains-list whether the domain was added after all. If not, check all parameters.' }
            3303 { 'DNS_DOMAIN_EXISTS', 'already-exists', 'never', $null, 'WDNS domain exists', 'Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support.' }
            3304 { 'DNS_DOMAIN_UPDATE_FAILED', 'operation-failed', 'after-fix', $null, 'WDNS domain update failed', 'Check with dns-domain-info what the domain looks like now, then check all parameters.' }
            3305 { 'DNS_DOMAIN_LOCKED', 'wrong-state', 'after-fix', $null, 'WDNS domain user locked', 'Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the request again.' }
            3306 { 'DNS_DOMAIN_DELETED', 'not-found', 'after-fix', $null, 'WDNS domain is deleted', 'If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.' }
            3307 { 'DNS_ROW_ADD_FAILED', 'operation-failed', 'after-fix', $null, 'WDNS domain row add failed', 'Check with dns-rows-list that the row is not there, check its data and add it again.' }
            3308 { 'DNS_ROW_DELETE_FAILED', 'operation-failed', 'after-fix', $null, 'WDNS domain row delete failed', 'Check with dns-rows-list whether the row is still there, and use the ID that it returns.' }
            3309 { 'DNS_ROW_NOT_FOUND', 'not-found', 'after-fix', 'row_id', 'WDNS domain row ID does not exist', 'Read the rows again with dns-rows-list and use the ID that it returns.' }
            3310 { 'DNS_ROW_UPDATE_FAILED', 'operation-failed', 'after-fix', $null, 'WDNS domain row update failed', 'Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.' }
            3311 { 'DNS_DOMAIN_COPY_FAILED', 'operation-failed', 'after-fix', $null, 'WDNS domain copy failed', 'Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.' }
            3312 { 'DNS_NEW_DOMAIN_EXISTS', 'already-exists', 'never', 'name_new', 'WDNS new domain exists', 'Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed.' }
            4000 { 'INTERNAL_ERROR', 'internal', 'after-check', $null, 'Internal error', 'If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.' }
            4001 { 'INTERNAL_EXCEPTION', 'internal', 'after-check', $null, 'Internal exception', 'If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.' }
            4002 { 'CREDIT_DEDUCTION_FAILED', 'payment-unclear', 'after-check', $null, "Billing error $([char]0x2013) credit deduction failed", 'Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.' }
            4003 { 'BILLING_FAILED', 'payment-unclear', 'after-check', $null, "Billing error $([char]0x2013) billing failed", 'Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.' }
            4201 { 'DOMAIN_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Domain check failed, try again later', 'Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.' }
            4202 { 'CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'later', 'owner_c', 'Contact owner_c is not available, try again later', 'The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.' }
            4203 { 'CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'later', 'admin_c', 'Contact admin_c is not available, try again later', 'The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.' }
            4204 { 'NSSET_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'later', $null, 'NSSET is not available, try again later', 'The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.' }
            4205 { 'DOMAIN_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Domain info failed, try again later', 'The registry did not answer; nothing was changed. Send the request again later: a few times at most, with increasing pauses. The code does not say whether the domain exists.' }
            4206 { 'DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Domain transfer check failed, try again later', 'Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.' }
            4207 { 'DOMAIN_CREATE_TEMPORARILY_FAILED', 'temporary-failure', 'after-check', $null, 'Domain create failed, try again later', 'Check with domain-info and account-list whether the domain was registered and paid before you order it again.' }
            4208 { 'DOMAIN_RENEW_TEMPORARILY_FAILED', 'temporary-failure', 'after-check', $null, 'Domain renew failed, try again later', 'Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid, before you renew again.' }
            4209 { 'DOMAIN_TRANSFER_TEMPORARILY_FAILED', 'temporary-failure', 'after-check', $null, 'Domain transfer failed, try again later', 'Check with domain-info or domains-list whether the transfer went through or is still running before you order it again.' }
            4210 { 'DOMAIN_UPDATE_NS_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Domain update DNS failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS servers.' }
            4211 { 'CONTACT_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Contact check failed, try again later', 'Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say whether the name is free.' }
            4212 { 'CONTACT_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'later', $null, 'Contact is not available, try again later', 'The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.' }
            4213 { 'CONTACT_CREATE_TEMPORARILY_FAILED', 'temporary-failure', 'after-check', $null, 'Contact create failed, try again later', 'Check whether the contact was created before you create it again: with contact-info, or in the customer administration if WAPI chose the name. A repeat may create a second contact.' }
            4214 { 'DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Domain send auth info failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.' }
            4215 { 'CONTACT_UPDATE_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Contact update failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same data. contact-info shows whether they were saved.' }
            4216 { 'CONTACT_TRANSFER_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Contact transfer failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer went through the first time.' }
            4217 { 'CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'Contact send auth info failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.' }
            4218 { 'NSSET_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'NSSET check failed, try again later', 'Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say whether the name is free.' }
            4219 { 'NSSET_CREATE_TEMPORARILY_FAILED', 'temporary-failure', 'after-check', $null, 'NSSET create failed, try again later', 'Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most, with increasing pauses.' }
            4220 { 'NSSET_UPDATE_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'NSSET update failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.' }
            4221 { 'NSSET_TRANSFER_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'NSSET transfer failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer went through the first time.' }
            4222 { 'NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'later', $null, 'NSSET send auth info failed, try again later', 'Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.' }
            5000 { 'FATAL_ERROR', 'internal', 'after-check', $null, 'Fatal error', 'If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.' }
            5001 { 'INTERNAL_AUTHENTICATION_ERROR', 'internal', 'later', $null, 'Internal authentication error', 'Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out.' }
            5002 { 'INTERNAL_PRICING_ERROR', 'internal', 'after-check', $null, 'Internal pricing error', 'Check with account-list whether anything was charged, and whether the order was carried out, before you send it again.' }
            5003 { 'OUT_OF_ORDER', 'temporary-failure', 'after-check', $null, 'Out of order', 'WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.' }
            default { $null, $null, 'never', $null, $null, $null }
        }

        $outcome, $httpStatus = switch -CaseSensitive ($kind) {
            'acknowledged' { 'success', 200 }
            'empty' { 'success', 200 }
            'notification' { 'success', 200 }
            'ok' { 'success', 200 }
            'pending' { 'pending', 202 }
            'invalid-parameter' { 'error', 400 }
            'malformed-request' { 'error', 400 }
            'missing-parameter' { 'error', 400 }
            'authentication' { 'error', 401 }
            'billing' { 'error', 402 }
            'access-denied' { 'error', 403 }
            'quota' { 'error', 403 }
            'not-found' { 'error', 404 }
            'already-exists' { 'error', 409 }
            'name-unavailable' { 'error', 409 }
            'wrong-state' { 'error', 409 }
            'request-too-large' { 'error', 413 }
            'operation-failed' { 'error', 422 }
            'unsupported' { 'error', 422 }
            'rate-limit' { 'error', 429 }
            'internal' { 'error', 500 }
            'payment-unclear' { 'error', 500 }
            'temporary-failure' { 'error', 503 }
            default { $groupOutcome, $null }
        }

        $limit = switch ($Code) {
            2006 { [pscustomobject]@{ Scope = 'account'; Window = 'hour'; Requests = 1000; Commands = $null } }
            2052 { [pscustomobject]@{ Scope = 'ip-address'; Window = 'unknown'; Requests = $null; Commands = $null } }
            2250 { [pscustomobject]@{ Scope = 'account'; Window = 'hour'; Requests = 100; Commands = @('domain-check', 'domain-create', 'domain-transfer-check') } }
            2252 { [pscustomobject]@{ Scope = 'account'; Window = 'hour'; Requests = 100; Commands = @('domain-check', 'domain-create', 'domain-transfer-check') } }
            2405 { [pscustomobject]@{ Scope = 'object'; Window = 'day'; Requests = $null; Commands = @('wgp-domain-template-replicate') } }
            default { $null }
        }

        # Differences in the command.
        $changes = switch ($Code) {
            1000 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Answer = 'positive'; Message = 'Contact name is available' } }
                    { 'contact-send-auth-info', 'domain-send-auth-info', 'nsset-send-auth-info' -ccontains $_ } { @{ Message = 'The authorization code was sent by e-mail' } }
                    { 'domain-check' -ccontains $_ } { @{ Answer = 'positive'; Message = 'Domain is available for registration' } }
                    { 'domain-tld-period-check' -ccontains $_ } { @{ Answer = 'positive'; Message = 'The TLD allows this period' } }
                    { 'domain-transfer-check' -ccontains $_ } { @{ Answer = 'positive'; Message = 'Domain transfer is possible' } }
                    { 'nsset-check' -ccontains $_ } { @{ Answer = 'positive'; Message = 'NSSET name is available' } }
                    { 'poll-req' -ccontains $_ } { @{ Message = 'Notification fetched from the queue'; Hint = 'Process data.notify, which has a code of its own: that of an earlier request, or of a system notification. Then confirm the notification with poll-ack.' } }
                }
            }
            2151 {
                switch -CaseSensitive ($Command) {
                    { 'poll-ack' -ccontains $_ } { @{ Outcome = 'success'; Retry = 'never'; Done = 'yes'; HttpStatus = 200 } }
                }
            }
            2201 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check', 'contact-create', 'contact-info', 'contact-send-auth-info', 'contact-transfer', 'contact-update', 'nsset-check', 'nsset-create', 'nsset-info', 'nsset-send-auth-info', 'nsset-transfer', 'nsset-update' -ccontains $_ } { @{ Parameter = 'tld'; Message = 'Invalid TLD' } }
                    { 'dns-domain-add', 'dns-domain-axfr-run', 'dns-domain-commit', 'dns-domain-copy', 'dns-domain-info', 'domain-transfer' -ccontains $_ } { @{ Parameter = 'name' } }
                    { 'dns-row-add', 'dns-row-detail', 'dns-row-update', 'dns-rows-list' -ccontains $_ } { @{ Parameter = 'domain' } }
                }
            }
            2202 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-add', 'dns-domain-axfr-run', 'dns-domain-commit', 'dns-domain-copy', 'dns-domain-info', 'domain-transfer', 'domain-update-keyset' -ccontains $_ } { @{ Parameter = 'name' } }
                    { 'dns-row-add', 'dns-row-detail', 'dns-row-update', 'dns-rows-list', 'wgp-domain-create' -ccontains $_ } { @{ Parameter = 'domain' } }
                }
            }
            2203 {
                switch -CaseSensitive ($Command) {
                    { 'domain-renew' -ccontains $_ } { @{ Message = 'Invalid renewal period' } }
                    { 'domain-tld-period-check' -ccontains $_ } { @{ Outcome = 'success'; Retry = 'never'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200; Message = 'The TLD does not allow this period'; Hint = 'Choose another period.' } }
                    { 'wgp-domain-create' -ccontains $_ } { @{ Parameter = 'period_id'; Message = 'Invalid period_id'; Hint = 'Set period_id to 1 (monthly) or 4 (yearly).' } }
                }
            }
            2207 {
                switch -CaseSensitive ($Command) {
                    { 'contact-update' -ccontains $_ } { @{ Parameter = 'cname'; Message = 'Invalid contact name format'; Hint = 'Check the spelling of the contact in cname.' } }
                }
            }
            2209 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-info', 'nsset-send-auth-info', 'nsset-transfer', 'nsset-update' -ccontains $_ } { @{ Parameter = 'name'; Message = 'Invalid NSSET name format' } }
                }
            }
            2210 {
                switch -CaseSensitive ($Command) {
                    { 'domain-transfer' -ccontains $_ } { @{ Hint = 'Leave dns out to keep the current DNS servers. Only some registries (.eu, gTLD) accept it in a transfer.' } }
                    { 'nsset-create', 'nsset-update' -ccontains $_ } { @{ Hint = 'Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2).' } }
                }
            }
            2216 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check', 'contact-create', 'contact-info', 'contact-send-auth-info', 'contact-transfer', 'contact-update' -ccontains $_ } { @{ Parameter = 'cname' } }
                    { 'nsset-create', 'nsset-update' -ccontains $_ } { @{ Parameter = 'tech_c'; Message = 'Invalid format of the technical contact'; Hint = 'Check the name of the technical contact in tech_c.' } }
                }
            }
            2218 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Hint = 'There is no name to check: contact-create generates it.' } }
                }
            }
            2223 {
                switch -CaseSensitive ($Command) {
                    { 'wg-members-create', 'wg-members-show' -ccontains $_ } { @{ Message = 'Invalid email format or the address does not exist' } }
                }
            }
            2243 {
                switch -CaseSensitive ($Command) {
                    { 'contact-send-auth-info' -ccontains $_ } { @{ Message = 'Sending the authorization code is not allowed for this contact' } }
                    { 'nsset-send-auth-info' -ccontains $_ } { @{ Message = 'Sending the authorization code is not allowed for this NSSET' } }
                }
            }
            2269 {
                switch -CaseSensitive ($Command) {
                    { 'domain-renew' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            2278 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            2280 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            2291 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-create' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; HttpStatus = 200 } }
                }
            }
            2292 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-delete' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.' } }
                }
            }
            2309 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-update' -ccontains $_ } { @{ Parameter = $null; Hint = 'To change the name or the type, delete the row and add a new one: dns-row-update takes neither.' } }
                }
            }
            2311 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-update' -ccontains $_ } { @{ Parameter = $null; Hint = 'To change the name or the type, delete the row and add a new one: dns-row-update takes neither.' } }
                }
            }
            2312 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-update' -ccontains $_ } { @{ Parameter = $null; Hint = 'To change the name or the type, delete the row and add a new one: dns-row-update takes neither.' } }
                }
            }
            2315 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-add', 'dns-row-update' -ccontains $_ } { @{ Message = 'TTL is invalid or differs from the TTL of the existing row' } }
                }
            }
            2316 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-add' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; HttpStatus = 200; Message = 'This row is already there'; Hint = 'Treat the row as added.' } }
                    { 'dns-row-update' -ccontains $_ } { @{ Parameter = 'rdata'; Message = 'Another row already has this data'; Hint = 'Your row is probably unchanged. Read the rows with dns-rows-list; if the other row is enough, delete yours.' } }
                }
            }
            2406 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-delete' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.' } }
                }
            }
            2410 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-delete' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with wgp-services-list whether the service is gone already: an earlier request may have succeeded.' } }
                }
            }
            2411 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            2412 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            2413 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            2414 {
                switch -CaseSensitive ($Command) {
                    { 'wgp-domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3201 {
                switch -CaseSensitive ($Command) {
                    { 'domain-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200; Hint = 'Choose another name. If it is your domain at another registrar, you can transfer it to WEDOS with domain-transfer.' } }
                    { 'domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3202 {
                switch -CaseSensitive ($Command) {
                    { 'domain-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                    { 'domain-create' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.' } }
                }
            }
            3203 {
                switch -CaseSensitive ($Command) {
                    { 'domain-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                    { 'domain-create' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.' } }
                }
            }
            3204 {
                switch -CaseSensitive ($Command) {
                    { 'domain-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3205 {
                switch -CaseSensitive ($Command) {
                    { 'domain-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3206 {
                switch -CaseSensitive ($Command) {
                    { 'domain-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3207 {
                switch -CaseSensitive ($Command) {
                    { 'domain-transfer' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3214 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-info', 'nsset-send-auth-info', 'nsset-transfer', 'nsset-update' -ccontains $_ } { @{ Parameter = 'name' } }
                }
            }
            3217 {
                switch -CaseSensitive ($Command) {
                    { 'domain-transfer-check' -ccontains $_ } { @{ Kind = 'temporary-failure'; Retry = 'later'; HttpStatus = 503; Message = 'Domain transfer check failed, the registry could not be reached'; Hint = 'Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.' } }
                }
            }
            3218 {
                switch -CaseSensitive ($Command) {
                    { 'domain-transfer-check' -ccontains $_ } { @{ Outcome = 'success'; Retry = 'never'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3219 {
                switch -CaseSensitive ($Command) {
                    { 'domain-transfer' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3220 {
                switch -CaseSensitive ($Command) {
                    { 'domain-transfer' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3221 {
                switch -CaseSensitive ($Command) {
                    { 'domain-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3222 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-axfr-run', 'dns-domain-commit', 'dns-domain-copy', 'dns-domain-info' -ccontains $_ } { @{ Parameter = 'name'; Hint = 'Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.' } }
                    { 'dns-domain-delete' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with dns-domains-list whether the domain is gone from WEDOS DNS already: an earlier request may have succeeded.' } }
                    { 'dns-row-add', 'dns-row-detail', 'dns-row-update', 'dns-rows-list' -ccontains $_ } { @{ Parameter = 'domain'; Hint = 'Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.' } }
                    { 'domain-info', 'domain-send-auth-info', 'domain-update-keyset' -ccontains $_ } { @{ Parameter = 'name'; Hint = 'Check the spelling of the domain and that it is in your account.' } }
                }
            }
            3223 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-axfr-run', 'dns-domain-commit', 'dns-domain-copy', 'dns-domain-info', 'dns-row-add', 'dns-row-detail', 'dns-row-update', 'dns-rows-list', 'domain-info', 'domain-send-auth-info', 'domain-update-keyset' -ccontains $_ } { @{ Message = 'The domain is not in your account' } }
                }
            }
            3224 {
                switch -CaseSensitive ($Command) {
                    { 'domain-renew' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3226 {
                switch -CaseSensitive ($Command) {
                    { 'domain-transfer' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3228 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-create' -ccontains $_ } { @{ Parameter = 'tech_c'; Hint = 'Leave tech_c out: the NSSET then gets the technical contact of WEDOS.' } }
                    { 'nsset-send-auth-info' -ccontains $_ } { @{ Hint = 'Check tld: only .cz domains use NSSETs.' } }
                    { 'nsset-update' -ccontains $_ } { @{ Parameter = 'tech_c'; Hint = 'Check tld: only .cz domains use NSSETs.' } }
                }
            }
            3229 {
                switch -CaseSensitive ($Command) {
                    { 'contact-info', 'contact-transfer' -ccontains $_ } { @{ Parameter = 'cname' } }
                    { 'nsset-create', 'nsset-update' -ccontains $_ } { @{ Parameter = 'tech_c'; Message = 'The technical contact could not be loaded'; Hint = 'Check with contact-info that the technical contact in tech_c exists.' } }
                    { 'nsset-send-auth-info' -ccontains $_ } { @{ Message = 'The technical contact could not be loaded'; Hint = 'Check with nsset-info which technical contact the NSSET has, and with contact-info that it exists.' } }
                }
            }
            3230 {
                switch -CaseSensitive ($Command) {
                    { 'contact-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3231 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                    { 'contact-create' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with contact-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.' } }
                }
            }
            3232 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3233 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3234 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3235 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3236 {
                switch -CaseSensitive ($Command) {
                    { 'contact-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3237 {
                switch -CaseSensitive ($Command) {
                    { 'contact-transfer' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; HttpStatus = 200 } }
                }
            }
            3244 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-create' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3245 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                    { 'nsset-create' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.' } }
                }
            }
            3246 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3247 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3248 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3249 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3250 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200 } }
                }
            }
            3251 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-check' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; Answer = 'negative'; HttpStatus = 200; Message = 'NSSET is already registered at WEDOS' } }
                    { 'nsset-create' -ccontains $_ } { @{ Done = 'check'; Hint = 'Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.' } }
                    { 'nsset-transfer' -ccontains $_ } { @{ Outcome = 'success'; Done = 'yes'; HttpStatus = 200; Hint = 'The NSSET is already at WEDOS; there is nothing to transfer.' } }
                }
            }
            3260 {
                switch -CaseSensitive ($Command) {
                    { 'domain-update-keyset' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3301 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-delete' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3302 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-add' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3303 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-add' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3306 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-axfr-run', 'dns-domain-commit', 'dns-domain-copy', 'dns-domain-info' -ccontains $_ } { @{ Parameter = 'name' } }
                    { 'dns-domain-delete' -ccontains $_ } { @{ Outcome = 'success'; Retry = 'never'; Done = 'yes'; HttpStatus = 200; Hint = 'The domain is gone already.' } }
                    { 'dns-row-add', 'dns-row-detail', 'dns-row-update', 'dns-rows-list' -ccontains $_ } { @{ Parameter = 'domain' } }
                }
            }
            3307 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-add' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3308 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-delete' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3309 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-delete' -ccontains $_ } { @{ Outcome = 'success'; Retry = 'never'; Done = 'yes'; HttpStatus = 200; Hint = 'The row is gone already.' } }
                }
            }
            3310 {
                switch -CaseSensitive ($Command) {
                    { 'dns-row-update' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3311 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-copy' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            3312 {
                switch -CaseSensitive ($Command) {
                    { 'dns-domain-copy' -ccontains $_ } { @{ Done = 'check' } }
                }
            }
            4204 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-info', 'nsset-send-auth-info', 'nsset-transfer', 'nsset-update' -ccontains $_ } { @{ Retry = 'later'; Parameter = 'name' } }
                }
            }
            4212 {
                switch -CaseSensitive ($Command) {
                    { 'contact-info' -ccontains $_ } { @{ Retry = 'later'; Parameter = 'cname' } }
                    { 'nsset-create', 'nsset-update' -ccontains $_ } { @{ Retry = 'later'; Parameter = 'tech_c'; Message = 'The technical contact is not available, try again later' } }
                    { 'nsset-send-auth-info' -ccontains $_ } { @{ Retry = 'later'; Message = 'The technical contact is not available, try again later' } }
                }
            }
            4218 {
                switch -CaseSensitive ($Command) {
                    { 'nsset-create' -ccontains $_ } { @{ Retry = 'later'; Hint = 'Check with nsset-info that the NSSET was not created, then send the request again later: a few times at most, with increasing pauses.' } }
                }
            }
            default { $null }
        }

        if ($null -eq $changes -and $retry -eq 'after-check' -and $repeatableCommands -ccontains $Command) {
            $retry = 'later'
        }
        elseif ($null -eq $changes -and $retry -eq 'later' -and $orderCommands -ccontains $Command) {
            $retry = 'after-check'
        }

        $facts = [ordered]@{
            Code       = $Code
            Name       = $name
            Group      = $group
            Kind       = $kind
            Outcome    = $outcome
            Retry      = $retry
            Done       = switch ($outcome) {
                'success' { 'yes' }
                'pending' { 'pending' }
                # An unlisted error may hide a request that was carried out.
                default { if ($null -eq $name -or $retry -eq 'after-check') { 'check' } else { 'no' } }
            }
            Answer     = $null
            Limit      = $limit
            Parameter  = $parameter
            HttpStatus = $httpStatus
            Message    = $message
            Hint       = $hint
        }
        if ($null -ne $changes) {
            foreach ($fact in $changes.Keys) { $facts[$fact] = $changes[$fact] }
        }
        $facts['IsSuccess'] = $facts['Outcome'] -eq 'success'
        $facts['IsRetryable'] = $facts['Retry'] -eq 'later'
        $facts['MustCheckFirst'] = $facts['Done'] -eq 'check'
        [pscustomobject] $facts
    }
}
