import { failureJson, failureText } from '../../dist/cli/print-failure.js';
import { UserError } from '../../dist/model/errors.js';
import { unseenIn } from './printed.mjs';

/**
 * What kind of refusal an error is, in words that are the same for like inputs.
 * @throws the error itself where it is no refusal but a crash; and where what it says could not be printed, or points nowhere
 */
export function refusal(error, text) {
  if (!(error instanceof UserError)) throw error;
  const lines = text?.split('\n');
  for (const { line, column, message } of error.faults) {
    const isPlace = line >= 1 && column >= 1 && (lines === undefined || (line <= lines.length && column <= lines[line - 1].length + 1));
    if (!isPlace) throw new Error(`a fault at ${line}:${column}, where nothing is: ${message}`);
  }
  if (error.message === '') throw new Error('an error that says nothing');
  const said = failureText(error);
  if (unseenIn(said)) throw new Error(`an error says ${JSON.stringify(unseenIn(said))}`);
  JSON.parse(failureJson(error, ['role.yaml']));
  return kindOf(error.faults[0]?.message ?? error.message);
}

/** `skills[2].level must be 0 to 7, not 9` and `duties[0].level must be 0 to 7, not 'x'` are one kind. */
function kindOf(message) {
  return message
    .replace(/'.*'/gs, '…')
    .replace(/(not|key,?|step|id|inherits no|no role|no level|anchor) \S.*/s, '$1 …')
    .replace(/[^ ]*(\[\d+\]|\.)[^ ]*/g, '…')
    .replace(/\d+/g, '0')
    .slice(0, 80);
}
