/** The profile of the examples. */
import { readFileSync } from 'node:fs';
import { parseProfile } from '../../server/src/profile/parse-profile.ts';

const FILE = new URL('../../examples/protokoll.json', import.meta.url);

/** Granånger's bodies, people, recipients and case numbers. */
export const { profile: exampleProfile } = parseProfile(readFileSync(FILE, 'utf8'));
