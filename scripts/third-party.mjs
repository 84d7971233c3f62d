/** The licences of everything that is bundled, as they ask to be passed on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^(?:licen[cs]e|copying|notice|ofl)/iu;

function licenceTexts(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
}

/**
 * Reads the licences of the packages that the product is built of.
 *
 * @param {string} root the project's folder, with its packages installed
 * @returns {string} each package with its licence. Throws where a licence's words are nowhere
 */
export function thirdPartyNotices(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  // A package without its licence's words has another's of the same licence.
  const standard = new Map(
    packages.flatMap(([path, { license }]) => {
      const [text] = licenceTexts(join(root, path));
      return text ? [[license, text]] : [];
    }),
  );
  const shipped = packages.filter(
    ([, { dev, devOptional, optional }]) => !(dev || devOptional || optional),
  );
  return shipped
    .map(([path, { version, license }]) => {
      const own = licenceTexts(join(root, path));
      const texts = own.length > 0 ? own : [standard.get(license)];
      if (!texts[0]) throw new Error(`No licence text for ${path} (${license})`);
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [`${name} ${version} (${license})`, ...texts].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}
