import type { ContourCollection } from '@/domain/territory';
import type { Mosaic } from '../../mosaic/build-mosaic';
import { packShapes } from '../../mosaic/pack-shapes';
import { takeStepsInSlices } from './take-steps-in-slices';

/**
 * Cuts contours into triangles in a worker of its own, which ends with its work. Shapes go there as flat tables, without a copy.
 *
 * @param signal - gives the work up: the promise is then never settled.
 */
export async function cutShapes(contours: ContourCollection, signal: AbortSignal): Promise<Mosaic> {
  const shapes = await takeStepsInSlices(packShapes(contours));
  const worker = new Worker(new URL('../../worker/mosaic.worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  try {
    return await new Promise<Mosaic>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Mosaic>) => resolve(data);
      worker.onerror = ({ message }) =>
        reject(new Error(`Shapes could not be cut into triangles: ${message}`));
      const { positions, ringEnds, polygonEnds, territoryEnds } = shapes;
      worker.postMessage(shapes, {
        transfer: [positions.buffer, ringEnds.buffer, polygonEnds.buffer, territoryEnds.buffer],
      });
    });
  } finally {
    worker.terminate();
  }
}
