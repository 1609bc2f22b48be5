import { expect, test } from '@jest/globals';
import { readAskedYears } from '../../../src/importers/facts/asked-years.js';

test.each([
  ['A year or more of experience with horses', 1, null, 'A year or more of experience with horses'],
  ['Ein Jahr Berufserfahrung', 1, null, 'Ein Jahr Berufserfahrung'],
  ["Au moins un an d'expérience", 1, null, "un an d'expérience"],
  ['Have 4+ years in bookbinding', 4, null, '4+ years in bookbinding'],
  ['4–6 years at an agency', 4, 6, '4–6 years at an agency'],
  ['At least 18 months of bench work', 1.5, null, '18 months of bench work'],
  ['5+ years of Java', 5, null, '5+ years of Java'],
  ['At least three years in acute care', 3, null, 'three years in acute care'],
  ['3-5 yrs experience with SQL', 3, 5, '3-5 yrs experience with SQL'],
  ['3 – 5 years of experience', 3, 5, '3 – 5 years of experience'],
  ['3 to 5 years of experience', 3, 5, '3 to 5 years of experience'],
  ['Two or more years of customer service experience', 2, null, 'Two or more years of customer service experience'],
  ['Minimum of 36 months of experience', 3, null, '36 months of experience'],
  ['18 months experience in retail', 1.5, null, '18 months experience in retail'],
  ['You have 7 years’ experience as a chef.', 7, null, "7 years' experience as a chef"],
  ['five (5) years of experience', 5, null, 'five (5) years of experience'],
  ['Experience: 2+ years', 2, null, '2+ years'],
  ['Mindestens 3 Jahre Berufserfahrung', 3, null, '3 Jahre Berufserfahrung'],
  ['Mindestens drei Jahre Erfahrung in der Pflege', 3, null, 'drei Jahre Erfahrung in der Pflege'],
  ['Eine mindestens 5-jährige Berufserfahrung', 5, null, '5-jährige Berufserfahrung'],
  ['3 bis 5 Jahre Berufserfahrung', 3, 5, '3 bis 5 Jahre Berufserfahrung'],
  ['Al menos dos años de experiencia', 2, null, 'dos años de experiencia'],
  ["Au moins 5 ans d'expérience", 5, null, "5 ans d'expérience"],
  ['Expérience de 3 à 5 ans dans le commerce', 3, 5, '3 à 5 ans dans le commerce'],
  ['Almeno 2 anni di esperienza', 2, null, '2 anni di esperienza'],
  ['Mínimo de 4 anos de experiência', 4, null, '4 anos de experiência'],
  ['Minimaal 3 jaar werkervaring', 3, null, '3 jaar werkervaring'],
])('%s', (sentence, least, most, text) => {
  expect(readAskedYears(sentence)).toEqual({ least, most, text });
});

test.each([
  'Mehrjährige Berufserfahrung',
  'You must be over 18 years old',
  'Must be at least 21 years of age',
  'For 25 years we have built trains',
  'A family company with 40 years of history',
  'Founded 30 years ago',
  'A 12-month contract',
  'Befristet auf 2 Jahre',
  'CDD de 6 mois',
  'Contrat de 12 mois renouvelable',
  'Contrato de 6 meses',
  'The warranty is 2 years',
  'Extensive experience in sales',
  'Mindestens 18 Jahre alt',
  'Vous avez au moins 18 ans révolus',
  'Six months probation',
  '25 days of leave, after 5 years 30',
  '$50,000 a year',
  'Over the next two years we will double',
])('%s asks for no years', (sentence) => {
  expect(readAskedYears(sentence)).toBeNull();
});
