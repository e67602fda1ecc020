import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { presetsText } from './presetsText.ts';

/** Writes `docs/presets.md` from the presets, which are data: each column is told where it is read. */
writeFileSync(path.resolve(import.meta.dirname, '../docs/presets.md'), presetsText());
