import { projectComposite } from '@/cartography/projection';
import { buildMosaic } from '../mosaic/build-mosaic';
import type { PackedShapes } from '../mosaic/pack-shapes';

addEventListener('message', ({ data }: MessageEvent<PackedShapes>) => {
  const mosaic = buildMosaic(data, projectComposite);
  const { corners, territories, triangles, edges } = mosaic;
  postMessage(mosaic, {
    transfer: [corners.buffer, territories.buffer, triangles.buffer, edges.buffer],
  });
});
