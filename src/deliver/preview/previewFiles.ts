import { galleryPage, type Placed } from './galleryPage.ts';
import { localPictures } from './localPictures.ts';
import type { PreviewEntry, PreviewFile, PreviewOptions } from './Preview.ts';
import { distinctFolder, previewFolder } from './previewFolder.ts';
import { whyPage } from './whyPage.ts';

/** From `<campaign>/<customer>/` to the folder of the previews. */
const UP = '../../';

/**
 * Everything that `previews/` holds. A function of its arguments, whatever their order: a difference between two commits
 * of the folder is a difference in what customers see.
 */
export function* previewFiles(
  entries: Iterable<PreviewEntry>,
  options: PreviewOptions,
): Generator<PreviewFile, void, undefined> {
  const placed = place(entries);
  yield { path: 'index.html', content: galleryPage(placed, options.shop) };
  for (const { entry, folder } of placed) {
    const { rendered, raw } = entry;
    if (rendered) {
      yield {
        path: `${folder}/email.html`,
        content: localPictures(rendered.html, options.pictures ?? {}, UP),
      };
      yield { path: `${folder}/email.txt`, content: `${rendered.text.trimEnd()}\n` };
    }
    if (raw !== undefined) yield { path: `${folder}/email.eml`, content: raw };
    yield { path: `${folder}/why.html`, content: whyPage(entry, options) };
  }
}

function place(entries: Iterable<PreviewEntry>): Placed[] {
  const taken = new Set<string>();
  return [...entries].sort(inOrder).map((entry) => {
    const wanted = `${entry.campaign}/${previewFolder(entry.customerId)}`;
    const folder = taken.has(wanted.toLowerCase())
      ? `${entry.campaign}/${distinctFolder(entry.customerId)}`
      : wanted;
    taken.add(folder.toLowerCase());
    return { entry, folder };
  });
}

function inOrder(a: PreviewEntry, b: PreviewEntry): number {
  if (a.campaign !== b.campaign) return a.campaign < b.campaign ? -1 : 1;
  if (a.customerId === b.customerId) return 0;
  return a.customerId < b.customerId ? -1 : 1;
}
