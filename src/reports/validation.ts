import type { Fault } from '../model/errors.js';
import type { Block, Report } from '../model/report.js';
import { diagnosticLines, diagnosticText } from './diagnostic-text.js';

interface ValidatedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * The faults and warnings of each file, and how many there are of each.
 * @param isStrict also says that there are no warnings
 */
export function validationReport(files: readonly ValidatedFile[], isStrict = false): Report {
  const allFaults = files.flatMap(({ faults }) => faults);
  const allWarnings = files.flatMap(({ warnings }) => warnings);
  const totals = [countText('error', allFaults, files), ...(isStrict ? [countText('warning', allWarnings, files)] : [])];
  const blocks: Block[] = [
    ...files.flatMap(({ faults, warnings }): Block[] => [
      ...faults.map((fault) => diagnosticBlock(fault, '')),
      ...warnings.map((warning) => diagnosticBlock(warning, 'warning: ')),
    ]),
    { type: 'paragraph', text: `${pluralize(files.length, 'role file')} checked: ${totals.join(', ')}.` },
  ];
  return {
    name: 'Role files checked',
    data: {
      schemaVersion: 1,
      kind: 'validation',
      files: files.map(({ file, faults, warnings }) => ({ file, isValid: faults.length === 0, faults, warnings })),
    },
    blocks,
    records: () => ({
      columns: ['file', 'line', 'column', 'message', 'hint'],
      rows: allFaults.map(({ file, line, column, message, hint }) => [file, line, column, message, hint]),
    }),
  };
}

function diagnosticBlock(fault: Fault, severity: '' | 'warning: '): Block {
  return { type: 'verbatim', text: diagnosticText(fault, severity), lines: diagnosticLines(fault, severity) };
}

/** `no errors`, or `3 errors in 2 of them`. */
function countText(noun: 'error' | 'warning', found: readonly Fault[], files: readonly ValidatedFile[]): string {
  if (found.length === 0) return `no ${noun}s`;
  const affectedFiles = new Set(found.map(({ file }) => file)).size;
  return `${pluralize(found.length, noun)}${files.length > 1 ? ` in ${affectedFiles} of them` : ''}`;
}

function pluralize(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
