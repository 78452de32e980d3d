/** Modules that `plugins.ts` creates from other files. */
declare module '*.hbs' {
  const template: TemplateSpecification;
  export default template;
}
declare module '*.json.check' {
  import type { ValidateFunction } from 'ajv';

  const isValid: ValidateFunction;
  export default isValid;
}
declare module '*.ts.compiled' {
  import type { Transpiled } from '../targets/javascript/transpile.ts';

  const module: Transpiled;
  export default module;
}
declare module '*.bundle' {
  const text: string;
  export default text;
}
