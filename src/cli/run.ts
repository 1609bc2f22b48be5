import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Command, KnownCommand, Outcome, World } from '../commands/command.js';
import { compare } from '../commands/index.js';
import type { Format, KnownFormat, Style } from '../formats/format.js';
import { sanitizeLines } from '../formats/sanitize.js';
import { isOnTerminal, messageWidth, outputStyle } from './output-style.js';
import { createWorld } from './world.js';
import { extensionMismatchNote, chooseFormat, chooseLineFormat } from './choose-format.js';
import type { GlobalOptions } from './global-options.js';
import { type Request, misspeltCommand } from './parse-arguments.js';
import type { Process } from './process.js';
import { isDevice, writeError, writeFile, writeToStream } from './write.js';
import { UserError } from '../model/errors.js';

/** Runs a command and prints what it returns: a report in the chosen format, or one line per input line. */
export async function run({ known, command, operands, options }: Request & { type: 'run' }, process: Process): Promise<0 | 1 | 2> {
  if (options.open) refuseOpening(known, command, options, process);
  const format = command.processesLines ? chooseLineFormat(options) : chooseFormat(options);
  const world = createWorld(process, options);
  // With `-` the user may be typing a role, and a progress line would get in the way.
  const outcome = await withProgress(operands.includes('-') ? null : world.progress, () => command.run(operands, options, world));
  if ('processLine' in outcome) {
    const code = await (await import('./batch/run-batch.js')).runBatch(outcome, options, process);
    process.endStage?.('process lines');
    return code;
  }
  process.endStage?.('report');
  refuseMisspelledCommand(known, operands, world);
  const target = options.open ? { output: 'page.html', ...options } : options;
  const style = outputStyle(process, target);
  await printNotes(await notesBefore(world, Math.min(style.width, messageWidth(process))), process);
  const text = await printOutcome(await withGuessesTold(outcome, world), await format.load(), style, isOnTerminal(process, target));
  process.endStage?.('format');
  for (const file of outcome.files ?? []) writeFile(file, process.cwd);
  const output = options.output ?? (options.open ? await temporaryPage(outcome, world) : null);
  if (output === null) await printResult(text, format, options, process);
  else writeFile({ path: output, text, overwrites: true }, process.cwd);
  process.endStage?.('write');
  await printNotes(
    [
      ...(await notesOnFile(output, options, process)),
      ...extensionMismatchNote(format, options),
      ...(outcome.notes ?? []),
      ...(format.printsRows ? (outcome.notesOnRows ?? []) : []),
    ],
    process,
  );
  return outcome.exitCode;
}

/** @throws UserError if the command has no page, or its page would go to a pipe or a device. */
function refuseOpening({ name }: KnownCommand, command: Command<never>, { output }: GlobalOptions, { cwd }: Process): void {
  if (command.hasNoPage) throw new UserError(`${name} has no page to open`, { hint: 'Leave --open out.' });
  if (output !== undefined && isDevice(resolve(cwd, output)))
    throw new UserError(`--open cannot open ${output}, which is no file`, {
      hint: 'Leave --output out: the page then goes to a temporary file.',
    });
}

/** Opens a page that is to be opened. Somebody at a terminal is told of any other file too, since nothing else is printed. */
async function notesOnFile(path: string | null, { open }: GlobalOptions, process: Process): Promise<readonly string[]> {
  if (path === null) return [];
  if (open) return [await (await import('./browser/open-page.js')).openPage(path, process)];
  return process.stderr.isTTY && !isDevice(resolve(process.cwd, path)) ? [`Wrote ${path}`] : [];
}

/** Makes a place for a page that is only opened. */
async function temporaryPage({ report }: Outcome, { now }: World): Promise<string> {
  try {
    return (await import('./browser/page-file.js')).newPagePath(tmpdir(), report, now.getTime());
  } catch (error) {
    throw writeError('a temporary file', error);
  }
}

/** A terminal gets the answer on one screen, if there is one, and a page begins with it. Other files and pipes get all of it. */
async function printOutcome({ report, screen, answer }: Outcome, format: Format, style: Style, isTerminal: boolean): Promise<string> {
  if (answer && format.printAnswer) return format.printAnswer(report, await answer());
  return isTerminal && screen && format.printScreen ? format.printScreen(await screen(), style) : format.print(report, style);
}

/**
 * Refuses `compare validat mine.yaml`, in which the first word is taken for a role of which it is no name.
 * @throws UserError that suggests the command
 */
function refuseMisspelledCommand(known: KnownCommand, [first = '']: readonly string[], { guessedNames }: World): void {
  const guessed = known === compare ? guessedNames.find(({ name }) => name === first) : undefined;
  const isLikeName = !['spelling', 'words'].includes(guessed?.guess.candidates[0]?.by ?? '');
  if (!guessed || isLikeName) return;
  const error = misspeltCommand(first);
  if (error) throw error;
}

/** What is told before the result: how words and names were read. */
async function notesBefore({ told, guessedNames }: World, width: number): Promise<readonly string[]> {
  if (guessedNames.length === 0) return told;
  return [...told, ...(await import('../reports/guessed-names.js')).guessedNameNotes(guessedNames, width)];
}

/** A result may be read without what is told before it: a page, or a screen in a pager. */
async function withGuessesTold(outcome: Outcome, { guessedNames }: World): Promise<Outcome> {
  if (guessedNames.length === 0) return outcome;
  const guesses = (await import('../reports/guessed-names.js')).guessedNamesLine(guessedNames);
  return guesses === null ? outcome : (await import('./with-guesses.js')).withGuesses(outcome, guesses);
}

/** Shows a progress line if the work takes long. A command may replace its text with one that says more. */
async function withProgress<Result>(progress: World['progress'] | null, work: () => Promise<Result>): Promise<Result> {
  progress?.('working ...');
  try {
    return await work();
  } finally {
    progress?.('');
  }
}

/** Pages tables only, which are made for the screen. In a pipe the pager is not even loaded. */
async function printResult(text: string, { name }: KnownFormat, options: GlobalOptions, process: Process): Promise<void> {
  if (name === 'table' && process.stdout.isTTY) await (await import('./pager.js')).printOrPage(text, options, process);
  else await writeToStream(process.stdout, text);
}

async function printNotes(notes: readonly string[], process: Process): Promise<void> {
  if (notes.length === 0) return;
  const lines = await wrapNotes(sanitizeLines(notes.join('\n')).split('\n'), messageWidth(process));
  await writeToStream(process.stderr, `${lines.join('\n')}\n`).catch(() => {});
}

/** Loads what breaks lines only where there is a width. */
async function wrapNotes(lines: readonly string[], width: number): Promise<readonly string[]> {
  if (width === Infinity) return lines;
  const { wrapMessage } = await import('./wrap-message.js');
  const { hintSpans } = await import('../reports/hint-spans.js');
  return lines.flatMap((text) => wrapMessage(hintSpans(text), width)).map((line) => line.map(({ text }) => text).join(''));
}
