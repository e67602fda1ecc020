import { localPictures } from '../../deliver/preview/localPictures.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/** The folders of the shop's pictures, absolute, in the order of the configuration: what `/pictures/<number>/` shows. */
export function picturesOf({ config, resolve }: Workspace): readonly string[] {
  return Object.values(config.preview.pictures).map((folder) => resolve(folder));
}

/** An email's HTML with its pictures from this machine, so that looking at it asks no server for anything. */
export function localHtml(html: string, { config }: Workspace): string {
  const starts = Object.keys(config.preview.pictures);
  return localPictures(html, Object.fromEntries(starts.map((start, at) => [start, `/pictures/${at}/`])), '');
}
