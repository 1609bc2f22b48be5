import { createInterface } from 'node:readline/promises';
import { maxComparedRoles, minComparedRoles } from '../../compare/compare-options.js';
import { sanitize } from '../../formats/sanitize.js';
import type { Terminal } from '../process.js';
import type { FoundRole, PickableRole, RoleFinder } from './role-finder.js';

/**
 * Lets somebody pick roles by answering one question a line, which a screen reader reads in order: nothing is drawn twice, and no key but Enter
 * means anything. Returns null if they leave with Ctrl-C or Ctrl-D.
 */
export async function askInLines(
  finder: RoleFinder,
  { input, output }: Terminal,
  isAscii: boolean,
): Promise<readonly PickableRole[] | null> {
  const lines = createInterface({ input, output, terminal: true, historySize: 0 });
  const leaving = new AbortController();
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => leaving.abort());
  const say = (text: string): void => void output.write(`${sanitize(text, isAscii)}\n`);
  const ask = async (question: string): Promise<string> => (await lines.question(question, { signal: leaving.signal })).trim();
  try {
    say(`Compare which roles, ${minComparedRoles} to ${maxComparedRoles} of them? Type a name, then Enter. Ctrl-C ends.`);
    if (finder.note !== null) say(`${finder.note}.`);
    return await pickInLines(finder, ask, say);
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
    output.write('\n');
    return null;
  } finally {
    lines.close();
  }
}

async function pickInLines(
  finder: RoleFinder,
  ask: (question: string) => Promise<string>,
  say: (text: string) => void,
): Promise<readonly PickableRole[]> {
  const picked: PickableRole[] = [];
  while (picked.length < maxComparedRoles) {
    const mayEnd = picked.length >= minComparedRoles;
    const typed = await ask(`Role ${picked.length + 1}${mayEnd ? ', or Enter to compare' : ''}: `);
    if (typed === '' && mayEnd) break;
    if (typed === '') continue;
    const ids = new Set(picked.map(({ id }) => id));
    const found = finder.find(typed).filter(({ role }) => !ids.has(role.id));
    const role = await chooseAmong(found.slice(0, mostChoices), ask, say);
    if (role) picked.push(role);
    if (role) say(`${role.title} is role ${picked.length}.`);
  }
  return picked;
}

/** More would take long to listen to. */
const mostChoices = 5;

async function chooseAmong(
  found: readonly FoundRole[],
  ask: (question: string) => Promise<string>,
  say: (text: string) => void,
): Promise<PickableRole | undefined> {
  if (found.length === 0) return void say('No role is called anything like that.');
  found.forEach(({ role, alias }, index) =>
    say(`${index + 1} ${role.title}${alias === null ? '' : `, ${alias}`}${role.isOwn ? ', your own' : ''}`),
  );
  const answer = await ask(`Number, Enter for 1, or 0 for another name: `);
  return found[answer === '' ? 0 : Number(answer) - 1]?.role;
}
