import { Option } from 'commander';
import { wholeNumber } from './whole-number.js';

/** How many results a command gives at the most. */
export function limitOption(): Option {
  return new Option('-n, --limit <count>', 'how many at the most').argParser(wholeNumber).default(10);
}
