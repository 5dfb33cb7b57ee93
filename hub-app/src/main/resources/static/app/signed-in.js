// Where the login page leads back to.
import { takeUp } from './login.js';

location.replace(await takeUp());
