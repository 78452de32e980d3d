// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

export const messages = {
  "tiny.100": "Fine"
};
