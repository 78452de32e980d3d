# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 the wapi-codes authors
# WAPI response codes, version 1.0.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# Every WAPI code that the registry lists. Others can appear any day: the functions below take any number.
#
# https://kb.wedos.global/wapi-codes/
enum WapiCode {
    # OK
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
    # The domain is no longer in your account. Take it out of your records, stop renewing it at WEDOS and acknowledge
    # the notification with poll-ack.
    DOMAIN_TRANSFERRED_OUT = 1200

    # Request parse error
    #
    # Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.
    REQUEST_PARSE_ERROR = 2000

    # Invalid request – required parameter missing: user
    #
    # Parameter: user
    PARAMETER_MISSING_USER = 2001

    # Invalid request – required parameter missing: auth
    #
    # Parameter: auth
    PARAMETER_MISSING_AUTH = 2002

    # Invalid request – required parameter missing: command
    #
    # Parameter: command
    PARAMETER_MISSING_COMMAND = 2003

    # Invalid request – only one data element is allowed
    #
    # Put all parameters of the command into one data element and send each command as a request of its own.
    MULTIPLE_DATA_ELEMENTS = 2004

    # Invalid request – clTRID parameter is too long
    #
    # Parameter: clTRID
    CLTRID_TOO_LONG = 2005

    # Requests limit exceeded
    #
    # Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests
    # beyond the limit count as invalid, which gets the IP address blocked (2052).
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
    # password and how the auth string is computed: it contains the current hour in Prague time, so check the clock and
    # time zone of your server too.
    AUTHENTICATION_FAILED = 2050

    # Access not allowed from this IP address
    #
    # Allow the IP address of your server for WAPI in the customer administration, its IPv6 address too if it has one.
    # Do not send further requests until then, since each of them counts as invalid.
    IP_NOT_ALLOWED = 2051

    # IP address temporarily blocked due to too many failed requests
    #
    # Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile
    # find and fix the request that keeps failing.
    IP_BLOCKED = 2052

    # Required parameter missing
    #
    # Compare the parameters with the documentation of the command; the code does not say which one is missing.
    PARAMETER_MISSING = 2100

    # Parameters mismatch
    #
    # Compare the names, types and values of all parameters with the documentation of the command, and leave out those
    # that it does not know.
    PARAMETERS_MISMATCH = 2101

    # Invalid request – input data encoding mismatch
    #
    # Send the request in UTF-8 and check that all texts in it really are UTF-8.
    INPUT_ENCODING_MISMATCH = 2102

    # Notification polling not allowed for this account
    #
    # In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.
    POLLING_NOT_ALLOWED = 2150

    # Notification does not exist
    #
    # The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.
    #
    # Parameter: id
    NOTIFICATION_NOT_FOUND = 2151

    # Unsupported TLD
    #
    # Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.
    UNSUPPORTED_TLD = 2201

    # Invalid or unsupported domain name format
    #
    # Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.
    DOMAIN_NAME_INVALID = 2202

    # Invalid period
    #
    # Choose a period that the TLD allows; domain-tld-period-check tells whether it does. For wgp-domain-create check
    # period_id.
    #
    # Parameter: period
    #
    # In wgp-domain-create: Invalid period_id
    PARAMETER_INVALID_PERIOD = 2203

    # Invalid request – required parameter missing: owner_c
    #
    # Parameter: owner_c
    PARAMETER_MISSING_OWNER_C = 2204

    # Invalid request – required parameter missing: domain
    #
    # Parameter: domain
    PARAMETER_MISSING_DOMAIN = 2205

    # Invalid request – internal error
    DOMAIN_REQUEST_INTERNAL_ERROR = 2206

    # Invalid request – invalid format: owner_c
    #
    # Parameter: owner_c
    #
    # In contact-update: Invalid contact name format
    PARAMETER_INVALID_OWNER_C = 2207

    # Invalid request – invalid format: admin_c
    #
    # Parameter: admin_c
    PARAMETER_INVALID_ADMIN_C = 2208

    # Invalid request – invalid format: nsset
    #
    # Parameter: nsset
    PARAMETER_INVALID_NSSET = 2209

    # Invalid request – invalid format: dns
    #
    # Parameter: dns
    PARAMETER_INVALID_DNS = 2210

    # Invalid request – too many DNS servers
    #
    # Parameter: dns
    TOO_MANY_DNS_SERVERS = 2211

    # Invalid request – required parameter missing: nsset
    #
    # Parameter: nsset
    PARAMETER_MISSING_NSSET = 2212

    # Invalid request – required parameter missing: dns
    #
    # Parameter: dns
    PARAMETER_MISSING_DNS = 2213

    # Invalid request – duplicate DNS entry
    #
    # Name each DNS server only once.
    #
    # Parameter: dns
    DUPLICATE_DNS_ENTRY = 2214

    # Invalid request – required parameter missing: auth info
    #
    # Send the authorization code of the object. You get it from its current registrar or holder.
    #
    # Parameter: auth_info
    PARAMETER_MISSING_AUTH_INFO = 2215

    # Invalid or unsupported contact name format
    #
    # For .cz use only capital letters A to Z, digits and hyphens.
    CONTACT_NAME_INVALID = 2216

    # Invalid request – invalid contact data
    #
    # Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.
    CONTACT_DATA_INVALID = 2217

    # Invalid request – contact identifier is created automatically
    #
    # Leave cname out or empty: contact-create generates the name and returns it. There is no name to check with
    # contact-check.
    #
    # Parameter: cname
    CONTACT_NAME_AUTO_GENERATED = 2218

    # Invalid request – required parameter missing: company
    #
    # Parameter: company
    PARAMETER_MISSING_COMPANY = 2219

    # Invalid request – required parameter missing: fname
    #
    # Parameter: fname
    PARAMETER_MISSING_FNAME = 2220

    # Invalid request – required parameter missing: lname
    #
    # Parameter: lname
    PARAMETER_MISSING_LNAME = 2221

    # Invalid request – required parameter missing: email
    #
    # Parameter: email
    PARAMETER_MISSING_EMAIL = 2222

    # Invalid request – invalid format: email
    #
    # Send an existing address; WAPI checks that the mailbox exists.
    #
    # Parameter: email
    #
    # In wg-members-create: Invalid email format or the address does not exist
    #
    # In wg-members-show: Invalid email format or the address does not exist
    PARAMETER_INVALID_EMAIL = 2223

    # Invalid request – required parameter missing: email2
    #
    # Parameter: email2
    PARAMETER_MISSING_EMAIL2 = 2224

    # Invalid request – invalid format: email2
    #
    # Send an existing address; WAPI checks that the mailbox exists.
    #
    # Parameter: email2
    PARAMETER_INVALID_EMAIL2 = 2225

    # Invalid request – required parameter missing: phone
    #
    # Parameter: phone
    PARAMETER_MISSING_PHONE = 2226

    # Invalid request – invalid format: phone
    #
    # Send the number with its country code; for .cz in the form +XXX XXXXXXXXX.
    #
    # Parameter: phone
    PARAMETER_INVALID_PHONE = 2227

    # Invalid request – required parameter missing: fax
    #
    # Parameter: fax
    PARAMETER_MISSING_FAX = 2228

    # Invalid request – invalid format: fax
    #
    # Send the number with its country code; for .cz in the form +XXX XXXXXXXXX.
    #
    # Parameter: fax
    PARAMETER_INVALID_FAX = 2229

    # Invalid request – required parameter missing: ic
    #
    # Give the identification number of the company (in Czech IČ).
    #
    # Parameter: ic
    PARAMETER_MISSING_IC = 2230

    # Invalid request – invalid format: ic
    #
    # Check the identification number of the company (in Czech IČ).
    #
    # Parameter: ic
    PARAMETER_INVALID_IC = 2231

    # Invalid request – required parameter missing: dic
    #
    # Give the tax identification number (in Czech DIČ).
    #
    # Parameter: dic
    PARAMETER_MISSING_DIC = 2232

    # Invalid request – invalid format: dic
    #
    # Check the tax identification number (in Czech DIČ).
    #
    # Parameter: dic
    PARAMETER_INVALID_DIC = 2233

    # Invalid request – required parameter missing: addr_street
    #
    # Parameter: addr_street
    PARAMETER_MISSING_ADDR_STREET = 2234

    # Invalid request – required parameter missing: addr_city
    #
    # Parameter: addr_city
    PARAMETER_MISSING_ADDR_CITY = 2235

    # Invalid request – required parameter missing: addr_zip
    #
    # Parameter: addr_zip
    PARAMETER_MISSING_ADDR_ZIP = 2236

    # Invalid request – required parameter missing: addr_country
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
    STATUS_INVALID = 2242

    # Invalid request – function SendAuthInfo is not allowed for this domain
    #
    # The authorization code cannot be sent by this command. Ask customer support how to get it.
    #
    # In contact-send-auth-info: Sending auth_info is not allowed for this contact
    #
    # In nsset-send-auth-info: Sending auth_info is not allowed for this NSSET
    SEND_AUTH_INFO_UNSUPPORTED = 2243

    # Invalid request – contact transfer is not allowed for this TLD
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
    # Parameter: name
    NSSET_NAME_INVALID = 2247

    # Invalid request – invalid NSSET data
    #
    # Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.
    NSSET_DATA_INVALID = 2248

    # Invalid request – NSSET transfer is not allowed for this TLD
    NSSET_TRANSFER_UNSUPPORTED = 2249

    # Invalid request – domain check – max. query hour limit exceeded
    #
    # Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by
    # domain-check, domain-create and domain-transfer-check. The code says nothing about the domain: it may well be
    # free.
    DOMAIN_CHECK_LIMIT_EXCEEDED = 2250

    # Invalid request – domain check failed, try again later
    #
    # Wait a while and check the domain again, slowly and only a few times. The code says nothing about the domain: it
    # may well be free.
    DOMAIN_CHECK_TEMPORARILY_REJECTED = 2251

    # Invalid request – domain transfer check – max. query hour limit exceeded
    #
    # Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by
    # domain-check, domain-create and domain-transfer-check. The code does not say whether the transfer is possible.
    DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED = 2252

    # Invalid request – invalid format: addr_zip
    #
    # Parameter: addr_zip
    PARAMETER_INVALID_ADDR_ZIP = 2253

    # Invalid KEYSET name
    #
    # Parameter: keyset
    KEYSET_NAME_INVALID = 2264

    # DNSSEC is not supported
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
    # A renewal of the domain is already ordered but not paid. Pay or settle that order in the customer administration
    # before you renew again.
    DOMAIN_UNPAID_PERIOD_EXISTS = 2269

    # Invalid IP address format
    #
    # Check all addresses in upstream_ips; they are IP addresses, not host names.
    #
    # Parameter: upstream_ips
    PARAMETER_INVALID_UPSTREAM_IPS = 2272

    # Invalid variant
    #
    # Parameter: variant_id
    PARAMETER_INVALID_VARIANT_ID = 2273

    # Internal error – missing user_id
    #
    # The user_id is not a parameter of yours; nothing in the request needs to change. Try again later, and contact
    # customer support if the error persists.
    INTERNAL_USER_ID_MISSING = 2274

    # Internal error – user not found
    INTERNAL_USER_NOT_FOUND = 2275

    # Unsupported TLD or maximal domain level exceeded
    UNSUPPORTED_TLD_OR_DOMAIN_LEVEL = 2276

    # Not allowed to explicitly prepend www. to the domain name
    #
    # Send the domain name without www. at its beginning.
    #
    # Parameter: domain
    DOMAIN_NAME_HAS_WWW_PREFIX = 2277

    # Domain name cannot be used – there is a service with this domain name
    #
    # Use the existing service if it is yours; otherwise choose another domain name.
    DOMAIN_NAME_USED_BY_SERVICE = 2278

    # Credit account is locked
    #
    # Find out in the customer administration or from customer support why the credit account is locked. Send the order
    # again only once it is unlocked.
    CREDIT_ACCOUNT_LOCKED = 2279

    # Credit account active
    #
    # Check the state of the credit account in the customer administration before you send the order again.
    CREDIT_ACCOUNT_ACTIVE = 2280

    # Inactive credit account
    #
    # Activate the credit account in the customer administration; WAPI takes all payments from it.
    CREDIT_ACCOUNT_INACTIVE = 2281

    # Invalid credit account currency
    CREDIT_ACCOUNT_CURRENCY_INVALID = 2282

    # Invalid amount or insufficient credit
    #
    # Compare the credit (credit-info) with the price of the service. Top the credit up if it is too low and send the
    # order again.
    INVALID_AMOUNT_OR_INSUFFICIENT_CREDIT = 2283

    # Credit account information error
    CREDIT_ACCOUNT_INFORMATION_ERROR = 2284

    # Incorrect VAT settings
    #
    # Correct the tax data of your account in the customer administration.
    VAT_SETTINGS_INVALID = 2285

    # Credit account – internal error
    #
    # Check the credit with credit-info before you send the order again.
    CREDIT_ACCOUNT_INTERNAL_ERROR = 2286

    # Credit account – activity has not been added to the credit account
    #
    # Check the credit and the movements on the credit account first. Send the order again only when it is clear that
    # nothing was paid.
    CREDIT_ACCOUNT_MOVEMENT_NOT_ADDED = 2290

    # Domain already exists for this customer account in the WGP API
    #
    # Do not order again: the domain is already in WEDOS Protection under your account.
    WGP_DOMAIN_EXISTS = 2291

    # Domain not found for this customer account in the WGP API
    #
    # Look the domain up in wgp-services-list, or add it with wgp-domain-create.
    WGP_DOMAIN_NOT_FOUND = 2292

    # Unable to get the credit balance on the credit account
    #
    # Check with credit-info that the credit account can be read before you send the order again.
    CREDIT_ACCOUNT_BALANCE_UNAVAILABLE = 2293

    # Unable to retrieve service price
    #
    # Check that the plan and the period that you ordered exist.
    SERVICE_PRICE_UNAVAILABLE = 2294

    # Unable to create domain in WGP. The payment has been cancelled
    #
    # Check with credit-info that the payment was really returned before you send the order again.
    WGP_DOMAIN_CREATE_FAILED = 2295

    # Credit account movement cannot be cancelled
    #
    # Check the credit and the movements on the credit account; contact customer support if a payment for a service
    # that you did not get remains there.
    CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED = 2296

    # Invalid request – WDNS domain – invalid type format
    #
    # Parameter: type
    PARAMETER_INVALID_TYPE = 2301

    # Invalid request – WDNS domain – required parameter missing: primary_ip
    #
    # A secondary domain needs the IP address of its primary DNS server.
    #
    # Parameter: primary_ip
    PARAMETER_MISSING_PRIMARY_IP = 2302

    # Invalid request – WDNS domain – invalid primary_ip format
    #
    # Parameter: primary_ip
    PARAMETER_INVALID_PRIMARY_IP = 2303

    # Invalid request – WDNS domain – invalid axfr_enabled format
    #
    # Parameter: axfr_enabled
    PARAMETER_INVALID_AXFR_ENABLED = 2304

    # Invalid request – WDNS domain – required parameter missing: axfr_ips
    #
    # Name the IP addresses that may transfer the zone, or switch axfr_enabled off.
    #
    # Parameter: axfr_ips
    PARAMETER_MISSING_AXFR_IPS = 2305

    # Invalid request – WDNS domain – invalid axfr_ips format
    #
    # Parameter: axfr_ips
    PARAMETER_INVALID_AXFR_IPS = 2306

    # Invalid request – WDNS domain – invalid ns format
    #
    # Parameter: ns
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
    # Set name to the part in front of the domain only; leave it empty for the domain itself.
    #
    # Parameter: name
    DNS_ROW_NAME_INVALID = 2311

    # Invalid request – WDNS domain – invalid name format for this rdtype
    #
    # Parameter: name
    DNS_ROW_NAME_INVALID_FOR_RDTYPE = 2312

    # Invalid request – WDNS domain – invalid CNAME for this name
    #
    # A CNAME can stand neither at the domain itself nor beside other records of the same name. Delete those, or use
    # another type.
    DNS_ROW_CNAME_INVALID_FOR_NAME = 2313

    # Invalid request – WDNS domain – invalid rdata format for this rdtype
    #
    # Check the value against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a
    # CNAME a host name.
    #
    # Parameter: rdata
    DNS_ROW_RDATA_INVALID_FOR_RDTYPE = 2314

    # Invalid request – WDNS domain – invalid TTL
    #
    # Use the TTL that the existing rows with the same name and type have, or change their TTL first.
    #
    # Parameter: ttl
    #
    # In dns-row-add: TTL is invalid or differs from the TTL of the existing row
    #
    # In dns-row-update: TTL is invalid or differs from the TTL of the existing row
    DNS_ROW_TTL_INVALID = 2315

    # Invalid request – WDNS domain – this row exists
    #
    # The row is there already: treat the addition as done, or read the rows with dns-rows-list and update the one that
    # you mean.
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
    # The action works only for a secondary domain.
    DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN = 2319

    # Invalid request – WDNS domain – invalid or unsupported new domain name format
    DNS_NEW_DOMAIN_NAME_INVALID = 2320

    # Invalid request – WDNS domain – unsupported TLD of new domain name
    DNS_NEW_DOMAIN_TLD_UNSUPPORTED = 2321

    # Invalid request – WDNS domain – maximum user domains count exceeded
    #
    # Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does
    # not help.
    DNS_DOMAIN_LIMIT_EXCEEDED = 2322

    # Internal error – unknown response code
    #
    # Check what the request did before you send it again. If the same request fails repeatedly, contact customer
    # support.
    INTERNAL_UNKNOWN_RESPONSE_CODE = 2400

    # Cannot apply template to domain
    WGP_TEMPLATE_APPLY_FAILED = 2401

    # Invalid domain template
    #
    # Choose a template from wgp-domain-templates-list.
    WGP_TEMPLATE_INVALID = 2402

    # Domain template and user mismatch
    #
    # Use a template of your own account; wgp-domain-templates-list shows them.
    WGP_TEMPLATE_USER_MISMATCH = 2403

    # Domain template and domain plan mismatch
    #
    # Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.
    WGP_TEMPLATE_PLAN_MISMATCH = 2404

    # Daily template domain limit reached
    #
    # Wait until the next day before you use the template again.
    WGP_TEMPLATE_DAILY_LIMIT_REACHED = 2405

    # Domain/service not found
    #
    # Look the domain up in wgp-services-list.
    WGP_DOMAIN_OR_SERVICE_NOT_FOUND = 2406

    # Template domain not found
    #
    # Choose a template from wgp-domain-templates-list.
    WGP_TEMPLATE_DOMAIN_NOT_FOUND = 2407

    # Missing variant_id or period_id
    PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID = 2408

    # Service renewal failed
    #
    # Check with wgp-domain-info and credit-info whether the service was renewed and paid before you send the request
    # again.
    WGP_SERVICE_RENEW_FAILED = 2409

    # Service not found
    #
    # Look the service up in wgp-services-list.
    WGP_SERVICE_NOT_FOUND = 2410

    # Unavailable token to rewrite DNS
    #
    # Change the DNS rows yourself, or let WGP have access to the DNS of the domain.
    WGP_DNS_TOKEN_UNAVAILABLE = 2411

    # Failed API request to rewrite DNS
    #
    # Check the DNS rows of the domain: they may have kept their old values.
    WGP_DNS_REWRITE_FAILED = 2412

    # Request failed, WGP does not have permission to update DNS
    #
    # Change the DNS rows yourself, or let WGP have access to the DNS of the domain.
    WGP_DNS_UPDATE_NOT_PERMITTED = 2413

    # WGP does not have a token and the user did not set the force flag in WAPI
    #
    # Let WGP have access to the DNS of the domain, or set the force flag; look up first in the documentation what it
    # does.
    WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET = 2414

    # Limiter value reached
    #
    # Check which limits the plan of the service has, and remove something or change the plan.
    WGP_LIMIT_REACHED = 2415

    # Invalid domain mode
    #
    # The mode is ns or cname; a domain of the third or a higher level can only use cname.
    #
    # Parameter: mode
    WGP_DOMAIN_MODE_INVALID = 2416

    # Invitation not found
    WG_INVITATION_NOT_FOUND = 2419

    # Invalid policy array
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
    # Say from which to which date you want the list of movements.
    PARAMETER_MISSING_DATE_RANGE = 3004

    # Invalid input – wrong date
    #
    # Check the format of both dates and that the first is not later than the second.
    PARAMETER_INVALID_DATE_RANGE = 3005

    # Domain is registered
    #
    # The domain is taken. Choose another name, or transfer the domain to WEDOS with domain-transfer if it is yours.
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
    # The domain was not renewed and nobody else can register it until the quarantine ends. If it is yours, renew it
    # with its registrar; otherwise choose another name.
    DOMAIN_QUARANTINED = 3204

    # Domain is not available, reserved
    #
    # The registry keeps this name back. Choose another one, or ask the registry of the TLD about it.
    DOMAIN_RESERVED = 3205

    # Domain is not available, blocked
    #
    # The registry does not let this name be registered. Choose another one, or ask the registry of the TLD about it.
    DOMAIN_BLOCKED = 3206

    # Registered by target registrar
    #
    # The domain is already with the registrar that you want to transfer it to; there is nothing to transfer.
    DOMAIN_REGISTERED_BY_TARGET_REGISTRAR = 3207

    # Transfer not allowed, expiration too close
    #
    # Renew the domain with its current registrar and start the transfer after that.
    DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE = 3208

    # Domain send auth info failed
    #
    # Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization
    # code.
    DOMAIN_SEND_AUTH_INFO_FAILED = 3209

    # Domain send auth info failed: domain is not available
    DOMAIN_UNAVAILABLE_FOR_SEND_AUTH_INFO = 3210

    # Contact owner_c is not available
    #
    # Check with contact-info that the contact exists, or create it with contact-create.
    #
    # Parameter: owner_c
    CONTACT_OWNER_C_UNAVAILABLE = 3211

    # Contact admin_c is not available
    #
    # Check with contact-info that the contact exists, or create it with contact-create.
    #
    # Parameter: admin_c
    CONTACT_ADMIN_C_UNAVAILABLE = 3212

    # Contact send auth info failed: contact is not available
    CONTACT_UNAVAILABLE_FOR_SEND_AUTH_INFO = 3213

    # NSSET is not available
    #
    # Check the name of the NSSET and that it exists in the registry of the TLD.
    NSSET_LOAD_FAILED = 3214

    # Contact send auth info failed
    #
    # Check that the contact has a working e-mail address, or ask customer support for the authorization code.
    CONTACT_SEND_AUTH_INFO_FAILED = 3215

    # Domain info failed
    DOMAIN_INFO_FAILED = 3216

    # NSSET send auth info failed
    #
    # After nsset-send-auth-info check the technical contact of the NSSET. After domain-transfer-check the registry
    # could not be reached: try again later, slowly and only a few times.
    #
    # In domain-transfer-check: Domain transfer check failed, the registry could not be reached
    NSSET_SEND_AUTH_INFO_FAILED = 3217

    # Domain transfer is not possible
    #
    # Ask the current registrar whether the domain is locked, expired or in a period in which it cannot be transferred.
    DOMAIN_TRANSFER_NOT_POSSIBLE = 3218

    # Domain already pending for transfer
    #
    # Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a
    # notification.
    DOMAIN_TRANSFER_ALREADY_PENDING = 3219

    # Domain is already registered in our system
    #
    # The domain is already with WEDOS, so there is nothing to transfer. If it is not in your account, ask customer
    # support how to move it there.
    DOMAIN_REGISTERED_AT_WEDOS = 3220

    # Domain create failed
    #
    # Check the contacts, the NSSET and the rules of the TLD. Check the credit too before you order again.
    DOMAIN_CREATE_FAILED = 3221

    # Domain open failed
    #
    # Check the spelling of the domain and that it is in your account; for the DNS commands it must also have been
    # added to WEDOS DNS.
    DOMAIN_OPEN_FAILED = 3222

    # Domain authentication error
    #
    # Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.
    #
    # In dns-domain-axfr-run: The domain is not in your account
    #
    # In dns-domain-commit: The domain is not in your account
    #
    # In dns-domain-copy: The domain is not in your account
    #
    # In dns-domain-info: The domain is not in your account
    #
    # In dns-row-add: The domain is not in your account
    #
    # In dns-row-detail: The domain is not in your account
    #
    # In dns-row-update: The domain is not in your account
    #
    # In dns-rows-list: The domain is not in your account
    #
    # In domain-info: The domain is not in your account
    #
    # In domain-send-auth-info: The domain is not in your account
    #
    # In domain-update-keyset: The domain is not in your account
    DOMAIN_ACCESS_DENIED = 3223

    # Domain renew failed
    #
    # Check the expiration of the domain with domain-info and the credit with credit-info before you renew again.
    DOMAIN_RENEW_FAILED = 3224

    # Domain update DNS failed
    #
    # Check that the new DNS servers already answer for the domain and that the NSSET exists.
    DOMAIN_UPDATE_DNS_FAILED = 3225

    # Domain transfer failed
    #
    # Ask the current registrar whether the domain may be transferred, and check it with domain-transfer-check.
    DOMAIN_TRANSFER_FAILED = 3226

    # Domain transfer failed – authorization error
    #
    # Check the auth_info. Get a valid one from the current registrar or the holder and copy it exactly, including
    # upper and lower case.
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
    CONTACT_LOAD_FAILED = 3229

    # Contact create failed
    CONTACT_CREATE_FAILED = 3230

    # Contact is already registered
    #
    # Use the contact as it is if it is yours; otherwise choose another name.
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
    # The contact is already with the registrar that you want to transfer it to; there is nothing to transfer.
    CONTACT_REGISTERED_BY_TARGET_REGISTRAR = 3237

    # Contact update – authorization error
    #
    # Send the auth_info of the contact; without it you can change only contacts that are already authorized for your
    # account. contact-send-auth-info sends it to the e-mail address of the contact.
    #
    # Parameter: auth_info
    CONTACT_UPDATE_AUTHORIZATION_FAILED = 3238

    # Contact update failed
    CONTACT_UPDATE_FAILED = 3239

    # Contact transfer – authorization error
    #
    # Check the auth_info. If you do not have a valid one, contact-send-auth-info sends it to the e-mail address of the
    # contact.
    #
    # Parameter: auth_info
    CONTACT_TRANSFER_AUTHORIZATION_FAILED = 3240

    # Contact transfer failed
    CONTACT_TRANSFER_FAILED = 3241

    # NSSET is not supported
    #
    # Use NSSETs only for .cz domains. Under other TLDs give the DNS servers of the domain in dns.
    NSSET_UNSUPPORTED = 3242

    # NSSET is not available
    #
    # Choose another name for the NSSET.
    NSSET_UNAVAILABLE_FOR_CREATE = 3243

    # NSSET create failed
    NSSET_CREATE_FAILED = 3244

    # NSSET is registered
    #
    # Use the NSSET as it is if it is yours; otherwise choose another name.
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
    # The NSSET is already with the registrar that you want it to be with; use it as it is.
    NSSET_REGISTERED_BY_TARGET_REGISTRAR = 3251

    # NSSET update – authorization error
    #
    # Check the auth_info of the NSSET. If you do not have a valid one, nsset-send-auth-info sends it to the e-mail
    # address of the technical contact.
    #
    # Parameter: auth_info
    NSSET_UPDATE_AUTHORIZATION_FAILED = 3252

    # NSSET update failed
    NSSET_UPDATE_FAILED = 3254

    # NSSET transfer – authorization error
    #
    # Check the auth_info of the NSSET. If you do not have a valid one, nsset-send-auth-info sends it to the e-mail
    # address of the technical contact.
    #
    # Parameter: auth_info
    NSSET_TRANSFER_AUTHORIZATION_FAILED = 3255

    # NSSET transfer failed
    NSSET_TRANSFER_FAILED = 3256

    # NSSET send auth info failed: NSSET is not available
    NSSET_UNAVAILABLE_FOR_SEND_AUTH_INFO = 3257

    # Registry outage in progress
    #
    # Nothing is wrong with the request. Wait until the outage of the registry is over and send it again, slowly and
    # only a few times.
    REGISTRY_OUTAGE = 3258

    # KEYSET is not available
    #
    # Check the name of the KEYSET and that it exists in the registry of the TLD.
    #
    # Parameter: keyset
    KEYSET_UNAVAILABLE = 3259

    # A DNSSEC order is already pending
    #
    # Wait until the pending order is finished before you change the setting again.
    DNSSEC_ORDER_PENDING = 3260

    # DNSSEC setting failed
    DNSSEC_SETUP_FAILED = 3262

    # Domain does not use WEDOS DNS
    #
    # Point the domain to the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.
    DOMAIN_NOT_USING_WEDOS_DNS = 3263

    # KEYSET is blocked
    #
    # Use another KEYSET, or have this one unblocked.
    #
    # Parameter: keyset
    KEYSET_BLOCKED = 3264

    # WDNS domain delete failed
    DNS_DOMAIN_DELETE_FAILED = 3301

    # WDNS domain add failed
    DNS_DOMAIN_ADD_FAILED = 3302

    # WDNS domain exists
    #
    # The domain is already in WEDOS DNS. Go on with its rows (dns-rows-list) if it is in your account; otherwise ask
    # customer support.
    DNS_DOMAIN_EXISTS = 3303

    # WDNS domain update failed
    DNS_DOMAIN_UPDATE_FAILED = 3304

    # WDNS domain user locked
    #
    # Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the
    # request again.
    DNS_DOMAIN_LOCKED = 3305

    # WDNS domain is deleted
    #
    # If you wanted to delete the domain, it is gone already. Otherwise add it to WEDOS DNS again with dns-domain-add.
    DNS_DOMAIN_DELETED = 3306

    # WDNS domain row add failed
    DNS_ROW_ADD_FAILED = 3307

    # WDNS domain row delete failed
    DNS_ROW_DELETE_FAILED = 3308

    # WDNS domain row ID does not exist
    #
    # If you wanted to delete the row, it is gone already. Otherwise read the rows again with dns-rows-list and use the
    # ID that it returns.
    #
    # Parameter: row_id
    DNS_ROW_NOT_FOUND = 3309

    # WDNS domain row update failed
    DNS_ROW_UPDATE_FAILED = 3310

    # WDNS domain copy failed
    DNS_DOMAIN_COPY_FAILED = 3311

    # WDNS new domain exists
    #
    # Change the rows of the existing domain, or delete it from WEDOS DNS before you copy.
    DNS_NEW_DOMAIN_EXISTS = 3312

    # Internal error
    #
    # Check whether the request had an effect, then try again later, slowly and only a few times. If the error
    # persists, give customer support the svTRID of the answer.
    INTERNAL_ERROR = 4000

    # Internal exception
    #
    # Check whether the request had an effect, then try again later, slowly and only a few times. If the error
    # persists, give customer support the svTRID of the answer.
    INTERNAL_EXCEPTION = 4001

    # Billing error – credit deduction failed
    #
    # Check with credit-info whether the credit was deducted, and whether the order was carried out, before you send it
    # again.
    CREDIT_DEDUCTION_FAILED = 4002

    # Billing error – billing failed
    #
    # Check with credit-info whether the credit was deducted, and whether the order was carried out, before you send it
    # again.
    BILLING_FAILED = 4003

    # Domain check failed, try again later
    #
    # Wait a while and check the domain again, slowly and only a few times. The code says nothing about the domain: it
    # may well be free.
    DOMAIN_CHECK_TEMPORARILY_FAILED = 4201

    # Contact owner_c is not available, try again later
    #
    # Parameter: owner_c
    CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE = 4202

    # Contact admin_c is not available, try again later
    #
    # Parameter: admin_c
    CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE = 4203

    # NSSET is not available, try again later
    NSSET_TEMPORARILY_UNAVAILABLE = 4204

    # Domain info failed, try again later
    DOMAIN_INFO_TEMPORARILY_FAILED = 4205

    # Domain transfer check failed, try again later
    DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED = 4206

    # Domain create failed, try again later
    #
    # Check with domain-info that the domain was not registered after all before you order it again.
    DOMAIN_CREATE_TEMPORARILY_FAILED = 4207

    # Domain renew failed, try again later
    #
    # Check with domain-info that the expiration has not moved before you renew again.
    DOMAIN_RENEW_TEMPORARILY_FAILED = 4208

    # Domain transfer failed, try again later
    DOMAIN_TRANSFER_TEMPORARILY_FAILED = 4209

    # Domain update DNS failed, try again later
    DOMAIN_UPDATE_DNS_TEMPORARILY_FAILED = 4210

    # Contact check failed, try again later
    CONTACT_CHECK_TEMPORARILY_FAILED = 4211

    # Contact is not available, try again later
    CONTACT_TEMPORARILY_UNAVAILABLE = 4212

    # Contact create failed, try again later
    CONTACT_CREATE_TEMPORARILY_FAILED = 4213

    # Domain send auth info failed, try again later
    DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4214

    # Contact update failed, try again later
    CONTACT_UPDATE_TEMPORARILY_FAILED = 4215

    # Contact transfer failed, try again later
    CONTACT_TRANSFER_TEMPORARILY_FAILED = 4216

    # Contact send auth info failed, try again later
    CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4217

    # NSSET check failed, try again later
    NSSET_CHECK_TEMPORARILY_FAILED = 4218

    # NSSET create failed, try again later
    NSSET_CREATE_TEMPORARILY_FAILED = 4219

    # NSSET update failed, try again later
    NSSET_UPDATE_TEMPORARILY_FAILED = 4220

    # NSSET transfer failed, try again later
    NSSET_TRANSFER_TEMPORARILY_FAILED = 4221

    # NSSET send auth info failed, try again later
    NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED = 4222

    # Fatal error
    FATAL_ERROR = 5000

    # Internal authentication error
    #
    # Your login is not the cause (that would be 2050). Try again later, slowly and only a few times.
    INTERNAL_AUTHENTICATION_ERROR = 5001

    # Internal pricing error
    #
    # Check the credit with credit-info before you send an order again.
    INTERNAL_PRICING_ERROR = 5002

    # Out of order
    #
    # WAPI is not working at the moment. Pause your jobs and try again later, slowly and only a few times.
    OUT_OF_SERVICE = 5003
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
Gives what is known about a WAPI code, listed or not.

.DESCRIPTION
Name, Kind and Message are $null for a number that is not listed, and its Outcome is that of its range.

Outcome says how the request ended. pending: it was accepted, and the result comes later.

Retry says when sending the same request again makes sense. never: it does not. later: after a pause, slowly and few
times. after-window: only when the limit's window is over. after-fix: once the request, the object or the account was
changed.

IsRetryable is not true for a limit: until its window is over, every further request makes it worse.

.EXAMPLE
ConvertTo-WapiCode $answer.response.code | Get-WapiCodeInfo
#>
function Get-WapiCodeInfo {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param (
        [Parameter(Mandatory, ValueFromPipeline)]
        [long] $Code
    )

    process {
        $group, $groupOutcome = switch ($Code) {
            { $_ -ge 1200 -and $_ -le 1299 } { '12xx', 'success'; break }
            { $_ -ge 2200 -and $_ -le 2299 } { '22xx', 'error'; break }
            { $_ -ge 2300 -and $_ -le 2399 } { '23xx', 'error'; break }
            { $_ -ge 2400 -and $_ -le 2499 } { '24xx', 'error'; break }
            { $_ -ge 3200 -and $_ -le 3299 } { '32xx', 'error'; break }
            { $_ -ge 3300 -and $_ -le 3399 } { '33xx', 'error'; break }
            { $_ -ge 4200 -and $_ -le 4299 } { '42xx', 'error'; break }
            { $_ -ge 1000 -and $_ -le 1999 } { '1xxx', 'success'; break }
            { $_ -ge 2000 -and $_ -le 2999 } { '2xxx', 'error'; break }
            { $_ -ge 3000 -and $_ -le 3999 } { '3xxx', 'error'; break }
            { $_ -ge 4000 -and $_ -le 4999 } { '4xxx', 'error'; break }
            { $_ -ge 5000 -and $_ -le 5999 } { '5xxx', 'error'; break }
            default { $null, 'error' }
        }

        $name, $kind, $outcome, $retry, $message = switch ($Code) {
            1000 { 'OK', 'ok', 'success', 'never', 'OK' }
            1001 { 'REQUEST_PENDING', 'pending', 'pending', 'never', 'Request pending' }
            1002 { 'NOTIFICATION_ACKNOWLEDGED', 'acknowledged', 'success', 'never', 'Notification acquired' }
            1003 { 'NOTIFICATION_QUEUE_EMPTY', 'empty', 'success', 'never', 'Empty notifications queue' }
            1200 { 'DOMAIN_TRANSFERRED_OUT', 'notification', 'success', 'never', 'Domain transferred out' }
            2000 { 'REQUEST_PARSE_ERROR', 'malformed-request', 'error', 'after-fix', 'Request parse error' }
            2001 { 'PARAMETER_MISSING_USER', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: user" }
            2002 { 'PARAMETER_MISSING_AUTH', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: auth" }
            2003 { 'PARAMETER_MISSING_COMMAND', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: command" }
            2004 { 'MULTIPLE_DATA_ELEMENTS', 'malformed-request', 'error', 'after-fix', "Invalid request $([char]0x2013) only one data element is allowed" }
            2005 { 'CLTRID_TOO_LONG', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) clTRID parameter is too long" }
            2006 { 'REQUEST_LIMIT_EXCEEDED', 'rate-limit', 'error', 'after-window', 'Requests limit exceeded' }
            2007 { 'REQUEST_TOO_LARGE', 'malformed-request', 'error', 'after-fix', "Invalid request $([char]0x2013) maximum request size exceeded" }
            2008 { 'REQUEST_TOO_COMPLEX', 'malformed-request', 'error', 'after-fix', "Invalid request $([char]0x2013) request is too complex" }
            2009 { 'REQUEST_EMPTY', 'malformed-request', 'error', 'after-fix', "Invalid request $([char]0x2013) request is empty" }
            2010 { 'COMMAND_UNKNOWN', 'unsupported', 'error', 'never', 'Unknown command' }
            2011 { 'COMMAND_DISABLED', 'access-denied', 'error', 'after-fix', 'Command disabled' }
            2050 { 'AUTHENTICATION_FAILED', 'authentication', 'error', 'after-fix', 'Authentication failure' }
            2051 { 'IP_NOT_ALLOWED', 'access-denied', 'error', 'after-fix', 'Access not allowed from this IP address' }
            2052 { 'IP_BLOCKED', 'rate-limit', 'error', 'after-window', 'IP address temporarily blocked due to too many failed requests' }
            2100 { 'PARAMETER_MISSING', 'missing-parameter', 'error', 'after-fix', 'Required parameter missing' }
            2101 { 'PARAMETERS_MISMATCH', 'invalid-parameter', 'error', 'after-fix', 'Parameters mismatch' }
            2102 { 'INPUT_ENCODING_MISMATCH', 'malformed-request', 'error', 'after-fix', "Invalid request $([char]0x2013) input data encoding mismatch" }
            2150 { 'POLLING_NOT_ALLOWED', 'access-denied', 'error', 'after-fix', 'Notification polling not allowed for this account' }
            2151 { 'NOTIFICATION_NOT_FOUND', 'not-found', 'error', 'after-fix', 'Notification does not exist' }
            2201 { 'UNSUPPORTED_TLD', 'unsupported', 'error', 'never', 'Unsupported TLD' }
            2202 { 'DOMAIN_NAME_INVALID', 'invalid-parameter', 'error', 'after-fix', 'Invalid or unsupported domain name format' }
            2203 { 'PARAMETER_INVALID_PERIOD', 'invalid-parameter', 'error', 'after-fix', 'Invalid period' }
            2204 { 'PARAMETER_MISSING_OWNER_C', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: owner_c" }
            2205 { 'PARAMETER_MISSING_DOMAIN', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: domain" }
            2206 { 'DOMAIN_REQUEST_INTERNAL_ERROR', 'internal', 'error', 'later', "Invalid request $([char]0x2013) internal error" }
            2207 { 'PARAMETER_INVALID_OWNER_C', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: owner_c" }
            2208 { 'PARAMETER_INVALID_ADMIN_C', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: admin_c" }
            2209 { 'PARAMETER_INVALID_NSSET', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: nsset" }
            2210 { 'PARAMETER_INVALID_DNS', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: dns" }
            2211 { 'TOO_MANY_DNS_SERVERS', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) too many DNS servers" }
            2212 { 'PARAMETER_MISSING_NSSET', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: nsset" }
            2213 { 'PARAMETER_MISSING_DNS', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: dns" }
            2214 { 'DUPLICATE_DNS_ENTRY', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) duplicate DNS entry" }
            2215 { 'PARAMETER_MISSING_AUTH_INFO', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: auth info" }
            2216 { 'CONTACT_NAME_INVALID', 'invalid-parameter', 'error', 'after-fix', 'Invalid or unsupported contact name format' }
            2217 { 'CONTACT_DATA_INVALID', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid contact data" }
            2218 { 'CONTACT_NAME_AUTO_GENERATED', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) contact identifier is created automatically" }
            2219 { 'PARAMETER_MISSING_COMPANY', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: company" }
            2220 { 'PARAMETER_MISSING_FNAME', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: fname" }
            2221 { 'PARAMETER_MISSING_LNAME', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: lname" }
            2222 { 'PARAMETER_MISSING_EMAIL', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: email" }
            2223 { 'PARAMETER_INVALID_EMAIL', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: email" }
            2224 { 'PARAMETER_MISSING_EMAIL2', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: email2" }
            2225 { 'PARAMETER_INVALID_EMAIL2', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: email2" }
            2226 { 'PARAMETER_MISSING_PHONE', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: phone" }
            2227 { 'PARAMETER_INVALID_PHONE', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: phone" }
            2228 { 'PARAMETER_MISSING_FAX', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: fax" }
            2229 { 'PARAMETER_INVALID_FAX', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: fax" }
            2230 { 'PARAMETER_MISSING_IC', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: ic" }
            2231 { 'PARAMETER_INVALID_IC', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: ic" }
            2232 { 'PARAMETER_MISSING_DIC', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: dic" }
            2233 { 'PARAMETER_INVALID_DIC', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: dic" }
            2234 { 'PARAMETER_MISSING_ADDR_STREET', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: addr_street" }
            2235 { 'PARAMETER_MISSING_ADDR_CITY', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: addr_city" }
            2236 { 'PARAMETER_MISSING_ADDR_ZIP', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: addr_zip" }
            2237 { 'PARAMETER_MISSING_ADDR_COUNTRY', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: addr_country" }
            2238 { 'PARAMETER_INVALID_ADDR_COUNTRY', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: addr_country" }
            2239 { 'PARAMETER_MISSING_ADDR_STATE', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing: addr_state" }
            2240 { 'PARAMETER_MISSING_IN_OTHER_DATA', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) required parameter missing in other data" }
            2241 { 'PARAMETER_INVALID_IN_OTHER_DATA', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format in other data" }
            2242 { 'STATUS_INVALID', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid status" }
            2243 { 'SEND_AUTH_INFO_UNSUPPORTED', 'unsupported', 'error', 'never', "Invalid request $([char]0x2013) function SendAuthInfo is not allowed for this domain" }
            2244 { 'CONTACT_TRANSFER_UNSUPPORTED', 'unsupported', 'error', 'never', "Invalid request $([char]0x2013) contact transfer is not allowed for this TLD" }
            2245 { 'PARAMETER_MISSING_RULES', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) rules agree missing" }
            2246 { 'PARAMETER_INVALID_RULES', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: rules agree" }
            2247 { 'NSSET_NAME_INVALID', 'invalid-parameter', 'error', 'after-fix', 'Invalid or unsupported NSSET name format' }
            2248 { 'NSSET_DATA_INVALID', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid NSSET data" }
            2249 { 'NSSET_TRANSFER_UNSUPPORTED', 'unsupported', 'error', 'never', "Invalid request $([char]0x2013) NSSET transfer is not allowed for this TLD" }
            2250 { 'DOMAIN_CHECK_LIMIT_EXCEEDED', 'rate-limit', 'error', 'after-window', "Invalid request $([char]0x2013) domain check $([char]0x2013) max. query hour limit exceeded" }
            2251 { 'DOMAIN_CHECK_TEMPORARILY_REJECTED', 'temporary-failure', 'error', 'later', "Invalid request $([char]0x2013) domain check failed, try again later" }
            2252 { 'DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED', 'rate-limit', 'error', 'after-window', "Invalid request $([char]0x2013) domain transfer check $([char]0x2013) max. query hour limit exceeded" }
            2253 { 'PARAMETER_INVALID_ADDR_ZIP', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) invalid format: addr_zip" }
            2264 { 'KEYSET_NAME_INVALID', 'invalid-parameter', 'error', 'after-fix', 'Invalid KEYSET name' }
            2265 { 'DNSSEC_UNSUPPORTED', 'unsupported', 'error', 'never', 'DNSSEC is not supported' }
            2266 { 'KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN', 'unsupported', 'error', 'never', 'Unsupported action for secondary domain' }
            2267 { 'KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN', 'unsupported', 'error', 'never', 'Unsupported action for primary domain' }
            2269 { 'DOMAIN_UNPAID_PERIOD_EXISTS', 'wrong-state', 'error', 'after-fix', 'An unpaid new period already exists' }
            2272 { 'PARAMETER_INVALID_UPSTREAM_IPS', 'invalid-parameter', 'error', 'after-fix', 'Invalid IP address format' }
            2273 { 'PARAMETER_INVALID_VARIANT_ID', 'invalid-parameter', 'error', 'after-fix', 'Invalid variant' }
            2274 { 'INTERNAL_USER_ID_MISSING', 'internal', 'error', 'later', "Internal error $([char]0x2013) missing user_id" }
            2275 { 'INTERNAL_USER_NOT_FOUND', 'internal', 'error', 'later', "Internal error $([char]0x2013) user not found" }
            2276 { 'UNSUPPORTED_TLD_OR_DOMAIN_LEVEL', 'unsupported', 'error', 'never', 'Unsupported TLD or maximal domain level exceeded' }
            2277 { 'DOMAIN_NAME_HAS_WWW_PREFIX', 'invalid-parameter', 'error', 'after-fix', 'Not allowed to explicitly prepend www. to the domain name' }
            2278 { 'DOMAIN_NAME_USED_BY_SERVICE', 'already-exists', 'error', 'never', "Domain name cannot be used $([char]0x2013) there is a service with this domain name" }
            2279 { 'CREDIT_ACCOUNT_LOCKED', 'billing', 'error', 'after-fix', 'Credit account is locked' }
            2280 { 'CREDIT_ACCOUNT_ACTIVE', 'billing', 'error', 'after-fix', 'Credit account active' }
            2281 { 'CREDIT_ACCOUNT_INACTIVE', 'billing', 'error', 'after-fix', 'Inactive credit account' }
            2282 { 'CREDIT_ACCOUNT_CURRENCY_INVALID', 'billing', 'error', 'after-fix', 'Invalid credit account currency' }
            2283 { 'INVALID_AMOUNT_OR_INSUFFICIENT_CREDIT', 'billing', 'error', 'after-fix', 'Invalid amount or insufficient credit' }
            2284 { 'CREDIT_ACCOUNT_INFORMATION_ERROR', 'billing', 'error', 'after-fix', 'Credit account information error' }
            2285 { 'VAT_SETTINGS_INVALID', 'billing', 'error', 'after-fix', 'Incorrect VAT settings' }
            2286 { 'CREDIT_ACCOUNT_INTERNAL_ERROR', 'internal', 'error', 'later', "Credit account $([char]0x2013) internal error" }
            2290 { 'CREDIT_ACCOUNT_MOVEMENT_NOT_ADDED', 'billing', 'error', 'after-fix', "Credit account $([char]0x2013) activity has not been added to the credit account" }
            2291 { 'WGP_DOMAIN_EXISTS', 'already-exists', 'error', 'never', 'Domain already exists for this customer account in the WGP API' }
            2292 { 'WGP_DOMAIN_NOT_FOUND', 'not-found', 'error', 'after-fix', 'Domain not found for this customer account in the WGP API' }
            2293 { 'CREDIT_ACCOUNT_BALANCE_UNAVAILABLE', 'billing', 'error', 'after-fix', 'Unable to get the credit balance on the credit account' }
            2294 { 'SERVICE_PRICE_UNAVAILABLE', 'billing', 'error', 'after-fix', 'Unable to retrieve service price' }
            2295 { 'WGP_DOMAIN_CREATE_FAILED', 'billing', 'error', 'after-fix', 'Unable to create domain in WGP. The payment has been cancelled' }
            2296 { 'CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED', 'billing', 'error', 'after-fix', 'Credit account movement cannot be cancelled' }
            2301 { 'PARAMETER_INVALID_TYPE', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid type format" }
            2302 { 'PARAMETER_MISSING_PRIMARY_IP', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) required parameter missing: primary_ip" }
            2303 { 'PARAMETER_INVALID_PRIMARY_IP', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid primary_ip format" }
            2304 { 'PARAMETER_INVALID_AXFR_ENABLED', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid axfr_enabled format" }
            2305 { 'PARAMETER_MISSING_AXFR_IPS', 'missing-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) required parameter missing: axfr_ips" }
            2306 { 'PARAMETER_INVALID_AXFR_IPS', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid axfr_ips format" }
            2308 { 'PARAMETER_INVALID_NS', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid ns format" }
            2309 { 'DNS_ROW_RDTYPE_INVALID', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid rdtype format" }
            2310 { 'DNS_ROW_LIMIT_REACHED', 'quota', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) rows count limit reached" }
            2311 { 'DNS_ROW_NAME_INVALID', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid name format" }
            2312 { 'DNS_ROW_NAME_INVALID_FOR_RDTYPE', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid name format for this rdtype" }
            2313 { 'DNS_ROW_CNAME_INVALID_FOR_NAME', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid CNAME for this name" }
            2314 { 'DNS_ROW_RDATA_INVALID_FOR_RDTYPE', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid rdata format for this rdtype" }
            2315 { 'DNS_ROW_TTL_INVALID', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid TTL" }
            2316 { 'DNS_ROW_EXISTS', 'already-exists', 'error', 'never', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) this row exists" }
            2317 { 'DNS_ROW_TTL_OUT_OF_RANGE', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid TTL limit" }
            2318 { 'DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN', 'unsupported', 'error', 'never', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) unsupported action for secondary domain" }
            2319 { 'DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN', 'unsupported', 'error', 'never', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) unsupported action for primary domain" }
            2320 { 'DNS_NEW_DOMAIN_NAME_INVALID', 'invalid-parameter', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) invalid or unsupported new domain name format" }
            2321 { 'DNS_NEW_DOMAIN_TLD_UNSUPPORTED', 'unsupported', 'error', 'never', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) unsupported TLD of new domain name" }
            2322 { 'DNS_DOMAIN_LIMIT_EXCEEDED', 'quota', 'error', 'after-fix', "Invalid request $([char]0x2013) WDNS domain $([char]0x2013) maximum user domains count exceeded" }
            2400 { 'INTERNAL_UNKNOWN_RESPONSE_CODE', 'internal', 'error', 'after-fix', "Internal error $([char]0x2013) unknown response code" }
            2401 { 'WGP_TEMPLATE_APPLY_FAILED', 'failed', 'error', 'after-fix', 'Cannot apply template to domain' }
            2402 { 'WGP_TEMPLATE_INVALID', 'invalid-parameter', 'error', 'after-fix', 'Invalid domain template' }
            2403 { 'WGP_TEMPLATE_USER_MISMATCH', 'access-denied', 'error', 'after-fix', 'Domain template and user mismatch' }
            2404 { 'WGP_TEMPLATE_PLAN_MISMATCH', 'invalid-parameter', 'error', 'after-fix', 'Domain template and domain plan mismatch' }
            2405 { 'WGP_TEMPLATE_DAILY_LIMIT_REACHED', 'rate-limit', 'error', 'after-window', 'Daily template domain limit reached' }
            2406 { 'WGP_DOMAIN_OR_SERVICE_NOT_FOUND', 'not-found', 'error', 'after-fix', 'Domain/service not found' }
            2407 { 'WGP_TEMPLATE_DOMAIN_NOT_FOUND', 'not-found', 'error', 'after-fix', 'Template domain not found' }
            2408 { 'PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID', 'missing-parameter', 'error', 'after-fix', 'Missing variant_id or period_id' }
            2409 { 'WGP_SERVICE_RENEW_FAILED', 'failed', 'error', 'after-fix', 'Service renewal failed' }
            2410 { 'WGP_SERVICE_NOT_FOUND', 'not-found', 'error', 'after-fix', 'Service not found' }
            2411 { 'WGP_DNS_TOKEN_UNAVAILABLE', 'access-denied', 'error', 'after-fix', 'Unavailable token to rewrite DNS' }
            2412 { 'WGP_DNS_REWRITE_FAILED', 'failed', 'error', 'after-fix', 'Failed API request to rewrite DNS' }
            2413 { 'WGP_DNS_UPDATE_NOT_PERMITTED', 'access-denied', 'error', 'after-fix', 'Request failed, WGP does not have permission to update DNS' }
            2414 { 'WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET', 'access-denied', 'error', 'after-fix', 'WGP does not have a token and the user did not set the force flag in WAPI' }
            2415 { 'WGP_LIMIT_REACHED', 'quota', 'error', 'after-fix', 'Limiter value reached' }
            2416 { 'WGP_DOMAIN_MODE_INVALID', 'invalid-parameter', 'error', 'after-fix', 'Invalid domain mode' }
            2419 { 'WG_INVITATION_NOT_FOUND', 'not-found', 'error', 'after-fix', 'Invitation not found' }
            2420 { 'WG_POLICY_INVALID', 'invalid-parameter', 'error', 'after-fix', 'Invalid policy array' }
            3001 { 'BILLING_CURRENCY_INVALID', 'billing', 'error', 'after-fix', "Billing error $([char]0x2013) invalid currency" }
            3002 { 'INSUFFICIENT_CREDIT', 'billing', 'error', 'after-fix', "Billing error $([char]0x2013) insufficient credit" }
            3003 { 'ACCOUNT_CONTACT_DATA_MISSING', 'wrong-state', 'error', 'after-fix', "Account error $([char]0x2013) undefined contact data" }
            3004 { 'PARAMETER_MISSING_DATE_RANGE', 'missing-parameter', 'error', 'after-fix', "Invalid input $([char]0x2013) from and to dates are missing" }
            3005 { 'PARAMETER_INVALID_DATE_RANGE', 'invalid-parameter', 'error', 'after-fix', "Invalid input $([char]0x2013) wrong date" }
            3201 { 'DOMAIN_REGISTERED', 'already-exists', 'error', 'never', 'Domain is registered' }
            3202 { 'DOMAIN_UNAVAILABLE_UNKNOWN_REASON', 'unavailable', 'error', 'never', 'Domain is not available (unknown reason)' }
            3203 { 'DOMAIN_UNAVAILABLE', 'unavailable', 'error', 'never', 'Domain is not available' }
            3204 { 'DOMAIN_QUARANTINED', 'unavailable', 'error', 'never', 'Domain is not available, quarantine' }
            3205 { 'DOMAIN_RESERVED', 'unavailable', 'error', 'never', 'Domain is not available, reserved' }
            3206 { 'DOMAIN_BLOCKED', 'unavailable', 'error', 'never', 'Domain is not available, blocked' }
            3207 { 'DOMAIN_REGISTERED_BY_TARGET_REGISTRAR', 'already-exists', 'error', 'never', 'Registered by target registrar' }
            3208 { 'DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE', 'wrong-state', 'error', 'after-fix', 'Transfer not allowed, expiration too close' }
            3209 { 'DOMAIN_SEND_AUTH_INFO_FAILED', 'failed', 'error', 'after-fix', 'Domain send auth info failed' }
            3210 { 'DOMAIN_UNAVAILABLE_FOR_SEND_AUTH_INFO', 'not-found', 'error', 'after-fix', 'Domain send auth info failed: domain is not available' }
            3211 { 'CONTACT_OWNER_C_UNAVAILABLE', 'not-found', 'error', 'after-fix', 'Contact owner_c is not available' }
            3212 { 'CONTACT_ADMIN_C_UNAVAILABLE', 'not-found', 'error', 'after-fix', 'Contact admin_c is not available' }
            3213 { 'CONTACT_UNAVAILABLE_FOR_SEND_AUTH_INFO', 'not-found', 'error', 'after-fix', 'Contact send auth info failed: contact is not available' }
            3214 { 'NSSET_LOAD_FAILED', 'not-found', 'error', 'after-fix', 'NSSET is not available' }
            3215 { 'CONTACT_SEND_AUTH_INFO_FAILED', 'failed', 'error', 'after-fix', 'Contact send auth info failed' }
            3216 { 'DOMAIN_INFO_FAILED', 'failed', 'error', 'after-fix', 'Domain info failed' }
            3217 { 'NSSET_SEND_AUTH_INFO_FAILED', 'failed', 'error', 'after-fix', 'NSSET send auth info failed' }
            3218 { 'DOMAIN_TRANSFER_NOT_POSSIBLE', 'wrong-state', 'error', 'after-fix', 'Domain transfer is not possible' }
            3219 { 'DOMAIN_TRANSFER_ALREADY_PENDING', 'wrong-state', 'error', 'after-fix', 'Domain already pending for transfer' }
            3220 { 'DOMAIN_REGISTERED_AT_WEDOS', 'already-exists', 'error', 'never', 'Domain is already registered in our system' }
            3221 { 'DOMAIN_CREATE_FAILED', 'failed', 'error', 'after-fix', 'Domain create failed' }
            3222 { 'DOMAIN_OPEN_FAILED', 'not-found', 'error', 'after-fix', 'Domain open failed' }
            3223 { 'DOMAIN_ACCESS_DENIED', 'access-denied', 'error', 'after-fix', 'Domain authentication error' }
            3224 { 'DOMAIN_RENEW_FAILED', 'failed', 'error', 'after-fix', 'Domain renew failed' }
            3225 { 'DOMAIN_UPDATE_DNS_FAILED', 'failed', 'error', 'after-fix', 'Domain update DNS failed' }
            3226 { 'DOMAIN_TRANSFER_FAILED', 'failed', 'error', 'after-fix', 'Domain transfer failed' }
            3227 { 'DOMAIN_TRANSFER_AUTHORIZATION_FAILED', 'access-denied', 'error', 'after-fix', "Domain transfer failed $([char]0x2013) authorization error" }
            3228 { 'CONTACT_UNSUPPORTED', 'unsupported', 'error', 'never', 'Contact is not supported' }
            3229 { 'CONTACT_LOAD_FAILED', 'not-found', 'error', 'after-fix', 'Contact is not available' }
            3230 { 'CONTACT_CREATE_FAILED', 'failed', 'error', 'after-fix', 'Contact create failed' }
            3231 { 'CONTACT_REGISTERED', 'already-exists', 'error', 'never', 'Contact is already registered' }
            3232 { 'CONTACT_UNAVAILABLE_UNKNOWN_REASON', 'unavailable', 'error', 'never', 'Contact is not available (unknown reason)' }
            3233 { 'CONTACT_UNAVAILABLE', 'unavailable', 'error', 'never', 'Contact is not available' }
            3234 { 'CONTACT_QUARANTINED', 'unavailable', 'error', 'never', 'Contact is not available, quarantine' }
            3235 { 'CONTACT_RESERVED', 'unavailable', 'error', 'never', 'Contact is not available, reserved' }
            3236 { 'CONTACT_BLOCKED', 'unavailable', 'error', 'never', 'Contact is not available, blocked' }
            3237 { 'CONTACT_REGISTERED_BY_TARGET_REGISTRAR', 'already-exists', 'error', 'never', 'Contact is already registered by target registrar' }
            3238 { 'CONTACT_UPDATE_AUTHORIZATION_FAILED', 'access-denied', 'error', 'after-fix', "Contact update $([char]0x2013) authorization error" }
            3239 { 'CONTACT_UPDATE_FAILED', 'failed', 'error', 'after-fix', 'Contact update failed' }
            3240 { 'CONTACT_TRANSFER_AUTHORIZATION_FAILED', 'access-denied', 'error', 'after-fix', "Contact transfer $([char]0x2013) authorization error" }
            3241 { 'CONTACT_TRANSFER_FAILED', 'failed', 'error', 'after-fix', 'Contact transfer failed' }
            3242 { 'NSSET_UNSUPPORTED', 'unsupported', 'error', 'never', 'NSSET is not supported' }
            3243 { 'NSSET_UNAVAILABLE_FOR_CREATE', 'unavailable', 'error', 'never', 'NSSET is not available' }
            3244 { 'NSSET_CREATE_FAILED', 'failed', 'error', 'after-fix', 'NSSET create failed' }
            3245 { 'NSSET_REGISTERED', 'already-exists', 'error', 'never', 'NSSET is registered' }
            3246 { 'NSSET_UNAVAILABLE_UNKNOWN_REASON', 'unavailable', 'error', 'never', 'NSSET is not available (unknown reason)' }
            3247 { 'NSSET_UNAVAILABLE', 'unavailable', 'error', 'never', 'NSSET is not available' }
            3248 { 'NSSET_QUARANTINED', 'unavailable', 'error', 'never', 'NSSET is not available, quarantine' }
            3249 { 'NSSET_RESERVED', 'unavailable', 'error', 'never', 'NSSET is not available, reserved' }
            3250 { 'NSSET_BLOCKED', 'unavailable', 'error', 'never', 'NSSET is not available, blocked' }
            3251 { 'NSSET_REGISTERED_BY_TARGET_REGISTRAR', 'already-exists', 'error', 'never', 'NSSET is registered by target registrar' }
            3252 { 'NSSET_UPDATE_AUTHORIZATION_FAILED', 'access-denied', 'error', 'after-fix', "NSSET update $([char]0x2013) authorization error" }
            3254 { 'NSSET_UPDATE_FAILED', 'failed', 'error', 'after-fix', 'NSSET update failed' }
            3255 { 'NSSET_TRANSFER_AUTHORIZATION_FAILED', 'access-denied', 'error', 'after-fix', "NSSET transfer $([char]0x2013) authorization error" }
            3256 { 'NSSET_TRANSFER_FAILED', 'failed', 'error', 'after-fix', 'NSSET transfer failed' }
            3257 { 'NSSET_UNAVAILABLE_FOR_SEND_AUTH_INFO', 'not-found', 'error', 'after-fix', 'NSSET send auth info failed: NSSET is not available' }
            3258 { 'REGISTRY_OUTAGE', 'temporary-failure', 'error', 'later', 'Registry outage in progress' }
            3259 { 'KEYSET_UNAVAILABLE', 'not-found', 'error', 'after-fix', 'KEYSET is not available' }
            3260 { 'DNSSEC_ORDER_PENDING', 'wrong-state', 'error', 'after-fix', 'A DNSSEC order is already pending' }
            3262 { 'DNSSEC_SETUP_FAILED', 'failed', 'error', 'after-fix', 'DNSSEC setting failed' }
            3263 { 'DOMAIN_NOT_USING_WEDOS_DNS', 'wrong-state', 'error', 'after-fix', 'Domain does not use WEDOS DNS' }
            3264 { 'KEYSET_BLOCKED', 'wrong-state', 'error', 'after-fix', 'KEYSET is blocked' }
            3301 { 'DNS_DOMAIN_DELETE_FAILED', 'failed', 'error', 'after-fix', 'WDNS domain delete failed' }
            3302 { 'DNS_DOMAIN_ADD_FAILED', 'failed', 'error', 'after-fix', 'WDNS domain add failed' }
            3303 { 'DNS_DOMAIN_EXISTS', 'already-exists', 'error', 'never', 'WDNS domain exists' }
            3304 { 'DNS_DOMAIN_UPDATE_FAILED', 'failed', 'error', 'after-fix', 'WDNS domain update failed' }
            3305 { 'DNS_DOMAIN_LOCKED', 'wrong-state', 'error', 'after-fix', 'WDNS domain user locked' }
            3306 { 'DNS_DOMAIN_DELETED', 'not-found', 'error', 'after-fix', 'WDNS domain is deleted' }
            3307 { 'DNS_ROW_ADD_FAILED', 'failed', 'error', 'after-fix', 'WDNS domain row add failed' }
            3308 { 'DNS_ROW_DELETE_FAILED', 'failed', 'error', 'after-fix', 'WDNS domain row delete failed' }
            3309 { 'DNS_ROW_NOT_FOUND', 'not-found', 'error', 'after-fix', 'WDNS domain row ID does not exist' }
            3310 { 'DNS_ROW_UPDATE_FAILED', 'failed', 'error', 'after-fix', 'WDNS domain row update failed' }
            3311 { 'DNS_DOMAIN_COPY_FAILED', 'failed', 'error', 'after-fix', 'WDNS domain copy failed' }
            3312 { 'DNS_NEW_DOMAIN_EXISTS', 'already-exists', 'error', 'never', 'WDNS new domain exists' }
            4000 { 'INTERNAL_ERROR', 'internal', 'error', 'later', 'Internal error' }
            4001 { 'INTERNAL_EXCEPTION', 'internal', 'error', 'later', 'Internal exception' }
            4002 { 'CREDIT_DEDUCTION_FAILED', 'billing', 'error', 'after-fix', "Billing error $([char]0x2013) credit deduction failed" }
            4003 { 'BILLING_FAILED', 'billing', 'error', 'after-fix', "Billing error $([char]0x2013) billing failed" }
            4201 { 'DOMAIN_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain check failed, try again later' }
            4202 { 'CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'error', 'later', 'Contact owner_c is not available, try again later' }
            4203 { 'CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'error', 'later', 'Contact admin_c is not available, try again later' }
            4204 { 'NSSET_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'error', 'later', 'NSSET is not available, try again later' }
            4205 { 'DOMAIN_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain info failed, try again later' }
            4206 { 'DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain transfer check failed, try again later' }
            4207 { 'DOMAIN_CREATE_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain create failed, try again later' }
            4208 { 'DOMAIN_RENEW_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain renew failed, try again later' }
            4209 { 'DOMAIN_TRANSFER_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain transfer failed, try again later' }
            4210 { 'DOMAIN_UPDATE_DNS_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain update DNS failed, try again later' }
            4211 { 'CONTACT_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Contact check failed, try again later' }
            4212 { 'CONTACT_TEMPORARILY_UNAVAILABLE', 'temporary-failure', 'error', 'later', 'Contact is not available, try again later' }
            4213 { 'CONTACT_CREATE_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Contact create failed, try again later' }
            4214 { 'DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Domain send auth info failed, try again later' }
            4215 { 'CONTACT_UPDATE_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Contact update failed, try again later' }
            4216 { 'CONTACT_TRANSFER_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Contact transfer failed, try again later' }
            4217 { 'CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'Contact send auth info failed, try again later' }
            4218 { 'NSSET_CHECK_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'NSSET check failed, try again later' }
            4219 { 'NSSET_CREATE_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'NSSET create failed, try again later' }
            4220 { 'NSSET_UPDATE_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'NSSET update failed, try again later' }
            4221 { 'NSSET_TRANSFER_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'NSSET transfer failed, try again later' }
            4222 { 'NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED', 'temporary-failure', 'error', 'later', 'NSSET send auth info failed, try again later' }
            5000 { 'FATAL_ERROR', 'internal', 'error', 'later', 'Fatal error' }
            5001 { 'INTERNAL_AUTHENTICATION_ERROR', 'internal', 'error', 'later', 'Internal authentication error' }
            5002 { 'INTERNAL_PRICING_ERROR', 'internal', 'error', 'later', 'Internal pricing error' }
            5003 { 'OUT_OF_SERVICE', 'internal', 'error', 'later', 'Out of order' }
            default { $null, $null, $groupOutcome, 'never', $null }
        }

        [pscustomobject]@{
            Code        = $Code
            Name        = $name
            Group       = $group
            Kind        = $kind
            Outcome     = $outcome
            Retry       = $retry
            Message     = $message
            IsSuccess   = $outcome -eq 'success'
            IsRetryable = $retry -eq 'later'
        }
    }
}
