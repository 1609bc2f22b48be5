import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { recognizePosting } from '../../../src/importers/posting/recognize-posting.js';
import { fixtures } from '../../run.js';

const sureness = (text: string, name: string): Promise<number> => recognizePosting(openSourceFile(Buffer.from(text), name));

test.each(readdirSync(`${fixtures}posting`))('takes %s for a job ad', async (file) => {
  expect(await sureness(readFileSync(`${fixtures}posting/${file}`, 'utf8'), file)).toBeGreaterThanOrEqual(0.5);
});

const resume = `Robin Example
Backend developer

Experience
Senior Developer, Tinwhistle, 2019 – present
- Built services in Go
- You will find the code of one of them online
Developer, Quillfeather, 2015 – 2019

Education
BSc Computer Science, 2015

Skills
Go, Kubernetes, SQL

Languages
German`;

test.each([
  ['a résumé', resume, 'me.txt'],
  [
    'a résumé as JSON',
    '{"basics": {"label": "Developer"}, "work": [{"position": "Developer", "summary": "Go"}], "skills": [{"name": "Go"}]}',
    'me.json',
  ],
  ['a role file', 'id: baker\ntitle: Baker\nduties: [You will bake bread]\nrequirements: { education: high-school }\n', 'baker'],
  [
    'a role file as JSON',
    '{"id": "baker", "title": "Baker", "duties": ["Bake"], "skills": ["Baking"], "description": "A baker"}',
    'baker.json',
  ],
  ['a recipe', '# Bread\n\n## Ingredients\n- Flour\n- Water\n\n## Method\nKnead it. You will need a bowl.\n', 'bread.md'],
  ['news', 'The mayor opened the new bridge.\nIt took two years and 3 million dollars.\n', 'news.txt'],
  ['other data', '{"title": "Bread", "ingredients": ["flour"], "description": "A loaf"}', 'bread.json'],
])('does not take %s for one', async (_what, text, name) => {
  expect(await sureness(text, name)).toBeLessThan(0.5);
});
