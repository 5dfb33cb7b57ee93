// What every part of the form needs to know, without handing it down through each.
import { inject, provide } from '/console/ui.js';

const KEY = Symbol('form');

/** Gives it to all parts below: `{draft, root, matter, departments, begin}`. */
export const offer = (context) => provide(KEY, context);

/** What {@link offer} gave. */
export const context = () => inject(KEY);

/** The id of the field at a place, by which faults lead to it. */
export const idOf = (pointer) => `f${pointer.replaceAll('/', '-')}`;
