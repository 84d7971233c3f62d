/** The points of a §'s decisions and proposals. */
import type { Item, Point } from '../minutes/minutes.ts';

/** Every point of every decision and proposal in order, sub-points behind their point. */
export function everyPoint({ decisions }: Pick<Item, 'decisions'>): Point[] {
  const found: Point[] = [];
  for (const { points } of decisions) addPoints(points, found);
  return found;
}

function addPoints(points: readonly Point[], found: Point[]): void {
  for (const point of points) {
    found.push(point);
    addPoints(point.points, found);
  }
}
