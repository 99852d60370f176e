import type { CommuneLevel, FigureLevel } from '@/domain/territory';
import type { ByLevel } from '../territory-members';

/** Adds the levels made of communes to figures by level; each is computed when it is first asked for. */
export function withCommuneLevels<Value>(
  base: ByLevel<Value>,
  compute: (level: CommuneLevel) => Value,
): Readonly<Record<FigureLevel, Value>> {
  const computed = new Map<CommuneLevel, Value>();
  const at = (level: CommuneLevel): Value => {
    const value = computed.get(level) ?? compute(level);
    computed.set(level, value);
    return value;
  };
  return {
    ...base,
    get epci() {
      return at('epci');
    },
    get commune() {
      return at('commune');
    },
    get custom() {
      return at('custom');
    },
  };
}

/** Figures by level with one level replaced; those not computed yet still wait to be asked for. */
export function replaceLevel<Value>(
  byLevel: Readonly<Record<FigureLevel, Value>>,
  level: FigureLevel,
  value: Value,
): Readonly<Record<FigureLevel, Value>> {
  const others = Object.getOwnPropertyDescriptors(byLevel);
  return Object.defineProperties({}, { ...others, [level]: { value, enumerable: true } }) as Readonly<
    Record<FigureLevel, Value>
  >;
}
