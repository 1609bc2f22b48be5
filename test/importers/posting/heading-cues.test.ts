import { expect, test } from '@jest/globals';
import { headingByCue } from '../../../src/importers/posting/headings/heading-cues.js';

const headings = {
  preferred: [
    "It'd be lovely if you could also",
    'It’d be great if you also have',
    'Even better with',
    'A real plus',
    'Great to have, but not a must',
    'Maybe you also have',
    'Toll wäre, wenn du Folgendes kennst',
    'Darüber hinaus haben Sie vielleicht',
    'Ce serait encore mieux avec',
    'Aún mejor si conoces',
    'Sarebbe fantastico avere',
    'Seria ótimo ter',
    'Nog leuker als je dit kent',
  ],
  required: [
    "For this job, you'll need",
    'You’ll need:',
    'We need you to be',
    "This one's for you if",
    'The sort of person we want',
    'Das brauchst du dafür',
    'Wen wir brauchen: Sie sollten',
    'Ce qu’il vous faut',
    'Lo que necesitarás',
    'Che cosa ti servirà',
    'Do que precisas',
    'Wat je hiervoor nodig hebt',
    "Who we'd love to meet",
    'You could be perfect for us if you have',
  ],
  duties: [
    'What your days look like',
    'In your first month you will:',
    'Im ersten Jahr wirst du',
    'How a normal week goes',
    'What the work involves',
    "What you'll actually be doing all day",
    'Deine Woche auf dem Hof',
    'Was Sie bei uns anpacken',
    'À quoi ressemblent vos journées',
    'Cómo será tu semana',
    'Le tue giornate in negozio',
    'Como será o seu dia connosco',
    'Hoe jouw week eruitziet',
    'A morning shift, or: a day in our kitchen',
    'Das erledigst du',
    'Une journée chez nous',
    'Een dag op het erf',
  ],
  other: ['Similar jobs near you', 'People also viewed', 'Weitere Stellen der Region', 'Offres similaires', 'Vagas semelhantes'],
  benefits: ["How we'll look after you", 'What you get from us', 'Was du bekommst', 'Dit krijg je van ons'],
};

test.each(Object.entries(headings).flatMap(([part, texts]) => texts.map((text) => [text, part] as const)))(
  '%j is about %s',
  (text, part) => {
    expect(headingByCue(text)).toBe(part);
  },
);

test.each([
  'The garden in spring',
  'Why the bakery is a great place',
  "We'd love to hear from you",
  'Your working week',
  'Days off',
  'Rosehip in numbers',
  'Unser Hof',
  'Notre atelier',
  'Nuestra tienda',
  '',
])('%j says nothing that is known', (text) => {
  expect(headingByCue(text)).toBeNull();
});
