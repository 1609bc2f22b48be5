import { expect, test } from '@jest/globals';
import { readSpokenLanguages } from '../../../src/importers/facts/spoken-languages.js';

function short(sentence: string): string {
  return readSpokenLanguages(sentence)
    .map(({ name, level }) => (level === null ? name : `${name} ${level}`))
    .join('; ');
}

test.each([
  ['Deutsch (C1), Englisch fließend', 'German C1; English fließend'],
  ['Ein bisschen Dänisch, denn viele Gäste kommen von dort', 'Danish'],
  ['Een beetje Duits', 'German'],
  ['You have a little Finnish', 'Finnish'],
  ['A little Welsh', 'Welsh'],
  ['You are at ease in Dutch as well as German', 'Dutch; German'],
  ["De solides bases d'allemand pour lire les plans", 'German'],
  ['A little French cuisine', ''],
  ['German C1', 'German C1'],
  ['Clear writing in English', 'English'],
  ['Italian appreciated', 'Italian'],
  ['Portuguese or Spanish is a plus', 'Portuguese; Spanish'],
  ['Polnisch wäre von Vorteil', 'Polish'],
  ['Néerlandais apprécié', 'Dutch'],
  ['Frans is een pre', 'French'],
  ['German', 'German'],
  ['English, French, Spanish', 'English; French; Spanish'],
  ['English (native), Spanish (fluent)', 'English native; Spanish fluent'],
  ['English – Native or bilingual proficiency', 'English Native or bilingual proficiency'],
  ['Fluent in English and German', 'English Fluent; German Fluent'],
  ['Fluent English', 'English Fluent'],
  ['Excellent written and spoken English', 'English Excellent'],
  ['Bilingual in English and Spanish', 'English Bilingual; Spanish Bilingual'],
  ['Spanish speaker preferred', 'Spanish'],
  ['You speak Dutch at B2 level', 'Dutch B2 level'],
  ['Sehr gute Deutschkenntnisse', 'German Sehr gute'],
  ['Verhandlungssichere Englischkenntnisse', 'English Verhandlungssichere'],
  ['Deutsch und Englisch in Wort und Schrift', 'German in Wort und Schrift; English in Wort und Schrift'],
  ['English, German (B2)', 'English; German B2'],
  ['French (native), English, Spanish (A2)', 'French native; English; Spanish A2'],
  ['Anglais courant', 'English courant'],
  ['Français : langue maternelle', 'French langue maternelle'],
  ['Inglés (nivel alto)', 'English nivel alto'],
  ["Buona conoscenza dell'inglese", 'English Buona'],
  ['Inglês fluente', 'English fluente'],
  ['Nederlands: moedertaal', 'Dutch moedertaal'],
  ['Vloeiend Nederlands en Engels', 'Dutch Vloeiend; English Vloeiend'],
  ['Knowledge of American Sign Language', 'American Sign Language'],
])('%s', (sentence, expected) => {
  expect(short(sentence)).toBe(expected);
});

test.each([
  'Serve German customers', 'Polish presentations before they go out', 'BA in English Literature', 'Know French law', 'Work for a Dutch company in Delft', 'Cook Italian food', 'Teach English to children',
  'Our Chinese market grows', 'A French company', 'German engineering', 'Spanish guitar', '', 'Java, Python',
])('%s names none that is spoken', (sentence) => {
  expect(short(sentence)).toBe('');
}); // prettier-ignore
