// The console's signs: strokes on a field of 24 by 24, in the colour of the text beside them.
import { html } from '../ui.js';

const STROKES = {
  flow: 'M4 6h5l6 12h5M4 18h5l2-4M13 10l2-4h5',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  messages: 'M4 5h16v12H9l-5 4z M8 9h8 M8 13h5',
  cases: 'M4 5h16v15H4z M4 9h16 M9 9v11 M15 9v11',
  departments: 'M4 20V9l8-5 8 5v11 M8 20v-7 M12 20v-7 M16 20v-7 M3 20h18',
  letters: 'M3 6h18v13H3z M3 7l9 7 9-7',
  catalogue: 'M5 4h11l3 3v13H5z M8 9h8 M8 13h8 M8 17h5',
  grants: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z M9 12l2 2 4-4',
  validation: 'M4 12l5 5L20 6',
  apply: 'M6 3h9l4 4v14H6z M9 12h7 M9 16h7 M9 8h3',
};

/** The sign of this name; it says nothing that the words beside it do not. */
export const icon = (name) => html`
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true"><path d=${STROKES[name] ?? ''} /></svg>`;
