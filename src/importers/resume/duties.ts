import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { uniqueItems } from './clean-text.js';
import { latestFirst } from './experience.js';
import type { ResumeContent, StatedSkill, Statement } from './resume-content.js';
import { isTechnologyName, type TechnologiesIn } from './technologies-in.js';

interface Activities {
  readonly duties: readonly Statement[];
  /** Technologies that stand alone among the duties, and those that the duties name: `Kafka`. */
  readonly technologies: readonly StatedSkill[];
}

/** Collects what the person has done, each once: the latest job first, then voluntary work and projects. */
export function activitiesOf({ jobs, otherDuties }: ResumeContent, known: BundledTechnologies, technologiesIn: TechnologiesIn): Activities {
  const statements = [...latestFirst(jobs).flatMap(({ duties }) => duties), ...otherDuties];
  const unique = uniqueItems(statements.map((statement) => ({ ...statement, name: statement.text })));
  return {
    duties: unique.filter(({ text }) => !isTechnologyName(text, known)).map(({ text, place }) => ({ text, place })),
    technologies: unique.flatMap((statement) =>
      technologiesIn(statement).map((text) => ({
        text,
        place: statement.place,
        level: null,
        isSoftware: false,
      })),
    ),
  };
}
