import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { WorkerGlobalScopeInterface } from 'maplibre-gl';
import { planarConverter } from './planar-converter';

const scope = globalThis as unknown as WorkerGlobalScopeInterface;
scope.setProjectionHandler(() => planarConverter);
