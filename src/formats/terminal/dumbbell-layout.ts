import type { DumbbellValue } from '../../model/screen/ratings.js';
import { oneDecimal } from '../../one-decimal.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, widestWord, widthOf } from './wrap.js';

/** The ratings of one thing by two to six roles. */
export interface Dumbbell {
  /** Before the name, such as a box to tick; may be empty. */
  readonly lead: Line;
  readonly name: Line;
  /** For each role, in order; null if it does not have it. */
  readonly values: readonly DumbbellValue[];
}

/** Where an axis begins and ends. */
export interface DumbbellScale {
  readonly minimum: number;
  readonly maximum: number;
}

/** How dumbbells below each other are drawn. Widths are in terminal columns. */
export interface DumbbellLayout {
  readonly scale: DumbbellScale;
  /** Whether each role has a column of figures, or two roles have `1.8 → 6.1`. */
  readonly figures: 'columns' | 'change';
  readonly roleCount: number;
  /** Of all. */
  readonly width: number;
  /** Whether the figures stand in columns; otherwise each stands beside the mark of its role, below the name. */
  readonly hasColumns: boolean;
  /** 0 if the names stand above what is drawn. */
  readonly nameWidth: number;
  /** Between names and axis. */
  readonly gap: number;
  /** 0 if there is no room for an axis. */
  readonly axisWidth: number;
  /** The widest figure, without the space before it. */
  readonly figureWidth: number;
  readonly figureSpace: number;
}

interface Room extends Pick<DumbbellLayout, 'scale' | 'figures' | 'width'> {
  readonly theme: Theme;
}

/** From so many columns on, there are two between names and axis. */
const wideWidth = 104;
const widestAxis = 57;
/** Of an axis on which only the ends are marked. */
const narrowestAxis = 15;
/** From one whole number to the next. */
const narrowestStep = { besideNames: 3, belowNames: 2 } as const;

/**
 * Finds the widest axis, up to half of the width, that leaves room for names and figures. Where there is little room, first the figures of three and more
 * roles move together, then names get less of it, and last they stand above.
 */
export function fitDumbbells(rows: readonly Dumbbell[], { scale, figures, width, theme }: Room): DumbbellLayout {
  const roleCount = Math.max(0, ...rows.map(({ values }) => values.length));
  const figureWidth = Math.max(3, ...rows.flatMap(({ values }) => values.map((value) => widthOf(figureText(value, theme)))));
  const gap = width >= wideWidth ? 2 : 1;
  const base = { scale, figures, roleCount, width, hasColumns: true, nameWidth: 0, gap, axisWidth: 0, figureWidth, figureSpace: 2 };
  const tight = { ...base, figureSpace: roleCount > 2 ? 1 : 2 };
  const beside = [
    { layout: base, share: 0.36 },
    { layout: tight, share: 0.36 },
    { layout: tight, share: 0.28 },
  ].map(({ layout, share }) => withNamesBeside(rows, layout, share, theme));
  const narrowest = Math.max(0, ...rows.map(narrowestName));
  const fitting = beside.find((layout) => layout.nameWidth >= narrowest && stepWidth(layout) >= narrowestStep.besideNames);
  if (fitting) return fitting;
  const below = { ...tight, gap: 1, axisWidth: fitAxis(scale, Math.min(widestAxis, width - 1 - figuresWidth(tight, theme))) };
  if (stepWidth(below) >= narrowestStep.belowNames) return below;
  return { ...below, axisWidth: 0, hasColumns: figuresWidth(tight, theme) < width };
}

function withNamesBeside(rows: readonly Dumbbell[], layout: DumbbellLayout, leastShare: number, theme: Theme): DumbbellLayout {
  const { width } = layout;
  const room = width - layout.gap - figuresWidth(layout, theme);
  const widest = Math.min(widestAxis, Math.floor(width / 2));
  const longest = Math.max(0, ...rows.map(({ lead, name }) => lineWidth(lead) + lineWidth(name)));
  const roomForNames = Math.max(Math.floor(width * leastShare), room - fitAxis(layout.scale, Math.min(widest, room)));
  const nameWidth = Math.min(longest, roomForNames);
  return { ...layout, nameWidth, axisWidth: fitAxis(layout.scale, Math.min(widest, room - nameWidth)) };
}

/** The widest axis on which whole numbers are equally far apart. */
function fitAxis(scale: DumbbellScale, room: number): number {
  if (!hasSteps(scale)) return room >= narrowestAxis ? room : 0;
  const count = scale.maximum - scale.minimum;
  return Math.max(0, Math.floor((room - 1) / count)) * count + 1;
}

function stepWidth({ scale, axisWidth }: DumbbellLayout): number {
  if (hasSteps(scale)) return (axisWidth - 1) / (scale.maximum - scale.minimum);
  return axisWidth > 0 ? Infinity : 0;
}

const mostSteps = 12;

/** Whether all whole numbers of the scale are marked. */
export function hasSteps({ minimum, maximum }: DumbbellScale): boolean {
  return Number.isInteger(minimum) && Number.isInteger(maximum) && maximum > minimum && maximum - minimum <= mostSteps;
}

function figuresWidth(layout: DumbbellLayout, theme: Theme): number {
  return Array.from({ length: layout.roleCount }, (_, index) => figureColumn(index, layout, theme)).reduce(
    (sum, { before, width }) => sum + before + width,
    0,
  );
}

/** The columns of a role's figure, and what stands before it. The first of three and more is a little apart from the axis. */
export function figureColumn(
  roleIndex: number,
  { figures, roleCount, figureWidth, figureSpace }: DumbbellLayout,
  { change }: Theme,
): { readonly before: number; readonly width: number } {
  if (figures === 'change' && roleIndex > 0) return { before: widthOf(change), width: figureWidth };
  return { before: roleIndex === 0 && roleCount > 2 ? figureSpace + 1 : figureSpace, width: figureWidth };
}

export function figureText(value: DumbbellValue, { missing, unrated }: Theme): string {
  if (value === null) return missing;
  return value === 'unrated' ? unrated : oneDecimal(value);
}

/** On one line, or with a hanging indent. */
function narrowestName({ lead, name }: Dumbbell): number {
  return Math.min(lineWidth(lead) + lineWidth(name), Math.max(1, lineWidth(lead)) + widestWord(name));
}
