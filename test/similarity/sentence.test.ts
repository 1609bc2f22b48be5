import { describe, expect, test } from '@jest/globals';
import { languageRules } from '../../src/similarity/languages/index.js';
import { defineLanguage } from '../../src/similarity/languages/language.js';
import { readSentence, type Sentence } from '../../src/similarity/languages/sentence.js';

describe('reads German: verbs at the end, and nouns that stand for them', () => {
  test.each([
    ['Kunden beraten', 'kund = thing Kunde (thing 1 object) | berat = action beraten (action 0.8)'],
    ['Beratung von Kunden', 'berat = action beraten (action 0.8) | kund = thing Kunde (thing 1 object)'],
    [
      'Rechnungen prüfen und buchen',
      'rechn = thing Rechnung (thing 1 object) | pruf = action prüfen (action 0.8) | buch = action dokumentieren (action 0.8)',
    ],
    ['Sie bereiten Speisen zu', 'zubereit = action kochen (action 0.8) | speis = thing Speise (thing 1 object)'],
    ['Leitende Ärzte informieren', 'leitend (thing 0.5) | arzt = thing arzt (thing 1 object) | inform = action informieren (action 0.8)'],
    ['Leitung der Abteilung', 'leit = action leiten (action 0.8) | abteil (thing 1 object)'],
    ['Prüfen', 'pruf = action prüfen (action 0.8)'],
    ['Bündelung von Kräften', 'bund (action 0.8) | kraft (thing 1 object)'],
    ['Bündelung der Kräfte', 'bund (action 0.8) | kraft (thing 1 object)'],
    ['Bündelung, Kräfte', 'bund (action 0.8) | kraft (thing 1 object)'],
    ['Bündelung Kräfte', 'bund (thing 1 object) | kraft (thing 0.7)'],
    ['Kunden Beraten', 'kund = thing Kunde (thing 1 object) | berat = action beraten (thing 0.7)'],
    ['Zu', ''],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('de'))))).toBe(sentence);
  });
});

describe('reads German: compounds, the head first', () => {
  test.each([
    [
      'Die Kundenberatung durchführen',
      'berat = action beraten (thing 1 object thing Kunde) | kund = thing Kunde (thing 0.7) | durchfuhr (filler 0.2)',
    ],
    [
      'Die Patientenakten der Klinik führen',
      'akt = thing Akte (thing 1 object thing Patient) | patient = thing Patient (thing 0.7) | klinik (thing 0.7) | fuhr (filler 0.2)',
    ],
    ['SachbearbeiterInnen schulen', 'bearbeit (thing 1 object sach) | sach (thing 0.7) | schul = action anleiten (action 0.8)'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('de'))))).toBe(sentence);
  });
});

describe('reads German: one word for both genders', () => {
  test.each([
    ['Patient:innen und Patienten pflegen', 'patient = thing Patient (thing 1 object) | pfleg = action pflegen (action 0.8)'],
    ['Kolleg/-innen (m/w/d) schulen', 'kolleg = thing Mitarbeiter (thing 1 object) | schul = action anleiten (action 0.8)'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('de'))))).toBe(sentence);
  });
});

describe('reads German: names, figures and little else', () => {
  test.each([
    ['C++ und C# programmieren', 'c++ (thing 1 object) | c# (thing 0.7) | programm = action entwickeln (action 0.8)'],
    ['Umgang mit MS Excel', 'ms (thing 1 object) | exc (thing 0.7)'],
    ['Sehr gute Kenntnisse in SAP', 'sap (thing 1 object)'],
    ['Kenntnisse', 'kenntnis (thing 1 object)'],
    ['H5N1 nachweisen', 'h5n1 (thing 1 object) | nachweis (action 0.8)'],
    ['B Führerschein', 'fuhrerschein (thing 1 object)'],
    ['Führerschein B', 'fuhrerschein (thing 1 object) | B'],
    ['Mindestens 5 Jahre, höchstens 1.500 Stunden', 'hochst (thing 1 object) | stund (thing 0.7) | 1500 5'],
    ['Kontrolle ≤ 3,5 Grad', 'kontroll = action prüfen (action 0.8) | grad (thing 1 object) | ≤3.5'],
    ['Zwei Lehrlinge ausbilden', 'lehrling = thing Auszubildende (thing 1 object) | ausbild = action anleiten (action 0.8) | 2'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('de'))))).toBe(sentence);
  });
});

describe('reads German: what is negated, and who is acted upon', () => {
  test.each([
    [
      'Keine Reisen ins schöne Ausland planen',
      'reis (thing 1 object) | schon (thing 0.7) | ausland (thing 0.7) | plan = action planen (action 0.8) | not reis, not schon',
    ],
    ['Reisen nicht planen', 'reis (thing 1 object) | plan = action planen (action 0.8) | not reis, not action planen'],
    ['Von Ärzten angeleitet werden', 'arzt = thing arzt (thing 1 object) | anleit = action anleiten (action 0.8) | passive'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('de'))))).toBe(sentence);
  });
});

describe('reads French', () => {
  test.each([
    ['Rédiger des rapports', 'redig = action rédiger (action 0.8) | rapport = thing rapport (thing 1 object)'],
    ['Rédaction de rapports', 'redact = action rédiger (action 0.8) | rapport = thing rapport (thing 1 object)'],
    [
      'Accueil et placement des client(e)s',
      'accueil = action accueillir (action 0.8) | plac = action installer (action 0.8) | client = thing client (thing 1 object)',
    ],
    [
      'Assurer la maintenance et préparer les commandes',
      'assur (filler 0.2) | mainten = action entretenir (action 0.8) | prepar (filler 0.2) | command = action acheter (action 0.8)',
    ],
    ['Permis B', 'perm (thing 1 object) | B'],
    ['Ne pas voyager', 'voy (action 0.8) | not voy'],
    ['Être formé par des infirmières', 'form = action former (action 0.8) | infirm (thing 1 object) | passive'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('fr'))))).toBe(sentence);
  });
});

describe('reads Spanish', () => {
  test.each([
    ['Atender a los alumnos/as', 'atend = action atender (action 0.8) | alumn = thing alumno (thing 1 object)'],
    ['Riego y cuidado de jardines', 'rieg = action regar (action 0.8) | cuid = action cuidar (action 0.8) | jardin (thing 1 object)'],
    ['Sin experiencia previa', 'prev (thing 1 object) | not prev'],
    ['Ser evaluado por los médicos', 'evalu = action analizar (action 0.8) | medic (thing 1 object) | passive'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('es'))))).toBe(sentence);
  });
});

describe('reads Italian', () => {
  test.each([
    ['Preparazione dei pasti', 'prepar (filler 0.2) | past = thing pasto (thing 1 object)'],
    [
      'Gestire e controllare gli ordini',
      'gest (filler 0.2) | controll = action controllare (action 0.8) | ordin = action comprare (thing 1 object)',
    ],
    ['Non fumare', 'fum (action 0.8) | not fum'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('it'))))).toBe(sentence);
  });
});

describe('reads Portuguese', () => {
  test.each([
    ['Atendimento aos clientes', 'atend = action atender (action 0.8) | client = thing cliente (thing 1 object)'],
    ['Fazer a limpeza dos quartos', 'faz (filler 0.2) | limpez = action limpar (action 0.8) | quart (thing 1 object)'],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('pt'))))).toBe(sentence);
  });
});

describe('reads Dutch', () => {
  test.each([
    ['Klanten adviseren', 'klant = thing klant (thing 1 object) | advis = action adviseren (action 0.8)'],
    [
      'Het bijhouden van patiëntendossiers',
      'bijhoud = action bijhouden (action 0.8) | dossi = thing document (thing 1 object thing patiënt) | patient = thing patiënt (thing 0.7)',
    ],
    ['Bezorgen of ophalen van post', 'bezorg = action bezorgen (action 0.8) | ophal (action 0.8) | post = thing post (thing 1 object)'],
    ['Klantadvies', 'advies = action adviseren (action 0.8 thing klant) | klant = thing klant (thing 1 object)'],
    ['Geen ervaring nodig', 'nodig (thing 1 object) | not nodig'],
    [
      'Schrijven van rapporten en brieven',
      'schrijv = action schrijven (action 0.8) | rapport = thing rapport (thing 1 object) | briev (thing 0.7)',
    ],
  ])('%s', (text, sentence) => {
    expect(shown(readSentence(text, defineLanguage(languageRules('nl'))))).toBe(sentence);
  });
});

test.each([
  ['de', 'Kolleg:innen schulen', 'Kolleg schulen'],
  ['de', 'Kolleg*in schulen', 'Kolleg schulen'],
  ['de', 'Bewerber:-innen schulen', 'Bewerber schulen'],
  ['de', 'Mitarbeiter/innen schulen', 'Mitarbeiter schulen'],
  ['de', 'Mitarbeiter/-in schulen', 'Mitarbeiter schulen'],
  ['de', 'BäckerIn und KöchInnen schulen', 'Bäcker Köch schulen'],
  ['de', 'Pfleger (m/w/d) einstellen', 'Pfleger einstellen'],
  ['de', 'Pfleger ( M | W / X ) einstellen', 'Pfleger einstellen'],
  ['fr', 'Former les client(e)s', 'Former client'],
  ['fr', 'Former un infirmier(ère)', 'Former infirmier'],
  ['fr', 'Former les étudiant·e·s', 'Former étudiant'],
  ['fr', 'Former les étudiant.e', 'Former étudiant'],
  ['fr', 'Former les directeur/trice', 'Former directeur'],
  ['fr', 'Former les vendeur/-euse', 'Former vendeur'],
  ['es', 'Cuidar alumnos/as', 'Cuidar alumnos'],
  ['es', 'Cuidar maestro/a', 'Cuidar maestro'],
  ['es', 'Cuidar niñ@s', 'Cuidar niñ'],
  ['it', 'Assistere maestri/e', 'Assistere maestri'],
  ['pt', 'Cuidar dos aluno/os', 'Cuidar aluno'],
  // Other words in brackets and behind a slash stay.
  ['de', 'Büro/Innendienst planen', 'Büro Innendienst planen'],
  ['de', 'Büro:Inventar planen', 'Büro Inventar planen'],
  ['de', 'MessIndex', 'MessIndex'],
  ['fr', 'Former (avec) des clients', 'Former clients'],
  ['fr', 'Gérer entrées/sorties', 'Gérer entrées sorties'],
])('reads in %s a word for both genders as one: %s', (language, text, words) => {
  const { terms } = readSentence(text, defineLanguage(languageRules(language)));
  expect([...new Set(terms.map(({ word }) => word))].join(' ')).toBe(words);
});

/** For example `kund = thing Kunde (thing 1 object)`: each term by its root, with the sense that others share, and what it weighs. */
function shown({ terms, figures, negated, isPassive }: Sentence): string {
  const words = terms.map(({ root, sense, kind, isObject, modifiers = [], weight }) =>
    [root, ...(sense === root ? [] : [`= ${sense}`]), `(${[kind, weight, ...(isObject ? ['object'] : []), ...modifiers].join(' ')})`].join(
      ' ',
    ),
  );
  const rest = [figures, [...negated].map((sense) => `not ${sense}`).join(', '), isPassive ? 'passive' : ''];
  return [...words, ...rest.filter((text) => text !== '')].join(' | ');
}
