import { describe, expect, it } from 'vitest';
import { Brand, contrast, lowContrasts } from '../../src/domain/index.ts';

it('the brand of the sample can be read everywhere, in the light and in the dark', () => {
  expect(lowContrasts(Brand.parse({}))).toEqual([]);
});

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#1f4d3f', '#1f4d3f', 1],
])('%s and %s are %d apart', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
});

it.each(['#7a1f3d', '#000000', '#0000ff', '#1f4d3f'])('an accent of %s can be read in the dark', (accent) => {
  const brand = Brand.parse({ colours: { accent } });
  expect(contrast(brand.dark.accent, brand.dark.card)).toBeGreaterThanOrEqual(4.5);
  expect(Brand.parse({ colours: { accent }, dark: { accent: '#ABCDEF' } }).dark.accent).toBe('#abcdef');
});

it('names what is too pale', () => {
  const pale = lowContrasts(Brand.parse({ colours: { muted: '#bbbbbb' } }));
  expect(pale.map(({ what }) => what)).toContain('colours.muted on colours.card');
});

it('takes font families with and without quotes', () => {
  const { fonts } = Brand.parse({ fonts: { heading: `"Playfair Display", 'Times New Roman',serif` } });
  expect(fonts.heading).toBe('Playfair Display, Times New Roman, serif');
});

describe('refuses', () => {
  it.each([
    ['a colour by name', { colours: { accent: 'red' } }],
    ['a colour that is markup', { colours: { accent: '#fff;}</style>' } }],
    ['a role that there is not', { colours: { button: '#ffffff' } }],
    ['a font that is markup', { fonts: { body: 'Arial;background:url(//x)' } }],
    ['a font that MJML would load from elsewhere', { fonts: { body: 'Roboto, Arial' } }],
    ['a mustache', { fonts: { body: '{{why}}' } }],
    ['half a pixel', { radius: 2.5 }],
  ])('%s', (_, brand) => {
    expect(Brand.safeParse(brand).success).toBe(false);
  });
});
