import type { TextBlock } from '../../documents/text-document.js';
import { onOneLine } from '../../facts/words/index.js';

/**
 * Takes the labels off the lines of a section in which each job is a form, as in Europass documents: `Position held: Nurse` becomes `Nurse`; lines with
 * an employer or place are left out.
 */
export function withoutLabels(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.flatMap((block) => {
    const [, label = '', content = ''] = /^([^:\t]{2,60}?)\s*[:\t]\s*(.+)$/u.exec(block.text) ?? [];
    const meaning = labels.get(onOneLine(label).toLowerCase());
    if (meaning === undefined) return [block];
    return meaning === 'name' ? [{ ...block, type: block.type === 'row' ? 'line' : block.type, text: content }] : [];
  });
}

const named =
  // A title, or dates.
  'position|position held|job title|title|role|occupation|occupation or position held|function|dates|date|period|duration|from|time|' +
  'funktion|beruf oder funktion|tätigkeit|stelle|als|zeitraum|datum|daten|dauer|von|' +
  'poste|poste occupé|fonction|fonction ou poste occupé|intitulé du poste|dates|période|durée|' +
  'puesto|cargo|profesión o cargo desempeñado|función|fecha|fechas|periodo|período|' +
  'posizione|ruolo|lavoro o posizione ricoperti|mansione|qualifica|tipo di impiego|data|date (da – a)|date (da - a)|periodo|' +
  'função|função ou cargo ocupado|posto|datas|período|' +
  'functie|beroep of functie|data|periode|' +
  // Of a school.
  'degree|qualification|title of qualification awarded|abschluss|bezeichnung der erworbenen qualifikation|diplôme|título|titolo|titolo della qualifica rilasciata|titolo di studio|grau|diploma';
const dropped =
  'employer|company|organisation|organization|name and address of employer|location|place|city|country|type of business or sector|sector|industry|website|team size|institution|school|university|college|' +
  'arbeitgeber|firma|unternehmen|ort|branche|name und anschrift des arbeitgebers|schule|hochschule|universität|bildungseinrichtung|standort|' +
  "employeur|entreprise|société|lieu|secteur|établissement|nom et adresse de l'employeur|école|université|" +
  'empresa|empleador|lugar|sector|centro|ciudad|nombre y dirección del empleador|universidad|' +
  'datore di lavoro|azienda|luogo|settore|sede|nome e indirizzo del datore di lavoro|tipo di azienda o settore|istituto|università|' +
  'empregador|local|setor|nome e endereço do empregador|instituição|universidade|' +
  'werkgever|bedrijf|plaats|sector|instelling|naam en adres van de werkgever|school';

const labels: ReadonlyMap<string, 'name' | 'dropped'> = new Map([
  ...dropped.split('|').map((label) => [label, 'dropped'] as const),
  ...named.split('|').map((label) => [label, 'name'] as const),
]);
