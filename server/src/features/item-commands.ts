/** The commands that change §§, by their ids: every editor can run them (`workspace/executeCommand`). */
import {
  type ItemChange,
  insertItem,
  joinItem,
  moveItemDown,
  moveItemUp,
  removeItem,
  renumberItems,
  splitItem,
} from './item-changes.ts';

/** Each takes the URI of an open protokoll and a position in it. */
export const ITEM_COMMANDS: ReadonlyMap<string, ItemChange> = new Map([
  ['protokoll.insertItem', insertItem],
  ['protokoll.moveItemUp', moveItemUp],
  ['protokoll.moveItemDown', moveItemDown],
  ['protokoll.removeItem', removeItem],
  ['protokoll.splitItem', splitItem],
  ['protokoll.joinItem', joinItem],
  ['protokoll.renumberItems', renumberItems],
]);
