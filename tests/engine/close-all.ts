import { afterAll } from 'vitest';
import { closeAll } from './engines.ts';

// Vitest runs this before each test file, while modules are kept from file to file.
afterAll(closeAll);
