import type { Evidence, EvidenceGroup, EvidencedPoint } from '../../model/evidence.js';
import type { Block, Records, Report } from '../../model/report.js';
import { languageNote } from '../language-note.js';
import { caution } from '../placement/answer.js';
import { joined } from '../records.js';
import { evidenceHints } from './hints.js';
import { postedPayCharts, postedPaySentences } from './pay.js';
import { askedText, bySeverity, countsOf, dutyCount, inShort, linesOf, remarkOf, unlikeDuties } from './texts.js';

/** Everything that a job ad asks for, with the lines that speak for it, its pay and what it leaves out. */
export function evidenceReport(evidence: Evidence): Report {
  const { role, posting, required, preferred, pay, questions } = evidence;
  const blocks: Block[] = [
    {
      type: 'title',
      text: `${role.title} for ${posting.title}`,
      question: null,
      roles: [role.title, posting.title],
      meter: null,
      aside: null,
    },
    { type: 'paragraph', text: inShort(required, preferred) },
    ...languageNote([role, posting]),
    ...groupBlocks('Required', required, evidence),
    ...groupBlocks('Preferred', preferred, evidence),
    ...dutyBlocks(evidence),
    ...(pay === null ? [] : payBlocks(evidence)),
    ...(questions.length === 0
      ? []
      : [
          { type: 'heading' as const, text: 'Ask them, because the ad does not say' },
          { type: 'bullets' as const, items: questions.map(({ text }) => text) },
        ]),
    { type: 'paragraph', text: caution },
    { type: 'hints', items: evidenceHints(evidence) },
  ];
  return { data: evidence, blocks, records: () => recordsOf(evidence) };
}

function groupBlocks(name: string, group: EvidenceGroup, { placeUnit }: Evidence): Block[] {
  if (group.points.length === 0) return [];
  const counts = countsOf(group).map(({ count, words }) => `${count} ${words}`);
  return [
    { type: 'heading', text: `${name}: ${counts.join(', ')}` },
    {
      type: 'evidence',
      isFirst: true,
      isChecklist: true,
      unit: placeUnit ?? 'line',
      points: bySeverity(group.points).map((point) => ({
        asked: askedText(point),
        state: point.state,
        lines: numbersOf(point),
        evidence: linesOf(point)
          .map(({ text }) => text)
          .join('; '),
        lacking: remarkOf(point),
      })),
    },
  ];
}

function numbersOf(point: EvidencedPoint): number[] {
  return [...new Set(linesOf(point).flatMap(({ number }) => number ?? []))];
}

/** What the job does beside what the role says it did. */
function dutyBlocks({ duties, posting, placeUnit }: Evidence): Block[] {
  const like = duties.points.filter(({ state }) => state !== 'missing');
  const unlike = unlikeDuties(duties, posting.language);
  if (duties.points.length === 0) return [];
  const hasNumbers = like.some((point) => numbersOf(point).length > 0);
  const rows = like.map((point) => [
    askedText(point),
    ...(hasNumbers ? [numbersOf(point).join(', ')] : []),
    linesOf(point)
      .map(({ text }) => text)
      .join('; '),
  ]);
  const columns = ['Duty', ...(hasNumbers ? [placeUnit === 'page' ? 'Page' : 'Line'] : []), 'What is like it'];
  return [
    { type: 'heading', text: `Duties: ${dutyCount(duties)} are like what you did` },
    ...(rows.length === 0 ? [] : [{ type: 'table' as const, columns, rows }]),
    ...(unlike === '' ? [] : [{ type: 'paragraph' as const, text: `${unlike}.` }]),
  ];
}

function payBlocks({ pay, posting }: Evidence): Block[] {
  if (pay === null) return [];
  const charts = postedPayCharts(pay, posting.title);
  return [
    { type: 'heading', text: 'Pay' },
    { type: 'paragraph', text: postedPaySentences(pay) },
    ...(charts.length === 0 ? [] : [{ type: 'pay' as const, charts }]),
  ];
}

function recordsOf({ required, preferred, duties }: Evidence): Records {
  const groups = { required, preferred, duty: duties };
  return {
    columns: ['part', 'category', 'label', 'asked', 'state', 'evidence', 'line', 'by', 'lacking', 'terms'],
    rows: Object.entries(groups).flatMap(([part, { points }]) =>
      points.map((point) => [
        part,
        point.category,
        point.label,
        askedText(point),
        point.state,
        joined(linesOf(point).map(({ text }) => text)),
        joined(numbersOf(point).map(String)),
        point.evidence[0]?.by ?? null,
        point.lacking?.what ?? null,
        joined(point.lacking?.terms),
      ]),
    ),
  };
}
