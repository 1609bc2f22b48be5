const base = 'http://data.europa.eu/esco';
export const [baker, miller, pastryBaker] = ['b1', 'm1', 'p1'].map((id) => `${base}/occupation/${id}`);
const [knead, grind, flour] = ['knead', 'grind', 'flour'].map((id) => `${base}/skill/${id}`);

/** The tables of a download of ESCO, by the names of their files. */
export type Tables = Readonly<Record<string, readonly (readonly (string | undefined)[])[]>>;

/** A small classification made for tests: two occupations with skills, one without, and one that is no longer in use. */
export const classification: Tables = {
  'occupations_en.csv': [
    ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'status', 'regulatedProfessionNote', 'description', 'code'],
    [
      'Occupation',
      baker,
      '7512',
      'baker',
      'bread maker\nbaker\nBREAD MAKER\nmaster baker',
      'released',
      `${base}/regulated-professions/regulated`,
      'Bakes bread,\nall night.',
      '7512.1',
    ],
    ['Occupation', miller, '7514', 'miller', '', 'released', `${base}/regulated-professions/unregulated`, '', '7514.2'],
    ['Occupation', pastryBaker, '7512', 'pastry baker', '', 'released', '', 'Bakes cakes.', ''],
    ['Occupation', `${base}/occupation/old`, '7512', 'oven boy', '', 'deprecated', '', '', ''],
  ],
  'skills_en.csv': [
    ['conceptUri', 'preferredLabel', 'skillType', 'status'],
    [knead, 'knead dough', 'skill/competence', 'released'],
    [grind, 'grind corn', 'skill/competence', 'released'],
    [flour, 'types of flour', 'knowledge', 'released'],
  ],
};
/** Its relations, some of them to what is not there. */
export const relations: Tables = {
  'occupationSkillRelations.csv': [
    ['occupationUri', 'relationType', 'skillType', 'skillUri'],
    [baker, 'optional', 'skill/competence', grind],
    [baker, 'essential', 'skill/competence', knead],
    [baker, 'optional', 'skill/competence', knead],
    [baker, 'essential', 'knowledge', flour],
    [miller, 'essential', 'skill/competence', grind],
    [miller, 'essential', 'skill/competence', `${base}/skill/nowhere`],
    [`${base}/occupation/nowhere`, 'essential', 'skill/competence', grind],
  ],
  'broaderRelationsOccPillar.csv': [
    ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
    ['Occupation', baker, 'ISCOGroup', `${base}/isco/C7512`],
    ['Occupation', pastryBaker, 'Occupation', baker],
    ['Occupation', miller, 'ISCOGroup', `${base}/isco/C7514`],
  ],
};

export function escoCsv(rows: Tables[string]): string {
  return rows.map((row) => row.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\r\n');
}
