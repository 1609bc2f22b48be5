/** What a section of a résumé is about. */
export type SectionName = keyof SectionHeadings;

/** The headings of each section in one language, in lower case and without `&`, separated by `|`. */
export interface SectionHeadings {
  readonly work: string;
  readonly education: string;
  /** Of trades, beside schools: may be licences as well as degrees. */
  readonly qualifications: string;
  readonly skills: string;
  readonly certificates: string;
  readonly languages: string;
  readonly projects: string;
  readonly volunteering: string;
  readonly summary: string;
  readonly references: string;
  readonly hobbies: string;
  /** Contact details and other facts about the person, as sections and as labels of lines. */
  readonly contact: string;
  readonly awards: string;
  readonly publications: string;
  /** What the whole document is called. */
  readonly document: string;
}
