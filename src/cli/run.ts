import type { World } from '../commands/command.js';
import type { KnownFormat } from '../formats/format.js';
import { plainLines } from '../formats/plain.js';
import { isSpoilt } from '../kept/spoilt-file.js';
import { noCache } from '../kept/cache.js';
import { styleOf, worldOf } from './context.js';
import { endingNote, formatOf, lineFormat } from './format-of.js';
import type { CommonOptions } from './options.js';
import type { Request } from './parse.js';
import type { Process } from './process.js';
import { writeFile, writeTo } from './write.js';

/**
 * Runs a command and shows what it returns: a report in the format that is asked for, or lines as they come. Some of what is kept is read as it
 * is printed; where it is then found to be spoilt, it is made anew.
 */
export async function run(request: Request & { type: 'run' }, process: Process): Promise<0 | 1 | 2> {
  try {
    return await runOnce(request, process);
  } catch (error) {
    if (!isSpoilt(error)) throw error;
    return runOnce(request, { ...process, cache: { ...(process.cache ?? noCache), open: async () => null } });
  }
}

async function runOnce({ command, operands, options }: Request & { type: 'run' }, process: Process): Promise<0 | 1 | 2> {
  const format = command.answersLines ? lineFormat(options) : formatOf(options);
  const world = worldOf(process, options);
  const outcome = await waitedFor(operands.includes('-') ? null : world.progress, () => command.run(operands, options, world));
  if ('answer' in outcome) {
    const code = await (await import('./run-filter.js')).runFilter(outcome, options, process);
    process.endStage?.('answer all lines');
    return code;
  }
  process.endStage?.('report');
  const text = (await format.load()).print(outcome.report, styleOf(process, options));
  process.endStage?.('format');
  for (const file of outcome.files ?? []) writeFile(file, process.cwd);
  if (options.output === undefined) await show(text, format, options, process);
  else writeFile({ path: options.output, text, overwrites: true }, process.cwd);
  process.endStage?.('write');
  await tell([...endingNote(format, options), ...(outcome.notes ?? [])], process);
  return outcome.exitCode;
}

/** Says that something is being done where it takes long; a command that knows more says so itself. Nothing is said into what somebody types. */
async function waitedFor<Result>(progress: World['progress'] | null, work: () => Promise<Result>): Promise<Result> {
  progress?.('working ...');
  try {
    return await work();
  } finally {
    progress?.('');
  }
}

/** Tables alone are for reading on a screen; and who pipes does not wait for what only a screen needs. */
async function show(text: string, { name }: KnownFormat, options: CommonOptions, process: Process): Promise<void> {
  if (name === 'table' && process.stdout.isTTY) await (await import('./show-on-screen.js')).showOnScreen(text, options, process);
  else await writeTo(process.stdout, text);
}

async function tell(notes: readonly string[], { stderr }: Process): Promise<void> {
  if (notes.length > 0) await writeTo(stderr, plainLines(`${notes.join('\n')}\n`)).catch(() => {});
}
