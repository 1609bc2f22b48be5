import { readJsonResume } from '../json/read-json-resume.js';
import type { ResumeContent } from '../resume-content.js';
import { titleIn } from '../text/job-line.js';
import { type ExportRow, withLinkedInTables } from './linkedin-tables.js';

/**
 * Reads the data export of LinkedIn (Settings, Data privacy, Get a copy of your data). Messages, connections and the like are not opened.
 * @throws UserError if the archive is damaged or too large
 */
export async function readLinkedIn(bytes: Buffer, label: string): Promise<ResumeContent> {
  return withLinkedInTables(bytes, label, async (read) => {
    const [profile = {}] = await read('profile');
    const [summary = {}] = await read('summary');
    const positions = await read('positions');
    // People write employers and mottos into their headline: `HR Partner at Acme | People first`.
    const headline = positions.length > 0 ? undefined : titleIn([profile['headline'] ?? ''])?.text;
    const name = [profile['first name'], profile['last name']].filter(Boolean).join(' ');
    return readJsonResume({
      basics: { name, label: headline, summary: profile['summary'] || summary['profile summary'] },
      work: positions.map((row) => ({ name: row['company name'], position: row['title'], summary: row['description'], ...dates(row) })),
      volunteer: (await read('volunteering')).map((row) => ({
        position: row['role'],
        organization: row['company name'],
        summary: row['description'],
        ...dates(row),
      })),
      education: (await read('education')).map((row) => ({
        studyType: row['degree name'],
        startDate: row['start date'],
        endDate: row['end date'],
      })),
      certificates: (await read('certifications')).map((row) => ({ name: row['name'], issuer: row['authority'] })),
      skills: (await read('skills')).map((row) => ({ name: row['name'] })),
      languages: (await read('languages')).map((row) => ({ language: row['name'], fluency: row['proficiency'] })),
      projects: (await read('projects')).map((row) => ({ highlights: [row['description']] })),
    });
  });
}

function dates(row: ExportRow): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  return { startDate: row['started on'], endDate: row['finished on'] };
}
