import { type ByteSource } from '../../cache/byte-reader.js';
import type { Field, MedianPay, OccupationFigures } from '../../model/field.js';
import { compressJson, decompressJson } from './compressed.js';
import { damagedLibrary } from '../../damaged-package.js';
import type { PackedRoles } from './packed-roles.js';

/** The fields of work, and what is published on the occupation of each bundled role. */
export interface FiguresOfRoles {
  readonly fields: readonly Field[];
  /** By the id of a role. */
  readonly figures: ReadonlyMap<string, RoleFigures>;
}

export interface RoleFigures extends OccupationFigures {
  /** The code of the occupation that the figures are published of; null if there is none. Several roles may share one. */
  readonly occupation: string | null;
  /** About how many people work in the role itself, to rank roles by; 0 if that is not known. */
  readonly workers: number;
}

const sectionName = 'figures 1';

/**
 * Serialises the figures as a section of the container.
 * @public
 */
export function serializeFigures({ fields, figures }: FiguresOfRoles): Readonly<Record<string, readonly Uint8Array[]>> {
  const rows = [...figures].map(([id, { field, employment, medianPay, occupation, workers }]): StoredRow => [
    id,
    fields.findIndex((each) => each.id === field),
    occupation,
    employment,
    workers,
    medianPay && [medianPay.amount, medianPay.period, Number(medianPay.topCoded)],
  ]);
  const pay = [...figures.values()].find(({ medianPay }) => medianPay)?.medianPay;
  const stored: StoredFigures = { fields, currency: pay?.currency ?? '', asOf: pay?.asOf ?? '', rows };
  return { [sectionName]: [compressJson(stored)] };
}

/**
 * Reads what `serializeFigures` wrote.
 * @throws DamagedPackage if the library is of a version without them
 */
export function readFigures(packed: Pick<PackedRoles, 'section'>): FiguresOfRoles {
  const section: ByteSource | null = packed.section(sectionName);
  if (!section) throw damagedLibrary();
  const { fields, rows, currency, asOf }: StoredFigures = decompressJson(section);
  const figures = rows.map(([id, field, occupation, employment, workers, pay]): readonly [string, RoleFigures] => [
    id,
    { field: fields[field]?.id ?? null, occupation, employment, workers, medianPay: pay && toPay(pay, currency, asOf) },
  ]);
  return { fields, figures: new Map(figures) };
}

/** All medians are of one publication. */
interface StoredFigures {
  readonly fields: readonly Field[];
  readonly currency: string;
  readonly asOf: string;
  readonly rows: readonly StoredRow[];
}

type StoredRow = readonly [
  id: string,
  field: number,
  occupation: string | null,
  employment: number | null,
  workers: number,
  pay: StoredPay | null,
];

type StoredPay = readonly [amount: number, period: MedianPay['period'], topCoded: number];

function toPay([amount, period, topCoded]: StoredPay, currency: string, asOf: string): MedianPay {
  return { amount, currency, period, topCoded: topCoded === 1, asOf };
}
