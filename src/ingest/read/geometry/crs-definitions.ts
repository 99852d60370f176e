/** Lambert-93, the national projection of metropolitan France. */
export const LAMBERT_93 = 'EPSG:2154';

/** Geographic systems whose degrees are those of WGS84 to within a metre: WGS84, ETRS89, RGF93 and overseas equivalents. */
const DEGREES: ReadonlySet<string> = new Set([
  '4326',
  '4258',
  '4171',
  '4979',
  '5489',
  '4624',
  '4627',
  '4470',
]);

const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

const PROJECTED: Readonly<Record<string, string>> = {
  '2154': `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${GRS80}`,
  '27572':
    '+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris +units=m +no_defs',
  '3857':
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  '5490': `+proj=utm +zone=20 ${GRS80}`,
  '4467': `+proj=utm +zone=21 ${GRS80}`,
  '2972': `+proj=utm +zone=22 ${GRS80}`,
  '2975': `+proj=utm +zone=40 +south ${GRS80}`,
  '4471': `+proj=utm +zone=38 +south ${GRS80}`,
};

/** The official projection of each overseas département; Lambert-93 is that of the others. */
const OVERSEAS_PROJECTIONS: Readonly<Record<string, string>> = {
  '971': 'EPSG:5490',
  '972': 'EPSG:5490',
  '973': 'EPSG:2972',
  '974': 'EPSG:2975',
  '976': 'EPSG:4471',
};

const EPSG_AT_THE_END = /(?:AUTHORITY\["EPSG",\s*"(\d+)"\]|ID\["EPSG",\s*(\d+)\])\s*\]\s*$/i;
const EPSG_CODE = /^(?:EPSG|urn:ogc:def:crs:EPSG):+(?:[\d.]*:)?(\d+)$/i;
const CRS84 = /\bCRS:?84$/i;
const GEOGRAPHIC_WKT = /^\s*(?:GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS|GEOGRAPHICCRS)\s*\[/i;
const LAMBERT_93_NAME = /^\s*PROJ(?:CS|CRS)\["[^"]*Lambert[\s_-]*93/i;
const NAME = /^\s*\w+\["([^"]*)"/;

/** How coordinates become degrees: they are degrees already, a projection undoes them, or nobody knows. */
export type CrsDefinition =
  | { readonly kind: 'degrees' }
  | { readonly kind: 'projected'; readonly name: string; readonly definition: string }
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * Finds what a file says of its coordinates. The systems used in France are known by number or name, so that a text
 * that leaves out the shift between datums does not misplace anything; other projections are taken as written.
 *
 * @param crs - a WKT text, `EPSG:n`, or the URN of an EPSG code.
 */
export function defineCrs(crs: string): CrsDefinition {
  const code = epsgOf(crs);
  if (CRS84.test(crs) || (code !== null && DEGREES.has(code))) return { kind: 'degrees' };
  const known = code === null ? undefined : PROJECTED[code];
  const name = NAME.exec(crs)?.[1] ?? crs;
  if (known !== undefined) return { kind: 'projected', name, definition: known };
  if (GEOGRAPHIC_WKT.test(crs)) return { kind: 'degrees' };
  return code !== null && !crs.includes('[')
    ? { kind: 'unknown', name }
    : { kind: 'projected', name, definition: crs };
}

/** The projection that official data of a département are published in (decree of 5 March 2019). */
export function officialProjectionOf(departementCode: string): string {
  return OVERSEAS_PROJECTIONS[departementCode] ?? LAMBERT_93;
}

function epsgOf(crs: string): string | null {
  if (LAMBERT_93_NAME.test(crs)) return '2154';
  const [, v1, v2] = EPSG_AT_THE_END.exec(crs) ?? [];
  return v1 ?? v2 ?? EPSG_CODE.exec(crs)?.[1] ?? null;
}
