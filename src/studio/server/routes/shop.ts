import { Hono } from 'hono';
import { type Desk, describeShop } from '../../../run/index.ts';

export function shopRoutes(desk: Desk) {
  return new Hono().get('/shop', (context) => context.json(describeShop(desk), 200));
}
