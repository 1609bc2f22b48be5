import { describe, expect, test } from '@jest/globals';
import { type Clause, readClauses } from '../../src/similarity/clause.js';

describe('reads an order, and what it is done to', () => {
  test.each([
    ['Supervise nurses', ['supervis | object: nurs | words: nurs | marked object']],
    ['Trains drivers', ['train | object: driver | words: driver | marked object | starts with s']],
    ['Sales for 20 shops', ['sale | for: shop | starts with s']],
    ['Market research', ['market | object: research | words: research']],
    ['Research a market', ['research | object: market | words: market | marked object']],
    ['Dress', ['dress']],
    ['…', []],
    ['ＣＡＤ', ['cad']],
    ['Program in C++ and C#', ['program | in: c++ c#']],
    ["Read the clients' letters and a client's file", ['read | object: letter file | words: client letter client file | marked object']],
    ['Operate the milling machine; clean it', ['oper | object: machin | words: mill machin | marked object']],
    ['Teach children who are ill', ['teach | object: children | words: children']],
    ['Help doctors and nurses', ['help | object: doctor nurs | words: doctor nurs | marked object']],
    ['Visit of the', ['visit']],
  ])('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});

describe('reads a plural before a verb as those who do it, too', () => {
  test.each([
    [
      'Doctors supervise nurses',
      [
        'doctor | object: nurs | words: supervis nurs | marked object | starts with s',
        'supervis | object: nurs | agent: doctor | words: nurs | marked object',
      ],
    ],
    ['Sales reports', ['sale | object: report | words: report | marked object | starts with s']],
    ['Doctors in training', ['doctor | in: train | starts with s']],
  ])('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});

describe('reads several verbs with one object', () => {
  test.each([
    ['Check and sign letters', ['check sign | object: letter | words: letter | marked object']],
    ['Check, sign or file the letters', ['check sign file | object: letter | words: letter | marked object']],
    ['Buy and sell, and rent houses', ['bui sell rent | object: hous | words: hous | marked object']],
    ['Check, and, if need be, sign letters', ['check']],
    ['Check and sign', ['check | object: sign | words: sign']],
    ['Check and', ['check']],
    ['Check and 3 letters', ['check | object: letter | words: 3 letter | marked object']],
    ['Check letters and sign them', ['check | object: letter them | words: letter sign them | marked object']],
  ])('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});

describe('reads what each preposition adds', () => {
  test.each([
    ['Refer clients to lawyers', ['refer | object: client | to: lawyer | words: client | marked object']],
    ['Report to the board on sales', ['report | to: board | on: sale | words: board | marked object']],
    ['Talk to people and to machines', ['talk | to: peopl machin | words: peopl machin | marked object']],
    [
      'Carry parts from the store to the bench by van',
      ['carri | object: part | from: store | to: bench | by: van | words: part | marked object'],
    ],
    ['Speak to', ['speak']],
  ])('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});

describe('reads the passive voice', () => {
  test.each([
    ['Be assessed by managers', ['assess | agent: manag | done to self']],
    ['We will often be strictly assessed by managers', ['assess | agent: manag | done to self']],
    ['Managed by nurses', ['manag | agent: nurs | done to self']],
    ['Cut by the tailor', ['cut | agent: tailor | done to self']],
    ['Reports are written by the manager', ['write | object: report | agent: manag | words: report']],
    ['The weekly reports are written by the manager', ['write | object: report | agent: manag | words: report']],
    ['Weekly reports are written at night', ['write | object: report | at: night | words: report']],
    ['Reports of sales are written', ['report | of: write | starts with s']],
    ['Managed by testing', ['manag | by: test']],
    ['Reduced by 30 %', ['reduc | by: 30']],
    ['Reduced by', ['reduc']],
    ['Be', ['be']],
    ['Be quick', ['be | object: quick | words: quick']],
    ['Is a nurse and was trained', ['is | object: nurs train | words: nurs wa train | marked object | starts with s']],
    ['See to it that all of the reports are written by managers', ['see | to: it | words: it']],
  ])('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});

describe('reads what is received as done by others', () => {
  test.each([
    ['Receive training from doctors', ['train | agent: doctor | done to self', 'receiv | object: train | from: doctor | words: train']],
    [
      'Get regular feedback by managers',
      ['feedback | agent: manag | done to self', 'get | object: feedback | by: manag | words: regular feedback'],
    ],
    ['Receive from doctors', ['receiv | from: doctor']],
    [
      'Receive the very best and newest training from doctors',
      ['receiv | object: best train | from: doctor | words: veri best newest train | marked object'],
    ],
    ['Receive in 20 from doctors', ['receiv | in: 20 | from: doctor']],
    ['Accept', ['accept']],
    ['Seek help', ['seek | object: help | words: help']],
  ])('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});

describe('reads work under others as done by them', () => {
  test.each([
    ['Work under the supervision of nurses', ['supervis | agent: nurs | done to self']],
    ['Act closely under the guidance of pilots', ['guidanc | agent: pilot | done to self']],
    ['Clean under the guidance of nurses', ['guidanc | agent: nurs | done to self']],
    ['Clean shelves under the guidance of nurses', ['clean | object: shelv | under: guidanc | of: nurs | words: shelv | marked object']],
    ['Under supervision of a chef', ['supervis | agent: chef | done to self']],
    ['Work under pressure', ['work | under: pressur']],
    ['Work under the very close daily supervision of nurses', ['work | under: supervis | of: nurs']],
    ['Tired of work under pressure', ['tire | of: work | under: pressur']],
  ])('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});

/** For example `refer | object: client | to: lawyer | words: client`: the verbs, the nouns in each place, all words of the object, and what is told. */
function shown({ verbs, isDoneToSelf, places, objectWords, hasMarkedObject, startsWithS }: Clause): string {
  const told = { 'done to self': isDoneToSelf, 'marked object': hasMarkedObject, 'starts with s': startsWithS };
  return [
    verbs.join(' '),
    ...[...places].filter(([, nouns]) => nouns.length > 0).map(([place, nouns]) => `${place}: ${nouns.join(' ')}`),
    ...(objectWords.length > 0 ? [`words: ${objectWords.join(' ')}`] : []),
    ...Object.entries(told).flatMap(([name, isTold]) => (isTold ? [name] : [])),
  ].join(' | ');
}
