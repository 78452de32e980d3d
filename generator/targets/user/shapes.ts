import type { Registry } from '../../model/registry.ts';
import { createCatalogueSchema } from '../json/catalogueSchema.ts';
import type { TemplateScope } from './userTemplate.ts';

/** Type of a value in a template's data, as JSON Schema (draft-07). Without `type`, it can be anything. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly $ref?: string;
}

/** Finds the types of values in a template's data. */
export interface Shapes {
  /** The data of a template with the given scope. */
  root(scope: TemplateScope): Shape;
  /** The value of a key. `undefined` if there can be none. */
  member(shape: Shape, key: string): Shape | undefined;
  /** The items of `{{#each}}`. `undefined` if the value cannot be iterated. */
  element(shape: Shape): Shape | undefined;
  /** Whether a value is a map, or a list of maps. */
  isMap(shape: Shape): boolean;
  /** Known keys. */
  keys(shape: Shape): readonly string[];
}

export const ANYTHING: Shape = {};
export const TEXT: Shape = { type: 'string' };

/** Creates shapes from the schema of the registry's catalogue. */
export function createShapes(registry: Registry): Shapes {
  const catalogue = createCatalogueSchema(registry) as Shape as Shape & {
    readonly definitions: Readonly<Record<string, Shape>>;
  };
  const resolve = ({ $ref, ...shape }: Shape): Shape =>
    $ref === undefined ? shape : (catalogue.definitions[$ref.replace('#/definitions/', '')] ?? ANYTHING);
  const code: Shape = { $ref: '#/definitions/code' };
  const group = resolve({ $ref: '#/definitions/group' });
  const own: Readonly<Record<TemplateScope, Readonly<Record<string, Shape>>>> = {
    registry: {},
    group: {
      group: {
        ...group,
        properties: { ...group.properties, id: TEXT, codes: { type: 'array', items: code } },
      },
    },
    code: { code },
  };

  const isAnything = ({ type, enum: values, const: value }: Shape): boolean =>
    type === undefined && values === undefined && value === undefined;

  const shapes: Shapes = {
    root: (scope) => ({
      ...catalogue,
      properties: { ...catalogue.properties, header: { type: 'array', items: TEXT }, ...own[scope] },
    }),
    member(shape, key) {
      const { type, properties, additionalProperties, items, ...others } = resolve(shape);
      if (isAnything({ type, ...others } as Shape)) return ANYTHING;
      if (type === 'array')
        return key === 'length' ? { type: 'integer' } : /^\d+$/.test(key) ? items : undefined;
      if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
      if (type === 'object' && key.startsWith('x-')) return ANYTHING;
      return typeof additionalProperties === 'object' ? additionalProperties : undefined;
    },
    element(shape) {
      const { type, properties = {}, additionalProperties, items, ...others } = resolve(shape);
      if (isAnything({ type, ...others } as Shape)) return ANYTHING;
      if (type === 'array') return items ?? ANYTHING;
      if (type !== 'object') return undefined;
      if (typeof additionalProperties === 'object') return additionalProperties;
      const [first, ...rest] = Object.values(properties).map((value) => JSON.stringify(resolve(value)));
      return first !== undefined && rest.every((value) => value === first) ? JSON.parse(first) : ANYTHING;
    },
    isMap(shape) {
      const { type, items } = resolve(shape);
      return type === 'object' || (type === 'array' && items !== undefined && shapes.isMap(items));
    },
    keys: (shape) => Object.keys(resolve(shape).properties ?? {}),
  };
  return shapes;
}
