import { expect, test } from '@jest/globals';
import { readNeed } from '../../../src/importers/facts/need.js';

test.each([
  'French appreciated', 'Nice, but not needed', 'Handy but not essential', 'Schön, wenn du segeln kannst', 'Inglés se agradece', 'Francese ben accetto', 'Fijn als je ook Duits spreekt',
  'Nice to have', 'Nice-to-haves', 'Knowledge of Go is a plus', 'Go is a big plus.', 'Ideally you know Go', 'Bonus points for Rust', 'Bonus: Rust', "Master's preferred", 'Preferred qualifications',
  'Desirable criteria', 'Experience with Kafka would be great', 'Spanish is an advantage', 'Kubernetes (a plus)', 'Not required, but a plus: Go', 'Not required but nice: Go', 'Go, preferably with gRPC',
  'Kenntnisse in Go sind von Vorteil', 'Wünschenswert: Go', 'Idealerweise kennst du Go', 'Englisch ist ein Plus', 'Bevorzugt mit Studium', 'Une expérience de Go est un plus', 'Anglais souhaité',
  'Idéalement bilingue', 'La maîtrise de Go serait un atout', 'Se valorará experiencia en Go', 'Deseable inglés', 'Es un plus saber Go', 'Preferibile esperienza in Go', 'Gradita la conoscenza del francese',
  'Costituisce titolo preferenziale', 'Será um diferencial', 'Desejável inglês', 'Go is een pré', 'Go is een pluspunt', 'Bij voorkeur woonachtig in Delft',
])('%s is preferred', (text) => {
  expect(readNeed(text)).toBe('preferred');
}); // prettier-ignore

test.each([
  'Must have', 'You must hold a licence', 'Required skills', 'Go is required', 'Minimum qualifications', 'Essential criteria', 'Führerschein zwingend erforderlich', 'Voraussetzung: Go', 'Permis B exigé',
  'Anglais indispensable', 'Imprescindible inglés', 'Requisitos', 'È richiesta esperienza', 'Requisiti', 'Inglês obrigatório', 'Rijbewijs is vereist', 'Requirements',
])('%s is required', (text) => {
  expect(readNeed(text)).toBe('required');
}); // prettier-ignore

test.each([
  'Competitive pay plus benefits', 'No experience necessary', 'A degree is not required', 'Annual bonus', 'You write tests', 'Salary plus commission', 'We pay a bonus of 10 %', 'Berufserfahrung ist nicht erforderlich',
  'Lift up to 50 pounds', 'Kenntnisse in Go', 'Attention to detail', 'Bonus and equity', 'Other duties as required',
])('%s says neither', (text) => {
  expect(readNeed(text)).toBeNull();
}); // prettier-ignore
