import { MesuraError } from '../domain/index.ts';
import { PRESET_NAMES, PRESETS, type PresetName } from './presets/index.ts';
import type { Preset, PresetFile } from './presets/Preset.ts';

/** Names of columns as people and programs vary them: capitals, spaces and signs do not count. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Under which names a preset's column may stand. */
export const namesOf = ({ aliases }: PresetFile, column: string): readonly string[] => [
  column,
  ...(aliases?.[column] ?? []),
];

/** Which columns that tell this export from others a header lacks. */
function lacking(file: PresetFile, columns: readonly string[]): string[] {
  const present = new Set(columns.map(plainName));
  const names = (need: string) => [...namesOf(file, need), ...(file.insteadOf?.[need] ?? [])];
  return file.needs.filter((need) => !names(need).some((name) => present.has(plainName(name))));
}

/** Which of a system's exports has this header. */
export const exportOf = (preset: Preset, columns: readonly string[]): PresetFile | undefined =>
  preset.files.find((file) => lacking(file, columns).length === 0);

/** The system whose export has this header, and which export it is; `wanted` is asked first. */
export function recognise(
  columns: readonly string[],
  wanted?: PresetName,
): { readonly name: PresetName; readonly file: PresetFile } | undefined {
  for (const name of wanted === undefined ? PRESET_NAMES : [wanted, ...PRESET_NAMES]) {
    const file = exportOf(PRESETS[name], columns);
    if (file) return { name, file };
  }
  return undefined;
}

/** The header is none of the system's exports: names the nearest one and what is missing for it. */
export function otherHeader(
  name: PresetName,
  shown: string,
  line: number,
  columns: readonly string[],
): MesuraError {
  const preset = PRESETS[name];
  const nearest = nearestOf(preset.files, columns);
  const other = recognise(columns);
  return new MesuraError(
    'DATA_INVALID',
    `${shown}:${line}: this is no export of ${preset.title} that is known here`,
    {
      why: `It is nearest to the ${nearest.title}, and lacks ${listed(lacking(nearest, columns))}.`,
      fix:
        other === undefined
          ? 'Export the file again with all its columns, or map it by hand: docs/configuration.md.'
          : `It looks like the ${other.file.title} of the preset "${other.name}": say that one.`,
      place: { file: shown, line },
    },
  );
}

/** No preset knows the header: what it is nearest to, if it is near to anything, and what it lacks. */
export function nearestExport(columns: readonly string[]): string | undefined {
  const files = Object.values(PRESETS).flatMap(({ title, files }) => files.map((file) => ({ title, file })));
  const nearest = nearestOf(
    files.map(({ file }) => file),
    columns,
  );
  const missing = lacking(nearest, columns);
  if (missing.length > nearest.needs.length / 2) return undefined;
  const system = files.find(({ file }) => file === nearest)?.title;
  return `It is nearest to the ${nearest.title} of ${system}, and lacks ${listed(missing)}.`;
}

function nearestOf(files: readonly PresetFile[], columns: readonly string[]): PresetFile {
  const distance = (file: PresetFile) => lacking(file, columns).length / file.needs.length;
  return files.reduce((best, file) => (distance(file) < distance(best) ? file : best));
}

const listed = (columns: readonly string[]) =>
  `the column${columns.length > 1 ? 's' : ''} ${columns.map((column) => `"${column}"`).join(', ')}`;
