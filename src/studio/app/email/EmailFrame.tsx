import './email.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../texts/index.ts';
import { NARROWEST, WIDEST } from './devices.ts';
import { size } from './looks.ts';

interface Props {
  /** Where the server shows the email. */
  readonly src: string;
  readonly title: string;
  /** Whether the width can be dragged. */
  readonly onWidth?: (width: number) => void;
  readonly dark: boolean;
}

/**
 * An email in a frame that may do nothing but be looked at, as wide as the device that it is shown for. Where there is less
 * room it is shown smaller, never cut.
 */
export function EmailFrame({ src, title, onWidth, dark }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState({ width: 800, height: 600 });
  const { width, height } = size.value;

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // Replaced and not set: each address that a frame is given would be a step of the back button.
  useLayoutEffect(() => frame.current?.contentWindow?.location.replace(src), [src]);

  const beside = onWidth ? 24 : 0;
  const scale = Math.min(1, (room.width - beside) / width);
  const high = height === undefined ? room.height / scale : height;
  return (
    // It scrolls where the email is higher than its place: by keys too, where no handle in it takes the focus.
    <div class="stage" ref={stage} {...(!onWidth && { tabIndex: 0, role: 'group', 'aria-label': title })}>
      <div class="sized" style={{ width: `${width * scale}px`, height: `${high * scale}px` }}>
        <iframe
          class={dark ? 'letter dark' : 'letter'}
          // The server's policy forbids scripts, forms and windows as well. Without its origin the pictures would be refused.
          sandbox="allow-same-origin"
          ref={frame}
          title={title}
          style={{ width: `${width}px`, height: `${high}px`, transform: scale < 1 ? `scale(${scale})` : '' }}
        />
      </div>
      {onWidth && <Handle width={width} scale={scale} onWidth={onWidth} />}
      {scale < 1 && <p class="scale quiet small">{t.value.email.scaled(Math.round(scale * 100))}</p>}
    </div>
  );
}

interface HandleProps {
  readonly width: number;
  readonly scale: number;
  readonly onWidth: (width: number) => void;
}

/** The edge that is dragged, by pointer or by keys. */
function Handle({ width, scale, onWidth }: HandleProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.shiftKey ? 1 : 10;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: width - by,
      ArrowRight: width + by,
      PageDown: width - 100,
      PageUp: width + 100,
      Home: NARROWEST,
      End: WIDEST,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(to);
  };
  return (
    <div
      class="handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t.value.email.drag}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      aria-valuetext={`${width} px`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        // The frame stands in the middle: its edge moves half as far as it grows.
        if (from.current) onWidth(from.current.width + (2 * (event.clientX - from.current.x)) / scale);
      }}
      onPointerUp={() => {
        from.current = undefined;
      }}
    />
  );
}
