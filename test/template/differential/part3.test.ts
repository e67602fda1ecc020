import { it } from 'vitest';
import { compareSeeds } from './compareSeeds.ts';

it(
  '5,004 renders are identical to Handlebars and MJML, to the byte (part 3 of 4)',
  { timeout: 600_000 },
  () => compareSeeds(30_000, 417),
);
