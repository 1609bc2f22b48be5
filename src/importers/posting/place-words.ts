/** A place without how one works there: `Denver, CO (Hybrid)`, `Hybrid remote in Reno, NV`. Empty if it says nothing but that. */
export function plainPlace(text: string): string {
  return text
    .replace(/\s*\((?:hybrid|remote|on[- ]?site|in[- ]person|vor ort|hybride?|ibrido|híbrido|presencial|présentiel)[^)]*\)\s*$/iu, '')
    .replace(wayOfWorking, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .trim();
}

const wayOfWorking =
  /^(?:(?:fully |100 ?% )?(?:in[- ]person|remote|hybrid(?: remote)?|on[- ]?site|work from home|multiple locations|vor ort|homeoffice|présentiel|télétravail|presencial|híbrido|remoto|in sede|ibrido|da remoto|op locatie|hybride|thuis)(?: (?:in|at|from|aus|bei|à|en|a|em))?(?:\s+|[,;/|]\s*|$))+/i;

/** Whether a text is a place by its state, country or postal code: `Reno, NV 89502`, `93047 Regensburg`, `Porto, Portugal`. */
export function looksLikePlace(text: string): boolean {
  return text.length <= 60 && patterns.some((pattern) => pattern.test(text));
}

const town = "\\p{Lu}[\\p{L}.'’ -]{1,40}";
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT|NSW|VIC|QLD|TAS|ACT';
const countries =
  'USA?|United States|UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|Svizzera|France|Belgium|Belgique|België|Netherlands|The Netherlands|Nederland|Spain|España|Portugal|Italy|Italia|Brazil|Brasil|Mexico|México|Argentina|Chile|Colombia|Poland|Polska|Denmark|Sweden|Norway|Finland|India|Singapore|Japan|Luxembourg';
const patterns: readonly RegExp[] = [
  new RegExp(`^${town}, (?:${states})(?: \\d{5}(?:-\\d{4})?)?(?:, (?:${countries}))?$`, 'u'),
  new RegExp(`^${town}, (?:${town}, )?(?:${countries})$`, 'u'),
  new RegExp(`^${town} \\((?:\\d{2,3}|2[AB])\\)$`, 'u'),
  new RegExp(`^(?:[A-Z]{1,2}-)?\\d{4,5} ${town}$`, 'u'),
  new RegExp(`^${town},? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}$`, 'u'),
];
