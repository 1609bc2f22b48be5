import { count, type Counts } from './measure.js';
import { educationOf, type Item, itemsOf, requirementOf, type RoleFile } from './role-file.js';
import { namesLanguage } from './spoken.js';
import { belongs, sameName, saidBy, shareIn } from './words.js';

/** What a careful reader finds in a résumé, read on 1 December 2026. */
export interface ResumeTruth {
  readonly jobs: readonly { readonly title: string; readonly start: string; readonly end: string; readonly duties: readonly string[] }[];
  /** Whole years over all jobs; what overlaps counts once. */
  readonly years: number;
  readonly degrees: readonly {
    readonly step: string;
    readonly field: string | null;
    readonly state: 'completed' | 'under way' | 'not finished';
  }[];
  readonly highest: string;
  readonly skills: readonly string[];
  readonly technologies: readonly string[];
  readonly certifications: readonly string[];
  readonly languages: readonly { readonly name: string; readonly level: string | null }[];
  readonly mustNotAppear: readonly string[];
}

/** What is right in the role file that a résumé came to. `written` is its text, in which no name or contact may be. */
export function countResume(role: RoleFile, truth: ResumeTruth, source: ReadonlySet<string>, written: string): Counts {
  const [duties, technologies, skills] = [itemsOf(role.duties), itemsOf(role.technologies), itemsOf(role.skills)];
  const papers = requirementOf(role, 'certifications');
  const spoken = [...itemsOf(role.languages), ...requirementOf(role, 'languages')];
  const experience = requirementOf(role, 'experience');
  const trueDuties = truth.jobs.flatMap((job) => job.duties);
  const fields = truth.degrees.flatMap(({ field, state }) => (field && state === 'completed' ? [field] : []));
  const trueSkills = [...truth.skills, ...truth.technologies, ...truth.certifications];
  return {
    duties: count(trueDuties, (duty) => saidBy(texts(duties), duty)),
    'only duties': count(duties, ({ text }) => belongs(text, trueDuties), textOf),
    jobs: count(
      truth.jobs.map(({ title }) => title),
      (title) => saidBy(texts(experience), title),
    ),
    years: count(
      [truth],
      ({ years }) => Math.abs(yearsIn(experience) - years) <= tolerance(truth),
      ({ years }) => `${yearsIn(experience)} for ${years}`,
    ),
    degree: count(
      [truth.highest],
      (highest) => step(role) === highest,
      (highest) => `${step(role) || 'nothing'} for ${highest}`,
    ),
    fields: count(fields, (field) => educationOf(role).fields.some((found) => sameName(found, field) || saidBy([found], field))),
    skills: count(truth.skills, (skill) => saidBy(texts(skills), skill)),
    'only skills': count(skills, ({ text }) => belongs(text, trueSkills), textOf),
    tools: count(truth.technologies, (tool) => technologies.some(({ name }) => sameName(name, tool))),
    'only tools': count(technologies, ({ name }) => truth.technologies.some((tool) => sameName(name, tool)), textOf),
    papers: count(truth.certifications, (paper) => saidBy(texts(papers), paper)),
    'only papers': count(papers, ({ text }) => belongs(text, truth.certifications), textOf),
    spoken: count(
      truth.languages,
      ({ name, level }) => spoken.some(({ text }) => namesLanguage(text, name) && (level === null || saidBy([text], level))),
      ({ name, level }) => `${name}, ${level}`,
    ),
    'in the résumé': count([...duties, ...skills, ...technologies, ...papers], ({ name }) => shareIn(name, source) >= 0.7, textOf),
    private: count(truth.mustNotAppear, (text) => !written.toLowerCase().includes(text.toLowerCase())),
  };
}

const textOf = ({ text }: Item): string => text;
const texts = (items: readonly Item[]): string[] => items.flatMap(({ name, text }) => (name === text ? [text] : [name, text]));
const step = (role: RoleFile): string => educationOf(role).minimum.toLowerCase().replaceAll(' ', '-');

/** `6 years as Senior Developer, Developer`: the years of all such texts. */
function yearsIn(experience: readonly Item[]): number {
  return experience.reduce((sum, { name }) => sum + Number(/\d+(?= year)/.exec(name)?.[0] ?? 0), 0);
}

/** A job whose dates are years alone may be counted with or without its last year. */
function tolerance({ jobs }: ResumeTruth): number {
  return jobs.some(({ start, end }) => start.length === 4 || end.length === 4) ? 1 : 0;
}
