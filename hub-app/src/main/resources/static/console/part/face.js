// How satisfied somebody is, as a face: 1 smiles most, 5 least.
import { html } from '../ui.js';

const MOUTHS = { 1: 'M7 13q5 7 10 0z', 2: 'M7.5 14q4.5 4 9 0', 3: 'M8 15.5h8', 4: 'M7.5 17q4.5-4 9 0', 5: 'M7 17.5q5-6 10 0M6.5 7l3 1.5M17.5 7l-3 1.5' };

/** The face of a level; it says nothing that the words beside it do not. */
export const face = (level) => html`
  <svg class=${`face f${level}`} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <circle cx="12" cy="12" r="10" /><path d=${MOUTHS[level] ?? MOUTHS[3]} /><path d="M8.7 10v.6M15.3 10v.6" stroke-width="2.4" /></svg>`;
