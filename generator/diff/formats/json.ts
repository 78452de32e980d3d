import { jsonText } from '../../text/json.ts';
import { STEP_OF } from '../change.ts';
import type { DiffReport } from '../report.ts';

/** A report for programs. */
export const json = ({ file, version, base, verdict, changes }: DiffReport): string =>
  jsonText({
    file,
    version,
    base: { source: base.label, version: base.version },
    step: verdict.step ?? null,
    requiredVersion: verdict.required,
    isSufficient: verdict.isSufficient,
    changes: changes.map(({ type, subject, ...details }) => ({
      type,
      step: STEP_OF[type],
      subject,
      ...details,
    })),
  });
