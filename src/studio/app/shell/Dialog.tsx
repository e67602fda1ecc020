import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly class: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A modal dialog while it is rendered: the browser keeps the focus in it, closes it on Escape, and gives the focus back to
 * where it was.
 */
export function Dialog({ label, class: style, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key: whoever types at once types into it.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      // Everything else is inert for as long as it is open.
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={style}
      aria-label={label}
      // One that is gone already has closed for another to open.
      onClose={() => dialog.current && onClose()}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
