import { roughCalls } from '../../../template/editor/partialCalls.ts';
import type { TemplateFile, TemplateFiles } from '../../workspace/readTemplates.ts';

/** The templates that reach a partial, by themselves or through others; those in the partial's language first. */
export function callersOf(files: TemplateFiles, partial: string): readonly TemplateFile[] {
  const reaching = new Map<string, boolean>();
  const reaches = (text: string): boolean =>
    roughCalls(text).some((name) => {
      if (name === partial) return true;
      const known = reaching.get(name);
      if (known !== undefined) return known;
      // Partials that call each other in a circle end here.
      reaching.set(name, false);
      const found = reaches(files.partials[name] ?? '');
      reaching.set(name, found);
      return found;
    });
  const language = partial.split('.').at(-1);
  return files.templates
    .filter(({ source }) => reaches(source))
    .toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
}
