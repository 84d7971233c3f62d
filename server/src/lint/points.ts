/** The points of a §'s decisions and proposals. */
import type { Item, Point } from '../minutes/minutes.ts';

/** Every point of every decision and proposal in order, sub-points behind their point. */
export function everyPoint({ decisions }: Item): Point[] {
  return decisions.flatMap(({ points }) => points.flatMap(withSubPoints));
}

function withSubPoints(point: Point): Point[] {
  return [point, ...point.points.flatMap(withSubPoints)];
}
