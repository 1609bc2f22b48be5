import { afterEach, beforeEach } from '@jest/globals';

/** Adds a member at the end of its registry during each test of the file, as a line in the source would. */
export function register<Member>(registry: Member[], member: Member): void {
  beforeEach(() => void registry.push(member));
  afterEach(() => {
    if (registry.includes(member)) registry.splice(registry.indexOf(member), 1);
  });
}
