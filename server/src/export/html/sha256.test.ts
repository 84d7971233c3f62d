import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Base64 } from './sha256.ts';

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 5000])(
  'agrees with OpenSSL at %i characters',
  (length) => {
    const text = 'å§x'.repeat(length).slice(0, length);
    expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'));
  },
);
