import { expect, test } from '@jest/globals';
import { parseRole } from '../../src/roles/parse-role.js';
import { faultsOf } from './faults-of.js';

const read = (key: string) => parseRole(Buffer.from(`id: a\ntitle: A\n${key}\n`), 'a.yaml').role;

test.each([
  ['language: de', 'de'],
  ['language: pt-BR', 'pt-BR'],
  // Norwegian, which older versions of YAML read as false.
  ['language: no', 'no'],
])('reads %s', (key, language) => {
  expect(read(key).language).toBe(language);
});

const notACode = (value: string) => `3:11 language must be a language code of ISO 639-1, not '${value}'`;

test.each([
  ['language: German', `${notACode('German')} | Did you mean de?`],
  ['language: deutsch', `${notACode('deutsch')} | Did you mean de?`],
  ['language: Francais', `${notACode('Francais')} | Did you mean fr?`],
  ['language: ger', `${notACode('ger')} | Did you mean de?`],
  ['language: DE', `${notACode('DE')} | Did you mean de?`],
  ['language: de_at', `${notACode('de_at')} | Did you mean de-AT?`],
  ['language: xx', `${notACode('xx')} | Use two letters, such as en, de, fr or pt-BR.`],
  ["language: ''", `${notACode('')} | Use two letters, such as en, de, fr or pt-BR.`],
  ['language: 5', '3:11 language must be text, not 5 | Use two letters, such as en, de, fr or pt-BR.'],
  ['language: [de, fr]', '3:11 language must be text, not a list | Languages that a role asks for are a category of their own: languages.'],
  ['language:', '3:10 language must be text, not an empty value | Leave the key out if there is nothing to say.'],
  ['langauge: de', '3:1 unknown key langauge | Did you mean language? For a category of your own, choose a more distinct name.'],
  ['levels: [{ id: 1, language: de }]', '3:19 levels[0] cannot have language: it belongs to the role as a whole'],
])('says what is wrong with %s', (key, fault) => {
  expect(faultsOf(() => read(key), 'not a valid role file')).toEqual([fault]);
});

test.each(['languages', 'tools', 'licenses'])('the category %s is no typo', (name) => {
  expect(read(`${name}: [German]`)).toMatchObject({ [name]: ['German'] });
});
