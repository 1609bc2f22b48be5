import { expect, test } from '@jest/globals';
import { type OfferPay, offerPay } from '../../../src/categories/offers/pay-totals.js';
import { questionsFor } from '../../../src/categories/offers/questions.js';
import { readRole } from '../../generate.js';
import { part } from './offer.js';

async function asked(raw: object): Promise<OfferPay> {
  const { categories } = await readRole({ id: 'offer', title: 'Offer', ...raw });
  return offerPay(categories);
}

const base = part('base', 50_000);

test.each<[name: string, offer: object, other: object, questions: string[]]>([
  ['nothing is open', { pay: [base] }, { pay: [base] }, []],
  ['no pay', {}, { pay: [base] }, ['What does it pay?']],
  ['a bonus', { pay: [base, part('bonus', 1)] }, {}, ['Was the bonus paid in full last year?']],
  [
    'a bonus of a share',
    { pay: [base, part('bonus', 1, { note: '7.5% of base' })] },
    {},
    ['How often was the bonus of 7.5% paid in full?'],
  ],
  ['a guaranteed bonus', { pay: [base, part('bonus', 1, { guaranteed: true })] }, {}, []],
  ['equity', { pay: [base, part('RSUs', 1)] }, {}, ['When could the equity be sold, and who sets its price?']],
  ['commission', { pay: [base, part('commission', 1)] }, {}, ['What commission did others earn last year?']],
  ['another part', { pay: [base, part('share of tips', 1)] }, {}, ['Was the share of tips paid in full last year?']],
  ['a sign-on', { pay: [base, part('sign-on', 1, { period: 'once' })] }, {}, ['Must the sign-on be paid back if you leave?']],
  [
    'a range',
    { pay: [part('base', 3000, { statistic: 'minimum', period: 'month' }), part('base', 3500, { statistic: 'maximum', period: 'month' })] },
    {},
    ['Where between $3,000 and $3,500 a month would the pay begin?'],
  ],
  ['pay by the hour without hours', { pay: [part('base', 30, { period: 'hour' })] }, {}, ['How many hours a week is it?']],
  [
    'what another has',
    { pay: [base] },
    { pay: [base, part('bonus', 1), part('pension', 1), part('equity', 1)] },
    ['What is paid towards retirement?', 'Is there a bonus?', 'Is there any equity?'],
  ],
  [
    'another part of another',
    { pay: [base] },
    { pay: [base, part('profit sharing', 1), part('car allowance', 1)] },
    ['Is there a car allowance or the like?', 'Is there profit sharing or the like?'],
  ],
  ['a premium of another', { pay: [base] }, { pay: [base, part('language premium', 1)] }, ['Is there a language premium or the like?']],
  [
    'what its benefits name without an amount',
    { pay: [base], benefits: ['401(k) matching', 'Stock options'] },
    { pay: [base, part('pension', 1), part('RSUs', 1)], benefits: ['A garden'] },
    ['How much does the retirement match come to a year?', 'How much does the equity come to a year?'],
  ],
  [
    'benefits that name no part',
    { pay: [base], benefits: ['Flexible working options', 'A welcome breakfast'] },
    { pay: [base, part('RSUs', 1)], benefits: ['A garden'] },
    ['Is there any equity?'],
  ],
  [
    'what its benefits state',
    { pay: [base], benefits: ['$50,000 and a 10% annual bonus'] },
    { pay: [base, part('bonus', 1)], benefits: ['A garden'] },
    [],
  ],
  ['what it says it does not have', { pay: [base, part('bonus', 0)] }, { pay: [base, part('bonus', 1)] }, []],
  ['another kind of bonus', { pay: [base, part('holiday bonus', 1, { guaranteed: true })] }, { pay: [base, part('bonus', 1)] }, []],
  [
    'terms of another',
    { pay: [base] },
    { terms: { 'hours a week': 40, leave: 20, 'days from home': 2 } },
    ['How many hours a week is it?', 'How many days of leave are there?', 'How many days a week can be worked from home?'],
  ],
  ['being on call', { pay: [base], terms: { 'on call': 'one week in four' } }, {}, ['Is being on call paid?']],
  ['being on call for pay', { pay: [base], terms: { 'on call': 'one week in four, paid' } }, {}, []],
  ['never on call', { pay: [base], terms: { 'on call': false } }, {}, []],
  ['benefits of another', { pay: [base] }, { benefits: ['A garden'] }, ['What are the benefits?']],
])('%s', async (_name, offer, other, questions) => {
  expect(questionsFor([await asked(offer), await asked(other)])[0]).toEqual(questions);
});

test('no offer gets more than three questions', async () => {
  const many = { pay: ['bonus', 'equity', 'commission', 'overtime'].map((name) => part(name, 1)) };
  expect(questionsFor([await asked(many), await asked({})]).map(({ length }) => length)).toEqual([3, 1]);
});
