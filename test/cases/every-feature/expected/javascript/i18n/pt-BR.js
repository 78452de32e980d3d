// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export const messages = {
  "parcel-api.0": "Enviado",
  "parcel-api.701": "Pesado demais",
  "parcel-api.702": "É '{'over'}' | 100 % do `max` */ '<'script'>' $t(x)",
  "parcel-api.702.hint": "Tire algo.",
  "parcel-api.702.in.track": "Em pesagem"
};
