// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 the wapi-codes authors
// WAPI response codes, version 1.0.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { messages as messages_en } from './i18n/en.js';
import { messages as messages_cs } from './i18n/cs.js';
export const languages = {
    'en': messages_en,
    'cs': messages_cs,
};
