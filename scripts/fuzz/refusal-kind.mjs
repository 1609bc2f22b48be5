import { printJson } from '../../dist/formats/json.js';
import { paintPlainLines } from '../../dist/formats/terminal/plain-lines.js';
import { UserError } from '../../dist/model/errors.js';
import { failureLines } from '../../dist/reports/failure-lines.js';
import { failureOf } from '../../dist/reports/failure.js';
import { controlCharacterIn } from './check-output.mjs';

/**
 * Returns the kind of an error for users: its message without the parts that depend on the input.
 * @param text the input, to check positions against
 * @throws the error itself if it is a crash; an error if the message is empty or unprintable, or points outside the input
 */
export function refusalKind(error, text) {
  if (!(error instanceof UserError)) throw error;
  const lines = text?.split('\n');
  for (const { line, column, message } of error.faults) {
    const isInside = line >= 1 && column >= 1 && (lines === undefined || (line <= lines.length && column <= lines[line - 1].length + 1));
    if (!isInside) throw new Error(`a fault at ${line}:${column}, outside the file: ${message}`);
  }
  if (error.message === '') throw new Error('an error without a message');
  const printed = paintPlainLines(failureLines(error), uncolored);
  if (controlCharacterIn(printed)) throw new Error(`an error prints ${JSON.stringify(controlCharacterIn(printed))}`);
  JSON.parse(printJson(failureOf(error, ['role.yaml'])));
  return withoutDetails(error.faults[0]?.message ?? error.message);
}

const uncolored = { color: 0, width: Infinity, isAscii: false };

/** `skills[2].level must be 0 to 7, not 9` and `duties[0].level must be 0 to 7, not 'x'` are the same kind. */
function withoutDetails(message) {
  return message
    .slice(0, 400)
    .replace(/'.*'/gs, '…')
    .replace(/(not|It has|There are:|key,?|step|id|inherits no|no role|no level|anchor) \S.*/s, '$1 …')
    .replace(/[^ ]*(\[\d+\]|\.)[^ ]*/g, '…')
    .replace(/\d+/g, '0')
    .slice(0, 80);
}
