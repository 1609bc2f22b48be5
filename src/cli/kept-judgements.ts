import type { Judgement } from '../model/judgements.js';
import type { RunJudgements } from '../commands/command.js';
import type { Cache } from '../roles/cache.js';
import { slots } from '../roles/slots.js';

/** So many comparisons are kept at the most. */
const most = 256;

interface KeptJudgement extends Omit<Judgement, 'why'> {
  readonly why: readonly string[];
}

/**
 * Judgements that are kept from run to run.
 * @param about what names the comparison; what it asks is compared word for word, so that a role that changed is judged anew
 */
export function keptJudgements(cache: Pick<Cache, 'read' | 'write'>, about: string): RunJudgements {
  const kept = slots(cache, 'judged', most);
  const before = read(kept.read(about));
  const asked: Record<string, readonly KeptJudgement[]> = {};
  return {
    recall: (question) => {
      const known = before[question];
      if (known) asked[question] = known;
      return known?.map(({ why, ...judgement }) => ({ ...judgement, why: () => why })) ?? null;
    },
    keep: (question, found) => {
      asked[question] = found.map(({ why, ...judgement }) => ({ ...judgement, why: why?.() ?? [] }));
    },
    done: () => {
      if (Object.keys(asked).some((question) => !Object.hasOwn(before, question))) kept.write(about, JSON.stringify(asked));
    },
  };
}

function read(text: string | null): Readonly<Record<string, readonly KeptJudgement[]>> {
  return text === null ? {} : JSON.parse(text);
}
