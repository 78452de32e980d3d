import type { TargetOptions } from '../targets/target.ts';
import type { TemplateScope } from '../targets/user/userTemplate.ts';

/** The shape of a configuration after validation against `configSchema()`, whose descriptions explain each property. */
export interface Config {
  readonly source?: string;
  readonly out?: string;
  readonly targets?: TargetOptions;
  readonly templates?: Readonly<Record<string, TemplateFolder>>;
}

export interface TemplateFolder {
  readonly folder: string;
  readonly files: readonly TemplateFile[];
}

export interface TemplateFile {
  readonly template: string;
  readonly path: string;
  readonly for: TemplateScope;
}
