import { afterEach, beforeEach } from '@jest/globals';

/** Has a member in its registry during each test of the file, behind all others: as the one line does that adds it in the source. */
export function register<Member>(registry: Member[], member: Member): void {
  beforeEach(() => void registry.push(member));
  afterEach(() => {
    if (registry.includes(member)) registry.splice(registry.indexOf(member), 1);
  });
}
