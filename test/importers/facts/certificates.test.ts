import { expect, test } from '@jest/globals';
import { readCertificates } from '../../../src/importers/facts/certificates.js';

test.each([
  ['RN license, Ohio', 'RN license, Ohio'],
  ['Must hold a current RN license', 'RN license'],
  ['AWS Certified Developer', 'AWS Certified Developer'],
  ['AWS Certified Solutions Architect – Associate', 'AWS Certified Solutions Architect – Associate'],
  ['Führerschein Klasse B', 'Führerschein Klasse B'],
  ['Gültiger Führerschein der Klasse B erforderlich', 'Führerschein der Klasse B'],
  ['Führerschein Klasse C/CE', 'Führerschein Klasse C/CE'],
  ['Staplerschein von Vorteil', 'Staplerschein'],
  ['Gesundheitszeugnis', 'Gesundheitszeugnis'],
  ['Ausbildung als Ersthelfer', 'Ersthelfer'],
  ['BLS and ACLS required', 'BLS; ACLS'],
  ['BLS, ACLS, PALS', 'BLS; ACLS; PALS'],
  ['CPA or ACCA', 'CPA; ACCA'],
  ['PMP certification preferred', 'PMP certification'],
  ['CISSP, CEH', 'CISSP; CEH'],
  ['Certified Scrum Master (CSM)', 'Certified Scrum Master (CSM)'],
  ['Certified Public Accountant', 'Certified Public Accountant'],
  ['OSHA 10', 'OSHA 10'],
  ['CDL Class A', 'CDL Class A'],
  ['Series 7 license', 'Series 7 license'],
  ['Admitted to the Texas bar', 'Admitted to the Texas bar'],
  ['State teaching licence', 'State teaching licence'],
  ['Valid driver’s license', "driver's license"],
  ['Full UK driving licence', 'Full UK driving licence'],
  ['Permis B', 'Permis B'],
  ['Permis de conduire exigé', 'Permis de conduire'],
  ['Carnet de conducir B', 'Carnet de conducir B'],
  ['Patente B', 'Patente B'],
  ['Carta de condução', 'Carta de condução'],
  ['CNH categoria B', 'CNH categoria B'],
  ['Rijbewijs B', 'Rijbewijs B'],
  ['Forklift certification', 'Forklift certification'],
  ['HACCP', 'HACCP'],
  ['TÜV-Zertifikat', 'TÜV-Zertifikat'],
  ['CompTIA Security+', 'CompTIA Security+'],
  ['Licensed Practical Nurse', 'Licensed Practical Nurse'],
  ['Cisco Certified Network Associate (CCNA)', 'Cisco Certified Network Associate (CCNA)'],
  ['ServSafe', 'ServSafe'],
  ['CACES 1, 3 et 5', 'CACES 1'],
  ['A manual handling and hoist certificate', 'manual handling and hoist certificate'],
  ['2395 Inspection & Testing is desirable', '2395 Inspection & Testing'],
  ['Barrister qualified in Northern Ireland', 'Barrister qualified in Northern Ireland'],
  ['Weiterbildung zur Bilanzbuchhalterin (IHK)', 'Bilanzbuchhalterin (IHK)'],
  ['Permiso de conducir B', 'Permiso de conducir B'],
  ['Inscrição ativa na Ordem dos Enfermeiros', 'Inscrição ativa na Ordem dos Enfermeiros'],
  ["Inscription à l'ordre des pharmaciens", "Inscription à l'ordre des pharmaciens"],
  ["Iscrizione all'albo degli infermieri", "Iscrizione all'albo degli infermieri"],
  ['CPCS card', 'CPCS card'],
  ['AAT Level 3', 'AAT Level 3'],
])('%s', (sentence, expected) => {
  expect(readCertificates(sentence).join('; ')).toBe(expected);
});

test.each([
  'Manage software licenses', 'Software license agreement', 'We are a certified B Corporation', 'Certification is a plus', 'A degree in nursing', 'Certificates', 'Install SSL certificates', 'Licensed premises', 'Java, Python',
  'Work with certified partners', 'You drive sales', 'Registered office: Berlin', 'In the BAR', 'Sell gift certificates', '', 'Berufserfahrung als Bilanzbuchhalter', 'A relevant certificate', 'Room 2391',
])('%s names none', (sentence) => {
  expect(readCertificates(sentence)).toEqual([]);
}); // prettier-ignore
