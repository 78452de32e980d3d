import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Target, TargetOptions } from '../targets/target.ts';
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

/** What a configuration file says, its paths as seen from the working directory. */
export interface Configuration {
  readonly source?: string | undefined;
  readonly out?: string | undefined;
  readonly targetOptions?: TargetOptions | undefined;
  readonly userTargets: readonly Target[];
  /** The files that it was read from. */
  readonly inputs: readonly string[];
  /** What is wrong with it; then nothing is to be done. */
  readonly diagnostics: readonly Diagnostic[];
}
