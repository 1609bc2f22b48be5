import type { KnownFormat } from '../formats/format.js';
import type { World } from '../commands/command.js';
import { compare } from '../commands/index.js';
import { UserError } from '../model/user-error.js';
import { plainLines } from '../formats/plain.js';
import { UnknownRole } from '../roles/library.js';
import { styleOf, worldOf } from './context.js';
import { endingNote, formatOf, lineFormat } from './format-of.js';
import type { CommonOptions } from './options.js';
import { nearestCommands, parseArguments, type Request } from './parse.js';
import type { Process } from './process.js';
import { missingFolders } from './role-folders.js';
import { writeFile, writeTo } from './write.js';

/** One run of the command line: from its words to the exit code, 0 for done, 1 where asked for, 2 for any error. */
export async function main(process: Process): Promise<0 | 1 | 2> {
  if (process.argv[0] === '__complete') return completed(process);
  let request: Request | undefined;
  try {
    request = await parseArguments(process.argv);
    if (request.type === 'run') return await run(request, process);
    await writeTo(process.stdout, request.text);
    return 0;
  } catch (cause) {
    const error = explained(cause, request, process);
    const { failureJson, failureText } = await import('./failure.js');
    const isJson = wantsJson(request, process.argv);
    const roles = request?.type === 'run' ? request.operands : [];
    await writeTo(process.stderr, isJson ? failureJson(error, roles) : failureText(error)).catch(() => {});
    return 2;
  }
}

/** A shell asks at each key: where anything goes wrong, it is as if nothing fitted. */
async function completed(process: Process): Promise<0 | 2> {
  try {
    const { reply } = await import('./complete/reply.js');
    await writeTo(process.stdout, await reply(process.argv.slice(1), process));
    return 0;
  } catch {
    return 2;
  }
}

/** A word that names no role may have been meant as a command: `compare validat mine.yaml`. Or its folder is not there. */
function explained(error: unknown, request: Request | undefined, process: Process): unknown {
  if (!(error instanceof UnknownRole) || request?.type !== 'run') return error;
  const [first] = request.operands;
  const [meant] = request.known === compare && first === error.reference ? nearestCommands(first) : [];
  if (meant !== undefined) return new UserError(`there is no role or command ${first}`, { hint: `Did you mean compare ${meant}?` });
  const missing = missingFolders(process);
  const hint = [error.hint ?? '', ...missing.map((folder) => `COMPARE_ROLES names ${folder}, which is not there.`)].join('\n');
  return missing.length === 0 ? error : new UserError(error.message, { hint });
}

async function run({ command, operands, options }: Request & { type: 'run' }, process: Process): Promise<0 | 1 | 2> {
  const format = command.answersLines ? lineFormat(options) : formatOf(options);
  const world = worldOf(process, options);
  const outcome = await waitedFor(operands.includes('-') ? null : world.progress, () => command.run(operands, options, world));
  if ('answer' in outcome) return (await import('./run-filter.js')).runFilter(outcome, options, process);
  const text = (await format.load()).print(outcome.report, styleOf(process, options));
  for (const file of outcome.files ?? []) writeFile(file, process.cwd);
  if (options.output === undefined) await show(text, format, options, process);
  else writeFile({ path: options.output, text, overwrites: true }, process.cwd);
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

/** Also where the command line was not understood, a script gets its error as JSON. */
function wantsJson(request: Request | undefined, argv: readonly string[]): boolean {
  if (request?.type === 'run') return request.options.json === true || request.options.format === 'json';
  return (
    argv.includes('--json') ||
    argv.includes('--format=json') ||
    argv.some((word, index) => word === 'json' && ['-f', '--format'].includes(argv[index - 1] ?? ''))
  );
}
