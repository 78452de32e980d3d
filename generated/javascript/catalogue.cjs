// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });

const catalogue = {
  "name": "WAPI",
  "version": "1.0.0",
  "license": "MIT",
  "copyright": "2026 the wapi-codes authors",
  "locales": [
    "en",
    "cs"
  ],
  "source": {
    "title": "WAPI – Response Codes",
    "url": "https://kb.wedos.global/wapi-codes/"
  },
  "envelope": {
    "code": "response.code",
    "result": "response.result",
    "command": "response.command",
    "clientId": "response.clTRID",
    "serverId": "response.svTRID",
    "data": "response.data",
    "notification": {
      "code": "response.data.notify.code",
      "result": "response.data.notify.result",
      "command": "response.data.notify.command",
      "id": "response.data.notify.id",
      "clientId": "response.data.notify.clTRID",
      "serverId": "response.data.notify.svTRID",
      "data": "response.data.notify.data"
    },
    "pushed": {
      "code": "notify.code",
      "result": "notify.result",
      "command": "notify.command",
      "id": "notify.id",
      "clientId": "notify.clTRID",
      "serverId": "notify.svTRID",
      "data": "notify.data"
    },
    "items": {
      "at": "response.data",
      "commands": [
        "domain-check"
      ],
      "code": "code",
      "result": "result"
    }
  },
  "systems": {
    "epp": {
      "title": "EPP (RFC 5730)",
      "url": "https://www.rfc-editor.org/rfc/rfc5730#section-3"
    }
  },
  "kinds": {
    "acknowledged": {
      "title": {
        "en": "Acknowledged",
        "cs": "Potvrzeno"
      },
      "description": {
        "en": "A notification was marked as read. Ask for the next one.",
        "cs": "Notifikace byla označena jako přečtená. Vyžádejte si další."
      },
      "outcome": "success",
      "retry": "never",
      "httpStatus": 200
    },
    "empty": {
      "title": {
        "en": "Nothing to fetch",
        "cs": "Nic k vyzvednutí"
      },
      "description": {
        "en": "The request was carried out, but there is nothing to return. Ask again at the usual interval.",
        "cs": "Požadavek byl proveden, ale není co vrátit. Zeptejte se znovu v obvyklém intervalu."
      },
      "outcome": "success",
      "retry": "never",
      "httpStatus": 200
    },
    "notification": {
      "title": {
        "en": "Notification",
        "cs": "Notifikace"
      },
      "description": {
        "en": "The system reports an event that you did not trigger. Record it and acknowledge the notification.",
        "cs": "Systém oznamuje událost, kterou jste nevyvolali vy. Zaznamenejte ji a notifikaci potvrďte."
      },
      "outcome": "success",
      "retry": "never",
      "httpStatus": 200
    },
    "ok": {
      "title": {
        "en": "Done",
        "cs": "Hotovo"
      },
      "description": {
        "en": "The request was carried out and the answer is final. Use the data of the answer.",
        "cs": "Požadavek byl proveden a odpověď je konečná. Použijte data z odpovědi."
      },
      "outcome": "success",
      "retry": "never",
      "httpStatus": 200
    },
    "pending": {
      "title": {
        "en": "Accepted",
        "cs": "Přijato"
      },
      "description": {
        "en": "The request was accepted and the result comes later as a notification. Do not send the request again; wait for the notification.",
        "cs": "Požadavek byl přijat a výsledek přijde později jako notifikace. Požadavek neposílejte znovu a počkejte na notifikaci."
      },
      "outcome": "pending",
      "retry": "never",
      "httpStatus": 202
    },
    "invalid-parameter": {
      "title": {
        "en": "Invalid parameter",
        "cs": "Neplatný parametr"
      },
      "description": {
        "en": "A value in the request is not valid. Correct it and send the request again.",
        "cs": "Některá hodnota v požadavku není platná. Opravte ji a požadavek pošlete znovu."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 400
    },
    "malformed-request": {
      "title": {
        "en": "Malformed request",
        "cs": "Chybně sestavený požadavek"
      },
      "description": {
        "en": "The request as a whole cannot be processed. Correct the client; the same request will always fail.",
        "cs": "Požadavek jako celek nelze zpracovat. Opravte klientský program; stejný požadavek pokaždé selže."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 400
    },
    "missing-parameter": {
      "title": {
        "en": "Missing parameter",
        "cs": "Chybějící parametr"
      },
      "description": {
        "en": "The request lacks something that the command requires. Add it and send the request again.",
        "cs": "V požadavku chybí údaj, který příkaz vyžaduje. Doplňte jej a požadavek pošlete znovu."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 400
    },
    "authentication": {
      "title": {
        "en": "Authentication failed",
        "cs": "Ověření selhalo"
      },
      "description": {
        "en": "The login or the auth string is wrong. Stop and correct it: repeated failures get the IP address blocked.",
        "cs": "Přihlašovací jméno nebo řetězec auth nesouhlasí. Požadavek neopakujte a chybu opravte: opakované neúspěchy vedou k zablokování IP adresy."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 401
    },
    "billing": {
      "title": {
        "en": "Payment problem",
        "cs": "Problém s platbou"
      },
      "description": {
        "en": "The order was refused because of the credit account, its currency, the amount or the tax settings. By the text of these codes nothing was charged: correct the cause and send the order again.",
        "cs": "Objednávka byla odmítnuta kvůli zálohovému účtu, jeho měně, částce nebo nastavení DPH. Podle textu těchto kódů nebylo nic strženo: odstraňte příčinu a objednávku pošlete znovu."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 402
    },
    "access-denied": {
      "title": {
        "en": "Access denied",
        "cs": "Přístup zamítnut"
      },
      "description": {
        "en": "The action is not permitted for this account, from this address or on this object. Request access, or use the right account or authorization code.",
        "cs": "Akce není povolena pro tento účet, z této adresy nebo u tohoto objektu. Požádejte o přístup, nebo použijte správný účet či autorizační kód."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 403
    },
    "quota": {
      "title": {
        "en": "Maximum reached",
        "cs": "Dosaženo maxima"
      },
      "description": {
        "en": "The largest number allowed is reached. Waiting does not help; remove something or have the maximum raised.",
        "cs": "Bylo dosaženo nejvyššího povoleného počtu. Čekání nepomůže; něco odeberte, nebo si nechte maximum zvýšit."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 403
    },
    "not-found": {
      "title": {
        "en": "Not found",
        "cs": "Nenalezeno"
      },
      "description": {
        "en": "The object does not exist or could not be loaded. Check its name or ID.",
        "cs": "Objekt neexistuje nebo se jej nepodařilo načíst. Zkontrolujte jeho název nebo ID."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 404
    },
    "already-exists": {
      "title": {
        "en": "Already exists",
        "cs": "Již existuje"
      },
      "description": {
        "en": "The object that the request would add already exists, though it may not be yours. If it is yours, use it; otherwise choose another name.",
        "cs": "Objekt, který měl požadavek přidat, už existuje, ale nemusí být váš. Pokud je váš, použijte jej; jinak zvolte jiný název."
      },
      "outcome": "error",
      "retry": "never",
      "httpStatus": 409
    },
    "name-unavailable": {
      "title": {
        "en": "Name not available",
        "cs": "Název není dostupný"
      },
      "description": {
        "en": "The name cannot be registered: it is blocked, reserved, in quarantine or not available for another reason. Choose another one.",
        "cs": "Název nelze zaregistrovat: je blokovaný, rezervovaný, v karanténě nebo z jiného důvodu nedostupný. Zvolte jiný."
      },
      "outcome": "error",
      "retry": "never",
      "httpStatus": 409
    },
    "wrong-state": {
      "title": {
        "en": "Wrong state",
        "cs": "Nevhodný stav"
      },
      "description": {
        "en": "The object exists, but its current state does not allow the request. Change the state or wait until it has changed.",
        "cs": "Objekt existuje, ale jeho současný stav požadavek neumožňuje. Změňte jej, nebo počkejte, až se změní."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 409
    },
    "request-too-large": {
      "title": {
        "en": "Request too large",
        "cs": "Příliš velký požadavek"
      },
      "description": {
        "en": "The request is larger or more complex than WAPI accepts. Split it into several smaller ones.",
        "cs": "Požadavek je větší nebo složitější, než WAPI přijímá. Rozdělte jej na několik menších."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 413
    },
    "operation-failed": {
      "title": {
        "en": "Operation failed",
        "cs": "Operace selhala"
      },
      "description": {
        "en": "The operation failed and the answer does not say why. It will fail again unless something changes: check the object and the data of the request.",
        "cs": "Operace selhala a odpověď neříká proč. Beze změny selže znovu: zkontrolujte objekt a data požadavku."
      },
      "outcome": "error",
      "retry": "after-fix",
      "httpStatus": 422
    },
    "unsupported": {
      "title": {
        "en": "Not supported",
        "cs": "Nepodporováno"
      },
      "description": {
        "en": "This TLD, command, action or type of object is not supported. Do not send the request again; find another way.",
        "cs": "WAPI tuto TLD, příkaz, akci nebo typ objektu nepodporuje. Požadavek neopakujte a zvolte jiný postup."
      },
      "outcome": "error",
      "retry": "never",
      "httpStatus": 422
    },
    "rate-limit": {
      "title": {
        "en": "Rate limit exceeded",
        "cs": "Překročen limit požadavků"
      },
      "description": {
        "en": "Too many requests, or too many failed ones, in a given time. Until that time is over, send nothing that counts towards the limit: it would only make things worse. The code says nothing about the object.",
        "cs": "V dané době přišlo příliš mnoho požadavků, nebo příliš mnoho neúspěšných. Dokud tato doba neuplyne, neposílejte nic, co se do limitu počítá: situaci byste jen zhoršili. O samotném objektu kód nic neříká."
      },
      "outcome": "error",
      "retry": "after-window",
      "httpStatus": 429
    },
    "internal": {
      "title": {
        "en": "Internal error",
        "cs": "Interní chyba"
      },
      "description": {
        "en": "WAPI itself failed, and the request may have been carried out all the same. Find out whether it was before you send it again.",
        "cs": "Selhalo samotné WAPI a požadavek přesto mohl být proveden. Než jej pošlete znovu, zjistěte, zda se tak stalo."
      },
      "outcome": "error",
      "retry": "after-check",
      "httpStatus": 500
    },
    "payment-unclear": {
      "title": {
        "en": "Payment unclear",
        "cs": "Nejasný stav platby"
      },
      "description": {
        "en": "The payment failed halfway, or its state is unknown: money may have been taken and the order may have been carried out. Check the credit account and the object before you send the order again.",
        "cs": "Platba selhala v průběhu nebo není jasné, jak dopadla: peníze mohly být strženy a objednávka mohla být provedena. Než ji pošlete znovu, zkontrolujte zálohový účet i objekt."
      },
      "outcome": "error",
      "retry": "after-check",
      "httpStatus": 500
    },
    "temporary-failure": {
      "title": {
        "en": "Temporary failure",
        "cs": "Dočasná chyba"
      },
      "description": {
        "en": "Something is not working at the moment, often the registry or the connection to it. Send the same request again after a pause: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out.",
        "cs": "Něco momentálně nefunguje, často registr nebo spojení s ním. Stejný požadavek pošlete znovu až po pauze: nejvýše několikrát a s rostoucími odstupy. Než zopakujete objednávku, ověřte, zda už nebyla provedena."
      },
      "outcome": "error",
      "retry": "later",
      "httpStatus": 503
    }
  },
  "groups": {
    "1xxx": {
      "first": 1000,
      "last": 1999,
      "title": {
        "en": "Request successful",
        "cs": "Úspěšný požadavek"
      },
      "description": {
        "en": "The request was carried out; only 1001 means that it was accepted and its result is still to come.",
        "cs": "Požadavek byl proveden; jen kód 1001 znamená, že byl přijat a jeho výsledek teprve přijde."
      },
      "outcome": "pending",
      "codes": [
        1000,
        1001,
        1002,
        1003
      ]
    },
    "12xx": {
      "first": 1200,
      "last": 1299,
      "title": {
        "en": "System notifications",
        "cs": "Systémové notifikace"
      },
      "description": {
        "en": "The system reports an event that you did not trigger.",
        "cs": "Systém oznamuje událost, kterou jste nevyvolali vy."
      },
      "outcome": "pending",
      "codes": [
        1200
      ]
    },
    "2xxx": {
      "first": 2000,
      "last": 2999,
      "title": {
        "en": "Invalid request",
        "cs": "Neplatný požadavek"
      },
      "description": {
        "en": "The request was refused because of its form, its parameters, the login or a limit.",
        "cs": "Požadavek byl odmítnut kvůli své podobě, parametrům, přihlášení nebo limitu."
      },
      "outcome": "error",
      "codes": [
        2000,
        2001,
        2002,
        2003,
        2004,
        2005,
        2006,
        2007,
        2008,
        2009,
        2010,
        2011,
        2050,
        2051,
        2052,
        2100,
        2101,
        2102,
        2150,
        2151
      ]
    },
    "22xx": {
      "first": 2200,
      "last": 2299,
      "title": {
        "en": "Invalid domain requests",
        "cs": "Neplatné požadavky na domény"
      },
      "description": {
        "en": "A request for a domain, a contact, an NSSET, a KEYSET or a WEDOS Protection order is not valid or cannot be met.",
        "cs": "Požadavek na doménu, kontakt, NSSET, KEYSET nebo objednávku WEDOS Protection není platný nebo jej nelze splnit."
      },
      "outcome": "error",
      "codes": [
        2201,
        2202,
        2203,
        2204,
        2205,
        2206,
        2207,
        2208,
        2209,
        2210,
        2211,
        2212,
        2213,
        2214,
        2215,
        2216,
        2217,
        2218,
        2219,
        2220,
        2221,
        2222,
        2223,
        2224,
        2225,
        2226,
        2227,
        2228,
        2229,
        2230,
        2231,
        2232,
        2233,
        2234,
        2235,
        2236,
        2237,
        2238,
        2239,
        2240,
        2241,
        2242,
        2243,
        2244,
        2245,
        2246,
        2247,
        2248,
        2249,
        2250,
        2251,
        2252,
        2253,
        2264,
        2265,
        2266,
        2267,
        2269,
        2272,
        2273,
        2274,
        2275,
        2276,
        2277,
        2278,
        2279,
        2280,
        2281,
        2282,
        2283,
        2284,
        2285,
        2286,
        2290,
        2291,
        2292,
        2293,
        2294,
        2295,
        2296
      ]
    },
    "23xx": {
      "first": 2300,
      "last": 2399,
      "title": {
        "en": "Invalid DNS requests",
        "cs": "Neplatné požadavky na DNS"
      },
      "description": {
        "en": "A request for a domain or a row in WEDOS DNS (WDNS) is not valid or cannot be met.",
        "cs": "Požadavek na doménu nebo záznam ve WEDOS DNS (WDNS) není platný nebo jej nelze splnit."
      },
      "outcome": "error",
      "codes": [
        2301,
        2302,
        2303,
        2304,
        2305,
        2306,
        2308,
        2309,
        2310,
        2311,
        2312,
        2313,
        2314,
        2315,
        2316,
        2317,
        2318,
        2319,
        2320,
        2321,
        2322
      ]
    },
    "24xx": {
      "first": 2400,
      "last": 2499,
      "title": {
        "en": "Invalid WEDOS Global requests",
        "cs": "Neplatné požadavky na WEDOS Global"
      },
      "description": {
        "en": "A request for WEDOS Global or WEDOS Protection (WGP) is not valid or cannot be met.",
        "cs": "Požadavek na WEDOS Global nebo WEDOS Protection (WGP) není platný nebo jej nelze splnit."
      },
      "outcome": "error",
      "codes": [
        2400,
        2401,
        2402,
        2403,
        2404,
        2405,
        2406,
        2407,
        2408,
        2409,
        2410,
        2411,
        2412,
        2413,
        2414,
        2415,
        2416,
        2419,
        2420
      ]
    },
    "3xxx": {
      "first": 3000,
      "last": 3999,
      "title": {
        "en": "Target object error",
        "cs": "Chyba cílového objektu"
      },
      "description": {
        "en": "The account or the object that the request is about does not allow it.",
        "cs": "Účet nebo objekt, kterého se požadavek týká, jej neumožňuje."
      },
      "outcome": "error",
      "codes": [
        3001,
        3002,
        3003,
        3004,
        3005
      ]
    },
    "32xx": {
      "first": 3200,
      "last": 3299,
      "title": {
        "en": "Domain object errors",
        "cs": "Chyby doménových objektů"
      },
      "description": {
        "en": "The domain, contact, NSSET or KEYSET is not in the state that the command needs, or the command failed.",
        "cs": "Doména, kontakt, NSSET nebo KEYSET není ve stavu, který příkaz potřebuje, nebo příkaz selhal."
      },
      "outcome": "error",
      "codes": [
        3201,
        3202,
        3203,
        3204,
        3205,
        3206,
        3207,
        3208,
        3209,
        3210,
        3211,
        3212,
        3213,
        3214,
        3215,
        3216,
        3217,
        3218,
        3219,
        3220,
        3221,
        3222,
        3223,
        3224,
        3225,
        3226,
        3227,
        3228,
        3229,
        3230,
        3231,
        3232,
        3233,
        3234,
        3235,
        3236,
        3237,
        3238,
        3239,
        3240,
        3241,
        3242,
        3243,
        3244,
        3245,
        3246,
        3247,
        3248,
        3249,
        3250,
        3251,
        3252,
        3254,
        3255,
        3256,
        3257,
        3258,
        3259,
        3260,
        3262,
        3263,
        3264
      ]
    },
    "33xx": {
      "first": 3300,
      "last": 3399,
      "title": {
        "en": "DNS object errors",
        "cs": "Chyby objektů DNS"
      },
      "description": {
        "en": "The domain or the row in WEDOS DNS (WDNS) is not in the state that the command needs, or the command failed.",
        "cs": "Doména nebo záznam ve WEDOS DNS (WDNS) není ve stavu, který příkaz potřebuje, nebo příkaz selhal."
      },
      "outcome": "error",
      "codes": [
        3301,
        3302,
        3303,
        3304,
        3305,
        3306,
        3307,
        3308,
        3309,
        3310,
        3311,
        3312
      ]
    },
    "4xxx": {
      "first": 4000,
      "last": 4999,
      "title": {
        "en": "Request error",
        "cs": "Chyba požadavku"
      },
      "description": {
        "en": "The request could not be completed because WAPI itself or the payment failed.",
        "cs": "Požadavek se nepodařilo dokončit, protože selhalo samotné WAPI nebo platba."
      },
      "outcome": "error",
      "codes": [
        4000,
        4001,
        4002,
        4003
      ]
    },
    "42xx": {
      "first": 4200,
      "last": 4299,
      "title": {
        "en": "Domain request errors",
        "cs": "Chyby požadavků na domény"
      },
      "description": {
        "en": "The registry or the connection to it failed. Before you repeat an order, check whether it was carried out.",
        "cs": "Selhal registr nebo spojení s ním. Než zopakujete objednávku, ověřte, zda nebyla provedena."
      },
      "outcome": "error",
      "codes": [
        4201,
        4202,
        4203,
        4204,
        4205,
        4206,
        4207,
        4208,
        4209,
        4210,
        4211,
        4212,
        4213,
        4214,
        4215,
        4216,
        4217,
        4218,
        4219,
        4220,
        4221,
        4222
      ]
    },
    "5xxx": {
      "first": 5000,
      "last": 5999,
      "title": {
        "en": "Internal errors",
        "cs": "Interní chyby"
      },
      "description": {
        "en": "WAPI itself failed; the request is not the cause.",
        "cs": "Selhalo samotné WAPI; příčinou není požadavek."
      },
      "outcome": "error",
      "codes": [
        5000,
        5001,
        5002,
        5003
      ]
    }
  },
  "commands": {
    "account-list": {
      "url": "https://kb.wedos.global/wapi-credit/",
      "effect": "read"
    },
    "contact-check": {
      "url": "https://kb.wedos.com/pl/wapi-interfejs-api/wapi-komenda-contact-check/",
      "effect": "read"
    },
    "contact-create": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-contact-create/",
      "effect": "order"
    },
    "contact-info": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-contact-info/",
      "effect": "read"
    },
    "contact-send-auth-info": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-contact-send-auth-info/",
      "effect": "idempotent"
    },
    "contact-transfer": {
      "url": "https://kb.wedos.com/pl/wapi-interfejs-api/wapi-komenda-contact-transfer/",
      "effect": "idempotent"
    },
    "contact-update": {
      "url": "https://kb.wedos.com/pl/wapi-interfejs-api/wapi-komenda-contact-update/",
      "effect": "idempotent"
    },
    "credit-info": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-credit-info/",
      "effect": "read"
    },
    "dns-domain-add": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-domain-add/",
      "effect": "idempotent"
    },
    "dns-domain-axfr-run": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-domain-axfr-run/",
      "effect": "idempotent"
    },
    "dns-domain-commit": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-domain-commit/",
      "effect": "idempotent"
    },
    "dns-domain-copy": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-domain-copy/",
      "effect": "idempotent"
    },
    "dns-domain-delete": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wdns-en/wapi-wdns/",
      "effect": "idempotent"
    },
    "dns-domain-info": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-domain-info/",
      "effect": "read"
    },
    "dns-domain-update-keyset": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wdns-en/wapi-wdns/",
      "effect": "idempotent"
    },
    "dns-domains-list": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wdns-en/wapi-wdns/",
      "effect": "read"
    },
    "dns-row-add": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-add-row/",
      "effect": "idempotent"
    },
    "dns-row-delete": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wdns-en/wapi-wdns/",
      "effect": "idempotent"
    },
    "dns-row-detail": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-row-detail/",
      "effect": "read"
    },
    "dns-row-update": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-row-update/",
      "effect": "idempotent"
    },
    "dns-rows-list": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-dns-rows-list/",
      "effect": "read"
    },
    "domain-check": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-check",
      "effect": "read"
    },
    "domain-create": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-create",
      "effect": "order"
    },
    "domain-info": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-info/",
      "effect": "read"
    },
    "domain-renew": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-renew/",
      "effect": "order"
    },
    "domain-send-auth-info": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-send-auth-info/",
      "effect": "idempotent"
    },
    "domain-tld-period-check": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-tld-period-check/",
      "effect": "read"
    },
    "domain-transfer": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-transfer/",
      "effect": "order"
    },
    "domain-transfer-check": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-domain-transfer-check/",
      "effect": "read"
    },
    "domain-update-keyset": {
      "url": "https://kb.wedos.com/cs/wapi-api-rozhrani/wapi-prikaz-domain-update-keyset/",
      "effect": "idempotent"
    },
    "domain-update-ns": {
      "url": "https://kb.wedos.com/pl/wapi-interfejs-api/wapi-komenda-domain-update-ns/",
      "effect": "idempotent"
    },
    "domains-list": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-domains/",
      "effect": "read"
    },
    "nsset-check": {
      "url": "https://kb.wedos.global/wapi-nsset/",
      "effect": "read"
    },
    "nsset-create": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-nsset-create/",
      "effect": "idempotent"
    },
    "nsset-info": {
      "url": "https://kb.wedos.global/wapi-nsset/",
      "effect": "read"
    },
    "nsset-send-auth-info": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-nsset-send-auth-info/",
      "effect": "idempotent"
    },
    "nsset-transfer": {
      "url": "https://kb.wedos.com/pl/wapi-interfejs-api/wapi-komenda-nsset-transfer/",
      "effect": "idempotent"
    },
    "nsset-update": {
      "url": "https://kb.wedos.com/pl/wapi-interfejs-api/wapi-komenda-nsset-update/",
      "effect": "idempotent"
    },
    "ping": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-ping/",
      "effect": "read"
    },
    "ping-async": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-ping-async/",
      "effect": "read"
    },
    "poll-ack": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-poll-ack/",
      "effect": "idempotent"
    },
    "poll-req": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-command-poll-req/",
      "effect": "read"
    },
    "system-notify": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-system-notification/"
    },
    "wg-members-create": {
      "url": "https://kb.wedos.global/wapi-wg-members/",
      "effect": "order"
    },
    "wg-members-show": {
      "url": "https://kb.wedos.global/wapi-wg-members/",
      "effect": "read"
    },
    "wgp-domain-cache-purge": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "idempotent"
    },
    "wgp-domain-create": {
      "url": "https://kb.wedos.com/en/wapi-api-interface/wapi-wedos-global-2/",
      "effect": "order"
    },
    "wgp-domain-delete": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "idempotent"
    },
    "wgp-domain-info": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "read"
    },
    "wgp-domain-renew": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "order"
    },
    "wgp-domain-retry": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "order"
    },
    "wgp-domain-template-replicate": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "idempotent"
    },
    "wgp-domain-templates-list": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "read"
    },
    "wgp-domain-update-subscription": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "order"
    },
    "wgp-services-list": {
      "url": "https://kb.wedos.global/wapi/protection/",
      "effect": "read"
    }
  },
  "codes": {
    "1000": {
      "code": 1000,
      "name": "OK",
      "group": "1xxx",
      "kind": "ok",
      "outcome": "success",
      "retry": "never",
      "done": "yes",
      "httpStatus": 200,
      "listed": true,
      "message": {
        "en": "OK",
        "cs": "V pořádku"
      },
      "elsewhere": {
        "epp": {
          "text": "Command completed successfully",
          "same": true
        }
      },
      "commands": [
        "account-list",
        "contact-check",
        "contact-create",
        "contact-info",
        "contact-send-auth-info",
        "contact-transfer",
        "contact-update",
        "credit-info",
        "dns-domain-add",
        "dns-domain-axfr-run",
        "dns-domain-commit",
        "dns-domain-copy",
        "dns-domain-info",
        "dns-domains-list",
        "dns-row-add",
        "dns-row-detail",
        "dns-row-update",
        "dns-rows-list",
        "domain-check",
        "domain-create",
        "domain-info",
        "domain-renew",
        "domain-send-auth-info",
        "domain-tld-period-check",
        "domain-transfer",
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
        "poll-req",
        "wg-members-create",
        "wg-members-show",
        "wgp-domain-create"
      ],
      "meanings": {
        "contact-check": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "positive",
          "message": {
            "en": "Contact name is available",
            "cs": "Název kontaktu je volný"
          }
        },
        "contact-send-auth-info": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "The authorization code was sent by e-mail",
            "cs": "Autorizační kód byl odeslán e-mailem"
          }
        },
        "domain-check": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "positive",
          "message": {
            "en": "Domain is available for registration",
            "cs": "Doména je volná k registraci"
          }
        },
        "domain-send-auth-info": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "The authorization code was sent by e-mail",
            "cs": "Autorizační kód byl odeslán e-mailem"
          }
        },
        "domain-tld-period-check": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "positive",
          "message": {
            "en": "The TLD allows this period",
            "cs": "TLD toto období umožňuje"
          }
        },
        "domain-transfer-check": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "positive",
          "message": {
            "en": "Domain transfer is possible",
            "cs": "Přeregistrace domény je možná"
          }
        },
        "nsset-check": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "positive",
          "message": {
            "en": "NSSET name is available",
            "cs": "Název NSSETu je volný"
          }
        },
        "nsset-send-auth-info": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "The authorization code was sent by e-mail",
            "cs": "Autorizační kód byl odeslán e-mailem"
          }
        },
        "poll-req": {
          "kind": "ok",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "Notification fetched from the queue",
            "cs": "Notifikace stažena z fronty"
          },
          "hint": {
            "en": "Process data.notify, which has a code of its own: that of an earlier request, or of a system notification. Then confirm the notification with poll-ack.",
            "cs": "Zpracujte data.notify s vlastním kódem: patří dřívějšímu požadavku, nebo systémové notifikaci. Potom notifikaci potvrďte příkazem poll-ack."
          }
        }
      },
      "docs": "../docs/1xxx.md#wapi-1000"
    },
    "1001": {
      "code": 1001,
      "name": "REQUEST_PENDING",
      "group": "1xxx",
      "kind": "pending",
      "outcome": "pending",
      "retry": "never",
      "done": "pending",
      "httpStatus": 202,
      "listed": true,
      "message": {
        "en": "Request pending",
        "cs": "Požadavek se vyřizuje"
      },
      "elsewhere": {
        "epp": {
          "text": "Command completed successfully; action pending",
          "same": true
        }
      },
      "hint": {
        "en": "Do not send the request again. Wait for the notification that carries the result; from the poll queue you get it with poll-req.",
        "cs": "Požadavek neposílejte znovu. Počkejte na notifikaci s výsledkem; z poll fronty ji získáte příkazem poll-req."
      },
      "description": {
        "en": "The command runs asynchronously. A polled notification holds two codes: the outer one belongs to poll-req, data.notify.code is that of your request. Notifications also report progress, so not every one is final.",
        "cs": "Příkaz běží asynchronně. Notifikace stažená z poll fronty obsahuje dva kódy: vnější patří příkazu poll-req, kód vašeho požadavku je v data.notify.code. Notifikace oznamují i průběh, ne každá je tedy konečná."
      },
      "commands": [
        "domain-create",
        "domain-transfer",
        "ping-async",
        "wgp-domain-create"
      ],
      "docs": "../docs/1xxx.md#wapi-1001"
    },
    "1002": {
      "code": 1002,
      "name": "NOTIFICATION_ACKNOWLEDGED",
      "group": "1xxx",
      "kind": "acknowledged",
      "outcome": "success",
      "retry": "never",
      "done": "yes",
      "httpStatus": 200,
      "listed": true,
      "message": {
        "en": "Notification acquired",
        "cs": "Notifikace potvrzena"
      },
      "documented": "Notification aquired",
      "hint": {
        "en": "Treat it as success: the notification is marked as read and poll-req will offer the next one.",
        "cs": "Jde o úspěch: notifikace je označena jako přečtená a poll-req nabídne další."
      },
      "description": {
        "en": "The success code of poll-ack, which never answers 1000. The server sends the text with a typo, “Notification aquired”; go by the number alone.",
        "cs": "Kód úspěchu příkazu poll-ack, který nikdy nevrací 1000. Server posílá text s překlepem, „Notification aquired“; řiďte se jen číslem."
      },
      "commands": [
        "poll-ack"
      ],
      "docs": "../docs/1xxx.md#wapi-1002"
    },
    "1003": {
      "code": 1003,
      "name": "NOTIFICATION_QUEUE_EMPTY",
      "group": "1xxx",
      "kind": "empty",
      "outcome": "success",
      "retry": "never",
      "done": "yes",
      "httpStatus": 200,
      "listed": true,
      "message": {
        "en": "Empty notifications queue",
        "cs": "Prázdná fronta notifikací"
      },
      "hint": {
        "en": "Nothing is wrong: there is no unread notification. Ask again at your usual interval.",
        "cs": "Nejde o chybu: ve frontě není žádná nepřečtená notifikace. Zeptejte se znovu v obvyklém intervalu."
      },
      "commands": [
        "poll-req"
      ],
      "docs": "../docs/1xxx.md#wapi-1003"
    },
    "1200": {
      "code": 1200,
      "name": "DOMAIN_TRANSFERRED_OUT",
      "group": "12xx",
      "kind": "notification",
      "outcome": "success",
      "retry": "never",
      "done": "yes",
      "httpStatus": 200,
      "listed": true,
      "message": {
        "en": "Domain transferred out",
        "cs": "Doména byla přeregistrována k jinému registrátorovi"
      },
      "hint": {
        "en": "The domain is no longer in your account. Remove it from your records, stop renewing it at WEDOS and acknowledge the notification with poll-ack.",
        "cs": "Doména už není ve vašem účtu. Vyřaďte ji ze své evidence, u WEDOS ji dále neprodlužujte a notifikaci potvrďte příkazem poll-ack."
      },
      "description": {
        "en": "It comes only in a notification whose command is system-notify, never as the answer to a request.",
        "cs": "Přichází jen v notifikaci s příkazem system-notify, nikdy jako odpověď na požadavek."
      },
      "commands": [
        "system-notify"
      ],
      "docs": "../docs/12xx.md#wapi-1200",
      "x-allow": [
        "i18n/length"
      ]
    },
    "2000": {
      "code": 2000,
      "name": "REQUEST_PARSE_ERROR",
      "group": "2xxx",
      "kind": "malformed-request",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Request parse error",
        "cs": "Chyba syntaxe požadavku"
      },
      "elsewhere": {
        "epp": {
          "text": "Unknown command",
          "same": false
        }
      },
      "hint": {
        "en": "Check that the request is valid JSON or XML and that it is sent in a POST parameter named request.",
        "cs": "Ověřte, že požadavek je platný JSON nebo XML a že se posílá metodou POST v parametru request."
      },
      "docs": "../docs/2xxx.md#wapi-2000"
    },
    "2001": {
      "code": 2001,
      "name": "PARAMETER_MISSING_USER",
      "group": "2xxx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: user",
        "cs": "Neplatný požadavek – chybí povinný parametr: user"
      },
      "elsewhere": {
        "epp": {
          "text": "Command syntax error",
          "same": false
        }
      },
      "hint": {
        "en": "Set user to the login of your WEDOS customer account.",
        "cs": "Do parametru user uveďte přihlašovací jméno ke svému zákaznickému účtu WEDOS."
      },
      "parameter": "user",
      "docs": "../docs/2xxx.md#wapi-2001"
    },
    "2002": {
      "code": 2002,
      "name": "PARAMETER_MISSING_AUTH",
      "group": "2xxx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: auth",
        "cs": "Neplatný požadavek – chybí povinný parametr: auth"
      },
      "elsewhere": {
        "epp": {
          "text": "Command use error",
          "same": false
        }
      },
      "hint": {
        "en": "Set auth to sha1(user + sha1(password) + hour): the WAPI password, and the current hour in Prague as two digits.",
        "cs": "Do parametru auth uveďte sha1(user + sha1(heslo) + hodina): heslo je heslo k WAPI, hodina je aktuální hodina v Praze zapsaná dvěma číslicemi."
      },
      "parameter": "auth",
      "docs": "../docs/2xxx.md#wapi-2002"
    },
    "2003": {
      "code": 2003,
      "name": "PARAMETER_MISSING_COMMAND",
      "group": "2xxx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: command",
        "cs": "Neplatný požadavek – chybí povinný parametr: command"
      },
      "elsewhere": {
        "epp": {
          "text": "Required parameter missing",
          "same": false
        }
      },
      "hint": {
        "en": "Set command to the name of a command, for example ping.",
        "cs": "Do parametru command uveďte název příkazu, například ping."
      },
      "parameter": "command",
      "docs": "../docs/2xxx.md#wapi-2003"
    },
    "2004": {
      "code": 2004,
      "name": "MULTIPLE_DATA_ELEMENTS",
      "group": "2xxx",
      "kind": "malformed-request",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – only one data element is allowed",
        "cs": "Neplatný požadavek – je povolen jen jeden prvek „data“"
      },
      "elsewhere": {
        "epp": {
          "text": "Parameter value range error",
          "same": false
        }
      },
      "hint": {
        "en": "Put all parameters of the command into one data element and send each command as a request of its own.",
        "cs": "Všechny parametry příkazu vložte do jednoho prvku „data“ a každý příkaz pošlete jako samostatný požadavek."
      },
      "docs": "../docs/2xxx.md#wapi-2004"
    },
    "2005": {
      "code": 2005,
      "name": "CLTRID_TOO_LONG",
      "group": "2xxx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – clTRID parameter is too long",
        "cs": "Neplatný požadavek – parametr clTRID je příliš dlouhý"
      },
      "elsewhere": {
        "epp": {
          "text": "Parameter value syntax error",
          "same": false
        }
      },
      "hint": {
        "en": "Shorten clTRID, or leave it out.",
        "cs": "Parametr clTRID zkraťte, nebo vynechte."
      },
      "parameter": "clTRID",
      "docs": "../docs/2xxx.md#wapi-2005"
    },
    "2006": {
      "code": 2006,
      "name": "REQUEST_LIMIT_EXCEEDED",
      "group": "2xxx",
      "kind": "rate-limit",
      "outcome": "error",
      "retry": "after-window",
      "done": "no",
      "limit": {
        "scope": "account",
        "window": "hour",
        "requests": 1000
      },
      "httpStatus": 429,
      "listed": true,
      "message": {
        "en": "Requests limit exceeded",
        "cs": "Překročen limit počtu požadavků"
      },
      "hint": {
        "en": "Stop sending requests and wait until the hour is over. One account may send 1,000 requests an hour, and requests beyond the limit count as invalid, which gets the IP address blocked (2052).",
        "cs": "Přestaňte posílat požadavky a počkejte, až hodina uplyne. Jeden účet smí poslat 1000 požadavků za hodinu a požadavky nad limit se počítají jako neplatné, což vede k zablokování IP adresy (2052)."
      },
      "docs": "../docs/2xxx.md#wapi-2006"
    },
    "2007": {
      "code": 2007,
      "name": "REQUEST_TOO_LARGE",
      "group": "2xxx",
      "kind": "request-too-large",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 413,
      "listed": true,
      "message": {
        "en": "Invalid request – maximum request size exceeded",
        "cs": "Neplatný požadavek – překročena maximální velikost požadavku"
      },
      "hint": {
        "en": "Split the request into several smaller ones.",
        "cs": "Rozdělte požadavek na několik menších."
      },
      "docs": "../docs/2xxx.md#wapi-2007"
    },
    "2008": {
      "code": 2008,
      "name": "REQUEST_TOO_COMPLEX",
      "group": "2xxx",
      "kind": "request-too-large",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 413,
      "listed": true,
      "message": {
        "en": "Invalid request – request is too complex",
        "cs": "Neplatný požadavek – požadavek je příliš složitý"
      },
      "hint": {
        "en": "Simplify the structure of the data, mainly its nesting and its number of items.",
        "cs": "Zjednodušte strukturu dat, zejména hloubku zanoření a počet položek."
      },
      "docs": "../docs/2xxx.md#wapi-2008"
    },
    "2009": {
      "code": 2009,
      "name": "REQUEST_EMPTY",
      "group": "2xxx",
      "kind": "malformed-request",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – request is empty",
        "cs": "Neplatný požadavek – požadavek je prázdný"
      },
      "hint": {
        "en": "Check that your client really sends the request in a POST parameter named request.",
        "cs": "Ověřte, že váš program požadavek opravdu posílá metodou POST v parametru request."
      },
      "docs": "../docs/2xxx.md#wapi-2009"
    },
    "2010": {
      "code": 2010,
      "name": "COMMAND_UNKNOWN",
      "group": "2xxx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Unknown command",
        "cs": "Neznámý příkaz"
      },
      "hint": {
        "en": "Check the spelling of the command against its documentation.",
        "cs": "Zkontrolujte zápis příkazu podle jeho dokumentace."
      },
      "parameter": "command",
      "docs": "../docs/2xxx.md#wapi-2010"
    },
    "2011": {
      "code": 2011,
      "name": "COMMAND_DISABLED",
      "group": "2xxx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Command disabled",
        "cs": "Příkaz je zakázán"
      },
      "hint": {
        "en": "Do not use the command, or ask customer support whether it can be enabled for your account.",
        "cs": "Příkaz nepoužívejte, nebo se zeptejte zákaznické podpory, zda jej lze pro váš účet povolit."
      },
      "parameter": "command",
      "docs": "../docs/2xxx.md#wapi-2011"
    },
    "2050": {
      "code": 2050,
      "name": "AUTHENTICATION_FAILED",
      "group": "2xxx",
      "kind": "authentication",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 401,
      "listed": true,
      "message": {
        "en": "Authentication failure",
        "cs": "Ověření selhalo"
      },
      "hint": {
        "en": "Do not repeat the request: repeated failures get your IP address blocked (2052). Check the login, the WAPI password and how the auth string is computed: it contains the current hour in Prague, so check the clock and time zone of your server too.",
        "cs": "Požadavek neopakujte: opakované neúspěchy vedou k zablokování IP adresy (2052). Zkontrolujte přihlašovací jméno, heslo k WAPI a výpočet řetězce auth: obsahuje aktuální hodinu v Praze, ověřte proto i hodiny a časové pásmo svého serveru."
      },
      "docs": "../docs/2xxx.md#wapi-2050"
    },
    "2051": {
      "code": 2051,
      "name": "IP_NOT_ALLOWED",
      "group": "2xxx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Access not allowed from this IP address",
        "cs": "Přístup z této IP adresy není povolen"
      },
      "hint": {
        "en": "Allow the IP address of your server for WAPI in the customer administration, and its IPv6 address too if it has one. Until then send no further requests: each of them counts as invalid.",
        "cs": "Povolte IP adresu svého serveru pro WAPI v zákaznické administraci, a pokud server používá IPv6, také jeho IPv6 adresu. Do té doby další požadavky neposílejte: každý se počítá jako neplatný."
      },
      "description": {
        "en": "The text that the server sends can also name the address that the request came from.",
        "cs": "Text, který server posílá, může obsahovat i adresu, ze které požadavek přišel."
      },
      "docs": "../docs/2xxx.md#wapi-2051"
    },
    "2052": {
      "code": 2052,
      "name": "IP_BLOCKED",
      "group": "2xxx",
      "kind": "rate-limit",
      "outcome": "error",
      "retry": "after-window",
      "done": "no",
      "limit": {
        "scope": "ip-address",
        "window": "unknown"
      },
      "httpStatus": 429,
      "listed": true,
      "message": {
        "en": "IP address temporarily blocked due to too many failed requests",
        "cs": "IP adresa dočasně zablokována kvůli příliš mnoha neúspěšným požadavkům"
      },
      "documented": "IP adress temporarily blocked due to too many failed requests",
      "hint": {
        "en": "Stop sending requests from this IP address and wait: each further invalid request lengthens the block. Meanwhile find and fix the request that keeps failing.",
        "cs": "Přestaňte z této IP adresy posílat požadavky a počkejte: každý další neplatný požadavek blokování prodlužuje. Mezitím najděte a opravte požadavek, který opakovaně selhává."
      },
      "description": {
        "en": "An IP address is blocked after more than 10 invalid requests, and the more of them, the longer. Every command that ends in an error counts, by the letter also a check that answers no.",
        "cs": "IP adresa se zablokuje po více než 10 neplatných požadavcích, a čím víc jich je, tím na delší dobu. Počítá se každý příkaz, který skončí chybou, tedy doslova vzato i kontrola, která odpoví „ne“."
      },
      "docs": "../docs/2xxx.md#wapi-2052"
    },
    "2100": {
      "code": 2100,
      "name": "PARAMETER_MISSING",
      "group": "2xxx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Required parameter missing",
        "cs": "Chybí povinný parametr"
      },
      "elsewhere": {
        "epp": {
          "text": "Unimplemented protocol version",
          "same": false
        }
      },
      "hint": {
        "en": "Compare the parameters with the documentation of the command; the code does not say which one is missing.",
        "cs": "Porovnejte parametry s dokumentací příkazu; kód neříká, který z nich chybí."
      },
      "commands": [
        "dns-domain-add",
        "domain-transfer",
        "nsset-transfer"
      ],
      "docs": "../docs/2xxx.md#wapi-2100"
    },
    "2101": {
      "code": 2101,
      "name": "PARAMETER_MISMATCH",
      "group": "2xxx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Parameters mismatch",
        "cs": "Neplatné vstupní parametry"
      },
      "elsewhere": {
        "epp": {
          "text": "Unimplemented command",
          "same": false
        }
      },
      "hint": {
        "en": "Compare the names, types and values of all parameters with the documentation of the command, and leave out those that it does not know.",
        "cs": "Porovnejte názvy, typy a hodnoty všech parametrů s dokumentací příkazu a vynechte ty, které příkaz nezná."
      },
      "commands": [
        "dns-domain-add",
        "domain-transfer",
        "nsset-transfer",
        "wgp-domain-create"
      ],
      "docs": "../docs/2xxx.md#wapi-2101"
    },
    "2102": {
      "code": 2102,
      "name": "REQUEST_ENCODING_MISMATCH",
      "group": "2xxx",
      "kind": "malformed-request",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – input data encoding mismatch",
        "cs": "Neplatný požadavek – nesprávné kódování vstupních dat"
      },
      "elsewhere": {
        "epp": {
          "text": "Unimplemented option",
          "same": false
        }
      },
      "hint": {
        "en": "Send the request in UTF-8 and check that all texts in it really are UTF-8.",
        "cs": "Posílejte požadavek v kódování UTF-8 a ověřte, že jsou v něm všechny texty opravdu v UTF-8."
      },
      "docs": "../docs/2xxx.md#wapi-2102"
    },
    "2150": {
      "code": 2150,
      "name": "NOTIFICATION_POLLING_NOT_ALLOWED",
      "group": "2xxx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Notification polling not allowed for this account",
        "cs": "Stahování notifikací není pro tento účet povoleno"
      },
      "hint": {
        "en": "In the WAPI settings of the customer administration, choose the poll queue as the way to receive notifications.",
        "cs": "V nastavení WAPI v zákaznické administraci zvolte jako způsob doručování notifikací poll frontu."
      },
      "commands": [
        "poll-req"
      ],
      "docs": "../docs/2xxx.md#wapi-2150"
    },
    "2151": {
      "code": 2151,
      "name": "NOTIFICATION_NOT_FOUND",
      "group": "2xxx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Notification does not exist",
        "cs": "Notifikace neexistuje"
      },
      "hint": {
        "en": "The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.",
        "cs": "Notifikace už byla pravděpodobně potvrzena. Pokračujte příkazem poll-req a použijte ID, které vrátí."
      },
      "parameter": "id",
      "commands": [
        "poll-ack"
      ],
      "meanings": {
        "poll-ack": {
          "kind": "not-found",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "parameter": "id",
          "message": {
            "en": "Notification does not exist",
            "cs": "Notifikace neexistuje"
          },
          "hint": {
            "en": "The notification was probably acknowledged already. Go on with poll-req and use the ID that it returns.",
            "cs": "Notifikace už byla pravděpodobně potvrzena. Pokračujte příkazem poll-req a použijte ID, které vrátí."
          }
        }
      },
      "docs": "../docs/2xxx.md#wapi-2151"
    },
    "2201": {
      "code": 2201,
      "name": "UNSUPPORTED_TLD",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Unsupported TLD",
        "cs": "Nepodporovaná TLD"
      },
      "elsewhere": {
        "epp": {
          "text": "Authorization error",
          "same": false
        }
      },
      "hint": {
        "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
        "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
      },
      "commands": [
        "contact-check",
        "contact-create",
        "contact-info",
        "contact-send-auth-info",
        "contact-transfer",
        "contact-update",
        "dns-domain-add",
        "dns-domain-axfr-run",
        "dns-domain-commit",
        "dns-domain-copy",
        "dns-domain-info",
        "dns-row-add",
        "dns-row-detail",
        "dns-row-update",
        "dns-rows-list",
        "domain-transfer",
        "nsset-check",
        "nsset-create",
        "nsset-info",
        "nsset-send-auth-info",
        "nsset-transfer",
        "nsset-update"
      ],
      "meanings": {
        "contact-check": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "contact-create": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "contact-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "contact-send-auth-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "contact-transfer": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "contact-update": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-domain-add": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "name",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-domain-axfr-run": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "name",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-domain-commit": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "name",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-domain-copy": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "name",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-domain-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "name",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-row-add": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "domain",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-row-detail": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "domain",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-row-update": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "domain",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "dns-rows-list": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "domain",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "domain-transfer": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "name",
          "message": {
            "en": "Unsupported TLD",
            "cs": "Nepodporovaná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "nsset-check": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "nsset-create": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "nsset-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "nsset-send-auth-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "nsset-transfer": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        },
        "nsset-update": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tld",
          "message": {
            "en": "Invalid TLD",
            "cs": "Neplatná TLD"
          },
          "hint": {
            "en": "Check the spelling of the TLD. If it is right, this command cannot be used for domains under it.",
            "cs": "Zkontrolujte zápis TLD. Pokud je správný, nelze tento příkaz pro domény s touto TLD použít."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2201"
    },
    "2202": {
      "code": 2202,
      "name": "DOMAIN_NAME_INVALID",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid or unsupported domain name format",
        "cs": "Neplatný nebo nepodporovaný formát názvu domény"
      },
      "elsewhere": {
        "epp": {
          "text": "Invalid authorization information",
          "same": false
        }
      },
      "hint": {
        "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
        "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
      },
      "commands": [
        "dns-domain-add",
        "dns-domain-axfr-run",
        "dns-domain-commit",
        "dns-domain-copy",
        "dns-domain-info",
        "dns-row-add",
        "dns-row-detail",
        "dns-row-update",
        "dns-rows-list",
        "domain-transfer",
        "domain-update-keyset",
        "wgp-domain-create"
      ],
      "meanings": {
        "dns-domain-add": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-domain-axfr-run": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-domain-commit": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-domain-copy": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-domain-info": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-row-add": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "domain",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-row-detail": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "domain",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-row-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "domain",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "dns-rows-list": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "domain",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "domain-transfer": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "domain-update-keyset": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        },
        "wgp-domain-create": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "domain",
          "message": {
            "en": "Invalid or unsupported domain name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu domény"
          },
          "hint": {
            "en": "Send the bare domain name such as example.cz, without a protocol, a path, spaces or a trailing dot.",
            "cs": "Pošlete samotný název domény, například example.cz, bez protokolu, cesty, mezer a tečky na konci."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2202"
    },
    "2203": {
      "code": 2203,
      "name": "PARAMETER_INVALID_PERIOD",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid period",
        "cs": "Neplatné období"
      },
      "hint": {
        "en": "Choose a period that the TLD allows: domain-tld-period-check tells whether it does.",
        "cs": "Zvolte období, které TLD umožňuje; ověříte to příkazem domain-tld-period-check."
      },
      "parameter": "period",
      "commands": [
        "domain-renew",
        "domain-tld-period-check",
        "wgp-domain-create"
      ],
      "meanings": {
        "domain-renew": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "period",
          "message": {
            "en": "Invalid renewal period",
            "cs": "Neplatná doba prodloužení"
          },
          "hint": {
            "en": "Choose a period that the TLD allows: domain-tld-period-check tells whether it does.",
            "cs": "Zvolte období, které TLD umožňuje; ověříte to příkazem domain-tld-period-check."
          }
        },
        "domain-tld-period-check": {
          "kind": "invalid-parameter",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "parameter": "period",
          "answer": "negative",
          "message": {
            "en": "The TLD does not allow this period",
            "cs": "TLD toto období neumožňuje"
          },
          "hint": {
            "en": "Choose another period.",
            "cs": "Zvolte jiné období."
          }
        },
        "wgp-domain-create": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "period_id",
          "message": {
            "en": "Invalid period_id",
            "cs": "Neplatná hodnota period_id"
          },
          "hint": {
            "en": "Set period_id to 1 (monthly) or 4 (yearly).",
            "cs": "Do parametru period_id uveďte 1 (měsíčně), nebo 4 (ročně)."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2203"
    },
    "2204": {
      "code": 2204,
      "name": "PARAMETER_MISSING_OWNER_C",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: owner_c",
        "cs": "Neplatný požadavek – chybí povinný parametr: owner_c"
      },
      "hint": {
        "en": "Set owner_c to the name of the contact of the holder. If there is none, create it with contact-create.",
        "cs": "Do parametru owner_c uveďte název kontaktu držitele. Pokud žádný neexistuje, vytvořte jej příkazem contact-create."
      },
      "parameter": "owner_c",
      "commands": [
        "domain-transfer"
      ],
      "docs": "../docs/22xx.md#wapi-2204"
    },
    "2205": {
      "code": 2205,
      "name": "PARAMETER_MISSING_DOMAIN",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: domain",
        "cs": "Neplatný požadavek – chybí povinný parametr: domain"
      },
      "hint": {
        "en": "Send the domain in the parameter that the command expects: in domain for DNS rows and WEDOS Protection, elsewhere in name.",
        "cs": "Pošlete doménu v parametru, který příkaz očekává: u záznamů DNS a WEDOS Protection v domain, jinde v name."
      },
      "parameter": "domain",
      "docs": "../docs/22xx.md#wapi-2205"
    },
    "2206": {
      "code": 2206,
      "name": "DOMAIN_REQUEST_INTERNAL_ERROR",
      "group": "22xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Invalid request – internal error",
        "cs": "Neplatný požadavek – interní chyba"
      },
      "hint": {
        "en": "Check with wgp-services-list and account-list whether the order was carried out and paid before you send it again. If the error persists, contact customer support.",
        "cs": "Než objednávku pošlete znovu, ověřte příkazy wgp-services-list a account-list, zda nebyla provedena a zaplacena. Pokud chyba přetrvává, obraťte se na zákaznickou podporu."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2206"
    },
    "2207": {
      "code": 2207,
      "name": "PARAMETER_INVALID_OWNER_C",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: owner_c",
        "cs": "Neplatný požadavek – neplatný formát: owner_c"
      },
      "hint": {
        "en": "Check the spelling of the contact in owner_c.",
        "cs": "Zkontrolujte zápis názvu kontaktu v parametru owner_c."
      },
      "parameter": "owner_c",
      "commands": [
        "contact-update",
        "domain-transfer"
      ],
      "meanings": {
        "contact-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid contact name format",
            "cs": "Neplatný formát názvu kontaktu"
          },
          "hint": {
            "en": "Check the spelling of the contact in cname.",
            "cs": "Zkontrolujte zápis názvu kontaktu v parametru cname."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2207"
    },
    "2208": {
      "code": 2208,
      "name": "PARAMETER_INVALID_ADMIN_C",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: admin_c",
        "cs": "Neplatný požadavek – neplatný formát: admin_c"
      },
      "hint": {
        "en": "Check the spelling of the contact in admin_c.",
        "cs": "Zkontrolujte zápis názvu kontaktu v parametru admin_c."
      },
      "parameter": "admin_c",
      "docs": "../docs/22xx.md#wapi-2208"
    },
    "2209": {
      "code": 2209,
      "name": "PARAMETER_INVALID_NSSET",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: nsset",
        "cs": "Neplatný požadavek – neplatný formát: nsset"
      },
      "hint": {
        "en": "Check the spelling of the NSSET.",
        "cs": "Zkontrolujte zápis názvu NSSETu."
      },
      "parameter": "nsset",
      "commands": [
        "domain-update-ns",
        "nsset-info",
        "nsset-send-auth-info",
        "nsset-transfer",
        "nsset-update"
      ],
      "meanings": {
        "nsset-info": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid NSSET name format",
            "cs": "Neplatný formát názvu NSSETu"
          },
          "hint": {
            "en": "Check the spelling of the NSSET.",
            "cs": "Zkontrolujte zápis názvu NSSETu."
          }
        },
        "nsset-send-auth-info": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid NSSET name format",
            "cs": "Neplatný formát názvu NSSETu"
          },
          "hint": {
            "en": "Check the spelling of the NSSET.",
            "cs": "Zkontrolujte zápis názvu NSSETu."
          }
        },
        "nsset-transfer": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid NSSET name format",
            "cs": "Neplatný formát názvu NSSETu"
          },
          "hint": {
            "en": "Check the spelling of the NSSET.",
            "cs": "Zkontrolujte zápis názvu NSSETu."
          }
        },
        "nsset-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "name",
          "message": {
            "en": "Invalid NSSET name format",
            "cs": "Neplatný formát názvu NSSETu"
          },
          "hint": {
            "en": "Check the spelling of the NSSET.",
            "cs": "Zkontrolujte zápis názvu NSSETu."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2209"
    },
    "2210": {
      "code": 2210,
      "name": "PARAMETER_INVALID_DNS",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: dns",
        "cs": "Neplatný požadavek – neplatný formát: dns"
      },
      "hint": {
        "en": "Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2). For a .cz domain send nsset instead, or an empty dns for the servers of WEDOS.",
        "cs": "Každý DNS server vložte do prvku server a uveďte alespoň jeho name; v JSON tyto prvky očíslujte (server1, server2). U domény .cz pošlete místo toho nsset, nebo prázdný dns pro servery WEDOS."
      },
      "parameter": "dns",
      "commands": [
        "domain-transfer",
        "domain-update-ns",
        "nsset-create",
        "nsset-update"
      ],
      "meanings": {
        "domain-transfer": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "dns",
          "message": {
            "en": "Invalid request – invalid format: dns",
            "cs": "Neplatný požadavek – neplatný formát: dns"
          },
          "hint": {
            "en": "Leave dns out to keep the current DNS servers. Only some registries (.eu, gTLD) accept it in a transfer.",
            "cs": "Chcete-li ponechat současné DNS servery, parametr dns vynechte. Při přeregistraci jej přijímají jen některé registry (.eu, gTLD)."
          }
        },
        "nsset-create": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "dns",
          "message": {
            "en": "Invalid request – invalid format: dns",
            "cs": "Neplatný požadavek – neplatný formát: dns"
          },
          "hint": {
            "en": "Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2).",
            "cs": "Každý DNS server vložte do prvku server a uveďte alespoň jeho name; v JSON tyto prvky očíslujte (server1, server2)."
          }
        },
        "nsset-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "dns",
          "message": {
            "en": "Invalid request – invalid format: dns",
            "cs": "Neplatný požadavek – neplatný formát: dns"
          },
          "hint": {
            "en": "Put each DNS server into an element named server, with at least its name; in JSON number these elements (server1, server2).",
            "cs": "Každý DNS server vložte do prvku server a uveďte alespoň jeho name; v JSON tyto prvky očíslujte (server1, server2)."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2210"
    },
    "2211": {
      "code": 2211,
      "name": "TOO_MANY_DNS_SERVERS",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – too many DNS servers",
        "cs": "Neplatný požadavek – příliš mnoho DNS serverů"
      },
      "hint": {
        "en": "List fewer DNS servers.",
        "cs": "Uveďte méně DNS serverů."
      },
      "parameter": "dns",
      "commands": [
        "nsset-create",
        "nsset-update"
      ],
      "docs": "../docs/22xx.md#wapi-2211"
    },
    "2212": {
      "code": 2212,
      "name": "PARAMETER_MISSING_NSSET",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: nsset",
        "cs": "Neplatný požadavek – chybí povinný parametr: nsset"
      },
      "hint": {
        "en": "Send either nsset (.cz domains only) or dns. An empty dns sets the DNS servers of WEDOS.",
        "cs": "Pošlete buď nsset (jen u domén .cz), nebo dns. Prázdný dns nastaví DNS servery WEDOS."
      },
      "parameter": "nsset",
      "inferredCommands": [
        "domain-create",
        "domain-update-ns"
      ],
      "docs": "../docs/22xx.md#wapi-2212"
    },
    "2213": {
      "code": 2213,
      "name": "PARAMETER_MISSING_DNS",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: dns",
        "cs": "Neplatný požadavek – chybí povinný parametr: dns"
      },
      "hint": {
        "en": "Send either dns, with each DNS server in an element named server, or nsset (.cz domains only). An empty dns sets the DNS servers of WEDOS.",
        "cs": "Pošlete buď dns, kde je každý DNS server v prvku server, nebo nsset (jen u domén .cz). Prázdný dns nastaví DNS servery WEDOS."
      },
      "parameter": "dns",
      "inferredCommands": [
        "domain-create",
        "domain-update-ns"
      ],
      "docs": "../docs/22xx.md#wapi-2213"
    },
    "2214": {
      "code": 2214,
      "name": "DUPLICATE_DNS_SERVER",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – duplicate DNS entry",
        "cs": "Neplatný požadavek – duplicitní položka DNS"
      },
      "hint": {
        "en": "List each DNS server only once.",
        "cs": "Uveďte každý DNS server jen jednou."
      },
      "parameter": "dns",
      "docs": "../docs/22xx.md#wapi-2214"
    },
    "2215": {
      "code": 2215,
      "name": "PARAMETER_MISSING_AUTH_INFO",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: auth info",
        "cs": "Neplatný požadavek – chybí povinný parametr: auth_info"
      },
      "hint": {
        "en": "Send the authorization code of the object. You get it from its current registrar or holder.",
        "cs": "Pošlete autorizační kód objektu. Získáte jej od jeho současného registrátora nebo držitele."
      },
      "parameter": "auth_info",
      "commands": [
        "contact-transfer",
        "domain-transfer",
        "nsset-transfer"
      ],
      "docs": "../docs/22xx.md#wapi-2215"
    },
    "2216": {
      "code": 2216,
      "name": "CONTACT_NAME_INVALID",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid or unsupported contact name format",
        "cs": "Neplatný nebo nepodporovaný formát názvu kontaktu"
      },
      "hint": {
        "en": "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.",
        "cs": "Zkontrolujte název kontaktu. U domén .cz používejte jen velká písmena A až Z, číslice a pomlčky."
      },
      "commands": [
        "contact-check",
        "contact-create",
        "contact-info",
        "contact-send-auth-info",
        "contact-transfer",
        "contact-update",
        "nsset-create",
        "nsset-send-auth-info",
        "nsset-update"
      ],
      "meanings": {
        "contact-check": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid or unsupported contact name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu kontaktu"
          },
          "hint": {
            "en": "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.",
            "cs": "Zkontrolujte název kontaktu. U domén .cz používejte jen velká písmena A až Z, číslice a pomlčky."
          }
        },
        "contact-create": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid or unsupported contact name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu kontaktu"
          },
          "hint": {
            "en": "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.",
            "cs": "Zkontrolujte název kontaktu. U domén .cz používejte jen velká písmena A až Z, číslice a pomlčky."
          }
        },
        "contact-info": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid or unsupported contact name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu kontaktu"
          },
          "hint": {
            "en": "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.",
            "cs": "Zkontrolujte název kontaktu. U domén .cz používejte jen velká písmena A až Z, číslice a pomlčky."
          }
        },
        "contact-send-auth-info": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid or unsupported contact name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu kontaktu"
          },
          "hint": {
            "en": "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.",
            "cs": "Zkontrolujte název kontaktu. U domén .cz používejte jen velká písmena A až Z, číslice a pomlčky."
          }
        },
        "contact-transfer": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid or unsupported contact name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu kontaktu"
          },
          "hint": {
            "en": "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.",
            "cs": "Zkontrolujte název kontaktu. U domén .cz používejte jen velká písmena A až Z, číslice a pomlčky."
          }
        },
        "contact-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid or unsupported contact name format",
            "cs": "Neplatný nebo nepodporovaný formát názvu kontaktu"
          },
          "hint": {
            "en": "Check the name of the contact. For .cz use only capital letters A to Z, digits and hyphens.",
            "cs": "Zkontrolujte název kontaktu. U domén .cz používejte jen velká písmena A až Z, číslice a pomlčky."
          }
        },
        "nsset-create": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "tech_c",
          "message": {
            "en": "Invalid format of the technical contact",
            "cs": "Neplatný formát technického kontaktu"
          },
          "hint": {
            "en": "Check the name of the technical contact in tech_c.",
            "cs": "Zkontrolujte název technického kontaktu v parametru tech_c."
          }
        },
        "nsset-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "tech_c",
          "message": {
            "en": "Invalid format of the technical contact",
            "cs": "Neplatný formát technického kontaktu"
          },
          "hint": {
            "en": "Check the name of the technical contact in tech_c.",
            "cs": "Zkontrolujte název technického kontaktu v parametru tech_c."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2216"
    },
    "2217": {
      "code": 2217,
      "name": "CONTACT_DATA_INVALID",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid contact data",
        "cs": "Neplatný požadavek – neplatné údaje kontaktu"
      },
      "hint": {
        "en": "Check all data of the contact against the rules of the TLD; the code does not say which item is wrong.",
        "cs": "Zkontrolujte všechny údaje kontaktu podle pravidel TLD; kód neříká, která položka je chybná."
      },
      "docs": "../docs/22xx.md#wapi-2217"
    },
    "2218": {
      "code": 2218,
      "name": "CONTACT_NAME_AUTO_GENERATED",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – contact identifier is created automatically",
        "cs": "Neplatný požadavek – název kontaktu se vytváří automaticky"
      },
      "documented": "Invalid request – contact identificator is created automatically",
      "hint": {
        "en": "Leave cname out or empty: contact-create generates the name and returns it.",
        "cs": "Parametr cname vynechte nebo nechte prázdný: contact-create název vytvoří a vrátí."
      },
      "parameter": "cname",
      "commands": [
        "contact-check",
        "contact-create"
      ],
      "meanings": {
        "contact-check": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "cname",
          "message": {
            "en": "Invalid request – contact identifier is created automatically",
            "cs": "Neplatný požadavek – název kontaktu se vytváří automaticky"
          },
          "hint": {
            "en": "There is no name to check: contact-create generates it.",
            "cs": "Není co ověřovat: název vytvoří contact-create."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2218"
    },
    "2219": {
      "code": 2219,
      "name": "PARAMETER_MISSING_COMPANY",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: company",
        "cs": "Neplatný požadavek – chybí povinný parametr: company"
      },
      "hint": {
        "en": "Fill in the name of the company. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte název firmy. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "company",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2219"
    },
    "2220": {
      "code": 2220,
      "name": "PARAMETER_MISSING_FNAME",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: fname",
        "cs": "Neplatný požadavek – chybí povinný parametr: fname"
      },
      "hint": {
        "en": "Fill in the first name. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte jméno. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "fname",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2220"
    },
    "2221": {
      "code": 2221,
      "name": "PARAMETER_MISSING_LNAME",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: lname",
        "cs": "Neplatný požadavek – chybí povinný parametr: lname"
      },
      "hint": {
        "en": "Fill in the last name. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte příjmení. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "lname",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2221"
    },
    "2222": {
      "code": 2222,
      "name": "PARAMETER_MISSING_EMAIL",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: email",
        "cs": "Neplatný požadavek – chybí povinný parametr: email"
      },
      "hint": {
        "en": "Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte existující e-mailovou adresu. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "email",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2222"
    },
    "2223": {
      "code": 2223,
      "name": "PARAMETER_INVALID_EMAIL",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: email",
        "cs": "Neplatný požadavek – neplatný formát: email"
      },
      "hint": {
        "en": "Send the address of an existing mailbox: WAPI checks that it exists.",
        "cs": "Uveďte adresu existující schránky: WAPI ověřuje, zda existuje."
      },
      "parameter": "email",
      "commands": [
        "contact-create",
        "contact-update",
        "wg-members-create",
        "wg-members-show"
      ],
      "meanings": {
        "wg-members-create": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "email",
          "message": {
            "en": "Invalid email format or the address does not exist",
            "cs": "Neplatný formát e-mailu nebo adresa neexistuje"
          },
          "hint": {
            "en": "Send the address of an existing mailbox: WAPI checks that it exists.",
            "cs": "Uveďte adresu existující schránky: WAPI ověřuje, zda existuje."
          }
        },
        "wg-members-show": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "email",
          "message": {
            "en": "Invalid email format or the address does not exist",
            "cs": "Neplatný formát e-mailu nebo adresa neexistuje"
          },
          "hint": {
            "en": "Send the address of an existing mailbox: WAPI checks that it exists.",
            "cs": "Uveďte adresu existující schránky: WAPI ověřuje, zda existuje."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2223"
    },
    "2224": {
      "code": 2224,
      "name": "PARAMETER_MISSING_EMAIL2",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: email2",
        "cs": "Neplatný požadavek – chybí povinný parametr: email2"
      },
      "hint": {
        "en": "Fill in an existing e-mail address. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte existující e-mailovou adresu. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "email2",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2224"
    },
    "2225": {
      "code": 2225,
      "name": "PARAMETER_INVALID_EMAIL2",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: email2",
        "cs": "Neplatný požadavek – neplatný formát: email2"
      },
      "hint": {
        "en": "Send the address of an existing mailbox: WAPI checks that it exists.",
        "cs": "Uveďte adresu existující schránky: WAPI ověřuje, zda existuje."
      },
      "parameter": "email2",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2225"
    },
    "2226": {
      "code": 2226,
      "name": "PARAMETER_MISSING_PHONE",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: phone",
        "cs": "Neplatný požadavek – chybí povinný parametr: phone"
      },
      "hint": {
        "en": "Fill in the phone number with its country code. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte telefonní číslo s předvolbou země. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "phone",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2226"
    },
    "2227": {
      "code": 2227,
      "name": "PARAMETER_INVALID_PHONE",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: phone",
        "cs": "Neplatný požadavek – neplatný formát: phone"
      },
      "hint": {
        "en": "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.",
        "cs": "Uveďte číslo s předvolbou země, u domén .cz ve tvaru +XXX XXXXXXXXX."
      },
      "parameter": "phone",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2227"
    },
    "2228": {
      "code": 2228,
      "name": "PARAMETER_MISSING_FAX",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: fax",
        "cs": "Neplatný požadavek – chybí povinný parametr: fax"
      },
      "hint": {
        "en": "Fill in the fax number with its country code. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte číslo faxu s předvolbou země. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "fax",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2228"
    },
    "2229": {
      "code": 2229,
      "name": "PARAMETER_INVALID_FAX",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: fax",
        "cs": "Neplatný požadavek – neplatný formát: fax"
      },
      "hint": {
        "en": "Send the number with its country code, for .cz in the form +XXX XXXXXXXXX.",
        "cs": "Uveďte číslo s předvolbou země, u domén .cz ve tvaru +XXX XXXXXXXXX."
      },
      "parameter": "fax",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2229"
    },
    "2230": {
      "code": 2230,
      "name": "PARAMETER_MISSING_IC",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: ic",
        "cs": "Neplatný požadavek – chybí povinný parametr: ic"
      },
      "hint": {
        "en": "Fill in the company registration number (IČO in Czech). contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte identifikační číslo osoby (IČO). Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "ic",
      "commands": [
        "contact-create",
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2230"
    },
    "2231": {
      "code": 2231,
      "name": "PARAMETER_INVALID_IC",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: ic",
        "cs": "Neplatný požadavek – neplatný formát: ic"
      },
      "hint": {
        "en": "Check the company registration number (IČO in Czech).",
        "cs": "Zkontrolujte identifikační číslo osoby (IČO)."
      },
      "parameter": "ic",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2231"
    },
    "2232": {
      "code": 2232,
      "name": "PARAMETER_MISSING_DIC",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: dic",
        "cs": "Neplatný požadavek – chybí povinný parametr: dic"
      },
      "hint": {
        "en": "Fill in the tax identification number (DIČ in Czech). contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte daňové identifikační číslo (DIČ). Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "dic",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2232"
    },
    "2233": {
      "code": 2233,
      "name": "PARAMETER_INVALID_DIC",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: dic",
        "cs": "Neplatný požadavek – neplatný formát: dic"
      },
      "hint": {
        "en": "Check the tax identification number (DIČ in Czech).",
        "cs": "Zkontrolujte daňové identifikační číslo (DIČ)."
      },
      "parameter": "dic",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2233"
    },
    "2234": {
      "code": 2234,
      "name": "PARAMETER_MISSING_ADDR_STREET",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: addr_street",
        "cs": "Neplatný požadavek – chybí povinný parametr: addr_street"
      },
      "hint": {
        "en": "Fill in the street. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte ulici. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "addr_street",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2234"
    },
    "2235": {
      "code": 2235,
      "name": "PARAMETER_MISSING_ADDR_CITY",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: addr_city",
        "cs": "Neplatný požadavek – chybí povinný parametr: addr_city"
      },
      "hint": {
        "en": "Fill in the city. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte město. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "addr_city",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2235"
    },
    "2236": {
      "code": 2236,
      "name": "PARAMETER_MISSING_ADDR_ZIP",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: addr_zip",
        "cs": "Neplatný požadavek – chybí povinný parametr: addr_zip"
      },
      "hint": {
        "en": "Fill in the postal code. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte PSČ. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "addr_zip",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2236"
    },
    "2237": {
      "code": 2237,
      "name": "PARAMETER_MISSING_ADDR_COUNTRY",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: addr_country",
        "cs": "Neplatný požadavek – chybí povinný parametr: addr_country"
      },
      "hint": {
        "en": "Fill in the two-letter ISO code of the country in lower case. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte dvoupísmenný kód země podle ISO malými písmeny. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "addr_country",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2237"
    },
    "2238": {
      "code": 2238,
      "name": "PARAMETER_INVALID_ADDR_COUNTRY",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: addr_country",
        "cs": "Neplatný požadavek – neplatný formát: addr_country"
      },
      "hint": {
        "en": "Send the two-letter ISO code of the country in lower case, for example cz.",
        "cs": "Uveďte dvoupísmenný kód země podle ISO malými písmeny, například cz."
      },
      "parameter": "addr_country",
      "commands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2238"
    },
    "2239": {
      "code": 2239,
      "name": "PARAMETER_MISSING_ADDR_STATE",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing: addr_state",
        "cs": "Neplatný požadavek – chybí povinný parametr: addr_state"
      },
      "hint": {
        "en": "Fill in the state or region, not the country. contact-update needs all of the contact’s data, not only what changes.",
        "cs": "Vyplňte kraj nebo spolkový stát, ne zemi. Příkaz contact-update vyžaduje všechny údaje kontaktu, nejen ty změněné."
      },
      "parameter": "addr_state",
      "inferredCommands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2239"
    },
    "2240": {
      "code": 2240,
      "name": "PARAMETER_MISSING_IN_OTHER_DATA",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – required parameter missing in other data",
        "cs": "Neplatný požadavek – v ostatních údajích chybí povinný parametr"
      },
      "hint": {
        "en": "Look up which additional data the TLD requires and fill them in.",
        "cs": "Zjistěte, jaké další údaje TLD vyžaduje, a doplňte je."
      },
      "docs": "../docs/22xx.md#wapi-2240"
    },
    "2241": {
      "code": 2241,
      "name": "PARAMETER_INVALID_IN_OTHER_DATA",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format in other data",
        "cs": "Neplatný požadavek – neplatný formát v ostatních údajích"
      },
      "hint": {
        "en": "Check the additional data that the TLD requires.",
        "cs": "Zkontrolujte další údaje, které TLD vyžaduje."
      },
      "docs": "../docs/22xx.md#wapi-2241"
    },
    "2242": {
      "code": 2242,
      "name": "PARAMETER_INVALID_STATUS",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid status",
        "cs": "Neplatný požadavek – neplatný stav"
      },
      "hint": {
        "en": "Check status: of the commands that the vendor describes, only domains-list takes it.",
        "cs": "Zkontrolujte parametr status: z příkazů popsaných v dokumentaci jej přijímá jen domains-list."
      },
      "parameter": "status",
      "inferredCommands": [
        "domains-list"
      ],
      "docs": "../docs/22xx.md#wapi-2242"
    },
    "2243": {
      "code": 2243,
      "name": "SEND_AUTH_INFO_UNSUPPORTED",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Invalid request – function SendAuthInfo is not allowed for this domain",
        "cs": "Neplatný požadavek – funkce SendAuthInfo není pro tuto doménu povolena"
      },
      "hint": {
        "en": "The authorization code cannot be sent by this command. Ask customer support how to get it.",
        "cs": "Autorizační kód nelze tímto příkazem zaslat. Zeptejte se zákaznické podpory, jak jej získat."
      },
      "commands": [
        "contact-send-auth-info",
        "domain-send-auth-info",
        "nsset-send-auth-info"
      ],
      "meanings": {
        "contact-send-auth-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "message": {
            "en": "Sending the authorization code is not allowed for this contact",
            "cs": "Zaslání autorizačního kódu není pro tento kontakt povoleno"
          },
          "hint": {
            "en": "The authorization code cannot be sent by this command. Ask customer support how to get it.",
            "cs": "Autorizační kód nelze tímto příkazem zaslat. Zeptejte se zákaznické podpory, jak jej získat."
          }
        },
        "nsset-send-auth-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "message": {
            "en": "Sending the authorization code is not allowed for this NSSET",
            "cs": "Zaslání autorizačního kódu není pro tento NSSET povoleno"
          },
          "hint": {
            "en": "The authorization code cannot be sent by this command. Ask customer support how to get it.",
            "cs": "Autorizační kód nelze tímto příkazem zaslat. Zeptejte se zákaznické podpory, jak jej získat."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2243"
    },
    "2244": {
      "code": 2244,
      "name": "CONTACT_TRANSFER_UNSUPPORTED",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Invalid request – contact transfer is not allowed for this TLD",
        "cs": "Neplatný požadavek – převod kontaktu není pro tuto TLD povolen"
      },
      "hint": {
        "en": "Create a contact of your own with contact-create and use that one.",
        "cs": "Vytvořte vlastní kontakt příkazem contact-create a použijte jej."
      },
      "commands": [
        "contact-transfer"
      ],
      "docs": "../docs/22xx.md#wapi-2244"
    },
    "2245": {
      "code": 2245,
      "name": "PARAMETER_MISSING_RULES",
      "group": "22xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – rules agree missing",
        "cs": "Neplatný požadavek – chybí souhlas s pravidly"
      },
      "hint": {
        "en": "Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.",
        "cs": "Do parametru rules uveďte jméno a příjmení osoby, která souhlasila s podmínkami WEDOS a registru, zpravidla držitele domény."
      },
      "parameter": "rules",
      "inferredCommands": [
        "domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2245"
    },
    "2246": {
      "code": 2246,
      "name": "PARAMETER_INVALID_RULES",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: rules agree",
        "cs": "Neplatný požadavek – neplatný formát: souhlas s pravidly"
      },
      "hint": {
        "en": "Set rules to the first and last name of the person who agreed to the terms of WEDOS and of the registry, typically the holder of the domain.",
        "cs": "Do parametru rules uveďte jméno a příjmení osoby, která souhlasila s podmínkami WEDOS a registru, zpravidla držitele domény."
      },
      "parameter": "rules",
      "inferredCommands": [
        "domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2246"
    },
    "2247": {
      "code": 2247,
      "name": "NSSET_NAME_INVALID",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid or unsupported NSSET name format",
        "cs": "Neplatný nebo nepodporovaný formát názvu NSSETu"
      },
      "hint": {
        "en": "Check the spelling of the NSSET.",
        "cs": "Zkontrolujte zápis názvu NSSETu."
      },
      "parameter": "name",
      "commands": [
        "nsset-check",
        "nsset-create",
        "nsset-info",
        "nsset-send-auth-info",
        "nsset-transfer",
        "nsset-update"
      ],
      "docs": "../docs/22xx.md#wapi-2247"
    },
    "2248": {
      "code": 2248,
      "name": "NSSET_DATA_INVALID",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid NSSET data",
        "cs": "Neplatný požadavek – neplatné údaje NSSETu"
      },
      "hint": {
        "en": "Check the DNS servers and the technical contact of the NSSET; the code does not say which item is wrong.",
        "cs": "Zkontrolujte DNS servery a technický kontakt NSSETu; kód neříká, která položka je chybná."
      },
      "docs": "../docs/22xx.md#wapi-2248"
    },
    "2249": {
      "code": 2249,
      "name": "NSSET_TRANSFER_UNSUPPORTED",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Invalid request – NSSET transfer is not allowed for this TLD",
        "cs": "Neplatný požadavek – převod NSSETu není pro tuto TLD povolen"
      },
      "hint": {
        "en": "Check tld: only .cz domains use NSSETs.",
        "cs": "Zkontrolujte parametr tld: NSSETy se používají jen u domén .cz."
      },
      "commands": [
        "nsset-transfer"
      ],
      "docs": "../docs/22xx.md#wapi-2249"
    },
    "2250": {
      "code": 2250,
      "name": "DOMAIN_CHECK_LIMIT_EXCEEDED",
      "group": "22xx",
      "kind": "rate-limit",
      "outcome": "error",
      "retry": "after-window",
      "done": "no",
      "limit": {
        "scope": "account",
        "window": "hour",
        "requests": 100,
        "commands": [
          "domain-check",
          "domain-create",
          "domain-transfer-check"
        ]
      },
      "httpStatus": 429,
      "listed": true,
      "message": {
        "en": "Invalid request – domain check – max. query hour limit exceeded",
        "cs": "Neplatný požadavek – kontrola dostupnosti domény – překročen maximální počet dotazů za hodinu"
      },
      "hint": {
        "en": "Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the domain is free.",
        "cs": "Počkejte, až hodina uplyne. Z jednoho účtu lze za hodinu poslat nejvýše 100 dotazů na dostupnost domén, dohromady pro domain-check, domain-create a domain-transfer-check; jiných příkazů se limit netýká. Každý další pokus před uplynutím hodiny se počítá jako neplatný požadavek a příliš mnoho neplatných požadavků vede k zablokování IP adresy (2052). Kód neříká, zda je doména volná."
      },
      "inferredCommands": [
        "domain-check",
        "domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2250"
    },
    "2251": {
      "code": 2251,
      "name": "DOMAIN_CHECK_REQUEST_TEMPORARILY_FAILED",
      "group": "22xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Invalid request – domain check failed, try again later",
        "cs": "Neplatný požadavek – kontrola dostupnosti domény selhala, zkuste to později"
      },
      "hint": {
        "en": "Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.",
        "cs": "Chvíli počkejte a dostupnost domény ověřte znovu: nejvýše několikrát a s rostoucími odstupy. Každá kontrola se počítá do hodinového limitu (2250). Kód neříká, zda je doména volná."
      },
      "description": {
        "en": "The vendor lists this code among the invalid requests. 4201 has nearly the same text, but is listed among the failures of the registry and of the connection to it.",
        "cs": "Poskytovatel tento kód uvádí mezi neplatnými požadavky. Téměř stejný text má 4201, ten ale patří mezi selhání registru a spojení s ním."
      },
      "inferredCommands": [
        "domain-check"
      ],
      "docs": "../docs/22xx.md#wapi-2251"
    },
    "2252": {
      "code": 2252,
      "name": "DOMAIN_TRANSFER_CHECK_LIMIT_EXCEEDED",
      "group": "22xx",
      "kind": "rate-limit",
      "outcome": "error",
      "retry": "after-window",
      "done": "no",
      "limit": {
        "scope": "account",
        "window": "hour",
        "requests": 100,
        "commands": [
          "domain-check",
          "domain-create",
          "domain-transfer-check"
        ]
      },
      "httpStatus": 429,
      "listed": true,
      "message": {
        "en": "Invalid request – domain transfer check – max. query hour limit exceeded",
        "cs": "Neplatný požadavek – ověření možnosti přeregistrace domény – překročen maximální počet dotazů za hodinu"
      },
      "hint": {
        "en": "Wait until the hour is over. One account may send 100 domain availability requests an hour, shared by domain-check, domain-create and domain-transfer-check; other commands are not affected. Until then each attempt counts as an invalid request, and too many of those get your IP address blocked (2052). The code does not say whether the transfer is possible.",
        "cs": "Počkejte, až hodina uplyne. Z jednoho účtu lze za hodinu poslat nejvýše 100 dotazů na dostupnost domén, dohromady pro domain-check, domain-create a domain-transfer-check; jiných příkazů se limit netýká. Každý další pokus před uplynutím hodiny se počítá jako neplatný požadavek a příliš mnoho neplatných požadavků vede k zablokování IP adresy (2052). Kód neříká, zda je přeregistrace možná."
      },
      "inferredCommands": [
        "domain-transfer-check"
      ],
      "docs": "../docs/22xx.md#wapi-2252"
    },
    "2253": {
      "code": 2253,
      "name": "PARAMETER_INVALID_ADDR_ZIP",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – invalid format: addr_zip",
        "cs": "Neplatný požadavek – neplatný formát: addr_zip"
      },
      "hint": {
        "en": "Check the postal code, and that it fits the country.",
        "cs": "Zkontrolujte PSČ; musí odpovídat zemi."
      },
      "parameter": "addr_zip",
      "inferredCommands": [
        "contact-update"
      ],
      "docs": "../docs/22xx.md#wapi-2253"
    },
    "2264": {
      "code": 2264,
      "name": "KEYSET_NAME_INVALID",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": false,
      "message": {
        "en": "Invalid KEYSET name",
        "cs": "Neplatný název KEYSETu"
      },
      "hint": {
        "en": "Set keyset to 0 (no DNSSEC), to 1 (the KEYSET of WEDOS) or to the name of a KEYSET.",
        "cs": "Do parametru keyset uveďte 0 (bez DNSSEC), 1 (KEYSET WEDOS), nebo název KEYSETu."
      },
      "parameter": "keyset",
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/22xx.md#wapi-2264"
    },
    "2265": {
      "code": 2265,
      "name": "DNSSEC_UNSUPPORTED",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": false,
      "message": {
        "en": "DNSSEC is not supported",
        "cs": "DNSSEC není podporován"
      },
      "hint": {
        "en": "DNSSEC cannot be set for this domain by this command. Ask customer support if you need it.",
        "cs": "DNSSEC nelze u této domény tímto příkazem nastavit. Pokud jej potřebujete, obraťte se na zákaznickou podporu."
      },
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/22xx.md#wapi-2265"
    },
    "2266": {
      "code": 2266,
      "name": "KEYSET_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": false,
      "message": {
        "en": "Unsupported action for secondary domain",
        "cs": "Nepodporovaná akce pro sekundární doménu"
      },
      "hint": {
        "en": "Set keyset to the name of your own KEYSET, or to 0 for no DNSSEC; 1 works only for a domain that is primary in WEDOS DNS.",
        "cs": "Do parametru keyset uveďte název vlastního KEYSETu, nebo 0 pro vypnutí DNSSEC; hodnotu 1 lze použít jen u domény, která je ve WEDOS DNS primární."
      },
      "parameter": "keyset",
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/22xx.md#wapi-2266"
    },
    "2267": {
      "code": 2267,
      "name": "KEYSET_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": false,
      "message": {
        "en": "Unsupported action for primary domain",
        "cs": "Nepodporovaná akce pro primární doménu"
      },
      "hint": {
        "en": "Set keyset to 1 for the KEYSET of WEDOS, or to 0 for no DNSSEC; your own KEYSET works only for a domain that is secondary in WEDOS DNS or does not use it.",
        "cs": "Do parametru keyset uveďte 1 pro KEYSET WEDOS, nebo 0 pro vypnutí DNSSEC; vlastní KEYSET lze použít jen u domény, která je ve WEDOS DNS sekundární nebo WEDOS DNS nepoužívá."
      },
      "parameter": "keyset",
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/22xx.md#wapi-2267"
    },
    "2269": {
      "code": 2269,
      "name": "DOMAIN_UNPAID_PERIOD_EXISTS",
      "group": "22xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": false,
      "message": {
        "en": "An unpaid new period already exists",
        "cs": "Již existuje nezaplacené nové období"
      },
      "hint": {
        "en": "A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI.",
        "cs": "Prodloužení domény už je objednáno, ale není zaplaceno. Objednávku v zákaznické administraci buď zaplaťte a doménu už neprodlužujte, nebo ji zrušte a doménu prodlužte přes WAPI."
      },
      "description": {
        "en": "By default WEDOS orders renewals itself, 14 to 30 days before expiration. Change that setting if you renew through WAPI.",
        "cs": "Ve výchozím nastavení objednává prodloužení samo WEDOS, a to 14 až 30 dní před expirací. Pokud prodlužujete přes WAPI, nastavení změňte."
      },
      "commands": [
        "domain-renew"
      ],
      "meanings": {
        "domain-renew": {
          "kind": "wrong-state",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "An unpaid new period already exists",
            "cs": "Již existuje nezaplacené nové období"
          },
          "hint": {
            "en": "A renewal of the domain is already ordered but not paid. Either pay that order in the customer administration and do not renew again, or cancel the order there and renew through WAPI.",
            "cs": "Prodloužení domény už je objednáno, ale není zaplaceno. Objednávku v zákaznické administraci buď zaplaťte a doménu už neprodlužujte, nebo ji zrušte a doménu prodlužte přes WAPI."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2269"
    },
    "2272": {
      "code": 2272,
      "name": "PARAMETER_INVALID_UPSTREAM_IPS",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": false,
      "message": {
        "en": "Invalid IP address format",
        "cs": "Neplatný formát IP adresy"
      },
      "hint": {
        "en": "Check all addresses in upstream_ips: they are IP addresses, not host names.",
        "cs": "Zkontrolujte všechny adresy v upstream_ips: musí to být IP adresy, ne doménové názvy."
      },
      "parameter": "upstream_ips",
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2272"
    },
    "2273": {
      "code": 2273,
      "name": "PARAMETER_INVALID_VARIANT_ID",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": false,
      "message": {
        "en": "Invalid variant",
        "cs": "Neplatná varianta"
      },
      "hint": {
        "en": "Set variant_id to 1 (Start), 2 (Advanced) or 3 (Expert).",
        "cs": "Do parametru variant_id uveďte 1 (Start), 2 (Advanced), nebo 3 (Expert)."
      },
      "parameter": "variant_id",
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2273"
    },
    "2274": {
      "code": 2274,
      "name": "INTERNAL_USER_ID_MISSING",
      "group": "22xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Internal error – missing user_id",
        "cs": "Interní chyba – chybí user_id"
      },
      "hint": {
        "en": "Do not repeat the request: each time it counts as invalid. You do not send user_id, so there is nothing to correct; give customer support the svTRID of the answer.",
        "cs": "Požadavek neopakujte: pokaždé se počítá jako neplatný. Parametr user_id neposíláte vy, není tedy co opravit; předejte zákaznické podpoře svTRID z odpovědi."
      },
      "commands": [
        "wg-members-create",
        "wg-members-show",
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2274"
    },
    "2275": {
      "code": 2275,
      "name": "INTERNAL_USER_NOT_FOUND",
      "group": "22xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Internal error – user not found",
        "cs": "Interní chyba – uživatel nenalezen"
      },
      "hint": {
        "en": "Do not repeat the request: each time it counts as invalid. Give customer support the svTRID of the answer.",
        "cs": "Požadavek neopakujte: pokaždé se počítá jako neplatný. Předejte zákaznické podpoře svTRID z odpovědi."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2275"
    },
    "2276": {
      "code": 2276,
      "name": "UNSUPPORTED_TLD_OR_DOMAIN_LEVEL",
      "group": "22xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Unsupported TLD or maximal domain level exceeded",
        "cs": "Nepodporovaná TLD nebo překročena maximální úroveň domény"
      },
      "hint": {
        "en": "Check the TLD, or order the service for a domain with fewer levels.",
        "cs": "Zkontrolujte TLD, nebo službu objednejte pro doménu s menším počtem úrovní."
      },
      "parameter": "domain",
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2276"
    },
    "2277": {
      "code": 2277,
      "name": "DOMAIN_NAME_HAS_WWW_PREFIX",
      "group": "22xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Not allowed to explicitly prepend www. to the domain name",
        "cs": "Předpona www. před názvem domény není povolena"
      },
      "documented": "Not allowed to explicit prepend www. before the domain name",
      "hint": {
        "en": "Send the domain without www. at its beginning.",
        "cs": "Pošlete doménu bez www. na začátku."
      },
      "parameter": "domain",
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2277"
    },
    "2278": {
      "code": 2278,
      "name": "DOMAIN_NAME_USED_BY_SERVICE",
      "group": "22xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain name cannot be used – there is a service with this domain name",
        "cs": "Název domény nelze použít – služba s tímto názvem domény již existuje"
      },
      "documented": "Domain name cannot be used – there is service with this domain name",
      "hint": {
        "en": "Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name.",
        "cs": "Ověřte příkazem wgp-services-list, zda služba není vaše: dřívější objednávka mohla uspět. Pokud je vaše, použijte ji; jinak zvolte jiný název domény."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "meanings": {
        "wgp-domain-create": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Domain name cannot be used – there is a service with this domain name",
            "cs": "Název domény nelze použít – služba s tímto názvem domény již existuje"
          },
          "hint": {
            "en": "Check with wgp-services-list whether the service is yours: an earlier order may have succeeded. If it is, use it; otherwise choose another domain name.",
            "cs": "Ověřte příkazem wgp-services-list, zda služba není vaše: dřívější objednávka mohla uspět. Pokud je vaše, použijte ji; jinak zvolte jiný název domény."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2278"
    },
    "2279": {
      "code": 2279,
      "name": "CREDIT_ACCOUNT_LOCKED",
      "group": "22xx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Credit account is locked",
        "cs": "Zálohový účet je uzamčen"
      },
      "hint": {
        "en": "Find out in the customer administration or from customer support why the credit account is locked. Send the order again only once it is unlocked.",
        "cs": "Zjistěte v zákaznické administraci nebo u zákaznické podpory, proč je zálohový účet uzamčen. Objednávku pošlete znovu až po jeho odemčení."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2279"
    },
    "2280": {
      "code": 2280,
      "name": "CREDIT_ACCOUNT_ACTIVE",
      "group": "22xx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Credit account active",
        "cs": "Zálohový účet je aktivní"
      },
      "hint": {
        "en": "Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again.",
        "cs": "Než objednávku pošlete znovu, zkontrolujte stav zálohového účtu v zákaznické administraci a příkazem account-list ověřte, že nebylo nic strženo."
      },
      "description": {
        "en": "The vendor lists the code among the errors of the credit account without saying why an active account should be one.",
        "cs": "Poskytovatel kód uvádí mezi chybami zálohového účtu, ale nevysvětluje, proč by měl být aktivní účet chybou."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "meanings": {
        "wgp-domain-create": {
          "kind": "billing",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 402,
          "message": {
            "en": "Credit account active",
            "cs": "Zálohový účet je aktivní"
          },
          "hint": {
            "en": "Check the state of the credit account in the customer administration, and with account-list that nothing was charged, before you send the order again.",
            "cs": "Než objednávku pošlete znovu, zkontrolujte stav zálohového účtu v zákaznické administraci a příkazem account-list ověřte, že nebylo nic strženo."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2280"
    },
    "2281": {
      "code": 2281,
      "name": "CREDIT_ACCOUNT_INACTIVE",
      "group": "22xx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Inactive credit account",
        "cs": "Zálohový účet není aktivní"
      },
      "hint": {
        "en": "Activate the credit account in the customer administration; WAPI takes all payments from it.",
        "cs": "Aktivujte zálohový účet v zákaznické administraci; WAPI z něj strhává všechny platby."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2281"
    },
    "2282": {
      "code": 2282,
      "name": "CREDIT_ACCOUNT_CURRENCY_INVALID",
      "group": "22xx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Invalid credit account currency",
        "cs": "Neplatná měna zálohového účtu"
      },
      "hint": {
        "en": "Check that the credit account is kept in the currency in which the service is charged.",
        "cs": "Ověřte, že je zálohový účet veden v měně, ve které se služba účtuje."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2282"
    },
    "2283": {
      "code": 2283,
      "name": "AMOUNT_INVALID_OR_INSUFFICIENT_CREDIT",
      "group": "22xx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Invalid amount or insufficient credit",
        "cs": "Neplatná částka nebo nedostatečný kredit"
      },
      "hint": {
        "en": "Compare the credit (credit-info) with the price of the service. If it is too low, top up the credit and send the order again.",
        "cs": "Porovnejte kredit (credit-info) s cenou služby. Pokud nestačí, dobijte jej a objednávku pošlete znovu."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2283"
    },
    "2284": {
      "code": 2284,
      "name": "CREDIT_ACCOUNT_INFORMATION_ERROR",
      "group": "22xx",
      "kind": "payment-unclear",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Credit account information error",
        "cs": "Chyba v informacích o zálohovém účtu"
      },
      "hint": {
        "en": "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.",
        "cs": "Ověřte příkazem account-list, zda byla stržena platba, a příkazem wgp-services-list, zda byla služba zřízena. Objednávku pošlete znovu, jen pokud se nestalo ani jedno."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2284"
    },
    "2285": {
      "code": 2285,
      "name": "VAT_SETTINGS_INVALID",
      "group": "22xx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Incorrect VAT settings",
        "cs": "Nesprávné nastavení DPH"
      },
      "hint": {
        "en": "Correct the tax data of your account in the customer administration.",
        "cs": "Opravte daňové údaje svého účtu v zákaznické administraci."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2285",
      "x-allow": [
        "i18n/token"
      ]
    },
    "2286": {
      "code": 2286,
      "name": "CREDIT_ACCOUNT_INTERNAL_ERROR",
      "group": "22xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Credit account – internal error",
        "cs": "Zálohový účet – interní chyba"
      },
      "hint": {
        "en": "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.",
        "cs": "Ověřte příkazem account-list, zda byla stržena platba, a příkazem wgp-services-list, zda byla služba zřízena. Objednávku pošlete znovu, jen pokud se nestalo ani jedno."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2286"
    },
    "2290": {
      "code": 2290,
      "name": "CREDIT_ACCOUNT_MOVEMENT_ADD_FAILED",
      "group": "22xx",
      "kind": "payment-unclear",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Credit account – activity has not been added to the credit account",
        "cs": "Zálohový účet – pohyb nebyl na zálohový účet přidán"
      },
      "hint": {
        "en": "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.",
        "cs": "Ověřte příkazem account-list, zda byla stržena platba, a příkazem wgp-services-list, zda byla služba zřízena. Objednávku pošlete znovu, jen pokud se nestalo ani jedno."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2290"
    },
    "2291": {
      "code": 2291,
      "name": "WGP_DOMAIN_EXISTS",
      "group": "22xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain already exists for this customer account in the WGP API",
        "cs": "Doména již pro tento zákaznický účet ve WGP API existuje"
      },
      "hint": {
        "en": "Do not order again: the domain is already in WEDOS Protection under your account.",
        "cs": "Neobjednávejte znovu: doména už ve WEDOS Protection pod vaším účtem je."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "meanings": {
        "wgp-domain-create": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "Domain already exists for this customer account in the WGP API",
            "cs": "Doména již pro tento zákaznický účet ve WGP API existuje"
          },
          "hint": {
            "en": "Do not order again: the domain is already in WEDOS Protection under your account.",
            "cs": "Neobjednávejte znovu: doména už ve WEDOS Protection pod vaším účtem je."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2291"
    },
    "2292": {
      "code": 2292,
      "name": "WGP_DOMAIN_NOT_FOUND",
      "group": "22xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Domain not found for this customer account in the WGP API",
        "cs": "Doména nebyla pro tento zákaznický účet ve WGP API nalezena"
      },
      "hint": {
        "en": "Look the domain up with wgp-services-list, or add it with wgp-domain-create.",
        "cs": "Vyhledejte doménu příkazem wgp-services-list, nebo ji přidejte příkazem wgp-domain-create."
      },
      "inferredCommands": [
        "wgp-domain-delete"
      ],
      "meanings": {
        "wgp-domain-delete": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 404,
          "message": {
            "en": "Domain not found for this customer account in the WGP API",
            "cs": "Doména nebyla pro tento zákaznický účet ve WGP API nalezena"
          },
          "hint": {
            "en": "Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.",
            "cs": "Ověřte příkazem wgp-services-list, zda už doména není smazaná: dřívější požadavek mohl uspět."
          }
        }
      },
      "docs": "../docs/22xx.md#wapi-2292"
    },
    "2293": {
      "code": 2293,
      "name": "CREDIT_ACCOUNT_BALANCE_UNAVAILABLE",
      "group": "22xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Unable to get the credit balance on the credit account",
        "cs": "Nelze získat stav kreditu na zálohovém účtu"
      },
      "hint": {
        "en": "Check with account-list whether a payment was taken, and with wgp-services-list whether the service was created. Send the order again only if neither is the case.",
        "cs": "Ověřte příkazem account-list, zda byla stržena platba, a příkazem wgp-services-list, zda byla služba zřízena. Objednávku pošlete znovu, jen pokud se nestalo ani jedno."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2293"
    },
    "2294": {
      "code": 2294,
      "name": "WGP_SERVICE_PRICE_UNAVAILABLE",
      "group": "22xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Unable to retrieve service price",
        "cs": "Nelze získat cenu služby"
      },
      "documented": "Unable to retireve service price",
      "hint": {
        "en": "Check that variant_id and period_id exist. Before you send the order again, check with account-list and wgp-services-list that nothing was paid or created.",
        "cs": "Ověřte, že variant_id a period_id existují. Než objednávku pošlete znovu, ověřte příkazy account-list a wgp-services-list, že nebylo nic zaplaceno ani zřízeno."
      },
      "docs": "../docs/22xx.md#wapi-2294"
    },
    "2295": {
      "code": 2295,
      "name": "WGP_DOMAIN_CREATE_FAILED",
      "group": "22xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Unable to create domain in WGP. The payment has been cancelled.",
        "cs": "Doménu nelze vytvořit ve WGP. Platba byla zrušena."
      },
      "documented": "Unable to create domain to WGP. The payment has been cancelled.",
      "hint": {
        "en": "Check with account-list that the payment was returned, and with wgp-services-list that the service does not exist, before you send the order again.",
        "cs": "Než objednávku pošlete znovu, ověřte příkazem account-list, že se platba vrátila, a příkazem wgp-services-list, že služba neexistuje."
      },
      "commands": [
        "wgp-domain-create"
      ],
      "docs": "../docs/22xx.md#wapi-2295"
    },
    "2296": {
      "code": 2296,
      "name": "CREDIT_ACCOUNT_MOVEMENT_CANCEL_FAILED",
      "group": "22xx",
      "kind": "payment-unclear",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Credit account movement cannot be cancelled",
        "cs": "Pohyb na zálohovém účtu nelze zrušit"
      },
      "hint": {
        "en": "Do not send the order again yet. Check the movements on the credit account (account-list), and contact customer support if a payment for a service that you did not get remains there.",
        "cs": "Objednávku zatím neposílejte znovu. Zkontrolujte pohyby na zálohovém účtu (account-list), a pokud na něm zůstala stržená platba za nezřízenou službu, obraťte se na zákaznickou podporu."
      },
      "docs": "../docs/22xx.md#wapi-2296"
    },
    "2301": {
      "code": 2301,
      "name": "DNS_DOMAIN_TYPE_INVALID",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid type format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný formát parametru type"
      },
      "elsewhere": {
        "epp": {
          "text": "Object not pending transfer",
          "same": false
        }
      },
      "hint": {
        "en": "Set type to primary or secondary.",
        "cs": "Do parametru type uveďte primary, nebo secondary."
      },
      "parameter": "type",
      "commands": [
        "dns-domain-add"
      ],
      "docs": "../docs/23xx.md#wapi-2301"
    },
    "2302": {
      "code": 2302,
      "name": "PARAMETER_MISSING_PRIMARY_IP",
      "group": "23xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – required parameter missing: primary_ip",
        "cs": "Neplatný požadavek – doména WDNS – chybí povinný parametr: primary_ip"
      },
      "elsewhere": {
        "epp": {
          "text": "Object exists",
          "same": false
        }
      },
      "hint": {
        "en": "Send the IP address of the primary DNS server: a secondary domain needs it.",
        "cs": "Pošlete IP adresu primárního DNS serveru: sekundární doména ji vyžaduje."
      },
      "parameter": "primary_ip",
      "commands": [
        "dns-domain-add"
      ],
      "docs": "../docs/23xx.md#wapi-2302"
    },
    "2303": {
      "code": 2303,
      "name": "PARAMETER_INVALID_PRIMARY_IP",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid primary_ip format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný formát parametru primary_ip"
      },
      "elsewhere": {
        "epp": {
          "text": "Object does not exist",
          "same": false
        }
      },
      "hint": {
        "en": "Send the IP address of the primary DNS server, not its name.",
        "cs": "Pošlete IP adresu primárního DNS serveru, ne jeho název."
      },
      "parameter": "primary_ip",
      "commands": [
        "dns-domain-add"
      ],
      "docs": "../docs/23xx.md#wapi-2303"
    },
    "2304": {
      "code": 2304,
      "name": "PARAMETER_INVALID_AXFR_ENABLED",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid axfr_enabled format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný formát parametru axfr_enabled"
      },
      "elsewhere": {
        "epp": {
          "text": "Object status prohibits operation",
          "same": false
        }
      },
      "hint": {
        "en": "Set axfr_enabled to 0 or 1.",
        "cs": "Do parametru axfr_enabled uveďte 0, nebo 1."
      },
      "parameter": "axfr_enabled",
      "commands": [
        "dns-domain-add"
      ],
      "docs": "../docs/23xx.md#wapi-2304"
    },
    "2305": {
      "code": 2305,
      "name": "PARAMETER_MISSING_AXFR_IPS",
      "group": "23xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – required parameter missing: axfr_ips",
        "cs": "Neplatný požadavek – doména WDNS – chybí povinný parametr: axfr_ips"
      },
      "elsewhere": {
        "epp": {
          "text": "Object association prohibits operation",
          "same": false
        }
      },
      "hint": {
        "en": "List the IP addresses that may transfer the zone, or set axfr_enabled to 0.",
        "cs": "Uveďte IP adresy, které smějí zónu přenášet, nebo nastavte axfr_enabled na 0."
      },
      "parameter": "axfr_ips",
      "commands": [
        "dns-domain-add"
      ],
      "docs": "../docs/23xx.md#wapi-2305"
    },
    "2306": {
      "code": 2306,
      "name": "PARAMETER_INVALID_AXFR_IPS",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid axfr_ips format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný formát parametru axfr_ips"
      },
      "elsewhere": {
        "epp": {
          "text": "Parameter value policy error",
          "same": false
        }
      },
      "hint": {
        "en": "List the IP addresses that may transfer the zone, each in an element named ip.",
        "cs": "Uveďte IP adresy, které smějí zónu přenášet, každou v prvku ip."
      },
      "parameter": "axfr_ips",
      "commands": [
        "dns-domain-add"
      ],
      "docs": "../docs/23xx.md#wapi-2306"
    },
    "2308": {
      "code": 2308,
      "name": "PARAMETER_INVALID_NS",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid ns format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný formát parametru ns"
      },
      "elsewhere": {
        "epp": {
          "text": "Data management policy violation",
          "same": false
        }
      },
      "hint": {
        "en": "Check ns, or leave it out: the documentation of dns-domain-add does not describe it.",
        "cs": "Zkontrolujte parametr ns, nebo jej vynechte: dokumentace příkazu dns-domain-add jej nepopisuje."
      },
      "parameter": "ns",
      "commands": [
        "dns-domain-add"
      ],
      "docs": "../docs/23xx.md#wapi-2308"
    },
    "2309": {
      "code": 2309,
      "name": "DNS_ROW_RDTYPE_INVALID",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid rdtype format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný typ záznamu"
      },
      "hint": {
        "en": "Set type to a record type that WEDOS DNS supports, such as A, MX or TXT.",
        "cs": "Do parametru type uveďte typ záznamu, který WEDOS DNS podporuje, například A, MX nebo TXT."
      },
      "parameter": "type",
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "meanings": {
        "dns-row-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "message": {
            "en": "Invalid request – WDNS domain – invalid rdtype format",
            "cs": "Neplatný požadavek – doména WDNS – neplatný typ záznamu"
          },
          "hint": {
            "en": "To change the name or the type, delete the row and add a new one: dns-row-update takes neither.",
            "cs": "Chcete-li změnit název nebo typ, záznam smažte a přidejte nový: příkaz dns-row-update je nepřijímá."
          }
        }
      },
      "docs": "../docs/23xx.md#wapi-2309"
    },
    "2310": {
      "code": 2310,
      "name": "DNS_ROW_LIMIT_REACHED",
      "group": "23xx",
      "kind": "quota",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – rows count limit reached",
        "cs": "Neplatný požadavek – doména WDNS – dosaženo maximálního počtu záznamů"
      },
      "hint": {
        "en": "Delete rows of the domain that are no longer needed. Waiting does not help.",
        "cs": "Smažte záznamy domény, které už nejsou potřeba. Čekání nepomůže."
      },
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "docs": "../docs/23xx.md#wapi-2310"
    },
    "2311": {
      "code": 2311,
      "name": "DNS_ROW_NAME_INVALID",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid name format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný formát názvu"
      },
      "hint": {
        "en": "Set name to the part in front of the domain only, such as www; leave it empty for the domain itself.",
        "cs": "Do parametru name uveďte jen část před doménou, například www; pro samotnou doménu jej nechte prázdný."
      },
      "parameter": "name",
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "meanings": {
        "dns-row-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "message": {
            "en": "Invalid request – WDNS domain – invalid name format",
            "cs": "Neplatný požadavek – doména WDNS – neplatný formát názvu"
          },
          "hint": {
            "en": "To change the name or the type, delete the row and add a new one: dns-row-update takes neither.",
            "cs": "Chcete-li změnit název nebo typ, záznam smažte a přidejte nový: příkaz dns-row-update je nepřijímá."
          }
        }
      },
      "docs": "../docs/23xx.md#wapi-2311"
    },
    "2312": {
      "code": 2312,
      "name": "DNS_ROW_NAME_INVALID_FOR_RDTYPE",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid name format for this rdtype",
        "cs": "Neplatný požadavek – doména WDNS – neplatný formát názvu pro tento typ záznamu"
      },
      "hint": {
        "en": "Check name against type: not every record type allows every name.",
        "cs": "Zkontrolujte name podle type: ne každý typ záznamu dovoluje libovolný název."
      },
      "parameter": "name",
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "meanings": {
        "dns-row-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "message": {
            "en": "Invalid request – WDNS domain – invalid name format for this rdtype",
            "cs": "Neplatný požadavek – doména WDNS – neplatný formát názvu pro tento typ záznamu"
          },
          "hint": {
            "en": "To change the name or the type, delete the row and add a new one: dns-row-update takes neither.",
            "cs": "Chcete-li změnit název nebo typ, záznam smažte a přidejte nový: příkaz dns-row-update je nepřijímá."
          }
        }
      },
      "docs": "../docs/23xx.md#wapi-2312"
    },
    "2313": {
      "code": 2313,
      "name": "DNS_ROW_CNAME_INVALID_FOR_NAME",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid CNAME for this name",
        "cs": "Neplatný požadavek – doména WDNS – neplatný CNAME pro tento název"
      },
      "hint": {
        "en": "A CNAME is not allowed at the domain itself or alongside other records of the same name. Delete those records, or use another type.",
        "cs": "Záznam CNAME nemůže být u samotné domény ani vedle jiných záznamů se stejným názvem. Tyto záznamy smažte, nebo použijte jiný typ."
      },
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "docs": "../docs/23xx.md#wapi-2313"
    },
    "2314": {
      "code": 2314,
      "name": "DNS_ROW_RDATA_INVALID_FOR_RDTYPE",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid rdata format for this rdtype",
        "cs": "Neplatný požadavek – doména WDNS – neplatná data pro tento typ záznamu"
      },
      "hint": {
        "en": "Check rdata against the record type: an A record takes an IPv4 address, an AAAA record an IPv6 address, a CNAME a host name.",
        "cs": "Zkontrolujte rdata podle typu záznamu: do A patří adresa IPv4, do AAAA adresa IPv6, do CNAME doménový název."
      },
      "parameter": "rdata",
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "docs": "../docs/23xx.md#wapi-2314"
    },
    "2315": {
      "code": 2315,
      "name": "DNS_ROW_TTL_INVALID",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid TTL",
        "cs": "Neplatný požadavek – doména WDNS – neplatný TTL"
      },
      "hint": {
        "en": "Use the TTL that the existing rows with the same name and type have, or change their TTL first.",
        "cs": "Použijte TTL, který mají existující záznamy se stejným názvem a typem, nebo nejprve změňte TTL u nich."
      },
      "description": {
        "en": "The list says TTL, several command pages say TLD. In its article on DNS the vendor requires the same TTL for all rows of the same name and type; a client met the code when its TTL differed.",
        "cs": "Seznam uvádí TTL, několik stránek příkazů TLD. Článek poskytovatele o DNS vyžaduje stejný TTL u všech záznamů se stejným názvem a typem; jeden klientský program kód dostal, když se jeho TTL lišil."
      },
      "parameter": "ttl",
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "meanings": {
        "dns-row-add": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "ttl",
          "message": {
            "en": "TTL is invalid or differs from the TTL of the existing row",
            "cs": "TTL je neplatný nebo se liší od TTL existujícího záznamu"
          },
          "hint": {
            "en": "Use the TTL that the existing rows with the same name and type have, or change their TTL first.",
            "cs": "Použijte TTL, který mají existující záznamy se stejným názvem a typem, nebo nejprve změňte TTL u nich."
          }
        },
        "dns-row-update": {
          "kind": "invalid-parameter",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 400,
          "parameter": "ttl",
          "message": {
            "en": "TTL is invalid or differs from the TTL of the existing row",
            "cs": "TTL je neplatný nebo se liší od TTL existujícího záznamu"
          },
          "hint": {
            "en": "Use the TTL that the existing rows with the same name and type have, or change their TTL first.",
            "cs": "Použijte TTL, který mají existující záznamy se stejným názvem a typem, nebo nejprve změňte TTL u nich."
          }
        }
      },
      "docs": "../docs/23xx.md#wapi-2315"
    },
    "2316": {
      "code": 2316,
      "name": "DNS_ROW_EXISTS",
      "group": "23xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – this row exists",
        "cs": "Neplatný požadavek – doména WDNS – tento záznam již existuje"
      },
      "hint": {
        "en": "A row with this data is already there: read the rows with dns-rows-list.",
        "cs": "Záznam s těmito daty už existuje: načtěte záznamy příkazem dns-rows-list."
      },
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "meanings": {
        "dns-row-add": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "This row is already there",
            "cs": "Tento záznam už existuje"
          },
          "hint": {
            "en": "Treat the row as added.",
            "cs": "Považujte záznam za přidaný."
          }
        },
        "dns-row-update": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 409,
          "parameter": "rdata",
          "message": {
            "en": "Another row already has this data",
            "cs": "Stejná data už má jiný záznam"
          },
          "hint": {
            "en": "Your row is probably unchanged. Read the rows with dns-rows-list; if the other row is enough, delete yours.",
            "cs": "Váš záznam pravděpodobně zůstal beze změny. Načtěte záznamy příkazem dns-rows-list; pokud druhý záznam stačí, svůj smažte."
          }
        }
      },
      "docs": "../docs/23xx.md#wapi-2316"
    },
    "2317": {
      "code": 2317,
      "name": "DNS_ROW_TTL_OUT_OF_RANGE",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid TTL limit",
        "cs": "Neplatný požadavek – doména WDNS – TTL mimo povolené meze"
      },
      "hint": {
        "en": "Choose a usual TTL, for example 1800 seconds.",
        "cs": "Zvolte obvyklý TTL, například 1800 sekund."
      },
      "parameter": "ttl",
      "commands": [
        "dns-row-add",
        "dns-row-update"
      ],
      "docs": "../docs/23xx.md#wapi-2317"
    },
    "2318": {
      "code": 2318,
      "name": "DNS_ACTION_UNSUPPORTED_FOR_SECONDARY_DOMAIN",
      "group": "23xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – unsupported action for secondary domain",
        "cs": "Neplatný požadavek – doména WDNS – nepodporovaná akce pro sekundární doménu"
      },
      "hint": {
        "en": "A secondary domain takes its rows from the primary DNS server. Read and change them there.",
        "cs": "Sekundární doména přebírá záznamy z primárního DNS serveru. Zobrazit a upravit je můžete jen tam."
      },
      "commands": [
        "dns-row-add",
        "dns-row-detail",
        "dns-row-update",
        "dns-rows-list"
      ],
      "docs": "../docs/23xx.md#wapi-2318"
    },
    "2319": {
      "code": 2319,
      "name": "DNS_ACTION_UNSUPPORTED_FOR_PRIMARY_DOMAIN",
      "group": "23xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – unsupported action for primary domain",
        "cs": "Neplatný požadavek – doména WDNS – nepodporovaná akce pro primární doménu"
      },
      "hint": {
        "en": "Use the command only for a secondary domain. Changes of a primary domain are saved by dns-domain-commit.",
        "cs": "Příkaz použijte jen u sekundární domény. Změny primární domény uloží dns-domain-commit."
      },
      "commands": [
        "dns-domain-axfr-run"
      ],
      "docs": "../docs/23xx.md#wapi-2319"
    },
    "2320": {
      "code": 2320,
      "name": "DNS_NEW_DOMAIN_NAME_INVALID",
      "group": "23xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – invalid or unsupported new domain name format",
        "cs": "Neplatný požadavek – doména WDNS – neplatný nebo nepodporovaný formát názvu nové domény"
      },
      "hint": {
        "en": "Send the bare domain in name_new, for example example.cz.",
        "cs": "V parametru name_new pošlete samotnou doménu, například example.cz."
      },
      "parameter": "name_new",
      "commands": [
        "dns-domain-copy"
      ],
      "docs": "../docs/23xx.md#wapi-2320"
    },
    "2321": {
      "code": 2321,
      "name": "DNS_NEW_DOMAIN_TLD_UNSUPPORTED",
      "group": "23xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – unsupported TLD of new domain name",
        "cs": "Neplatný požadavek – doména WDNS – nepodporovaná TLD v názvu nové domény"
      },
      "hint": {
        "en": "Check the spelling of the TLD in name_new.",
        "cs": "Zkontrolujte zápis TLD v parametru name_new."
      },
      "parameter": "name_new",
      "commands": [
        "dns-domain-copy"
      ],
      "docs": "../docs/23xx.md#wapi-2321"
    },
    "2322": {
      "code": 2322,
      "name": "DNS_DOMAIN_LIMIT_REACHED",
      "group": "23xx",
      "kind": "quota",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Invalid request – WDNS domain – maximum user domains count exceeded",
        "cs": "Neplatný požadavek – doména WDNS – překročen maximální počet domén uživatele"
      },
      "hint": {
        "en": "Delete domains from WEDOS DNS that are no longer needed, or ask customer support for a higher limit. Waiting does not help.",
        "cs": "Smažte z WEDOS DNS domény, které už nejsou potřeba, nebo požádejte zákaznickou podporu o vyšší limit. Čekání nepomůže."
      },
      "commands": [
        "dns-domain-add",
        "dns-domain-copy"
      ],
      "docs": "../docs/23xx.md#wapi-2322"
    },
    "2400": {
      "code": 2400,
      "name": "INTERNAL_RESPONSE_CODE_UNKNOWN",
      "group": "24xx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Internal error – unknown response code",
        "cs": "Interní chyba – neznámý návratový kód"
      },
      "documented": "internal error – unknown response code",
      "elsewhere": {
        "epp": {
          "text": "Command failed",
          "same": false
        }
      },
      "hint": {
        "en": "Find out whether the request was carried out before you send it again; after wg-members-create use wg-members-show. If the same request fails repeatedly, give customer support the svTRID of the answer.",
        "cs": "Než požadavek pošlete znovu, zjistěte, zda nebyl proveden; po wg-members-create k tomu použijte wg-members-show. Pokud stejný požadavek opakovaně selhává, předejte zákaznické podpoře svTRID z odpovědi."
      },
      "description": {
        "en": "By its text, a service behind WAPI answered with a code that WAPI does not know. The vendor does not call it temporary.",
        "cs": "Podle textu odpověděla služba za WAPI kódem, který WAPI nezná. Poskytovatel chybu neoznačuje za dočasnou."
      },
      "commands": [
        "wg-members-create",
        "wg-members-show"
      ],
      "docs": "../docs/24xx.md#wapi-2400"
    },
    "2401": {
      "code": 2401,
      "name": "WGP_TEMPLATE_APPLY_FAILED",
      "group": "24xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Cannot apply template to domain",
        "cs": "Šablonu nelze na doménu použít"
      },
      "hint": {
        "en": "Check with wgp-domain-templates-list that the template is yours and belongs to the plan of the domain.",
        "cs": "Ověřte příkazem wgp-domain-templates-list, že šablona je vaše a že patří k tarifu domény."
      },
      "inferredCommands": [
        "wgp-domain-template-replicate"
      ],
      "docs": "../docs/24xx.md#wapi-2401"
    },
    "2402": {
      "code": 2402,
      "name": "WGP_TEMPLATE_INVALID",
      "group": "24xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid domain template",
        "cs": "Neplatná šablona domény"
      },
      "hint": {
        "en": "Choose a template from wgp-domain-templates-list.",
        "cs": "Zvolte šablonu z wgp-domain-templates-list."
      },
      "parameter": "template_domain_id",
      "inferredCommands": [
        "wgp-domain-template-replicate"
      ],
      "docs": "../docs/24xx.md#wapi-2402"
    },
    "2403": {
      "code": 2403,
      "name": "WGP_TEMPLATE_USER_MISMATCH",
      "group": "24xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Domain template and user mismatch",
        "cs": "Šablona domény nepatří tomuto uživateli"
      },
      "hint": {
        "en": "Use a template of your own account; wgp-domain-templates-list lists them.",
        "cs": "Použijte některou ze šablon svého účtu; jejich seznam vrací wgp-domain-templates-list."
      },
      "inferredCommands": [
        "wgp-domain-template-replicate"
      ],
      "docs": "../docs/24xx.md#wapi-2403"
    },
    "2404": {
      "code": 2404,
      "name": "WGP_TEMPLATE_PLAN_MISMATCH",
      "group": "24xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Domain template and domain plan mismatch",
        "cs": "Šablona domény neodpovídá tarifu domény"
      },
      "hint": {
        "en": "Choose a template that belongs to the plan of the domain, or change the plan with wgp-domain-update-subscription.",
        "cs": "Zvolte šablonu, která patří k tarifu domény, nebo změňte tarif příkazem wgp-domain-update-subscription."
      },
      "inferredCommands": [
        "wgp-domain-template-replicate"
      ],
      "docs": "../docs/24xx.md#wapi-2404"
    },
    "2405": {
      "code": 2405,
      "name": "WGP_TEMPLATE_DAILY_LIMIT_EXCEEDED",
      "group": "24xx",
      "kind": "rate-limit",
      "outcome": "error",
      "retry": "after-window",
      "done": "no",
      "limit": {
        "scope": "object",
        "window": "day",
        "commands": [
          "wgp-domain-template-replicate"
        ]
      },
      "httpStatus": 429,
      "listed": true,
      "message": {
        "en": "Daily template domain limit reached",
        "cs": "Vyčerpán denní limit pro šablonu domény"
      },
      "documented": "Daily template domain reached",
      "hint": {
        "en": "Wait until the next day before you use this template again. By its text the limit concerns only this template.",
        "cs": "Než tuto šablonu znovu použijete, počkejte do dalšího dne. Podle textu se limit týká jen této šablony."
      },
      "inferredCommands": [
        "wgp-domain-template-replicate"
      ],
      "docs": "../docs/24xx.md#wapi-2405"
    },
    "2406": {
      "code": 2406,
      "name": "WGP_DOMAIN_OR_SERVICE_NOT_FOUND",
      "group": "24xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Domain/service not found",
        "cs": "Doména nebo služba nenalezena"
      },
      "hint": {
        "en": "Look the domain up with wgp-services-list.",
        "cs": "Vyhledejte doménu příkazem wgp-services-list."
      },
      "inferredCommands": [
        "wgp-domain-delete"
      ],
      "meanings": {
        "wgp-domain-delete": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 404,
          "message": {
            "en": "Domain/service not found",
            "cs": "Doména nebo služba nenalezena"
          },
          "hint": {
            "en": "Check with wgp-services-list whether the domain is gone already: an earlier request may have succeeded.",
            "cs": "Ověřte příkazem wgp-services-list, zda už doména není smazaná: dřívější požadavek mohl uspět."
          }
        }
      },
      "docs": "../docs/24xx.md#wapi-2406"
    },
    "2407": {
      "code": 2407,
      "name": "WGP_TEMPLATE_DOMAIN_NOT_FOUND",
      "group": "24xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Template domain not found",
        "cs": "Doména použitá jako šablona nenalezena"
      },
      "hint": {
        "en": "Choose a template from wgp-domain-templates-list.",
        "cs": "Zvolte šablonu z wgp-domain-templates-list."
      },
      "parameter": "template_domain_id",
      "inferredCommands": [
        "wgp-domain-template-replicate"
      ],
      "docs": "../docs/24xx.md#wapi-2407"
    },
    "2408": {
      "code": 2408,
      "name": "PARAMETER_MISSING_VARIANT_ID_OR_PERIOD_ID",
      "group": "24xx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Missing variant_id or period_id",
        "cs": "Chybí variant_id nebo period_id"
      },
      "hint": {
        "en": "Send both: variant_id is 1 (Start), 2 (Advanced) or 3 (Expert), period_id is 1 (monthly) or 4 (yearly).",
        "cs": "Pošlete oba parametry: variant_id je 1 (Start), 2 (Advanced), nebo 3 (Expert), period_id je 1 (měsíčně), nebo 4 (ročně)."
      },
      "docs": "../docs/24xx.md#wapi-2408"
    },
    "2409": {
      "code": 2409,
      "name": "WGP_SERVICE_RENEW_FAILED",
      "group": "24xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Service renewal failed",
        "cs": "Prodloužení služby selhalo"
      },
      "hint": {
        "en": "Check with wgp-domain-info and account-list whether the service was renewed and paid before you send the request again.",
        "cs": "Než požadavek pošlete znovu, ověřte příkazy wgp-domain-info a account-list, zda služba nebyla prodloužena a zaplacena."
      },
      "inferredCommands": [
        "wgp-domain-renew"
      ],
      "docs": "../docs/24xx.md#wapi-2409"
    },
    "2410": {
      "code": 2410,
      "name": "WGP_SERVICE_NOT_FOUND",
      "group": "24xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Service not found",
        "cs": "Služba nenalezena"
      },
      "hint": {
        "en": "Look the service up with wgp-services-list.",
        "cs": "Vyhledejte službu příkazem wgp-services-list."
      },
      "inferredCommands": [
        "wgp-domain-delete"
      ],
      "meanings": {
        "wgp-domain-delete": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 404,
          "message": {
            "en": "Service not found",
            "cs": "Služba nenalezena"
          },
          "hint": {
            "en": "Check with wgp-services-list whether the service is gone already: an earlier request may have succeeded.",
            "cs": "Ověřte příkazem wgp-services-list, zda už služba není smazaná: dřívější požadavek mohl uspět."
          }
        }
      },
      "docs": "../docs/24xx.md#wapi-2410"
    },
    "2411": {
      "code": 2411,
      "name": "WGP_DNS_TOKEN_UNAVAILABLE",
      "group": "24xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Unavailable token to rewrite DNS",
        "cs": "Token pro změnu záznamů DNS není dostupný"
      },
      "hint": {
        "en": "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.",
        "cs": "Změňte záznamy DNS sami, nebo umožněte WGP přístup k DNS domény. Než objednávku zopakujete, ověřte příkazem wgp-services-list, zda už nebyla vyřízena."
      },
      "inferredCommands": [
        "wgp-domain-create"
      ],
      "meanings": {
        "wgp-domain-create": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 403,
          "message": {
            "en": "Unavailable token to rewrite DNS",
            "cs": "Token pro změnu záznamů DNS není dostupný"
          },
          "hint": {
            "en": "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.",
            "cs": "Změňte záznamy DNS sami, nebo umožněte WGP přístup k DNS domény. Než objednávku zopakujete, ověřte příkazem wgp-services-list, zda už nebyla vyřízena."
          }
        }
      },
      "docs": "../docs/24xx.md#wapi-2411"
    },
    "2412": {
      "code": 2412,
      "name": "WGP_DNS_REWRITE_FAILED",
      "group": "24xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Failed API request to rewrite DNS",
        "cs": "Požadavek na změnu záznamů DNS přes API selhal"
      },
      "hint": {
        "en": "Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out.",
        "cs": "Zkontrolujte záznamy DNS domény: některé mohly zůstat beze změny. Než zopakujete objednávku, ověřte příkazem wgp-services-list, že nebyla provedena."
      },
      "inferredCommands": [
        "wgp-domain-create"
      ],
      "meanings": {
        "wgp-domain-create": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "Failed API request to rewrite DNS",
            "cs": "Požadavek na změnu záznamů DNS přes API selhal"
          },
          "hint": {
            "en": "Check the DNS rows of the domain: some of them may not have changed. Before you repeat an order, check with wgp-services-list that it was not carried out.",
            "cs": "Zkontrolujte záznamy DNS domény: některé mohly zůstat beze změny. Než zopakujete objednávku, ověřte příkazem wgp-services-list, že nebyla provedena."
          }
        }
      },
      "docs": "../docs/24xx.md#wapi-2412"
    },
    "2413": {
      "code": 2413,
      "name": "WGP_DNS_UPDATE_NOT_ALLOWED",
      "group": "24xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Request failed, WGP does not have permission to update DNS",
        "cs": "Požadavek selhal, protože WGP nemá oprávnění upravovat DNS"
      },
      "hint": {
        "en": "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.",
        "cs": "Změňte záznamy DNS sami, nebo umožněte WGP přístup k DNS domény. Než objednávku zopakujete, ověřte příkazem wgp-services-list, zda už nebyla vyřízena."
      },
      "inferredCommands": [
        "wgp-domain-create"
      ],
      "meanings": {
        "wgp-domain-create": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 403,
          "message": {
            "en": "Request failed, WGP does not have permission to update DNS",
            "cs": "Požadavek selhal, protože WGP nemá oprávnění upravovat DNS"
          },
          "hint": {
            "en": "Change the DNS rows yourself, or give WGP access to the DNS of the domain. Before you repeat an order, check with wgp-services-list that it was not carried out.",
            "cs": "Změňte záznamy DNS sami, nebo umožněte WGP přístup k DNS domény. Než objednávku zopakujete, ověřte příkazem wgp-services-list, zda už nebyla vyřízena."
          }
        }
      },
      "docs": "../docs/24xx.md#wapi-2413"
    },
    "2414": {
      "code": 2414,
      "name": "WGP_DNS_TOKEN_MISSING_AND_FORCE_NOT_SET",
      "group": "24xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "WGP does not have a token and the user did not set the force flag in WAPI",
        "cs": "WGP nemá token a uživatel ve WAPI nenastavil příznak force"
      },
      "hint": {
        "en": "Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out.",
        "cs": "Umožněte WGP přístup k DNS domény, nebo nastavte příznak force; nejprve si v dokumentaci ověřte, co způsobí. Než objednávku zopakujete, ověřte příkazem wgp-services-list, zda už nebyla vyřízena."
      },
      "inferredCommands": [
        "wgp-domain-create"
      ],
      "meanings": {
        "wgp-domain-create": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 403,
          "message": {
            "en": "WGP does not have a token and the user did not set the force flag in WAPI",
            "cs": "WGP nemá token a uživatel ve WAPI nenastavil příznak force"
          },
          "hint": {
            "en": "Give WGP access to the DNS of the domain, or set the force flag; first look up in the documentation what it does. Before you repeat an order, check with wgp-services-list that it was not carried out.",
            "cs": "Umožněte WGP přístup k DNS domény, nebo nastavte příznak force; nejprve si v dokumentaci ověřte, co způsobí. Než objednávku zopakujete, ověřte příkazem wgp-services-list, zda už nebyla vyřízena."
          }
        }
      },
      "docs": "../docs/24xx.md#wapi-2414"
    },
    "2415": {
      "code": 2415,
      "name": "WGP_LIMIT_REACHED",
      "group": "24xx",
      "kind": "quota",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Limiter value reached",
        "cs": "Limit vyčerpán"
      },
      "documented": "limiter value reached",
      "hint": {
        "en": "The code does not say which limit. It is probably one of the plan: remove something, or change the plan.",
        "cs": "Kód neříká, o který limit jde. Pravděpodobně jde o limit tarifu: něco odeberte, nebo změňte tarif."
      },
      "docs": "../docs/24xx.md#wapi-2415"
    },
    "2416": {
      "code": 2416,
      "name": "WGP_DOMAIN_MODE_INVALID",
      "group": "24xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid domain mode",
        "cs": "Neplatný režim domény"
      },
      "hint": {
        "en": "Set mode to ns or cname; a subdomain (third level or deeper) can use only cname.",
        "cs": "Do parametru mode uveďte ns, nebo cname; u subdomény (třetího nebo vyššího řádu) lze použít jen cname."
      },
      "parameter": "mode",
      "docs": "../docs/24xx.md#wapi-2416"
    },
    "2419": {
      "code": 2419,
      "name": "WG_INVITATION_NOT_FOUND",
      "group": "24xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Invitation not found",
        "cs": "Pozvánka nenalezena"
      },
      "documented": "invitation not found",
      "hint": {
        "en": "The vendor does not explain the code. Check the address in email, and whether the invitation was accepted or withdrawn in the meantime.",
        "cs": "Poskytovatel kód nevysvětluje. Zkontrolujte adresu v email a to, zda pozvánka nebyla mezitím přijata nebo zrušena."
      },
      "commands": [
        "wg-members-create"
      ],
      "docs": "../docs/24xx.md#wapi-2419"
    },
    "2420": {
      "code": 2420,
      "name": "WG_POLICY_INVALID",
      "group": "24xx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": true,
      "message": {
        "en": "Invalid policy array",
        "cs": "Neplatný parametr policies"
      },
      "documented": "invalid policy array",
      "hint": {
        "en": "Compare policies with the documentation of the command.",
        "cs": "Porovnejte policies s dokumentací příkazu."
      },
      "parameter": "policies",
      "commands": [
        "wg-members-create"
      ],
      "docs": "../docs/24xx.md#wapi-2420"
    },
    "3001": {
      "code": 3001,
      "name": "BILLING_CURRENCY_INVALID",
      "group": "3xxx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Billing error – invalid currency",
        "cs": "Chyba platby – neplatná měna"
      },
      "hint": {
        "en": "Check that the credit account is kept in the currency in which the service is charged.",
        "cs": "Ověřte, že je zálohový účet veden v měně, ve které se služba účtuje."
      },
      "docs": "../docs/3xxx.md#wapi-3001"
    },
    "3002": {
      "code": 3002,
      "name": "INSUFFICIENT_CREDIT",
      "group": "3xxx",
      "kind": "billing",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 402,
      "listed": true,
      "message": {
        "en": "Billing error – insufficient credit",
        "cs": "Chyba platby – nedostatečný kredit"
      },
      "hint": {
        "en": "Top up the credit in the customer administration and send the order again. credit-info shows how much is left.",
        "cs": "Dobijte kredit v zákaznické administraci a objednávku pošlete znovu. Zbývající kredit zjistíte příkazem credit-info."
      },
      "commands": [
        "domain-create"
      ],
      "inferredCommands": [
        "domain-renew",
        "domain-transfer"
      ],
      "docs": "../docs/3xxx.md#wapi-3002"
    },
    "3003": {
      "code": 3003,
      "name": "ACCOUNT_CONTACT_DATA_MISSING",
      "group": "3xxx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Account error – undefined contact data",
        "cs": "Chyba účtu – nejsou vyplněny kontaktní údaje"
      },
      "hint": {
        "en": "Fill in the contact data of your customer account in the customer administration.",
        "cs": "Vyplňte kontaktní údaje svého zákaznického účtu v zákaznické administraci."
      },
      "docs": "../docs/3xxx.md#wapi-3003"
    },
    "3004": {
      "code": 3004,
      "name": "PARAMETER_MISSING_DATE_RANGE",
      "group": "3xxx",
      "kind": "missing-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": false,
      "message": {
        "en": "Invalid input – from and to dates are missing",
        "cs": "Neplatný vstup – chybí počáteční a koncové datum"
      },
      "hint": {
        "en": "Send date_from and date_to (YYYY-MM-DD).",
        "cs": "Pošlete parametry date_from a date_to (YYYY-MM-DD)."
      },
      "commands": [
        "account-list"
      ],
      "docs": "../docs/3xxx.md#wapi-3004"
    },
    "3005": {
      "code": 3005,
      "name": "PARAMETER_INVALID_DATE_RANGE",
      "group": "3xxx",
      "kind": "invalid-parameter",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 400,
      "listed": false,
      "message": {
        "en": "Invalid input – wrong date",
        "cs": "Neplatný vstup – chybné datum"
      },
      "hint": {
        "en": "Send date_from and date_to as YYYY-MM-DD, and date_from not later than date_to.",
        "cs": "Pošlete date_from a date_to ve tvaru YYYY-MM-DD tak, aby date_from nebylo později než date_to."
      },
      "description": {
        "en": "One command page says “wrong date”, others say “invalid data”.",
        "cs": "Jedna stránka příkazu uvádí „chybné datum“, jiné „chybná data“."
      },
      "commands": [
        "account-list"
      ],
      "docs": "../docs/3xxx.md#wapi-3005"
    },
    "3201": {
      "code": 3201,
      "name": "DOMAIN_REGISTERED",
      "group": "32xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain is registered",
        "cs": "Doména je registrována"
      },
      "hint": {
        "en": "The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name.",
        "cs": "Doména je obsazená. Pokud jste ji objednali, ověřte příkazem domain-info, zda už není vaše: dřívější objednávka mohla uspět. Jinak zvolte jiný název."
      },
      "commands": [
        "domain-check",
        "domain-create"
      ],
      "meanings": {
        "domain-check": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Domain is registered",
            "cs": "Doména je registrována"
          },
          "hint": {
            "en": "Choose another name. If it is your domain at another registrar, you can transfer it to WEDOS with domain-transfer.",
            "cs": "Zvolte jiný název. Pokud je to vaše doména u jiného registrátora, můžete ji přeregistrovat k WEDOS příkazem domain-transfer."
          }
        },
        "domain-create": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Domain is registered",
            "cs": "Doména je registrována"
          },
          "hint": {
            "en": "The domain is taken. If you have ordered it, check with domain-info whether it is yours: an earlier order may have succeeded. Otherwise choose another name.",
            "cs": "Doména je obsazená. Pokud jste ji objednali, ověřte příkazem domain-info, zda už není vaše: dřívější objednávka mohla uspět. Jinak zvolte jiný název."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3201"
    },
    "3202": {
      "code": 3202,
      "name": "DOMAIN_UNAVAILABLE_UNKNOWN_REASON",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain is not available (unknown reason)",
        "cs": "Doména není dostupná (neznámý důvod)"
      },
      "hint": {
        "en": "Choose another name. The registry of the TLD may know the reason.",
        "cs": "Zvolte jiný název. Důvod může znát registr dané TLD."
      },
      "inferredCommands": [
        "domain-check",
        "domain-create"
      ],
      "meanings": {
        "domain-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Domain is not available (unknown reason)",
            "cs": "Doména není dostupná (neznámý důvod)"
          },
          "hint": {
            "en": "Choose another name. The registry of the TLD may know the reason.",
            "cs": "Zvolte jiný název. Důvod může znát registr dané TLD."
          }
        },
        "domain-create": {
          "kind": "name-unavailable",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Domain is not available (unknown reason)",
            "cs": "Doména není dostupná (neznámý důvod)"
          },
          "hint": {
            "en": "Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.",
            "cs": "Ověřte příkazem domain-info, zda doména už není vaše: dřívější objednávka mohla uspět. Pokud není, zvolte jiný název."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3202"
    },
    "3203": {
      "code": 3203,
      "name": "DOMAIN_UNAVAILABLE",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain is not available",
        "cs": "Doména není dostupná"
      },
      "hint": {
        "en": "Choose another name for the domain.",
        "cs": "Zvolte jiný název domény."
      },
      "inferredCommands": [
        "domain-check",
        "domain-create"
      ],
      "meanings": {
        "domain-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Domain is not available",
            "cs": "Doména není dostupná"
          },
          "hint": {
            "en": "Choose another name for the domain.",
            "cs": "Zvolte jiný název domény."
          }
        },
        "domain-create": {
          "kind": "name-unavailable",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Domain is not available",
            "cs": "Doména není dostupná"
          },
          "hint": {
            "en": "Check with domain-info whether the domain is yours already: an earlier order may have succeeded. If it is not, choose another name.",
            "cs": "Ověřte příkazem domain-info, zda doména už není vaše: dřívější objednávka mohla uspět. Pokud není, zvolte jiný název."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3203"
    },
    "3204": {
      "code": 3204,
      "name": "DOMAIN_QUARANTINED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain is not available, quarantine",
        "cs": "Doména není dostupná, je v karanténě"
      },
      "hint": {
        "en": "The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.",
        "cs": "Doména expirovala nebo byla smazána a do konce karantény si ji nikdo jiný nemůže zaregistrovat. Pokud je vaše, zeptejte se jejího registrátora na obnovení; jinak zvolte jiný název."
      },
      "commands": [
        "domain-check",
        "domain-create"
      ],
      "meanings": {
        "domain-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Domain is not available, quarantine",
            "cs": "Doména není dostupná, je v karanténě"
          },
          "hint": {
            "en": "The domain expired or was deleted, and nobody else can register it until the quarantine ends. If it is yours, ask its registrar about restoring it; otherwise choose another name.",
            "cs": "Doména expirovala nebo byla smazána a do konce karantény si ji nikdo jiný nemůže zaregistrovat. Pokud je vaše, zeptejte se jejího registrátora na obnovení; jinak zvolte jiný název."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3204"
    },
    "3205": {
      "code": 3205,
      "name": "DOMAIN_RESERVED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain is not available, reserved",
        "cs": "Doména není dostupná, je rezervovaná"
      },
      "hint": {
        "en": "The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.",
        "cs": "Tento název si registr vyhradil. Zeptejte se na něj u registru dané TLD, nebo zvolte jiný."
      },
      "commands": [
        "domain-check"
      ],
      "meanings": {
        "domain-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Domain is not available, reserved",
            "cs": "Doména není dostupná, je rezervovaná"
          },
          "hint": {
            "en": "The registry has reserved this name. Choose another one, or ask the registry of the TLD about it.",
            "cs": "Tento název si registr vyhradil. Zeptejte se na něj u registru dané TLD, nebo zvolte jiný."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3205"
    },
    "3206": {
      "code": 3206,
      "name": "DOMAIN_BLOCKED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain is not available, blocked",
        "cs": "Doména není dostupná, je blokovaná"
      },
      "hint": {
        "en": "The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it.",
        "cs": "Registr nedovoluje tento název zaregistrovat. Zvolte jiný, nebo se na něj zeptejte u registru dané TLD."
      },
      "commands": [
        "domain-check"
      ],
      "meanings": {
        "domain-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Domain is not available, blocked",
            "cs": "Doména není dostupná, je blokovaná"
          },
          "hint": {
            "en": "The registry does not allow this name to be registered. Choose another one, or ask the registry of the TLD about it.",
            "cs": "Registr nedovoluje tento název zaregistrovat. Zvolte jiný, nebo se na něj zeptejte u registru dané TLD."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3206"
    },
    "3207": {
      "code": 3207,
      "name": "DOMAIN_REGISTERED_BY_TARGET_REGISTRAR",
      "group": "32xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Registered by target registrar",
        "cs": "Doména je již registrována u cílového registrátora"
      },
      "hint": {
        "en": "The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.",
        "cs": "Doména už je u WEDOS, přeregistrace není potřeba. Ověřte příkazem domain-info, zda je ve vašem účtu. Pokud není, zeptejte se zákaznické podpory, jak ji do něj přesunout."
      },
      "inferredCommands": [
        "domain-transfer"
      ],
      "meanings": {
        "domain-transfer": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Registered by target registrar",
            "cs": "Doména je již registrována u cílového registrátora"
          },
          "hint": {
            "en": "The domain is already at WEDOS; there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.",
            "cs": "Doména už je u WEDOS, přeregistrace není potřeba. Ověřte příkazem domain-info, zda je ve vašem účtu. Pokud není, zeptejte se zákaznické podpory, jak ji do něj přesunout."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3207"
    },
    "3208": {
      "code": 3208,
      "name": "DOMAIN_TRANSFER_EXPIRATION_TOO_CLOSE",
      "group": "32xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Transfer not allowed, expiration too close",
        "cs": "Přeregistrace není povolena, expirace je příliš blízko"
      },
      "hint": {
        "en": "Renew the domain with its current registrar and order the transfer after that.",
        "cs": "Prodlužte doménu u současného registrátora a přeregistraci objednejte až poté."
      },
      "inferredCommands": [
        "domain-transfer"
      ],
      "docs": "../docs/32xx.md#wapi-3208"
    },
    "3209": {
      "code": 3209,
      "name": "DOMAIN_SEND_AUTH_INFO_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Domain send auth info failed",
        "cs": "Zaslání autorizačního kódu domény selhalo"
      },
      "hint": {
        "en": "Check that the holder of the domain has a working e-mail address, or ask customer support for the authorization code.",
        "cs": "Ověřte, že držitel domény má funkční e-mailovou adresu, nebo požádejte o autorizační kód zákaznickou podporu."
      },
      "commands": [
        "domain-send-auth-info"
      ],
      "docs": "../docs/32xx.md#wapi-3209"
    },
    "3210": {
      "code": 3210,
      "name": "DOMAIN_NOT_FOUND_FOR_SEND_AUTH_INFO",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Domain send auth info failed: domain is not available",
        "cs": "Zaslání autorizačního kódu domény selhalo: doména nebyla nalezena"
      },
      "hint": {
        "en": "Check the spelling of the domain and that it exists in the registry.",
        "cs": "Zkontrolujte, zda je název domény správně zapsaný a zda doména v registru existuje."
      },
      "commands": [
        "domain-send-auth-info"
      ],
      "docs": "../docs/32xx.md#wapi-3210"
    },
    "3211": {
      "code": 3211,
      "name": "CONTACT_OWNER_C_NOT_FOUND",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Contact owner_c is not available",
        "cs": "Kontakt owner_c nebyl nalezen"
      },
      "hint": {
        "en": "Check with contact-info that the contact exists, or create it with contact-create.",
        "cs": "Ověřte příkazem contact-info, že kontakt existuje, nebo jej vytvořte příkazem contact-create."
      },
      "parameter": "owner_c",
      "docs": "../docs/32xx.md#wapi-3211"
    },
    "3212": {
      "code": 3212,
      "name": "CONTACT_ADMIN_C_NOT_FOUND",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Contact admin_c is not available",
        "cs": "Kontakt admin_c nebyl nalezen"
      },
      "hint": {
        "en": "Check with contact-info that the contact exists, or create it with contact-create.",
        "cs": "Ověřte příkazem contact-info, že kontakt existuje, nebo jej vytvořte příkazem contact-create."
      },
      "parameter": "admin_c",
      "docs": "../docs/32xx.md#wapi-3212"
    },
    "3213": {
      "code": 3213,
      "name": "CONTACT_NOT_FOUND_FOR_SEND_AUTH_INFO",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Contact send auth info failed: contact is not available",
        "cs": "Zaslání autorizačního kódu kontaktu selhalo: kontakt nebyl nalezen"
      },
      "hint": {
        "en": "Check the spelling of the contact and that it exists in the registry.",
        "cs": "Zkontrolujte, zda je název kontaktu správně zapsaný a zda kontakt v registru existuje."
      },
      "commands": [
        "contact-send-auth-info"
      ],
      "docs": "../docs/32xx.md#wapi-3213"
    },
    "3214": {
      "code": 3214,
      "name": "NSSET_NOT_FOUND",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "NSSET is not available",
        "cs": "NSSET se nepodařilo načíst"
      },
      "hint": {
        "en": "Check the name of the NSSET and that it exists in the registry of the TLD.",
        "cs": "Zkontrolujte, zda je název NSSETu správně zapsaný a zda NSSET v registru dané TLD existuje."
      },
      "description": {
        "en": "The NSSET that the request names could not be loaded. 3243 and 3247 have the same text: 3247 is about a name that cannot be registered, 3243 is listed among the codes for creating an NSSET.",
        "cs": "NSSET uvedený v požadavku se nepodařilo načíst. Stejný anglický text mají 3243 a 3247: 3247 se týká názvu, který nelze zaregistrovat, 3243 je v seznamu mezi kódy pro vytvoření NSSETu."
      },
      "commands": [
        "nsset-info",
        "nsset-send-auth-info",
        "nsset-transfer",
        "nsset-update"
      ],
      "meanings": {
        "nsset-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available",
            "cs": "NSSET se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the name of the NSSET and that it exists in the registry of the TLD.",
            "cs": "Zkontrolujte, zda je název NSSETu správně zapsaný a zda NSSET v registru dané TLD existuje."
          }
        },
        "nsset-send-auth-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available",
            "cs": "NSSET se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the name of the NSSET and that it exists in the registry of the TLD.",
            "cs": "Zkontrolujte, zda je název NSSETu správně zapsaný a zda NSSET v registru dané TLD existuje."
          }
        },
        "nsset-transfer": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available",
            "cs": "NSSET se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the name of the NSSET and that it exists in the registry of the TLD.",
            "cs": "Zkontrolujte, zda je název NSSETu správně zapsaný a zda NSSET v registru dané TLD existuje."
          }
        },
        "nsset-update": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available",
            "cs": "NSSET se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the name of the NSSET and that it exists in the registry of the TLD.",
            "cs": "Zkontrolujte, zda je název NSSETu správně zapsaný a zda NSSET v registru dané TLD existuje."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3214",
      "x-allow": [
        "lint/duplicate-message"
      ]
    },
    "3215": {
      "code": 3215,
      "name": "CONTACT_SEND_AUTH_INFO_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Contact send auth info failed",
        "cs": "Zaslání autorizačního kódu kontaktu selhalo"
      },
      "hint": {
        "en": "Check that the contact has a working e-mail address, or ask customer support for the authorization code.",
        "cs": "Ověřte, že kontakt má funkční e-mailovou adresu, nebo požádejte o autorizační kód zákaznickou podporu."
      },
      "commands": [
        "contact-send-auth-info"
      ],
      "docs": "../docs/32xx.md#wapi-3215"
    },
    "3216": {
      "code": 3216,
      "name": "DOMAIN_INFO_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Domain info failed",
        "cs": "Načtení informací o doméně selhalo"
      },
      "hint": {
        "en": "Check the spelling of the domain and that it is in your account. If both are right, contact customer support.",
        "cs": "Zkontrolujte, zda je název domény správně zapsaný a zda je doména ve vašem účtu. Pokud je obojí v pořádku, obraťte se na zákaznickou podporu."
      },
      "commands": [
        "domain-info"
      ],
      "docs": "../docs/32xx.md#wapi-3216"
    },
    "3217": {
      "code": 3217,
      "name": "NSSET_SEND_AUTH_INFO_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "NSSET send auth info failed",
        "cs": "Zaslání autorizačního kódu NSSETu selhalo"
      },
      "hint": {
        "en": "Check that the technical contact of the NSSET has a working e-mail address, or ask customer support for the authorization code.",
        "cs": "Ověřte, že technický kontakt NSSETu má funkční e-mailovou adresu, nebo požádejte o autorizační kód zákaznickou podporu."
      },
      "description": {
        "en": "The page of domain-transfer-check gives this number another meaning than the list; the list has 4206 for it.",
        "cs": "Stránka příkazu domain-transfer-check dává tomuto číslu jiný význam než seznam; seznam má pro tento případ 4206."
      },
      "commands": [
        "domain-transfer-check",
        "nsset-send-auth-info"
      ],
      "meanings": {
        "domain-transfer-check": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "message": {
            "en": "Domain transfer check failed, the registry could not be reached",
            "cs": "Ověření možnosti přeregistrace domény selhalo, nepodařilo se spojit s registrem"
          },
          "hint": {
            "en": "Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.",
            "cs": "Chvíli počkejte a možnost přeregistrace ověřte znovu: nejvýše několikrát a s rostoucími odstupy. Každé ověření se počítá do hodinového limitu (2252). Kód neříká, zda je přeregistrace možná."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3217"
    },
    "3218": {
      "code": 3218,
      "name": "DOMAIN_TRANSFER_NOT_POSSIBLE",
      "group": "32xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": false,
      "message": {
        "en": "Domain transfer is not possible",
        "cs": "Přeregistrace domény není možná"
      },
      "hint": {
        "en": "Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago.",
        "cs": "Zeptejte se současného registrátora, zda doména není uzamčená nebo expirovaná a, jde-li o gTLD, zda nebyla v posledních 60 dnech zaregistrována nebo přeregistrována."
      },
      "commands": [
        "domain-transfer-check"
      ],
      "meanings": {
        "domain-transfer-check": {
          "kind": "wrong-state",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Domain transfer is not possible",
            "cs": "Přeregistrace domény není možná"
          },
          "hint": {
            "en": "Ask the current registrar whether the domain is locked or expired and, for a gTLD, whether it was registered or transferred less than 60 days ago.",
            "cs": "Zeptejte se současného registrátora, zda doména není uzamčená nebo expirovaná a, jde-li o gTLD, zda nebyla v posledních 60 dnech zaregistrována nebo přeregistrována."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3218"
    },
    "3219": {
      "code": 3219,
      "name": "DOMAIN_TRANSFER_PENDING",
      "group": "32xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain already pending for transfer",
        "cs": "Přeregistrace domény již probíhá"
      },
      "hint": {
        "en": "Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification.",
        "cs": "Další přeregistraci neobjednávejte a počkejte, až probíhající skončí. Pokud jste ji objednali vy, výsledek přijde jako notifikace."
      },
      "inferredCommands": [
        "domain-transfer"
      ],
      "meanings": {
        "domain-transfer": {
          "kind": "wrong-state",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Domain already pending for transfer",
            "cs": "Přeregistrace domény již probíhá"
          },
          "hint": {
            "en": "Do not order another transfer; wait until the running one ends. If you ordered it, its result comes as a notification.",
            "cs": "Další přeregistraci neobjednávejte a počkejte, až probíhající skončí. Pokud jste ji objednali vy, výsledek přijde jako notifikace."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3219"
    },
    "3220": {
      "code": 3220,
      "name": "DOMAIN_REGISTERED_AT_WEDOS",
      "group": "32xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Domain is already registered in our system",
        "cs": "Doména je již registrována v systému WEDOS"
      },
      "hint": {
        "en": "The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.",
        "cs": "Doména už je u WEDOS, přeregistrace tedy není potřeba. Ověřte příkazem domain-info, zda je ve vašem účtu. Pokud není, zeptejte se zákaznické podpory, jak ji do něj přesunout."
      },
      "inferredCommands": [
        "domain-transfer"
      ],
      "meanings": {
        "domain-transfer": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Domain is already registered in our system",
            "cs": "Doména je již registrována v systému WEDOS"
          },
          "hint": {
            "en": "The domain is already at WEDOS, so there is nothing to transfer. Check with domain-info whether it is in your account. If it is not, ask customer support how to move it there.",
            "cs": "Doména už je u WEDOS, přeregistrace tedy není potřeba. Ověřte příkazem domain-info, zda je ve vašem účtu. Pokud není, zeptejte se zákaznické podpory, jak ji do něj přesunout."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3220"
    },
    "3221": {
      "code": 3221,
      "name": "DOMAIN_CREATE_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Domain create failed",
        "cs": "Registrace domény selhala"
      },
      "hint": {
        "en": "Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged.",
        "cs": "Zkontrolujte kontakty, NSSET a pravidla TLD. Než objednáte znovu, ověřte příkazy domain-info a account-list, že doména nebyla zaregistrována a nic nebylo strženo."
      },
      "inferredCommands": [
        "domain-create"
      ],
      "meanings": {
        "domain-create": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "Domain create failed",
            "cs": "Registrace domény selhala"
          },
          "hint": {
            "en": "Check the contacts, the NSSET and the rules of the TLD. Before you order again, check with domain-info and account-list that nothing was registered or charged.",
            "cs": "Zkontrolujte kontakty, NSSET a pravidla TLD. Než objednáte znovu, ověřte příkazy domain-info a account-list, že doména nebyla zaregistrována a nic nebylo strženo."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3221"
    },
    "3222": {
      "code": 3222,
      "name": "DOMAIN_NOT_FOUND",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Domain open failed",
        "cs": "Doménu se nepodařilo načíst"
      },
      "hint": {
        "en": "Check the spelling of the domain and that it is in your account. For the DNS commands it must also have been added to WEDOS DNS.",
        "cs": "Zkontrolujte, zda je název domény správně zapsaný a zda je doména ve vašem účtu. Pro příkazy DNS musí být přidaná i do WEDOS DNS."
      },
      "description": {
        "en": "The domain could not be loaded. The vendor does not say whether it does not exist or could not be read: do not take the code as proof that the domain is gone.",
        "cs": "Doménu se nepodařilo načíst. Poskytovatel neříká, zda neexistuje, nebo ji jen nešlo přečíst: kód neberte jako důkaz, že doména zanikla."
      },
      "commands": [
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
        "domain-update-keyset"
      ],
      "inferredCommands": [
        "dns-domain-delete"
      ],
      "meanings": {
        "dns-domain-axfr-run": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.",
            "cs": "Zkontrolujte zápis domény a příkazem dns-domains-list ověřte, že je ve WEDOS DNS pod vaším účtem."
          }
        },
        "dns-domain-commit": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.",
            "cs": "Zkontrolujte zápis domény a příkazem dns-domains-list ověřte, že je ve WEDOS DNS pod vaším účtem."
          }
        },
        "dns-domain-copy": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.",
            "cs": "Zkontrolujte zápis domény a příkazem dns-domains-list ověřte, že je ve WEDOS DNS pod vaším účtem."
          }
        },
        "dns-domain-delete": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 404,
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check with dns-domains-list whether the domain is gone from WEDOS DNS already: an earlier request may have succeeded.",
            "cs": "Ověřte příkazem dns-domains-list, zda už doména z WEDOS DNS není smazaná: dřívější požadavek mohl uspět."
          }
        },
        "dns-domain-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the spelling of the domain, and with dns-domains-list that it is in WEDOS DNS under your account.",
            "cs": "Zkontrolujte zápis domény a příkazem dns-domains-list ověřte, že je ve WEDOS DNS pod vaším účtem."
          }
        },
        "dns-row-add": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.",
            "cs": "V parametru domain pošlete samotnou doménu, jak ji uvádí dns-domains-list; subdoména patří do name."
          }
        },
        "dns-row-detail": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.",
            "cs": "V parametru domain pošlete samotnou doménu, jak ji uvádí dns-domains-list; subdoména patří do name."
          }
        },
        "dns-row-update": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.",
            "cs": "V parametru domain pošlete samotnou doménu, jak ji uvádí dns-domains-list; subdoména patří do name."
          }
        },
        "dns-rows-list": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Send the domain itself in domain, as dns-domains-list shows it; a subdomain belongs in name.",
            "cs": "V parametru domain pošlete samotnou doménu, jak ji uvádí dns-domains-list; subdoména patří do name."
          }
        },
        "domain-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the spelling of the domain and that it is in your account.",
            "cs": "Zkontrolujte, zda je název domény správně zapsaný a zda je doména ve vašem účtu."
          }
        },
        "domain-send-auth-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the spelling of the domain and that it is in your account.",
            "cs": "Zkontrolujte, zda je název domény správně zapsaný a zda je doména ve vašem účtu."
          }
        },
        "domain-update-keyset": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "Domain open failed",
            "cs": "Doménu se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the spelling of the domain and that it is in your account.",
            "cs": "Zkontrolujte, zda je název domény správně zapsaný a zda je doména ve vašem účtu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3222"
    },
    "3223": {
      "code": 3223,
      "name": "DOMAIN_ACCESS_DENIED",
      "group": "32xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Domain authentication error",
        "cs": "Chyba ověření přístupu k doméně"
      },
      "hint": {
        "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
        "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
      },
      "description": {
        "en": "In spite of its text it has nothing to do with your login (that would be 2050): the domain exists, but in another customer account.",
        "cs": "Navzdory svému textu se netýká vašeho přihlášení (to by byl kód 2050): doména existuje, ale v jiném zákaznickém účtu."
      },
      "commands": [
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
        "domain-update-keyset"
      ],
      "meanings": {
        "dns-domain-axfr-run": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "dns-domain-commit": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "dns-domain-copy": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "dns-domain-info": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "dns-row-add": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "dns-row-detail": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "dns-row-update": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "dns-rows-list": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "domain-info": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "domain-send-auth-info": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        },
        "domain-update-keyset": {
          "kind": "access-denied",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 403,
          "message": {
            "en": "The domain is not in your account",
            "cs": "Doména není ve vašem zákaznickém účtu"
          },
          "hint": {
            "en": "Check that you are using the account that the domain belongs to, and that the domain is spelt correctly.",
            "cs": "Ověřte, že používáte účet, do kterého doména patří, a že je doména zapsána správně."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3223"
    },
    "3224": {
      "code": 3224,
      "name": "DOMAIN_RENEW_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Domain renew failed",
        "cs": "Prodloužení domény selhalo"
      },
      "hint": {
        "en": "Check the expiration of the domain with domain-info and the payments with account-list before you renew again.",
        "cs": "Než doménu prodloužíte znovu, zkontrolujte její expiraci příkazem domain-info a platby příkazem account-list."
      },
      "inferredCommands": [
        "domain-renew"
      ],
      "meanings": {
        "domain-renew": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "Domain renew failed",
            "cs": "Prodloužení domény selhalo"
          },
          "hint": {
            "en": "Check the expiration of the domain with domain-info and the payments with account-list before you renew again.",
            "cs": "Než doménu prodloužíte znovu, zkontrolujte její expiraci příkazem domain-info a platby příkazem account-list."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3224"
    },
    "3225": {
      "code": 3225,
      "name": "DOMAIN_UPDATE_NS_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Domain update DNS failed",
        "cs": "Změna DNS serverů domény selhala"
      },
      "hint": {
        "en": "The code does not say why. Probably the new DNS servers do not answer for the domain yet, or the NSSET does not exist: check both.",
        "cs": "Důvod kód neuvádí. Nové DNS servery pravděpodobně ještě pro doménu neodpovídají, nebo NSSET neexistuje: zkontrolujte obojí."
      },
      "inferredCommands": [
        "domain-update-ns"
      ],
      "docs": "../docs/32xx.md#wapi-3225"
    },
    "3226": {
      "code": 3226,
      "name": "DOMAIN_TRANSFER_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Domain transfer failed",
        "cs": "Přeregistrace domény selhala"
      },
      "hint": {
        "en": "Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged.",
        "cs": "Ověřte příkazem domain-transfer-check, zda je přeregistrace možná, a zeptejte se současného registrátora. Než objednáte znovu, ověřte příkazem account-list, že nebylo nic strženo."
      },
      "inferredCommands": [
        "domain-transfer"
      ],
      "meanings": {
        "domain-transfer": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "Domain transfer failed",
            "cs": "Přeregistrace domény selhala"
          },
          "hint": {
            "en": "Check with domain-transfer-check whether the transfer is possible, and ask the current registrar why it failed. Before you order again, check with account-list that nothing was charged.",
            "cs": "Ověřte příkazem domain-transfer-check, zda je přeregistrace možná, a zeptejte se současného registrátora. Než objednáte znovu, ověřte příkazem account-list, že nebylo nic strženo."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3226"
    },
    "3227": {
      "code": 3227,
      "name": "DOMAIN_TRANSFER_AUTHORIZATION_FAILED",
      "group": "32xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Domain transfer failed – authorization error",
        "cs": "Přeregistrace domény selhala – chyba autorizace"
      },
      "hint": {
        "en": "Check auth_info. Get a valid authorization code from the current registrar or the holder and copy it exactly, including upper and lower case.",
        "cs": "Zkontrolujte auth_info. Vyžádejte si platný autorizační kód od současného registrátora nebo držitele a opište jej přesně, včetně velkých a malých písmen."
      },
      "parameter": "auth_info",
      "inferredCommands": [
        "domain-transfer"
      ],
      "docs": "../docs/32xx.md#wapi-3227"
    },
    "3228": {
      "code": 3228,
      "name": "CONTACT_UNSUPPORTED",
      "group": "32xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Contact is not supported",
        "cs": "Kontakty nejsou u této TLD podporovány"
      },
      "hint": {
        "en": "Do not use the contact commands for this TLD.",
        "cs": "Příkazy pro kontakty u této TLD nepoužívejte."
      },
      "commands": [
        "contact-info",
        "contact-send-auth-info",
        "nsset-create",
        "nsset-send-auth-info",
        "nsset-update"
      ],
      "meanings": {
        "nsset-create": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tech_c",
          "message": {
            "en": "Contact is not supported",
            "cs": "Kontakty nejsou u této TLD podporovány"
          },
          "hint": {
            "en": "Leave tech_c out: the NSSET then gets the technical contact of WEDOS.",
            "cs": "Parametr tech_c vynechte: NSSET pak dostane technický kontakt WEDOS."
          }
        },
        "nsset-send-auth-info": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "message": {
            "en": "Contact is not supported",
            "cs": "Kontakty nejsou u této TLD podporovány"
          },
          "hint": {
            "en": "Check tld: only .cz domains use NSSETs.",
            "cs": "Zkontrolujte parametr tld: NSSETy se používají jen u domén .cz."
          }
        },
        "nsset-update": {
          "kind": "unsupported",
          "outcome": "error",
          "retry": "never",
          "done": "no",
          "httpStatus": 422,
          "parameter": "tech_c",
          "message": {
            "en": "Contact is not supported",
            "cs": "Kontakty nejsou u této TLD podporovány"
          },
          "hint": {
            "en": "Check tld: only .cz domains use NSSETs.",
            "cs": "Zkontrolujte parametr tld: NSSETy se používají jen u domén .cz."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3228"
    },
    "3229": {
      "code": 3229,
      "name": "CONTACT_NOT_FOUND",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "Contact is not available",
        "cs": "Kontakt se nepodařilo načíst"
      },
      "hint": {
        "en": "Check the name of the contact and that it exists in the registry of the TLD.",
        "cs": "Zkontrolujte, zda je název kontaktu správně zapsaný a zda kontakt v registru dané TLD existuje."
      },
      "description": {
        "en": "The contact that the request names could not be loaded. 3233 has the same text but is about a name that cannot be registered.",
        "cs": "Kontakt uvedený v požadavku se nepodařilo načíst. Stejný anglický text má 3233, ten se ale týká názvu, který nelze zaregistrovat."
      },
      "commands": [
        "contact-info",
        "contact-transfer",
        "nsset-create",
        "nsset-send-auth-info",
        "nsset-update"
      ],
      "meanings": {
        "contact-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "cname",
          "message": {
            "en": "Contact is not available",
            "cs": "Kontakt se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the name of the contact and that it exists in the registry of the TLD.",
            "cs": "Zkontrolujte, zda je název kontaktu správně zapsaný a zda kontakt v registru dané TLD existuje."
          }
        },
        "contact-transfer": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "cname",
          "message": {
            "en": "Contact is not available",
            "cs": "Kontakt se nepodařilo načíst"
          },
          "hint": {
            "en": "Check the name of the contact and that it exists in the registry of the TLD.",
            "cs": "Zkontrolujte, zda je název kontaktu správně zapsaný a zda kontakt v registru dané TLD existuje."
          }
        },
        "nsset-create": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "tech_c",
          "message": {
            "en": "The technical contact could not be loaded",
            "cs": "Technický kontakt se nepodařilo načíst"
          },
          "hint": {
            "en": "Check with contact-info that the technical contact in tech_c exists.",
            "cs": "Ověřte příkazem contact-info, že technický kontakt v tech_c existuje."
          }
        },
        "nsset-send-auth-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "message": {
            "en": "The technical contact could not be loaded",
            "cs": "Technický kontakt se nepodařilo načíst"
          },
          "hint": {
            "en": "Check with nsset-info which technical contact the NSSET has, and with contact-info that it exists.",
            "cs": "Ověřte příkazem nsset-info, jaký má NSSET technický kontakt, a příkazem contact-info, že tento kontakt existuje."
          }
        },
        "nsset-update": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "tech_c",
          "message": {
            "en": "The technical contact could not be loaded",
            "cs": "Technický kontakt se nepodařilo načíst"
          },
          "hint": {
            "en": "Check with contact-info that the technical contact in tech_c exists.",
            "cs": "Ověřte příkazem contact-info, že technický kontakt v tech_c existuje."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3229",
      "x-allow": [
        "lint/duplicate-message"
      ]
    },
    "3230": {
      "code": 3230,
      "name": "CONTACT_CREATE_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Contact create failed",
        "cs": "Vytvoření kontaktu selhalo"
      },
      "hint": {
        "en": "Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name.",
        "cs": "Zkontrolujte všechny údaje kontaktu podle pravidel TLD a ověřte, zda přece jen nebyl vytvořen: příkazem contact-info, nebo v zákaznické administraci, pokud název zvolilo WAPI."
      },
      "inferredCommands": [
        "contact-create"
      ],
      "meanings": {
        "contact-create": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "Contact create failed",
            "cs": "Vytvoření kontaktu selhalo"
          },
          "hint": {
            "en": "Check all data of the contact against the rules of the TLD, and whether it was created after all: with contact-info, or in the customer administration if WAPI chose the name.",
            "cs": "Zkontrolujte všechny údaje kontaktu podle pravidel TLD a ověřte, zda přece jen nebyl vytvořen: příkazem contact-info, nebo v zákaznické administraci, pokud název zvolilo WAPI."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3230"
    },
    "3231": {
      "code": 3231,
      "name": "CONTACT_REGISTERED",
      "group": "32xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Contact is already registered",
        "cs": "Kontakt je již registrován"
      },
      "hint": {
        "en": "If the contact is yours, use it as it is; otherwise choose another name.",
        "cs": "Pokud je kontakt váš, použijte jej beze změny; jinak zvolte jiný název."
      },
      "commands": [
        "contact-check"
      ],
      "inferredCommands": [
        "contact-create"
      ],
      "meanings": {
        "contact-check": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Contact is already registered",
            "cs": "Kontakt je již registrován"
          },
          "hint": {
            "en": "If the contact is yours, use it as it is; otherwise choose another name.",
            "cs": "Pokud je kontakt váš, použijte jej beze změny; jinak zvolte jiný název."
          }
        },
        "contact-create": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "Contact is already registered",
            "cs": "Kontakt je již registrován"
          },
          "hint": {
            "en": "Check with contact-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.",
            "cs": "Ověřte příkazem contact-info, zda kontakt už není váš: dřívější požadavek mohl uspět. Jinak zvolte jiný název."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3231"
    },
    "3232": {
      "code": 3232,
      "name": "CONTACT_UNAVAILABLE_UNKNOWN_REASON",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Contact is not available (unknown reason)",
        "cs": "Kontakt není dostupný (neznámý důvod)"
      },
      "hint": {
        "en": "Choose another name for the contact.",
        "cs": "Zvolte jiný název kontaktu."
      },
      "inferredCommands": [
        "contact-check"
      ],
      "meanings": {
        "contact-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Contact is not available (unknown reason)",
            "cs": "Kontakt není dostupný (neznámý důvod)"
          },
          "hint": {
            "en": "Choose another name for the contact.",
            "cs": "Zvolte jiný název kontaktu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3232"
    },
    "3233": {
      "code": 3233,
      "name": "CONTACT_UNAVAILABLE",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Contact is not available",
        "cs": "Kontakt není dostupný"
      },
      "hint": {
        "en": "Choose another name for the contact.",
        "cs": "Zvolte jiný název kontaktu."
      },
      "description": {
        "en": "A contact cannot be registered under this name. 3229 has the same text but is about a contact that could not be loaded.",
        "cs": "Kontakt pod tímto názvem nelze zaregistrovat. Stejný anglický text má 3229, ten se ale týká kontaktu, který se nepodařilo načíst."
      },
      "commands": [
        "contact-check"
      ],
      "meanings": {
        "contact-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Contact is not available",
            "cs": "Kontakt není dostupný"
          },
          "hint": {
            "en": "Choose another name for the contact.",
            "cs": "Zvolte jiný název kontaktu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3233",
      "x-allow": [
        "lint/duplicate-message",
        "i18n/inconsistent"
      ]
    },
    "3234": {
      "code": 3234,
      "name": "CONTACT_QUARANTINED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Contact is not available, quarantine",
        "cs": "Kontakt není dostupný, je v karanténě"
      },
      "hint": {
        "en": "Choose another name for the contact.",
        "cs": "Zvolte jiný název kontaktu."
      },
      "commands": [
        "contact-check"
      ],
      "meanings": {
        "contact-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Contact is not available, quarantine",
            "cs": "Kontakt není dostupný, je v karanténě"
          },
          "hint": {
            "en": "Choose another name for the contact.",
            "cs": "Zvolte jiný název kontaktu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3234"
    },
    "3235": {
      "code": 3235,
      "name": "CONTACT_RESERVED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Contact is not available, reserved",
        "cs": "Kontakt není dostupný, je rezervovaný"
      },
      "hint": {
        "en": "Choose another name for the contact.",
        "cs": "Zvolte jiný název kontaktu."
      },
      "commands": [
        "contact-check"
      ],
      "meanings": {
        "contact-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Contact is not available, reserved",
            "cs": "Kontakt není dostupný, je rezervovaný"
          },
          "hint": {
            "en": "Choose another name for the contact.",
            "cs": "Zvolte jiný název kontaktu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3235"
    },
    "3236": {
      "code": 3236,
      "name": "CONTACT_BLOCKED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Contact is not available, blocked",
        "cs": "Kontakt není dostupný, je blokovaný"
      },
      "hint": {
        "en": "Choose another name for the contact.",
        "cs": "Zvolte jiný název kontaktu."
      },
      "commands": [
        "contact-check"
      ],
      "meanings": {
        "contact-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "Contact is not available, blocked",
            "cs": "Kontakt není dostupný, je blokovaný"
          },
          "hint": {
            "en": "Choose another name for the contact.",
            "cs": "Zvolte jiný název kontaktu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3236"
    },
    "3237": {
      "code": 3237,
      "name": "CONTACT_REGISTERED_BY_TARGET_REGISTRAR",
      "group": "32xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "Contact is already registered by target registrar",
        "cs": "Kontakt je již registrován u cílového registrátora"
      },
      "hint": {
        "en": "The contact is already at WEDOS; there is nothing to transfer.",
        "cs": "Kontakt už je u WEDOS, převod není potřeba."
      },
      "commands": [
        "contact-transfer"
      ],
      "meanings": {
        "contact-transfer": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "Contact is already registered by target registrar",
            "cs": "Kontakt je již registrován u cílového registrátora"
          },
          "hint": {
            "en": "The contact is already at WEDOS; there is nothing to transfer.",
            "cs": "Kontakt už je u WEDOS, převod není potřeba."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3237"
    },
    "3238": {
      "code": 3238,
      "name": "CONTACT_UPDATE_AUTHORIZATION_FAILED",
      "group": "32xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Contact update – authorization error",
        "cs": "Úprava kontaktu – chyba autorizace"
      },
      "hint": {
        "en": "Send the authorization code of the contact in auth_info; without it you can change only contacts that are already authorized for your account. contact-send-auth-info sends it to the e-mail address of the contact.",
        "cs": "Pošlete autorizační kód kontaktu v parametru auth_info; bez něj můžete měnit jen kontakty, které jsou pro váš účet už autorizované. Kód pošle na e-mailovou adresu kontaktu příkaz contact-send-auth-info."
      },
      "parameter": "auth_info",
      "inferredCommands": [
        "contact-update"
      ],
      "docs": "../docs/32xx.md#wapi-3238"
    },
    "3239": {
      "code": 3239,
      "name": "CONTACT_UPDATE_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Contact update failed",
        "cs": "Úprava kontaktu selhala"
      },
      "hint": {
        "en": "Send all of the contact’s data, not only what changes, and check it against the rules of the TLD.",
        "cs": "Pošlete všechny údaje kontaktu, nejen ty změněné, a zkontrolujte je podle pravidel TLD."
      },
      "inferredCommands": [
        "contact-update"
      ],
      "docs": "../docs/32xx.md#wapi-3239"
    },
    "3240": {
      "code": 3240,
      "name": "CONTACT_TRANSFER_AUTHORIZATION_FAILED",
      "group": "32xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "Contact transfer – authorization error",
        "cs": "Převod kontaktu – chyba autorizace"
      },
      "hint": {
        "en": "Check auth_info. If you do not have a valid authorization code, contact-send-auth-info sends it to the e-mail address of the contact.",
        "cs": "Zkontrolujte auth_info. Pokud platný autorizační kód nemáte, příkaz contact-send-auth-info jej pošle na e-mailovou adresu kontaktu."
      },
      "parameter": "auth_info",
      "commands": [
        "contact-transfer"
      ],
      "docs": "../docs/32xx.md#wapi-3240"
    },
    "3241": {
      "code": 3241,
      "name": "CONTACT_TRANSFER_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "Contact transfer failed",
        "cs": "Převod kontaktu selhal"
      },
      "hint": {
        "en": "Check the name of the contact, and ask its current registrar whether it may be transferred.",
        "cs": "Zkontrolujte název kontaktu a zeptejte se jeho současného registrátora, zda je převod možný."
      },
      "commands": [
        "contact-transfer"
      ],
      "docs": "../docs/32xx.md#wapi-3241"
    },
    "3242": {
      "code": 3242,
      "name": "NSSET_UNSUPPORTED",
      "group": "32xx",
      "kind": "unsupported",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "NSSET is not supported",
        "cs": "NSSETy nejsou u této TLD podporovány"
      },
      "hint": {
        "en": "Use NSSETs only for .cz domains. For other TLDs send the DNS servers of the domain in dns.",
        "cs": "NSSETy používejte jen u domén .cz. U jiných TLD pošlete DNS servery domény v parametru dns."
      },
      "commands": [
        "nsset-check",
        "nsset-create",
        "nsset-info",
        "nsset-send-auth-info",
        "nsset-transfer",
        "nsset-update"
      ],
      "docs": "../docs/32xx.md#wapi-3242"
    },
    "3243": {
      "code": 3243,
      "name": "NSSET_UNAVAILABLE_FOR_CREATE",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is not available",
        "cs": "NSSET není dostupný"
      },
      "hint": {
        "en": "Choose another name for the NSSET.",
        "cs": "Zvolte jiný název NSSETu."
      },
      "description": {
        "en": "No command page names this code; its neighbours in the list are about creating an NSSET. 3214 (the NSSET could not be loaded) and 3247 (its name cannot be registered) have the same text.",
        "cs": "Žádná stránka příkazu tento kód neuvádí; sousední kódy v seznamu se týkají vytvoření NSSETu. Stejný anglický text mají 3214 (NSSET se nepodařilo načíst) a 3247 (název nelze zaregistrovat)."
      },
      "docs": "../docs/32xx.md#wapi-3243",
      "x-allow": [
        "lint/duplicate-message",
        "i18n/inconsistent"
      ]
    },
    "3244": {
      "code": 3244,
      "name": "NSSET_CREATE_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "NSSET create failed",
        "cs": "Vytvoření NSSETu selhalo"
      },
      "hint": {
        "en": "Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.",
        "cs": "Zkontrolujte DNS servery a technický kontakt a příkazem nsset-info ověřte, zda NSSET přece jen nebyl vytvořen."
      },
      "commands": [
        "nsset-create"
      ],
      "meanings": {
        "nsset-create": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "NSSET create failed",
            "cs": "Vytvoření NSSETu selhalo"
          },
          "hint": {
            "en": "Check the DNS servers and the technical contact, and with nsset-info whether the NSSET was created after all.",
            "cs": "Zkontrolujte DNS servery a technický kontakt a příkazem nsset-info ověřte, zda NSSET přece jen nebyl vytvořen."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3244"
    },
    "3245": {
      "code": 3245,
      "name": "NSSET_REGISTERED",
      "group": "32xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is registered",
        "cs": "NSSET je registrován"
      },
      "hint": {
        "en": "If the NSSET is yours, use it as it is; otherwise choose another name.",
        "cs": "Pokud je NSSET váš, použijte jej beze změny; jinak zvolte jiný název."
      },
      "commands": [
        "nsset-check",
        "nsset-create"
      ],
      "meanings": {
        "nsset-check": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "NSSET is registered",
            "cs": "NSSET je registrován"
          },
          "hint": {
            "en": "If the NSSET is yours, use it as it is; otherwise choose another name.",
            "cs": "Pokud je NSSET váš, použijte jej beze změny; jinak zvolte jiný název."
          }
        },
        "nsset-create": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "NSSET is registered",
            "cs": "NSSET je registrován"
          },
          "hint": {
            "en": "Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.",
            "cs": "Ověřte příkazem nsset-info, zda NSSET už není váš: dřívější požadavek mohl uspět. Jinak zvolte jiný název."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3245"
    },
    "3246": {
      "code": 3246,
      "name": "NSSET_UNAVAILABLE_UNKNOWN_REASON",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is not available (unknown reason)",
        "cs": "NSSET není dostupný (neznámý důvod)"
      },
      "hint": {
        "en": "Choose another name for the NSSET.",
        "cs": "Zvolte jiný název NSSETu."
      },
      "commands": [
        "nsset-check",
        "nsset-create"
      ],
      "meanings": {
        "nsset-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "NSSET is not available (unknown reason)",
            "cs": "NSSET není dostupný (neznámý důvod)"
          },
          "hint": {
            "en": "Choose another name for the NSSET.",
            "cs": "Zvolte jiný název NSSETu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3246"
    },
    "3247": {
      "code": 3247,
      "name": "NSSET_UNAVAILABLE",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is not available",
        "cs": "NSSET není dostupný"
      },
      "hint": {
        "en": "Choose another name for the NSSET.",
        "cs": "Zvolte jiný název NSSETu."
      },
      "description": {
        "en": "An NSSET cannot be registered under this name. 3214 has the same text but is about an NSSET that could not be loaded; so has 3243, which no command page explains.",
        "cs": "NSSET pod tímto názvem nelze zaregistrovat. Stejný anglický text má 3214, ten se ale týká NSSETu, který se nepodařilo načíst, a také 3243, který žádná stránka příkazu nevysvětluje."
      },
      "commands": [
        "nsset-check",
        "nsset-create"
      ],
      "meanings": {
        "nsset-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "NSSET is not available",
            "cs": "NSSET není dostupný"
          },
          "hint": {
            "en": "Choose another name for the NSSET.",
            "cs": "Zvolte jiný název NSSETu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3247",
      "x-allow": [
        "lint/duplicate-message",
        "i18n/inconsistent"
      ]
    },
    "3248": {
      "code": 3248,
      "name": "NSSET_QUARANTINED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is not available, quarantine",
        "cs": "NSSET není dostupný, je v karanténě"
      },
      "hint": {
        "en": "Choose another name for the NSSET.",
        "cs": "Zvolte jiný název NSSETu."
      },
      "commands": [
        "nsset-check",
        "nsset-create"
      ],
      "meanings": {
        "nsset-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "NSSET is not available, quarantine",
            "cs": "NSSET není dostupný, je v karanténě"
          },
          "hint": {
            "en": "Choose another name for the NSSET.",
            "cs": "Zvolte jiný název NSSETu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3248"
    },
    "3249": {
      "code": 3249,
      "name": "NSSET_RESERVED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is not available, reserved",
        "cs": "NSSET není dostupný, je rezervovaný"
      },
      "hint": {
        "en": "Choose another name for the NSSET.",
        "cs": "Zvolte jiný název NSSETu."
      },
      "commands": [
        "nsset-check",
        "nsset-create"
      ],
      "meanings": {
        "nsset-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "NSSET is not available, reserved",
            "cs": "NSSET není dostupný, je rezervovaný"
          },
          "hint": {
            "en": "Choose another name for the NSSET.",
            "cs": "Zvolte jiný název NSSETu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3249"
    },
    "3250": {
      "code": 3250,
      "name": "NSSET_BLOCKED",
      "group": "32xx",
      "kind": "name-unavailable",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is not available, blocked",
        "cs": "NSSET není dostupný, je blokovaný"
      },
      "hint": {
        "en": "Choose another name for the NSSET.",
        "cs": "Zvolte jiný název NSSETu."
      },
      "commands": [
        "nsset-check",
        "nsset-create"
      ],
      "meanings": {
        "nsset-check": {
          "kind": "name-unavailable",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "NSSET is not available, blocked",
            "cs": "NSSET není dostupný, je blokovaný"
          },
          "hint": {
            "en": "Choose another name for the NSSET.",
            "cs": "Zvolte jiný název NSSETu."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3250"
    },
    "3251": {
      "code": 3251,
      "name": "NSSET_REGISTERED_BY_TARGET_REGISTRAR",
      "group": "32xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "NSSET is registered by target registrar",
        "cs": "NSSET je registrován u cílového registrátora"
      },
      "hint": {
        "en": "The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.",
        "cs": "NSSET už je u WEDOS. Pokud je váš, použijte jej beze změny; jinak zvolte jiný název."
      },
      "commands": [
        "nsset-check",
        "nsset-create",
        "nsset-transfer"
      ],
      "meanings": {
        "nsset-check": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "answer": "negative",
          "message": {
            "en": "NSSET is already registered at WEDOS",
            "cs": "NSSET je již zaregistrován u WEDOS"
          },
          "hint": {
            "en": "The NSSET is already at WEDOS. If it is yours, use it as it is; otherwise choose another name.",
            "cs": "NSSET už je u WEDOS. Pokud je váš, použijte jej beze změny; jinak zvolte jiný název."
          }
        },
        "nsset-create": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "NSSET is registered by target registrar",
            "cs": "NSSET je registrován u cílového registrátora"
          },
          "hint": {
            "en": "Check with nsset-info whether it is yours already: an earlier request may have succeeded. Otherwise choose another name.",
            "cs": "Ověřte příkazem nsset-info, zda NSSET už není váš: dřívější požadavek mohl uspět. Jinak zvolte jiný název."
          }
        },
        "nsset-transfer": {
          "kind": "already-exists",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "NSSET is registered by target registrar",
            "cs": "NSSET je registrován u cílového registrátora"
          },
          "hint": {
            "en": "The NSSET is already at WEDOS; there is nothing to transfer.",
            "cs": "NSSET už je u WEDOS, převod není potřeba."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3251"
    },
    "3252": {
      "code": 3252,
      "name": "NSSET_UPDATE_AUTHORIZATION_FAILED",
      "group": "32xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "NSSET update – authorization error",
        "cs": "Úprava NSSETu – chyba autorizace"
      },
      "hint": {
        "en": "Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.",
        "cs": "Zkontrolujte auth_info. Pokud platný autorizační kód nemáte, příkaz nsset-send-auth-info jej pošle na e-mailovou adresu technického kontaktu."
      },
      "parameter": "auth_info",
      "commands": [
        "nsset-update"
      ],
      "docs": "../docs/32xx.md#wapi-3252"
    },
    "3254": {
      "code": 3254,
      "name": "NSSET_UPDATE_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "NSSET update failed",
        "cs": "Úprava NSSETu selhala"
      },
      "hint": {
        "en": "Send the whole NSSET, not only what changes: nsset-update replaces it. Check its DNS servers and its technical contact.",
        "cs": "Pošlete celý NSSET, nejen změny: příkaz nsset-update jím nahradí stávající NSSET. Zkontrolujte DNS servery a technický kontakt."
      },
      "commands": [
        "nsset-update"
      ],
      "docs": "../docs/32xx.md#wapi-3254"
    },
    "3255": {
      "code": 3255,
      "name": "NSSET_TRANSFER_AUTHORIZATION_FAILED",
      "group": "32xx",
      "kind": "access-denied",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 403,
      "listed": true,
      "message": {
        "en": "NSSET transfer – authorization error",
        "cs": "Převod NSSETu – chyba autorizace"
      },
      "hint": {
        "en": "Check auth_info. If you do not have a valid authorization code, nsset-send-auth-info sends it to the e-mail address of the technical contact.",
        "cs": "Zkontrolujte auth_info. Pokud platný autorizační kód nemáte, příkaz nsset-send-auth-info jej pošle na e-mailovou adresu technického kontaktu."
      },
      "parameter": "auth_info",
      "commands": [
        "nsset-transfer"
      ],
      "docs": "../docs/32xx.md#wapi-3255"
    },
    "3256": {
      "code": 3256,
      "name": "NSSET_TRANSFER_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "NSSET transfer failed",
        "cs": "Převod NSSETu selhal"
      },
      "hint": {
        "en": "Check the name of the NSSET, and ask its current registrar whether it may be transferred.",
        "cs": "Zkontrolujte název NSSETu a zeptejte se jeho současného registrátora, zda je převod možný."
      },
      "commands": [
        "nsset-transfer"
      ],
      "docs": "../docs/32xx.md#wapi-3256"
    },
    "3257": {
      "code": 3257,
      "name": "NSSET_NOT_FOUND_FOR_SEND_AUTH_INFO",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "NSSET send auth info failed: NSSET is not available",
        "cs": "Zaslání autorizačního kódu NSSETu selhalo: NSSET nebyl nalezen"
      },
      "hint": {
        "en": "Check the spelling of the NSSET and that it exists in the registry.",
        "cs": "Zkontrolujte, zda je název NSSETu správně zapsaný a zda NSSET v registru existuje."
      },
      "commands": [
        "nsset-send-auth-info"
      ],
      "docs": "../docs/32xx.md#wapi-3257"
    },
    "3258": {
      "code": 3258,
      "name": "REGISTRY_OUTAGE",
      "group": "32xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 503,
      "listed": false,
      "message": {
        "en": "Registry outage in progress",
        "cs": "Probíhá odstávka registru"
      },
      "hint": {
        "en": "Wait until the outage of the registry is over, then send the request again: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.",
        "cs": "Počkejte na konec odstávky registru a požadavek pak pošlete znovu: nejvýše několikrát a s rostoucími odstupy. Než zopakujete objednávku, zkontrolujte objekt a platby (account-list): mohla být provedena."
      },
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/32xx.md#wapi-3258"
    },
    "3259": {
      "code": 3259,
      "name": "KEYSET_NOT_FOUND",
      "group": "32xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": false,
      "message": {
        "en": "KEYSET is not available",
        "cs": "KEYSET nebyl nalezen"
      },
      "hint": {
        "en": "Check the name of the KEYSET and that it exists in the registry of the TLD.",
        "cs": "Zkontrolujte, zda je název KEYSETu správně zapsaný a zda KEYSET v registru dané TLD existuje."
      },
      "parameter": "keyset",
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/32xx.md#wapi-3259"
    },
    "3260": {
      "code": 3260,
      "name": "DNSSEC_ORDER_PENDING",
      "group": "32xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": false,
      "message": {
        "en": "A DNSSEC order is already pending",
        "cs": "Již existuje nevyřízená objednávka nastavení DNSSEC"
      },
      "hint": {
        "en": "Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished.",
        "cs": "Další požadavek neposílejte: pokud je nevyřízená objednávka vaše, nastavení už probíhá. Další změnu pošlete až po jejím vyřízení."
      },
      "commands": [
        "domain-update-keyset"
      ],
      "meanings": {
        "domain-update-keyset": {
          "kind": "wrong-state",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "A DNSSEC order is already pending",
            "cs": "Již existuje nevyřízená objednávka nastavení DNSSEC"
          },
          "hint": {
            "en": "Do not send another request: if the pending order is yours, the setting is under way. Change it again only when that order is finished.",
            "cs": "Další požadavek neposílejte: pokud je nevyřízená objednávka vaše, nastavení už probíhá. Další změnu pošlete až po jejím vyřízení."
          }
        }
      },
      "docs": "../docs/32xx.md#wapi-3260"
    },
    "3262": {
      "code": 3262,
      "name": "DNSSEC_UPDATE_FAILED",
      "group": "32xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": false,
      "message": {
        "en": "DNSSEC setting failed",
        "cs": "Nastavení DNSSEC selhalo"
      },
      "hint": {
        "en": "Check keyset and the DNS servers of the domain. If both are right, contact customer support.",
        "cs": "Zkontrolujte keyset a DNS servery domény. Pokud je obojí v pořádku, obraťte se na zákaznickou podporu."
      },
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/32xx.md#wapi-3262"
    },
    "3263": {
      "code": 3263,
      "name": "DOMAIN_NOT_USING_WEDOS_DNS",
      "group": "32xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": false,
      "message": {
        "en": "Domain does not use WEDOS DNS",
        "cs": "Doména nepoužívá WEDOS DNS"
      },
      "hint": {
        "en": "Point the domain at the DNS servers of WEDOS with domain-update-ns, or set keyset to the name of your own KEYSET.",
        "cs": "Nasměrujte doménu na DNS servery WEDOS příkazem domain-update-ns, nebo do parametru keyset uveďte název vlastního KEYSETu."
      },
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/32xx.md#wapi-3263"
    },
    "3264": {
      "code": 3264,
      "name": "KEYSET_BLOCKED",
      "group": "32xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": false,
      "message": {
        "en": "KEYSET is blocked",
        "cs": "KEYSET je blokován"
      },
      "hint": {
        "en": "Use another KEYSET, or have this one unblocked.",
        "cs": "Použijte jiný KEYSET, nebo nechte tento odblokovat."
      },
      "parameter": "keyset",
      "commands": [
        "domain-update-keyset"
      ],
      "docs": "../docs/32xx.md#wapi-3264"
    },
    "3301": {
      "code": 3301,
      "name": "DNS_DOMAIN_DELETE_FAILED",
      "group": "33xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "WDNS domain delete failed",
        "cs": "Smazání domény z WDNS selhalo"
      },
      "hint": {
        "en": "Check with dns-domains-list whether the domain is still in WEDOS DNS.",
        "cs": "Ověřte příkazem dns-domains-list, zda doména ve WEDOS DNS stále je."
      },
      "inferredCommands": [
        "dns-domain-delete"
      ],
      "meanings": {
        "dns-domain-delete": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "WDNS domain delete failed",
            "cs": "Smazání domény z WDNS selhalo"
          },
          "hint": {
            "en": "Check with dns-domains-list whether the domain is still in WEDOS DNS.",
            "cs": "Ověřte příkazem dns-domains-list, zda doména ve WEDOS DNS stále je."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3301"
    },
    "3302": {
      "code": 3302,
      "name": "DNS_DOMAIN_ADD_FAILED",
      "group": "33xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "WDNS domain add failed",
        "cs": "Přidání domény do WDNS selhalo"
      },
      "hint": {
        "en": "Check with dns-domains-list whether the domain was added after all. If not, check all parameters.",
        "cs": "Ověřte příkazem dns-domains-list, zda doména přece jen nebyla přidána. Pokud ne, zkontrolujte všechny parametry."
      },
      "commands": [
        "dns-domain-add"
      ],
      "meanings": {
        "dns-domain-add": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "WDNS domain add failed",
            "cs": "Přidání domény do WDNS selhalo"
          },
          "hint": {
            "en": "Check with dns-domains-list whether the domain was added after all. If not, check all parameters.",
            "cs": "Ověřte příkazem dns-domains-list, zda doména přece jen nebyla přidána. Pokud ne, zkontrolujte všechny parametry."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3302"
    },
    "3303": {
      "code": 3303,
      "name": "DNS_DOMAIN_EXISTS",
      "group": "33xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "WDNS domain exists",
        "cs": "Doména již ve WDNS existuje"
      },
      "hint": {
        "en": "Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support.",
        "cs": "Ověřte příkazem dns-domains-list, zda je doména ve vašem účtu. Pokud ano, pokračujte jejími záznamy (dns-rows-list); jinak se obraťte na zákaznickou podporu."
      },
      "commands": [
        "dns-domain-add"
      ],
      "meanings": {
        "dns-domain-add": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "message": {
            "en": "WDNS domain exists",
            "cs": "Doména již ve WDNS existuje"
          },
          "hint": {
            "en": "Check with dns-domains-list whether the domain is in your account. If it is, go on with its rows (dns-rows-list); otherwise contact customer support.",
            "cs": "Ověřte příkazem dns-domains-list, zda je doména ve vašem účtu. Pokud ano, pokračujte jejími záznamy (dns-rows-list); jinak se obraťte na zákaznickou podporu."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3303"
    },
    "3304": {
      "code": 3304,
      "name": "DNS_DOMAIN_UPDATE_FAILED",
      "group": "33xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "WDNS domain update failed",
        "cs": "Úprava domény ve WDNS selhala"
      },
      "hint": {
        "en": "Check with dns-domain-info what the domain looks like now, then check all parameters.",
        "cs": "Ověřte příkazem dns-domain-info, v jakém stavu doména je, a zkontrolujte všechny parametry."
      },
      "docs": "../docs/33xx.md#wapi-3304"
    },
    "3305": {
      "code": 3305,
      "name": "DNS_DOMAIN_LOCKED",
      "group": "33xx",
      "kind": "wrong-state",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "WDNS domain user locked",
        "cs": "Úpravy domény ve WDNS jsou uzamčeny"
      },
      "hint": {
        "en": "Unlock DNS editing of this domain in the customer administration or ask customer support to do so, then send the request again.",
        "cs": "Odemkněte úpravy DNS této domény v zákaznické administraci nebo o to požádejte zákaznickou podporu. Potom požadavek pošlete znovu."
      },
      "commands": [
        "dns-domain-axfr-run",
        "dns-domain-commit",
        "dns-domain-copy",
        "dns-domain-info",
        "dns-row-add",
        "dns-row-detail",
        "dns-row-update",
        "dns-rows-list"
      ],
      "docs": "../docs/33xx.md#wapi-3305"
    },
    "3306": {
      "code": 3306,
      "name": "DNS_DOMAIN_DELETED",
      "group": "33xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "WDNS domain is deleted",
        "cs": "Doména je z WDNS smazána"
      },
      "hint": {
        "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
        "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
      },
      "commands": [
        "dns-domain-axfr-run",
        "dns-domain-commit",
        "dns-domain-copy",
        "dns-domain-info",
        "dns-row-add",
        "dns-row-detail",
        "dns-row-update",
        "dns-rows-list"
      ],
      "inferredCommands": [
        "dns-domain-delete"
      ],
      "meanings": {
        "dns-domain-axfr-run": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        },
        "dns-domain-commit": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        },
        "dns-domain-copy": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        },
        "dns-domain-delete": {
          "kind": "not-found",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "The domain is gone already.",
            "cs": "Doména už je smazaná."
          }
        },
        "dns-domain-info": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "name",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        },
        "dns-row-add": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        },
        "dns-row-detail": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        },
        "dns-row-update": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        },
        "dns-rows-list": {
          "kind": "not-found",
          "outcome": "error",
          "retry": "after-fix",
          "done": "no",
          "httpStatus": 404,
          "parameter": "domain",
          "message": {
            "en": "WDNS domain is deleted",
            "cs": "Doména je z WDNS smazána"
          },
          "hint": {
            "en": "If the domain is still needed, add it to WEDOS DNS again with dns-domain-add.",
            "cs": "Pokud doménu ještě potřebujete, znovu ji přidejte do WEDOS DNS příkazem dns-domain-add."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3306"
    },
    "3307": {
      "code": 3307,
      "name": "DNS_ROW_ADD_FAILED",
      "group": "33xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "WDNS domain row add failed",
        "cs": "Přidání záznamu k doméně ve WDNS selhalo"
      },
      "hint": {
        "en": "Check with dns-rows-list that the row is not there, check its data and add it again.",
        "cs": "Ověřte příkazem dns-rows-list, že tam záznam není, zkontrolujte jeho data a přidejte jej znovu."
      },
      "inferredCommands": [
        "dns-row-add"
      ],
      "meanings": {
        "dns-row-add": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "WDNS domain row add failed",
            "cs": "Přidání záznamu k doméně ve WDNS selhalo"
          },
          "hint": {
            "en": "Check with dns-rows-list that the row is not there, check its data and add it again.",
            "cs": "Ověřte příkazem dns-rows-list, že tam záznam není, zkontrolujte jeho data a přidejte jej znovu."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3307"
    },
    "3308": {
      "code": 3308,
      "name": "DNS_ROW_DELETE_FAILED",
      "group": "33xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "WDNS domain row delete failed",
        "cs": "Smazání záznamu domény ve WDNS selhalo"
      },
      "hint": {
        "en": "Check with dns-rows-list whether the row is still there, and use the ID that it returns.",
        "cs": "Ověřte příkazem dns-rows-list, zda záznam stále existuje, a použijte ID, které příkaz vrátí."
      },
      "inferredCommands": [
        "dns-row-delete"
      ],
      "meanings": {
        "dns-row-delete": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "WDNS domain row delete failed",
            "cs": "Smazání záznamu domény ve WDNS selhalo"
          },
          "hint": {
            "en": "Check with dns-rows-list whether the row is still there, and use the ID that it returns.",
            "cs": "Ověřte příkazem dns-rows-list, zda záznam stále existuje, a použijte ID, které příkaz vrátí."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3308"
    },
    "3309": {
      "code": 3309,
      "name": "DNS_ROW_NOT_FOUND",
      "group": "33xx",
      "kind": "not-found",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 404,
      "listed": true,
      "message": {
        "en": "WDNS domain row ID does not exist",
        "cs": "Záznam domény s tímto ID ve WDNS neexistuje"
      },
      "hint": {
        "en": "Read the rows again with dns-rows-list and use the ID that it returns.",
        "cs": "Načtěte záznamy znovu příkazem dns-rows-list a použijte ID, které vrátí."
      },
      "parameter": "row_id",
      "commands": [
        "dns-row-detail",
        "dns-row-update"
      ],
      "inferredCommands": [
        "dns-row-delete"
      ],
      "meanings": {
        "dns-row-delete": {
          "kind": "not-found",
          "outcome": "success",
          "retry": "never",
          "done": "yes",
          "httpStatus": 200,
          "parameter": "row_id",
          "message": {
            "en": "WDNS domain row ID does not exist",
            "cs": "Záznam domény s tímto ID ve WDNS neexistuje"
          },
          "hint": {
            "en": "The row is gone already.",
            "cs": "Záznam už neexistuje."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3309"
    },
    "3310": {
      "code": 3310,
      "name": "DNS_ROW_UPDATE_FAILED",
      "group": "33xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "WDNS domain row update failed",
        "cs": "Úprava záznamu domény ve WDNS selhala"
      },
      "hint": {
        "en": "Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.",
        "cs": "Zkontrolujte záznam příkazem dns-row-detail. Chcete-li změnit jeho název nebo typ, záznam smažte a přidejte nový."
      },
      "commands": [
        "dns-row-update"
      ],
      "meanings": {
        "dns-row-update": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "WDNS domain row update failed",
            "cs": "Úprava záznamu domény ve WDNS selhala"
          },
          "hint": {
            "en": "Check the row with dns-row-detail. To change its name or type, delete the row and add a new one.",
            "cs": "Zkontrolujte záznam příkazem dns-row-detail. Chcete-li změnit jeho název nebo typ, záznam smažte a přidejte nový."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3310"
    },
    "3311": {
      "code": 3311,
      "name": "DNS_DOMAIN_COPY_FAILED",
      "group": "33xx",
      "kind": "operation-failed",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 422,
      "listed": true,
      "message": {
        "en": "WDNS domain copy failed",
        "cs": "Kopírování domény ve WDNS selhalo"
      },
      "hint": {
        "en": "Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.",
        "cs": "Ověřte příkazem dns-domains-list, zda nová doména byla přidána, a příkazem dns-rows-list, jaké má záznamy."
      },
      "commands": [
        "dns-domain-copy"
      ],
      "meanings": {
        "dns-domain-copy": {
          "kind": "operation-failed",
          "outcome": "error",
          "retry": "after-fix",
          "done": "check",
          "httpStatus": 422,
          "message": {
            "en": "WDNS domain copy failed",
            "cs": "Kopírování domény ve WDNS selhalo"
          },
          "hint": {
            "en": "Check with dns-domains-list whether the new domain was added, and with dns-rows-list which rows it has.",
            "cs": "Ověřte příkazem dns-domains-list, zda nová doména byla přidána, a příkazem dns-rows-list, jaké má záznamy."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3311"
    },
    "3312": {
      "code": 3312,
      "name": "DNS_NEW_DOMAIN_EXISTS",
      "group": "33xx",
      "kind": "already-exists",
      "outcome": "error",
      "retry": "never",
      "done": "no",
      "httpStatus": 409,
      "listed": true,
      "message": {
        "en": "WDNS new domain exists",
        "cs": "Nová doména již ve WDNS existuje"
      },
      "hint": {
        "en": "Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed.",
        "cs": "Ověřte příkazem dns-rows-list, zda záznamy už nezkopíroval dřívější požadavek. Pokud ne, upravte záznamy existující domény; před kopírováním ji smažte jen tehdy, pokud žádný její záznam nepotřebujete."
      },
      "parameter": "name_new",
      "commands": [
        "dns-domain-copy"
      ],
      "meanings": {
        "dns-domain-copy": {
          "kind": "already-exists",
          "outcome": "error",
          "retry": "never",
          "done": "check",
          "httpStatus": 409,
          "parameter": "name_new",
          "message": {
            "en": "WDNS new domain exists",
            "cs": "Nová doména již ve WDNS existuje"
          },
          "hint": {
            "en": "Check with dns-rows-list whether an earlier request has copied the rows already. If not, change the rows of the existing domain; delete it before you copy only if none of its rows are needed.",
            "cs": "Ověřte příkazem dns-rows-list, zda záznamy už nezkopíroval dřívější požadavek. Pokud ne, upravte záznamy existující domény; před kopírováním ji smažte jen tehdy, pokud žádný její záznam nepotřebujete."
          }
        }
      },
      "docs": "../docs/33xx.md#wapi-3312"
    },
    "4000": {
      "code": 4000,
      "name": "INTERNAL_ERROR",
      "group": "4xxx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Internal error",
        "cs": "Interní chyba"
      },
      "hint": {
        "en": "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.",
        "cs": "Pokud měl požadavek provést změnu, před opakováním ověřte, zda už ji neprovedl; u objednávky zkontrolujte objekt a platby (account-list). Pokud chyba přetrvává, předejte zákaznické podpoře svTRID z odpovědi."
      },
      "commands": [
        "wg-members-create"
      ],
      "docs": "../docs/4xxx.md#wapi-4000"
    },
    "4001": {
      "code": 4001,
      "name": "INTERNAL_EXCEPTION",
      "group": "4xxx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Internal exception",
        "cs": "Interní výjimka"
      },
      "hint": {
        "en": "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.",
        "cs": "Pokud měl požadavek provést změnu, před opakováním ověřte, zda už ji neprovedl; u objednávky zkontrolujte objekt a platby (account-list). Pokud chyba přetrvává, předejte zákaznické podpoře svTRID z odpovědi."
      },
      "docs": "../docs/4xxx.md#wapi-4001"
    },
    "4002": {
      "code": 4002,
      "name": "CREDIT_DEDUCTION_FAILED",
      "group": "4xxx",
      "kind": "payment-unclear",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Billing error – credit deduction failed",
        "cs": "Chyba platby – odečtení kreditu selhalo"
      },
      "hint": {
        "en": "Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.",
        "cs": "Než objednávku pošlete znovu, ověřte příkazem account-list, zda byl kredit odečten, a zkontrolujte, zda nebyla objednávka provedena."
      },
      "docs": "../docs/4xxx.md#wapi-4002"
    },
    "4003": {
      "code": 4003,
      "name": "BILLING_FAILED",
      "group": "4xxx",
      "kind": "payment-unclear",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Billing error – billing failed",
        "cs": "Chyba platby – účtování selhalo"
      },
      "hint": {
        "en": "Check with account-list whether the credit was deducted, and whether the order was carried out, before you send it again.",
        "cs": "Než objednávku pošlete znovu, ověřte příkazem account-list, zda byl kredit odečten, a zkontrolujte, zda nebyla objednávka provedena."
      },
      "docs": "../docs/4xxx.md#wapi-4003"
    },
    "4201": {
      "code": 4201,
      "name": "DOMAIN_CHECK_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain check failed, try again later",
        "cs": "Kontrola dostupnosti domény selhala, zkuste to později"
      },
      "hint": {
        "en": "Wait a while and check the domain again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2250). The code does not say whether the domain is free.",
        "cs": "Chvíli počkejte a dostupnost domény ověřte znovu: nejvýše několikrát a s rostoucími odstupy. Každá kontrola se počítá do hodinového limitu (2250). Kód neříká, zda je doména volná."
      },
      "description": {
        "en": "2251 has nearly the same text, but is listed among the invalid requests.",
        "cs": "Téměř stejný text má 2251, ten je ale uveden mezi neplatnými požadavky."
      },
      "inferredCommands": [
        "domain-check"
      ],
      "docs": "../docs/42xx.md#wapi-4201"
    },
    "4202": {
      "code": 4202,
      "name": "CONTACT_OWNER_C_TEMPORARILY_UNAVAILABLE",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact owner_c is not available, try again later",
        "cs": "Kontakt owner_c se nepodařilo načíst, zkuste to později"
      },
      "hint": {
        "en": "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.",
        "cs": "Registr neodpověděl a kontakt může existovat: nevytvářejte jej znovu. Ověřte jej příkazem contact-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
      },
      "parameter": "owner_c",
      "docs": "../docs/42xx.md#wapi-4202"
    },
    "4203": {
      "code": 4203,
      "name": "CONTACT_ADMIN_C_TEMPORARILY_UNAVAILABLE",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact admin_c is not available, try again later",
        "cs": "Kontakt admin_c se nepodařilo načíst, zkuste to později"
      },
      "hint": {
        "en": "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.",
        "cs": "Registr neodpověděl a kontakt může existovat: nevytvářejte jej znovu. Ověřte jej příkazem contact-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
      },
      "parameter": "admin_c",
      "docs": "../docs/42xx.md#wapi-4203"
    },
    "4204": {
      "code": 4204,
      "name": "NSSET_TEMPORARILY_UNAVAILABLE",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "NSSET is not available, try again later",
        "cs": "NSSET se nepodařilo načíst, zkuste to později"
      },
      "hint": {
        "en": "The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.",
        "cs": "Registr neodpověděl a NSSET může existovat: nevytvářejte jej znovu. Ověřte jej příkazem nsset-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
      },
      "commands": [
        "nsset-info",
        "nsset-send-auth-info",
        "nsset-transfer",
        "nsset-update"
      ],
      "meanings": {
        "nsset-info": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available, try again later",
            "cs": "NSSET se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a NSSET může existovat: nevytvářejte jej znovu. Ověřte jej příkazem nsset-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        },
        "nsset-send-auth-info": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available, try again later",
            "cs": "NSSET se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a NSSET může existovat: nevytvářejte jej znovu. Ověřte jej příkazem nsset-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        },
        "nsset-transfer": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available, try again later",
            "cs": "NSSET se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a NSSET může existovat: nevytvářejte jej znovu. Ověřte jej příkazem nsset-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        },
        "nsset-update": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "parameter": "name",
          "message": {
            "en": "NSSET is not available, try again later",
            "cs": "NSSET se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the NSSET may exist: do not create it again. Check it with nsset-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a NSSET může existovat: nevytvářejte jej znovu. Ověřte jej příkazem nsset-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        }
      },
      "docs": "../docs/42xx.md#wapi-4204"
    },
    "4205": {
      "code": 4205,
      "name": "DOMAIN_INFO_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain info failed, try again later",
        "cs": "Načtení informací o doméně selhalo, zkuste to později"
      },
      "hint": {
        "en": "The registry did not answer; nothing was changed. Send the request again later: a few times at most, with increasing pauses. The code does not say whether the domain exists.",
        "cs": "Registr neodpověděl; nic se nezměnilo. Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Kód neříká, zda doména existuje."
      },
      "commands": [
        "domain-info"
      ],
      "docs": "../docs/42xx.md#wapi-4205"
    },
    "4206": {
      "code": 4206,
      "name": "DOMAIN_TRANSFER_CHECK_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain transfer check failed, try again later",
        "cs": "Ověření možnosti přeregistrace domény selhalo, zkuste to později"
      },
      "hint": {
        "en": "Wait a while and check again: a few times at most, with increasing pauses. Each check counts towards the hourly limit (2252). The code does not say whether the transfer is possible.",
        "cs": "Chvíli počkejte a možnost přeregistrace ověřte znovu: nejvýše několikrát a s rostoucími odstupy. Každé ověření se počítá do hodinového limitu (2252). Kód neříká, zda je přeregistrace možná."
      },
      "inferredCommands": [
        "domain-transfer-check"
      ],
      "docs": "../docs/42xx.md#wapi-4206"
    },
    "4207": {
      "code": 4207,
      "name": "DOMAIN_CREATE_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain create failed, try again later",
        "cs": "Registrace domény selhala, zkuste to později"
      },
      "hint": {
        "en": "Check with domain-info and account-list whether the domain was registered and paid before you order it again.",
        "cs": "Než doménu objednáte znovu, ověřte příkazy domain-info a account-list, zda přece jen nebyla zaregistrována a zaplacena."
      },
      "inferredCommands": [
        "domain-create"
      ],
      "docs": "../docs/42xx.md#wapi-4207"
    },
    "4208": {
      "code": 4208,
      "name": "DOMAIN_RENEW_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain renew failed, try again later",
        "cs": "Prodloužení domény selhalo, zkuste to později"
      },
      "hint": {
        "en": "Check with domain-info whether the expiration has moved, and with account-list whether the renewal was paid, before you renew again.",
        "cs": "Než doménu prodloužíte znovu, ověřte příkazem domain-info, zda se expirace neposunula, a příkazem account-list, zda prodloužení nebylo zaplaceno."
      },
      "inferredCommands": [
        "domain-renew"
      ],
      "docs": "../docs/42xx.md#wapi-4208"
    },
    "4209": {
      "code": 4209,
      "name": "DOMAIN_TRANSFER_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain transfer failed, try again later",
        "cs": "Přeregistrace domény selhala, zkuste to později"
      },
      "hint": {
        "en": "Check with domain-info or domains-list whether the transfer went through or is still running before you order it again.",
        "cs": "Než přeregistraci objednáte znovu, ověřte příkazem domain-info nebo domains-list, zda už neproběhla, nebo zda právě neprobíhá."
      },
      "inferredCommands": [
        "domain-transfer"
      ],
      "docs": "../docs/42xx.md#wapi-4209"
    },
    "4210": {
      "code": 4210,
      "name": "DOMAIN_UPDATE_NS_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain update DNS failed, try again later",
        "cs": "Změna DNS serverů domény selhala, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same DNS servers.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Opakování nevadí: nastaví stejné DNS servery."
      },
      "inferredCommands": [
        "domain-update-ns"
      ],
      "docs": "../docs/42xx.md#wapi-4210"
    },
    "4211": {
      "code": 4211,
      "name": "CONTACT_CHECK_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact check failed, try again later",
        "cs": "Kontrola dostupnosti kontaktu selhala, zkuste to později"
      },
      "hint": {
        "en": "Wait a while and check the contact again: a few times at most, with increasing pauses. The code does not say whether the name is free.",
        "cs": "Chvíli počkejte a dostupnost názvu ověřte znovu: nejvýše několikrát a s rostoucími odstupy. Kód neříká, zda je název volný."
      },
      "commands": [
        "contact-check"
      ],
      "docs": "../docs/42xx.md#wapi-4211"
    },
    "4212": {
      "code": 4212,
      "name": "CONTACT_TEMPORARILY_UNAVAILABLE",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact is not available, try again later",
        "cs": "Kontakt se nepodařilo načíst, zkuste to později"
      },
      "hint": {
        "en": "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.",
        "cs": "Registr neodpověděl a kontakt může existovat: nevytvářejte jej znovu. Ověřte jej příkazem contact-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
      },
      "commands": [
        "contact-info",
        "nsset-create",
        "nsset-send-auth-info",
        "nsset-update"
      ],
      "meanings": {
        "contact-info": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "parameter": "cname",
          "message": {
            "en": "Contact is not available, try again later",
            "cs": "Kontakt se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a kontakt může existovat: nevytvářejte jej znovu. Ověřte jej příkazem contact-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        },
        "nsset-create": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "parameter": "tech_c",
          "message": {
            "en": "The technical contact is not available, try again later",
            "cs": "Technický kontakt se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a kontakt může existovat: nevytvářejte jej znovu. Ověřte jej příkazem contact-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        },
        "nsset-send-auth-info": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "message": {
            "en": "The technical contact is not available, try again later",
            "cs": "Technický kontakt se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a kontakt může existovat: nevytvářejte jej znovu. Ověřte jej příkazem contact-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        },
        "nsset-update": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "parameter": "tech_c",
          "message": {
            "en": "The technical contact is not available, try again later",
            "cs": "Technický kontakt se nepodařilo načíst, zkuste to později"
          },
          "hint": {
            "en": "The registry did not answer and the contact may exist: do not create it again. Check it with contact-info and send the request again later: a few times at most, with increasing pauses.",
            "cs": "Registr neodpověděl a kontakt může existovat: nevytvářejte jej znovu. Ověřte jej příkazem contact-info a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        }
      },
      "docs": "../docs/42xx.md#wapi-4212"
    },
    "4213": {
      "code": 4213,
      "name": "CONTACT_CREATE_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact create failed, try again later",
        "cs": "Vytvoření kontaktu selhalo, zkuste to později"
      },
      "hint": {
        "en": "Check whether the contact was created before you create it again: with contact-info, or in the customer administration if WAPI chose the name. A repeat may create a second contact.",
        "cs": "Než kontakt vytvoříte znovu, ověřte, zda už nebyl vytvořen: příkazem contact-info, nebo v zákaznické administraci, pokud název zvolilo WAPI. Opakováním může vzniknout druhý kontakt."
      },
      "inferredCommands": [
        "contact-create"
      ],
      "docs": "../docs/42xx.md#wapi-4213"
    },
    "4214": {
      "code": 4214,
      "name": "DOMAIN_SEND_AUTH_INFO_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Domain send auth info failed, try again later",
        "cs": "Zaslání autorizačního kódu domény selhalo, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Autorizační kód pak může přijít e-mailem dvakrát: použijte novější."
      },
      "commands": [
        "domain-send-auth-info"
      ],
      "docs": "../docs/42xx.md#wapi-4214"
    },
    "4215": {
      "code": 4215,
      "name": "CONTACT_UPDATE_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact update failed, try again later",
        "cs": "Úprava kontaktu selhala, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same data. contact-info shows whether they were saved.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Opakování nevadí: nastaví stejné údaje. Zda se uložily, ukáže contact-info."
      },
      "inferredCommands": [
        "contact-update"
      ],
      "docs": "../docs/42xx.md#wapi-4215"
    },
    "4216": {
      "code": 4216,
      "name": "CONTACT_TRANSFER_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact transfer failed, try again later",
        "cs": "Převod kontaktu selhal, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. If it then answers 3237, the transfer went through the first time.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Pokud pak vrátí 3237, převod proběhl už napoprvé."
      },
      "commands": [
        "contact-transfer"
      ],
      "docs": "../docs/42xx.md#wapi-4216"
    },
    "4217": {
      "code": 4217,
      "name": "CONTACT_SEND_AUTH_INFO_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Contact send auth info failed, try again later",
        "cs": "Zaslání autorizačního kódu kontaktu selhalo, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Autorizační kód pak může přijít e-mailem dvakrát: použijte novější."
      },
      "commands": [
        "contact-send-auth-info"
      ],
      "docs": "../docs/42xx.md#wapi-4217"
    },
    "4218": {
      "code": 4218,
      "name": "NSSET_CHECK_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "NSSET check failed, try again later",
        "cs": "Kontrola dostupnosti NSSETu selhala, zkuste to později"
      },
      "hint": {
        "en": "Wait a while and check the NSSET again: a few times at most, with increasing pauses. The code does not say whether the name is free.",
        "cs": "Chvíli počkejte a dostupnost názvu NSSETu ověřte znovu: nejvýše několikrát a s rostoucími odstupy. Kód neříká, zda je název volný."
      },
      "commands": [
        "nsset-check",
        "nsset-create"
      ],
      "meanings": {
        "nsset-create": {
          "kind": "temporary-failure",
          "outcome": "error",
          "retry": "later",
          "done": "no",
          "httpStatus": 503,
          "message": {
            "en": "NSSET check failed, try again later",
            "cs": "Kontrola dostupnosti NSSETu selhala, zkuste to později"
          },
          "hint": {
            "en": "Check with nsset-info that the NSSET was not created, then send the request again later: a few times at most, with increasing pauses.",
            "cs": "Ověřte příkazem nsset-info, že NSSET nebyl vytvořen, a požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy."
          }
        }
      },
      "docs": "../docs/42xx.md#wapi-4218"
    },
    "4219": {
      "code": 4219,
      "name": "NSSET_CREATE_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "NSSET create failed, try again later",
        "cs": "Vytvoření NSSETu selhalo, zkuste to později"
      },
      "hint": {
        "en": "Check with nsset-info whether the NSSET was created. If it was not, create it again later: a few times at most, with increasing pauses.",
        "cs": "Ověřte příkazem nsset-info, zda byl NSSET vytvořen. Pokud ne, vytvořte jej znovu později: nejvýše několikrát a s rostoucími odstupy."
      },
      "commands": [
        "nsset-create"
      ],
      "docs": "../docs/42xx.md#wapi-4219"
    },
    "4220": {
      "code": 4220,
      "name": "NSSET_UPDATE_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "NSSET update failed, try again later",
        "cs": "Úprava NSSETu selhala, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. A repeat is safe: it sets the same NSSET. nsset-info shows whether it was saved.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Opakování nevadí: nastaví stejný NSSET. Zda se uložil, ukáže nsset-info."
      },
      "commands": [
        "nsset-update"
      ],
      "docs": "../docs/42xx.md#wapi-4220"
    },
    "4221": {
      "code": 4221,
      "name": "NSSET_TRANSFER_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "NSSET transfer failed, try again later",
        "cs": "Převod NSSETu selhal, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. If it then answers 3251, the transfer went through the first time.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Pokud pak vrátí 3251, převod proběhl už napoprvé."
      },
      "commands": [
        "nsset-transfer"
      ],
      "docs": "../docs/42xx.md#wapi-4221"
    },
    "4222": {
      "code": 4222,
      "name": "NSSET_SEND_AUTH_INFO_TEMPORARILY_FAILED",
      "group": "42xx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "NSSET send auth info failed, try again later",
        "cs": "Zaslání autorizačního kódu NSSETu selhalo, zkuste to později"
      },
      "hint": {
        "en": "Send the request again later: a few times at most, with increasing pauses. The authorization code may then come by e-mail twice: use the newer one.",
        "cs": "Požadavek pošlete znovu později: nejvýše několikrát a s rostoucími odstupy. Autorizační kód pak může přijít e-mailem dvakrát: použijte novější."
      },
      "commands": [
        "nsset-send-auth-info"
      ],
      "docs": "../docs/42xx.md#wapi-4222"
    },
    "5000": {
      "code": 5000,
      "name": "FATAL_ERROR",
      "group": "5xxx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Fatal error",
        "cs": "Fatální chyba"
      },
      "hint": {
        "en": "If the request was to change something, find out whether it did so before you send it again; for an order check the object and the payments (account-list). If the error persists, give customer support the svTRID of the answer.",
        "cs": "Pokud měl požadavek provést změnu, před opakováním ověřte, zda už ji neprovedl; u objednávky zkontrolujte objekt a platby (account-list). Pokud chyba přetrvává, předejte zákaznické podpoře svTRID z odpovědi."
      },
      "docs": "../docs/5xxx.md#wapi-5000"
    },
    "5001": {
      "code": 5001,
      "name": "INTERNAL_AUTHENTICATION_ERROR",
      "group": "5xxx",
      "kind": "internal",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Internal authentication error",
        "cs": "Interní chyba ověření"
      },
      "hint": {
        "en": "Your login is not the cause (that would be 2050). Try again later: a few times at most, with increasing pauses. Before you repeat an order, check whether it was carried out.",
        "cs": "Příčinou není vaše přihlášení (to by byl kód 2050). Zkuste to později: nejvýše několikrát a s rostoucími odstupy. Než zopakujete objednávku, ověřte, zda nebyla provedena."
      },
      "docs": "../docs/5xxx.md#wapi-5001"
    },
    "5002": {
      "code": 5002,
      "name": "INTERNAL_PRICING_ERROR",
      "group": "5xxx",
      "kind": "internal",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 500,
      "listed": true,
      "message": {
        "en": "Internal pricing error",
        "cs": "Interní chyba při určení ceny"
      },
      "hint": {
        "en": "Check with account-list whether anything was charged, and whether the order was carried out, before you send it again.",
        "cs": "Než objednávku pošlete znovu, ověřte příkazem account-list, zda nebylo něco strženo, a zkontrolujte, zda nebyla objednávka provedena."
      },
      "docs": "../docs/5xxx.md#wapi-5002"
    },
    "5003": {
      "code": 5003,
      "name": "OUT_OF_ORDER",
      "group": "5xxx",
      "kind": "temporary-failure",
      "outcome": "error",
      "retry": "after-check",
      "done": "check",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Out of order",
        "cs": "Mimo provoz"
      },
      "hint": {
        "en": "WAPI is not working at the moment. Pause your jobs and try again later: a few times at most, with increasing pauses. Before you repeat an order, check the object and the payments (account-list): it may have been carried out.",
        "cs": "WAPI momentálně nefunguje. Pozastavte své úlohy a zkuste to později: nejvýše několikrát a s rostoucími odstupy. Než zopakujete objednávku, zkontrolujte objekt a platby (account-list): mohla být provedena."
      },
      "docs": "../docs/5xxx.md#wapi-5003"
    }
  }
};
exports.catalogue = catalogue;
