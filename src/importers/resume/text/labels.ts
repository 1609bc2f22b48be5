import type { TextBlock } from '../../documents/text-document.js';
import { onOneLine } from '../../facts/words/index.js';

/**
 * Takes the labels off the lines of a section in which each job is a form, as in Europass documents: `Position held: Nurse` becomes `Nurse`; lines with
 * an employer or place are left out.
 */
export function withoutLabels(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.flatMap((block) => {
    const { label, content } = labelled(block.text);
    const meaning = labels.get(label);
    if (meaning === undefined) return [block];
    return meaning === 'name' ? [{ ...block, type: block.type === 'row' ? 'line' : block.type, text: content }] : [];
  });
}

/** The employers and schools that stand behind a label: `Employer: Acme GmbH`. */
export function labelledOrganisations(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap(({ text }) => {
    const { label, content } = labelled(text);
    return organisationLabels.has(label) ? (content.split(/,\s+|\t/)[0] ?? []) : [];
  });
}

function labelled(text: string): { readonly label: string; readonly content: string } {
  const [, label = '', content = ''] = /^([^:\t]{2,60}?)\s*[:\t]\s*(.+)$/u.exec(text) ?? [];
  return { label: onOneLine(label).toLowerCase(), content };
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
const organisations =
  'employer|company|organisation|organization|name and address of employer|institution|school|university|college|' +
  'arbeitgeber|firma|unternehmen|name und anschrift des arbeitgebers|schule|hochschule|universität|bildungseinrichtung|' +
  "employeur|entreprise|société|établissement|nom et adresse de l'employeur|école|université|" +
  'empresa|empleador|centro|nombre y dirección del empleador|universidad|' +
  'datore di lavoro|azienda|nome e indirizzo del datore di lavoro|istituto|università|' +
  'empregador|nome e endereço do empregador|instituição|universidade|' +
  'werkgever|bedrijf|instelling|naam en adres van de werkgever';
const otherDropped =
  'location|place|city|country|type of business or sector|sector|industry|website|team size|ort|branche|standort|lieu|secteur|lugar|ciudad|' +
  'luogo|settore|sede|tipo di azienda o settore|local|setor|plaats';

const organisationLabels: ReadonlySet<string> = new Set(organisations.split('|'));
const labels: ReadonlyMap<string, 'name' | 'dropped'> = new Map([
  ...`${organisations}|${otherDropped}`.split('|').map((label) => [label, 'dropped'] as const),
  ...named.split('|').map((label) => [label, 'name'] as const),
]);
