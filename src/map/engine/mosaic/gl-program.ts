/** Sources of a program. */
export interface ShaderSources {
  readonly vertex: string;
  readonly fragment: string;
}

/** Where each corner's attributes are read, in every program. */
export const ATTRIBUTES = { corner: 0, territory: 1 } as const;

/** @throws Error when the driver refuses the sources. */
export function createProgram(gl: WebGL2RenderingContext, { vertex, fragment }: ShaderSources): WebGLProgram {
  const program = gl.createProgram();
  gl.attachShader(program, createShader(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, createShader(gl, gl.FRAGMENT_SHADER, fragment));
  gl.bindAttribLocation(program, ATTRIBUTES.corner, 'a_corner');
  gl.bindAttribLocation(program, ATTRIBUTES.territory, 'a_territory');
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost())
    throw new Error(`The program of the mosaic was refused: ${gl.getProgramInfoLog(program) ?? ''}`);
  return program;
}

function createShader(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) throw new Error('The context of the map is lost');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** A texture whose texels are read as they are, or smoothed where it repeats. */
export function setSampling(gl: WebGL2RenderingContext, target: GLenum, isRepeated: boolean): void {
  const filter = isRepeated ? gl.LINEAR : gl.NEAREST;
  const wrap = isRepeated ? gl.REPEAT : gl.CLAMP_TO_EDGE;
  gl.texParameteri(target, gl.TEXTURE_MIN_FILTER, filter);
  gl.texParameteri(target, gl.TEXTURE_MAG_FILTER, filter);
  gl.texParameteri(target, gl.TEXTURE_WRAP_S, wrap);
  gl.texParameteri(target, gl.TEXTURE_WRAP_T, wrap);
}
