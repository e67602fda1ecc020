import { Hono } from 'hono';
import type { Desk } from '../../run/desk/Desk.ts';
import { describeError } from '../../run/desk/describeError.ts';
import { appFiles } from './appFiles.ts';
import { boundBody } from './boundBody.ts';
import { type Door, guardDoor } from './guardDoor.ts';
import { pictures } from './pictures.ts';
import { changeRoutes } from './routes/changes.ts';
import { emailRoutes } from './routes/emails.ts';
import { eventRoutes } from './routes/events.ts';
import { inspectRoutes } from './routes/inspect.ts';
import { peopleRoutes } from './routes/people.ts';
import { shopRoutes } from './routes/shop.ts';
import { whatIfRoutes } from './routes/whatIf.ts';
import { draftRoutes } from './writing/drafts.ts';
import { fileRoutes } from './writing/files.ts';
import { reviewRoutes } from './writing/reviews.ts';
import { testSendRoutes } from './writing/testSends.ts';

/** The routes below `/api/`: one file a matter, one line each. The application takes its types from here. */
function apiRoutes(desk: Desk) {
  return new Hono()
    .basePath('/api')
    .route('/', shopRoutes(desk))
    .route('/', peopleRoutes(desk))
    .route('/', emailRoutes(desk))
    .route('/', whatIfRoutes(desk))
    .route('/', changeRoutes(desk))
    .route('/', eventRoutes(desk))
    .route('/', inspectRoutes(desk))
    .route('/', fileRoutes(desk))
    .route('/', draftRoutes(desk))
    .route('/', reviewRoutes(desk))
    .route('/', testSendRoutes(desk));
}

/** For Hono's client in the application: `hc<StudioApi>('/')`. */
export type StudioApi = ReturnType<typeof apiRoutes>;

/** The studio without its socket. */
export function createStudio(desk: Desk, door: Door): Hono {
  const app = new Hono();
  app.use(guardDoor(door));
  app.use(boundBody);
  app.route('/', apiRoutes(desk));
  app.all('/api/*', (context) =>
    context.json({ error: { code: 'USAGE', title: 'wrong usage', message: 'there is no such route' } }, 404),
  );
  app.route('/', pictures(desk));
  app.route('/', appFiles(door.token));
  // What nobody foresaw is named by its kind; its message may quote a value.
  app.onError((error, context) => context.json({ error: describeError(error) }, 500));
  return app;
}
