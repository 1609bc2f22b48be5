import type { ResumeContent, Statement } from '../resume-content.js';

/** Replaces the name of the person with `…` wherever it stands in prose: the whole name, and in the summary its parts. */
export function removeName(content: ResumeContent, name: string | null): ResumeContent {
  if (name === null) return content;
  const whole = new RegExp(`(?<!\\p{L})${escaped(name).replace(/\s+/g, '\\s+')}(?!\\p{L})`, 'giu');
  const parts = name
    .split(/\s+/)
    .filter((part) => /^\p{Lu}\p{L}{2,}/u.test(part))
    .map(capitalized);
  const part = new RegExp(`(?<!\\p{L})(?:${parts.map(escaped).join('|')})(?!\\p{L})`, 'gu');
  const inProse = (statement: Statement): Statement => ({ ...statement, text: statement.text.replace(whole, '…') });
  const { summary, jobs, otherDuties } = content;
  return {
    ...content,
    summary: summary === null ? null : { ...summary, text: inProse(summary).text.replace(parts.length === 0 ? whole : part, '…') },
    jobs: jobs.map((job) => ({ ...job, duties: job.duties.map(inProse) })),
    otherDuties: otherDuties.map(inProse),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A name in capitals stands in sentences as `Doe`. */
function capitalized(word: string): string {
  return /^\p{Lu}+$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
