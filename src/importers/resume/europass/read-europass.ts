import { readJsonResume } from '../json/read-json-resume.js';
import type { ResumeContent } from '../resume-content.js';
import { candidateResume } from './candidate.js';
import { skillsPassportResume } from './skills-passport.js';
import { elementsNamed, parseXml } from './xml-tree.js';

/** Whether a text is a Europass CV: the schema of 2020 and after (`Candidate`), or the one before (`SkillsPassport`). */
export function isEuropass(xml: string): boolean {
  return /<(?:[\w.-]{1,30}:)?(?:Candidate|SkillsPassport|LearnerInfo)[\s>]/.test(xml.slice(0, 5_000));
}

/**
 * Reads the XML of a Europass CV.
 * @throws UserError if it is damaged or too large
 */
export async function readEuropass(xml: string, label: string): Promise<ResumeContent> {
  const root = await parseXml(xml, label);
  const [learner] = root.name === 'LearnerInfo' ? [root] : elementsNamed(root, 'LearnerInfo');
  return readJsonResume(learner ? skillsPassportResume(learner) : candidateResume(root));
}
