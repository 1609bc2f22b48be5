import { expect, test } from '@jest/globals';
import { removeContactsFromProse, removeContacts } from '../../src/importers/json-resume/remove-contacts.js';

test.each([
  ['Call me at +44 20 7946 0958 or jane@doe.com.', 'Call me at … or ….'],
  ['mailto:jane.doe+work@mail.doe.co.uk, (555) 123-4567, 555-123-4567 and 1.555.123.4567', '…, …, … and …'],
  ['020 7946 0958 / 07700 900123', '… / …'],
  ['06 12 34 56 78, 06.12.34.56.78 or 0171/1234567', '…, … or …'],
  ['+49 (0)30 123456; +15550100', '…; …'],
  ['Phone: 555-0100. Tel 5550100, call me on 612 345 6789', 'Phone: …. Tel …, call me on …'],
  ['Tel. 5550100, phone no 5550100, phone : 5550100, mobile 123456789012345', 'Tel. …, phone no …, phone : …, mobile …'],
  ['(555)123-4567, 01 234 567 890, +49 301 234 567', '…, …, …'],
  ['Porto · jane@doe.example · (48) 95550-0138', 'Porto · … · …'],
  ['jane@doe.example | 600 555 018, 5550190 • www.doe.example', '… | …, … • …'],
  ['020 7946 2019, 030.123456789, 0.12.34.56.78.90', '…, …, …'],
  ['See https://jane@doe.example/cv?x=1#y. (www.doe.example)', 'See …. (…)'],
  ['linkedin.com/in/jane, LinkedIn.com/in/jane, jane.github.io', '…, …, …'],
])('removes contact details: %s', (text, expected) => {
  expect([removeContacts(text), removeContactsFromProse(text)]).toEqual([expected, expected]);
});

test.each([
  '2019-2024, 2019 - 2024, 2019–2024 and (2012-2015)',
  '2019-02-01, 01.02.2019, 01/02/2019-03/04/2020 and 09/2018-06/2020',
  '$1,200,000, € 1.200.000, 1 200 000 and +1 200 000',
  '10 000 users, 10,000,000 users, 100 000-200 000 users, 5000-10000 a day',
  'Phone 1 000 000 households, 12345678 records, 0.123456789 and 99.99999999%',
  'Phone 12 000 000 households, phone 1 000 000 000 people, phone 1 234 567 firms, phone 123456, phone 1234567890123456',
  '(10) 20 000 users · 1 200 000 users, 12345678 | records',
  '01.02.2019-2020, 0123456, 01 23 45 67, 99 555-123-4567, 555-123-4567-89',
  'SOC 15-1252.00, ISO 27001-2013, 10.15.7, 24/7/365, 192.168.0.1',
  'ASP.NET/C#, Node.js, d3.js/React, Socket.io, C++, and/or, CI/CD, @angular/core, me@work',
  'Booking.com',
])('keeps %s', (text) => {
  expect([removeContacts(text), removeContactsFromProse(text)]).toEqual([text, text]);
});

test('removes bare domain names from prose only', () => {
  expect([removeContacts('monday.com'), removeContactsFromProse('Write to me on jane-doe.dev.')]).toEqual([
    'monday.com',
    'Write to me on ….',
  ]);
});

test('takes linear time on long texts', () => {
  for (const unit of ['a', 'a.', '1 ', '1', '(1', 'a-', 'a@', '@a.', '+1 (', 'https://', 'www.'])
    expect(removeContactsFromProse(unit.repeat(200_000)).length).toBeGreaterThan(0);
}, 20_000);
