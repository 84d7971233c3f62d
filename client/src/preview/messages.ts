/** What the preview's page and the extension say to each other: data alone. */
import type {
  NoPages,
  PagesAnswer,
  PagesPart,
  PreviewAnswer,
  PreviewProblem,
} from '../../../server/src/preview/answer.ts';

/** The theme's colours, or a white sheet whatever the theme. */
export type Look = 'tema' | 'papper';

/** The protokoll as flowing text, or the exact pages of its PDF. */
export type View = 'text' | 'pages';

/** What brings a preview back when the window is opened anew. */
export interface PreviewState {
  source: string;
  locked: boolean;
  view: View;
  /** The line at the top, 0-based, with the share of it that is scrolled away. */
  line: number;
}

/** The page's own words. */
export interface PageWords {
  toSource: string;
  /** While pages are made for the first time. */
  setting: string;
  /** Why there are none. */
  noPages: Record<NoPages['failed'], string>;
  goToItem: string;
  smaller: string;
  larger: string;
  fit: string;
  levels: Record<'fel' | 'varning' | 'info' | 'tips', string>;
}

export type ToPage =
  | { type: 'update'; answer: PreviewAnswer }
  /** What the rules say of what is shown. */
  | { type: 'problems'; problems: readonly PreviewProblem[] }
  | { type: 'state'; state: Omit<PreviewState, 'line'> }
  | { type: 'pages'; answer: PagesAnswer | NoPages }
  /** New pages of one part, until those of the whole come. */
  | { type: 'pagesPart'; part: PagesPart }
  | { type: 'setup'; look: Look; words: PageWords }
  /** The editor shows this line at its top. */
  | { type: 'scroll'; line: number }
  /** The cursor is at this line; `follow` brings it into view. */
  | { type: 'here'; line: number; follow: boolean };

export type FromPage =
  /** The page is there, and lacks everything. */
  | { type: 'ready' }
  /** The keys of the parts that the page has, after an update. */
  | { type: 'known'; keys: string[] }
  | { type: 'scrolled'; line: number }
  /** Someone has clicked on what stands at a line; `enter` asks for the editor. */
  | { type: 'open'; line: number; enter: boolean }
  /** Someone has clicked on a link of the protokoll. */
  | { type: 'link'; address: string }
  | { type: 'fix'; rule: string; line: number; character: number; title: string };
