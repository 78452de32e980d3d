// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

import { messages as messages_en } from './i18n/en.js';
export const languages = {
    'en': messages_en,
};
