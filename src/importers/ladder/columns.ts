import { foldWords } from './fold-words.js';

/** What a column can be. */
export const columnMeanings = [
  'role',
  'family',
  'role-description',
  'level',
  'title',
  'level-description',
  'group',
  'criterion',
  'meaning',
  'step',
  'expectation',
  'description',
  'pay-minimum',
  'pay-midpoint',
  'pay-maximum',
  'pay-range',
  'currency',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** The words of headings, in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents. */
const vocabulary = {
  role: 'role job track position function profession discipline path rolle stelle funktion beruf laufbahn poste metier fonction emploi parcours puesto rol cargo funcion ruolo posizione mansione funcao papel posicao functie',
  family: 'family department familie abteilung famille departement familia departamento famiglia dipartimento afdeling',
  level: 'level grade band tier rank seniority stufe ebene niveau echelon nivel grado banda livello fascia grau schaal schaalniveau',
  title: 'title titel bezeichnung titre intitule titulo denominacion titolo qualifica designacao',
  criterion:
    'skill skills competency competencies competence criterion criteria capability dimension area parameter attribute behaviour behavior topic aspect fahigkeit faehigkeit kompetenz kriterium kriterien kenntnis merkmal thema critere capacite aptitude competencia criterio habilidad capacidad competenza abilita capacita habilidade capacidade vaardigheid competentie criterium',
  group:
    'group category pillar theme axis cluster gruppe kategorie saule saeule themenfeld groupe categorie pilier axe grupo categoria pilar gruppo pilastro groep pijler',
  description:
    'description expectation expectations definition example examples details summary beschreibung erwartung anforderung attente exigence descripcion expectativa definicion descrizione aspettativa definizione descricao definicao beschrijving verwachting definitie',
  step: 'proficiency rating score mastery auspragung auspraegung bewertung maitrise dominio calificacion padronanza valutazione proficiencia avaliacao beheersing beoordeling',
  pay: 'salary pay wage compensation gehalt lohn vergutung verguetung entgelt salaire remuneration salario sueldo retribucion stipendio retribuzione remuneracao salaris loon',
  minimum: 'min minimum low lowest from mindest minimo minima von',
  maximum: 'max maximum high highest to hochst maximo massimo maxima bis',
  midpoint: 'mid midpoint median mitte mittelpunkt mediana mediane mediano middelpunt',
  currency: 'currency wahrung waehrung devise moneda valuta moeda',
  expected:
    'expectation expectations indicator indicators evidence indikator indikatoren indicateur indicador indicadores indicatore indicatori erwartung attente expectativa aspettativa verwachting',
} as const;
type Word = keyof typeof vocabulary;

const lists: readonly (readonly [Word, readonly string[]])[] = [
  ['role', vocabulary.role.split(' ')],
  ['family', vocabulary.family.split(' ')],
  ['level', vocabulary.level.split(' ')],
  ['title', vocabulary.title.split(' ')],
  ['criterion', vocabulary.criterion.split(' ')],
  ['group', vocabulary.group.split(' ')],
  ['description', vocabulary.description.split(' ')],
  ['step', vocabulary.step.split(' ')],
  ['pay', vocabulary.pay.split(' ')],
  ['minimum', vocabulary.minimum.split(' ')],
  ['maximum', vocabulary.maximum.split(' ')],
  ['midpoint', vocabulary.midpoint.split(' ')],
  ['currency', vocabulary.currency.split(' ')],
  ['expected', vocabulary.expected.split(' ')],
];

/** What a heading says its column is; null if it does not. A heading of more than five words is none, nor one of links. */
export function meaningOf(heading: string): ColumnMeaning | null {
  const words = foldWords(heading).split(' ');
  if (words.length > 5 || words[0] === '' || /^(?:links?|urls?|weblink)$/.test(words.at(-1) ?? '')) return null;
  const has = wordsIn(words);
  // The corner of a table: `Level / Skill`.
  if (/[/\\]/.test(heading) && has.has('level') && has.has('criterion')) return 'level';
  return rules.find(([needed]) => needed.every((word) => has.has(word)))?.[1] ?? bareBounds.get(foldWords(heading)) ?? null;
}

/** From the most telling heading to the least. */
const rules: readonly (readonly [readonly Word[], ColumnMeaning])[] = [
  [['currency'], 'currency'],
  [['pay', 'minimum'], 'pay-minimum'],
  [['pay', 'maximum'], 'pay-maximum'],
  [['pay', 'midpoint'], 'pay-midpoint'],
  [['level', 'minimum'], 'pay-minimum'],
  [['level', 'maximum'], 'pay-maximum'],
  [['level', 'midpoint'], 'pay-midpoint'],
  [['pay'], 'pay-range'],
  [['criterion', 'level', 'description'], 'expectation'],
  [['criterion', 'step', 'description'], 'expectation'],
  [['criterion', 'group'], 'group'],
  [['expected'], 'expectation'],
  [['criterion', 'description'], 'meaning'],
  [['level', 'description'], 'level-description'],
  [['role', 'description'], 'role-description'],
  [['description'], 'description'],
  [['step'], 'step'],
  [['criterion', 'level'], 'step'],
  [['family'], 'family'],
  [['level', 'title'], 'title'],
  [['level'], 'level'],
  [['title'], 'title'],
  [['criterion'], 'criterion'],
  [['group'], 'group'],
  [['role'], 'role'],
];

/** Headings that need no word for pay beside them. */
const bareBounds: ReadonlyMap<string, ColumnMeaning> = new Map<string, ColumnMeaning>([
  ['min', 'pay-minimum'],
  ['minimum', 'pay-minimum'],
  ['max', 'pay-maximum'],
  ['maximum', 'pay-maximum'],
  ['midpoint', 'pay-midpoint'],
  ['median', 'pay-midpoint'],
]);

/** The kinds of words in a heading. Long words may be a part of a compound, as in `Rollenbeschreibung`, or in the plural. */
function wordsIn(words: readonly string[]): ReadonlySet<Word> {
  return new Set(
    lists.flatMap(([kind, known]) =>
      words.some((word) =>
        known.some((each) => word === each || word === `${each}s` || (each.length >= 5 && isCompound(word) && word.includes(each))),
      )
        ? [kind]
        : [],
    ),
  );
}

/** Whether a word may be made of others. `Qualifications` has no *qualifica*, `entitlement` no *title*, `collaborating` no *rating* in it. */
function isCompound(word: string): boolean {
  return word.length <= 30 && !/^(?:qualificat|entitle)|\p{L}rating$/u.test(word);
}
