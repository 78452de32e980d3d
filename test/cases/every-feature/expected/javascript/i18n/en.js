// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export const messages = {
  "parcel-api.0": "Sent",
  "parcel-api.701": "Too heavy",
  "parcel-api.702": "It's '{'over'}' | 100 % of `max` */ '<'script'>' $t(x)",
  "parcel-api.702.hint": "Take something out.",
  "parcel-api.702.in.track": "Still being weighed"
};
