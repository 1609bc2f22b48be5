import { balancedAt, parseTolerantly } from './tolerant-json.js';

/** Whether a script may carry data: JSON-LD, JSON, or a script that puts data into a variable. */
export function isDataScript({ type = '', src }: Readonly<Record<string, string>>): boolean {
  return (
    src === undefined && /^\s*(?:$|application\/(?:[\w.-]+\+)?json|(?:text|application)\/(?:javascript|ecmascript)|module)/i.test(type)
  );
}

/** Returns the objects and lists of a script: the things of a list or graph of JSON-LD one by one. */
export function dataOfScript(script: string): unknown[] {
  if (script.length > scriptSizeLimit) return [];
  const whole = parseTolerantly(script);
  if (whole !== undefined) return thingsOf(whole);
  return assignedData(script);
}

const scriptSizeLimit = 10_000_000;

function thingsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(thingsOf);
  if (typeof data !== 'object' || data === null) return [];
  return '@graph' in data && Array.isArray(data['@graph']) ? data['@graph'].flatMap(thingsOf) : [data];
}

/** The data that a script assigns: `window.__data = {…}`, `__state = JSON.parse("…")`. Only what is JSON; code is not run. */
function assignedData(script: string): unknown[] {
  const found: unknown[] = [];
  const assignment =
    /(?:^|[\s;(])(?:window|self|globalThis|var|let|const)[\s.[]["'\w$.\]]*\s*=\s*(?:JSON\.parse\(\s*("(?:[^"\\]|\\.)*")|(?=[[{]\s*["{[]))/g;
  for (let match = assignment.exec(script); match && found.length < assignmentLimit; match = assignment.exec(script)) {
    const [, quoted] = match;
    const json = quoted === undefined ? balancedAt(script, assignment.lastIndex) : unquote(quoted);
    const data = json === null ? undefined : parseTolerantly(json);
    if (data !== undefined) found.push(data);
    if (quoted === undefined) assignment.lastIndex += json?.length ?? 1;
  }
  return found;
}

const assignmentLimit = 50;

function unquote(quoted: string): string | null {
  try {
    const text: unknown = JSON.parse(quoted);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
