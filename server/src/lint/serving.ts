/** Who serves when, computed once for all rules and editor features that ask. */
import { servingOf } from '../minutes/serving.ts';
import { shared } from './shared.ts';

/** Who of the lists serves in each § of the context's minutes. */
export const servingIn = shared(({ minutes }) => servingOf(minutes));
