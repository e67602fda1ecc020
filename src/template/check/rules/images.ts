import { attributeOf, closest } from '../markup/Element.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';

const IMAGES = new Set(['img', 'mj-image', 'mj-carousel-image']);

/** Mail programs show `alt` until the reader lets pictures in (WCAG 2.2, 1.1.1). `alt=""` says that a picture is decoration. */
export const images: MakeRule = (findings) => {
  const defaults = new Set<string>();
  return {
    open(element) {
      const hasAlt = attributeOf(element, 'alt') !== undefined;
      if (closest(element.parent, (name) => name === 'mj-attributes')) {
        if (hasAlt) defaults.add(element.name);
        return;
      }
      if (!IMAGES.has(element.name) || hasAlt || defaults.has(element.name) || defaults.has('mj-all')) return;
      findings.report('missing-alt', element.span, {
        message: `<${element.name}> has no alt: with pictures off, nothing is there`,
        fix: 'add alt="what the picture shows", or alt="" where it is decoration',
      });
    },
  };
};
