import type { z } from 'zod';
import type { Topic } from '../../../domain/index.ts';

/** A topic as a policy writes it. */
export type TopicInput = z.input<typeof Topic>;
