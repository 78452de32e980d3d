# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 the wapi-codes authors
# WAPI response codes, version 1.0.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# All WAPI codes, and what a program can do about them. Read this file with the
# command `.` in any POSIX shell.
#
# https://kb.wedos.global/wapi-codes/
#
# Each function takes a number and, where it matters, the command that was answered
# with it. It prints one fact, or fails and prints nothing. Unlisted numbers can
# appear at any time: they have the group and the outcome of their range, and are
# never retried.

# Programs that read this file use the constants. Odd characters in texts are intended.
# shellcheck shell=sh disable=SC2034,SC1003,SC1112,SC2016

# OK
#
# In contact-check: Contact name is available
#
# In contact-send-auth-info, domain-send-auth-info, nsset-send-auth-info: The
# authorization code was sent by e-mail
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
WAPI_CODE_OK=1000

# Request pending
#
# Do not send the request again. Wait for the notification that carries the
# result; from the poll queue you get it with poll-req.
WAPI_CODE_REQUEST_PENDING=1001

# Notification acquired
#
# Treat it as success: the notification is marked as read and poll-req will
# offer the next one.
WAPI_CODE_NOTIFICATION_ACKNOWLEDGED=1002

# Empty notifications queue
#
# Nothing is wrong: there is no unread notification. Ask again at your usual
# interval.
WAPI_CODE_NOTIFICATION_QUEUE_EMPTY=1003

# Domain transferred out
#
# The domain is no longer in your account. Remove it from your records, stop
# renewing it at WEDOS and acknowledge the notification with poll-ack.
WAPI_CODE_DOMAIN_TRANSFERRED_OUT=1200

# Request parse error
#
# Check that the request is valid JSON or XML and that it is sent in a POST
# parameter named request.
#
# In EPP (RFC 5730), 2000 means something else: Unknown command
WAPI_CODE_REQUEST_PARSE_ERROR=2000

# Invalid request – required parameter missing: user
#
# Set user to the login of your WEDOS customer account.
#
# Parameter: user
#
# In EPP (RFC 5730), 2001 means something else: Command syntax error
WAPI_CODE_PARAMETER_MISSING_USER=2001

# Invalid request – required parameter missing: auth
#
# Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the
# current hour in Prague as two digits.
#
# Parameter: auth
#
# In EPP (RFC 5730), 2002 means something else: Command use error
WAPI_CODE_PARAMETER_MISSING_AUTH=2002

# Invalid request – required parameter missing: command
#
# Set command to the name of a command, for example ping.
#
# Parameter: command
#
# In EPP (RFC 5730), 2003 means something else: Required parameter missing
WAPI_CODE_PARAMETER_MISSING_COMMAND=2003

# Invalid request – only one data element is allowed
#
# Put all parameters of the command into one data element and send each command
# as a request of its own.
#
# In EPP (RFC 5730), 2004 means something else: Parameter value range error
WAPI_CODE_MULTIPLE_DATA_ELEMENTS=2004

# Invalid request – clTRID parameter is too long
#
# Shorten clTRID, or leave it out.
#
# Parameter: clTRID
#
# In EPP (RFC 5730), 2005 means something else: Parameter value syntax error
WAPI_CODE_CLTRID_TOO_LONG=2005

# Requests limit exceeded
#
# Stop sending requests and wait until the hour is over. One account may send
# 1,000 requests an hour, and requests beyond the limit count as invalid, which
# gets the IP address blocked (2052).
#
# Limit: 1,000 requests per account and hour
WAPI_CODE_REQUEST_LIMIT_EXCEEDED=2006

# Invalid request – maximum request size exceeded
#
# Split the request into several smaller ones.
WAPI_CODE_REQUEST_TOO_LARGE=2007

# Invalid request – request is too complex
#
# Simplify the structure of the data, mainly its nesting and its number of
# items.
WAPI_CODE_REQUEST_TOO_COMPLEX=2008

# Invalid request – request is empty
#
# Check that your client really sends the request in a POST parameter named
# request.
WAPI_CODE_REQUEST_EMPTY=2009

# Unknown command
#
# Check the spelling of the command against its documentation.
#
# Parameter: command
WAPI_CODE_COMMAND_UNKNOWN=2010

# Command disabled
#
# Do not use the command, or ask customer support whether it can be enabled for
# your account.
#
# Parameter: command
WAPI_CODE_COMMAND_DISABLED=2011

# Authentication failure
#
# Do not repeat the request: repeated failures get your IP address blocked
# (2052). Check the login, the WAPI password and how the auth string is
# computed: it contains the current hour in Prague, so check the clock and time
# zone of your server too.
WAPI_CODE_AUTHENTICATION_FAILED=2050

# Access not allowed from this IP address
#
# Allow the IP address of your server for WAPI in the customer administration,
# and its IPv6 address too if it has one. Until then send no further requests:
# each of them counts as invalid.
WAPI_CODE_IP_NOT_ALLOWED=2051

# IP address temporarily blocked due to too many failed requests
#
# Stop sending requests from this IP address and wait: each further invalid
# request lengthens the block. Meanwhile find and fix the request that keeps
# failing.
#
# Limit: a number of requests per IP address, in a window of unknown length
WAPI_CODE_IP_BLOCKED=2052

# Required parameter missing
#
# Compare the parameters with the documentation of the command; the code does
# not say which one is missing.
#
# In EPP (RFC 5730), 2100 means something else: Unimplemented protocol version
WAPI_CODE_PARAMETER_MISSING=2100

# Parameters mismatch
#
# Compare the names, types and values of all parameters with the documentation
# of the command, and leave out those that it does not know.
#
# In EPP (RFC 5730), 2101 means something else: Unimplemented command
WAPI_CODE_PARAMETER_MISMATCH=2101

# Invalid request – input data encoding mismatch
#
# Send the request in UTF-8 and check that all texts in it really are UTF-8.
#
# In EPP (RFC 5730), 2102 means something else: Unimplemented option
WAPI_CODE_REQUEST_ENCODING_MISMATCH=2102

# Notification polling not allowed for this account
#
# In the WAPI settings of the customer administration, choose the poll queue as
# the way to receive notifications.
WAPI_CODE_NOTIFICATION_POLLING_NOT_ALLOWED=2150

# Notification does not exist
#
# The notification was probably acknowledged already. Go on with poll-req and
# use the ID that it returns.
#
# Parameter: id
WAPI_CODE_NOTIFICATION_NOT_FOUND=2151

# Unsupported TLD
#
# Check the spelling of the TLD. If it is right, this command cannot be used for
# domains under it.
#
# In contact-check, contact-create, contact-info, contact-send-auth-info,
# contact-transfer, contact-update, nsset-check, nsset-create, nsset-info,
# nsset-send-auth-info, nsset-transfer, nsset-update: Invalid TLD
#
# In EPP (RFC 5730), 2201 means something else: Authorization error
WAPI_CODE_UNSUPPORTED_TLD=2201

# Invalid or unsupported domain name format
#
# Send the bare domain name such as example.cz, without a protocol, a path,
# spaces or a trailing dot.
#
# In EPP (RFC 5730), 2202 means something else: Invalid authorization
# information
WAPI_CODE_DOMAIN_NAME_INVALID=2202

# Invalid period
#
# Choose a period that the TLD allows: domain-tld-period-check tells whether it
# does.
#
# Parameter: period
#
# In domain-renew: Invalid renewal period
#
# In domain-tld-period-check: The TLD does not allow this period
#
# In wgp-domain-create: Invalid period_id
WAPI_CODE_PARAMETER_INVALID_PERIOD=2203

# Invalid request – required parameter missing: owner_c
#
# Set owner_c to the name of the contact of the holder. If there is none, create
# it with contact-create.
#
# Parameter: owner_c
WAPI_CODE_PARAMETER_MISSING_OWNER_C=2204

# Invalid request – required parameter missing: domain
#
# Send the domain in the parameter that the command expects: in domain for DNS
# rows and WEDOS Protection, elsewhere in name.
#
# Parameter: domain
WAPI_CODE_PARAMETER_MISSING_DOMAIN=2205

# Invalid request – internal error
#
# Check with wgp-services-list and account-list whether the order was carried
# out and paid before you send it again. If the error persists, contact customer
# support.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_DOMAIN_REQUEST_INTERNAL_ERROR=2206

# Invalid request – invalid format: owner_c
#
# Check the spelling of the contact in owner_c.
#
# Parameter: owner_c
#
# In contact-update: Invalid contact name format
WAPI_CODE_PARAMETER_INVALID_OWNER_C=2207

# Invalid request – invalid format: admin_c
#
# Check the spelling of the contact in admin_c.
#
# Parameter: admin_c
WAPI_CODE_PARAMETER_INVALID_ADMIN_C=2208

# Invalid request – invalid format: nsset
#
# Check the spelling of the NSSET.
#
# Parameter: nsset
#
# In nsset-info, nsset-send-auth-info, nsset-transfer, nsset-update: Invalid
# NSSET name format
WAPI_CODE_PARAMETER_INVALID_NSSET=2209

# Invalid request – invalid format: dns
#
# Put each DNS server into an element named server, with at least its name; in
# JSON number these elements (server1, server2). For a .cz domain send nsset
# instead, or an empty dns for the servers of WEDOS.
#
# Parameter: dns
WAPI_CODE_PARAMETER_INVALID_DNS=2210

# Invalid request – too many DNS servers
#
# List fewer DNS servers.
#
# Parameter: dns
WAPI_CODE_TOO_MANY_DNS_SERVERS=2211

# Invalid request – required parameter missing: nsset
#
# Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers
# of WEDOS.
#
# Parameter: nsset
WAPI_CODE_PARAMETER_MISSING_NSSET=2212

# Invalid request – required parameter missing: dns
#
# Send either dns, with each DNS server in an element named server, or nsset
# (.cz domains only). An empty dns sets the DNS servers of WEDOS.
#
# Parameter: dns
WAPI_CODE_PARAMETER_MISSING_DNS=2213

# Invalid request – duplicate DNS entry
#
# List each DNS server only once.
#
# Parameter: dns
WAPI_CODE_DUPLICATE_DNS_SERVER=2214

# Invalid request – required parameter missing: auth info
#
# Send the authorization code of the object. You get it from its current
# registrar or holder.
#
# Parameter: auth_info
WAPI_CODE_PARAMETER_MISSING_AUTH_INFO=2215

# Invalid or unsupported contact name format
#
# Check the name of the contact. For .cz use only capital letters A to Z, digits
# and hyphens.
#
# In nsset-create, nsset-update: Invalid format of the technical contact
WAPI_CODE_CONTACT_NAME_INVALID=2216

# Invalid request – invalid contact data
#
# Check all data of the contact against the rules of the TLD; the code does not
# say which item is wrong.
WAPI_CODE_CONTACT_DATA_INVALID=2217

# Invalid request – contact identifier is created automatically
#
# Leave cname out or empty: contact-create generates the name and returns it.
#
# Parameter: cname
WAPI_CODE_CONTACT_NAME_AUTO_GENERATED=2218

# Invalid request – required parameter missing: company
#
# Fill in the name of the company. contact-update needs all of the contact’s
# data, not only what changes.
#
# Parameter: company
WAPI_CODE_PARAMETER_MISSING_COMPANY=2219

# Invalid request – required parameter missing: fname
#
# Fill in the first name. contact-update needs all of the contact’s data, not
# only what changes.
#
# Parameter: fname
WAPI_CODE_PARAMETER_MISSING_FNAME=2220

# Invalid request – required parameter missing: lname
#
# Fill in the last name. contact-update needs all of the contact’s data, not
# only what changes.
#
# Parameter: lname
WAPI_CODE_PARAMETER_MISSING_LNAME=2221

# Invalid request – required parameter missing: email
#
# Fill in an existing e-mail address. contact-update needs all of the contact’s
# data, not only what changes.
#
# Parameter: email
WAPI_CODE_PARAMETER_MISSING_EMAIL=2222

# Invalid request – invalid format: email
#
# Send the address of an existing mailbox: WAPI checks that it exists.
#
# Parameter: email
#
# In wg-members-create, wg-members-show: Invalid email format or the address
# does not exist
WAPI_CODE_PARAMETER_INVALID_EMAIL=2223

# Invalid request – required parameter missing: email2
#
# Fill in an existing e-mail address. contact-update needs all of the contact’s
# data, not only what changes.
#
# Parameter: email2
WAPI_CODE_PARAMETER_MISSING_EMAIL2=2224

# Invalid request – invalid format: email2
#
# Send the address of an existing mailbox: WAPI checks that it exists.
#
# Parameter: email2
WAPI_CODE_PARAMETER_INVALID_EMAIL2=2225

# Invalid request – required parameter missing: phone
#
# Fill in the phone number with its country code. contact-update needs all of
# the contact’s data, not only what changes.
#
# Parameter: phone
WAPI_CODE_PARAMETER_MISSING_PHONE=2226

# Invalid request – invalid format: phone
#
# Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
#
# Parameter: phone
WAPI_CODE_PARAMETER_INVALID_PHONE=2227

# Invalid request – required parameter missing: fax
#
# Fill in the fax number with its country code. contact-update needs all of the
# contact’s data, not only what changes.
#
# Parameter: fax
WAPI_CODE_PARAMETER_MISSING_FAX=2228

# Invalid request – invalid format: fax
#
# Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.
#
# Parameter: fax
WAPI_CODE_PARAMETER_INVALID_FAX=2229

# Invalid request – required parameter missing: ic
#
# Fill in the company registration number (IČO in Czech). contact-update needs
# all of the contact’s data, not only what changes.
#
# Parameter: ic
WAPI_CODE_PARAMETER_MISSING_IC=2230

# Invalid request – invalid format: ic
#
# Check the company registration number (IČO in Czech).
#
# Parameter: ic
WAPI_CODE_PARAMETER_INVALID_IC=2231

# Invalid request – required parameter missing: dic
#
# Fill in the tax identification number (DIČ in Czech). contact-update needs all
# of the contact’s data, not only what changes.
#
# Parameter: dic
WAPI_CODE_PARAMETER_MISSING_DIC=2232

# Invalid request – invalid format: dic
#
# Check the tax identification number (DIČ in Czech).
#
# Parameter: dic
WAPI_CODE_PARAMETER_INVALID_DIC=2233

# Invalid request – required parameter missing: addr_street
#
# Fill in the street. contact-update needs all of the contact’s data, not only
# what changes.
#
# Parameter: addr_street
WAPI_CODE_PARAMETER_MISSING_ADDR_STREET=2234

# Invalid request – required parameter missing: addr_city
#
# Fill in the city. contact-update needs all of the contact’s data, not only
# what changes.
#
# Parameter: addr_city
WAPI_CODE_PARAMETER_MISSING_ADDR_CITY=2235

# Invalid request – required parameter missing: addr_zip
#
# Fill in the postal code. contact-update needs all of the contact’s data, not
# only what changes.
#
# Parameter: addr_zip
WAPI_CODE_PARAMETER_MISSING_ADDR_ZIP=2236

# Invalid request – required parameter missing: addr_country
#
# Fill in the two-letter ISO code of the country in lower case. contact-update
# needs all of the contact’s data, not only what changes.
#
# Parameter: addr_country
WAPI_CODE_PARAMETER_MISSING_ADDR_COUNTRY=2237

# Invalid request – invalid format: addr_country
#
# Send the two-letter ISO code of the country in lower case, for example cz.
#
# Parameter: addr_country
WAPI_CODE_PARAMETER_INVALID_ADDR_COUNTRY=2238

# Invalid request – required parameter missing: addr_state
#
# Fill in the state or region, not the country. contact-update needs all of the
# contact’s data, not only what changes.
#
# Parameter: addr_state
WAPI_CODE_PARAMETER_MISSING_ADDR_STATE=2239

# Invalid request – required parameter missing in other data
#
# Look up which additional data the TLD requires and fill them in.
WAPI_CODE_PARAMETER_MISSING_IN_OTHER_DATA=2240

# Invalid request – invalid format in other data
#
# Check the additional data that the TLD requires.
WAPI_CODE_PARAMETER_INVALID_IN_OTHER_DATA=2241

# Invalid request – invalid status
#
# Check status: of the commands that the vendor describes, only domains-list
# takes it.
#
# Parameter: status
WAPI_CODE_PARAMETER_INVALID_STATUS=2242

# Invalid request – function SendAuthInfo is not allowed for this domain
#
# The authorization code cannot be sent by this command. Ask customer support
# how to get it.
#
# In contact-send-auth-info: Sending the authorization code is not allowed for
# this contact
#
# In nsset-send-auth-info: Sending the authorization code is not allowed for
# this NSSET
WAPI_CODE_SEND_AUTH_INFO_UNSUPPORTED=2243

# Invalid request – contact transfer is not allowed for this TLD
#
# Create a contact of your own with contact-create and use that one.
WAPI_CODE_CONTACT_TRANSFER_UNSUPPORTED=2244

# Invalid request – rules agree missing
#
# Set rules to the first and last name of the person who agreed to the terms of
# WEDOS and of the registry, typically the holder of the domain.
#
# Parameter: rules
WAPI_CODE_PARAMETER_MISSING_RULES=2245

# Invalid request – invalid format: rules agree
#
# Set rules to the first and last name of the person who agreed to the terms of
# WEDOS and of the registry, typically the holder of the domain.
#
# Parameter: rules
WAPI_CODE_PARAMETER_INVALID_RULES=2246

# Invalid or unsupported NSSET name format
#
# Check the spelling of the NSSET.
#
# Parameter: name
WAPI_CODE_NSSET_NAME_INVALID=2247

# Invalid request – invalid NSSET data
#
# Check the DNS servers and the technical contact of the NSSET; the code does
# not say which item is wrong.
WAPI_CODE_NSSET_DATA_INVALID=2248

# Invalid request – NSSET transfer is not allowed for this TLD
#
# Check tld: only .cz domains use NSSETs.
WAPI_CODE_NSSET_TRANSFER_UNSUPPORTED=2249

# Invalid request – domain check – max. query hour limit exceeded
#
# Wait until the hour is over. One account may send 100 domain availability
# requests an hour, shared by domain-check, domain-create and
# domain-transfer-check; other commands are not affected. Until then each
# attempt counts as an invalid request, and too many of those get your IP
# address blocked (2052). The code does not say whether the domain is free.
#
# Limit: 100 requests per account and hour, together for domain-check,
# domain-create, domain-transfer-check
WAPI_CODE_DOMAIN_CHECK_LIMIT_EXCEEDED=2250

# Invalid request – domain check failed, try again later
#
# Wait a while and check the domain again: a few times at most, with increasing
# pauses. Each check counts towards the hourly limit (2250). The code does not
# say whether the domain is free.
WAPI_CODE_DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED=2251

# Invalid request – domain transfer check – max. query hour limit exceeded
#
# Wait until the hour is over. One account may send 100 domain availability
# requests an hour, shared by domain-check, domain-create and
# domain-transfer-check; other commands are not affected. Until then each
# attempt counts as an invalid request, and too many of those get your IP
# address blocked (2052). The code does not say whether the transfer is
# possible.
#
# Limit: 100 requests per account and hour, together for domain-check,
# domain-create, domain-transfer-check
WAPI_CODE_DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED=2252

# Invalid request – invalid format: addr_zip
#
# Check the postal code, and that it fits the country.
#
# Parameter: addr_zip
WAPI_CODE_PARAMETER_INVALID_ADDR_ZIP=2253

# Invalid KEYSET name
#
# Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a
# KEYSET.
#
# Parameter: keyset
WAPI_CODE_KEYSET_NAME_INVALID=2264

# DNSSEC is not supported
#
# DNSSEC cannot be set for this domain by this command. Ask customer support if
# you need it.
WAPI_CODE_DNSSEC_UNSUPPORTED=2265

# Unsupported action for secondary domain
#
# Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only
# for a domain that is primary in WEDOS DNS.
#
# Parameter: keyset
WAPI_CODE_KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN=2266

# Unsupported action for primary domain
#
# Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own
# KEYSET works only for a domain that is secondary in WEDOS DNS or does not use
# it.
#
# Parameter: keyset
WAPI_CODE_KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN=2267

# An unpaid new period already exists
#
# A renewal of the domain is already ordered but not paid. Either pay that order
# in the customer administration and do not renew again, or cancel the order
# there and renew through WAPI.
WAPI_CODE_DOMAIN_UNPAID_PERIOD_EXISTS=2269

# Invalid IP address format
#
# Check all addresses in upstream_ips: they are IP addresses, not host names.
#
# Parameter: upstream_ips
WAPI_CODE_PARAMETER_INVALID_UPSTREAM_IPS=2272

# Invalid variant
#
# Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).
#
# Parameter: variant_id
WAPI_CODE_PARAMETER_INVALID_VARIANT_ID=2273

# Internal error – missing user_id
#
# Do not repeat the request: each time it counts as invalid. You do not send
# user_id, so there is nothing to correct; give customer support the svTRID of
# the answer.
WAPI_CODE_INTERNAL_USER_ID_MISSING=2274

# Internal error – user not found
#
# Do not repeat the request: each time it counts as invalid. Give customer
# support the svTRID of the answer.
WAPI_CODE_INTERNAL_USER_NOT_FOUND=2275

# Unsupported TLD or maximal domain level exceeded
#
# Check the TLD, or order the service for a domain with fewer levels.
#
# Parameter: domain
WAPI_CODE_UNSUPPORTED_TLD_OR_DOMAIN_LEVEL=2276

# Not allowed to explicitly prepend www. to the domain name
#
# Send the domain without www. at its beginning.
#
# Parameter: domain
WAPI_CODE_DOMAIN_NAME_HAS_WWW_PREFIX=2277

# Domain name cannot be used – there is a service with this domain name
#
# Check with wgp-services-list whether the service is yours: an earlier order
# may have succeeded. If it is, use it; otherwise choose another domain name.
WAPI_CODE_DOMAIN_NAME_USED_BY_SERVICE=2278

# Credit account is locked
#
# Find out in the customer administration or from customer support why the
# credit account is locked. Send the order again only once it is unlocked.
WAPI_CODE_CREDIT_ACCOUNT_LOCKED=2279

# Credit account active
#
# Check the state of the credit account in the customer administration, and with
# account-list that nothing was charged, before you send the order again.
WAPI_CODE_CREDIT_ACCOUNT_ACTIVE=2280

# Inactive credit account
#
# Activate the credit account in the customer administration; WAPI takes all
# payments from it.
WAPI_CODE_CREDIT_ACCOUNT_INACTIVE=2281

# Invalid credit account currency
#
# Check that the credit account is kept in the currency in which the service is
# charged.
WAPI_CODE_CREDIT_ACCOUNT_CURRENCY_INVALID=2282

# Invalid amount or insufficient credit
#
# Compare the credit (credit-info) with the price of the service. If it is too
# low, top up the credit and send the order again.
WAPI_CODE_AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT=2283

# Credit account information error
#
# Check with account-list whether a payment was taken, and with
# wgp-services-list whether the service was created. Send the order again only
# if neither is the case.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_CREDIT_ACCOUNT_INFORMATION_ERROR=2284

# Incorrect VAT settings
#
# Correct the tax data of your account in the customer administration.
WAPI_CODE_VAT_SETTINGS_INVALID=2285

# Credit account – internal error
#
# Check with account-list whether a payment was taken, and with
# wgp-services-list whether the service was created. Send the order again only
# if neither is the case.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_CREDIT_ACCOUNT_INTERNAL_ERROR=2286

# Credit account – activity has not been added to the credit account
#
# Check with account-list whether a payment was taken, and with
# wgp-services-list whether the service was created. Send the order again only
# if neither is the case.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED=2290

# Domain already exists for this customer account in the WGP API
#
# Do not order again: the domain is already in WEDOS Protection under your
# account.
WAPI_CODE_WGP_DOMAIN_EXISTS=2291

# Domain not found for this customer account in the WGP API
#
# Look the domain up with wgp-services-list, or add it with wgp-domain-create.
WAPI_CODE_WGP_DOMAIN_NOT_FOUND=2292

# Unable to get the credit balance on the credit account
#
# Check with account-list whether a payment was taken, and with
# wgp-services-list whether the service was created. Send the order again only
# if neither is the case.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_CREDIT_ACCOUNT_BALANCE_UNAVAILABLE=2293

# Unable to retrieve service price
#
# Check that variant_id and period_id exist. Before you send the order again,
# check with account-list and wgp-services-list that nothing was paid or
# created.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_WGP_SERVICE_PRICE_UNAVAILABLE=2294

# Unable to create domain in WGP. The payment has been cancelled.
#
# Check with account-list that the payment was returned, and with
# wgp-services-list that the service does not exist, before you send the order
# again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_WGP_DOMAIN_CREATE_FAILED=2295

# Credit account movement cannot be cancelled
#
# Do not send the order again yet. Check the movements on the credit account
# (account-list), and contact customer support if a payment for a service that
# you did not get remains there.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED=2296

# Invalid request – WDNS domain – invalid type format
#
# Set type to primary or secondary.
#
# Parameter: type
#
# In EPP (RFC 5730), 2301 means something else: Object not pending transfer
WAPI_CODE_DNS_DOMAIN_TYPE_INVALID=2301

# Invalid request – WDNS domain – required parameter missing: primary_ip
#
# Send the IP address of the primary DNS server: a secondary domain needs it.
#
# Parameter: primary_ip
#
# In EPP (RFC 5730), 2302 means something else: Object exists
WAPI_CODE_PARAMETER_MISSING_PRIMARY_IP=2302

# Invalid request – WDNS domain – invalid primary_ip format
#
# Send the IP address of the primary DNS server, not its name.
#
# Parameter: primary_ip
#
# In EPP (RFC 5730), 2303 means something else: Object does not exist
WAPI_CODE_PARAMETER_INVALID_PRIMARY_IP=2303

# Invalid request – WDNS domain – invalid axfr_enabled format
#
# Set axfr_enabled to 0 or 1.
#
# Parameter: axfr_enabled
#
# In EPP (RFC 5730), 2304 means something else: Object status prohibits
# operation
WAPI_CODE_PARAMETER_INVALID_AXFR_ENABLED=2304

# Invalid request – WDNS domain – required parameter missing: axfr_ips
#
# List the IP addresses that may transfer the zone, or set axfr_enabled to 0.
#
# Parameter: axfr_ips
#
# In EPP (RFC 5730), 2305 means something else: Object association prohibits
# operation
WAPI_CODE_PARAMETER_MISSING_AXFR_IPS=2305

# Invalid request – WDNS domain – invalid axfr_ips format
#
# List the IP addresses that may transfer the zone, each in an element named ip.
#
# Parameter: axfr_ips
#
# In EPP (RFC 5730), 2306 means something else: Parameter value policy error
WAPI_CODE_PARAMETER_INVALID_AXFR_IPS=2306

# Invalid request – WDNS domain – invalid ns format
#
# Check ns, or leave it out: the documentation of dns-domain-add does not
# describe it.
#
# Parameter: ns
#
# In EPP (RFC 5730), 2308 means something else: Data management policy violation
WAPI_CODE_PARAMETER_INVALID_NS=2308

# Invalid request – WDNS domain – invalid rdtype format
#
# Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.
#
# Parameter: type
WAPI_CODE_DNS_ROW_RDTYPE_INVALID=2309

# Invalid request – WDNS domain – rows count limit reached
#
# Delete rows of the domain that are no longer needed. Waiting does not help.
WAPI_CODE_DNS_ROW_LIMIT_REACHED=2310

# Invalid request – WDNS domain – invalid name format
#
# Set name to the part in front of the domain only, such as www; leave it empty
# for the domain itself.
#
# Parameter: name
WAPI_CODE_DNS_ROW_NAME_INVALID=2311

# Invalid request – WDNS domain – invalid name format for this rdtype
#
# Check name against type: not every record type allows every name.
#
# Parameter: name
WAPI_CODE_DNS_ROW_NAME_INVALID_FOR_RDTYPE=2312

# Invalid request – WDNS domain – invalid CNAME for this name
#
# A CNAME is not allowed at the domain itself or alongside other records of the
# same name. Delete those records, or use another type.
WAPI_CODE_DNS_ROW_CNAME_INVALID_FOR_NAME=2313

# Invalid request – WDNS domain – invalid rdata format for this rdtype
#
# Check rdata against the record type: an A record takes an IPv4 address, an
# AAAA record an IPv6 address, a CNAME a host name.
#
# Parameter: rdata
WAPI_CODE_DNS_ROW_RDATA_INVALID_FOR_RDTYPE=2314

# Invalid request – WDNS domain – invalid TTL
#
# Use the TTL that the existing rows with the same name and type have, or change
# their TTL first.
#
# Parameter: ttl
#
# In dns-row-add, dns-row-update: TTL is invalid or differs from the TTL of the
# existing row
WAPI_CODE_DNS_ROW_TTL_INVALID=2315

# Invalid request – WDNS domain – this row exists
#
# A row with this data is already there: read the rows with dns-rows-list.
#
# In dns-row-add: This row is already there
#
# In dns-row-update: Another row already has this data
WAPI_CODE_DNS_ROW_EXISTS=2316

# Invalid request – WDNS domain – invalid TTL limit
#
# Choose a usual TTL, for example 1800 seconds.
#
# Parameter: ttl
WAPI_CODE_DNS_ROW_TTL_OUT_OF_RANGE=2317

# Invalid request – WDNS domain – unsupported action for secondary domain
#
# A secondary domain takes its rows from the primary DNS server. Read and change
# them there.
WAPI_CODE_DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN=2318

# Invalid request – WDNS domain – unsupported action for primary domain
#
# Use the command only for a secondary domain. Changes of a primary domain are
# saved by dns-domain-commit.
WAPI_CODE_DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN=2319

# Invalid request – WDNS domain – invalid or unsupported new domain name format
#
# Send the bare domain in name_new, for example example.cz.
#
# Parameter: name_new
WAPI_CODE_DNS_NEW_DOMAIN_NAME_INVALID=2320

# Invalid request – WDNS domain – unsupported TLD of new domain name
#
# Check the spelling of the TLD in name_new.
#
# Parameter: name_new
WAPI_CODE_DNS_NEW_DOMAIN_TLD_UNSUPPORTED=2321

# Invalid request – WDNS domain – maximum user domains count exceeded
#
# Delete domains from WEDOS DNS that are no longer needed, or ask customer
# support for a higher limit. Waiting does not help.
WAPI_CODE_DNS_DOMAIN_LIMIT_REACHED=2322

# Internal error – unknown response code
#
# Find out whether the request was carried out before you send it again; after
# wg-members-create use wg-members-show. If the same request fails repeatedly,
# give customer support the svTRID of the answer.
#
# Send it again only once you have found out that it was not carried out.
#
# In EPP (RFC 5730), 2400 means something else: Command failed
WAPI_CODE_INTERNAL_RESPONSE_CODE_UNKNOWN=2400

# Cannot apply template to domain
#
# Check with wgp-domain-templates-list that the template is yours and belongs to
# the plan of the domain.
WAPI_CODE_WGP_TEMPLATE_APPLY_FAILED=2401

# Invalid domain template
#
# Choose a template from wgp-domain-templates-list.
#
# Parameter: template_domain_id
WAPI_CODE_WGP_TEMPLATE_INVALID=2402

# Domain template and user mismatch
#
# Use a template of your own account; wgp-domain-templates-list lists them.
WAPI_CODE_WGP_TEMPLATE_USER_MISMATCH=2403

# Domain template and domain plan mismatch
#
# Choose a template that belongs to the plan of the domain, or change the plan
# with wgp-domain-update-subscription.
WAPI_CODE_WGP_TEMPLATE_PLAN_MISMATCH=2404

# Daily template domain limit reached
#
# Wait until the next day before you use this template again. By its text the
# limit concerns only this template.
#
# Limit: a number of requests per object and day, together for
# wgp-domain-template-replicate
WAPI_CODE_WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED=2405

# Domain/service not found
#
# Look the domain up with wgp-services-list.
WAPI_CODE_WGP_DOMAIN_OR_SERVICE_NOT_FOUND=2406

# Template domain not found
#
# Choose a template from wgp-domain-templates-list.
#
# Parameter: template_domain_id
WAPI_CODE_WGP_TEMPLATE_DOMAIN_NOT_FOUND=2407

# Missing variant_id or period_id
#
# Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1
# (monthly) or 4 (yearly).
WAPI_CODE_PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID=2408

# Service renewal failed
#
# Check with wgp-domain-info and account-list whether the service was renewed
# and paid before you send the request again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_WGP_SERVICE_RENEW_FAILED=2409

# Service not found
#
# Look the service up with wgp-services-list.
WAPI_CODE_WGP_SERVICE_NOT_FOUND=2410

# Unavailable token to rewrite DNS
#
# Change the DNS rows yourself, or give WGP access to the DNS of the domain.
# Before you repeat an order, check with wgp-services-list that it was not
# carried out.
WAPI_CODE_WGP_DNS_TOKEN_UNAVAILABLE=2411

# Failed API request to rewrite DNS
#
# Check the DNS rows of the domain: some of them may not have changed. Before
# you repeat an order, check with wgp-services-list that it was not carried out.
WAPI_CODE_WGP_DNS_REWRITE_FAILED=2412

# Request failed, WGP does not have permission to update DNS
#
# Change the DNS rows yourself, or give WGP access to the DNS of the domain.
# Before you repeat an order, check with wgp-services-list that it was not
# carried out.
WAPI_CODE_WGP_DNS_UPDATE_NOT_ALLOWED=2413

# WGP does not have a token and the user did not set the force flag in WAPI
#
# Give WGP access to the DNS of the domain, or set the force flag; first look up
# in the documentation what it does. Before you repeat an order, check with
# wgp-services-list that it was not carried out.
WAPI_CODE_WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET=2414

# Limiter value reached
#
# The code does not say which limit. It is probably one of the plan: remove
# something, or change the plan.
WAPI_CODE_WGP_LIMIT_REACHED=2415

# Invalid domain mode
#
# Set mode to ns or cname; a subdomain (third level or deeper) can use only
# cname.
#
# Parameter: mode
WAPI_CODE_WGP_DOMAIN_MODE_INVALID=2416

# Invitation not found
#
# The vendor does not explain the code. Check the address in email, and whether
# the invitation was accepted or withdrawn in the meantime.
WAPI_CODE_WG_INVITATION_NOT_FOUND=2419

# Invalid policy array
#
# Compare policies with the documentation of the command.
#
# Parameter: policies
WAPI_CODE_WG_POLICY_INVALID=2420

# Billing error – invalid currency
#
# Check that the credit account is kept in the currency in which the service is
# charged.
WAPI_CODE_BILLING_CURRENCY_INVALID=3001

# Billing error – insufficient credit
#
# Top up the credit in the customer administration and send the order again.
# credit-info shows how much is left.
WAPI_CODE_INSUFFICIENT_CREDIT=3002

# Account error – undefined contact data
#
# Fill in the contact data of your customer account in the customer
# administration.
WAPI_CODE_ACCOUNT_CONTACT_DATA_MISSING=3003

# Invalid input – from and to dates are missing
#
# Send date_from and date_to (YYYY-MM-DD).
WAPI_CODE_PARAMETER_MISSING_DATE_RANGE=3004

# Invalid input – wrong date
#
# Send date_from and date_to as YYYY-MM-DD, and date_from not later than
# date_to.
WAPI_CODE_PARAMETER_INVALID_DATE_RANGE=3005

# Domain is registered
#
# The domain is taken. If you have ordered it, check with domain-info whether it
# is yours: an earlier order may have succeeded. Otherwise choose another name.
WAPI_CODE_DOMAIN_REGISTERED=3201

# Domain is not available (unknown reason)
#
# Choose another name. The registry of the TLD may know the reason.
WAPI_CODE_DOMAIN_UNAVAILABLE_UNKNOWN_REASON=3202

# Domain is not available
#
# Choose another name for the domain.
WAPI_CODE_DOMAIN_UNAVAILABLE=3203

# Domain is not available, quarantine
#
# The domain expired or was deleted, and nobody else can register it until the
# quarantine ends. If it is yours, ask its registrar about restoring it;
# otherwise choose another name.
WAPI_CODE_DOMAIN_QUARANTINED=3204

# Domain is not available, reserved
#
# The registry has reserved this name. Choose another one, or ask the registry
# of the TLD about it.
WAPI_CODE_DOMAIN_RESERVED=3205

# Domain is not available, blocked
#
# The registry does not allow this name to be registered. Choose another one, or
# ask the registry of the TLD about it.
WAPI_CODE_DOMAIN_BLOCKED=3206

# Registered by target registrar
#
# The domain is already at WEDOS; there is nothing to transfer. Check with
# domain-info whether it is in your account. If it is not, ask customer support
# how to move it there.
WAPI_CODE_DOMAIN_REGISTERED_BY_TARGET_REGISTRAR=3207

# Transfer not allowed, expiration too close
#
# Renew the domain with its current registrar and order the transfer after that.
WAPI_CODE_DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE=3208

# Domain send auth info failed
#
# Check that the holder of the domain has a working e-mail address, or ask
# customer support for the authorization code.
WAPI_CODE_DOMAIN_SEND_AUTH_INFO_FAILED=3209

# Domain send auth info failed: domain is not available
#
# Check the spelling of the domain and that it exists in the registry.
WAPI_CODE_DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO=3210

# Contact owner_c is not available
#
# Check with contact-info that the contact exists, or create it with
# contact-create.
#
# Parameter: owner_c
WAPI_CODE_CONTACT_OWNER_C_NOT_FOUND=3211

# Contact admin_c is not available
#
# Check with contact-info that the contact exists, or create it with
# contact-create.
#
# Parameter: admin_c
WAPI_CODE_CONTACT_ADMIN_C_NOT_FOUND=3212

# Contact send auth info failed: contact is not available
#
# Check the spelling of the contact and that it exists in the registry.
WAPI_CODE_CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO=3213

# NSSET is not available
#
# Check the name of the NSSET and that it exists in the registry of the TLD.
WAPI_CODE_NSSET_NOT_FOUND=3214

# Contact send auth info failed
#
# Check that the contact has a working e-mail address, or ask customer support
# for the authorization code.
WAPI_CODE_CONTACT_SEND_AUTH_INFO_FAILED=3215

# Domain info failed
#
# Check the spelling of the domain and that it is in your account. If both are
# right, contact customer support.
WAPI_CODE_DOMAIN_INFO_FAILED=3216

# NSSET send auth info failed
#
# Check that the technical contact of the NSSET has a working e-mail address, or
# ask customer support for the authorization code.
#
# In domain-transfer-check: Domain transfer check failed, the registry could not
# be reached
WAPI_CODE_NSSET_SEND_AUTH_INFO_FAILED=3217

# Domain transfer is not possible
#
# Ask the current registrar whether the domain is locked or expired and, for a
# gTLD, whether it was registered or transferred less than 60 days ago.
WAPI_CODE_DOMAIN_TRANSFER_NOT_POSSIBLE=3218

# Domain already pending for transfer
#
# Do not order another transfer; wait until the running one ends. If you ordered
# it, its result comes as a notification.
WAPI_CODE_DOMAIN_TRANSFER_PENDING=3219

# Domain is already registered in our system
#
# The domain is already at WEDOS, so there is nothing to transfer. Check with
# domain-info whether it is in your account. If it is not, ask customer support
# how to move it there.
WAPI_CODE_DOMAIN_REGISTERED_AT_WEDOS=3220

# Domain create failed
#
# Check the contacts, the NSSET and the rules of the TLD. Before you order
# again, check with domain-info and account-list that nothing was registered or
# charged.
WAPI_CODE_DOMAIN_CREATE_FAILED=3221

# Domain open failed
#
# Check the spelling of the domain and that it is in your account. For the DNS
# commands it must also have been added to WEDOS DNS.
WAPI_CODE_DOMAIN_NOT_FOUND=3222

# Domain authentication error
#
# Check that you are using the account that the domain belongs to, and that the
# domain is spelt correctly.
#
# In dns-domain-axfr-run, dns-domain-commit, dns-domain-copy, dns-domain-info,
# dns-row-add, dns-row-detail, dns-row-update, dns-rows-list, domain-info,
# domain-send-auth-info, domain-update-keyset: The domain is not in your account
WAPI_CODE_DOMAIN_ACCESS_DENIED=3223

# Domain renew failed
#
# Check the expiration of the domain with domain-info and the payments with
# account-list before you renew again.
WAPI_CODE_DOMAIN_RENEW_FAILED=3224

# Domain update DNS failed
#
# The code does not say why. Probably the new DNS servers do not answer for the
# domain yet, or the NSSET does not exist: check both.
WAPI_CODE_DOMAIN_UPDATE_NS_FAILED=3225

# Domain transfer failed
#
# Check with domain-transfer-check whether the transfer is possible, and ask the
# current registrar why it failed. Before you order again, check with
# account-list that nothing was charged.
WAPI_CODE_DOMAIN_TRANSFER_FAILED=3226

# Domain transfer failed – authorization error
#
# Check auth_info. Get a valid authorization code from the current registrar or
# the holder and copy it exactly, including upper and lower case.
#
# Parameter: auth_info
WAPI_CODE_DOMAIN_TRANSFER_AUTHORIZATION_FAILED=3227

# Contact is not supported
#
# Do not use the contact commands for this TLD.
WAPI_CODE_CONTACT_UNSUPPORTED=3228

# Contact is not available
#
# Check the name of the contact and that it exists in the registry of the TLD.
#
# In nsset-create, nsset-send-auth-info, nsset-update: The technical contact
# could not be loaded
WAPI_CODE_CONTACT_NOT_FOUND=3229

# Contact create failed
#
# Check all data of the contact against the rules of the TLD, and whether it was
# created after all: with contact-info, or in the customer administration if
# WAPI chose the name.
WAPI_CODE_CONTACT_CREATE_FAILED=3230

# Contact is already registered
#
# If the contact is yours, use it as it is; otherwise choose another name.
WAPI_CODE_CONTACT_REGISTERED=3231

# Contact is not available (unknown reason)
#
# Choose another name for the contact.
WAPI_CODE_CONTACT_UNAVAILABLE_UNKNOWN_REASON=3232

# Contact is not available
#
# Choose another name for the contact.
WAPI_CODE_CONTACT_UNAVAILABLE=3233

# Contact is not available, quarantine
#
# Choose another name for the contact.
WAPI_CODE_CONTACT_QUARANTINED=3234

# Contact is not available, reserved
#
# Choose another name for the contact.
WAPI_CODE_CONTACT_RESERVED=3235

# Contact is not available, blocked
#
# Choose another name for the contact.
WAPI_CODE_CONTACT_BLOCKED=3236

# Contact is already registered by target registrar
#
# The contact is already at WEDOS; there is nothing to transfer.
WAPI_CODE_CONTACT_REGISTERED_BY_TARGET_REGISTRAR=3237

# Contact update – authorization error
#
# Send the authorization code of the contact in auth_info; without it you can
# change only contacts that are already authorized for your account.
# contact-send-auth-info sends it to the e-mail address of the contact.
#
# Parameter: auth_info
WAPI_CODE_CONTACT_UPDATE_AUTHORIZATION_FAILED=3238

# Contact update failed
#
# Send all of the contact’s data, not only what changes, and check it against
# the rules of the TLD.
WAPI_CODE_CONTACT_UPDATE_FAILED=3239

# Contact transfer – authorization error
#
# Check auth_info. If you do not have a valid authorization code,
# contact-send-auth-info sends it to the e-mail address of the contact.
#
# Parameter: auth_info
WAPI_CODE_CONTACT_TRANSFER_AUTHORIZATION_FAILED=3240

# Contact transfer failed
#
# Check the name of the contact, and ask its current registrar whether it may be
# transferred.
WAPI_CODE_CONTACT_TRANSFER_FAILED=3241

# NSSET is not supported
#
# Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the
# domain in dns.
WAPI_CODE_NSSET_UNSUPPORTED=3242

# NSSET is not available
#
# Choose another name for the NSSET.
WAPI_CODE_NSSET_UNAVAILABLE_FOR_CREATE=3243

# NSSET create failed
#
# Check the DNS servers and the technical contact, and with nsset-info whether
# the NSSET was created after all.
WAPI_CODE_NSSET_CREATE_FAILED=3244

# NSSET is registered
#
# If the NSSET is yours, use it as it is; otherwise choose another name.
WAPI_CODE_NSSET_REGISTERED=3245

# NSSET is not available (unknown reason)
#
# Choose another name for the NSSET.
WAPI_CODE_NSSET_UNAVAILABLE_UNKNOWN_REASON=3246

# NSSET is not available
#
# Choose another name for the NSSET.
WAPI_CODE_NSSET_UNAVAILABLE=3247

# NSSET is not available, quarantine
#
# Choose another name for the NSSET.
WAPI_CODE_NSSET_QUARANTINED=3248

# NSSET is not available, reserved
#
# Choose another name for the NSSET.
WAPI_CODE_NSSET_RESERVED=3249

# NSSET is not available, blocked
#
# Choose another name for the NSSET.
WAPI_CODE_NSSET_BLOCKED=3250

# NSSET is registered by target registrar
#
# The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise
# choose another name.
#
# In nsset-check: NSSET is already registered at WEDOS
WAPI_CODE_NSSET_REGISTERED_BY_TARGET_REGISTRAR=3251

# NSSET update – authorization error
#
# Check auth_info. If you do not have a valid authorization code,
# nsset-send-auth-info sends it to the e-mail address of the technical contact.
#
# Parameter: auth_info
WAPI_CODE_NSSET_UPDATE_AUTHORIZATION_FAILED=3252

# NSSET update failed
#
# Send the whole NSSET, not only what changes: nsset-update replaces it. Check
# its DNS servers and its technical contact.
WAPI_CODE_NSSET_UPDATE_FAILED=3254

# NSSET transfer – authorization error
#
# Check auth_info. If you do not have a valid authorization code,
# nsset-send-auth-info sends it to the e-mail address of the technical contact.
#
# Parameter: auth_info
WAPI_CODE_NSSET_TRANSFER_AUTHORIZATION_FAILED=3255

# NSSET transfer failed
#
# Check the name of the NSSET, and ask its current registrar whether it may be
# transferred.
WAPI_CODE_NSSET_TRANSFER_FAILED=3256

# NSSET send auth info failed: NSSET is not available
#
# Check the spelling of the NSSET and that it exists in the registry.
WAPI_CODE_NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO=3257

# Registry outage in progress
#
# Wait until the outage of the registry is over, then send the request again: a
# few times at most, with increasing pauses. Before you repeat an order, check
# the object and the payments (account-list): it may have been carried out.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_REGISTRY_OUTAGE=3258

# KEYSET is not available
#
# Check the name of the KEYSET and that it exists in the registry of the TLD.
#
# Parameter: keyset
WAPI_CODE_KEYSET_NOT_FOUND=3259

# A DNSSEC order is already pending
#
# Do not send another request: if the pending order is yours, the setting is
# under way. Change it again only when that order is finished.
WAPI_CODE_DNSSEC_ORDER_PENDING=3260

# DNSSEC setting failed
#
# Check keyset and the DNS servers of the domain. If both are right, contact
# customer support.
WAPI_CODE_DNSSEC_UPDATE_FAILED=3262

# Domain does not use WEDOS DNS
#
# Point the domain at the DNS servers of WEDOS with domain-update-ns, or set
# keyset to the name of your own KEYSET.
WAPI_CODE_DOMAIN_NOT_USING_WEDOS_DNS=3263

# KEYSET is blocked
#
# Use another KEYSET, or have this one unblocked.
#
# Parameter: keyset
WAPI_CODE_KEYSET_BLOCKED=3264

# WDNS domain delete failed
#
# Check with dns-domains-list whether the domain is still in WEDOS DNS.
WAPI_CODE_DNS_DOMAIN_DELETE_FAILED=3301

# WDNS domain add failed
#
# Check with dns-domains-list whether the domain was added after all. If not,
# check all parameters.
WAPI_CODE_DNS_DOMAIN_ADD_FAILED=3302

# WDNS domain exists
#
# Check with dns-domains-list whether the domain is in your account. If it is,
# go on with its rows (dns-rows-list); otherwise contact customer support.
WAPI_CODE_DNS_DOMAIN_EXISTS=3303

# WDNS domain update failed
#
# Check with dns-domain-info what the domain looks like now, then check all
# parameters.
WAPI_CODE_DNS_DOMAIN_UPDATE_FAILED=3304

# WDNS domain user locked
#
# Unlock DNS editing of this domain in the customer administration or ask
# customer support to do so, then send the request again.
WAPI_CODE_DNS_DOMAIN_LOCKED=3305

# WDNS domain is deleted
#
# If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.
WAPI_CODE_DNS_DOMAIN_DELETED=3306

# WDNS domain row add failed
#
# Check with dns-rows-list that the row is not there, check its data and add it
# again.
WAPI_CODE_DNS_ROW_ADD_FAILED=3307

# WDNS domain row delete failed
#
# Check with dns-rows-list whether the row is still there, and use the ID that
# it returns.
WAPI_CODE_DNS_ROW_DELETE_FAILED=3308

# WDNS domain row ID does not exist
#
# Read the rows again with dns-rows-list and use the ID that it returns.
#
# Parameter: row_id
WAPI_CODE_DNS_ROW_NOT_FOUND=3309

# WDNS domain row update failed
#
# Check the row with dns-row-detail. To change its name or type, delete the row
# and add a new one.
WAPI_CODE_DNS_ROW_UPDATE_FAILED=3310

# WDNS domain copy failed
#
# Check with dns-domains-list whether the new domain was added, and with
# dns-rows-list which rows it has.
WAPI_CODE_DNS_DOMAIN_COPY_FAILED=3311

# WDNS new domain exists
#
# Check with dns-rows-list whether an earlier request has copied the rows
# already. If not, change the rows of the existing domain; delete it before you
# copy only if none of its rows are needed.
#
# Parameter: name_new
WAPI_CODE_DNS_NEW_DOMAIN_EXISTS=3312

# Internal error
#
# If the request was to change something, find out whether it did so before you
# send it again; for an order check the object and the payments (account-list).
# If the error persists, give customer support the svTRID of the answer.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_INTERNAL_ERROR=4000

# Internal exception
#
# If the request was to change something, find out whether it did so before you
# send it again; for an order check the object and the payments (account-list).
# If the error persists, give customer support the svTRID of the answer.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_INTERNAL_EXCEPTION=4001

# Billing error – credit deduction failed
#
# Check with account-list whether the credit was deducted, and whether the order
# was carried out, before you send it again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_CREDIT_DEDUCTION_FAILED=4002

# Billing error – billing failed
#
# Check with account-list whether the credit was deducted, and whether the order
# was carried out, before you send it again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_BILLING_FAILED=4003

# Domain check failed, try again later
#
# Wait a while and check the domain again: a few times at most, with increasing
# pauses. Each check counts towards the hourly limit (2250). The code does not
# say whether the domain is free.
WAPI_CODE_DOMAIN_CHECK_TEMPORARILY_FAILED=4201

# Contact owner_c is not available, try again later
#
# The registry did not answer and the contact may exist: do not create it again.
# Check it with contact-info and send the request again later: a few times at
# most, with increasing pauses.
#
# Parameter: owner_c
WAPI_CODE_CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE=4202

# Contact admin_c is not available, try again later
#
# The registry did not answer and the contact may exist: do not create it again.
# Check it with contact-info and send the request again later: a few times at
# most, with increasing pauses.
#
# Parameter: admin_c
WAPI_CODE_CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE=4203

# NSSET is not available, try again later
#
# The registry did not answer and the NSSET may exist: do not create it again.
# Check it with nsset-info and send the request again later: a few times at
# most, with increasing pauses.
WAPI_CODE_NSSET_TEMPORARILY_UNAVAILABLE=4204

# Domain info failed, try again later
#
# The registry did not answer; nothing was changed. Send the request again
# later: a few times at most, with increasing pauses. The code does not say
# whether the domain exists.
WAPI_CODE_DOMAIN_INFO_TEMPORARILY_FAILED=4205

# Domain transfer check failed, try again later
#
# Wait a while and check again: a few times at most, with increasing pauses.
# Each check counts towards the hourly limit (2252). The code does not say
# whether the transfer is possible.
WAPI_CODE_DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED=4206

# Domain create failed, try again later
#
# Check with domain-info and account-list whether the domain was registered and
# paid before you order it again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_DOMAIN_CREATE_TEMPORARILY_FAILED=4207

# Domain renew failed, try again later
#
# Check with domain-info whether the expiration has moved, and with account-list
# whether the renewal was paid, before you renew again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_DOMAIN_RENEW_TEMPORARILY_FAILED=4208

# Domain transfer failed, try again later
#
# Check with domain-info or domains-list whether the transfer went through or is
# still running before you order it again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_DOMAIN_TRANSFER_TEMPORARILY_FAILED=4209

# Domain update DNS failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. A
# repeat is safe: it sets the same DNS servers.
WAPI_CODE_DOMAIN_UPDATE_NS_TEMPORARILY_FAILED=4210

# Contact check failed, try again later
#
# Wait a while and check the contact again: a few times at most, with increasing
# pauses. The code does not say whether the name is free.
WAPI_CODE_CONTACT_CHECK_TEMPORARILY_FAILED=4211

# Contact is not available, try again later
#
# The registry did not answer and the contact may exist: do not create it again.
# Check it with contact-info and send the request again later: a few times at
# most, with increasing pauses.
#
# In nsset-create, nsset-send-auth-info, nsset-update: The technical contact is
# not available, try again later
WAPI_CODE_CONTACT_TEMPORARILY_UNAVAILABLE=4212

# Contact create failed, try again later
#
# Check whether the contact was created before you create it again: with
# contact-info, or in the customer administration if WAPI chose the name. A
# repeat may create a second contact.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_CONTACT_CREATE_TEMPORARILY_FAILED=4213

# Domain send auth info failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. The
# authorization code may then come by e-mail twice: use the newer one.
WAPI_CODE_DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED=4214

# Contact update failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. A
# repeat is safe: it sets the same data. contact-info shows whether they were
# saved.
WAPI_CODE_CONTACT_UPDATE_TEMPORARILY_FAILED=4215

# Contact transfer failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. If
# it then answers 3237, the transfer went through the first time.
WAPI_CODE_CONTACT_TRANSFER_TEMPORARILY_FAILED=4216

# Contact send auth info failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. The
# authorization code may then come by e-mail twice: use the newer one.
WAPI_CODE_CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED=4217

# NSSET check failed, try again later
#
# Wait a while and check the NSSET again: a few times at most, with increasing
# pauses. The code does not say whether the name is free.
WAPI_CODE_NSSET_CHECK_TEMPORARILY_FAILED=4218

# NSSET create failed, try again later
#
# Check with nsset-info whether the NSSET was created. If it was not, create it
# again later: a few times at most, with increasing pauses.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_NSSET_CREATE_TEMPORARILY_FAILED=4219

# NSSET update failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. A
# repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.
WAPI_CODE_NSSET_UPDATE_TEMPORARILY_FAILED=4220

# NSSET transfer failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. If
# it then answers 3251, the transfer went through the first time.
WAPI_CODE_NSSET_TRANSFER_TEMPORARILY_FAILED=4221

# NSSET send auth info failed, try again later
#
# Send the request again later: a few times at most, with increasing pauses. The
# authorization code may then come by e-mail twice: use the newer one.
WAPI_CODE_NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED=4222

# Fatal error
#
# If the request was to change something, find out whether it did so before you
# send it again; for an order check the object and the payments (account-list).
# If the error persists, give customer support the svTRID of the answer.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_FATAL_ERROR=5000

# Internal authentication error
#
# Your login is not the cause (that would be 2050). Try again later: a few times
# at most, with increasing pauses. Before you repeat an order, check whether it
# was carried out.
WAPI_CODE_INTERNAL_AUTHENTICATION_ERROR=5001

# Internal pricing error
#
# Check with account-list whether anything was charged, and whether the order
# was carried out, before you send it again.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_INTERNAL_PRICING_ERROR=5002

# Out of order
#
# WAPI is not working at the moment. Pause your jobs and try again later: a few
# times at most, with increasing pauses. Before you repeat an order, check the
# object and the payments (account-list): it may have been carried out.
#
# Send it again only once you have found out that it was not carried out.
WAPI_CODE_OUT_OF_ORDER=5003

# Prints the number in a text that holds a WAPI code, listed or not: a whole
# number without a sign. Fails for any other text.
wapi_code_parse() {
  case ${1-} in
  # Spelt out, because some locales have more digits between 0 and 9.
  '' | *[!0123456789]* | 0?*) return 1 ;;
  ?????????????????*) return 1 ;;
  ????????????????) [ "$1" -le 9007199254740991 ] || return 1 ;;
  esac
  printf '%s\n' "$1"
}

# Prints the code in the text of an answer in JSON or XML, where its path is
# response.code. Fails if there is none.
wapi_code_of() {
  wapi_code_parse "$(printf '%s\n' "${1-}" | awk -v want='response.code' '
    # Cuts the first part off the answer.
    function cut(length_) {
      part = substr(answer, 1, length_)
      answer = substr(answer, length_ + 1)
    }

    # Whether the current value is the code.
    function is_wanted(  names, level) {
      for (level = 1; level <= depth; level++)
        names = names (level > 1 ? "." : "") name[level]
      return names == want
    }

    function search_json() {
      while (match(answer, /^([ \t\r\n,:]+|"([^"\\]|\\.)*"|[][{}]|[^] \t\r\n,:"[{}]+)/)) {
        cut(RLENGTH)
        if (part ~ /^[{[]/) name[++depth] = ""
        else if (part ~ /^[]}]/) depth--
        else if (part ~ /^"/ && answer ~ /^[ \t\r\n]*:/) name[depth] = substr(part, 2, length(part) - 2)
        else if (part !~ /^[ \t\r\n,:]/ && is_wanted()) {
          gsub(/"/, "", part)
          return part
        }
      }
    }

    function search_xml() {
      while (match(answer, /^([^<]+|<[^>]*>)/)) {
        if (answer ~ /^<!--/) cut(index(answer, "-->") + 2)
        else {
          cut(RLENGTH)
          if (part ~ /^<\//) depth--
          else if (part ~ /^<[^!?]/) {
            if (part !~ /\/>$/) {
              gsub(/^<|[ \t\r\n>].*$/, "", part)
              name[++depth] = part
            }
          } else if (part !~ /^</ && is_wanted()) {
            gsub(/[ \t\r\n]/, "", part)
            return part
          }
        }
      }
    }

    { answer = answer $0 "\n" }

    END {
      # What precedes the answer may be a byte order mark.
      sub(/^[^{<]*/, "", answer)
      print answer ~ /^</ ? search_xml() : search_json()
    }
  ')"
}

# Prints information about a code, one fact per line: name=OK. A text can have
# several lines.
wapi_code_info() (
  wapi_code_parse "${1-}" >/dev/null || exit 1
  echo "code=$1"
  for fact in name group kind outcome retry 'done' answer limit parameter http_status text hint; do
    if value=$("wapi_code_$fact" "$1" "${2-}"); then
      printf '%s=%s\n' "$fact" "$value"
    fi
  done
)

# Prints the name of a listed code.
wapi_code_name() {
  case ${1-} in
  1000) echo OK ;;
  1001) echo REQUEST_PENDING ;;
  1002) echo NOTIFICATION_ACKNOWLEDGED ;;
  1003) echo NOTIFICATION_QUEUE_EMPTY ;;
  1200) echo DOMAIN_TRANSFERRED_OUT ;;
  2000) echo REQUEST_PARSE_ERROR ;;
  2001) echo PARAMETER_MISSING_USER ;;
  2002) echo PARAMETER_MISSING_AUTH ;;
  2003) echo PARAMETER_MISSING_COMMAND ;;
  2004) echo MULTIPLE_DATA_ELEMENTS ;;
  2005) echo CLTRID_TOO_LONG ;;
  2006) echo REQUEST_LIMIT_EXCEEDED ;;
  2007) echo REQUEST_TOO_LARGE ;;
  2008) echo REQUEST_TOO_COMPLEX ;;
  2009) echo REQUEST_EMPTY ;;
  2010) echo COMMAND_UNKNOWN ;;
  2011) echo COMMAND_DISABLED ;;
  2050) echo AUTHENTICATION_FAILED ;;
  2051) echo IP_NOT_ALLOWED ;;
  2052) echo IP_BLOCKED ;;
  2100) echo PARAMETER_MISSING ;;
  2101) echo PARAMETER_MISMATCH ;;
  2102) echo REQUEST_ENCODING_MISMATCH ;;
  2150) echo NOTIFICATION_POLLING_NOT_ALLOWED ;;
  2151) echo NOTIFICATION_NOT_FOUND ;;
  2201) echo UNSUPPORTED_TLD ;;
  2202) echo DOMAIN_NAME_INVALID ;;
  2203) echo PARAMETER_INVALID_PERIOD ;;
  2204) echo PARAMETER_MISSING_OWNER_C ;;
  2205) echo PARAMETER_MISSING_DOMAIN ;;
  2206) echo DOMAIN_REQUEST_INTERNAL_ERROR ;;
  2207) echo PARAMETER_INVALID_OWNER_C ;;
  2208) echo PARAMETER_INVALID_ADMIN_C ;;
  2209) echo PARAMETER_INVALID_NSSET ;;
  2210) echo PARAMETER_INVALID_DNS ;;
  2211) echo TOO_MANY_DNS_SERVERS ;;
  2212) echo PARAMETER_MISSING_NSSET ;;
  2213) echo PARAMETER_MISSING_DNS ;;
  2214) echo DUPLICATE_DNS_SERVER ;;
  2215) echo PARAMETER_MISSING_AUTH_INFO ;;
  2216) echo CONTACT_NAME_INVALID ;;
  2217) echo CONTACT_DATA_INVALID ;;
  2218) echo CONTACT_NAME_AUTO_GENERATED ;;
  2219) echo PARAMETER_MISSING_COMPANY ;;
  2220) echo PARAMETER_MISSING_FNAME ;;
  2221) echo PARAMETER_MISSING_LNAME ;;
  2222) echo PARAMETER_MISSING_EMAIL ;;
  2223) echo PARAMETER_INVALID_EMAIL ;;
  2224) echo PARAMETER_MISSING_EMAIL2 ;;
  2225) echo PARAMETER_INVALID_EMAIL2 ;;
  2226) echo PARAMETER_MISSING_PHONE ;;
  2227) echo PARAMETER_INVALID_PHONE ;;
  2228) echo PARAMETER_MISSING_FAX ;;
  2229) echo PARAMETER_INVALID_FAX ;;
  2230) echo PARAMETER_MISSING_IC ;;
  2231) echo PARAMETER_INVALID_IC ;;
  2232) echo PARAMETER_MISSING_DIC ;;
  2233) echo PARAMETER_INVALID_DIC ;;
  2234) echo PARAMETER_MISSING_ADDR_STREET ;;
  2235) echo PARAMETER_MISSING_ADDR_CITY ;;
  2236) echo PARAMETER_MISSING_ADDR_ZIP ;;
  2237) echo PARAMETER_MISSING_ADDR_COUNTRY ;;
  2238) echo PARAMETER_INVALID_ADDR_COUNTRY ;;
  2239) echo PARAMETER_MISSING_ADDR_STATE ;;
  2240) echo PARAMETER_MISSING_IN_OTHER_DATA ;;
  2241) echo PARAMETER_INVALID_IN_OTHER_DATA ;;
  2242) echo PARAMETER_INVALID_STATUS ;;
  2243) echo SEND_AUTH_INFO_UNSUPPORTED ;;
  2244) echo CONTACT_TRANSFER_UNSUPPORTED ;;
  2245) echo PARAMETER_MISSING_RULES ;;
  2246) echo PARAMETER_INVALID_RULES ;;
  2247) echo NSSET_NAME_INVALID ;;
  2248) echo NSSET_DATA_INVALID ;;
  2249) echo NSSET_TRANSFER_UNSUPPORTED ;;
  2250) echo DOMAIN_CHECK_LIMIT_EXCEEDED ;;
  2251) echo DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED ;;
  2252) echo DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED ;;
  2253) echo PARAMETER_INVALID_ADDR_ZIP ;;
  2264) echo KEYSET_NAME_INVALID ;;
  2265) echo DNSSEC_UNSUPPORTED ;;
  2266) echo KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN ;;
  2267) echo KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN ;;
  2269) echo DOMAIN_UNPAID_PERIOD_EXISTS ;;
  2272) echo PARAMETER_INVALID_UPSTREAM_IPS ;;
  2273) echo PARAMETER_INVALID_VARIANT_ID ;;
  2274) echo INTERNAL_USER_ID_MISSING ;;
  2275) echo INTERNAL_USER_NOT_FOUND ;;
  2276) echo UNSUPPORTED_TLD_OR_DOMAIN_LEVEL ;;
  2277) echo DOMAIN_NAME_HAS_WWW_PREFIX ;;
  2278) echo DOMAIN_NAME_USED_BY_SERVICE ;;
  2279) echo CREDIT_ACCOUNT_LOCKED ;;
  2280) echo CREDIT_ACCOUNT_ACTIVE ;;
  2281) echo CREDIT_ACCOUNT_INACTIVE ;;
  2282) echo CREDIT_ACCOUNT_CURRENCY_INVALID ;;
  2283) echo AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT ;;
  2284) echo CREDIT_ACCOUNT_INFORMATION_ERROR ;;
  2285) echo VAT_SETTINGS_INVALID ;;
  2286) echo CREDIT_ACCOUNT_INTERNAL_ERROR ;;
  2290) echo CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED ;;
  2291) echo WGP_DOMAIN_EXISTS ;;
  2292) echo WGP_DOMAIN_NOT_FOUND ;;
  2293) echo CREDIT_ACCOUNT_BALANCE_UNAVAILABLE ;;
  2294) echo WGP_SERVICE_PRICE_UNAVAILABLE ;;
  2295) echo WGP_DOMAIN_CREATE_FAILED ;;
  2296) echo CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED ;;
  2301) echo DNS_DOMAIN_TYPE_INVALID ;;
  2302) echo PARAMETER_MISSING_PRIMARY_IP ;;
  2303) echo PARAMETER_INVALID_PRIMARY_IP ;;
  2304) echo PARAMETER_INVALID_AXFR_ENABLED ;;
  2305) echo PARAMETER_MISSING_AXFR_IPS ;;
  2306) echo PARAMETER_INVALID_AXFR_IPS ;;
  2308) echo PARAMETER_INVALID_NS ;;
  2309) echo DNS_ROW_RDTYPE_INVALID ;;
  2310) echo DNS_ROW_LIMIT_REACHED ;;
  2311) echo DNS_ROW_NAME_INVALID ;;
  2312) echo DNS_ROW_NAME_INVALID_FOR_RDTYPE ;;
  2313) echo DNS_ROW_CNAME_INVALID_FOR_NAME ;;
  2314) echo DNS_ROW_RDATA_INVALID_FOR_RDTYPE ;;
  2315) echo DNS_ROW_TTL_INVALID ;;
  2316) echo DNS_ROW_EXISTS ;;
  2317) echo DNS_ROW_TTL_OUT_OF_RANGE ;;
  2318) echo DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN ;;
  2319) echo DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN ;;
  2320) echo DNS_NEW_DOMAIN_NAME_INVALID ;;
  2321) echo DNS_NEW_DOMAIN_TLD_UNSUPPORTED ;;
  2322) echo DNS_DOMAIN_LIMIT_REACHED ;;
  2400) echo INTERNAL_RESPONSE_CODE_UNKNOWN ;;
  2401) echo WGP_TEMPLATE_APPLY_FAILED ;;
  2402) echo WGP_TEMPLATE_INVALID ;;
  2403) echo WGP_TEMPLATE_USER_MISMATCH ;;
  2404) echo WGP_TEMPLATE_PLAN_MISMATCH ;;
  2405) echo WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED ;;
  2406) echo WGP_DOMAIN_OR_SERVICE_NOT_FOUND ;;
  2407) echo WGP_TEMPLATE_DOMAIN_NOT_FOUND ;;
  2408) echo PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID ;;
  2409) echo WGP_SERVICE_RENEW_FAILED ;;
  2410) echo WGP_SERVICE_NOT_FOUND ;;
  2411) echo WGP_DNS_TOKEN_UNAVAILABLE ;;
  2412) echo WGP_DNS_REWRITE_FAILED ;;
  2413) echo WGP_DNS_UPDATE_NOT_ALLOWED ;;
  2414) echo WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET ;;
  2415) echo WGP_LIMIT_REACHED ;;
  2416) echo WGP_DOMAIN_MODE_INVALID ;;
  2419) echo WG_INVITATION_NOT_FOUND ;;
  2420) echo WG_POLICY_INVALID ;;
  3001) echo BILLING_CURRENCY_INVALID ;;
  3002) echo INSUFFICIENT_CREDIT ;;
  3003) echo ACCOUNT_CONTACT_DATA_MISSING ;;
  3004) echo PARAMETER_MISSING_DATE_RANGE ;;
  3005) echo PARAMETER_INVALID_DATE_RANGE ;;
  3201) echo DOMAIN_REGISTERED ;;
  3202) echo DOMAIN_UNAVAILABLE_UNKNOWN_REASON ;;
  3203) echo DOMAIN_UNAVAILABLE ;;
  3204) echo DOMAIN_QUARANTINED ;;
  3205) echo DOMAIN_RESERVED ;;
  3206) echo DOMAIN_BLOCKED ;;
  3207) echo DOMAIN_REGISTERED_BY_TARGET_REGISTRAR ;;
  3208) echo DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE ;;
  3209) echo DOMAIN_SEND_AUTH_INFO_FAILED ;;
  3210) echo DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO ;;
  3211) echo CONTACT_OWNER_C_NOT_FOUND ;;
  3212) echo CONTACT_ADMIN_C_NOT_FOUND ;;
  3213) echo CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO ;;
  3214) echo NSSET_NOT_FOUND ;;
  3215) echo CONTACT_SEND_AUTH_INFO_FAILED ;;
  3216) echo DOMAIN_INFO_FAILED ;;
  3217) echo NSSET_SEND_AUTH_INFO_FAILED ;;
  3218) echo DOMAIN_TRANSFER_NOT_POSSIBLE ;;
  3219) echo DOMAIN_TRANSFER_PENDING ;;
  3220) echo DOMAIN_REGISTERED_AT_WEDOS ;;
  3221) echo DOMAIN_CREATE_FAILED ;;
  3222) echo DOMAIN_NOT_FOUND ;;
  3223) echo DOMAIN_ACCESS_DENIED ;;
  3224) echo DOMAIN_RENEW_FAILED ;;
  3225) echo DOMAIN_UPDATE_NS_FAILED ;;
  3226) echo DOMAIN_TRANSFER_FAILED ;;
  3227) echo DOMAIN_TRANSFER_AUTHORIZATION_FAILED ;;
  3228) echo CONTACT_UNSUPPORTED ;;
  3229) echo CONTACT_NOT_FOUND ;;
  3230) echo CONTACT_CREATE_FAILED ;;
  3231) echo CONTACT_REGISTERED ;;
  3232) echo CONTACT_UNAVAILABLE_UNKNOWN_REASON ;;
  3233) echo CONTACT_UNAVAILABLE ;;
  3234) echo CONTACT_QUARANTINED ;;
  3235) echo CONTACT_RESERVED ;;
  3236) echo CONTACT_BLOCKED ;;
  3237) echo CONTACT_REGISTERED_BY_TARGET_REGISTRAR ;;
  3238) echo CONTACT_UPDATE_AUTHORIZATION_FAILED ;;
  3239) echo CONTACT_UPDATE_FAILED ;;
  3240) echo CONTACT_TRANSFER_AUTHORIZATION_FAILED ;;
  3241) echo CONTACT_TRANSFER_FAILED ;;
  3242) echo NSSET_UNSUPPORTED ;;
  3243) echo NSSET_UNAVAILABLE_FOR_CREATE ;;
  3244) echo NSSET_CREATE_FAILED ;;
  3245) echo NSSET_REGISTERED ;;
  3246) echo NSSET_UNAVAILABLE_UNKNOWN_REASON ;;
  3247) echo NSSET_UNAVAILABLE ;;
  3248) echo NSSET_QUARANTINED ;;
  3249) echo NSSET_RESERVED ;;
  3250) echo NSSET_BLOCKED ;;
  3251) echo NSSET_REGISTERED_BY_TARGET_REGISTRAR ;;
  3252) echo NSSET_UPDATE_AUTHORIZATION_FAILED ;;
  3254) echo NSSET_UPDATE_FAILED ;;
  3255) echo NSSET_TRANSFER_AUTHORIZATION_FAILED ;;
  3256) echo NSSET_TRANSFER_FAILED ;;
  3257) echo NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO ;;
  3258) echo REGISTRY_OUTAGE ;;
  3259) echo KEYSET_NOT_FOUND ;;
  3260) echo DNSSEC_ORDER_PENDING ;;
  3262) echo DNSSEC_UPDATE_FAILED ;;
  3263) echo DOMAIN_NOT_USING_WEDOS_DNS ;;
  3264) echo KEYSET_BLOCKED ;;
  3301) echo DNS_DOMAIN_DELETE_FAILED ;;
  3302) echo DNS_DOMAIN_ADD_FAILED ;;
  3303) echo DNS_DOMAIN_EXISTS ;;
  3304) echo DNS_DOMAIN_UPDATE_FAILED ;;
  3305) echo DNS_DOMAIN_LOCKED ;;
  3306) echo DNS_DOMAIN_DELETED ;;
  3307) echo DNS_ROW_ADD_FAILED ;;
  3308) echo DNS_ROW_DELETE_FAILED ;;
  3309) echo DNS_ROW_NOT_FOUND ;;
  3310) echo DNS_ROW_UPDATE_FAILED ;;
  3311) echo DNS_DOMAIN_COPY_FAILED ;;
  3312) echo DNS_NEW_DOMAIN_EXISTS ;;
  4000) echo INTERNAL_ERROR ;;
  4001) echo INTERNAL_EXCEPTION ;;
  4002) echo CREDIT_DEDUCTION_FAILED ;;
  4003) echo BILLING_FAILED ;;
  4201) echo DOMAIN_CHECK_TEMPORARILY_FAILED ;;
  4202) echo CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE ;;
  4203) echo CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE ;;
  4204) echo NSSET_TEMPORARILY_UNAVAILABLE ;;
  4205) echo DOMAIN_INFO_TEMPORARILY_FAILED ;;
  4206) echo DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED ;;
  4207) echo DOMAIN_CREATE_TEMPORARILY_FAILED ;;
  4208) echo DOMAIN_RENEW_TEMPORARILY_FAILED ;;
  4209) echo DOMAIN_TRANSFER_TEMPORARILY_FAILED ;;
  4210) echo DOMAIN_UPDATE_NS_TEMPORARILY_FAILED ;;
  4211) echo CONTACT_CHECK_TEMPORARILY_FAILED ;;
  4212) echo CONTACT_TEMPORARILY_UNAVAILABLE ;;
  4213) echo CONTACT_CREATE_TEMPORARILY_FAILED ;;
  4214) echo DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED ;;
  4215) echo CONTACT_UPDATE_TEMPORARILY_FAILED ;;
  4216) echo CONTACT_TRANSFER_TEMPORARILY_FAILED ;;
  4217) echo CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED ;;
  4218) echo NSSET_CHECK_TEMPORARILY_FAILED ;;
  4219) echo NSSET_CREATE_TEMPORARILY_FAILED ;;
  4220) echo NSSET_UPDATE_TEMPORARILY_FAILED ;;
  4221) echo NSSET_TRANSFER_TEMPORARILY_FAILED ;;
  4222) echo NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED ;;
  5000) echo FATAL_ERROR ;;
  5001) echo INTERNAL_AUTHENTICATION_ERROR ;;
  5002) echo INTERNAL_PRICING_ERROR ;;
  5003) echo OUT_OF_ORDER ;;
  *) return 1 ;;
  esac
}

# Prints the message of a listed code.
wapi_code_text() {
  case ${1-}:${2-} in
  1000:contact-check) printf '%s\n' 'Contact name is available' ;;
  1000:contact-send-auth-info | 1000:domain-send-auth-info | 1000:nsset-send-auth-info) printf '%s\n' 'The authorization code was sent by e-mail' ;;
  1000:domain-check) printf '%s\n' 'Domain is available for registration' ;;
  1000:domain-tld-period-check) printf '%s\n' 'The TLD allows this period' ;;
  1000:domain-transfer-check) printf '%s\n' 'Domain transfer is possible' ;;
  1000:nsset-check) printf '%s\n' 'NSSET name is available' ;;
  1000:poll-req) printf '%s\n' 'Notification fetched from the queue' ;;
  2201:contact-check | 2201:contact-create | 2201:contact-info | 2201:contact-send-auth-info | 2201:contact-transfer | 2201:contact-update | 2201:nsset-check | 2201:nsset-create | 2201:nsset-info | 2201:nsset-send-auth-info | 2201:nsset-transfer | 2201:nsset-update) printf '%s\n' 'Invalid TLD' ;;
  2203:domain-renew) printf '%s\n' 'Invalid renewal period' ;;
  2203:domain-tld-period-check) printf '%s\n' 'The TLD does not allow this period' ;;
  2203:wgp-domain-create) printf '%s\n' 'Invalid period_id' ;;
  2207:contact-update) printf '%s\n' 'Invalid contact name format' ;;
  2209:nsset-info | 2209:nsset-send-auth-info | 2209:nsset-transfer | 2209:nsset-update) printf '%s\n' 'Invalid NSSET name format' ;;
  2216:nsset-create | 2216:nsset-update) printf '%s\n' 'Invalid format of the technical contact' ;;
  2223:wg-members-create | 2223:wg-members-show) printf '%s\n' 'Invalid email format or the address does not exist' ;;
  2243:contact-send-auth-info) printf '%s\n' 'Sending the authorization code is not allowed for this contact' ;;
  2243:nsset-send-auth-info) printf '%s\n' 'Sending the authorization code is not allowed for this NSSET' ;;
  2315:dns-row-add | 2315:dns-row-update) printf '%s\n' 'TTL is invalid or differs from the TTL of the existing row' ;;
  2316:dns-row-add) printf '%s\n' 'This row is already there' ;;
  2316:dns-row-update) printf '%s\n' 'Another row already has this data' ;;
  3217:domain-transfer-check) printf '%s\n' 'Domain transfer check failed, the registry could not be reached' ;;
  3223:dns-domain-axfr-run | 3223:dns-domain-commit | 3223:dns-domain-copy | 3223:dns-domain-info | 3223:dns-row-add | 3223:dns-row-detail | 3223:dns-row-update | 3223:dns-rows-list | 3223:domain-info | 3223:domain-send-auth-info | 3223:domain-update-keyset) printf '%s\n' 'The domain is not in your account' ;;
  3229:nsset-create | 3229:nsset-update) printf '%s\n' 'The technical contact could not be loaded' ;;
  3229:nsset-send-auth-info) printf '%s\n' 'The technical contact could not be loaded' ;;
  3251:nsset-check) printf '%s\n' 'NSSET is already registered at WEDOS' ;;
  4212:nsset-create | 4212:nsset-update) printf '%s\n' 'The technical contact is not available, try again later' ;;
  4212:nsset-send-auth-info) printf '%s\n' 'The technical contact is not available, try again later' ;;
  *)
    case ${1-} in
    1000) printf '%s\n' 'OK' ;;
    1001) printf '%s\n' 'Request pending' ;;
    1002) printf '%s\n' 'Notification acquired' ;;
    1003) printf '%s\n' 'Empty notifications queue' ;;
    1200) printf '%s\n' 'Domain transferred out' ;;
    2000) printf '%s\n' 'Request parse error' ;;
    2001) printf '%s\n' 'Invalid request – required parameter missing: user' ;;
    2002) printf '%s\n' 'Invalid request – required parameter missing: auth' ;;
    2003) printf '%s\n' 'Invalid request – required parameter missing: command' ;;
    2004) printf '%s\n' 'Invalid request – only one data element is allowed' ;;
    2005) printf '%s\n' 'Invalid request – clTRID parameter is too long' ;;
    2006) printf '%s\n' 'Requests limit exceeded' ;;
    2007) printf '%s\n' 'Invalid request – maximum request size exceeded' ;;
    2008) printf '%s\n' 'Invalid request – request is too complex' ;;
    2009) printf '%s\n' 'Invalid request – request is empty' ;;
    2010) printf '%s\n' 'Unknown command' ;;
    2011) printf '%s\n' 'Command disabled' ;;
    2050) printf '%s\n' 'Authentication failure' ;;
    2051) printf '%s\n' 'Access not allowed from this IP address' ;;
    2052) printf '%s\n' 'IP address temporarily blocked due to too many failed requests' ;;
    2100) printf '%s\n' 'Required parameter missing' ;;
    2101) printf '%s\n' 'Parameters mismatch' ;;
    2102) printf '%s\n' 'Invalid request – input data encoding mismatch' ;;
    2150) printf '%s\n' 'Notification polling not allowed for this account' ;;
    2151) printf '%s\n' 'Notification does not exist' ;;
    2201) printf '%s\n' 'Unsupported TLD' ;;
    2202) printf '%s\n' 'Invalid or unsupported domain name format' ;;
    2203) printf '%s\n' 'Invalid period' ;;
    2204) printf '%s\n' 'Invalid request – required parameter missing: owner_c' ;;
    2205) printf '%s\n' 'Invalid request – required parameter missing: domain' ;;
    2206) printf '%s\n' 'Invalid request – internal error' ;;
    2207) printf '%s\n' 'Invalid request – invalid format: owner_c' ;;
    2208) printf '%s\n' 'Invalid request – invalid format: admin_c' ;;
    2209) printf '%s\n' 'Invalid request – invalid format: nsset' ;;
    2210) printf '%s\n' 'Invalid request – invalid format: dns' ;;
    2211) printf '%s\n' 'Invalid request – too many DNS servers' ;;
    2212) printf '%s\n' 'Invalid request – required parameter missing: nsset' ;;
    2213) printf '%s\n' 'Invalid request – required parameter missing: dns' ;;
    2214) printf '%s\n' 'Invalid request – duplicate DNS entry' ;;
    2215) printf '%s\n' 'Invalid request – required parameter missing: auth info' ;;
    2216) printf '%s\n' 'Invalid or unsupported contact name format' ;;
    2217) printf '%s\n' 'Invalid request – invalid contact data' ;;
    2218) printf '%s\n' 'Invalid request – contact identifier is created automatically' ;;
    2219) printf '%s\n' 'Invalid request – required parameter missing: company' ;;
    2220) printf '%s\n' 'Invalid request – required parameter missing: fname' ;;
    2221) printf '%s\n' 'Invalid request – required parameter missing: lname' ;;
    2222) printf '%s\n' 'Invalid request – required parameter missing: email' ;;
    2223) printf '%s\n' 'Invalid request – invalid format: email' ;;
    2224) printf '%s\n' 'Invalid request – required parameter missing: email2' ;;
    2225) printf '%s\n' 'Invalid request – invalid format: email2' ;;
    2226) printf '%s\n' 'Invalid request – required parameter missing: phone' ;;
    2227) printf '%s\n' 'Invalid request – invalid format: phone' ;;
    2228) printf '%s\n' 'Invalid request – required parameter missing: fax' ;;
    2229) printf '%s\n' 'Invalid request – invalid format: fax' ;;
    2230) printf '%s\n' 'Invalid request – required parameter missing: ic' ;;
    2231) printf '%s\n' 'Invalid request – invalid format: ic' ;;
    2232) printf '%s\n' 'Invalid request – required parameter missing: dic' ;;
    2233) printf '%s\n' 'Invalid request – invalid format: dic' ;;
    2234) printf '%s\n' 'Invalid request – required parameter missing: addr_street' ;;
    2235) printf '%s\n' 'Invalid request – required parameter missing: addr_city' ;;
    2236) printf '%s\n' 'Invalid request – required parameter missing: addr_zip' ;;
    2237) printf '%s\n' 'Invalid request – required parameter missing: addr_country' ;;
    2238) printf '%s\n' 'Invalid request – invalid format: addr_country' ;;
    2239) printf '%s\n' 'Invalid request – required parameter missing: addr_state' ;;
    2240) printf '%s\n' 'Invalid request – required parameter missing in other data' ;;
    2241) printf '%s\n' 'Invalid request – invalid format in other data' ;;
    2242) printf '%s\n' 'Invalid request – invalid status' ;;
    2243) printf '%s\n' 'Invalid request – function SendAuthInfo is not allowed for this domain' ;;
    2244) printf '%s\n' 'Invalid request – contact transfer is not allowed for this TLD' ;;
    2245) printf '%s\n' 'Invalid request – rules agree missing' ;;
    2246) printf '%s\n' 'Invalid request – invalid format: rules agree' ;;
    2247) printf '%s\n' 'Invalid or unsupported NSSET name format' ;;
    2248) printf '%s\n' 'Invalid request – invalid NSSET data' ;;
    2249) printf '%s\n' 'Invalid request – NSSET transfer is not allowed for this TLD' ;;
    2250) printf '%s\n' 'Invalid request – domain check – max. query hour limit exceeded' ;;
    2251) printf '%s\n' 'Invalid request – domain check failed, try again later' ;;
    2252) printf '%s\n' 'Invalid request – domain transfer check – max. query hour limit exceeded' ;;
    2253) printf '%s\n' 'Invalid request – invalid format: addr_zip' ;;
    2264) printf '%s\n' 'Invalid KEYSET name' ;;
    2265) printf '%s\n' 'DNSSEC is not supported' ;;
    2266) printf '%s\n' 'Unsupported action for secondary domain' ;;
    2267) printf '%s\n' 'Unsupported action for primary domain' ;;
    2269) printf '%s\n' 'An unpaid new period already exists' ;;
    2272) printf '%s\n' 'Invalid IP address format' ;;
    2273) printf '%s\n' 'Invalid variant' ;;
    2274) printf '%s\n' 'Internal error – missing user_id' ;;
    2275) printf '%s\n' 'Internal error – user not found' ;;
    2276) printf '%s\n' 'Unsupported TLD or maximal domain level exceeded' ;;
    2277) printf '%s\n' 'Not allowed to explicitly prepend www. to the domain name' ;;
    2278) printf '%s\n' 'Domain name cannot be used – there is a service with this domain name' ;;
    2279) printf '%s\n' 'Credit account is locked' ;;
    2280) printf '%s\n' 'Credit account active' ;;
    2281) printf '%s\n' 'Inactive credit account' ;;
    2282) printf '%s\n' 'Invalid credit account currency' ;;
    2283) printf '%s\n' 'Invalid amount or insufficient credit' ;;
    2284) printf '%s\n' 'Credit account information error' ;;
    2285) printf '%s\n' 'Incorrect VAT settings' ;;
    2286) printf '%s\n' 'Credit account – internal error' ;;
    2290) printf '%s\n' 'Credit account – activity has not been added to the credit account' ;;
    2291) printf '%s\n' 'Domain already exists for this customer account in the WGP API' ;;
    2292) printf '%s\n' 'Domain not found for this customer account in the WGP API' ;;
    2293) printf '%s\n' 'Unable to get the credit balance on the credit account' ;;
    2294) printf '%s\n' 'Unable to retrieve service price' ;;
    2295) printf '%s\n' 'Unable to create domain in WGP. The payment has been cancelled.' ;;
    2296) printf '%s\n' 'Credit account movement cannot be cancelled' ;;
    2301) printf '%s\n' 'Invalid request – WDNS domain – invalid type format' ;;
    2302) printf '%s\n' 'Invalid request – WDNS domain – required parameter missing: primary_ip' ;;
    2303) printf '%s\n' 'Invalid request – WDNS domain – invalid primary_ip format' ;;
    2304) printf '%s\n' 'Invalid request – WDNS domain – invalid axfr_enabled format' ;;
    2305) printf '%s\n' 'Invalid request – WDNS domain – required parameter missing: axfr_ips' ;;
    2306) printf '%s\n' 'Invalid request – WDNS domain – invalid axfr_ips format' ;;
    2308) printf '%s\n' 'Invalid request – WDNS domain – invalid ns format' ;;
    2309) printf '%s\n' 'Invalid request – WDNS domain – invalid rdtype format' ;;
    2310) printf '%s\n' 'Invalid request – WDNS domain – rows count limit reached' ;;
    2311) printf '%s\n' 'Invalid request – WDNS domain – invalid name format' ;;
    2312) printf '%s\n' 'Invalid request – WDNS domain – invalid name format for this rdtype' ;;
    2313) printf '%s\n' 'Invalid request – WDNS domain – invalid CNAME for this name' ;;
    2314) printf '%s\n' 'Invalid request – WDNS domain – invalid rdata format for this rdtype' ;;
    2315) printf '%s\n' 'Invalid request – WDNS domain – invalid TTL' ;;
    2316) printf '%s\n' 'Invalid request – WDNS domain – this row exists' ;;
    2317) printf '%s\n' 'Invalid request – WDNS domain – invalid TTL limit' ;;
    2318) printf '%s\n' 'Invalid request – WDNS domain – unsupported action for secondary domain' ;;
    2319) printf '%s\n' 'Invalid request – WDNS domain – unsupported action for primary domain' ;;
    2320) printf '%s\n' 'Invalid request – WDNS domain – invalid or unsupported new domain name format' ;;
    2321) printf '%s\n' 'Invalid request – WDNS domain – unsupported TLD of new domain name' ;;
    2322) printf '%s\n' 'Invalid request – WDNS domain – maximum user domains count exceeded' ;;
    2400) printf '%s\n' 'Internal error – unknown response code' ;;
    2401) printf '%s\n' 'Cannot apply template to domain' ;;
    2402) printf '%s\n' 'Invalid domain template' ;;
    2403) printf '%s\n' 'Domain template and user mismatch' ;;
    2404) printf '%s\n' 'Domain template and domain plan mismatch' ;;
    2405) printf '%s\n' 'Daily template domain limit reached' ;;
    2406) printf '%s\n' 'Domain/service not found' ;;
    2407) printf '%s\n' 'Template domain not found' ;;
    2408) printf '%s\n' 'Missing variant_id or period_id' ;;
    2409) printf '%s\n' 'Service renewal failed' ;;
    2410) printf '%s\n' 'Service not found' ;;
    2411) printf '%s\n' 'Unavailable token to rewrite DNS' ;;
    2412) printf '%s\n' 'Failed API request to rewrite DNS' ;;
    2413) printf '%s\n' 'Request failed, WGP does not have permission to update DNS' ;;
    2414) printf '%s\n' 'WGP does not have a token and the user did not set the force flag in WAPI' ;;
    2415) printf '%s\n' 'Limiter value reached' ;;
    2416) printf '%s\n' 'Invalid domain mode' ;;
    2419) printf '%s\n' 'Invitation not found' ;;
    2420) printf '%s\n' 'Invalid policy array' ;;
    3001) printf '%s\n' 'Billing error – invalid currency' ;;
    3002) printf '%s\n' 'Billing error – insufficient credit' ;;
    3003) printf '%s\n' 'Account error – undefined contact data' ;;
    3004) printf '%s\n' 'Invalid input – from and to dates are missing' ;;
    3005) printf '%s\n' 'Invalid input – wrong date' ;;
    3201) printf '%s\n' 'Domain is registered' ;;
    3202) printf '%s\n' 'Domain is not available (unknown reason)' ;;
    3203) printf '%s\n' 'Domain is not available' ;;
    3204) printf '%s\n' 'Domain is not available, quarantine' ;;
    3205) printf '%s\n' 'Domain is not available, reserved' ;;
    3206) printf '%s\n' 'Domain is not available, blocked' ;;
    3207) printf '%s\n' 'Registered by target registrar' ;;
    3208) printf '%s\n' 'Transfer not allowed, expiration too close' ;;
    3209) printf '%s\n' 'Domain send auth info failed' ;;
    3210) printf '%s\n' 'Domain send auth info failed: domain is not available' ;;
    3211) printf '%s\n' 'Contact owner_c is not available' ;;
    3212) printf '%s\n' 'Contact admin_c is not available' ;;
    3213) printf '%s\n' 'Contact send auth info failed: contact is not available' ;;
    3214) printf '%s\n' 'NSSET is not available' ;;
    3215) printf '%s\n' 'Contact send auth info failed' ;;
    3216) printf '%s\n' 'Domain info failed' ;;
    3217) printf '%s\n' 'NSSET send auth info failed' ;;
    3218) printf '%s\n' 'Domain transfer is not possible' ;;
    3219) printf '%s\n' 'Domain already pending for transfer' ;;
    3220) printf '%s\n' 'Domain is already registered in our system' ;;
    3221) printf '%s\n' 'Domain create failed' ;;
    3222) printf '%s\n' 'Domain open failed' ;;
    3223) printf '%s\n' 'Domain authentication error' ;;
    3224) printf '%s\n' 'Domain renew failed' ;;
    3225) printf '%s\n' 'Domain update DNS failed' ;;
    3226) printf '%s\n' 'Domain transfer failed' ;;
    3227) printf '%s\n' 'Domain transfer failed – authorization error' ;;
    3228) printf '%s\n' 'Contact is not supported' ;;
    3229) printf '%s\n' 'Contact is not available' ;;
    3230) printf '%s\n' 'Contact create failed' ;;
    3231) printf '%s\n' 'Contact is already registered' ;;
    3232) printf '%s\n' 'Contact is not available (unknown reason)' ;;
    3233) printf '%s\n' 'Contact is not available' ;;
    3234) printf '%s\n' 'Contact is not available, quarantine' ;;
    3235) printf '%s\n' 'Contact is not available, reserved' ;;
    3236) printf '%s\n' 'Contact is not available, blocked' ;;
    3237) printf '%s\n' 'Contact is already registered by target registrar' ;;
    3238) printf '%s\n' 'Contact update – authorization error' ;;
    3239) printf '%s\n' 'Contact update failed' ;;
    3240) printf '%s\n' 'Contact transfer – authorization error' ;;
    3241) printf '%s\n' 'Contact transfer failed' ;;
    3242) printf '%s\n' 'NSSET is not supported' ;;
    3243) printf '%s\n' 'NSSET is not available' ;;
    3244) printf '%s\n' 'NSSET create failed' ;;
    3245) printf '%s\n' 'NSSET is registered' ;;
    3246) printf '%s\n' 'NSSET is not available (unknown reason)' ;;
    3247) printf '%s\n' 'NSSET is not available' ;;
    3248) printf '%s\n' 'NSSET is not available, quarantine' ;;
    3249) printf '%s\n' 'NSSET is not available, reserved' ;;
    3250) printf '%s\n' 'NSSET is not available, blocked' ;;
    3251) printf '%s\n' 'NSSET is registered by target registrar' ;;
    3252) printf '%s\n' 'NSSET update – authorization error' ;;
    3254) printf '%s\n' 'NSSET update failed' ;;
    3255) printf '%s\n' 'NSSET transfer – authorization error' ;;
    3256) printf '%s\n' 'NSSET transfer failed' ;;
    3257) printf '%s\n' 'NSSET send auth info failed: NSSET is not available' ;;
    3258) printf '%s\n' 'Registry outage in progress' ;;
    3259) printf '%s\n' 'KEYSET is not available' ;;
    3260) printf '%s\n' 'A DNSSEC order is already pending' ;;
    3262) printf '%s\n' 'DNSSEC setting failed' ;;
    3263) printf '%s\n' 'Domain does not use WEDOS DNS' ;;
    3264) printf '%s\n' 'KEYSET is blocked' ;;
    3301) printf '%s\n' 'WDNS domain delete failed' ;;
    3302) printf '%s\n' 'WDNS domain add failed' ;;
    3303) printf '%s\n' 'WDNS domain exists' ;;
    3304) printf '%s\n' 'WDNS domain update failed' ;;
    3305) printf '%s\n' 'WDNS domain user locked' ;;
    3306) printf '%s\n' 'WDNS domain is deleted' ;;
    3307) printf '%s\n' 'WDNS domain row add failed' ;;
    3308) printf '%s\n' 'WDNS domain row delete failed' ;;
    3309) printf '%s\n' 'WDNS domain row ID does not exist' ;;
    3310) printf '%s\n' 'WDNS domain row update failed' ;;
    3311) printf '%s\n' 'WDNS domain copy failed' ;;
    3312) printf '%s\n' 'WDNS new domain exists' ;;
    4000) printf '%s\n' 'Internal error' ;;
    4001) printf '%s\n' 'Internal exception' ;;
    4002) printf '%s\n' 'Billing error – credit deduction failed' ;;
    4003) printf '%s\n' 'Billing error – billing failed' ;;
    4201) printf '%s\n' 'Domain check failed, try again later' ;;
    4202) printf '%s\n' 'Contact owner_c is not available, try again later' ;;
    4203) printf '%s\n' 'Contact admin_c is not available, try again later' ;;
    4204) printf '%s\n' 'NSSET is not available, try again later' ;;
    4205) printf '%s\n' 'Domain info failed, try again later' ;;
    4206) printf '%s\n' 'Domain transfer check failed, try again later' ;;
    4207) printf '%s\n' 'Domain create failed, try again later' ;;
    4208) printf '%s\n' 'Domain renew failed, try again later' ;;
    4209) printf '%s\n' 'Domain transfer failed, try again later' ;;
    4210) printf '%s\n' 'Domain update DNS failed, try again later' ;;
    4211) printf '%s\n' 'Contact check failed, try again later' ;;
    4212) printf '%s\n' 'Contact is not available, try again later' ;;
    4213) printf '%s\n' 'Contact create failed, try again later' ;;
    4214) printf '%s\n' 'Domain send auth info failed, try again later' ;;
    4215) printf '%s\n' 'Contact update failed, try again later' ;;
    4216) printf '%s\n' 'Contact transfer failed, try again later' ;;
    4217) printf '%s\n' 'Contact send auth info failed, try again later' ;;
    4218) printf '%s\n' 'NSSET check failed, try again later' ;;
    4219) printf '%s\n' 'NSSET create failed, try again later' ;;
    4220) printf '%s\n' 'NSSET update failed, try again later' ;;
    4221) printf '%s\n' 'NSSET transfer failed, try again later' ;;
    4222) printf '%s\n' 'NSSET send auth info failed, try again later' ;;
    5000) printf '%s\n' 'Fatal error' ;;
    5001) printf '%s\n' 'Internal authentication error' ;;
    5002) printf '%s\n' 'Internal pricing error' ;;
    5003) printf '%s\n' 'Out of order' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints the hint of a listed code, if it has one.
wapi_code_hint() {
  case ${1-}:${2-} in
  1000:poll-req) printf '%s\n' 'Process data.notify, which has a code of its own: that of an earlier request, or of a system notification. Then confirm the notification with poll-ack.' ;;
  2203:domain-tld-period-check) printf '%s\n' 'Choose another period.' ;;
  2203:wgp-domain-create) printf '%s\n' 'Set period_id to 1 (monthly) or 4 (yearly).' ;;
  2207:contact-update) printf '%s\n' 'Check the spelling of the contact in cname.' ;;
  2210:domain-transfer) printf '%s\n' 'Leave dns out to keep the current DNS servers. Only some registries (.eu, gTLD) accept it in a transfer.' ;;
  2210:nsset-create | 2210:nsset-update) printf '%s\n' 'Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2).' ;;
  2216:nsset-create | 2216:nsset-update) printf '%s\n' 'Check the name of the technical contact in tech_c.' ;;
  2218:contact-check) printf '%s\n' 'There is no name to check: contact-create generates it.' ;;
  2292:wgp-domain-delete) printf '%s\n' 'Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.' ;;
  2309:dns-row-update) printf '%s\n' 'To change the name or the type, delete the row and add a new one: dns-row-update takes neither.' ;;
  2311:dns-row-update) printf '%s\n' 'To change the name or the type, delete the row and add a new one: dns-row-update takes neither.' ;;
  2312:dns-row-update) printf '%s\n' 'To change the name or the type, delete the row and add a new one: dns-row-update takes neither.' ;;
  2316:dns-row-add) printf '%s\n' 'Treat the row as added.' ;;
  2316:dns-row-update) printf '%s\n' 'Your row is probably unchanged. Read the rows with dns-rows-list; if the other row is enough, delete yours.' ;;
  2406:wgp-domain-delete) printf '%s\n' 'Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.' ;;
  2410:wgp-domain-delete) printf '%s\n' 'Check with wgp-services-list whether the service is gone already: an earlier request may have succeeded.' ;;
  3201:domain-check) printf '%s\n' 'Choose another name. If it is your domain at another registrar, you can transfer it to WEDOS with domain-transfer.' ;;
  3202:domain-create) printf '%s\n' 'Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.' ;;
  3203:domain-create) printf '%s\n' 'Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.' ;;
  3217:domain-transfer-check) printf '%s\n' 'Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.' ;;
  3222:dns-domain-axfr-run | 3222:dns-domain-commit | 3222:dns-domain-copy | 3222:dns-domain-info) printf '%s\n' 'Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.' ;;
  3222:dns-domain-delete) printf '%s\n' 'Check with dns-domains-list whether the domain is gone from WEDOS DNS already: an earlier request may have succeeded.' ;;
  3222:dns-row-add | 3222:dns-row-detail | 3222:dns-row-update | 3222:dns-rows-list) printf '%s\n' 'Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.' ;;
  3222:domain-info | 3222:domain-send-auth-info | 3222:domain-update-keyset) printf '%s\n' 'Check the spelling of the domain and that it is in your account.' ;;
  3228:nsset-create) printf '%s\n' 'Leave tech_c out: the NSSET then gets the technical contact of WEDOS.' ;;
  3228:nsset-send-auth-info) printf '%s\n' 'Check tld: only .cz domains use NSSETs.' ;;
  3228:nsset-update) printf '%s\n' 'Check tld: only .cz domains use NSSETs.' ;;
  3229:nsset-create | 3229:nsset-update) printf '%s\n' 'Check with contact-info that the technical contact in tech_c exists.' ;;
  3229:nsset-send-auth-info) printf '%s\n' 'Check with nsset-info which technical contact the NSSET has, and with contact-info that it exists.' ;;
  3231:contact-create) printf '%s\n' 'Check with contact-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.' ;;
  3245:nsset-create) printf '%s\n' 'Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.' ;;
  3251:nsset-create) printf '%s\n' 'Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.' ;;
  3251:nsset-transfer) printf '%s\n' 'The NSSET is already at WEDOS; there is nothing to transfer.' ;;
  3306:dns-domain-delete) printf '%s\n' 'The domain is gone already.' ;;
  3309:dns-row-delete) printf '%s\n' 'The row is gone already.' ;;
  4218:nsset-create) printf '%s\n' 'Check with nsset-info that the NSSET was not created, then send the request again later: a few times at most, with increasing pauses.' ;;
  *)
    case ${1-} in
    1001) printf '%s\n' 'Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it with poll-req.' ;;
    1002) printf '%s\n' 'Treat it as success: the notification is marked as read and poll-req will offer the next one.' ;;
    1003) printf '%s\n' 'Nothing is wrong: there is no unread notification. Ask again at your usual interval.' ;;
    1200) printf '%s\n' 'The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge the notification with poll-ack.' ;;
    2000) printf '%s\n' 'Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.' ;;
    2001) printf '%s\n' 'Set user to the login of your WEDOS customer account.' ;;
    2002) printf '%s\n' 'Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits.' ;;
    2003) printf '%s\n' 'Set command to the name of a command, for example ping.' ;;
    2004) printf '%s\n' 'Put all parameters of the command into one data element and send each command as a request of its own.' ;;
    2005) printf '%s\n' 'Shorten clTRID, or leave it out.' ;;
    2006) printf '%s\n' 'Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052).' ;;
    2007) printf '%s\n' 'Split the request into several smaller ones.' ;;
    2008) printf '%s\n' 'Simplify the structure of the data, mainly its nesting and its number of items.' ;;
    2009) printf '%s\n' 'Check that your client really sends the request in a POST parameter named request.' ;;
    2010) printf '%s\n' 'Check the spelling of the command against its documentation.' ;;
    2011) printf '%s\n' 'Do not use the command, or ask customer support whether it can be enabled for your account.' ;;
    2050) printf '%s\n' 'Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time zone of your server too.' ;;
    2051) printf '%s\n' 'Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has one. Until then send no further requests: each of them counts as invalid.' ;;
    2052) printf '%s\n' 'Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile find and fix the request that keeps failing.' ;;
    2100) printf '%s\n' 'Compare the parameters with the documentation of the command; the code does not say which one is missing.' ;;
    2101) printf '%s\n' 'Compare the names, types and values of all parameters with the documentation of the command, and leave out those that it does not know.' ;;
    2102) printf '%s\n' 'Send the request in UTF-8 and check that all texts in it really are UTF-8.' ;;
    2150) printf '%s\n' 'In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.' ;;
    2151) printf '%s\n' 'The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.' ;;
    2201) printf '%s\n' 'Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.' ;;
    2202) printf '%s\n' 'Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.' ;;
    2203) printf '%s\n' 'Choose a period that the TLD allows: domain-tld-period-check tells whether it does.' ;;
    2204) printf '%s\n' 'Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create.' ;;
    2205) printf '%s\n' 'Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere in name.' ;;
    2206) printf '%s\n' 'Check with wgp-services-list and account-list whether the order was carried out and paid before you send it again. If the error persists, contact customer support.' ;;
    2207) printf '%s\n' 'Check the spelling of the contact in owner_c.' ;;
    2208) printf '%s\n' 'Check the spelling of the contact in admin_c.' ;;
    2209) printf '%s\n' 'Check the spelling of the NSSET.' ;;
    2210) printf '%s\n' 'Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS.' ;;
    2211) printf '%s\n' 'List fewer DNS servers.' ;;
    2212) printf '%s\n' 'Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.' ;;
    2213) printf '%s\n' 'Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets the DNS servers of WEDOS.' ;;
    2214) printf '%s\n' 'List each DNS server only once.' ;;
    2215) printf '%s\n' 'Send the authorization code of the object. You get it from its current registrar or holder.' ;;
    2216) printf '%s\n' 'Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.' ;;
    2217) printf '%s\n' 'Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.' ;;
    2218) printf '%s\n' 'Leave cname out or empty: contact-create generates the name and returns it.' ;;
    2219) printf '%s\n' 'Fill in the name of the company. contact-update needs all of the contact’s data, not only what changes.' ;;
    2220) printf '%s\n' 'Fill in the first name. contact-update needs all of the contact’s data, not only what changes.' ;;
    2221) printf '%s\n' 'Fill in the last name. contact-update needs all of the contact’s data, not only what changes.' ;;
    2222) printf '%s\n' 'Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.' ;;
    2223) printf '%s\n' 'Send the address of an existing mailbox: WAPI checks that it exists.' ;;
    2224) printf '%s\n' 'Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.' ;;
    2225) printf '%s\n' 'Send the address of an existing mailbox: WAPI checks that it exists.' ;;
    2226) printf '%s\n' 'Fill in the phone number with its country code. contact-update needs all of the contact’s data, not only what changes.' ;;
    2227) printf '%s\n' 'Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.' ;;
    2228) printf '%s\n' 'Fill in the fax number with its country code. contact-update needs all of the contact’s data, not only what changes.' ;;
    2229) printf '%s\n' 'Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.' ;;
    2230) printf '%s\n' 'Fill in the company registration number (IČO in Czech). contact-update needs all of the contact’s data, not only what changes.' ;;
    2231) printf '%s\n' 'Check the company registration number (IČO in Czech).' ;;
    2232) printf '%s\n' 'Fill in the tax identification number (DIČ in Czech). contact-update needs all of the contact’s data, not only what changes.' ;;
    2233) printf '%s\n' 'Check the tax identification number (DIČ in Czech).' ;;
    2234) printf '%s\n' 'Fill in the street. contact-update needs all of the contact’s data, not only what changes.' ;;
    2235) printf '%s\n' 'Fill in the city. contact-update needs all of the contact’s data, not only what changes.' ;;
    2236) printf '%s\n' 'Fill in the postal code. contact-update needs all of the contact’s data, not only what changes.' ;;
    2237) printf '%s\n' 'Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact’s data, not only what changes.' ;;
    2238) printf '%s\n' 'Send the two-letter ISO code of the country in lower case, for example cz.' ;;
    2239) printf '%s\n' 'Fill in the state or region, not the country. contact-update needs all of the contact’s data, not only what changes.' ;;
    2240) printf '%s\n' 'Look up which additional data the TLD requires and fill them in.' ;;
    2241) printf '%s\n' 'Check the additional data that the TLD requires.' ;;
    2242) printf '%s\n' 'Check status: of the commands that the vendor describes, only domains-list takes it.' ;;
    2243) printf '%s\n' 'The authorization code cannot be sent by this command. Ask customer support how to get it.' ;;
    2244) printf '%s\n' 'Create a contact of your own with contact-create and use that one.' ;;
    2245) printf '%s\n' 'Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.' ;;
    2246) printf '%s\n' 'Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.' ;;
    2247) printf '%s\n' 'Check the spelling of the NSSET.' ;;
    2248) printf '%s\n' 'Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.' ;;
    2249) printf '%s\n' 'Check tld: only .cz domains use NSSETs.' ;;
    2250) printf '%s\n' 'Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the domain is free.' ;;
    2251) printf '%s\n' 'Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.' ;;
    2252) printf '%s\n' 'Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the transfer is possible.' ;;
    2253) printf '%s\n' 'Check the postal code, and that it fits the country.' ;;
    2264) printf '%s\n' 'Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.' ;;
    2265) printf '%s\n' 'DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.' ;;
    2266) printf '%s\n' 'Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in WEDOS DNS.' ;;
    2267) printf '%s\n' 'Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is secondary in WEDOS DNS or does not use it.' ;;
    2269) printf '%s\n' 'A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI.' ;;
    2272) printf '%s\n' 'Check all addresses in upstream_ips: they are IP addresses, not host names.' ;;
    2273) printf '%s\n' 'Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).' ;;
    2274) printf '%s\n' 'Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to correct; give customer support the svTRID of the answer.' ;;
    2275) printf '%s\n' 'Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer.' ;;
    2276) printf '%s\n' 'Check the TLD, or order the service for a domain with fewer levels.' ;;
    2277) printf '%s\n' 'Send the domain without www. at its beginning.' ;;
    2278) printf '%s\n' 'Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name.' ;;
    2279) printf '%s\n' 'Find out in the customer administration or from customer support why the credit account is locked. Send the order again only once it is unlocked.' ;;
    2280) printf '%s\n' 'Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again.' ;;
    2281) printf '%s\n' 'Activate the credit account in the customer administration; WAPI takes all payments from it.' ;;
    2282) printf '%s\n' 'Check that the credit account is kept in the currency in which the service is charged.' ;;
    2283) printf '%s\n' 'Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the order again.' ;;
    2284) printf '%s\n' 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' ;;
    2285) printf '%s\n' 'Correct the tax data of your account in the customer administration.' ;;
    2286) printf '%s\n' 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' ;;
    2290) printf '%s\n' 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' ;;
    2291) printf '%s\n' 'Do not order again: the domain is already in WEDOS Protection under your account.' ;;
    2292) printf '%s\n' 'Look the domain up with wgp-services-list, or add it with wgp-domain-create.' ;;
    2293) printf '%s\n' 'Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.' ;;
    2294) printf '%s\n' 'Check that variant_id and period_id exist. Before you send the order again, check with account-list and wgp-services-list that nothing was paid or created.' ;;
    2295) printf '%s\n' 'Check with account-list that the payment was returned, and with wgp-services-list that the service does not exist, before you send the order again.' ;;
    2296) printf '%s\n' 'Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer support if a payment for a service that you did not get remains there.' ;;
    2301) printf '%s\n' 'Set type to primary or secondary.' ;;
    2302) printf '%s\n' 'Send the IP address of the primary DNS server: a secondary domain needs it.' ;;
    2303) printf '%s\n' 'Send the IP address of the primary DNS server, not its name.' ;;
    2304) printf '%s\n' 'Set axfr_enabled to 0 or 1.' ;;
    2305) printf '%s\n' 'List the IP addresses that may transfer the zone, or set axfr_enabled to 0.' ;;
    2306) printf '%s\n' 'List the IP addresses that may transfer the zone, each in an element named ip.' ;;
    2308) printf '%s\n' 'Check ns, or leave it out: the documentation of dns-domain-add does not describe it.' ;;
    2309) printf '%s\n' 'Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.' ;;
    2310) printf '%s\n' 'Delete rows of the domain that are no longer needed. Waiting does not help.' ;;
    2311) printf '%s\n' 'Set name to the part in front of the domain only, such as www; leave it empty for the domain itself.' ;;
    2312) printf '%s\n' 'Check name against type: not every record type allows every name.' ;;
    2313) printf '%s\n' 'A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or use another type.' ;;
    2314) printf '%s\n' 'Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a host name.' ;;
    2315) printf '%s\n' 'Use the TTL that the existing rows with the same name and type have, or change their TTL first.' ;;
    2316) printf '%s\n' 'A row with this data is already there: read the rows with dns-rows-list.' ;;
    2317) printf '%s\n' 'Choose a usual TTL, for example 1800 seconds.' ;;
    2318) printf '%s\n' 'A secondary domain takes its rows from the primary DNS server. Read and change them there.' ;;
    2319) printf '%s\n' 'Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit.' ;;
    2320) printf '%s\n' 'Send the bare domain in name_new, for example example.cz.' ;;
    2321) printf '%s\n' 'Check the spelling of the TLD in name_new.' ;;
    2322) printf '%s\n' 'Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does not help.' ;;
    2400) printf '%s\n' 'Find out whether the request was carried out before you send it again; after wg-members-create use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer.' ;;
    2401) printf '%s\n' 'Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain.' ;;
    2402) printf '%s\n' 'Choose a template from wgp-domain-templates-list.' ;;
    2403) printf '%s\n' 'Use a template of your own account; wgp-domain-templates-list lists them.' ;;
    2404) printf '%s\n' 'Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.' ;;
    2405) printf '%s\n' 'Wait until the next day before you use this template again. By its text the limit concerns only this template.' ;;
    2406) printf '%s\n' 'Look the domain up with wgp-services-list.' ;;
    2407) printf '%s\n' 'Choose a template from wgp-domain-templates-list.' ;;
    2408) printf '%s\n' 'Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly).' ;;
    2409) printf '%s\n' 'Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request again.' ;;
    2410) printf '%s\n' 'Look the service up with wgp-services-list.' ;;
    2411) printf '%s\n' 'Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.' ;;
    2412) printf '%s\n' 'Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out.' ;;
    2413) printf '%s\n' 'Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.' ;;
    2414) printf '%s\n' 'Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out.' ;;
    2415) printf '%s\n' 'The code does not say which limit. It is probably one of the plan: remove something, or change the plan.' ;;
    2416) printf '%s\n' 'Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.' ;;
    2419) printf '%s\n' 'The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or withdrawn in the meantime.' ;;
    2420) printf '%s\n' 'Compare policies with the documentation of the command.' ;;
    3001) printf '%s\n' 'Check that the credit account is kept in the currency in which the service is charged.' ;;
    3002) printf '%s\n' 'Top up the credit in the customer administration and send the order again. credit-info shows how much is left.' ;;
    3003) printf '%s\n' 'Fill in the contact data of your customer account in the customer administration.' ;;
    3004) printf '%s\n' 'Send date_from and date_to (YYYY-MM-DD).' ;;
    3005) printf '%s\n' 'Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.' ;;
    3201) printf '%s\n' 'The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name.' ;;
    3202) printf '%s\n' 'Choose another name. The registry of the TLD may know the reason.' ;;
    3203) printf '%s\n' 'Choose another name for the domain.' ;;
    3204) printf '%s\n' 'The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.' ;;
    3205) printf '%s\n' 'The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.' ;;
    3206) printf '%s\n' 'The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it.' ;;
    3207) printf '%s\n' 'The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.' ;;
    3208) printf '%s\n' 'Renew the domain with its current registrar and order the transfer after that.' ;;
    3209) printf '%s\n' 'Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization code.' ;;
    3210) printf '%s\n' 'Check the spelling of the domain and that it exists in the registry.' ;;
    3211) printf '%s\n' 'Check with contact-info that the contact exists, or create it with contact-create.' ;;
    3212) printf '%s\n' 'Check with contact-info that the contact exists, or create it with contact-create.' ;;
    3213) printf '%s\n' 'Check the spelling of the contact and that it exists in the registry.' ;;
    3214) printf '%s\n' 'Check the name of the NSSET and that it exists in the registry of the TLD.' ;;
    3215) printf '%s\n' 'Check that the contact has a working e-mail address, or ask customer support for the authorization code.' ;;
    3216) printf '%s\n' 'Check the spelling of the domain and that it is in your account. If both are right, contact customer support.' ;;
    3217) printf '%s\n' 'Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the authorization code.' ;;
    3218) printf '%s\n' 'Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago.' ;;
    3219) printf '%s\n' 'Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification.' ;;
    3220) printf '%s\n' 'The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.' ;;
    3221) printf '%s\n' 'Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged.' ;;
    3222) printf '%s\n' 'Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been added to WEDOS DNS.' ;;
    3223) printf '%s\n' 'Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.' ;;
    3224) printf '%s\n' 'Check the expiration of the domain with domain-info and the payments with account-list before you renew again.' ;;
    3225) printf '%s\n' 'The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not exist: check both.' ;;
    3226) printf '%s\n' 'Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged.' ;;
    3227) printf '%s\n' 'Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly, including upper and lower case.' ;;
    3228) printf '%s\n' 'Do not use the contact commands for this TLD.' ;;
    3229) printf '%s\n' 'Check the name of the contact and that it exists in the registry of the TLD.' ;;
    3230) printf '%s\n' 'Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name.' ;;
    3231) printf '%s\n' 'If the contact is yours, use it as it is; otherwise choose another name.' ;;
    3232) printf '%s\n' 'Choose another name for the contact.' ;;
    3233) printf '%s\n' 'Choose another name for the contact.' ;;
    3234) printf '%s\n' 'Choose another name for the contact.' ;;
    3235) printf '%s\n' 'Choose another name for the contact.' ;;
    3236) printf '%s\n' 'Choose another name for the contact.' ;;
    3237) printf '%s\n' 'The contact is already at WEDOS; there is nothing to transfer.' ;;
    3238) printf '%s\n' 'Send the authorization code of the contact in auth_info; without it you can change only contacts that are already authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact.' ;;
    3239) printf '%s\n' 'Send all of the contact’s data, not only what changes, and check it against the rules of the TLD.' ;;
    3240) printf '%s\n' 'Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail address of the contact.' ;;
    3241) printf '%s\n' 'Check the name of the contact, and ask its current registrar whether it may be transferred.' ;;
    3242) printf '%s\n' 'Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.' ;;
    3243) printf '%s\n' 'Choose another name for the NSSET.' ;;
    3244) printf '%s\n' 'Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.' ;;
    3245) printf '%s\n' 'If the NSSET is yours, use it as it is; otherwise choose another name.' ;;
    3246) printf '%s\n' 'Choose another name for the NSSET.' ;;
    3247) printf '%s\n' 'Choose another name for the NSSET.' ;;
    3248) printf '%s\n' 'Choose another name for the NSSET.' ;;
    3249) printf '%s\n' 'Choose another name for the NSSET.' ;;
    3250) printf '%s\n' 'Choose another name for the NSSET.' ;;
    3251) printf '%s\n' 'The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.' ;;
    3252) printf '%s\n' 'Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.' ;;
    3254) printf '%s\n' 'Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical contact.' ;;
    3255) printf '%s\n' 'Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.' ;;
    3256) printf '%s\n' 'Check the name of the NSSET, and ask its current registrar whether it may be transferred.' ;;
    3257) printf '%s\n' 'Check the spelling of the NSSET and that it exists in the registry.' ;;
    3258) printf '%s\n' 'Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.' ;;
    3259) printf '%s\n' 'Check the name of the KEYSET and that it exists in the registry of the TLD.' ;;
    3260) printf '%s\n' 'Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished.' ;;
    3262) printf '%s\n' 'Check keyset and the DNS servers of the domain. If both are right, contact customer support.' ;;
    3263) printf '%s\n' 'Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.' ;;
    3264) printf '%s\n' 'Use another KEYSET, or have this one unblocked.' ;;
    3301) printf '%s\n' 'Check with dns-domains-list whether the domain is still in WEDOS DNS.' ;;
    3302) printf '%s\n' 'Check with dns-domains-list whether the domain was added after all. If not, check all parameters.' ;;
    3303) printf '%s\n' 'Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support.' ;;
    3304) printf '%s\n' 'Check with dns-domain-info what the domain looks like now, then check all parameters.' ;;
    3305) printf '%s\n' 'Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the request again.' ;;
    3306) printf '%s\n' 'If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.' ;;
    3307) printf '%s\n' 'Check with dns-rows-list that the row is not there, check its data and add it again.' ;;
    3308) printf '%s\n' 'Check with dns-rows-list whether the row is still there, and use the ID that it returns.' ;;
    3309) printf '%s\n' 'Read the rows again with dns-rows-list and use the ID that it returns.' ;;
    3310) printf '%s\n' 'Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.' ;;
    3311) printf '%s\n' 'Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.' ;;
    3312) printf '%s\n' 'Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed.' ;;
    4000) printf '%s\n' 'If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.' ;;
    4001) printf '%s\n' 'If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.' ;;
    4002) printf '%s\n' 'Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.' ;;
    4003) printf '%s\n' 'Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.' ;;
    4201) printf '%s\n' 'Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.' ;;
    4202) printf '%s\n' 'The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.' ;;
    4203) printf '%s\n' 'The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.' ;;
    4204) printf '%s\n' 'The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.' ;;
    4205) printf '%s\n' 'The registry did not answer; nothing was changed. Send the request again later: a few times at most, with increasing pauses. The code does not say whether the domain exists.' ;;
    4206) printf '%s\n' 'Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.' ;;
    4207) printf '%s\n' 'Check with domain-info and account-list whether the domain was registered and paid before you order it again.' ;;
    4208) printf '%s\n' 'Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid, before you renew again.' ;;
    4209) printf '%s\n' 'Check with domain-info or domains-list whether the transfer went through or is still running before you order it again.' ;;
    4210) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS servers.' ;;
    4211) printf '%s\n' 'Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say whether the name is free.' ;;
    4212) printf '%s\n' 'The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.' ;;
    4213) printf '%s\n' 'Check whether the contact was created before you create it again: with contact-info, or in the customer administration if WAPI chose the name. A repeat may create a second contact.' ;;
    4214) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.' ;;
    4215) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same data. contact-info shows whether they were saved.' ;;
    4216) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer went through the first time.' ;;
    4217) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.' ;;
    4218) printf '%s\n' 'Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say whether the name is free.' ;;
    4219) printf '%s\n' 'Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most, with increasing pauses.' ;;
    4220) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.' ;;
    4221) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer went through the first time.' ;;
    4222) printf '%s\n' 'Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.' ;;
    5000) printf '%s\n' 'If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.' ;;
    5001) printf '%s\n' 'Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out.' ;;
    5002) printf '%s\n' 'Check with account-list whether anything was charged, and whether the order was carried out, before you send it again.' ;;
    5003) printf '%s\n' 'WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints what a program can do about a listed code.
wapi_code_kind() {
  case ${1-}:${2-} in
  3217:domain-transfer-check) echo 'temporary-failure' ;;
  *)
    case ${1-} in
    1000) echo 'ok' ;;
    1001) echo 'pending' ;;
    1002) echo 'acknowledged' ;;
    1003) echo 'empty' ;;
    1200) echo 'notification' ;;
    2000) echo 'malformed-request' ;;
    2001) echo 'missing-parameter' ;;
    2002) echo 'missing-parameter' ;;
    2003) echo 'missing-parameter' ;;
    2004) echo 'malformed-request' ;;
    2005) echo 'invalid-parameter' ;;
    2006) echo 'rate-limit' ;;
    2007) echo 'request-too-large' ;;
    2008) echo 'request-too-large' ;;
    2009) echo 'malformed-request' ;;
    2010) echo 'unsupported' ;;
    2011) echo 'access-denied' ;;
    2050) echo 'authentication' ;;
    2051) echo 'access-denied' ;;
    2052) echo 'rate-limit' ;;
    2100) echo 'missing-parameter' ;;
    2101) echo 'invalid-parameter' ;;
    2102) echo 'malformed-request' ;;
    2150) echo 'access-denied' ;;
    2151) echo 'not-found' ;;
    2201) echo 'unsupported' ;;
    2202) echo 'invalid-parameter' ;;
    2203) echo 'invalid-parameter' ;;
    2204) echo 'missing-parameter' ;;
    2205) echo 'missing-parameter' ;;
    2206) echo 'internal' ;;
    2207) echo 'invalid-parameter' ;;
    2208) echo 'invalid-parameter' ;;
    2209) echo 'invalid-parameter' ;;
    2210) echo 'invalid-parameter' ;;
    2211) echo 'invalid-parameter' ;;
    2212) echo 'missing-parameter' ;;
    2213) echo 'missing-parameter' ;;
    2214) echo 'invalid-parameter' ;;
    2215) echo 'missing-parameter' ;;
    2216) echo 'invalid-parameter' ;;
    2217) echo 'invalid-parameter' ;;
    2218) echo 'invalid-parameter' ;;
    2219) echo 'missing-parameter' ;;
    2220) echo 'missing-parameter' ;;
    2221) echo 'missing-parameter' ;;
    2222) echo 'missing-parameter' ;;
    2223) echo 'invalid-parameter' ;;
    2224) echo 'missing-parameter' ;;
    2225) echo 'invalid-parameter' ;;
    2226) echo 'missing-parameter' ;;
    2227) echo 'invalid-parameter' ;;
    2228) echo 'missing-parameter' ;;
    2229) echo 'invalid-parameter' ;;
    2230) echo 'missing-parameter' ;;
    2231) echo 'invalid-parameter' ;;
    2232) echo 'missing-parameter' ;;
    2233) echo 'invalid-parameter' ;;
    2234) echo 'missing-parameter' ;;
    2235) echo 'missing-parameter' ;;
    2236) echo 'missing-parameter' ;;
    2237) echo 'missing-parameter' ;;
    2238) echo 'invalid-parameter' ;;
    2239) echo 'missing-parameter' ;;
    2240) echo 'missing-parameter' ;;
    2241) echo 'invalid-parameter' ;;
    2242) echo 'invalid-parameter' ;;
    2243) echo 'unsupported' ;;
    2244) echo 'unsupported' ;;
    2245) echo 'missing-parameter' ;;
    2246) echo 'invalid-parameter' ;;
    2247) echo 'invalid-parameter' ;;
    2248) echo 'invalid-parameter' ;;
    2249) echo 'unsupported' ;;
    2250) echo 'rate-limit' ;;
    2251) echo 'temporary-failure' ;;
    2252) echo 'rate-limit' ;;
    2253) echo 'invalid-parameter' ;;
    2264) echo 'invalid-parameter' ;;
    2265) echo 'unsupported' ;;
    2266) echo 'unsupported' ;;
    2267) echo 'unsupported' ;;
    2269) echo 'wrong-state' ;;
    2272) echo 'invalid-parameter' ;;
    2273) echo 'invalid-parameter' ;;
    2274) echo 'internal' ;;
    2275) echo 'internal' ;;
    2276) echo 'unsupported' ;;
    2277) echo 'invalid-parameter' ;;
    2278) echo 'already-exists' ;;
    2279) echo 'billing' ;;
    2280) echo 'billing' ;;
    2281) echo 'billing' ;;
    2282) echo 'billing' ;;
    2283) echo 'billing' ;;
    2284) echo 'payment-unclear' ;;
    2285) echo 'billing' ;;
    2286) echo 'internal' ;;
    2290) echo 'payment-unclear' ;;
    2291) echo 'already-exists' ;;
    2292) echo 'not-found' ;;
    2293) echo 'internal' ;;
    2294) echo 'internal' ;;
    2295) echo 'internal' ;;
    2296) echo 'payment-unclear' ;;
    2301) echo 'invalid-parameter' ;;
    2302) echo 'missing-parameter' ;;
    2303) echo 'invalid-parameter' ;;
    2304) echo 'invalid-parameter' ;;
    2305) echo 'missing-parameter' ;;
    2306) echo 'invalid-parameter' ;;
    2308) echo 'invalid-parameter' ;;
    2309) echo 'invalid-parameter' ;;
    2310) echo 'quota' ;;
    2311) echo 'invalid-parameter' ;;
    2312) echo 'invalid-parameter' ;;
    2313) echo 'invalid-parameter' ;;
    2314) echo 'invalid-parameter' ;;
    2315) echo 'invalid-parameter' ;;
    2316) echo 'already-exists' ;;
    2317) echo 'invalid-parameter' ;;
    2318) echo 'unsupported' ;;
    2319) echo 'unsupported' ;;
    2320) echo 'invalid-parameter' ;;
    2321) echo 'unsupported' ;;
    2322) echo 'quota' ;;
    2400) echo 'internal' ;;
    2401) echo 'operation-failed' ;;
    2402) echo 'invalid-parameter' ;;
    2403) echo 'access-denied' ;;
    2404) echo 'invalid-parameter' ;;
    2405) echo 'rate-limit' ;;
    2406) echo 'not-found' ;;
    2407) echo 'not-found' ;;
    2408) echo 'missing-parameter' ;;
    2409) echo 'operation-failed' ;;
    2410) echo 'not-found' ;;
    2411) echo 'access-denied' ;;
    2412) echo 'operation-failed' ;;
    2413) echo 'access-denied' ;;
    2414) echo 'access-denied' ;;
    2415) echo 'quota' ;;
    2416) echo 'invalid-parameter' ;;
    2419) echo 'not-found' ;;
    2420) echo 'invalid-parameter' ;;
    3001) echo 'billing' ;;
    3002) echo 'billing' ;;
    3003) echo 'wrong-state' ;;
    3004) echo 'missing-parameter' ;;
    3005) echo 'invalid-parameter' ;;
    3201) echo 'already-exists' ;;
    3202) echo 'name-unavailable' ;;
    3203) echo 'name-unavailable' ;;
    3204) echo 'name-unavailable' ;;
    3205) echo 'name-unavailable' ;;
    3206) echo 'name-unavailable' ;;
    3207) echo 'already-exists' ;;
    3208) echo 'wrong-state' ;;
    3209) echo 'operation-failed' ;;
    3210) echo 'not-found' ;;
    3211) echo 'not-found' ;;
    3212) echo 'not-found' ;;
    3213) echo 'not-found' ;;
    3214) echo 'not-found' ;;
    3215) echo 'operation-failed' ;;
    3216) echo 'operation-failed' ;;
    3217) echo 'operation-failed' ;;
    3218) echo 'wrong-state' ;;
    3219) echo 'wrong-state' ;;
    3220) echo 'already-exists' ;;
    3221) echo 'operation-failed' ;;
    3222) echo 'not-found' ;;
    3223) echo 'access-denied' ;;
    3224) echo 'operation-failed' ;;
    3225) echo 'operation-failed' ;;
    3226) echo 'operation-failed' ;;
    3227) echo 'access-denied' ;;
    3228) echo 'unsupported' ;;
    3229) echo 'not-found' ;;
    3230) echo 'operation-failed' ;;
    3231) echo 'already-exists' ;;
    3232) echo 'name-unavailable' ;;
    3233) echo 'name-unavailable' ;;
    3234) echo 'name-unavailable' ;;
    3235) echo 'name-unavailable' ;;
    3236) echo 'name-unavailable' ;;
    3237) echo 'already-exists' ;;
    3238) echo 'access-denied' ;;
    3239) echo 'operation-failed' ;;
    3240) echo 'access-denied' ;;
    3241) echo 'operation-failed' ;;
    3242) echo 'unsupported' ;;
    3243) echo 'name-unavailable' ;;
    3244) echo 'operation-failed' ;;
    3245) echo 'already-exists' ;;
    3246) echo 'name-unavailable' ;;
    3247) echo 'name-unavailable' ;;
    3248) echo 'name-unavailable' ;;
    3249) echo 'name-unavailable' ;;
    3250) echo 'name-unavailable' ;;
    3251) echo 'already-exists' ;;
    3252) echo 'access-denied' ;;
    3254) echo 'operation-failed' ;;
    3255) echo 'access-denied' ;;
    3256) echo 'operation-failed' ;;
    3257) echo 'not-found' ;;
    3258) echo 'temporary-failure' ;;
    3259) echo 'not-found' ;;
    3260) echo 'wrong-state' ;;
    3262) echo 'operation-failed' ;;
    3263) echo 'wrong-state' ;;
    3264) echo 'wrong-state' ;;
    3301) echo 'operation-failed' ;;
    3302) echo 'operation-failed' ;;
    3303) echo 'already-exists' ;;
    3304) echo 'operation-failed' ;;
    3305) echo 'wrong-state' ;;
    3306) echo 'not-found' ;;
    3307) echo 'operation-failed' ;;
    3308) echo 'operation-failed' ;;
    3309) echo 'not-found' ;;
    3310) echo 'operation-failed' ;;
    3311) echo 'operation-failed' ;;
    3312) echo 'already-exists' ;;
    4000) echo 'internal' ;;
    4001) echo 'internal' ;;
    4002) echo 'payment-unclear' ;;
    4003) echo 'payment-unclear' ;;
    4201) echo 'temporary-failure' ;;
    4202) echo 'temporary-failure' ;;
    4203) echo 'temporary-failure' ;;
    4204) echo 'temporary-failure' ;;
    4205) echo 'temporary-failure' ;;
    4206) echo 'temporary-failure' ;;
    4207) echo 'temporary-failure' ;;
    4208) echo 'temporary-failure' ;;
    4209) echo 'temporary-failure' ;;
    4210) echo 'temporary-failure' ;;
    4211) echo 'temporary-failure' ;;
    4212) echo 'temporary-failure' ;;
    4213) echo 'temporary-failure' ;;
    4214) echo 'temporary-failure' ;;
    4215) echo 'temporary-failure' ;;
    4216) echo 'temporary-failure' ;;
    4217) echo 'temporary-failure' ;;
    4218) echo 'temporary-failure' ;;
    4219) echo 'temporary-failure' ;;
    4220) echo 'temporary-failure' ;;
    4221) echo 'temporary-failure' ;;
    4222) echo 'temporary-failure' ;;
    5000) echo 'internal' ;;
    5001) echo 'internal' ;;
    5002) echo 'internal' ;;
    5003) echo 'temporary-failure' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Prints the request parameter that a code is about.
wapi_code_parameter() {
  case ${1-}:${2-} in
  2201:contact-check | 2201:contact-create | 2201:contact-info | 2201:contact-send-auth-info | 2201:contact-transfer | 2201:contact-update | 2201:nsset-check | 2201:nsset-create | 2201:nsset-info | 2201:nsset-send-auth-info | 2201:nsset-transfer | 2201:nsset-update) echo 'tld' ;;
  2201:dns-domain-add | 2201:dns-domain-axfr-run | 2201:dns-domain-commit | 2201:dns-domain-copy | 2201:dns-domain-info | 2201:domain-transfer) echo 'name' ;;
  2201:dns-row-add | 2201:dns-row-detail | 2201:dns-row-update | 2201:dns-rows-list) echo 'domain' ;;
  2202:dns-domain-add | 2202:dns-domain-axfr-run | 2202:dns-domain-commit | 2202:dns-domain-copy | 2202:dns-domain-info | 2202:domain-transfer | 2202:domain-update-keyset) echo 'name' ;;
  2202:dns-row-add | 2202:dns-row-detail | 2202:dns-row-update | 2202:dns-rows-list | 2202:wgp-domain-create) echo 'domain' ;;
  2203:wgp-domain-create) echo 'period_id' ;;
  2207:contact-update) echo 'cname' ;;
  2209:nsset-info | 2209:nsset-send-auth-info | 2209:nsset-transfer | 2209:nsset-update) echo 'name' ;;
  2216:contact-check | 2216:contact-create | 2216:contact-info | 2216:contact-send-auth-info | 2216:contact-transfer | 2216:contact-update) echo 'cname' ;;
  2216:nsset-create | 2216:nsset-update) echo 'tech_c' ;;
  2309:dns-row-update) return 1 ;;
  2311:dns-row-update) return 1 ;;
  2312:dns-row-update) return 1 ;;
  2316:dns-row-update) echo 'rdata' ;;
  3214:nsset-info | 3214:nsset-send-auth-info | 3214:nsset-transfer | 3214:nsset-update) echo 'name' ;;
  3222:dns-domain-axfr-run | 3222:dns-domain-commit | 3222:dns-domain-copy | 3222:dns-domain-info) echo 'name' ;;
  3222:dns-row-add | 3222:dns-row-detail | 3222:dns-row-update | 3222:dns-rows-list) echo 'domain' ;;
  3222:domain-info | 3222:domain-send-auth-info | 3222:domain-update-keyset) echo 'name' ;;
  3228:nsset-create) echo 'tech_c' ;;
  3228:nsset-update) echo 'tech_c' ;;
  3229:contact-info | 3229:contact-transfer) echo 'cname' ;;
  3229:nsset-create | 3229:nsset-update) echo 'tech_c' ;;
  3306:dns-domain-axfr-run | 3306:dns-domain-commit | 3306:dns-domain-copy | 3306:dns-domain-info) echo 'name' ;;
  3306:dns-row-add | 3306:dns-row-detail | 3306:dns-row-update | 3306:dns-rows-list) echo 'domain' ;;
  4204:nsset-info | 4204:nsset-send-auth-info | 4204:nsset-transfer | 4204:nsset-update) echo 'name' ;;
  4212:contact-info) echo 'cname' ;;
  4212:nsset-create | 4212:nsset-update) echo 'tech_c' ;;
  *)
    case ${1-} in
    2001) echo 'user' ;;
    2002) echo 'auth' ;;
    2003) echo 'command' ;;
    2005) echo 'clTRID' ;;
    2010) echo 'command' ;;
    2011) echo 'command' ;;
    2151) echo 'id' ;;
    2203) echo 'period' ;;
    2204) echo 'owner_c' ;;
    2205) echo 'domain' ;;
    2207) echo 'owner_c' ;;
    2208) echo 'admin_c' ;;
    2209) echo 'nsset' ;;
    2210) echo 'dns' ;;
    2211) echo 'dns' ;;
    2212) echo 'nsset' ;;
    2213) echo 'dns' ;;
    2214) echo 'dns' ;;
    2215) echo 'auth_info' ;;
    2218) echo 'cname' ;;
    2219) echo 'company' ;;
    2220) echo 'fname' ;;
    2221) echo 'lname' ;;
    2222) echo 'email' ;;
    2223) echo 'email' ;;
    2224) echo 'email2' ;;
    2225) echo 'email2' ;;
    2226) echo 'phone' ;;
    2227) echo 'phone' ;;
    2228) echo 'fax' ;;
    2229) echo 'fax' ;;
    2230) echo 'ic' ;;
    2231) echo 'ic' ;;
    2232) echo 'dic' ;;
    2233) echo 'dic' ;;
    2234) echo 'addr_street' ;;
    2235) echo 'addr_city' ;;
    2236) echo 'addr_zip' ;;
    2237) echo 'addr_country' ;;
    2238) echo 'addr_country' ;;
    2239) echo 'addr_state' ;;
    2242) echo 'status' ;;
    2245) echo 'rules' ;;
    2246) echo 'rules' ;;
    2247) echo 'name' ;;
    2253) echo 'addr_zip' ;;
    2264) echo 'keyset' ;;
    2266) echo 'keyset' ;;
    2267) echo 'keyset' ;;
    2272) echo 'upstream_ips' ;;
    2273) echo 'variant_id' ;;
    2276) echo 'domain' ;;
    2277) echo 'domain' ;;
    2301) echo 'type' ;;
    2302) echo 'primary_ip' ;;
    2303) echo 'primary_ip' ;;
    2304) echo 'axfr_enabled' ;;
    2305) echo 'axfr_ips' ;;
    2306) echo 'axfr_ips' ;;
    2308) echo 'ns' ;;
    2309) echo 'type' ;;
    2311) echo 'name' ;;
    2312) echo 'name' ;;
    2314) echo 'rdata' ;;
    2315) echo 'ttl' ;;
    2317) echo 'ttl' ;;
    2320) echo 'name_new' ;;
    2321) echo 'name_new' ;;
    2402) echo 'template_domain_id' ;;
    2407) echo 'template_domain_id' ;;
    2416) echo 'mode' ;;
    2420) echo 'policies' ;;
    3211) echo 'owner_c' ;;
    3212) echo 'admin_c' ;;
    3227) echo 'auth_info' ;;
    3238) echo 'auth_info' ;;
    3240) echo 'auth_info' ;;
    3252) echo 'auth_info' ;;
    3255) echo 'auth_info' ;;
    3259) echo 'keyset' ;;
    3264) echo 'keyset' ;;
    3309) echo 'row_id' ;;
    3312) echo 'name_new' ;;
    4202) echo 'owner_c' ;;
    4203) echo 'admin_c' ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# The answer to the question that the command asks. positive: yes. negative: no.
# Fails if the command asks no question.
wapi_code_answer() {
  case ${1-}:${2-} in
  1000:contact-check) echo positive ;;
  1000:domain-check) echo positive ;;
  1000:domain-tld-period-check) echo positive ;;
  1000:domain-transfer-check) echo positive ;;
  1000:nsset-check) echo positive ;;
  2203:domain-tld-period-check) echo negative ;;
  3201:domain-check) echo negative ;;
  3202:domain-check) echo negative ;;
  3203:domain-check) echo negative ;;
  3204:domain-check) echo negative ;;
  3205:domain-check) echo negative ;;
  3206:domain-check) echo negative ;;
  3218:domain-transfer-check) echo negative ;;
  3231:contact-check) echo negative ;;
  3232:contact-check) echo negative ;;
  3233:contact-check) echo negative ;;
  3234:contact-check) echo negative ;;
  3235:contact-check) echo negative ;;
  3236:contact-check) echo negative ;;
  3245:nsset-check) echo negative ;;
  3246:nsset-check) echo negative ;;
  3247:nsset-check) echo negative ;;
  3248:nsset-check) echo negative ;;
  3249:nsset-check) echo negative ;;
  3250:nsset-check) echo negative ;;
  3251:nsset-check) echo negative ;;
  *) return 1 ;;
  esac
}

# Prints the pattern of the narrowest range that contains a number.
wapi_code_group() {
  case ${1-} in
  12[0-9][0-9]) echo 12xx ;;
  22[0-9][0-9]) echo 22xx ;;
  23[0-9][0-9]) echo 23xx ;;
  24[0-9][0-9]) echo 24xx ;;
  32[0-9][0-9]) echo 32xx ;;
  33[0-9][0-9]) echo 33xx ;;
  42[0-9][0-9]) echo 42xx ;;
  1[0-9][0-9][0-9]) echo 1xxx ;;
  2[0-9][0-9][0-9]) echo 2xxx ;;
  3[0-9][0-9][0-9]) echo 3xxx ;;
  4[0-9][0-9][0-9]) echo 4xxx ;;
  5[0-9][0-9][0-9]) echo 5xxx ;;
  *) return 1 ;;
  esac
}

# How a request ended. success: done. pending: accepted, the result comes later.
# error: not done.
# An unlisted number has the outcome of its range.
wapi_code_outcome() {
  case ${1-}:${2-} in
  2151:poll-ack) echo success ;;
  2203:domain-tld-period-check) echo success ;;
  2291:wgp-domain-create) echo success ;;
  2316:dns-row-add) echo success ;;
  3201:domain-check) echo success ;;
  3202:domain-check) echo success ;;
  3203:domain-check) echo success ;;
  3204:domain-check) echo success ;;
  3205:domain-check) echo success ;;
  3206:domain-check) echo success ;;
  3218:domain-transfer-check) echo success ;;
  3231:contact-check) echo success ;;
  3232:contact-check) echo success ;;
  3233:contact-check) echo success ;;
  3234:contact-check) echo success ;;
  3235:contact-check) echo success ;;
  3236:contact-check) echo success ;;
  3237:contact-transfer) echo success ;;
  3245:nsset-check) echo success ;;
  3246:nsset-check) echo success ;;
  3247:nsset-check) echo success ;;
  3248:nsset-check) echo success ;;
  3249:nsset-check) echo success ;;
  3250:nsset-check) echo success ;;
  3251:nsset-check) echo success ;;
  3251:nsset-transfer) echo success ;;
  3306:dns-domain-delete) echo success ;;
  3309:dns-row-delete) echo success ;;
  *)
    case ${1-} in
    1000) echo success ;;
    1002) echo success ;;
    1003) echo success ;;
    1200) echo success ;;
    12[0-9][0-9]) echo pending ;;
    22[0-9][0-9]) echo error ;;
    23[0-9][0-9]) echo error ;;
    24[0-9][0-9]) echo error ;;
    32[0-9][0-9]) echo error ;;
    33[0-9][0-9]) echo error ;;
    42[0-9][0-9]) echo error ;;
    1[0-9][0-9][0-9]) echo pending ;;
    2[0-9][0-9][0-9]) echo error ;;
    3[0-9][0-9][0-9]) echo error ;;
    4[0-9][0-9][0-9]) echo error ;;
    5[0-9][0-9][0-9]) echo error ;;
    *) echo error ;;
    esac
    ;;
  esac
}

# When to send the same request again. never: not at all. later: after a pause,
# a few times at most, with increasing pauses. after-window: only when the
# limit's window is over. after-fix: once the request, the object or the account
# has been changed. after-check: once you have found out that it was not carried
# out.
wapi_code_retry() {
  case ${1-}:${2-} in
  2151:poll-ack) echo never ;;
  2203:domain-tld-period-check) echo never ;;
  3217:domain-transfer-check) echo later ;;
  3218:domain-transfer-check) echo never ;;
  3306:dns-domain-delete) echo never ;;
  3309:dns-row-delete) echo never ;;
  4204:nsset-info | 4204:nsset-send-auth-info | 4204:nsset-transfer | 4204:nsset-update) echo later ;;
  4212:contact-info) echo later ;;
  4212:nsset-create | 4212:nsset-update) echo later ;;
  4212:nsset-send-auth-info) echo later ;;
  4218:nsset-create) echo later ;;
  *)
    case $(_wapi_code_own_retry "${1-}"):$(_wapi_code_effect "${2-}") in
    after-check:repeatable) echo later ;;
    later:order) echo after-check ;;
    *) _wapi_code_own_retry "${1-}" ;;
    esac
    ;;
  esac
}

_wapi_code_own_retry() {
  case $1 in
  2000) echo after-fix ;;
  2001) echo after-fix ;;
  2002) echo after-fix ;;
  2003) echo after-fix ;;
  2004) echo after-fix ;;
  2005) echo after-fix ;;
  2006) echo after-window ;;
  2007) echo after-fix ;;
  2008) echo after-fix ;;
  2009) echo after-fix ;;
  2011) echo after-fix ;;
  2050) echo after-fix ;;
  2051) echo after-fix ;;
  2052) echo after-window ;;
  2100) echo after-fix ;;
  2101) echo after-fix ;;
  2102) echo after-fix ;;
  2150) echo after-fix ;;
  2151) echo after-fix ;;
  2202) echo after-fix ;;
  2203) echo after-fix ;;
  2204) echo after-fix ;;
  2205) echo after-fix ;;
  2206) echo after-check ;;
  2207) echo after-fix ;;
  2208) echo after-fix ;;
  2209) echo after-fix ;;
  2210) echo after-fix ;;
  2211) echo after-fix ;;
  2212) echo after-fix ;;
  2213) echo after-fix ;;
  2214) echo after-fix ;;
  2215) echo after-fix ;;
  2216) echo after-fix ;;
  2217) echo after-fix ;;
  2218) echo after-fix ;;
  2219) echo after-fix ;;
  2220) echo after-fix ;;
  2221) echo after-fix ;;
  2222) echo after-fix ;;
  2223) echo after-fix ;;
  2224) echo after-fix ;;
  2225) echo after-fix ;;
  2226) echo after-fix ;;
  2227) echo after-fix ;;
  2228) echo after-fix ;;
  2229) echo after-fix ;;
  2230) echo after-fix ;;
  2231) echo after-fix ;;
  2232) echo after-fix ;;
  2233) echo after-fix ;;
  2234) echo after-fix ;;
  2235) echo after-fix ;;
  2236) echo after-fix ;;
  2237) echo after-fix ;;
  2238) echo after-fix ;;
  2239) echo after-fix ;;
  2240) echo after-fix ;;
  2241) echo after-fix ;;
  2242) echo after-fix ;;
  2245) echo after-fix ;;
  2246) echo after-fix ;;
  2247) echo after-fix ;;
  2248) echo after-fix ;;
  2250) echo after-window ;;
  2251) echo later ;;
  2252) echo after-window ;;
  2253) echo after-fix ;;
  2264) echo after-fix ;;
  2269) echo after-fix ;;
  2272) echo after-fix ;;
  2273) echo after-fix ;;
  2274) echo after-fix ;;
  2275) echo after-fix ;;
  2277) echo after-fix ;;
  2279) echo after-fix ;;
  2280) echo after-fix ;;
  2281) echo after-fix ;;
  2282) echo after-fix ;;
  2283) echo after-fix ;;
  2284) echo after-check ;;
  2285) echo after-fix ;;
  2286) echo after-check ;;
  2290) echo after-check ;;
  2292) echo after-fix ;;
  2293) echo after-check ;;
  2294) echo after-check ;;
  2295) echo after-check ;;
  2296) echo after-check ;;
  2301) echo after-fix ;;
  2302) echo after-fix ;;
  2303) echo after-fix ;;
  2304) echo after-fix ;;
  2305) echo after-fix ;;
  2306) echo after-fix ;;
  2308) echo after-fix ;;
  2309) echo after-fix ;;
  2310) echo after-fix ;;
  2311) echo after-fix ;;
  2312) echo after-fix ;;
  2313) echo after-fix ;;
  2314) echo after-fix ;;
  2315) echo after-fix ;;
  2317) echo after-fix ;;
  2320) echo after-fix ;;
  2322) echo after-fix ;;
  2400) echo after-check ;;
  2401) echo after-fix ;;
  2402) echo after-fix ;;
  2403) echo after-fix ;;
  2404) echo after-fix ;;
  2405) echo after-window ;;
  2406) echo after-fix ;;
  2407) echo after-fix ;;
  2408) echo after-fix ;;
  2409) echo after-check ;;
  2410) echo after-fix ;;
  2411) echo after-fix ;;
  2412) echo after-fix ;;
  2413) echo after-fix ;;
  2414) echo after-fix ;;
  2415) echo after-fix ;;
  2416) echo after-fix ;;
  2419) echo after-fix ;;
  2420) echo after-fix ;;
  3001) echo after-fix ;;
  3002) echo after-fix ;;
  3003) echo after-fix ;;
  3004) echo after-fix ;;
  3005) echo after-fix ;;
  3208) echo after-fix ;;
  3209) echo after-fix ;;
  3210) echo after-fix ;;
  3211) echo after-fix ;;
  3212) echo after-fix ;;
  3213) echo after-fix ;;
  3214) echo after-fix ;;
  3215) echo after-fix ;;
  3216) echo after-fix ;;
  3217) echo after-fix ;;
  3218) echo after-fix ;;
  3219) echo after-fix ;;
  3221) echo after-fix ;;
  3222) echo after-fix ;;
  3223) echo after-fix ;;
  3224) echo after-fix ;;
  3225) echo after-fix ;;
  3226) echo after-fix ;;
  3227) echo after-fix ;;
  3229) echo after-fix ;;
  3230) echo after-fix ;;
  3238) echo after-fix ;;
  3239) echo after-fix ;;
  3240) echo after-fix ;;
  3241) echo after-fix ;;
  3244) echo after-fix ;;
  3252) echo after-fix ;;
  3254) echo after-fix ;;
  3255) echo after-fix ;;
  3256) echo after-fix ;;
  3257) echo after-fix ;;
  3258) echo after-check ;;
  3259) echo after-fix ;;
  3260) echo after-fix ;;
  3262) echo after-fix ;;
  3263) echo after-fix ;;
  3264) echo after-fix ;;
  3301) echo after-fix ;;
  3302) echo after-fix ;;
  3304) echo after-fix ;;
  3305) echo after-fix ;;
  3306) echo after-fix ;;
  3307) echo after-fix ;;
  3308) echo after-fix ;;
  3309) echo after-fix ;;
  3310) echo after-fix ;;
  3311) echo after-fix ;;
  4000) echo after-check ;;
  4001) echo after-check ;;
  4002) echo after-check ;;
  4003) echo after-check ;;
  4201) echo later ;;
  4202) echo later ;;
  4203) echo later ;;
  4204) echo later ;;
  4205) echo later ;;
  4206) echo later ;;
  4207) echo after-check ;;
  4208) echo after-check ;;
  4209) echo after-check ;;
  4210) echo later ;;
  4211) echo later ;;
  4212) echo later ;;
  4213) echo after-check ;;
  4214) echo later ;;
  4215) echo later ;;
  4216) echo later ;;
  4217) echo later ;;
  4218) echo later ;;
  4219) echo after-check ;;
  4220) echo later ;;
  4221) echo later ;;
  4222) echo later ;;
  5000) echo after-check ;;
  5001) echo later ;;
  5002) echo after-check ;;
  5003) echo after-check ;;
  *) echo never ;;
  esac
}

# The effect of a second, identical request: none that matters, or another order.
_wapi_code_effect() {
  case $1 in
  'account-list') echo repeatable ;;
  'contact-check') echo repeatable ;;
  'contact-info') echo repeatable ;;
  'contact-send-auth-info') echo repeatable ;;
  'contact-transfer') echo repeatable ;;
  'contact-update') echo repeatable ;;
  'credit-info') echo repeatable ;;
  'dns-domain-add') echo repeatable ;;
  'dns-domain-axfr-run') echo repeatable ;;
  'dns-domain-commit') echo repeatable ;;
  'dns-domain-copy') echo repeatable ;;
  'dns-domain-delete') echo repeatable ;;
  'dns-domain-info') echo repeatable ;;
  'dns-domain-update-keyset') echo repeatable ;;
  'dns-domains-list') echo repeatable ;;
  'dns-row-add') echo repeatable ;;
  'dns-row-delete') echo repeatable ;;
  'dns-row-detail') echo repeatable ;;
  'dns-row-update') echo repeatable ;;
  'dns-rows-list') echo repeatable ;;
  'domain-check') echo repeatable ;;
  'domain-info') echo repeatable ;;
  'domain-send-auth-info') echo repeatable ;;
  'domain-tld-period-check') echo repeatable ;;
  'domain-transfer-check') echo repeatable ;;
  'domain-update-keyset') echo repeatable ;;
  'domain-update-ns') echo repeatable ;;
  'domains-list') echo repeatable ;;
  'nsset-check') echo repeatable ;;
  'nsset-create') echo repeatable ;;
  'nsset-info') echo repeatable ;;
  'nsset-send-auth-info') echo repeatable ;;
  'nsset-transfer') echo repeatable ;;
  'nsset-update') echo repeatable ;;
  'ping') echo repeatable ;;
  'ping-async') echo repeatable ;;
  'poll-ack') echo repeatable ;;
  'poll-req') echo repeatable ;;
  'wg-members-show') echo repeatable ;;
  'wgp-domain-cache-purge') echo repeatable ;;
  'wgp-domain-delete') echo repeatable ;;
  'wgp-domain-info') echo repeatable ;;
  'wgp-domain-template-replicate') echo repeatable ;;
  'wgp-domain-templates-list') echo repeatable ;;
  'wgp-services-list') echo repeatable ;;
  'contact-create') echo order ;;
  'domain-create') echo order ;;
  'domain-renew') echo order ;;
  'domain-transfer') echo order ;;
  'wg-members-create') echo order ;;
  'wgp-domain-create') echo order ;;
  'wgp-domain-renew') echo order ;;
  'wgp-domain-retry') echo order ;;
  'wgp-domain-update-subscription') echo order ;;
  *) echo unknown ;;
  esac
}

# Whether the request reached its goal. yes: the goal has been reached. pending:
# the result comes later. check: find out: the request may have been carried
# out, or the object may be your own. no: the goal has not been reached,
# according to the answer.
wapi_code_done() {
  case ${1-}:${2-} in
  2151:poll-ack) echo yes ;;
  2203:domain-tld-period-check) echo yes ;;
  2269:domain-renew) echo check ;;
  2278:wgp-domain-create) echo check ;;
  2280:wgp-domain-create) echo check ;;
  2291:wgp-domain-create) echo yes ;;
  2292:wgp-domain-delete) echo check ;;
  2316:dns-row-add) echo yes ;;
  2406:wgp-domain-delete) echo check ;;
  2410:wgp-domain-delete) echo check ;;
  2411:wgp-domain-create) echo check ;;
  2412:wgp-domain-create) echo check ;;
  2413:wgp-domain-create) echo check ;;
  2414:wgp-domain-create) echo check ;;
  3201:domain-check) echo yes ;;
  3201:domain-create) echo check ;;
  3202:domain-check) echo yes ;;
  3202:domain-create) echo check ;;
  3203:domain-check) echo yes ;;
  3203:domain-create) echo check ;;
  3204:domain-check) echo yes ;;
  3205:domain-check) echo yes ;;
  3206:domain-check) echo yes ;;
  3207:domain-transfer) echo check ;;
  3217:domain-transfer-check) echo no ;;
  3218:domain-transfer-check) echo yes ;;
  3219:domain-transfer) echo check ;;
  3220:domain-transfer) echo check ;;
  3221:domain-create) echo check ;;
  3222:dns-domain-delete) echo check ;;
  3224:domain-renew) echo check ;;
  3226:domain-transfer) echo check ;;
  3230:contact-create) echo check ;;
  3231:contact-check) echo yes ;;
  3231:contact-create) echo check ;;
  3232:contact-check) echo yes ;;
  3233:contact-check) echo yes ;;
  3234:contact-check) echo yes ;;
  3235:contact-check) echo yes ;;
  3236:contact-check) echo yes ;;
  3237:contact-transfer) echo yes ;;
  3244:nsset-create) echo check ;;
  3245:nsset-check) echo yes ;;
  3245:nsset-create) echo check ;;
  3246:nsset-check) echo yes ;;
  3247:nsset-check) echo yes ;;
  3248:nsset-check) echo yes ;;
  3249:nsset-check) echo yes ;;
  3250:nsset-check) echo yes ;;
  3251:nsset-check) echo yes ;;
  3251:nsset-create) echo check ;;
  3251:nsset-transfer) echo yes ;;
  3260:domain-update-keyset) echo check ;;
  3301:dns-domain-delete) echo check ;;
  3302:dns-domain-add) echo check ;;
  3303:dns-domain-add) echo check ;;
  3306:dns-domain-delete) echo yes ;;
  3307:dns-row-add) echo check ;;
  3308:dns-row-delete) echo check ;;
  3309:dns-row-delete) echo yes ;;
  3310:dns-row-update) echo check ;;
  3311:dns-domain-copy) echo check ;;
  3312:dns-domain-copy) echo check ;;
  *)
    case $(wapi_code_outcome "${1-}"):$(wapi_code_retry "${1-}" "${2-}") in
    success:*) echo yes ;;
    pending:*) echo pending ;;
    *:after-check) echo check ;;
    # An unknown error may hide a request that was carried out.
    *) if wapi_code_name "${1-}" >/dev/null; then echo no; else echo check; fi ;;
    esac
    ;;
  esac
}

# Prints the limit that was reached, in four words: which requests count together
# (account, ip-address or object), how long they count (minute, hour, day or
# unknown), how many are allowed, and which commands count, joined by commas. The
# last two are - if they are unknown.
wapi_code_limit() {
  case ${1-} in
  2006) echo 'account hour 1000 -' ;;
  2052) echo 'ip-address unknown - -' ;;
  2250) echo 'account hour 100 domain-check,domain-create,domain-transfer-check' ;;
  2252) echo 'account hour 100 domain-check,domain-create,domain-transfer-check' ;;
  2405) echo 'object day - wgp-domain-template-replicate' ;;
  *) return 1 ;;
  esac
}

# Prints the analogous HTTP status of a listed code.
wapi_code_http_status() {
  case ${1-}:${2-} in
  2151:poll-ack) echo 200 ;;
  2203:domain-tld-period-check) echo 200 ;;
  2291:wgp-domain-create) echo 200 ;;
  2316:dns-row-add) echo 200 ;;
  3201:domain-check) echo 200 ;;
  3202:domain-check) echo 200 ;;
  3203:domain-check) echo 200 ;;
  3204:domain-check) echo 200 ;;
  3205:domain-check) echo 200 ;;
  3206:domain-check) echo 200 ;;
  3217:domain-transfer-check) echo 503 ;;
  3218:domain-transfer-check) echo 200 ;;
  3231:contact-check) echo 200 ;;
  3232:contact-check) echo 200 ;;
  3233:contact-check) echo 200 ;;
  3234:contact-check) echo 200 ;;
  3235:contact-check) echo 200 ;;
  3236:contact-check) echo 200 ;;
  3237:contact-transfer) echo 200 ;;
  3245:nsset-check) echo 200 ;;
  3246:nsset-check) echo 200 ;;
  3247:nsset-check) echo 200 ;;
  3248:nsset-check) echo 200 ;;
  3249:nsset-check) echo 200 ;;
  3250:nsset-check) echo 200 ;;
  3251:nsset-check) echo 200 ;;
  3251:nsset-transfer) echo 200 ;;
  3306:dns-domain-delete) echo 200 ;;
  3309:dns-row-delete) echo 200 ;;
  *)
    case $(wapi_code_kind "${1-}") in
    'acknowledged') echo 200 ;;
    'empty') echo 200 ;;
    'notification') echo 200 ;;
    'ok') echo 200 ;;
    'pending') echo 202 ;;
    'invalid-parameter') echo 400 ;;
    'malformed-request') echo 400 ;;
    'missing-parameter') echo 400 ;;
    'authentication') echo 401 ;;
    'billing') echo 402 ;;
    'access-denied') echo 403 ;;
    'quota') echo 403 ;;
    'not-found') echo 404 ;;
    'already-exists') echo 409 ;;
    'name-unavailable') echo 409 ;;
    'wrong-state') echo 409 ;;
    'request-too-large') echo 413 ;;
    'operation-failed') echo 422 ;;
    'unsupported') echo 422 ;;
    'rate-limit') echo 429 ;;
    'internal') echo 500 ;;
    'payment-unclear') echo 500 ;;
    'temporary-failure') echo 503 ;;
    *) return 1 ;;
    esac
    ;;
  esac
}

# Whether the request reached its goal, or its question was answered. Not
# yet true for a request that is still pending.
wapi_code_is_success() {
  [ "$(wapi_code_outcome "${1-}" "${2-}")" = success ]
}

# Whether the same request may be sent again after a pause. Not true for a limit:
# until its window is over, every further request makes it worse.
wapi_code_is_retryable() {
  [ "$(wapi_code_retry "${1-}" "${2-}")" = later ]
}

# Whether to find out first whether the request was carried out.
wapi_code_must_check_first() {
  [ "$(wapi_code_done "${1-}" "${2-}")" = check ]
}
