import { normaliseDepartementCode } from '@/domain/territory';
import type { ImportReasonCode } from '../../../report/codes';

/** The commune two cells name together. */
export interface CommuneReading {
  /** INSEE code, overseas collectivities included; `null` when the cells name none. */
  readonly insee: string | null;
  readonly remark: ImportReasonCode | null;
}

const NONE: CommuneReading = { insee: null, remark: null };

/** Communes that left Guadeloupe in 2007 to be collectivities, under the codes FINESS still gives them. */
const FORMER_GUADELOUPE: Readonly<Record<string, string>> = { '97123': '97701', '97127': '97801' };
const OVERSEAS_COLLECTIVITY = /^9[EG-Z]$/;
const WHOLE_CODE = /^(\d|\d{2}|2[AB])(\d{3})$/;

/**
 * Puts a commune together from the number of its département and the three characters of its own: `01` and `053` make
 * `01053`. Overseas the first of the three is the last of the département: `9B` and `207` make `97207`. Files that were
 * worked on may give the whole code of the commune, with or without its first zero.
 */
function readCommune(departement: string | null, commune: string | null): CommuneReading {
  const number = commune?.toUpperCase() ?? '';
  const whole = WHOLE_CODE.exec(number);
  if (whole !== null) return readWhole(departement, whole);
  if (!/^\d{1,3}$/.test(number)) return NONE;
  const own = number.padStart(3, '0');
  const letters = departement?.toUpperCase() ?? '';
  if (OVERSEAS_COLLECTIVITY.test(letters)) {
    return { insee: `${letters === '9E' ? '97' : '98'}${own}`, remark: null };
  }
  const reading = normaliseDepartementCode(letters);
  if (!reading.ok) return NONE;
  const { code, repair } = reading.value;
  const lostZero = repair === 'lost-zero' || own !== number;
  const converted = repair === 'corse' || repair === 'rhone';
  const remark = converted ? 'territory-code-converted' : null;
  const insee = inseeCode(code, own);
  return { insee, remark: lostZero ? 'lost-zero-repaired' : remark };
}

/** A whole code stands on its own without a département, and must agree with one that is there. */
function readWhole(
  departement: string | null,
  [whole, start = '', own = '']: RegExpExecArray,
): CommuneReading {
  const insee = start.length === 1 ? `0${whole}` : whole;
  const remark = start.length === 1 ? 'lost-zero-repaired' : null;
  const reading = departement === null ? null : readCommune(departement, own);
  const agrees = reading === null || reading.insee === (FORMER_GUADELOUPE[insee] ?? insee);
  return agrees
    ? { insee: FORMER_GUADELOUPE[insee] ?? insee, remark: remark ?? reading?.remark ?? null }
    : NONE;
}

function inseeCode(departement: string, own: string): string | null {
  const overseas = departement.length === 3;
  if (overseas && !own.startsWith(departement.slice(2))) return null;
  const insee = `${departement.slice(0, 2)}${own}`;
  return FORMER_GUADELOUPE[insee] ?? insee;
}

/** Reads communes as {@link readCommune}, each once: a file has ten times more establishments than communes. */
export class CommuneReader {
  private readonly known = new Map<string, Map<string, CommuneReading>>();

  /** The commune two cells name together. */
  read(departement: string | null, commune: string | null): CommuneReading {
    const ofDepartement = this.ofDepartement(departement ?? '');
    const known = ofDepartement.get(commune ?? '');
    if (known !== undefined) return known;
    const reading = readCommune(departement, commune);
    ofDepartement.set(commune ?? '', reading);
    return reading;
  }

  private ofDepartement(departement: string): Map<string, CommuneReading> {
    const known = this.known.get(departement);
    if (known !== undefined) return known;
    const readings = new Map<string, CommuneReading>();
    this.known.set(departement, readings);
    return readings;
  }
}
