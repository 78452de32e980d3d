import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** The half of Handlebars that runs compiled templates. Its own declarations do not say what it exports. */
export const { Exception, template } = runtime as unknown as typeof Handlebars;
