import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isEastAsianFiller, spaceEastAsianWords } from '../src/east-asian-words.js';

const wordsOf = (text: string): string[] => spaceEastAsianWords(text).trim().split(/\s+/);

test.each([
  ['安装和维修电梯', ['安装', '和', '维修', '电梯']],
  ['培训护士和管理者', ['培训', '护士', '和', '管理者']],
  ['用Excel制作C#报表', ['用', 'Excel', '制作', 'C#', '报表']],
  ['ウェブ画面の設計', ['ウェブ', '画面', 'の', '設計']],
  ['환자를 돌보고 의사와 상담한다', ['환자', '를', '돌보고', '의사', '와', '상담', '한다']],
  ['공급업체와의 협상', ['공급업체', '와의', '협상']],
])('%s has the words %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test('joins words but no others', () => {
  const fillers = ['的', '和', 'の', '를', '하고'];
  expect([...fillers, '电梯', 'and', '用'].filter(isEastAsianFiller)).toEqual(fillers);
});

test('leaves other text as it is, and loses no letter', () => {
  const letters = fc.constantFrom(...'aé 电梯和安装のウェを고객과#+');
  const text = fc.string({ unit: letters });
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (ascii) => expect(spaceEastAsianWords(ascii)).toBe(ascii)));
  fc.assert(fc.property(text, (mixed) => expect(spaceEastAsianWords(mixed).replaceAll(' ', '')).toBe(mixed.replaceAll(' ', ''))));
});
