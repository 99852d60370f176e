import { useEffect, useEffectEvent, useRef } from 'react';
import { homeExtent, type Scene } from '@/cartography';
import type { PlaneExtent } from '@/cartography/projection';
import type { Steps } from '@/lib';
import type { RasterImage } from '../images/raster-image';
import { drawSketch } from './draw-sketch';

/** A frame spends no longer on the sketch, so that the page answers while France is drawn. */
const SLICE_MILLISECONDS = 12;

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
    let wait = 0;
    let isLeft = false;
    const sketch = (drawn: Scene) => {
      if (canvas.current === null || isLeft) return;
      const steps = sketchOn(canvas.current, drawn, homeExtent(scene));
      const draw = () => {
        wait = requestAnimationFrame(takeSteps(steps) ? () => tellDrawn() : draw);
      };
      wait = requestAnimationFrame(draw);
    };
    if (scene.enlargement === undefined) sketch(scene);
    else enlarge(scene).then(sketch, () => sketch(scene));
    return () => {
      isLeft = true;
      cancelAnimationFrame(wait);
    };
  }, [scene]);

  return <canvas ref={canvas} className={className} aria-hidden="true" />;
}

/** The page opens most often without an enlargement, and then never fetches what makes one. */
async function enlarge(scene: Scene): Promise<Scene> {
  const { enlargeScene } = await import('@/cartography/enlargement');
  return enlargeScene(scene);
}

/** Takes the steps that a frame has time for; whether it took the last. */
function takeSteps(steps: Steps<void>): boolean {
  const end = performance.now() + SLICE_MILLISECONDS;
  do {
    if (steps.next().done === true) return true;
  } while (performance.now() < end);
  return false;
}

function* sketchOn(canvas: HTMLCanvasElement, scene: Scene, home: PlaneExtent): Steps<void> {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0 || height === 0) return;
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  yield* drawSketch(context, scene, {
    home,
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
