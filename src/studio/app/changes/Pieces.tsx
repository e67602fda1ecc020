import type { ChangeExample } from '../api/client.ts';

type Piece = ChangeExample['text'][number];

/** A text with what was taken out and what came in. Marked by lines as well as by colour. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ in: where, text }, at) => {
        const key = `${at} ${where}`;
        if (where === 'before') return <del key={key}>{text}</del>;
        if (where === 'after') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </>
  );
}

export function isSame(pieces: readonly Piece[]): boolean {
  return pieces.every(({ in: where }) => where === 'both');
}
