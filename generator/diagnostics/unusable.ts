import type { FileError } from '../host/host.ts';
import { catalogue } from './catalogue/index.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A file that cannot be used, as a finding. */
export const unusable = ({ path, reason }: FileError): Diagnostic => ({
  rule: 'file/unusable',
  severity: 'error',
  message: reason,
  file: path,
  help: catalogue['file/unusable'].why,
});
