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
  const right = files.filter((file) => file.faults.length === 0).length;
  const total = faults.length === 0 ? '' : `, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const blocks: Block[] = [
    ...faults.map((fault): Block => ({ type: 'verbatim', text: faultText(fault) })),
    { type: 'paragraph', text: `${right} of ${files.length} role ${files.length === 1 ? 'file is' : 'files are'} right${total}.` },
  ];
  return {
    data: {
      schemaVersion: 1,
      kind: 'validation',
      files: files.map((file) => ({ file: file.file, isValid: file.faults.length === 0, faults: file.faults })),
    },
    blocks,
  };
}
