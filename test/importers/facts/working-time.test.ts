import { expect, test } from '@jest/globals';
import { fullTimeShareIn, readWorkingTime } from '../../../src/importers/facts/working-time.js';

const nothing = { hoursAWeek: null, leaveDays: null, holidays: null, daysFromHome: null };

test.each([
  ['36 hours a week', { hoursAWeek: 36 }],
  ['Hours: 40 per week', { hoursAWeek: 40 }],
  ['31 days off', { leaveDays: 31 }],
  ['Horario: 38 semanales', { hoursAWeek: 38 }],
  ["Twenty-six days' holiday", { leaveDays: 26 }],
  ['Paid time off with a minimum of 18 days', { leaveDays: 18 }],
  ['A four-day week of 32 hours', { hoursAWeek: 32 }],
  ['Fünf-Tage-Woche mit 38 Stunden', { hoursAWeek: 38 }],
  ['Week: 35 hours, Wednesdays off', { hoursAWeek: 35 }],
  ['Home office on Tuesdays and Thursdays', { daysFromHome: 2 }],
  ['Télétravail le vendredi', { daysFromHome: 1 }],
  ['37.5 hours per week', { hoursAWeek: 37.5 }],
  ['A 40-hour week', { hoursAWeek: 40 }],
  ['20-25 hours/week', { hoursAWeek: 25 }],
  ['38,5 Stunden pro Woche', { hoursAWeek: 38.5 }],
  ['39-Stunden-Woche', { hoursAWeek: 39 }],
  ['Wochenarbeitszeit: 35 Stunden', { hoursAWeek: 35 }],
  ['35 heures par semaine', { hoursAWeek: 35 }],
  ['CDI 35h/semaine', { hoursAWeek: 35 }],
  ['40 horas semanales', { hoursAWeek: 40 }],
  ['40 ore settimanali', { hoursAWeek: 40 }],
  ['44 horas por semana', { hoursAWeek: 44 }],
  ['32 tot 40 uur per week', { hoursAWeek: 40 }],
  ['25 days of leave', { leaveDays: 25 }],
  ['25 days annual leave plus 8 bank holidays', { leaveDays: 25, holidays: 8 }],
  ['20 days of PTO and 11 paid holidays', { leaveDays: 20, holidays: 11 }],
  ['4 weeks of paid vacation', { leaveDays: 20 }],
  ['15 vacation days', { leaveDays: 15 }],
  ["28 days' holiday", { leaveDays: 28 }],
  ['30 Tage Urlaub', { leaveDays: 30 }],
  ['30 Urlaubstage', { leaveDays: 30 }],
  ['6 Wochen Urlaub', { leaveDays: 30 }],
  ['25 jours de congés payés', { leaveDays: 25 }],
  ['23 días de vacaciones', { leaveDays: 23 }],
  ['26 giorni di ferie', { leaveDays: 26 }],
  ['22 dias de férias', { leaveDays: 22 }],
  ['25 vakantiedagen', { leaveDays: 25 }],
  ['Hybrid, 2 days in the office', { daysFromHome: 3 }],
  ['3 days a week on-site', { daysFromHome: 2 }],
  ['Work from home 2 days a week', { daysFromHome: 2 }],
  ['2 days a week from home', { daysFromHome: 2 }],
  ['Up to three days remote per week', { daysFromHome: 3 }],
  ['Fully remote', { daysFromHome: 5 }],
  ['100% remote within Europe', { daysFromHome: 5 }],
  ['2 Tage Homeoffice pro Woche', { daysFromHome: 2 }],
  ['2 Tage pro Woche im Homeoffice', { daysFromHome: 2 }],
  ['2 jours de télétravail par semaine', { daysFromHome: 2 }],
  ['Télétravail 3 jours par semaine', { daysFromHome: 3 }],
  ['2 días de teletrabajo', { daysFromHome: 2 }],
  ['2 giorni in smart working', { daysFromHome: 2 }],
  ['2 dagen per week thuiswerken', { daysFromHome: 2 }],
  ['100% remoto', { daysFromHome: 5 }],
])('%s', (sentence, expected) => {
  expect(readWorkingTime(sentence)).toEqual({ ...nothing, ...expected });
});

test.each([
  'You teach 30 pupils', 'Answer customers within 24 hours', 'Open 7 days a week', '24/7 on call', 'Manage holidays of the team', 'Remote teams in 5 countries', 'This is not a remote position', '5 years of experience',
  'Work in our office', 'Nurses work 12 hour shifts', '40% travel', 'Generous leave', '',
])('%s says nothing of it', (sentence) => {
  expect(readWorkingTime(sentence)).toEqual(nothing);
}); // prettier-ignore

test.each([
  ['Hours: 37.5, Mon–Fri', { hoursAWeek: 37.5 }],
  ['Hours: 35', { hoursAWeek: 35 }],
  ['Hours: 9-17', { hoursAWeek: null }],
  ['Location: Remote (US)', { daysFromHome: 5 }],
  ['Location: Remote', { daysFromHome: 5 }],
  ['Hybrid remote (Leeds)', { daysFromHome: null }],
])('%s is read as it stands', (sentence, read) => {
  expect(readWorkingTime(sentence)).toMatchObject(read);
});

test.each([
  ['Shift: 7p-7:30a, 0.9 FTE', '0.9 FTE'],
  ['FTE: 0.6', 'FTE: 0.6'],
  ['A team of 12 FTE', null],
])('%s has the share %s of full time', (text, share) => {
  expect(fullTimeShareIn(text)).toBe(share);
});
