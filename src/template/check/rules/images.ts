import type { MakeRule } from '../markup/MarkupRule.ts';
import { Defaults } from './Defaults.ts';

const IMAGES = new Set(['img', 'mj-image', 'mj-carousel-image']);

/** Mail programs show `alt` until the reader lets pictures in (WCAG 2.2, 1.1.1). `alt=""` says that a picture is decoration. */
export const images: MakeRule = (findings) => {
  const alts = new Defaults('alt');
  return {
    open(element) {
      if (alts.take(element) || !IMAGES.has(element.name) || alts.has(element)) return;
      findings.report('missing-alt', element.span, {
        message: `<${element.name}> has no alt: with pictures off, nothing is there`,
        fix: 'add alt="what the picture shows", or alt="" where it is decoration',
      });
    },
  };
};
