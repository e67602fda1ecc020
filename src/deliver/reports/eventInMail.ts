import { ses } from './events/ses.ts';
import { unwrap } from './events/unwrap.ts';
import { type Entity, within } from './mime/Entity.ts';
import type { Report } from './Report.ts';

/** An event of Amazon SES that came by email, as an SNS topic with an email subscription sends it: JSON in the first line of a text. */
export function eventInMail(root: Entity): Omit<Report, 'where'> | undefined {
  for (const { lines, type } of within(root)) {
    const first = type === 'text/plain' ? lines.find((line) => line.trim() !== '') : undefined;
    if (first === undefined || !first.startsWith('{')) continue;
    const [event] = unwrap(first, ses.isEvent);
    const report = event && ses.read(event);
    if (report) return report;
  }
  return undefined;
}
