// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });

const catalogue = {
  "name": "Tiny",
  "version": "0.1.0",
  "locales": [
    "en"
  ],
  "kinds": {
    "ok": {
      "title": {
        "en": "OK"
      },
      "outcome": "success",
      "retry": "never",
      "httpStatus": 200
    }
  },
  "groups": {
    "1xx": {
      "first": 100,
      "last": 199,
      "title": {
        "en": "Fine"
      },
      "outcome": "success",
      "codes": [
        100
      ]
    }
  },
  "commands": {},
  "codes": {
    "100": {
      "code": 100,
      "name": "FINE",
      "group": "1xx",
      "kind": "ok",
      "outcome": "success",
      "retry": "never",
      "done": "yes",
      "httpStatus": 200,
      "listed": true,
      "message": {
        "en": "Fine"
      },
      "docs": "../docs/1xx.md#tiny-100"
    }
  }
};
exports.catalogue = catalogue;
