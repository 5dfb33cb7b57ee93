// Starts the applicant's page: learns who it is, and shows what the address names.
import { learn } from '/console/session.js';
import { createApp } from '/console/ui.js';
import { Frame } from './frame.js';

await learn();
createApp(Frame).mount('#apply');
