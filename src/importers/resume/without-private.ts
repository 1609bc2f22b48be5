import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { removePersonalDetails } from './personal-details.js';
import { nameRemover } from './private-names.js';
import type { ResumeContent, Statement } from './resume-content.js';

/** Takes out of every text of a résumé what is nobody else's business: the person's name, birth date and street, employers and schools. */
export function withoutPrivate(content: ResumeContent, known: BundledTechnologies): ResumeContent {
  const names = nameRemover(content.names, known);
  const anywhere = cleaned(names.anywhere);
  const [headline = null] = content.headline === null ? [] : cleaned((text) => names.title(names.anywhere(text)))(content.headline);
  const [summary = null] = content.summary === null ? [] : cleaned(names.aboutPerson)(content.summary);
  return {
    ...content,
    headline,
    summary,
    jobs: content.jobs.map((job) => ({
      ...job,
      title: job.title === null ? null : (cleaned(names.title)(job.title)[0] ?? null),
      duties: job.duties.flatMap(anywhere),
    })),
    otherDuties: content.otherDuties.flatMap(anywhere),
    certificates: content.certificates.flatMap(cleaned(names.person)),
    skills: content.skills.flatMap(cleaned(names.person)),
    languages: content.languages.flatMap(cleaned(names.person)),
  };
}

/** Cleans statements, and drops those of which nothing is left. */
function cleaned(remove: (text: string) => string): <Stated extends Statement>(statement: Stated) => Stated[] {
  return (statement) => {
    const text = remove(removePersonalDetails(statement.text)).replace(/…(?:[\s,]*…)+/g, '…');
    return text === statement.text || saysSomething(text) ? [{ ...statement, text }] : [];
  };
}

/** False for what is left of a page's header: `…, page 2 of 3`, `… – Curriculum vitae`. */
function saysSomething(text: string): boolean {
  const rest = text.replace(
    /(?<!\p{L})(?:page|seite|pagina|página|blad|pág|p|of|von|de|di|van|curriculum vitae|résumé|resume|cv|lebenslauf|currículo|currículum)(?!\p{L})/giu,
    '',
  );
  return /\p{L}{2}/u.test(rest);
}
