// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { messages as messages_en } from './i18n/en.js';
import { messages as messages_cs } from './i18n/cs.js';
import { messages as messages_pt_BR } from './i18n/pt-BR.js';
export const languages = {
    'en': messages_en,
    'cs': messages_cs,
    'pt-BR': messages_pt_BR,
};
