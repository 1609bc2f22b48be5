import { foldWords } from './fold-words.js';

/** Whether a heading names a column beside the levels, such as one of comments. */
export function isAside(heading: string): boolean {
  return asides.has(foldWords(heading).split(' ')[0] ?? '');
}

const asides = new Set(
  'note notes comment comments remark remarks weight weighting owner link links url source id no nr number order updated date anmerkung anmerkungen bemerkung bemerkungen kommentar gewicht gewichtung quelle remarque remarques commentaire commentaires poids nota notas comentario comentarios peso commento osservazioni observacoes opmerking opmerkingen'.split(
    ' ',
  ),
);

/** Whether a heading names a column of job families, which have a ladder each. A department has jobs of many kinds. */
export function isJobFamily(heading: string): boolean {
  return /\b(?:\p{L}*famil(?:y|ie|le|ia)|famiglia)\b/u.test(foldWords(heading));
}

/** Whether a heading is an occupation or a part of another one, as `Gardener` of `Master Gardener`: so are levels called. */
export function isCalledAsLevel(heading: string, others: readonly string[]): boolean {
  return isOccupation(heading) || others.some((other) => ` ${foldWords(other)} `.includes(` ${foldWords(heading)} `));
}

/** Whether a heading ends with what people are called at work. */
export function isOccupation(heading: string): boolean {
  return occupations.has(foldWords(heading).split(' ').at(-1) ?? '');
}

const occupations = new Set(
  'engineer developer programmer designer manager analyst scientist architect consultant specialist administrator officer assistant nurse writer researcher tester coordinator accountant technician representative recruiter owner master entwickler ingenieur berater techniker ingeniero desarrollador ingegnere sviluppatore engenheiro desenvolvedor ingenieur ontwikkelaar'.split(
    ' ',
  ),
);
