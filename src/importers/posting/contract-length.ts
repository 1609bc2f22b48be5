import { whole, wordPattern, wordsOf } from '../facts/words/index.js';

/** How long a contract is, in words that are the same in every language: `6 months`, `1 to 2 years`; null if no text says so. */
export function contractLengthIn(texts: readonly string[]): string | null {
  for (const text of texts)
    for (const pattern of patterns) {
      const { least, most, ...units } = pattern.exec(text)?.groups ?? {};
      const unit = (['week', 'month', 'year'] as const).find((each) => units[each] !== undefined);
      if (least === undefined || unit === undefined) continue;
      const count = numbers.indexOf((most ?? least).toLowerCase()) + 1 || Number(most ?? least);
      if (count > 0) return `${most === undefined ? '' : `${least} to `}${count} ${unit}${count === 1 ? '' : 's'}`;
    }
  return null;
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const number = `(?:\\d{1,2}|${numbers.join('|')})`;
const unit = (['week', 'month', 'year'] as const).map((each) => `(?<${each}>${wordsOf((language) => language[each])})`).join('|');
const length = `(?<![\\p{L}\\d.,])(?<least>${number})(?: ?[-–] ?| to | bis | à | a | tot )?(?<most>(?<=[-– tosàa] ?)${number})?[ -]?(?:${unit})(?![\\p{L}])`;
const contract =
  'contract|contractor|fixed[- ]term|ftc|assignment|maternity cover|secondment|befristet\\p{L}*|befristung|vertrag\\p{L}*|cdd|contrat|contrato|contratto|determinat[oa]|tijdelijk\\p{L}*';

/** `6 month contract`, `12-month fixed-term contract`, `Fixed term (12 months)`, `Contract length: 6 months`, `befristet auf 12 Monate`. */
const patterns = [
  `${length}[ -](?:(?:initial|rolling|long|outside ir35|inside ir35)[ -])?${whole(contract)}(?! experience)`,
  `${whole(`${contract}|duration|dauer|durée|duración|durata|duração|looptijd`)}(?: (?:length|duration|term|period|contract|role|of|for|is|until|auf|von|über|de|di|da|por|per|per|van|voor|tempo|pour|durée|initial(?:ly)?)){0,4}[:,]? ?\\(?${length}(?! (?:experience|of experience|probation))`,
].map((source) => wordPattern(source));
