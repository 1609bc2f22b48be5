import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import type { RoleFile } from '../../roles/schema.js';
import { dutiesOf } from './duties.js';
import { educationOf } from './education.js';
import { experienceOf, latestFirst } from './experience.js';
import { fieldText, fieldProse, uniqueItems } from './fields.js';
import type { Resume } from './parse-resume.js';
import { skillsOf } from './skills.js';

/**
 * Makes a role of a résumé. Leaves out empty sections: they count as not stated.
 * @param known by which technologies are told from other skills
 */
export function roleFromResume(resume: Resume, known: BundledTechnologies, now: Date): RoleFile {
  const { basics, certificates, languages } = resume;
  const label = fieldText(basics?.label);
  const title = label ?? latestFirst(resume.work ?? []).flatMap(({ position }) => fieldText(position) ?? [])[0];
  const summary = fieldProse(basics?.summary);
  const requirements = {
    ...ifStated('education', educationOf(resume.education ?? [], now)),
    ...ifStated('experience', experienceOf(resume.work ?? [], now)),
    ...ifNotEmpty(
      'certifications',
      itemsOf(certificates ?? [], ({ name, issuer }) => [name, issuer]),
    ),
  };
  const { scales, skills, technologies } = skillsOf(resume, known);
  return {
    id: slugOf(label) ?? 'me',
    title: title ?? 'Me',
    ...ifStated('summary', summary),
    ...ifNotEmpty('duties', dutiesOf(resume)),
    ...(Object.keys(requirements).length > 0 && { requirements }),
    ...(Object.keys(scales).length > 0 && { scales }),
    ...ifNotEmpty('skills', skills),
    ...ifNotEmpty('technologies', technologies),
    ...ifNotEmpty(
      'languages',
      itemsOf(languages ?? [], ({ language, fluency }) => [language, fluency]),
    ),
  };
}

function slugOf(label: string | undefined): string | undefined {
  const slug = (label ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : slug;
}

function ifStated<Value>(key: string, value: Value | undefined): Record<string, Value> {
  return value === undefined ? {} : { [key]: value };
}

function ifNotEmpty<Item>(key: string, items: readonly Item[]): Record<string, Item[]> {
  return items.length === 0 ? {} : { [key]: [...items] };
}

type Text = string | null | undefined;

/** Turns a section into items with a name and an optional note. */
function itemsOf<Entry>(
  section: readonly Entry[],
  nameAndNote: (entry: Entry) => readonly [name: Text, note: Text],
): { name: string; note?: string }[] {
  return uniqueItems(
    section.flatMap((entry) => {
      const [name, note] = nameAndNote(entry).map(fieldText);
      return name === undefined ? [] : [{ name, ...(note !== undefined && { note }) }];
    }),
  );
}
