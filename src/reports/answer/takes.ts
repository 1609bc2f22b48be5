import type { ComparedCategory, Comparison } from '../../model/comparison.js';
import type { Answer, StatingGroup } from '../../model/answer.js';
import type { RoleGroup } from '../../model/screen/groups.js';
import { educationLines, licenceGroups, textGroups } from '../comparison-screen/many-requirements.js';
import { licenceTitle, requirementRows } from '../comparison-screen/requirement-rows.js';

/** What the roles ask for before they let somebody in, each after those that say so. */
export function takesAnswer({ categories }: Comparison): Answer['takes'] {
  return categories.filter(({ id }) => id === 'requirements').flatMap(needsOf);
}

function needsOf(category: ComparedCategory): Answer['takes'] {
  const { education, licences, experience } = requirementRows(category.rows);
  const needs = [
    { title: 'Education', groups: education.length === 0 ? [] : educationLines(education, category).flat() },
    { title: licenceTitle(licences), groups: licenceGroups(licences, category) },
    { title: 'Experience', groups: textGroups(experience, category) },
  ];
  return needs.filter(({ groups }) => groups.length > 0).map(({ title, groups }) => ({ title, groups: groups.map(textsOf) }));
}

function textsOf({ roles, names }: RoleGroup): StatingGroup {
  return { roles, texts: names.map(({ text }) => text) };
}
