import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { readAds } from '../../../src/importers/posting/read-ad.js';
import { roleFromAd } from '../../../src/importers/posting/role-from-ad.js';
import { roleYaml } from '../../../src/importers/role-yaml.js';
import { lintRole } from '../../../src/roles/lint/index.js';
import { parseRole } from '../../../src/roles/parse-role.js';
import { resolveInheritance } from '../../../src/roles/resolve-inheritance.js';
import type { ResolvableRole } from '../../../src/roles/resolvable-role.js';

const technologies = { names: new Set(['excel', 'sql']), otherAcronyms: new Set<string>() };

const prose = fc.constantFrom(
  '<p><b>Your day</b></p><ul><li>Bake bread</li></ul><h3>Requirements</h3><ul><li>2 years of baking, Excel a plus</li></ul>',
  '&lt;h2&gt;Duties&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Bake &amp;amp; sell&lt;/li&gt;&lt;/ul&gt;',
  "Bachelor's degree required, master's preferred",
  'Requirements\n- yes\n- no\n- 1_000\n- : #{[\n',
  'Pay: $90,000 to $40,000 a year',
  'Pay: $20 an hour, 40 hours a week, 25 days of leave',
  '<script>alert(1)</script>',
  '\u0007\u001b[31m\u202e bell',
  '   ',
);
const text = fc.oneof(prose, fc.string(), fc.string({ unit: 'binary' }));
const odd = fc.oneof(fc.jsonValue(), text, fc.double(), fc.constant(null));
const amount = fc.oneof(fc.double({ min: -1e6, max: 1e300 }), fc.constantFrom('52,000', '36.50', 'competitive', '', '-1', '1e999'), odd);

const salary = fc.oneof(
  amount,
  fc.record(
    {
      '@type': fc.constant('MonetaryAmount'),
      currency: fc.oneof(fc.constantFrom('USD', 'eur', '€', 'dollars'), odd),
      value: fc.oneof(
        amount,
        fc.record(
          { minValue: amount, maxValue: amount, unitText: fc.oneof(fc.constantFrom('HOUR', 'MONTH', 'YEAR'), odd) },
          { requiredKeys: [] },
        ),
      ),
      minValue: amount,
      maxValue: amount,
    },
    { requiredKeys: [] },
  ),
);

const field = fc.oneof(text, fc.array(text, { maxLength: 3 }), odd);
const jobPosting = fc.record(
  {
    '@type': fc.constantFrom('JobPosting', ['JobPosting', 'Thing'], 'https://schema.org/JobPosting'),
    title: fc.oneof(fc.constantFrom('Baker (m/w/d)', '面包师', '—', 'a'.repeat(3000)), field),
    description: field,
    responsibilities: field,
    qualifications: field,
    skills: fc.oneof(field, fc.array(fc.record({ name: text }))),
    baseSalary: salary,
    salaryCurrency: fc.oneof(fc.constant('USD'), odd),
    experienceRequirements: fc.oneof(field, fc.record({ monthsOfExperience: fc.oneof(fc.integer(), odd) })),
    educationRequirements: fc.oneof(field, fc.record({ credentialCategory: fc.oneof(fc.constant('bachelor degree'), odd) })),
    jobBenefits: field,
    workHours: field,
    employmentType: fc.oneof(fc.constantFrom('FULL_TIME', ['PART_TIME', 'INTERN']), odd),
    jobLocationType: fc.oneof(fc.constant('TELECOMMUTE'), odd),
    jobLocation: fc.oneof(fc.record({ address: fc.oneof(fc.record({ addressLocality: text }), odd) }), odd),
    hiringOrganization: fc.oneof(fc.record({ name: text }), odd),
    inLanguage: fc.oneof(fc.constantFrom('de', 'en-US', 'xx', 'German'), odd),
  },
  { requiredKeys: ['@type'] },
);

const board = fc.oneof(
  fc.record(
    {
      title: text,
      content: text,
      metadata: odd,
      pay_input_ranges: fc.array(fc.record({ min_cents: amount, max_cents: amount, currency_type: fc.constantFrom('USD', 'x') })),
    },
    { requiredKeys: ['title', 'content'] },
  ),
  fc.record(
    { text, lists: fc.array(fc.record({ text, content: text }, { requiredKeys: [] })), salaryRange: salary },
    { requiredKeys: ['text', 'lists'] },
  ),
  fc.record({ title: text, descriptionHtml: text, compensation: odd }, { requiredKeys: ['title', 'descriptionHtml'] }),
  fc.record(
    { title: text, company: odd, salary, skills: fc.array(fc.record({ name: odd, level: odd, keywords: odd })), qualifications: field },
    { requiredKeys: ['title', 'company', 'salary'] },
  ),
);

/** The warnings of the strict validation. Faults are thrown. */
async function warningsOf(yaml: string): Promise<readonly unknown[]> {
  const parsed = parseRole(Buffer.from(yaml), 'ad.yaml');
  const target: ResolvableRole = {
    parsed,
    key: 'ad.yaml',
    origin: 'file',
    file: 'ad.yaml',
    find: () => Promise.reject(new Error('extends nothing')),
  };
  return lintRole(parsed, await resolveInheritance(target), { today: new Date('2026-12-01'), maxAge: 24 });
}

test('makes of any job ad as data a role file that passes the strict validation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(jobPosting, board), async (job) => {
      const ads = await readAds(openSourceFile(Buffer.from(JSON.stringify(job)), 'ad.json'));
      expect(ads).toHaveLength(1);
      for (const ad of ads) expect(await warningsOf(roleYaml(roleFromAd(ad, technologies).role, 'a job ad'))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('makes of any text a role file that passes the strict validation', async () => {
  const lines = fc.array(text, { maxLength: 8 }).map((parts) => `x\n${parts.join('\n')}`);
  await fc.assert(
    fc.asyncProperty(lines, async (source) => {
      for (const ad of await readAds(openSourceFile(Buffer.from(source), 'ad.txt')))
        expect(await warningsOf(roleYaml(roleFromAd(ad, technologies).role, 'a job ad'))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
