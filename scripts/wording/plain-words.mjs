import { readFileSync } from 'node:fs';

/** Reads what O*NET's tasks are in plain words: a table of task id, plain duty and line of a résumé. Returns { task, texts }, one per task. */
export function readPlainWords(file) {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [task, ...texts] = line.split('\t');
    return { task, texts };
  });
}
