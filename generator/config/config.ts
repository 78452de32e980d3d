/** The shape of a configuration after validation against `config.schema.json`, whose descriptions say what each property means. */
export interface Config {
  readonly source?: string;
  readonly out?: string;
  readonly targets?: TargetOptions;
  readonly templates?: Readonly<Record<string, TemplateFolder>>;
}

/** The options of targets, by their names. */
export interface TargetOptions {
  readonly typescript?: { readonly style?: TypescriptStyle };
  readonly i18n?: { readonly formats?: readonly I18nFormat[]; readonly fallback?: 'fill' | 'omit' };
  readonly [target: string]: object;
}

export type TypescriptStyle = 'enum' | 'constants' | 'both';

export type I18nFormat = 'icu' | 'i18next' | 'gettext' | 'java';

export interface TemplateFolder {
  readonly folder: string;
  readonly files: readonly TemplateFile[];
}

export interface TemplateFile {
  readonly template: string;
  readonly path: string;
  readonly for: 'registry' | 'group' | 'code';
}
