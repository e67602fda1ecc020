import { Hono } from 'hono';
import { type Desk, describeShop } from '../../../run/index.ts';

export function shopRoutes(desk: Desk) {
  return new Hono()
    .get('/shop', (context) => context.json(describeShop(desk), 200))
    .get('/policy', (context) => context.json({ text: desk.edition.workspace.policyFile.text }, 200));
}
