import { afterAll } from 'vitest';
import { closeApps } from './open-page.ts';

// Vitest runs this before each test file, while modules are kept from file to file.
afterAll(closeApps);
