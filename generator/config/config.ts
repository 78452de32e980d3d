import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Target, TargetOptions } from '../targets/target.ts';
import type { TemplateScope } from '../targets/user/userTemplate.ts';

/** The configuration after validation against `configSchema()`, which describes each property. */
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

/** The content of a configuration file, with paths relative to the working directory. */
export interface Configuration {
  readonly source?: string | undefined;
  readonly out?: string | undefined;
  readonly targetOptions?: TargetOptions | undefined;
  readonly userTargets: readonly Target[];
  /** Files that were read for it. */
  readonly inputs: readonly string[];
  /** Problems in the configuration. If there are any, nothing is run. */
  readonly diagnostics: readonly Diagnostic[];
}
