// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export const messages = {
  "parcel-api.0": "Odesláno",
  "parcel-api.701": "Příliš těžké",
  "parcel-api.702": "Je '{'over'}' | 100 % z `max` */ '<'script'>' $t(x)",
  "parcel-api.702.hint": "Něco vyndejte.",
  "parcel-api.702.in.track": "Ještě se váží"
};
