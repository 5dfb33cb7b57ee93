// Starts the applicant's page: learns who it is, and shows what the address names.
import { keepUp, learn } from '/console/session.js';
import { createApp } from '/console/ui.js';
import { Frame } from './frame.js';

await learn();
keepUp();
createApp(Frame).mount('#apply');
