import type { Style } from '../formats/format.js';
import type { Output, Process } from './process.js';

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** Whether and how many colours a stream gets: decided by the option, then NO_COLOR, FORCE_COLOR, TERM=dumb, then the stream itself. */
export function colorLevel(choice: ColorChoice, env: Process['env'], stream: Output): Style['color'] {
  if (choice === 'never') return 0;
  if (choice === 'always') return terminalLevel(env);
  if (env['NO_COLOR']) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced, env);
  if (env['TERM'] === 'dumb' || !stream.isTTY) return 0;
  return terminalLevel(env);
}

const forcedLevels: Readonly<Record<string, Style['color']>> = { '0': 0, false: 0, '1': 1, '2': 2, '3': 3 };

/** `FORCE_COLOR` as other tools read it: 0 and false turn colours off, 1 to 3 name how many, and all else turns them on. */
function forcedLevel(forced: string, env: Process['env']): Style['color'] {
  return forcedLevels[forced] ?? terminalLevel(env);
}

function terminalLevel(env: Process['env']): 1 | 2 | 3 {
  if (/^(truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /256/.test(env['TERM'] ?? '') ? 2 : 1;
}
