// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });

const catalogue = {
  "name": "Parcel API",
  "version": "2.1.0",
  "license": "Apache-2.0",
  "copyright": "2026 Parcel Ltd",
  "locales": [
    "en",
    "cs",
    "pt-BR"
  ],
  "source": {
    "title": "Parcel | *the* manual",
    "url": "https://parcel.example/manual"
  },
  "envelope": {
    "code": "answer.code",
    "command": "answer.about",
    "notification": {
      "code": "answer.event.code",
      "result": "answer.event.text",
      "serverId": "answer.event.tag"
    },
    "pushed": {
      "code": "event.code",
      "id": "event.id",
      "clientId": "event.tags.client",
      "data": "event.parcel"
    },
    "items": {
      "at": "answer.parcels",
      "code": "status.code",
      "result": "status.text",
      "command": "about",
      "id": "tag",
      "data": "box"
    }
  },
  "kinds": {
    "done": {
      "title": {
        "en": "Done",
        "cs": "Hotovo",
        "pt-BR": "Feito"
      },
      "outcome": "success",
      "retry": "never",
      "httpStatus": 200
    },
    "under-way": {
      "title": {
        "en": "Under way",
        "cs": "Na cestě",
        "pt-BR": "A caminho"
      },
      "description": {
        "en": "It comes later.",
        "cs": "Přijde později.",
        "pt-BR": "Vem depois."
      },
      "outcome": "pending",
      "retry": "never",
      "httpStatus": 202
    },
    "busy": {
      "title": {
        "en": "Busy",
        "cs": "Obsazeno",
        "pt-BR": "Ocupado"
      },
      "outcome": "error",
      "retry": "later",
      "httpStatus": 503,
      "x-color": "red"
    }
  },
  "groups": {
    "0": {
      "first": 0,
      "last": 0,
      "title": {
        "en": "Fine",
        "cs": "V pořádku",
        "pt-BR": "Certo"
      },
      "outcome": "success",
      "codes": [
        0
      ],
      "x-since": 1994
    },
    "7xx": {
      "first": 700,
      "last": 799,
      "title": {
        "en": "Trouble | *big* <b>",
        "cs": "Potíže | *velké* <b>",
        "pt-BR": "Problema | *grande* <b>"
      },
      "outcome": "error",
      "codes": [
        701,
        702
      ]
    },
    "72x": {
      "first": 720,
      "last": 729,
      "title": {
        "en": "Storms",
        "cs": "Bouře",
        "pt-BR": "Tempestades"
      },
      "description": {
        "en": "- not a list",
        "cs": "- není seznam",
        "pt-BR": "- não é lista"
      },
      "outcome": "pending",
      "codes": []
    }
  },
  "commands": {
    "send": {
      "url": "https://parcel.example/send",
      "x-method": "POST"
    },
    "track": {
      "effect": "read"
    }
  },
  "codes": {
    "0": {
      "code": 0,
      "name": "SENT",
      "group": "0",
      "kind": "done",
      "outcome": "success",
      "retry": "never",
      "done": "yes",
      "httpStatus": 200,
      "listed": false,
      "message": {
        "en": "Sent",
        "cs": "Odesláno",
        "pt-BR": "Enviado"
      },
      "docs": "https://parcel.example/codes/0.md#parcel-api-0"
    },
    "701": {
      "code": 701,
      "name": "WEIGHED_DOWN",
      "group": "7xx",
      "kind": "busy",
      "outcome": "error",
      "retry": "later",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "Too heavy",
        "cs": "Příliš těžké",
        "pt-BR": "Pesado demais"
      },
      "deprecated": {
        "since": "2.0.0",
        "reason": {
          "en": "Scales were removed.",
          "cs": "Váhy zmizely.",
          "pt-BR": "Sem balanças."
        },
        "replacedBy": 702
      },
      "docs": "https://parcel.example/codes/7xx.md#parcel-api-701"
    },
    "702": {
      "code": 702,
      "name": "OVERWEIGHT",
      "group": "7xx",
      "kind": "busy",
      "outcome": "error",
      "retry": "after-fix",
      "done": "no",
      "httpStatus": 503,
      "listed": true,
      "message": {
        "en": "It's {over} | 100 % of `max` */ <script> $t(x)",
        "cs": "Je {over} | 100 % z `max` */ <script> $t(x)",
        "pt-BR": "É {over} | 100 % do `max` */ <script> $t(x)"
      },
      "documented": "its {over} | 100 % of `max`",
      "hint": {
        "en": "Take something out.",
        "cs": "Něco vyndejte.",
        "pt-BR": "Tire algo."
      },
      "description": {
        "en": "First line\nSecond @line",
        "cs": "První řádek\nDruhý @řádek",
        "pt-BR": "Primeira linha\nSegunda @linha"
      },
      "parameter": "max_weight",
      "commands": [
        "send",
        "track"
      ],
      "meanings": {
        "track": {
          "kind": "under-way",
          "outcome": "pending",
          "retry": "never",
          "done": "pending",
          "httpStatus": 202,
          "parameter": "max_weight",
          "message": {
            "en": "Still being weighed",
            "cs": "Ještě se váží",
            "pt-BR": "Em pesagem"
          },
          "hint": {
            "en": "Take something out.",
            "cs": "Něco vyndejte.",
            "pt-BR": "Tire algo."
          }
        }
      },
      "since": "1.4.0",
      "docs": "https://parcel.example/codes/7xx.md#parcel-api-702",
      "x-incident": {
        "Area": [
          {
            "a": 2,
            "z": 1
          }
        ],
        "count": 3
      }
    }
  },
  "x-team": [
    "post",
    "parcel"
  ]
};
exports.catalogue = catalogue;
