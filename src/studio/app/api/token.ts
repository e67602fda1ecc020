/** What the server gave this page alone: every write must carry it, so that no other page can write in its name. */
export const token = document.querySelector<HTMLMetaElement>('meta[name="mesura-token"]')?.content ?? '';
