// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/**
 * Sent
 *
 * @see [0 done](https://parcel.example/codes/0.md#parcel-api-0)
 */
export const SENT = 0;

/**
 * Too heavy
 *
 * @deprecated Scales were removed. Use {@link OVERWEIGHT} instead.
 * @see [701 busy](https://parcel.example/codes/7xx.md#parcel-api-701)
 */
export const WEIGHED_DOWN = 701;

/**
 * It's {over} \| 100 % of \`max\` \*\/ \<script\> \$t(x)
 *
 * Take something out.
 *
 * Parameter: `max_weight`
 *
 * In `track`: Still being weighed
 *
 * @see [702 busy](https://parcel.example/codes/7xx.md#parcel-api-702)
 */
export const OVERWEIGHT = 702;

/** Every Parcel API code that the registry lists. */
export type ParcelApiCode = 0 | 701 | 702;
