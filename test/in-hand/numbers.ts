import { wordsOf } from './words.js';

/** The numbers up to twelve in the seven languages of the files, by their words. */
const words: readonly (readonly string[])[] = [
  [],
  ['one', 'a', 'an', 'ein', 'eine', 'einem', 'einer', 'eines', 'einjährige', 'un', 'une', 'uno', 'una', 'um', 'uma', 'een', 'één'],
  ['two', 'zwei', 'zweijährige', 'deux', 'dos', 'due', 'dois', 'duas', 'twee'],
  ['three', 'drei', 'dreijährige', 'trois', 'tres', 'tre', 'três', 'drie'],
  ['four', 'vier', 'vierjährige', 'quatre', 'cuatro', 'quattro', 'quatro'],
  ['five', 'fünf', 'fünfjährige', 'cinq', 'cinco', 'cinque', 'vijf'],
  ['six', 'sechs', 'seis', 'sei', 'zes'],
  ['seven', 'sieben', 'sept', 'siete', 'sette', 'sete', 'zeven'],
  ['eight', 'acht', 'huit', 'ocho', 'otto', 'oito'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove', 'negen'],
  ['ten', 'zehn', 'dix', 'diez', 'dieci', 'dez', 'tien'],
  ['eleven', 'elf', 'onze', 'once', 'undici'],
  ['twelve', 'zwölf', 'douze', 'doce', 'dodici', 'twaalf', 'doze'],
];

/** The numbers that a text has, in figures or in words. */
export function numbersIn(text: string): Set<number> {
  return new Set(
    wordsOf(text).flatMap((word) => {
      const number = words.findIndex((of) => of.includes(word));
      const figure = Number(word.replace(',', '.'));
      return [...(number > 0 ? [number] : []), ...(Number.isNaN(figure) ? [] : [figure])];
    }),
  );
}
