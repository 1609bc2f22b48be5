// Makes a library of any size from a smaller one: copies each role as often as needed, with a number after its id and names.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function multiply(from, to, count) {
  mkdirSync(to);
  const files = readdirSync(from).filter((name) => name.endsWith('.yaml'));
  const texts = files.map((name) => readFileSync(join(from, name), 'utf8'));
  for (let made = 0; made < count; made += 1) {
    const [name, text] = [files[made % files.length], texts[made % files.length]];
    const turn = Math.floor(made / files.length);
    if (turn === 0) writeFileSync(join(to, name), text);
    else writeFileSync(join(to, name.replace('.yaml', `-${turn}.yaml`)), numbered(text, turn));
  }
}

/** Numbers the id, the title and the aliases, so that only the original has the plain names and each name belongs to one role. */
function numbered(text, turn) {
  return text
    .replace(/^id: (.*)$/m, `id: $1-${turn}`)
    .replace(/^title: ('?)(.*?)'?$/m, (_, quote, title) => `title: ${quote}${title} ${turn}${quote}`)
    .replace(/^aliases:\n(.*\n)*?(?=\S)/m, (aliases) => aliases.replaceAll(/(\w)(?=[,\]'])/g, `$1 ${turn}`));
}
