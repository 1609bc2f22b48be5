import { describe, expect, test } from '@jest/globals';
import { languageRules } from '../../src/similarity/languages/index.js';
import { defineLanguage } from '../../src/similarity/languages/language.js';

const german = defineLanguage(languageRules('de'));

test.each([
  ['de', 'Kunde Kunden KUNDEN Kundin Kundinnen', 'thing Kunde'],
  ['de', 'Schüler Schülern Schülerin Schülerinnen Schueler', 'thing Schüler'],
  ['de', 'einarbeiten einzuarbeiten eingearbeitet Einarbeitung', 'action anleiten'],
  ['de', 'prüfen geprüft Prüfung Überprüfung ueberpruefen getestet', 'action prüfen'],
  ['de', 'abrechnen abgerechnet abzurechnen Abrechnung', 'action abrechnen'],
  ['de', 'steuern steuert Steuerung', 'action bedienen'],
  ['de', 'Gerät Geraete Geräten Maschinen', 'thing Maschine'],
  ['de', 'Team Teams Kollegin', 'thing Mitarbeiter'],
  ['fr', 'rapport rapports', 'thing rapport'],
  ['fr', 'rédiger rédige rédaction', 'action rédiger'],
  ['fr', 'vendre vente ventes vendeur', 'action vendre'],
  ['es', 'vender venta ventas vendedor', 'action vender'],
  ['es', 'limpiar limpieza limpia', 'action limpiar'],
  ['es', 'medicamento medicamentos', 'thing medicamento'],
  ['it', 'cliente clienti', 'thing cliente'],
  ['it', 'controllo controlli controllare', 'action controllare'],
  ['pt', 'atender atendimento', 'action atender'],
  ['nl', 'klant klanten', 'thing klant'],
  ['nl', 'patiënt patiënten patient', 'thing patiënt'],
  ['nl', 'ouder ouders', 'thing ouder'],
])('knows in %s the forms of one word: %s', (language, forms, sense) => {
  const { lookUp } = defineLanguage(languageRules(language));
  expect(forms.split(' ').map((form) => [form, lookUp(form).sense])).toEqual(forms.split(' ').map((form) => [form, sense]));
});

test.each([
  ['de', 'Benzin', 'benzin', null],
  ['de', 'Trauer', 'trau', null],
  ['de', 'Loewe', 'low', null],
  ['de', 'Quelle', 'quell', null],
  ['de', 'manuell', 'manuell', null],
  ['de', 'aufzubauen', 'aufbau', 'action'],
  ['es', 'médico', 'medic', null],
  ['nl', 'oud', 'oud', null],
  ['fr', 'gérez', 'ger', 'filler'],
  ['it', 'gestione', 'gest', 'filler'],
])('finds in %s the root of %s: %s', (language, word, root, kind) => {
  expect(defineLanguage(languageRules(language)).lookUp(word)).toMatchObject({ root, kind });
});

describe('German opposites', () => {
  test.each([
    ['erhöhen', 'senken', true],
    ['senken', 'erhöhen', true],
    ['Einkauf', 'Verkauf', true],
    ['packen', 'entpacken', true],
    ['entpacken', 'packen', true],
    ['montieren', 'demontieren', true],
    ['erhöhen', 'steigern', false],
    ['Preise', 'Preise', false],
    ['prüfen', 'laden', false],
  ])('%s and %s: %s', (left, right, areOpposites) => {
    const [root, other] = [left, right].map((word) => german.lookUp(word).root);
    expect(german.areOpposites(root!, other!)).toBe(areOpposites);
  });
});

test('the numbers from two to twelve are figures, in any case', () => {
  expect(['Zwei', 'zehn', 'ZWÖLF', 'eins', 'dreizehn'].map(german.digitOf)).toEqual(['2', '10', '12', undefined, undefined]);
});

test('of two words that may end a compound, the longer comes first', () => {
  const lengths = german.heads.map(([root]) => root.length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  expect(lengths.at(-1)).toBe(3);
});
