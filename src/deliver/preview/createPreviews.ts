import { galleryPage, type Placed } from './galleryPage.ts';
import { localPictures } from './localPictures.ts';
import type { PreviewEmail, PreviewEntry, PreviewFile, PreviewOptions } from './Preview.ts';
import { distinctFolder, previewFolder } from './previewFolder.ts';
import { whyPage } from './whyPage.ts';

/** From `<campaign>/<customer>/` to the folder of the previews. */
const UP = '../../';

/** Everything that `previews/` holds, made one entry at a time: memory does not grow with the emails. */
export interface Previews {
  /** The files of one entry, in `<campaign>/<customer>/`. */
  files(entry: PreviewEntry): PreviewFile[];
  /** The gallery over all entries so far. */
  index(): PreviewFile;
}

/**
 * A function of the entries: a difference between two commits of the folder is a difference in what customers see.
 */
export function createPreviews(options: PreviewOptions): Previews {
  const placed: Placed[] = [];
  const taken = new Set<string>();

  function folderFor({ campaign, customerId }: PreviewEntry): string {
    const wanted = `${campaign}/${previewFolder(customerId)}`;
    const folder = taken.has(wanted.toLowerCase()) ? `${campaign}/${distinctFolder(customerId)}` : wanted;
    taken.add(folder.toLowerCase());
    return folder;
  }

  const shown = (html: string, { decision }: PreviewEntry) =>
    localPictures(html, options.pictures ?? {}, UP, originsOf(options.remotePictures, decision));

  return {
    files(entry) {
      const folder = folderFor(entry);
      placed.push({ entry: forGallery(entry), folder });
      const { rendered, raw } = entry;
      const files: PreviewFile[] = [];
      if (rendered) {
        files.push(
          { path: `${folder}/email.html`, content: shown(rendered.html, entry) },
          { path: `${folder}/email.txt`, content: `${rendered.text.trimEnd()}\n` },
        );
      }
      if (raw !== undefined) files.push({ path: `${folder}/email.eml`, content: raw });
      files.push({ path: `${folder}/why.html`, content: whyPage(entry) });
      return files;
    },
    index: () => ({ path: 'index.html', content: galleryPage(placed.toSorted(inOrder), options.shop) }),
  };
}

/** Where the pictures of an email's products and the logo lie; nothing else that a template may fetch. */
function originsOf(remote: PreviewOptions['remotePictures'], { view }: PreviewEntry['decision']): string[] {
  if (remote === undefined) return [];
  const products = [...(view?.purchases ?? []), ...(view?.complements ?? [])];
  const pictures = [remote.logo, ...products.map(({ image }) => image)].filter((one) => one !== undefined);
  return [...new Set(pictures.map((picture) => new URL(picture).origin))].sort();
}

/** Named one by one: a rendered email may carry its whole message along. */
function headOf({ subject, preheader }: PreviewEmail): PreviewEmail {
  return { subject, preheader, html: '', text: '' };
}

/** What the gallery shows of an entry, without the email itself. */
function forGallery({ rendered, raw, decision, ifSent: _ifSent, ...entry }: PreviewEntry): PreviewEntry {
  const { view: _, ...rest } = decision;
  return {
    ...entry,
    decision: { ...rest, recommendations: [], omissions: [] },
    ...(rendered ? { rendered: headOf(rendered) } : {}),
    ...(raw === undefined ? {} : { raw: '' }),
  };
}

/** By campaign and customer, whatever order the entries came in. */
function inOrder(a: Placed, b: Placed): number {
  if (a.folder === b.folder) return 0;
  return a.folder < b.folder ? -1 : 1;
}
