// The public pages inside of a Hono server. Run it in a shop's folder with MESURA_SECRET set: node hono.mjs
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createPages } from 'mesura/web';

const pages = createPages();
const app = new Hono();
app.get('/', (context) => context.text('The shop'));
app.mount('/mail', pages);

const server = serve(
  { fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) },
  ({ port }) => process.stdout.write(`listening on ${port}\n`),
);
process.once('SIGTERM', () => server.close());
