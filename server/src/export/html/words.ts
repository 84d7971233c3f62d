/** The page's own words: what a reader on a screen needs and paper does not. */
export const WORDS = {
  skip: 'Hoppa till ärendena',
  /** Heads the list of §§ where the document prints none. */
  contents: 'Innehåll',
  /** Names a table that may scroll sideways. */
  table: 'Tabell',
  toTop: 'Till början',
} as const;
