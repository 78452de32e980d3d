import { availability } from './availability.ts';
import { challenge } from './challenge.ts';
import { polling } from './polling.ts';
import { registration } from './registration.ts';
import { renewal } from './renewal.ts';

export const SCENARIOS = { renewal, registration, challenge, polling, availability };

export type ClientName = keyof typeof SCENARIOS;
