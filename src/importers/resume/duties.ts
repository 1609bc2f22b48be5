import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { readTechnologyNames } from '../facts/technology-names.js';
import { isTechnology } from '../json-resume/technologies.js';
import { uniqueItems } from './clean-text.js';
import { latestFirst } from './experience.js';
import type { ResumeContent, StatedSkill, Statement } from './resume-content.js';

interface Activities {
  readonly duties: readonly Statement[];
  /** Technologies that stand alone among the duties, and those that the duties name: `Kafka`. */
  readonly technologies: readonly StatedSkill[];
}

const maxNameWords = 3;

/** Collects what the person has done, each once: the latest job first, then voluntary work and projects. */
export function activitiesOf({ jobs, otherDuties }: ResumeContent, known: BundledTechnologies): Activities {
  const statements = [...latestFirst(jobs).flatMap(({ duties }) => duties), ...otherDuties];
  const unique = uniqueItems(statements.map((statement) => ({ ...statement, name: statement.text })));
  const isName = ({ text }: Statement): boolean => text.split(' ').length <= maxNameWords && isTechnology(text, known);
  return {
    duties: unique.filter((statement) => !isName(statement)).map(({ text, place }) => ({ text, place })),
    technologies: unique.flatMap((statement) =>
      (isName(statement) ? [statement.text] : readTechnologyNames(statement.text, known)).map((text) => ({
        text,
        place: statement.place,
        level: null,
        isSoftware: false,
      })),
    ),
  };
}
