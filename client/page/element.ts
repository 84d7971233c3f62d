/** Makes an element of the page's own, with words that are never markup. */
export function element(tag: string, className: string, words = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = words;
  return made;
}
