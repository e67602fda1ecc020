import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { convert } from 'html-to-text';
import mjml2html from 'mjml';
import { Engine } from 'mrml';
import MailComposer from 'nodemailer/lib/mail-composer';
import { compileTemplate, type MailHeaders, Scratch } from '../../src/template/index.ts';
import { type Print, rounded } from '../Figure.ts';
import { handCompiled } from './handCompiled.ts';
import { cpuTime, median, medians } from './medians.ts';
import { scoped } from './others/scoped.ts';
import { toLiquid } from './others/toLiquid.ts';
import { toReact } from './others/toReact.ts';
import { helpers, type Subject, subjects } from './subjects.ts';

const HEADERS: MailHeaders = {
  from: { name: 'Alder & Finch', address: 'post@shop.example' },
  to: { address: 'customer@mail.example' },
  date: new Date('2026-11-02T09:00:00Z'),
  messageId: '<0123456789abcdef@shop.example>',
  extra: [['List-Unsubscribe', '<https://shop.example/u/1>']],
};

/** How many people a cold campaign has. */
const CAMPAIGN = 2000;

/** Where every side writes its emails, one over the other, as one does for a file or a socket. */
const room = Buffer.alloc(1_000_000);
const scratch = new Scratch();

/** The engine against what people do today, on eight templates. Every side's output becomes bytes. */
export async function bench(print: Print): Promise<void> {
  const campaigns = new Map(subjects(CAMPAIGN).map((subject) => [subject.name, subject]));
  for (const subject of subjects()) {
    await benchSubject(subject, campaigns.get(subject.name) as Subject, print);
  }
  benchCampaign(print);
}

/** A process of its own, so that its memory is the campaign's. The limits keep V8 from putting off what it could free. */
function benchCampaign(print: Print): void {
  const child = join(import.meta.dirname, 'campaignChild.ts');
  const out = execFileSync(process.execPath, [...MEMORY_LIMITS, child], { encoding: 'utf8' });
  const { hits, us, kilobytes } = JSON.parse(out) as { hits: number; us: number; kilobytes: number };
  print({ name: 'campaign.hits', value: rounded(hits), unit: 'share' });
  print({ name: 'campaign.message.us', value: rounded(us), unit: 'us' });
  print({ name: 'campaign.memory', value: rounded(kilobytes / 1000), unit: 'MB' });
}

const MEMORY_LIMITS = ['--max-semi-space-size=2', '--max-old-space-size=96'];

async function benchSubject(subject: Subject, campaign: Subject, print: Print): Promise<void> {
  const { name, source, partials, contexts } = subject;
  const context = (turn: number) => contexts[turn % contexts.length] as object;
  const engine = compileTemplate(source, { partials, helpers });
  const environment = Handlebars.create();
  for (const [key, helper] of Object.entries(helpers)) environment.registerHelper(key, helper);
  for (const [key, partial] of Object.entries(partials)) environment.registerPartial(key, partial);
  const mjml = environment.compile<object>(source);
  const byHand = await handCompiled(source, partials);
  const html = environment.compile<object>(byHand);
  const nodes = scoped(byHand);
  const liquid = toLiquid(nodes);
  const react = toReact(nodes) ?? (() => '');
  const mrml = new Engine();

  const us = await medians({
    engine: (turn) => engine.renderBytes(context(turn), scratch),
    engineString: async (turn) => bytes((await engine.render(context(turn))).html),
    naive: async (turn) => bytes((await mjml2html(mjml(context(turn)))).html),
    mrml: (turn) => bytes(contentOf(mrml.toHtml(mjml(context(turn))))),
    precompiled: (turn) => bytes(html(context(turn))),
    liquid: (turn) => bytes(liquid(context(turn))),
    reactEmail: async (turn) => bytes(await react(context(turn))),
    message: async (turn) => (await engine.renderMessage(context(turn), HEADERS, scratch)).bytes,
    obvious: async (turn) => obvious(mjml(context(turn))),
    floor: floor((await engine.render(context(0))).html),
  });

  const size = bytes((await engine.render(context(0))).html).length;
  const figure = (key: string, value: number, unit: string) =>
    print({ name: `${key}.${name}`, value: rounded(value), unit });
  figure('render.speedup.naive', us.naive / us.engine, 'times');
  figure('render.speedup.mrml', us.mrml / us.engine, 'times');
  figure('render.speedup.precompiled', us.precompiled / us.engine, 'times');
  figure('render.speedup.liquid', us.liquid / us.engine, 'times');
  figure('render.speedup.reactemail', us.reactEmail / us.engine, 'times');
  figure('campaign.speedup.naive', (CAMPAIGN * us.naive) / (await coldCampaign(campaign)), 'times');
  figure('message.speedup.obvious', us.obvious / us.message, 'times');
  figure('shape.miss.overhead', await missOverhead(subject, mjml(context(0))), 'times');
  figure('render.time', us.engine, 'us');
  figure('render.time.string', us.engineString, 'us');
  figure('render.floor', us.floor, 'us');
  figure('message.time', us.message, 'us');
  figure('html.size', size, 'bytes');
}

/** Microseconds of a campaign from nothing: compiled, and rendered for everyone, misses included. */
async function coldCampaign({ source, partials, contexts }: Subject): Promise<number> {
  const took = await cpuTime(async () => {
    const engine = compileTemplate(source, { partials, helpers });
    for (const context of contexts) await engine.renderBytes(context, scratch);
  });
  return took * 1000;
}

/** The first render of a template, which finds no shape, against MJML alone on the text that it has to compile. */
async function missOverhead({ source, partials, contexts }: Subject, text: string): Promise<number> {
  const misses: number[] = [];
  const alone: number[] = [];
  const engines = Array.from({ length: 150 }, () => compileTemplate(source, { partials, helpers }));
  for (const engine of engines) {
    misses.push(await cpuTime(async () => bytes((await engine.render(contexts[0] as object)).html)));
    alone.push(await cpuTime(async () => bytes((await mjml2html(text)).html)));
  }
  return median(misses) / median(alone);
}

async function obvious(text: string): Promise<Buffer> {
  const { html } = await mjml2html(text);
  const composer = new MailComposer({
    from: HEADERS.from as { name: string; address: string },
    to: HEADERS.to.address,
    subject: 'For you',
    messageId: HEADERS.messageId,
    date: HEADERS.date,
    list: { unsubscribe: 'https://shop.example/u/1' },
    html,
    text: convert(html, { wordwrap: false }),
  });
  return composer.compile().build();
}

/** What no renderer can go below: the finished text copied out of its pieces, and made bytes. */
function floor(html: string): () => Uint8Array {
  const pieces = html.match(/[\s\S]{1,500}/g) ?? [];
  return () => bytes(pieces.join(''));
}

function contentOf(result: { type: string; content?: string }): string {
  return result.content ?? '';
}

function bytes(text: string): Uint8Array {
  return room.subarray(0, room.write(text));
}
