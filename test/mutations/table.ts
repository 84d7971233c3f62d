/** For each rule a random mistake that breaks it, and it alone. */
import { DAYS } from './days.ts';
import { DECISIONS } from './decisions.ts';
import { FORM } from './form.ts';
import { HEAD } from './head.ts';
import { LISTS } from './lists.ts';
import type { Mutation } from './mutation.ts';
import { NUMBERS } from './numbers.ts';
import { PUBLISHING } from './publishing.ts';
import { VOTING } from './voting.ts';

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...HEAD,
  ...LISTS,
  ...DAYS,
  ...NUMBERS,
  ...DECISIONS,
  ...FORM,
  ...VOTING,
  ...PUBLISHING,
};
