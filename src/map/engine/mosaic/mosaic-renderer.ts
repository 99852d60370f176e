import { isBlockSeen, type Matrix4, matrixOfBlock, patternPlaceOf } from '../../mosaic/block-view';
import type { Mosaic, MosaicBlock, Span } from '../../mosaic/build-mosaic';
import { EDGE_BYTE } from '../../mosaic/paint-mosaic';
import { PATTERN_PERIOD_PX, type PatternTable } from '../../mosaic/pattern-table';
import { rgbOfHex } from '../../images/raster-image';
import { ATTRIBUTES, createProgram, setSampling } from './gl-program';
import { EDGE_SHADERS, FILL_SHADERS, TEXELS_A_ROW } from './mosaic-shaders';

/** How the map is looked at. */
export interface MosaicView {
  /** Takes the square of the tile grid, from 0 to 1, to the screen. */
  readonly world: Matrix4;
  readonly zoom: number;
}

/** Draws a mosaic in a WebGL 2 context. It may leave any state of the context behind but a vertex array. */
export interface MosaicRenderer {
  /** Hands the triangles over, once. */
  load(mosaic: Mosaic): void;
  /** Recolours: four bytes a territory and no shape. */
  paint(texels: Uint8Array): void;
  setPatterns(patterns: PatternTable): void;
  drawFills(view: MosaicView): void;
  drawEdges(view: MosaicView, edge: EdgeLook): void;
}

/** The edge of what a value does not apply to: `#rrggbb`, and from 0 to 1 for widths up to a pixel. */
export interface EdgeLook {
  readonly color: string;
  readonly opacity: number;
}

interface Loaded {
  readonly blocks: readonly MosaicBlock[];
  readonly triangles: WebGLVertexArrayObject;
  readonly edges: WebGLVertexArrayObject;
  readonly buffers: readonly WebGLBuffer[];
}

const UNITS = { paints: 0, patterns: 1 } as const;
const BYTES_AN_INDEX = Uint32Array.BYTES_PER_ELEMENT;

/** @throws Error when the driver refuses the programs. */
export function createMosaicRenderer(gl: WebGL2RenderingContext): MosaicRenderer {
  const fills = createProgram(gl, FILL_SHADERS);
  const edges = createProgram(gl, EDGE_SHADERS);
  const uniform = memoizeUniforms(gl);
  const textures = { paints: gl.createTexture(), patterns: gl.createTexture() };
  let loaded: Loaded | null = null;
  let patternCount = 0;

  function drawBlocks(program: WebGLProgram, view: MosaicView, mode: 'triangles' | 'edges'): void {
    if (loaded === null) return;
    gl.bindVertexArray(loaded[mode]);
    for (const block of loaded.blocks) {
      const matrix = matrixOfBlock(view.world, block);
      if (!isBlockSeen(matrix, block)) continue;
      gl.uniformMatrix4fv(uniform(program, 'u_matrix'), false, matrix);
      if (mode === 'triangles') placePattern(block, view.zoom);
      drawSpan(gl, mode === 'triangles' ? gl.TRIANGLES : gl.LINES, block[mode]);
    }
    gl.bindVertexArray(null);
  }

  function placePattern(block: MosaicBlock, zoom: number): void {
    const { origin, pixelsPerMetre } = patternPlaceOf(block, zoom, PATTERN_PERIOD_PX);
    gl.uniform2f(uniform(fills, 'u_patternOrigin'), ...origin);
    gl.uniform1f(uniform(fills, 'u_pixelsPerMetre'), pixelsPerMetre);
  }

  function useProgram(program: WebGLProgram): void {
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0 + UNITS.paints);
    gl.bindTexture(gl.TEXTURE_2D, textures.paints);
    gl.uniform1i(uniform(program, 'u_paints'), UNITS.paints);
  }

  return {
    load(mosaic) {
      if (loaded !== null) unload(gl, loaded);
      loaded = load(gl, mosaic);
    },
    paint(texels) {
      const rows = Math.max(1, Math.ceil(texels.length / (4 * TEXELS_A_ROW)));
      const table = new Uint8Array(4 * TEXELS_A_ROW * rows);
      table.set(texels);
      gl.bindTexture(gl.TEXTURE_2D, textures.paints);
      setSampling(gl, gl.TEXTURE_2D, false);
      const size = [TEXELS_A_ROW, rows] as const;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, ...size, 0, gl.RGBA, gl.UNSIGNED_BYTE, table);
    },
    setPatterns({ side, count, data }) {
      patternCount = count;
      gl.bindTexture(gl.TEXTURE_2D_ARRAY, textures.patterns);
      setSampling(gl, gl.TEXTURE_2D_ARRAY, true);
      const size = [side, side, count] as const;
      gl.texImage3D(gl.TEXTURE_2D_ARRAY, 0, gl.RGBA8, ...size, 0, gl.RGBA, gl.UNSIGNED_BYTE, data);
    },
    drawFills(view) {
      useProgram(fills);
      gl.activeTexture(gl.TEXTURE0 + UNITS.patterns);
      gl.bindTexture(gl.TEXTURE_2D_ARRAY, textures.patterns);
      gl.uniform1i(uniform(fills, 'u_patterns'), UNITS.patterns);
      gl.uniform1f(uniform(fills, 'u_patternSize'), PATTERN_PERIOD_PX);
      gl.uniform1f(uniform(fills, 'u_patternCount'), patternCount);
      drawBlocks(fills, view, 'triangles');
    },
    drawEdges(view, { color, opacity }) {
      const [red, green, blue] = rgbOfHex(color).map((channel) => (channel / 255) * opacity);
      useProgram(edges);
      gl.uniform1f(uniform(edges, 'u_edgeByte'), EDGE_BYTE);
      gl.uniform4f(uniform(edges, 'u_color'), red ?? 0, green ?? 0, blue ?? 0, opacity);
      drawBlocks(edges, view, 'edges');
    },
  };
}

function memoizeUniforms(gl: WebGL2RenderingContext) {
  const known = new Map<WebGLProgram, Map<string, WebGLUniformLocation | null>>();
  return (program: WebGLProgram, name: string): WebGLUniformLocation | null => {
    const ofProgram = known.get(program) ?? new Map<string, WebGLUniformLocation | null>();
    known.set(program, ofProgram);
    const location = ofProgram.get(name) ?? gl.getUniformLocation(program, name);
    ofProgram.set(name, location);
    return location;
  };
}

function drawSpan(gl: WebGL2RenderingContext, mode: GLenum, { from, count }: Span): void {
  gl.drawElements(mode, count, gl.UNSIGNED_INT, from * BYTES_AN_INDEX);
}

function load(gl: WebGL2RenderingContext, mosaic: Mosaic): Loaded {
  gl.bindVertexArray(null);
  const buffer = (target: GLenum, data: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>) => {
    const made = gl.createBuffer();
    gl.bindBuffer(target, made);
    gl.bufferData(target, data, gl.STATIC_DRAW);
    return made;
  };
  const corners = buffer(gl.ARRAY_BUFFER, mosaic.corners);
  const territories = buffer(gl.ARRAY_BUFFER, mosaic.territories);
  const triangles = buffer(gl.ELEMENT_ARRAY_BUFFER, mosaic.triangles);
  const edges = buffer(gl.ELEMENT_ARRAY_BUFFER, mosaic.edges);
  const arrayOf = (indices: WebGLBuffer) => {
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, corners);
    gl.enableVertexAttribArray(ATTRIBUTES.corner);
    gl.vertexAttribPointer(ATTRIBUTES.corner, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, territories);
    gl.enableVertexAttribArray(ATTRIBUTES.territory);
    gl.vertexAttribIPointer(ATTRIBUTES.territory, 1, gl.UNSIGNED_INT, 0, 0);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
    gl.bindVertexArray(null);
    return array;
  };
  return {
    blocks: mosaic.blocks,
    triangles: arrayOf(triangles),
    edges: arrayOf(edges),
    buffers: [corners, territories, triangles, edges],
  };
}

function unload(gl: WebGL2RenderingContext, { triangles, edges, buffers }: Loaded): void {
  gl.deleteVertexArray(triangles);
  gl.deleteVertexArray(edges);
  for (const buffer of buffers) gl.deleteBuffer(buffer);
}
