import { useEffect, useEffectEvent, useRef } from 'react';
import type { Scene } from '@/cartography';
import type { RasterImage } from '../images/raster-image';
import { drawSketch } from './draw-sketch';

interface MapSketchProps {
  readonly scene: Scene;
  readonly className: string | undefined;
  /** Called when the sketch is on screen, or cannot be. */
  readonly onDrawn: () => void;
}

/**
 * The whole of France drawn at once on a plain canvas while the interactive map is prepared: a reader without a graphics
 * card sees the first map a second earlier. Assistive technologies are told by the map itself.
 */
export function MapSketch({ scene, className, onDrawn }: MapSketchProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const tellDrawn = useEffectEvent(onDrawn);

  useEffect(() => {
    let wait = requestAnimationFrame(() => {
      if (canvas.current !== null) sketchOn(canvas.current, scene);
      wait = requestAnimationFrame(() => tellDrawn());
    });
    return () => cancelAnimationFrame(wait);
  }, [scene]);

  return <canvas ref={canvas} className={className} aria-hidden="true" />;
}

function sketchOn(canvas: HTMLCanvasElement, scene: Scene): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0 || height === 0) return;
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  drawSketch(context, scene, {
    size: { width, height },
    makeTexture: (image, pixelRatio) => textureOf(context, image, pixelRatio),
  });
}

function textureOf(
  context: CanvasRenderingContext2D,
  { width, height, data }: RasterImage,
  pixelRatio: number,
): CanvasPattern | null {
  const tile = document.createElement('canvas');
  Object.assign(tile, { width, height });
  tile.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / pixelRatio));
  return pattern;
}
