import { MesuraError, type RecordKind } from '../domain/index.ts';
import type { FileSource } from './DataSource.ts';
import { PRESETS } from './presets/index.ts';
import type { PresetFile } from './presets/Preset.ts';

/** The configuration asks a system's export for what does not stand in it. */
export function kindMissing(
  kind: RecordKind,
  { file, preset }: FileSource,
  { title, kinds }: PresetFile,
): MesuraError {
  const system = preset === undefined ? 'the preset' : PRESETS[preset].title;
  return new MesuraError('CONFIG_INVALID', `data.${kind}: ${file} holds no ${kind}`, {
    why: `It is the ${title} of ${system}, which has ${Object.keys(kinds).join(', ')}.`,
    fix: `Name another file for ${kind}, or leave \`data.${kind}\` away.`,
    place: { file },
  });
}
