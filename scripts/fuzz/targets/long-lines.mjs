import { ladder } from '../../../dist/importers/ladder.js';
import { posting } from '../../../dist/importers/posting.js';
import { resume } from '../../../dist/importers/resume.js';
import { checkImport } from '../check-import.mjs';
import { fromInput, toInput } from '../documents-in.mjs';

/** Ads, résumés and ladders with a line, tag or cell of up to 100 KB in which a piece is repeated. Checks that reading takes no longer than it should. */
export const longLines = {
  name: 'long-lines',
  share: 1,
  prepare: async () => {
    for (const [name, place] of Object.entries(places)) await checkImport(importerOf(name), name, Buffer.from(place('Bake')));
  },
  make: (random) => {
    const name = random.pick(Object.keys(places));
    const piece = random.pick(pieces) + (random.percent(30) ? random.pick(pieces) : '');
    const size = 10 ** (2 + random.below(300) / 100);
    const text = `${random.pick(['', 'Bake', 'Pay: ', 'Requirements: '])}${piece.repeat(Math.ceil(size / piece.length))}${random.pick(['', 'x', '.', ')', '2020'])}`;
    return toInput(name, Buffer.from(places[name](text)));
  },
  check: async (input) => {
    const { name, bytes } = fromInput(input);
    return (await checkImport(importerOf(name), name, bytes)).refusal ?? 'read';
  },
};

function importerOf(name) {
  return name.startsWith('ad') ? posting : name.startsWith('cv') ? resume : ladder;
}

const ad = (text) => `Baker\n\nWhat you will do\n- Bake bread\n- ${text}\n\nRequirements\n- ${text}\n- 2 years of baking\n`;
const cv = (text) =>
  `Jane Doe\n\nExperience\nBaker, Acme, 2019 - 2021\n- ${text}\n\nEducation\n${text}\n\nSkills\nBaking, ${text}\n\n${text}\n`;

/** A document of each sort with a text in it. */
const places = {
  'ad.txt': ad,
  'ad.md': (text) => `# Baker\n\n## Requirements\n\n- ${text}\n\n${text}\n`,
  'ad.html': (text) => `<title>${text}</title><h1>Baker</h1><h2>${text}</h2><ul><li>${text}<li>Bake</ul><p>${text}</p>`,
  'ad.json': (text) =>
    JSON.stringify({
      '@type': 'JobPosting',
      title: text.slice(0, 300),
      description: `<p>${text}</p>`,
      skills: text,
      qualifications: text,
      baseSalary: text,
    }),
  'cv.txt': cv,
  'cv.md': (text) => `# Jane Doe\n\n${text}\n\n## Experience\n\n### Baker, ${text}\n\n- ${text}\n`,
  'cv.html': (text) => `<h1>Jane Doe</h1><h2>Experience</h2><p>Baker, 2019 - 2021, ${text}</p><ul><li>${text}</ul>`,
  'cv.json': (text) =>
    JSON.stringify({
      basics: { label: 'Baker', summary: text },
      work: [{ position: 'Baker', highlights: [text], startDate: '2019' }],
      education: [{ area: text, studyType: text }],
      skills: [{ name: text, level: text }],
    }),
  'ladder.csv': (text) =>
    `Role,Level,Skill,Skill level,Description\nBaker,L1,Dough,working,"${text.replaceAll('"', '')}"\nBaker,L2,"${text.replaceAll('"', '')}",expert,\n`,
  'ladder.md': (text) => `# Baker\n\n| Skill | Junior | Senior |\n|---|---|---|\n| Dough | ${text} | bakes |\n\n## Junior\n\n- ${text}\n`,
};

const pieces = [
  ...' \u00a0\taAé漢10.,-–/()[<&"\'*_`#|\\:•$€@+\n',
  ...(
    'a ¦1 ¦1,¦1.¦1-¦12.¦2020 ¦2020-¦2019 - 2020 ¦01/2020 ¦May ¦May 2020 - ¦$1 ¦$90,000 - ¦€ 3.000 ¦USD ¦40 hours ¦an hour ¦years ¦5+ years of ¦' +
    "and ¦or ¦, ¦; ¦. ¦e.g. ¦C++ ¦SQL, ¦Excel and ¦(m/w/d) ¦m/w/d¦Bachelor's ¦degree in ¦BSc ¦B.¦Ausbildung als ¦Certified ¦CPR ¦German C1 ¦fluent ¦" +
    'a@¦a@b.c ¦http://¦www.¦a.b¦+49 ¦12 Baker Street ¦Str. 1 ¦GmbH ¦Acme Inc. ¦at Acme ¦Jane ¦- ¦* ¦1. ¦<b>¦<br>¦</p>¦<!--¦&lt;¦&#¦**a¦[x](¦![¦| a ¦' +
    'aA¦A. ¦not ¦is a plus '
  ).split('¦'),
];
