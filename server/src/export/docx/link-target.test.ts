import { describe, expect, it } from 'vitest';
import { linkTarget } from './link-target.ts';

describe('linkTarget', () => {
  it.each([
    ['https://exempelby.example/a?b=c#d', 'https://exempelby.example/a?b=c#d'],
    ['https://exempelby.example/å b', 'https://exempelby.example/%C3%A5%20b'],
    ['https://exempelby.example/#{list-0-0}', 'https://exempelby.example/#%7Blist-0-0%7D'],
    ['mailto:kansli@exempelby.example', 'mailto:kansli@exempelby.example'],
  ])('%s is %s', (url, expected) => {
    expect(linkTarget(url)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'file:///K:/protokoll.docx',
    'bilagor/taxa.pdf',
    'http://[',
    '',
    `https://exempelby.example/${'a'.repeat(3000)}`,
  ])('%s is no link', (url) => {
    expect(linkTarget(url)).toBeNull();
  });
});
