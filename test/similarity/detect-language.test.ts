import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { detectLanguage } from '../../src/similarity/languages/detect-language.js';
import { fixtures, root } from '../run.js';

test.each<[string | null, readonly string[]]>([
  ['de', ['Kunden beraten', 'Angebote erstellen']],
  ['de', ['Patient:innen pflegen und versorgen', 'SAP, Excel und PowerPoint']],
  ['fr', ['Rédiger des rapports', 'Accueil et vente']],
  ['es', ['Atención al cliente', 'Elaborar informes']],
  ['it', ['Gestione delle vendite', 'Sviluppo web']],
  ['pt', ['Atendimento aos clientes', 'Elaboração de relatórios']],
  ['nl', ['Klanten adviseren', 'Opstellen van rapporten']],
  ['en', ['Write reports', 'Talk to the customers']],
  // One foreign phrase makes no other language.
  ['en', ['Manage the office in Rio de Janeiro', 'Work with die casting and with sous vide', 'Door to door sales for La Maison et Fils']],
  ['zh', ['编写和测试网页代码', 'Python']],
  ['ja', ['ウェブサイトの設計と開発']],
  ['ko', ['고객과의 상담', 'Excel']],
  ['ja', ['データ分析 を行う']],
  ['zh', ['Excel 数据分析']],
  ['en', ['数据 analysis of the market and the trends']],
  ['it', ['gestione vendite e del lavoro']],
  ['es', ['realización y gestión']],
  ['de', ['Bearbeitung, Verwaltung']],
  ['de', ['und der']],
  // Names, too little, or another language.
  [null, ['Bearbeitung']],
  [null, ['e o a']],
  [null, ['la de']],
  [null, ['Java', 'SAP R/3', 'Microsoft Excel', 'La Marzocco', 'De Longhi']],
  [null, ['Crème brûlée', 'Au pair']],
  [null, ['إعداد التقارير ولوحات المعلومات']],
  [null, ['Przygotowywanie raportów dla klientów']],
  [null, ['']],
  [null, []],
])('tells %s for %j', (language, texts) => {
  expect(detectLanguage(texts)).toBe(language);
});

test('tells the language of lists of ten duties, and no wrong one of three', () => {
  const lists: readonly { language: string; same: string[][]; left: string[]; right: string[] }[] = JSON.parse(readFileSync(`${fixtures}duties-in-six-languages.json`, 'utf8')); // prettier-ignore
  for (const { language, same, left, right } of lists)
    for (const duties of [
      [...same.map(([text]) => text!), ...left],
      [...same.map(([, text]) => text!), ...right],
    ]) {
      expect([duties, detectLanguage(duties)]).toEqual([duties, language]);
      for (let index = 0; index + 3 <= duties.length; index++)
        expect([language, null]).toContain(detectLanguage(duties.slice(index, index + 3)));
    }
});

test('takes no line of the bundled roles for anything but English', () => {
  const lines = readdirSync(`${root}data/roles`).flatMap((name) => readFileSync(`${root}data/roles/${name}`, 'utf8').split('\n'));
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => !['en', null].includes(detectLanguage([line])))).toEqual([]);
});
