import type { Registry } from '../../model/registry.ts';
import { catalogueText } from '../json/catalogue.ts';
import type { Kit } from '../target.ts';
import type { ModuleSource } from './moduleSource.ts';

/** The JSON catalogue, for programs that cannot import JSON. */
export const catalogueModule = (registry: Registry, kit: Kit): ModuleSource => ({
  path: 'catalogue',
  code: kit.template('javascript/catalogue.ts'),
  constants: [{ name: 'catalogue', value: catalogueText(registry).trimEnd(), isExported: true }],
  declarations: '',
});
