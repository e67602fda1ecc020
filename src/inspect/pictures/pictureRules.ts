import { attribute, type Element } from '../document/Document.ts';
import { isHidden } from '../document/isHidden.ts';
import { PLACEHOLDER } from '../links/placeholder.ts';
import type { Page } from '../Page.ts';
import type { Draft, Rule } from '../Rule.ts';

const HEAVY = 200_000;
const HEAVY_TOGETHER = 1_000_000;

/** Pictures: their address, the file where it is here, the size in which they are shown. Their texts are looked at with accessibility. */
export const pictureRules: Rule = {
  group: 'pictures',
  codes: {
    'picture-no-address': {
      severity: 'error',
      message: 'a picture has no address',
      fix: 'give it one, or leave the picture out where there is none',
    },
    'picture-relative': {
      severity: 'error',
      message: 'a picture has no host, and an email has no page that it could start from',
      fix: 'write the whole address, with https://',
    },
    'picture-unsafe': {
      severity: 'error',
      message: 'a picture has an address that mail programs refuse',
      fix: 'use https:',
    },
    'picture-placeholder': {
      severity: 'error',
      message: "a picture's address carries a placeholder that nobody filled in",
      fix: 'fill it in, or correct its name',
    },
    'picture-unencrypted': {
      severity: 'warning',
      message: 'a picture is not encrypted (http:)',
      fix: 'use https:; several mail programs do not load it otherwise',
    },
    'picture-missing': {
      severity: 'error',
      message: 'the file of a picture is not there',
      fix: 'put it into the folder that preview.pictures names, or correct the address',
    },
    'picture-heavy': {
      severity: 'warning',
      message: 'a picture weighs more than 200 KB',
      fix: 'save it smaller, or as JPEG: on a telephone it comes last or not at all',
    },
    'pictures-heavy': {
      severity: 'warning',
      message: 'the pictures of the email weigh more than 1 MB together',
      fix: 'save them smaller, or show fewer',
    },
    'picture-no-width': {
      severity: 'warning',
      message: 'a picture has no width attribute',
      fix: 'give it one in pixels: Outlook on Windows shows it in its natural size otherwise, whatever the styles say',
    },
    'picture-too-small': {
      severity: 'note',
      message: 'a picture has fewer pixels than it is shown with',
      fix: 'save it with twice the width that it is shown with: it looks blurred otherwise',
    },
    'picture-too-large': {
      severity: 'note',
      message: 'a picture has more than three times the pixels that it is shown with',
      fix: 'save it with twice the width that it is shown with: more is weight that nobody sees',
    },
    'picture-distorted': {
      severity: 'warning',
      message: 'width and height of a picture do not fit the file',
      fix: 'leave one of them to the mail program (height: auto), or correct them',
    },
    'tracking-pixel': {
      severity: 'note',
      message: 'a picture of one pixel tells who opens the email',
      fix: 'take it out: it tells without asking, and mail programs load it without anybody reading',
    },
    'only-pictures': {
      severity: 'warning',
      message: 'the email is nearly all pictures',
      fix: 'write its words as text: many programs show no pictures at first, and filters distrust this',
    },
  },
  *run(page) {
    const pictures = page.document.elements.filter(({ name }) => name === 'img');
    let total = 0;
    const counted = new Set<string>();
    for (const at of pictures) {
      yield* judgePicture(at, page);
      const address = at.attributes.get('src')?.trim() ?? '';
      const file = counted.has(address) ? undefined : page.options.picture?.(address);
      counted.add(address);
      total += file?.bytes ?? 0;
    }
    if (total > HEAVY_TOGETHER) yield { code: 'pictures-heavy', detail: kilobytes(total) };
    yield* fewWords(pictures, page);
  },
};

function* judgePicture(at: Element, page: Page): Generator<Draft> {
  const address = at.attributes.get('src')?.trim() ?? '';
  if (address === '') return void (yield { code: 'picture-no-address', at });
  if (PLACEHOLDER.test(address))
    return void (yield { code: 'picture-placeholder', at, detail: address.slice(0, 90) });
  if (/^(?:cid|data):/i.test(address)) return;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith('//'))
    return void (yield { code: 'picture-relative', at, detail: address.slice(0, 90) });
  if (!/^https?:|^\/\//i.test(address))
    return void (yield { code: 'picture-unsafe', at, detail: address.slice(0, 90) });
  if (/^http:/i.test(address)) yield { code: 'picture-unencrypted', at };
  const [width, height] = [pixels(at, 'width'), pixels(at, 'height')];
  if (width !== undefined && width <= 1 && (height === undefined || height <= 1))
    return void (yield { code: 'tracking-pixel', at });
  if (attribute(at, 'width') === '') yield { code: 'picture-no-width', at };
  yield* judgeFile(at, address, page, { width, height });
}

function* judgeFile(
  at: Element,
  address: string,
  page: Page,
  shown: { readonly width: number | undefined; readonly height: number | undefined },
): Generator<Draft> {
  const file = page.options.picture?.(address);
  if (file === undefined) return;
  if (!file.exists) return void (yield { code: 'picture-missing', at, detail: address.slice(0, 120) });
  if (file.bytes > HEAVY) yield { code: 'picture-heavy', at, detail: kilobytes(file.bytes) };
  if (file.width === undefined || file.height === undefined || shown.width === undefined) return;
  const sizes = `${file.width} pixels wide, shown with ${shown.width}`;
  if (file.width < shown.width) yield { code: 'picture-too-small', at, detail: sizes };
  if (file.width > shown.width * 3 && file.bytes > 20_000)
    yield { code: 'picture-too-large', at, detail: sizes };
  if (shown.height === undefined) return;
  const stretch = shown.width / shown.height / (file.width / file.height);
  if (stretch > 1.03 || stretch < 0.97)
    yield {
      ...{ code: 'picture-distorted', at },
      detail: `${file.width} × ${file.height} in the file, ${shown.width} × ${shown.height} here`,
    };
}

function* fewWords(pictures: readonly Element[], page: Page): Generator<Draft> {
  const cascade = page.cascade({ dark: false, width: 600 });
  const words = page.document.texts
    .filter(({ parent }) => !isHidden(parent, cascade))
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0), 0);
  const large = pictures.filter((picture) => (pixels(picture, 'width') ?? 0) >= 300);
  if (large.length > 0 && words < 20)
    yield { code: 'only-pictures', detail: `${words} words, ${large.length} large pictures` };
}

/** A size in the attribute; one in percent or `auto` says nothing about pixels. */
function pixels(element: Element, name: string): number | undefined {
  const value = attribute(element, name);
  return /^\d+(?:\.\d+)?(?:px)?$/.test(value) ? Number.parseFloat(value) : undefined;
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000).toLocaleString('en')} KB`;
