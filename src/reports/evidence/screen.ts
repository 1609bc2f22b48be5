import { monthOf } from '../../categories/english.js';
import { officialPublishers } from '../../categories/pay/pay-phrases.js';
import type { Evidence, EvidenceGroup, EvidencedPoint, PostedPay } from '../../model/evidence.js';
import type { Screen, ScreenNote, ScreenSection } from '../../model/screen.js';
import type { EvidencePart, EvidenceRow } from '../../model/screen/tasks.js';
import { languageNote } from '../language-note.js';
import { section } from '../role-screen/section.js';
import { payRanges, postedPaySentences } from './pay.js';
import { askedText, bySeverity, countsOf, dutyCount, inShort, isResume, linesOf, remarkOf, unlikeDuties } from './texts.js';

/** What speaks for each thing that a job ad asks for, on one screen. */
export function evidenceScreen(evidence: Evidence, document: string | null): Screen {
  const { required, preferred, duties, pay, questions } = evidence;
  const largestNumber = Math.max(
    0,
    ...[required, preferred, duties].flatMap(({ points }) => points.flatMap((point) => linesOf(point).map(({ number }) => number ?? 0))),
  );
  return {
    roleCount: 2,
    title: null,
    sections: [
      section('', [headOf(evidence, document)]),
      section('In short', [{ type: 'prose', text: inShort(required, preferred) }]),
      ...groupSection('Required', required, largestNumber, 'always'),
      ...groupSection('Preferred', preferred, largestNumber, required.points.length === 0 ? 'always' : 'never'),
      ...dutySection(duties, largestNumber, evidence.posting.language),
      ...(pay === null ? [] : [paySection(pay)]),
      ...(questions.length === 0
        ? []
        : [
            section(
              'Ask them',
              [
                {
                  type: 'tasks',
                  tasks: questions.map(({ text }) => ({ state: 'unknown', text, aside: '' })),
                  areQuestions: true,
                  hasColumns: true,
                  rowLimits: { narrow: 4, normal: 4, wide: 4 },
                },
              ],
              {
                facts: ['the ad does not say'],
                space: 'always',
              },
            ),
          ]),
    ],
    notes: notesOf(evidence),
    hints: [
      { purpose: 'Every line of both', command: '--full' },
      { purpose: 'As a checklist', command: '--format markdown' },
    ],
    lineLimits: { narrow: 48, normal: 48, wide: 48 },
  };
}

/** The names of both, and what the numbers are. */
function headOf({ role, posting, placeUnit }: Evidence, document: string | null): Screen['sections'][number]['parts'][number] {
  const who = isResume({ document, origin: role.origin }) ? 'the résumé: ' : 'the role: ';
  return {
    type: 'evidence-head',
    asked: `the ad: ${posting.title}`,
    answer: `${who}${role.title}`,
    remark: placeUnit === null || role.file === null ? '' : `the number is the ${placeUnit} of ${role.file.replace(/^.*[/\\]/, '')}`,
  };
}

const taskStates = { met: 'done', part: 'in part', missing: 'to do' } as const;

function groupSection(name: string, group: EvidenceGroup, largestNumber: number, space: ScreenSection['space']): ScreenSection[] {
  if (group.points.length === 0) return [];
  const counts = countsOf(group).map((each) => ({ ...each, state: taskStates[each.state] }));
  const rows = bySeverity(group.points).map((point) => rowOf(point, taskStates[point.state]));
  return [section(name, [evidencePart(rows, rows.length, largestNumber)], { counts, space })];
}

function evidencePart(rows: readonly EvidenceRow[], most: number, largestNumber: number): EvidencePart {
  return { type: 'evidence', rows, rowLimits: { narrow: most, normal: most, wide: most }, largestNumber };
}

function rowOf(point: EvidencedPoint, state: EvidenceRow['state']): EvidenceRow {
  return { state, asked: askedText(point), lines: linesOf(point), remark: state === null ? '' : remarkOf(point) };
}

const mostDuties = 3;
const mostUnlike = 4;

/** Duties that are like a line of the role, the surest first, and in a sentence those that are not. */
function dutySection(duties: EvidenceGroup, largestNumber: number, language: string | null): ScreenSection[] {
  if (duties.points.length === 0) return [];
  const like = duties.points.filter(({ state }) => state !== 'missing').toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const unlike = unlikeDuties(duties, language, mostUnlike);
  return [
    section(
      'Duties',
      [
        ...(like.length === 0
          ? []
          : [
              evidencePart(
                like.map((point) => rowOf(point, null)),
                mostDuties,
                largestNumber,
              ),
            ]),
        ...(unlike === '' ? [] : [{ type: 'prose' as const, text: [{ text: `${unlike}.`, tone: 'muted' as const }] }]),
      ],
      { facts: [`${dutyCount(duties)} are like what you did`], space: 'always' },
    ),
  ];
}

function scoreOf({ evidence }: EvidencedPoint): number {
  return evidence[0]?.score ?? 0;
}

function paySection(pay: PostedPay): ScreenSection {
  const ranges = payRanges(pay);
  return section('Pay', [{ type: 'prose', text: postedPaySentences(pay) }, ...(ranges ? [ranges] : [])], {
    facts: sourceFacts(pay),
    space: 'always',
  });
}

/** `a year; BLS,` and `May 2025`. */
function sourceFacts({ place }: PostedPay): string[] {
  if (place === null) return [];
  const publisher = officialPublishers[place.source?.publisher ?? ''];
  const [asOf] = place.figures.flatMap((figure) => figure.asOf ?? []);
  return [
    `a year${publisher === undefined ? '' : `; ${publisher}`}${asOf === undefined ? '' : ','}`,
    ...(asOf === undefined ? [] : [monthOf(asOf)]),
  ];
}

function notesOf({ role, posting }: Evidence): ScreenNote[] {
  return languageNote([role, posting]).flatMap((block) =>
    block.type === 'paragraph'
      ? [{ mark: null, text: typeof block.text === 'string' ? block.text : [...block.text], isOptional: false }]
      : [],
  );
}
