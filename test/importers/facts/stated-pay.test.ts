import { expect, test } from '@jest/globals';
import { readStatedPay } from '../../../src/importers/facts/stated-pay.js';

function short(text: string): string | null {
  const pay = readStatedPay(text);
  return pay === null ? null : `${pay.least ?? '?'}..${pay.most ?? '?'} ${pay.currency} ${pay.period}`;
}

test.each([
  ['$36.00 to $48.50 an hour', '36..48.5 USD hour'],
  ['Tussen € 2.400,- en € 2.950,- bruto per maand', '2400..2950 EUR month'],
  ['$36.00 - $48.50/hr', '36..48.5 USD hour'],
  ['$36/hr – $48/hr', '36..48 USD hour'],
  ['Pay: $25 per hour', '25..25 USD hour'],
  ['Salary: $120,000 - $150,000', '120000..150000 USD year'],
  ['$120k–$150k', '120000..150000 USD year'],
  ['$120-150k base', '120000..150000 USD year'],
  ['£45k', '45000..45000 GBP year'],
  ['£45,000 - £55,000 per annum', '45000..55000 GBP year'],
  ['Up to £60,000 DOE', '?..60000 GBP year'],
  ['Salary up to £60,000 DOE', '?..60000 GBP year'],
  ['Salary from £30,000', '30000..? GBP year'],
  ['$100k+ OTE', '100000..? USD year'],
  ['£500 per day', '500..500 GBP day'],
  ['60.000–75.000 € brutto im Jahr', '60000..75000 EUR year'],
  ['Gehalt: 45–50.000 € p.a.', '45000..50000 EUR year'],
  ['36,00 € pro Stunde', '36..36 EUR hour'],
  ['Bruttomonatsgehalt 3.200 € bis 3.800 €', '3200..3800 EUR month'],
  ['ab 2.800 € brutto/Monat', '2800..? EUR month'],
  ["CHF 95'000 – 110'000 pro Jahr", '95000..110000 CHF year'],
  ['38 000 € à 45 000 € brut par an', '38000..45000 EUR year'],
  ['Salaire : 2 300 € brut mensuel', '2300..2300 EUR month'],
  ['30.000 - 36.000 € brutos al año', '30000..36000 EUR year'],
  ['1.800 € al mes', '1800..1800 EUR month'],
  ['RAL 30.000 – 35.000 €', '30000..35000 EUR year'],
  ['R$ 5.000,00 por mês', '5000..5000 BRL month'],
  ['€ 3.500 - € 4.800 bruto per maand', '3500..4800 EUR month'],
  ['$90,000 CAD a year', '90000..90000 CAD year'],
  ['Compensation: USD 90,000 to 110,000 annually', '90000..110000 USD year'],
  ['EUR 55.000 Jahresgehalt', '55000..55000 EUR year'],
  ['₹12,00,000 per annum', '1200000..1200000 INR year'],
  ['$90,000 base salary plus 10% bonus', '90000..90000 USD year'],
  ['Hourly rate: $18.50', '18.5..18.5 USD hour'],
  ['$4,000 per month', '4000..4000 USD month'],
])('%s', (text, expected) => {
  expect(short(text)).toBe(expected);
});

test.each([
  'We raised $5 million', 'Manage a $5 million budget', 'Own a budget of $50,000', '$5,000 sign-on bonus', 'Sign-on bonus of $5,000', '401k match', '401(k)', 'Revenue of $300,000',
  'Handle $200,000 of inventory', 'Umsatz von 50.000 €', 'Referral bonus: $1,000', '€1,000 learning budget', 'Tuition reimbursement up to $5,250 per year', '50 € Sachbezug pro Monat',
  'A competitive salary', '25 days of leave', 'Ticket restaurant de 9 € par jour', '$1.2B in assets', '', 'Loans of $10,000 to $50,000 for customers who buy a home',
])('%s is no pay', (text) => {
  expect(short(text)).toBeNull();
}); // prettier-ignore
