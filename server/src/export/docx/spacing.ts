/** Line spacing as the style sheet states it. */
import { type ISpacingProperties, LineRuleType } from 'docx';

/**
 * Lines a multiple of the font's own height apart. The rule is stated because
 * LibreOffice takes a height without one for an exact height.
 */
export function lineHeight(multiple: number): ISpacingProperties {
  return { line: Math.round(240 * multiple), lineRule: LineRuleType.AUTO };
}
