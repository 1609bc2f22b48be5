import type { Block, Report } from '../model/report.js';
import type { Fault } from '../model/user-error.js';
import { faultText } from './fault-text.js';

interface ValidatedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
}

/** What is wrong with each file, and how many are right. */
export function validationReport(files: readonly ValidatedFile[]): Report {
  const faults = files.flatMap((file) => file.faults);
  const faulty = files.filter((file) => file.faults.length > 0).length;
  const among = faulty > 0 && files.length > 1 ? ` in ${faulty} of them` : '';
  const blocks: Block[] = [
    ...faults.map((fault): Block => ({ type: 'verbatim', text: faultText(fault) })),
    {
      type: 'paragraph',
      text: `${count(files.length, 'role file')} checked: ${faults.length === 0 ? 'no faults' : count(faults.length, 'fault')}${among}.`,
    },
  ];
  return {
    data: {
      schemaVersion: 1,
      kind: 'validation',
      files: files.map((file) => ({ file: file.file, isValid: file.faults.length === 0, faults: file.faults })),
    },
    blocks,
    records: () => ({
      columns: ['file', 'line', 'column', 'message', 'hint'],
      rows: faults.map(({ file, line, column, message, hint }) => [file, line, column, message, hint]),
    }),
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
