/** How much a word says about a job, from 0.1 for one that nearly all roles have to 1 for one that only one has. */
export function wordWeight(roleCount: number, roles: number): number {
  return Math.max(0.1, Math.log1p(roles / roleCount) / Math.log1p(roles));
}

/** The weight of a word that only tells the rank, as a share of its own. */
export const rankFactor = 0.25;

/** What 1 stands for in the bytes of the index. */
export const byteUnits = { share: 1 / 255, weight: 1 / 32, employment: 1 / 32 } as const;

export function toByte(value: number, unit: keyof typeof byteUnits): number {
  return Math.min(255, Math.round(value / byteUnits[unit]));
}
