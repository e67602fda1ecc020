import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Desk, DeskEvent } from '../../../run/index.ts';
import { refuse } from '../refuse.ts';

/** More pages than anybody has open. Each holds a connection. */
const MOST_STREAMS = 32;

/** What happens, as it happens: each event's name is its type, its data the event as JSON. */
export function eventRoutes(desk: Desk) {
  let streams = 0;
  return new Hono().get('/events', (context) => {
    if (streams >= MOST_STREAMS) return refuse(context, 503, 'too many pages of the studio are open');
    streams += 1;
    return streamSSE(context, async (stream) => {
      const ended = Promise.withResolvers<void>();
      const tell = async (event: DeskEvent) => {
        await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
      };
      const silence = desk.listen((event) => void tell(event).catch(ended.resolve));
      stream.onAbort(() => ended.resolve());
      const { survey, customers } = desk;
      await tell({ type: 'progress', done: survey.done, of: customers }).catch(ended.resolve);
      await ended.promise;
      silence();
      streams -= 1;
    });
  });
}
