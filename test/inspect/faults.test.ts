import { describe, expect, it } from 'vitest';
import {
  chooseClients,
  DEFAULT_CLIENTS,
  INSPECTIONS,
  type InspectedEmail,
  type InspectOptions,
  inspectEmail,
} from '../../src/inspect/index.ts';
import { FAULTS } from './faults.ts';
import { emailWith } from './plainEmail.ts';

const clients = chooseClients(DEFAULT_CLIENTS);
const codesIn = (email: InspectedEmail, picture?: InspectOptions['picture']) =>
  inspectEmail(email, { clients, ...(picture && { picture }) }).findings.map(({ code }) => code);

/** Told by servers: test/run/inspect. MJML's own output is no fault, and has a test of its own. */
const FROM_OUTSIDE = /^(?:link-dead|link-silent|link-not-asked|spam-\w+(?:-\w+)?|mjml-own)$/;

it('a plain email has no finding at all', () => {
  expect(codesIn(emailWith())).toEqual([]);
});

it('every code has an email with the fault', () => {
  const untried = Object.keys(INSPECTIONS).filter(
    (code) => !FROM_OUTSIDE.test(code) && FAULTS[code] === undefined,
  );
  expect(untried).toEqual([]);
});

describe.each(Object.entries(FAULTS))('%s', (code, faults) => {
  it.each(faults.map((fault, index) => [index + 1, fault] as const))(
    'is found where it is, and not where it is mended (%i)',
    (_, { bad, good, picture }) => {
      expect(codesIn(bad, picture)).toContain(code);
      expect(codesIn(good, picture)).not.toContain(code);
    },
  );
});

it('findings come worst first, each with its places, counted from 1, and what to do', () => {
  const { findings } = inspectEmail(
    emailWith({
      body: '\n<p style="color:#999999">a</p>\n<img src="https://shop.example/a.png" width="9">\n<img src="https://shop.example/b.png" width="9">',
    }),
    { clients },
  );
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  expect(findings[0]).toMatchObject({
    code: 'alt-missing',
    count: 2,
    spots: [
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ],
  });
  expect(findings[1]?.spots[0]).toMatchObject({ line: 2, detail: '2.8:1, #999999 on #ffffff' });
  for (const { fix } of findings) expect(fix.length).toBeGreaterThan(10);
});

it('every fault of hostile HTML is looked at without failing', () => {
  const hostile = [
    '',
    '<',
    '<a href="',
    '<style>{{{{}}}} @media { a:not( {} </style><a href="https://a.b/c">x',
    `<style>${'a '.repeat(5000)}{color:red}</style>`,
    '<div style="color:rgb(,,);background:url(javascript:1);font:inherit inherit">x</div>',
    '<svg><style><a></style><title>x</title></svg>',
    '<table><a href=x><tr><a href=y>',
    `${'<div style="font-size:.9em">'.repeat(30_000)}x`,
    `<style>${'div '.repeat(12)} .nowhere{color:red}</style>${'<div>'.repeat(300)}<b class="nowhere-else">x</b><i class="nowhere">y</i>`,
    `<style>${'a{'.repeat(20_000)}</style>x`,
    `<p style="background:${'1'.repeat(2_000)}x">x</p>`,
    `<p style="background:${'1px '.repeat(2_000)}?">x</p>`,
  ];
  for (const html of hostile) expect(() => inspectEmail(emailWith({ html }), { clients })).not.toThrow();
});
