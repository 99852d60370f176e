import { useState } from 'react';
import type { CategoryCode, CapacityStatus } from '@/domain/offer';
import { placeCategoriesFor } from '@/domain/offer';
import type { AgeBase, AgedPublic } from '@/domain/population';
import { countPerimeterChanges, defaultPerimeter } from '@/indicators';
import type { ProjectSettings } from '@/project';

type ChosenPerimeter = ProjectSettings['perimeter'];

/** A perimeter being written, not yet in force. */
export interface PerimeterDraft {
  readonly perimeter: ChosenPerimeter;
  /** Choices that are not the usual ones. */
  readonly changes: number;
  readonly toggle: (group: AgedPublic, categories: readonly CategoryCode[], isCounted: boolean) => void;
  readonly chooseAges: (group: AgedPublic, ages: AgeBase) => void;
  readonly chooseStatus: (status: CapacityStatus) => void;
  readonly restore: () => void;
}

/** Keeps a perimeter until it is applied. */
export function usePerimeterDraft(current: ChosenPerimeter): PerimeterDraft {
  const [perimeter, setPerimeter] = useState(current);
  return {
    perimeter,
    changes: countPerimeterChanges(perimeter),
    toggle: (group, categories, isCounted) => {
      const kept = perimeter.categories[group].filter((code) => !categories.includes(code));
      const counted = isCounted ? inOrder(group, [...kept, ...categories]) : kept;
      setPerimeter({ ...perimeter, categories: { ...perimeter.categories, [group]: counted } });
    },
    chooseAges: (group, ages) => setPerimeter({ ...perimeter, ages: { ...perimeter.ages, [group]: ages } }),
    chooseStatus: (capacityStatus) => setPerimeter({ ...perimeter, capacityStatus }),
    restore: () => {
      const { categories, capacityStatus, ages } = defaultPerimeter(null);
      setPerimeter({ categories, capacityStatus, ages });
    },
  };
}

/** Codes of a public in their order, so that ticking again what was unticked changes nothing. */
function inOrder(group: AgedPublic, codes: readonly CategoryCode[]): readonly CategoryCode[] {
  const usual = placeCategoriesFor(group);
  return [...usual.filter((code) => codes.includes(code)), ...codes.filter((code) => !usual.includes(code))];
}
