// The public pages as a route of Next.js (app router): https://your-shop.example/mail/...
import { createPages } from 'mesura/web';

// The pages open a database and files: not for the edge, and never made ahead of time.
export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const pages = createPages();

export { pages as GET, pages as HEAD, pages as POST };
