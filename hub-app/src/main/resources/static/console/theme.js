// Light or dark: as the system has it, until the person says otherwise.
import { ref } from './ui.js';

const KEPT = 'yibiao.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const chosen = ref(localStorage.getItem(KEPT) ?? '');
const dark = ref(system.matches);
system.addEventListener('change', () => { dark.value = system.matches; });

/** True if the page is dark now. */
export const isDark = () => (chosen.value ? chosen.value === 'dark' : dark.value);

/** Turns to the other. */
export function turnTheme() {
  chosen.value = isDark() ? 'light' : 'dark';
  localStorage.setItem(KEPT, chosen.value);
  document.documentElement.dataset.theme = chosen.value;
}

/** A colour of the page, for what is painted rather than styled. */
export const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
