/** Texels in a row of the table of paints. */
export const TEXELS_A_ROW = 256;

/** What both programs do with a corner: look up the paint of its territory, and put it on screen. */
const CORNER = `#version 300 es
uniform mat4 u_matrix;
uniform highp sampler2D u_paints;
in vec2 a_corner;
in uint a_territory;

vec4 paintOfTerritory() {
  int rank = int(a_territory);
  return texelFetch(u_paints, ivec2(rank % ${TEXELS_A_ROW}, rank / ${TEXELS_A_ROW}), 0);
}
`;

/** Territories in their colour and under their pattern, which moves with the ground as the patterns of MapLibre do. */
export const FILL_SHADERS = {
  vertex: `${CORNER}
uniform vec2 u_patternOrigin;
uniform float u_pixelsPerMetre;
flat out vec4 v_paint;
out vec2 v_pixel;

void main() {
  v_paint = paintOfTerritory();
  v_pixel = u_patternOrigin + vec2(a_corner.x, -a_corner.y) * u_pixelsPerMetre;
  gl_Position = u_matrix * vec4(a_corner, 0.0, 1.0);
}`,
  fragment: `#version 300 es
precision highp float;
uniform lowp sampler2DArray u_patterns;
uniform float u_patternSize;
uniform float u_patternCount;
flat in vec4 v_paint;
in vec2 v_pixel;
out vec4 color;

void main() {
  float pattern = round(v_paint.a * 255.0);
  vec4 texture = pattern < 0.5 || pattern > u_patternCount
    ? vec4(0.0)
    : textureLod(u_patterns, vec3(v_pixel / u_patternSize, pattern - 1.0), 0.0);
  color = vec4(texture.rgb + v_paint.rgb * (1.0 - texture.a), 1.0);
}`,
} as const;

/** The thin edge of the territories a value does not apply to; those of others are put out of sight. */
export const EDGE_SHADERS = {
  vertex: `${CORNER}
uniform float u_edgeByte;

void main() {
  bool hasEdge = round(paintOfTerritory().a * 255.0) == u_edgeByte;
  gl_Position = hasEdge ? u_matrix * vec4(a_corner, 0.0, 1.0) : vec4(-2.0, -2.0, -2.0, 1.0);
}`,
  fragment: `#version 300 es
precision mediump float;
uniform vec4 u_color;
out vec4 color;

void main() {
  color = u_color;
}`,
} as const;
