import { expect, test } from '@jest/globals';
import { readBesideBase } from '../../../src/importers/facts/parts-of-pay.js';

const share = (name: string, least: number, most = least) => ({ name, is: { least, most }, isGuaranteed: false });
const paid = (name: string, amount: number, currency: string, period: string, isGuaranteed = false) => ({
  name,
  is: { amount, currency, period },
  isGuaranteed,
});

test.each([
  ['£41,000 plus 9% annual bonus', [share('bonus', 9)]],
  ['Bonus: 10%', [share('bonus', 10)]],
  ['€70k + 5% bonus', [share('bonus', 5)]],
  ['A discretionary bonus of up to 20% of salary', [share('bonus', 20)]],
  ['10–15% performance bonus', [share('bonus', 10, 15)]],
  ['Bonus von bis zu 8 %', [share('bonus', 8)]],
  ['Prime annuelle de 1 500 €', [paid('bonus', 1500, 'EUR', 'year')]],
  ['A guaranteed bonus of £2,000', [paid('bonus', 2000, 'GBP', 'year', true)]],
  ['A bonus of £500 to £600, quarterly bonus of £250', [paid('bonus', 600, 'GBP', 'year'), paid('bonus', 1000, 'GBP', 'year')]],
  ['Sign-on bonus: $1,500', [paid('sign-on', 1500, 'USD', 'once', true)]],
  ['$5k signing bonus and a 10% bonus', [paid('sign-on', 5000, 'USD', 'once', true), share('bonus', 10)]],
  ['£4,800 car allowance', [paid('car allowance', 4800, 'GBP', 'year', true)]],
  ['Travel allowance of €120 a month', [paid('travel allowance', 120, 'EUR', 'month', true)]],
  ['London weighting of £3,500', [paid('London weighting', 3500, 'GBP', 'year', true)]],
  ['Relocation package up to £8,000', [paid('relocation', 8000, 'GBP', 'once')]],
])('%s has parts of pay', (text, parts) => {
  expect(readBesideBase(text)).toMatchObject({ parts, onTop: [] });
});

test.each([
  ['$40 an hour, plus $4.50/hr night differential', '$4.50/hr night differential'],
  ['Weekend premium: €3 per hour', 'Weekend premium: €3 per hour'],
  ['25% Nachtzuschlag', '25% Nachtzuschlag'],
])('%s is paid for some hours only', (text, onTop) => {
  expect(readBesideBase(text)).toMatchObject({ parts: [], onTop: [onTop] });
});

test.each([
  '£250 refer-a-friend bonus',
  '£50,000 plus bonus',
  '£50,000 per annum, bonus',
  '$100k+ bonus',
  'Bonus: you raised conversion by 20%',
  'Bonus points for 10% time',
  '5% pension and a bonus',
  'A 20% discount and a bonus',
  'We pay 80% of the premium for health',
  'A $2,000 home office stipend',
])('%s has none that could be counted', (text) => {
  expect(readBesideBase(text)).toMatchObject({ parts: [], onTop: [], rest: text });
});

test('what is left is the base', () => {
  expect(readBesideBase('£58,000 plus 12% bonus and £5,000 car allowance').rest).not.toMatch(/12|5,000/);
});

test('a hostile text takes no longer than others', () => {
  const start = performance.now();
  for (const text of ['1 '.repeat(500), 'night '.repeat(170), `$1 ${'a-'.repeat(480)}bonus`, 'bonus of up to '.repeat(66), 'p'.repeat(990)])
    readBesideBase(`${text} bonus`);
  expect(performance.now() - start).toBeLessThan(2000);
});
