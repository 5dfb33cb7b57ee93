// Starts the console: learns who it is, and shows the page that the address names.
import { Frame } from './frame.js';
import { keepUp, learn } from './session.js';
import { createApp } from './ui.js';

await learn();
keepUp();
createApp(Frame).mount('#console');
