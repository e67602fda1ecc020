// The public pages inside of an Express server. Run it in a shop's folder with MESURA_SECRET set: node express.mjs
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { createPages } from 'mesura/web';

const app = express();
// Before everything that reads bodies, sets cookies or asks for a token against forged forms.
app.use('/mail', getRequestListener(createPages()));
app.use(express.urlencoded({ extended: false }));
app.get('/', (_, response) => response.send('The shop'));

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () =>
  process.stdout.write(`listening on ${server.address().port}\n`),
);
process.once('SIGTERM', () => server.close());
