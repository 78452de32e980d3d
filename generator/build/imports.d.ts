/** What `plugins.ts` makes of files that are no TypeScript. */
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
  import type { Compiled } from '../targets/javascript/compile.ts';

  const module: Compiled;
  export default module;
}
