import { readFileSync } from 'node:fs';

export interface CatalogueCode {
  readonly code: number;
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  readonly outcome: string;
  readonly retry: string;
  readonly httpStatus: number;
  readonly listed: boolean;
  readonly message: Readonly<Record<'en' | 'cs', string>>;
  readonly documented?: string;
  readonly hint?: Readonly<Record<'en' | 'cs', string>>;
  readonly parameter?: string;
  readonly limit?: object;
}

interface Catalogue {
  readonly kinds: Readonly<Record<string, object>>;
  readonly codes: Readonly<Record<string, CatalogueCode>>;
}

/** The committed catalogue, as a consumer reads it. */
export const catalogue: Catalogue = JSON.parse(
  readFileSync(new URL('../../generated/json/wapi-codes.json', import.meta.url), 'utf8'),
);
