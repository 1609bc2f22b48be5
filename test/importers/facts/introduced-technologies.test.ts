import { expect, test } from '@jest/globals';
import { readTechnologyNames } from '../../../src/importers/facts/technology-names.js';
import { bundledTechnologies } from '../../../src/importers/json-resume/technologies.js';

const known = bundledTechnologies();

test.each([
  ['Experience with mapping tools such as Geovista', 'Geovista'],
  ['You plan shifts in our rota software (Rosterly)', 'Rosterly'],
  ['Familiarity with Quillbase would be an advantage', 'Quillbase'],
  ['Write care notes with Harbour Notes Software', 'Harbour Notes Software'],
  ['Fault-finding on an Omega Z9 PLC', 'Omega Z9'],
  ['GIS tools such as QGIS or MapInfo', 'QGIS; MapInfo'],
  ['Record every visit on Zolvane', 'Zolvane'],
  ['Comfortable with Quillbase or Geovista', 'Quillbase; Geovista'],
  ['Du schreibst deine Stunden im Programm Zolvane auf', 'Zolvane'],
  ['Vous notez les visites dans le logiciel Paieplus', 'Paieplus'],
  ['Registri gli ordini con il gestionale Bottegone', 'Bottegone'],
  ['You can read Go', 'Go'],
  ['Firmware for ARM Cortex-M boards with FreeRTOS', 'ARM Cortex-M; FreeRTOS'],
  ['Use our CRM (HubSpot) every day', 'HubSpot'],
  ['Kenntnisse in einer Warenwirtschaftssoftware wie Kornblau oder Lexware', 'Kornblau; Lexware'],
  ["Maîtrise d'un logiciel de paie tel que Paieplus ou Silae", 'Paieplus; Silae'],
  ['Manejo de un programa de gestión como Tiendalia', 'Tiendalia'],
  ['Conoscenza di un gestionale come Bottegone', 'Bottegone'],
  ['Domínio de sistemas como Farmavia', 'Farmavia'],
  ['Ervaring met een kassasysteem zoals Tafelaar', 'Tafelaar'],
  ['Ervaring met KNX is mooi meegenomen', 'KNX'],
])('%s', (sentence, expected) => {
  expect(readTechnologyNames(sentence, known).join('; ')).toBe(expected);
});

test.each([
  'Experience with Medicare is a plus',
  'Familiar with Ofsted and the EYFS',
  'Experience with Spanish customers',
  'Experience with the Children Act',
  'Umgang mit Programmen wie Tabellenkalkulation und Textverarbeitung',
  'Systems: HVAC, plumbing and electrical',
  'Kennis van Engels',
  'Experience With Customers',
  'Quality systems such as ISO 9001',
  'Knowledge of Payroll Software',
  'Plan the work on Mondays',
])('%s introduces no technology', (sentence) => {
  expect(readTechnologyNames(sentence, known)).toEqual([]);
});

test('in a list of technologies each name is one', () => {
  expect(readTechnologyNames('Quillbase, Rosterly and Python', known, true)).toEqual(['Quillbase', 'Rosterly', 'Python']);
});
