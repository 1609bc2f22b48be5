import { commands } from '../../commands/index.js';
import { paintPlainLines } from '../../formats/terminal/plain-lines.js';
import { quoteForShell } from '../../reports/quote-for-shell.js';
import { onInterrupt } from '../interrupt.js';
import { promptStyle } from '../output-style.js';
import type { Request } from '../parse-arguments.js';
import type { Process, Terminal } from '../process.js';
import { run } from '../run.js';
import { createWorld } from '../world.js';
import { writeToStream } from '../write.js';
import { askForRoles } from './ask.js';
import { askInLines } from './ask-in-lines.js';
import { openRoleFinder, type PickableRole } from './role-finder.js';

type RunRequest = Request & { readonly type: 'run' };

/**
 * Lets somebody pick roles, compares them, and says which command line would have done so.
 * @returns 130 if they leave
 */
export async function runPicked(request: RunRequest, process: Process, terminal: Terminal): Promise<0 | 1 | 2 | 130> {
  const picked = await pickRoles(request, process, terminal);
  if (picked === null) return 130;
  const operands = picked.map(({ id }) => id);
  const exitCode = await run({ ...request, operands }, process);
  const command = commandLine(operands, process.argv);
  const note = paintPlainLines([[{ text: command, tone: 'muted' }]], promptStyle(process, request.options));
  await writeToStream(process.stderr, note).catch(() => {});
  return exitCode;
}

async function pickRoles({ options }: RunRequest, process: Process, terminal: Terminal): Promise<readonly PickableRole[] | null> {
  const { library } = createWorld(process, options).roleSources;
  const finder = openRoleFinder(await library.list(), library.folders);
  const style = promptStyle(process, options);
  const stopListening = onInterrupt(process.signals, () => terminal.output.write(showCursor));
  try {
    return await (wantsLines(process.env) ? askInLines(finder, terminal, style.isAscii) : askForRoles(finder, terminal, style));
  } finally {
    stopListening();
  }
}

/** The prompt hides the cursor while it draws. */
const showCursor = '\u001b[?25h';

/** Whether somebody uses a screen reader, as other tools are told too. */
function wantsLines(env: Process['env']): boolean {
  return !['', '0', 'false'].includes(env['ACCESSIBLE'] ?? '');
}

/** The command line that compares these roles. One that is called like a command is named after `--`. */
export function commandLine(references: readonly string[], options: readonly string[]): string {
  const isCommand = ['help', ...commands.map(({ name }) => name)].includes(references[0] ?? '');
  const words = isCommand ? [...options, '--', ...references] : [...references, ...options];
  return ['compare', ...words.map(quoteForShell)].join(' ');
}
