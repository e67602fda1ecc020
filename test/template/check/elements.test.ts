import 'mjml';
import { components } from 'mjml-core';
import { expect, test } from 'vitest';
import { CONTAINER_TAGS, ENDING_TAGS } from '../../../src/template/check/markup/elements.ts';

const all = Object.entries(components);
const isEnding = (component: unknown) => Reflect.get(component as object, 'endingTag') === true;

test("the components whose content goes out as it is are MJML's", () => {
  expect([...ENDING_TAGS].sort()).toEqual(
    all
      .filter(([, component]) => isEnding(component))
      .map(([name]) => name)
      .sort(),
  );
});

test("all others of MJML's components hold no text", () => {
  const others = all.filter(([, component]) => !isEnding(component)).map(([name]) => name);
  expect([...CONTAINER_TAGS].sort()).toEqual([...others, 'mjml'].sort());
});
